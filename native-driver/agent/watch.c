// SPDX-License-Identifier: EPL-2.0
/*
 * watch: attributes that the kernel tells about, and on demand a look at all
 * of them at an interval, until the input ends.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "agent.h"
#include "frame.h"
#include "input.h"
#include "watchset.h"

/* An attribute that is ready all the time is looked at this often. */
#define CALM_NS		5000000ull
#define MS		1000000ull
#define SECOND		1000000000ull

/*
 * poll(2) says that an attribute is gone, but only to whoever asks: its
 * removal wakes nobody. So it is asked at least this often.
 */
#define REMOVAL_NS	SECOND

/* Beyond the lease: a write(2) to a client that hangs is ended by SIGALRM. */
#define ALARM_GRACE	5

/* watch_round() has more than one good end. */
enum { INPUT_ENDED = 0, GO_ON = 1, LEASE_OVER = 2 };

struct watcher {
	const struct options *opt;
	struct fd_out *fd_out;
	struct watch_set set;
	struct content content;
	struct pollfd *polls;
	struct live_input in;
	uint64_t next_look;	/* at all of them; CLOCK_MONOTONIC */
	uint64_t lease_end;
};

static int put_value(struct watcher *w, const struct watch *watch,
		     enum wire_reason reason)
{
	struct content *content = &w->content;
	struct body body = { 0 };
	struct iovec tail[] = {
		part(watch->path, strlen(watch->path)),
		part(content->buf, content->len),
	};

	body_u32(&body, watch->id);
	body_u8(&body, reason);
	body_u8(&body, 0);
	body_u16(&body, strlen(watch->path));
	body_u32(&body, content->err);
	body_u32(&body, content->len);
	body_u64(&body, now_ns(CLOCK_REALTIME));
	return out_frame(&w->fd_out->out, WIRE_VALUE, content->flags, &body,
			 tail, 2);
}

/* After an array stops, its attributes are ready for ever and read ENODEV. */
static bool has_gone(int err)
{
	return err == ENODEV || err == ENOENT || err == ENXIO;
}

static int look(struct watcher *w, struct watch *watch, bool told)
{
	struct content *content = &w->content;
	bool changed;

	content_read(content, watch->fd, w->opt->max_file);
	if (has_gone(content->err)) {
		watch_close(&w->set, watch);
		return put_value(w, watch, WIRE_GONE);
	}
	changed = watch_remember(watch, content);
	if (told)
		return put_value(w, watch, WIRE_NOTIFIED);
	return changed ? put_value(w, watch, WIRE_CHANGED) : 0;
}

static int open_attribute(const struct options *opt, const char *path)
{
	struct stat st;
	int checked, fd;

	if (path[0] != '/' || strlen(path) >= PATH_MAX)
		return -EINVAL;
	if (is_skipped(opt, path))
		return -EPERM;
	checked = open_confined(opt, path, &st);
	if (checked < 0)
		return checked;
	fd = reopen(checked, O_RDONLY | O_NONBLOCK);
	close(checked);
	return fd;
}

static int refuse(struct watcher *w, const struct watch *watch, int err)
{
	content_fail(&w->content, err);
	return put_value(w, watch, WIRE_GONE);
}

/* Adding what is watched already shows its value once more. */
static int add(struct watcher *w, const char *path)
{
	struct watch *watch = watch_find(&w->set, path);
	int fd;

	if (!watch) {
		watch = watch_new(&w->set, path);
		if (!watch)
			return -ENOMEM;
		if (w->set.open >= w->opt->max_watches)
			return refuse(w, watch, EMFILE);
		fd = open_attribute(w->opt, path);
		if (fd < 0)
			return refuse(w, watch, -fd);
		watch_open(&w->set, watch, fd);
	}
	content_read(&w->content, watch->fd, w->opt->max_file);
	if (has_gone(w->content.err)) {
		watch_close(&w->set, watch);
		return put_value(w, watch, WIRE_GONE);
	}
	watch_remember(watch, &w->content);
	return put_value(w, watch, WIRE_ADDED);
}

static int drop(struct watcher *w, const char *path)
{
	struct watch *watch = watch_find(&w->set, path);

	if (!watch)
		return 0;
	watch_close(&w->set, watch);
	content_fail(&w->content, 0);
	return put_value(w, watch, WIRE_REMOVED);
}

/* /path adds, -/path removes, an empty record only says that we are there. */
static int obey(struct watcher *w, const char *record)
{
	if (record[0] == '\0')
		return 0;
	return record[0] == '-' ? drop(w, record + 1) : add(w, record);
}

static void renew_lease(struct watcher *w)
{
	uint32_t seconds = w->opt->lease_s;

	w->lease_end = seconds ? now_ns(CLOCK_MONOTONIC) + seconds * SECOND :
				 UINT64_MAX;
	alarm(seconds ? seconds + ALARM_GRACE : 0);
}

