// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "reactions/reaction_library.h"
#include "session/commands.h"
#include "ui/monitor_editor.h"
#include "ui/reaction_editor.h"
#include "window_fixture.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace salve;
using namespace Qt::StringLiterals;

namespace {

const QString kAddress = u"https://salt.example:8000"_s;
const QString kFingerprint = u"5a7f0c41d2e86b93"_s.repeated(4); // of the sample

} // namespace

/// A server's own certificate in the forms: seen with one click, trusted with the second.
class TrustTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void isOfferedWhereAFormCanSaySo();
    void isOfferedForHttpsOnly();
    void trustsWithTwoClicks();
    void showsWhatIsTrusted();
    void isNotTrustedWhenCancelled();
    void refusalLeavesNothingToClick();
    void saysWhatCannotBeRead();
    void saysWhyItIsNotTrusted();
    void sendsNothingTwice();
    void forgetsWhatWasReadElsewhere();

private:
    template<class Editor>
    Editor *open(int page, const QString &kind)
    {
        m->find<QListWidget>(u"pages"_s)->setCurrentRow(page);
        m->action(u"add"_s)->trigger();
        auto *editor = m->window->findChild<Editor *>();
        editor->startNew(kind);
        return editor;
    }
    QLineEdit *edit(const QString &key) { return m->find<QLineEdit>(u"edit-"_s + key); }
    QString label(const QString &name) { return m->find<QLabel>(name)->text(); }
    bool isSeen(const QString &name) { return m->find<QWidget>(name)->isVisible(); }
    bool isOffered()
    {
        const auto *button = m->find<QPushButton>(u"trust-certificate"_s);
        return button && button->isVisible() && button->isEnabled();
    }
    /// A reaction through Salt at the address, and its server's certificate.
    void read()
    {
        open<ReactionEditor>(1, u"salt-run"_s);
        edit(u"url"_s)->setText(kAddress);
        m->click(u"trust-certificate"_s);
        QTRY_VERIFY(isSeen(u"trust-panel"_s));
    }
    void change(const QString &key, const QJsonValue &value)
    {
        m->session.answer(queries::kCertificate, [key, value](const QJsonObject &) {
            QJsonObject certificate{{u"server"_s, u"salt.example:8000"_s}, {u"fingerprint"_s, kFingerprint}};
            certificate.insert(key, value);
            return certificate;
        });
    }

    const CheckLibrary m_checks;
    const ReactionLibrary m_reactions;
    std::unique_ptr<WindowFixture> m;
};

void TrustTest::init()
{
    m = std::make_unique<WindowFixture>();
    m->parts->kinds.checks = m_checks.kinds();
    m->parts->kinds.reactions = m_reactions.kinds();
    fillSampleWorld(m->session, m->clock.wallNow());
    m->open();
}

void TrustTest::isOfferedWhereAFormCanSaySo()
{
    const auto hasButton = [](const QWidget *editor) {
        return editor->findChildren<QPushButton *>(u"trust-certificate"_s).size() == 1;
    };
    auto *monitor = open<MonitorEditor>(0, u"http"_s);
    QVERIFY(hasButton(monitor));
    monitor->startNew(u"tcp"_s); // no address of that kind
    QTRY_VERIFY(!hasButton(monitor));
    QVERIFY(!monitor->findChild<QWidget *>(u"trust-panel"_s));
    auto *reaction = open<ReactionEditor>(1, u"salt-run"_s);
    QVERIFY(hasButton(reaction));
    reaction->startNew(u"local-command"_s); // no address, no CA file
    QTRY_VERIFY(!hasButton(reaction));
}

void TrustTest::isOfferedForHttpsOnly()
{
    open<MonitorEditor>(0, u"http"_s);
    QVERIFY(!isOffered());
    edit(u"url"_s)->setText(u"http://shop.example/"_s);
    QVERIFY(!isOffered());
    edit(u"url"_s)->setText(u"https://"_s);
    QVERIFY(!isOffered());
    edit(u"url"_s)->setText(u" https://shop.example/"_s);
    QVERIFY(isOffered());
}

void TrustTest::trustsWithTwoClicks()
{
    const QString file = u"/data/trusted/salt.pem"_s;
    m->session.answer(commands::kTrust, {{u"file"_s, file}});
    read();
    QCOMPARE(m->session.lastOf(queries::kCertificate), (QJsonObject{{u"url"_s, kAddress}}));
    QCOMPARE(m->session.countOf(commands::kTrust), 0);
    m->click(u"trust-confirm"_s);
    QTRY_COMPARE(edit(u"ca-file"_s)->text(), file);
    QVERIFY(edit(u"ca-file"_s)->isVisible()); // it was folded
    QVERIFY(!isSeen(u"trust-panel"_s));
    QVERIFY(label(u"trust-done"_s).contains(file));
    const QJsonObject order = m->session.lastOf(commands::kTrust);
    QCOMPARE(order,
             (QJsonObject{
                 {u"url"_s, kAddress}, {u"fingerprint"_s, kFingerprint}, {u"by"_s, m->window->bench().orders.by()}}));
    QCOMPARE(m->window->findChild<ReactionEditor *>()->settings().textAt(u"ca-file"), file);
    QCOMPARE(m->session.countOf(commands::kPutReaction), 0); // saved by a person only
}

