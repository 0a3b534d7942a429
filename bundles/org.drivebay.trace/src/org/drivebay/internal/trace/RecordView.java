// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.ByteBuffer;

import org.drivebay.trace.EventView;

/** A window that is moved over the records. For one thread. */
class RecordView implements EventView {

	private static final byte[] NO_NAME = {};

	private final ProcessNames names;
	private final long genesis;
	private ByteBuffer buffer = ByteBuffer.allocate(BlkRecord.LENGTH);
	private int at;
	private int cpu;

	/** @param genesis what is called 0, ns since the host's start */
	RecordView(ProcessNames names, long genesis) {
		this.names = names;
		this.genesis = genesis;
	}

	final RecordView moveTo(ByteBuffer toBuffer, int toIndex, int ofCpu) {
		buffer = toBuffer;
		at = toIndex;
		cpu = ofCpu;
		return this;
	}

	final RecordView moveTo(BlkStream stream) {
		return moveTo(stream.buffer(), stream.at(), stream.cpu());
	}

	@Override
	public long time() {
		return buffer.getLong(at + BlkRecord.TIME) - genesis;
	}

	@Override
	public int cpu() {
		return cpu;
	}

	@Override
	public int sequence() {
		return buffer.getInt(at + BlkRecord.SEQUENCE);
	}

	@Override
	public int device() {
		return buffer.getInt(at + BlkRecord.DEVICE);
	}

	@Override
	public int action() {
		return buffer.getInt(at + BlkRecord.ACTION);
	}

	@Override
	public byte[] rwbs() {
		return Rwbs.of(action(), bytes());
	}

	@Override
	public long sector() {
		return buffer.getLong(at + BlkRecord.SECTOR);
	}

	@Override
	public int bytes() {
		return buffer.getInt(at + BlkRecord.BYTES);
	}

	@Override
	public int sectors() {
		return bytes() >>> 9;
	}

	@Override
	public long pid() {
		return buffer.getInt(at + BlkRecord.PID) & 0xffffffffL;
	}

	@Override
	public byte[] process() {
		return names.get((int) pid(), NO_NAME);
	}

	@Override
	public int error() {
		return buffer.getShort(at + BlkRecord.ERROR);
	}
}
