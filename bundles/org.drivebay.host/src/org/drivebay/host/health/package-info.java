// SPDX-License-Identifier: EPL-2.0
/** What is wrong with what is on a host: one small rule a class, each a pure function of the facts. */
@NonNullByDefault
package org.drivebay.host.health;

import org.eclipse.jdt.annotation.NonNullByDefault;
