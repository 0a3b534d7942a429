// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

/**
 * A span between two events of a request, as btt names it: Q a request is queued, G it gets a structure, I it is inserted into the scheduler's
 * queue, M it is merged into another, D it is issued to the driver, C it is complete, A it is remapped to another device, S it sleeps for want of a
 * structure. The names of some end in {@code dm} for devices that stand on others, since time spent there is counted again below: md, and the major
 * numbers that device-mapper gets.
 */
public enum Phase {
	Q2Qdm, Q2Adm, Q2Cdm,
	/** from one queued request to the next of the same device, or of any device */
	Q2Q, Q2A, Q2G, S2G, G2I, Q2M, I2D, M2D, D2C, Q2C
}
