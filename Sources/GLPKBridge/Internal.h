// SPDX-License-Identifier: GPL-3.0-or-later
// What the two calls of the bridge share; not seen from outside.
#ifndef RESSORT_GLPK_BRIDGE_INTERNAL_H
#define RESSORT_GLPK_BRIDGE_INTERNAL_H

#include <glpk.h>

#include "GLPKBridge.h"

int glpk_bridge_append_message(void *message, const char *text);
void glpk_bridge_leave(void *place);

double glpk_bridge_now(void);             // seconds of a clock that is never set back
int glpk_bridge_milliseconds(double end);  // what is left until then, as GLPK takes it

// The answer is read only for the basis to start from, where there is one.
glp_prob *glpk_bridge_build(const glpk_bridge_problem *problem, const glpk_bridge_answer *answer);
double glpk_bridge_set_objective(glp_prob *lp, const glpk_bridge_problem *problem, int objective);

glp_smcp glpk_bridge_parameters(void);
int glpk_bridge_simplex(glp_prob *lp, glp_smcp parameters);
int glpk_bridge_status_of(glp_prob *lp, int code);

#endif
