/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lab</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All known hosts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.Lab#getHosts <em>Hosts</em>}</li>
 * </ul>
 *
 * @see org.drivebay.model.ModelPackage#getLab()
 * @model
 * @generated
 */
public interface Lab extends EObject {
	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' containment reference list.
	 * The list contents are of type {@link org.drivebay.model.Host}.
	 * It is bidirectional and its opposite is '{@link org.drivebay.model.Host#getLab <em>Lab</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hosts</em>' containment reference list.
	 * @see org.drivebay.model.ModelPackage#getLab_Hosts()
	 * @see org.drivebay.model.Host#getLab
	 * @model opposite="lab" containment="true"
	 * @generated
	 */
	EList<Host> getHosts();

} // Lab
