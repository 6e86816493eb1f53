# SPDX-FileCopyrightText: Tutti developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# awk -f helptoman.awk -v heading="tutti-cli convert": the text of --help on standard input becomes a section of a manual
# page, so that the options are told in one place only. The usage line, groups ("Sounds:"), options with their texts and
# the closing lines keep their order.
function text(line) {
  gsub(/\\/, "\\e", line)
  gsub(/-/, "\\-", line)
  sub(/^[.']/, "\\\\\\&&", line)
  return line
}
BEGIN { if (heading != "") print ".SS " text(heading) }
isPlain && (/^Usage: / || /^ +tutti / || /^Opens /) { isInGroup = 1; next }
/^Usage: / { print ".PP\n.B " text(substr($0, 8)); isInGroup = 0; next }
/^[A-Z][A-Za-z ]*:$/ { group = text($0); isInGroup = 1; next }
/^  -h,--help/ && heading != "" { next }
isInGroup && /^  [^ ]/ {
  name = $0
  words = ""
  if (match(substr($0, 3), /  +/)) {
    name = substr($0, 3, RSTART - 1)
    words = substr($0, 3 + RSTART - 1 + RLENGTH)
  } else
    name = substr($0, 3)
  if (group != "") print ".PP\n.I " group
  group = ""
  print ".TP\n.B " text(name)
  if (words != "") print text(words)
  next
}
isInGroup && /^   / { line = $0; sub(/^ +/, "", line); print text(line); next }
/^$/ { next }
/^Example: / { print ".PP\nExample:\n.B " text(substr($0, 10)); isInGroup = 0; next }
{ if (isInGroup != 2) print ".PP"; isInGroup = 2; print text($0) }
