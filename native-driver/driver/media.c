// SPDX-License-Identifier: GPL-2.0-only
/*
 * Bad sectors: they fail to read until they are written again.
 */

#include <linux/bits.h>
#include <linux/sysfs.h>

#include "dbflash.h"

/* In one page: which of its sectors are meant. */
struct dbflash_sectors_part {
	unsigned long index;
	unsigned long mask;
	sector_t count;
};

static struct dbflash_sectors_part part_of(sector_t start, sector_t sectors)
{
	unsigned int first = start % DBFLASH_SECTORS_PER_PAGE;
	unsigned int count = min_t(sector_t, sectors,
				   DBFLASH_SECTORS_PER_PAGE - first);

	return (struct dbflash_sectors_part) {
		.index = start / DBFLASH_SECTORS_PER_PAGE,
		.mask = GENMASK(first + count - 1, first),
		.count = count,
	};
}

static unsigned long mask_at(struct dbflash_card *card, unsigned long index)
{
	void *entry = xa_load(&card->media.bad, index);

	return entry ? xa_to_value(entry) : 0;
}

static int spoil_part(struct dbflash_card *card,
		      const struct dbflash_sectors_part *part)
{
	struct dbflash_media *media = &card->media;
	unsigned long old, new;
	int err = 0;

	spin_lock(&media->lock);
	old = mask_at(card, part->index);
	new = old | part->mask;
	if (new != old) {
		err = xa_err(xa_store(&media->bad, part->index,
				      xa_mk_value(new), GFP_NOWAIT | __GFP_NOWARN));
		if (!err)
			atomic_long_add(hweight_long(new) - hweight_long(old),
					&media->sectors);
	}
	spin_unlock(&media->lock);
	return err;
}

/* Never sleeps; -ENOMEM where the kernel has no memory for the note. */
int dbflash_media_spoil(struct dbflash_card *card, sector_t start,
			sector_t sectors)
{
	while (sectors) {
		struct dbflash_sectors_part part = part_of(start, sectors);
		int err = spoil_part(card, &part);

		if (err)
			return err;
		start += part.count;
		sectors -= part.count;
	}
	return 0;
}

static void heal_part(struct dbflash_card *card,
		      const struct dbflash_sectors_part *part)
{
	struct dbflash_media *media = &card->media;
	unsigned long old, new;

	spin_lock(&media->lock);
	old = mask_at(card, part->index);
	new = old & ~part->mask;
	if (new != old) {
		if (new)
			/* takes no memory: the entry is there */
			xa_store(&media->bad, part->index, xa_mk_value(new),
				 GFP_NOWAIT);
		else
			xa_erase(&media->bad, part->index);
		atomic_long_sub(hweight_long(old) - hweight_long(new),
				&media->sectors);
	}
	spin_unlock(&media->lock);
}

void dbflash_media_heal(struct dbflash_card *card, sector_t start,
			sector_t sectors)
{
	while (sectors) {
		struct dbflash_sectors_part part = part_of(start, sectors);

		heal_part(card, &part);
		start += part.count;
		sectors -= part.count;
	}
}

bool dbflash_media_is_bad(struct dbflash_card *card, sector_t start,
			  sector_t sectors)
{
	while (sectors) {
		struct dbflash_sectors_part part = part_of(start, sectors);

		if (mask_at(card, part.index) & part.mask)
			return true;
		start += part.count;
		sectors -= part.count;
	}
	return false;
}

/* Appends "bad START+COUNT" lines; says how many sectors did not fit. */
ssize_t dbflash_media_list(struct dbflash_card *card, char *buf, ssize_t len)
{
	const ssize_t reserve = 48;
	sector_t start = 0, count = 0;
	unsigned long index, mask;
	long left = atomic_long_read(&card->media.sectors);
	void *entry;

	xa_for_each(&card->media.bad, index, entry) {
		unsigned int bit;

		mask = xa_to_value(entry);
		for_each_set_bit(bit, &mask, DBFLASH_SECTORS_PER_PAGE) {
			sector_t sector = index * DBFLASH_SECTORS_PER_PAGE + bit;

			if (count && sector == start + count) {
				count++;
				continue;
			}
			if (count) {
				len += sysfs_emit_at(buf, len, "bad %llu+%llu\n", start, count);
				left -= count;
				count = 0;
			}
			if (len > PAGE_SIZE - 2 * reserve)
				goto more;
			start = sector;
			count = 1;
		}
	}
	if (count) {
		len += sysfs_emit_at(buf, len, "bad %llu+%llu\n", start, count);
		left -= count;
	}
more:
	if (left > 0)
		len += sysfs_emit_at(buf, len, "bad and %ld more\n", left);
	return len;
}

void dbflash_media_clear(struct dbflash_card *card)
{
	struct dbflash_media *media = &card->media;

	spin_lock(&media->lock);
	xa_destroy(&media->bad);
	atomic_long_set(&media->sectors, 0);
	spin_unlock(&media->lock);
}

void dbflash_media_init(struct dbflash_card *card)
{
	xa_init(&card->media.bad);
	spin_lock_init(&card->media.lock);
	atomic_long_set(&card->media.sectors, 0);
}
