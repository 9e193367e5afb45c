// SPDX-License-Identifier: GPL-3.0-or-later
#include "Internal.h"

#include <limits.h>
#include <math.h>
#include <setjmp.h>
#include <string.h>
#include <time.h>

// What GLPK prints goes behind the text that is there already; what does not fit is dropped.
int glpk_bridge_append_message(void *info, const char *text) {
  char *message = info;
  strncat(message, text, GLPK_BRIDGE_MESSAGE - strlen(message) - 1);
  return 1;
}

// GLPK calls this instead of abort(). No Swift frame lies between here and the setjmp.
void glpk_bridge_leave(void *info) { longjmp(*(jmp_buf *)info, 1); }

static int bounds_kind(double lower, double upper) {
  if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
  if (isinf(upper)) return GLP_LO;
  return lower == upper ? GLP_FX : GLP_DB;
}

double glpk_bridge_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

glp_prob *glpk_bridge_build(const glpk_bridge_problem *problem, const glpk_bridge_answer *answer) {
  const glpk_bridge_vectors *rows = &problem->rows;
  glp_prob *lp = glp_create_prob();
  if (rows->count > 0) glp_add_rows(lp, rows->count);
  if (problem->columns > 0) glp_add_cols(lp, problem->columns);
  for (int j = 1; j <= problem->columns; j++) {
    double lower = problem->column_lower[j - 1], upper = problem->column_upper[j - 1];
    glp_set_col_bnds(lp, j, bounds_kind(lower, upper), lower, upper);
  }
  for (int i = 1; i <= rows->count; i++) {
    double lower = problem->row_lower[i - 1], upper = problem->row_upper[i - 1];
    int start = rows->start[i - 1];
    glp_set_row_bnds(lp, i, bounds_kind(lower, upper), lower, upper);
    glp_set_mat_row(lp, i, rows->start[i] - start, rows->index + start, rows->value + start);
  }
  glp_scale_prob(lp, GLP_SF_GM | GLP_SF_EQ | GLP_SF_2N | GLP_SF_SKIP);
  if (!problem->starts_from_basis) {
    glp_adv_basis(lp, 0);
    return lp;
  }
  for (int i = 1; i <= rows->count; i++) glp_set_row_stat(lp, i, answer->row_basis[i - 1]);
  for (int j = 1; j <= problem->columns; j++) glp_set_col_stat(lp, j, answer->column_basis[j - 1]);
  return lp;
}

static int is_trouble(int code) {
  return code != 0 && code != GLP_EITLIM && code != GLP_ETMLIM;
}

// Follows the basis at hand; on numerical trouble starts again, first from an advanced basis, then
// from the basis of all rows with the textbook ratio test.
int glpk_bridge_simplex(glp_prob *lp, glp_smcp parameters) {
  int code = glp_simplex(lp, &parameters);
  if (is_trouble(code)) {
    glp_adv_basis(lp, 0);
    code = glp_simplex(lp, &parameters);
  }
  if (is_trouble(code)) {
    glp_std_basis(lp);
    parameters.pricing = GLP_PT_STD;
    parameters.r_test = GLP_RT_STD;
    code = glp_simplex(lp, &parameters);
  }
  // "Infeasible" is to mean: by more than GLPK's own tolerance, not by more than our tighter one.
  if (code == 0 && glp_get_prim_stat(lp) == GLP_NOFEAS) {
    parameters.tol_bnd = 1e-7;
    code = glp_simplex(lp, &parameters);
  }
  return code;
}

// Returns -1 where there is no answer of any kind.
int glpk_bridge_status_of(glp_prob *lp, int code) {
  if (code == GLP_EITLIM) return GLPK_BRIDGE_ITERATION_LIMIT;
  if (code == GLP_ETMLIM) return GLPK_BRIDGE_TIME_LIMIT;
  if (code != 0) return -1;
  if (glp_get_prim_stat(lp) == GLP_NOFEAS) return GLPK_BRIDGE_INFEASIBLE;
  if (glp_get_status(lp) == GLP_OPT) return GLPK_BRIDGE_OPTIMAL;
  return glp_get_status(lp) == GLP_UNBND ? GLPK_BRIDGE_UNBOUNDED : -1;
}

