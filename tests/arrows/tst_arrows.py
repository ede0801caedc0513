#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Salve developers
# SPDX-License-Identifier: MIT
"""Plants one violation of each rule in a tree of its own and expects exactly that finding."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))
import arrows  # noqa: E402

SPDX = "// SPDX-FileCopyrightText: 2026 The Salve developers\n// SPDX-License-Identifier: MIT\n"

# (file, its text below the SPDX lines, what the finding says)
PLANTED = [
    ("app/core/a.cpp", '#include "net/http.h"\n', "core may not include net"),
    ("app/checks/a.cpp", '#include "reactions/kinds.h"\n', "checks may not include reactions"),
    ("app/store/a.cpp", '#  include "engine/engine.h"\n', "store may not include engine"),
    ("app/ui/a.h", '#include "store/store.h"\n', "ui may not include store"),
    ("app/models/a.cpp", '#include "cli/command.h"\n', "models may not include cli"),
    ("app/engine/a.cpp", "QSqlQuery query;\n", "SQL lives in app/store"),
    ("app/models/a.cpp", "#include <QColor>\n", "live in app/ui only"),
    ("app/cli/a.cpp", "#include <QApplication>\n", "live in app/ui only"),
    ("app/engine/a.cpp", "auto t = std::chrono::steady_clock::now();\n", "through Clock only"),
    ("app/core/time.cpp", "auto t = QDateTime::currentDateTimeUtc();\n", "through Clock only"),
    ("app/net/a.cpp", "reply->ignoreSslErrors();\n", "certificates are verified"),
    ("app/session/a.cpp", "QEventLoop loop;\n", "no nested event loops"),
    ("app/ui/a.cpp", "auto *box = sender();\n", "no sender()"),
    ("app/net/a.cpp", "QString tr(const char *text)\n", "wrong context"),
    ("tests/net/a.cpp", "QTest::qWait(100);\n", "do not sleep"),
    ("app/core/a.cpp", "int x;\n" * 499, "no file is longer than 500"),
]

ALLOWED = [
    ("app/store/a.cpp", "QSqlQuery query;\n"),
    ("app/main.cpp", '#include "ui/main_window.h"\n#include <QApplication>\n'),
    ("app/cli/a.cpp", '#include "checks/kinds.h"\n#include "engine/engine.h"\n'),
    ("app/core/clock.cpp", "auto t = std::chrono::system_clock::now();\n"),
    ("app/core/a.cpp", "// steady_clock::now() is not read here\n/* QSqlQuery\n QSqlQuery */ int x;\n"),
    ("app/net/a.cpp", "reply->ignoreSslErrors(expected); // house: only the errors that the check names\n"),
    ("app/net/a.cpp", "// house: only the errors that the check names\nreply->ignoreSslErrors(expected);\n"),
    ("app/engine/a.cpp", 'auto who = message.sender();\n'),
]


class Arrows(unittest.TestCase):
    def findings(self, name, text):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            path.parent.mkdir(parents=True)
            path.write_text(text, encoding="utf-8")
            return list(arrows.findings(Path(folder)))

    def test_planted(self):
        for name, text, sentence in PLANTED:
            with self.subTest(name=name, text=text[:40]):
                found = self.findings(name, SPDX + text)
                self.assertEqual(len(found), 1, found)
                self.assertIn(sentence, found[0])
                self.assertTrue(found[0].startswith(name + ":"))

    def test_missing_licence(self):
        self.assertIn("SPDX", self.findings("app/core/a.h", "#pragma once\n")[0])

    def test_allowed(self):
        for name, text in ALLOWED:
            with self.subTest(name=name, text=text[:40]):
                self.assertEqual(self.findings(name, SPDX + text), [])


if __name__ == "__main__":
    unittest.main()
