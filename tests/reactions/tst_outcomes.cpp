// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/node.h"
#include "core/reaction_words.h"
#include "reactions/kinds.h"
#include "support/cut_table.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace salve;

namespace {

const QString kPlays = u"plays"_s;
const QString kCut = u"cut"_s;

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

template<class E>
QStringList wordsOf()
{
    QStringList words;
    for (const char *word : Words<E>::list)
        words.append(QLatin1StringView(word));
    return words;
}

/// Nothing travels; or each of the five moments is spoken of, and nothing else.
bool hasItsMoments(const Node &cut)
{
    const Node *at = cut.find(u"at");
    if (!at || at->find(u"cannot"))
        return at || cut.find(u"cannot");
    QStringList moments = wordsOf<test::Cut>();
    moments.sort();
    QStringList told;
    for (const Node::Entry &moment : at->entries())
        told.append(moment.first);
    told.sort();
    return told == moments;
}

/// Outcomes that the row of the kind knows otherwise, too.
bool isPossible(const QString &outcomes, const Node &row)
{
    const QStringList all = outcomes.split(u" or "_s);
    return std::all_of(all.begin(), all.end(), [&row](const QString &outcome) {
        const Node *cell = row.find(outcome);
        return fromWord<RunOutcome>(outcome) && cell && !cell->find(u"cannot");
    });
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
    void everyMomentIsPlayed_data();
    void everyMomentIsPlayed() { everyCellIsPlayed(); }
};

void TestOutcomes::everyKindHasARow()
{
    QStringList columns = wordsOf<RunOutcome>() + QStringList{kCut, u"repeated"_s};
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
        QVERIFY2(hasItsMoments(*row.find(kCut)), qPrintable(kind));
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
            else if (cell.find(u"cannot"))
                QVERIFY2(cell.textAt(u"cannot").size() > 10, title);
            else if (name != kCut || cell.find(u"says"))
                QTest::newRow(title) << cell.textAt(u"by") << cell.textAt(u"says");
        }
    }
}

/// A moment with its outcomes is played by the rows that are made of them.
void TestOutcomes::everyMomentIsPlayed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    const Node rows = table();
    for (const auto &[kind, row] : rows.entries()) {
        const Node *cut = row.find(kCut);
        const Node *at = cut ? cut->find(u"at") : nullptr;
        if (!at || at->find(u"cannot"))
            continue;
        for (const auto &[moment, said] : at->entries()) {
            const QByteArray title = (kind + u": "_s + moment).toUtf8();
            if (said.find(u"cannot"))
                QVERIFY2(said.textAt(u"cannot").size() > 10, title);
            else if (said.isMap())
                QTest::newRow(title) << cut->textAt(u"by") << said.textAt(u"says");
            else if (isPossible(said.text(), row))
                QTest::newRow(title) << cut->textAt(u"by") << u"cutRows(u\"%1\"_s)"_s.arg(kind);
            else
                QFAIL(title);
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
