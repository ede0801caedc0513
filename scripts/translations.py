#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Salve developers
# SPDX-License-Identifier: MIT
"""Brings translations/*.ts up to date with the texts in app/.

scripts/translations.py            updates the files
scripts/translations.py --check    changes nothing; fails when a text of app/ is in no .ts file
"""

import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# English is the language of the sources: only its plurals need a file.
LANGUAGES = {"en": ["-pluralonly"], "de": []}


def update(language, file):
    """Runs lupdate, which Debian keeps out of the PATH; returns what it complains of."""
    lupdate = shutil.which("lupdate", path=os.pathsep.join(["/usr/lib/qt6/bin", os.environ.get("PATH", "")]))
    if not lupdate:
        sys.exit("lupdate is missing: install qt6-l10n-tools")
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_US", "-target-language", language]
    command = [lupdate, *options, *LANGUAGES[language], "-extensions", "cpp,h", "-I", "app", "app", "-ts", str(file)]
    return subprocess.run(command, cwd=ROOT, check=True, text=True, stderr=subprocess.PIPE).stderr.strip()


def texts(file):
    """(context, source, comment) → finished?"""
    found = {}
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message.find("translation").get("type") != "unfinished"
    return found


def report(language, finished):
    missing = len(finished) - sum(finished.values())
    print(f"salve_{language}.ts: {len(finished)} texts, {missing} not translated yet")


def check():
    """True when nothing is missing and every tr() belongs to a class of its own."""
    complaints = ""
    complete = True
    for language in LANGUAGES:
        kept = ROOT / "translations" / f"salve_{language}.ts"
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / kept.name
            complaints = update(language, fresh)
            wanted, known = texts(fresh), texts(kept)
        report(language, known)
        for context, source, _ in sorted(set(wanted) - set(known)):
            print(f"  missing in {kept.name}: {context}: {source}")
            complete = False
    if not complete:
        print("Run scripts/translations.py, or the target update_translations, and commit the result.")
    if complaints:
        print(complaints)
    return complete and not complaints


def main():
    if "--check" in sys.argv[1:]:
        return 0 if check() else 1
    for language in LANGUAGES:
        file = ROOT / "translations" / f"salve_{language}.ts"
        complaints = update(language, file)
        report(language, texts(file))
    print(complaints, end="\n" if complaints else "")
    return 0


if __name__ == "__main__":
    sys.exit(main())
