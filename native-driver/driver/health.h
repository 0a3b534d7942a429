/* SPDX-License-Identifier: GPL-2.0-only */
/* Temperature, power and wear. */
#ifndef DBFLASH_HEALTH_H
#define DBFLASH_HEALTH_H

#include <linux/ktime.h>
#include <linux/percpu.h>
#include <linux/types.h>
#include <linux/workqueue.h>

#include "kinds.h"

struct dbflash_card;

struct dbflash_counters {
	u64 bytes[DBFLASH_OPS];
	u64 requests[DBFLASH_OPS];
};

struct dbflash_health {
	struct dbflash_counters __percpu *counters;
	struct delayed_work tick;
	ktime_t last_tick;
	u64 last_bytes;
	u64 written_base;		/* bytes, set by a test */
	int temperature;		/* all in m°C */
	int temperature_max;
	int ambient;
	bool temperature_forced;
	s32 temperature_rest;		/* m°C * ms that no step counted yet */
	bool hot;			/* between throttle and its end */
	unsigned int load;		/* permille of the reference load */
	unsigned int power;		/* mW */
	unsigned int power_limit;	/* mW */
	unsigned int alarms;
	u64 throttle_us;		/* per request, read without lock */
	bool read_only;			/* worn out, read without lock */
	int temperature_told;		/* to those who poll */
};

/* health.c */
#define DBFLASH_AMBIENT		25000	/* m°C */
#define DBFLASH_THROTTLE_START	78000	/* m°C */
#define DBFLASH_THROTTLE_END	75000
#define DBFLASH_SHUTDOWN	85000
#define DBFLASH_FOREVER		U64_MAX	/* as a delay */

enum dbflash_alarm {
	DBFLASH_ALARM_TEMPERATURE,
	DBFLASH_ALARM_SHUTDOWN,
	DBFLASH_ALARM_POWER,
	DBFLASH_ALARM_RESERVE,
	DBFLASH_ALARM_READ_ONLY,
	DBFLASH_ALARM_OFFLINE,
	DBFLASH_ALARMS
};

int dbflash_health_init(struct dbflash_card *card);
void dbflash_health_free(struct dbflash_card *card);
void dbflash_health_start(struct dbflash_card *card);
void dbflash_health_stop(struct dbflash_card *card);
void dbflash_health_update(struct dbflash_card *card);
u64 dbflash_health_bytes(struct dbflash_card *card, enum dbflash_op op);
u64 dbflash_health_requests(struct dbflash_card *card, enum dbflash_op op);
u64 dbflash_health_media_written(struct dbflash_card *card);
u64 dbflash_health_rated(struct dbflash_card *card);
void dbflash_health_set_written(struct dbflash_card *card, u64 bytes);
void dbflash_health_set_temperature(struct dbflash_card *card, int temperature);
unsigned int dbflash_health_reserve(struct dbflash_card *card);
const char *dbflash_health_media_status(struct dbflash_card *card);
unsigned int dbflash_health_voltage(struct dbflash_card *card);
unsigned int dbflash_health_current(struct dbflash_card *card);

#endif /* DBFLASH_HEALTH_H */
