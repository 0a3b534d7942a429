// SPDX-License-Identifier: EPL-2.0
/*
 * Like glob(3), with descriptors instead of paths: a tree may change while it
 * is walked, and the check that nothing leads out must hold for what is used.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pattern.h"

struct expansion {
	const struct options *opt;
	pattern_found *found;
	void *context;
	bool tree;
	bool wild;	/* a component so far was a wildcard */
	size_t len;
	char path[PATH_MAX];
};

static int expand(struct expansion *ex, int dirfd, const char *rest);

static bool is_wild(const char *name)
{
	return strpbrk(name, "*?[") != NULL;
}

static int push(struct expansion *ex, const char *name)
{
	size_t len = strlen(name);

	if (len + 2 > sizeof(ex->path) - ex->len)
		return -ENAMETOOLONG;
	ex->path[ex->len++] = '/';
	memcpy(ex->path + ex->len, name, len + 1);
	ex->len += len;
	return 0;
}

static void pop(struct expansion *ex, size_t len)
{
	ex->len = len;
	ex->path[len] = '\0';
}

/* Told with the whole path that was asked for: @rest is what was not reached. */
static int failed(struct expansion *ex, const char *rest, int err)
{
	size_t len = ex->len;
	int ret;

	if (rest)
		push(ex, rest);
	ret = ex->found(ex->context, -1, NULL, ex->path, ex->tree, err);
	pop(ex, len);
	return ret;
}

static int found(struct expansion *ex, int dirfd, const char *name)
{
	struct stat st;

	if (fstatat(dirfd, name, &st, AT_SYMLINK_NOFOLLOW) < 0) {
		if (ex->wild && (errno == ENOENT || errno == ENOTDIR))
			return 0;
		return failed(ex, NULL, errno);
	}
	return ex->found(ex->context, dirfd, name, ex->path, ex->tree, 0);
}

/* One component, not a wildcard any more. @rest: what follows, or NULL. */
static int step(struct expansion *ex, int dirfd, const char *name,
		const char *rest)
{
	size_t len = ex->len;
	int fd, ret;

	ret = push(ex, name);
	if (ret)
		return ret;
	if (!rest) {
		ret = found(ex, dirfd, name);
		pop(ex, len);
		return ret;
	}
	fd = openat(dirfd, name, O_PATH | O_DIRECTORY | O_CLOEXEC);
	if (fd >= 0) {
		ret = expand(ex, fd, rest);
		close(fd);
	} else if (!ex->wild || (errno != ENOENT && errno != ENOTDIR)) {
		ret = failed(ex, rest, errno);
	}
	pop(ex, len);
	return ret;
}

/* The folder's names first, so that no folder stays open while we descend. */
static int match_names(int dirfd, const char *pattern, char ***names,
		       size_t *count)
{
	int fd = openat(dirfd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	size_t room = 0;
	struct dirent *entry;
	char **grown;
	DIR *dir;

	dir = fd < 0 ? NULL : fdopendir(fd);
	if (!dir) {
		if (fd >= 0)
			close(fd);
		return -errno;
	}
	while ((entry = readdir(dir))) {
		if (fnmatch(pattern, entry->d_name, FNM_PERIOD))
			continue;
		if (*count == room) {
			room = room ? 2 * room : 64;
			grown = reallocarray(*names, room, sizeof(**names));
			if (!grown)
				goto no_memory;
			*names = grown;
		}
		(*names)[*count] = strdup(entry->d_name);
		if (!(*names)[*count])
			goto no_memory;
		(*count)++;
	}
	closedir(dir);
	return 0;
no_memory:
	closedir(dir);
	return -ENOMEM;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static int step_wild(struct expansion *ex, int dirfd, const char *pattern,
		     const char *rest)
{
	bool outer = ex->wild;
	char **names = NULL;
	size_t count = 0, i;
	int ret;

	ret = match_names(dirfd, pattern, &names, &count);
	if (ret == 0 && count > 1)
		qsort(names, count, sizeof(*names), by_name);
	else if (ret && ret != -ENOMEM)
		ret = failed(ex, pattern, -ret);
	ex->wild = true;
	for (i = 0; i < count; i++) {
		if (ret == 0)
			ret = step(ex, dirfd, names[i], rest);
		free(names[i]);
	}
	ex->wild = outer;
	free(names);
	return ret;
}

static int expand(struct expansion *ex, int dirfd, const char *rest)
{
	char name[NAME_MAX + 1];
	size_t len;
	int err;

	len = strcspn(rest, "/");
	if (len >= sizeof(name))
		return failed(ex, NULL, ENAMETOOLONG);
	memcpy(name, rest, len);
	name[len] = '\0';
	rest += len;
	rest += strspn(rest, "/");
	if (*rest == '\0') {
		rest = NULL;
		/* a tree's root may be a link: found() has to look */
		err = ex->tree ? 0 : confined(ex->opt, dirfd);
		if (err)
			return failed(ex, name, -err);
	}
	return is_wild(name) ? step_wild(ex, dirfd, name, rest) :
			       step(ex, dirfd, name, rest);
}

int expand_pattern(const struct options *opt, const char *pattern,
		   pattern_found *callback, void *context)
{
	struct expansion ex = { .opt = opt, .found = callback, .context = context };
	size_t len = strlen(pattern);
	int root, ret;

	if (pattern[0] != '/' || len >= PATH_MAX)
		return -EINVAL;
	ex.tree = pattern[len - 1] == '/';
	pattern += strspn(pattern, "/");
	if (*pattern == '\0')
		return -EINVAL;
	root = open("/", O_PATH | O_DIRECTORY | O_CLOEXEC);
	if (root < 0)
		return -errno;
	ret = expand(&ex, root, pattern);
	close(root);
	return ret;
}
