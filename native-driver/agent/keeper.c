// SPDX-License-Identifier: EPL-2.0
/*
 * The kernel keeps a trace running when its tracer dies. So a second process
 * sets the traces up and waits on a socket: if the first one is gone without
 * a word, whatever killed it, the second ends them.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/blktrace_api.h>
#include <linux/fs.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "trace.h"

#define MAX_BUFFERS_KIB	(256u << 10)
#define DEFAULT_BUFFER_KIB	512
#define MIN_BUFFER_KIB	64

struct answer {
	int err;
	char name[BLKTRACE_BDEV_SIZE];
};

static int read_all(int fd, void *data, size_t len)
{
	char *at = data;
	ssize_t n;

	while (len > 0) {
		n = read(fd, at, len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return n < 0 ? -errno : -EPIPE;
		at += n;
		len -= n;
	}
	return 0;
}

/* Many devices on many CPUs share a quarter of a GiB of kernel memory. */
static uint32_t buffer_bytes(const struct options *opt, int devs, int cpus)
{
	uint64_t kib = DEFAULT_BUFFER_KIB;

	if (opt->buffer_kib)
		return opt->buffer_kib << 10;
	while (kib > MIN_BUFFER_KIB &&
	       kib * opt->buffers * devs * cpus > MAX_BUFFERS_KIB)
		kib /= 2;
	return kib << 10;
}

static void set_up(const struct trace_device *dev, const struct options *opt,
		   uint32_t buf_size, struct answer *answer)
{
	struct blk_user_trace_setup setup = {
		.act_mask = opt->mask,
		.buf_size = buf_size,
		.buf_nr = opt->buffers,
	};

	memset(answer, 0, sizeof(*answer));
	if (ioctl(dev->fd, BLKTRACESETUP, &setup) < 0)
		answer->err = errno;
	memcpy(answer->name, setup.name, sizeof(answer->name) - 1);
	/* answer->name ends with the NUL of the memset() */
}

static void tear_down(const struct trace_device *dev)
{
	ioctl(dev->fd, BLKTRACESTOP);
	ioctl(dev->fd, BLKTRACETEARDOWN);
}

/* Away from what might end it with its parent, and from its channels. */
static void detach(void)
{
	static const int ignored[] = { SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE };
	int null = open("/dev/null", O_RDWR);
	size_t i;

	for (i = 0; i < sizeof(ignored) / sizeof(*ignored); i++)
		signal(ignored[i], SIG_IGN);
	setsid();
	prctl(PR_SET_NAME, "drivebay-keeper");
	if (null >= 0) {
		dup2(null, STDIN_FILENO);
		dup2(null, STDOUT_FILENO);
		dup2(null, STDERR_FILENO);
	}
	if (null > STDERR_FILENO)
		close(null);
}

static void keep(int fd, const struct trace_device *dev, int devs,
		 const struct options *opt, int cpus)
{
	uint32_t buf_size = buffer_bytes(opt, devs, cpus);
	bool ours[MAX_DEVICES] = { false };
	struct answer answer;
	char released = 0;
	int i, err = 0;

	for (i = 0; i < devs && !err; i++) {
		set_up(&dev[i], opt, buf_size, &answer);
		ours[i] = !answer.err;
		err = write_all(fd, &answer, sizeof(answer));
	}
	if (!err)
		err = read_all(fd, &released, 1);
	for (i = 0; i < devs; i++) {
		if (ours[i] && (err || !released))
			tear_down(&dev[i]);
	}
}

static int take_answers(int fd, struct trace_device *dev, int devs)
{
	struct answer answer;
	int i, err;

	for (i = 0; i < devs; i++) {
		err = read_all(fd, &answer, sizeof(answer));
		if (err)
			return err;
		dev[i].err = answer.err;
		dev[i].running = !answer.err;
		/* a slash in a name is a ! in sysfs and a _ in debugfs */
		if (dev[i].running)
			memcpy(dev[i].name, answer.name, sizeof(dev[i].name));
	}
	return 0;
}

int keeper_start(struct keeper *keeper, struct trace_device *dev, int devs,
		 const struct options *opt, int cpus)
{
	int pair[2], err;

	keeper->pid = -1;
	keeper->fd = -1;
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0)
		return -errno;
	keeper->pid = fork();
	if (keeper->pid == 0) {
		close(pair[0]);
		detach();
		keep(pair[1], dev, devs, opt, cpus);
		_exit(0);
	}
	err = keeper->pid < 0 ? -errno : 0;
	close(pair[1]);
	keeper->fd = pair[0];
	return err ? err : take_answers(pair[0], dev, devs);
}

void keeper_release(struct keeper *keeper, bool tidy)
{
	const char done = 1;

	if (keeper->fd < 0)
		return;
	if (!tidy)
		write_all(keeper->fd, &done, 1);
	close(keeper->fd);
	keeper->fd = -1;
	if (keeper->pid > 0) {
		while (waitpid(keeper->pid, NULL, 0) < 0 && errno == EINTR)
			;
	}
}
