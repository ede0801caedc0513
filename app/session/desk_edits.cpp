// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/set_schema.h"
#include "session/desk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

QJsonArray Desk::problemsJson(const Problems &problems)
{
    QJsonArray list;
    for (const Problem &problem : problems)
        list.append(QJsonObject{{u"severity"_s, problem.severity == Severity::Error ? u"error"_s : u"warning"_s},
                                {u"path"_s, problem.path},
                                {u"line"_s, problem.mark.line},
                                {u"column"_s, problem.mark.column},
                                {u"sentence"_s, problem.sentence}});
    return list;
}

namespace {

Error joinedErrors(const Problems &problems)
{
    QStringList sentences;
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            sentences.append(problem.path.isEmpty()
                                 ? problem.sentence
                                 : u"%1: %2"_s.arg(problem.path.section(u'.', -1), problem.sentence));
    }
    return {ErrorCode::Invalid, sentences.join(u'\n'), {}};
}

/// "2 monitors added: shop, edge"
template<class Thing>
void addChanges(const std::vector<Thing> &before,
                const std::vector<Thing> &after,
                const QString &what,
                QStringList &changes)
{
    QStringList added;
    QStringList changed;
    QStringList removed;
    const auto find = [](const std::vector<Thing> &things, const Thing &wanted) {
        const auto it =
            std::find_if(things.begin(), things.end(), [&](const Thing &thing) { return thing.id == wanted.id; });
        return it == things.end() ? nullptr : &*it;
    };
    for (const Thing &thing : after) {
        const Thing *old = find(before, thing);
        if (!old)
            added.append(thing.id.value);
        else if (!(*old == thing))
            changed.append(thing.id.value);
    }
    for (const Thing &thing : before) {
        if (!find(after, thing))
            removed.append(thing.id.value);
    }
    const auto say = [&](const QString &verb, const QStringList &ids) {
        if (!ids.isEmpty())
            changes.append(Desk::tr("%1 %2: %3").arg(what, verb, ids.join(u", "_s)));
    };
    say(Desk::tr("added"), added);
    say(Desk::tr("changed"), changed);
    say(Desk::tr("removed"), removed);
}

QStringList changesBetween(const MonitorSet &before, const MonitorSet &after)
{
    QStringList changes;
    addChanges(before.monitors, after.monitors, Desk::tr("monitors"), changes);
    addChanges(before.reactions, after.reactions, Desk::tr("reactions"), changes);
    addChanges(before.runbooks, after.runbooks, Desk::tr("runbooks"), changes);
    if (!(before.tells == after.tells))
        changes.append(Desk::tr("who is told has changed"));
    if (before.dailyDigest != after.dailyDigest || before.digestTo != after.digestTo)
        changes.append(Desk::tr("the receipt of the day has changed"));
    if (!(before.maintenance == after.maintenance))
        changes.append(Desk::tr("maintenance has changed"));
    if (!(before.limits == after.limits))
        changes.append(Desk::tr("limits have changed"));
    if (!(before.defaults == after.defaults))
        changes.append(Desk::tr("defaults have changed"));
    if (!(before.team == after.team))
        changes.append(Desk::tr("the team has changed"));
    if (!(before.intake == after.intake))
        changes.append(Desk::tr("what is listened to has changed"));
    return changes;
}

Node *itemWithId(Node &list, const QString &id)
{
    for (Node &item : list.items()) {
        if (item.textAt(u"id") == id)
            return &item;
    }
    return nullptr;
}

} // namespace

/// The one way in which a set becomes the one that is watched: written out, stored, told to the rules.
void Desk::adopt(const SetReading &reading, const QString &by, std::function<void(Result<void>)> done)
{
    m_engine.changeSet(reading.set, writeSet(reading.set, m_engine.kinds()), by, std::move(done));
    if (m_engine.schedule() == Schedule::Running)
        whenSecretsAreRead([this] { m_preflights.runAllDaily(); });
}

