// SPDX-License-Identifier: GPL-2.0-only
/*
 * The volatile write cache, kept as what power loss would put back.
 *
 * before: page index -> the page as it was when it was first written in an
 * epoch, marked with that epoch; or a value with the epoch, if there was no
 * page. A flush only counts the epoch up: all older entries are stale, their
 * memory is used again by the next write of the page or trimmed later.
 *
 * An entry is read and changed with its page's stripe held, and so is the page
 * in the store: a page that left both is nobody's.
 */

#include <linux/highmem.h>
#include <linux/mm.h>

#include "dbflash.h"

#define DBFLASH_TRIM_DELAY	(2 * HZ)
#define DBFLASH_TRIM_BATCH	256

static long entry_epoch(void *entry)
{
	if (!entry)
		return -1;
	if (xa_is_value(entry))
		return xa_to_value(entry);
	return page_private((struct page *)entry);
}

static struct page *entry_page(void *entry)
{
	return entry && !xa_is_value(entry) ? entry : NULL;
}

static int entry_set(struct dbflash_card *card, unsigned long index, void *entry)
{
	return xa_err(xa_store(&card->cache.before, index, entry,
			       GFP_NOWAIT | __GFP_NOWARN));
}

static struct page *idle_take(struct dbflash_cache *cache)
{
	struct page *page;

	spin_lock(&cache->idle_lock);
	page = list_first_entry_or_null(&cache->idle, struct page, lru);
	if (page) {
		list_del(&page->lru);
		cache->idle_pages--;
	}
	spin_unlock(&cache->idle_lock);
	return page;
}

/* A busy cache will want the page again soon, and has paid for it once. */
static void page_drop(struct dbflash_card *card, struct page *page)
{
	struct dbflash_cache *cache = &card->cache;
	bool kept;

	spin_lock(&cache->idle_lock);
	kept = cache->idle_pages < cache->limit;
	if (kept) {
		list_add(&page->lru, &cache->idle);
		cache->idle_pages++;
	}
	spin_unlock(&cache->idle_lock);
	if (!kept)
		dbflash_page_free(card, page);
}

static struct page *page_take(struct dbflash_card *card, struct dbflash_spare *spare)
{
	return idle_take(&card->cache) ?: dbflash_page_take(card, spare);
}

static void idle_free(struct dbflash_card *card)
{
	struct page *page;

	while ((page = idle_take(&card->cache)))
		dbflash_page_free(card, page);
}

static int save_hole(struct dbflash_card *card, unsigned long index,
		     void *old, long epoch)
{
	int err = entry_set(card, index, xa_mk_value(epoch));

	if (!err && entry_page(old))
		page_drop(card, old);
	return err;
}

static int save_page(struct dbflash_card *card, unsigned long index,
		     struct page *page, void *old, long epoch,
		     struct dbflash_spare *spare)
{
	struct page *before = entry_page(old);
	int err;

	if (before) {
		copy_highpage(before, page);
		set_page_private(before, epoch);
		return 0;
	}
	before = page_take(card, spare);
	if (!before)
		return -ENOMEM;
	copy_highpage(before, page);
	set_page_private(before, epoch);
	err = entry_set(card, index, before);
	if (err)
		page_drop(card, before);
	return err;
}

static void count_dirty(struct dbflash_card *card)
{
	struct dbflash_cache *cache = &card->cache;

	if (atomic_long_inc_return(&cache->dirty) <= cache->limit)
		return;
	/* a full cache writes back by itself, and is not to take ever more memory */
	dbflash_cache_flush(card);
	WRITE_ONCE(cache->full, true);
	mod_delayed_work(dbflash_wq, &cache->trim, 0);
}

/* Before a page is written: keeps what it holds, once per epoch. */
int dbflash_cache_save(struct dbflash_card *card, unsigned long index,
		       struct page *page, struct dbflash_spare *spare)
{
	long epoch = atomic_long_read(&card->cache.epoch);
	void *old = xa_load(&card->cache.before, index);
	int err;

	if (entry_epoch(old) == epoch)
		return 0;
	if (page)
		err = save_page(card, index, page, old, epoch, spare);
	else
		err = save_hole(card, index, old, epoch);
	if (!err)
		count_dirty(card);
	return err;
}

/*
 * The same for a page that is written as a whole: @page itself is kept, and
 * the store gets another, filled from @from. Saves a copy.
 */
int dbflash_cache_exchange(struct dbflash_card *card, unsigned long index,
			   struct page *page, const void *from,
			   struct dbflash_spare *spare)
{
	long epoch = atomic_long_read(&card->cache.epoch);
	void *old = xa_load(&card->cache.before, index);
	struct page *fresh;
	int err;

	if (entry_epoch(old) == epoch) {
		memcpy_to_page(page, 0, from, PAGE_SIZE);
		return 0;
	}
	fresh = entry_page(old) ?: page_take(card, spare);
	if (!fresh)
		return -ENOMEM;
	memcpy_to_page(fresh, 0, from, PAGE_SIZE);
	set_page_private(page, epoch);
	err = entry_set(card, index, page);
	if (err) {
		/* there was no entry, or it would not have needed memory */
		dbflash_page_free(card, fresh);
		return err;
	}
	/* takes no memory: there is a page at this index */
	xa_store(&card->store.pages, index, fresh, GFP_NOWAIT);
	count_dirty(card);
	return 0;
}

