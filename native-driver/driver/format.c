// SPDX-License-Identifier: GPL-2.0-only
/*
 * Formatting: the card forgets everything, from its beginning to its end, and
 * tells how far it is. Without power in between, the rest stays.
 */

#include "dbflash.h"

#define DBFLASH_FORMAT_STEP	5	/* percent */
#define DBFLASH_FORMAT_BATCH	1024	/* pages */

static void format_range(struct dbflash_card *card, unsigned int from,
			 unsigned int to)
{
	u64 pages = dbflash_sectors(card) / DBFLASH_SECTORS_PER_PAGE + 1;
	unsigned long first = div_u64(pages * from, 100);
	unsigned long last = div_u64(pages * to, 100);

	while (dbflash_store_erase(card, first, last, DBFLASH_FORMAT_BATCH))
		cond_resched();
}

static void format_step(struct work_struct *work)
{
	struct dbflash_card *card = container_of(to_delayed_work(work),
						 struct dbflash_card, format_work);
	unsigned int percent = card->format_percent + DBFLASH_FORMAT_STEP;

	format_range(card, card->format_percent, percent);

	mutex_lock(&card->lock);
	if (!card->running)
		goto unlock;
	WRITE_ONCE(card->format_percent, percent);
	dbflash_notify(card, "format");
	if (percent < 100) {
		queue_delayed_work(dbflash_wq, &card->format_work,
				   msecs_to_jiffies(card->config.format_ms *
						    DBFLASH_FORMAT_STEP / 100));
		goto unlock;
	}
	dbflash_media_clear(card);
	dbflash_set_state(card, card->format_back_to);
unlock:
	mutex_unlock(&card->lock);
}

int dbflash_format(struct dbflash_card *card)
{
	if (card->state != DBFLASH_DETACHED && card->state != DBFLASH_MINIMAL)
		return -EBUSY;
	card->format_back_to = card->state;
	WRITE_ONCE(card->format_percent, 0);
	dbflash_set_state(card, DBFLASH_FORMATTING);
	dbflash_notify(card, "format");
	queue_delayed_work(dbflash_wq, &card->format_work, 0);
	return 0;
}

void dbflash_format_init(struct dbflash_card *card)
{
	INIT_DELAYED_WORK(&card->format_work, format_step);
}

void dbflash_format_stop(struct dbflash_card *card)
{
	cancel_delayed_work_sync(&card->format_work);
}
