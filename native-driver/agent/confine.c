// SPDX-License-Identifier: EPL-2.0
/*
 * No link leads out of the trees that the agent was told to stay below.
 * What is asked is where an open descriptor really is, so that nothing can
 * change between the check and the use.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "agent.h"

static bool is_below(const char *path, const char *top)
{
	size_t len = strlen(top);

	return strncmp(path, top, len) == 0 &&
	       (path[len] == '/' || path[len] == '\0');
}

int confined(const struct options *opt, int fd)
{
	char link[32], path[PATH_MAX];
	ssize_t len;
	int i;

	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	len = readlink(link, path, sizeof(path));
	if (len < 0)
		return -errno;
	if ((size_t)len == sizeof(path))
		return -ENAMETOOLONG;
	path[len] = '\0';
	for (i = 0; i < opt->tops; i++) {
		if (is_below(path, opt->top[i]))
			return 0;
	}
	return -EXDEV;
}

/*
 * O_PATH opens without the file's knowing, so that what lies outside is not
 * even touched.
 */
int open_confined(const struct options *opt, const char *path, struct stat *st)
{
	int fd = open(path, O_PATH | O_CLOEXEC);
	int err;

	if (fd < 0)
		return -errno;
	err = confined(opt, fd);
	if (!err && fstat(fd, st) < 0)
		err = -errno;
	if (!err && !S_ISREG(st->st_mode))
		err = S_ISDIR(st->st_mode) ? -EISDIR : -EINVAL;
	if (err) {
		close(fd);
		return err;
	}
	return fd;
}

int reopen(int fd, int flags)
{
	char link[32];

	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	fd = open(link, flags | O_NOCTTY | O_CLOEXEC);
	return fd < 0 ? -errno : fd;
}
