// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.drivebay.host.HostSession;
import org.drivebay.host.MdAttribute;
import org.drivebay.host.MdAttributeListener;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.Subscription;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;

/**
 * Follows an array's attributes for as long as a control lives, and takes the watch up again after it broke: at once when told that the host is
 * back, else by itself with growing pauses. UI thread; what waits for the host runs in a job.
 */
final class AttributeFeed {

	/** Told on the UI thread. */
	interface Listener {
		void received(List<MdAttribute> attributes);

		/** What is shown is old from now on; the next {@link #received} ends that. */
		void interrupted(String reason);
	}

	private static final int FIRST_PAUSE_MILLIS = 1000;
	private static final int LONGEST_PAUSE_MILLIS = 15_000;

	private final Control control;
	private final Supplier<Optional<HostSession>> session;
	private final String array;
	private final Listener listener;
	private @Nullable Job attempt;
	private @Nullable Subscription subscription;
	private boolean broken = true;
	private int pauseMillis = FIRST_PAUSE_MILLIS;
	/** Each attempt has its number; what an older one still has to say does not count. */
	private int current;

	AttributeFeed(Control control, Supplier<Optional<HostSession>> session, String array, Listener listener) {
		this.control = control;
		this.session = session;
		this.array = array;
		this.listener = listener;
		control.addDisposeListener(event -> close());
	}

	/** Whether it waits for its next attempt. */
	boolean isBroken() {
		return broken;
	}

	/** Begins, or begins again, now. */
	void start() {
		close();
		Optional<HostSession> found = session.get();
		if (found.isEmpty()) {
			listener.interrupted("The host is not in the lab any more.");
			return;
		}
		broken = false;
		int mine = current;
		HostSession host = found.get();
		attempt = Jobs.runQuiet("Follow the attributes of " + array, monitor -> follow(host, mine));
	}

	private void follow(HostSession host, int mine) throws InterruptedException {
		try {
			Subscription made = host.watchAttributes(array, new MdAttributeListener() {
				@Override
				public void changed(List<MdAttribute> attributes) {
					UI.async(control, () -> arrived(mine, attributes));
				}

				@Override
				public void failed(RemoteException reason) {
					UI.async(control, () -> broke(mine, reason));
				}
			});
			UI.async(() -> keep(mine, made));
		} catch (RemoteException e) {
			UI.async(control, () -> broke(mine, e));
		}
	}

	private void keep(int mine, Subscription made) {
		if (mine == current && !control.isDisposed()) {
			subscription = made;
		} else {
			end(made);
		}
	}

	private void arrived(int mine, List<MdAttribute> attributes) {
		if (mine == current) {
			pauseMillis = FIRST_PAUSE_MILLIS;
			listener.received(attributes);
		}
	}

	private void broke(int mine, RemoteException reason) {
		if (mine != current) {
			return;
		}
		broken = true;
		String message = reason.getMessage();
		listener.interrupted(message == null ? "The attributes cannot be read." : message);
		int pause = pauseMillis;
		pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
		control.getDisplay().timerExec(pause, () -> {
			if (mine == current && broken && !control.isDisposed()) {
				start();
			}
		});
	}

	private void close() {
		current++;
		Job job = attempt;
		if (job != null) {
			job.cancel();
		}
		attempt = null;
		Subscription open = subscription;
		subscription = null;
		if (open != null) {
			end(open);
		}
	}

	/** Closing may talk to the host. */
	private static void end(Subscription open) {
		Jobs.runQuiet("Stop following attributes", monitor -> open.close());
	}
}
