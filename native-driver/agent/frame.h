/* SPDX-License-Identifier: EPL-2.0 */
/*
 * Frames, and where they go.
 */
#ifndef AGENT_FRAME_H
#define AGENT_FRAME_H

#include <stddef.h>
#include <stdint.h>
#include <sys/uio.h>

#include "wire.h"

/* The fixed part of a frame's body, little-endian. */
struct body {
	size_t len;
	uint8_t buf[128];
};

void body_u8(struct body *body, uint8_t value);
void body_u16(struct body *body, uint16_t value);
void body_u32(struct body *body, uint32_t value);
void body_u64(struct body *body, uint64_t value);
void body_bytes(struct body *body, const void *data, size_t len);

/* At most this many variable parts follow the fixed one. */
#define FRAME_TAIL	3

/*
 * A sink of frames. emit() takes all parts or fails with -errno; it adds to
 * the counts, since only it knows under which lock.
 */
struct out {
	int (*emit)(struct out *out, const struct iovec *part, int parts);
	uint64_t frames;
	uint64_t bytes;
};

int out_frame(struct out *out, enum wire_type type, unsigned int flags,
	      const struct body *body, const struct iovec *tail, int tails);

/* A sink with a buffer before a file descriptor, for one thread. */
struct fd_out {
	struct out out;
	int fd;
	size_t used;
	uint8_t buf[1 << 16];
};

void fd_out_init(struct fd_out *fd_out, int fd);
int fd_out_flush(struct fd_out *fd_out);

int write_all(int fd, const void *data, size_t len);

int put_magic(int fd);
int put_hello(struct out *out, const char *command);
int put_note(struct out *out, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
int put_end(struct out *out, enum wire_end reason, int error, const char *text);

struct iovec part(const void *data, size_t len);
uint64_t now_ns(int clock);

#endif
