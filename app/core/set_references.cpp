// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/nearest_word.h"
#include "core/set_checks.h"
#include "core/set_schema.h"

#include <QSet>

#include <algorithm>

namespace salve {

namespace {

template<class V>
QStringList idsOf(const std::vector<V> &values)
{
    QStringList ids;
    for (const V &value : values)
        ids.append(value.id.value);
    return ids;
}

/// Looks at every reference of a set.
class References
{
public:
    References(const Node &root, const MonitorSet &set, const Kinds &kinds, Problems &problems)
        : m_root(root),
          m_set(set),
          m_kinds(kinds),
          m_problems(problems),
          m_monitors(idsOf(set.monitors)),
          m_reactions(idsOf(set.reactions)),
          m_runbooks(idsOf(set.runbooks))
    {
    }

    void check()
    {
        checkUnique(u"monitors", m_set.monitors);
        checkUnique(u"reactions", m_set.reactions);
        checkUnique(u"runbooks", m_set.runbooks);
        for (size_t i = 0; i < m_set.monitors.size(); ++i)
            checkMonitor(i);
        checkCircles(u"parent", [](const Monitor &monitor) { return monitor.parents; });
        checkMembers();
        checkCircles(u"seen-through", [](const Monitor &monitor) {
            return monitor.seenThrough.isEmpty() ? std::vector<MonitorId>{}
                                                 : std::vector<MonitorId>{monitor.seenThrough};
        });
        for (size_t i = 0; i < m_set.runbooks.size(); ++i)
            checkSteps(i);
        checkSettings();
        checkTells();
        checkDigest();
        checkMaintenance();
        checkLimits();
    }

private:
    void add(Severity severity, const QString &path, Mark mark, const QString &sentence)
    {
        m_problems.push_back({severity, path, mark, sentence});
    }

    void expect(const QString &name, const QStringList &known, const QString &what, const QString &path, Mark mark)
    {
        if (!name.isEmpty() && !known.contains(name)) {
            add(Severity::Error,
                path,
                mark,
                QStringLiteral("there is no %1 \"%2\"%3").arg(what, name.left(40), didYouMean(name, known)));
        }
    }

    template<class V>
    void checkUnique(QStringView section, const std::vector<V> &values)
    {
        QHash<QString, Mark> seen;
        for (size_t i = 0; i < values.size(); ++i) {
            const QString &id = values[i].id.value;
            const Mark mark = markOf(m_root, section, i, u"id");
            if (id.isEmpty())
                continue;
            if (const auto it = seen.constFind(id); it != seen.constEnd()) {
                add(Severity::Error,
                    QStringLiteral("%1.%2").arg(section, id),
                    mark,
                    QStringLiteral("the id \"%1\" is given twice, first in line %2; change one").arg(id).arg(it->line));
            } else {
                seen.insert(id, mark);
            }
        }
    }

    void checkMonitor(size_t index);
    void checkMembers();
    template<class F>
    void checkCircles(QStringView key, F edges);
    void checkSteps(size_t index);
    void checkSettings();
    void checkTells();
    void checkDigest();
    void expectTells(const ReactionId &id, const QString &path, Mark mark);
    void checkMaintenance();
    void checkLimits();

