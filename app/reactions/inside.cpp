// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/inside.h"

#include "core/event_values.h"
#include "core/text_template.h"
#include "net/reach_preflight.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inside)
};

const QString kDone = u"done"_s;

class Remembered final : public ReactionOperation
{
public:
    explicit Remembered(RunContext &context) : m_done(context.remembered().value(kDone).toString()) {}
    void start() override
    {
        finish(m_done.isEmpty() ? insideReport(RunOutcome::NotRun, Texts::tr("Salve stopped before it was done."))
                                : insideReport(RunOutcome::Succeeded, m_done));
    }

private:
    const QString m_done;
};

template<class Known>
void choose(const MonitorSet &set, const QStringList &names, Chosen &chosen, const QString &unknown, Known isOne)
{
    for (const QString &name : names) {
        bool isKnown = hasTemplates(name);
        for (const Monitor &monitor : set.monitors) {
            if (!isOne(monitor, name))
                continue;
            isKnown = true;
            if (std::find(chosen.monitors.begin(), chosen.monitors.end(), monitor.id) == chosen.monitors.end())
                chosen.monitors.push_back(monitor.id);
        }
        if (!isKnown && chosen.problem.isEmpty())
            chosen.problem = unknown.arg(name);
    }
}

} // namespace

RunReport insideReport(RunOutcome outcome, const QString &sentence)
{
    RunReport report;
    report.outcome = outcome;
    report.sentence = sentence;
    return report;
}

QString noSteering()
{
    return Texts::tr("This works only inside a Salve that runs: start one with salvectl run, or the window.");
}

InsideOperation::InsideOperation(Services &services, RunContext &context, Act act)
    : m_services(services),
      m_context(context),
      m_act(std::move(act))
{
}

/// From the event loop: an edit of the set must not happen in the middle of whatever starts a run.
void InsideOperation::start()
{
    QMetaObject::invokeMethod(this, &InsideOperation::act, Qt::QueuedConnection);
}

void InsideOperation::act()
{
    if (!m_services.steering) {
        finish(insideReport(RunOutcome::NotRun, noSteering()));
        return;
    }
    emit dispatched();
    const RunReport report = steer(*m_services.steering);
    if (report.outcome != RunOutcome::Succeeded) {
        finish(report);
        return;
    }
    m_context.remember({{kDone, report.sentence}}, this, [this, report] { finish(report); });
}

std::unique_ptr<ReactionOperation> settleInside(RunContext &context)
{
    return std::make_unique<Remembered>(context);
}

std::unique_ptr<PreflightOperation>
insidePreflight(Services &services, const std::function<QString(const MonitorSet &)> &problem, const QString &green)
{
    using Light = PreflightReport::Light;
    if (!services.steering)
        return knownPreflight({Light::Yellow, noSteering(), {}});
    const QString wrong = problem(services.steering->set());
    if (!wrong.isEmpty())
        return knownPreflight({Light::Red, wrong, {}});
    if (hasTemplates(green))
        return knownPreflight(
            {Light::Yellow, green + u' ' + Texts::tr("The names in it are filled in when it runs."), {}});
    return knownPreflight({Light::Green, green, {}});
}

Chosen chosenOf(const MonitorSet &set, const QStringList &monitors, const QStringList &tags)
{
    Chosen chosen;
    choose(set,
           monitors,
           chosen,
           unknownName(HoldScope::Monitor, u"%1"_s),
           [](const Monitor &monitor, const QString &name) { return monitor.id.value == name; });
    choose(set, tags, chosen, unknownName(HoldScope::Tag, u"%1"_s), [](const Monitor &monitor, const QString &name) {
        return monitor.tags.contains(name);
    });
    return chosen;
}

QString knownName(const MonitorSet &set, HoldScope scope, const QString &name)
{
    if (scope == HoldScope::Everything)
        return u""_s;
    for (const Monitor &monitor : set.monitors) {
        if (scope == HoldScope::Host && !monitor.onHost.isEmpty() && isSameHost(monitor.onHost, name))
            return monitor.onHost;
        if ((scope == HoldScope::Monitor && monitor.id.value == name)
            || (scope == HoldScope::Tag && monitor.tags.contains(name)))
            return name;
    }
    for (const Reaction &reaction : set.reactions) {
        if (scope == HoldScope::Host && reaction.hits.contains(name))
            return name;
    }
    return {};
}

QString unknownName(HoldScope scope, const QString &name)
{
    switch (scope) {
    case HoldScope::Host:
        return Texts::tr("No monitor is on the host \"%1\", and no reaction hits it: look at its name.").arg(name);
    case HoldScope::Tag:
        return Texts::tr("No monitor has the tag \"%1\": look at its name.").arg(name);
    default:
        return Texts::tr("There is no monitor \"%1\": look at its name.").arg(name);
    }
}

} // namespace salve
