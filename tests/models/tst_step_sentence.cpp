// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/step_sentence.h"

#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;

class StepSentenceTest : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
};

void StepSentenceTest::reads_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("plain") << QByteArray("run: restart") << u"When it is down: run Restart nginx."_s;
    QTest::newRow("nothing chosen") << QByteArray("when: degraded")
                                    << u"When it is degraded: run … (choose a reaction)."_s;
    QTest::newRow("all of it")
        << QByteArray("{run: restart, when: down, after: 5m, causes: [refused, timeout], up-to: 2, repeat: 5m, "
                      "at-most: 12 per 1h, cooldown: 15m, approval: asked}")
        << u"When it is down for 5m (refused, timed out): run Restart nginx, at most 2 times per incident, again every 5m, at most 12 per 1h on one host, 15m between two starts, after somebody approved it."_s;
    QTest::newRow("unknown reaction") << QByteArray("{run: gone, when: recovered}")
                                      << u"When it has recovered: run gone."_s;
}

void StepSentenceTest::reads()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, sentence);
    const Result<Node> step = nodeFromYaml(yaml);
    QVERIFY(step);
    const auto names = [](const QString &id) { return id == u"restart"_s ? u"Restart nginx"_s : id; };
    const QString made = stepSentence(*step, names);
    // Plurals need the English translation, which a program installs.
    QCOMPARE(QString(made).replace(u"time(s)"_s, u"times"_s), sentence);
}

QTEST_GUILESS_MAIN(StepSentenceTest)
#include "tst_step_sentence.moc"
