// SPDX-License-Identifier: GPL-2.0-only
/*
 * What the card holds: a sparse map of pages. What was never written, or was
 * discarded, reads as zeros and takes no memory.
 *
 * Readers and writers of a page that is there take no lock, unless the write
 * cache is volatile. Pages are published filled and freed after a grace period.
 * A volatile cache moves pages about all the time, and cannot wait for a grace
 * period before it uses one again: there readers, too, hold the stripe.
 */

#include <linux/highmem.h>
#include <linux/mm.h>
#include <linux/slab.h>

#include "dbflash.h"

struct dbflash_place {
	unsigned long index;
	unsigned int offset;
	unsigned int len;
};

static struct dbflash_place place_of(loff_t pos, u64 len)
{
	unsigned int offset = pos & ~PAGE_MASK;

	return (struct dbflash_place) {
		.index = pos >> PAGE_SHIFT,
		.offset = offset,
		.len = min_t(u64, len, PAGE_SIZE - offset),
	};
}

spinlock_t *dbflash_stripe(struct dbflash_card *card, unsigned long index)
{
	return &card->store.stripes[index % DBFLASH_STRIPES].lock;
}

/* Inlined, the compiler sees that a page is the most, and copies without a call. */
static __always_inline void page_read(struct page *page,
				      const struct dbflash_place *at, void *to)
{
	if (page)
		memcpy_from_page(to, page, at->offset, at->len);
	else
		memset(to, 0, at->len);
}

static void read_place(struct dbflash_card *card,
		       const struct dbflash_place *at, void *to)
{
	if (card->cache.is_volatile) {
		spinlock_t *stripe = dbflash_stripe(card, at->index);

		spin_lock(stripe);
		page_read(xa_load(&card->store.pages, at->index), at, to);
		spin_unlock(stripe);
	} else {
		rcu_read_lock();
		page_read(xa_load(&card->store.pages, at->index), at, to);
		rcu_read_unlock();
	}
}

void dbflash_store_read(struct dbflash_card *card, loff_t pos, void *to,
			unsigned int len)
{
	while (len) {
		struct dbflash_place at = place_of(pos, len);

		read_place(card, &at, to);
		pos += at.len;
		to += at.len;
		len -= at.len;
	}
}

/* The common case: the page is there and nobody needs to know what it held. */
static bool write_in_place(struct dbflash_card *card,
			   const struct dbflash_place *at, const void *from)
{
	struct page *page;

	if (card->cache.is_volatile)
		return false;
	rcu_read_lock();
	page = xa_load(&card->store.pages, at->index);
	if (page)
		memcpy_to_page(page, at->offset, from, at->len);
	rcu_read_unlock();
	return page;
}

static int write_new_page(struct dbflash_card *card,
			  const struct dbflash_place *at, const void *from,
			  struct dbflash_spare *spare)
{
	struct page *page = dbflash_page_take(card, spare);
	int err;

	if (!page)
		return -ENOMEM;
	if (at->len < PAGE_SIZE)
		clear_highpage(page);
	memcpy_to_page(page, at->offset, from, at->len);
	err = xa_err(xa_store(&card->store.pages, at->index, page,
			      GFP_NOWAIT | __GFP_NOWARN));
	if (err)
		dbflash_page_free(card, page);
	return err;
}

/* Into a page, or into a hole. */
static int write_page(struct dbflash_card *card, const struct dbflash_place *at,
		      struct page *page, const void *from,
		      struct dbflash_spare *spare)
{
	if (!page)
		return write_new_page(card, at, from, spare);
	memcpy_to_page(page, at->offset, from, at->len);
	return 0;
}

static int write_locked(struct dbflash_card *card,
			const struct dbflash_place *at, const void *from,
			bool fua, struct dbflash_spare *spare)
{
	struct page *page = xa_load(&card->store.pages, at->index);
	int err;

	if (!card->cache.is_volatile)
		return write_page(card, at, page, from, spare);

	if (page && at->len == PAGE_SIZE) {
		err = dbflash_cache_exchange(card, at->index, page, from, spare);
	} else {
		err = dbflash_cache_save(card, at->index, page, spare);
		if (!err)
			err = write_page(card, at, page, from, spare);
	}
	if (err || !fua)
		return err;
	return dbflash_cache_write_through(card, at->index, at->offset, from,
					   at->len, spare);
}

static int write_place(struct dbflash_card *card,
		       const struct dbflash_place *at, const void *from,
		       bool fua, struct dbflash_spare *spare)
{
	spinlock_t *stripe;
	int err;

	if (write_in_place(card, at, from))
		return 0;
	if (spare->may_sleep) {
		err = dbflash_spare_fill(card, at->index, spare);
		if (err)
			return err;
	}
	stripe = dbflash_stripe(card, at->index);
	spin_lock(stripe);
	err = write_locked(card, at, from, fua, spare);
	spin_unlock(stripe);
	return err;
}

