// SPDX-License-Identifier: GPL-3.0-or-later
// Synchronous calls into GLPK: arrays in, arrays out, no state left behind.
#ifndef RESSORT_GLPK_BRIDGE_H
#define RESSORT_GLPK_BRIDGE_H

#define GLPK_BRIDGE_MESSAGE 400

enum glpk_bridge_status {  // one for each objective
  GLPK_BRIDGE_OPTIMAL,
  GLPK_BRIDGE_INFEASIBLE,
  GLPK_BRIDGE_UNBOUNDED,
  GLPK_BRIDGE_TIME_LIMIT,
  GLPK_BRIDGE_ITERATION_LIMIT,
};

enum glpk_bridge_result {  // one for the call
  GLPK_BRIDGE_DONE,
  GLPK_BRIDGE_FATAL,    // GLPK would have ended the process; `message` has its own words
  GLPK_BRIDGE_TROUBLE,  // `objective` was given up with GLPK's return code `code`
};

// Sparse vectors one after the other: vector i has the elements start[i] + 1 ... start[i + 1] of
// `index` (numbers from 1) and `value`. Element 0 of both is not used, as GLPK wants it.
typedef struct {
  int count;
  const int *start, *index;
  const double *value;
} glpk_bridge_vectors;

typedef struct {  // bounds may be infinite, nothing may be NaN
  int columns;
  glpk_bridge_vectors rows, objectives;
  const double *row_lower, *row_upper, *column_lower, *column_upper;
  const unsigned char *maximize;  // one for each objective
  const unsigned char *is_integer;  // one for each column; only the second call reads it
  int starts_from_basis;          // 1: the basis of the answer is read before it is written
  int iteration_limit;            // for each objective; INT_MAX: none
  double time_limit;              // seconds for all objectives; infinite: none
} glpk_bridge_problem;

typedef struct {  // the caller owns every array
  int *status;                              // one for each objective
  double *value, *primal, *dual;            // [objectives], [objectives][columns], [..][rows]
  unsigned char *row_basis, *column_basis;  // GLP_BS ... GLP_NS
  int iterations, objective, code;
  char message[GLPK_BRIDGE_MESSAGE];
} glpk_bridge_answer;

typedef struct {  // the caller owns the array
  int status;
  double value, bound;  // bound: no answer is better; NaN where nothing is known
  double *primal;       // [columns]; written where `has_values` is 1
  int has_values, nodes, code;
  char message[GLPK_BRIDGE_MESSAGE];
} glpk_bridge_integer_answer;

// Solves all objectives over one set of rows, each from the basis of the one before.
int glpk_bridge_solve(const glpk_bridge_problem *problem, glpk_bridge_answer *answer);

// Solves the first objective with the columns that are so marked held to whole values. Bounds of
// those must be whole. Reads neither a basis nor the limit of iterations.
int glpk_bridge_solve_integer(
    const glpk_bridge_problem *problem, glpk_bridge_integer_answer *answer);

const char *glpk_bridge_version(void);

#endif
