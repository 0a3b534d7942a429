// SPDX-License-Identifier: GPL-2.0-only
#define CREATE_TRACE_POINTS
#include "dbflash.h"
#include "trace.h"
