/* SPDX-License-Identifier: EPL-2.0 */
/*
 * The parts of the trace command.
 *
 *   kernel: one relay buffer per device and CPU     trace.c: begin and end
 *      |  |  |                                        devices.c: the devices
 *   reader per CPU (reader.c), pinned to it           keeper.c: tidies up if
 *      \  |  /                                           trace.c is killed
 *       ring (ring.c)  ->  writer  ->  standard output
 */
#ifndef AGENT_TRACE_H
#define AGENT_TRACE_H

#include <pthread.h>
#include <stdatomic.h>
#include <sys/types.h>

#include "agent.h"
#include "ring.h"

#define MAX_DEVICES	256

struct trace_device {
	const char *path;
	int fd;
	uint32_t major;
	uint32_t minor;
	int err;		/* positive: why it cannot be traced */
	bool running;
	uint64_t dropped;
	char name[32];		/* the kernel's, also of its debugfs folder */
	char text[512];		/* why, in words */
};

/* keeper.c */
struct keeper {
	pid_t pid;
	int fd;		/* readable when the keeper has died */
};

/* Sets the traces up; each device's err and name are filled in. */
int keeper_start(struct keeper *keeper, struct trace_device *dev, int devs,
		 const struct options *opt, int cpus);
/* Tells it that there is nothing left to tidy up, or that it is to do it. */
void keeper_release(struct keeper *keeper, bool tidy);

/* busy.c: for whom a device is busy; false: for nobody that can be seen */
bool trace_holder(const struct options *opt, const struct trace_device *dev,
		  char *text, size_t size);
/* Whether there are buffers of a trace. */
bool trace_exists(const struct options *opt, const struct trace_device *dev);
/* From the device number. */
void block_name(uint32_t major, uint32_t minor, char *name, size_t size);

/* reader.c */
struct trace;

struct reader {
	struct trace *trace;
	pthread_t thread;
	unsigned int cpu;
	bool started;
	bool pinned;
	uint64_t clean;	/* all earlier events of this CPU are in the ring */
	int *fds;	/* one for each device, -1 where there is none */
	uint8_t *buf;
};

int readers_open(struct trace *trace);
int readers_start(struct trace *trace);
/* What is in the kernel's buffers goes out first, if it can. */
void readers_stop(struct trace *trace, int patience_ms);
void readers_close(struct trace *trace);

struct trace {
	const struct options *opt;
	struct trace_device *dev;
	int devs;
	struct ring ring;
	struct keeper keeper;
	int wake;		/* eventfd: writing failed */
	int stop;		/* eventfd: the readers are to end */
	atomic_bool stopping;
	struct reader *readers;
	int cpus;
	atomic_int running;	/* readers that have not ended */
	pthread_mutex_t mark_lock;
	uint64_t marked;
};

/* devices.c; all of them at once */

/* 0, or why one of them cannot be opened; each has its err. */
int open_devices(struct trace *trace);
/* On demand: what a tracer that was killed has left behind. */
void take_left(struct trace *trace);
void put_devices(struct trace *trace);
/* @last: also what has not changed. */
void put_drops(struct trace *trace, bool last);
int start_devices(struct trace *trace);
void stop_devices(struct trace *trace);
void tear_down_devices(struct trace *trace);
void close_devices(struct trace *trace);

#endif
