// SPDX-License-Identifier: EPL-2.0
/*
 * drivebay-agent: what the workbench runs on a host that it is logged in to.
 * Everything on standard output is the protocol of docs/agent-protocol.md.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "agent.h"
#include "frame.h"

static const char usage_text[] =
"usage: drivebay-agent COMMAND [OPTION...] [ARGUMENT...]\n"
"\n"
"  snapshot PATTERN...     files, links, and with a / at the end trees\n"
"  watch [PATH...]         attributes when they change, until stdin ends\n"
"  write PATH VALUE ...    values to attributes, with what they read before and after\n"
"  trace DEVICE...         block traces, until stdin ends\n"
"  version                 this program's version and its protocol's\n"
"\n"
"  --protocol=N            the version that the client speaks\n"
"  --below=DIR             stay below DIR (default: /sys and /proc)\n"
"  --skip=PATTERN          do not read files of such a name, or path\n"
"  --stdin                 snapshot, write: take a list from stdin\n"
"  --max-file=BYTES --max-total=BYTES --max-entries=N --max-depth=N\n"
"  --interval=MS --max-watches=N           watch: look at all of them\n"
"  --lease=SECONDS         watch, trace: end when stdin is silent for so long\n"
"  --seconds=N --flush=MS --mask=BITS      trace\n"
"  --buffer-kib=N --buffers=N --debugfs=DIR\n"
"  --take-left             trace: end first what a killed tracer has left\n"
"\n"
"The streams are described in docs/agent-protocol.md.\n";

struct command {
	const char *name;
	int (*run)(const struct options *opt, struct fd_out *fd_out);
};

static const struct command commands[] = {
	{ "snapshot", cmd_snapshot },
	{ "watch", cmd_watch },
	{ "write", cmd_write },
	{ "trace", cmd_trace },
};

static int usage(void)
{
	fputs(usage_text, stderr);
	return EXIT_USAGE;
}

static const struct command *find_command(const char *name)
{
	size_t i;

	for (i = 0; i < sizeof(commands) / sizeof(*commands); i++) {
		if (!strcmp(commands[i].name, name))
			return &commands[i];
	}
	return NULL;
}

static bool arguments_fit(const struct command *command,
			  const struct options *opt)
{
	if (!strcmp(command->name, "write"))
		return opt->from_stdin ? opt->count == 0 :
					 opt->count > 0 && opt->count % 2 == 0;
	if (!strcmp(command->name, "snapshot"))
		return opt->from_stdin || opt->count > 0;
	return !opt->from_stdin &&
	       (!strcmp(command->name, "watch") || opt->count > 0);
}

/* A client of another version is told in a stream that all versions share. */
static int refuse_protocol(struct fd_out *fd_out)
{
	put_end(&fd_out->out, WIRE_END_ERROR, EPROTONOSUPPORT,
		"this agent speaks version 1");
	fd_out_flush(fd_out);
	return EXIT_FAULT;
}

static int run(const struct command *command, int argc, char **argv)
{
	static struct fd_out fd_out;
	struct options opt;
	int err;

	err = parse_options(&opt, argc, argv);
	if (err != -EPROTONOSUPPORT && (err || !arguments_fit(command, &opt)))
		return usage();
	/* a reader that is gone is an error of write(2), dealt with */
	signal(SIGPIPE, SIG_IGN);
	if (put_magic(STDOUT_FILENO))
		return EXIT_FAULT;
	fd_out_init(&fd_out, STDOUT_FILENO);
	if (put_hello(&fd_out.out, command->name))
		return EXIT_FAULT;
	return err ? refuse_protocol(&fd_out) : command->run(&opt, &fd_out);
}

int main(int argc, char **argv)
{
	const struct command *command;

	if (argc < 2)
		return usage();
	if (!strcmp(argv[1], "version")) {
		printf("drivebay-agent %s protocol %d\n", AGENT_VERSION,
		       WIRE_VERSION);
		return 0;
	}
	if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "help")) {
		fputs(usage_text, stdout);
		return 0;
	}
	command = find_command(argv[1]);
	return command ? run(command, argc - 1, argv + 1) : usage();
}
