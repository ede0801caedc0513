// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/node.h"
#include "core/reaction_words.h"
#include "reactions/kinds.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;

namespace {

const QString kPlays = u"plays"_s;

QString contentOf(const QString &path)
{
    QFile file(QStringLiteral(SALVE_TESTS "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Node table()
{
    const Result<Node> read = nodeFromYaml(contentOf(u"reactions/outcomes.yaml"_s).toUtf8());
    if (!read)
        qFatal("outcomes.yaml: %s", qPrintable(read.error().sentence));
    return *read;
}

QString ownTestOf(QString kind)
{
    return u"reactions/tst_%1.cpp"_s.arg(kind.replace(u'-', u'_'));
}

} // namespace

/// One table for all compiled kinds: their six outcomes, cut on the way, decided again. Each cell names the test that
/// plays it, and the words that stand there.
class TestOutcomes : public QObject
{
    Q_OBJECT
private slots:
    void everyKindHasARow();
    void everyCellIsPlayed_data();
    void everyCellIsPlayed();
};

void TestOutcomes::everyKindHasARow()
{
    QStringList columns;
    for (const char *word : Words<RunOutcome>::list)
        columns.append(QLatin1StringView(word));
    columns += {u"cut"_s, u"repeated"_s};
    columns.sort();
    QStringList kinds, told;
    for (const ReactionKind *kind : reactionKinds())
        kinds.append(kind->id());
    const Node rows = table();
    for (const auto &[kind, row] : rows.entries()) {
        told.append(kind);
        QStringList cells;
        for (const auto &[name, cell] : row.entries()) {
            if (name != kPlays)
                cells.append(name);
        }
        cells.sort();
        QVERIFY2(cells == columns, qPrintable(kind + u": "_s + cells.join(u", "_s)));
    }
    kinds.sort();
    told.sort();
    QCOMPARE(told, kinds);
}

void TestOutcomes::everyCellIsPlayed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    const Node rows = table();
    for (const auto &[kind, row] : rows.entries()) {
        for (const auto &[name, cell] : row.entries()) {
            const QByteArray title = (kind + u": "_s + name).toUtf8();
            if (name == kPlays)
                QTest::newRow(title) << ownTestOf(kind) << cell.text();
            else if (!cell.find(u"cannot"))
                QTest::newRow(title) << cell.textAt(u"by") << cell.textAt(u"says");
            else
                QVERIFY2(cell.textAt(u"cannot").size() > 10, title);
        }
    }
}

void TestOutcomes::everyCellIsPlayed()
{
    QFETCH(QString, file);
    QFETCH(QString, words);
    const QString source = contentOf(file);
    QVERIFY2(!source.isEmpty(), qPrintable(file));
    QVERIFY2(words.size() > 6 && source.simplified().contains(words.simplified()), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
