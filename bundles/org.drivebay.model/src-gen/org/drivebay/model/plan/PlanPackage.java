/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.plan;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.drivebay.model.plan.PlanFactory
 * @model kind="package"
 * @generated
 */
public interface PlanPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "plan";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://drivebay.org/plan/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "plan";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PlanPackage eINSTANCE = org.drivebay.model.plan.impl.PlanPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.drivebay.model.plan.impl.RaidPlanImpl <em>Raid Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.plan.impl.RaidPlanImpl
	 * @see org.drivebay.model.plan.impl.PlanPackageImpl#getRaidPlan()
	 * @generated
	 */
	int RAID_PLAN = 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAID_PLAN__NOTE = 0;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAID_PLAN__DEVICES = 1;

	/**
	 * The number of structural features of the '<em>Raid Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAID_PLAN_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Raid Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAID_PLAN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.drivebay.model.plan.impl.PlanDeviceImpl <em>Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.plan.impl.PlanDeviceImpl
	 * @see org.drivebay.model.plan.impl.PlanPackageImpl#getPlanDevice()
	 * @generated
	 */
	int PLAN_DEVICE = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_DEVICE__NAME = 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_DEVICE__X = 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_DEVICE__Y = 2;

	/**
	 * The feature id for the '<em><b>Uses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_DEVICE__USES = 3;

	/**
	 * The number of structural features of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_DEVICE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_DEVICE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.drivebay.model.plan.impl.PlanMemberImpl <em>Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.plan.impl.PlanMemberImpl
	 * @see org.drivebay.model.plan.impl.PlanPackageImpl#getPlanMember()
	 * @generated
	 */
	int PLAN_MEMBER = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER__NAME = PLAN_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER__X = PLAN_DEVICE__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER__Y = PLAN_DEVICE__Y;

	/**
	 * The feature id for the '<em><b>Uses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER__USES = PLAN_DEVICE__USES;

	/**
	 * The feature id for the '<em><b>Size Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER__SIZE_SECTORS = PLAN_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER__HOST = PLAN_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER__PATH = PLAN_DEVICE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER__SERIAL = PLAN_DEVICE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER__MODEL = PLAN_DEVICE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Partitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER__PARTITIONS = PLAN_DEVICE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER_FEATURE_COUNT = PLAN_DEVICE_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER_OPERATION_COUNT = PLAN_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.drivebay.model.plan.impl.PlanPartitionImpl <em>Partition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.plan.impl.PlanPartitionImpl
	 * @see org.drivebay.model.plan.impl.PlanPackageImpl#getPlanPartition()
	 * @generated
	 */
	int PLAN_PARTITION = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_PARTITION__NAME = PLAN_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_PARTITION__X = PLAN_DEVICE__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_PARTITION__Y = PLAN_DEVICE__Y;

	/**
	 * The feature id for the '<em><b>Uses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_PARTITION__USES = PLAN_DEVICE__USES;

	/**
	 * The feature id for the '<em><b>Start Sector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_PARTITION__START_SECTOR = PLAN_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_PARTITION__SIZE_SECTORS = PLAN_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Partition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_PARTITION_FEATURE_COUNT = PLAN_DEVICE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Partition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_PARTITION_OPERATION_COUNT = PLAN_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.drivebay.model.plan.impl.PlanArrayImpl <em>Array</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.plan.impl.PlanArrayImpl
	 * @see org.drivebay.model.plan.impl.PlanPackageImpl#getPlanArray()
	 * @generated
	 */
	int PLAN_ARRAY = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ARRAY__NAME = PLAN_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ARRAY__X = PLAN_DEVICE__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ARRAY__Y = PLAN_DEVICE__Y;

	/**
	 * The feature id for the '<em><b>Uses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ARRAY__USES = PLAN_DEVICE__USES;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ARRAY__LEVEL = PLAN_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ARRAY__LAYOUT = PLAN_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Chunk Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ARRAY__CHUNK_SECTORS = PLAN_DEVICE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ARRAY__METADATA = PLAN_DEVICE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Component Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ARRAY__COMPONENT_SECTORS = PLAN_DEVICE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ARRAY__NOTE = PLAN_DEVICE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Slots</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ARRAY__SLOTS = PLAN_DEVICE_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Array</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ARRAY_FEATURE_COUNT = PLAN_DEVICE_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Array</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ARRAY_OPERATION_COUNT = PLAN_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.drivebay.model.plan.impl.PlanSlotImpl <em>Slot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.plan.impl.PlanSlotImpl
	 * @see org.drivebay.model.plan.impl.PlanPackageImpl#getPlanSlot()
	 * @generated
	 */
	int PLAN_SLOT = 5;

	/**
	 * The feature id for the '<em><b>Array</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_SLOT__ARRAY = 0;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_SLOT__DEVICE = 1;

	/**
	 * The feature id for the '<em><b>Spare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_SLOT__SPARE = 2;

	/**
	 * The feature id for the '<em><b>Data Offset Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_SLOT__DATA_OFFSET_SECTORS = 3;

	/**
	 * The number of structural features of the '<em>Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_SLOT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_SLOT_OPERATION_COUNT = 0;


	/**
	 * Returns the meta object for class '{@link org.drivebay.model.plan.RaidPlan <em>Raid Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Raid Plan</em>'.
	 * @see org.drivebay.model.plan.RaidPlan
	 * @generated
	 */
	EClass getRaidPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.RaidPlan#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.drivebay.model.plan.RaidPlan#getNote()
	 * @see #getRaidPlan()
	 * @generated
	 */
	EAttribute getRaidPlan_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.drivebay.model.plan.RaidPlan#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see org.drivebay.model.plan.RaidPlan#getDevices()
	 * @see #getRaidPlan()
	 * @generated
	 */
	EReference getRaidPlan_Devices();

	/**
	 * Returns the meta object for class '{@link org.drivebay.model.plan.PlanDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device</em>'.
	 * @see org.drivebay.model.plan.PlanDevice
	 * @generated
	 */
	EClass getPlanDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanDevice#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.drivebay.model.plan.PlanDevice#getName()
	 * @see #getPlanDevice()
	 * @generated
	 */
	EAttribute getPlanDevice_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanDevice#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.drivebay.model.plan.PlanDevice#getX()
	 * @see #getPlanDevice()
	 * @generated
	 */
	EAttribute getPlanDevice_X();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanDevice#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.drivebay.model.plan.PlanDevice#getY()
	 * @see #getPlanDevice()
	 * @generated
	 */
	EAttribute getPlanDevice_Y();

	/**
	 * Returns the meta object for the reference list '{@link org.drivebay.model.plan.PlanDevice#getUses <em>Uses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Uses</em>'.
	 * @see org.drivebay.model.plan.PlanDevice#getUses()
	 * @see #getPlanDevice()
	 * @generated
	 */
	EReference getPlanDevice_Uses();

	/**
	 * Returns the meta object for class '{@link org.drivebay.model.plan.PlanMember <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Member</em>'.
	 * @see org.drivebay.model.plan.PlanMember
	 * @generated
	 */
	EClass getPlanMember();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanMember#getSizeSectors <em>Size Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Sectors</em>'.
	 * @see org.drivebay.model.plan.PlanMember#getSizeSectors()
	 * @see #getPlanMember()
	 * @generated
	 */
	EAttribute getPlanMember_SizeSectors();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanMember#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.drivebay.model.plan.PlanMember#getHost()
	 * @see #getPlanMember()
	 * @generated
	 */
	EAttribute getPlanMember_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanMember#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.drivebay.model.plan.PlanMember#getPath()
	 * @see #getPlanMember()
	 * @generated
	 */
	EAttribute getPlanMember_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanMember#getSerial <em>Serial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial</em>'.
	 * @see org.drivebay.model.plan.PlanMember#getSerial()
	 * @see #getPlanMember()
	 * @generated
	 */
	EAttribute getPlanMember_Serial();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanMember#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.drivebay.model.plan.PlanMember#getModel()
	 * @see #getPlanMember()
	 * @generated
	 */
	EAttribute getPlanMember_Model();

	/**
	 * Returns the meta object for the containment reference list '{@link org.drivebay.model.plan.PlanMember#getPartitions <em>Partitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Partitions</em>'.
	 * @see org.drivebay.model.plan.PlanMember#getPartitions()
	 * @see #getPlanMember()
	 * @generated
	 */
	EReference getPlanMember_Partitions();

	/**
	 * Returns the meta object for class '{@link org.drivebay.model.plan.PlanPartition <em>Partition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Partition</em>'.
	 * @see org.drivebay.model.plan.PlanPartition
	 * @generated
	 */
	EClass getPlanPartition();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanPartition#getStartSector <em>Start Sector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Sector</em>'.
	 * @see org.drivebay.model.plan.PlanPartition#getStartSector()
	 * @see #getPlanPartition()
	 * @generated
	 */
	EAttribute getPlanPartition_StartSector();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanPartition#getSizeSectors <em>Size Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Sectors</em>'.
	 * @see org.drivebay.model.plan.PlanPartition#getSizeSectors()
	 * @see #getPlanPartition()
	 * @generated
	 */
	EAttribute getPlanPartition_SizeSectors();

	/**
	 * Returns the meta object for class '{@link org.drivebay.model.plan.PlanArray <em>Array</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Array</em>'.
	 * @see org.drivebay.model.plan.PlanArray
	 * @generated
	 */
	EClass getPlanArray();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanArray#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.drivebay.model.plan.PlanArray#getLevel()
	 * @see #getPlanArray()
	 * @generated
	 */
	EAttribute getPlanArray_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanArray#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layout</em>'.
	 * @see org.drivebay.model.plan.PlanArray#getLayout()
	 * @see #getPlanArray()
	 * @generated
	 */
	EAttribute getPlanArray_Layout();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanArray#getChunkSectors <em>Chunk Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chunk Sectors</em>'.
	 * @see org.drivebay.model.plan.PlanArray#getChunkSectors()
	 * @see #getPlanArray()
	 * @generated
	 */
	EAttribute getPlanArray_ChunkSectors();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanArray#getMetadata <em>Metadata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metadata</em>'.
	 * @see org.drivebay.model.plan.PlanArray#getMetadata()
	 * @see #getPlanArray()
	 * @generated
	 */
	EAttribute getPlanArray_Metadata();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanArray#getComponentSectors <em>Component Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Component Sectors</em>'.
	 * @see org.drivebay.model.plan.PlanArray#getComponentSectors()
	 * @see #getPlanArray()
	 * @generated
	 */
	EAttribute getPlanArray_ComponentSectors();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanArray#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.drivebay.model.plan.PlanArray#getNote()
	 * @see #getPlanArray()
	 * @generated
	 */
	EAttribute getPlanArray_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.drivebay.model.plan.PlanArray#getSlots <em>Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Slots</em>'.
	 * @see org.drivebay.model.plan.PlanArray#getSlots()
	 * @see #getPlanArray()
	 * @generated
	 */
	EReference getPlanArray_Slots();

	/**
	 * Returns the meta object for class '{@link org.drivebay.model.plan.PlanSlot <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Slot</em>'.
	 * @see org.drivebay.model.plan.PlanSlot
	 * @generated
	 */
	EClass getPlanSlot();

	/**
	 * Returns the meta object for the container reference '{@link org.drivebay.model.plan.PlanSlot#getArray <em>Array</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Array</em>'.
	 * @see org.drivebay.model.plan.PlanSlot#getArray()
	 * @see #getPlanSlot()
	 * @generated
	 */
	EReference getPlanSlot_Array();

	/**
	 * Returns the meta object for the reference '{@link org.drivebay.model.plan.PlanSlot#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.drivebay.model.plan.PlanSlot#getDevice()
	 * @see #getPlanSlot()
	 * @generated
	 */
	EReference getPlanSlot_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanSlot#isSpare <em>Spare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spare</em>'.
	 * @see org.drivebay.model.plan.PlanSlot#isSpare()
	 * @see #getPlanSlot()
	 * @generated
	 */
	EAttribute getPlanSlot_Spare();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.plan.PlanSlot#getDataOffsetSectors <em>Data Offset Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Offset Sectors</em>'.
	 * @see org.drivebay.model.plan.PlanSlot#getDataOffsetSectors()
	 * @see #getPlanSlot()
	 * @generated
	 */
	EAttribute getPlanSlot_DataOffsetSectors();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PlanFactory getPlanFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.drivebay.model.plan.impl.RaidPlanImpl <em>Raid Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.plan.impl.RaidPlanImpl
		 * @see org.drivebay.model.plan.impl.PlanPackageImpl#getRaidPlan()
		 * @generated
		 */
		EClass RAID_PLAN = eINSTANCE.getRaidPlan();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAID_PLAN__NOTE = eINSTANCE.getRaidPlan_Note();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RAID_PLAN__DEVICES = eINSTANCE.getRaidPlan_Devices();

		/**
		 * The meta object literal for the '{@link org.drivebay.model.plan.impl.PlanDeviceImpl <em>Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.plan.impl.PlanDeviceImpl
		 * @see org.drivebay.model.plan.impl.PlanPackageImpl#getPlanDevice()
		 * @generated
		 */
		EClass PLAN_DEVICE = eINSTANCE.getPlanDevice();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_DEVICE__NAME = eINSTANCE.getPlanDevice_Name();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_DEVICE__X = eINSTANCE.getPlanDevice_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_DEVICE__Y = eINSTANCE.getPlanDevice_Y();

		/**
		 * The meta object literal for the '<em><b>Uses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_DEVICE__USES = eINSTANCE.getPlanDevice_Uses();

		/**
		 * The meta object literal for the '{@link org.drivebay.model.plan.impl.PlanMemberImpl <em>Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.plan.impl.PlanMemberImpl
		 * @see org.drivebay.model.plan.impl.PlanPackageImpl#getPlanMember()
		 * @generated
		 */
		EClass PLAN_MEMBER = eINSTANCE.getPlanMember();

		/**
		 * The meta object literal for the '<em><b>Size Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_MEMBER__SIZE_SECTORS = eINSTANCE.getPlanMember_SizeSectors();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_MEMBER__HOST = eINSTANCE.getPlanMember_Host();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_MEMBER__PATH = eINSTANCE.getPlanMember_Path();

		/**
		 * The meta object literal for the '<em><b>Serial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_MEMBER__SERIAL = eINSTANCE.getPlanMember_Serial();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_MEMBER__MODEL = eINSTANCE.getPlanMember_Model();

		/**
		 * The meta object literal for the '<em><b>Partitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_MEMBER__PARTITIONS = eINSTANCE.getPlanMember_Partitions();

		/**
		 * The meta object literal for the '{@link org.drivebay.model.plan.impl.PlanPartitionImpl <em>Partition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.plan.impl.PlanPartitionImpl
		 * @see org.drivebay.model.plan.impl.PlanPackageImpl#getPlanPartition()
		 * @generated
		 */
		EClass PLAN_PARTITION = eINSTANCE.getPlanPartition();

		/**
		 * The meta object literal for the '<em><b>Start Sector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_PARTITION__START_SECTOR = eINSTANCE.getPlanPartition_StartSector();

		/**
		 * The meta object literal for the '<em><b>Size Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_PARTITION__SIZE_SECTORS = eINSTANCE.getPlanPartition_SizeSectors();

		/**
		 * The meta object literal for the '{@link org.drivebay.model.plan.impl.PlanArrayImpl <em>Array</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.plan.impl.PlanArrayImpl
		 * @see org.drivebay.model.plan.impl.PlanPackageImpl#getPlanArray()
		 * @generated
		 */
		EClass PLAN_ARRAY = eINSTANCE.getPlanArray();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ARRAY__LEVEL = eINSTANCE.getPlanArray_Level();

		/**
		 * The meta object literal for the '<em><b>Layout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ARRAY__LAYOUT = eINSTANCE.getPlanArray_Layout();

		/**
		 * The meta object literal for the '<em><b>Chunk Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ARRAY__CHUNK_SECTORS = eINSTANCE.getPlanArray_ChunkSectors();

		/**
		 * The meta object literal for the '<em><b>Metadata</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ARRAY__METADATA = eINSTANCE.getPlanArray_Metadata();

		/**
		 * The meta object literal for the '<em><b>Component Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ARRAY__COMPONENT_SECTORS = eINSTANCE.getPlanArray_ComponentSectors();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ARRAY__NOTE = eINSTANCE.getPlanArray_Note();

		/**
		 * The meta object literal for the '<em><b>Slots</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_ARRAY__SLOTS = eINSTANCE.getPlanArray_Slots();

		/**
		 * The meta object literal for the '{@link org.drivebay.model.plan.impl.PlanSlotImpl <em>Slot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.plan.impl.PlanSlotImpl
		 * @see org.drivebay.model.plan.impl.PlanPackageImpl#getPlanSlot()
		 * @generated
		 */
		EClass PLAN_SLOT = eINSTANCE.getPlanSlot();

		/**
		 * The meta object literal for the '<em><b>Array</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_SLOT__ARRAY = eINSTANCE.getPlanSlot_Array();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_SLOT__DEVICE = eINSTANCE.getPlanSlot_Device();

		/**
		 * The meta object literal for the '<em><b>Spare</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_SLOT__SPARE = eINSTANCE.getPlanSlot_Spare();

		/**
		 * The meta object literal for the '<em><b>Data Offset Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_SLOT__DATA_OFFSET_SECTORS = eINSTANCE.getPlanSlot_DataOffsetSectors();

	}

} //PlanPackage
