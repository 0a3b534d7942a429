/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Health</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The verdict on one node of the explorer, without that of its children.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.Health#getLevel <em>Level</em>}</li>
 *   <li>{@link org.drivebay.model.Health#getReasons <em>Reasons</em>}</li>
 * </ul>
 *
 * @see org.drivebay.model.ModelPackage#getHealth()
 * @model
 * @generated
 */
public interface Health extends EObject {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.drivebay.model.HealthLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.drivebay.model.HealthLevel
	 * @see #setLevel(HealthLevel)
	 * @see org.drivebay.model.ModelPackage#getHealth_Level()
	 * @model
	 * @generated
	 */
	HealthLevel getLevel();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Health#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.drivebay.model.HealthLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(HealthLevel value);

	/**
	 * Returns the value of the '<em><b>Reasons</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One sentence for each finding, worst first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reasons</em>' attribute list.
	 * @see org.drivebay.model.ModelPackage#getHealth_Reasons()
	 * @model
	 * @generated
	 */
	EList<String> getReasons();

} // Health
