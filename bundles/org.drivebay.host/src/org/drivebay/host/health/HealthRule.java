// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

/** Looks for one thing. */
@FunctionalInterface
interface HealthRule<T> {

	Optional<Finding> check(T facts);
}
