// SPDX-License-Identifier: GPL-2.0-only
/*
 * Temperature, power and wear: a simple model of the load.
 *
 * Load is what was read and written per second, in permille of 400 MB/s.
 * Temperature moves towards ambient + 22 °C + 28 °C * load with a time
 * constant of 20 s. Power is 9 W + 15 W * load; voltages sag with the load.
 * Wear is what the flash was written: the host's bytes times the write
 * amplification, against size * erase cycles.
 *
 * A test can set temperature, ambient, the bytes written and the power limit.
 */

#include <linux/ktime.h>
#include <linux/math64.h>

#include "dbflash.h"

#define REFERENCE_BYTES_PER_MS	400000
#define TIME_CONSTANT_MS	20000
#define IDLE_RISE		22000	/* m°C */
#define LOAD_RISE		28	/* m°C per permille of load */
#define IDLE_POWER		9000	/* mW */
#define LOAD_POWER		15	/* mW per permille */
#define POWER_LIMIT		25000	/* mW */
#define BUS_VOLTAGE		12000	/* mV */
#define THROTTLE_HOT_US		2000	/* per request */
#define THROTTLE_POWER_US	500
#define TELL_STEP		500	/* m°C */

u64 dbflash_health_bytes(struct dbflash_card *card, enum dbflash_op op)
{
	u64 sum = op == DBFLASH_WRITE ? card->health.written_base : 0;
	int cpu;

	for_each_possible_cpu(cpu)
		sum += per_cpu_ptr(card->health.counters, cpu)->bytes[op];
	return sum;
}

u64 dbflash_health_requests(struct dbflash_card *card, enum dbflash_op op)
{
	u64 sum = 0;
	int cpu;

	for_each_possible_cpu(cpu)
		sum += per_cpu_ptr(card->health.counters, cpu)->requests[op];
	return sum;
}

u64 dbflash_health_media_written(struct dbflash_card *card)
{
	return mul_u64_u32_div(dbflash_health_bytes(card, DBFLASH_WRITE),
			       card->config.write_amplification_percent, 100);
}

/* What the flash can be written in its life. */
static u64 media_rated(struct dbflash_card *card)
{
	return (card->config.size_mib << 20) * card->config.erase_cycles;
}

/* What the host can write in the card's life. */
u64 dbflash_health_rated(struct dbflash_card *card)
{
	return mul_u64_u32_div(media_rated(card), 100,
			       card->config.write_amplification_percent);
}

/* In hundredths of a percent, rounded down: what cannot be shown is not there. */
unsigned int dbflash_health_reserve(struct dbflash_card *card)
{
	u64 rated = media_rated(card);
	u64 used = min(dbflash_health_media_written(card), rated);

	return mul_u64_u64_div_u64(rated - used, 10000, rated);
}

const char *dbflash_health_media_status(struct dbflash_card *card)
{
	unsigned int reserve = dbflash_health_reserve(card);

	if (!reserve)
		return "read-only";
	return reserve <= card->config.reserve_warning_percent * 100 ? "warning" : "healthy";
}

unsigned int dbflash_health_voltage(struct dbflash_card *card)
{
	return BUS_VOLTAGE - READ_ONCE(card->health.load) / 5;
}

/* mA */
unsigned int dbflash_health_current(struct dbflash_card *card)
{
	return READ_ONCE(card->health.power) * 1000 / dbflash_health_voltage(card);
}

static unsigned int find_alarms(struct dbflash_card *card)
{
	struct dbflash_health *health = &card->health;
	unsigned int reserve = dbflash_health_reserve(card);
	unsigned int alarms = 0;

	if (health->hot)
		alarms |= BIT(DBFLASH_ALARM_TEMPERATURE);
	if (health->temperature >= DBFLASH_SHUTDOWN)
		alarms |= BIT(DBFLASH_ALARM_SHUTDOWN);
	if (health->power > health->power_limit)
		alarms |= BIT(DBFLASH_ALARM_POWER);
	if (reserve <= card->config.reserve_warning_percent * 100)
		alarms |= BIT(DBFLASH_ALARM_RESERVE);
	if (!reserve)
		alarms |= BIT(DBFLASH_ALARM_READ_ONLY);
	if (card->state == DBFLASH_ERROR)
		alarms |= BIT(DBFLASH_ALARM_OFFLINE);
	return alarms;
}

static void judge_temperature(struct dbflash_card *card)
{
	struct dbflash_health *health = &card->health;
	int temperature = health->temperature;

	health->temperature_max = max(health->temperature_max, temperature);
	if (temperature >= DBFLASH_THROTTLE_START)
		health->hot = true;
	else if (temperature < DBFLASH_THROTTLE_END)
		health->hot = false;
	if (abs(temperature - health->temperature_told) >= TELL_STEP) {
		health->temperature_told = temperature;
		dbflash_notify(card, "temperature");
	}
}

