// SPDX-License-Identifier: EPL-2.0
/*
 * Building frames and writing them whole.
 */
#include <assert.h>
#include <errno.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "frame.h"

void body_bytes(struct body *body, const void *data, size_t len)
{
	assert(len <= sizeof(body->buf) - body->len);
	if (len)
		memcpy(body->buf + body->len, data, len);
	body->len += len;
}

static void body_le(struct body *body, uint64_t value, int bytes)
{
	uint8_t le[8];
	int i;

	for (i = 0; i < bytes; i++)
		le[i] = value >> (8 * i);
	body_bytes(body, le, bytes);
}

void body_u8(struct body *body, uint8_t value)
{
	body_le(body, value, 1);
}

void body_u16(struct body *body, uint16_t value)
{
	body_le(body, value, 2);
}

void body_u32(struct body *body, uint32_t value)
{
	body_le(body, value, 4);
}

void body_u64(struct body *body, uint64_t value)
{
	body_le(body, value, 8);
}

struct iovec part(const void *data, size_t len)
{
	return (struct iovec){ .iov_base = (void *)data, .iov_len = len };
}

uint64_t now_ns(int clock)
{
	struct timespec ts;

	clock_gettime(clock, &ts);
	return (uint64_t)ts.tv_sec * 1000000000 + ts.tv_nsec;
}

int out_frame(struct out *out, enum wire_type type, unsigned int flags,
	      const struct body *body, const struct iovec *tail, int tails)
{
	struct iovec parts[2 + FRAME_TAIL];
	struct body head = { 0 };
	size_t len = body->len;
	int i;

	assert(tails <= FRAME_TAIL);
	for (i = 0; i < tails; i++) {
		if (tail[i].iov_len > WIRE_MAX_BODY - len)
			return -EMSGSIZE;
		len += tail[i].iov_len;
		parts[2 + i] = tail[i];
	}
	body_u32(&head, len);
	body_u16(&head, type);
	body_u16(&head, flags);
	body_u64(&head, now_ns(CLOCK_MONOTONIC));
	parts[0] = part(head.buf, head.len);
	parts[1] = part(body->buf, body->len);
	return out->emit(out, parts, 2 + tails);
}

int write_all(int fd, const void *data, size_t len)
{
	const uint8_t *at = data;
	ssize_t n;

	while (len > 0) {
		n = write(fd, at, len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -errno;
		at += n;
		len -= n;
	}
	return 0;
}

int fd_out_flush(struct fd_out *fd_out)
{
	size_t used = fd_out->used;

	fd_out->used = 0;
	return write_all(fd_out->fd, fd_out->buf, used);
}

static int fd_out_put(struct fd_out *fd_out, const uint8_t *data, size_t len)
{
	size_t room;
	int err;

	while (len > 0) {
		room = sizeof(fd_out->buf) - fd_out->used;
		if (room > len)
			room = len;
		memcpy(fd_out->buf + fd_out->used, data, room);
		fd_out->used += room;
		data += room;
		len -= room;
		if (fd_out->used < sizeof(fd_out->buf))
			continue;
		err = fd_out_flush(fd_out);
		if (err)
			return err;
	}
	return 0;
}

static int fd_out_emit(struct out *out, const struct iovec *parts, int count)
{
	struct fd_out *fd_out = (struct fd_out *)out;
	int i, err;

	for (i = 0; i < count; i++) {
		err = fd_out_put(fd_out, parts[i].iov_base, parts[i].iov_len);
		if (err)
			return err;
		out->bytes += parts[i].iov_len;
	}
	out->frames++;
	return 0;
}

void fd_out_init(struct fd_out *fd_out, int fd)
{
	memset(&fd_out->out, 0, sizeof(fd_out->out));
	fd_out->out.emit = fd_out_emit;
	fd_out->fd = fd;
	fd_out->used = 0;
}
