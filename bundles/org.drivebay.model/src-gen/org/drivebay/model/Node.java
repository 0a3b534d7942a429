/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the explorer shows a row for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.Node#getName <em>Name</em>}</li>
 *   <li>{@link org.drivebay.model.Node#getHealth <em>Health</em>}</li>
 * </ul>
 *
 * @see org.drivebay.model.ModelPackage#getNode()
 * @model abstract="true"
 * @generated
 */
public interface Node extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kernel's name (sda, md0) or the host's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.drivebay.model.ModelPackage#getNode_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Node#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Health</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Health</em>' containment reference.
	 * @see #setHealth(Health)
	 * @see org.drivebay.model.ModelPackage#getNode_Health()
	 * @model containment="true"
	 * @generated
	 */
	Health getHealth();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Node#getHealth <em>Health</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Health</em>' containment reference.
	 * @see #getHealth()
	 * @generated
	 */
	void setHealth(Health value);

} // Node
