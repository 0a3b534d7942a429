/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model;

import java.util.Date;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.Host#getLab <em>Lab</em>}</li>
 *   <li>{@link org.drivebay.model.Host#getAddress <em>Address</em>}</li>
 *   <li>{@link org.drivebay.model.Host#getConnectionState <em>Connection State</em>}</li>
 *   <li>{@link org.drivebay.model.Host#getConnectionDetail <em>Connection Detail</em>}</li>
 *   <li>{@link org.drivebay.model.Host#getHostName <em>Host Name</em>}</li>
 *   <li>{@link org.drivebay.model.Host#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.drivebay.model.Host#getOperatingSystem <em>Operating System</em>}</li>
 *   <li>{@link org.drivebay.model.Host#getArchitecture <em>Architecture</em>}</li>
 *   <li>{@link org.drivebay.model.Host#getCpuModel <em>Cpu Model</em>}</li>
 *   <li>{@link org.drivebay.model.Host#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.drivebay.model.Host#getNumaNodes <em>Numa Nodes</em>}</li>
 *   <li>{@link org.drivebay.model.Host#getMemoryBytes <em>Memory Bytes</em>}</li>
 *   <li>{@link org.drivebay.model.Host#getUptimeSeconds <em>Uptime Seconds</em>}</li>
 *   <li>{@link org.drivebay.model.Host#getRefreshedAt <em>Refreshed At</em>}</li>
 *   <li>{@link org.drivebay.model.Host#getRefreshMillis <em>Refresh Millis</em>}</li>
 *   <li>{@link org.drivebay.model.Host#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.drivebay.model.Host#getArrays <em>Arrays</em>}</li>
 * </ul>
 *
 * @see org.drivebay.model.ModelPackage#getHost()
 * @model
 * @generated
 */
public interface Host extends Node {
	/**
	 * Returns the value of the '<em><b>Lab</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.drivebay.model.Lab#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lab</em>' container reference.
	 * @see #setLab(Lab)
	 * @see org.drivebay.model.ModelPackage#getHost_Lab()
	 * @see org.drivebay.model.Lab#getHosts
	 * @model opposite="hosts" transient="false"
	 * @generated
	 */
	Lab getLab();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Host#getLab <em>Lab</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lab</em>' container reference.
	 * @see #getLab()
	 * @generated
	 */
	void setLab(Lab value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the user typed: an ssh alias or [user@]host[:port].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.drivebay.model.ModelPackage#getHost_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Host#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Connection State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.drivebay.model.ConnectionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connection State</em>' attribute.
	 * @see org.drivebay.model.ConnectionState
	 * @see #setConnectionState(ConnectionState)
	 * @see org.drivebay.model.ModelPackage#getHost_ConnectionState()
	 * @model
	 * @generated
	 */
	ConnectionState getConnectionState();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Host#getConnectionState <em>Connection State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connection State</em>' attribute.
	 * @see org.drivebay.model.ConnectionState
	 * @see #getConnectionState()
	 * @generated
	 */
	void setConnectionState(ConnectionState value);

	/**
	 * Returns the value of the '<em><b>Connection Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the state is what it is, one sentence; null when there is nothing to say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connection Detail</em>' attribute.
	 * @see #setConnectionDetail(String)
	 * @see org.drivebay.model.ModelPackage#getHost_ConnectionDetail()
	 * @model
	 * @generated
	 */
	String getConnectionDetail();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Host#getConnectionDetail <em>Connection Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connection Detail</em>' attribute.
	 * @see #getConnectionDetail()
	 * @generated
	 */
	void setConnectionDetail(String value);

	/**
	 * Returns the value of the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host Name</em>' attribute.
	 * @see #setHostName(String)
	 * @see org.drivebay.model.ModelPackage#getHost_HostName()
	 * @model
	 * @generated
	 */
	String getHostName();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Host#getHostName <em>Host Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host Name</em>' attribute.
	 * @see #getHostName()
	 * @generated
	 */
	void setHostName(String value);

	/**
	 * Returns the value of the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As uname -r.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernel</em>' attribute.
	 * @see #setKernel(String)
	 * @see org.drivebay.model.ModelPackage#getHost_Kernel()
	 * @model
	 * @generated
	 */
	String getKernel();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Host#getKernel <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel</em>' attribute.
	 * @see #getKernel()
	 * @generated
	 */
	void setKernel(String value);

	/**
	 * Returns the value of the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Operating System</em>' attribute.
	 * @see #setOperatingSystem(String)
	 * @see org.drivebay.model.ModelPackage#getHost_OperatingSystem()
	 * @model
	 * @generated
	 */
	String getOperatingSystem();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Host#getOperatingSystem <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operating System</em>' attribute.
	 * @see #getOperatingSystem()
	 * @generated
	 */
	void setOperatingSystem(String value);

	/**
	 * Returns the value of the '<em><b>Architecture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Architecture</em>' attribute.
	 * @see #setArchitecture(String)
	 * @see org.drivebay.model.ModelPackage#getHost_Architecture()
	 * @model
	 * @generated
	 */
	String getArchitecture();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Host#getArchitecture <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Architecture</em>' attribute.
	 * @see #getArchitecture()
	 * @generated
	 */
	void setArchitecture(String value);

	/**
	 * Returns the value of the '<em><b>Cpu Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpu Model</em>' attribute.
	 * @see #setCpuModel(String)
	 * @see org.drivebay.model.ModelPackage#getHost_CpuModel()
	 * @model
	 * @generated
	 */
	String getCpuModel();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Host#getCpuModel <em>Cpu Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu Model</em>' attribute.
	 * @see #getCpuModel()
	 * @generated
	 */
	void setCpuModel(String value);

	/**
	 * Returns the value of the '<em><b>Cpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpus</em>' attribute.
	 * @see #setCpus(int)
	 * @see org.drivebay.model.ModelPackage#getHost_Cpus()
	 * @model
	 * @generated
	 */
	int getCpus();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Host#getCpus <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpus</em>' attribute.
	 * @see #getCpus()
	 * @generated
	 */
	void setCpus(int value);

	/**
	 * Returns the value of the '<em><b>Numa Nodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Numa Nodes</em>' attribute.
	 * @see #setNumaNodes(int)
	 * @see org.drivebay.model.ModelPackage#getHost_NumaNodes()
	 * @model
	 * @generated
	 */
	int getNumaNodes();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Host#getNumaNodes <em>Numa Nodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numa Nodes</em>' attribute.
	 * @see #getNumaNodes()
	 * @generated
	 */
	void setNumaNodes(int value);

	/**
	 * Returns the value of the '<em><b>Memory Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory Bytes</em>' attribute.
	 * @see #setMemoryBytes(long)
	 * @see org.drivebay.model.ModelPackage#getHost_MemoryBytes()
	 * @model
	 * @generated
	 */
	long getMemoryBytes();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Host#getMemoryBytes <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Bytes</em>' attribute.
	 * @see #getMemoryBytes()
	 * @generated
	 */
	void setMemoryBytes(long value);

	/**
	 * Returns the value of the '<em><b>Uptime Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uptime Seconds</em>' attribute.
	 * @see #setUptimeSeconds(double)
	 * @see org.drivebay.model.ModelPackage#getHost_UptimeSeconds()
	 * @model
	 * @generated
	 */
	double getUptimeSeconds();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Host#getUptimeSeconds <em>Uptime Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uptime Seconds</em>' attribute.
	 * @see #getUptimeSeconds()
	 * @generated
	 */
	void setUptimeSeconds(double value);

	/**
	 * Returns the value of the '<em><b>Refreshed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the last whole snapshot arrived.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Refreshed At</em>' attribute.
	 * @see #setRefreshedAt(Date)
	 * @see org.drivebay.model.ModelPackage#getHost_RefreshedAt()
	 * @model
	 * @generated
	 */
	Date getRefreshedAt();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Host#getRefreshedAt <em>Refreshed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Refreshed At</em>' attribute.
	 * @see #getRefreshedAt()
	 * @generated
	 */
	void setRefreshedAt(Date value);

	/**
	 * Returns the value of the '<em><b>Refresh Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it took, wall clock.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Refresh Millis</em>' attribute.
	 * @see #setRefreshMillis(long)
	 * @see org.drivebay.model.ModelPackage#getHost_RefreshMillis()
	 * @model
	 * @generated
	 */
	long getRefreshMillis();

	/**
	 * Sets the value of the '{@link org.drivebay.model.Host#getRefreshMillis <em>Refresh Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Refresh Millis</em>' attribute.
	 * @see #getRefreshMillis()
	 * @generated
	 */
	void setRefreshMillis(long value);

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.drivebay.model.BlockDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All block devices but partitions and arrays.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference list.
	 * @see org.drivebay.model.ModelPackage#getHost_Devices()
	 * @model containment="true"
	 * @generated
	 */
	EList<BlockDevice> getDevices();

	/**
	 * Returns the value of the '<em><b>Arrays</b></em>' containment reference list.
	 * The list contents are of type {@link org.drivebay.model.MdArray}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Arrays</em>' containment reference list.
	 * @see org.drivebay.model.ModelPackage#getHost_Arrays()
	 * @model containment="true"
	 * @generated
	 */
	EList<MdArray> getArrays();

} // Host
