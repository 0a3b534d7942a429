// SPDX-License-Identifier: EPL-2.0
/*
 * Tests of the parts that need neither a host nor a kernel. Prints TAP.
 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "agent.h"
#include "frame.h"
#include "input.h"
#include "ring.h"
#include "watchset.h"

static int number, failed;

#define CHECK(what, condition) check(what, condition, __LINE__)

static void check(const char *what, bool ok, int line)
{
	printf("%sok %d - %s\n", ok ? "" : "not ", ++number, what);
	if (!ok) {
		printf("#   line %d\n", line);
		failed = 1;
	}
}

/* A descriptor that reads @data, in pieces of @piece bytes, then ends. */
static int feed(const char *data, size_t len, size_t piece)
{
	int pair[2];

	if (pipe(pair) < 0)
		exit(1);
	if (fork() == 0) {
		close(pair[0]);
		signal(SIGPIPE, SIG_DFL);
		for (; len; data += piece, len -= piece) {
			if (piece > len)
				piece = len;
			if (write(pair[1], data, piece) < 0)
				break;
			usleep(1000);
		}
		_exit(0);
	}
	close(pair[1]);
	return pair[0];
}

static int read_list(struct record_list *list, const char *data, size_t len,
		     size_t piece, size_t max, bool pairs)
{
	int fd = feed(data, len, piece);
	int ret = records_read(list, fd, max, pairs);

	close(fd);
	while (wait(NULL) > 0)
		;
	return ret;
}

static void test_records(void)
{
	struct record_list list;
	size_t len;

	CHECK("a list in one piece", !read_list(&list, "/a\0/b\n c\0\0", 10, 99, 99, false) &&
	      list.complete && !strcmp(records_next(&list, NULL), "/a") &&
	      !strcmp(records_next(&list, &len), "/b\n c") && len == 5 &&
	      !records_next(&list, NULL));
	records_free(&list);
	CHECK("a list byte by byte, with no end", !read_list(&list, "/a\0/b\0", 6, 1, 99, false) &&
	      !list.complete && !strcmp(records_next(&list, NULL), "/a") &&
	      !strcmp(records_next(&list, NULL), "/b") && !records_next(&list, NULL));
	records_free(&list);
	CHECK("an empty list", !read_list(&list, "", 0, 1, 99, false) && !records_next(&list, NULL));
	records_free(&list);
	CHECK("a list that breaks off", read_list(&list, "/a\0/b", 5, 2, 99, false) == -EPROTO);
	records_free(&list);
	CHECK("too long a list", read_list(&list, "/aaaaaaaaaaaaaaaaaa", 19, 5, 8, false) == -EMSGSIZE);
	records_free(&list);
	CHECK("pairs with an empty value", !read_list(&list, "/a\0\0/b\0x\0\0", 10, 1, 99, true) &&
	      list.complete && !strcmp(records_next(&list, NULL), "/a") &&
	      !strcmp(records_next(&list, NULL), "") &&
	      !strcmp(records_next(&list, NULL), "/b") &&
	      !strcmp(records_next(&list, NULL), "x") && !records_next(&list, NULL));
	records_free(&list);
}

static void test_live(void)
{
	static struct live_input in;
	char big[LIVE_MAX + 10];
	int fd, ret, err, seen = 0;
	char *record;

	fd = feed("/a\0\0/b\0/c", 9, 2);
	while ((ret = live_fill(&in, fd)) > 0) {
		while ((record = live_next(&in, &err)))
			seen = 10 * seen + (record[0] ? record[1] - 'a' + 1 : 9);
	}
	close(fd);
	CHECK("records as they come, a torn one never", ret == 0 && seen == 192);
	memset(&in, 0, sizeof(in));
	memset(big, 'x', sizeof(big));
	fd = feed(big, sizeof(big), sizeof(big));
	err = 0;
	while (!err && live_fill(&in, fd) > 0)
		live_next(&in, &err);
	close(fd);
	CHECK("too long a record", err == -EMSGSIZE);
	while (wait(NULL) > 0)
		;
}

static void test_frame(void)
{
	static const uint8_t wanted[] = { 5, 0, 0, 0, 2, 0, 7, 0 };
	static struct fd_out fd_out;
	struct body body = { 0 };
	struct iovec tail = part("ab", 2);
	struct iovec huge = part("", WIRE_MAX_BODY);

	fd_out_init(&fd_out, -1);
	body_u8(&body, 0xfe);
	body_u16(&body, 0x1234);
	CHECK("a frame is taken", !out_frame(&fd_out.out, WIRE_NOTE, 7, &body, &tail, 1));
	CHECK("header", !memcmp(fd_out.buf, wanted, sizeof(wanted)));
	CHECK("body, little-endian", !memcmp(fd_out.buf + WIRE_HEADER, "\xfe\x34\x12" "ab", 5));
	CHECK("counts", fd_out.out.frames == 1 && fd_out.out.bytes == WIRE_HEADER + 5);
	CHECK("too long a body is refused", out_frame(&fd_out.out, WIRE_NOTE, 0, &body, &huge, 1) == -EMSGSIZE);
	CHECK("a sink that cannot be written", fd_out_flush(&fd_out) == -EBADF);
}

#define FRAMES	2000

static void *push(void *arg)
{
	struct ring *ring = arg;
	struct body body = { 0 };
	uint8_t data[3000] = { 0 };
	struct iovec tail = part(data, sizeof(data));
	long i;

	for (i = 0; i < FRAMES; i++) {
		if (out_frame(&ring->out, WIRE_DATA, 0, &body, &tail, 1))
			break;
	}
	return (void *)i;
}

