/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.impl;

import org.drivebay.model.FlashCard;
import org.drivebay.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Flash Card</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#getState <em>State</em>}</li>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#isThrottled <em>Throttled</em>}</li>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#getReservePercent <em>Reserve Percent</em>}</li>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#getMediaStatus <em>Media Status</em>}</li>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#getRequiredFirmware <em>Required Firmware</em>}</li>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#getWriteCache <em>Write Cache</em>}</li>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#getBadSectors <em>Bad Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#getRatedBytes <em>Rated Bytes</em>}</li>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#getRemainingBytes <em>Remaining Bytes</em>}</li>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#getReadBytes <em>Read Bytes</em>}</li>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#getWrittenBytes <em>Written Bytes</em>}</li>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#getPower <em>Power</em>}</li>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#getPowerLimit <em>Power Limit</em>}</li>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#getBusVoltage <em>Bus Voltage</em>}</li>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#getBusCurrent <em>Bus Current</em>}</li>
 *   <li>{@link org.drivebay.model.impl.FlashCardImpl#getRamBytes <em>Ram Bytes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FlashCardImpl extends BlockDeviceImpl implements FlashCard {
	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected String state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperature()
	 * @generated
	 * @ordered
	 */
	protected static final int TEMPERATURE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperature()
	 * @generated
	 * @ordered
	 */
	protected int temperature = TEMPERATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #isThrottled() <em>Throttled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isThrottled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean THROTTLED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isThrottled() <em>Throttled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isThrottled()
	 * @generated
	 * @ordered
	 */
	protected boolean throttled = THROTTLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReservePercent() <em>Reserve Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservePercent()
	 * @generated
	 * @ordered
	 */
	protected static final double RESERVE_PERCENT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getReservePercent() <em>Reserve Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservePercent()
	 * @generated
	 * @ordered
	 */
	protected double reservePercent = RESERVE_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaStatus() <em>Media Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String MEDIA_STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediaStatus() <em>Media Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaStatus()
	 * @generated
	 * @ordered
	 */
	protected String mediaStatus = MEDIA_STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRequiredFirmware() <em>Required Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredFirmware()
	 * @generated
	 * @ordered
	 */
	protected static final String REQUIRED_FIRMWARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequiredFirmware() <em>Required Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredFirmware()
	 * @generated
	 * @ordered
	 */
	protected String requiredFirmware = REQUIRED_FIRMWARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWriteCache() <em>Write Cache</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriteCache()
	 * @generated
	 * @ordered
	 */
	protected static final String WRITE_CACHE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWriteCache() <em>Write Cache</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriteCache()
	 * @generated
	 * @ordered
	 */
	protected String writeCache = WRITE_CACHE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBadSectors() <em>Bad Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBadSectors()
	 * @generated
	 * @ordered
	 */
	protected static final long BAD_SECTORS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBadSectors() <em>Bad Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBadSectors()
	 * @generated
	 * @ordered
	 */
	protected long badSectors = BAD_SECTORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRatedBytes() <em>Rated Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatedBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long RATED_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getRatedBytes() <em>Rated Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatedBytes()
	 * @generated
	 * @ordered
	 */
	protected long ratedBytes = RATED_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemainingBytes() <em>Remaining Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemainingBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long REMAINING_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getRemainingBytes() <em>Remaining Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemainingBytes()
	 * @generated
	 * @ordered
	 */
	protected long remainingBytes = REMAINING_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getReadBytes() <em>Read Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long READ_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getReadBytes() <em>Read Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadBytes()
	 * @generated
	 * @ordered
	 */
	protected long readBytes = READ_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrittenBytes() <em>Written Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long WRITTEN_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getWrittenBytes() <em>Written Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenBytes()
	 * @generated
	 * @ordered
	 */
	protected long writtenBytes = WRITTEN_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPower() <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected static final int POWER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPower() <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected int power = POWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPowerLimit() <em>Power Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerLimit()
	 * @generated
	 * @ordered
	 */
	protected static final int POWER_LIMIT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPowerLimit() <em>Power Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerLimit()
	 * @generated
	 * @ordered
	 */
	protected int powerLimit = POWER_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBusVoltage() <em>Bus Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final int BUS_VOLTAGE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBusVoltage() <em>Bus Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusVoltage()
	 * @generated
	 * @ordered
	 */
	protected int busVoltage = BUS_VOLTAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBusCurrent() <em>Bus Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final int BUS_CURRENT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBusCurrent() <em>Bus Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusCurrent()
	 * @generated
	 * @ordered
	 */
	protected int busCurrent = BUS_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRamBytes() <em>Ram Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRamBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long RAM_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getRamBytes() <em>Ram Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRamBytes()
	 * @generated
	 * @ordered
	 */
	protected long ramBytes = RAM_BYTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FlashCardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.FLASH_CARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(String newState) {
		String oldState = state;
		state = newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTemperature() {
		return temperature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemperature(int newTemperature) {
		int oldTemperature = temperature;
		temperature = newTemperature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__TEMPERATURE, oldTemperature, temperature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isThrottled() {
		return throttled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThrottled(boolean newThrottled) {
		boolean oldThrottled = throttled;
		throttled = newThrottled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__THROTTLED, oldThrottled, throttled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getReservePercent() {
		return reservePercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReservePercent(double newReservePercent) {
		double oldReservePercent = reservePercent;
		reservePercent = newReservePercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__RESERVE_PERCENT, oldReservePercent, reservePercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaStatus() {
		return mediaStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaStatus(String newMediaStatus) {
		String oldMediaStatus = mediaStatus;
		mediaStatus = newMediaStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__MEDIA_STATUS, oldMediaStatus, mediaStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRequiredFirmware() {
		return requiredFirmware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequiredFirmware(String newRequiredFirmware) {
		String oldRequiredFirmware = requiredFirmware;
		requiredFirmware = newRequiredFirmware;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__REQUIRED_FIRMWARE, oldRequiredFirmware, requiredFirmware));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWriteCache() {
		return writeCache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWriteCache(String newWriteCache) {
		String oldWriteCache = writeCache;
		writeCache = newWriteCache;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__WRITE_CACHE, oldWriteCache, writeCache));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBadSectors() {
		return badSectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBadSectors(long newBadSectors) {
		long oldBadSectors = badSectors;
		badSectors = newBadSectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__BAD_SECTORS, oldBadSectors, badSectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRatedBytes() {
		return ratedBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRatedBytes(long newRatedBytes) {
		long oldRatedBytes = ratedBytes;
		ratedBytes = newRatedBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__RATED_BYTES, oldRatedBytes, ratedBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRemainingBytes() {
		return remainingBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemainingBytes(long newRemainingBytes) {
		long oldRemainingBytes = remainingBytes;
		remainingBytes = newRemainingBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__REMAINING_BYTES, oldRemainingBytes, remainingBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getReadBytes() {
		return readBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadBytes(long newReadBytes) {
		long oldReadBytes = readBytes;
		readBytes = newReadBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__READ_BYTES, oldReadBytes, readBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getWrittenBytes() {
		return writtenBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrittenBytes(long newWrittenBytes) {
		long oldWrittenBytes = writtenBytes;
		writtenBytes = newWrittenBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__WRITTEN_BYTES, oldWrittenBytes, writtenBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPower() {
		return power;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPower(int newPower) {
		int oldPower = power;
		power = newPower;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__POWER, oldPower, power));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPowerLimit() {
		return powerLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPowerLimit(int newPowerLimit) {
		int oldPowerLimit = powerLimit;
		powerLimit = newPowerLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__POWER_LIMIT, oldPowerLimit, powerLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBusVoltage() {
		return busVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusVoltage(int newBusVoltage) {
		int oldBusVoltage = busVoltage;
		busVoltage = newBusVoltage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__BUS_VOLTAGE, oldBusVoltage, busVoltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBusCurrent() {
		return busCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusCurrent(int newBusCurrent) {
		int oldBusCurrent = busCurrent;
		busCurrent = newBusCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__BUS_CURRENT, oldBusCurrent, busCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRamBytes() {
		return ramBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRamBytes(long newRamBytes) {
		long oldRamBytes = ramBytes;
		ramBytes = newRamBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLASH_CARD__RAM_BYTES, oldRamBytes, ramBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.FLASH_CARD__STATE:
				return getState();
			case ModelPackage.FLASH_CARD__TEMPERATURE:
				return getTemperature();
			case ModelPackage.FLASH_CARD__THROTTLED:
				return isThrottled();
			case ModelPackage.FLASH_CARD__RESERVE_PERCENT:
				return getReservePercent();
			case ModelPackage.FLASH_CARD__MEDIA_STATUS:
				return getMediaStatus();
			case ModelPackage.FLASH_CARD__REQUIRED_FIRMWARE:
				return getRequiredFirmware();
			case ModelPackage.FLASH_CARD__WRITE_CACHE:
				return getWriteCache();
			case ModelPackage.FLASH_CARD__BAD_SECTORS:
				return getBadSectors();
			case ModelPackage.FLASH_CARD__RATED_BYTES:
				return getRatedBytes();
			case ModelPackage.FLASH_CARD__REMAINING_BYTES:
				return getRemainingBytes();
			case ModelPackage.FLASH_CARD__READ_BYTES:
				return getReadBytes();
			case ModelPackage.FLASH_CARD__WRITTEN_BYTES:
				return getWrittenBytes();
			case ModelPackage.FLASH_CARD__POWER:
				return getPower();
			case ModelPackage.FLASH_CARD__POWER_LIMIT:
				return getPowerLimit();
			case ModelPackage.FLASH_CARD__BUS_VOLTAGE:
				return getBusVoltage();
			case ModelPackage.FLASH_CARD__BUS_CURRENT:
				return getBusCurrent();
			case ModelPackage.FLASH_CARD__RAM_BYTES:
				return getRamBytes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.FLASH_CARD__STATE:
				setState((String)newValue);
				return;
			case ModelPackage.FLASH_CARD__TEMPERATURE:
				setTemperature((Integer)newValue);
				return;
			case ModelPackage.FLASH_CARD__THROTTLED:
				setThrottled((Boolean)newValue);
				return;
			case ModelPackage.FLASH_CARD__RESERVE_PERCENT:
				setReservePercent((Double)newValue);
				return;
			case ModelPackage.FLASH_CARD__MEDIA_STATUS:
				setMediaStatus((String)newValue);
				return;
			case ModelPackage.FLASH_CARD__REQUIRED_FIRMWARE:
				setRequiredFirmware((String)newValue);
				return;
			case ModelPackage.FLASH_CARD__WRITE_CACHE:
				setWriteCache((String)newValue);
				return;
			case ModelPackage.FLASH_CARD__BAD_SECTORS:
				setBadSectors((Long)newValue);
				return;
			case ModelPackage.FLASH_CARD__RATED_BYTES:
				setRatedBytes((Long)newValue);
				return;
			case ModelPackage.FLASH_CARD__REMAINING_BYTES:
				setRemainingBytes((Long)newValue);
				return;
			case ModelPackage.FLASH_CARD__READ_BYTES:
				setReadBytes((Long)newValue);
				return;
			case ModelPackage.FLASH_CARD__WRITTEN_BYTES:
				setWrittenBytes((Long)newValue);
				return;
			case ModelPackage.FLASH_CARD__POWER:
				setPower((Integer)newValue);
				return;
			case ModelPackage.FLASH_CARD__POWER_LIMIT:
				setPowerLimit((Integer)newValue);
				return;
			case ModelPackage.FLASH_CARD__BUS_VOLTAGE:
				setBusVoltage((Integer)newValue);
				return;
			case ModelPackage.FLASH_CARD__BUS_CURRENT:
				setBusCurrent((Integer)newValue);
				return;
			case ModelPackage.FLASH_CARD__RAM_BYTES:
				setRamBytes((Long)newValue);
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
			case ModelPackage.FLASH_CARD__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.FLASH_CARD__TEMPERATURE:
				setTemperature(TEMPERATURE_EDEFAULT);
				return;
			case ModelPackage.FLASH_CARD__THROTTLED:
				setThrottled(THROTTLED_EDEFAULT);
				return;
			case ModelPackage.FLASH_CARD__RESERVE_PERCENT:
				setReservePercent(RESERVE_PERCENT_EDEFAULT);
				return;
			case ModelPackage.FLASH_CARD__MEDIA_STATUS:
				setMediaStatus(MEDIA_STATUS_EDEFAULT);
				return;
			case ModelPackage.FLASH_CARD__REQUIRED_FIRMWARE:
				setRequiredFirmware(REQUIRED_FIRMWARE_EDEFAULT);
				return;
			case ModelPackage.FLASH_CARD__WRITE_CACHE:
				setWriteCache(WRITE_CACHE_EDEFAULT);
				return;
			case ModelPackage.FLASH_CARD__BAD_SECTORS:
				setBadSectors(BAD_SECTORS_EDEFAULT);
				return;
			case ModelPackage.FLASH_CARD__RATED_BYTES:
				setRatedBytes(RATED_BYTES_EDEFAULT);
				return;
			case ModelPackage.FLASH_CARD__REMAINING_BYTES:
				setRemainingBytes(REMAINING_BYTES_EDEFAULT);
				return;
			case ModelPackage.FLASH_CARD__READ_BYTES:
				setReadBytes(READ_BYTES_EDEFAULT);
				return;
			case ModelPackage.FLASH_CARD__WRITTEN_BYTES:
				setWrittenBytes(WRITTEN_BYTES_EDEFAULT);
				return;
			case ModelPackage.FLASH_CARD__POWER:
				setPower(POWER_EDEFAULT);
				return;
			case ModelPackage.FLASH_CARD__POWER_LIMIT:
				setPowerLimit(POWER_LIMIT_EDEFAULT);
				return;
			case ModelPackage.FLASH_CARD__BUS_VOLTAGE:
				setBusVoltage(BUS_VOLTAGE_EDEFAULT);
				return;
			case ModelPackage.FLASH_CARD__BUS_CURRENT:
				setBusCurrent(BUS_CURRENT_EDEFAULT);
				return;
			case ModelPackage.FLASH_CARD__RAM_BYTES:
				setRamBytes(RAM_BYTES_EDEFAULT);
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
			case ModelPackage.FLASH_CARD__STATE:
				return STATE_EDEFAULT == null ? state != null : !STATE_EDEFAULT.equals(state);
			case ModelPackage.FLASH_CARD__TEMPERATURE:
				return temperature != TEMPERATURE_EDEFAULT;
			case ModelPackage.FLASH_CARD__THROTTLED:
				return throttled != THROTTLED_EDEFAULT;
			case ModelPackage.FLASH_CARD__RESERVE_PERCENT:
				return reservePercent != RESERVE_PERCENT_EDEFAULT;
			case ModelPackage.FLASH_CARD__MEDIA_STATUS:
				return MEDIA_STATUS_EDEFAULT == null ? mediaStatus != null : !MEDIA_STATUS_EDEFAULT.equals(mediaStatus);
			case ModelPackage.FLASH_CARD__REQUIRED_FIRMWARE:
				return REQUIRED_FIRMWARE_EDEFAULT == null ? requiredFirmware != null : !REQUIRED_FIRMWARE_EDEFAULT.equals(requiredFirmware);
			case ModelPackage.FLASH_CARD__WRITE_CACHE:
				return WRITE_CACHE_EDEFAULT == null ? writeCache != null : !WRITE_CACHE_EDEFAULT.equals(writeCache);
			case ModelPackage.FLASH_CARD__BAD_SECTORS:
				return badSectors != BAD_SECTORS_EDEFAULT;
			case ModelPackage.FLASH_CARD__RATED_BYTES:
				return ratedBytes != RATED_BYTES_EDEFAULT;
			case ModelPackage.FLASH_CARD__REMAINING_BYTES:
				return remainingBytes != REMAINING_BYTES_EDEFAULT;
			case ModelPackage.FLASH_CARD__READ_BYTES:
				return readBytes != READ_BYTES_EDEFAULT;
			case ModelPackage.FLASH_CARD__WRITTEN_BYTES:
				return writtenBytes != WRITTEN_BYTES_EDEFAULT;
			case ModelPackage.FLASH_CARD__POWER:
				return power != POWER_EDEFAULT;
			case ModelPackage.FLASH_CARD__POWER_LIMIT:
				return powerLimit != POWER_LIMIT_EDEFAULT;
			case ModelPackage.FLASH_CARD__BUS_VOLTAGE:
				return busVoltage != BUS_VOLTAGE_EDEFAULT;
			case ModelPackage.FLASH_CARD__BUS_CURRENT:
				return busCurrent != BUS_CURRENT_EDEFAULT;
			case ModelPackage.FLASH_CARD__RAM_BYTES:
				return ramBytes != RAM_BYTES_EDEFAULT;
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
		result.append(" (state: ");
		result.append(state);
		result.append(", temperature: ");
		result.append(temperature);
		result.append(", throttled: ");
		result.append(throttled);
		result.append(", reservePercent: ");
		result.append(reservePercent);
		result.append(", mediaStatus: ");
		result.append(mediaStatus);
		result.append(", requiredFirmware: ");
		result.append(requiredFirmware);
		result.append(", writeCache: ");
		result.append(writeCache);
		result.append(", badSectors: ");
		result.append(badSectors);
		result.append(", ratedBytes: ");
		result.append(ratedBytes);
		result.append(", remainingBytes: ");
		result.append(remainingBytes);
		result.append(", readBytes: ");
		result.append(readBytes);
		result.append(", writtenBytes: ");
		result.append(writtenBytes);
		result.append(", power: ");
		result.append(power);
		result.append(", powerLimit: ");
		result.append(powerLimit);
		result.append(", busVoltage: ");
		result.append(busVoltage);
		result.append(", busCurrent: ");
		result.append(busCurrent);
		result.append(", ramBytes: ");
		result.append(ramBytes);
		result.append(')');
		return result.toString();
	}

} //FlashCardImpl
