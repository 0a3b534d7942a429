// SPDX-License-Identifier: EPL-2.0
/*
 * The command line after the command.
 */
#include <errno.h>
#include <fnmatch.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "agent.h"
#include "wire.h"

enum option_id {
	OPT_PROTOCOL = 256, OPT_STDIN, OPT_BELOW, OPT_SKIP, OPT_MAX_FILE,
	OPT_MAX_TOTAL, OPT_MAX_ENTRIES, OPT_MAX_DEPTH, OPT_MAX_WATCHES,
	OPT_INTERVAL, OPT_LEASE, OPT_SECONDS, OPT_FLUSH, OPT_BUFFER,
	OPT_BUFFERS, OPT_MASK, OPT_DEBUGFS, OPT_TAKE_LEFT,
};

static const struct option long_options[] = {
	{ "protocol", required_argument, NULL, OPT_PROTOCOL },
	{ "stdin", no_argument, NULL, OPT_STDIN },
	{ "below", required_argument, NULL, OPT_BELOW },
	{ "skip", required_argument, NULL, OPT_SKIP },
	{ "max-file", required_argument, NULL, OPT_MAX_FILE },
	{ "max-total", required_argument, NULL, OPT_MAX_TOTAL },
	{ "max-entries", required_argument, NULL, OPT_MAX_ENTRIES },
	{ "max-depth", required_argument, NULL, OPT_MAX_DEPTH },
	{ "max-watches", required_argument, NULL, OPT_MAX_WATCHES },
	{ "interval", required_argument, NULL, OPT_INTERVAL },
	{ "lease", required_argument, NULL, OPT_LEASE },
	{ "seconds", required_argument, NULL, OPT_SECONDS },
	{ "flush", required_argument, NULL, OPT_FLUSH },
	{ "buffer-kib", required_argument, NULL, OPT_BUFFER },
	{ "buffers", required_argument, NULL, OPT_BUFFERS },
	{ "mask", required_argument, NULL, OPT_MASK },
	{ "debugfs", required_argument, NULL, OPT_DEBUGFS },
	{ "take-left", no_argument, NULL, OPT_TAKE_LEFT },
	{ NULL, 0, NULL, 0 },
};

/*
 * Reading these does something: takes lines from a log, wakes or stalls a
 * device, touches its registers. The client adds what it knows of.
 */
static const char *const default_skips[] = {
	"trace_pipe", "trace_pipe_raw", "kmsg", "vpd", "rom", "resource[0-9]*",
};

static const struct options defaults = {
	.max_file = 64 << 10,
	.max_total = 64 << 20,
	.max_entries = 1 << 18,
	.max_depth = 16,
	.max_watches = 4096,
	.flush_ms = 100,
	.buffers = 4,
	.mask = 0xffff,
	.debugfs = "/sys/kernel/debug",
};

static int bad(const char *name, const char *text, const char *wanted)
{
	fprintf(stderr, "drivebay-agent: --%s=%s: not %s\n", name, text, wanted);
	return -EINVAL;
}

static int number(const char *name, const char *text, uint64_t min,
		  uint64_t max, uint64_t *value)
{
	char wanted[64];
	char *end;

	errno = 0;
	*value = strtoull(text, &end, 0);
	if (errno || end == text || *end || text[0] < '0' || text[0] > '9' ||
	    *value < min || *value > max) {
		snprintf(wanted, sizeof(wanted), "a number from %llu to %llu",
			 (unsigned long long)min, (unsigned long long)max);
		return bad(name, text, wanted);
	}
	return 0;
}

static int number32(const char *name, const char *text, uint32_t min,
		    uint32_t max, uint32_t *value)
{
	uint64_t wide;
	int err = number(name, text, min, max, &wide);

	if (!err)
		*value = wide;
	return err;
}

int options_skip(struct options *opt, const char *pattern)
{
	if (opt->skips == MAX_SKIPS) {
		fprintf(stderr, "drivebay-agent: more than %d skip patterns\n",
			MAX_SKIPS);
		return -E2BIG;
	}
	opt->skip[opt->skips++] = pattern;
	return 0;
}

