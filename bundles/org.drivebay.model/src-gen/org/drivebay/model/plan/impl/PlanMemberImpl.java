/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.plan.impl;

import java.util.Collection;

import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanPackage;
import org.drivebay.model.plan.PlanPartition;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Member</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.plan.impl.PlanMemberImpl#getSizeSectors <em>Size Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.plan.impl.PlanMemberImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.drivebay.model.plan.impl.PlanMemberImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.drivebay.model.plan.impl.PlanMemberImpl#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.drivebay.model.plan.impl.PlanMemberImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.drivebay.model.plan.impl.PlanMemberImpl#getPartitions <em>Partitions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanMemberImpl extends PlanDeviceImpl implements PlanMember {
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
	 * The default value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected String host = HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected String serial = SERIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected String model = MODEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPartitions() <em>Partitions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartitions()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanPartition> partitions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanMemberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.PLAN_MEMBER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_MEMBER__SIZE_SECTORS, oldSizeSectors, sizeSectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(String newHost) {
		String oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_MEMBER__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_MEMBER__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerial() {
		return serial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerial(String newSerial) {
		String oldSerial = serial;
		serial = newSerial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_MEMBER__SERIAL, oldSerial, serial));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModel(String newModel) {
		String oldModel = model;
		model = newModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_MEMBER__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanPartition> getPartitions() {
		if (partitions == null) {
			partitions = new EObjectContainmentEList<PlanPartition>(PlanPartition.class, this, PlanPackage.PLAN_MEMBER__PARTITIONS);
		}
		return partitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.PLAN_MEMBER__PARTITIONS:
				return ((InternalEList<?>)getPartitions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.PLAN_MEMBER__SIZE_SECTORS:
				return getSizeSectors();
			case PlanPackage.PLAN_MEMBER__HOST:
				return getHost();
			case PlanPackage.PLAN_MEMBER__PATH:
				return getPath();
			case PlanPackage.PLAN_MEMBER__SERIAL:
				return getSerial();
			case PlanPackage.PLAN_MEMBER__MODEL:
				return getModel();
			case PlanPackage.PLAN_MEMBER__PARTITIONS:
				return getPartitions();
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
			case PlanPackage.PLAN_MEMBER__SIZE_SECTORS:
				setSizeSectors((Long)newValue);
				return;
			case PlanPackage.PLAN_MEMBER__HOST:
				setHost((String)newValue);
				return;
			case PlanPackage.PLAN_MEMBER__PATH:
				setPath((String)newValue);
				return;
			case PlanPackage.PLAN_MEMBER__SERIAL:
				setSerial((String)newValue);
				return;
			case PlanPackage.PLAN_MEMBER__MODEL:
				setModel((String)newValue);
				return;
			case PlanPackage.PLAN_MEMBER__PARTITIONS:
				getPartitions().clear();
				getPartitions().addAll((Collection<? extends PlanPartition>)newValue);
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
			case PlanPackage.PLAN_MEMBER__SIZE_SECTORS:
				setSizeSectors(SIZE_SECTORS_EDEFAULT);
				return;
			case PlanPackage.PLAN_MEMBER__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case PlanPackage.PLAN_MEMBER__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case PlanPackage.PLAN_MEMBER__SERIAL:
				setSerial(SERIAL_EDEFAULT);
				return;
			case PlanPackage.PLAN_MEMBER__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case PlanPackage.PLAN_MEMBER__PARTITIONS:
				getPartitions().clear();
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
			case PlanPackage.PLAN_MEMBER__SIZE_SECTORS:
				return sizeSectors != SIZE_SECTORS_EDEFAULT;
			case PlanPackage.PLAN_MEMBER__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case PlanPackage.PLAN_MEMBER__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case PlanPackage.PLAN_MEMBER__SERIAL:
				return SERIAL_EDEFAULT == null ? serial != null : !SERIAL_EDEFAULT.equals(serial);
			case PlanPackage.PLAN_MEMBER__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case PlanPackage.PLAN_MEMBER__PARTITIONS:
				return partitions != null && !partitions.isEmpty();
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
		result.append(" (sizeSectors: ");
		result.append(sizeSectors);
		result.append(", host: ");
		result.append(host);
		result.append(", path: ");
		result.append(path);
		result.append(", serial: ");
		result.append(serial);
		result.append(", model: ");
		result.append(model);
		result.append(')');
		return result.toString();
	}

} //PlanMemberImpl
