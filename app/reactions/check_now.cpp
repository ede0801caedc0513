// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/services.h"
#include "reactions/inside.h"

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CheckNow)
};

struct Settings
{
    QStringList monitors;
    QStringList tags;
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "CheckNow",
        {
            texts(&Settings::monitors, "monitors", QT_TRANSLATE_NOOP("CheckNow", "Monitors")).templated(Templating::Argument)
                .example(u"{{monitor.id}}"_s)
                .help(QT_TRANSLATE_NOOP("CheckNow", "Their ids. {{monitor.id}} is the one that it runs for.")),
            texts(&Settings::tags, "tags", QT_TRANSLATE_NOOP("CheckNow", "Tags")).templated(Templating::Argument)
                .help(QT_TRANSLATE_NOOP("CheckNow", "All monitors with one of them. Such a check never counts towards \"down after\".")),
        },
        {{[](const Settings &s) { return !s.monitors.isEmpty() || !s.tags.isEmpty(); }, u"monitors"_s,
          QT_TRANSLATE_NOOP("CheckNow", "name at least one monitor or tag"),
          [](Node &node) { node.remove(u"monitors"); }}}};
    return kSchema;
}
// clang-format on

QString targetOf(const Settings &s)
{
    QStringList names = s.monitors;
    for (const QString &tag : s.tags)
        names.append(u"tag "_s + tag);
    return names.join(u", "_s);
}

/// Done when each has been looked at. What was cut off is done again: a look more does no harm.
class CheckNow final : public ReactionOperation
{
public:
    CheckNow(Settings settings, Services &services) : m_settings(std::move(settings)), m_services(services) {}
    void start() override { QMetaObject::invokeMethod(this, &CheckNow::ask, Qt::QueuedConnection); }

private:
    void ask()
    {
        if (!m_services.steering) {
            finish(insideReport(RunOutcome::NotRun, noSteering()));
            return;
        }
        const Chosen chosen = chosenOf(m_services.steering->set(), m_settings.monitors, m_settings.tags);
        if (!chosen.problem.isEmpty()) {
            finish(insideReport(RunOutcome::Rejected, chosen.problem));
            return;
        }
        emit dispatched();
        m_services.steering->checkNow(
            chosen.monitors, this, [this](const std::vector<LookAnswer> &answers) { tell(answers); });
    }

    void tell(const std::vector<LookAnswer> &answers)
    {
        if (answers.empty()) {
            finish(insideReport(RunOutcome::Failed, Texts::tr("All of them are paused: nobody looked.")));
            return;
        }
        QStringList lines;
        int bad = 0;
        for (const LookAnswer &answer : answers) {
            if (!answer.result)
                continue;
            bad += answer.result->outcome == CheckOutcome::Ok ? 0 : 1;
            lines.append(u"%1: %2, %3"_s.arg(answer.monitor, wordOf(answer.result->outcome), answer.result->message));
        }
        RunReport report = insideReport(RunOutcome::Succeeded,
                                        Texts::tr("Looked at %1; %2 of them not well.").arg(answers.size()).arg(bad));
        report.evidence.push_back({Texts::tr("Looks"), lines.join(u'\n').left(kMostEvidence)});
        finish(report);
    }

    static constexpr qsizetype kMostEvidence = 4'000;
    const Settings m_settings;
    Services &m_services;
};

std::unique_ptr<PreflightOperation> preflight(const Settings &s, Services &services)
{
    return insidePreflight(
        services,
        [&s](const MonitorSet &set) { return chosenOf(set, s.monitors, s.tags).problem; },
        Texts::tr("Looks at once at %1.").arg(targetOf(s)));
}

} // namespace

const ReactionKind &checkNowReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "check-now",
        .context = "CheckNow",
        .title = QT_TRANSLATE_NOOP("CheckNow", "Check now"),
        .summary = QT_TRANSLATE_NOOP("CheckNow", "Looks at monitors at once, beside their interval."),
        .proof = QT_TRANSLATE_NOOP("CheckNow", "Each of them has been looked at. Nothing is repaired by looking."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.monitors = {u"shop"_s};
                return settings;
            }(),
        .effect = [](const Settings &) { return Effect::Repairs; },
        .takesUpTo = [](const Settings &) { return Millis{std::chrono::minutes{2}}; },
        .isRepeatHarmless = [](const Settings &) { return true; },
        .effectKey = targetOf,
        .preview = [](const Settings &s) { return Texts::tr("Looks at once at %1.").arg(targetOf(s)); },
        .make = [](const Settings &s, Services &services, RunContext &) -> Result<std::unique_ptr<ReactionOperation>> {
            return std::make_unique<CheckNow>(s, services);
        },
        .settle = [](const Settings &, Services &, RunContext &context) { return settleInside(context); },
        .preflight = preflight,
        .isInside = true}};
    return kKind;
}

} // namespace salve
