// SPDX-License-Identifier: GPL-2.0-only
/*
 * Requests that end later: delayed ones, and those that never end by
 * themselves. Whoever takes a request from the list ends it.
 */

#include <linux/ktime.h>

#include "dbflash.h"

static bool take(struct dbflash_cmd *cmd)
{
	struct dbflash_card *card = cmd->card;
	unsigned long flags;
	bool mine;

	spin_lock_irqsave(&card->held_lock, flags);
	mine = !list_empty(&cmd->held);
	list_del_init(&cmd->held);
	spin_unlock_irqrestore(&card->held_lock, flags);
	return mine;
}

static enum hrtimer_restart hold_over(struct hrtimer *timer)
{
	struct dbflash_cmd *cmd = container_of(timer, struct dbflash_cmd, timer);

	if (take(cmd))
		dbflash_end(cmd, cmd->status);
	return HRTIMER_NORESTART;
}

/* Ends the request with @status after @delay_us, or sooner if the disk goes. */
void dbflash_hold(struct dbflash_cmd *cmd, blk_status_t status, u64 delay_us)
{
	struct dbflash_card *card = cmd->card;
	unsigned long flags;
	bool unplugged;

	cmd->status = status;
	spin_lock_irqsave(&card->held_lock, flags);
	unplugged = card->unplugged;
	if (!unplugged) {
		list_add_tail(&cmd->held, &card->held);
		if (delay_us != DBFLASH_FOREVER)
			hrtimer_start(&cmd->timer, ns_to_ktime(delay_us * NSEC_PER_USEC),
				      HRTIMER_MODE_REL_SOFT);
	}
	spin_unlock_irqrestore(&card->held_lock, flags);
	if (unplugged)
		dbflash_end(cmd, BLK_STS_OFFLINE);
}

/* Takes the request back; true if the caller now has to end it. */
bool dbflash_unhold(struct dbflash_cmd *cmd)
{
	if (!take(cmd))
		return false;
	/* it may be running, and find nothing to do */
	hrtimer_cancel(&cmd->timer);
	return true;
}

/* Requests may be held from now on. */
void dbflash_hold_open(struct dbflash_card *card)
{
	unsigned long flags;

	spin_lock_irqsave(&card->held_lock, flags);
	card->unplugged = false;
	spin_unlock_irqrestore(&card->held_lock, flags);
}

static struct dbflash_cmd *first_held(struct dbflash_card *card)
{
	struct dbflash_cmd *cmd;
	unsigned long flags;

	spin_lock_irqsave(&card->held_lock, flags);
	card->unplugged = true;
	cmd = list_first_entry_or_null(&card->held, struct dbflash_cmd, held);
	if (cmd)
		list_del_init(&cmd->held);
	spin_unlock_irqrestore(&card->held_lock, flags);
	return cmd;
}

/* Ends all that are held, and lets no more be held. */
void dbflash_hold_close(struct dbflash_card *card)
{
	struct dbflash_cmd *cmd;

	while ((cmd = first_held(card))) {
		hrtimer_cancel(&cmd->timer);
		dbflash_end(cmd, BLK_STS_OFFLINE);
	}
}

void dbflash_hold_prepare(struct dbflash_cmd *cmd)
{
	INIT_LIST_HEAD(&cmd->held);
	dbflash_compat_hrtimer_setup(&cmd->timer, hold_over);
}

void dbflash_hold_init(struct dbflash_card *card)
{
	spin_lock_init(&card->held_lock);
	INIT_LIST_HEAD(&card->held);
	card->unplugged = true;
}
