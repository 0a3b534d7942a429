// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.viewer;

import java.time.Duration;
import java.util.Locale;

import org.drivebay.host.text.Quantities;
import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How far a resync, recovery, check or reshape is.
 *
 * @param fraction 0 to 1
 * @param text     action, per cent, and, where known, speed and time left
 */
public record SyncProgress(double fraction, String text) {

	public static @Nullable SyncProgress of(Object element) {
		return switch (element) {
			case MdArray array -> ofArray(array);
			case MdMember member -> ofMember(member);
			default -> null;
		};
	}

	private static @Nullable SyncProgress ofArray(MdArray array) {
		long done = array.getSyncDoneSectors();
		long total = array.getSyncTotalSectors();
		if (done < 0 || total <= 0) {
			return null;
		}
		StringBuilder text = new StringBuilder();
		String action = array.getSyncAction();
		text.append(action == null || action.isEmpty() ? "sync" : action).append(' ').append(percent(done, total));
		long speed = array.getSyncSpeedKib();
		if (speed > 0) {
			text.append(" · ").append(Quantities.speed(speed));
			text.append(" · ").append(Quantities.duration(Duration.ofSeconds(Math.max(0, total - done) / 2 / speed))).append(" left");
		}
		return new SyncProgress(fraction(done, total), text.toString());
	}

	private static @Nullable SyncProgress ofMember(MdMember member) {
		long done = member.getRecoveryDoneSectors();
		long total = member.getSizeSectors();
		if (done < 0 || total <= 0 || done >= total) {
			return null;
		}
		return new SyncProgress(fraction(done, total), "recovered " + percent(done, total));
	}

	private static double fraction(long done, long total) {
		return Math.clamp((double) done / total, 0.0, 1.0);
	}

	private static String percent(long done, long total) {
		return String.format(Locale.ROOT, "%.1f %%", 100 * fraction(done, total));
	}
}
