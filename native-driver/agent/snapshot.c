// SPDX-License-Identifier: EPL-2.0
/*
 * snapshot: files, links and whole trees, once, in one stream.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "agent.h"
#include "frame.h"
#include "input.h"
#include "pattern.h"

#define MAX_LIST	(4 << 20)

/* Ends a snapshot that has reached one of its limits. */
#define LIMIT_REACHED	1

struct snapshot {
	const struct options *opt;
	struct out *out;
	struct content content;
	uint64_t entries;
	uint64_t total;
	size_t len;
	char path[PATH_MAX];
};

static int visit(struct snapshot *snap, int dirfd, const char *name,
		 uint32_t depth);

static int put_entry(struct snapshot *snap, char type, uint32_t mode)
{
	struct content *content = &snap->content;
	struct body body = { 0 };
	struct iovec tail[] = {
		part(snap->path, snap->len),
		part(content->buf, content->len),
	};

	if (snap->entries == snap->opt->max_entries ||
	    content->len > snap->opt->max_total - snap->total)
		return LIMIT_REACHED;
	snap->entries++;
	snap->total += content->len;
	body_u8(&body, type);
	body_u8(&body, 0);
	body_u16(&body, snap->len);
	body_u32(&body, mode);
	body_u32(&body, content->err);
	body_u32(&body, content->len);
	return out_frame(snap->out, WIRE_ENTRY, content->flags, &body, tail, 2);
}

static int put_error(struct snapshot *snap, char type, uint32_t mode, int err)
{
	content_fail(&snap->content, err);
	return put_entry(snap, type, mode);
}

static int visit_file(struct snapshot *snap, int dirfd, const char *name,
		      uint32_t mode)
{
	content_fail(&snap->content, 0);
	if (is_skipped(snap->opt, snap->path))
		snap->content.flags = WIRE_SKIPPED;
	else if (!(mode & 0444))
		snap->content.flags = WIRE_NO_READ;
	else
		content_read_at(&snap->content, dirfd, name,
				snap->opt->max_file);
	return put_entry(snap, 'f', mode);
}

static int visit_link(struct snapshot *snap, int dirfd, const char *name,
		      uint32_t mode)
{
	struct content *content = &snap->content;
	ssize_t n;

	content_fail(content, 0);
	n = readlinkat(dirfd, name, (char *)content->buf,
		       (size_t)snap->opt->max_file + 1);
	if (n < 0) {
		content->err = errno;
	} else if ((uint32_t)n > snap->opt->max_file) {
		content->len = snap->opt->max_file;
		content->flags = WIRE_TRUNCATED;
	} else {
		content->len = n;
	}
	return put_entry(snap, 'l', mode);
}

static int append(struct snapshot *snap, const char *name)
{
	size_t len = strlen(name);

	if (len + 2 > sizeof(snap->path) - snap->len)
		return -ENAMETOOLONG;
	snap->path[snap->len++] = '/';
	memcpy(snap->path + snap->len, name, len + 1);
	snap->len += len;
	return 0;
}

static int walk_names(struct snapshot *snap, DIR *dir, uint32_t depth)
{
	size_t len = snap->len;
	struct dirent *entry;
	int ret = 0;

	while (ret == 0) {
		errno = 0;
		entry = readdir(dir);
		if (!entry)
			return errno ? put_error(snap, 'd', 0, errno) : 0;
		if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
			continue;
		if (append(snap, entry->d_name)) {
			ret = put_error(snap, 'o', 0, ENAMETOOLONG);
			continue;
		}
		ret = visit(snap, dirfd(dir), entry->d_name, depth);
		snap->len = len;
		snap->path[len] = '\0';
	}
	return ret;
}

/* Takes the descriptor. The folder's own entry has been put. */
static int walk(struct snapshot *snap, int fd, uint32_t depth)
{
	DIR *dir = fdopendir(fd);
	int ret;

	if (!dir) {
		ret = put_error(snap, 'd', 0, errno);
		close(fd);
		return ret;
	}
	ret = walk_names(snap, dir, depth);
	closedir(dir);
	return ret;
}

