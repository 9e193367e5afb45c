// SPDX-License-Identifier: GPL-3.0-or-later
// The header of libxlsxwriter, as the system has it (Debian: libxlsxwriter-dev).
#ifndef RESSORT_CXLSXWRITER_SHIM_H
#define RESSORT_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
