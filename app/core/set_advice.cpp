// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/set_checks.h"
#include "core/set_schema.h"
#include "core/text_template.h"

#include <algorithm>

namespace salve {

namespace {

/// Gathers the warnings about one set.
class Advice
{
public:
    Advice(const Node &root, const MonitorSet &set, const Kinds &kinds, Problems &problems)
        : m_root(root),
          m_set(set),
          m_kinds(kinds),
          m_problems(problems)
    {
    }

    void give()
    {
        if (m_set.tells.empty())
            adviseTell();
        if (m_set.dailyDigest && m_set.digestTo.isEmpty() && m_set.tells.empty())
            warn(QStringLiteral("digest"),
                 m_root.find(u"digest")->mark(),
                 QStringLiteral("nobody gets the receipt of the day; add a \"tell\" to the set"));
        for (size_t i = 0; i < m_set.runbooks.size(); ++i) {
            adviseEarlyTell(i);
            adviseRepeat(i);
            adviseEvents(i);
        }
    }

private:
    void warn(const QString &path, Mark mark, const QString &sentence)
    {
        m_problems.push_back({Severity::Warning, path, mark, sentence});
    }

    Effect effect(const Step &step) const
    {
        const Reaction *reaction = m_set.reaction(step.run);
        return reaction ? effectOf(*reaction, m_kinds) : Effect::Repairs;
    }

    Millis takes(const Step &step) const
    {
        const Reaction *reaction = m_set.reaction(step.run);
        return reaction ? takesUpTo(*reaction, m_kinds) : Millis{0};
    }

    bool callsPerson(const Runbook &runbook) const
    {
        return std::any_of(runbook.steps.begin(), runbook.steps.end(), [this](const Step &step) {
            return step.when != When::Recovered && step.when != When::MaintenanceEnd && effect(step) == Effect::Tells;
        });
    }

    void adviseTell();
    void adviseEarlyTell(size_t index);
    void adviseRepeat(size_t index);
    void adviseEvents(size_t index);
    void adviseWanted(size_t index, const Step &step, const WantedValues &wanted);

