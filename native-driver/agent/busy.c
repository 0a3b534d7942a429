// SPDX-License-Identifier: EPL-2.0
/*
 * A request queue has one trace, be it of the disk or of a partition. Who
 * reads it has its buffers open, which /proc shows.
 */
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include "trace.h"

/* Empty if there is none, or if it does not fit. */
static void last_component(const char *path, char *name, size_t size)
{
	const char *slash = strrchr(path, '/');
	const char *last = slash ? slash + 1 : path;
	size_t len = strlen(last);

	if (len >= size)
		len = 0;
	memcpy(name, last, len);
	name[len] = '\0';
}

void block_name(uint32_t major, uint32_t minor, char *name, size_t size)
{
	char link[64], target[PATH_MAX];
	ssize_t len;

	snprintf(link, sizeof(link), "/sys/dev/block/%u:%u", major, minor);
	len = readlink(link, target, sizeof(target) - 1);
	target[len > 0 ? len : 0] = '\0';
	last_component(target, name, size);
}

/* A partition's disk, or the disk itself. */
static void disk_name(const struct trace_device *dev, char *disk, size_t size)
{
	char path[64], target[PATH_MAX];

	snprintf(path, sizeof(path), "/sys/dev/block/%u:%u/partition",
		 dev->major, dev->minor);
	if (access(path, F_OK) < 0) {
		block_name(dev->major, dev->minor, disk, size);
		return;
	}
	*disk = '\0';
	snprintf(path, sizeof(path), "/sys/dev/block/%u:%u/..", dev->major,
		 dev->minor);
	if (realpath(path, target))
		last_component(target, disk, size);
}

/* Whether a folder of debugfs is the disk's or one of its partitions'. */
static bool is_of_disk(const char *folder, const char *disk)
{
	char path[PATH_MAX];

	if (!strcmp(folder, disk))
		return true;
	if (snprintf(path, sizeof(path), "/sys/block/%s/%s", disk, folder) >=
	    (int)sizeof(path))
		return false;
	return access(path, F_OK) == 0;
}

/* <debugfs>/block/FOLDER/traceN */
static bool is_buffer_of(const struct options *opt, const char *path,
			 const char *disk)
{
	size_t len = strlen(opt->debugfs);
	char folder[NAME_MAX + 1];
	const char *slash;

	if (strncmp(path, opt->debugfs, len) || strncmp(path + len, "/block/", 7))
		return false;
	path += len + 7;
	slash = strchr(path, '/');
	if (!slash || strncmp(slash, "/trace", 6) ||
	    !isdigit((unsigned char)slash[6]) ||
	    (size_t)(slash - path) >= sizeof(folder))
		return false;
	memcpy(folder, path, slash - path);
	folder[slash - path] = '\0';
	return is_of_disk(folder, disk);
}

static bool holds(const struct options *opt, const char *pid, const char *disk)
{
	char path[PATH_MAX], target[PATH_MAX];
	struct dirent *entry;
	bool found = false;
	ssize_t len;
	DIR *dir;

	snprintf(path, sizeof(path), "/proc/%s/fd", pid);
	dir = opendir(path);
	if (!dir)
		return false;
	while (!found && (entry = readdir(dir))) {
		len = readlinkat(dirfd(dir), entry->d_name, target,
				 sizeof(target) - 1);
		if (len <= 0)
			continue;
		target[len] = '\0';
		found = is_buffer_of(opt, target, disk);
	}
	closedir(dir);
	return found;
}

static void describe(const char *pid, char *text, size_t size)
{
	char path[PATH_MAX], comm[64] = "";
	FILE *file;

	snprintf(path, sizeof(path), "/proc/%s/comm", pid);
	file = fopen(path, "re");
	if (file) {
		if (!fgets(comm, sizeof(comm), file))
			comm[0] = '\0';
		fclose(file);
	}
	comm[strcspn(comm, "\n")] = '\0';
	snprintf(text, size, "%s (pid %s)", *comm ? comm : "a process", pid);
}

bool trace_holder(const struct options *opt, const struct trace_device *dev,
		  char *text, size_t size)
{
	char disk[NAME_MAX + 1];
	struct dirent *entry;
	bool found = false;
	DIR *dir;

	disk_name(dev, disk, sizeof(disk));
	dir = *disk ? opendir("/proc") : NULL;
	if (!dir)
		return false;
	while (!found && (entry = readdir(dir))) {
		if (!isdigit((unsigned char)entry->d_name[0]))
			continue;
		found = holds(opt, entry->d_name, disk);
		if (found)
			describe(entry->d_name, text, size);
	}
	closedir(dir);
	return found;
}

bool trace_exists(const struct options *opt, const struct trace_device *dev)
{
	char name[NAME_MAX + 1], path[PATH_MAX];

	block_name(dev->major, dev->minor, name, sizeof(name));
	return *name &&
	       snprintf(path, sizeof(path), "%s/block/%s/dropped", opt->debugfs,
			name) < (int)sizeof(path) &&
	       access(path, F_OK) == 0;
}
