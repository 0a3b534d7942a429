/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.plan.impl;

import java.util.Collection;

import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanPackage;
import org.drivebay.model.plan.PlanSlot;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Array</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.plan.impl.PlanArrayImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.drivebay.model.plan.impl.PlanArrayImpl#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.drivebay.model.plan.impl.PlanArrayImpl#getChunkSectors <em>Chunk Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.plan.impl.PlanArrayImpl#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.drivebay.model.plan.impl.PlanArrayImpl#getComponentSectors <em>Component Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.plan.impl.PlanArrayImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.drivebay.model.plan.impl.PlanArrayImpl#getSlots <em>Slots</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanArrayImpl extends PlanDeviceImpl implements PlanArray {
	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL_EDEFAULT = "raid5";

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected String level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected static final String LAYOUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected String layout = LAYOUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getChunkSectors() <em>Chunk Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChunkSectors()
	 * @generated
	 * @ordered
	 */
	protected static final int CHUNK_SECTORS_EDEFAULT = 1024;

	/**
	 * The cached value of the '{@link #getChunkSectors() <em>Chunk Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChunkSectors()
	 * @generated
	 * @ordered
	 */
	protected int chunkSectors = CHUNK_SECTORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMetadata() <em>Metadata</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadata()
	 * @generated
	 * @ordered
	 */
	protected static final String METADATA_EDEFAULT = "1.2";

	/**
	 * The cached value of the '{@link #getMetadata() <em>Metadata</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadata()
	 * @generated
	 * @ordered
	 */
	protected String metadata = METADATA_EDEFAULT;

	/**
	 * The default value of the '{@link #getComponentSectors() <em>Component Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComponentSectors()
	 * @generated
	 * @ordered
	 */
	protected static final long COMPONENT_SECTORS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getComponentSectors() <em>Component Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComponentSectors()
	 * @generated
	 * @ordered
	 */
	protected long componentSectors = COMPONENT_SECTORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSlots() <em>Slots</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlots()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanSlot> slots;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanArrayImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.PLAN_ARRAY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(String newLevel) {
		String oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_ARRAY__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLayout() {
		return layout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayout(String newLayout) {
		String oldLayout = layout;
		layout = newLayout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_ARRAY__LAYOUT, oldLayout, layout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getChunkSectors() {
		return chunkSectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChunkSectors(int newChunkSectors) {
		int oldChunkSectors = chunkSectors;
		chunkSectors = newChunkSectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_ARRAY__CHUNK_SECTORS, oldChunkSectors, chunkSectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMetadata() {
		return metadata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetadata(String newMetadata) {
		String oldMetadata = metadata;
		metadata = newMetadata;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_ARRAY__METADATA, oldMetadata, metadata));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getComponentSectors() {
		return componentSectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComponentSectors(long newComponentSectors) {
		long oldComponentSectors = componentSectors;
		componentSectors = newComponentSectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_ARRAY__COMPONENT_SECTORS, oldComponentSectors, componentSectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN_ARRAY__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanSlot> getSlots() {
		if (slots == null) {
			slots = new EObjectContainmentWithInverseEList<PlanSlot>(PlanSlot.class, this, PlanPackage.PLAN_ARRAY__SLOTS, PlanPackage.PLAN_SLOT__ARRAY);
		}
		return slots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.PLAN_ARRAY__SLOTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSlots()).basicAdd(otherEnd, msgs);
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
			case PlanPackage.PLAN_ARRAY__SLOTS:
				return ((InternalEList<?>)getSlots()).basicRemove(otherEnd, msgs);
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
			case PlanPackage.PLAN_ARRAY__LEVEL:
				return getLevel();
			case PlanPackage.PLAN_ARRAY__LAYOUT:
				return getLayout();
			case PlanPackage.PLAN_ARRAY__CHUNK_SECTORS:
				return getChunkSectors();
			case PlanPackage.PLAN_ARRAY__METADATA:
				return getMetadata();
			case PlanPackage.PLAN_ARRAY__COMPONENT_SECTORS:
				return getComponentSectors();
			case PlanPackage.PLAN_ARRAY__NOTE:
				return getNote();
			case PlanPackage.PLAN_ARRAY__SLOTS:
				return getSlots();
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
			case PlanPackage.PLAN_ARRAY__LEVEL:
				setLevel((String)newValue);
				return;
			case PlanPackage.PLAN_ARRAY__LAYOUT:
				setLayout((String)newValue);
				return;
			case PlanPackage.PLAN_ARRAY__CHUNK_SECTORS:
				setChunkSectors((Integer)newValue);
				return;
			case PlanPackage.PLAN_ARRAY__METADATA:
				setMetadata((String)newValue);
				return;
			case PlanPackage.PLAN_ARRAY__COMPONENT_SECTORS:
				setComponentSectors((Long)newValue);
				return;
			case PlanPackage.PLAN_ARRAY__NOTE:
				setNote((String)newValue);
				return;
			case PlanPackage.PLAN_ARRAY__SLOTS:
				getSlots().clear();
				getSlots().addAll((Collection<? extends PlanSlot>)newValue);
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
			case PlanPackage.PLAN_ARRAY__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case PlanPackage.PLAN_ARRAY__LAYOUT:
				setLayout(LAYOUT_EDEFAULT);
				return;
			case PlanPackage.PLAN_ARRAY__CHUNK_SECTORS:
				setChunkSectors(CHUNK_SECTORS_EDEFAULT);
				return;
			case PlanPackage.PLAN_ARRAY__METADATA:
				setMetadata(METADATA_EDEFAULT);
				return;
			case PlanPackage.PLAN_ARRAY__COMPONENT_SECTORS:
				setComponentSectors(COMPONENT_SECTORS_EDEFAULT);
				return;
			case PlanPackage.PLAN_ARRAY__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case PlanPackage.PLAN_ARRAY__SLOTS:
				getSlots().clear();
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
			case PlanPackage.PLAN_ARRAY__LEVEL:
				return LEVEL_EDEFAULT == null ? level != null : !LEVEL_EDEFAULT.equals(level);
			case PlanPackage.PLAN_ARRAY__LAYOUT:
				return LAYOUT_EDEFAULT == null ? layout != null : !LAYOUT_EDEFAULT.equals(layout);
			case PlanPackage.PLAN_ARRAY__CHUNK_SECTORS:
				return chunkSectors != CHUNK_SECTORS_EDEFAULT;
			case PlanPackage.PLAN_ARRAY__METADATA:
				return METADATA_EDEFAULT == null ? metadata != null : !METADATA_EDEFAULT.equals(metadata);
			case PlanPackage.PLAN_ARRAY__COMPONENT_SECTORS:
				return componentSectors != COMPONENT_SECTORS_EDEFAULT;
			case PlanPackage.PLAN_ARRAY__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case PlanPackage.PLAN_ARRAY__SLOTS:
				return slots != null && !slots.isEmpty();
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
		result.append(" (level: ");
		result.append(level);
		result.append(", layout: ");
		result.append(layout);
		result.append(", chunkSectors: ");
		result.append(chunkSectors);
		result.append(", metadata: ");
		result.append(metadata);
		result.append(", componentSectors: ");
		result.append(componentSectors);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //PlanArrayImpl
