# SPDX-FileCopyrightText: Tutti developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of tutti-cli for bash. Commands and options are asked of the program's own --help, so that they are told in
# one place only; the values of an option stand here.

# The commands or options below a command: its words are the arguments.
_tutti_cli_words() {
  "$_tutti_program" "$@" --help 2>/dev/null | awk '
    /^[A-Z][A-Za-z ]*:$/ { group = $0; next }
    /^  [^ ]/ && group == "Subcommands:" { print $1 }
    /^  -/ { count = split($1, names, ","); for (place = 1; place <= count; ++place) print names[place] }'
}

# The values of an option, one a word; nothing for a name or a number of the person's own.
_tutti_cli_values() {
  case $1 in
  --engine | --engines | --baseline) echo "sequential qtconcurrent openmp processes mpi" ;;
  --schedule) echo "longest-first dynamic static" ;;
  --existing) echo "skip overwrite rename" ;;
  --bits) echo "source 16 24 32 float" ;;
  --at) echo "middle start random" ;;
  --seconds) echo "all" ;;
  --channel) echo "1 2 mix" ;;
  --method) echo "fft welch" ;;
  --taper) echo "none hann hamming blackman blackman-harris flattop" ;;
  --scale) echo "normalised db linear" ;;
  --axis) echo "log linear" ;;
  --write) echo "png csv png,csv none" ;;
  --shape) echo "equal skewed one-giant" ;;
  --kind) echo "compute wait" ;;
  --preview) echo "hq-mp3 lq-mp3 hq-ogg lq-ogg" ;;
  --license) echo "cc0 by by-nc sampling+ any" ;;
  --sort) echo "score duration_desc duration_asc created_desc created_asc downloads_desc downloads_asc rating_desc rating_asc" ;;
  --slurm) echo "run script submit" ;;
  --format)
    case $2 in
    credits) echo "txt csv json html" ;;
    hosts) echo "table json" ;;
    *) echo "table json csv ids" ;;
    esac
    ;;
  --progress) echo "auto bar lines none" ;;
  --commercial-use) echo "on off" ;;
  esac
}

_tutti_cli() {
  local _tutti_program=${COMP_WORDS[0]} word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  local command=() place values
  for ((place = 1; place < COMP_CWORD; ++place)); do
    [[ ${COMP_WORDS[place]} == [a-z]* ]] || break
    ((${#command[@]} == 0)) || [[ ${command[0]} =~ ^(compare|report|hosts|slurm)$ && ${#command[@]} -eq 1 ]] || break
    command+=("${COMP_WORDS[place]}")
  done
  COMPREPLY=()
  if [[ $before == --* ]]; then
    values=$(_tutti_cli_values "$before" "${command[0]:-}")
    if [[ -n $values ]]; then
      mapfile -t COMPREPLY < <(compgen -W "$values" -- "$word")
      return
    fi
  fi
  if [[ $word == -* || ${#command[@]} -eq 0 || (${command[0]} =~ ^(compare|hosts|slurm)$ && ${#command[@]} -eq 1) ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$(_tutti_cli_words "${command[@]}")" -- "$word")
    [[ $word == -* || ${#COMPREPLY[@]} -gt 0 ]] && return
  fi
  if [[ ${command[0]:-} == report && ${#command[@]} -eq 1 && $before == report ]]; then
    mapfile -t COMPREPLY < <(compgen -W "join" -- "$word")
    return
  fi
  if [[ ${command[0]:-} == account && ${#command[@]} -eq 1 && $before == account ]]; then
    mapfile -t COMPREPLY < <(compgen -W "set-key login status forget" -- "$word")
    return
  fi
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
}

complete -o filenames -F _tutti_cli tutti-cli
