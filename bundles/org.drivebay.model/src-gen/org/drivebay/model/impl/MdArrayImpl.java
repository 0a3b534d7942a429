/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.impl;

import java.util.Collection;

import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.drivebay.model.ModelPackage;

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
 * An implementation of the model object '<em><b>Md Array</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getRaidDisks <em>Raid Disks</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getDegraded <em>Degraded</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getChunkSectors <em>Chunk Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getComponentSectors <em>Component Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getMetadataVersion <em>Metadata Version</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getUuid <em>Uuid</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getArrayState <em>Array State</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getSyncAction <em>Sync Action</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getSyncDoneSectors <em>Sync Done Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getSyncTotalSectors <em>Sync Total Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#isSyncDelayed <em>Sync Delayed</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getSyncSpeedKib <em>Sync Speed Kib</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getMismatchSectors <em>Mismatch Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getConsistencyPolicy <em>Consistency Policy</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getBitmap <em>Bitmap</em>}</li>
 *   <li>{@link org.drivebay.model.impl.MdArrayImpl#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MdArrayImpl extends BlockDeviceImpl implements MdArray {
	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL_EDEFAULT = null;

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
	 * The default value of the '{@link #getRaidDisks() <em>Raid Disks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaidDisks()
	 * @generated
	 * @ordered
	 */
	protected static final int RAID_DISKS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRaidDisks() <em>Raid Disks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaidDisks()
	 * @generated
	 * @ordered
	 */
	protected int raidDisks = RAID_DISKS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDegraded() <em>Degraded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDegraded()
	 * @generated
	 * @ordered
	 */
	protected static final int DEGRADED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDegraded() <em>Degraded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDegraded()
	 * @generated
	 * @ordered
	 */
	protected int degraded = DEGRADED_EDEFAULT;

	/**
	 * The default value of the '{@link #getChunkSectors() <em>Chunk Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChunkSectors()
	 * @generated
	 * @ordered
	 */
	protected static final long CHUNK_SECTORS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getChunkSectors() <em>Chunk Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChunkSectors()
	 * @generated
	 * @ordered
	 */
	protected long chunkSectors = CHUNK_SECTORS_EDEFAULT;

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
	 * The default value of the '{@link #getMetadataVersion() <em>Metadata Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadataVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String METADATA_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMetadataVersion() <em>Metadata Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadataVersion()
	 * @generated
	 * @ordered
	 */
	protected String metadataVersion = METADATA_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getUuid() <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUuid()
	 * @generated
	 * @ordered
	 */
	protected static final String UUID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUuid() <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUuid()
	 * @generated
	 * @ordered
	 */
	protected String uuid = UUID_EDEFAULT;

	/**
	 * The default value of the '{@link #getArrayState() <em>Array State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArrayState()
	 * @generated
	 * @ordered
	 */
	protected static final String ARRAY_STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArrayState() <em>Array State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArrayState()
	 * @generated
	 * @ordered
	 */
	protected String arrayState = ARRAY_STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSyncAction() <em>Sync Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSyncAction()
	 * @generated
	 * @ordered
	 */
	protected static final String SYNC_ACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSyncAction() <em>Sync Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSyncAction()
	 * @generated
	 * @ordered
	 */
	protected String syncAction = SYNC_ACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSyncDoneSectors() <em>Sync Done Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSyncDoneSectors()
	 * @generated
	 * @ordered
	 */
	protected static final long SYNC_DONE_SECTORS_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getSyncDoneSectors() <em>Sync Done Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSyncDoneSectors()
	 * @generated
	 * @ordered
	 */
	protected long syncDoneSectors = SYNC_DONE_SECTORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSyncTotalSectors() <em>Sync Total Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSyncTotalSectors()
	 * @generated
	 * @ordered
	 */
	protected static final long SYNC_TOTAL_SECTORS_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getSyncTotalSectors() <em>Sync Total Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSyncTotalSectors()
	 * @generated
	 * @ordered
	 */
	protected long syncTotalSectors = SYNC_TOTAL_SECTORS_EDEFAULT;

	/**
	 * The default value of the '{@link #isSyncDelayed() <em>Sync Delayed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSyncDelayed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SYNC_DELAYED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSyncDelayed() <em>Sync Delayed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSyncDelayed()
	 * @generated
	 * @ordered
	 */
	protected boolean syncDelayed = SYNC_DELAYED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSyncSpeedKib() <em>Sync Speed Kib</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSyncSpeedKib()
	 * @generated
	 * @ordered
	 */
	protected static final long SYNC_SPEED_KIB_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSyncSpeedKib() <em>Sync Speed Kib</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSyncSpeedKib()
	 * @generated
	 * @ordered
	 */
	protected long syncSpeedKib = SYNC_SPEED_KIB_EDEFAULT;

	/**
	 * The default value of the '{@link #getMismatchSectors() <em>Mismatch Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMismatchSectors()
	 * @generated
	 * @ordered
	 */
	protected static final long MISMATCH_SECTORS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMismatchSectors() <em>Mismatch Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMismatchSectors()
	 * @generated
	 * @ordered
	 */
	protected long mismatchSectors = MISMATCH_SECTORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsistencyPolicy() <em>Consistency Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsistencyPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSISTENCY_POLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsistencyPolicy() <em>Consistency Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsistencyPolicy()
	 * @generated
	 * @ordered
	 */
	protected String consistencyPolicy = CONSISTENCY_POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBitmap() <em>Bitmap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitmap()
	 * @generated
	 * @ordered
	 */
	protected static final String BITMAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBitmap() <em>Bitmap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitmap()
	 * @generated
	 * @ordered
	 */
	protected String bitmap = BITMAP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<MdMember> members;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MdArrayImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.MD_ARRAY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__LEVEL, oldLevel, level));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__LAYOUT, oldLayout, layout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRaidDisks() {
		return raidDisks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRaidDisks(int newRaidDisks) {
		int oldRaidDisks = raidDisks;
		raidDisks = newRaidDisks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__RAID_DISKS, oldRaidDisks, raidDisks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDegraded() {
		return degraded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDegraded(int newDegraded) {
		int oldDegraded = degraded;
		degraded = newDegraded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__DEGRADED, oldDegraded, degraded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getChunkSectors() {
		return chunkSectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChunkSectors(long newChunkSectors) {
		long oldChunkSectors = chunkSectors;
		chunkSectors = newChunkSectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__CHUNK_SECTORS, oldChunkSectors, chunkSectors));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__COMPONENT_SECTORS, oldComponentSectors, componentSectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMetadataVersion() {
		return metadataVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetadataVersion(String newMetadataVersion) {
		String oldMetadataVersion = metadataVersion;
		metadataVersion = newMetadataVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__METADATA_VERSION, oldMetadataVersion, metadataVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUuid() {
		return uuid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUuid(String newUuid) {
		String oldUuid = uuid;
		uuid = newUuid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__UUID, oldUuid, uuid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArrayState() {
		return arrayState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArrayState(String newArrayState) {
		String oldArrayState = arrayState;
		arrayState = newArrayState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__ARRAY_STATE, oldArrayState, arrayState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSyncAction() {
		return syncAction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSyncAction(String newSyncAction) {
		String oldSyncAction = syncAction;
		syncAction = newSyncAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__SYNC_ACTION, oldSyncAction, syncAction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSyncDoneSectors() {
		return syncDoneSectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSyncDoneSectors(long newSyncDoneSectors) {
		long oldSyncDoneSectors = syncDoneSectors;
		syncDoneSectors = newSyncDoneSectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__SYNC_DONE_SECTORS, oldSyncDoneSectors, syncDoneSectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSyncTotalSectors() {
		return syncTotalSectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSyncTotalSectors(long newSyncTotalSectors) {
		long oldSyncTotalSectors = syncTotalSectors;
		syncTotalSectors = newSyncTotalSectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__SYNC_TOTAL_SECTORS, oldSyncTotalSectors, syncTotalSectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSyncDelayed() {
		return syncDelayed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSyncDelayed(boolean newSyncDelayed) {
		boolean oldSyncDelayed = syncDelayed;
		syncDelayed = newSyncDelayed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__SYNC_DELAYED, oldSyncDelayed, syncDelayed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSyncSpeedKib() {
		return syncSpeedKib;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSyncSpeedKib(long newSyncSpeedKib) {
		long oldSyncSpeedKib = syncSpeedKib;
		syncSpeedKib = newSyncSpeedKib;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__SYNC_SPEED_KIB, oldSyncSpeedKib, syncSpeedKib));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMismatchSectors() {
		return mismatchSectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMismatchSectors(long newMismatchSectors) {
		long oldMismatchSectors = mismatchSectors;
		mismatchSectors = newMismatchSectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__MISMATCH_SECTORS, oldMismatchSectors, mismatchSectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsistencyPolicy() {
		return consistencyPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsistencyPolicy(String newConsistencyPolicy) {
		String oldConsistencyPolicy = consistencyPolicy;
		consistencyPolicy = newConsistencyPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__CONSISTENCY_POLICY, oldConsistencyPolicy, consistencyPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBitmap() {
		return bitmap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBitmap(String newBitmap) {
		String oldBitmap = bitmap;
		bitmap = newBitmap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MD_ARRAY__BITMAP, oldBitmap, bitmap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MdMember> getMembers() {
		if (members == null) {
			members = new EObjectContainmentWithInverseEList<MdMember>(MdMember.class, this, ModelPackage.MD_ARRAY__MEMBERS, ModelPackage.MD_MEMBER__ARRAY);
		}
		return members;
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
			case ModelPackage.MD_ARRAY__MEMBERS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getMembers()).basicAdd(otherEnd, msgs);
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
			case ModelPackage.MD_ARRAY__MEMBERS:
				return ((InternalEList<?>)getMembers()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.MD_ARRAY__LEVEL:
				return getLevel();
			case ModelPackage.MD_ARRAY__LAYOUT:
				return getLayout();
			case ModelPackage.MD_ARRAY__RAID_DISKS:
				return getRaidDisks();
			case ModelPackage.MD_ARRAY__DEGRADED:
				return getDegraded();
			case ModelPackage.MD_ARRAY__CHUNK_SECTORS:
				return getChunkSectors();
			case ModelPackage.MD_ARRAY__COMPONENT_SECTORS:
				return getComponentSectors();
			case ModelPackage.MD_ARRAY__METADATA_VERSION:
				return getMetadataVersion();
			case ModelPackage.MD_ARRAY__UUID:
				return getUuid();
			case ModelPackage.MD_ARRAY__ARRAY_STATE:
				return getArrayState();
			case ModelPackage.MD_ARRAY__SYNC_ACTION:
				return getSyncAction();
			case ModelPackage.MD_ARRAY__SYNC_DONE_SECTORS:
				return getSyncDoneSectors();
			case ModelPackage.MD_ARRAY__SYNC_TOTAL_SECTORS:
				return getSyncTotalSectors();
			case ModelPackage.MD_ARRAY__SYNC_DELAYED:
				return isSyncDelayed();
			case ModelPackage.MD_ARRAY__SYNC_SPEED_KIB:
				return getSyncSpeedKib();
			case ModelPackage.MD_ARRAY__MISMATCH_SECTORS:
				return getMismatchSectors();
			case ModelPackage.MD_ARRAY__CONSISTENCY_POLICY:
				return getConsistencyPolicy();
			case ModelPackage.MD_ARRAY__BITMAP:
				return getBitmap();
			case ModelPackage.MD_ARRAY__MEMBERS:
				return getMembers();
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
			case ModelPackage.MD_ARRAY__LEVEL:
				setLevel((String)newValue);
				return;
			case ModelPackage.MD_ARRAY__LAYOUT:
				setLayout((String)newValue);
				return;
			case ModelPackage.MD_ARRAY__RAID_DISKS:
				setRaidDisks((Integer)newValue);
				return;
			case ModelPackage.MD_ARRAY__DEGRADED:
				setDegraded((Integer)newValue);
				return;
			case ModelPackage.MD_ARRAY__CHUNK_SECTORS:
				setChunkSectors((Long)newValue);
				return;
			case ModelPackage.MD_ARRAY__COMPONENT_SECTORS:
				setComponentSectors((Long)newValue);
				return;
			case ModelPackage.MD_ARRAY__METADATA_VERSION:
				setMetadataVersion((String)newValue);
				return;
			case ModelPackage.MD_ARRAY__UUID:
				setUuid((String)newValue);
				return;
			case ModelPackage.MD_ARRAY__ARRAY_STATE:
				setArrayState((String)newValue);
				return;
			case ModelPackage.MD_ARRAY__SYNC_ACTION:
				setSyncAction((String)newValue);
				return;
			case ModelPackage.MD_ARRAY__SYNC_DONE_SECTORS:
				setSyncDoneSectors((Long)newValue);
				return;
			case ModelPackage.MD_ARRAY__SYNC_TOTAL_SECTORS:
				setSyncTotalSectors((Long)newValue);
				return;
			case ModelPackage.MD_ARRAY__SYNC_DELAYED:
				setSyncDelayed((Boolean)newValue);
				return;
			case ModelPackage.MD_ARRAY__SYNC_SPEED_KIB:
				setSyncSpeedKib((Long)newValue);
				return;
			case ModelPackage.MD_ARRAY__MISMATCH_SECTORS:
				setMismatchSectors((Long)newValue);
				return;
			case ModelPackage.MD_ARRAY__CONSISTENCY_POLICY:
				setConsistencyPolicy((String)newValue);
				return;
			case ModelPackage.MD_ARRAY__BITMAP:
				setBitmap((String)newValue);
				return;
			case ModelPackage.MD_ARRAY__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends MdMember>)newValue);
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
			case ModelPackage.MD_ARRAY__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__LAYOUT:
				setLayout(LAYOUT_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__RAID_DISKS:
				setRaidDisks(RAID_DISKS_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__DEGRADED:
				setDegraded(DEGRADED_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__CHUNK_SECTORS:
				setChunkSectors(CHUNK_SECTORS_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__COMPONENT_SECTORS:
				setComponentSectors(COMPONENT_SECTORS_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__METADATA_VERSION:
				setMetadataVersion(METADATA_VERSION_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__UUID:
				setUuid(UUID_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__ARRAY_STATE:
				setArrayState(ARRAY_STATE_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__SYNC_ACTION:
				setSyncAction(SYNC_ACTION_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__SYNC_DONE_SECTORS:
				setSyncDoneSectors(SYNC_DONE_SECTORS_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__SYNC_TOTAL_SECTORS:
				setSyncTotalSectors(SYNC_TOTAL_SECTORS_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__SYNC_DELAYED:
				setSyncDelayed(SYNC_DELAYED_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__SYNC_SPEED_KIB:
				setSyncSpeedKib(SYNC_SPEED_KIB_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__MISMATCH_SECTORS:
				setMismatchSectors(MISMATCH_SECTORS_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__CONSISTENCY_POLICY:
				setConsistencyPolicy(CONSISTENCY_POLICY_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__BITMAP:
				setBitmap(BITMAP_EDEFAULT);
				return;
			case ModelPackage.MD_ARRAY__MEMBERS:
				getMembers().clear();
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
			case ModelPackage.MD_ARRAY__LEVEL:
				return LEVEL_EDEFAULT == null ? level != null : !LEVEL_EDEFAULT.equals(level);
			case ModelPackage.MD_ARRAY__LAYOUT:
				return LAYOUT_EDEFAULT == null ? layout != null : !LAYOUT_EDEFAULT.equals(layout);
			case ModelPackage.MD_ARRAY__RAID_DISKS:
				return raidDisks != RAID_DISKS_EDEFAULT;
			case ModelPackage.MD_ARRAY__DEGRADED:
				return degraded != DEGRADED_EDEFAULT;
			case ModelPackage.MD_ARRAY__CHUNK_SECTORS:
				return chunkSectors != CHUNK_SECTORS_EDEFAULT;
			case ModelPackage.MD_ARRAY__COMPONENT_SECTORS:
				return componentSectors != COMPONENT_SECTORS_EDEFAULT;
			case ModelPackage.MD_ARRAY__METADATA_VERSION:
				return METADATA_VERSION_EDEFAULT == null ? metadataVersion != null : !METADATA_VERSION_EDEFAULT.equals(metadataVersion);
			case ModelPackage.MD_ARRAY__UUID:
				return UUID_EDEFAULT == null ? uuid != null : !UUID_EDEFAULT.equals(uuid);
			case ModelPackage.MD_ARRAY__ARRAY_STATE:
				return ARRAY_STATE_EDEFAULT == null ? arrayState != null : !ARRAY_STATE_EDEFAULT.equals(arrayState);
			case ModelPackage.MD_ARRAY__SYNC_ACTION:
				return SYNC_ACTION_EDEFAULT == null ? syncAction != null : !SYNC_ACTION_EDEFAULT.equals(syncAction);
			case ModelPackage.MD_ARRAY__SYNC_DONE_SECTORS:
				return syncDoneSectors != SYNC_DONE_SECTORS_EDEFAULT;
			case ModelPackage.MD_ARRAY__SYNC_TOTAL_SECTORS:
				return syncTotalSectors != SYNC_TOTAL_SECTORS_EDEFAULT;
			case ModelPackage.MD_ARRAY__SYNC_DELAYED:
				return syncDelayed != SYNC_DELAYED_EDEFAULT;
			case ModelPackage.MD_ARRAY__SYNC_SPEED_KIB:
				return syncSpeedKib != SYNC_SPEED_KIB_EDEFAULT;
			case ModelPackage.MD_ARRAY__MISMATCH_SECTORS:
				return mismatchSectors != MISMATCH_SECTORS_EDEFAULT;
			case ModelPackage.MD_ARRAY__CONSISTENCY_POLICY:
				return CONSISTENCY_POLICY_EDEFAULT == null ? consistencyPolicy != null : !CONSISTENCY_POLICY_EDEFAULT.equals(consistencyPolicy);
			case ModelPackage.MD_ARRAY__BITMAP:
				return BITMAP_EDEFAULT == null ? bitmap != null : !BITMAP_EDEFAULT.equals(bitmap);
			case ModelPackage.MD_ARRAY__MEMBERS:
				return members != null && !members.isEmpty();
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
		result.append(", raidDisks: ");
		result.append(raidDisks);
		result.append(", degraded: ");
		result.append(degraded);
		result.append(", chunkSectors: ");
		result.append(chunkSectors);
		result.append(", componentSectors: ");
		result.append(componentSectors);
		result.append(", metadataVersion: ");
		result.append(metadataVersion);
		result.append(", uuid: ");
		result.append(uuid);
		result.append(", arrayState: ");
		result.append(arrayState);
		result.append(", syncAction: ");
		result.append(syncAction);
		result.append(", syncDoneSectors: ");
		result.append(syncDoneSectors);
		result.append(", syncTotalSectors: ");
		result.append(syncTotalSectors);
		result.append(", syncDelayed: ");
		result.append(syncDelayed);
		result.append(", syncSpeedKib: ");
		result.append(syncSpeedKib);
		result.append(", mismatchSectors: ");
		result.append(mismatchSectors);
		result.append(", consistencyPolicy: ");
		result.append(consistencyPolicy);
		result.append(", bitmap: ");
		result.append(bitmap);
		result.append(')');
		return result.toString();
	}

} //MdArrayImpl
