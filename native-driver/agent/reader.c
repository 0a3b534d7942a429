// SPDX-License-Identifier: EPL-2.0
/*
 * One thread for each CPU. It must run on that CPU: the kernel reserves room
 * in the CPU's buffer before it fills it, with interrupts off, so that only
 * there nobody can see an event half written. For the same reason it knows at
 * which time nothing earlier is missing.
 */
#include <errno.h>
#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

#include "trace.h"

#define PIECE		(64u << 10)
#define STACK		(128u << 10)
/* A CPU that fills its buffers faster than we empty them is left now and then. */
#define PIECES_AT_ONCE	64

static int put_data(struct reader *reader, int device, size_t len)
{
	struct iovec tail = part(reader->buf, len);
	struct body body = { 0 };

	body_u16(&body, device);
	body_u16(&body, 0);
	body_u32(&body, reader->cpu);
	return out_frame(&reader->trace->ring.out, WIRE_DATA, 0, &body, &tail, 1);
}

/* 0: empty now, 1: there is more, or -errno. */
static int drain(struct reader *reader, int device)
{
	int i, err;
	ssize_t n;

	for (i = 0; i < PIECES_AT_ONCE; i++) {
		n = read(reader->fds[device], reader->buf, PIECE);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return n < 0 && errno != EAGAIN ? -errno : 0;
		err = put_data(reader, device, n);
		if (err)
			return err;
	}
	return 1;
}

/* All devices; as drain(). */
static int drain_all(struct reader *reader)
{
	int i, ret, more = 0;

	for (i = 0; i < reader->trace->devs; i++) {
		ret = reader->fds[i] < 0 ? 0 : drain(reader, i);
		if (ret < 0)
			return ret;
		more |= ret;
	}
	return more;
}

/*
 * Tells the client up to when it has everything. Under the lock until it is
 * in the ring: a later mark must not overtake.
 */
static int mark(struct reader *reader, uint64_t clean)
{
	struct trace *trace = reader->trace;
	struct body body = { 0 };
	uint64_t all = UINT64_MAX;
	int i, err = 0;

	pthread_mutex_lock(&trace->mark_lock);
	reader->clean = clean;
	for (i = 0; i < trace->cpus; i++) {
		if (trace->readers[i].clean < all)
			all = trace->readers[i].clean;
	}
	if (all && all - trace->marked >= trace->opt->flush_ms * 1000000ull) {
		trace->marked = all;
		body_u64(&body, all);
		err = out_frame(&trace->ring.out, WIRE_MARK, 0, &body, NULL, 0);
	}
	pthread_mutex_unlock(&trace->mark_lock);
	return err;
}

/* 1: go on, 0: done, or -errno. */
static int reader_round(struct reader *reader, struct pollfd *polls)
{
	bool stopping = atomic_load(&reader->trace->stopping);
	uint64_t now = now_ns(CLOCK_MONOTONIC);
	int ret = drain_all(reader);

	if (ret < 0)
		return ret;
	if (ret == 0 && stopping)
		return 0;
	if (ret == 0 && reader->pinned && mark(reader, now))
		return -EPIPE;
	if (ret == 0 && !stopping)
		poll(polls, 1 + reader->trace->devs, reader->trace->opt->flush_ms);
	return 1;
}

static bool pin(unsigned int cpu)
{
	cpu_set_t *set = CPU_ALLOC(cpu + 1);
	size_t size = CPU_ALLOC_SIZE(cpu + 1);
	bool ok;

	if (!set)
		return false;
	CPU_ZERO_S(size, set);
	CPU_SET_S(cpu, size, set);
	ok = sched_setaffinity(0, size, set) == 0;
	CPU_FREE(set);
	return ok;
}

