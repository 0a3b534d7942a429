// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.drivebay.internal.trace.ui.data.Columns;
import org.drivebay.internal.trace.ui.data.Lane;
import org.drivebay.internal.trace.ui.data.LaneKind;
import org.drivebay.internal.trace.ui.data.Lanes;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.data.Quantity;
import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.Hills;
import org.drivebay.internal.trace.ui.draw.Plot;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.draw.TimeText;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.eclipse.jdt.annotation.Nullable;

/** A lane for each device or process: each request with its phases while they are few, else how many there are, reads below and writes on top. */
public final class TimelinePlot implements Plot {

	private static final int LEAST_LANE = 34;
	private static final int GAP = 3;
	private static final int COLUMN = 2;
	private static final int PAD = 6;
	private static final double NANOS = 1e9;

	private final TraceWindow window;
	private @Nullable Lanes lanes;

	/** @param window gets the device whose name is clicked */
	public TimelinePlot(TraceWindow window) {
		this.window = window;
	}

	/** Shows other lanes, as long as the trace is the one that they are of; null for those of the devices. */
	public void setLanes(@Nullable Lanes shown) {
		lanes = shown;
	}

	private Lanes lanes(LoadedTrace trace) {
		Lanes other = lanes;
		return other == null || !other.areOf(trace.requests()) ? trace.devices() : other;
	}

	@Override
	public String name() {
		return "Timeline";
	}

	@Override
	public int leastHeight(Frame frame) {
		return lanes(frame.trace()).list().size() * LEAST_LANE;
	}

	@Override
	public void draw(Surface to, Frame frame) {
		Lanes shown = lanes(frame.trace());
		List<Lane> list = shown.list();
		RequestRows rows = RequestRows.of(frame.trace(), shown, frame.time().range());
		double[] most = rows == null ? drawDensity(to, frame, shown) : new double[list.size()];
		if (rows != null) {
			new RequestPainter(to, frame, rows).draw();
		}
		for (int lane = 0; lane < list.size(); lane++) {
			label(to, frame, list.get(lane), area(frame, lane, list.size()), most[lane], shown.kind());
		}
	}

	/** Where a lane is. */
	static Area area(Frame frame, int lane, int of) {
		return frame.plot().row(lane, of, GAP);
	}

	/** @return requests in a second, where there are most, for each lane */
	private static double[] drawDensity(Surface to, Frame frame, Lanes lanes) {
		int columns = Math.max(2, frame.plot().width() / COLUMN);
		double[][][] counts = Columns.of(frame.trace(), lanes, List.of(Quantity.READS, Quantity.WRITES), frame.time().range().from(), frame.time().range()
				.until(), columns);
		double[][] reads = counts[0];
		double[][] writes = counts[1];
		double seconds = frame.time().range().length() / NANOS / columns;
		double[] most = new double[reads.length];
		for (int lane = 0; lane < reads.length; lane++) {
			Area area = area(frame, lane, reads.length);
			for (int column = 0; column < columns; column++) {
				most[lane] = Math.max(most[lane], reads[lane][column] + writes[lane][column]);
			}
			if (most[lane] > 0) {
				var hill = new Hills(to, area, columns, most[lane]);
				hill.draw(frame.colors().read(), reads[lane]);
				hill.draw(frame.colors().write(), writes[lane]);
			}
			to.line(frame.colors().grid(), area.x(), area.bottom(), area.right(), area.bottom());
			most[lane] /= seconds;
		}
		return most;
	}

	private static void label(Surface to, Frame frame, Lane lane, Area area, double most, LaneKind kind) {
		if (kind == LaneKind.DEVICE && lane.key() == frame.device()) {
			to.fill(frame.colors().selected(), 0, area.y(), 3, area.height());
		}
		int width = TimeCanvas.MARGIN - 2 * PAD;
		to.text(frame.colors().text(), Surface.fitting(to, lane.name(), width), PAD, area.y() + 1);
		String rate = most > 0 ? "≤ " + TimeText.amount(most) + "/s" : "";
		if (area.height() >= 2 * to.textHeight()) {
			to.text(frame.colors().muted(), rate, PAD, area.y() + 1 + to.textHeight());
		}
	}

	@Override
	public Optional<TraceSelection> at(Frame frame, int x, int y) {
		RequestRows rows = RequestRows.of(frame.trace(), lanes(frame.trace()), frame.time().range());
		return rows == null ? Optional.empty()
				: RequestPainter.find(frame, rows, x, y).map(place -> TraceSelection.of(frame.trace(), place.number()));
	}

	@Override
	public String describe(Frame frame, int x, int y) {
		return at(frame, x, y).map(selection -> describe(frame.trace(), selection.request())).orElse("");
	}

	private static String describe(LoadedTrace trace, long number) {
		String phases = Phases.of(trace.requests(), number).stream().map(phase -> "\n" + phase.kind().letters() + "  " + TimeText.span(phase.until() - phase
				.from()) + ", " + phase.kind().meaning()).collect(Collectors.joining());
		return trace.describe(number) + "\nqueued at " + TimeText.exact(trace.requests().queued(number)) + phases;
	}

	@Override
	public void marginClicked(Frame frame, int y) {
		List<Lane> list = lanes(frame.trace()).list();
		for (int lane = 0; lane < list.size(); lane++) {
			Area area = area(frame, lane, list.size());
			if (y >= area.y() && y < area.bottom() && lanes(frame.trace()).kind() == LaneKind.DEVICE) {
				window.setDevice(list.get(lane).key());
			}
		}
	}
}
