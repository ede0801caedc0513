// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/set_schema.h"
#include "session/set_diff.h"
#include "support/scripted_kinds.h"

#include <QTest>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kBefore = "salve: 1\n"
                           "defaults: {every: 1m}\n"
                           "tell:\n  - {run: call-ana, unless-repaired-within: 10m}\n"
                           "monitors:\n"
                           "  - {id: shop, kind: probe, target: shop, on-host: web1, tags: [a], runbook: fix}\n"
                           "  - {id: old, kind: probe, target: old}\n"
                           "reactions:\n"
                           "  - {id: restart, kind: repair, what: restart nginx}\n"
                           "  - {id: call-ana, kind: call, what: hello, token: {secret: phone}}\n"
                           "runbooks:\n"
                           "  - id: fix\n"
                           "    steps:\n      - {run: restart, when: down, up-to: 2}\n";

QStringList diff(const QByteArray &before, const QByteArray &after)
{
    QStringList lines;
    const auto written = [](const QByteArray &text) {
        const SetReading reading = readSet(text, scriptedKinds());
        if (hasErrors(reading.problems))
            qFatal("%s", qPrintable(reading.problems.front().sentence));
        return *nodeFromYaml(writeSet(reading.set, scriptedKinds()));
    };
    for (const SetChange &change : changesOfSet(written(before), written(after), scriptedKinds()))
        lines.append(lineOf(change));
    return lines;
}

QByteArray with(const QByteArray &old, const QByteArray &fresh)
{
    QByteArray text = kBefore;
    if (!text.contains(old))
        qFatal("%s is not there", old.constData());
    return text.replace(old, fresh);
}

} // namespace

/// What applying a set would change, a line for each field.
class TestSetDiff : public QObject
{
    Q_OBJECT
private slots:
    void changes_data();
    void changes();
    void credentialsAreNotShown();
};

void TestSetDiff::changes_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("same") << kBefore << QStringList();
    QTest::newRow("written otherwise") << with("defaults: {every: 1m}", "defaults:\n  every: 60s") << QStringList();
    QTest::newRow("a field") << with("on-host: web1", "on-host: web2")
                             << QStringList{u"~ monitor shop: on-host: web1 → web2"_s};
    QTest::newRow("set") << with("target: old}", "target: old, every: 30s}")
                         << QStringList{u"~ monitor old: every: set to 30s"_s};
    QTest::newRow("unset") << with(", on-host: web1", "") << QStringList{u"~ monitor shop: on-host: no longer web1"_s};
    QTest::newRow("list") << with("tags: [a]", "tags: [a, b]")
                          << QStringList{u"~ monitor shop: tags: [\"a\"] → [\"a\",\"b\"]"_s};
    QTest::newRow("gone") << with("  - {id: old, kind: probe, target: old}\n", "")
                          << QStringList{u"- monitor old (probe)"_s};
    QTest::newRow("new") << with("reactions:\n", "  - {id: new, kind: probe, target: x}\nreactions:\n")
                         << QStringList{u"+ monitor new (probe)"_s};
    QTest::newRow("reaction") << with("what: restart nginx", "what: restart apache")
                              << QStringList{u"~ reaction restart: what: restart nginx → restart apache"_s};
    QTest::newRow("section") << with("every: 1m", "every: 2m")
                             << QStringList{u"~ defaults: every: set to 2m"_s}; // from the built-in one
    QTest::newRow("who is told") << with("within: 10m", "within: 5m")
                                 << QStringList{u"~ tell: call-ana.unless-repaired-within: 10m → 5m"_s};
    QTest::newRow("another secret") << with("{secret: phone}", "{secret: phone2}")
                                    << QStringList{u"~ reaction call-ana: token.secret: phone → phone2"_s};
}

void TestSetDiff::changes()
{
    QFETCH(QByteArray, after);
    QFETCH(QStringList, lines);
    const QStringList found = diff(kBefore, after);
    QVERIFY2(found == lines, qPrintable(found.join(u'\n')));
}

// Written out by somebody who should not have: known as changed, never shown.
void TestSetDiff::credentialsAreNotShown()
{
    const auto node = [](const char *password) {
        return *nodeFromYaml(QByteArray("monitors:\n  - {id: shop, kind: nothing, url: 'https://ana:") + password
                             + "@shop.example/?token=" + password + "', password: " + password + "}\n");
    };
    const std::vector<SetChange> changes = changesOfSet(node("hunter2"), node("hunter3"), scriptedKinds());
    QStringList lines;
    for (const SetChange &change : changes)
        lines.append(lineOf(change));
    QVERIFY2(!lines.isEmpty(), "that something changed is said");
    QVERIFY2(!lines.join(u'\n').contains("hunter"_L1), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(u"~ monitor shop: password: changed (not shown)"_s), qPrintable(lines.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSetDiff)
#include "tst_set_diff.moc"
