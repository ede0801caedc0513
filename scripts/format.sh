#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Salve developers
# SPDX-License-Identifier: MIT
#
# scripts/format.sh [--check] [file or folder…]: brings the tracked C++ files into shape, or only says which are not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mode=(-i)
if [[ ${1:-} == --check ]]; then
    mode=(--dry-run --Werror)
    shift
fi
roots=("$@")
[[ ${#roots[@]} -gt 0 ]] || roots=(app tests)

git ls-files -z --cached --others --exclude-standard -- "${roots[@]}" \
    | grep -zE '\.(h|cpp)$' \
    | xargs -0 -r -P "$(nproc)" -n 16 clang-format "${mode[@]}"
