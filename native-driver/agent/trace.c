// SPDX-License-Identifier: EPL-2.0
/*
 * trace: block traces of devices until standard input ends.
 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

#include "trace.h"

#define RING_BYTES	(8u << 20)
/* A client that takes nothing for so long is gone. */
#define PATIENCE_MS	1000
#define LOOK_AT_DROPS_MS	1000
#define SECOND		1000000000ull

struct control {
	struct pollfd polls[4];	/* stdin, signals, writer, keeper */
	uint64_t lease_end;
	uint64_t time_end;
	uint64_t next_look;
};

static uint64_t after(uint64_t now, uint32_t seconds)
{
	return seconds ? now + seconds * SECOND : UINT64_MAX;
}

/* What the input says does not matter, only that it comes. */
static bool input_goes_on(void)
{
	char sink[4096];
	ssize_t n = read(STDIN_FILENO, sink, sizeof(sink));

	return n > 0 || (n < 0 && (errno == EINTR || errno == EAGAIN));
}

/* -1: go on. */
static int why_end(struct trace *trace, struct control *control, uint64_t now)
{
	if (control->polls[1].revents)
		return WIRE_END_SIGNAL;
	if (control->polls[2].revents || control->polls[3].revents)
		return WIRE_END_ERROR;
	if (control->polls[0].revents) {
		if (!input_goes_on())
			return WIRE_END_INPUT;
		control->lease_end = after(now, trace->opt->lease_s);
	}
	if (now >= control->lease_end)
		return WIRE_END_LEASE;
	return now >= control->time_end ? WIRE_END_TIME : -1;
}

static enum wire_end control_loop(struct trace *trace, int signals)
{
	uint64_t now = now_ns(CLOCK_MONOTONIC);
	struct control control = {
		.polls = {
			{ .fd = STDIN_FILENO, .events = POLLIN },
			{ .fd = signals, .events = POLLIN },
			{ .fd = trace->wake, .events = POLLIN },
			{ .fd = trace->keeper.fd, .events = POLLIN },
		},
		.lease_end = after(now, trace->opt->lease_s),
		.time_end = after(now, trace->opt->seconds),
		.next_look = now + SECOND,
	};
	int reason = -1;

	while (reason < 0) {
		if (poll(control.polls, 4, LOOK_AT_DROPS_MS / 2) < 0)
			continue;
		now = now_ns(CLOCK_MONOTONIC);
		reason = why_end(trace, &control, now);
		if (reason < 0 && now >= control.next_look) {
			control.next_look = now + SECOND;
			put_drops(trace, false);
		}
	}
	return reason;
}

/* Between set-up and teardown. */
static int run(struct trace *trace, int signals, enum wire_end *reason)
{
	int err;

	err = readers_open(trace);
	if (err) {
		put_note(&trace->ring.out, "%s/block/%s: %s. debugfs must be mounted there; the agent mounts nothing",
			 trace->opt->debugfs, trace->dev[0].name, strerror(-err));
		goto out;
	}
	put_devices(trace);
	err = readers_start(trace);
	if (!err)
		err = start_devices(trace);
	if (!err)
		*reason = control_loop(trace, signals);
	stop_devices(trace);
	readers_stop(trace, PATIENCE_MS);
	ring_last_words(&trace->ring);
	put_drops(trace, true);
out:
	readers_close(trace);
	tear_down_devices(trace);
	return err;
}

static int set_up(struct trace *trace)
{
	long cpus = sysconf(_SC_NPROCESSORS_CONF);
	int i, err, failed;

	failed = open_devices(trace);
	if (!failed && trace->opt->take_left)
		take_left(trace);
	if (!failed) {
		err = keeper_start(&trace->keeper, trace->dev, trace->devs,
				   trace->opt, cpus > 0 ? cpus : 1);
		if (err)
			return err;
	}
	for (i = 0; i < trace->devs && !failed; i++)
		failed = trace->dev[i].err;
	if (!failed)
		return 0;
	put_devices(trace);
	return -failed;
}

static int block_signals(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGQUIT);
	sigprocmask(SIG_BLOCK, &set, NULL);
	return signalfd(-1, &set, SFD_CLOEXEC);
}

static int trace_devices(struct trace *trace, int signals)
{
	enum wire_end reason = WIRE_END_ERROR;
	int err;

	err = set_up(trace);
	if (!err)
		err = run(trace, signals, &reason);
	/* a keeper that is released undoes what it has set up for nothing */
	keeper_release(&trace->keeper, err != 0);
	ring_last_words(&trace->ring);
	put_end(&trace->ring.out, err ? WIRE_END_ERROR : reason, -err, "");
	close_devices(trace);
	return err || reason == WIRE_END_ERROR ? EXIT_FAULT : 0;
}

int cmd_trace(const struct options *opt, struct fd_out *fd_out)
{
	static struct trace trace;
	int status, signals, err;

	trace.opt = opt;
	trace.keeper.fd = -1;
	trace.devs = opt->count;
	trace.wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	trace.stop = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	trace.dev = calloc(opt->count, sizeof(*trace.dev));
	pthread_mutex_init(&trace.mark_lock, NULL);
	signals = block_signals();
	err = opt->count > MAX_DEVICES ? -E2BIG : fd_out_flush(fd_out);
	if (!err && (!trace.dev || trace.wake < 0 || trace.stop < 0 || signals < 0))
		err = -ENOMEM;
	if (!err)
		err = ring_start(&trace.ring, STDOUT_FILENO, trace.wake,
				 RING_BYTES, &fd_out->out);
	if (err) {
		free(trace.dev);
		put_end(&fd_out->out, WIRE_END_ERROR, -err, "");
		fd_out_flush(fd_out);
		return EXIT_FAULT;
	}
	status = trace_devices(&trace, signals);
	if (ring_finish(&trace.ring, PATIENCE_MS))
		_exit(EXIT_FAULT);
	return status;
}
