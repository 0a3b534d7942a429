/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.impl;

import java.util.Collection;
import java.util.Date;

import org.drivebay.model.BlockDevice;
import org.drivebay.model.ConnectionState;
import org.drivebay.model.Host;
import org.drivebay.model.Lab;
import org.drivebay.model.MdArray;
import org.drivebay.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getLab <em>Lab</em>}</li>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getConnectionState <em>Connection State</em>}</li>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getConnectionDetail <em>Connection Detail</em>}</li>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getHostName <em>Host Name</em>}</li>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getOperatingSystem <em>Operating System</em>}</li>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getArchitecture <em>Architecture</em>}</li>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getCpuModel <em>Cpu Model</em>}</li>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getNumaNodes <em>Numa Nodes</em>}</li>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getMemoryBytes <em>Memory Bytes</em>}</li>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getUptimeSeconds <em>Uptime Seconds</em>}</li>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getRefreshedAt <em>Refreshed At</em>}</li>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getRefreshMillis <em>Refresh Millis</em>}</li>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.drivebay.model.impl.HostImpl#getArrays <em>Arrays</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HostImpl extends NodeImpl implements Host {
	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getConnectionState() <em>Connection State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectionState()
	 * @generated
	 * @ordered
	 */
	protected static final ConnectionState CONNECTION_STATE_EDEFAULT = ConnectionState.DISCONNECTED;

	/**
	 * The cached value of the '{@link #getConnectionState() <em>Connection State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectionState()
	 * @generated
	 * @ordered
	 */
	protected ConnectionState connectionState = CONNECTION_STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getConnectionDetail() <em>Connection Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectionDetail()
	 * @generated
	 * @ordered
	 */
	protected static final String CONNECTION_DETAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConnectionDetail() <em>Connection Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectionDetail()
	 * @generated
	 * @ordered
	 */
	protected String connectionDetail = CONNECTION_DETAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getHostName() <em>Host Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostName()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHostName() <em>Host Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostName()
	 * @generated
	 * @ordered
	 */
	protected String hostName = HOST_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKernel() <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernel()
	 * @generated
	 * @ordered
	 */
	protected static final String KERNEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKernel() <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernel()
	 * @generated
	 * @ordered
	 */
	protected String kernel = KERNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getOperatingSystem() <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingSystem()
	 * @generated
	 * @ordered
	 */
	protected static final String OPERATING_SYSTEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOperatingSystem() <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingSystem()
	 * @generated
	 * @ordered
	 */
	protected String operatingSystem = OPERATING_SYSTEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getArchitecture() <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchitecture()
	 * @generated
	 * @ordered
	 */
	protected static final String ARCHITECTURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArchitecture() <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchitecture()
	 * @generated
	 * @ordered
	 */
	protected String architecture = ARCHITECTURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCpuModel() <em>Cpu Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuModel()
	 * @generated
	 * @ordered
	 */
	protected static final String CPU_MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCpuModel() <em>Cpu Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuModel()
	 * @generated
	 * @ordered
	 */
	protected String cpuModel = CPU_MODEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCpus() <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpus()
	 * @generated
	 * @ordered
	 */
	protected static final int CPUS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCpus() <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpus()
	 * @generated
	 * @ordered
	 */
	protected int cpus = CPUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumaNodes() <em>Numa Nodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumaNodes()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMA_NODES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumaNodes() <em>Numa Nodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumaNodes()
	 * @generated
	 * @ordered
	 */
	protected int numaNodes = NUMA_NODES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemoryBytes() <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long MEMORY_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMemoryBytes() <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryBytes()
	 * @generated
	 * @ordered
	 */
	protected long memoryBytes = MEMORY_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getUptimeSeconds() <em>Uptime Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUptimeSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double UPTIME_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getUptimeSeconds() <em>Uptime Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUptimeSeconds()
	 * @generated
	 * @ordered
	 */
	protected double uptimeSeconds = UPTIME_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRefreshedAt() <em>Refreshed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRefreshedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Date REFRESHED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRefreshedAt() <em>Refreshed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRefreshedAt()
	 * @generated
	 * @ordered
	 */
	protected Date refreshedAt = REFRESHED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRefreshMillis() <em>Refresh Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRefreshMillis()
	 * @generated
	 * @ordered
	 */
	protected static final long REFRESH_MILLIS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getRefreshMillis() <em>Refresh Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRefreshMillis()
	 * @generated
	 * @ordered
	 */
	protected long refreshMillis = REFRESH_MILLIS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDevices() <em>Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<BlockDevice> devices;

	/**
	 * The cached value of the '{@link #getArrays() <em>Arrays</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArrays()
	 * @generated
	 * @ordered
	 */
	protected EList<MdArray> arrays;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HostImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.HOST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lab getLab() {
		if (eContainerFeatureID() != ModelPackage.HOST__LAB) return null;
		return (Lab)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLab(Lab newLab, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newLab, ModelPackage.HOST__LAB, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLab(Lab newLab) {
		if (newLab != eInternalContainer() || (eContainerFeatureID() != ModelPackage.HOST__LAB && newLab != null)) {
			if (EcoreUtil.isAncestor(this, newLab))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newLab != null)
				msgs = ((InternalEObject)newLab).eInverseAdd(this, ModelPackage.LAB__HOSTS, Lab.class, msgs);
			msgs = basicSetLab(newLab, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__LAB, newLab, newLab));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConnectionState getConnectionState() {
		return connectionState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnectionState(ConnectionState newConnectionState) {
		ConnectionState oldConnectionState = connectionState;
		connectionState = newConnectionState == null ? CONNECTION_STATE_EDEFAULT : newConnectionState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__CONNECTION_STATE, oldConnectionState, connectionState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConnectionDetail() {
		return connectionDetail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnectionDetail(String newConnectionDetail) {
		String oldConnectionDetail = connectionDetail;
		connectionDetail = newConnectionDetail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__CONNECTION_DETAIL, oldConnectionDetail, connectionDetail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHostName() {
		return hostName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHostName(String newHostName) {
		String oldHostName = hostName;
		hostName = newHostName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__HOST_NAME, oldHostName, hostName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKernel() {
		return kernel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKernel(String newKernel) {
		String oldKernel = kernel;
		kernel = newKernel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__KERNEL, oldKernel, kernel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOperatingSystem() {
		return operatingSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperatingSystem(String newOperatingSystem) {
		String oldOperatingSystem = operatingSystem;
		operatingSystem = newOperatingSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__OPERATING_SYSTEM, oldOperatingSystem, operatingSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArchitecture() {
		return architecture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArchitecture(String newArchitecture) {
		String oldArchitecture = architecture;
		architecture = newArchitecture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__ARCHITECTURE, oldArchitecture, architecture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCpuModel() {
		return cpuModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpuModel(String newCpuModel) {
		String oldCpuModel = cpuModel;
		cpuModel = newCpuModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__CPU_MODEL, oldCpuModel, cpuModel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCpus() {
		return cpus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpus(int newCpus) {
		int oldCpus = cpus;
		cpus = newCpus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__CPUS, oldCpus, cpus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumaNodes() {
		return numaNodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumaNodes(int newNumaNodes) {
		int oldNumaNodes = numaNodes;
		numaNodes = newNumaNodes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__NUMA_NODES, oldNumaNodes, numaNodes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMemoryBytes() {
		return memoryBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryBytes(long newMemoryBytes) {
		long oldMemoryBytes = memoryBytes;
		memoryBytes = newMemoryBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__MEMORY_BYTES, oldMemoryBytes, memoryBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getUptimeSeconds() {
		return uptimeSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUptimeSeconds(double newUptimeSeconds) {
		double oldUptimeSeconds = uptimeSeconds;
		uptimeSeconds = newUptimeSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__UPTIME_SECONDS, oldUptimeSeconds, uptimeSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Date getRefreshedAt() {
		return refreshedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRefreshedAt(Date newRefreshedAt) {
		Date oldRefreshedAt = refreshedAt;
		refreshedAt = newRefreshedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__REFRESHED_AT, oldRefreshedAt, refreshedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRefreshMillis() {
		return refreshMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRefreshMillis(long newRefreshMillis) {
		long oldRefreshMillis = refreshMillis;
		refreshMillis = newRefreshMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__REFRESH_MILLIS, oldRefreshMillis, refreshMillis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BlockDevice> getDevices() {
		if (devices == null) {
			devices = new EObjectContainmentEList<BlockDevice>(BlockDevice.class, this, ModelPackage.HOST__DEVICES);
		}
		return devices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MdArray> getArrays() {
		if (arrays == null) {
			arrays = new EObjectContainmentEList<MdArray>(MdArray.class, this, ModelPackage.HOST__ARRAYS);
		}
		return arrays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.HOST__LAB:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetLab((Lab)otherEnd, msgs);
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
			case ModelPackage.HOST__LAB:
				return basicSetLab(null, msgs);
			case ModelPackage.HOST__DEVICES:
				return ((InternalEList<?>)getDevices()).basicRemove(otherEnd, msgs);
			case ModelPackage.HOST__ARRAYS:
				return ((InternalEList<?>)getArrays()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.HOST__LAB:
				return eInternalContainer().eInverseRemove(this, ModelPackage.LAB__HOSTS, Lab.class, msgs);
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
			case ModelPackage.HOST__LAB:
				return getLab();
			case ModelPackage.HOST__ADDRESS:
				return getAddress();
			case ModelPackage.HOST__CONNECTION_STATE:
				return getConnectionState();
			case ModelPackage.HOST__CONNECTION_DETAIL:
				return getConnectionDetail();
			case ModelPackage.HOST__HOST_NAME:
				return getHostName();
			case ModelPackage.HOST__KERNEL:
				return getKernel();
			case ModelPackage.HOST__OPERATING_SYSTEM:
				return getOperatingSystem();
			case ModelPackage.HOST__ARCHITECTURE:
				return getArchitecture();
			case ModelPackage.HOST__CPU_MODEL:
				return getCpuModel();
			case ModelPackage.HOST__CPUS:
				return getCpus();
			case ModelPackage.HOST__NUMA_NODES:
				return getNumaNodes();
			case ModelPackage.HOST__MEMORY_BYTES:
				return getMemoryBytes();
			case ModelPackage.HOST__UPTIME_SECONDS:
				return getUptimeSeconds();
			case ModelPackage.HOST__REFRESHED_AT:
				return getRefreshedAt();
			case ModelPackage.HOST__REFRESH_MILLIS:
				return getRefreshMillis();
			case ModelPackage.HOST__DEVICES:
				return getDevices();
			case ModelPackage.HOST__ARRAYS:
				return getArrays();
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
			case ModelPackage.HOST__LAB:
				setLab((Lab)newValue);
				return;
			case ModelPackage.HOST__ADDRESS:
				setAddress((String)newValue);
				return;
			case ModelPackage.HOST__CONNECTION_STATE:
				setConnectionState((ConnectionState)newValue);
				return;
			case ModelPackage.HOST__CONNECTION_DETAIL:
				setConnectionDetail((String)newValue);
				return;
			case ModelPackage.HOST__HOST_NAME:
				setHostName((String)newValue);
				return;
			case ModelPackage.HOST__KERNEL:
				setKernel((String)newValue);
				return;
			case ModelPackage.HOST__OPERATING_SYSTEM:
				setOperatingSystem((String)newValue);
				return;
			case ModelPackage.HOST__ARCHITECTURE:
				setArchitecture((String)newValue);
				return;
			case ModelPackage.HOST__CPU_MODEL:
				setCpuModel((String)newValue);
				return;
			case ModelPackage.HOST__CPUS:
				setCpus((Integer)newValue);
				return;
			case ModelPackage.HOST__NUMA_NODES:
				setNumaNodes((Integer)newValue);
				return;
			case ModelPackage.HOST__MEMORY_BYTES:
				setMemoryBytes((Long)newValue);
				return;
			case ModelPackage.HOST__UPTIME_SECONDS:
				setUptimeSeconds((Double)newValue);
				return;
			case ModelPackage.HOST__REFRESHED_AT:
				setRefreshedAt((Date)newValue);
				return;
			case ModelPackage.HOST__REFRESH_MILLIS:
				setRefreshMillis((Long)newValue);
				return;
			case ModelPackage.HOST__DEVICES:
				getDevices().clear();
				getDevices().addAll((Collection<? extends BlockDevice>)newValue);
				return;
			case ModelPackage.HOST__ARRAYS:
				getArrays().clear();
				getArrays().addAll((Collection<? extends MdArray>)newValue);
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
			case ModelPackage.HOST__LAB:
				setLab((Lab)null);
				return;
			case ModelPackage.HOST__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case ModelPackage.HOST__CONNECTION_STATE:
				setConnectionState(CONNECTION_STATE_EDEFAULT);
				return;
			case ModelPackage.HOST__CONNECTION_DETAIL:
				setConnectionDetail(CONNECTION_DETAIL_EDEFAULT);
				return;
			case ModelPackage.HOST__HOST_NAME:
				setHostName(HOST_NAME_EDEFAULT);
				return;
			case ModelPackage.HOST__KERNEL:
				setKernel(KERNEL_EDEFAULT);
				return;
			case ModelPackage.HOST__OPERATING_SYSTEM:
				setOperatingSystem(OPERATING_SYSTEM_EDEFAULT);
				return;
			case ModelPackage.HOST__ARCHITECTURE:
				setArchitecture(ARCHITECTURE_EDEFAULT);
				return;
			case ModelPackage.HOST__CPU_MODEL:
				setCpuModel(CPU_MODEL_EDEFAULT);
				return;
			case ModelPackage.HOST__CPUS:
				setCpus(CPUS_EDEFAULT);
				return;
			case ModelPackage.HOST__NUMA_NODES:
				setNumaNodes(NUMA_NODES_EDEFAULT);
				return;
			case ModelPackage.HOST__MEMORY_BYTES:
				setMemoryBytes(MEMORY_BYTES_EDEFAULT);
				return;
			case ModelPackage.HOST__UPTIME_SECONDS:
				setUptimeSeconds(UPTIME_SECONDS_EDEFAULT);
				return;
			case ModelPackage.HOST__REFRESHED_AT:
				setRefreshedAt(REFRESHED_AT_EDEFAULT);
				return;
			case ModelPackage.HOST__REFRESH_MILLIS:
				setRefreshMillis(REFRESH_MILLIS_EDEFAULT);
				return;
			case ModelPackage.HOST__DEVICES:
				getDevices().clear();
				return;
			case ModelPackage.HOST__ARRAYS:
				getArrays().clear();
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
			case ModelPackage.HOST__LAB:
				return getLab() != null;
			case ModelPackage.HOST__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case ModelPackage.HOST__CONNECTION_STATE:
				return connectionState != CONNECTION_STATE_EDEFAULT;
			case ModelPackage.HOST__CONNECTION_DETAIL:
				return CONNECTION_DETAIL_EDEFAULT == null ? connectionDetail != null : !CONNECTION_DETAIL_EDEFAULT.equals(connectionDetail);
			case ModelPackage.HOST__HOST_NAME:
				return HOST_NAME_EDEFAULT == null ? hostName != null : !HOST_NAME_EDEFAULT.equals(hostName);
			case ModelPackage.HOST__KERNEL:
				return KERNEL_EDEFAULT == null ? kernel != null : !KERNEL_EDEFAULT.equals(kernel);
			case ModelPackage.HOST__OPERATING_SYSTEM:
				return OPERATING_SYSTEM_EDEFAULT == null ? operatingSystem != null : !OPERATING_SYSTEM_EDEFAULT.equals(operatingSystem);
			case ModelPackage.HOST__ARCHITECTURE:
				return ARCHITECTURE_EDEFAULT == null ? architecture != null : !ARCHITECTURE_EDEFAULT.equals(architecture);
			case ModelPackage.HOST__CPU_MODEL:
				return CPU_MODEL_EDEFAULT == null ? cpuModel != null : !CPU_MODEL_EDEFAULT.equals(cpuModel);
			case ModelPackage.HOST__CPUS:
				return cpus != CPUS_EDEFAULT;
			case ModelPackage.HOST__NUMA_NODES:
				return numaNodes != NUMA_NODES_EDEFAULT;
			case ModelPackage.HOST__MEMORY_BYTES:
				return memoryBytes != MEMORY_BYTES_EDEFAULT;
			case ModelPackage.HOST__UPTIME_SECONDS:
				return uptimeSeconds != UPTIME_SECONDS_EDEFAULT;
			case ModelPackage.HOST__REFRESHED_AT:
				return REFRESHED_AT_EDEFAULT == null ? refreshedAt != null : !REFRESHED_AT_EDEFAULT.equals(refreshedAt);
			case ModelPackage.HOST__REFRESH_MILLIS:
				return refreshMillis != REFRESH_MILLIS_EDEFAULT;
			case ModelPackage.HOST__DEVICES:
				return devices != null && !devices.isEmpty();
			case ModelPackage.HOST__ARRAYS:
				return arrays != null && !arrays.isEmpty();
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
		result.append(" (address: ");
		result.append(address);
		result.append(", connectionState: ");
		result.append(connectionState);
		result.append(", connectionDetail: ");
		result.append(connectionDetail);
		result.append(", hostName: ");
		result.append(hostName);
		result.append(", kernel: ");
		result.append(kernel);
		result.append(", operatingSystem: ");
		result.append(operatingSystem);
		result.append(", architecture: ");
		result.append(architecture);
		result.append(", cpuModel: ");
		result.append(cpuModel);
		result.append(", cpus: ");
		result.append(cpus);
		result.append(", numaNodes: ");
		result.append(numaNodes);
		result.append(", memoryBytes: ");
		result.append(memoryBytes);
		result.append(", uptimeSeconds: ");
		result.append(uptimeSeconds);
		result.append(", refreshedAt: ");
		result.append(refreshedAt);
		result.append(", refreshMillis: ");
		result.append(refreshMillis);
		result.append(')');
		return result.toString();
	}

} //HostImpl
