// SPDX-License-Identifier: EPL-2.0
/*
 * The devices of a trace: opened, reported, started and stopped together.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/blktrace_api.h>
#include <linux/fs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "trace.h"

static int open_device(struct trace_device *dev)
{
	struct stat st;

	if (stat(dev->path, &st) < 0)
		return errno;
	if (!S_ISBLK(st.st_mode))
		return ENOTBLK;
	dev->fd = open(dev->path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	if (dev->fd < 0)
		return errno;
	if (fstat(dev->fd, &st) < 0 || !S_ISBLK(st.st_mode))
		return ENOTBLK;
	dev->major = major(st.st_rdev);
	dev->minor = minor(st.st_rdev);
	block_name(dev->major, dev->minor, dev->name, sizeof(dev->name));
	return 0;
}

int open_devices(struct trace *trace)
{
	int i, j, failed = 0;

	for (i = 0; i < trace->devs; i++) {
		struct trace_device *dev = &trace->dev[i];

		dev->fd = -1;
		dev->path = trace->opt->args[i];
		dev->err = strlen(dev->path) < PATH_MAX ? open_device(dev) :
							  ENAMETOOLONG;
		for (j = 0; j < i && !dev->err; j++) {
			if (trace->dev[j].major == dev->major &&
			    trace->dev[j].minor == dev->minor)
				dev->err = EEXIST;
		}
		if (!failed)
			failed = dev->err;
	}
	return failed;
}

void take_left(struct trace *trace)
{
	char who[128];
	int i;

	for (i = 0; i < trace->devs; i++) {
		struct trace_device *dev = &trace->dev[i];

		if (!trace_exists(trace->opt, dev) ||
		    trace_holder(trace->opt, dev, who, sizeof(who)))
			continue;
		ioctl(dev->fd, BLKTRACESTOP);
		if (ioctl(dev->fd, BLKTRACETEARDOWN) == 0)
			put_note(&trace->ring.out, "%s: ended a trace that nobody read",
				 dev->path);
	}
}

static void explain_busy(struct trace *trace, struct trace_device *dev)
{
	char who[128];

	if (trace_holder(trace->opt, dev, who, sizeof(who)))
		snprintf(dev->text, sizeof(dev->text), "traced already by %s", who);
	else if (trace_exists(trace->opt, dev))
		snprintf(dev->text, sizeof(dev->text),
			 "traced already, and nobody is seen to read it: a tracer was killed? --take-left ends it");
	else
		snprintf(dev->text, sizeof(dev->text),
			 "traced already, by the blk tracer of ftrace or on a partition: see /sys/block/%s/trace/enable",
			 dev->name);
}

static void explain(struct trace *trace, struct trace_device *dev)
{
	const char *text = NULL;

	switch (dev->err) {
	case EBUSY:
		explain_busy(trace, dev);
		return;
	case ENOTTY:
		text = "this kernel, or this device's driver, has no block traces (CONFIG_BLK_DEV_IO_TRACE)";
		break;
	case EPERM:
	case EACCES:
		text = "not permitted: tracing needs root, and a kernel that is not locked down";
		break;
	case ENOTBLK:
		text = "not a block device";
		break;
	case EEXIST:
		text = "given twice";
		break;
	default:
		text = dev->err ? strerror(dev->err) : "";
	}
	snprintf(dev->text, sizeof(dev->text), "%s", text);
}

void put_devices(struct trace *trace)
{
	int i;

	for (i = 0; i < trace->devs; i++) {
		struct trace_device *dev = &trace->dev[i];
		struct body body = { 0 };
		struct iovec tail[] = {
			part(dev->path, strnlen(dev->path, PATH_MAX)),
			part(dev->name, strlen(dev->name)),
			part(dev->text, 0),
		};

		explain(trace, dev);
		tail[2].iov_len = strlen(dev->text);
		body_u16(&body, i);
		body_u16(&body, trace->cpus);
		body_u32(&body, dev->major);
		body_u32(&body, dev->minor);
		body_u32(&body, dev->err);
		body_u16(&body, tail[0].iov_len);
		body_u16(&body, tail[1].iov_len);
		out_frame(&trace->ring.out, WIRE_DEVICE, 0, &body, tail, 3);
	}
}

void put_drops(struct trace *trace, bool last)
{
	unsigned long long dropped;
	char path[PATH_MAX];
	FILE *file;
	int i;

	for (i = 0; i < trace->devs; i++) {
		struct trace_device *dev = &trace->dev[i];
		struct body body = { 0 };

		snprintf(path, sizeof(path), "%s/block/%s/dropped",
			 trace->opt->debugfs, dev->name);
		file = fopen(path, "re");
		if (!file)
			continue;
		if (fscanf(file, "%llu", &dropped) == 1 &&
		    (last || dropped != dev->dropped)) {
			dev->dropped = dropped;
			body_u16(&body, i);
			body_u16(&body, 0);
			body_u32(&body, 0);
			body_u64(&body, dropped);
			out_frame(&trace->ring.out, WIRE_DROPPED, 0, &body, NULL, 0);
		}
		fclose(file);
	}
}

int start_devices(struct trace *trace)
{
	int i, err = 0;

	for (i = 0; i < trace->devs && !err; i++) {
		if (ioctl(trace->dev[i].fd, BLKTRACESTART) < 0)
			err = -errno;
	}
	return err;
}

void stop_devices(struct trace *trace)
{
	int i;

	for (i = 0; i < trace->devs; i++) {
		if (trace->dev[i].running)
			ioctl(trace->dev[i].fd, BLKTRACESTOP);
	}
}

void tear_down_devices(struct trace *trace)
{
	int i;

	for (i = 0; i < trace->devs; i++) {
		if (trace->dev[i].running)
			ioctl(trace->dev[i].fd, BLKTRACETEARDOWN);
		trace->dev[i].running = false;
	}
}

void close_devices(struct trace *trace)
{
	int i;

	for (i = 0; i < trace->devs; i++) {
		if (trace->dev[i].fd >= 0)
			close(trace->dev[i].fd);
	}
	free(trace->dev);
}
