// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import org.drivebay.trace.Requests;

/** Requests in columns. */
final class RequestColumns implements Requests, RequestSink {

	private final LongColumn devices = new LongColumn();
	private final LongColumn sectors = new LongColumn();
	private final LongColumn actions = new LongColumn();
	private final LongColumn queued = new LongColumn();
	private final LongColumn got = new LongColumn();
	private final LongColumn inserted = new LongColumn();
	private final LongColumn merged = new LongColumn();
	private final LongColumn issued = new LongColumn();
	private final LongColumn completed = new LongColumn();
	private final long genesis;

	/** @param genesis what is called 0, ns since the host's start */
	RequestColumns(long genesis) {
		this.genesis = genesis;
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
