// SPDX-License-Identifier: GPL-2.0-only
/* Attributes of the card's health. Temperatures are in m°C, as in hwmon. */

#include <linux/device.h>
#include <linux/sysfs.h>

#include "dbflash.h"

#define TEMPERATURE_MIN		(-40000)
#define TEMPERATURE_MAX		150000
#define POWER_LIMIT_MIN		1000
#define POWER_LIMIT_MAX		75000

DBFLASH_ATTR_SHOW(temperature, "%d", READ_ONCE(card->health.temperature))

/* A number holds the temperature there; "auto" gives it back to the model. */
static ssize_t temperature_store(struct device *dev,
				 struct device_attribute *attr,
				 const char *buf, size_t count)
{
	struct dbflash_card *card = dbflash_card_of(dev);
	bool automatic = sysfs_streq(buf, "auto");
	int temperature = 0;
	int err = automatic ? 0 : kstrtoint(buf, 10, &temperature);

	if (err)
		return err;
	if (temperature < TEMPERATURE_MIN || temperature > TEMPERATURE_MAX)
		return -ERANGE;
	mutex_lock(&card->lock);
	if (!card->running)
		err = -ENODEV;
	else if (automatic)
		card->health.temperature_forced = false;
	else
		dbflash_health_set_temperature(card, temperature);
	mutex_unlock(&card->lock);
	return err ?: count;
}
static DEVICE_ATTR_RW(temperature);

DBFLASH_ATTR_SHOW(ambient_temperature, "%d", READ_ONCE(card->health.ambient))

static ssize_t ambient_temperature_store(struct device *dev,
					 struct device_attribute *attr,
					 const char *buf, size_t count)
{
	int temperature;
	int err = kstrtoint(buf, 10, &temperature);

	if (err)
		return err;
	if (temperature < TEMPERATURE_MIN || temperature > TEMPERATURE_MAX)
		return -ERANGE;
	WRITE_ONCE(dbflash_card_of(dev)->health.ambient, temperature);
	return count;
}
static DEVICE_ATTR_RW(ambient_temperature);

DBFLASH_ATTR_RO(temperature_max, "%d", READ_ONCE(card->health.temperature_max))
DBFLASH_ATTR_RO(temperature_throttle, "%d", DBFLASH_THROTTLE_START)
DBFLASH_ATTR_RO(temperature_shutdown, "%d", DBFLASH_SHUTDOWN)
DBFLASH_ATTR_RO(throttled, "%d", READ_ONCE(card->health.throttle_us) != 0)

/* mV, mA and mW */
DBFLASH_ATTR_RO(voltage_bus, "%u", dbflash_health_voltage(card))
DBFLASH_ATTR_RO(voltage_core, "%u", 1000 - READ_ONCE(card->health.load) / 20)
DBFLASH_ATTR_RO(voltage_aux, "%d", 2500)
DBFLASH_ATTR_RO(current_bus, "%u", dbflash_health_current(card))
DBFLASH_ATTR_RO(power, "%u", READ_ONCE(card->health.power))

DBFLASH_ATTR_SHOW(power_limit, "%u", READ_ONCE(card->health.power_limit))

static ssize_t power_limit_store(struct device *dev,
				 struct device_attribute *attr,
				 const char *buf, size_t count)
{
	struct dbflash_card *card = dbflash_card_of(dev);
	unsigned int limit;
	int err = kstrtouint(buf, 10, &limit);

	if (err)
		return err;
	if (limit < POWER_LIMIT_MIN || limit > POWER_LIMIT_MAX)
		return -ERANGE;
	mutex_lock(&card->lock);
	if (card->running) {
		WRITE_ONCE(card->health.power_limit, limit);
		dbflash_health_update(card);
	} else {
		err = -ENODEV;
	}
	mutex_unlock(&card->lock);
	return err ?: count;
}
static DEVICE_ATTR_RW(power_limit);

static ssize_t reserve_percent_show(struct device *dev,
				    struct device_attribute *attr, char *buf)
{
	unsigned int reserve = dbflash_health_reserve(dbflash_card_of(dev));

	return sysfs_emit(buf, "%u.%02u\n", reserve / 100, reserve % 100);
}
static DEVICE_ATTR_RO(reserve_percent);

DBFLASH_ATTR_RO(reserve_warning_percent, "%u", card->config.reserve_warning_percent)
DBFLASH_ATTR_RO(media_status, "%s", dbflash_health_media_status(card))
DBFLASH_ATTR_RO(erase_block_bytes, "%u", card->config.erase_block_kib << 10)
DBFLASH_ATTR_RO(erase_cycles_rated, "%u", card->config.erase_cycles)
DBFLASH_ATTR_RO(erase_cycles_used, "%llu",
		div64_u64(dbflash_health_media_written(card), card->config.size_mib << 20))

