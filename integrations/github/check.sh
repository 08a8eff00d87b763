#!/usr/bin/env bash
# Runs `farol check` for the action: a SARIF file, annotations, the job's summary, and the counts as outputs.
#
# FAROL_PATHS        one path a line
# FAROL_DIRECTORY    what the paths count from; reports name files from the workspace on, as GitHub wants them
# FAROL_TARGET, FAROL_FROM, FAROL_FAIL_ON  options of the command
# FAROL_ARGS         further options, parted by blanks
# FAROL_ANNOTATIONS  `true` for annotations at the lines of a pull request
#
# Ends with 0 whatever was found, so that later steps can upload the report; `exit-code` keeps the verdict.
set -euo pipefail

cd "${GITHUB_WORKSPACE:-.}"
# A runner's language is no choice of its user; farol.toml is.
export LC_ALL=C

options=(--fail-on "${FAROL_FAIL_ON:-error}")
[ -z "${FAROL_TARGET:-}" ] || options+=(--target "$FAROL_TARGET")
[ -z "${FAROL_FROM:-}" ] || options+=(--from "$FAROL_FROM")
while IFS= read -r word; do
  [ -z "$word" ] || options+=("$word")
done < <(printf '%s' "${FAROL_ARGS:-}" | tr -s ' \t\r' '\n' && echo)

folder=${FAROL_DIRECTORY:-.}
folder=${folder%/}
prefix=$folder/
[ "$folder" != . ] || prefix=
paths=()
while IFS= read -r path; do
  path=${path%$'\r'}
  case "$path" in
    "") continue ;;
    /*) paths+=("$path") ;;
    . | ./) paths+=("$folder") ;;
    *) paths+=("${prefix}$path") ;;
  esac
done < <(printf '%s\n' "${FAROL_PATHS:-.}")

reports=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/farol-XXXXXX")

# Writes one form of the report; the exit code is the same for all forms.
check() {
  farol check --format "$1" "${options[@]}" -- "${paths[@]}"
}

code=0
check sarif > "$reports/farol.sarif" 2> "$reports/errors" || code=$?
cat "$reports/errors" >&2
if [ ! -s "$reports/farol.sarif" ]; then
  # Bad usage: there is no report at all.
  exit "$code"
fi

if [ "${FAROL_ANNOTATIONS:-true}" = true ]; then
  check github 2> /dev/null || true
else
  check human 2> /dev/null || true
fi

check json > "$reports/farol.json" 2> /dev/null || true
# The counts stand at the end of the report, one a line.
count() {
  sed -n '/^  "summary": {/,/^  }/s/.*"'"$1"'": \([0-9]*\).*/\1/p' "$reports/farol.json"
}

if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  check markdown > "$reports/farol.md" 2> /dev/null || true
  # GitHub takes no summary over 1 MiB.
  if [ "$(wc -c < "$reports/farol.md")" -gt 1000000 ]; then
    head -c 1000000 "$reports/farol.md" | sed '$d'
    printf '\n%s\n' "The rest is in the SARIF report."
  else
    cat "$reports/farol.md"
  fi >> "$GITHUB_STEP_SUMMARY"
fi

{
  echo "errors=$(count error)"
  echo "warnings=$(count warning)"
  echo "infos=$(count info)"
  echo "exit-code=$code"
  echo "sarif=$reports/farol.sarif"
} >> "${GITHUB_OUTPUT:-/dev/stdout}"
