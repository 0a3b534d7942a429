// SPDX-License-Identifier: EPL-2.0
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "watchset.h"

struct watch *watch_find(struct watch_set *set, const char *path)
{
	size_t i;

	for (i = 0; i < set->count; i++) {
		if (set->all[i]->fd >= 0 && !strcmp(set->all[i]->path, path))
			return set->all[i];
	}
	return NULL;
}

struct watch *watch_new(struct watch_set *set, const char *path)
{
	size_t len = strlen(path) + 1;
	struct watch **grown, *watch;
	size_t room;

	if (set->count == set->room) {
		room = set->room ? 2 * set->room : 64;
		grown = reallocarray(set->all, room, sizeof(*set->all));
		if (!grown)
			return NULL;
		set->all = grown;
		set->room = room;
	}
	watch = calloc(1, sizeof(*watch) + len);
	if (!watch)
		return NULL;
	watch->id = set->next_id++;
	watch->fd = -1;
	memcpy(watch->path, path, len);
	set->all[set->count++] = watch;
	return watch;
}

void watch_open(struct watch_set *set, struct watch *watch, int fd)
{
	watch->fd = fd;
	set->open++;
}

void watch_close(struct watch_set *set, struct watch *watch)
{
	close(watch->fd);
	watch->fd = -1;
	set->open--;
}

void watch_set_compact(struct watch_set *set)
{
	size_t i, kept = 0;

	for (i = 0; i < set->count; i++) {
		if (set->all[i]->fd >= 0)
			set->all[kept++] = set->all[i];
		else
			free(set->all[i]);
	}
	set->count = kept;
}

/* FNV-1a: whoever makes two values collide only hides a change of his own. */
static uint64_t hash(const struct content *content)
{
	uint64_t sum = 0xcbf29ce484222325ull;
	size_t i;

	for (i = 0; i < content->len; i++)
		sum = (sum ^ content->buf[i]) * 0x100000001b3ull;
	return sum;
}

bool watch_remember(struct watch *watch, const struct content *content)
{
	uint64_t sum = hash(content);
	bool same = watch->err == content->err && watch->len == content->len &&
		    watch->hash == sum;

	watch->err = content->err;
	watch->len = content->len;
	watch->hash = sum;
	return !same;
}

void watch_set_free(struct watch_set *set)
{
	size_t i;

	for (i = 0; i < set->count; i++) {
		if (set->all[i]->fd >= 0)
			close(set->all[i]->fd);
		free(set->all[i]);
	}
	free(set->all);
}
