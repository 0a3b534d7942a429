/* SPDX-License-Identifier: EPL-2.0 */
/*
 * A sink of frames that many threads fill and one thread writes, so that a
 * reader that does not read never keeps the trace from being ended.
 */
#ifndef AGENT_RING_H
#define AGENT_RING_H

#include <pthread.h>
#include <stdbool.h>

#include "frame.h"

/* Kept free for what the controlling thread has to say at the end. */
#define RING_RESERVE	(64u << 10)

/*
 * emit() waits for room, and fails with -EPIPE once the ring is broken. For
 * the thread that started the ring it fails with -EAGAIN instead of waiting:
 * that thread must never hang on a client that does not read.
 */
struct ring {
	struct out out;
	pthread_t owner;
	bool last_words;	/* the owner may use the reserve */
	pthread_mutex_t lock;
	pthread_cond_t changed;
	pthread_t writer;
	int fd;
	int wake;		/* eventfd, told when writing failed */
	size_t size;
	size_t head;		/* where the oldest byte is */
	size_t used;
	uint64_t taken;		/* bytes written so far */
	int error;		/* not 0: broken */
	bool closed;		/* nothing will be added */
	bool ended;		/* the writer has returned */
	uint8_t *buf;
};

/* Continues the counts of @before. Starts the writer. */
int ring_start(struct ring *ring, int fd, int wake, size_t size,
	       const struct out *before);
/* All emit() fail from now on, what is in the ring is not written. */
void ring_break(struct ring *ring, int error);
/*
 * Waits while @busy() says so, as long as bytes are written; breaks the ring
 * when none was for @patience_ms. @busy is called with the lock held.
 */
void ring_wait(struct ring *ring, int patience_ms,
	       bool (*busy)(const struct ring *ring, void *context),
	       void *context);
/* What the owner puts from now on comes last. */
void ring_last_words(struct ring *ring);
/* Wakes ring_wait() to ask again. */
void ring_changed(struct ring *ring);
/* The rest is written; 0, or why it could not be. */
int ring_finish(struct ring *ring, int patience_ms);

#endif