void Desk::applySet(const Arguments &arguments, const Reply &reply)
{
    const SetReading reading = readSet(arguments.value("text"_L1).toString().toUtf8(), m_engine.kinds());
    const QJsonArray problems = problemsJson(reading.problems);
    if (hasErrors(reading.problems))
        return reply(QJsonObject{{u"changes"_s, QJsonArray()}, {u"problems"_s, problems}});
    const QStringList changes = changesBetween(m_engine.world().set(), reading.set);
    const QString by = arguments.value("by"_L1).toString();
    QStringList wished;
    if (arguments.value("arm"_L1).toString() == "wished"_L1) {
        for (const Runbook &runbook : reading.set.runbooks) {
            if (runbook.armed)
                wished.append(runbook.id.value);
        }
    }
    const Reply finish = [reply, problems, changes](const Result<QJsonObject> &answer) {
        if (!answer)
            return reply(answer);
        QJsonObject whole = *answer;
        QJsonArray all = QJsonArray::fromStringList(changes);
        for (const QJsonValue &sentence : answer->value("armed"_L1).toArray())
            all.append(sentence);
        whole.insert(u"changes"_s, all);
        whole.insert(u"problems"_s, problems);
        reply(whole);
    };
    if (changes.isEmpty())
        return armWished(wished, by, {}, finish);
    adopt(reading, by, [this, wished, by, changes, finish](const Result<void> &stored) {
        if (!stored && stored.error().code != ErrorCode::Unavailable)
            return finish(tl::unexpected<Error>(stored.error()));
        m_engine.addNote(tr("%1 applied a set: %2").arg(by, changes.join(u"; "_s)));
        armWished(wished, by, {}, finish);
    });
}

/// One after the other; a runbook whose preflight is red stays in shadow mode, and that is said.
void Desk::armWished(const QStringList &runbooks, const QString &by, const QStringList &said, const Reply &reply)
{
    QStringList rest = runbooks;
    while (!rest.isEmpty() && m_engine.world().isArmed(RunbookId{rest.front()}))
        rest.removeFirst();
    if (rest.isEmpty())
        return reply(QJsonObject{{u"armed"_s, QJsonArray::fromStringList(said)}});
    const QString id = rest.takeFirst();
    arm({{u"runbook"_s, id}, {u"armed"_s, true}, {u"by"_s, by}},
        [this, rest, by, said, id, reply](const Result<QJsonObject> &armed) {
            QStringList more = said;
            more.append(armed ? tr("%1 is armed").arg(id)
                              : tr("%1 stays in shadow mode: %2").arg(id, armed.error().sentence));
            armWished(rest, by, more, reply);
        });
}

/// The set is edited as the tree that people write, and read again: the same validation for a form, a file and a
/// command.
void Desk::putIntoList(const QString &list, const QString &argument, const Arguments &arguments, const Reply &reply)
{
    Result<Node> root = nodeFromYaml(writeSet(m_engine.world().set(), m_engine.kinds()));
    if (!root)
        return reply(tl::unexpected<Error>(root.error()));
    const Node thing = nodeOf(arguments.value(argument));
    const QString id = thing.textAt(u"id");
    const QString oldId = arguments.value("oldId"_L1).toString(id);
    if (!root->find(list))
        root->set(list, Node::list());
    Node &things = *root->find(list);
    if (oldId != id && itemWithId(things, id))
        return reply(fail(ErrorCode::Conflict, tr("There is a \"%1\" already; choose another id.").arg(id)));
    if (Node *old = itemWithId(things, oldId))
        *old = thing;
    else
        things.append(thing);
    const SetReading reading = readSet(*root, m_engine.kinds());
    if (hasErrors(reading.problems))
        return reply(tl::unexpected<Error>(joinedErrors(reading.problems)));
    const QString by = arguments.value("by"_L1).toString();
    adopt(reading, by, [this, reply, id, by](const Result<void> &stored) {
        if (!stored && stored.error().code != ErrorCode::Unavailable)
            return reply(tl::unexpected<Error>(stored.error()));
        m_engine.addNote(by.isEmpty() ? tr("%1 was edited.").arg(id) : tr("%1 edited %2.").arg(by, id));
        reply(QJsonObject{{u"id"_s, id}});
    });
}

void Desk::putMonitor(const Arguments &arguments, const Reply &reply)
{
    putIntoList(u"monitors"_s, u"monitor"_s, arguments, reply);
}

void Desk::putReaction(const Arguments &arguments, const Reply &reply)
{
    putIntoList(u"reactions"_s, u"reaction"_s, arguments, reply);
}

