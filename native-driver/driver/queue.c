// SPDX-License-Identifier: GPL-2.0-only
/*
 * From a request to its end: health, faults, the transfer, and the delay.
 *
 * A request is worked off where the block layer issues it. Only if it needs
 * memory that is not at hand does it go on in a work item, where it may sleep.
 */

#include <linux/highmem.h>

#include "dbflash.h"
#include "trace.h"

enum dbflash_op dbflash_op_of(struct request *rq)
{
	switch (req_op(rq)) {
	case REQ_OP_READ:
		return DBFLASH_READ;
	case REQ_OP_WRITE:
		return DBFLASH_WRITE;
	case REQ_OP_DISCARD:
		return DBFLASH_DISCARD;
	default:
		return DBFLASH_FLUSH;
	}
}

static blk_status_t read_request(struct dbflash_card *card, struct request *rq)
{
	loff_t pos = (loff_t)blk_rq_pos(rq) << SECTOR_SHIFT;
	struct req_iterator iter;
	struct bio_vec bvec;

	if (unlikely(dbflash_media_spoiled(card)) &&
	    dbflash_media_is_bad(card, blk_rq_pos(rq), blk_rq_sectors(rq)))
		return BLK_STS_MEDIUM;

	rq_for_each_segment(bvec, rq, iter) {
		void *to = bvec_kmap_local(&bvec);

		dbflash_store_read(card, pos, to, bvec.bv_len);
		kunmap_local(to);
		flush_dcache_page(bvec.bv_page);
		pos += bvec.bv_len;
	}
	return BLK_STS_OK;
}

/* Stores the first @bytes of the request. */
static blk_status_t write_request(struct dbflash_card *card, struct request *rq,
				  unsigned int bytes, struct dbflash_spare *spare)
{
	loff_t pos = (loff_t)blk_rq_pos(rq) << SECTOR_SHIFT;
	bool fua = rq->cmd_flags & REQ_FUA;
	struct req_iterator iter;
	struct bio_vec bvec;
	int err = 0;

	if (unlikely(READ_ONCE(card->health.read_only)))
		return BLK_STS_IOERR;

	rq_for_each_segment(bvec, rq, iter) {
		unsigned int len = min(bvec.bv_len, bytes);
		void *from;

		if (!len || err)
			break;
		from = bvec_kmap_local(&bvec);
		err = dbflash_store_write(card, pos, from, len, fua, spare);
		kunmap_local(from);
		pos += len;
		bytes -= len;
	}
	if (err)
		return BLK_STS_RESOURCE;
	if (unlikely(dbflash_media_spoiled(card)))
		dbflash_media_heal(card, blk_rq_pos(rq),
				   (pos >> SECTOR_SHIFT) - blk_rq_pos(rq));
	return BLK_STS_OK;
}

static blk_status_t discard_request(struct dbflash_card *card, struct request *rq,
				    struct dbflash_spare *spare)
{
	loff_t pos = (loff_t)blk_rq_pos(rq) << SECTOR_SHIFT;

	if (unlikely(READ_ONCE(card->health.read_only)))
		return BLK_STS_IOERR;
	if (dbflash_store_discard(card, pos, blk_rq_bytes(rq), spare))
		return BLK_STS_RESOURCE;
	if (unlikely(dbflash_media_spoiled(card)))
		dbflash_media_heal(card, blk_rq_pos(rq), blk_rq_sectors(rq));
	return BLK_STS_OK;
}

/* BLK_STS_RESOURCE: needs memory; may be done again from the beginning. */
static blk_status_t transfer(struct dbflash_card *card, struct request *rq,
			     unsigned int write_bytes, struct dbflash_spare *spare)
{
	switch (dbflash_op_of(rq)) {
	case DBFLASH_READ:
		return read_request(card, rq);
	case DBFLASH_WRITE:
		return write_request(card, rq, write_bytes, spare);
	case DBFLASH_DISCARD:
		return discard_request(card, rq, spare);
	default:
		dbflash_cache_flush(card);
		return BLK_STS_OK;
	}
}

/* Flips a bit of the data that a read hands out, @bit from its beginning. */
static void flip_in_request(struct request *rq, u64 bit)
{
	u64 byte = bit >> 3;
	struct req_iterator iter;
	struct bio_vec bvec;

	rq_for_each_segment(bvec, rq, iter) {
		if (byte < bvec.bv_len) {
			u8 *data = bvec_kmap_local(&bvec);

			data[byte] ^= 1 << (bit & 7);
			kunmap_local(data);
			return;
		}
		byte -= bvec.bv_len;
	}
}

static void flip(struct dbflash_card *card, struct request *rq,
		 const struct dbflash_verdict *verdict)
{
	u32 range = (u32)verdict->sectors << (SECTOR_SHIFT + 3);
	u64 first = (u64)verdict->start << (SECTOR_SHIFT + 3);
	u32 random = verdict->random;
	u32 i;

	/* neighbours of one place, as a weak cell makes them; each bit once */
	for (i = 0; i < min(verdict->bits, range); i++) {
		u64 bit = first + (random + i) % range;

		if (dbflash_op_of(rq) == DBFLASH_READ)
			flip_in_request(rq, bit - ((u64)blk_rq_pos(rq) << (SECTOR_SHIFT + 3)));
		else
			dbflash_store_flip(card, bit);
	}
}

