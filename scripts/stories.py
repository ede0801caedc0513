#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Salve developers
# SPDX-License-Identifier: MIT
"""Writes README's table of stories from what each says about itself; with --check it only says whether it is so."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
BEGIN, END = "<!-- stories: scripts/stories.py -->", "<!-- /stories -->"


def about(story: pathlib.Path) -> str:
    line = re.search(r"^about:\s*(.+)$", story.read_text(encoding="utf-8"), re.MULTILINE)
    if not line:
        sys.exit(f"{story.relative_to(ROOT)} does not say what it is about: add a line about: …")
    text = line.group(1).strip()
    return text[1:-1].replace("''", "'") if text[0] == "'" else text.strip('"')


def table() -> str:
    stories = sorted((ROOT / "tests/stories").glob("*/story.yaml"))
    rows = [f"| `{story.parent.name}` | {about(story)} |" for story in stories]
    return "\n".join([BEGIN, "", f"| {len(rows)} stories | |", "|---|---|", *rows, "", END])


def main() -> None:
    text = README.read_text(encoding="utf-8")
    if BEGIN not in text or END not in text:
        sys.exit(f"README.md has no place for the stories: put {BEGIN} and {END} there")
    wanted = text[: text.index(BEGIN)] + table() + text[text.index(END) + len(END) :]
    if wanted == text:
        return
    if "--check" in sys.argv[1:]:
        sys.exit("README.md does not name all stories as they are: run scripts/stories.py and commit the result.")
    README.write_text(wanted, encoding="utf-8")


main()
