/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.plan;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Slot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place in an array, and the line drawn for it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.plan.PlanSlot#getArray <em>Array</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanSlot#getDevice <em>Device</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanSlot#isSpare <em>Spare</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanSlot#getDataOffsetSectors <em>Data Offset Sectors</em>}</li>
 * </ul>
 *
 * @see org.drivebay.model.plan.PlanPackage#getPlanSlot()
 * @model
 * @generated
 */
public interface PlanSlot extends EObject {
	/**
	 * Returns the value of the '<em><b>Array</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.drivebay.model.plan.PlanArray#getSlots <em>Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Array</em>' container reference.
	 * @see #setArray(PlanArray)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanSlot_Array()
	 * @see org.drivebay.model.plan.PlanArray#getSlots
	 * @model opposite="slots" transient="false"
	 * @generated
	 */
	PlanArray getArray();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanSlot#getArray <em>Array</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Array</em>' container reference.
	 * @see #getArray()
	 * @generated
	 */
	void setArray(PlanArray value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.drivebay.model.plan.PlanDevice#getUses <em>Uses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * null: missing, the array starts without it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(PlanDevice)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanSlot_Device()
	 * @see org.drivebay.model.plan.PlanDevice#getUses
	 * @model opposite="uses"
	 * @generated
	 */
	PlanDevice getDevice();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanSlot#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(PlanDevice value);

	/**
	 * Returns the value of the '<em><b>Spare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Takes part only when another fails.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spare</em>' attribute.
	 * @see #setSpare(boolean)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanSlot_Spare()
	 * @model
	 * @generated
	 */
	boolean isSpare();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanSlot#isSpare <em>Spare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spare</em>' attribute.
	 * @see #isSpare()
	 * @generated
	 */
	void setSpare(boolean value);

	/**
	 * Returns the value of the '<em><b>Data Offset Sectors</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the array's data begins on the device; -1: where mdadm puts it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Offset Sectors</em>' attribute.
	 * @see #setDataOffsetSectors(long)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanSlot_DataOffsetSectors()
	 * @model default="-1"
	 * @generated
	 */
	long getDataOffsetSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanSlot#getDataOffsetSectors <em>Data Offset Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Offset Sectors</em>' attribute.
	 * @see #getDataOffsetSectors()
	 * @generated
	 */
	void setDataOffsetSectors(long value);

} // PlanSlot
