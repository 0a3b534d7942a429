/* SPDX-License-Identifier: EPL-2.0 */
/*
 * Expansion of path patterns.
 */
#ifndef AGENT_PATTERN_H
#define AGENT_PATTERN_H

#include "agent.h"

/*
 * Called for each object that a pattern names. @dirfd is its folder and @name
 * its name there; @path is as the pattern has it. @tree: the pattern ended
 * in "/", and whether its target is within the tops is for the callee to
 * find out. @err: the object is missing (ENOENT), its folder outside of the
 * allowed trees (EXDEV) or not to be opened; dirfd is then -1.
 * Anything but 0 ends the expansion.
 */
typedef int pattern_found(void *context, int dirfd, const char *name,
			  const char *path, bool tree, int err);

/*
 * @pattern: absolute; components with *, ? or [..] stand for what is there
 * and may match nothing, others are reported when missing. Links are followed
 * on the way to the last component, which must lie below one of the tops.
 * Returns what @found did, -EINVAL for a bad pattern, or -errno.
 */
int expand_pattern(const struct options *opt, const char *pattern,
		   pattern_found *found, void *context);

#endif
