/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.plan;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an array can be made of: a member, a partition of one, or another array.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.plan.PlanDevice#getName <em>Name</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanDevice#getX <em>X</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanDevice#getY <em>Y</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanDevice#getUses <em>Uses</em>}</li>
 * </ul>
 *
 * @see org.drivebay.model.plan.PlanPackage#getPlanDevice()
 * @model abstract="true"
 * @generated
 */
public interface PlanDevice extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in the plan: the kernel's name of a real device, md0 for an array.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanDevice_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanDevice#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is drawn, in pixels at 100 %.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(int)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanDevice_X()
	 * @model
	 * @generated
	 */
	int getX();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanDevice#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(int value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is drawn, in pixels at 100 %.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(int)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanDevice_Y()
	 * @model
	 * @generated
	 */
	int getY();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanDevice#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(int value);

	/**
	 * Returns the value of the '<em><b>Uses</b></em>' reference list.
	 * The list contents are of type {@link org.drivebay.model.plan.PlanSlot}.
	 * It is bidirectional and its opposite is '{@link org.drivebay.model.plan.PlanSlot#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The places in arrays that it has; more than one is a mistake.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uses</em>' reference list.
	 * @see org.drivebay.model.plan.PlanPackage#getPlanDevice_Uses()
	 * @see org.drivebay.model.plan.PlanSlot#getDevice
	 * @model opposite="device"
	 * @generated
	 */
	EList<PlanSlot> getUses();

} // PlanDevice
