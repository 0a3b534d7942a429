// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.util.List;
import java.util.stream.Stream;

import org.drivebay.trace.Requests;

/** Requests in columns. */
final class RequestColumns implements Requests, RequestSink {

	/** How many there are. */
	static final int COLUMNS = 9;

	private final LongColumn devices;
	private final LongColumn sectors;
	private final LongColumn actions;
	private final LongColumn queued;
	private final LongColumn got;
	private final LongColumn inserted;
	private final LongColumn merged;
	private final LongColumn issued;
	private final LongColumn completed;
	private final List<LongColumn> all;
	private final long genesis;
	private boolean whole;

	/** @param genesis what is called 0, ns since the host's start */
	RequestColumns(long genesis) {
		this(genesis, Stream.generate(LongColumn::new).limit(COLUMNS).toList());
	}

	/** Those of another one: {@link #all()}. */
	RequestColumns(long genesis, List<LongColumn> all) {
		this.genesis = genesis;
		this.all = all;
		devices = all.get(0);
		sectors = all.get(1);
		actions = all.get(2);
		queued = all.get(3);
		got = all.get(4);
		inserted = all.get(5);
		merged = all.get(6);
		issued = all.get(7);
		completed = all.get(8);
	}

	/** In the order of an index: device and sectors, sector, action and pid, then times. */
	List<LongColumn> all() {
		return all;
	}

	@Override
	public void identity(int device, long sector, int count, int action, int pid) {
		devices.add((long) device << Integer.SIZE | count & 0xffffffffL);
		sectors.add(sector);
		actions.add((long) action << Integer.SIZE | pid & 0xffffffffL);
	}

	@Override
	public void times(long q, long g, long i, long m, long d, long c) {
		queued.add(since(q));
		got.add(since(g));
		inserted.add(since(i));
		merged.add(since(m));
		issued.add(since(d));
		completed.add(since(c));
	}

	private long since(long time) {
		return time == DeviceRequests.NEVER ? NEVER : time - genesis;
	}

	/** Whether these are all requests of the trace. */
	boolean isWhole() {
		return whole;
	}

	void setWhole(boolean all) {
		whole = all;
	}

	@Override
	public long count() {
		return completed.size();
	}

	@Override
	public int device(long number) {
		return (int) (devices.get(number) >>> Integer.SIZE);
	}

	@Override
	public long sector(long number) {
		return sectors.get(number);
	}

	@Override
	public int sectors(long number) {
		return (int) devices.get(number);
	}

	@Override
	public int action(long number) {
		return (int) (actions.get(number) >>> Integer.SIZE);
	}

	@Override
	public int pid(long number) {
		return (int) actions.get(number);
	}

	@Override
	public long queued(long number) {
		return queued.get(number);
	}

	@Override
	public long got(long number) {
		return got.get(number);
	}

	@Override
	public long inserted(long number) {
		return inserted.get(number);
	}

	@Override
	public long merged(long number) {
		return merged.get(number);
	}

	@Override
	public long issued(long number) {
		return issued.get(number);
	}

	@Override
	public long completed(long number) {
		return completed.get(number);
	}
}