static int visit_dir(struct snapshot *snap, int dirfd, const char *name,
		     uint32_t mode, uint32_t depth)
{
	int fd, ret;

	if (depth == 0)
		return put_error(snap, 'd', mode, 0);
	fd = openat(dirfd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW |
		    O_CLOEXEC);
	if (fd < 0)
		return put_error(snap, 'd', mode, errno);
	ret = put_error(snap, 'd', mode, 0);
	if (ret) {
		close(fd);
		return ret;
	}
	return walk(snap, fd, depth - 1);
}

static int visit(struct snapshot *snap, int dirfd, const char *name,
		 uint32_t depth)
{
	struct stat st;

	if (fstatat(dirfd, name, &st, AT_SYMLINK_NOFOLLOW) < 0)
		return put_error(snap, 'o', 0, errno);
	switch (st.st_mode & S_IFMT) {
	case S_IFREG:
		return visit_file(snap, dirfd, name, st.st_mode & 07777);
	case S_IFLNK:
		return visit_link(snap, dirfd, name, st.st_mode & 07777);
	case S_IFDIR:
		return visit_dir(snap, dirfd, name, st.st_mode & 07777, depth);
	default:
		return put_error(snap, 'o', st.st_mode & 07777, 0);
	}
}

/* A link as the root of a tree is followed, within the tops. */
static int visit_root(struct snapshot *snap, int dirfd, const char *name)
{
	int fd = openat(dirfd, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	struct stat st;
	int err, ret;

	if (fd < 0)
		return put_error(snap, 'o', 0, errno);
	err = fstat(fd, &st) < 0 ? -errno : confined(snap->opt, fd);
	ret = put_error(snap, 'd', err ? 0 : st.st_mode & 07777, -err);
	if (ret || err || snap->opt->max_depth == 0) {
		close(fd);
		return ret;
	}
	return walk(snap, fd, snap->opt->max_depth - 1);
}

static int found(void *context, int dirfd, const char *name, const char *path,
		 bool tree, int err)
{
	struct snapshot *snap = context;

	snap->len = strlen(path);
	memcpy(snap->path, path, snap->len + 1);
	if (err)
		return put_error(snap, 'o', 0, err);
	return tree ? visit_root(snap, dirfd, name) : visit(snap, dirfd, name, 0);
}

static int take(struct snapshot *snap, const char *pattern)
{
	int ret = expand_pattern(snap->opt, pattern, found, snap);

	if (ret == -EINVAL || ret == -ENAMETOOLONG)
		return put_note(snap->out, "%s: %s", pattern,
				ret == -EINVAL ? "not an absolute path" :
						 "too long a path");
	return ret;
}

static int take_all(struct snapshot *snap, struct record_list *list)
{
	char *pattern;
	int i, ret = 0;

	for (i = 0; i < snap->opt->count && ret == 0; i++)
		ret = take(snap, snap->opt->args[i]);
	while (ret == 0 && (pattern = records_next(list, NULL)))
		ret = pattern[0] == '!' ? 0 : take(snap, pattern);
	return ret;
}

/* Records that start with ! are skip patterns. */
static int read_list(struct options *opt, struct record_list *list)
{
	char *record;
	int ret;

	ret = records_read(list, STDIN_FILENO, MAX_LIST, false);
	while (ret == 0 && (record = records_next(list, NULL))) {
		if (record[0] == '!')
			ret = options_skip(opt, record + 1);
	}
	list->next = 0;
	return ret;
}

int cmd_snapshot(const struct options *given, struct fd_out *fd_out)
{
	struct snapshot snap = { .out = &fd_out->out };
	struct record_list list = { 0 };
	struct options opt = *given;
	enum wire_end reason = WIRE_END_DONE;
	int ret;

	snap.opt = &opt;
	ret = content_alloc(&snap.content, &opt);
	if (ret == 0 && opt.from_stdin)
		ret = read_list(&opt, &list);
	if (ret == 0)
		ret = take_all(&snap, &list);
	if (ret == LIMIT_REACHED)
		reason = WIRE_END_LIMIT;
	else if (ret)
		reason = WIRE_END_ERROR;
	put_end(snap.out, reason, ret < 0 ? -ret : 0, "");
	if (fd_out_flush(fd_out) && ret == 0)
		ret = -EPIPE;
	records_free(&list);
	content_free(&snap.content);
	return ret ? EXIT_FAULT : 0;
}
