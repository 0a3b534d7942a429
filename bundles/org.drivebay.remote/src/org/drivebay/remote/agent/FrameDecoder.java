// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.agent;

import java.nio.ByteOrder;
import java.time.Instant;

import org.drivebay.remote.agent.FrameBody.Malformed;

/** Bodies of frames by their type; the pictures are in docs/agent-protocol.md. */
final class FrameDecoder {

	static final int HELLO = 1;
	static final int END = 255;

	private static final int TRUNCATED = 1;
	private static final int SKIPPED = 2;
	private static final int UNREADABLE = 4;
	private static final long SECOND = 1_000_000_000;

	private FrameDecoder() {
	}

	static AgentFrame decode(int type, int flags, long time, FrameBody body) throws Malformed {
		return switch (type) {
			case HELLO -> hello(time, body);
			case 2 -> new AgentFrame.Note(time, body.restText());
			case 16 -> entry(flags, time, body);
			case 17 -> value(flags, time, body);
			case 18 -> written(time, body);
			case 32 -> device(time, body);
			case 33 -> data(time, body);
			case 34 -> dropped(time, body);
			case 35 -> new AgentFrame.Mark(time, body.u63("a mark's time"));
			default -> throw new Malformed("unknown type " + type);
		};
	}

	/** {@code version u16 | order u8 | 0 u8 | cpus u32 | pid u32 | page size u32 | realtime u64 | text} */
	private static AgentFrame.Hello hello(long time, FrameBody body) throws Malformed {
		int version = body.u16();
		ByteOrder order = switch (body.u8()) {
			case 1 -> ByteOrder.LITTLE_ENDIAN;
			case 2 -> ByteOrder.BIG_ENDIAN;
			default -> throw new Malformed("unknown byte order");
		};
		body.skip(1);
		return new AgentFrame.Hello(time, version, order, body.count("the number of CPUs"), body.count("the process id"),
				body.count("the page size"), instant(body), body.restText());
	}

	/** {@code type u8 | 0 u8 | path len u16 | mode u32 | errno u32 | content len u32 | path | content} */
	private static AgentFrame.Entry entry(int flags, long time, FrameBody body) throws Malformed {
		AgentFrame.Entry.Kind kind = switch (body.u8()) {
			case 'f' -> AgentFrame.Entry.Kind.FILE;
			case 'l' -> AgentFrame.Entry.Kind.LINK;
			case 'd' -> AgentFrame.Entry.Kind.FOLDER;
			case 'o' -> AgentFrame.Entry.Kind.OTHER;
			default -> throw new Malformed("unknown kind of file");
		};
		body.skip(1);
		int pathLength = body.u16();
		int mode = body.count("the mode");
		int errno = body.count("errno");
		int contentLength = body.count("the content's length");
		String path = body.text(pathLength);
		return new AgentFrame.Entry(time, kind, path, mode, content(flags, errno, body.payload(contentLength)));
	}

	/** {@code id u32 | reason u8 | 0 u8 | path len u16 | errno u32 | content len u32 | realtime u64 | path | content} */
	private static AgentFrame.Value value(int flags, long time, FrameBody body) throws Malformed {
		int id = body.count("the watch's id");
		AgentFrame.Value.Reason reason = constant(AgentFrame.Value.Reason.values(), body.u8() - 1);
		body.skip(1);
		int pathLength = body.u16();
		int errno = body.count("errno");
		int contentLength = body.count("the content's length");
		Instant realTime = instant(body);
		String path = body.text(pathLength);
		return new AgentFrame.Value(time, id, reason, realTime, path, content(flags, errno, body.payload(contentLength)));
	}

	/**
	 * {@code errno u32 | asked u32 | wrote u32 | path len u16 | 0 u16 | began u64 | ended u64 | before errno u32, len u32 | after errno u32,
	 * len u32 | before flags u8 | after flags u8 | path | before | after}
	 */
	private static AgentFrame.Written written(long time, FrameBody body) throws Malformed {
		int errno = body.count("errno");
		int asked = body.count("the value's length");
		int wrote = body.count("the length written");
		int pathLength = body.u16();
		body.skip(2);
		long began = body.u63("the time of writing");
		long ended = body.u63("the end of writing");
		int beforeErrno = body.count("errno before");
		int beforeLength = body.count("the length before");
		int afterErrno = body.count("errno after");
		int afterLength = body.count("the length after");
		int beforeFlags = body.u8();
		int afterFlags = body.u8();
		String path = body.text(pathLength);
		FileContent before = content(beforeFlags, beforeErrno, body.payload(beforeLength));
		FileContent after = content(afterFlags, afterErrno, body.payload(afterLength));
		return new AgentFrame.Written(time, errno, asked, wrote, began, ended, path, before, after);
	}

	/** {@code index u16 | cpus u16 | major u32 | minor u32 | errno u32 | path len u16 | name len u16 | path | name | text} */
	private static AgentFrame.Device device(long time, FrameBody body) throws Malformed {
		int index = body.u16();
		int cpus = body.u16();
		int major = body.count("the major number");
		int minor = body.count("the minor number");
		int errno = body.count("errno");
		int pathLength = body.u16();
		int nameLength = body.u16();
		return new AgentFrame.Device(time, index, cpus, major, minor, errno, body.text(pathLength), body.text(nameLength), body.restText());
	}

	/** {@code index u16 | 0 u16 | cpu u32 | bytes} */
	private static AgentFrame.Data data(long time, FrameBody body) throws Malformed {
		int device = body.u16();
		body.skip(2);
		return new AgentFrame.Data(time, device, body.count("the CPU"), body.rest());
	}

	/** {@code index u16 | 0 u16 | 0 u32 | events u64} */
	private static AgentFrame.Dropped dropped(long time, FrameBody body) throws Malformed {
		int device = body.u16();
		body.skip(6);
		return new AgentFrame.Dropped(time, device, body.u63("the number of dropped events"));
	}

	private static Instant instant(FrameBody body) throws Malformed {
		long nanos = body.u63("the host's time");
		return Instant.ofEpochSecond(nanos / SECOND, nanos % SECOND);
	}

	private static FileContent content(int flags, int errno, Payload payload) throws Malformed {
		FileContent.Status status = switch (flags) {
			case 0 -> FileContent.Status.WHOLE;
			case TRUNCATED -> FileContent.Status.TRUNCATED;
			case SKIPPED -> FileContent.Status.SKIPPED;
			case UNREADABLE -> FileContent.Status.UNREADABLE;
			default -> throw new Malformed("unknown flags " + flags);
		};
		return new FileContent(errno, status, payload);
	}

	static <E> E constant(E[] values, int index) throws Malformed {
		if (index < 0 || index >= values.length) {
			throw new Malformed("unknown reason " + index);
		}
		return values[index];
	}
}
