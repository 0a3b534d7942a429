// SPDX-License-Identifier: GPL-2.0-only
/*
 * The grammar of faults, as README.md describes it:
 *
 *   add ACTION [OPTION...]   remove ID   clear
 */

#include <linux/blk_types.h>
#include <linux/kernel.h>
#include <linux/string.h>
#include <linux/string_helpers.h>
#include <linux/sysfs.h>

#include "dbflash.h"

#define DBFLASH_DELAY_MAX	600000000ULL	/* us */
#define DBFLASH_SPOIL_MAX	(1ULL << 21)	/* sectors: 1 GiB */
#define DBFLASH_BITS_MAX	4096
#define DBFLASH_ALL_OPS		(BIT(DBFLASH_OPS) - 1)

static const char * const op_names[DBFLASH_OPS] = {
	[DBFLASH_READ]		= "read",
	[DBFLASH_WRITE]		= "write",
	[DBFLASH_DISCARD]	= "discard",
	[DBFLASH_FLUSH]		= "flush",
};

/* What an action is called, may act on, and acts on if nothing is said. */
static const struct {
	const char *name;
	unsigned int may;
	unsigned int usual;
} actions[DBFLASH_ACTIONS] = {
	[DBFLASH_NO_ACTION]	= { "none", 0, 0 },
	[DBFLASH_FAIL]		= { "error", DBFLASH_ALL_OPS, DBFLASH_ALL_OPS },
	[DBFLASH_MEDIUM]	= { "medium", BIT(DBFLASH_READ) | BIT(DBFLASH_WRITE),
				    BIT(DBFLASH_READ) },
	[DBFLASH_DELAY]		= { "delay", DBFLASH_ALL_OPS, DBFLASH_ALL_OPS },
	[DBFLASH_TIMEOUT]	= { "timeout", DBFLASH_ALL_OPS, DBFLASH_ALL_OPS },
	[DBFLASH_DROP]		= { "drop", DBFLASH_ALL_OPS & ~BIT(DBFLASH_READ),
				    BIT(DBFLASH_WRITE) },
	[DBFLASH_FLIP]		= { "flip", BIT(DBFLASH_READ) | BIT(DBFLASH_WRITE),
				    BIT(DBFLASH_WRITE) },
	[DBFLASH_TORN]		= { "torn", BIT(DBFLASH_WRITE), BIT(DBFLASH_WRITE) },
	[DBFLASH_OFFLINE]	= { "offline", DBFLASH_ALL_OPS, DBFLASH_ALL_OPS },
};

static const struct {
	const char *name;
	blk_status_t status;
} statuses[] = {
	{ "io",		BLK_STS_IOERR },
	{ "medium",	BLK_STS_MEDIUM },
	{ "timeout",	BLK_STS_TIMEOUT },
	{ "offline",	BLK_STS_OFFLINE },
	{ "nospc",	BLK_STS_NOSPC },
	{ "target",	BLK_STS_TARGET },
	{ "transport",	BLK_STS_TRANSPORT },
	{ "protection",	BLK_STS_PROTECTION },
};

const char *dbflash_action_name(enum dbflash_action action)
{
	return actions[action].name;
}

blk_status_t dbflash_rule_status(const struct dbflash_rule *rule)
{
	return statuses[rule->status].status;
}

static int parse_op(struct dbflash_rule *rule, char *value)
{
	char *name;
	int op;

	rule->ops = 0;
	while ((name = strsep(&value, ","))) {
		if (!strcmp(name, "all")) {
			rule->ops |= actions[rule->action].may;
			continue;
		}
		op = match_string(op_names, DBFLASH_OPS, name);
		if (op < 0 || !(actions[rule->action].may & BIT(op)))
			return -EINVAL;
		rule->ops |= BIT(op);
	}
	return 0;
}

static int parse_sectors(struct dbflash_rule *rule, char *value)
{
	char *start = strsep(&value, "+");
	u64 first, count = 1;

	if (!strcmp(start, "all")) {
		rule->everywhere = true;
		return value ? -EINVAL : 0;
	}
	if (kstrtou64(start, 0, &first) || (value && kstrtou64(value, 0, &count)) ||
	    !count || first + count < first)
		return -EINVAL;
	rule->everywhere = false;
	rule->start = first;
	rule->sectors = count;
	return 0;
}

