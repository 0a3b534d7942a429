/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.plan.impl;

import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanPackage;
import org.drivebay.model.plan.PlanSlot;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Slot</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.plan.impl.PlanSlotImpl#getArray <em>Array</em>}</li>
 *   <li>{@link org.drivebay.model.plan.impl.PlanSlotImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.drivebay.model.plan.impl.PlanSlotImpl#isSpare <em>Spare</em>}</li>
 *   <li>{@link org.drivebay.model.plan.impl.PlanSlotImpl#getDataOffsetSectors <em>Data Offset Sectors</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanSlotImpl extends MinimalEObjectImpl.Container implements PlanSlot {
	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected PlanDevice device;

	/**
	 * The default value of the '{@link #isSpare() <em>Spare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSpare()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SPARE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSpare() <em>Spare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSpare()
	 * @generated
	 * @ordered
	 */
	protected boolean spare = SPARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataOffsetSectors() <em>Data Offset Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataOffsetSectors()
	 * @generated
	 * @ordered
	 */
	protected static final long DATA_OFFSET_SECTORS_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getDataOffsetSectors() <em>Data Offset Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataOffsetSectors()
	 * @generated
	 * @ordered
	 */
	protected long dataOffsetSectors = DATA_OFFSET_SECTORS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanSlotImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.PLAN_SLOT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanArray getArray() {
		if (eContainerFeatureID() != PlanPackage.PLAN_SLOT__ARRAY) return null;
		return (PlanArray)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetArray(PlanArray newArray, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newArray, PlanPackage.PLAN_SLOT__ARRAY, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArray(PlanArray newArray) {
		if (newArray != eInternalContainer() || (eContainerFeatureID() != PlanPackage.PLAN_SLOT__ARRAY && newArray != null)) {
			if (EcoreUtil.isAncestor(this, newArray))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newArray != null)
				msgs = ((InternalEObject)newArray).eInverseAdd(this, PlanPackage.PLAN_ARRAY__SLOTS, PlanArray.class, msgs);
			msgs = basicSetArray(newArray, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_SLOT__ARRAY, newArray, newArray));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanDevice getDevice() {
		if (device != null && device.eIsProxy()) {
			InternalEObject oldDevice = (InternalEObject)device;
			device = (PlanDevice)eResolveProxy(oldDevice);
			if (device != oldDevice) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.PLAN_SLOT__DEVICE, oldDevice, device));
			}
		}
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlanDevice basicGetDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDevice(PlanDevice newDevice, NotificationChain msgs) {
		PlanDevice oldDevice = device;
		device = newDevice;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_SLOT__DEVICE, oldDevice, newDevice);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(PlanDevice newDevice) {
		if (newDevice != device) {
			NotificationChain msgs = null;
			if (device != null)
				msgs = ((InternalEObject)device).eInverseRemove(this, PlanPackage.PLAN_DEVICE__USES, PlanDevice.class, msgs);
			if (newDevice != null)
				msgs = ((InternalEObject)newDevice).eInverseAdd(this, PlanPackage.PLAN_DEVICE__USES, PlanDevice.class, msgs);
			msgs = basicSetDevice(newDevice, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_SLOT__DEVICE, newDevice, newDevice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSpare() {
		return spare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpare(boolean newSpare) {
		boolean oldSpare = spare;
		spare = newSpare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_SLOT__SPARE, oldSpare, spare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDataOffsetSectors() {
		return dataOffsetSectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataOffsetSectors(long newDataOffsetSectors) {
		long oldDataOffsetSectors = dataOffsetSectors;
		dataOffsetSectors = newDataOffsetSectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_SLOT__DATA_OFFSET_SECTORS, oldDataOffsetSectors, dataOffsetSectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.PLAN_SLOT__ARRAY:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetArray((PlanArray)otherEnd, msgs);
			case PlanPackage.PLAN_SLOT__DEVICE:
				if (device != null)
					msgs = ((InternalEObject)device).eInverseRemove(this, PlanPackage.PLAN_DEVICE__USES, PlanDevice.class, msgs);
				return basicSetDevice((PlanDevice)otherEnd, msgs);
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
			case PlanPackage.PLAN_SLOT__ARRAY:
				return basicSetArray(null, msgs);
			case PlanPackage.PLAN_SLOT__DEVICE:
				return basicSetDevice(null, msgs);
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
			case PlanPackage.PLAN_SLOT__ARRAY:
				return eInternalContainer().eInverseRemove(this, PlanPackage.PLAN_ARRAY__SLOTS, PlanArray.class, msgs);
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
			case PlanPackage.PLAN_SLOT__ARRAY:
				return getArray();
			case PlanPackage.PLAN_SLOT__DEVICE:
				if (resolve) return getDevice();
				return basicGetDevice();
			case PlanPackage.PLAN_SLOT__SPARE:
				return isSpare();
			case PlanPackage.PLAN_SLOT__DATA_OFFSET_SECTORS:
				return getDataOffsetSectors();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackage.PLAN_SLOT__ARRAY:
				setArray((PlanArray)newValue);
				return;
			case PlanPackage.PLAN_SLOT__DEVICE:
				setDevice((PlanDevice)newValue);
				return;
			case PlanPackage.PLAN_SLOT__SPARE:
				setSpare((Boolean)newValue);
				return;
			case PlanPackage.PLAN_SLOT__DATA_OFFSET_SECTORS:
				setDataOffsetSectors((Long)newValue);
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
			case PlanPackage.PLAN_SLOT__ARRAY:
				setArray((PlanArray)null);
				return;
			case PlanPackage.PLAN_SLOT__DEVICE:
				setDevice((PlanDevice)null);
				return;
			case PlanPackage.PLAN_SLOT__SPARE:
				setSpare(SPARE_EDEFAULT);
				return;
			case PlanPackage.PLAN_SLOT__DATA_OFFSET_SECTORS:
				setDataOffsetSectors(DATA_OFFSET_SECTORS_EDEFAULT);
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
			case PlanPackage.PLAN_SLOT__ARRAY:
				return getArray() != null;
			case PlanPackage.PLAN_SLOT__DEVICE:
				return device != null;
			case PlanPackage.PLAN_SLOT__SPARE:
				return spare != SPARE_EDEFAULT;
			case PlanPackage.PLAN_SLOT__DATA_OFFSET_SECTORS:
				return dataOffsetSectors != DATA_OFFSET_SECTORS_EDEFAULT;
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
		result.append(" (spare: ");
		result.append(spare);
		result.append(", dataOffsetSectors: ");
		result.append(dataOffsetSectors);
		result.append(')');
		return result.toString();
	}

} //PlanSlotImpl