static uint64_t drain(int fd)
{
	static char sink[5000];
	uint64_t total = 0;
	ssize_t n;

	while ((n = read(fd, sink, sizeof(sink))) > 0)
		total += n;
	return total;
}

static bool never(const struct ring *ring, void *context)
{
	(void)ring;
	(void)context;
	return true;
}

static void test_ring(void)
{
	struct out before = { .frames = 1, .bytes = 10 };
	int pair[2], wake = eventfd(0, 0), i, ret;
	pthread_t pushers[4];
	struct ring ring;
	uint64_t got;

	if (pipe(pair) < 0 || ring_start(&ring, pair[1], wake, 100000, &before))
		exit(1);
	ring.fd = dup(pair[1]);
	for (i = 0; i < 4; i++)
		pthread_create(&pushers[i], NULL, push, &ring);
	if (fork() == 0) {
		close(pair[1]);
		close(ring.fd);
		got = drain(pair[0]);
		_exit(got == 4ull * FRAMES * (3000 + WIRE_HEADER) ? 0 : 1);
	}
	for (i = 0; i < 4; i++)
		pthread_join(pushers[i], NULL);
	CHECK("ring: all counted", ring.out.frames == 4 * FRAMES + 1 &&
	      ring.out.bytes == 4ull * FRAMES * (3000 + WIRE_HEADER) + 10);
	i = ring.fd;
	CHECK("ring: all written", ring_finish(&ring, 1000) == 0);
	close(i);
	close(pair[1]);
	wait(&ret);
	CHECK("ring: all read", WIFEXITED(ret) && WEXITSTATUS(ret) == 0);
	close(pair[0]);
	close(wake);
}

/* A reader that does not read: nobody hangs, and the last words fit. */
static void test_ring_stalled(void)
{
	struct out before = { 0 };
	struct body body = { 0 };
	int pair[2], wake = eventfd(0, 0), err = 0;
	struct pollfd poll_wake = { .fd = wake, .events = POLLIN };
	struct ring ring;
	pthread_t pusher;
	void *pushed;

	if (pipe(pair) < 0 || ring_start(&ring, pair[1], wake, 200000, &before))
		exit(1);
	pthread_create(&pusher, NULL, push, &ring);
	ring_wait(&ring, 100, never, NULL);
	pthread_join(pusher, &pushed);
	CHECK("stalled ring: the pusher is let go", (long)pushed < FRAMES);
	CHECK("stalled ring: the owner is told", poll(&poll_wake, 1, 0) == 1);
	CHECK("stalled ring: broken", out_frame(&ring.out, WIRE_MARK, 0, &body, NULL, 0) == -EPIPE);
	close(pair[0]);
	CHECK("stalled ring: ends with why", ring_finish(&ring, 1000) == -ETIMEDOUT);
	close(pair[1]);

	if (pipe(pair) < 0 || ring_start(&ring, pair[1], wake, 200000, &before))
		exit(1);
	while (!err)
		err = out_frame(&ring.out, WIRE_NOTE, 0, &body,
				&(struct iovec){ (void *)"0123456789", 10 }, 1);
	CHECK("stalled ring: the owner does not wait", err == -EAGAIN);
	ring_last_words(&ring);
	CHECK("stalled ring: last words fit", !out_frame(&ring.out, WIRE_END, 0, &body, NULL, 0));
	close(pair[0]);
	CHECK("ring without a reader", ring_finish(&ring, 1000) == -EPIPE);
	close(pair[1]);
	close(wake);
}

static void test_skip(void)
{
	struct options opt = { 0 };

	options_skip(&opt, "vpd");
	options_skip(&opt, "/sys/*/secret");
	options_skip(&opt, "resource[0-9]*");
	CHECK("skip by name", is_skipped(&opt, "/sys/a/vpd") && !is_skipped(&opt, "/sys/vpd/a"));
	CHECK("skip by path", is_skipped(&opt, "/sys/a/b/secret") && !is_skipped(&opt, "/proc/secret"));
	CHECK("skip by pattern", is_skipped(&opt, "/x/resource0_wc") && !is_skipped(&opt, "/x/resource"));
}

static void test_watch_set(void)
{
	struct content content = { .buf = (uint8_t *)(char[]){ "ab" }, .len = 2 };
	struct watch_set set = { 0 };
	struct watch *a = watch_new(&set, "/a");

	CHECK("watch: closed is not found", a && !watch_find(&set, "/a"));
	watch_open(&set, a, dup(0));
	CHECK("watch: open is found", watch_find(&set, "/a") == a);
	CHECK("watch: a first value", watch_remember(a, &content));
	CHECK("watch: the same", !watch_remember(a, &content));
	content.buf[0] = 'b';
	CHECK("watch: another", watch_remember(a, &content));
	content.err = EIO;
	CHECK("watch: an error", watch_remember(a, &content));
	watch_close(&set, a);
	watch_set_compact(&set);
	CHECK("watch: gone", set.count == 0 && set.open == 0);
	a = watch_new(&set, "/a");
	CHECK("watch: a new id", a && a->id == 1);
	watch_set_free(&set);
}

int main(void)
{
	/* children must not print what is buffered once more */
	setvbuf(stdout, NULL, _IOLBF, 0);
	signal(SIGPIPE, SIG_IGN);
	test_records();
	test_live();
	test_frame();
	test_ring();
	test_ring_stalled();
	test_skip();
	test_watch_set();
	printf("1..%d\n", number);
	return failed;
}
