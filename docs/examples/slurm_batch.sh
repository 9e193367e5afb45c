#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Scores request lines with `ressort batch` as a Slurm array: one shard of the lines a task, one
# file of results a shard. A task that was killed goes on where it stopped when it is queued again.
#
#   sbatch --array=1-16 docs/examples/slurm_batch.sh requests.jsonl results --data scenarios/my-city
#   cat results/shard-*.jsonl | awk '{ sub(/"line":[0-9]+/, "\"line\":" NR) } 1' > results.jsonl
#
# The second line, when all tasks have ended, joins the shards and gives each result the number of
# its line in the whole file: what the command alone would have written, byte for byte.
#SBATCH --job-name=ressort
#SBATCH --cpus-per-task=2
#SBATCH --mem=500M
#SBATCH --requeue
#SBATCH --output=slurm-%A-%a.log
set -euo pipefail

requests=$1
folder=$2
shift 2
task=${SLURM_ARRAY_TASK_ID:?run it with sbatch --array}
first=${SLURM_ARRAY_TASK_MIN:-1}
shards=${SLURM_ARRAY_TASK_COUNT:?run it with sbatch --array}
index=$((task - first))

mkdir -p "$folder"
name=$folder/$(printf 'shard-%05d' "$index")
# Lines, whether or not the last one has a line break.
count=$(grep -c '' "$requests" || true)
begin=$((count * index / shards + 1))
end=$((count * (index + 1) / shards))
# The lines of this shard, kept beside its results, so that --resume finds the same input.
awk -v begin="$begin" -v end="$end" 'NR > end { exit } NR >= begin' "$requests" > "$name.requests"

# Exit code 1 with results for every line says that some lines had problems, which stand in the
# results; that should not stop what waits for this task.
status=0
"${RESSORT:-ressort}" batch "$name.requests" --output "$name.jsonl" --resume \
  --jobs "${SLURM_CPUS_PER_TASK:-1}" "$@" || status=$?
[ "$status" -le 1 ] && [ "$(grep -c '' "$name.jsonl")" -eq "$(grep -c '' "$name.requests")" ]