/* "12.5%", with up to four decimals. */
static int parse_probability(struct dbflash_rule *rule, char *value)
{
	size_t len = strlen(value);
	char *whole, digits[] = "0000";
	unsigned int percent, part;

	if (!len || value[len - 1] != '%')
		return -EINVAL;
	value[len - 1] = '\0';
	whole = strsep(&value, ".");
	if (value) {
		if (!*value || strlen(value) > 4)
			return -EINVAL;
		memcpy(digits, value, strlen(value));
	}
	if (kstrtouint(whole, 10, &percent) || kstrtouint(digits, 10, &part) ||
	    percent > 100)
		return -EINVAL;
	rule->ppm = min(percent * 10000 + part, 1000000u);
	rule->triggered = true;
	return 0;
}

static int parse_after(struct dbflash_rule *rule, char *value)
{
	rule->triggered = true;
	return kstrtou64(value, 0, &rule->after);
}

static int parse_count(struct dbflash_rule *rule, char *value)
{
	rule->triggered = true;
	return kstrtou64(value, 0, &rule->count);
}

static int parse_seed(struct dbflash_rule *rule, char *value)
{
	return kstrtou64(value, 0, &rule->seed);
}

static int parse_us(struct dbflash_rule *rule, char *value)
{
	if (rule->action != DBFLASH_DELAY || kstrtou64(value, 0, &rule->delay_us) ||
	    rule->delay_us > DBFLASH_DELAY_MAX)
		return -EINVAL;
	return 0;
}

static int parse_status(struct dbflash_rule *rule, char *value)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(statuses); i++) {
		if (strcmp(statuses[i].name, value))
			continue;
		rule->status = i;
		return rule->action == DBFLASH_FAIL ? 0 : -EINVAL;
	}
	return -EINVAL;
}

static int parse_keep(struct dbflash_rule *rule, char *value)
{
	rule->keep_set = true;
	return rule->action == DBFLASH_TORN ? kstrtou64(value, 0, &rule->keep) : -EINVAL;
}

static int parse_bits(struct dbflash_rule *rule, char *value)
{
	if (rule->action != DBFLASH_FLIP || kstrtou64(value, 0, &rule->bits) ||
	    !rule->bits || rule->bits > DBFLASH_BITS_MAX)
		return -EINVAL;
	return 0;
}

static const struct {
	const char *name;
	int (*parse)(struct dbflash_rule *rule, char *value);
} options[] = {
	{ "op",			parse_op },
	{ "sectors",		parse_sectors },
	{ "after",		parse_after },
	{ "count",		parse_count },
	{ "probability",	parse_probability },
	{ "seed",		parse_seed },
	{ "us",			parse_us },
	{ "status",		parse_status },
	{ "keep",		parse_keep },
	{ "bits",		parse_bits },
};

static int parse_option(struct dbflash_rule *rule, char *word)
{
	char *value = word;
	char *name = strsep(&value, "=");
	unsigned int i;

	if (!value)
		return -EINVAL;
	for (i = 0; i < ARRAY_SIZE(options); i++)
		if (!strcmp(options[i].name, name))
			return options[i].parse(rule, value);
	return -EINVAL;
}

static char *next_word(char **text)
{
	char *word;

	do {
		word = strsep(text, " \t");
	} while (word && !*word);
	return word;
}

static int refuse(struct dbflash_card *card, const char *word)
{
	pr_notice("%s: faults: '%s' is not understood here\n", card->name,
		  word ? word : "");
	return -EINVAL;
}

static int add_rule(struct dbflash_card *card, struct dbflash_rule *rule)
{
	int id;

	if (rule->action == DBFLASH_DELAY && !rule->delay_us)
		return refuse(card, "delay without us=");
	/* bad sectors without a condition are bad at once */
	if (rule->action == DBFLASH_MEDIUM && !rule->triggered) {
		if (rule->everywhere || rule->sectors > DBFLASH_SPOIL_MAX)
			return refuse(card, "medium without sectors=, or with too many");
		return dbflash_media_spoil(card, rule->start, rule->sectors);
	}
	id = dbflash_faults_add(card, rule);
	return id < 0 ? id : 0;
}

