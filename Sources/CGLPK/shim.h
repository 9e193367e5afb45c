// SPDX-License-Identifier: GPL-3.0-or-later
// The header of the GNU Linear Programming Kit, as the system has it (Debian: libglpk-dev).
#ifndef RESSORT_CGLPK_SHIM_H
#define RESSORT_CGLPK_SHIM_H

#include <glpk.h>

#endif
