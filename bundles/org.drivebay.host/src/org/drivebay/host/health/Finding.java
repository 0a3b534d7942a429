// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import org.drivebay.model.HealthLevel;

/** @param sentence one, for the user: what is the matter, and where it is not plain, what to do */
public record Finding(HealthLevel level, String sentence) {
}
