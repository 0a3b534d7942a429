/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.impl;

import org.drivebay.model.BlockDevice;
import org.drivebay.model.ConnectionState;
import org.drivebay.model.DeviceKind;
import org.drivebay.model.FlashCard;
import org.drivebay.model.Health;
import org.drivebay.model.HealthLevel;
import org.drivebay.model.Host;
import org.drivebay.model.Lab;
import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.drivebay.model.ModelFactory;
import org.drivebay.model.ModelPackage;
import org.drivebay.model.Node;

import org.drivebay.model.plan.PlanPackage;

import org.drivebay.model.plan.impl.PlanPackageImpl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelPackageImpl extends EPackageImpl implements ModelPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass healthEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass labEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hostEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass blockDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass flashCardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mdArrayEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mdMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum healthLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum connectionStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum deviceKindEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.drivebay.model.ModelPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ModelPackageImpl() {
		super(eNS_URI, ModelFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ModelPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ModelPackage init() {
		if (isInited) return (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredModelPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ModelPackageImpl theModelPackage = registeredModelPackage instanceof ModelPackageImpl ? (ModelPackageImpl)registeredModelPackage : new ModelPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PlanPackage.eNS_URI);
		PlanPackageImpl thePlanPackage = (PlanPackageImpl)(registeredPackage instanceof PlanPackageImpl ? registeredPackage : PlanPackage.eINSTANCE);

		// Create package meta-data objects
		theModelPackage.createPackageContents();
		thePlanPackage.createPackageContents();

		// Initialize created meta-data
		theModelPackage.initializePackageContents();
		thePlanPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theModelPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ModelPackage.eNS_URI, theModelPackage);
		return theModelPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHealth() {
		return healthEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHealth_Level() {
		return (EAttribute)healthEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHealth_Reasons() {
		return (EAttribute)healthEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNode() {
		return nodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Name() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNode_Health() {
		return (EReference)nodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLab() {
		return labEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLab_Hosts() {
		return (EReference)labEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHost() {
		return hostEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_Lab() {
		return (EReference)hostEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_Address() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_ConnectionState() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_ConnectionDetail() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_HostName() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_Kernel() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_OperatingSystem() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_Architecture() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_CpuModel() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_Cpus() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_NumaNodes() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_MemoryBytes() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_UptimeSeconds() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_RefreshedAt() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_RefreshMillis() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_Devices() {
		return (EReference)hostEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_Arrays() {
		return (EReference)hostEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBlockDevice() {
		return blockDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBlockDevice_Host() {
		return (EReference)blockDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_Label() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_Kind() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_DeviceNumber() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_SizeSectors() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_LogicalBlockBytes() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_PhysicalBlockBytes() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_Model() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_Vendor() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_Serial() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_Wwid() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_Firmware() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_Transport() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_Rotational() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_ReadOnly() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_Removable() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_Scheduler() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_PciAddress() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_PciLink() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_NumaNode() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_MountPoints() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_FileSystem() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_ReadSectors() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_WrittenSectors() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_InFlight() {
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBlockDevice_Partitions() {
		return (EReference)blockDeviceEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBlockDevice_Slaves() {
		return (EReference)blockDeviceEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBlockDevice_Holders() {
		return (EReference)blockDeviceEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFlashCard() {
		return flashCardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_State() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_Temperature() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_Throttled() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_ReservePercent() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_MediaStatus() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_RequiredFirmware() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_WriteCache() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_BadSectors() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_RatedBytes() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_RemainingBytes() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_ReadBytes() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_WrittenBytes() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_Power() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_PowerLimit() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_BusVoltage() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_BusCurrent() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashCard_RamBytes() {
		return (EAttribute)flashCardEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMdArray() {
		return mdArrayEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_Level() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_Layout() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_RaidDisks() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_Degraded() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_ChunkSectors() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_ComponentSectors() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_MetadataVersion() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_Uuid() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_ArrayState() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_SyncAction() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_SyncDoneSectors() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_SyncTotalSectors() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_SyncDelayed() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_SyncSpeedKib() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_MismatchSectors() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_ConsistencyPolicy() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdArray_Bitmap() {
		return (EAttribute)mdArrayEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMdArray_Members() {
		return (EReference)mdArrayEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMdMember() {
		return mdMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMdMember_Array() {
		return (EReference)mdMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdMember_Role() {
		return (EAttribute)mdMemberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdMember_States() {
		return (EAttribute)mdMemberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdMember_Errors() {
		return (EAttribute)mdMemberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdMember_SizeSectors() {
		return (EAttribute)mdMemberEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdMember_OffsetSectors() {
		return (EAttribute)mdMemberEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdMember_RecoveryDoneSectors() {
		return (EAttribute)mdMemberEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdMember_BadBlocks() {
		return (EAttribute)mdMemberEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMdMember_UnacknowledgedBadBlocks() {
		return (EAttribute)mdMemberEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMdMember_Device() {
		return (EReference)mdMemberEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHealthLevel() {
		return healthLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConnectionState() {
		return connectionStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDeviceKind() {
		return deviceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelFactory getModelFactory() {
		return (ModelFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		healthEClass = createEClass(HEALTH);
		createEAttribute(healthEClass, HEALTH__LEVEL);
		createEAttribute(healthEClass, HEALTH__REASONS);

		nodeEClass = createEClass(NODE);
		createEAttribute(nodeEClass, NODE__NAME);
		createEReference(nodeEClass, NODE__HEALTH);

		labEClass = createEClass(LAB);
		createEReference(labEClass, LAB__HOSTS);

		hostEClass = createEClass(HOST);
		createEReference(hostEClass, HOST__LAB);
		createEAttribute(hostEClass, HOST__ADDRESS);
		createEAttribute(hostEClass, HOST__CONNECTION_STATE);
		createEAttribute(hostEClass, HOST__CONNECTION_DETAIL);
		createEAttribute(hostEClass, HOST__HOST_NAME);
		createEAttribute(hostEClass, HOST__KERNEL);
		createEAttribute(hostEClass, HOST__OPERATING_SYSTEM);
		createEAttribute(hostEClass, HOST__ARCHITECTURE);
		createEAttribute(hostEClass, HOST__CPU_MODEL);
		createEAttribute(hostEClass, HOST__CPUS);
		createEAttribute(hostEClass, HOST__NUMA_NODES);
		createEAttribute(hostEClass, HOST__MEMORY_BYTES);
		createEAttribute(hostEClass, HOST__UPTIME_SECONDS);
		createEAttribute(hostEClass, HOST__REFRESHED_AT);
		createEAttribute(hostEClass, HOST__REFRESH_MILLIS);
		createEReference(hostEClass, HOST__DEVICES);
		createEReference(hostEClass, HOST__ARRAYS);

		blockDeviceEClass = createEClass(BLOCK_DEVICE);
		createEReference(blockDeviceEClass, BLOCK_DEVICE__HOST);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__LABEL);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__KIND);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__DEVICE_NUMBER);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__SIZE_SECTORS);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__LOGICAL_BLOCK_BYTES);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__PHYSICAL_BLOCK_BYTES);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__MODEL);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__VENDOR);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__SERIAL);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__WWID);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__FIRMWARE);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__TRANSPORT);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__ROTATIONAL);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__READ_ONLY);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__REMOVABLE);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__SCHEDULER);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__PCI_ADDRESS);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__PCI_LINK);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__NUMA_NODE);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__MOUNT_POINTS);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__FILE_SYSTEM);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__READ_SECTORS);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__WRITTEN_SECTORS);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__IN_FLIGHT);
		createEReference(blockDeviceEClass, BLOCK_DEVICE__PARTITIONS);
		createEReference(blockDeviceEClass, BLOCK_DEVICE__SLAVES);
		createEReference(blockDeviceEClass, BLOCK_DEVICE__HOLDERS);

		flashCardEClass = createEClass(FLASH_CARD);
		createEAttribute(flashCardEClass, FLASH_CARD__STATE);
		createEAttribute(flashCardEClass, FLASH_CARD__TEMPERATURE);
		createEAttribute(flashCardEClass, FLASH_CARD__THROTTLED);
		createEAttribute(flashCardEClass, FLASH_CARD__RESERVE_PERCENT);
		createEAttribute(flashCardEClass, FLASH_CARD__MEDIA_STATUS);
		createEAttribute(flashCardEClass, FLASH_CARD__REQUIRED_FIRMWARE);
		createEAttribute(flashCardEClass, FLASH_CARD__WRITE_CACHE);
		createEAttribute(flashCardEClass, FLASH_CARD__BAD_SECTORS);
		createEAttribute(flashCardEClass, FLASH_CARD__RATED_BYTES);
		createEAttribute(flashCardEClass, FLASH_CARD__REMAINING_BYTES);
		createEAttribute(flashCardEClass, FLASH_CARD__READ_BYTES);
		createEAttribute(flashCardEClass, FLASH_CARD__WRITTEN_BYTES);
		createEAttribute(flashCardEClass, FLASH_CARD__POWER);
		createEAttribute(flashCardEClass, FLASH_CARD__POWER_LIMIT);
		createEAttribute(flashCardEClass, FLASH_CARD__BUS_VOLTAGE);
		createEAttribute(flashCardEClass, FLASH_CARD__BUS_CURRENT);
		createEAttribute(flashCardEClass, FLASH_CARD__RAM_BYTES);

		mdArrayEClass = createEClass(MD_ARRAY);
		createEAttribute(mdArrayEClass, MD_ARRAY__LEVEL);
		createEAttribute(mdArrayEClass, MD_ARRAY__LAYOUT);
		createEAttribute(mdArrayEClass, MD_ARRAY__RAID_DISKS);
		createEAttribute(mdArrayEClass, MD_ARRAY__DEGRADED);
		createEAttribute(mdArrayEClass, MD_ARRAY__CHUNK_SECTORS);
		createEAttribute(mdArrayEClass, MD_ARRAY__COMPONENT_SECTORS);
		createEAttribute(mdArrayEClass, MD_ARRAY__METADATA_VERSION);
		createEAttribute(mdArrayEClass, MD_ARRAY__UUID);
		createEAttribute(mdArrayEClass, MD_ARRAY__ARRAY_STATE);
		createEAttribute(mdArrayEClass, MD_ARRAY__SYNC_ACTION);
		createEAttribute(mdArrayEClass, MD_ARRAY__SYNC_DONE_SECTORS);
		createEAttribute(mdArrayEClass, MD_ARRAY__SYNC_TOTAL_SECTORS);
		createEAttribute(mdArrayEClass, MD_ARRAY__SYNC_DELAYED);
		createEAttribute(mdArrayEClass, MD_ARRAY__SYNC_SPEED_KIB);
		createEAttribute(mdArrayEClass, MD_ARRAY__MISMATCH_SECTORS);
		createEAttribute(mdArrayEClass, MD_ARRAY__CONSISTENCY_POLICY);
		createEAttribute(mdArrayEClass, MD_ARRAY__BITMAP);
		createEReference(mdArrayEClass, MD_ARRAY__MEMBERS);

		mdMemberEClass = createEClass(MD_MEMBER);
		createEReference(mdMemberEClass, MD_MEMBER__ARRAY);
		createEAttribute(mdMemberEClass, MD_MEMBER__ROLE);
		createEAttribute(mdMemberEClass, MD_MEMBER__STATES);
		createEAttribute(mdMemberEClass, MD_MEMBER__ERRORS);
		createEAttribute(mdMemberEClass, MD_MEMBER__SIZE_SECTORS);
		createEAttribute(mdMemberEClass, MD_MEMBER__OFFSET_SECTORS);
		createEAttribute(mdMemberEClass, MD_MEMBER__RECOVERY_DONE_SECTORS);
		createEAttribute(mdMemberEClass, MD_MEMBER__BAD_BLOCKS);
		createEAttribute(mdMemberEClass, MD_MEMBER__UNACKNOWLEDGED_BAD_BLOCKS);
		createEReference(mdMemberEClass, MD_MEMBER__DEVICE);

		// Create enums
		healthLevelEEnum = createEEnum(HEALTH_LEVEL);
		connectionStateEEnum = createEEnum(CONNECTION_STATE);
		deviceKindEEnum = createEEnum(DEVICE_KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		hostEClass.getESuperTypes().add(this.getNode());
		blockDeviceEClass.getESuperTypes().add(this.getNode());
		flashCardEClass.getESuperTypes().add(this.getBlockDevice());
		mdArrayEClass.getESuperTypes().add(this.getBlockDevice());
		mdMemberEClass.getESuperTypes().add(this.getNode());

		// Initialize classes, features, and operations; add parameters
		initEClass(healthEClass, Health.class, "Health", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHealth_Level(), this.getHealthLevel(), "level", null, 0, 1, Health.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHealth_Reasons(), ecorePackage.getEString(), "reasons", null, 0, -1, Health.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(nodeEClass, Node.class, "Node", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNode_Name(), ecorePackage.getEString(), "name", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNode_Health(), this.getHealth(), null, "health", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(labEClass, Lab.class, "Lab", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLab_Hosts(), this.getHost(), this.getHost_Lab(), "hosts", null, 0, -1, Lab.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hostEClass, Host.class, "Host", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getHost_Lab(), this.getLab(), this.getLab_Hosts(), "lab", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_Address(), ecorePackage.getEString(), "address", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_ConnectionState(), this.getConnectionState(), "connectionState", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_ConnectionDetail(), ecorePackage.getEString(), "connectionDetail", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_HostName(), ecorePackage.getEString(), "hostName", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_Kernel(), ecorePackage.getEString(), "kernel", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_OperatingSystem(), ecorePackage.getEString(), "operatingSystem", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_Architecture(), ecorePackage.getEString(), "architecture", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_CpuModel(), ecorePackage.getEString(), "cpuModel", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_Cpus(), ecorePackage.getEInt(), "cpus", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_NumaNodes(), ecorePackage.getEInt(), "numaNodes", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_MemoryBytes(), ecorePackage.getELong(), "memoryBytes", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_UptimeSeconds(), ecorePackage.getEDouble(), "uptimeSeconds", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_RefreshedAt(), ecorePackage.getEDate(), "refreshedAt", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_RefreshMillis(), ecorePackage.getELong(), "refreshMillis", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_Devices(), this.getBlockDevice(), null, "devices", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_Arrays(), this.getMdArray(), null, "arrays", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(blockDeviceEClass, BlockDevice.class, "BlockDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBlockDevice_Host(), this.getHost(), null, "host", null, 0, 1, BlockDevice.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_Label(), ecorePackage.getEString(), "label", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_Kind(), this.getDeviceKind(), "kind", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_DeviceNumber(), ecorePackage.getEString(), "deviceNumber", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_SizeSectors(), ecorePackage.getELong(), "sizeSectors", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_LogicalBlockBytes(), ecorePackage.getEInt(), "logicalBlockBytes", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_PhysicalBlockBytes(), ecorePackage.getEInt(), "physicalBlockBytes", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_Model(), ecorePackage.getEString(), "model", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_Vendor(), ecorePackage.getEString(), "vendor", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_Serial(), ecorePackage.getEString(), "serial", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_Wwid(), ecorePackage.getEString(), "wwid", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_Firmware(), ecorePackage.getEString(), "firmware", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_Transport(), ecorePackage.getEString(), "transport", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_Rotational(), ecorePackage.getEBoolean(), "rotational", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_ReadOnly(), ecorePackage.getEBoolean(), "readOnly", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_Removable(), ecorePackage.getEBoolean(), "removable", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_Scheduler(), ecorePackage.getEString(), "scheduler", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_PciAddress(), ecorePackage.getEString(), "pciAddress", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_PciLink(), ecorePackage.getEString(), "pciLink", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_NumaNode(), ecorePackage.getEInt(), "numaNode", "-1", 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_MountPoints(), ecorePackage.getEString(), "mountPoints", null, 0, -1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_FileSystem(), ecorePackage.getEString(), "fileSystem", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_ReadSectors(), ecorePackage.getELong(), "readSectors", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_WrittenSectors(), ecorePackage.getELong(), "writtenSectors", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_InFlight(), ecorePackage.getEInt(), "inFlight", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBlockDevice_Partitions(), this.getBlockDevice(), null, "partitions", null, 0, -1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBlockDevice_Slaves(), this.getBlockDevice(), this.getBlockDevice_Holders(), "slaves", null, 0, -1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBlockDevice_Holders(), this.getBlockDevice(), this.getBlockDevice_Slaves(), "holders", null, 0, -1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(flashCardEClass, FlashCard.class, "FlashCard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFlashCard_State(), ecorePackage.getEString(), "state", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlashCard_Temperature(), ecorePackage.getEInt(), "temperature", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlashCard_Throttled(), ecorePackage.getEBoolean(), "throttled", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlashCard_ReservePercent(), ecorePackage.getEDouble(), "reservePercent", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlashCard_MediaStatus(), ecorePackage.getEString(), "mediaStatus", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlashCard_RequiredFirmware(), ecorePackage.getEString(), "requiredFirmware", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlashCard_WriteCache(), ecorePackage.getEString(), "writeCache", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlashCard_BadSectors(), ecorePackage.getELong(), "badSectors", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlashCard_RatedBytes(), ecorePackage.getELong(), "ratedBytes", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlashCard_RemainingBytes(), ecorePackage.getELong(), "remainingBytes", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlashCard_ReadBytes(), ecorePackage.getELong(), "readBytes", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlashCard_WrittenBytes(), ecorePackage.getELong(), "writtenBytes", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlashCard_Power(), ecorePackage.getEInt(), "power", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlashCard_PowerLimit(), ecorePackage.getEInt(), "powerLimit", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlashCard_BusVoltage(), ecorePackage.getEInt(), "busVoltage", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlashCard_BusCurrent(), ecorePackage.getEInt(), "busCurrent", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlashCard_RamBytes(), ecorePackage.getELong(), "ramBytes", null, 0, 1, FlashCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mdArrayEClass, MdArray.class, "MdArray", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMdArray_Level(), ecorePackage.getEString(), "level", null, 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdArray_Layout(), ecorePackage.getEString(), "layout", null, 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdArray_RaidDisks(), ecorePackage.getEInt(), "raidDisks", null, 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdArray_Degraded(), ecorePackage.getEInt(), "degraded", null, 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdArray_ChunkSectors(), ecorePackage.getELong(), "chunkSectors", null, 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdArray_ComponentSectors(), ecorePackage.getELong(), "componentSectors", null, 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdArray_MetadataVersion(), ecorePackage.getEString(), "metadataVersion", null, 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdArray_Uuid(), ecorePackage.getEString(), "uuid", null, 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdArray_ArrayState(), ecorePackage.getEString(), "arrayState", null, 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdArray_SyncAction(), ecorePackage.getEString(), "syncAction", null, 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdArray_SyncDoneSectors(), ecorePackage.getELong(), "syncDoneSectors", "-1", 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdArray_SyncTotalSectors(), ecorePackage.getELong(), "syncTotalSectors", "-1", 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdArray_SyncDelayed(), ecorePackage.getEBoolean(), "syncDelayed", null, 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdArray_SyncSpeedKib(), ecorePackage.getELong(), "syncSpeedKib", null, 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdArray_MismatchSectors(), ecorePackage.getELong(), "mismatchSectors", null, 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdArray_ConsistencyPolicy(), ecorePackage.getEString(), "consistencyPolicy", null, 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdArray_Bitmap(), ecorePackage.getEString(), "bitmap", null, 0, 1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMdArray_Members(), this.getMdMember(), this.getMdMember_Array(), "members", null, 0, -1, MdArray.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mdMemberEClass, MdMember.class, "MdMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMdMember_Array(), this.getMdArray(), this.getMdArray_Members(), "array", null, 0, 1, MdMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdMember_Role(), ecorePackage.getEInt(), "role", "-1", 0, 1, MdMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdMember_States(), ecorePackage.getEString(), "states", null, 0, -1, MdMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdMember_Errors(), ecorePackage.getELong(), "errors", null, 0, 1, MdMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdMember_SizeSectors(), ecorePackage.getELong(), "sizeSectors", null, 0, 1, MdMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdMember_OffsetSectors(), ecorePackage.getELong(), "offsetSectors", null, 0, 1, MdMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdMember_RecoveryDoneSectors(), ecorePackage.getELong(), "recoveryDoneSectors", "-1", 0, 1, MdMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdMember_BadBlocks(), ecorePackage.getEInt(), "badBlocks", null, 0, 1, MdMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMdMember_UnacknowledgedBadBlocks(), ecorePackage.getEInt(), "unacknowledgedBadBlocks", null, 0, 1, MdMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMdMember_Device(), this.getBlockDevice(), null, "device", null, 0, 1, MdMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(healthLevelEEnum, HealthLevel.class, "HealthLevel");
		addEEnumLiteral(healthLevelEEnum, HealthLevel.UNKNOWN);
		addEEnumLiteral(healthLevelEEnum, HealthLevel.OK);
		addEEnumLiteral(healthLevelEEnum, HealthLevel.NOTE);
		addEEnumLiteral(healthLevelEEnum, HealthLevel.WARNING);
		addEEnumLiteral(healthLevelEEnum, HealthLevel.CRITICAL);

		initEEnum(connectionStateEEnum, ConnectionState.class, "ConnectionState");
		addEEnumLiteral(connectionStateEEnum, ConnectionState.DISCONNECTED);
		addEEnumLiteral(connectionStateEEnum, ConnectionState.CONNECTING);
		addEEnumLiteral(connectionStateEEnum, ConnectionState.CONNECTED);
		addEEnumLiteral(connectionStateEEnum, ConnectionState.WAITING);
		addEEnumLiteral(connectionStateEEnum, ConnectionState.REFUSED);

		initEEnum(deviceKindEEnum, DeviceKind.class, "DeviceKind");
		addEEnumLiteral(deviceKindEEnum, DeviceKind.DISK);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.FLASH_CARD);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.NVME_NAMESPACE);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.PARTITION);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.LOOP);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.DEVICE_MAPPER);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.MD_ARRAY);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.MEMORY);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.OPTICAL);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.OTHER);

		// Create resource
		createResource(eNS_URI);
	}

} //ModelPackageImpl
