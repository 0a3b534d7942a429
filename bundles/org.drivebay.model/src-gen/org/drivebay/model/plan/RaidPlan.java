/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.plan;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Raid Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a .raidplan file holds.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.plan.RaidPlan#getNote <em>Note</em>}</li>
 *   <li>{@link org.drivebay.model.plan.RaidPlan#getDevices <em>Devices</em>}</li>
 * </ul>
 *
 * @see org.drivebay.model.plan.PlanPackage#getRaidPlan()
 * @model
 * @generated
 */
public interface RaidPlan extends EObject {
	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the user wants to remember of it; null if nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.drivebay.model.plan.PlanPackage#getRaidPlan_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.RaidPlan#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.drivebay.model.plan.PlanDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All that is drawn; partitions are in their members.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference list.
	 * @see org.drivebay.model.plan.PlanPackage#getRaidPlan_Devices()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanDevice> getDevices();

} // RaidPlan
