/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
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
 * @see org.drivebay.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://drivebay.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "drivebay";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.drivebay.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.drivebay.model.impl.HealthImpl <em>Health</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.impl.HealthImpl
	 * @see org.drivebay.model.impl.ModelPackageImpl#getHealth()
	 * @generated
	 */
	int HEALTH = 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH__LEVEL = 0;

	/**
	 * The feature id for the '<em><b>Reasons</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH__REASONS = 1;

	/**
	 * The number of structural features of the '<em>Health</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Health</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEALTH_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.drivebay.model.impl.NodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.impl.NodeImpl
	 * @see org.drivebay.model.impl.ModelPackageImpl#getNode()
	 * @generated
	 */
	int NODE = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Health</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__HEALTH = 1;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.drivebay.model.impl.LabImpl <em>Lab</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.impl.LabImpl
	 * @see org.drivebay.model.impl.ModelPackageImpl#getLab()
	 * @generated
	 */
	int LAB = 2;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAB__HOSTS = 0;

	/**
	 * The number of structural features of the '<em>Lab</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAB_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Lab</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAB_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.drivebay.model.impl.HostImpl <em>Host</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.impl.HostImpl
	 * @see org.drivebay.model.impl.ModelPackageImpl#getHost()
	 * @generated
	 */
	int HOST = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Health</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__HEALTH = NODE__HEALTH;

	/**
	 * The feature id for the '<em><b>Lab</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__LAB = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__ADDRESS = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Connection State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CONNECTION_STATE = NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Connection Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CONNECTION_DETAIL = NODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__HOST_NAME = NODE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__KERNEL = NODE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__OPERATING_SYSTEM = NODE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Architecture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__ARCHITECTURE = NODE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cpu Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CPU_MODEL = NODE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Cpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CPUS = NODE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Numa Nodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NUMA_NODES = NODE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Memory Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__MEMORY_BYTES = NODE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Uptime Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__UPTIME_SECONDS = NODE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Refreshed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__REFRESHED_AT = NODE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Refresh Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__REFRESH_MILLIS = NODE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__DEVICES = NODE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Arrays</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__ARRAYS = NODE_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FEATURE_COUNT = NODE_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_OPERATION_COUNT = NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.drivebay.model.impl.BlockDeviceImpl <em>Block Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.impl.BlockDeviceImpl
	 * @see org.drivebay.model.impl.ModelPackageImpl#getBlockDevice()
	 * @generated
	 */
	int BLOCK_DEVICE = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Health</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__HEALTH = NODE__HEALTH;

	/**
	 * The feature id for the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__HOST = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__LABEL = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__KIND = NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Device Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__DEVICE_NUMBER = NODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Size Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__SIZE_SECTORS = NODE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Logical Block Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__LOGICAL_BLOCK_BYTES = NODE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Physical Block Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__PHYSICAL_BLOCK_BYTES = NODE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__MODEL = NODE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__VENDOR = NODE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__SERIAL = NODE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Wwid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__WWID = NODE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__FIRMWARE = NODE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__TRANSPORT = NODE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Rotational</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__ROTATIONAL = NODE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__READ_ONLY = NODE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Removable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__REMOVABLE = NODE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Scheduler</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__SCHEDULER = NODE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Pci Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__PCI_ADDRESS = NODE_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Pci Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__PCI_LINK = NODE_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Numa Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__NUMA_NODE = NODE_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Mount Points</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__MOUNT_POINTS = NODE_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>File System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__FILE_SYSTEM = NODE_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Read Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__READ_SECTORS = NODE_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Written Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__WRITTEN_SECTORS = NODE_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>In Flight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__IN_FLIGHT = NODE_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Partitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__PARTITIONS = NODE_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Slaves</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__SLAVES = NODE_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Holders</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__HOLDERS = NODE_FEATURE_COUNT + 27;

	/**
	 * The number of structural features of the '<em>Block Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE_FEATURE_COUNT = NODE_FEATURE_COUNT + 28;

	/**
	 * The number of operations of the '<em>Block Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE_OPERATION_COUNT = NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.drivebay.model.impl.FlashCardImpl <em>Flash Card</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.impl.FlashCardImpl
	 * @see org.drivebay.model.impl.ModelPackageImpl#getFlashCard()
	 * @generated
	 */
	int FLASH_CARD = 5;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__NAME = BLOCK_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Health</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__HEALTH = BLOCK_DEVICE__HEALTH;

	/**
	 * The feature id for the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__HOST = BLOCK_DEVICE__HOST;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__LABEL = BLOCK_DEVICE__LABEL;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__KIND = BLOCK_DEVICE__KIND;

	/**
	 * The feature id for the '<em><b>Device Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__DEVICE_NUMBER = BLOCK_DEVICE__DEVICE_NUMBER;

	/**
	 * The feature id for the '<em><b>Size Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__SIZE_SECTORS = BLOCK_DEVICE__SIZE_SECTORS;

	/**
	 * The feature id for the '<em><b>Logical Block Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__LOGICAL_BLOCK_BYTES = BLOCK_DEVICE__LOGICAL_BLOCK_BYTES;

	/**
	 * The feature id for the '<em><b>Physical Block Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__PHYSICAL_BLOCK_BYTES = BLOCK_DEVICE__PHYSICAL_BLOCK_BYTES;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__MODEL = BLOCK_DEVICE__MODEL;

	/**
	 * The feature id for the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__VENDOR = BLOCK_DEVICE__VENDOR;

	/**
	 * The feature id for the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__SERIAL = BLOCK_DEVICE__SERIAL;

	/**
	 * The feature id for the '<em><b>Wwid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__WWID = BLOCK_DEVICE__WWID;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__FIRMWARE = BLOCK_DEVICE__FIRMWARE;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__TRANSPORT = BLOCK_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Rotational</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__ROTATIONAL = BLOCK_DEVICE__ROTATIONAL;

	/**
	 * The feature id for the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__READ_ONLY = BLOCK_DEVICE__READ_ONLY;

	/**
	 * The feature id for the '<em><b>Removable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__REMOVABLE = BLOCK_DEVICE__REMOVABLE;

	/**
	 * The feature id for the '<em><b>Scheduler</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__SCHEDULER = BLOCK_DEVICE__SCHEDULER;

	/**
	 * The feature id for the '<em><b>Pci Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__PCI_ADDRESS = BLOCK_DEVICE__PCI_ADDRESS;

	/**
	 * The feature id for the '<em><b>Pci Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__PCI_LINK = BLOCK_DEVICE__PCI_LINK;

	/**
	 * The feature id for the '<em><b>Numa Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__NUMA_NODE = BLOCK_DEVICE__NUMA_NODE;

	/**
	 * The feature id for the '<em><b>Mount Points</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__MOUNT_POINTS = BLOCK_DEVICE__MOUNT_POINTS;

	/**
	 * The feature id for the '<em><b>File System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__FILE_SYSTEM = BLOCK_DEVICE__FILE_SYSTEM;

	/**
	 * The feature id for the '<em><b>Read Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__READ_SECTORS = BLOCK_DEVICE__READ_SECTORS;

	/**
	 * The feature id for the '<em><b>Written Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__WRITTEN_SECTORS = BLOCK_DEVICE__WRITTEN_SECTORS;

	/**
	 * The feature id for the '<em><b>In Flight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__IN_FLIGHT = BLOCK_DEVICE__IN_FLIGHT;

	/**
	 * The feature id for the '<em><b>Partitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__PARTITIONS = BLOCK_DEVICE__PARTITIONS;

	/**
	 * The feature id for the '<em><b>Slaves</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__SLAVES = BLOCK_DEVICE__SLAVES;

	/**
	 * The feature id for the '<em><b>Holders</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__HOLDERS = BLOCK_DEVICE__HOLDERS;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__STATE = BLOCK_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__TEMPERATURE = BLOCK_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Throttled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__THROTTLED = BLOCK_DEVICE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reserve Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__RESERVE_PERCENT = BLOCK_DEVICE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Media Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__MEDIA_STATUS = BLOCK_DEVICE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Required Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__REQUIRED_FIRMWARE = BLOCK_DEVICE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Write Cache</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__WRITE_CACHE = BLOCK_DEVICE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Bad Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__BAD_SECTORS = BLOCK_DEVICE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Rated Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__RATED_BYTES = BLOCK_DEVICE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Remaining Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__REMAINING_BYTES = BLOCK_DEVICE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Read Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__READ_BYTES = BLOCK_DEVICE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Written Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__WRITTEN_BYTES = BLOCK_DEVICE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__POWER = BLOCK_DEVICE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Power Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__POWER_LIMIT = BLOCK_DEVICE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Bus Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__BUS_VOLTAGE = BLOCK_DEVICE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Bus Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__BUS_CURRENT = BLOCK_DEVICE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Ram Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD__RAM_BYTES = BLOCK_DEVICE_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Flash Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD_FEATURE_COUNT = BLOCK_DEVICE_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Flash Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_CARD_OPERATION_COUNT = BLOCK_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.drivebay.model.impl.MdArrayImpl <em>Md Array</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.impl.MdArrayImpl
	 * @see org.drivebay.model.impl.ModelPackageImpl#getMdArray()
	 * @generated
	 */
	int MD_ARRAY = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__NAME = BLOCK_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Health</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__HEALTH = BLOCK_DEVICE__HEALTH;

	/**
	 * The feature id for the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__HOST = BLOCK_DEVICE__HOST;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__LABEL = BLOCK_DEVICE__LABEL;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__KIND = BLOCK_DEVICE__KIND;

	/**
	 * The feature id for the '<em><b>Device Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__DEVICE_NUMBER = BLOCK_DEVICE__DEVICE_NUMBER;

	/**
	 * The feature id for the '<em><b>Size Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__SIZE_SECTORS = BLOCK_DEVICE__SIZE_SECTORS;

	/**
	 * The feature id for the '<em><b>Logical Block Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__LOGICAL_BLOCK_BYTES = BLOCK_DEVICE__LOGICAL_BLOCK_BYTES;

	/**
	 * The feature id for the '<em><b>Physical Block Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__PHYSICAL_BLOCK_BYTES = BLOCK_DEVICE__PHYSICAL_BLOCK_BYTES;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__MODEL = BLOCK_DEVICE__MODEL;

	/**
	 * The feature id for the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__VENDOR = BLOCK_DEVICE__VENDOR;

	/**
	 * The feature id for the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__SERIAL = BLOCK_DEVICE__SERIAL;

	/**
	 * The feature id for the '<em><b>Wwid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__WWID = BLOCK_DEVICE__WWID;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__FIRMWARE = BLOCK_DEVICE__FIRMWARE;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__TRANSPORT = BLOCK_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Rotational</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__ROTATIONAL = BLOCK_DEVICE__ROTATIONAL;

	/**
	 * The feature id for the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__READ_ONLY = BLOCK_DEVICE__READ_ONLY;

	/**
	 * The feature id for the '<em><b>Removable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__REMOVABLE = BLOCK_DEVICE__REMOVABLE;

	/**
	 * The feature id for the '<em><b>Scheduler</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__SCHEDULER = BLOCK_DEVICE__SCHEDULER;

	/**
	 * The feature id for the '<em><b>Pci Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__PCI_ADDRESS = BLOCK_DEVICE__PCI_ADDRESS;

	/**
	 * The feature id for the '<em><b>Pci Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__PCI_LINK = BLOCK_DEVICE__PCI_LINK;

	/**
	 * The feature id for the '<em><b>Numa Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__NUMA_NODE = BLOCK_DEVICE__NUMA_NODE;

	/**
	 * The feature id for the '<em><b>Mount Points</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__MOUNT_POINTS = BLOCK_DEVICE__MOUNT_POINTS;

	/**
	 * The feature id for the '<em><b>File System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__FILE_SYSTEM = BLOCK_DEVICE__FILE_SYSTEM;

	/**
	 * The feature id for the '<em><b>Read Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__READ_SECTORS = BLOCK_DEVICE__READ_SECTORS;

	/**
	 * The feature id for the '<em><b>Written Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__WRITTEN_SECTORS = BLOCK_DEVICE__WRITTEN_SECTORS;

	/**
	 * The feature id for the '<em><b>In Flight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__IN_FLIGHT = BLOCK_DEVICE__IN_FLIGHT;

	/**
	 * The feature id for the '<em><b>Partitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__PARTITIONS = BLOCK_DEVICE__PARTITIONS;

	/**
	 * The feature id for the '<em><b>Slaves</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__SLAVES = BLOCK_DEVICE__SLAVES;

	/**
	 * The feature id for the '<em><b>Holders</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__HOLDERS = BLOCK_DEVICE__HOLDERS;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__LEVEL = BLOCK_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__LAYOUT = BLOCK_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Raid Disks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__RAID_DISKS = BLOCK_DEVICE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Degraded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__DEGRADED = BLOCK_DEVICE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Chunk Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__CHUNK_SECTORS = BLOCK_DEVICE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Component Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__COMPONENT_SECTORS = BLOCK_DEVICE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Metadata Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__METADATA_VERSION = BLOCK_DEVICE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Uuid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__UUID = BLOCK_DEVICE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Array State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__ARRAY_STATE = BLOCK_DEVICE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Sync Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__SYNC_ACTION = BLOCK_DEVICE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Sync Done Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__SYNC_DONE_SECTORS = BLOCK_DEVICE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Sync Total Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__SYNC_TOTAL_SECTORS = BLOCK_DEVICE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Sync Delayed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__SYNC_DELAYED = BLOCK_DEVICE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Sync Speed Kib</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__SYNC_SPEED_KIB = BLOCK_DEVICE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Mismatch Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__MISMATCH_SECTORS = BLOCK_DEVICE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Consistency Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__CONSISTENCY_POLICY = BLOCK_DEVICE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Bitmap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__BITMAP = BLOCK_DEVICE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY__MEMBERS = BLOCK_DEVICE_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Md Array</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY_FEATURE_COUNT = BLOCK_DEVICE_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Md Array</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_ARRAY_OPERATION_COUNT = BLOCK_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.drivebay.model.impl.MdMemberImpl <em>Md Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.impl.MdMemberImpl
	 * @see org.drivebay.model.impl.ModelPackageImpl#getMdMember()
	 * @generated
	 */
	int MD_MEMBER = 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_MEMBER__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Health</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_MEMBER__HEALTH = NODE__HEALTH;

	/**
	 * The feature id for the '<em><b>Array</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_MEMBER__ARRAY = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_MEMBER__ROLE = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>States</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_MEMBER__STATES = NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Errors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_MEMBER__ERRORS = NODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Size Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_MEMBER__SIZE_SECTORS = NODE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Offset Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_MEMBER__OFFSET_SECTORS = NODE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Recovery Done Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_MEMBER__RECOVERY_DONE_SECTORS = NODE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Bad Blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_MEMBER__BAD_BLOCKS = NODE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Unacknowledged Bad Blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_MEMBER__UNACKNOWLEDGED_BAD_BLOCKS = NODE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_MEMBER__DEVICE = NODE_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Md Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_MEMBER_FEATURE_COUNT = NODE_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Md Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MD_MEMBER_OPERATION_COUNT = NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.drivebay.model.HealthLevel <em>Health Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.HealthLevel
	 * @see org.drivebay.model.impl.ModelPackageImpl#getHealthLevel()
	 * @generated
	 */
	int HEALTH_LEVEL = 8;

	/**
	 * The meta object id for the '{@link org.drivebay.model.ConnectionState <em>Connection State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.ConnectionState
	 * @see org.drivebay.model.impl.ModelPackageImpl#getConnectionState()
	 * @generated
	 */
	int CONNECTION_STATE = 9;

	/**
	 * The meta object id for the '{@link org.drivebay.model.DeviceKind <em>Device Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.drivebay.model.DeviceKind
	 * @see org.drivebay.model.impl.ModelPackageImpl#getDeviceKind()
	 * @generated
	 */
	int DEVICE_KIND = 10;


	/**
	 * Returns the meta object for class '{@link org.drivebay.model.Health <em>Health</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Health</em>'.
	 * @see org.drivebay.model.Health
	 * @generated
	 */
	EClass getHealth();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.Health#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.drivebay.model.Health#getLevel()
	 * @see #getHealth()
	 * @generated
	 */
	EAttribute getHealth_Level();

	/**
	 * Returns the meta object for the attribute list '{@link org.drivebay.model.Health#getReasons <em>Reasons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Reasons</em>'.
	 * @see org.drivebay.model.Health#getReasons()
	 * @see #getHealth()
	 * @generated
	 */
	EAttribute getHealth_Reasons();

	/**
	 * Returns the meta object for class '{@link org.drivebay.model.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.drivebay.model.Node
	 * @generated
	 */
	EClass getNode();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.Node#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.drivebay.model.Node#getName()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.drivebay.model.Node#getHealth <em>Health</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Health</em>'.
	 * @see org.drivebay.model.Node#getHealth()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Health();

	/**
	 * Returns the meta object for class '{@link org.drivebay.model.Lab <em>Lab</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lab</em>'.
	 * @see org.drivebay.model.Lab
	 * @generated
	 */
	EClass getLab();

	/**
	 * Returns the meta object for the containment reference list '{@link org.drivebay.model.Lab#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hosts</em>'.
	 * @see org.drivebay.model.Lab#getHosts()
	 * @see #getLab()
	 * @generated
	 */
	EReference getLab_Hosts();

	/**
	 * Returns the meta object for class '{@link org.drivebay.model.Host <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host</em>'.
	 * @see org.drivebay.model.Host
	 * @generated
	 */
	EClass getHost();

	/**
	 * Returns the meta object for the container reference '{@link org.drivebay.model.Host#getLab <em>Lab</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Lab</em>'.
	 * @see org.drivebay.model.Host#getLab()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Lab();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.Host#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.drivebay.model.Host#getAddress()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.Host#getConnectionState <em>Connection State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connection State</em>'.
	 * @see org.drivebay.model.Host#getConnectionState()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_ConnectionState();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.Host#getConnectionDetail <em>Connection Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connection Detail</em>'.
	 * @see org.drivebay.model.Host#getConnectionDetail()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_ConnectionDetail();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.Host#getHostName <em>Host Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host Name</em>'.
	 * @see org.drivebay.model.Host#getHostName()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_HostName();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.Host#getKernel <em>Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kernel</em>'.
	 * @see org.drivebay.model.Host#getKernel()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Kernel();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.Host#getOperatingSystem <em>Operating System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operating System</em>'.
	 * @see org.drivebay.model.Host#getOperatingSystem()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_OperatingSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.Host#getArchitecture <em>Architecture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Architecture</em>'.
	 * @see org.drivebay.model.Host#getArchitecture()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Architecture();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.Host#getCpuModel <em>Cpu Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu Model</em>'.
	 * @see org.drivebay.model.Host#getCpuModel()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_CpuModel();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.Host#getCpus <em>Cpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpus</em>'.
	 * @see org.drivebay.model.Host#getCpus()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Cpus();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.Host#getNumaNodes <em>Numa Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Numa Nodes</em>'.
	 * @see org.drivebay.model.Host#getNumaNodes()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_NumaNodes();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.Host#getMemoryBytes <em>Memory Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Bytes</em>'.
	 * @see org.drivebay.model.Host#getMemoryBytes()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_MemoryBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.Host#getUptimeSeconds <em>Uptime Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uptime Seconds</em>'.
	 * @see org.drivebay.model.Host#getUptimeSeconds()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_UptimeSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.Host#getRefreshedAt <em>Refreshed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Refreshed At</em>'.
	 * @see org.drivebay.model.Host#getRefreshedAt()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_RefreshedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.Host#getRefreshMillis <em>Refresh Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Refresh Millis</em>'.
	 * @see org.drivebay.model.Host#getRefreshMillis()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_RefreshMillis();

	/**
	 * Returns the meta object for the containment reference list '{@link org.drivebay.model.Host#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see org.drivebay.model.Host#getDevices()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Devices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.drivebay.model.Host#getArrays <em>Arrays</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arrays</em>'.
	 * @see org.drivebay.model.Host#getArrays()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Arrays();

	/**
	 * Returns the meta object for class '{@link org.drivebay.model.BlockDevice <em>Block Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Block Device</em>'.
	 * @see org.drivebay.model.BlockDevice
	 * @generated
	 */
	EClass getBlockDevice();

	/**
	 * Returns the meta object for the reference '{@link org.drivebay.model.BlockDevice#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Host</em>'.
	 * @see org.drivebay.model.BlockDevice#getHost()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EReference getBlockDevice_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.drivebay.model.BlockDevice#getLabel()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.drivebay.model.BlockDevice#getKind()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getDeviceNumber <em>Device Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Number</em>'.
	 * @see org.drivebay.model.BlockDevice#getDeviceNumber()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_DeviceNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getSizeSectors <em>Size Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Sectors</em>'.
	 * @see org.drivebay.model.BlockDevice#getSizeSectors()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_SizeSectors();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getLogicalBlockBytes <em>Logical Block Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Logical Block Bytes</em>'.
	 * @see org.drivebay.model.BlockDevice#getLogicalBlockBytes()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_LogicalBlockBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getPhysicalBlockBytes <em>Physical Block Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Physical Block Bytes</em>'.
	 * @see org.drivebay.model.BlockDevice#getPhysicalBlockBytes()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_PhysicalBlockBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.drivebay.model.BlockDevice#getModel()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getVendor <em>Vendor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vendor</em>'.
	 * @see org.drivebay.model.BlockDevice#getVendor()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_Vendor();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getSerial <em>Serial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial</em>'.
	 * @see org.drivebay.model.BlockDevice#getSerial()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_Serial();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getWwid <em>Wwid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wwid</em>'.
	 * @see org.drivebay.model.BlockDevice#getWwid()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_Wwid();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getFirmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Firmware</em>'.
	 * @see org.drivebay.model.BlockDevice#getFirmware()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_Firmware();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getTransport <em>Transport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transport</em>'.
	 * @see org.drivebay.model.BlockDevice#getTransport()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_Transport();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#isRotational <em>Rotational</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rotational</em>'.
	 * @see org.drivebay.model.BlockDevice#isRotational()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_Rotational();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#isReadOnly <em>Read Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Only</em>'.
	 * @see org.drivebay.model.BlockDevice#isReadOnly()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_ReadOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#isRemovable <em>Removable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Removable</em>'.
	 * @see org.drivebay.model.BlockDevice#isRemovable()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_Removable();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getScheduler <em>Scheduler</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheduler</em>'.
	 * @see org.drivebay.model.BlockDevice#getScheduler()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_Scheduler();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getPciAddress <em>Pci Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pci Address</em>'.
	 * @see org.drivebay.model.BlockDevice#getPciAddress()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_PciAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getPciLink <em>Pci Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pci Link</em>'.
	 * @see org.drivebay.model.BlockDevice#getPciLink()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_PciLink();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getNumaNode <em>Numa Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Numa Node</em>'.
	 * @see org.drivebay.model.BlockDevice#getNumaNode()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_NumaNode();

	/**
	 * Returns the meta object for the attribute list '{@link org.drivebay.model.BlockDevice#getMountPoints <em>Mount Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Mount Points</em>'.
	 * @see org.drivebay.model.BlockDevice#getMountPoints()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_MountPoints();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getFileSystem <em>File System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File System</em>'.
	 * @see org.drivebay.model.BlockDevice#getFileSystem()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_FileSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getReadSectors <em>Read Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Sectors</em>'.
	 * @see org.drivebay.model.BlockDevice#getReadSectors()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_ReadSectors();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getWrittenSectors <em>Written Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Written Sectors</em>'.
	 * @see org.drivebay.model.BlockDevice#getWrittenSectors()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_WrittenSectors();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.BlockDevice#getInFlight <em>In Flight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Flight</em>'.
	 * @see org.drivebay.model.BlockDevice#getInFlight()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_InFlight();

	/**
	 * Returns the meta object for the containment reference list '{@link org.drivebay.model.BlockDevice#getPartitions <em>Partitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Partitions</em>'.
	 * @see org.drivebay.model.BlockDevice#getPartitions()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EReference getBlockDevice_Partitions();

	/**
	 * Returns the meta object for the reference list '{@link org.drivebay.model.BlockDevice#getSlaves <em>Slaves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Slaves</em>'.
	 * @see org.drivebay.model.BlockDevice#getSlaves()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EReference getBlockDevice_Slaves();

	/**
	 * Returns the meta object for the reference list '{@link org.drivebay.model.BlockDevice#getHolders <em>Holders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Holders</em>'.
	 * @see org.drivebay.model.BlockDevice#getHolders()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EReference getBlockDevice_Holders();

	/**
	 * Returns the meta object for class '{@link org.drivebay.model.FlashCard <em>Flash Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Flash Card</em>'.
	 * @see org.drivebay.model.FlashCard
	 * @generated
	 */
	EClass getFlashCard();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.drivebay.model.FlashCard#getState()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_State();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#getTemperature <em>Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temperature</em>'.
	 * @see org.drivebay.model.FlashCard#getTemperature()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_Temperature();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#isThrottled <em>Throttled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Throttled</em>'.
	 * @see org.drivebay.model.FlashCard#isThrottled()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_Throttled();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#getReservePercent <em>Reserve Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reserve Percent</em>'.
	 * @see org.drivebay.model.FlashCard#getReservePercent()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_ReservePercent();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#getMediaStatus <em>Media Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Status</em>'.
	 * @see org.drivebay.model.FlashCard#getMediaStatus()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_MediaStatus();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#getRequiredFirmware <em>Required Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required Firmware</em>'.
	 * @see org.drivebay.model.FlashCard#getRequiredFirmware()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_RequiredFirmware();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#getWriteCache <em>Write Cache</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Write Cache</em>'.
	 * @see org.drivebay.model.FlashCard#getWriteCache()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_WriteCache();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#getBadSectors <em>Bad Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bad Sectors</em>'.
	 * @see org.drivebay.model.FlashCard#getBadSectors()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_BadSectors();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#getRatedBytes <em>Rated Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rated Bytes</em>'.
	 * @see org.drivebay.model.FlashCard#getRatedBytes()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_RatedBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#getRemainingBytes <em>Remaining Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remaining Bytes</em>'.
	 * @see org.drivebay.model.FlashCard#getRemainingBytes()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_RemainingBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#getReadBytes <em>Read Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Bytes</em>'.
	 * @see org.drivebay.model.FlashCard#getReadBytes()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_ReadBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#getWrittenBytes <em>Written Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Written Bytes</em>'.
	 * @see org.drivebay.model.FlashCard#getWrittenBytes()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_WrittenBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#getPower <em>Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power</em>'.
	 * @see org.drivebay.model.FlashCard#getPower()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_Power();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#getPowerLimit <em>Power Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power Limit</em>'.
	 * @see org.drivebay.model.FlashCard#getPowerLimit()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_PowerLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#getBusVoltage <em>Bus Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bus Voltage</em>'.
	 * @see org.drivebay.model.FlashCard#getBusVoltage()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_BusVoltage();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#getBusCurrent <em>Bus Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bus Current</em>'.
	 * @see org.drivebay.model.FlashCard#getBusCurrent()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_BusCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.FlashCard#getRamBytes <em>Ram Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ram Bytes</em>'.
	 * @see org.drivebay.model.FlashCard#getRamBytes()
	 * @see #getFlashCard()
	 * @generated
	 */
	EAttribute getFlashCard_RamBytes();

	/**
	 * Returns the meta object for class '{@link org.drivebay.model.MdArray <em>Md Array</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Md Array</em>'.
	 * @see org.drivebay.model.MdArray
	 * @generated
	 */
	EClass getMdArray();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.drivebay.model.MdArray#getLevel()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layout</em>'.
	 * @see org.drivebay.model.MdArray#getLayout()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_Layout();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#getRaidDisks <em>Raid Disks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raid Disks</em>'.
	 * @see org.drivebay.model.MdArray#getRaidDisks()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_RaidDisks();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#getDegraded <em>Degraded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Degraded</em>'.
	 * @see org.drivebay.model.MdArray#getDegraded()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_Degraded();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#getChunkSectors <em>Chunk Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chunk Sectors</em>'.
	 * @see org.drivebay.model.MdArray#getChunkSectors()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_ChunkSectors();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#getComponentSectors <em>Component Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Component Sectors</em>'.
	 * @see org.drivebay.model.MdArray#getComponentSectors()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_ComponentSectors();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#getMetadataVersion <em>Metadata Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metadata Version</em>'.
	 * @see org.drivebay.model.MdArray#getMetadataVersion()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_MetadataVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#getUuid <em>Uuid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uuid</em>'.
	 * @see org.drivebay.model.MdArray#getUuid()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_Uuid();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#getArrayState <em>Array State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Array State</em>'.
	 * @see org.drivebay.model.MdArray#getArrayState()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_ArrayState();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#getSyncAction <em>Sync Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sync Action</em>'.
	 * @see org.drivebay.model.MdArray#getSyncAction()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_SyncAction();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#getSyncDoneSectors <em>Sync Done Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sync Done Sectors</em>'.
	 * @see org.drivebay.model.MdArray#getSyncDoneSectors()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_SyncDoneSectors();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#getSyncTotalSectors <em>Sync Total Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sync Total Sectors</em>'.
	 * @see org.drivebay.model.MdArray#getSyncTotalSectors()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_SyncTotalSectors();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#isSyncDelayed <em>Sync Delayed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sync Delayed</em>'.
	 * @see org.drivebay.model.MdArray#isSyncDelayed()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_SyncDelayed();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#getSyncSpeedKib <em>Sync Speed Kib</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sync Speed Kib</em>'.
	 * @see org.drivebay.model.MdArray#getSyncSpeedKib()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_SyncSpeedKib();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#getMismatchSectors <em>Mismatch Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mismatch Sectors</em>'.
	 * @see org.drivebay.model.MdArray#getMismatchSectors()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_MismatchSectors();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#getConsistencyPolicy <em>Consistency Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consistency Policy</em>'.
	 * @see org.drivebay.model.MdArray#getConsistencyPolicy()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_ConsistencyPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdArray#getBitmap <em>Bitmap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bitmap</em>'.
	 * @see org.drivebay.model.MdArray#getBitmap()
	 * @see #getMdArray()
	 * @generated
	 */
	EAttribute getMdArray_Bitmap();

	/**
	 * Returns the meta object for the containment reference list '{@link org.drivebay.model.MdArray#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see org.drivebay.model.MdArray#getMembers()
	 * @see #getMdArray()
	 * @generated
	 */
	EReference getMdArray_Members();

	/**
	 * Returns the meta object for class '{@link org.drivebay.model.MdMember <em>Md Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Md Member</em>'.
	 * @see org.drivebay.model.MdMember
	 * @generated
	 */
	EClass getMdMember();

	/**
	 * Returns the meta object for the container reference '{@link org.drivebay.model.MdMember#getArray <em>Array</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Array</em>'.
	 * @see org.drivebay.model.MdMember#getArray()
	 * @see #getMdMember()
	 * @generated
	 */
	EReference getMdMember_Array();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdMember#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.drivebay.model.MdMember#getRole()
	 * @see #getMdMember()
	 * @generated
	 */
	EAttribute getMdMember_Role();

	/**
	 * Returns the meta object for the attribute list '{@link org.drivebay.model.MdMember#getStates <em>States</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>States</em>'.
	 * @see org.drivebay.model.MdMember#getStates()
	 * @see #getMdMember()
	 * @generated
	 */
	EAttribute getMdMember_States();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdMember#getErrors <em>Errors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Errors</em>'.
	 * @see org.drivebay.model.MdMember#getErrors()
	 * @see #getMdMember()
	 * @generated
	 */
	EAttribute getMdMember_Errors();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdMember#getSizeSectors <em>Size Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Sectors</em>'.
	 * @see org.drivebay.model.MdMember#getSizeSectors()
	 * @see #getMdMember()
	 * @generated
	 */
	EAttribute getMdMember_SizeSectors();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdMember#getOffsetSectors <em>Offset Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset Sectors</em>'.
	 * @see org.drivebay.model.MdMember#getOffsetSectors()
	 * @see #getMdMember()
	 * @generated
	 */
	EAttribute getMdMember_OffsetSectors();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdMember#getRecoveryDoneSectors <em>Recovery Done Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recovery Done Sectors</em>'.
	 * @see org.drivebay.model.MdMember#getRecoveryDoneSectors()
	 * @see #getMdMember()
	 * @generated
	 */
	EAttribute getMdMember_RecoveryDoneSectors();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdMember#getBadBlocks <em>Bad Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bad Blocks</em>'.
	 * @see org.drivebay.model.MdMember#getBadBlocks()
	 * @see #getMdMember()
	 * @generated
	 */
	EAttribute getMdMember_BadBlocks();

	/**
	 * Returns the meta object for the attribute '{@link org.drivebay.model.MdMember#getUnacknowledgedBadBlocks <em>Unacknowledged Bad Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unacknowledged Bad Blocks</em>'.
	 * @see org.drivebay.model.MdMember#getUnacknowledgedBadBlocks()
	 * @see #getMdMember()
	 * @generated
	 */
	EAttribute getMdMember_UnacknowledgedBadBlocks();

	/**
	 * Returns the meta object for the reference '{@link org.drivebay.model.MdMember#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.drivebay.model.MdMember#getDevice()
	 * @see #getMdMember()
	 * @generated
	 */
	EReference getMdMember_Device();

	/**
	 * Returns the meta object for enum '{@link org.drivebay.model.HealthLevel <em>Health Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Health Level</em>'.
	 * @see org.drivebay.model.HealthLevel
	 * @generated
	 */
	EEnum getHealthLevel();

	/**
	 * Returns the meta object for enum '{@link org.drivebay.model.ConnectionState <em>Connection State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Connection State</em>'.
	 * @see org.drivebay.model.ConnectionState
	 * @generated
	 */
	EEnum getConnectionState();

	/**
	 * Returns the meta object for enum '{@link org.drivebay.model.DeviceKind <em>Device Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Device Kind</em>'.
	 * @see org.drivebay.model.DeviceKind
	 * @generated
	 */
	EEnum getDeviceKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

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
		 * The meta object literal for the '{@link org.drivebay.model.impl.HealthImpl <em>Health</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.impl.HealthImpl
		 * @see org.drivebay.model.impl.ModelPackageImpl#getHealth()
		 * @generated
		 */
		EClass HEALTH = eINSTANCE.getHealth();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEALTH__LEVEL = eINSTANCE.getHealth_Level();

		/**
		 * The meta object literal for the '<em><b>Reasons</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEALTH__REASONS = eINSTANCE.getHealth_Reasons();

		/**
		 * The meta object literal for the '{@link org.drivebay.model.impl.NodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.impl.NodeImpl
		 * @see org.drivebay.model.impl.ModelPackageImpl#getNode()
		 * @generated
		 */
		EClass NODE = eINSTANCE.getNode();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__NAME = eINSTANCE.getNode_Name();

		/**
		 * The meta object literal for the '<em><b>Health</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__HEALTH = eINSTANCE.getNode_Health();

		/**
		 * The meta object literal for the '{@link org.drivebay.model.impl.LabImpl <em>Lab</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.impl.LabImpl
		 * @see org.drivebay.model.impl.ModelPackageImpl#getLab()
		 * @generated
		 */
		EClass LAB = eINSTANCE.getLab();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAB__HOSTS = eINSTANCE.getLab_Hosts();

		/**
		 * The meta object literal for the '{@link org.drivebay.model.impl.HostImpl <em>Host</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.impl.HostImpl
		 * @see org.drivebay.model.impl.ModelPackageImpl#getHost()
		 * @generated
		 */
		EClass HOST = eINSTANCE.getHost();

		/**
		 * The meta object literal for the '<em><b>Lab</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__LAB = eINSTANCE.getHost_Lab();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__ADDRESS = eINSTANCE.getHost_Address();

		/**
		 * The meta object literal for the '<em><b>Connection State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__CONNECTION_STATE = eINSTANCE.getHost_ConnectionState();

		/**
		 * The meta object literal for the '<em><b>Connection Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__CONNECTION_DETAIL = eINSTANCE.getHost_ConnectionDetail();

		/**
		 * The meta object literal for the '<em><b>Host Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__HOST_NAME = eINSTANCE.getHost_HostName();

		/**
		 * The meta object literal for the '<em><b>Kernel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__KERNEL = eINSTANCE.getHost_Kernel();

		/**
		 * The meta object literal for the '<em><b>Operating System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__OPERATING_SYSTEM = eINSTANCE.getHost_OperatingSystem();

		/**
		 * The meta object literal for the '<em><b>Architecture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__ARCHITECTURE = eINSTANCE.getHost_Architecture();

		/**
		 * The meta object literal for the '<em><b>Cpu Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__CPU_MODEL = eINSTANCE.getHost_CpuModel();

		/**
		 * The meta object literal for the '<em><b>Cpus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__CPUS = eINSTANCE.getHost_Cpus();

		/**
		 * The meta object literal for the '<em><b>Numa Nodes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__NUMA_NODES = eINSTANCE.getHost_NumaNodes();

		/**
		 * The meta object literal for the '<em><b>Memory Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__MEMORY_BYTES = eINSTANCE.getHost_MemoryBytes();

		/**
		 * The meta object literal for the '<em><b>Uptime Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__UPTIME_SECONDS = eINSTANCE.getHost_UptimeSeconds();

		/**
		 * The meta object literal for the '<em><b>Refreshed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__REFRESHED_AT = eINSTANCE.getHost_RefreshedAt();

		/**
		 * The meta object literal for the '<em><b>Refresh Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__REFRESH_MILLIS = eINSTANCE.getHost_RefreshMillis();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__DEVICES = eINSTANCE.getHost_Devices();

		/**
		 * The meta object literal for the '<em><b>Arrays</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__ARRAYS = eINSTANCE.getHost_Arrays();

		/**
		 * The meta object literal for the '{@link org.drivebay.model.impl.BlockDeviceImpl <em>Block Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.impl.BlockDeviceImpl
		 * @see org.drivebay.model.impl.ModelPackageImpl#getBlockDevice()
		 * @generated
		 */
		EClass BLOCK_DEVICE = eINSTANCE.getBlockDevice();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLOCK_DEVICE__HOST = eINSTANCE.getBlockDevice_Host();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__LABEL = eINSTANCE.getBlockDevice_Label();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__KIND = eINSTANCE.getBlockDevice_Kind();

		/**
		 * The meta object literal for the '<em><b>Device Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__DEVICE_NUMBER = eINSTANCE.getBlockDevice_DeviceNumber();

		/**
		 * The meta object literal for the '<em><b>Size Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__SIZE_SECTORS = eINSTANCE.getBlockDevice_SizeSectors();

		/**
		 * The meta object literal for the '<em><b>Logical Block Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__LOGICAL_BLOCK_BYTES = eINSTANCE.getBlockDevice_LogicalBlockBytes();

		/**
		 * The meta object literal for the '<em><b>Physical Block Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__PHYSICAL_BLOCK_BYTES = eINSTANCE.getBlockDevice_PhysicalBlockBytes();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__MODEL = eINSTANCE.getBlockDevice_Model();

		/**
		 * The meta object literal for the '<em><b>Vendor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__VENDOR = eINSTANCE.getBlockDevice_Vendor();

		/**
		 * The meta object literal for the '<em><b>Serial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__SERIAL = eINSTANCE.getBlockDevice_Serial();

		/**
		 * The meta object literal for the '<em><b>Wwid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__WWID = eINSTANCE.getBlockDevice_Wwid();

		/**
		 * The meta object literal for the '<em><b>Firmware</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__FIRMWARE = eINSTANCE.getBlockDevice_Firmware();

		/**
		 * The meta object literal for the '<em><b>Transport</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__TRANSPORT = eINSTANCE.getBlockDevice_Transport();

		/**
		 * The meta object literal for the '<em><b>Rotational</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__ROTATIONAL = eINSTANCE.getBlockDevice_Rotational();

		/**
		 * The meta object literal for the '<em><b>Read Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__READ_ONLY = eINSTANCE.getBlockDevice_ReadOnly();

		/**
		 * The meta object literal for the '<em><b>Removable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__REMOVABLE = eINSTANCE.getBlockDevice_Removable();

		/**
		 * The meta object literal for the '<em><b>Scheduler</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__SCHEDULER = eINSTANCE.getBlockDevice_Scheduler();

		/**
		 * The meta object literal for the '<em><b>Pci Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__PCI_ADDRESS = eINSTANCE.getBlockDevice_PciAddress();

		/**
		 * The meta object literal for the '<em><b>Pci Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__PCI_LINK = eINSTANCE.getBlockDevice_PciLink();

		/**
		 * The meta object literal for the '<em><b>Numa Node</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__NUMA_NODE = eINSTANCE.getBlockDevice_NumaNode();

		/**
		 * The meta object literal for the '<em><b>Mount Points</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__MOUNT_POINTS = eINSTANCE.getBlockDevice_MountPoints();

		/**
		 * The meta object literal for the '<em><b>File System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__FILE_SYSTEM = eINSTANCE.getBlockDevice_FileSystem();

		/**
		 * The meta object literal for the '<em><b>Read Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__READ_SECTORS = eINSTANCE.getBlockDevice_ReadSectors();

		/**
		 * The meta object literal for the '<em><b>Written Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__WRITTEN_SECTORS = eINSTANCE.getBlockDevice_WrittenSectors();

		/**
		 * The meta object literal for the '<em><b>In Flight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__IN_FLIGHT = eINSTANCE.getBlockDevice_InFlight();

		/**
		 * The meta object literal for the '<em><b>Partitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLOCK_DEVICE__PARTITIONS = eINSTANCE.getBlockDevice_Partitions();

		/**
		 * The meta object literal for the '<em><b>Slaves</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLOCK_DEVICE__SLAVES = eINSTANCE.getBlockDevice_Slaves();

		/**
		 * The meta object literal for the '<em><b>Holders</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLOCK_DEVICE__HOLDERS = eINSTANCE.getBlockDevice_Holders();

		/**
		 * The meta object literal for the '{@link org.drivebay.model.impl.FlashCardImpl <em>Flash Card</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.impl.FlashCardImpl
		 * @see org.drivebay.model.impl.ModelPackageImpl#getFlashCard()
		 * @generated
		 */
		EClass FLASH_CARD = eINSTANCE.getFlashCard();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__STATE = eINSTANCE.getFlashCard_State();

		/**
		 * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__TEMPERATURE = eINSTANCE.getFlashCard_Temperature();

		/**
		 * The meta object literal for the '<em><b>Throttled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__THROTTLED = eINSTANCE.getFlashCard_Throttled();

		/**
		 * The meta object literal for the '<em><b>Reserve Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__RESERVE_PERCENT = eINSTANCE.getFlashCard_ReservePercent();

		/**
		 * The meta object literal for the '<em><b>Media Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__MEDIA_STATUS = eINSTANCE.getFlashCard_MediaStatus();

		/**
		 * The meta object literal for the '<em><b>Required Firmware</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__REQUIRED_FIRMWARE = eINSTANCE.getFlashCard_RequiredFirmware();

		/**
		 * The meta object literal for the '<em><b>Write Cache</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__WRITE_CACHE = eINSTANCE.getFlashCard_WriteCache();

		/**
		 * The meta object literal for the '<em><b>Bad Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__BAD_SECTORS = eINSTANCE.getFlashCard_BadSectors();

		/**
		 * The meta object literal for the '<em><b>Rated Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__RATED_BYTES = eINSTANCE.getFlashCard_RatedBytes();

		/**
		 * The meta object literal for the '<em><b>Remaining Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__REMAINING_BYTES = eINSTANCE.getFlashCard_RemainingBytes();

		/**
		 * The meta object literal for the '<em><b>Read Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__READ_BYTES = eINSTANCE.getFlashCard_ReadBytes();

		/**
		 * The meta object literal for the '<em><b>Written Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__WRITTEN_BYTES = eINSTANCE.getFlashCard_WrittenBytes();

		/**
		 * The meta object literal for the '<em><b>Power</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__POWER = eINSTANCE.getFlashCard_Power();

		/**
		 * The meta object literal for the '<em><b>Power Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__POWER_LIMIT = eINSTANCE.getFlashCard_PowerLimit();

		/**
		 * The meta object literal for the '<em><b>Bus Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__BUS_VOLTAGE = eINSTANCE.getFlashCard_BusVoltage();

		/**
		 * The meta object literal for the '<em><b>Bus Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__BUS_CURRENT = eINSTANCE.getFlashCard_BusCurrent();

		/**
		 * The meta object literal for the '<em><b>Ram Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_CARD__RAM_BYTES = eINSTANCE.getFlashCard_RamBytes();

		/**
		 * The meta object literal for the '{@link org.drivebay.model.impl.MdArrayImpl <em>Md Array</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.impl.MdArrayImpl
		 * @see org.drivebay.model.impl.ModelPackageImpl#getMdArray()
		 * @generated
		 */
		EClass MD_ARRAY = eINSTANCE.getMdArray();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__LEVEL = eINSTANCE.getMdArray_Level();

		/**
		 * The meta object literal for the '<em><b>Layout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__LAYOUT = eINSTANCE.getMdArray_Layout();

		/**
		 * The meta object literal for the '<em><b>Raid Disks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__RAID_DISKS = eINSTANCE.getMdArray_RaidDisks();

		/**
		 * The meta object literal for the '<em><b>Degraded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__DEGRADED = eINSTANCE.getMdArray_Degraded();

		/**
		 * The meta object literal for the '<em><b>Chunk Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__CHUNK_SECTORS = eINSTANCE.getMdArray_ChunkSectors();

		/**
		 * The meta object literal for the '<em><b>Component Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__COMPONENT_SECTORS = eINSTANCE.getMdArray_ComponentSectors();

		/**
		 * The meta object literal for the '<em><b>Metadata Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__METADATA_VERSION = eINSTANCE.getMdArray_MetadataVersion();

		/**
		 * The meta object literal for the '<em><b>Uuid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__UUID = eINSTANCE.getMdArray_Uuid();

		/**
		 * The meta object literal for the '<em><b>Array State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__ARRAY_STATE = eINSTANCE.getMdArray_ArrayState();

		/**
		 * The meta object literal for the '<em><b>Sync Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__SYNC_ACTION = eINSTANCE.getMdArray_SyncAction();

		/**
		 * The meta object literal for the '<em><b>Sync Done Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__SYNC_DONE_SECTORS = eINSTANCE.getMdArray_SyncDoneSectors();

		/**
		 * The meta object literal for the '<em><b>Sync Total Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__SYNC_TOTAL_SECTORS = eINSTANCE.getMdArray_SyncTotalSectors();

		/**
		 * The meta object literal for the '<em><b>Sync Delayed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__SYNC_DELAYED = eINSTANCE.getMdArray_SyncDelayed();

		/**
		 * The meta object literal for the '<em><b>Sync Speed Kib</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__SYNC_SPEED_KIB = eINSTANCE.getMdArray_SyncSpeedKib();

		/**
		 * The meta object literal for the '<em><b>Mismatch Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__MISMATCH_SECTORS = eINSTANCE.getMdArray_MismatchSectors();

		/**
		 * The meta object literal for the '<em><b>Consistency Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__CONSISTENCY_POLICY = eINSTANCE.getMdArray_ConsistencyPolicy();

		/**
		 * The meta object literal for the '<em><b>Bitmap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_ARRAY__BITMAP = eINSTANCE.getMdArray_Bitmap();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MD_ARRAY__MEMBERS = eINSTANCE.getMdArray_Members();

		/**
		 * The meta object literal for the '{@link org.drivebay.model.impl.MdMemberImpl <em>Md Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.impl.MdMemberImpl
		 * @see org.drivebay.model.impl.ModelPackageImpl#getMdMember()
		 * @generated
		 */
		EClass MD_MEMBER = eINSTANCE.getMdMember();

		/**
		 * The meta object literal for the '<em><b>Array</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MD_MEMBER__ARRAY = eINSTANCE.getMdMember_Array();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_MEMBER__ROLE = eINSTANCE.getMdMember_Role();

		/**
		 * The meta object literal for the '<em><b>States</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_MEMBER__STATES = eINSTANCE.getMdMember_States();

		/**
		 * The meta object literal for the '<em><b>Errors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_MEMBER__ERRORS = eINSTANCE.getMdMember_Errors();

		/**
		 * The meta object literal for the '<em><b>Size Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_MEMBER__SIZE_SECTORS = eINSTANCE.getMdMember_SizeSectors();

		/**
		 * The meta object literal for the '<em><b>Offset Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_MEMBER__OFFSET_SECTORS = eINSTANCE.getMdMember_OffsetSectors();

		/**
		 * The meta object literal for the '<em><b>Recovery Done Sectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_MEMBER__RECOVERY_DONE_SECTORS = eINSTANCE.getMdMember_RecoveryDoneSectors();

		/**
		 * The meta object literal for the '<em><b>Bad Blocks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_MEMBER__BAD_BLOCKS = eINSTANCE.getMdMember_BadBlocks();

		/**
		 * The meta object literal for the '<em><b>Unacknowledged Bad Blocks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MD_MEMBER__UNACKNOWLEDGED_BAD_BLOCKS = eINSTANCE.getMdMember_UnacknowledgedBadBlocks();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MD_MEMBER__DEVICE = eINSTANCE.getMdMember_Device();

		/**
		 * The meta object literal for the '{@link org.drivebay.model.HealthLevel <em>Health Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.HealthLevel
		 * @see org.drivebay.model.impl.ModelPackageImpl#getHealthLevel()
		 * @generated
		 */
		EEnum HEALTH_LEVEL = eINSTANCE.getHealthLevel();

		/**
		 * The meta object literal for the '{@link org.drivebay.model.ConnectionState <em>Connection State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.ConnectionState
		 * @see org.drivebay.model.impl.ModelPackageImpl#getConnectionState()
		 * @generated
		 */
		EEnum CONNECTION_STATE = eINSTANCE.getConnectionState();

		/**
		 * The meta object literal for the '{@link org.drivebay.model.DeviceKind <em>Device Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.drivebay.model.DeviceKind
		 * @see org.drivebay.model.impl.ModelPackageImpl#getDeviceKind()
		 * @generated
		 */
		EEnum DEVICE_KIND = eINSTANCE.getDeviceKind();

	}

} //ModelPackage
