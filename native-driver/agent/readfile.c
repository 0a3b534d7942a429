// SPDX-License-Identifier: EPL-2.0
/*
 * A file's content, up to a limit.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "agent.h"
#include "wire.h"

int content_alloc(struct content *content, const struct options *opt)
{
	content->buf = malloc((size_t)opt->max_file + 1);
	content->len = 0;
	content->err = 0;
	content->flags = 0;
	return content->buf ? 0 : -ENOMEM;
}

void content_free(struct content *content)
{
	free(content->buf);
	content->buf = NULL;
}

void content_fail(struct content *content, int err)
{
	content->len = 0;
	content->err = err;
	content->flags = 0;
}

static void fill(struct content *content, int fd, uint32_t max, bool again)
{
	size_t wanted = (size_t)max + 1;
	ssize_t n;

	content_fail(content, 0);
	while (content->len < wanted) {
		n = again ? pread(fd, content->buf + content->len,
				  wanted - content->len, content->len) :
			    read(fd, content->buf + content->len,
				 wanted - content->len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			content->err = errno;
		if (n <= 0)
			break;
		content->len += n;
	}
	if (content->len > max) {
		content->len = max;
		content->flags = WIRE_TRUNCATED;
	}
}

/* From the start each time: sysfs and seq_file then show anew. */
void content_read(struct content *content, int fd, uint32_t max)
{
	fill(content, fd, max, true);
}

/* Also what cannot be read at an offset. */
void content_read_at(struct content *content, int dirfd, const char *name,
		     uint32_t max)
{
	int fd = openat(dirfd, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK |
			O_NOCTTY | O_CLOEXEC);

	if (fd < 0) {
		content_fail(content, errno);
		return;
	}
	fill(content, fd, max, false);
	close(fd);
}