// Divides the objective by a power of two, which rounds nothing, such that its largest coefficient
// on the scaled columns lies between 1 and 2: GLPK's tolerance for reduced costs is absolute, and
// has to mean the same whatever the unit of the objective. Returns the power.
double glpk_bridge_set_objective(glp_prob *lp, const glpk_bridge_problem *problem, int objective) {
  const glpk_bridge_vectors *all = &problem->objectives;
  const int start = all->start[objective] + 1, end = all->start[objective + 1];
  double largest = 0;
  for (int e = start; e <= end; e++)
    largest = fmax(largest, fabs(all->value[e]) * glp_get_sjj(lp, all->index[e]));
  const int exponent = largest > 0 ? ilogb(largest) : 0;
  for (int j = 1; j <= problem->columns; j++) glp_set_obj_coef(lp, j, 0);
  for (int e = start; e <= end; e++)
    glp_set_obj_coef(lp, all->index[e], ldexp(all->value[e], -exponent));
  glp_set_obj_dir(lp, problem->maximize[objective] ? GLP_MAX : GLP_MIN);
  return ldexp(1, exponent);
}

glp_smcp glpk_bridge_parameters(void) {
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.msg_lev = GLP_MSG_OFF;
  parameters.tol_bnd = parameters.tol_dj = 1e-9;  // 100 times below what the check above allows
  return parameters;
}

int glpk_bridge_milliseconds(double end) {
  double left = 1000 * (end - glpk_bridge_now());
  return left >= INT_MAX ? INT_MAX : left > 0 ? (int)left : 0;
}

static int run(const glpk_bridge_problem *problem, glpk_bridge_answer *answer) {
  const int rows = problem->rows.count, columns = problem->columns;
  const double end = glpk_bridge_now() + problem->time_limit;
  glp_prob *lp = glpk_bridge_build(problem, answer);
  glp_smcp parameters = glpk_bridge_parameters();
  parameters.it_lim = problem->iteration_limit;
  for (int k = 0; k < problem->objectives.count; k++) {
    const double unit = glpk_bridge_set_objective(lp, problem, k);
    parameters.tm_lim = glpk_bridge_milliseconds(end);
    answer->objective = k;
    answer->code = glpk_bridge_simplex(lp, parameters);
    int status = answer->status[k] = glpk_bridge_status_of(lp, answer->code);
    if (status < 0) return GLPK_BRIDGE_TROUBLE;
    if (status != GLPK_BRIDGE_OPTIMAL) continue;
    double *primal = answer->primal + (size_t)k * columns, *dual = answer->dual + (size_t)k * rows;
    answer->value[k] = unit * glp_get_obj_val(lp);
    for (int j = 1; j <= columns; j++) primal[j - 1] = glp_get_col_prim(lp, j);
    for (int i = 1; i <= rows; i++) dual[i - 1] = unit * glp_get_row_dual(lp, i);
  }
  for (int i = 1; i <= rows; i++) answer->row_basis[i - 1] = glp_get_row_stat(lp, i);
  for (int j = 1; j <= columns; j++) answer->column_basis[j - 1] = glp_get_col_stat(lp, j);
  answer->iterations = glp_get_it_cnt(lp);
  return GLPK_BRIDGE_DONE;
}

int glpk_bridge_solve(const glpk_bridge_problem *problem, glpk_bridge_answer *answer) {
  jmp_buf place;
  volatile int result = GLPK_BRIDGE_FATAL;
  answer->message[0] = 0;
  if (setjmp(place) == 0) {
    glp_error_hook(glpk_bridge_leave, &place);
    glp_term_hook(glpk_bridge_append_message, answer->message);
    glp_term_out(GLP_OFF);  // a fatal error turns it on again
    result = run(problem, answer);
  }
  // Frees the problem, the hooks and all that GLPK ties to this thread, after a fatal error too.
  glp_free_env();
  return result;
}

const char *glpk_bridge_version(void) { return glp_version(); }
