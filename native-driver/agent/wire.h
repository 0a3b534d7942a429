/* SPDX-License-Identifier: EPL-2.0 */
/*
 * The numbers of the agent's protocol; docs/agent-protocol.md draws the bytes.
 */
#ifndef AGENT_WIRE_H
#define AGENT_WIRE_H

/* Written before the first frame. A channel that changes bytes breaks it. */
#define WIRE_MAGIC	"\x89" "DBA\r\n\x1a\n"
#define WIRE_MAGIC_LEN	8

#define WIRE_VERSION	1
#define WIRE_HEADER	16
/* No frame's body is longer; a reader refuses what is. */
#define WIRE_MAX_BODY	(2u << 20)

enum wire_type {
	WIRE_HELLO = 1,
	WIRE_NOTE = 2,
	WIRE_ENTRY = 16,
	WIRE_VALUE = 17,
	WIRE_WRITTEN = 18,
	WIRE_DEVICE = 32,
	WIRE_DATA = 33,
	WIRE_DROPPED = 34,
	WIRE_MARK = 35,
	WIRE_END = 255,
};

/* Flags of a frame that carries a file's content. */
enum wire_content {
	WIRE_TRUNCATED = 1 << 0,	/* the file goes on */
	WIRE_SKIPPED = 1 << 1,		/* not read: on the skip list */
	WIRE_NO_READ = 1 << 2,		/* not read: nobody may read it */
};

enum wire_reason {
	WIRE_ADDED = 1,
	WIRE_NOTIFIED = 2,
	WIRE_CHANGED = 3,
	WIRE_GONE = 4,
	WIRE_REMOVED = 5,
};

enum wire_end {
	WIRE_END_DONE = 0,
	WIRE_END_INPUT = 1,
	WIRE_END_SIGNAL = 2,
	WIRE_END_LEASE = 3,
	WIRE_END_TIME = 4,
	WIRE_END_LIMIT = 5,
	WIRE_END_ERROR = 6,
};

#endif
