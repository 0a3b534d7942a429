/* SPDX-License-Identifier: EPL-2.0 */
/*
 * NUL-separated records on standard input. A path may hold any other byte.
 */
#ifndef AGENT_INPUT_H
#define AGENT_INPUT_H

#include <stdbool.h>
#include <stddef.h>

/*
 * A whole list. It ends with an empty record, or where the input ends;
 * @complete tells which, since a lost link looks like an end of input.
 */
struct record_list {
	char *buf;
	size_t len;
	size_t next;
	bool complete;
};

/*
 * With @pairs, every second record may be empty. Returns -EMSGSIZE beyond
 * @max bytes, -EPROTO if the input ends within a record, or -errno.
 */
int records_read(struct record_list *list, int fd, size_t max, bool pairs);
void records_free(struct record_list *list);
/* The next record, NUL-terminated, or NULL; @len may be NULL. */
char *records_next(struct record_list *list, size_t *len);

#define LIVE_MAX	8192

/* Records as they come. */
struct live_input {
	size_t have;
	size_t taken;
	char buf[LIVE_MAX];
};

/* Reads once. 1: something came, 0: the end, or -errno. */
int live_fill(struct live_input *in, int fd);
/* The next whole record, or NULL. -EMSGSIZE in @err if one is too long. */
char *live_next(struct live_input *in, int *err);

#endif
