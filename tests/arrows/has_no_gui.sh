#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Salve developers
# SPDX-License-Identifier: MIT
#
# has_no_gui.sh program: fails when the program or any library that it loads at start needs Qt Gui or Widgets.
set -euo pipefail
libraries=$(ldd "$1")
[[ $libraries == *libQt6Core* ]] || {
    echo "Not even Qt Core in the libraries of $1: they were not read." >&2
    exit 2
}
if grep -E 'libQt6(Gui|Widgets)' <<<"$libraries"; then
    echo "$1 needs a display library." >&2
    exit 1
fi
