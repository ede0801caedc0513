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
