// SPDX-License-Identifier: EPL-2.0
/*
 * Reads the agent's stream from standard input, strictly: what the protocol
 * does not allow ends it with status 1.
 *
 *   unstream dump        one line per frame, bytes escaped
 *   unstream split DIR   a trace as blktrace would have left it: DIR/NAME.blktrace.CPU
 */
#include <ctype.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "wire.h"

struct frame {
	uint32_t len;
	uint16_t type;
	uint16_t flags;
	uint64_t time;
	uint8_t body[WIRE_MAX_BODY];
};

static struct frame frame;
static uint64_t frames, bytes;
static char names[256][33];
static const char *dir;

static void __attribute__((noreturn, format(printf, 1, 2)))
bad(const char *format, ...)
{
	va_list args;

	fprintf(stderr, "unstream: frame %" PRIu64 " at byte %" PRIu64 ": ",
		frames, bytes + WIRE_MAGIC_LEN);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	exit(1);
}

static uint64_t le(const uint8_t *at, int len)
{
	uint64_t value = 0;

	while (len-- > 0)
		value = value << 8 | at[len];
	return value;
}

/* A field of the body. */
static uint64_t field(uint32_t offset, int len)
{
	if (frame.len < offset + len)
		bad("type %u with a body of %u bytes", frame.type, frame.len);
	return le(frame.body + offset, len);
}

static const uint8_t *span(uint64_t offset, uint64_t len)
{
	if (offset + len > frame.len)
		bad("type %u: a part ends at %" PRIu64 " of %u bytes", frame.type,
		    offset + len, frame.len);
	return frame.body + offset;
}

static void print_bytes(const char *label, const uint8_t *data, uint64_t len)
{
	uint64_t i;

	printf(" %s=\"", label);
	for (i = 0; i < len; i++) {
		if (data[i] == '\n')
			fputs("\\n", stdout);
		else if (isprint(data[i]) && data[i] != '"' && data[i] != '\\')
			putchar(data[i]);
		else
			printf("\\x%02x", data[i]);
	}
	putchar('"');
}

static void whole(uint64_t end)
{
	if (end != frame.len)
		bad("type %u: %u bytes, %" PRIu64 " expected", frame.type,
		    frame.len, end);
}

static void dump_entry(void)
{
	uint64_t path = field(2, 2), len = field(12, 4);

	printf("entry type=%c mode=%" PRIo64 " errno=%" PRIu64 " flags=%u",
	       (int)field(0, 1), field(4, 4), field(8, 4), frame.flags);
	print_bytes("path", span(16, path), path);
	print_bytes("content", span(16 + path, len), len);
	whole(16 + path + len);
}

static void dump_value(void)
{
	static const char *const reasons[] = { "?", "added", "notified",
		"changed", "gone", "removed" };
	uint64_t path = field(6, 2), len = field(12, 4), reason = field(4, 1);

	if (reason < 1 || reason > 5)
		bad("reason %" PRIu64, reason);
	printf("value id=%" PRIu64 " %s errno=%" PRIu64 " flags=%u realtime=%" PRIu64,
	       field(0, 4), reasons[reason], field(8, 4), frame.flags,
	       field(16, 8));
	print_bytes("path", span(24, path), path);
	print_bytes("content", span(24 + path, len), len);
	whole(24 + path + len);
}

static void dump_written(void)
{
	uint64_t path = field(12, 2), before = field(36, 4), after = field(44, 4);
	uint64_t at = 50;

	printf("written errno=%" PRIu64 " asked=%" PRIu64 " wrote=%" PRIu64
	       " took=%" PRIu64 " before_errno=%" PRIu64 " after_errno=%" PRIu64
	       " before_flags=%" PRIu64 " after_flags=%" PRIu64,
	       field(0, 4), field(4, 4), field(8, 4), field(24, 8) - field(16, 8),
	       field(32, 4), field(40, 4), field(48, 1), field(49, 1));
	print_bytes("path", span(at, path), path);
	print_bytes("before", span(at + path, before), before);
	print_bytes("after", span(at + path + before, after), after);
	whole(at + path + before + after);
}

static void dump_device(void)
{
	uint64_t index = field(0, 2), path = field(16, 2), name = field(18, 2);
	const uint8_t *text = span(20 + path, name);

	if (index >= 256 || name > 32)
		bad("device %" PRIu64 " with a name of %" PRIu64, index, name);
	memcpy(names[index], text, name);
	names[index][name] = '\0';
	printf("device index=%" PRIu64 " cpus=%" PRIu64 " number=%" PRIu64 ",%"
	       PRIu64 " errno=%" PRIu64, index, field(2, 2), field(4, 4),
	       field(8, 4), field(12, 4));
	print_bytes("path", span(20, path), path);
	print_bytes("name", text, name);
	print_bytes("text", span(20 + path + name, 0),
		    frame.len - 20 - path - name);
}

