// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "fakes/fake_services.h"
#include "reactions/kinds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;

class TestDesktopNotification : public QObject
{
    Q_OBJECT
private slots:
    void shows()
    {
        FakeServices fakes;
        FakeRun run;
        const auto reaction = kind().make(
            *nodeFromJson(R"({"title": "Down: shop", "body": "Refused since 12:04.", "urgency": "critical"})"),
            fakes.services,
            run);
        const std::optional<RunReport> report = reportOf(**reaction);
        QVERIFY(report.has_value());
        QCOMPARE(wordOf(report->outcome), wordOf(RunOutcome::Delivered));
        QCOMPARE(fakes.notifier.shown.at(0).title, u"Down: shop"_s);
        QCOMPARE(fakes.notifier.shown.at(0).urgency, Urgency::Critical);
    }
    void asksWithButtons_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("words");
        const QStringList readOnly{u"default"_s, u"deny"_s};
        QTest::newRow("whole") << u"POST /run\nAllow it: salvectl approve 77."_s
                               << readOnly + QStringList{u"approve"_s};
        QTest::newRow("somebody else's text") << u"May I?"_s << readOnly;
        QTest::newRow("too long") << QString(700, u'x') + u" salvectl approve 77"_s << readOnly;
        QTest::newRow("too many lines") << QString(20, u'\n') + u" salvectl approve 77"_s << readOnly;
    }
    /// What cannot be read as a whole is not approved here; and a click on it never approves.
    void asksWithButtons()
    {
        QFETCH(QString, body);
        QFETCH(QStringList, words);
        FakeServices fakes;
        FakeRun run;
        Node settings = Node::map();
        settings.set(u"body"_s, Node::text(body));
        settings.set(u"asks"_s, Node::text(u"77:3f2a"_s));
        settings.set(u"key"_s, Node::text(u"salve-ops-4"_s));
        const auto reaction = kind().make(settings, fakes.services, run);
        QVERIFY(reportOf(**reaction).has_value());
        const Notification &shown = fakes.notifier.shown.at(0);
        QStringList offered;
        for (const NotificationAction &action : shown.actions)
            offered.append(action.word);
        QCOMPARE(offered, words);
        QCOMPARE(askedNotificationOf(shown.replacesKey), (AskedNotification{77, u"3f2a"_s}));
    }
    void saysThatNobodyShowsIt()
    {
        FakeServices fakes;
        fakes.notifier.isThere = false;
        FakeRun run;
        const auto reaction = kind().make(Node::map(), fakes.services, run);
        const std::optional<RunReport> report = reportOf(**reaction);
        QVERIFY(report.has_value());
        QCOMPARE(wordOf(report->outcome), wordOf(RunOutcome::NotRun));
        QVERIFY(!report->sentence.isEmpty());
    }
    void refusesWithoutADesktop()
    {
        FakeServices fakes;
        fakes.services.notifier = nullptr;
        FakeRun run;
        QVERIFY(!kind().make(Node::map(), fakes.services, run));
        const auto preflight = kind().preflight(Node::map(), fakes.services);
        const std::optional<PreflightReport> report = reportOf(*preflight);
        QVERIFY(report.has_value());
        QCOMPARE(wordOf(report->light), wordOf(PreflightReport::Light::Red));
    }

private:
    static const ReactionKind &kind() { return *Kinds{{}, reactionKinds()}.reaction(u"desktop-notification"); }
};

QTEST_GUILESS_MAIN(TestDesktopNotification)
#include "tst_desktop_notification.moc"