/* Draws the conclusions from what the model or a test has set. */
void dbflash_health_update(struct dbflash_card *card)
{
	struct dbflash_health *health = &card->health;
	unsigned int alarms;
	u64 throttle_us;

	lockdep_assert_held(&card->lock);
	judge_temperature(card);
	alarms = find_alarms(card);

	throttle_us = health->hot ? THROTTLE_HOT_US : 0;
	if (alarms & BIT(DBFLASH_ALARM_POWER))
		throttle_us += THROTTLE_POWER_US;
	WRITE_ONCE(health->throttle_us, throttle_us);
	WRITE_ONCE(health->read_only, alarms & BIT(DBFLASH_ALARM_READ_ONLY));

	if (alarms != health->alarms) {
		WRITE_ONCE(health->alarms, alarms);
		dbflash_notify(card, "alarm");
	}
	if ((alarms & BIT(DBFLASH_ALARM_SHUTDOWN)) && card->state == DBFLASH_ATTACHED) {
		pr_crit("%s: shut down at %d m°C\n", card->name, health->temperature);
		dbflash_fail(card);
	}
}

/* Short ticks move less than can be told: what is left over counts the next time. */
static void warm(struct dbflash_health *health, unsigned int ms)
{
	int target = health->ambient + IDLE_RISE + LOAD_RISE * (int)health->load;
	s64 move = (s64)(target - health->temperature) * ms + health->temperature_rest;
	int step = div_s64_rem(move, TIME_CONSTANT_MS, &health->temperature_rest);

	WRITE_ONCE(health->temperature, health->temperature + step);
}

/* One step of the model, over the time since the last. */
static void advance(struct dbflash_card *card)
{
	struct dbflash_health *health = &card->health;
	ktime_t now = ktime_get();
	u64 ms = max_t(s64, ktime_ms_delta(now, health->last_tick), 1);
	u64 bytes = dbflash_health_bytes(card, DBFLASH_READ) +
		    dbflash_health_bytes(card, DBFLASH_WRITE) - health->written_base;
	u64 load = div64_u64((bytes - health->last_bytes) * 1000,
			     ms * REFERENCE_BYTES_PER_MS);

	health->last_tick = now;
	health->last_bytes = bytes;
	WRITE_ONCE(health->load, min_t(u64, load, 1000));
	WRITE_ONCE(health->power, IDLE_POWER + LOAD_POWER * health->load);
	if (!health->temperature_forced)
		warm(health, min_t(u64, ms, TIME_CONSTANT_MS));
}

static void start_tick(struct dbflash_card *card)
{
	unsigned int ms = clamp(READ_ONCE(dbflash_tick_ms), 10u, 10000u);

	queue_delayed_work(dbflash_wq, &card->health.tick, msecs_to_jiffies(ms));
}

static void health_tick(struct work_struct *work)
{
	struct dbflash_card *card = container_of(to_delayed_work(work),
						 struct dbflash_card, health.tick);

	mutex_lock(&card->lock);
	if (card->running) {
		advance(card);
		dbflash_health_update(card);
		start_tick(card);
	}
	mutex_unlock(&card->lock);
}

void dbflash_health_set_written(struct dbflash_card *card, u64 bytes)
{
	u64 now = dbflash_health_bytes(card, DBFLASH_WRITE);

	card->health.written_base += bytes - now;
	dbflash_health_update(card);
}

void dbflash_health_set_temperature(struct dbflash_card *card, int temperature)
{
	card->health.temperature_forced = true;
	WRITE_ONCE(card->health.temperature, temperature);
	dbflash_health_update(card);
}

void dbflash_health_start(struct dbflash_card *card)
{
	mutex_lock(&card->lock);
	card->health.last_tick = ktime_get();
	start_tick(card);
	mutex_unlock(&card->lock);
}

void dbflash_health_stop(struct dbflash_card *card)
{
	cancel_delayed_work_sync(&card->health.tick);
}

int dbflash_health_init(struct dbflash_card *card)
{
	struct dbflash_health *health = &card->health;

	health->counters = alloc_percpu(struct dbflash_counters);
	if (!health->counters)
		return -ENOMEM;
	health->ambient = DBFLASH_AMBIENT;
	health->temperature = DBFLASH_AMBIENT + IDLE_RISE;
	health->temperature_told = health->temperature;
	health->power = IDLE_POWER;
	health->power_limit = POWER_LIMIT;
	INIT_DELAYED_WORK(&health->tick, health_tick);
	return 0;
}

void dbflash_health_free(struct dbflash_card *card)
{
	free_percpu(card->health.counters);
}
