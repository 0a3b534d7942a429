// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.timeline;

import java.util.List;

import org.drivebay.internal.trace.ui.draw.ColorLegend;
import org.drivebay.internal.trace.ui.draw.ColorLegend.Entry;
import org.eclipse.swt.widgets.Composite;

/** What the timeline's colours mean. */
public final class PhaseLegend {

	private static final List<Entry> ENTRIES = List.of(entry(Phases.Kind.READ, "read"), entry(Phases.Kind.WRITE, "write"), entry(Phases.Kind.QUEUING,
			"Q–G queued"), entry(Phases.Kind.INSERTING, "G–I"), entry(Phases.Kind.SCHEDULED, "I–D scheduled"), entry(Phases.Kind.MERGED, "M–D merged"), entry(
					Phases.Kind.IN_DEVICE, "D–C in the device"));

	private PhaseLegend() {
	}

	private static Entry entry(Phases.Kind kind, String name) {
		return new Entry(name, kind::color);
	}

	/** A new one. */
	public static ColorLegend in(Composite parent) {
		return new ColorLegend(parent, ENTRIES);
	}
}
