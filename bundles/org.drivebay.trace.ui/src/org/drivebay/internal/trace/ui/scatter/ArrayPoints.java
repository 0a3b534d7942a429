// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

import org.drivebay.internal.trace.ui.array.ArraySectors;
import org.drivebay.internal.trace.ui.array.ClassColors;
import org.drivebay.internal.trace.ui.array.JoinedIos;
import org.drivebay.internal.trace.ui.array.NamedArray;
import org.drivebay.internal.trace.ui.draw.ColorLegend.Entry;
import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.TraceColors;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.drivebay.trace.IoClass;
import org.drivebay.trace.JoinedArray;
import org.drivebay.trace.JoinedArray.Ios;
import org.drivebay.trace.JoinedArray.MemberIos;
import org.drivebay.trace.TracedArray;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The I/Os of an array's members at the sectors of the array that they belong to, coloured by what they are for, and under them the requests to the
 * array. Metadata and bitmap belong to no sector.
 */
final class ArrayPoints implements Points {

	/** I/Os that are looked at for one picture, of the array and of all members. */
	static final int MOST = 10_000;

	private static final int MOST_LARGE = 1_000;
	private static final int ARRAY = -1;
	private static final byte REQUEST = 1;
	private static final IoClass[] CLASSES = IoClass.values();

	private final String name;
	private final JoinedArray joined;
	private final ArraySectors sectors;
	private final SectorScale all;

	/** An I/O: of a member by its role, of the array by {@link #ARRAY}. */
	@FunctionalInterface
	private interface Visitor {

		void visit(int role, Ios ios, long number, long arraySector);
	}

	ArrayPoints(NamedArray array, JoinedArray joined) {
		name = array.name();
		this.joined = joined;
		sectors = new ArraySectors(array.array());
		long[] ends = { Long.MAX_VALUE, Long.MIN_VALUE };
		visit(0, JoinedArray.NEVER, (role, ios, number, sector) -> {
			ends[0] = Math.min(ends[0], sector);
			ends[1] = Math.max(ends[1], sector);
		});
		all = SectorScale.around(ends[0], ends[1]);
	}

	@Override
	public Object key(Frame frame) {
		return joined;
	}

	@Override
	public String name(Frame frame) {
		return name;
	}

	@Override
	public @Nullable SectorScale all(Frame frame) {
		return all;
	}

	/** What the colours mean. */
	static List<Entry> legend() {
		List<Entry> entries = new ArrayList<>(List.of(new Entry("request to the array", Cells::faint)));
		entries.addAll(ClassColors.legend(List.of(IoClass.DATA, IoClass.COPY, IoClass.P, IoClass.Q, IoClass.RESYNC)));
		return entries;
	}

	/** The more is known of an I/O the further behind: the last one covers the others. */
	@Override
	public int[] colors(TraceColors colors) {
		int[] marks = new int[REQUEST + 1 + CLASSES.length];
		marks[REQUEST] = Cells.faint(colors);
		for (IoClass ioClass : CLASSES) {
			marks[mark(ioClass)] = ClassColors.of(ioClass, colors);
		}
		return marks;
	}

	private static byte mark(IoClass ioClass) {
		return (byte) (REQUEST + 1 + ioClass.ordinal());
	}

	private void visit(long from, long until, Visitor visitor) {
		int most = MOST / (joined.members().size() + 1);
		Ios requests = joined.requests();
		sample(requests, from, until, most, number -> visitor.visit(ARRAY, requests, number, requests.sector(number)));
		for (int each = 0; each < joined.members().size(); each++) {
			int role = each;
			MemberIos ios = joined.members().get(role);
			sample(ios, from, until, most, number -> {
				long sector = sectors.of(role, ios.sector(number));
				if (sector != ArraySectors.NOWHERE) {
					visitor.visit(role, ios, number, sector);
				}
			});
		}
	}

	private static void sample(Ios ios, long from, long until, int most, LongConsumer visitor) {
		long first = ios.at(from);
		long end = ios.at(until);
		long step = (end - first) / most + 1;
		for (long number = first; number + step <= end; number += step) {
			visitor.accept(Points.within(number, step));
		}
	}

	private void visit(Frame frame, Visitor visitor) {
		visit(frame.time().range().from(), frame.time().range().until(), visitor);
	}

	@Override
	public void mark(Frame frame, SectorScale scale, Cells cells) {
		int more = isFew(frame) ? Cells.CELL : 0;
		visit(frame, (role, ios, number, sector) -> {
			int x = frame.time().x(ios.time(number));
			int y = scale.y(sector, frame.plot());
			byte mark = role == ARRAY ? REQUEST : mark(((MemberIos) ios).ioClass(number));
			cells.mark(x, x + 2 * more, y, mark);
			cells.mark(x, x + 2 * more, y - more, mark);
		});
	}

	/** Few are drawn larger. */
	private boolean isFew(Frame frame) {
		long ios = 0;
		for (MemberIos member : joined.members()) {
			ios += member.at(frame.time().range().until()) - member.at(frame.time().range().from());
		}
		return ios <= MOST_LARGE;
	}

	@Override
	public OptionalLong selected(Frame frame) {
		TraceSelection selection = frame.selection();
		TracedArray array = sectors.array();
		if (selection == null) {
			return OptionalLong.empty();
		}
		if (selection.device() == array.device()) {
			return OptionalLong.of(selection.sector());
		}
		for (int role = 0; role < array.members().size(); role++) {
			long sector = array.members().get(role).device() == selection.device() ? sectors.of(role, selection.sector()) : ArraySectors.NOWHERE;
			if (sector != ArraySectors.NOWHERE) {
				return OptionalLong.of(sector);
			}
		}
		return OptionalLong.empty();
	}

	@Override
	public Optional<Found> nearest(Frame frame, SectorScale scale, int x, int y) {
		var nearest = new Nearest(x, y);
		int[] found = { ARRAY };
		visit(frame, (role, ios, number, sector) -> {
			if (nearest.take(number, frame.time().x(ios.time(number)), scale.y(sector, frame.plot()))) {
				found[0] = role;
			}
		});
		long number = nearest.found();
		if (number == Nearest.NONE) {
			return Optional.empty();
		}
		var known = new JoinedIos(frame.trace(), joined);
		return Optional.of(found[0] == ARRAY ? new Found(known.selectRequest(number), name + " " + JoinedIos.what(joined.requests(), number))
				: new Found(known.selectMember(found[0], number), known.describeMember(found[0], number)));
	}
}
