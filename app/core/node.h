// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace salve {

/// A place in a file, counted from 1; line 0 means "not from a file".
struct Mark
{
    int line{0};
    int column{0};
    bool operator==(const Mark &) const = default;
};

/// One ordered tree for YAML and JSON. Scalars keep their text: what type it has is the field's business.
class Node
{
public:
    enum class Type { Null, Scalar, List, Map };
    /// Plain scalars may be numbers or true/false; quoted ones are always text.
    enum class Quote { Plain, Quoted };
    using Entry = std::pair<QString, Node>;

    Node() = default;
    /// A plain "null" or "~" becomes a null, as in YAML; an empty text is text.
    static Node scalar(QString text, Quote quote = Quote::Plain);
    static Node text(QString value) { return scalar(std::move(value), Quote::Quoted); }
    static Node list(std::vector<Node> items = {});
    static Node map(std::vector<Entry> entries = {});

    Type type() const { return m_type; }
    bool isNull() const { return m_type == Type::Null; }
    bool isScalar() const { return m_type == Type::Scalar; }
    bool isList() const { return m_type == Type::List; }
    bool isMap() const { return m_type == Type::Map; }

    const QString &text() const { return m_text; } ///< of a scalar, else empty
    Quote quote() const { return m_quote; }
    const std::vector<Node> &items() const { return m_items; }
    std::vector<Node> &items() { return m_items; }
    const std::vector<Entry> &entries() const { return m_entries; }
    std::vector<Entry> &entries() { return m_entries; }

    const Node *find(QStringView key) const; ///< null when not a map or no such key
    Node *find(QStringView key);
    QString textAt(QStringView key) const;    ///< scalar text under the key, else empty
    void set(const QString &key, Node value); ///< replaces in place or appends; makes a map of a null
    bool remove(QStringView key);
    void append(Node value); ///< makes a list of a null

    Mark mark() const { return m_mark; } ///< of a scalar its first character, of a list or map under a key that key
    void setMark(Mark mark) { m_mark = mark; }

    /// Content only: where it stood in a file, the order of keys, and quotes that change no meaning do not count.
    bool operator==(const Node &other) const;

private:
    Type m_type{Type::Null};
    Quote m_quote{Quote::Plain};
    Mark m_mark;
    QString m_text;
    std::vector<Node> m_items;
    std::vector<Entry> m_entries;
};

/// Limits that keep a hostile file from eating the memory: 8 MiB of text, depth 32, 1,000,000 nodes after alias
/// expansion.
Result<Node> nodeFromYaml(const QByteArray &text);
/// Keeps the order of keys. The error names line and column.
Result<Node> nodeFromJson(const QByteArray &text);
/// Block style, as a person would write it; reads back equal.
QByteArray yamlOf(const Node &node);
/// What a plain scalar with this text is: a JSON number that fits, true/false, null (also ~), or text.
enum class ScalarLook { Text, Number, Boolean, Null };
ScalarLook lookOf(QStringView text);
QJsonValue jsonOf(const Node &node); ///< plain scalars become numbers, booleans, null where they look like it
Node nodeOf(const QJsonValue &value);

} // namespace salve
