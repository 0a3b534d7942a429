/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.impl;

import java.util.Collection;

import org.drivebay.model.BlockDevice;
import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.drivebay.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Md Member</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.impl.MdMemberImpl#getArray <em>Array</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdMemberImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdMemberImpl#getStates <em>States</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdMemberImpl#getErrors <em>Errors</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdMemberImpl#getSizeSectors <em>Size Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdMemberImpl#getOffsetSectors <em>Offset Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdMemberImpl#getRecoveryDoneSectors <em>Recovery Done Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdMemberImpl#getBadBlocks <em>Bad Blocks</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdMemberImpl#getUnacknowledgedBadBlocks <em>Unacknowledged Bad Blocks</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdMemberImpl#getDevice <em>Device</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MdMemberImpl extends NodeImpl implements MdMember {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final int ROLE_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected int role = ROLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStates() <em>States</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStates()
	 * @generated
	 * @ordered
	 */
	protected EList<String> states;

	/**
	 * The default value of the '{@link #getErrors() <em>Errors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrors()
	 * @generated
	 * @ordered
	 */
	protected static final long ERRORS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getErrors() <em>Errors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrors()
	 * @generated
	 * @ordered
	 */
	protected long errors = ERRORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizeSectors() <em>Size Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeSectors()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_SECTORS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSizeSectors() <em>Size Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeSectors()
	 * @generated
	 * @ordered
	 */
	protected long sizeSectors = SIZE_SECTORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffsetSectors() <em>Offset Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetSectors()
	 * @generated
	 * @ordered
	 */
	protected static final long OFFSET_SECTORS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getOffsetSectors() <em>Offset Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetSectors()
	 * @generated
	 * @ordered
	 */
	protected long offsetSectors = OFFSET_SECTORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecoveryDoneSectors() <em>Recovery Done Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryDoneSectors()
	 * @generated
	 * @ordered
	 */
	protected static final long RECOVERY_DONE_SECTORS_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getRecoveryDoneSectors() <em>Recovery Done Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryDoneSectors()
	 * @generated
	 * @ordered
	 */
	protected long recoveryDoneSectors = RECOVERY_DONE_SECTORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBadBlocks() <em>Bad Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBadBlocks()
	 * @generated
	 * @ordered
	 */
	protected static final int BAD_BLOCKS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBadBlocks() <em>Bad Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBadBlocks()
	 * @generated
	 * @ordered
	 */
	protected int badBlocks = BAD_BLOCKS_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnacknowledgedBadBlocks() <em>Unacknowledged Bad Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnacknowledgedBadBlocks()
	 * @generated
	 * @ordered
	 */
	protected static final int UNACKNOWLEDGED_BAD_BLOCKS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getUnacknowledgedBadBlocks() <em>Unacknowledged Bad Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnacknowledgedBadBlocks()
	 * @generated
	 * @ordered
	 */
	protected int unacknowledgedBadBlocks = UNACKNOWLEDGED_BAD_BLOCKS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected BlockDevice device;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MdMemberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.MD_MEMBER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MdArray getArray() {
		if (eContainerFeatureID() != ModelPackage.MD_MEMBER__ARRAY) return null;
		return (MdArray)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetArray(MdArray newArray, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newArray, ModelPackage.MD_MEMBER__ARRAY, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArray(MdArray newArray) {
		if (newArray != eInternalContainer() || (eContainerFeatureID() != ModelPackage.MD_MEMBER__ARRAY && newArray != null)) {
			if (EcoreUtil.isAncestor(this, newArray))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newArray != null)
				msgs = ((InternalEObject)newArray).eInverseAdd(this, ModelPackage.MD_ARRAY__MEMBERS, MdArray.class, msgs);
			msgs = basicSetArray(newArray, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_MEMBER__ARRAY, newArray, newArray));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(int newRole) {
		int oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_MEMBER__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getStates() {
		if (states == null) {
			states = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.MD_MEMBER__STATES);
		}
		return states;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getErrors() {
		return errors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErrors(long newErrors) {
		long oldErrors = errors;
		errors = newErrors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_MEMBER__ERRORS, oldErrors, errors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSizeSectors() {
		return sizeSectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeSectors(long newSizeSectors) {
		long oldSizeSectors = sizeSectors;
		sizeSectors = newSizeSectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_MEMBER__SIZE_SECTORS, oldSizeSectors, sizeSectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getOffsetSectors() {
		return offsetSectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffsetSectors(long newOffsetSectors) {
		long oldOffsetSectors = offsetSectors;
		offsetSectors = newOffsetSectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_MEMBER__OFFSET_SECTORS, oldOffsetSectors, offsetSectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRecoveryDoneSectors() {
		return recoveryDoneSectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecoveryDoneSectors(long newRecoveryDoneSectors) {
		long oldRecoveryDoneSectors = recoveryDoneSectors;
		recoveryDoneSectors = newRecoveryDoneSectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_MEMBER__RECOVERY_DONE_SECTORS, oldRecoveryDoneSectors, recoveryDoneSectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBadBlocks() {
		return badBlocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBadBlocks(int newBadBlocks) {
		int oldBadBlocks = badBlocks;
		badBlocks = newBadBlocks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_MEMBER__BAD_BLOCKS, oldBadBlocks, badBlocks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getUnacknowledgedBadBlocks() {
		return unacknowledgedBadBlocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnacknowledgedBadBlocks(int newUnacknowledgedBadBlocks) {
		int oldUnacknowledgedBadBlocks = unacknowledgedBadBlocks;
		unacknowledgedBadBlocks = newUnacknowledgedBadBlocks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_MEMBER__UNACKNOWLEDGED_BAD_BLOCKS, oldUnacknowledgedBadBlocks, unacknowledgedBadBlocks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BlockDevice getDevice() {
		if (device != null && device.eIsProxy()) {
			InternalEObject oldDevice = (InternalEObject)device;
			device = (BlockDevice)eResolveProxy(oldDevice);
			if (device != oldDevice) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.MD_MEMBER__DEVICE, oldDevice, device));
			}
		}
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BlockDevice basicGetDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(BlockDevice newDevice) {
		BlockDevice oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_MEMBER__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.MD_MEMBER__ARRAY:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetArray((MdArray)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.MD_MEMBER__ARRAY:
				return basicSetArray(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case ModelPackage.MD_MEMBER__ARRAY:
				return eInternalContainer().eInverseRemove(this, ModelPackage.MD_ARRAY__MEMBERS, MdArray.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.MD_MEMBER__ARRAY:
				return getArray();
			case ModelPackage.MD_MEMBER__ROLE:
				return getRole();
			case ModelPackage.MD_MEMBER__STATES:
				return getStates();
			case ModelPackage.MD_MEMBER__ERRORS:
				return getErrors();
			case ModelPackage.MD_MEMBER__SIZE_SECTORS:
				return getSizeSectors();
			case ModelPackage.MD_MEMBER__OFFSET_SECTORS:
				return getOffsetSectors();
			case ModelPackage.MD_MEMBER__RECOVERY_DONE_SECTORS:
				return getRecoveryDoneSectors();
			case ModelPackage.MD_MEMBER__BAD_BLOCKS:
				return getBadBlocks();
			case ModelPackage.MD_MEMBER__UNACKNOWLEDGED_BAD_BLOCKS:
				return getUnacknowledgedBadBlocks();
			case ModelPackage.MD_MEMBER__DEVICE:
				if (resolve) return getDevice();
				return basicGetDevice();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.MD_MEMBER__ARRAY:
				setArray((MdArray)newValue);
				return;
			case ModelPackage.MD_MEMBER__ROLE:
				setRole((Integer)newValue);
				return;
			case ModelPackage.MD_MEMBER__STATES:
				getStates().clear();
				getStates().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.MD_MEMBER__ERRORS:
				setErrors((Long)newValue);
				return;
			case ModelPackage.MD_MEMBER__SIZE_SECTORS:
				setSizeSectors((Long)newValue);
				return;
			case ModelPackage.MD_MEMBER__OFFSET_SECTORS:
				setOffsetSectors((Long)newValue);
				return;
			case ModelPackage.MD_MEMBER__RECOVERY_DONE_SECTORS:
				setRecoveryDoneSectors((Long)newValue);
				return;
			case ModelPackage.MD_MEMBER__BAD_BLOCKS:
				setBadBlocks((Integer)newValue);
				return;
			case ModelPackage.MD_MEMBER__UNACKNOWLEDGED_BAD_BLOCKS:
				setUnacknowledgedBadBlocks((Integer)newValue);
				return;
			case ModelPackage.MD_MEMBER__DEVICE:
				setDevice((BlockDevice)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.MD_MEMBER__ARRAY:
				setArray((MdArray)null);
				return;
			case ModelPackage.MD_MEMBER__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case ModelPackage.MD_MEMBER__STATES:
				getStates().clear();
				return;
			case ModelPackage.MD_MEMBER__ERRORS:
				setErrors(ERRORS_EDEFAULT);
				return;
			case ModelPackage.MD_MEMBER__SIZE_SECTORS:
				setSizeSectors(SIZE_SECTORS_EDEFAULT);
				return;
			case ModelPackage.MD_MEMBER__OFFSET_SECTORS:
				setOffsetSectors(OFFSET_SECTORS_EDEFAULT);
				return;
			case ModelPackage.MD_MEMBER__RECOVERY_DONE_SECTORS:
				setRecoveryDoneSectors(RECOVERY_DONE_SECTORS_EDEFAULT);
				return;
			case ModelPackage.MD_MEMBER__BAD_BLOCKS:
				setBadBlocks(BAD_BLOCKS_EDEFAULT);
				return;
			case ModelPackage.MD_MEMBER__UNACKNOWLEDGED_BAD_BLOCKS:
				setUnacknowledgedBadBlocks(UNACKNOWLEDGED_BAD_BLOCKS_EDEFAULT);
				return;
			case ModelPackage.MD_MEMBER__DEVICE:
				setDevice((BlockDevice)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.MD_MEMBER__ARRAY:
				return getArray() != null;
			case ModelPackage.MD_MEMBER__ROLE:
				return role != ROLE_EDEFAULT;
			case ModelPackage.MD_MEMBER__STATES:
				return states != null && !states.isEmpty();
			case ModelPackage.MD_MEMBER__ERRORS:
				return errors != ERRORS_EDEFAULT;
			case ModelPackage.MD_MEMBER__SIZE_SECTORS:
				return sizeSectors != SIZE_SECTORS_EDEFAULT;
			case ModelPackage.MD_MEMBER__OFFSET_SECTORS:
				return offsetSectors != OFFSET_SECTORS_EDEFAULT;
			case ModelPackage.MD_MEMBER__RECOVERY_DONE_SECTORS:
				return recoveryDoneSectors != RECOVERY_DONE_SECTORS_EDEFAULT;
			case ModelPackage.MD_MEMBER__BAD_BLOCKS:
				return badBlocks != BAD_BLOCKS_EDEFAULT;
			case ModelPackage.MD_MEMBER__UNACKNOWLEDGED_BAD_BLOCKS:
				return unacknowledgedBadBlocks != UNACKNOWLEDGED_BAD_BLOCKS_EDEFAULT;
			case ModelPackage.MD_MEMBER__DEVICE:
				return device != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (role: ");
		result.append(role);
		result.append(", states: ");
		result.append(states);
		result.append(", errors: ");
		result.append(errors);
		result.append(", sizeSectors: ");
		result.append(sizeSectors);
		result.append(", offsetSectors: ");
		result.append(offsetSectors);
		result.append(", recoveryDoneSectors: ");
		result.append(recoveryDoneSectors);
		result.append(", badBlocks: ");
		result.append(badBlocks);
		result.append(", unacknowledgedBadBlocks: ");
		result.append(unacknowledgedBadBlocks);
		result.append(')');
		return result.toString();
	}

} //MdMemberImpl
