// SPDX-License-Identifier: EPL-2.0
package org.eclipse.jface.util;

import org.eclipse.jdt.annotation.Nullable;

/** The checks that GEF makes of its arguments. */
public final class Assert {

	private Assert() {
	}

	public static void isNotNull(@Nullable Object object) {
		isNotNull(object, "");
	}

	/** @throws IllegalArgumentException if it is null */
	public static void isNotNull(@Nullable Object object, String message) {
		isTrue(object != null, "null argument: " + message);
	}

	public static boolean isTrue(boolean holds) {
		return isTrue(holds, "");
	}

	/** @throws IllegalArgumentException if it does not hold */
	public static boolean isTrue(boolean holds, String message) {
		if (!holds) {
			throw new IllegalArgumentException("assertion failed: " + message);
		}
		return true;
	}
}
