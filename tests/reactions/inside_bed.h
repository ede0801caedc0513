// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/set_schema.h"
#include "core/steering.h"
#include "core/text_template.h"
#include "fakes/fake_services.h"
#include "reactions/kinds.h"

#include <QTest>

namespace salve::test {

/// Writes down what it is asked for, and does as the test says.
class FakeSteering final : public Steering
{
public:
    FakeSteering()
    {
        const auto add = [this](const char *id, const char *host, const QStringList &tags) {
            Monitor monitor;
            monitor.id = {QString::fromLatin1(id)};
            monitor.onHost = QString::fromLatin1(host);
            monitor.tags = tags;
            known.monitors.push_back(monitor);
        };
        add("shop", "web1", {QStringLiteral("web")});
        add("api", "web2", {QStringLiteral("web")});
        add("db", "db1", {});
    }
    const MonitorSet &set() const override { return known; }
    Result<void> begin(RunId run, const Rest &rest) override
    {
        const QString of = rest.of == Rest::Of::Repairs ? QStringLiteral("repairs") : QStringLiteral("all");
        return done(run,
                    QStringLiteral("begin %1 of %2 '%3' for %4: %5")
                        .arg(of, wordOf(rest.scope), rest.name, durationForPeople(rest.lasts), rest.reason));
    }
    int end(RunId run, HoldScope scope, const QString &name) override
    {
        return done(run, QStringLiteral("end of %1 '%2'").arg(wordOf(scope), name)) ? rests : 0;
    }
    Result<void> watch(RunId run, const std::vector<MonitorId> &monitors, Watching wanted) override
    {
        QStringList names;
        for (const MonitorId &monitor : monitors)
            names.append(monitor.value);
        const QString deed = wanted == Watching::Paused ? QStringLiteral("pause ") : QStringLiteral("resume ");
        return done(run, deed + names.join(QLatin1Char(' ')));
    }
    void annotate(RunId run, const QString &text) override { (void)done(run, QStringLiteral("note: ") + text); }
    void checkNow(const std::vector<MonitorId> &monitors, QObject *context, Looked then) override
    {
        std::vector<LookAnswer> answers;
        for (const MonitorId &monitor : monitors) {
            asked.append(QStringLiteral("look at ") + monitor.value);
            CheckResult result;
            result.outcome = monitor.value == QLatin1StringView("db") ? CheckOutcome::Critical : CheckOutcome::Ok;
            result.message = QStringLiteral("looked");
            answers.push_back({monitor.value, result, false});
        }
        if (isAnyPaused)
            answers.clear();
        if (isAnswering)
            QMetaObject::invokeMethod(
                context, [then, answers] { then(answers); }, Qt::QueuedConnection);
    }

    MonitorSet known;
    QStringList asked;
    std::optional<Error> refusal;
    int rests{1}; ///< that end() finds
    bool isAnswering{true};
    bool isAnyPaused{false};

private:
    Result<void> done(RunId run, const QString &what)
    {
        if (refusal)
            return tl::unexpected<Error>(*refusal);
        asked.append(QStringLiteral("%1 (run %2)").arg(what).arg(run.value));
        return {};
    }
};

/// One kind that acts inside, over a Salve that is played.
struct InsideBed
{
    explicit InsideBed(QStringView id) : kind(*Kinds{{}, reactionKinds()}.reaction(id))
    {
        fakes.services.steering = &steering;
    }
    static Node settings(const QByteArray &yaml) { return *nodeFromYaml(yaml); }
    std::unique_ptr<ReactionOperation> make(const QByteArray &yaml)
    {
        Result<std::unique_ptr<ReactionOperation>> made = kind.make(settings(yaml), fakes.services, run);
        return made ? std::move(*made) : nullptr;
    }
    /// "succeeded: sentence"
    QString ran(const QByteArray &yaml)
    {
        const std::unique_ptr<ReactionOperation> made = make(yaml);
        return made ? textOf(reportOf(*made)) : QStringLiteral("not made");
    }
    QString settled(const QByteArray &yaml)
    {
        return textOf(reportOf(*kind.settle(settings(yaml), fakes.services, run)));
    }
    QString preflighted(const QByteArray &yaml)
    {
        const std::optional<PreflightReport> report = reportOf(*kind.preflight(settings(yaml), fakes.services));
        return report ? QStringLiteral("%1: %2").arg(wordOf(report->light), report->sentence) : QString();
    }
    /// As a run renders them, with a host that an event named.
    Result<Node> rendered(const QByteArray &yaml, const QString &host)
    {
        TemplateVariables variables;
        variables.set(QStringLiteral("monitor.id"), QStringLiteral("shop"));
        variables.set(QStringLiteral("event.host"), host, TemplateVariables::Origin::Outside);
        return renderSettings(settings(yaml), kind.fields(), variables);
    }
    static QString textOf(const std::optional<RunReport> &report)
    {
        return report ? QStringLiteral("%1: %2").arg(wordOf(report->outcome), report->sentence)
                      : QStringLiteral("no answer");
    }
    /// What a run that is taken away before its turn, and one without a Salve around it, leave behind: nothing.
    void leavesNothingWhenCut(const QByteArray &yaml)
    {
        {
            const std::unique_ptr<ReactionOperation> made = make(yaml);
            QVERIFY(made);
            made->start();
            QVERIFY(steering.asked.isEmpty());
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(steering.asked.isEmpty());
        QVERIFY(settled(yaml).startsWith(QStringLiteral("not-run: ")));
        fakes.services.steering = nullptr;
        QVERIFY(ran(yaml).startsWith(QStringLiteral("not-run: ")));
        QVERIFY(preflighted(yaml).startsWith(QStringLiteral("yellow: ")));
        QVERIFY(steering.asked.isEmpty());
    }

    FakeServices fakes;
    FakeSteering steering;
    FakeRun run;
    const ReactionKind &kind;
};

} // namespace salve::test
