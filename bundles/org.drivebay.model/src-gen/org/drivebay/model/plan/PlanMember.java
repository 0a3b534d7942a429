/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.plan;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A disk, flash card or namespace, real or imagined.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.plan.PlanMember#getSizeSectors <em>Size Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanMember#getHost <em>Host</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanMember#getPath <em>Path</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanMember#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanMember#getModel <em>Model</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanMember#getPartitions <em>Partitions</em>}</li>
 * </ul>
 *
 * @see org.drivebay.model.plan.PlanPackage#getPlanMember()
 * @model
 * @generated
 */
public interface PlanMember extends PlanDevice {
	/**
	 * Returns the value of the '<em><b>Size Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In sectors of 512 bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Sectors</em>' attribute.
	 * @see #setSizeSectors(long)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanMember_SizeSectors()
	 * @model
	 * @generated
	 */
	long getSizeSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanMember#getSizeSectors <em>Size Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Sectors</em>' attribute.
	 * @see #getSizeSectors()
	 * @generated
	 */
	void setSizeSectors(long value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host that it was seen on, as the explorer names it; null for an imagined one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanMember_Host()
	 * @model
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanMember#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * /dev/sda; null for an imagined one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanMember_Path()
	 * @model
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanMember#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * null if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serial</em>' attribute.
	 * @see #setSerial(String)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanMember_Serial()
	 * @model
	 * @generated
	 */
	String getSerial();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanMember#getSerial <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial</em>' attribute.
	 * @see #getSerial()
	 * @generated
	 */
	void setSerial(String value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * null if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanMember_Model()
	 * @model
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanMember#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Partitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.drivebay.model.plan.PlanPartition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order of their first sectors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partitions</em>' containment reference list.
	 * @see org.drivebay.model.plan.PlanPackage#getPlanMember_Partitions()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanPartition> getPartitions();

} // PlanMember
