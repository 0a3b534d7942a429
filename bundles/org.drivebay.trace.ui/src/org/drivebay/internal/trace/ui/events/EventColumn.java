// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.events;

import java.nio.charset.StandardCharsets;

import org.drivebay.trace.Action;
import org.drivebay.trace.Device;
import org.drivebay.trace.EventView;

/** A column of the table of events. */
enum EventColumn {
	TIME("Time s", 130, true), DEVICE("Device", 76, false), CPU("CPU", 50, true), ACTION("Action", 64, false), RWBS("RWBS", 64, false), SECTOR("Sector", 120,
			true), SECTORS("Sectors", 74, true), PID("PID", 78, true), PROCESS("Process", 150, false), ERROR("Error", 60, true);

	private static final long NANOS = 1_000_000_000L;

	private final String head;
	private final int width;
	private final boolean right;

	EventColumn(String head, int width, boolean right) {
		this.head = head;
		this.width = width;
		this.right = right;
	}

	String head() {
		return head;
	}

	/** In pixels. */
	int width() {
		return width;
	}

	/** Whether it is a number, which stands at the right. */
	boolean right() {
		return right;
	}

	String text(EventView event) {
		return switch (this) {
			case TIME -> String.format("%d.%09d", event.time() / NANOS, event.time() % NANOS);
			case DEVICE -> Device.name(event.device());
			case CPU -> Integer.toString(event.cpu());
			case ACTION -> String.valueOf(Action.letter(event.action()));
			case RWBS -> new String(event.rwbs(), StandardCharsets.US_ASCII).strip();
			case SECTOR -> Long.toUnsignedString(event.sector());
			case SECTORS -> Integer.toString(event.sectors());
			case PID -> Long.toString(event.pid());
			case PROCESS -> new String(event.process(), StandardCharsets.UTF_8);
			case ERROR -> event.error() == 0 ? "" : Integer.toString(event.error());
		};
	}

	/** What events are sorted by: of texts their first eight bytes. */
	long key(EventView event) {
		return switch (this) {
			case TIME -> event.time();
			case DEVICE -> event.device() & 0xffffffffL;
			case CPU -> event.cpu();
			case ACTION -> Action.letter(event.action());
			case RWBS -> start(event.rwbs());
			case SECTOR -> event.sector();
			case SECTORS -> event.sectors();
			case PID -> event.pid();
			case PROCESS -> start(event.process());
			case ERROR -> event.error();
		};
	}

	private static long start(byte[] text) {
		long key = 0;
		for (int i = 0; i < Long.BYTES; i++) {
			key = key << Byte.SIZE | (i < text.length ? text[i] & 0xff : 0);
		}
		return key ^ Long.MIN_VALUE;
	}
}
