#!/bin/sh
# SPDX-FileCopyrightText: Tutti developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# makeman.sh PROGRAM TEMPLATE RESULT [COMMAND...]: the page with the line `.\" COMMANDS` replaced by what PROGRAM [COMMAND] --help says.
# A COMMAND of two words is written with a comma: compare,fetch.
set -eu
program=$1 template=$2 result=$3
shift 3
folder=$(dirname "$0")
sections=$result.sections
trap 'rm -f "$sections"' EXIT
export LC_ALL=C.UTF-8
if [ $# -eq 0 ]; then
  "$program" --help | awk -f "$folder/helptoman.awk" -v isPlain=1 >"$sections"
else
  : >"$sections"
  for command in "$@"; do
    words=$(echo "$command" | tr , ' ')
    # The words are the command's: they are to be split.
    # shellcheck disable=SC2086
    "$program" $words --help | awk -f "$folder/helptoman.awk" -v heading="$words" >>"$sections"
  done
fi
awk -v sections="$sections" '/^\.\\" COMMANDS$/ { while ((getline line < sections) > 0) print line; next } { print }' \
  "$template" >"$result"
