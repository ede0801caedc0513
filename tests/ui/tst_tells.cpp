// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "window_fixture.h"

#include <QCompleter>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>

using namespace salve;
using namespace Qt::StringLiterals;

/// Whom to tell, and what they get each day, in the settings of the window.
class TellsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m.reset(); }
    void showsTheReceiptInTwoFields();
    void choosesWhatTheReceiptGoesThrough();
    void takesTheReceiptOut();

private:
    QLineEdit *edit(const QString &key) const { return m->find<QLineEdit>(u"edit-"_s + key); }
    /// What it orders of the receipt.
    QString saved() const
    {
        auto *save = m->find<QAbstractButton>(u"save-tells"_s);
        if (!QTest::qWaitFor([save] { return save->isEnabled(); })) // while an answer is still to come it waits
            qWarning("the last order was never answered");
        save->click();
        return m->session.lastOf(commands::kPutTells).value("digest"_L1).toString(u"none"_s);
    }
    std::unique_ptr<WindowFixture> m;
};

void TellsTest::init()
{
    m = std::make_unique<WindowFixture>();
    fillSampleWorld(m->session, m->clock.wallNow());
    m->session.answer(queries::kSet,
                      {{u"text"_s, u"salve: 1\ntell:\n  - run: tell-team\ndigest: daily 08:00 to mail-team\n"_s}});
    m->open();
    m->find<QListWidget>(u"pages"_s)->setCurrentRow(6);
    QTRY_COMPARE(edit(u"digest"_s)->text(), u"daily 08:00"_s);
}

void TellsTest::showsTheReceiptInTwoFields()
{
    QCOMPARE(edit(u"digest-to"_s)->text(), u"mail-team"_s);
    const QAbstractItemModel *offered = edit(u"digest-to"_s)->completer()->model();
    QStringList ids;
    for (int row = 0; row < offered->rowCount(); ++row)
        ids.append(offered->index(row, 0).data().toString());
    QVERIFY2(ids.contains(u"tell-team"_s), qPrintable(ids.join(u' ')));
    for (const ReactionView &view : m->session.snapshot.reactions)
        QCOMPARE(ids.contains(view.id.value), view.effect == Effect::Tells);
    QCOMPARE(saved(), u"daily 08:00 to mail-team"_s); // nothing gets lost on the way
    QCOMPARE(m->session.lastOf(commands::kPutTells).value("tells"_L1).toArray().size(), 1);
}

void TellsTest::choosesWhatTheReceiptGoesThrough()
{
    edit(u"digest-to"_s)->setText(u"tell-team"_s);
    QCOMPARE(saved(), u"daily 08:00 to tell-team"_s);
    edit(u"digest-to"_s)->clear();
    QCOMPARE(saved(), u"daily 08:00"_s);
}

void TellsTest::takesTheReceiptOut()
{
    edit(u"digest"_s)->clear();
    QVERIFY(saved().contains(u"mail-team"_s)); // half of it is refused, not forgotten
    edit(u"digest-to"_s)->clear();
    QCOMPARE(saved(), QString());
}

QTEST_MAIN(TellsTest)
#include "tst_tells.moc"
