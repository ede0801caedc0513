// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/field.h"
#include "core/secret.h"
#include "core/time.h"
#include "core/words.h"

#include <optional>
#include <utility>
#include <vector>

namespace salve {

/// A TCP or UDP port, 1 to 65535.
struct Port
{
    quint16 value{0};
    bool operator==(const Port &) const = default;
};

/// "64 KiB", "1 MiB", "300"; never negative.
struct ByteSize
{
    qint64 bytes{0};
    bool operator==(const ByteSize &) const = default;
};

std::optional<ByteSize> byteSizeFromText(const QString &text);
/// The shortest text that reads back: "64 KiB", "300".
QString byteSizeText(ByteSize size);

/// Keys in the order in which they were written (headers, form values).
using TextMap = std::vector<std::pair<QString, QString>>;

/// How a value of type V is read from a scalar (or list or map) and written back. Specialised in codec.cpp for the
/// plain types.
template<class V>
struct Codec;

#define SALVE_CODEC(Type)                                                                                              \
    template<>                                                                                                         \
    struct Codec<Type>                                                                                                 \
    {                                                                                                                  \
        static std::optional<Type> read(const Node &node, ReadContext &context);                                       \
        static Node write(const Type &value);                                                                          \
        static QStringList choices() { return {}; }                                                                    \
    }
SALVE_CODEC(QString);
SALVE_CODEC(int);
SALVE_CODEC(double);
SALVE_CODEC(bool);
SALVE_CODEC(Millis);
SALVE_CODEC(Port);
SALVE_CODEC(ByteSize);
SALVE_CODEC(QStringList); // a list, or one scalar
SALVE_CODEC(TextMap);
SALVE_CODEC(SecretRef);
SALVE_CODEC(MaybeSecret);
SALVE_CODEC(Node);
#undef SALVE_CODEC

template<Worded E>
struct Codec<E>
{
    static std::optional<E> read(const Node &node, ReadContext &context)
    {
        if (const std::optional<E> value = fromWord<E>(node.text()); value && node.isScalar())
            return value;
        context.wrongType(node, QStringLiteral("one of: %1").arg(choices().join(QStringLiteral(", "))));
        return std::nullopt;
    }
    static Node write(const E &value) { return Node::scalar(QString(wordOf(value))); }
    static QStringList choices()
    {
        QStringList words;
        for (const char *word : Words<E>::list)
            words.append(QString::fromLatin1(word));
        return words;
    }
};

/// Absent, or a value.
template<class V>
struct Codec<std::optional<V>>
{
    static std::optional<std::optional<V>> read(const Node &node, ReadContext &context)
    {
        std::optional<V> value = Codec<V>::read(node, context);
        if (!value)
            return std::nullopt;
        return std::optional<std::optional<V>>(std::in_place, std::move(value));
    }
    static Node write(const std::optional<V> &value) { return value ? Codec<V>::write(*value) : Node{}; }
    static QStringList choices() { return Codec<V>::choices(); }
};

/// A list of words.
template<Worded E>
struct Codec<std::vector<E>>
{
    static std::optional<std::vector<E>> read(const Node &node, ReadContext &context)
    {
        std::vector<E> values;
        const std::vector<Node> items = node.isList() ? node.items() : std::vector<Node>{node};
        for (const Node &item : items) {
            const std::optional<E> value = Codec<E>::read(item, context);
            if (!value)
                return std::nullopt;
            values.push_back(*value);
        }
        return values;
    }
    static Node write(const std::vector<E> &values)
    {
        Node node;
        for (const E value : values)
            node.append(Codec<E>::write(value));
        return node;
    }
    static QStringList choices() { return Codec<E>::choices(); }
};

} // namespace salve
