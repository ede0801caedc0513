// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/set_diff.h"

#include "core/field.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

// Longer values are cut: a diff is read, not applied.
constexpr qsizetype kLongestValue = 120;

QString shownText(const Node *node)
{
    if (!node)
        return {};
    QString text = node->text();
    if (node->isList() || node->isMap()) {
        const QJsonValue json = jsonOf(*node);
        const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
        text = QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
    text.replace(u'\n', u' ');
    if (text.size() > kLongestValue)
        text = text.left(kLongestValue) + u'…';
    return text.isEmpty() && node->isScalar() ? u"\"\""_s : text;
}

/// The values that are compared, and beside each the one that may be shown.
struct Sides
{
    const Node *before{nullptr};
    const Node *after{nullptr};
    const Node *shownBefore{nullptr};
    const Node *shownAfter{nullptr};
};

const Node *childOf(const Node *node, QStringView key)
{
    return node ? node->find(key) : nullptr;
}

Sides under(const Sides &sides, QStringView key)
{
    return {childOf(sides.before, key),
            childOf(sides.after, key),
            childOf(sides.shownBefore, key),
            childOf(sides.shownAfter, key)};
}

/// Things of a list by the name that people give them.
QString nameOf(const Node &thing)
{
    for (const QStringView key : {u"id", u"name", u"run"}) {
        if (const QString name = thing.textAt(key); !name.isEmpty())
            return name;
    }
    return {};
}

bool areNamed(const Node &list)
{
    QStringList names;
    for (const Node &item : list.items()) {
        const QString name = nameOf(item);
        if (!item.isMap() || name.isEmpty() || names.contains(name))
            return false;
        names.append(name);
    }
    return true;
}

/// A list of named things as a map, so that each is compared with itself.
Node byName(const Node &list)
{
    Node map = Node::map();
    for (const Node &item : list.items())
        map.set(nameOf(item), item);
    return map;
}

class Comparison
{
public:
    explicit Comparison(const Kinds &kinds) : m_kinds(kinds) {}

    void compareThings(const QString &what, const Node *before, const Node *after)
    {
        const Node was = before ? byName(*before) : Node::map();
        const Node is = after ? byName(*after) : Node::map();
        for (const auto &[id, thing] : is.entries()) {
            const Node *old = was.find(id);
            if (!old) {
                m_changes.push_back({SetChange::Kind::Added, what, id, {}, {}, shownText(thing.find(u"kind"))});
            } else if (!(*old == thing)) {
                const Node shownOld = shown(what, *old);
                const Node shownNew = shown(what, thing);
                compare(what, id, {}, {old, &thing, &shownOld, &shownNew});
            }
        }
        for (const auto &[id, thing] : was.entries()) {
            if (!is.find(id))
                m_changes.push_back({SetChange::Kind::Removed, what, id, {}, shownText(thing.find(u"kind")), {}});
        }
    }

    void compare(const QString &what, const QString &id, const QString &path, const Sides &sides)
    {
        if (sides.before && sides.after && *sides.before == *sides.after)
            return;
        // What was not there is told field by field, too.
        static const Node kNothing = Node::map();
        if (!sides.before && sides.after && sides.after->isMap())
            return compareEntries(what, id, path, {&kNothing, sides.after, &kNothing, sides.shownAfter});
        if (!sides.after && sides.before && sides.before->isMap())
            return compareEntries(what, id, path, {sides.before, &kNothing, sides.shownBefore, &kNothing});
        const auto is = [&](auto test) {
            return sides.before && sides.after && test(*sides.before) && test(*sides.after);
        };
        if (is([](const Node &node) { return node.isMap(); })) {
            compareEntries(what, id, path, sides);
        } else if (is([](const Node &node) { return node.isList() && areNamed(node); })) {
            const Node was = byName(*sides.before), now = byName(*sides.after);
            const Node shownWas = sides.shownBefore ? byName(*sides.shownBefore) : Node();
            const Node shownNow = sides.shownAfter ? byName(*sides.shownAfter) : Node();
            if (was == now) // their order only
                m_changes.push_back({SetChange::Kind::Changed, what, id, path, order(was), order(now)});
            else
                compareEntries(what, id, path, {&was, &now, &shownWas, &shownNow});
        } else {
            addField(what, id, path, sides);
        }
    }

    std::vector<SetChange> take() { return std::move(m_changes); }

private:
    static QString order(const Node &map)
    {
        QStringList names;
        for (const auto &[name, thing] : map.entries())
            names.append(name);
        return names.join(u", "_s);
    }

    Node shown(const QString &what, const Node &thing) const
    {
        const QString kindId = thing.textAt(u"kind");
        const Kind *kind = nullptr;
        if (what == "monitor"_L1)
            kind = m_kinds.check(kindId);
        else if (what == "reaction"_L1)
            kind = m_kinds.reaction(kindId);
        return redacted(thing, kind ? kind->fields() : std::vector<FieldInfo>());
    }

    void compareEntries(const QString &what, const QString &id, const QString &path, const Sides &sides)
    {
        const auto pathOf = [&path](const QString &key) { return path.isEmpty() ? key : path + u'.' + key; };
        for (const auto &[key, value] : sides.before->entries())
            compare(what, id, pathOf(key), under(sides, key));
        for (const auto &[key, value] : sides.after->entries()) {
            if (!sides.before->find(key))
                compare(what, id, pathOf(key), under(sides, key));
        }
    }

    void addField(const QString &what, const QString &id, const QString &path, const Sides &sides)
    {
        const SetChange::Kind kind = !sides.before  ? SetChange::Kind::Added
                                     : !sides.after ? SetChange::Kind::Removed
                                                    : SetChange::Kind::Changed;
        SetChange change{kind, what, id, path, shownText(sides.shownBefore), shownText(sides.shownAfter)};
        if (kind == SetChange::Kind::Changed && change.before == change.after) // a credential
            change.before = change.after = QString();
        m_changes.push_back(change);
    }

    const Kinds &m_kinds;
    std::vector<SetChange> m_changes;
};

} // namespace