void TrustTest::showsWhatIsTrusted()
{
    read();
    QCOMPARE(label(u"trust-server"_s), u"salt.example:443"_s);
    QVERIFY(label(u"trust-subject"_s).contains(u"CN=salt.example"_s));
    QCOMPARE(label(u"trust-names"_s), u"salt.example, 10.0.0.7"_s);
    QVERIFY(!label(u"trust-from"_s).isEmpty());
    QVERIFY(label(u"trust-from"_s) < label(u"trust-until"_s));
    const auto *fingerprint = m->find<QLabel>(u"trust-fingerprint"_s);
    QVERIFY(fingerprint->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QVERIFY(fingerprint->text().startsWith(u"5A:7F:0C:41:"_s));
    QCOMPARE(fingerprint->text().remove(u'\n').remove(u':').toLower(), kFingerprint);
    QVERIFY(isSeen(u"trust-problem"_s));
    QVERIFY(!isSeen(u"trust-refusal"_s));
    QVERIFY(!isSeen(u"trust-trouble"_s));
}

void TrustTest::isNotTrustedWhenCancelled()
{
    read();
    m->click(u"trust-close"_s);
    QVERIFY(!isSeen(u"trust-panel"_s));
    QVERIFY(edit(u"ca-file"_s)->text().isEmpty());
    QCOMPARE(m->session.countOf(commands::kTrust), 0);
}

void TrustTest::refusalLeavesNothingToClick()
{
    change(u"refusal"_s, u"It was signed by CN=Example CA: get that certificate."_s);
    read();
    QCOMPARE(label(u"trust-refusal"_s), u"It was signed by CN=Example CA: get that certificate."_s);
    QVERIFY(isSeen(u"trust-refusal"_s));
    QVERIFY(!isSeen(u"trust-confirm"_s));
    QVERIFY(isSeen(u"trust-fingerprint"_s));
}

void TrustTest::saysWhatCannotBeRead()
{
    m->session.refuse(queries::kCertificate, u"salt.example:8000 refuses connections."_s);
    read();
    QCOMPARE(label(u"trust-trouble"_s), u"salt.example:8000 refuses connections."_s);
    QVERIFY(isSeen(u"trust-trouble"_s));
    QVERIFY(!isSeen(u"trust-confirm"_s));
    QVERIFY(!isSeen(u"trust-fingerprint"_s));
    QVERIFY(isOffered());
}

void TrustTest::saysWhyItIsNotTrusted()
{
    m->session.refuse(commands::kTrust, u"The server shows another certificate now."_s);
    read();
    m->click(u"trust-confirm"_s);
    QTRY_VERIFY(isSeen(u"trust-trouble"_s));
    QCOMPARE(label(u"trust-trouble"_s), u"The server shows another certificate now."_s);
    QVERIFY(edit(u"ca-file"_s)->text().isEmpty());
    QVERIFY(!isSeen(u"trust-done"_s));
    QVERIFY(isOffered());
}

void TrustTest::sendsNothingTwice()
{
    open<ReactionEditor>(1, u"salt-run"_s);
    edit(u"url"_s)->setText(kAddress);
    auto *button = m->find<QPushButton>(u"trust-certificate"_s);
    button->click();
    button->click();
    QCOMPARE(m->session.countOf(queries::kCertificate), 1);
    QTRY_VERIFY(isSeen(u"trust-panel"_s));
    auto *confirm = m->find<QPushButton>(u"trust-confirm"_s);
    confirm->click();
    confirm->click();
    button->click();
    QCOMPARE(m->session.countOf(commands::kTrust), 1);
    QCOMPARE(m->session.countOf(queries::kCertificate), 1);
    QTRY_VERIFY(!isSeen(u"trust-panel"_s));
}

void TrustTest::forgetsWhatWasReadElsewhere()
{
    read();
    edit(u"url"_s)->setText(u"https://other.example"_s);
    QVERIFY(!isSeen(u"trust-panel"_s));
    // Nor does an answer that comes late show here what is there.
    m->click(u"trust-certificate"_s);
    edit(u"url"_s)->setText(u"https://third.example"_s);
    QCoreApplication::processEvents();
    QVERIFY(!isSeen(u"trust-panel"_s));
    QVERIFY(isOffered());
}

QTEST_MAIN(TrustTest)
#include "tst_trust.moc"
