// SPDX-License-Identifier: EPL-2.0
/*
 * The frames that every command has: hello, note, end.
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

#include "agent.h"
#include "frame.h"

int put_magic(int fd)
{
	return write_all(fd, WIRE_MAGIC, WIRE_MAGIC_LEN);
}

int put_hello(struct out *out, const char *command)
{
	const uint16_t one = 1;
	long cpus = sysconf(_SC_NPROCESSORS_ONLN);
	struct body body = { 0 };
	struct utsname uts;
	char text[256];
	int len;

	if (uname(&uts) < 0)
		memset(&uts, 0, sizeof(uts));
	len = snprintf(text, sizeof(text), "%s %s %s %s", command,
		       AGENT_VERSION, uts.release, uts.machine);
	if (len < 0 || (size_t)len >= sizeof(text))
		len = sizeof(text) - 1;
	body_u16(&body, WIRE_VERSION);
	body_u8(&body, *(const uint8_t *)&one == 1 ? 1 : 2);
	body_u8(&body, 0);
	body_u32(&body, cpus > 0 ? cpus : 1);
	body_u32(&body, getpid());
	body_u32(&body, sysconf(_SC_PAGESIZE));
	body_u64(&body, now_ns(CLOCK_REALTIME));
	return out_frame(out, WIRE_HELLO, 0, &body,
			 &(struct iovec){ text, len }, 1);
}

int put_note(struct out *out, const char *format, ...)
{
	struct body body = { 0 };
	char text[1024];
	va_list args;
	int len;

	va_start(args, format);
	len = vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	if (len < 0)
		return 0;
	if ((size_t)len >= sizeof(text))
		len = sizeof(text) - 1;
	return out_frame(out, WIRE_NOTE, 0, &body,
			 &(struct iovec){ text, len }, 1);
}

/* The counts are of what came before this frame. */
int put_end(struct out *out, enum wire_end reason, int error, const char *text)
{
	struct iovec tail = part(text, strlen(text));
	struct body body = { 0 };

	body_u32(&body, reason);
	body_u32(&body, error);
	body_u64(&body, out->frames);
	body_u64(&body, out->bytes);
	return out_frame(out, WIRE_END, 0, &body, &tail, 1);
}