/*
 * Returns -ENOMEM if it needs memory that is not at hand; unless @spare may
 * sleep, the same write can then be tried again where it may.
 */
int dbflash_store_write(struct dbflash_card *card, loff_t pos,
			const void *from, unsigned int len, bool fua,
			struct dbflash_spare *spare)
{
	while (len) {
		struct dbflash_place at = place_of(pos, len);
		int err = write_place(card, &at, from, fua, spare);

		if (err)
			return err;
		pos += at.len;
		from += at.len;
		len -= at.len;
	}
	return 0;
}

static int discard_page(struct dbflash_card *card, unsigned long index,
			struct dbflash_spare *spare)
{
	spinlock_t *stripe = dbflash_stripe(card, index);
	struct page *page;
	int err = 0;

	if (spare->may_sleep) {
		err = dbflash_spare_fill(card, index, spare);
		if (err)
			return err;
	}
	spin_lock(stripe);
	page = xa_load(&card->store.pages, index);
	if (page && card->cache.is_volatile)
		err = dbflash_cache_save(card, index, page, spare);
	if (page && !err)
		xa_erase(&card->store.pages, index);
	spin_unlock(stripe);
	if (page && !err)
		dbflash_page_free_rcu(card, page);
	return err;
}

static int discard_part(struct dbflash_card *card,
			const struct dbflash_place *at,
			struct dbflash_spare *spare)
{
	const void *zeros = page_address(ZERO_PAGE(0));

	if (!xa_load(&card->store.pages, at->index))
		return 0;
	return write_place(card, at, zeros, false, spare);
}

int dbflash_store_discard(struct dbflash_card *card, loff_t pos, u64 len,
			  struct dbflash_spare *spare)
{
	while (len) {
		struct dbflash_place at = place_of(pos, len);
		unsigned long last = (pos + len) >> PAGE_SHIFT;
		unsigned long index = at.index;
		int err;

		if (at.len == PAGE_SIZE) {
			/* straight to the next page that is there */
			if (!xa_find(&card->store.pages, &index, last, XA_PRESENT))
				return 0;
			if (index > at.index) {
				u64 skip = (u64)(index - at.index) << PAGE_SHIFT;

				if (skip >= len)
					return 0;
				pos += skip;
				len -= skip;
				continue;
			}
			err = discard_page(card, at.index, spare);
		} else {
			err = discard_part(card, &at, spare);
		}
		if (err)
			return err;
		pos += at.len;
		len -= at.len;
	}
	return 0;
}

/* Flips one bit of what is stored, counted from the card's beginning. */
void dbflash_store_flip(struct dbflash_card *card, u64 bit)
{
	loff_t pos = bit >> 3;
	struct dbflash_place at = place_of(pos, 1);
	spinlock_t *stripe = dbflash_stripe(card, at.index);
	struct page *page;
	u8 byte;

	spin_lock(stripe);
	page = xa_load(&card->store.pages, at.index);
	if (page) {
		memcpy_from_page(&byte, page, at.offset, 1);
		byte ^= 1 << (bit & 7);
		memcpy_to_page(page, at.offset, &byte, 1);
	}
	spin_unlock(stripe);
}

/*
 * Erases up to @max pages of @first .. @last, for good: no write cache undoes it.
 * Only while no requests come. Returns whether there may be more.
 */
bool dbflash_store_erase(struct dbflash_card *card, unsigned long first,
			 unsigned long last, unsigned int max)
{
	struct page *page;
	unsigned long index;

	xa_for_each_range(&card->store.pages, index, page, first, last) {
		if (!max--)
			return true;
		xa_erase(&card->store.pages, index);
		dbflash_page_free_rcu(card, page);
	}
	return false;
}

int dbflash_store_init(struct dbflash_card *card)
{
	int i;

	card->store.stripes = kcalloc(DBFLASH_STRIPES,
				      sizeof(*card->store.stripes), GFP_KERNEL);
	if (!card->store.stripes)
		return -ENOMEM;
	for (i = 0; i < DBFLASH_STRIPES; i++)
		spin_lock_init(&card->store.stripes[i].lock);
	xa_init(&card->store.pages);
	return 0;
}

void dbflash_store_free(struct dbflash_card *card)
{
	while (dbflash_store_erase(card, 0, ULONG_MAX, 1024))
		cond_resched();
	xa_destroy(&card->store.pages);
	kfree(card->store.stripes);
}
