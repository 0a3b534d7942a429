/* SPDX-License-Identifier: GPL-2.0-only */
#undef TRACE_SYSTEM
#define TRACE_SYSTEM dbflash

#if !defined(DBFLASH_TRACE_H) || defined(TRACE_HEADER_MULTI_READ)
#define DBFLASH_TRACE_H

#include <linux/blk-mq.h>
#include <linux/string.h>
#include <linux/tracepoint.h>

#define DBFLASH_TRACE_TEXT 16

#define dbflash_show_op(op)			\
	__print_symbolic(op,			\
		{ DBFLASH_READ, "read" },	\
		{ DBFLASH_WRITE, "write" },	\
		{ DBFLASH_DISCARD, "discard" },	\
		{ DBFLASH_FLUSH, "flush" })

TRACE_DEFINE_ENUM(DBFLASH_READ);
TRACE_DEFINE_ENUM(DBFLASH_WRITE);
TRACE_DEFINE_ENUM(DBFLASH_DISCARD);
TRACE_DEFINE_ENUM(DBFLASH_FLUSH);

/* A flush has no place: the block layer's sector for it is no sector. */
#define dbflash_trace_sector(rq) \
	(req_op(rq) == REQ_OP_FLUSH ? 0 : blk_rq_pos(rq))

TRACE_EVENT(dbflash_request_issue,
	TP_PROTO(struct request *rq, int card, unsigned int queue),
	TP_ARGS(rq, card, queue),
	TP_STRUCT__entry(
		__field(u64, sector)
		__field(u32, sectors)
		__field(int, card)
		__field(int, tag)
		__field(unsigned int, queue)
		__field(unsigned int, op)
		__field(unsigned int, segments)
		__field(bool, fua)
	),
	TP_fast_assign(
		__entry->sector = dbflash_trace_sector(rq);
		__entry->sectors = blk_rq_sectors(rq);
		__entry->card = card;
		__entry->tag = rq->tag;
		__entry->queue = queue;
		__entry->op = dbflash_op_of(rq);
		__entry->segments = blk_rq_nr_phys_segments(rq);
		__entry->fua = rq->cmd_flags & REQ_FUA;
	),
	TP_printk("card=%d queue=%u tag=%d op=%s sector=%llu sectors=%u segments=%u fua=%d",
		  __entry->card, __entry->queue, __entry->tag,
		  dbflash_show_op(__entry->op), __entry->sector,
		  __entry->sectors, __entry->segments, __entry->fua)
);

TRACE_EVENT(dbflash_request_complete,
	TP_PROTO(struct request *rq, int card, int error),
	TP_ARGS(rq, card, error),
	TP_STRUCT__entry(
		__field(u64, sector)
		__field(u32, sectors)
		__field(int, card)
		__field(int, tag)
		__field(unsigned int, op)
		__field(int, error)
	),
	TP_fast_assign(
		__entry->sector = dbflash_trace_sector(rq);
		__entry->sectors = blk_rq_sectors(rq);
		__entry->card = card;
		__entry->tag = rq->tag;
		__entry->op = dbflash_op_of(rq);
		__entry->error = error;
	),
	TP_printk("card=%d tag=%d op=%s sector=%llu sectors=%u error=%d",
		  __entry->card, __entry->tag, dbflash_show_op(__entry->op),
		  __entry->sector, __entry->sectors, __entry->error)
);

TRACE_EVENT(dbflash_fault,
	TP_PROTO(struct request *rq, int card, unsigned int rule, const char *action),
	TP_ARGS(rq, card, rule, action),
	TP_STRUCT__entry(
		__field(u64, sector)
		__field(u32, sectors)
		__field(int, card)
		__field(int, tag)
		__field(unsigned int, op)
		__field(unsigned int, rule)
		__array(char, action, DBFLASH_TRACE_TEXT)
	),
	TP_fast_assign(
		__entry->sector = dbflash_trace_sector(rq);
		__entry->sectors = blk_rq_sectors(rq);
		__entry->card = card;
		__entry->tag = rq->tag;
		__entry->op = dbflash_op_of(rq);
		__entry->rule = rule;
		strscpy(__entry->action, action, DBFLASH_TRACE_TEXT);
	),
	TP_printk("card=%d tag=%d op=%s sector=%llu sectors=%u rule=%u action=%s",
		  __entry->card, __entry->tag, dbflash_show_op(__entry->op),
		  __entry->sector, __entry->sectors, __entry->rule,
		  __entry->action)
);

TRACE_EVENT(dbflash_state,
	TP_PROTO(int card, const char *from, const char *to),
	TP_ARGS(card, from, to),
	TP_STRUCT__entry(
		__field(int, card)
		__array(char, from, DBFLASH_TRACE_TEXT)
		__array(char, to, DBFLASH_TRACE_TEXT)
	),
	TP_fast_assign(
		__entry->card = card;
		strscpy(__entry->from, from, DBFLASH_TRACE_TEXT);
		strscpy(__entry->to, to, DBFLASH_TRACE_TEXT);
	),
	TP_printk("card=%d from=%s to=%s", __entry->card, __entry->from, __entry->to)
);

TRACE_EVENT(dbflash_firmware,
	TP_PROTO(int card, const char *step, unsigned int slot, unsigned int percent, int result),
	TP_ARGS(card, step, slot, percent, result),
	TP_STRUCT__entry(
		__field(int, card)
		__field(unsigned int, slot)
		__field(unsigned int, percent)
		__field(int, result)
		__array(char, step, DBFLASH_TRACE_TEXT)
	),
	TP_fast_assign(
		__entry->card = card;
		__entry->slot = slot;
		__entry->percent = percent;
		__entry->result = result;
		strscpy(__entry->step, step, DBFLASH_TRACE_TEXT);
	),
	TP_printk("card=%d step=%s slot=%u percent=%u result=%d",
		  __entry->card, __entry->step, __entry->slot,
		  __entry->percent, __entry->result)
);

#endif /* DBFLASH_TRACE_H */

#undef TRACE_INCLUDE_PATH
#define TRACE_INCLUDE_PATH .
#undef TRACE_INCLUDE_FILE
#define TRACE_INCLUDE_FILE trace
#include <trace/define_trace.h>
