// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.drivebay.trace.Device;
import org.drivebay.trace.Events;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Where events are missing: what a host told, and gaps in the numbers of those that came. No more than can be looked at. */
public final class Losses {

	/** Where there are more, neighbours are put together. */
	static final int MOST = 2048;

	private final List<Loss> found = new ArrayList<>();

	private Losses() {
	}

	/**
	 * Looks at each event.
	 *
	 * @param told by the host
	 * @return in the order of their begin; bounded
	 * @throws OperationCanceledException if the monitor says so
	 */
	public static List<Loss> of(Events events, List<Loss> told, IProgressMonitor monitor) {
		var losses = new Losses();
		told.forEach(losses::add);
		boolean all = events.gaps(gap -> losses.add(new Loss(Device.name(gap.device()), gap.cpu(), gap.from(), gap.until(), gap.events())),
				(done, total) -> !monitor.isCanceled());
		if (!all) {
			throw new OperationCanceledException();
		}
		losses.sort();
		return List.copyOf(losses.found);
	}

	private void add(Loss loss) {
		if (found.size() == MOST) {
			sort();
			for (int i = 0; i < MOST / 2; i++) {
				found.set(i, found.get(2 * i).and(found.get(2 * i + 1)));
			}
			found.subList(MOST / 2, MOST).clear();
		}
		found.add(loss);
	}

	private void sort() {
		found.sort(Comparator.comparingLong(Loss::from));
	}
}
