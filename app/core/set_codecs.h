// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/codec.h"
#include "core/model.h"
#include "core/schema.h"

namespace salve {

/// "3 per 1h"
Result<Rate> rateFromText(const QString &text);
QString rateText(const Rate &rate);

/// When the receipt of the day comes, and through which reaction: "daily 08:00", "daily 08:00 to mail".
struct DailyDigest
{
    QTime at;
    ReactionId to; ///< empty: the first that is told
    bool operator==(const DailyDigest &) const = default;
};
Result<DailyDigest> dailyFromText(const QString &text);
QString dailyText(const DailyDigest &digest);

#define SALVE_CODEC(Type)                                                                                              \
    template<>                                                                                                         \
    struct Codec<Type>                                                                                                 \
    {                                                                                                                  \
        static std::optional<Type> read(const Node &node, ReadContext &context);                                       \
        static Node write(const Type &value);                                                                          \
        static QStringList choices() { return {}; }                                                                    \
    }
SALVE_CODEC(Rate);
SALVE_CODEC(QTime);     // "02:00"
SALVE_CODEC(TimePoint); // ISO 8601 with a zone
SALVE_CODEC(WallTime);  // "2026-03-10T02:00"
SALVE_CODEC(std::vector<QDate>);
#undef SALVE_CODEC

template<class Tag>
struct Codec<NameId<Tag>>
{
    static std::optional<NameId<Tag>> read(const Node &node, ReadContext &context)
    {
        const std::optional<QString> text = Codec<QString>::read(node, context);
        return text ? std::optional(NameId<Tag>{*text}) : std::nullopt;
    }
    static Node write(const NameId<Tag> &value) { return value.isEmpty() ? Node{} : Node::text(value.value); }
    static QStringList choices() { return {}; }
};

template<class Tag>
struct Codec<std::vector<NameId<Tag>>>
{
    static std::optional<std::vector<NameId<Tag>>> read(const Node &node, ReadContext &context)
    {
        const std::optional<QStringList> texts = Codec<QStringList>::read(node, context);
        if (!texts)
            return std::nullopt;
        std::vector<NameId<Tag>> ids;
        for (const QString &text : *texts)
            ids.push_back({text});
        return ids;
    }
    static Node write(const std::vector<NameId<Tag>> &values)
    {
        Node node;
        for (const NameId<Tag> &value : values)
            node.append(Node::text(value.value));
        return node;
    }
    static QStringList choices() { return {}; }
};

/// The name by which the other parts of a set refer to this one.
template<class S, class Tag>
Field<S> idField(NameId<Tag> S::*member, const char *label)
{
    return field(FieldKind::Text, member, "id", label)
        .must(
            [](const QString &id) {
                return id.size() <= 100 && id.front().isLetterOrNumber()
                       && std::all_of(id.begin(), id.end(), [](QChar c) {
                              return c.isLetterOrNumber() || QStringLiteral("-_.@").contains(c);
                          });
            },
            QT_TRANSLATE_NOOP(
                "Set",
                "an id has letters, digits and - _ . @, begins with a letter or digit and has at most 100 characters"),
            QStringLiteral("two words"));
}

bool isZone(const QString &zone);

/// A time zone by its IANA name.
template<class S>
Field<S> zoneField(QString S::*member)
{
    return text(member, "zone", QT_TRANSLATE_NOOP("Set", "Time zone"))
        .help(QT_TRANSLATE_NOOP("Set", "Left out, the zone of this computer"))
        .must(isZone,
              QT_TRANSLATE_NOOP("Set", "write the name of a time zone, such as Europe/Berlin"),
              QStringLiteral("Mars/Olympus"));
}

/// A nested struct that may be absent as a whole.
template<class S, class V>
Field<S> maybeObject(std::optional<V> S::*member, const Schema<V> &schema, const char *key, const char *label)
{
    Field<S> made;
    made.info.kind = FieldKind::Object;
    made.info.key = QString::fromLatin1(key);
    made.info.label = label;
    made.info.children = schema.fields();
    made.read = [member, &schema](S &settings, const Node &node, ReadContext &context) {
        settings.*member = schema.read(node, context);
    };
    made.write = [member, &schema](const S &settings) {
        return settings.*member ? schema.write(*(settings.*member)) : Node{};
    };
    return made;
}

} // namespace salve
