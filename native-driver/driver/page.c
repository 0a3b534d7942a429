// SPDX-License-Identifier: GPL-2.0-only
/*
 * Memory for the data of all cards: taken without sleeping, or made ready
 * beforehand where sleeping is allowed.
 */

#include <linux/mm.h>

#include "dbflash.h"

#define DBFLASH_GFP_FAST	(GFP_NOWAIT | __GFP_HIGHMEM | __GFP_NOWARN)
#define DBFLASH_GFP_SLOW	(GFP_NOIO | __GFP_HIGHMEM | __GFP_NOWARN | __GFP_RETRY_MAYFAIL)

/* Of all cards together: a host that has no memory left is of no use. */
static atomic_long_t pages_of_all;
static long pages_limit;

void dbflash_page_limit(unsigned int mib)
{
	pages_limit = mib ? (long)mib << (20 - PAGE_SHIFT) : totalram_pages() / 2;
}

static struct page *page_alloc(struct dbflash_card *card, gfp_t gfp)
{
	struct page *page;
	long now, max;

	if (atomic_long_inc_return(&pages_of_all) > pages_limit)
		goto uncount;
	page = alloc_page(gfp);
	if (!page)
		goto uncount;
	now = atomic_long_inc_return(&card->pages);
	max = atomic_long_read(&card->pages_max);
	if (now > max)
		/* a peak that another CPU reached first is as good */
		atomic_long_cmpxchg(&card->pages_max, max, now);
	return page;

uncount:
	atomic_long_dec(&pages_of_all);
	return NULL;
}

static void page_uncount(struct dbflash_card *card)
{
	atomic_long_dec(&card->pages);
	atomic_long_dec(&pages_of_all);
}

void dbflash_page_free(struct dbflash_card *card, struct page *page)
{
	page_uncount(card);
	__free_page(page);
}

static void page_free_late(struct rcu_head *head)
{
	__free_page(container_of(head, struct page, rcu_head));
}

void dbflash_page_free_rcu(struct dbflash_card *card, struct page *page)
{
	page_uncount(card);
	call_rcu(&page->rcu_head, page_free_late);
}

/* A page of whatever content, without sleeping; or NULL. */
struct page *dbflash_page_take(struct dbflash_card *card,
			       struct dbflash_spare *spare)
{
	struct page *page;
	int i;

	for (i = 0; i < ARRAY_SIZE(spare->pages); i++) {
		page = spare->pages[i];
		if (page) {
			spare->pages[i] = NULL;
			return page;
		}
	}
	return page_alloc(card, DBFLASH_GFP_FAST);
}

void dbflash_spare_free(struct dbflash_card *card, struct dbflash_spare *spare)
{
	int i;

	for (i = 0; i < ARRAY_SIZE(spare->pages); i++) {
		if (spare->pages[i])
			dbflash_page_free(card, spare->pages[i]);
		spare->pages[i] = NULL;
	}
}

/* All memory that one page's write may need, while sleeping is allowed. */
int dbflash_spare_fill(struct dbflash_card *card, unsigned long index,
		       struct dbflash_spare *spare)
{
	int i, err;

	for (i = 0; i < ARRAY_SIZE(spare->pages); i++) {
		if (!spare->pages[i])
			spare->pages[i] = page_alloc(card, DBFLASH_GFP_SLOW);
		if (!spare->pages[i])
			return -ENOMEM;
	}
	err = xa_reserve(&card->store.pages, index, DBFLASH_GFP_SLOW & ~__GFP_HIGHMEM);
	if (!err && card->cache.is_volatile)
		err = xa_reserve(&card->cache.before, index,
				 DBFLASH_GFP_SLOW & ~__GFP_HIGHMEM);
	return err;
}
