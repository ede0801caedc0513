// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/nearest_word.h"
#include "core/set_checks.h"
#include "core/set_codecs.h"
#include "core/set_schema.h"

#include <algorithm>

namespace salve {

namespace {

const QStringList kSections{QStringLiteral("salve"),
                            QStringLiteral("team"),
                            QStringLiteral("intake"),
                            QStringLiteral("tell"),
                            QStringLiteral("digest"),
                            QStringLiteral("defaults"),
                            QStringLiteral("monitors"),
                            QStringLiteral("reactions"),
                            QStringLiteral("runbooks"),
                            QStringLiteral("maintenance"),
                            QStringLiteral("limits")};

Node xKeysOf(const Node &map)
{
    Node extra;
    for (const auto &[key, value] : map.entries()) {
        if (key.startsWith(QLatin1StringView("x-")))
            extra.set(key, value);
    }
    return extra;
}

/// Reads one set; every problem of every part is reported, and nothing is taken over unless none is an error.
class SetReader
{
public:
    SetReader(const Node &root, const Kinds &kinds, SetReading &reading)
        : m_root(root),
          m_kinds(kinds),
          m_set(reading.set),
          m_context(reading.problems, {}, UnknownKeys::Refuse)
    {
    }

    void read()
    {
        if (!m_root.isMap() && !m_root.isNull())
            return m_context.wrongType(m_root, QStringLiteral("a set; begin with the line \"salve: 1\""));
        readVersion();
        readUnknownSections();
        readPart("team", teamSchema(), m_set.team);
        readPart("intake", intakeSchema(), m_set.intake);
        readPart("defaults", timingSchema(), m_set.defaults);
        readList("tell", tellSchema(), m_set.tells);
        readDigest();
        readKinded("monitors", monitorSchema(), m_set.monitors, [this](const Monitor &monitor) -> const Kind * {
            return m_kinds.check(monitor.kind);
        });
        readKinded("reactions", reactionSchema(), m_set.reactions, [this](const Reaction &reaction) -> const Kind * {
            return m_kinds.reaction(reaction.kind);
        });
        readList("runbooks", runbookSchema(), m_set.runbooks);
        readList("maintenance", maintenanceSchema(), m_set.maintenance);
        readList("limits", limitSchema(), m_set.limits);
        fillIn();
    }

private:
    /// A section is entered like a field, so that its name leads the path of every problem in it.
    struct Section
    {
        Section(ReadContext &context, const char *key, const Node &value)
            : info(named(key)),
              scope(context, info, value)
        {
        }
        static FieldInfo named(const char *key)
        {
            FieldInfo info;
            info.key = QString::fromLatin1(key);
            return info;
        }
        const FieldInfo info;
        const ReadContext::Scope scope;
    };

    const Node *section(const char *key) const
    {
        const Node *node = m_root.find(QString::fromLatin1(key));
        return node && !node->isNull() ? node : nullptr;
    }

    void readVersion();
    void readDigest();
    void readUnknownSections();
    void fillIn();
    void readSettings(const Kind *kind, const QString &kindName, const Node &settings, const QStringList &commonKeys);

    template<class S>
    void readPart(const char *key, const Schema<S> &schema, S &into)
    {
        if (const Node *node = section(key)) {
            const Section scope(m_context, key, *node);
            into = schema.read(*node, m_context);
        }
    }

    /// Calls `readItem` for each item of a section that has to be a list.
    template<class F>
    void forEachItem(const char *key, F readItem)
    {
        const Node *node = section(key);
        if (!node)
            return;
        const Section scope(m_context, key, *node);
        if (!node->isList())
            return m_context.wrongType(*node, QStringLiteral("a list; begin each entry with \"- \""));
        for (const Node &item : node->items()) {
            const ReadContext::Item entered(m_context, item);
            readItem(item);
        }
    }

    template<class S>
    void readList(const char *key, const Schema<S> &schema, std::vector<S> &into)
    {
        forEachItem(key, [&](const Node &item) {
            into.push_back(schema.read(item, m_context));
            into.back().extra = xKeysOf(item);
        });
    }

    /// Monitors and reactions: the settings of the kind stand in the same map as the common fields.
    template<class S, class KindOf>
    void readKinded(const char *key, const Schema<S> &schema, std::vector<S> &into, KindOf kindOf)
    {
        QStringList commonKeys;
        for (const FieldInfo &field : schema.fields())
            commonKeys.append(field.key);
        forEachItem(key, [&](const Node &item) {
            Node common = item;
            Node settings = Node::map();
            settings.setMark(item.mark());
            for (const auto &[name, value] : item.entries()) {
                if (!fieldOf(schema.fields(), name)) {
                    settings.set(name, value);
                    common.remove(name);
                }
            }
            S &read = into.emplace_back(schema.read(common, m_context));
            const Kind *kind = kindOf(read);
            if (!read.kind.isEmpty())
                readSettings(kind, read.kind, settings, commonKeys);
            read.settings = kind ? typedSettings(settings, kind->fields()) : settings;
            if constexpr (std::is_same_v<S, Monitor>) {
                const CheckKind *check = m_kinds.check(read.kind);
                read.usualDownAfter = check ? check->usualDownAfter() : std::nullopt;
            }
        });
    }

