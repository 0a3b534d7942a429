// SPDX-License-Identifier: GPL-2.0-only
/*
 * Fault rules: which request is hit. What a hit does is in queue.c.
 */

#include <linux/slab.h>

#include "dbflash.h"
#include "trace.h"

static bool applies(const struct dbflash_rule *rule, struct request *rq,
		    enum dbflash_op op, struct dbflash_verdict *hit)
{
	sector_t first = blk_rq_pos(rq);
	sector_t end = first + blk_rq_sectors(rq);

	if (!(rule->ops & BIT(op)))
		return false;
	if (op == DBFLASH_FLUSH) {
		first = 0;
		end = 0;
	}
	if (!rule->everywhere) {
		first = max(first, rule->start);
		end = min(end, rule->start + rule->sectors);
		/* a flush is nowhere, and is hit by rules for everything only */
		if (first >= end)
			return false;
	}
	hit->start = first;
	hit->sectors = end - first;
	return true;
}

/* Counts the match and says whether the rule acts this time. */
static bool acts(struct dbflash_rule *rule)
{
	if (rule->count && rule->taken >= rule->count)
		return false;
	if (rule->seen++ < rule->after)
		return false;
	if (rule->ppm < 1000000 &&
	    prandom_u32_state(&rule->random) % 1000000 >= rule->ppm)
		return false;
	rule->taken++;
	return true;
}

static u64 torn_sectors(struct dbflash_rule *rule, struct request *rq, u32 random)
{
	u32 sectors = blk_rq_sectors(rq);

	if (rule->keep_set)
		return min_t(u64, rule->keep, sectors);
	/* at least one is written and one is not, where there are two */
	return sectors > 1 ? 1 + random % (sectors - 1) : 0;
}

static void sentence(struct dbflash_rule *rule, struct request *rq,
		     const struct dbflash_verdict *hit,
		     struct dbflash_verdict *verdict)
{
	verdict->rule = rule->id;
	if (rule->action == DBFLASH_DELAY) {
		verdict->delay_us += rule->delay_us;
		return;
	}
	verdict->action = rule->action;
	verdict->status = dbflash_rule_status(rule);
	verdict->start = hit->start;
	verdict->sectors = hit->sectors;
	verdict->bits = rule->bits;
	verdict->random = prandom_u32_state(&rule->random);
	verdict->keep = torn_sectors(rule, rq, verdict->random);
}

/*
 * Rules are asked in the order in which they were added. Delays add up; the
 * first other rule that acts settles the matter.
 */
void dbflash_faults_judge(struct dbflash_card *card, struct request *rq,
			  struct dbflash_verdict *verdict)
{
	enum dbflash_op op = dbflash_op_of(rq);
	struct dbflash_verdict hit;
	struct dbflash_rule *rule;

	spin_lock(&card->faults.lock);
	list_for_each_entry(rule, &card->faults.rules, list) {
		if (verdict->action != DBFLASH_NO_ACTION &&
		    rule->action != DBFLASH_DELAY)
			continue;
		if (!applies(rule, rq, op, &hit) || !acts(rule))
			continue;
		sentence(rule, rq, &hit, verdict);
		trace_dbflash_fault(rq, card->index, rule->id,
				    dbflash_action_name(rule->action));
	}
	spin_unlock(&card->faults.lock);
}

/* The rule is copied. Returns its number, or an error. */
int dbflash_faults_add(struct dbflash_card *card, struct dbflash_rule *rule)
{
	struct dbflash_faults *faults = &card->faults;
	struct dbflash_rule *copy = kmemdup(rule, sizeof(*rule), GFP_KERNEL);
	int id;

	if (!copy)
		return -ENOMEM;
	prandom_seed_state(&copy->random, copy->seed);

	spin_lock(&faults->lock);
	if (faults->armed < DBFLASH_RULES_MAX) {
		id = faults->next_id++;
		copy->id = id;
		list_add_tail(&copy->list, &faults->rules);
		WRITE_ONCE(faults->armed, faults->armed + 1);
	} else {
		id = -ENOSPC;
	}
	spin_unlock(&faults->lock);
	if (id < 0)
		kfree(copy);
	return id;
}

int dbflash_faults_remove(struct dbflash_card *card, unsigned int id)
{
	struct dbflash_faults *faults = &card->faults;
	struct dbflash_rule *rule, *found = NULL;

	spin_lock(&faults->lock);
	list_for_each_entry(rule, &faults->rules, list) {
		if (rule->id != id)
			continue;
		found = rule;
		list_del(&rule->list);
		WRITE_ONCE(faults->armed, faults->armed - 1);
		break;
	}
	spin_unlock(&faults->lock);
	kfree(found);
	return found ? 0 : -ENOENT;
}

void dbflash_faults_clear(struct dbflash_card *card)
{
	struct dbflash_faults *faults = &card->faults;
	struct dbflash_rule *rule, *next;
	LIST_HEAD(old);

	spin_lock(&faults->lock);
	list_splice_init(&faults->rules, &old);
	WRITE_ONCE(faults->armed, 0);
	spin_unlock(&faults->lock);
	list_for_each_entry_safe(rule, next, &old, list)
		kfree(rule);
}

void dbflash_faults_init(struct dbflash_card *card)
{
	spin_lock_init(&card->faults.lock);
	INIT_LIST_HEAD(&card->faults.rules);
	card->faults.armed = 0;
	card->faults.next_id = 1;
}
