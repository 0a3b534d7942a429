// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.viewer;

import java.util.LinkedHashSet;
import java.util.Set;

import org.drivebay.model.Health;
import org.drivebay.model.Lab;
import org.drivebay.model.ModelPackage;
import org.drivebay.model.Node;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Control;

/**
 * Gathers what changes in the model and hands it on at most ten times a second: a refresh of one host changes hundreds of features, and a
 * repaint for each would starve the UI thread. UI thread only, as the model.
 */
public final class ModelWatch extends EContentAdapter {

	private static final int PAUSE_MILLIS = 100;

	/**
	 * What has changed since the last time.
	 *
	 * @param values   nodes with other values
	 * @param counters nodes of which only numbers have changed that no row shows
	 * @param parents  the lab and nodes with other children
	 */
	public record Changes(Set<Node> values, Set<Node> counters, Set<EObject> parents) {
	}

	/** Told on the UI thread. */
	@FunctionalInterface
	public interface Listener {
		void changed(Changes changes);
	}

	private static final Set<?> UNSEEN = Set.of(ModelPackage.Literals.BLOCK_DEVICE__READ_SECTORS,
			ModelPackage.Literals.BLOCK_DEVICE__WRITTEN_SECTORS, ModelPackage.Literals.BLOCK_DEVICE__IN_FLIGHT,
			ModelPackage.Literals.FLASH_CARD__READ_BYTES, ModelPackage.Literals.FLASH_CARD__WRITTEN_BYTES,
			ModelPackage.Literals.FLASH_CARD__REMAINING_BYTES, ModelPackage.Literals.FLASH_CARD__RAM_BYTES, ModelPackage.Literals.FLASH_CARD__POWER,
			ModelPackage.Literals.FLASH_CARD__BUS_CURRENT, ModelPackage.Literals.FLASH_CARD__BUS_VOLTAGE, ModelPackage.Literals.HOST__UPTIME_SECONDS, ModelPackage.Literals.HOST__REFRESHED_AT, ModelPackage.Literals.HOST__REFRESH_MILLIS);

	private final Control control;
	private final Listener listener;
	private Changes pending = none();
	private boolean timerRuns;

	/** @param control with which the watch ends */
	public ModelWatch(Lab lab, Control control, Listener listener) {
		this.control = control;
		this.listener = listener;
		lab.eAdapters().add(this);
		control.addDisposeListener(event -> lab.eAdapters().remove(this));
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER) {
			return;
		}
		Object notifier = notification.getNotifier();
		if (notification.getFeature() instanceof EReference reference && reference.isContainment() && reference.isMany()) {
			pending.parents().add((EObject) notifier);
		} else if (notifier instanceof Node node) {
			(UNSEEN.contains(notification.getFeature()) ? pending.counters() : pending.values()).add(node);
		} else if (notifier instanceof Health health && health.eContainer() instanceof Node node) {
			pending.values().add(node);
		}
		startTimer();
	}

	private void startTimer() {
		if (!timerRuns && !control.isDisposed()) {
			timerRuns = true;
			control.getDisplay().timerExec(PAUSE_MILLIS, this::handOn);
		}
	}

	private void handOn() {
		timerRuns = false;
		if (control.isDisposed()) {
			return;
		}
		Changes changes = pending;
		pending = none();
		listener.changed(changes);
	}

	private static Changes none() {
		return new Changes(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
	}
}
