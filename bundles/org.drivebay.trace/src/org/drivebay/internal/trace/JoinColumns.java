// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.drivebay.trace.ArrayTraffic;
import org.drivebay.trace.IoClass;
import org.drivebay.trace.JoinSink;
import org.drivebay.trace.JoinedArray;
import org.drivebay.trace.JoinedArray.Ios;
import org.drivebay.trace.JoinedArray.MemberIos;

/** What {@link ArrayJoin} tells, in columns. */
final class JoinColumns implements JoinSink {

	private static final IoClass[] CLASSES = IoClass.values();
	private static final int FIRST_REQUESTS = 1 << 10;

	private final long genesis;
	private final Column requests = new Column();
	private final MemberColumn[] members;
	/** by request */
	private long[] completed = new long[FIRST_REQUESTS];

	/** @param genesis what is called 0, ns since the host's start */
	JoinColumns(long genesis, int memberCount) {
		this.genesis = genesis;
		members = Stream.generate(MemberColumn::new).limit(memberCount).toArray(MemberColumn[]::new);
	}

	@Override
	public void request(int number, long time, long sector, int sectors, int action, int pid) {
		requests.add(time - genesis, sector, sectors, action);
		if (number == completed.length) {
			completed = Arrays.copyOf(completed, 2 * number);
		}
		completed[number] = JoinedArray.NEVER;
	}

	@Override
	public void complete(int number, long time) {
		completed[number] = time - genesis;
	}

	@Override
	public void memberIo(int role, long time, long memberSector, int sectors, int action, IoClass ioClass, int request) {
		members[role].add(time - genesis, memberSector, sectors, action);
		members[role].causes.add((long) request << Integer.SIZE | ioClass.ordinal());
	}

	/** After the last event. */
	JoinedArray joined(ArrayTraffic traffic) {
		long[] ends = completed;
		return new JoinedArray(traffic, requests, number -> ends[(int) number], List.of(members));
	}

	private static class Column implements Ios {

		private final LongColumn times = new LongColumn();
		private final LongColumn sectors = new LongColumn();
		private final LongColumn kinds = new LongColumn();

		final void add(long time, long sector, int count, int action) {
			// a CPU's clock may be behind; a search needs them in order
			times.add(times.size() == 0 ? time : Math.max(time, times.get(times.size() - 1)));
			sectors.add(sector);
			kinds.add((long) action << Integer.SIZE | count & 0xffffffffL);
		}

		@Override
		public final long count() {
			return times.size();
		}

		@Override
		public final long time(long number) {
			return times.get(number);
		}

		@Override
		public final long sector(long number) {
			return sectors.get(number);
		}

		@Override
		public final int sectors(long number) {
			return (int) kinds.get(number);
		}

		@Override
		public final int action(long number) {
			return (int) (kinds.get(number) >>> Integer.SIZE);
		}
	}

	private static final class MemberColumn extends Column implements MemberIos {

		private final LongColumn causes = new LongColumn();

		@Override
		public IoClass ioClass(long number) {
			return CLASSES[(int) causes.get(number)];
		}

		@Override
		public long request(long number) {
			return causes.get(number) >> Integer.SIZE;
		}
	}
}
