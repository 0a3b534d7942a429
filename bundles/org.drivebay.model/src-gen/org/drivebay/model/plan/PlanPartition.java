/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.plan;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Partition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a member.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.plan.PlanPartition#getStartSector <em>Start Sector</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanPartition#getSizeSectors <em>Size Sectors</em>}</li>
 * </ul>
 *
 * @see org.drivebay.model.plan.PlanPackage#getPlanPartition()
 * @model
 * @generated
 */
public interface PlanPartition extends PlanDevice {
	/**
	 * Returns the value of the '<em><b>Start Sector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On the member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Sector</em>' attribute.
	 * @see #setStartSector(long)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanPartition_StartSector()
	 * @model
	 * @generated
	 */
	long getStartSector();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanPartition#getStartSector <em>Start Sector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Sector</em>' attribute.
	 * @see #getStartSector()
	 * @generated
	 */
	void setStartSector(long value);

	/**
	 * Returns the value of the '<em><b>Size Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In sectors of 512 bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Sectors</em>' attribute.
	 * @see #setSizeSectors(long)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanPartition_SizeSectors()
	 * @model
	 * @generated
	 */
	long getSizeSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanPartition#getSizeSectors <em>Size Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Sectors</em>' attribute.
	 * @see #getSizeSectors()
	 * @generated
	 */
	void setSizeSectors(long value);

} // PlanPartition