static int add_top(struct options *opt, char *dir)
{
	size_t len = strlen(dir);

	while (len > 1 && dir[len - 1] == '/')
		dir[--len] = '\0';
	if (dir[0] != '/' || len == 1 || opt->tops == MAX_TOPS)
		return bad("below", dir, "a folder, absolute, one of at most 8");
	opt->top[opt->tops++] = dir;
	return 0;
}

/*
 * The client names the version that it speaks. This agent knows one; the
 * hello of any agent tells which it would have been.
 */
static int check_protocol(const char *text)
{
	uint64_t version;

	if (number("protocol", text, 1, UINT16_MAX, &version))
		return -EINVAL;
	return version == WIRE_VERSION ? 0 : -EPROTONOSUPPORT;
}

static int one_option(struct options *opt, int id, const char *name, char *arg)
{
	switch (id) {
	case OPT_PROTOCOL:
		return check_protocol(arg);
	case OPT_STDIN:
		opt->from_stdin = true;
		return 0;
	case OPT_BELOW:
		return add_top(opt, arg);
	case OPT_SKIP:
		return options_skip(opt, arg);
	case OPT_MAX_FILE:
		return number32(name, arg, 1, 512 << 10, &opt->max_file);
	case OPT_MAX_TOTAL:
		return number(name, arg, 1, 1ull << 40, &opt->max_total);
	case OPT_MAX_ENTRIES:
		return number(name, arg, 1, 1ull << 40, &opt->max_entries);
	case OPT_MAX_DEPTH:
		return number32(name, arg, 0, 64, &opt->max_depth);
	case OPT_MAX_WATCHES:
		return number32(name, arg, 1, 65536, &opt->max_watches);
	case OPT_INTERVAL:
		return number32(name, arg, 20, 3600000, &opt->interval_ms);
	case OPT_LEASE:
		return number32(name, arg, 1, 86400, &opt->lease_s);
	case OPT_SECONDS:
		return number32(name, arg, 1, 604800, &opt->seconds);
	case OPT_FLUSH:
		return number32(name, arg, 5, 10000, &opt->flush_ms);
	case OPT_BUFFER:
		return number32(name, arg, 4, 16384, &opt->buffer_kib);
	case OPT_BUFFERS:
		return number32(name, arg, 2, 64, &opt->buffers);
	case OPT_MASK:
		return number32(name, arg, 1, 0xffff, &opt->mask);
	case OPT_DEBUGFS:
		opt->debugfs = arg;
		return 0;
	case OPT_TAKE_LEFT:
		opt->take_left = true;
		return 0;
	default:
		return -EINVAL;
	}
}

/* Returns -EPROTONOSUPPORT for a version that is not ours, else -EINVAL. */
int parse_options(struct options *opt, int argc, char **argv)
{
	int id, index, err;
	size_t i;

	*opt = defaults;
	for (i = 0; i < sizeof(default_skips) / sizeof(*default_skips); i++)
		opt->skip[opt->skips++] = default_skips[i];
	while ((id = getopt_long(argc, argv, "", long_options, &index)) != -1) {
		if (id == '?')
			return -EINVAL;
		err = one_option(opt, id, long_options[index].name, optarg);
		if (err)
			return err;
	}
	if (opt->tops == 0) {
		opt->top[opt->tops++] = "/sys";
		opt->top[opt->tops++] = "/proc";
	}
	opt->args = argv + optind;
	opt->count = argc - optind;
	return 0;
}

bool is_skipped(const struct options *opt, const char *path)
{
	const char *name = strrchr(path, '/');
	int i;

	name = name ? name + 1 : path;
	for (i = 0; i < opt->skips; i++) {
		if (fnmatch(opt->skip[i],
			    strchr(opt->skip[i], '/') ? path : name, 0) == 0)
			return true;
	}
	return false;
}