std::vector<SetChange> changesOfSet(const Node &before, const Node &after, const Kinds &kinds)
{
    Comparison comparison(kinds);
    comparison.compareThings(u"monitor"_s, before.find(u"monitors"), after.find(u"monitors"));
    comparison.compareThings(u"reaction"_s, before.find(u"reactions"), after.find(u"reactions"));
    comparison.compareThings(u"runbook"_s, before.find(u"runbooks"), after.find(u"runbooks"));
    const auto compareSection = [&](const QString &name) {
        if (name == "monitors"_L1 || name == "reactions"_L1 || name == "runbooks"_L1)
            return;
        const Node *was = before.find(name), *now = after.find(name);
        // Within its map: a section may be a list, and redaction goes by keys.
        const auto shown = [&name](const Node *section) {
            return section ? redacted(Node::map({{name, *section}}), {}) : Node();
        };
        const Node shownWas = shown(was), shownNow = shown(now);
        comparison.compare(name, {}, {}, {was, now, shownWas.find(name), shownNow.find(name)});
    };
    for (const auto &[name, section] : before.entries())
        compareSection(name);
    for (const auto &[name, section] : after.entries()) {
        if (!before.find(name))
            compareSection(name);
    }
    return comparison.take();
}

QString lineOf(const SetChange &change)
{
    constexpr std::array kSigns{u'+', u'-', u'~'};
    const bool isWhole = !change.id.isEmpty() && change.field.isEmpty();
    QStringList head{isWhole ? QString(kSigns.at(static_cast<size_t>(change.kind))) : u"~"_s, change.what};
    if (!change.id.isEmpty())
        head.append(change.id);
    QString line = head.join(u' ');
    if (isWhole) {
        const QString kind = change.before + change.after;
        return kind.isEmpty() ? line : u"%1 (%2)"_s.arg(line, kind);
    }
    line += u": "_s;
    if (!change.field.isEmpty())
        line += change.field + u": "_s;
    if (change.kind == SetChange::Kind::Added)
        return line + QCoreApplication::translate("SetDiff", "set to %1").arg(change.after);
    if (change.kind == SetChange::Kind::Removed)
        return line + QCoreApplication::translate("SetDiff", "no longer %1").arg(change.before);
    if (change.before.isEmpty() && change.after.isEmpty())
        return line + QCoreApplication::translate("SetDiff", "changed (not shown)");
    return line + u"%1 → %2"_s.arg(change.before, change.after);
}

QJsonArray jsonOf(const std::vector<SetChange> &changes)
{
    QJsonArray list;
    for (const SetChange &change : changes) {
        list.append(QJsonObject{{u"change"_s, QString(wordOf(change.kind))},
                                {u"what"_s, change.what},
                                {u"id"_s, change.id},
                                {u"field"_s, change.field},
                                {u"before"_s, change.before},
                                {u"after"_s, change.after},
                                {u"line"_s, lineOf(change)}});
    }
    return list;
}

} // namespace salve
