/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Block Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.BlockDevice#getHost <em>Host</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getLabel <em>Label</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getKind <em>Kind</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getDeviceNumber <em>Device Number</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getSizeSectors <em>Size Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getLogicalBlockBytes <em>Logical Block Bytes</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getPhysicalBlockBytes <em>Physical Block Bytes</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getModel <em>Model</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getWwid <em>Wwid</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getTransport <em>Transport</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#isRotational <em>Rotational</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#isReadOnly <em>Read Only</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#isRemovable <em>Removable</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getScheduler <em>Scheduler</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getPciAddress <em>Pci Address</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getPciLink <em>Pci Link</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getNumaNode <em>Numa Node</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getMountPoints <em>Mount Points</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getFileSystem <em>File System</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getReadSectors <em>Read Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getWrittenSectors <em>Written Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getInFlight <em>In Flight</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getPartitions <em>Partitions</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getSlaves <em>Slaves</em>}</li>
 *   <li>{@link org.drivebay.model.BlockDevice#getHolders <em>Holders</em>}</li>
 * </ul>
 *
 * @see org.drivebay.model.ModelPackage#getBlockDevice()
 * @model
 * @generated
 */
public interface BlockDevice extends Node {
	/**
	 * Returns the value of the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host that holds it, however deep; null once it has been removed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' reference.
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_Host()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	Host getHost();

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the host calls it besides the kernel's name: below /dev/md, the device-mapper name, a loop's backing file, a partition's name; null if none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.drivebay.model.DeviceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.drivebay.model.DeviceKind
	 * @see #setKind(DeviceKind)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_Kind()
	 * @model
	 * @generated
	 */
	DeviceKind getKind();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.drivebay.model.DeviceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DeviceKind value);

	/**
	 * Returns the value of the '<em><b>Device Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * major:minor
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Number</em>' attribute.
	 * @see #setDeviceNumber(String)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_DeviceNumber()
	 * @model
	 * @generated
	 */
	String getDeviceNumber();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getDeviceNumber <em>Device Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Number</em>' attribute.
	 * @see #getDeviceNumber()
	 * @generated
	 */
	void setDeviceNumber(String value);

	/**
	 * Returns the value of the '<em><b>Size Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In sectors of 512 bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Sectors</em>' attribute.
	 * @see #setSizeSectors(long)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_SizeSectors()
	 * @model
	 * @generated
	 */
	long getSizeSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getSizeSectors <em>Size Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Sectors</em>' attribute.
	 * @see #getSizeSectors()
	 * @generated
	 */
	void setSizeSectors(long value);

	/**
	 * Returns the value of the '<em><b>Logical Block Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Logical Block Bytes</em>' attribute.
	 * @see #setLogicalBlockBytes(int)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_LogicalBlockBytes()
	 * @model
	 * @generated
	 */
	int getLogicalBlockBytes();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getLogicalBlockBytes <em>Logical Block Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Logical Block Bytes</em>' attribute.
	 * @see #getLogicalBlockBytes()
	 * @generated
	 */
	void setLogicalBlockBytes(int value);

	/**
	 * Returns the value of the '<em><b>Physical Block Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Physical Block Bytes</em>' attribute.
	 * @see #setPhysicalBlockBytes(int)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_PhysicalBlockBytes()
	 * @model
	 * @generated
	 */
	int getPhysicalBlockBytes();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getPhysicalBlockBytes <em>Physical Block Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Physical Block Bytes</em>' attribute.
	 * @see #getPhysicalBlockBytes()
	 * @generated
	 */
	void setPhysicalBlockBytes(int value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_Model()
	 * @model
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vendor</em>' attribute.
	 * @see #setVendor(String)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_Vendor()
	 * @model
	 * @generated
	 */
	String getVendor();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getVendor <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vendor</em>' attribute.
	 * @see #getVendor()
	 * @generated
	 */
	void setVendor(String value);

	/**
	 * Returns the value of the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Serial</em>' attribute.
	 * @see #setSerial(String)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_Serial()
	 * @model
	 * @generated
	 */
	String getSerial();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getSerial <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial</em>' attribute.
	 * @see #getSerial()
	 * @generated
	 */
	void setSerial(String value);

	/**
	 * Returns the value of the '<em><b>Wwid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wwid</em>' attribute.
	 * @see #setWwid(String)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_Wwid()
	 * @model
	 * @generated
	 */
	String getWwid();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getWwid <em>Wwid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wwid</em>' attribute.
	 * @see #getWwid()
	 * @generated
	 */
	void setWwid(String value);

	/**
	 * Returns the value of the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Firmware</em>' attribute.
	 * @see #setFirmware(String)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_Firmware()
	 * @model
	 * @generated
	 */
	String getFirmware();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getFirmware <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Firmware</em>' attribute.
	 * @see #getFirmware()
	 * @generated
	 */
	void setFirmware(String value);

	/**
	 * Returns the value of the '<em><b>Transport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * nvme, sata, sas, usb, virtio, pcie or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transport</em>' attribute.
	 * @see #setTransport(String)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_Transport()
	 * @model
	 * @generated
	 */
	String getTransport();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getTransport <em>Transport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transport</em>' attribute.
	 * @see #getTransport()
	 * @generated
	 */
	void setTransport(String value);

	/**
	 * Returns the value of the '<em><b>Rotational</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rotational</em>' attribute.
	 * @see #setRotational(boolean)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_Rotational()
	 * @model
	 * @generated
	 */
	boolean isRotational();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#isRotational <em>Rotational</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rotational</em>' attribute.
	 * @see #isRotational()
	 * @generated
	 */
	void setRotational(boolean value);

	/**
	 * Returns the value of the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read Only</em>' attribute.
	 * @see #setReadOnly(boolean)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_ReadOnly()
	 * @model
	 * @generated
	 */
	boolean isReadOnly();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#isReadOnly <em>Read Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Only</em>' attribute.
	 * @see #isReadOnly()
	 * @generated
	 */
	void setReadOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Removable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Removable</em>' attribute.
	 * @see #setRemovable(boolean)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_Removable()
	 * @model
	 * @generated
	 */
	boolean isRemovable();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#isRemovable <em>Removable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Removable</em>' attribute.
	 * @see #isRemovable()
	 * @generated
	 */
	void setRemovable(boolean value);

	/**
	 * Returns the value of the '<em><b>Scheduler</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The active one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheduler</em>' attribute.
	 * @see #setScheduler(String)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_Scheduler()
	 * @model
	 * @generated
	 */
	String getScheduler();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getScheduler <em>Scheduler</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheduler</em>' attribute.
	 * @see #getScheduler()
	 * @generated
	 */
	void setScheduler(String value);

	/**
	 * Returns the value of the '<em><b>Pci Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pci Address</em>' attribute.
	 * @see #setPciAddress(String)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_PciAddress()
	 * @model
	 * @generated
	 */
	String getPciAddress();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getPciAddress <em>Pci Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pci Address</em>' attribute.
	 * @see #getPciAddress()
	 * @generated
	 */
	void setPciAddress(String value);

	/**
	 * Returns the value of the '<em><b>Pci Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negotiated speed and width.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pci Link</em>' attribute.
	 * @see #setPciLink(String)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_PciLink()
	 * @model
	 * @generated
	 */
	String getPciLink();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getPciLink <em>Pci Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pci Link</em>' attribute.
	 * @see #getPciLink()
	 * @generated
	 */
	void setPciLink(String value);

	/**
	 * Returns the value of the '<em><b>Numa Node</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * -1: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Numa Node</em>' attribute.
	 * @see #setNumaNode(int)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_NumaNode()
	 * @model default="-1"
	 * @generated
	 */
	int getNumaNode();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getNumaNode <em>Numa Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numa Node</em>' attribute.
	 * @see #getNumaNode()
	 * @generated
	 */
	void setNumaNode(int value);

	/**
	 * Returns the value of the '<em><b>Mount Points</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mount Points</em>' attribute list.
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_MountPoints()
	 * @model
	 * @generated
	 */
	EList<String> getMountPoints();

	/**
	 * Returns the value of the '<em><b>File System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File System</em>' attribute.
	 * @see #setFileSystem(String)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_FileSystem()
	 * @model
	 * @generated
	 */
	String getFileSystem();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getFileSystem <em>File System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File System</em>' attribute.
	 * @see #getFileSystem()
	 * @generated
	 */
	void setFileSystem(String value);

	/**
	 * Returns the value of the '<em><b>Read Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read Sectors</em>' attribute.
	 * @see #setReadSectors(long)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_ReadSectors()
	 * @model
	 * @generated
	 */
	long getReadSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getReadSectors <em>Read Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Sectors</em>' attribute.
	 * @see #getReadSectors()
	 * @generated
	 */
	void setReadSectors(long value);

	/**
	 * Returns the value of the '<em><b>Written Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Written Sectors</em>' attribute.
	 * @see #setWrittenSectors(long)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_WrittenSectors()
	 * @model
	 * @generated
	 */
	long getWrittenSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getWrittenSectors <em>Written Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Written Sectors</em>' attribute.
	 * @see #getWrittenSectors()
	 * @generated
	 */
	void setWrittenSectors(long value);

	/**
	 * Returns the value of the '<em><b>In Flight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>In Flight</em>' attribute.
	 * @see #setInFlight(int)
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_InFlight()
	 * @model
	 * @generated
	 */
	int getInFlight();

	/**
	 * Sets the value of the '{@link org.drivebay.model.BlockDevice#getInFlight <em>In Flight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Flight</em>' attribute.
	 * @see #getInFlight()
	 * @generated
	 */
	void setInFlight(int value);

	/**
	 * Returns the value of the '<em><b>Partitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.drivebay.model.BlockDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Partitions</em>' containment reference list.
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_Partitions()
	 * @model containment="true"
	 * @generated
	 */
	EList<BlockDevice> getPartitions();

	/**
	 * Returns the value of the '<em><b>Slaves</b></em>' reference list.
	 * The list contents are of type {@link org.drivebay.model.BlockDevice}.
	 * It is bidirectional and its opposite is '{@link org.drivebay.model.BlockDevice#getHolders <em>Holders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The devices that this one is made of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slaves</em>' reference list.
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_Slaves()
	 * @see org.drivebay.model.BlockDevice#getHolders
	 * @model opposite="holders"
	 * @generated
	 */
	EList<BlockDevice> getSlaves();

	/**
	 * Returns the value of the '<em><b>Holders</b></em>' reference list.
	 * The list contents are of type {@link org.drivebay.model.BlockDevice}.
	 * It is bidirectional and its opposite is '{@link org.drivebay.model.BlockDevice#getSlaves <em>Slaves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The devices made of this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holders</em>' reference list.
	 * @see org.drivebay.model.ModelPackage#getBlockDevice_Holders()
	 * @see org.drivebay.model.BlockDevice#getSlaves
	 * @model opposite="slaves"
	 * @generated
	 */
	EList<BlockDevice> getHolders();

} // BlockDevice
