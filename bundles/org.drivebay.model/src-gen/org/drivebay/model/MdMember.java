/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Md Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.MdMember#getArray <em>Array</em>}</li>
 *   <li>{@link org.drivebay.model.MdMember#getRole <em>Role</em>}</li>
 *   <li>{@link org.drivebay.model.MdMember#getStates <em>States</em>}</li>
 *   <li>{@link org.drivebay.model.MdMember#getErrors <em>Errors</em>}</li>
 *   <li>{@link org.drivebay.model.MdMember#getSizeSectors <em>Size Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.MdMember#getOffsetSectors <em>Offset Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.MdMember#getRecoveryDoneSectors <em>Recovery Done Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.MdMember#getBadBlocks <em>Bad Blocks</em>}</li>
 *   <li>{@link org.drivebay.model.MdMember#getUnacknowledgedBadBlocks <em>Unacknowledged Bad Blocks</em>}</li>
 *   <li>{@link org.drivebay.model.MdMember#getDevice <em>Device</em>}</li>
 * </ul>
 *
 * @see org.drivebay.model.ModelPackage#getMdMember()
 * @model
 * @generated
 */
public interface MdMember extends Node {
	/**
	 * Returns the value of the '<em><b>Array</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.drivebay.model.MdArray#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Array</em>' container reference.
	 * @see #setArray(MdArray)
	 * @see org.drivebay.model.ModelPackage#getMdMember_Array()
	 * @see org.drivebay.model.MdArray#getMembers
	 * @model opposite="members" transient="false"
	 * @generated
	 */
	MdArray getArray();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdMember#getArray <em>Array</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Array</em>' container reference.
	 * @see #getArray()
	 * @generated
	 */
	void setArray(MdArray value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The slot; -1: none (spare, faulty, journal).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(int)
	 * @see org.drivebay.model.ModelPackage#getMdMember_Role()
	 * @model default="-1"
	 * @generated
	 */
	int getRole();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdMember#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(int value);

	/**
	 * Returns the value of the '<em><b>States</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As md/dev-NAME/state: in_sync, faulty, write_mostly, blocked, spare, want_replacement, replacement, …
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>States</em>' attribute list.
	 * @see org.drivebay.model.ModelPackage#getMdMember_States()
	 * @model
	 * @generated
	 */
	EList<String> getStates();

	/**
	 * Returns the value of the '<em><b>Errors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Corrected read errors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Errors</em>' attribute.
	 * @see #setErrors(long)
	 * @see org.drivebay.model.ModelPackage#getMdMember_Errors()
	 * @model
	 * @generated
	 */
	long getErrors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdMember#getErrors <em>Errors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Errors</em>' attribute.
	 * @see #getErrors()
	 * @generated
	 */
	void setErrors(long value);

	/**
	 * Returns the value of the '<em><b>Size Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size Sectors</em>' attribute.
	 * @see #setSizeSectors(long)
	 * @see org.drivebay.model.ModelPackage#getMdMember_SizeSectors()
	 * @model
	 * @generated
	 */
	long getSizeSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdMember#getSizeSectors <em>Size Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Sectors</em>' attribute.
	 * @see #getSizeSectors()
	 * @generated
	 */
	void setSizeSectors(long value);

	/**
	 * Returns the value of the '<em><b>Offset Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data offset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset Sectors</em>' attribute.
	 * @see #setOffsetSectors(long)
	 * @see org.drivebay.model.ModelPackage#getMdMember_OffsetSectors()
	 * @model
	 * @generated
	 */
	long getOffsetSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdMember#getOffsetSectors <em>Offset Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset Sectors</em>' attribute.
	 * @see #getOffsetSectors()
	 * @generated
	 */
	void setOffsetSectors(long value);

	/**
	 * Returns the value of the '<em><b>Recovery Done Sectors</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * -1: not recovering or whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovery Done Sectors</em>' attribute.
	 * @see #setRecoveryDoneSectors(long)
	 * @see org.drivebay.model.ModelPackage#getMdMember_RecoveryDoneSectors()
	 * @model default="-1"
	 * @generated
	 */
	long getRecoveryDoneSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdMember#getRecoveryDoneSectors <em>Recovery Done Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recovery Done Sectors</em>' attribute.
	 * @see #getRecoveryDoneSectors()
	 * @generated
	 */
	void setRecoveryDoneSectors(long value);

	/**
	 * Returns the value of the '<em><b>Bad Blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bad Blocks</em>' attribute.
	 * @see #setBadBlocks(int)
	 * @see org.drivebay.model.ModelPackage#getMdMember_BadBlocks()
	 * @model
	 * @generated
	 */
	int getBadBlocks();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdMember#getBadBlocks <em>Bad Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bad Blocks</em>' attribute.
	 * @see #getBadBlocks()
	 * @generated
	 */
	void setBadBlocks(int value);

	/**
	 * Returns the value of the '<em><b>Unacknowledged Bad Blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unacknowledged Bad Blocks</em>' attribute.
	 * @see #setUnacknowledgedBadBlocks(int)
	 * @see org.drivebay.model.ModelPackage#getMdMember_UnacknowledgedBadBlocks()
	 * @model
	 * @generated
	 */
	int getUnacknowledgedBadBlocks();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdMember#getUnacknowledgedBadBlocks <em>Unacknowledged Bad Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unacknowledged Bad Blocks</em>' attribute.
	 * @see #getUnacknowledgedBadBlocks()
	 * @generated
	 */
	void setUnacknowledgedBadBlocks(int value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * null when the device is gone from the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(BlockDevice)
	 * @see org.drivebay.model.ModelPackage#getMdMember_Device()
	 * @model
	 * @generated
	 */
	BlockDevice getDevice();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdMember#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(BlockDevice value);

} // MdMember