static void spoil(struct dbflash_card *card, const struct dbflash_verdict *verdict)
{
	/* without memory for the note the sectors stay good: say so */
	if (dbflash_media_spoil(card, verdict->start, verdict->sectors))
		pr_warn_ratelimited("%s: fault %u: no memory to note bad sectors\n",
				    card->name, verdict->rule);
}

static blk_status_t perform(struct dbflash_cmd *cmd, struct dbflash_spare *spare)
{
	struct request *rq = blk_mq_rq_from_pdu(cmd);
	struct dbflash_card *card = cmd->card;
	const struct dbflash_verdict *verdict = &cmd->verdict;
	unsigned int bytes = blk_rq_bytes(rq);
	blk_status_t status;

	switch (verdict->action) {
	case DBFLASH_FAIL:
		return verdict->status;
	case DBFLASH_OFFLINE:
		dbflash_go_offline(card);
		return BLK_STS_OFFLINE;
	case DBFLASH_TIMEOUT:
	case DBFLASH_DROP:
		return BLK_STS_OK;
	case DBFLASH_TORN:
		bytes = verdict->keep << SECTOR_SHIFT;
		break;
	case DBFLASH_MEDIUM:
		if (dbflash_op_of(rq) == DBFLASH_READ)
			spoil(card, verdict);
		break;
	default:
		break;
	}

	status = transfer(card, rq, bytes, spare);
	if (status != BLK_STS_OK)
		return status;
	dbflash_health_count(card, dbflash_op_of(rq), bytes);

	if (verdict->action == DBFLASH_FLIP)
		flip(card, rq, verdict);
	else if (verdict->action == DBFLASH_MEDIUM && dbflash_op_of(rq) == DBFLASH_WRITE)
		spoil(card, verdict);
	return BLK_STS_OK;
}

void dbflash_end(struct dbflash_cmd *cmd, blk_status_t status)
{
	struct request *rq = blk_mq_rq_from_pdu(cmd);

	trace_dbflash_request_complete(rq, cmd->card->index, blk_status_to_errno(status));
	blk_mq_end_request(rq, status);
}

/* The work is done; the end comes now or later. */
static void conclude(struct dbflash_cmd *cmd, blk_status_t status)
{
	u64 delay_us = cmd->verdict.delay_us + READ_ONCE(cmd->card->health.throttle_us);

	if (cmd->verdict.action == DBFLASH_TIMEOUT)
		delay_us = DBFLASH_FOREVER;
	if (unlikely(delay_us))
		dbflash_hold(cmd, status, delay_us);
	else
		dbflash_end(cmd, status);
}

/* The same request where it may wait for memory. */
static void perform_slowly(struct work_struct *work)
{
	struct dbflash_cmd *cmd = container_of(work, struct dbflash_cmd, work);
	struct dbflash_spare spare = { .may_sleep = true };
	blk_status_t status = perform(cmd, &spare);

	dbflash_spare_free(cmd->card, &spare);
	conclude(cmd, status == BLK_STS_RESOURCE ? BLK_STS_NOSPC : status);
}

static blk_status_t dbflash_queue_rq(struct blk_mq_hw_ctx *hctx,
				     const struct blk_mq_queue_data *bd)
{
	struct dbflash_card *card = hctx->queue->queuedata;
	struct dbflash_cmd *cmd = blk_mq_rq_to_pdu(bd->rq);
	struct dbflash_spare spare = { };
	blk_status_t status;

	cmd->verdict = (struct dbflash_verdict) { };
	blk_mq_start_request(bd->rq);
	trace_dbflash_request_issue(bd->rq, card->index, hctx->queue_num);

	if (unlikely(!READ_ONCE(card->io_ok))) {
		dbflash_end(cmd, BLK_STS_OFFLINE);
		return BLK_STS_OK;
	}
	if (unlikely(dbflash_faults_armed(card)))
		dbflash_faults_judge(card, bd->rq, &cmd->verdict);

	status = perform(cmd, &spare);
	if (unlikely(status == BLK_STS_RESOURCE))
		queue_work(dbflash_wq, &cmd->work);
	else
		conclude(cmd, status);
	return BLK_STS_OK;
}

static int dbflash_init_request(struct blk_mq_tag_set *tags, struct request *rq,
				unsigned int hctx, unsigned int node)
{
	struct dbflash_cmd *cmd = blk_mq_rq_to_pdu(rq);

	cmd->card = tags->driver_data;
	INIT_WORK(&cmd->work, perform_slowly);
	dbflash_hold_prepare(cmd);
	return 0;
}

/* The block layer lost its patience: a held request is given up. */
static enum blk_eh_timer_return dbflash_timeout(struct request *rq)
{
	struct dbflash_cmd *cmd = blk_mq_rq_to_pdu(rq);

	if (!dbflash_unhold(cmd))
		return BLK_EH_RESET_TIMER;
	dbflash_end(cmd, BLK_STS_TIMEOUT);
	return BLK_EH_DONE;
}

const struct blk_mq_ops dbflash_mq_ops = {
	.queue_rq	= dbflash_queue_rq,
	.init_request	= dbflash_init_request,
	.timeout	= dbflash_timeout,
};
