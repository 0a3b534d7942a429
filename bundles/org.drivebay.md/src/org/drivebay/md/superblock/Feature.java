// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

import java.util.EnumSet;
import java.util.Set;

/** The bits of {@code feature_map}, {@code MD_FEATURE_…} in the kernel's md_p.h, in their order. The kernel refuses a member with others. */
public enum Feature {
	BITMAP_OFFSET, RECOVERY_OFFSET, RESHAPE_ACTIVE, BAD_BLOCKS, REPLACEMENT, RESHAPE_BACKWARDS, NEW_OFFSET, RECOVERY_BITMAP, CLUSTERED, JOURNAL, PPL,
	MULTIPLE_PPLS, RAID0_LAYOUT;

	public int bit() {
		return 1 << ordinal();
	}

	public boolean in(int featureMap) {
		return (featureMap & bit()) != 0;
	}

	public static Set<Feature> of(int featureMap) {
		var found = EnumSet.noneOf(Feature.class);
		for (Feature feature : values()) {
			if (feature.in(featureMap)) {
				found.add(feature);
			}
		}
		return found;
	}

	/** The bits of which nothing is known here. */
	public static int unknown(int featureMap) {
		return featureMap & -(1 << values().length);
	}
}
