/* SPDX-License-Identifier: EPL-2.0 */
/*
 * The attributes of a watch, and what each read last.
 */
#ifndef AGENT_WATCHSET_H
#define AGENT_WATCHSET_H

#include "agent.h"

struct watch {
	uint32_t id;		/* in the order of adding, never used again */
	int fd;			/* -1: gone or removed */
	uint64_t calm_until;	/* not polled before; CLOCK_MONOTONIC */
	int err;
	size_t len;
	uint64_t hash;		/* of the content */
	char path[];
};

struct watch_set {
	struct watch **all;
	size_t count;
	size_t room;
	size_t open;
	uint32_t next_id;
};

/* Among those that are open. */
struct watch *watch_find(struct watch_set *set, const char *path);
/* Closed still. NULL: no memory. */
struct watch *watch_new(struct watch_set *set, const char *path);
void watch_open(struct watch_set *set, struct watch *watch, int fd);
/* It keeps its place until watch_set_compact(). */
void watch_close(struct watch_set *set, struct watch *watch);
void watch_set_compact(struct watch_set *set);
/* Whether it differs from what was remembered. */
bool watch_remember(struct watch *watch, const struct content *content);
void watch_set_free(struct watch_set *set);

#endif
