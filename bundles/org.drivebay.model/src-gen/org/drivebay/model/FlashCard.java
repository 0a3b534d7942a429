/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Flash Card</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A disk with a card behind it that tells how it is.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.FlashCard#getState <em>State</em>}</li>
 *   <li>{@link org.drivebay.model.FlashCard#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.drivebay.model.FlashCard#isThrottled <em>Throttled</em>}</li>
 *   <li>{@link org.drivebay.model.FlashCard#getReservePercent <em>Reserve Percent</em>}</li>
 *   <li>{@link org.drivebay.model.FlashCard#getMediaStatus <em>Media Status</em>}</li>
 *   <li>{@link org.drivebay.model.FlashCard#getRequiredFirmware <em>Required Firmware</em>}</li>
 *   <li>{@link org.drivebay.model.FlashCard#getWriteCache <em>Write Cache</em>}</li>
 *   <li>{@link org.drivebay.model.FlashCard#getBadSectors <em>Bad Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.FlashCard#getRatedBytes <em>Rated Bytes</em>}</li>
 *   <li>{@link org.drivebay.model.FlashCard#getRemainingBytes <em>Remaining Bytes</em>}</li>
 *   <li>{@link org.drivebay.model.FlashCard#getReadBytes <em>Read Bytes</em>}</li>
 *   <li>{@link org.drivebay.model.FlashCard#getWrittenBytes <em>Written Bytes</em>}</li>
 *   <li>{@link org.drivebay.model.FlashCard#getPower <em>Power</em>}</li>
 *   <li>{@link org.drivebay.model.FlashCard#getPowerLimit <em>Power Limit</em>}</li>
 *   <li>{@link org.drivebay.model.FlashCard#getBusVoltage <em>Bus Voltage</em>}</li>
 *   <li>{@link org.drivebay.model.FlashCard#getBusCurrent <em>Bus Current</em>}</li>
 *   <li>{@link org.drivebay.model.FlashCard#getRamBytes <em>Ram Bytes</em>}</li>
 * </ul>
 *
 * @see org.drivebay.model.ModelPackage#getFlashCard()
 * @model
 * @generated
 */
public interface FlashCard extends BlockDevice {
	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As dbflash/state; null when the card tells nothing of itself, and then nothing else here is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(String)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_State()
	 * @model
	 * @generated
	 */
	String getState();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	void setState(String value);

	/**
	 * Returns the value of the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In millidegrees Celsius.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temperature</em>' attribute.
	 * @see #setTemperature(int)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_Temperature()
	 * @model
	 * @generated
	 */
	int getTemperature();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#getTemperature <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature</em>' attribute.
	 * @see #getTemperature()
	 * @generated
	 */
	void setTemperature(int value);

	/**
	 * Returns the value of the '<em><b>Throttled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it holds requests back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Throttled</em>' attribute.
	 * @see #setThrottled(boolean)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_Throttled()
	 * @model
	 * @generated
	 */
	boolean isThrottled();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#isThrottled <em>Throttled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Throttled</em>' attribute.
	 * @see #isThrottled()
	 * @generated
	 */
	void setThrottled(boolean value);

	/**
	 * Returns the value of the '<em><b>Reserve Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reserve space that is left.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reserve Percent</em>' attribute.
	 * @see #setReservePercent(double)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_ReservePercent()
	 * @model
	 * @generated
	 */
	double getReservePercent();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#getReservePercent <em>Reserve Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reserve Percent</em>' attribute.
	 * @see #getReservePercent()
	 * @generated
	 */
	void setReservePercent(double value);

	/**
	 * Returns the value of the '<em><b>Media Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * healthy, warning or read-only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Status</em>' attribute.
	 * @see #setMediaStatus(String)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_MediaStatus()
	 * @model
	 * @generated
	 */
	String getMediaStatus();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#getMediaStatus <em>Media Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Status</em>' attribute.
	 * @see #getMediaStatus()
	 * @generated
	 */
	void setMediaStatus(String value);

	/**
	 * Returns the value of the '<em><b>Required Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The oldest version that it attaches with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required Firmware</em>' attribute.
	 * @see #setRequiredFirmware(String)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_RequiredFirmware()
	 * @model
	 * @generated
	 */
	String getRequiredFirmware();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#getRequiredFirmware <em>Required Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required Firmware</em>' attribute.
	 * @see #getRequiredFirmware()
	 * @generated
	 */
	void setRequiredFirmware(String value);

	/**
	 * Returns the value of the '<em><b>Write Cache</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * none, protected or volatile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Write Cache</em>' attribute.
	 * @see #setWriteCache(String)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_WriteCache()
	 * @model
	 * @generated
	 */
	String getWriteCache();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#getWriteCache <em>Write Cache</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write Cache</em>' attribute.
	 * @see #getWriteCache()
	 * @generated
	 */
	void setWriteCache(String value);

	/**
	 * Returns the value of the '<em><b>Bad Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of 512 bytes, that fail to read until they are written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bad Sectors</em>' attribute.
	 * @see #setBadSectors(long)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_BadSectors()
	 * @model
	 * @generated
	 */
	long getBadSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#getBadSectors <em>Bad Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bad Sectors</em>' attribute.
	 * @see #getBadSectors()
	 * @generated
	 */
	void setBadSectors(long value);

	/**
	 * Returns the value of the '<em><b>Rated Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may be written in its life (PBW).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rated Bytes</em>' attribute.
	 * @see #setRatedBytes(long)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_RatedBytes()
	 * @model
	 * @generated
	 */
	long getRatedBytes();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#getRatedBytes <em>Rated Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rated Bytes</em>' attribute.
	 * @see #getRatedBytes()
	 * @generated
	 */
	void setRatedBytes(long value);

	/**
	 * Returns the value of the '<em><b>Remaining Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is left of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remaining Bytes</em>' attribute.
	 * @see #setRemainingBytes(long)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_RemainingBytes()
	 * @model
	 * @generated
	 */
	long getRemainingBytes();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#getRemainingBytes <em>Remaining Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remaining Bytes</em>' attribute.
	 * @see #getRemainingBytes()
	 * @generated
	 */
	void setRemainingBytes(long value);

	/**
	 * Returns the value of the '<em><b>Read Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In its life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read Bytes</em>' attribute.
	 * @see #setReadBytes(long)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_ReadBytes()
	 * @model
	 * @generated
	 */
	long getReadBytes();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#getReadBytes <em>Read Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Bytes</em>' attribute.
	 * @see #getReadBytes()
	 * @generated
	 */
	void setReadBytes(long value);

	/**
	 * Returns the value of the '<em><b>Written Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In its life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Written Bytes</em>' attribute.
	 * @see #setWrittenBytes(long)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_WrittenBytes()
	 * @model
	 * @generated
	 */
	long getWrittenBytes();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#getWrittenBytes <em>Written Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Written Bytes</em>' attribute.
	 * @see #getWrittenBytes()
	 * @generated
	 */
	void setWrittenBytes(long value);

	/**
	 * Returns the value of the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In mW.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power</em>' attribute.
	 * @see #setPower(int)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_Power()
	 * @model
	 * @generated
	 */
	int getPower();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#getPower <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power</em>' attribute.
	 * @see #getPower()
	 * @generated
	 */
	void setPower(int value);

	/**
	 * Returns the value of the '<em><b>Power Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In mW.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power Limit</em>' attribute.
	 * @see #setPowerLimit(int)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_PowerLimit()
	 * @model
	 * @generated
	 */
	int getPowerLimit();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#getPowerLimit <em>Power Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power Limit</em>' attribute.
	 * @see #getPowerLimit()
	 * @generated
	 */
	void setPowerLimit(int value);

	/**
	 * Returns the value of the '<em><b>Bus Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In mV.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bus Voltage</em>' attribute.
	 * @see #setBusVoltage(int)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_BusVoltage()
	 * @model
	 * @generated
	 */
	int getBusVoltage();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#getBusVoltage <em>Bus Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus Voltage</em>' attribute.
	 * @see #getBusVoltage()
	 * @generated
	 */
	void setBusVoltage(int value);

	/**
	 * Returns the value of the '<em><b>Bus Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In mA.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bus Current</em>' attribute.
	 * @see #setBusCurrent(int)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_BusCurrent()
	 * @model
	 * @generated
	 */
	int getBusCurrent();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#getBusCurrent <em>Bus Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus Current</em>' attribute.
	 * @see #getBusCurrent()
	 * @generated
	 */
	void setBusCurrent(int value);

	/**
	 * Returns the value of the '<em><b>Ram Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory of the host that it takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ram Bytes</em>' attribute.
	 * @see #setRamBytes(long)
	 * @see org.drivebay.model.ModelPackage#getFlashCard_RamBytes()
	 * @model
	 * @generated
	 */
	long getRamBytes();

	/**
	 * Sets the value of the '{@link org.drivebay.model.FlashCard#getRamBytes <em>Ram Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ram Bytes</em>' attribute.
	 * @see #getRamBytes()
	 * @generated
	 */
	void setRamBytes(long value);

} // FlashCard
