/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Md Array</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.MdArray#getLevel <em>Level</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#getRaidDisks <em>Raid Disks</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#getDegraded <em>Degraded</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#getChunkSectors <em>Chunk Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#getComponentSectors <em>Component Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#getMetadataVersion <em>Metadata Version</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#getUuid <em>Uuid</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#getArrayState <em>Array State</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#getSyncAction <em>Sync Action</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#getSyncDoneSectors <em>Sync Done Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#getSyncTotalSectors <em>Sync Total Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#isSyncDelayed <em>Sync Delayed</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#getSyncSpeedKib <em>Sync Speed Kib</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#getMismatchSectors <em>Mismatch Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#getConsistencyPolicy <em>Consistency Policy</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#getBitmap <em>Bitmap</em>}</li>
 *   <li>{@link org.drivebay.model.MdArray#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see org.drivebay.model.ModelPackage#getMdArray()
 * @model
 * @generated
 */
public interface MdArray extends BlockDevice {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * raid5, linear …; as md/level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @see org.drivebay.model.ModelPackage#getMdArray_Level()
	 * @model
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(String value);

	/**
	 * Returns the value of the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name as mdadm spells it, or the number of md/layout; null where the level has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout</em>' attribute.
	 * @see #setLayout(String)
	 * @see org.drivebay.model.ModelPackage#getMdArray_Layout()
	 * @model
	 * @generated
	 */
	String getLayout();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#getLayout <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout</em>' attribute.
	 * @see #getLayout()
	 * @generated
	 */
	void setLayout(String value);

	/**
	 * Returns the value of the '<em><b>Raid Disks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Raid Disks</em>' attribute.
	 * @see #setRaidDisks(int)
	 * @see org.drivebay.model.ModelPackage#getMdArray_RaidDisks()
	 * @model
	 * @generated
	 */
	int getRaidDisks();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#getRaidDisks <em>Raid Disks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raid Disks</em>' attribute.
	 * @see #getRaidDisks()
	 * @generated
	 */
	void setRaidDisks(int value);

	/**
	 * Returns the value of the '<em><b>Degraded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Degraded</em>' attribute.
	 * @see #setDegraded(int)
	 * @see org.drivebay.model.ModelPackage#getMdArray_Degraded()
	 * @model
	 * @generated
	 */
	int getDegraded();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#getDegraded <em>Degraded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Degraded</em>' attribute.
	 * @see #getDegraded()
	 * @generated
	 */
	void setDegraded(int value);

	/**
	 * Returns the value of the '<em><b>Chunk Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 where the level has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chunk Sectors</em>' attribute.
	 * @see #setChunkSectors(long)
	 * @see org.drivebay.model.ModelPackage#getMdArray_ChunkSectors()
	 * @model
	 * @generated
	 */
	long getChunkSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#getChunkSectors <em>Chunk Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chunk Sectors</em>' attribute.
	 * @see #getChunkSectors()
	 * @generated
	 */
	void setChunkSectors(long value);

	/**
	 * Returns the value of the '<em><b>Component Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What each member gives; 0 where they need not be equal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Component Sectors</em>' attribute.
	 * @see #setComponentSectors(long)
	 * @see org.drivebay.model.ModelPackage#getMdArray_ComponentSectors()
	 * @model
	 * @generated
	 */
	long getComponentSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#getComponentSectors <em>Component Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Component Sectors</em>' attribute.
	 * @see #getComponentSectors()
	 * @generated
	 */
	void setComponentSectors(long value);

	/**
	 * Returns the value of the '<em><b>Metadata Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metadata Version</em>' attribute.
	 * @see #setMetadataVersion(String)
	 * @see org.drivebay.model.ModelPackage#getMdArray_MetadataVersion()
	 * @model
	 * @generated
	 */
	String getMetadataVersion();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#getMetadataVersion <em>Metadata Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metadata Version</em>' attribute.
	 * @see #getMetadataVersion()
	 * @generated
	 */
	void setMetadataVersion(String value);

	/**
	 * Returns the value of the '<em><b>Uuid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uuid</em>' attribute.
	 * @see #setUuid(String)
	 * @see org.drivebay.model.ModelPackage#getMdArray_Uuid()
	 * @model
	 * @generated
	 */
	String getUuid();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#getUuid <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uuid</em>' attribute.
	 * @see #getUuid()
	 * @generated
	 */
	void setUuid(String value);

	/**
	 * Returns the value of the '<em><b>Array State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As md/array_state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Array State</em>' attribute.
	 * @see #setArrayState(String)
	 * @see org.drivebay.model.ModelPackage#getMdArray_ArrayState()
	 * @model
	 * @generated
	 */
	String getArrayState();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#getArrayState <em>Array State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Array State</em>' attribute.
	 * @see #getArrayState()
	 * @generated
	 */
	void setArrayState(String value);

	/**
	 * Returns the value of the '<em><b>Sync Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As md/sync_action; null where the level has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sync Action</em>' attribute.
	 * @see #setSyncAction(String)
	 * @see org.drivebay.model.ModelPackage#getMdArray_SyncAction()
	 * @model
	 * @generated
	 */
	String getSyncAction();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#getSyncAction <em>Sync Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sync Action</em>' attribute.
	 * @see #getSyncAction()
	 * @generated
	 */
	void setSyncAction(String value);

	/**
	 * Returns the value of the '<em><b>Sync Done Sectors</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * -1: nothing runs, or delayed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sync Done Sectors</em>' attribute.
	 * @see #setSyncDoneSectors(long)
	 * @see org.drivebay.model.ModelPackage#getMdArray_SyncDoneSectors()
	 * @model default="-1"
	 * @generated
	 */
	long getSyncDoneSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#getSyncDoneSectors <em>Sync Done Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sync Done Sectors</em>' attribute.
	 * @see #getSyncDoneSectors()
	 * @generated
	 */
	void setSyncDoneSectors(long value);

	/**
	 * Returns the value of the '<em><b>Sync Total Sectors</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sync Total Sectors</em>' attribute.
	 * @see #setSyncTotalSectors(long)
	 * @see org.drivebay.model.ModelPackage#getMdArray_SyncTotalSectors()
	 * @model default="-1"
	 * @generated
	 */
	long getSyncTotalSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#getSyncTotalSectors <em>Sync Total Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sync Total Sectors</em>' attribute.
	 * @see #getSyncTotalSectors()
	 * @generated
	 */
	void setSyncTotalSectors(long value);

	/**
	 * Returns the value of the '<em><b>Sync Delayed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sync Delayed</em>' attribute.
	 * @see #setSyncDelayed(boolean)
	 * @see org.drivebay.model.ModelPackage#getMdArray_SyncDelayed()
	 * @model
	 * @generated
	 */
	boolean isSyncDelayed();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#isSyncDelayed <em>Sync Delayed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sync Delayed</em>' attribute.
	 * @see #isSyncDelayed()
	 * @generated
	 */
	void setSyncDelayed(boolean value);

	/**
	 * Returns the value of the '<em><b>Sync Speed Kib</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * KiB/s.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sync Speed Kib</em>' attribute.
	 * @see #setSyncSpeedKib(long)
	 * @see org.drivebay.model.ModelPackage#getMdArray_SyncSpeedKib()
	 * @model
	 * @generated
	 */
	long getSyncSpeedKib();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#getSyncSpeedKib <em>Sync Speed Kib</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sync Speed Kib</em>' attribute.
	 * @see #getSyncSpeedKib()
	 * @generated
	 */
	void setSyncSpeedKib(long value);

	/**
	 * Returns the value of the '<em><b>Mismatch Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * md/mismatch_cnt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mismatch Sectors</em>' attribute.
	 * @see #setMismatchSectors(long)
	 * @see org.drivebay.model.ModelPackage#getMdArray_MismatchSectors()
	 * @model
	 * @generated
	 */
	long getMismatchSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#getMismatchSectors <em>Mismatch Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mismatch Sectors</em>' attribute.
	 * @see #getMismatchSectors()
	 * @generated
	 */
	void setMismatchSectors(long value);

	/**
	 * Returns the value of the '<em><b>Consistency Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consistency Policy</em>' attribute.
	 * @see #setConsistencyPolicy(String)
	 * @see org.drivebay.model.ModelPackage#getMdArray_ConsistencyPolicy()
	 * @model
	 * @generated
	 */
	String getConsistencyPolicy();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#getConsistencyPolicy <em>Consistency Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consistency Policy</em>' attribute.
	 * @see #getConsistencyPolicy()
	 * @generated
	 */
	void setConsistencyPolicy(String value);

	/**
	 * Returns the value of the '<em><b>Bitmap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * none, internal or a file; as md/bitmap/location.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bitmap</em>' attribute.
	 * @see #setBitmap(String)
	 * @see org.drivebay.model.ModelPackage#getMdArray_Bitmap()
	 * @model
	 * @generated
	 */
	String getBitmap();

	/**
	 * Sets the value of the '{@link org.drivebay.model.MdArray#getBitmap <em>Bitmap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bitmap</em>' attribute.
	 * @see #getBitmap()
	 * @generated
	 */
	void setBitmap(String value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' containment reference list.
	 * The list contents are of type {@link org.drivebay.model.MdMember}.
	 * It is bidirectional and its opposite is '{@link org.drivebay.model.MdMember#getArray <em>Array</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Members</em>' containment reference list.
	 * @see org.drivebay.model.ModelPackage#getMdArray_Members()
	 * @see org.drivebay.model.MdMember#getArray
	 * @model opposite="array" containment="true"
	 * @generated
	 */
	EList<MdMember> getMembers();

} // MdArray
