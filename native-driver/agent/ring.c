// SPDX-License-Identifier: EPL-2.0
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "ring.h"

/* Called with the lock held; there is room. */
static void ring_put(struct ring *ring, const uint8_t *data, size_t len)
{
	size_t tail = (ring->head + ring->used) % ring->size;
	size_t first = ring->size - tail;

	if (!len)
		return;
	if (first > len)
		first = len;
	memcpy(ring->buf + tail, data, first);
	memcpy(ring->buf, data + first, len - first);
	ring->used += len;
}

/* Called with the lock held. */
static int wait_for_room(struct ring *ring, size_t len)
{
	bool owner = pthread_equal(pthread_self(), ring->owner);

	if (!owner || !ring->last_words)
		len += RING_RESERVE;
	if (len > ring->size)
		return -EMSGSIZE;
	while (!ring->error && ring->size - ring->used < len) {
		if (owner)
			return -EAGAIN;
		pthread_cond_wait(&ring->changed, &ring->lock);
	}
	return ring->error ? -EPIPE : 0;
}

static int ring_emit(struct out *out, const struct iovec *parts, int count)
{
	struct ring *ring = (struct ring *)out;
	size_t len = 0;
	int i, err;

	for (i = 0; i < count; i++)
		len += parts[i].iov_len;
	pthread_mutex_lock(&ring->lock);
	err = wait_for_room(ring, len);
	if (!err) {
		for (i = 0; i < count; i++)
			ring_put(ring, parts[i].iov_base, parts[i].iov_len);
		out->frames++;
		out->bytes += len;
		pthread_cond_broadcast(&ring->changed);
	}
	pthread_mutex_unlock(&ring->lock);
	return err;
}

static void fail(struct ring *ring, int error)
{
	const uint64_t one = 1;

	/* the first reason stays */
	if (ring->error)
		return;
	ring->error = error;
	/* it is full only if nobody listens */
	if (write(ring->wake, &one, sizeof(one)) < 0)
		return;
}

/* One piece, without the lock: what is in the ring stays where it is. */
static void write_piece(struct ring *ring)
{
	size_t len = ring->size - ring->head;
	const uint8_t *data = ring->buf + ring->head;
	ssize_t n;

	if (len > ring->used)
		len = ring->used;
	if (len > 1 << 16)
		len = 1 << 16;
	pthread_mutex_unlock(&ring->lock);
	n = write(ring->fd, data, len);
	pthread_mutex_lock(&ring->lock);
	if (n < 0 && errno != EINTR) {
		fail(ring, errno);
	} else if (n > 0) {
		ring->head = (ring->head + n) % ring->size;
		ring->used -= n;
		ring->taken += n;
	}
	pthread_cond_broadcast(&ring->changed);
}

static void *writer(void *arg)
{
	struct ring *ring = arg;

	pthread_mutex_lock(&ring->lock);
	while (!ring->error && (ring->used || !ring->closed)) {
		if (ring->used)
			write_piece(ring);
		else
			pthread_cond_wait(&ring->changed, &ring->lock);
	}
	ring->ended = true;
	pthread_cond_broadcast(&ring->changed);
	pthread_mutex_unlock(&ring->lock);
	return NULL;
}

int ring_start(struct ring *ring, int fd, int wake, size_t size,
	       const struct out *before)
{
	pthread_condattr_t attr;
	int err;

	memset(ring, 0, sizeof(*ring));
	ring->out = *before;
	ring->out.emit = ring_emit;
	ring->owner = pthread_self();
	ring->fd = fd;
	ring->wake = wake;
	ring->size = size;
	ring->buf = malloc(size);
	if (!ring->buf)
		return -ENOMEM;
	pthread_mutex_init(&ring->lock, NULL);
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&ring->changed, &attr);
	pthread_condattr_destroy(&attr);
	err = pthread_create(&ring->writer, NULL, writer, ring);
	if (err)
		free(ring->buf);
	return -err;
}

void ring_break(struct ring *ring, int error)
{
	pthread_mutex_lock(&ring->lock);
	fail(ring, error);
	pthread_cond_broadcast(&ring->changed);
	pthread_mutex_unlock(&ring->lock);
}

void ring_last_words(struct ring *ring)
{
	pthread_mutex_lock(&ring->lock);
	ring->last_words = true;
	pthread_mutex_unlock(&ring->lock);
}

void ring_changed(struct ring *ring)
{
	pthread_mutex_lock(&ring->lock);
	pthread_cond_broadcast(&ring->changed);
	pthread_mutex_unlock(&ring->lock);
}

static struct timespec after_ms(int ms)
{
	uint64_t at = now_ns(CLOCK_MONOTONIC) + ms * 1000000ull;

	return (struct timespec){ at / 1000000000, at % 1000000000 };
}

void ring_wait(struct ring *ring, int patience_ms,
	       bool (*busy)(const struct ring *ring, void *context),
	       void *context)
{
	struct timespec until = after_ms(patience_ms);
	uint64_t taken;
	int err = 0;

	pthread_mutex_lock(&ring->lock);
	taken = ring->taken;
	while (busy(ring, context) && err != ETIMEDOUT) {
		err = pthread_cond_timedwait(&ring->changed, &ring->lock, &until);
		if (ring->taken != taken) {
			taken = ring->taken;
			until = after_ms(patience_ms);
			err = 0;
		}
	}
	if (err == ETIMEDOUT)
		fail(ring, ETIMEDOUT);
	pthread_cond_broadcast(&ring->changed);
	pthread_mutex_unlock(&ring->lock);
}

static bool is_writing(const struct ring *ring, void *context)
{
	(void)context;
	return !ring->ended;
}

int ring_finish(struct ring *ring, int patience_ms)
{
	int error;
	bool ended;

	pthread_mutex_lock(&ring->lock);
	ring->closed = true;
	pthread_cond_broadcast(&ring->changed);
	pthread_mutex_unlock(&ring->lock);
	ring_wait(ring, patience_ms, is_writing, NULL);
	pthread_mutex_lock(&ring->lock);
	error = ring->error;
	ended = ring->ended;
	pthread_mutex_unlock(&ring->lock);
	/* a writer that hangs in write(2) goes with the process */
	if (ended) {
		pthread_join(ring->writer, NULL);
		free(ring->buf);
		ring->buf = NULL;
	}
	return -error;
}