static void dump_text(const char *kind, uint32_t offset)
{
	fputs(kind, stdout);
	print_bytes("text", span(offset, 0), frame.len - offset);
}

static void dump_end(void)
{
	if (field(8, 8) != frames || field(16, 8) != bytes)
		bad("the end counts %" PRIu64 " frames and %" PRIu64 " bytes, there were %"
		    PRIu64 " and %" PRIu64, field(8, 8), field(16, 8), frames,
		    bytes);
	printf("end reason=%" PRIu64 " errno=%" PRIu64 " frames=%" PRIu64,
	       field(0, 4), field(4, 4), frames);
	dump_text("", 24);
}

static void dump(void)
{
	switch (frame.type) {
	case WIRE_HELLO:
		printf("hello version=%" PRIu64 " order=%" PRIu64 " cpus=%" PRIu64
		       " pid=%" PRIu64 " page=%" PRIu64, field(0, 2),
		       field(2, 1), field(4, 4), field(8, 4), field(12, 4));
		dump_text("", 24);
		break;
	case WIRE_NOTE:
		dump_text("note", 0);
		break;
	case WIRE_ENTRY:
		dump_entry();
		break;
	case WIRE_VALUE:
		dump_value();
		break;
	case WIRE_WRITTEN:
		dump_written();
		break;
	case WIRE_DEVICE:
		dump_device();
		break;
	case WIRE_DATA:
		printf("data device=%" PRIu64 " cpu=%" PRIu64 " bytes=%u",
		       field(0, 2), field(4, 4), frame.len - 8);
		break;
	case WIRE_DROPPED:
		printf("dropped device=%" PRIu64 " events=%" PRIu64, field(0, 2),
		       field(8, 8));
		break;
	case WIRE_MARK:
		printf("mark %" PRIu64, field(0, 8));
		break;
	case WIRE_END:
		dump_end();
		break;
	default:
		bad("type %u", frame.type);
	}
	putchar('\n');
}

static void split(void)
{
	uint64_t device = field(0, 2);
	char path[4096];
	FILE *file;

	if (device >= 256 || !names[device][0] || strchr(names[device], '/'))
		bad("data of device %" PRIu64, device);
	snprintf(path, sizeof(path), "%s/%s.blktrace.%" PRIu64, dir,
		 names[device], field(4, 4));
	file = fopen(path, "ab");
	if (!file || fwrite(frame.body + 8, 1, frame.len - 8, file) !=
	    frame.len - 8 || fclose(file))
		bad("%s cannot be written", path);
}

/* The first frame is the hello, and no other is. */
static void check_order(void)
{
	if ((frame.type == WIRE_HELLO) != (frames == 0))
		bad("type %u", frame.type);
}

static void read_frame(void)
{
	uint8_t head[WIRE_HEADER];
	size_t got = fread(head, 1, sizeof(head), stdin);

	if (got != sizeof(head))
		bad("no end: %zu bytes of a header", got);
	frame.len = le(head, 4);
	frame.type = le(head + 4, 2);
	frame.flags = le(head + 6, 2);
	frame.time = le(head + 8, 8);
	if (frame.len > WIRE_MAX_BODY)
		bad("a body of %u bytes", frame.len);
	if (fread(frame.body, 1, frame.len, stdin) != frame.len)
		bad("ends within a body of %u bytes", frame.len);
	check_order();
}

int main(int argc, char **argv)
{
	char magic[WIRE_MAGIC_LEN];

	if (argc == 3 && !strcmp(argv[1], "split"))
		dir = argv[2];
	else if (argc != 2 || strcmp(argv[1], "dump"))
		return 2;
	if (fread(magic, 1, sizeof(magic), stdin) != sizeof(magic) ||
	    memcmp(magic, WIRE_MAGIC, sizeof(magic))) {
		fputs("unstream: no magic\n", stderr);
		return 1;
	}
	do {
		read_frame();
		if (dir && frame.type == WIRE_DATA)
			split();
		else
			dump();
		fflush(stdout);
		frames++;
		bytes += WIRE_HEADER + frame.len;
	} while (frame.type != WIRE_END);
	if (getchar() != EOF)
		bad("something follows the end");
	return 0;
}
