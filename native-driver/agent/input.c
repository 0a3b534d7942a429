// SPDX-License-Identifier: EPL-2.0
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "input.h"

static ssize_t read_some(int fd, void *buf, size_t len)
{
	ssize_t n;

	do {
		n = read(fd, buf, len);
	} while (n < 0 && errno == EINTR);
	return n < 0 ? -errno : n;
}

/* Where a scan for the list's end stands. */
struct scan {
	size_t start;	/* of the record that is being read */
	size_t at;
	size_t records;
};

/* Whether the empty record that ends the list is there. */
static bool scan_end(struct scan *scan, const struct record_list *list,
		     bool pairs)
{
	const char *nul;
	bool may_be_empty;

	while (scan->at < list->len) {
		nul = memchr(list->buf + scan->at, '\0', list->len - scan->at);
		if (!nul) {
			scan->at = list->len;
			return false;
		}
		may_be_empty = pairs && scan->records % 2 == 1;
		if (nul == list->buf + scan->start && !may_be_empty)
			return true;
		scan->records++;
		scan->at = scan->start = nul - list->buf + 1;
	}
	return false;
}

static int grow(struct record_list *list, size_t *room, size_t max)
{
	size_t wanted = *room ? 2 * *room : 4096;
	char *grown;

	if (*room == max + 1)
		return -EMSGSIZE;
	if (wanted > max + 1)
		wanted = max + 1;
	grown = realloc(list->buf, wanted);
	if (!grown)
		return -ENOMEM;
	list->buf = grown;
	*room = wanted;
	return 0;
}

int records_read(struct record_list *list, int fd, size_t max, bool pairs)
{
	struct scan scan = { 0 };
	size_t room = 0;
	ssize_t n;
	int err;

	memset(list, 0, sizeof(*list));
	for (;;) {
		if (list->len == room) {
			err = grow(list, &room, max);
			if (err)
				return err;
		}
		n = read_some(fd, list->buf + list->len, room - list->len);
		if (n < 0)
			return n;
		if (n == 0)
			break;
		list->len += n;
		if (scan_end(&scan, list, pairs)) {
			list->len = scan.start;
			list->complete = true;
			return 0;
		}
	}
	return scan.start == list->len ? 0 : -EPROTO;
}

void records_free(struct record_list *list)
{
	free(list->buf);
	memset(list, 0, sizeof(*list));
}

char *records_next(struct record_list *list, size_t *len)
{
	char *record = list->buf + list->next;
	size_t got;

	if (list->next >= list->len)
		return NULL;
	got = strlen(record);
	list->next += got + 1;
	if (len)
		*len = got;
	return record;
}

int live_fill(struct live_input *in, int fd)
{
	ssize_t n;

	memmove(in->buf, in->buf + in->taken, in->have - in->taken);
	in->have -= in->taken;
	in->taken = 0;
	n = read_some(fd, in->buf + in->have, sizeof(in->buf) - in->have);
	if (n < 0)
		return n;
	in->have += n;
	return n > 0;
}

char *live_next(struct live_input *in, int *err)
{
	char *record = in->buf + in->taken;
	size_t left = in->have - in->taken;
	char *nul = memchr(record, '\0', left);

	*err = !nul && left == sizeof(in->buf) ? -EMSGSIZE : 0;
	if (!nul)
		return NULL;
	in->taken += nul - record + 1;
	return record;
}
