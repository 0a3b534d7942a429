/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.drivebay.model.plan;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Array</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An md array.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.drivebay.model.plan.PlanArray#getLevel <em>Level</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanArray#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanArray#getChunkSectors <em>Chunk Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanArray#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanArray#getComponentSectors <em>Component Sectors</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanArray#getNote <em>Note</em>}</li>
 *   <li>{@link org.drivebay.model.plan.PlanArray#getSlots <em>Slots</em>}</li>
 * </ul>
 *
 * @see org.drivebay.model.plan.PlanPackage#getPlanArray()
 * @model
 * @generated
 */
public interface PlanArray extends PlanDevice {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"raid5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As md/level: raid5, linear …
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanArray_Level()
	 * @model default="raid5"
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanArray#getLevel <em>Level</em>}' attribute.
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
	 * As mdadm names it, or md's number; null: what mdadm takes by itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout</em>' attribute.
	 * @see #setLayout(String)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanArray_Layout()
	 * @model
	 * @generated
	 */
	String getLayout();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanArray#getLayout <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout</em>' attribute.
	 * @see #getLayout()
	 * @generated
	 */
	void setLayout(String value);

	/**
	 * Returns the value of the '<em><b>Chunk Sectors</b></em>' attribute.
	 * The default value is <code>"1024"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 where the level has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chunk Sectors</em>' attribute.
	 * @see #setChunkSectors(int)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanArray_ChunkSectors()
	 * @model default="1024"
	 * @generated
	 */
	int getChunkSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanArray#getChunkSectors <em>Chunk Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chunk Sectors</em>' attribute.
	 * @see #getChunkSectors()
	 * @generated
	 */
	void setChunkSectors(int value);

	/**
	 * Returns the value of the '<em><b>Metadata</b></em>' attribute.
	 * The default value is <code>"1.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0.90, 1.0, 1.1 or 1.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metadata</em>' attribute.
	 * @see #setMetadata(String)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanArray_Metadata()
	 * @model default="1.2"
	 * @generated
	 */
	String getMetadata();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanArray#getMetadata <em>Metadata</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metadata</em>' attribute.
	 * @see #getMetadata()
	 * @generated
	 */
	void setMetadata(String value);

	/**
	 * Returns the value of the '<em><b>Component Sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What each member gives, as mdadm --size; 0: as much as the smallest can.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Component Sectors</em>' attribute.
	 * @see #setComponentSectors(long)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanArray_ComponentSectors()
	 * @model
	 * @generated
	 */
	long getComponentSectors();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanArray#getComponentSectors <em>Component Sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Component Sectors</em>' attribute.
	 * @see #getComponentSectors()
	 * @generated
	 */
	void setComponentSectors(long value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the user wants to remember of it; null if nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.drivebay.model.plan.PlanPackage#getPlanArray_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.drivebay.model.plan.PlanArray#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Slots</b></em>' containment reference list.
	 * The list contents are of type {@link org.drivebay.model.plan.PlanSlot}.
	 * It is bidirectional and its opposite is '{@link org.drivebay.model.plan.PlanSlot#getArray <em>Array</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles in their order, and spares.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slots</em>' containment reference list.
	 * @see org.drivebay.model.plan.PlanPackage#getPlanArray_Slots()
	 * @see org.drivebay.model.plan.PlanSlot#getArray
	 * @model opposite="array" containment="true"
	 * @generated
	 */
	EList<PlanSlot> getSlots();

} // PlanArray
