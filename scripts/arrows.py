#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Salve developers
# SPDX-License-Identifier: MIT
"""Refuses what would bend the house: scripts/arrows.py [root] prints one line per finding and fails if there is any.

A line that has to break a rule (not an arrow) says why: `// house: <reason>` on it or on the line above.
"""

import re
import sys
from pathlib import Path

# Which folders of app/ a folder may include. Entry points (app/*.cpp, app/cli) may include all.
ARROWS = {
    "core": "core",
    "net": "core net",
    "checks": "core net checks",
    "reactions": "core net reactions",
    "store": "core store",
    "engine": "core net store engine",
    "session": "core net store engine session",
    "models": "core session models",
    "ui": "core session models ui",
    "exchange": "core store exchange",
    "stage": "core net store engine session stage",
}
FOLDERS = set(ARROWS) | {"cli"}

WIDGETS = (
    r"#\s*include\s*<(QtWidgets|QtGui|QtSvg|QApplication|QGuiApplication|Q\w*(Widget|Dialog|(Item|Table|Tree|List|Header|Graphics|Area)View|Delegate|Layout|Button"
    r"|Menu|Window|Style|Painter|Icon|Pixmap|Image|Color|Brush|Palette|Font|Label|Action|Clipboard|TrayIcon))\b"
)
CLOCKS = (
    r"\b(currentDateTime\w*|currentMSecsSinceEpoch|currentSecsSinceEpoch|QTime::currentTime|QDate::currentDate"
    r"|(system|steady|high_resolution)_clock::now|clock_gettime|gettimeofday|QElapsedTimer)\b|\bstd::time\("
)

# (where it holds, where it does not, what is refused, the sentence)
RULES = [
    (r"^app/", r"^app/store/", r"\b(QSqlQuery|QSqlDatabase)\b", "SQL lives in app/store only"),
    (r"^app/", r"^app/(ui/|main\.cpp)", WIDGETS, "widgets, colours and icons live in app/ui only"),
    (r"^app/", r"^app/core/(system_)?clock", CLOCKS, "time is read through Clock only (core/clock.h)"),
    (r"^(app|tests)/", r"^$", r"\b(ignoreSslErrors|VerifyNone)\b", "certificates are verified"),
    (r"^app/", r"^$", r"\b(QEventLoop|processEvents|BlockingQueuedConnection)\b", "no nested event loops"),
    (r"^app/", r"^$", r"(?<![\w.>])sender\(\)", "no sender(): connect a lambda that knows"),
    (
        r"^app/",
        r"^$",
        r"\bQString tr\(const char",
        "a free tr() gets the wrong context: struct Texts { Q_DECLARE_TR_FUNCTIONS(Http) }; Texts::tr(…)",
    ),
    (
        r"^tests/",
        r"^$",
        r"\b(qWait|qSleep|sleep_for|sleep_until|QThread::(ms|us)?sleep|usleep)\s*\(",
        "tests do not sleep: QTRY_* or ManualClock",
    ),
]
MAX_LINES = 500
INCLUDE = re.compile(r'^\s*#\s*include\s*"([a-z]+)/')
EXCUSE = re.compile(r"//\s*house:\s*\S")
SOURCES = {".cpp", ".h"}
SCRIPTS = {".py", ".sh", ".cmake"}


def without_comments(lines):
    """The lines without // and /* */ comments; strings stay, they seldom look like code."""
    in_block = False
    for line in lines:
        if in_block:
            before, end, line = line.partition("*/")
            in_block = not end
            if in_block:
                line = ""
        line = re.sub(r"/\*.*?\*/", "", line)
        line, start, _ = line.partition("/*")
        in_block = in_block or bool(start)
        yield line.partition("//")[0] if not re.search(r'"[^"]*//', line) else line


def findings_of(path, name):
    lines = path.read_text(encoding="utf-8").splitlines()
    if len(lines) > MAX_LINES:
        yield f"{name}:1: {len(lines)} lines; no file is longer than {MAX_LINES}"
    if not any("SPDX-License-Identifier: MIT" in line for line in lines[:3]):
        yield f"{name}:1: the two SPDX lines are missing on top"
    if path.suffix not in SOURCES:
        return
    parts = name.split("/")
    folder = parts[1] if parts[0] == "app" and len(parts) > 2 else ""
    rules = [rule for rule in RULES if re.search(rule[0], name) and not re.search(rule[1], name)]
    for number, line in enumerate(without_comments(lines), start=1):
        include = INCLUDE.match(line)
        if include and folder in ARROWS and include[1] in FOLDERS and include[1] not in ARROWS[folder].split():
            yield f"{name}:{number}: {folder} may not include {include[1]}, only: {ARROWS[folder]}"
        if any(EXCUSE.search(text) for text in lines[max(0, number - 2) : number]):
            continue
        for _, _, refused, sentence in rules:
            found = re.search(refused, line)
            if found:
                yield f"{name}:{number}: {found[0].strip()}: {sentence}"


def findings(root):
    for top in ("app", "tests", "scripts", "cmake"):
        for path in sorted((root / top).rglob("*")):
            if path.is_file() and path.suffix in SOURCES | SCRIPTS:
                yield from findings_of(path, path.relative_to(root).as_posix())


def main():
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent
    found = list(findings(root))
    print("\n".join(found) or "The house stands straight.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
