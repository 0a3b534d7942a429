/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.impl;

import java.util.Collection;

import org.drivebay.model.BlockDevice;
import org.drivebay.model.DeviceKind;
import org.drivebay.model.Host;
import org.drivebay.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Block Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getDeviceNumber <em>Device Number</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getSizeSectors <em>Size Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getLogicalBlockBytes <em>Logical Block Bytes</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getPhysicalBlockBytes <em>Physical Block Bytes</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getWwid <em>Wwid</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getTransport <em>Transport</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#isRotational <em>Rotational</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#isReadOnly <em>Read Only</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#isRemovable <em>Removable</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getScheduler <em>Scheduler</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getPciAddress <em>Pci Address</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getPciLink <em>Pci Link</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getNumaNode <em>Numa Node</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getMountPoints <em>Mount Points</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getFileSystem <em>File System</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getReadSectors <em>Read Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getWrittenSectors <em>Written Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getInFlight <em>In Flight</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getPartitions <em>Partitions</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getSlaves <em>Slaves</em>}</li>
 *   <li>{@link org.drivebay.model.impl.BlockDeviceImpl#getHolders <em>Holders</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BlockDeviceImpl extends NodeImpl implements BlockDevice {
	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DeviceKind KIND_EDEFAULT = DeviceKind.DISK;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DeviceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeviceNumber() <em>Device Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeviceNumber() <em>Device Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceNumber()
	 * @generated
	 * @ordered
	 */
	protected String deviceNumber = DEVICE_NUMBER_EDEFAULT;

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
	 * The default value of the '{@link #getLogicalBlockBytes() <em>Logical Block Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogicalBlockBytes()
	 * @generated
	 * @ordered
	 */
	protected static final int LOGICAL_BLOCK_BYTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLogicalBlockBytes() <em>Logical Block Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogicalBlockBytes()
	 * @generated
	 * @ordered
	 */
	protected int logicalBlockBytes = LOGICAL_BLOCK_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhysicalBlockBytes() <em>Physical Block Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhysicalBlockBytes()
	 * @generated
	 * @ordered
	 */
	protected static final int PHYSICAL_BLOCK_BYTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPhysicalBlockBytes() <em>Physical Block Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhysicalBlockBytes()
	 * @generated
	 * @ordered
	 */
	protected int physicalBlockBytes = PHYSICAL_BLOCK_BYTES_EDEFAULT;

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
	 * The default value of the '{@link #getVendor() <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendor()
	 * @generated
	 * @ordered
	 */
	protected static final String VENDOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVendor() <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendor()
	 * @generated
	 * @ordered
	 */
	protected String vendor = VENDOR_EDEFAULT;

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
	 * The default value of the '{@link #getWwid() <em>Wwid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWwid()
	 * @generated
	 * @ordered
	 */
	protected static final String WWID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWwid() <em>Wwid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWwid()
	 * @generated
	 * @ordered
	 */
	protected String wwid = WWID_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmware()
	 * @generated
	 * @ordered
	 */
	protected static final String FIRMWARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmware()
	 * @generated
	 * @ordered
	 */
	protected String firmware = FIRMWARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTransport() <em>Transport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransport()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSPORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTransport() <em>Transport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransport()
	 * @generated
	 * @ordered
	 */
	protected String transport = TRANSPORT_EDEFAULT;

	/**
	 * The default value of the '{@link #isRotational() <em>Rotational</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRotational()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ROTATIONAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRotational() <em>Rotational</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRotational()
	 * @generated
	 * @ordered
	 */
	protected boolean rotational = ROTATIONAL_EDEFAULT;

	/**
	 * The default value of the '{@link #isReadOnly() <em>Read Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean READ_ONLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isReadOnly() <em>Read Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadOnly()
	 * @generated
	 * @ordered
	 */
	protected boolean readOnly = READ_ONLY_EDEFAULT;

	/**
	 * The default value of the '{@link #isRemovable() <em>Removable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRemovable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REMOVABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRemovable() <em>Removable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRemovable()
	 * @generated
	 * @ordered
	 */
	protected boolean removable = REMOVABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getScheduler() <em>Scheduler</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheduler()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEDULER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScheduler() <em>Scheduler</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheduler()
	 * @generated
	 * @ordered
	 */
	protected String scheduler = SCHEDULER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPciAddress() <em>Pci Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPciAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String PCI_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPciAddress() <em>Pci Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPciAddress()
	 * @generated
	 * @ordered
	 */
	protected String pciAddress = PCI_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPciLink() <em>Pci Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPciLink()
	 * @generated
	 * @ordered
	 */
	protected static final String PCI_LINK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPciLink() <em>Pci Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPciLink()
	 * @generated
	 * @ordered
	 */
	protected String pciLink = PCI_LINK_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumaNode() <em>Numa Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumaNode()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMA_NODE_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getNumaNode() <em>Numa Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumaNode()
	 * @generated
	 * @ordered
	 */
	protected int numaNode = NUMA_NODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMountPoints() <em>Mount Points</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMountPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<String> mountPoints;

	/**
	 * The default value of the '{@link #getFileSystem() <em>File System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileSystem()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_SYSTEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileSystem() <em>File System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileSystem()
	 * @generated
	 * @ordered
	 */
	protected String fileSystem = FILE_SYSTEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getReadSectors() <em>Read Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadSectors()
	 * @generated
	 * @ordered
	 */
	protected static final long READ_SECTORS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getReadSectors() <em>Read Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadSectors()
	 * @generated
	 * @ordered
	 */
	protected long readSectors = READ_SECTORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrittenSectors() <em>Written Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenSectors()
	 * @generated
	 * @ordered
	 */
	protected static final long WRITTEN_SECTORS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getWrittenSectors() <em>Written Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenSectors()
	 * @generated
	 * @ordered
	 */
	protected long writtenSectors = WRITTEN_SECTORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getInFlight() <em>In Flight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInFlight()
	 * @generated
	 * @ordered
	 */
	protected static final int IN_FLIGHT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getInFlight() <em>In Flight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInFlight()
	 * @generated
	 * @ordered
	 */
	protected int inFlight = IN_FLIGHT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPartitions() <em>Partitions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartitions()
	 * @generated
	 * @ordered
	 */
	protected EList<BlockDevice> partitions;

	/**
	 * The cached value of the '{@link #getSlaves() <em>Slaves</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlaves()
	 * @generated
	 * @ordered
	 */
	protected EList<BlockDevice> slaves;

	/**
	 * The cached value of the '{@link #getHolders() <em>Holders</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolders()
	 * @generated
	 * @ordered
	 */
	protected EList<BlockDevice> holders;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BlockDeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.BLOCK_DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host getHost() {
		for (org.eclipse.emf.ecore.EObject up = eContainer(); up != null; up = up.eContainer()) {
			if (up instanceof Host found) {
				return found;
			}
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DeviceKind newKind) {
		DeviceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeviceNumber() {
		return deviceNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceNumber(String newDeviceNumber) {
		String oldDeviceNumber = deviceNumber;
		deviceNumber = newDeviceNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__DEVICE_NUMBER, oldDeviceNumber, deviceNumber));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__SIZE_SECTORS, oldSizeSectors, sizeSectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLogicalBlockBytes() {
		return logicalBlockBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLogicalBlockBytes(int newLogicalBlockBytes) {
		int oldLogicalBlockBytes = logicalBlockBytes;
		logicalBlockBytes = newLogicalBlockBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__LOGICAL_BLOCK_BYTES, oldLogicalBlockBytes, logicalBlockBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPhysicalBlockBytes() {
		return physicalBlockBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhysicalBlockBytes(int newPhysicalBlockBytes) {
		int oldPhysicalBlockBytes = physicalBlockBytes;
		physicalBlockBytes = newPhysicalBlockBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__PHYSICAL_BLOCK_BYTES, oldPhysicalBlockBytes, physicalBlockBytes));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVendor() {
		return vendor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVendor(String newVendor) {
		String oldVendor = vendor;
		vendor = newVendor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__VENDOR, oldVendor, vendor));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__SERIAL, oldSerial, serial));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWwid() {
		return wwid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWwid(String newWwid) {
		String oldWwid = wwid;
		wwid = newWwid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__WWID, oldWwid, wwid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFirmware() {
		return firmware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirmware(String newFirmware) {
		String oldFirmware = firmware;
		firmware = newFirmware;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__FIRMWARE, oldFirmware, firmware));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTransport() {
		return transport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransport(String newTransport) {
		String oldTransport = transport;
		transport = newTransport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__TRANSPORT, oldTransport, transport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRotational() {
		return rotational;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRotational(boolean newRotational) {
		boolean oldRotational = rotational;
		rotational = newRotational;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__ROTATIONAL, oldRotational, rotational));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReadOnly() {
		return readOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadOnly(boolean newReadOnly) {
		boolean oldReadOnly = readOnly;
		readOnly = newReadOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__READ_ONLY, oldReadOnly, readOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRemovable() {
		return removable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemovable(boolean newRemovable) {
		boolean oldRemovable = removable;
		removable = newRemovable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__REMOVABLE, oldRemovable, removable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScheduler() {
		return scheduler;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScheduler(String newScheduler) {
		String oldScheduler = scheduler;
		scheduler = newScheduler;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__SCHEDULER, oldScheduler, scheduler));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPciAddress() {
		return pciAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPciAddress(String newPciAddress) {
		String oldPciAddress = pciAddress;
		pciAddress = newPciAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__PCI_ADDRESS, oldPciAddress, pciAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPciLink() {
		return pciLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPciLink(String newPciLink) {
		String oldPciLink = pciLink;
		pciLink = newPciLink;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__PCI_LINK, oldPciLink, pciLink));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumaNode() {
		return numaNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumaNode(int newNumaNode) {
		int oldNumaNode = numaNode;
		numaNode = newNumaNode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__NUMA_NODE, oldNumaNode, numaNode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMountPoints() {
		if (mountPoints == null) {
			mountPoints = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.BLOCK_DEVICE__MOUNT_POINTS);
		}
		return mountPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileSystem() {
		return fileSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileSystem(String newFileSystem) {
		String oldFileSystem = fileSystem;
		fileSystem = newFileSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__FILE_SYSTEM, oldFileSystem, fileSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getReadSectors() {
		return readSectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadSectors(long newReadSectors) {
		long oldReadSectors = readSectors;
		readSectors = newReadSectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__READ_SECTORS, oldReadSectors, readSectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getWrittenSectors() {
		return writtenSectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrittenSectors(long newWrittenSectors) {
		long oldWrittenSectors = writtenSectors;
		writtenSectors = newWrittenSectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__WRITTEN_SECTORS, oldWrittenSectors, writtenSectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInFlight() {
		return inFlight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInFlight(int newInFlight) {
		int oldInFlight = inFlight;
		inFlight = newInFlight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BLOCK_DEVICE__IN_FLIGHT, oldInFlight, inFlight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BlockDevice> getPartitions() {
		if (partitions == null) {
			partitions = new EObjectContainmentEList<BlockDevice>(BlockDevice.class, this, ModelPackage.BLOCK_DEVICE__PARTITIONS);
		}
		return partitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BlockDevice> getSlaves() {
		if (slaves == null) {
			slaves = new EObjectWithInverseResolvingEList.ManyInverse<BlockDevice>(BlockDevice.class, this, ModelPackage.BLOCK_DEVICE__SLAVES, ModelPackage.BLOCK_DEVICE__HOLDERS);
		}
		return slaves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BlockDevice> getHolders() {
		if (holders == null) {
			holders = new EObjectWithInverseResolvingEList.ManyInverse<BlockDevice>(BlockDevice.class, this, ModelPackage.BLOCK_DEVICE__HOLDERS, ModelPackage.BLOCK_DEVICE__SLAVES);
		}
		return holders;
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
			case ModelPackage.BLOCK_DEVICE__SLAVES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSlaves()).basicAdd(otherEnd, msgs);
			case ModelPackage.BLOCK_DEVICE__HOLDERS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getHolders()).basicAdd(otherEnd, msgs);
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
			case ModelPackage.BLOCK_DEVICE__PARTITIONS:
				return ((InternalEList<?>)getPartitions()).basicRemove(otherEnd, msgs);
			case ModelPackage.BLOCK_DEVICE__SLAVES:
				return ((InternalEList<?>)getSlaves()).basicRemove(otherEnd, msgs);
			case ModelPackage.BLOCK_DEVICE__HOLDERS:
				return ((InternalEList<?>)getHolders()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.BLOCK_DEVICE__HOST:
				return getHost();
			case ModelPackage.BLOCK_DEVICE__LABEL:
				return getLabel();
			case ModelPackage.BLOCK_DEVICE__KIND:
				return getKind();
			case ModelPackage.BLOCK_DEVICE__DEVICE_NUMBER:
				return getDeviceNumber();
			case ModelPackage.BLOCK_DEVICE__SIZE_SECTORS:
				return getSizeSectors();
			case ModelPackage.BLOCK_DEVICE__LOGICAL_BLOCK_BYTES:
				return getLogicalBlockBytes();
			case ModelPackage.BLOCK_DEVICE__PHYSICAL_BLOCK_BYTES:
				return getPhysicalBlockBytes();
			case ModelPackage.BLOCK_DEVICE__MODEL:
				return getModel();
			case ModelPackage.BLOCK_DEVICE__VENDOR:
				return getVendor();
			case ModelPackage.BLOCK_DEVICE__SERIAL:
				return getSerial();
			case ModelPackage.BLOCK_DEVICE__WWID:
				return getWwid();
			case ModelPackage.BLOCK_DEVICE__FIRMWARE:
				return getFirmware();
			case ModelPackage.BLOCK_DEVICE__TRANSPORT:
				return getTransport();
			case ModelPackage.BLOCK_DEVICE__ROTATIONAL:
				return isRotational();
			case ModelPackage.BLOCK_DEVICE__READ_ONLY:
				return isReadOnly();
			case ModelPackage.BLOCK_DEVICE__REMOVABLE:
				return isRemovable();
			case ModelPackage.BLOCK_DEVICE__SCHEDULER:
				return getScheduler();
			case ModelPackage.BLOCK_DEVICE__PCI_ADDRESS:
				return getPciAddress();
			case ModelPackage.BLOCK_DEVICE__PCI_LINK:
				return getPciLink();
			case ModelPackage.BLOCK_DEVICE__NUMA_NODE:
				return getNumaNode();
			case ModelPackage.BLOCK_DEVICE__MOUNT_POINTS:
				return getMountPoints();
			case ModelPackage.BLOCK_DEVICE__FILE_SYSTEM:
				return getFileSystem();
			case ModelPackage.BLOCK_DEVICE__READ_SECTORS:
				return getReadSectors();
			case ModelPackage.BLOCK_DEVICE__WRITTEN_SECTORS:
				return getWrittenSectors();
			case ModelPackage.BLOCK_DEVICE__IN_FLIGHT:
				return getInFlight();
			case ModelPackage.BLOCK_DEVICE__PARTITIONS:
				return getPartitions();
			case ModelPackage.BLOCK_DEVICE__SLAVES:
				return getSlaves();
			case ModelPackage.BLOCK_DEVICE__HOLDERS:
				return getHolders();
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
			case ModelPackage.BLOCK_DEVICE__LABEL:
				setLabel((String)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__KIND:
				setKind((DeviceKind)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__DEVICE_NUMBER:
				setDeviceNumber((String)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__SIZE_SECTORS:
				setSizeSectors((Long)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__LOGICAL_BLOCK_BYTES:
				setLogicalBlockBytes((Integer)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__PHYSICAL_BLOCK_BYTES:
				setPhysicalBlockBytes((Integer)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__MODEL:
				setModel((String)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__VENDOR:
				setVendor((String)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__SERIAL:
				setSerial((String)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__WWID:
				setWwid((String)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__FIRMWARE:
				setFirmware((String)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__TRANSPORT:
				setTransport((String)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__ROTATIONAL:
				setRotational((Boolean)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__READ_ONLY:
				setReadOnly((Boolean)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__REMOVABLE:
				setRemovable((Boolean)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__SCHEDULER:
				setScheduler((String)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__PCI_ADDRESS:
				setPciAddress((String)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__PCI_LINK:
				setPciLink((String)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__NUMA_NODE:
				setNumaNode((Integer)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__MOUNT_POINTS:
				getMountPoints().clear();
				getMountPoints().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__FILE_SYSTEM:
				setFileSystem((String)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__READ_SECTORS:
				setReadSectors((Long)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__WRITTEN_SECTORS:
				setWrittenSectors((Long)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__IN_FLIGHT:
				setInFlight((Integer)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__PARTITIONS:
				getPartitions().clear();
				getPartitions().addAll((Collection<? extends BlockDevice>)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__SLAVES:
				getSlaves().clear();
				getSlaves().addAll((Collection<? extends BlockDevice>)newValue);
				return;
			case ModelPackage.BLOCK_DEVICE__HOLDERS:
				getHolders().clear();
				getHolders().addAll((Collection<? extends BlockDevice>)newValue);
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
			case ModelPackage.BLOCK_DEVICE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__DEVICE_NUMBER:
				setDeviceNumber(DEVICE_NUMBER_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__SIZE_SECTORS:
				setSizeSectors(SIZE_SECTORS_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__LOGICAL_BLOCK_BYTES:
				setLogicalBlockBytes(LOGICAL_BLOCK_BYTES_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__PHYSICAL_BLOCK_BYTES:
				setPhysicalBlockBytes(PHYSICAL_BLOCK_BYTES_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__VENDOR:
				setVendor(VENDOR_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__SERIAL:
				setSerial(SERIAL_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__WWID:
				setWwid(WWID_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__FIRMWARE:
				setFirmware(FIRMWARE_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__TRANSPORT:
				setTransport(TRANSPORT_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__ROTATIONAL:
				setRotational(ROTATIONAL_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__READ_ONLY:
				setReadOnly(READ_ONLY_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__REMOVABLE:
				setRemovable(REMOVABLE_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__SCHEDULER:
				setScheduler(SCHEDULER_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__PCI_ADDRESS:
				setPciAddress(PCI_ADDRESS_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__PCI_LINK:
				setPciLink(PCI_LINK_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__NUMA_NODE:
				setNumaNode(NUMA_NODE_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__MOUNT_POINTS:
				getMountPoints().clear();
				return;
			case ModelPackage.BLOCK_DEVICE__FILE_SYSTEM:
				setFileSystem(FILE_SYSTEM_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__READ_SECTORS:
				setReadSectors(READ_SECTORS_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__WRITTEN_SECTORS:
				setWrittenSectors(WRITTEN_SECTORS_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__IN_FLIGHT:
				setInFlight(IN_FLIGHT_EDEFAULT);
				return;
			case ModelPackage.BLOCK_DEVICE__PARTITIONS:
				getPartitions().clear();
				return;
			case ModelPackage.BLOCK_DEVICE__SLAVES:
				getSlaves().clear();
				return;
			case ModelPackage.BLOCK_DEVICE__HOLDERS:
				getHolders().clear();
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
			case ModelPackage.BLOCK_DEVICE__HOST:
				return getHost() != null;
			case ModelPackage.BLOCK_DEVICE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ModelPackage.BLOCK_DEVICE__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.BLOCK_DEVICE__DEVICE_NUMBER:
				return DEVICE_NUMBER_EDEFAULT == null ? deviceNumber != null : !DEVICE_NUMBER_EDEFAULT.equals(deviceNumber);
			case ModelPackage.BLOCK_DEVICE__SIZE_SECTORS:
				return sizeSectors != SIZE_SECTORS_EDEFAULT;
			case ModelPackage.BLOCK_DEVICE__LOGICAL_BLOCK_BYTES:
				return logicalBlockBytes != LOGICAL_BLOCK_BYTES_EDEFAULT;
			case ModelPackage.BLOCK_DEVICE__PHYSICAL_BLOCK_BYTES:
				return physicalBlockBytes != PHYSICAL_BLOCK_BYTES_EDEFAULT;
			case ModelPackage.BLOCK_DEVICE__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case ModelPackage.BLOCK_DEVICE__VENDOR:
				return VENDOR_EDEFAULT == null ? vendor != null : !VENDOR_EDEFAULT.equals(vendor);
			case ModelPackage.BLOCK_DEVICE__SERIAL:
				return SERIAL_EDEFAULT == null ? serial != null : !SERIAL_EDEFAULT.equals(serial);
			case ModelPackage.BLOCK_DEVICE__WWID:
				return WWID_EDEFAULT == null ? wwid != null : !WWID_EDEFAULT.equals(wwid);
			case ModelPackage.BLOCK_DEVICE__FIRMWARE:
				return FIRMWARE_EDEFAULT == null ? firmware != null : !FIRMWARE_EDEFAULT.equals(firmware);
			case ModelPackage.BLOCK_DEVICE__TRANSPORT:
				return TRANSPORT_EDEFAULT == null ? transport != null : !TRANSPORT_EDEFAULT.equals(transport);
			case ModelPackage.BLOCK_DEVICE__ROTATIONAL:
				return rotational != ROTATIONAL_EDEFAULT;
			case ModelPackage.BLOCK_DEVICE__READ_ONLY:
				return readOnly != READ_ONLY_EDEFAULT;
			case ModelPackage.BLOCK_DEVICE__REMOVABLE:
				return removable != REMOVABLE_EDEFAULT;
			case ModelPackage.BLOCK_DEVICE__SCHEDULER:
				return SCHEDULER_EDEFAULT == null ? scheduler != null : !SCHEDULER_EDEFAULT.equals(scheduler);
			case ModelPackage.BLOCK_DEVICE__PCI_ADDRESS:
				return PCI_ADDRESS_EDEFAULT == null ? pciAddress != null : !PCI_ADDRESS_EDEFAULT.equals(pciAddress);
			case ModelPackage.BLOCK_DEVICE__PCI_LINK:
				return PCI_LINK_EDEFAULT == null ? pciLink != null : !PCI_LINK_EDEFAULT.equals(pciLink);
			case ModelPackage.BLOCK_DEVICE__NUMA_NODE:
				return numaNode != NUMA_NODE_EDEFAULT;
			case ModelPackage.BLOCK_DEVICE__MOUNT_POINTS:
				return mountPoints != null && !mountPoints.isEmpty();
			case ModelPackage.BLOCK_DEVICE__FILE_SYSTEM:
				return FILE_SYSTEM_EDEFAULT == null ? fileSystem != null : !FILE_SYSTEM_EDEFAULT.equals(fileSystem);
			case ModelPackage.BLOCK_DEVICE__READ_SECTORS:
				return readSectors != READ_SECTORS_EDEFAULT;
			case ModelPackage.BLOCK_DEVICE__WRITTEN_SECTORS:
				return writtenSectors != WRITTEN_SECTORS_EDEFAULT;
			case ModelPackage.BLOCK_DEVICE__IN_FLIGHT:
				return inFlight != IN_FLIGHT_EDEFAULT;
			case ModelPackage.BLOCK_DEVICE__PARTITIONS:
				return partitions != null && !partitions.isEmpty();
			case ModelPackage.BLOCK_DEVICE__SLAVES:
				return slaves != null && !slaves.isEmpty();
			case ModelPackage.BLOCK_DEVICE__HOLDERS:
				return holders != null && !holders.isEmpty();
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
		result.append(" (label: ");
		result.append(label);
		result.append(", kind: ");
		result.append(kind);
		result.append(", deviceNumber: ");
		result.append(deviceNumber);
		result.append(", sizeSectors: ");
		result.append(sizeSectors);
		result.append(", logicalBlockBytes: ");
		result.append(logicalBlockBytes);
		result.append(", physicalBlockBytes: ");
		result.append(physicalBlockBytes);
		result.append(", model: ");
		result.append(model);
		result.append(", vendor: ");
		result.append(vendor);
		result.append(", serial: ");
		result.append(serial);
		result.append(", wwid: ");
		result.append(wwid);
		result.append(", firmware: ");
		result.append(firmware);
		result.append(", transport: ");
		result.append(transport);
		result.append(", rotational: ");
		result.append(rotational);
		result.append(", readOnly: ");
		result.append(readOnly);
		result.append(", removable: ");
		result.append(removable);
		result.append(", scheduler: ");
		result.append(scheduler);
		result.append(", pciAddress: ");
		result.append(pciAddress);
		result.append(", pciLink: ");
		result.append(pciLink);
		result.append(", numaNode: ");
		result.append(numaNode);
		result.append(", mountPoints: ");
		result.append(mountPoints);
		result.append(", fileSystem: ");
		result.append(fileSystem);
		result.append(", readSectors: ");
		result.append(readSectors);
		result.append(", writtenSectors: ");
		result.append(writtenSectors);
		result.append(", inFlight: ");
		result.append(inFlight);
		result.append(')');
		return result.toString();
	}

} //BlockDeviceImpl