static int command_add(struct dbflash_card *card, char *text)
{
	struct dbflash_rule rule = {
		.everywhere	= true,
		.ppm		= 1000000,
		.bits		= 1,
		.seed		= card->config.seed,
	};
	char *word = next_word(&text);
	char *shown;
	int i, err = -EINVAL;

	for (i = DBFLASH_FAIL; word && i < DBFLASH_ACTIONS; i++)
		if (!strcmp(actions[i].name, word))
			rule.action = i;
	if (rule.action == DBFLASH_NO_ACTION)
		return refuse(card, word);
	rule.ops = actions[rule.action].usual;

	while ((word = next_word(&text))) {
		/* the parser takes the word apart */
		shown = kstrdup_quotable(word, GFP_KERNEL);
		err = parse_option(&rule, word);
		if (err)
			err = refuse(card, shown);
		kfree(shown);
		if (err)
			return err;
	}
	return add_rule(card, &rule);
}

static int command_remove(struct dbflash_card *card, char *text)
{
	char *word = next_word(&text);
	unsigned int id;

	if (!word || kstrtouint(word, 10, &id) || next_word(&text))
		return refuse(card, word);
	return dbflash_faults_remove(card, id);
}

static int command_clear(struct dbflash_card *card, char *text)
{
	if (next_word(&text))
		return refuse(card, "clear with an argument");
	dbflash_faults_clear(card);
	dbflash_media_clear(card);
	return 0;
}

static const struct {
	const char *name;
	int (*run)(struct dbflash_card *card, char *text);
} commands[] = {
	{ "add",	command_add },
	{ "remove",	command_remove },
	{ "clear",	command_clear },
};

/* Changes @line. An empty line is nothing to do. */
int dbflash_faults_command(struct dbflash_card *card, char *line)
{
	char *word = next_word(&line);
	unsigned int i;

	if (!word)
		return 0;
	for (i = 0; i < ARRAY_SIZE(commands); i++)
		if (!strcmp(commands[i].name, word))
			return commands[i].run(card, line);
	return refuse(card, word);
}

static ssize_t list_ops(const struct dbflash_rule *rule, char *buf, ssize_t len)
{
	const char *before = " op=";
	int op;

	for (op = 0; op < DBFLASH_OPS; op++) {
		if (!(rule->ops & BIT(op)))
			continue;
		len += sysfs_emit_at(buf, len, "%s%s", before, op_names[op]);
		before = ",";
	}
	return len;
}

/* "ID: " and the rule as it can be added again, then what it has done. */
static ssize_t list_rule(const struct dbflash_rule *rule, char *buf, ssize_t len)
{
	len += sysfs_emit_at(buf, len, "%u: %s", rule->id, actions[rule->action].name);
	len = list_ops(rule, buf, len);
	if (!rule->everywhere)
		len += sysfs_emit_at(buf, len, " sectors=%llu+%llu", rule->start, rule->sectors);
	if (rule->action == DBFLASH_FAIL)
		len += sysfs_emit_at(buf, len, " status=%s", statuses[rule->status].name);
	if (rule->action == DBFLASH_DELAY)
		len += sysfs_emit_at(buf, len, " us=%llu", rule->delay_us);
	if (rule->action == DBFLASH_FLIP)
		len += sysfs_emit_at(buf, len, " bits=%llu", rule->bits);
	if (rule->keep_set)
		len += sysfs_emit_at(buf, len, " keep=%llu", rule->keep);
	if (rule->after)
		len += sysfs_emit_at(buf, len, " after=%llu", rule->after);
	if (rule->count)
		len += sysfs_emit_at(buf, len, " count=%llu", rule->count);
	if (rule->ppm < 1000000)
		len += sysfs_emit_at(buf, len, " probability=%llu.%04llu%%",
				     rule->ppm / 10000, rule->ppm % 10000);
	len += sysfs_emit_at(buf, len, " seed=%llu; seen %llu taken %llu\n",
			     rule->seed, rule->seen, rule->taken);
	return len;
}

ssize_t dbflash_faults_list(struct dbflash_card *card, char *buf)
{
	struct dbflash_rule *rule;
	ssize_t len = 0;

	spin_lock(&card->faults.lock);
	list_for_each_entry(rule, &card->faults.rules, list)
		len = list_rule(rule, buf, len);
	spin_unlock(&card->faults.lock);
	return dbflash_media_list(card, buf, len);
}
