/* SPDX-License-Identifier: GPL-2.0-only */
/* What the card holds, and what power loss takes back of it. */
#ifndef DBFLASH_STORE_H
#define DBFLASH_STORE_H

#include <linux/atomic.h>
#include <linux/cache.h>
#include <linux/list.h>
#include <linux/spinlock.h>
#include <linux/types.h>
#include <linux/workqueue.h>
#include <linux/xarray.h>

struct dbflash_card;

#define DBFLASH_STRIPES		64

/* One to a cache line. */
struct dbflash_stripe {
	spinlock_t lock;
} ____cacheline_aligned_in_smp;

/*
 * Sparse content of the card: page index -> page. Read under RCU, or with the
 * page's stripe held where the write cache is volatile.
 */
struct dbflash_store {
	struct xarray pages;
	struct dbflash_stripe *stripes;
};

/*
 * The volatile write cache, seen from its back: for each page that was written
 * since the last flush, what the page held before. A flush makes all of that
 * stale at once by starting a new epoch; power loss puts it back.
 */
struct dbflash_cache {
	struct xarray before;
	atomic_long_t epoch;
	atomic_long_t dirty;		/* pages, of this epoch */
	long limit;			/* pages; then the cache writes back */
	bool is_volatile;
	bool full;			/* since it was trimmed last */
	struct delayed_work trim;
	spinlock_t idle_lock;
	struct list_head idle;		/* pages for the next that are saved */
	long idle_pages;
};

/* page.c */
struct dbflash_spare {
	struct page *pages[2];
	bool may_sleep;
};

void dbflash_page_limit(unsigned int mib);
struct page *dbflash_page_take(struct dbflash_card *card,
			       struct dbflash_spare *spare);
void dbflash_page_free(struct dbflash_card *card, struct page *page);
void dbflash_page_free_rcu(struct dbflash_card *card, struct page *page);
void dbflash_spare_free(struct dbflash_card *card, struct dbflash_spare *spare);
int dbflash_spare_fill(struct dbflash_card *card, unsigned long index,
		       struct dbflash_spare *spare);

/* store.c */
int dbflash_store_init(struct dbflash_card *card);
void dbflash_store_free(struct dbflash_card *card);
void dbflash_store_read(struct dbflash_card *card, loff_t pos, void *to,
			unsigned int len);
int dbflash_store_write(struct dbflash_card *card, loff_t pos,
			const void *from, unsigned int len, bool fua,
			struct dbflash_spare *spare);
int dbflash_store_discard(struct dbflash_card *card, loff_t pos, u64 len,
			  struct dbflash_spare *spare);
void dbflash_store_flip(struct dbflash_card *card, u64 bit);
bool dbflash_store_erase(struct dbflash_card *card, unsigned long first,
			 unsigned long last, unsigned int max);
spinlock_t *dbflash_stripe(struct dbflash_card *card, unsigned long index);

/* cache.c: the stripe of the page is held where an index is given */
void dbflash_cache_init(struct dbflash_card *card);
void dbflash_cache_start(struct dbflash_card *card);
void dbflash_cache_stop(struct dbflash_card *card);
void dbflash_cache_free(struct dbflash_card *card);
int dbflash_cache_save(struct dbflash_card *card, unsigned long index,
		       struct page *page, struct dbflash_spare *spare);
int dbflash_cache_exchange(struct dbflash_card *card, unsigned long index,
			   struct page *page, const void *from,
			   struct dbflash_spare *spare);
int dbflash_cache_write_through(struct dbflash_card *card, unsigned long index,
				unsigned int offset, const void *from,
				unsigned int len, struct dbflash_spare *spare);
void dbflash_cache_flush(struct dbflash_card *card);
void dbflash_cache_power_loss(struct dbflash_card *card);

#endif /* DBFLASH_STORE_H */