/* A write with FUA is on flash whatever becomes of the rest of its page. */
int dbflash_cache_write_through(struct dbflash_card *card, unsigned long index,
				unsigned int offset, const void *from,
				unsigned int len, struct dbflash_spare *spare)
{
	long epoch = atomic_long_read(&card->cache.epoch);
	void *old = xa_load(&card->cache.before, index);
	struct page *before = entry_page(old);
	int err;

	if (entry_epoch(old) != epoch)
		return 0;
	if (before) {
		memcpy_to_page(before, offset, from, len);
		return 0;
	}
	before = page_take(card, spare);
	if (!before)
		return -ENOMEM;
	clear_highpage(before);
	memcpy_to_page(before, offset, from, len);
	set_page_private(before, epoch);
	err = entry_set(card, index, before);
	if (err)
		page_drop(card, before);
	return err;
}

/* What was written until now stays. Never sleeps. */
void dbflash_cache_flush(struct dbflash_card *card)
{
	struct dbflash_cache *cache = &card->cache;

	if (!cache->is_volatile || !atomic_long_read(&cache->dirty))
		return;
	atomic_long_set(&cache->dirty, 0);
	atomic_long_inc(&cache->epoch);
	queue_delayed_work(dbflash_wq, &cache->trim, DBFLASH_TRIM_DELAY);
}

static void trim_entry(struct dbflash_card *card, unsigned long index)
{
	struct dbflash_cache *cache = &card->cache;
	spinlock_t *stripe = dbflash_stripe(card, index);
	void *entry;

	spin_lock(stripe);
	entry = xa_load(&cache->before, index);
	if (entry && entry_epoch(entry) != atomic_long_read(&cache->epoch))
		xa_erase(&cache->before, index);
	else
		entry = NULL;
	spin_unlock(stripe);
	if (entry_page(entry))
		page_drop(card, entry);
}

static void cache_trim(struct work_struct *work)
{
	struct dbflash_card *card = container_of(to_delayed_work(work),
						 struct dbflash_card, cache.trim);
	bool busy = READ_ONCE(card->cache.full);
	unsigned int batch = 0;
	unsigned long index;
	void *entry;

	WRITE_ONCE(card->cache.full, false);
	xa_for_each(&card->cache.before, index, entry) {
		trim_entry(card, index);
		if (++batch % DBFLASH_TRIM_BATCH == 0)
			cond_resched();
	}
	/* memory goes back when the cache did not fill for a while */
	if (busy)
		queue_delayed_work(dbflash_wq, &card->cache.trim, DBFLASH_TRIM_DELAY);
	else
		idle_free(card);
}

static void put_back(struct dbflash_card *card, unsigned long index, void *entry)
{
	struct page *now, *before = entry_page(entry);

	if (before) {
		/* a card that cannot remember would be worse than one that waits */
		now = xa_store(&card->store.pages, index, before,
			       GFP_KERNEL | __GFP_NOFAIL);
	} else {
		now = xa_erase(&card->store.pages, index);
	}
	if (now)
		dbflash_page_free_rcu(card, now);
}

/* Forgets what was not flushed. Only while no requests come. */
void dbflash_cache_power_loss(struct dbflash_card *card)
{
	struct dbflash_cache *cache = &card->cache;
	long epoch = atomic_long_read(&cache->epoch);
	unsigned long index;
	void *entry;

	xa_for_each(&cache->before, index, entry) {
		xa_erase(&cache->before, index);
		if (entry_epoch(entry) == epoch)
			put_back(card, index, entry);
		else if (entry_page(entry))
			page_drop(card, entry);
		cond_resched();
	}
	idle_free(card);
	atomic_long_set(&cache->dirty, 0);
}

/* The card gets power: its configuration counts from here on. */
void dbflash_cache_start(struct dbflash_card *card)
{
	struct dbflash_cache *cache = &card->cache;

	cache->is_volatile = card->config.write_cache &&
			     !card->config.power_loss_protection;
	cache->limit = card->config.cache_kib >> (PAGE_SHIFT - 10);
}

void dbflash_cache_stop(struct dbflash_card *card)
{
	cancel_delayed_work_sync(&card->cache.trim);
}

void dbflash_cache_init(struct dbflash_card *card)
{
	xa_init(&card->cache.before);
	atomic_long_set(&card->cache.epoch, 0);
	atomic_long_set(&card->cache.dirty, 0);
	spin_lock_init(&card->cache.idle_lock);
	INIT_LIST_HEAD(&card->cache.idle);
	INIT_DELAYED_WORK(&card->cache.trim, cache_trim);
}

void dbflash_cache_free(struct dbflash_card *card)
{
	dbflash_cache_power_loss(card);
	xa_destroy(&card->cache.before);
}