void Desk::putRunbook(const Arguments &arguments, const Reply &reply)
{
    putIntoList(u"runbooks"_s, u"runbook"_s, arguments, reply);
}

/// One part of the set anew; an empty one is taken out.
/// An empty map or text takes the part out.
void Desk::putParts(const QJsonObject &parts, const QString &by, const Reply &reply)
{
    Result<Node> root = nodeFromYaml(writeSet(m_engine.world().set(), m_engine.kinds()));
    if (!root)
        return reply(tl::unexpected<Error>(root.error()));
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const QJsonValue value = *part;
        if ((value.isObject() && value.toObject().isEmpty()) || (value.isString() && value.toString().isEmpty()))
            root->remove(part.key());
        else
            root->set(part.key(), nodeOf(value));
    }
    const SetReading reading = readSet(*root, m_engine.kinds());
    if (hasErrors(reading.problems))
        return reply(tl::unexpected<Error>(joinedErrors(reading.problems)));
    adopt(reading, by, [reply](const Result<void> &stored) {
        if (!stored && stored.error().code != ErrorCode::Unavailable)
            return reply(tl::unexpected<Error>(stored.error()));
        reply(QJsonObject{});
    });
}

void Desk::putTells(const Arguments &arguments, const Reply &reply)
{
    QJsonObject parts;
    if (arguments.contains("tells"_L1))
        parts.insert(u"tell"_s, arguments.value("tells"_L1));
    if (arguments.contains("digest"_L1))
        parts.insert(u"digest"_s, arguments.value("digest"_L1));
    putParts(parts, arguments.value("by"_L1).toString(), reply);
}

void Desk::putIntake(const Arguments &arguments, const Reply &reply)
{
    putParts({{u"intake"_s, arguments.value("intake"_L1).toObject()}}, arguments.value("by"_L1).toString(), reply);
}

void Desk::removeThings(const Arguments &arguments, const Reply &reply)
{
    const QByteArray before = writeSet(m_engine.world().set(), m_engine.kinds());
    Result<Node> root = nodeFromYaml(before);
    if (!root)
        return reply(tl::unexpected<Error>(root.error()));
    const QString list = arguments.value("what"_L1).toString() + u's';
    Node *things = root->find(list);
    QStringList ids;
    for (const QJsonValue &id : arguments.value("ids"_L1).toArray())
        ids.append(id.toString());
    if (!things || ids.isEmpty())
        return reply(fail(ErrorCode::NotFound, tr("There is nothing to remove.")));
    std::erase_if(things->items(), [&ids](const Node &thing) { return ids.contains(thing.textAt(u"id")); });
    if (things->items().empty())
        root->remove(list);
    const SetReading reading = readSet(*root, m_engine.kinds());
    if (hasErrors(reading.problems))
        return reply(tl::unexpected<Error>(joinedErrors(reading.problems)));
    adopt(reading, arguments.value("by"_L1).toString(), [this, reply, before, ids](const Result<void> &stored) {
        if (!stored && stored.error().code != ErrorCode::Unavailable)
            return reply(tl::unexpected<Error>(stored.error()));
        m_engine.addNote(tr("Removed: %1").arg(ids.join(u", "_s)));
        reply(QJsonObject{{u"undo"_s, QString::fromUtf8(before)}});
    });
}

void Desk::enable(const Arguments &arguments, const Reply &reply)
{
    MonitorSet set = m_engine.world().set();
    const bool isWanted = arguments.value("enabled"_L1).toBool();
    QStringList ids;
    for (const QJsonValue &id : arguments.value("monitors"_L1).toArray()) {
        Monitor *monitor = set.monitor(MonitorId{id.toString()});
        if (!monitor)
            return reply(fail(ErrorCode::NotFound, tr("There is no monitor \"%1\".").arg(id.toString())));
        monitor->enabled = isWanted;
        ids.append(id.toString());
    }
    const QString by = arguments.value("by"_L1).toString();
    adopt({set, {}}, by, [this, reply, ids, isWanted](const Result<void> &stored) {
        if (!stored && stored.error().code != ErrorCode::Unavailable)
            return reply(tl::unexpected<Error>(stored.error()));
        m_engine.addNote((isWanted ? tr("Watched again: %1") : tr("Paused: %1")).arg(ids.join(u", "_s)));
        reply(QJsonObject{});
    });
}

} // namespace salve