    const Node &m_root;
    const MonitorSet &m_set;
    const Kinds &m_kinds;
    Problems &m_problems;
    const QStringList m_monitors;
    const QStringList m_reactions;
    const QStringList m_runbooks;
    QHash<QString, std::vector<MonitorId>> m_groupsWithin; ///< by group
};

/// Who is made of others, and whether these are there. Of their members only those that are groups themselves can close
/// a circle.
void References::checkMembers()
{
    QHash<QString, Membership> groups;
    for (const Monitor &monitor : m_set.monitors) {
        const CheckKind *kind = m_kinds.check(monitor.kind);
        if (Membership membership = kind ? kind->membership(monitor.settings) : Membership{}; !membership.isEmpty())
            groups.insert(monitor.id.value, std::move(membership));
    }
    if (groups.isEmpty())
        return;
    for (size_t i = 0; i < m_set.monitors.size(); ++i) {
        const Monitor &group = m_set.monitors[i];
        if (!groups.contains(group.id.value))
            continue;
        const Membership &membership = groups[group.id.value];
        const QString path = QStringLiteral("monitors.%1.members").arg(group.id.value);
        const Mark mark = markOf(m_root, u"monitors", i, u"members");
        for (const MonitorId &member : membership.members)
            expect(member.value, m_monitors, QStringLiteral("monitor"), path, mark);
        bool hasMembers = false;
        for (const Monitor &other : m_set.monitors) {
            const bool isNamed =
                std::find(membership.members.begin(), membership.members.end(), other.id) != membership.members.end();
            if (!isNamed && (other.id == group.id || !membership.contains(other.id, other.tags)))
                continue;
            hasMembers = true;
            if (groups.contains(other.id.value))
                m_groupsWithin[group.id.value].push_back(other.id);
        }
        if (!hasMembers)
            add(Severity::Warning,
                path,
                mark,
                QStringLiteral("no monitor is in this group: nothing can be said of it"));
    }
    checkCircles(u"members", [this](const Monitor &monitor) { return m_groupsWithin.value(monitor.id.value); });
}

void References::checkMonitor(size_t index)
{
    const Monitor &monitor = m_set.monitors[index];
    const QString path = QStringLiteral("monitors.") + monitor.id.value;
    const auto mark = [&](QStringView key) { return markOf(m_root, u"monitors", index, key); };
    expect(monitor.runbook.value,
           m_runbooks,
           QStringLiteral("runbook"),
           path + QStringLiteral(".runbook"),
           mark(u"runbook"));
    expect(monitor.seenThrough.value,
           m_monitors,
           QStringLiteral("monitor"),
           path + QStringLiteral(".seen-through"),
           mark(u"seen-through"));
    for (const MonitorId &parent : monitor.parents)
        expect(parent.value, m_monitors, QStringLiteral("monitor"), path + QStringLiteral(".parent"), mark(u"parent"));
    if (!monitor.runbook.isEmpty())
        return;
    QStringList byTag;
    for (const Runbook &runbook : m_set.runbooks) {
        if (std::any_of(runbook.tags.begin(), runbook.tags.end(), [&](const QString &tag) {
                return monitor.tags.contains(tag);
            }))
            byTag.append(runbook.id.value);
    }
    if (byTag.size() > 1) {
        add(Severity::Error,
            path,
            mark(u"tags"),
            QStringLiteral("its tags give it more than one runbook (%1); name one with \"runbook\"")
                .arg(byTag.join(QStringLiteral(", "))));
    }
}

template<class F>
void References::checkCircles(QStringView key, F edges)
{
    QHash<QString, size_t> indexes;
    for (size_t i = 0; i < m_set.monitors.size(); ++i)
        indexes.insert(m_set.monitors[i].id.value, i);
    QSet<QString> done;
    QSet<QString> reported;
    for (const Monitor &start : m_set.monitors) {
        // Depth first, without recursion: a chain of parents may be as long as the set.
        std::vector<std::pair<QString, size_t>> trail{{start.id.value, 0}};
        QSet<QString> onTrail{start.id.value};
        while (!trail.empty()) {
            auto &[id, next] = trail.back();
            const std::vector<MonitorId> targets = edges(m_set.monitors[indexes.value(id)]);
            if (done.contains(id) || next >= targets.size()) {
                done.insert(id);
                onTrail.remove(id);
                trail.pop_back();
                continue;
            }
            const QString target = targets[next++].value;
            if (onTrail.contains(target)) {
                if (reported.contains(target))
                    continue;
                reported.insert(target);
                const size_t index = indexes.value(target);
                add(Severity::Error,
                    QStringLiteral("monitors.%1.%2").arg(target, key),
                    markOf(m_root, u"monitors", index, key),
                    QStringLiteral("this goes round in a circle back to \"%1\"; take one link away").arg(target));
            } else if (indexes.contains(target) && !done.contains(target)) {
                onTrail.insert(target);
                trail.emplace_back(target, 0);
            }
        }
    }
}

void References::checkSteps(size_t index)
{
    const Runbook &runbook = m_set.runbooks[index];
    const Node *section = m_root.find(u"runbooks");
    const Node *steps = section->items()[index].find(u"steps");
    QSet<QString> seen;
    for (size_t i = 0; i < runbook.steps.size(); ++i) {
        const Step &step = runbook.steps[i];
        const Node &node = steps->items()[i];
        const Node *run = node.find(u"run");
        const QString path = QStringLiteral("runbooks.%1.steps.%2").arg(runbook.id.value, step.id.value);
        expect(step.run.value, m_reactions, QStringLiteral("reaction"), path, run ? run->mark() : node.mark());
        if (seen.contains(step.id.value))
            add(Severity::Error,
                path,
                node.mark(),
                QStringLiteral("two steps have the id \"%1\"; give one an \"id\" of its own").arg(step.id.value));
        seen.insert(step.id.value);
    }
}

void References::checkTells()
{
    for (size_t i = 0; i < m_set.tells.size(); ++i) {
        const ReactionId &id = m_set.tells[i].run;
        expectTells(id, QStringLiteral("tell.") + id.value, markOf(m_root, u"tell", i, u"run"));
    }
}

void References::checkDigest()
{
    const Node *digest = m_root.find(u"digest");
    if (digest && !m_set.digestTo.isEmpty())
        expectTells(m_set.digestTo, QStringLiteral("digest"), digest->mark());
}

void References::expectTells(const ReactionId &id, const QString &path, Mark mark)
{
    expect(id.value, m_reactions, QStringLiteral("reaction"), path, mark);
    const Reaction *reaction = m_set.reaction(id);
    if (reaction && m_kinds.reaction(reaction->kind) && effectOf(*reaction, m_kinds) != Effect::Tells) {
        add(Severity::Error,
            path,
            mark,
            QStringLiteral("the reaction \"%1\" does not tell anybody; add \"effect: tells\" to it if it does")
                .arg(id.value));
    }
}

/// What reactions name in their own settings. A name that is a template is known when it runs only.
void References::checkSettings()
{
    for (size_t i = 0; i < m_set.reactions.size(); ++i) {
        const Reaction &reaction = m_set.reactions[i];
        const ReactionKind *kind = m_kinds.reaction(reaction.kind);
        if (!kind)
            continue;
        for (const FieldInfo &field : kind->fields()) {
            const Node *value = field.refers == Refers::ToMonitor ? reaction.settings.find(field.key) : nullptr;
            if (!value)
                continue;
            for (const Node &item : value->isList() ? value->items() : std::vector<Node>{*value}) {
                if (!item.text().contains(QStringLiteral("{{")))
                    expect(item.text(),
                           m_monitors,
                           QStringLiteral("monitor"),
                           QStringLiteral("reactions.%1.%2").arg(reaction.id.value, field.key),
                           markOf(m_root, u"reactions", i, field.key));
            }
        }
    }
}

void References::checkMaintenance()
{
    for (size_t i = 0; i < m_set.maintenance.size(); ++i) {
        for (const MonitorId &id : m_set.maintenance[i].monitors) {
            expect(id.value,
                   m_monitors,
                   QStringLiteral("monitor"),
                   QStringLiteral("maintenance.%1.monitors").arg(m_set.maintenance[i].name),
                   markOf(m_root, u"maintenance", i, u"monitors"));
        }
    }
}

void References::checkLimits()
{
    QStringList tags;
    QStringList hosts;
    for (const Monitor &monitor : m_set.monitors) {
        tags += monitor.tags;
        hosts.append(monitor.onHost);
    }
    for (const Reaction &reaction : m_set.reactions)
        hosts += reaction.hits;
    for (size_t i = 0; i < m_set.limits.size(); ++i) {
        const Limit &limit = m_set.limits[i];
        const QString path = QStringLiteral("limits.%1.scope").arg(i + 1);
        const Mark mark = markOf(m_root, u"limits", i, u"scope");
        if (limit.scope == LimitScope::Reaction)
            expect(limit.name, m_reactions, QStringLiteral("reaction"), path, mark);
        const bool isUnusedTag = limit.scope == LimitScope::Tag && !tags.contains(limit.name);
        const bool isUnusedHost =
            limit.scope == LimitScope::Host && !limit.name.isEmpty() && !hosts.contains(limit.name);
        if (isUnusedTag || isUnusedHost) {
            add(Severity::Warning,
                path,
                mark,
                QStringLiteral("no monitor has the %1 \"%2\", so this limits nothing%3")
                    .arg(QString(wordOf(limit.scope)), limit.name, didYouMean(limit.name, isUnusedTag ? tags : hosts)));
        }
    }
}

} // namespace

Mark markOf(const Node &root, QStringView section, size_t index, QStringView key)
{
    const Node *list = root.find(section);
    if (!list || index >= list->items().size())
        return {};
    const Node &item = list->items()[index];
    const Node *value = key.isEmpty() ? nullptr : item.find(key);
    return value ? value->mark() : item.mark();
}

void checkReferences(const Node &root, const MonitorSet &set, const Kinds &kinds, Problems &problems)
{
    References(root, set, kinds, problems).check();
}

} // namespace salve
