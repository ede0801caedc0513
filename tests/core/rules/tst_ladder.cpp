// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ladder_world.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace salve;
using namespace salve::testing;

namespace {

const TimePoint kEpoch = timeFromMs(1'800'000'000'000);

QStringList golden(const QString &name)
{
    QFile file(QStringLiteral(SALVE_TESTS "/data/golden/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// The story begins an hour after the first check; its times are counted from the first failing slot.
Sim storySim(const MonitorSet &set, Millis up)
{
    Sim sim(kEpoch);
    sim.startGridAt(-hours{1});
    failBetween(sim, Millis{0}, up);
    beginUp(sim, set);
    return sim;
}

/// Names the first line that differs.
void compareLogs(const QStringList &found, const QStringList &expected)
{
    for (qsizetype i = 0; i < std::max(found.size(), expected.size()); ++i)
        QCOMPARE(found.value(i), expected.value(i));
}

} // namespace

class TestLadder : public QObject
{
    Q_OBJECT
private slots:
    void comesOutExactly();
    void waitsForVerdict();
    void alternatesWhenNeverMended();
    void survivesRestoresAnywhere();
    void survivesKillsAfterAnyEvent();
    void replaysTheSame();
};

void TestLadder::comesOutExactly()
{
    Sim sim = storySim(ladderSet(), seconds{1260});
    sim.runUntil(minutes{40});
    compareLogs(sim.log(), golden(QStringLiteral("ladder.log")));
}

void TestLadder::waitsForVerdict()
{
    Sim sim = storySim(patientLadderSet(), seconds{660});
    sim.isLogged = [](const QString &line) {
        return !line.startsWith(u'-') && !line.contains(QStringLiteral("decision database tell"));
    };
    sim.runUntil(minutes{40});
    compareLogs(sim.log(), golden(QStringLiteral("ladder_verdict.log")));
    QCOMPARE(sim.starts(QStringLiteral("tell-team")), QStringList());
}

void TestLadder::alternatesWhenNeverMended()
{
    Sim sim = storySim(patientLadderSet(), hours{24});
    sim.runUntil(hours{3});
    QStringList order;
    for (const QString &line : sim.log()) {
        if (line.endsWith(QStringLiteral(" starts")))
            order.append(line.section(u' ', 1, 1).section(u'#', 0, 0));
    }
    QVERIFY(order.size() >= 8);
    for (qsizetype i = 1; i < order.size(); ++i)
        QVERIFY2(order[i] != order[i - 1], qPrintable(order.join(u' ')));
}

void TestLadder::survivesRestoresAnywhere()
{
    Sim sim = storySim(ladderSet(), seconds{1260});
    sim.afterEach = [&sim] {
        // Between a Tick and the check that it asks for, each restart would only ask again.
        if (!std::holds_alternative<rules::Tick>(sim.inputs().back()))
            sim.restore();
    };
    sim.runUntil(minutes{40});
    QStringList log = sim.log();
    // A question that was asked and forgotten is asked again: it may be seen twice in the log, its consequences not.
    log.removeDuplicates();
    compareLogs(log, golden(QStringLiteral("ladder.log")));
}

void TestLadder::survivesKillsAfterAnyEvent()
{
    const QStringList expected = golden(QStringLiteral("ladder.log"));
    QVERIFY(!expected.isEmpty());
    for (qsizetype line = 0; line < expected.size(); ++line) {
        Sim sim = storySim(ladderSet(), seconds{1260});
        bool isKilled = false;
        sim.afterEach = [&] {
            if (isKilled || sim.log().size() <= line)
                return;
            isKilled = true;
            sim.kill();
        };
        sim.runUntil(minutes{40});
        QStringList log = sim.log();
        log.removeDuplicates();
        const bool isInRun = log.filter(QStringLiteral(" unknown")).size() > 0;
        if (!isInRun) {
            compareLogs(log, expected);
            continue;
        }
        // Outcome unknown at the slot of the start: what follows comes 2 s earlier, in the same order and number.
        const auto shape = [](QStringList lines) {
            for (QString &text : lines)
                text = text.section(u' ', 1)
                           .replace(QStringLiteral("unknown"), QStringLiteral("delivered"))
                           .section(QStringLiteral(" until"), 0, 0);
            return lines.filter(QRegularExpression(QStringLiteral("starts|delivered|verdict|incident")));
        };
        compareLogs(shape(log), shape(expected));
        const auto runs = [](const QStringList &lines) {
            return lines.filter(QRegularExpression(QStringLiteral("starts$")));
        };
        const QStringList here = runs(log);
        const QStringList there = runs(expected);
        for (qsizetype i = 0; i < there.size(); ++i) {
            const int early = there[i].section(u' ', 0, 0).toInt() - here[i].section(u' ', 0, 0).toInt();
            QVERIFY2(early >= 0 && early <= 4, qPrintable(here.join(u'\n')));
        }
    }
}

void TestLadder::replaysTheSame()
{
    Sim sim = storySim(ladderSet(), seconds{1260});
    sim.runUntil(minutes{40});
    const QStringList differences = replayOf(sim);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