    const Node &m_root;
    const Kinds &m_kinds;
    MonitorSet &m_set;
    ReadContext m_context;
};

void SetReader::readVersion()
{
    const Node *node = section("salve");
    if (!node)
        return m_context.warning(
            m_root,
            QStringLiteral("the line \"salve: 1\" is missing; add it, so that later versions know what this is"));
    bool isNumber = false;
    m_set.version = node->text().toInt(&isNumber);
    const Section scope(m_context, "salve", *node);
    if (!isNumber || m_set.version < 1)
        m_context.wrongType(*node, QStringLiteral("a version of the format; write 1"));
    else if (m_set.version > 1)
        m_context.error(
            *node, QStringLiteral("this was written for a newer Salve (format %1); update Salve").arg(m_set.version));
}

void SetReader::readDigest()
{
    const Node *node = section("digest");
    if (!node)
        return;
    const Section scope(m_context, "digest", *node);
    const Result<DailyDigest> digest = dailyFromText(node->text());
    if (!digest)
        return m_context.error(*node, digest.error().sentence);
    m_set.dailyDigest = digest->at;
    m_set.digestTo = digest->to;
}

void SetReader::readUnknownSections()
{
    for (const auto &[key, value] : m_root.entries()) {
        if (kSections.contains(key))
            continue;
        m_set.extra.set(key, value);
        if (!key.startsWith(QLatin1StringView("x-")))
            m_context.warning(value,
                              QStringLiteral("\"%1\" is not a part of a set, it is kept and not used%2")
                                  .arg(key, didYouMean(key, kSections)));
    }
}

void SetReader::readSettings(const Kind *kind,
                             const QString &kindName,
                             const Node &settings,
                             const QStringList &commonKeys)
{
    if (!kind) {
        QStringList known;
        for (const CheckKind *check : m_kinds.checks)
            known.append(check->id());
        for (const ReactionKind *reaction : m_kinds.reactions)
            known.append(reaction->id());
        return m_context.error(settings,
                               QStringLiteral("\"%1\" is not a kind that is known here%2")
                                   .arg(kindName.left(40), didYouMean(kindName, known)));
    }
    Node knownSettings = settings;
    QStringList keys = commonKeys;
    for (const FieldInfo &field : kind->fields())
        keys.append(field.key);
    for (const auto &[key, value] : settings.entries()) {
        if (fieldOf(kind->fields(), key))
            continue;
        knownSettings.remove(key);
        if (!key.startsWith(QLatin1StringView("x-"))) {
            m_context.warning(value,
                              QStringLiteral("\"%1\" is not a key of the kind %2, it is kept and not used%3")
                                  .arg(key, kindName, didYouMean(key, keys)));
        }
    }
    for (const Problem &problem : kind->problems(knownSettings))
        m_context.add(problem);
}

void SetReader::fillIn()
{
    for (Monitor &monitor : m_set.monitors) {
        if (monitor.name.isEmpty())
            monitor.name = monitor.id.value;
    }
    for (Reaction &reaction : m_set.reactions) {
        if (reaction.name.isEmpty())
            reaction.name = reaction.id.value;
    }
    const Node *runbooks = section("runbooks");
    for (size_t i = 0; i < m_set.runbooks.size(); ++i) {
        Runbook &runbook = m_set.runbooks[i];
        if (runbook.name.isEmpty())
            runbook.name = runbook.id.value;
        const Node *steps = runbooks->items()[i].find(u"steps");
        for (size_t j = 0; j < runbook.steps.size(); ++j) {
            Step &step = runbook.steps[j];
            if (step.id.isEmpty())
                step.id = defaultStepId(step);
            step.extra = xKeysOf(steps->items()[j]);
        }
    }
}

} // namespace

SetReading readSet(const Node &root, const Kinds &kinds)
{
    SetReading reading;
    SetReader(root, kinds, reading).read();
    checkReferences(root, reading.set, kinds, reading.problems);
    if (hasErrors(reading.problems))
        reading.set = {};
    else
        advise(root, reading.set, kinds, reading.problems);
    std::stable_sort(reading.problems.begin(), reading.problems.end(), [](const Problem &a, const Problem &b) {
        return a.mark.line < b.mark.line;
    });
    return reading;
}

SetReading readSet(const QByteArray &yamlOrJson, const Kinds &kinds)
{
    const QByteArray begin = yamlOrJson.left(4096).trimmed();
    // YAML may begin with a brace, too, but then hardly with a quoted key.
    const bool isJson = begin.startsWith('{') && begin.sliced(1).trimmed().startsWith('"');
    const Result<Node> root = isJson ? nodeFromJson(yamlOrJson) : nodeFromYaml(yamlOrJson);
    if (!root)
        return {{}, {Problem{Severity::Error, {}, {}, root.error().sentence}}};
    return readSet(*root, kinds);
}

Effect effectOf(const Reaction &reaction, const Kinds &kinds)
{
    const ReactionKind *kind = kinds.reaction(reaction.kind);
    return reaction.effect.value_or(kind ? kind->effect(reaction.settings) : Effect::Repairs);
}

Millis takesUpTo(const Reaction &reaction, const Kinds &kinds)
{
    const ReactionKind *kind = kinds.reaction(reaction.kind);
    return reaction.takesUpTo.value_or(kind ? kind->takesUpTo(reaction.settings) : Millis{std::chrono::minutes{5}});
}

} // namespace salve
