#!/usr/bin/env bash
# Reviews a round on many cores or machines with GNU parallel, then puts it together:
#
#   scripts/review-with-parallel.sh FOLDER ROUND.xlsx [options of parallel...]
#   scripts/review-with-parallel.sh returned round.xlsx --jobs 8
#   scripts/review-with-parallel.sh returned round.xlsx --sshlogin one,two    (same paths there)
#
# BATCH=20            so many files a process
# PRAMOEN_OPTIONS=    "--strict --framework ID": of pramoen review, for every process
#
# Whatever is stopped or fails goes on with the same command: what is done stands in ROUND.parts until the round is
# put together. Ends as pramoen review does, or with 70 where some batch failed.
set -euo pipefail

if [ $# -lt 2 ] || [ ! -d "$1" ]; then
  sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
if ! command -v parallel >/dev/null; then
  echo "GNU parallel is not installed (Debian: apt-get install parallel)." >&2
  exit 2
fi

folder=$(cd "$1" && pwd -P)
output=$2
shift 2
pramoen=$(cd "$(dirname "$0")" && pwd -P)/pramoen.mjs
parts=${output%.xls[xm]}.parts
options=()
read -ra options <<<"${PRAMOEN_OPTIONS:-}"

# The same list to the end of the round: a batch is known by its number.
mkdir -p "$parts"
if [ ! -e "$parts/files" ]; then
  find "$folder" -mindepth 1 -name '.*' -prune -o \
    -type f \( -iname '*.xlsx' -o -iname '*.xlsm' \) ! -name '~$*' -print0 | sort -z >"$parts/files.new"
  mv "$parts/files.new" "$parts/files"
fi

# One is started first: others that come while the program is built would build it too.
node "$pramoen" --version >/dev/null

# A verdict is no failure. The lines of a batch go into a file of its own, which a repeated batch writes from its start.
review=$(printf '%q ' node "$pramoen" review --format jsonl --jobs 1 "${options[@]}")
# shellcheck disable=SC2016 # for the shell of the batch
verdict='code=$?; [ $code -le 3 ] || [ $code -eq 70 ]'
if ! parallel --will-cite --null --arg-file "$parts/files" --max-args "${BATCH:-20}" --retries 3 \
  --joblog "$parts/joblog" --resume-failed --results "$parts/{#}.jsonl" "$@" \
  "$review {}; $verdict" >/dev/null; then
  echo "Some batches failed: see $parts/joblog; the same command takes them up again." >&2
  exit 70
fi

find "$parts" -name '[0-9]*.jsonl' -exec cat {} + >"$parts/all.jsonl"
code=0
node "$pramoen" review "$folder" --from "$parts/all.jsonl" -o "$output" "${options[@]}" || code=$?
[ $code -gt 3 ] || rm -r "$parts"
exit $code
