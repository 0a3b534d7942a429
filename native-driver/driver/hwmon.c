// SPDX-License-Identifier: GPL-2.0-only
/* The card's sensors where sensors are looked for. */

#include <linux/blkdev.h>
#include <linux/hwmon.h>

#include "dbflash.h"

static umode_t card_is_visible(const void *data, enum hwmon_sensor_types type,
			       u32 attr, int channel)
{
	return 0444;
}

static int read_temperature(struct dbflash_card *card, u32 attr, long *value)
{
	switch (attr) {
	case hwmon_temp_input:
		*value = READ_ONCE(card->health.temperature);
		return 0;
	case hwmon_temp_max:
		*value = DBFLASH_THROTTLE_START;
		return 0;
	case hwmon_temp_crit:
		*value = DBFLASH_SHUTDOWN;
		return 0;
	case hwmon_temp_highest:
		*value = READ_ONCE(card->health.temperature_max);
		return 0;
	case hwmon_temp_max_alarm:
		*value = !!(READ_ONCE(card->health.alarms) & BIT(DBFLASH_ALARM_TEMPERATURE));
		return 0;
	default:
		return -EOPNOTSUPP;
	}
}

static int card_read(struct device *dev, enum hwmon_sensor_types type,
		     u32 attr, int channel, long *value)
{
	struct dbflash_card *card = dev_get_drvdata(dev);

	switch (type) {
	case hwmon_temp:
		return read_temperature(card, attr, value);
	case hwmon_in:
		*value = dbflash_health_voltage(card);
		return 0;
	case hwmon_curr:
		*value = dbflash_health_current(card);
		return 0;
	case hwmon_power:
		/* hwmon counts in microwatts */
		*value = 1000L * (attr == hwmon_power_cap ?
				  READ_ONCE(card->health.power_limit) :
				  READ_ONCE(card->health.power));
		return 0;
	default:
		return -EOPNOTSUPP;
	}
}

static const struct hwmon_ops card_ops = {
	.is_visible	= card_is_visible,
	.read		= card_read,
};

static const struct hwmon_channel_info card_temperature = {
	.type = hwmon_temp,
	.config = (const u32[]) {
		HWMON_T_INPUT | HWMON_T_MAX | HWMON_T_CRIT | HWMON_T_HIGHEST |
		HWMON_T_MAX_ALARM,
		0
	},
};

static const struct hwmon_channel_info card_voltage = {
	.type = hwmon_in,
	.config = (const u32[]) { HWMON_I_INPUT, 0 },
};

static const struct hwmon_channel_info card_current = {
	.type = hwmon_curr,
	.config = (const u32[]) { HWMON_C_INPUT, 0 },
};

static const struct hwmon_channel_info card_power = {
	.type = hwmon_power,
	.config = (const u32[]) { HWMON_P_INPUT | HWMON_P_CAP, 0 },
};

static const struct hwmon_channel_info *card_channels[] = {
	&card_temperature,
	&card_voltage,
	&card_current,
	&card_power,
	NULL
};

static const struct hwmon_chip_info card_chip = {
	.ops	= &card_ops,
	.info	= card_channels,
};

/* A card without sensors in hwmon is still a card. */
void dbflash_hwmon_add(struct dbflash_card *card)
{
	struct device *hwmon;

	hwmon = hwmon_device_register_with_info(disk_to_dev(card->disk), card->name,
						card, &card_chip, NULL);
	if (IS_ERR(hwmon)) {
		pr_warn("%s: no hwmon device: error %ld\n", card->name, PTR_ERR(hwmon));
		return;
	}
	card->hwmon = hwmon;
}

void dbflash_hwmon_remove(struct dbflash_card *card)
{
	if (card->hwmon)
		hwmon_device_unregister(card->hwmon);
	card->hwmon = NULL;
}