static void *reader_main(void *arg)
{
	struct reader *reader = arg;
	struct trace *trace = reader->trace;
	struct pollfd polls[1 + MAX_DEVICES];
	int i, ret;

	reader->pinned = pin(reader->cpu);
	if (!reader->pinned)
		put_note(&trace->ring.out, "not allowed to run on CPU %u: its events may be damaged, and there are no marks",
			 reader->cpu);
	polls[0] = (struct pollfd){ .fd = trace->stop, .events = POLLIN };
	for (i = 0; i < trace->devs; i++)
		polls[1 + i] = (struct pollfd){ .fd = reader->fds[i],
						.events = POLLIN };
	do {
		ret = reader_round(reader, polls);
	} while (ret > 0);
	if (ret < 0)
		ring_break(&trace->ring, -ret);
	atomic_fetch_sub(&trace->running, 1);
	ring_changed(&trace->ring);
	return NULL;
}

/* Which CPUs have a buffer. */
static int find_cpus(struct trace *trace, DIR *dir)
{
	struct reader *grown;
	struct dirent *entry;
	unsigned int cpu;
	char rest;

	while ((entry = readdir(dir))) {
		if (sscanf(entry->d_name, "trace%u%c", &cpu, &rest) != 1)
			continue;
		grown = reallocarray(trace->readers, trace->cpus + 1,
				     sizeof(*grown));
		if (!grown)
			return -ENOMEM;
		trace->readers = grown;
		memset(&grown[trace->cpus], 0, sizeof(*grown));
		grown[trace->cpus++].cpu = cpu;
	}
	return trace->cpus ? 0 : -ENOENT;
}

static int open_buffers(struct trace *trace, struct reader *reader)
{
	char path[PATH_MAX];
	int i;

	reader->trace = trace;
	reader->fds = calloc(trace->devs, sizeof(*reader->fds));
	reader->buf = malloc(PIECE);
	if (!reader->fds || !reader->buf)
		return -ENOMEM;
	for (i = 0; i < trace->devs; i++)
		reader->fds[i] = -1;
	for (i = 0; i < trace->devs; i++) {
		snprintf(path, sizeof(path), "%s/block/%s/trace%u",
			 trace->opt->debugfs, trace->dev[i].name, reader->cpu);
		reader->fds[i] = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
		if (reader->fds[i] < 0)
			return -errno;
	}
	return 0;
}

int readers_open(struct trace *trace)
{
	char path[PATH_MAX];
	int i, err;
	DIR *dir;

	snprintf(path, sizeof(path), "%s/block/%s", trace->opt->debugfs,
		 trace->dev[0].name);
	dir = opendir(path);
	if (!dir)
		return -errno;
	err = find_cpus(trace, dir);
	closedir(dir);
	for (i = 0; i < trace->cpus && !err; i++)
		err = open_buffers(trace, &trace->readers[i]);
	return err;
}

int readers_start(struct trace *trace)
{
	pthread_attr_t attr;
	int i, err = 0;

	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, STACK);
	atomic_store(&trace->running, trace->cpus);
	for (i = 0; i < trace->cpus && !err; i++) {
		err = pthread_create(&trace->readers[i].thread, &attr,
				     reader_main, &trace->readers[i]);
		trace->readers[i].started = !err;
	}
	for (; err && i <= trace->cpus; i++)
		atomic_fetch_sub(&trace->running, 1);
	pthread_attr_destroy(&attr);
	return -err;
}

static bool are_running(const struct ring *ring, void *context)
{
	struct trace *trace = context;

	(void)ring;
	return atomic_load(&trace->running) > 0;
}

void readers_stop(struct trace *trace, int patience_ms)
{
	const uint64_t one = 1;
	int i;

	atomic_store(&trace->stopping, true);
	if (write(trace->stop, &one, sizeof(one)) < 0)
		return;
	ring_wait(&trace->ring, patience_ms, are_running, trace);
	for (i = 0; i < trace->cpus; i++) {
		if (trace->readers[i].started)
			pthread_join(trace->readers[i].thread, NULL);
	}
}

void readers_close(struct trace *trace)
{
	struct reader *reader;
	int i, d;

	for (i = 0; i < trace->cpus; i++) {
		reader = &trace->readers[i];
		for (d = 0; reader->fds && d < trace->devs; d++) {
			if (reader->fds[d] >= 0)
				close(reader->fds[d]);
		}
		free(reader->fds);
		free(reader->buf);
	}
	free(trace->readers);
	trace->readers = NULL;
	trace->cpus = 0;
}
