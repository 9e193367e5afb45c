// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits.h>
#include <math.h>
#include <setjmp.h>

#include "Internal.h"

typedef struct {
  double end, unit;
  glpk_bridge_integer_answer *answer;
} search;

// GLPK calls this at every step of the search. It keeps the best bound of all open subproblems, and
// looks at the clock where GLPK does not.
static void watch(glp_tree *tree, void *info) {
  search *search = info;
  int best = glp_ios_best_node(tree);
  if (best != 0) search->answer->bound = search->unit * glp_ios_node_bound(tree, best);
  glp_ios_tree_size(tree, 0, 0, &search->answer->nodes);
  if (glpk_bridge_now() >= search->end) glp_ios_terminate(tree);
}

// The status of the program without the demand for whole values. The dual method is the fastest
// from nothing; where it does not tell what is the matter, the primal one does.
static int relax(glp_prob *lp, search *search) {
  glp_smcp parameters = glpk_bridge_parameters();
  int status = -1;
  for (int round = 0; round < 2 && status < 0; round++) {
    parameters.meth = round == 0 ? GLP_DUALP : GLP_PRIMAL;
    parameters.tm_lim = glpk_bridge_milliseconds(search->end);
    search->answer->code = glpk_bridge_simplex(lp, parameters);
    status = glpk_bridge_status_of(lp, search->answer->code);
  }
  return status;
}

static int branch(glp_prob *lp, search *search) {
  glp_iocp parameters;
  glp_init_iocp(&parameters);
  parameters.msg_lev = GLP_MSG_OFF;
  parameters.br_tech = GLP_BR_PCH;
  parameters.mir_cuts = parameters.cov_cuts = GLP_ON;
  parameters.mip_gap = 0;
  // Without GLPK's presolver the callback sees this problem, not another one.
  parameters.presolve = GLP_OFF;
  parameters.cb_func = watch;
  parameters.cb_info = search;
  parameters.tm_lim = glpk_bridge_milliseconds(search->end);
  return glp_intopt(lp, &parameters);
}

// The other columns belong to values of the integer ones that were a little off; with those fixed
// where they were rounded to, they are found again at the tolerance of the check above.
static int settle(glp_prob *lp, const glpk_bridge_problem *problem, search *search) {
  glpk_bridge_integer_answer *answer = search->answer;
  for (int j = 1; j <= problem->columns; j++)
    if (problem->is_integer[j - 1]) {
      double value = glp_mip_col_val(lp, j);
      glp_set_col_bnds(lp, j, GLP_FX, value, value);
    }
  answer->code = glpk_bridge_simplex(lp, glpk_bridge_parameters());
  if (glpk_bridge_status_of(lp, answer->code) != GLPK_BRIDGE_OPTIMAL) return 0;
  answer->value = search->unit * glp_get_obj_val(lp);
  for (int j = 1; j <= problem->columns; j++)
    answer->primal[j - 1] =
        problem->is_integer[j - 1] ? glp_mip_col_val(lp, j) : glp_get_col_prim(lp, j);
  answer->has_values = 1;
  return 1;
}

static int run(const glpk_bridge_problem *problem, glpk_bridge_integer_answer *answer) {
  search search = {.end = glpk_bridge_now() + problem->time_limit, .answer = answer};
  glp_prob *lp = glpk_bridge_build(problem, 0);
  for (int j = 1; j <= problem->columns; j++)
    if (problem->is_integer[j - 1]) glp_set_col_kind(lp, j, GLP_IV);
  search.unit = glpk_bridge_set_objective(lp, problem, 0);
  answer->status = relax(lp, &search);
  if (answer->status < 0) return GLPK_BRIDGE_TROUBLE;
  int is_open = answer->status == GLPK_BRIDGE_UNBOUNDED;
  if (is_open) {
    // Without end once the integers are let go: then with them too, if there is any answer.
    for (int j = 0; j <= problem->columns; j++) glp_set_obj_coef(lp, j, 0);
    answer->status = relax(lp, &search);
    if (answer->status < 0) return GLPK_BRIDGE_TROUBLE;
  }
  if (answer->status != GLPK_BRIDGE_OPTIMAL) return GLPK_BRIDGE_DONE;
  answer->bound = is_open ? NAN : search.unit * glp_get_obj_val(lp);
  int found = 1;
  if (glp_get_num_int(lp) > 0) {  // GLPK takes no search without
    answer->code = branch(lp, &search);
    found = glp_mip_status(lp) == GLP_OPT || glp_mip_status(lp) == GLP_FEAS;
    switch (answer->code) {
      case 0:
      case GLP_EMIPGAP:
        answer->status = found ? GLPK_BRIDGE_OPTIMAL : GLPK_BRIDGE_INFEASIBLE;
        break;
      case GLP_ETMLIM:
      case GLP_ESTOP: answer->status = GLPK_BRIDGE_TIME_LIMIT; break;
      default: return GLPK_BRIDGE_TROUBLE;
    }
  }
  if (is_open) {
    if (found) answer->status = GLPK_BRIDGE_UNBOUNDED;
    return GLPK_BRIDGE_DONE;
  }
  if (found && !settle(lp, problem, &search)) return GLPK_BRIDGE_TROUBLE;
  if (answer->status == GLPK_BRIDGE_OPTIMAL) answer->bound = answer->value;
  return GLPK_BRIDGE_DONE;
}

int glpk_bridge_solve_integer(
    const glpk_bridge_problem *problem, glpk_bridge_integer_answer *answer) {
  jmp_buf place;
  volatile int result = GLPK_BRIDGE_FATAL;
  answer->message[0] = 0;
  answer->has_values = answer->nodes = 0;
  answer->bound = NAN;
  if (setjmp(place) == 0) {
    glp_error_hook(glpk_bridge_leave, &place);
    glp_term_hook(glpk_bridge_append_message, answer->message);
    glp_term_out(GLP_OFF);
    result = run(problem, answer);
  }
  glp_free_env();
  return result;
}