    const Node &m_root;
    const MonitorSet &m_set;
    const Kinds &m_kinds;
    Problems &m_problems;
};

void Advice::adviseTell()
{
    for (size_t i = 0; i < m_set.runbooks.size(); ++i) {
        if (!callsPerson(m_set.runbooks[i])) {
            warn(QStringLiteral("runbooks.") + m_set.runbooks[i].id.value,
                 markOf(m_root, u"runbooks", i),
                 QStringLiteral("this can never call a person; add a step that tells, or a \"tell\" to the set"));
        }
    }
    const bool isAnybodyLeft =
        std::any_of(m_set.monitors.begin(), m_set.monitors.end(), [this](const Monitor &monitor) {
            return monitor.enabled && !m_set.runbookFor(monitor);
        });
    if (isAnybodyLeft) {
        warn(QStringLiteral("tell"),
             m_root.mark(),
             QStringLiteral("nobody is called when a monitor without a runbook fails; add a \"tell\" to the set"));
    }
}

void Advice::adviseEarlyTell(size_t index)
{
    const Runbook &runbook = m_set.runbooks[index];
    const auto first = std::find_if(runbook.steps.begin(), runbook.steps.end(), [this](const Step &step) {
        return (step.when == When::Down || step.when == When::Degraded) && effect(step) != Effect::Tells;
    });
    if (first == runbook.steps.end())
        return;
    const Millis due = first->after.value_or(m_set.defaults.every * std::max(first->afterChecks.value_or(1) - 1, 0));
    const Millis proven = due + takes(*first);
    for (size_t i = 0; i < m_set.tells.size(); ++i) {
        const Tell &tell = m_set.tells[i];
        if (tell.unlessRepairedWithin && *tell.unlessRepairedWithin < proven) {
            warn(QStringLiteral("tell.") + tell.run.value,
                 markOf(m_root, u"tell", i, u"unless-repaired-within"),
                 QStringLiteral("a person is called after %1, before the first step of runbook \"%2\" can have "
                                "repaired it (%3); write more than %3")
                     .arg(durationText(*tell.unlessRepairedWithin), runbook.id.value, durationText(proven)));
        }
    }
}

void Advice::adviseRepeat(size_t index)
{
    const Runbook &runbook = m_set.runbooks[index];
    const Node *steps = m_root.find(u"runbooks")->items()[index].find(u"steps");
    for (size_t i = 0; i < runbook.steps.size(); ++i) {
        const Step &step = runbook.steps[i];
        if (step.repeat && effect(step) != Effect::Tells && *step.repeat < takes(step)) {
            const Node *repeat = steps->items()[i].find(u"repeat");
            warn(QStringLiteral("runbooks.%1.steps.%2.repeat").arg(runbook.id.value, step.id.value),
                 repeat ? repeat->mark() : Mark{},
                 QStringLiteral("it would be repeated after %1, though \"%2\" takes up to %3; write at least %3")
                     .arg(durationText(*step.repeat), step.run.value, durationText(takes(step))));
        }
    }
}

void Advice::adviseEvents(size_t index)
{
    for (const Step &step : m_set.runbooks[index].steps) {
        const Reaction *reaction = m_set.reaction(step.run);
        const ReactionKind *kind = reaction ? m_kinds.reaction(reaction->kind) : nullptr;
        if (kind && effect(step) != Effect::Tells)
            adviseWanted(index, step, wantedValues(reaction->settings, kind->fields()));
    }
}

/// What no monitor of the runbook gives is a mistake; what one of them does not give would be refused there.
void Advice::adviseWanted(size_t index, const Step &step, const WantedValues &wanted)
{
    const Runbook &runbook = m_set.runbooks[index];
    const QString path = QStringLiteral("runbooks.%1.steps.%2").arg(runbook.id.value, step.id.value);
    const Mark mark = markOf(m_root, u"runbooks", index);
    for (const QString &name : wanted.all) {
        QStringList without;
        bool isGiven = false;
        for (const Monitor &monitor : m_set.monitors) {
            const CheckKind *kind = m_set.runbookFor(monitor) == &runbook ? m_kinds.check(monitor.kind) : nullptr;
            const EventShape shape = kind ? kind->eventShape(monitor.settings) : EventShape{};
            if (kind && shape.names && !shape.names->contains(name))
                without.append(monitor.id.value);
            else if (kind)
                isGiven = true;
        }
        if (without.isEmpty())
            continue;
        m_problems.push_back({isGiven ? Severity::Warning : Severity::Error,
                              path,
                              mark,
                              QStringLiteral("\"%1\" wants {{event.%2}}, which is no value of %3: there it is refused")
                                  .arg(step.run.value, name, without.mid(0, 5).join(QStringLiteral(", ")))});
    }
    if (wanted.plain.isEmpty())
        return;
    for (const Monitor &monitor : m_set.monitors) {
        const CheckKind *kind = m_set.runbookFor(monitor) == &runbook ? m_kinds.check(monitor.kind) : nullptr;
        const EventShape shape = kind ? kind->eventShape(monitor.settings) : EventShape{};
        const bool hasValues = !shape.names || !shape.names->isEmpty();
        if (kind && hasValues && shape.hostFrom.isEmpty() && !wanted.plain.contains(QStringLiteral("host")))
            warn(path,
                 mark,
                 QStringLiteral("\"%1\" aims with values of an event, and %2 does not say which of them is the host: "
                                "add host-from, so that budgets of that host count")
                     .arg(step.run.value, monitor.id.value));
    }
}

} // namespace

void advise(const Node &root, const MonitorSet &set, const Kinds &kinds, Problems &problems)
{
    Advice(root, set, kinds, problems).give();
}

} // namespace salve
