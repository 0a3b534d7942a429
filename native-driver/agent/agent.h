/* SPDX-License-Identifier: EPL-2.0 */
/*
 * What the commands share.
 */
#ifndef AGENT_H
#define AGENT_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define AGENT_VERSION	"0.1.0"

/* Exit status: the host or the input was at fault; wrong usage. */
#define EXIT_FAULT	1
#define EXIT_USAGE	2

#define MAX_TOPS	8
#define MAX_SKIPS	256

struct options {
	/* the trees that may be read and written, absolute, no trailing / */
	const char *top[MAX_TOPS];
	int tops;
	/* shell patterns of what is not read: of names, or of paths if with / */
	const char *skip[MAX_SKIPS];
	int skips;
	uint32_t max_file;	/* bytes of one file */
	uint64_t max_total;	/* bytes of all files */
	uint64_t max_entries;
	uint32_t max_depth;
	uint32_t max_watches;
	uint32_t interval_ms;	/* 0: only what the kernel tells */
	uint32_t lease_s;	/* 0: none */
	uint32_t seconds;	/* 0: no end */
	uint32_t flush_ms;
	uint32_t buffer_kib;	/* 0: by the number of devices and CPUs */
	uint32_t buffers;
	uint32_t mask;
	const char *debugfs;
	bool take_left;
	bool from_stdin;
	char **args;
	int count;
};

struct out;
struct fd_out;

/* Each puts its frames, the end included, and returns an exit status. */
int cmd_snapshot(const struct options *opt, struct fd_out *fd_out);
int cmd_watch(const struct options *opt, struct fd_out *fd_out);
int cmd_write(const struct options *opt, struct fd_out *fd_out);
int cmd_trace(const struct options *opt, struct fd_out *fd_out);

/* options.c */
int parse_options(struct options *opt, int argc, char **argv);
int options_skip(struct options *opt, const char *pattern);
bool is_skipped(const struct options *opt, const char *path);

/* confine.c: 0, or -EXDEV for a place outside of the tops, or -errno */
int confined(const struct options *opt, int fd);
/* A regular file within the tops, opened with O_PATH, to be reopened. */
struct stat;
int open_confined(const struct options *opt, const char *path, struct stat *st);
int reopen(int fd, int flags);

/* readfile.c */
struct content {
	uint8_t *buf;	/* room for max_file + 1 bytes */
	size_t len;
	int err;	/* positive */
	unsigned int flags;
};

int content_alloc(struct content *content, const struct options *opt);
void content_free(struct content *content);
void content_fail(struct content *content, int err);
void content_read(struct content *content, int fd, uint32_t max);
void content_read_at(struct content *content, int dirfd, const char *name,
		     uint32_t max);

#endif