/* PBW in bytes: what the host may write in the card's life, and what is left. */
DBFLASH_ATTR_RO(pbw_rated_bytes, "%llu", dbflash_health_rated(card))
DBFLASH_ATTR_RO(pbw_remaining_bytes, "%llu", dbflash_health_rated(card) -
		min(dbflash_health_bytes(card, DBFLASH_WRITE), dbflash_health_rated(card)))

DBFLASH_ATTR_RO(bytes_read, "%llu", dbflash_health_bytes(card, DBFLASH_READ))
DBFLASH_ATTR_RO(bytes_discarded, "%llu", dbflash_health_bytes(card, DBFLASH_DISCARD))
DBFLASH_ATTR_RO(media_bytes_written, "%llu", dbflash_health_media_written(card))
DBFLASH_ATTR_RO(reads, "%llu", dbflash_health_requests(card, DBFLASH_READ))
DBFLASH_ATTR_RO(writes, "%llu", dbflash_health_requests(card, DBFLASH_WRITE))
DBFLASH_ATTR_RO(discards, "%llu", dbflash_health_requests(card, DBFLASH_DISCARD))
DBFLASH_ATTR_RO(flushes, "%llu", dbflash_health_requests(card, DBFLASH_FLUSH))

DBFLASH_ATTR_SHOW(bytes_written, "%llu", dbflash_health_bytes(card, DBFLASH_WRITE))

/* Makes the card as old as a test wants it. */
static ssize_t bytes_written_store(struct device *dev,
				   struct device_attribute *attr,
				   const char *buf, size_t count)
{
	struct dbflash_card *card = dbflash_card_of(dev);
	u64 bytes;
	int err = kstrtou64(buf, 10, &bytes);

	if (err)
		return err;
	/* leaves room to write more, and to multiply by the amplification */
	if (bytes > U64_MAX >> 8)
		return -ERANGE;
	mutex_lock(&card->lock);
	if (card->running)
		dbflash_health_set_written(card, bytes);
	else
		err = -ENODEV;
	mutex_unlock(&card->lock);
	return err ?: count;
}
static DEVICE_ATTR_RW(bytes_written);

static const char * const alarm_names[DBFLASH_ALARMS] = {
	[DBFLASH_ALARM_TEMPERATURE]	= "temperature",
	[DBFLASH_ALARM_SHUTDOWN]	= "shutdown",
	[DBFLASH_ALARM_POWER]		= "power",
	[DBFLASH_ALARM_RESERVE]		= "reserve",
	[DBFLASH_ALARM_READ_ONLY]	= "read-only",
	[DBFLASH_ALARM_OFFLINE]		= "offline",
};

static ssize_t alarm_show(struct device *dev, struct device_attribute *attr,
			  char *buf)
{
	unsigned long alarms = READ_ONCE(dbflash_card_of(dev)->health.alarms);
	unsigned int alarm;
	ssize_t len = 0;

	if (!alarms)
		return sysfs_emit(buf, "none\n");
	for_each_set_bit(alarm, &alarms, DBFLASH_ALARMS)
		len += sysfs_emit_at(buf, len, "%s%s", len ? " " : "", alarm_names[alarm]);
	return len + sysfs_emit_at(buf, len, "\n");
}
static DEVICE_ATTR_RO(alarm);

struct attribute *dbflash_health_attrs[] = {
	&dev_attr_temperature.attr,
	&dev_attr_temperature_max.attr,
	&dev_attr_temperature_throttle.attr,
	&dev_attr_temperature_shutdown.attr,
	&dev_attr_ambient_temperature.attr,
	&dev_attr_throttled.attr,
	&dev_attr_voltage_bus.attr,
	&dev_attr_voltage_core.attr,
	&dev_attr_voltage_aux.attr,
	&dev_attr_current_bus.attr,
	&dev_attr_power.attr,
	&dev_attr_power_limit.attr,
	&dev_attr_reserve_percent.attr,
	&dev_attr_reserve_warning_percent.attr,
	&dev_attr_media_status.attr,
	&dev_attr_erase_block_bytes.attr,
	&dev_attr_erase_cycles_rated.attr,
	&dev_attr_erase_cycles_used.attr,
	&dev_attr_pbw_rated_bytes.attr,
	&dev_attr_pbw_remaining_bytes.attr,
	&dev_attr_bytes_read.attr,
	&dev_attr_bytes_written.attr,
	&dev_attr_bytes_discarded.attr,
	&dev_attr_media_bytes_written.attr,
	&dev_attr_reads.attr,
	&dev_attr_writes.attr,
	&dev_attr_discards.attr,
	&dev_attr_flushes.attr,
	&dev_attr_alarm.attr,
	NULL
};