/* GO_ON, INPUT_ENDED or -errno. */
static int take_input(struct watcher *w)
{
	char *record;
	int ret, err;

	ret = live_fill(&w->in, STDIN_FILENO);
	if (ret <= 0)
		return ret;
	renew_lease(w);
	while ((record = live_next(&w->in, &err))) {
		err = obey(w, record);
		if (err)
			return err;
	}
	return err ? err : GO_ON;
}

static int look_at_ready(struct watcher *w, uint64_t now)
{
	struct watch *watch;
	size_t i;
	int err;

	for (i = 0; i < w->set.count; i++) {
		watch = w->set.all[i];
		if (w->polls[1 + i].fd < 0 ||
		    !(w->polls[1 + i].revents & (POLLPRI | POLLERR | POLLNVAL)))
			continue;
		watch->calm_until = now + CALM_NS;
		err = look(w, watch, true);
		if (err)
			return err;
	}
	return 0;
}

static int look_at_all(struct watcher *w, uint64_t now)
{
	size_t i;
	int err;

	if (!w->opt->interval_ms || now < w->next_look)
		return 0;
	w->next_look = now + w->opt->interval_ms * MS;
	for (i = 0; i < w->set.count; i++) {
		if (w->set.all[i]->fd < 0)
			continue;
		err = look(w, w->set.all[i], false);
		if (err)
			return err;
	}
	return 0;
}

/* Fills w->polls; returns the time to wait in ms, or -errno. */
static int prepare(struct watcher *w, uint64_t now)
{
	uint64_t until = w->lease_end;
	struct pollfd *grown;
	struct watch *watch;
	size_t i;

	if (w->opt->interval_ms && w->next_look < until)
		until = w->next_look;
	if (w->set.open && now + REMOVAL_NS < until)
		until = now + REMOVAL_NS;
	watch_set_compact(&w->set);
	grown = reallocarray(w->polls, 1 + w->set.count, sizeof(*w->polls));
	if (!grown)
		return -ENOMEM;
	w->polls = grown;
	w->polls[0] = (struct pollfd){ .fd = STDIN_FILENO, .events = POLLIN };
	for (i = 0; i < w->set.count; i++) {
		watch = w->set.all[i];
		w->polls[1 + i] = (struct pollfd){
			.fd = watch->fd, .events = POLLPRI };
		if (watch->calm_until > now) {
			w->polls[1 + i].fd = -1;
			if (watch->calm_until < until)
				until = watch->calm_until;
		}
	}
	if (until == UINT64_MAX)
		return INT_MAX;
	if (until <= now)
		return 0;
	/* at most a day */
	return (until - now + MS - 1) / MS;
}

/* GO_ON, an end, or -errno. */
static int watch_round(struct watcher *w)
{
	uint64_t now;
	int ret, timeout;

	ret = fd_out_flush(w->fd_out);
	if (ret)
		return ret;
	timeout = prepare(w, now_ns(CLOCK_MONOTONIC));
	if (timeout < 0)
		return timeout;
	ret = poll(w->polls, 1 + w->set.count, timeout == INT_MAX ? -1 : timeout);
	if (ret < 0)
		return errno == EINTR ? GO_ON : -errno;
	now = now_ns(CLOCK_MONOTONIC);
	ret = look_at_ready(w, now);
	if (!ret)
		ret = look_at_all(w, now);
	if (ret)
		return ret;
	if (w->polls[0].revents)
		return take_input(w);
	return now < w->lease_end ? GO_ON : LEASE_OVER;
}

static void raise_file_limit(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
		limit.rlim_cur = limit.rlim_max;
		setrlimit(RLIMIT_NOFILE, &limit);
	}
}

int cmd_watch(const struct options *opt, struct fd_out *fd_out)
{
	struct watcher w = { .opt = opt, .fd_out = fd_out };
	enum wire_end reason = WIRE_END_INPUT;
	const char *text = "";
	int i, ret;

	raise_file_limit();
	renew_lease(&w);
	ret = content_alloc(&w.content, opt);
	for (i = 0; i < opt->count && !ret; i++)
		ret = obey(&w, opt->args[i]);
	if (!ret)
		ret = GO_ON;
	while (ret == GO_ON)
		ret = watch_round(&w);
	if (ret == LEASE_OVER) {
		reason = WIRE_END_LEASE;
		ret = 0;
	} else if (ret) {
		reason = WIRE_END_ERROR;
	}
	if (ret == -EMSGSIZE)
		text = "a path on the input is too long";
	put_end(&fd_out->out, reason, -ret, text);
	if (fd_out_flush(fd_out) && !ret)
		ret = -EPIPE;
	watch_set_free(&w.set);
	free(w.polls);
	content_free(&w.content);
	return ret ? EXIT_FAULT : 0;
}
