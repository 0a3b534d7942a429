/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.plan.impl;

import org.drivebay.model.plan.PlanPackage;
import org.drivebay.model.plan.PlanPartition;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Partition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.plan.impl.PlanPartitionImpl#getStartSector <em>Start Sector</em>}</li>
 *   <li>{@link org.drivebay.model.plan.impl.PlanPartitionImpl#getSizeSectors <em>Size Sectors</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanPartitionImpl extends PlanDeviceImpl implements PlanPartition {
	/**
	 * The default value of the '{@link #getStartSector() <em>Start Sector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartSector()
	 * @generated
	 * @ordered
	 */
	protected static final long START_SECTOR_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getStartSector() <em>Start Sector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartSector()
	 * @generated
	 * @ordered
	 */
	protected long startSector = START_SECTOR_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanPartitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.PLAN_PARTITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getStartSector() {
		return startSector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartSector(long newStartSector) {
		long oldStartSector = startSector;
		startSector = newStartSector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_PARTITION__START_SECTOR, oldStartSector, startSector));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_PARTITION__SIZE_SECTORS, oldSizeSectors, sizeSectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.PLAN_PARTITION__START_SECTOR:
				return getStartSector();
			case PlanPackage.PLAN_PARTITION__SIZE_SECTORS:
				return getSizeSectors();
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
			case PlanPackage.PLAN_PARTITION__START_SECTOR:
				setStartSector((Long)newValue);
				return;
			case PlanPackage.PLAN_PARTITION__SIZE_SECTORS:
				setSizeSectors((Long)newValue);
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
			case PlanPackage.PLAN_PARTITION__START_SECTOR:
				setStartSector(START_SECTOR_EDEFAULT);
				return;
			case PlanPackage.PLAN_PARTITION__SIZE_SECTORS:
				setSizeSectors(SIZE_SECTORS_EDEFAULT);
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
			case PlanPackage.PLAN_PARTITION__START_SECTOR:
				return startSector != START_SECTOR_EDEFAULT;
			case PlanPackage.PLAN_PARTITION__SIZE_SECTORS:
				return sizeSectors != SIZE_SECTORS_EDEFAULT;
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
		result.append(" (startSector: ");
		result.append(startSector);
		result.append(", sizeSectors: ");
		result.append(sizeSectors);
		result.append(')');
		return result.toString();
	}

} //PlanPartitionImpl
