// SPDX-License-Identifier: EPL-2.0
/*
 * write: values to attributes, each by one write(2), read before and after.
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "agent.h"
#include "frame.h"
#include "input.h"

#define MAX_LIST	(4 << 20)

struct written {
	const char *path;
	const void *value;
	size_t len;
	int err;
	uint32_t wrote;
	uint64_t began;
	uint64_t ended;
	struct content before;
	struct content after;
};

static void look(const struct options *opt, const char *path, int checked,
		 const struct stat *st, struct content *content)
{
	int fd;

	content_fail(content, 0);
	if (is_skipped(opt, path)) {
		content->flags = WIRE_SKIPPED;
		return;
	}
	if (!(st->st_mode & 0444)) {
		content->flags = WIRE_NO_READ;
		return;
	}
	fd = reopen(checked, O_RDONLY | O_NONBLOCK);
	if (fd < 0) {
		content_fail(content, -fd);
		return;
	}
	content_read(content, fd, opt->max_file);
	close(fd);
}

/* One write(2): a second one would be another command to the kernel. */
static void put_value(struct written *written, int checked)
{
	int fd = reopen(checked, O_WRONLY);
	ssize_t n;

	if (fd < 0) {
		written->err = -fd;
		return;
	}
	do {
		n = write(fd, written->value, written->len);
	} while (n < 0 && errno == EINTR);
	if (n < 0)
		written->err = errno;
	else
		written->wrote = n;
	close(fd);
}

static void write_one(const struct options *opt, struct written *written)
{
	struct stat st;
	int fd = open_confined(opt, written->path, &st);

	if (fd < 0) {
		written->err = -fd;
		return;
	}
	look(opt, written->path, fd, &st, &written->before);
	written->began = now_ns(CLOCK_MONOTONIC);
	put_value(written, fd);
	written->ended = now_ns(CLOCK_MONOTONIC);
	look(opt, written->path, fd, &st, &written->after);
	close(fd);
}

static int put_written(struct out *out, const struct written *written)
{
	struct body body = { 0 };
	struct iovec tail[] = {
		part(written->path, strlen(written->path)),
		part(written->before.buf, written->before.len),
		part(written->after.buf, written->after.len),
	};

	body_u32(&body, written->err);
	body_u32(&body, written->len);
	body_u32(&body, written->wrote);
	body_u16(&body, strlen(written->path));
	body_u16(&body, 0);
	body_u64(&body, written->began);
	body_u64(&body, written->ended);
	body_u32(&body, written->before.err);
	body_u32(&body, written->before.len);
	body_u32(&body, written->after.err);
	body_u32(&body, written->after.len);
	body_u8(&body, written->before.flags);
	body_u8(&body, written->after.flags);
	return out_frame(out, WIRE_WRITTEN, 0, &body, tail, 3);
}

struct write_run {
	const struct options *opt;
	struct fd_out *fd_out;
	struct written written;
	bool failed;	/* the rest is reported, not written */
};

static int run_one(struct write_run *run, const char *path, const char *value,
		   size_t len)
{
	struct written *written = &run->written;
	int err;

	written->path = path;
	written->value = value;
	written->len = len;
	written->wrote = 0;
	written->began = written->ended = now_ns(CLOCK_MONOTONIC);
	written->err = run->failed ? ECANCELED : 0;
	content_fail(&written->before, 0);
	content_fail(&written->after, 0);
	if (strlen(path) >= PATH_MAX || path[0] != '/')
		return -EINVAL;
	if (!run->failed)
		write_one(run->opt, written);
	if (written->err || written->wrote != written->len)
		run->failed = true;
	err = put_written(&run->fd_out->out, written);
	return err ? err : fd_out_flush(run->fd_out);
}

static int run_args(struct write_run *run)
{
	char **args = run->opt->args;
	int i, err = 0;

	for (i = 0; i + 1 < run->opt->count && !err; i += 2)
		err = run_one(run, args[i], args[i + 1], strlen(args[i + 1]));
	return err;
}

/* Nothing is written before the whole list is known to have arrived. */
static int run_list(struct write_run *run)
{
	struct record_list list;
	char *path, *value;
	size_t len;
	int err;

	err = records_read(&list, STDIN_FILENO, MAX_LIST, true);
	if (!err && !list.complete)
		err = -EPROTO;
	while (!err && (path = records_next(&list, NULL))) {
		value = records_next(&list, &len);
		err = value ? run_one(run, path, value, len) : -EPROTO;
	}
	records_free(&list);
	return err;
}

int cmd_write(const struct options *opt, struct fd_out *fd_out)
{
	struct write_run run = { .opt = opt, .fd_out = fd_out };
	int err;

	err = content_alloc(&run.written.before, opt);
	if (!err)
		err = content_alloc(&run.written.after, opt);
	if (!err)
		err = opt->from_stdin ? run_list(&run) : run_args(&run);
	put_end(&fd_out->out, err ? WIRE_END_ERROR : WIRE_END_DONE, -err,
		err == -EPROTO ? "the list of values did not arrive whole" : "");
	if (fd_out_flush(fd_out) && !err)
		err = -EPIPE;
	content_free(&run.written.before);
	content_free(&run.written.after);
	return err || run.failed ? EXIT_FAULT : 0;
}
