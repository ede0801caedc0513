// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/codec.h"
#include "core/field.h"
#include "core/node.h"

#include <functional>
#include <optional>

namespace salve {

/// One setting of S: what a form, a reference page and a JSON Schema need to know, and how it goes from and to a Node.
template<class S>
class Field
{
public:
    FieldInfo info;
    /// Reads the value (or complains); called only when the key is there.
    std::function<void(S &, const Node &, ReadContext &)> read;
    /// Null when the value is the default.
    std::function<Node(const S &)> write;

    Field &&required() &&
    {
        info.required = true;
        return std::move(*this);
    }
    Field &&help(const char *text) &&
    {
        info.help = text;
        return std::move(*this);
    }
    Field &&range(double low, double high) &&
    {
        info.low = low;
        info.high = high;
        return std::move(*this);
    }
    Field &&unit(const char *text) &&
    {
        info.unit = text;
        return std::move(*this);
    }
    Field &&example(QString text) &&
    {
        info.example = std::move(text);
        return std::move(*this);
    }
    Field &&oldKeys(QStringList keys) &&
    {
        info.oldKeys = std::move(keys);
        return std::move(*this);
    }
    Field &&templated(Templating how) &&
    {
        info.templating = how;
        return std::move(*this);
    }
    Field &&refersTo(Refers what) &&
    {
        info.refers = what;
        return std::move(*this);
    }
    Field &&more() &&
    {
        info.folded = true;
        return std::move(*this);
    }
    Field &&shownIf(QString key, QStringList words) &&
    {
        info.shownIf = {std::move(key), std::move(words)};
        return std::move(*this);
    }
    Field &&multiline() &&
    {
        info.kind = FieldKind::LongText;
        return std::move(*this);
    }
    /// A constraint on the scalar text of the value: `sentence` says what is wrong and what to do, `failing` is a value
    /// that breaks it.
    Field &&must(std::function<bool(const QString &)> holds, const char *sentence, QString failing) &&
    {
        info.constraints.push_back({std::move(holds), sentence, std::move(failing)});
        return std::move(*this);
    }
};

/// What does not fit one field: a rule over the whole of S, with a failing example as a settings map.
template<class S>
struct SchemaRule
{
    std::function<bool(const S &)> holds;
    QString key; ///< the field that the sentence is shown at
    const char *sentence{nullptr};
    std::function<void(Node &)> breakIt; ///< turns a valid example into one that breaks the rule
};

/// The one declaration of a settings struct; everything else is derived from it.
template<class S>
class Schema
{
public:
    Schema(const char *context, std::vector<Field<S>> fields, std::vector<SchemaRule<S>> rules = {})
        : m_context(context),
          m_fields(std::move(fields)),
          m_rules(std::move(rules))
    {
        for (Field<S> &field : m_fields) {
            field.info.context = context;
            const Node value = field.write(S{});
            if (field.info.defaultText.isEmpty() && value.isScalar())
                field.info.defaultText = value.text();
            m_infos.push_back(field.info);
        }
    }

    const std::vector<FieldInfo> &fields() const { return m_infos; }

    /// Reads what is there, reports every problem into the context, and answers with what could be read.
    S read(const Node &node, ReadContext &context) const
    {
        S settings;
        const int errorsBefore = context.errorCount();
        if (!beginMap(node, m_infos, context))
            return settings;
        for (const Field<S> &field : m_fields) {
            const Node *value = findField(node, field.info, context);
            if (!isShown(field.info, node, m_infos))
                context.unused(field.info, value);
            else if (value)
                readField(field, *value, settings, context);
            else if (field.info.required)
                context.missing(field.info, node.mark());
        }
        if (context.errorCount() == errorsBefore) {
            for (const SchemaRule<S> &rule : m_rules) {
                if (!rule.holds(settings))
                    context.broken(m_context, rule.key, rule.sentence, node);
            }
        }
        return settings;
    }

    Result<S> read(const Node &node) const
    {
        Problems problems;
        ReadContext context(problems);
        S settings = read(node, context);
        if (context.hasErrors())
            return tl::unexpected<Error>(firstError(problems));
        return settings;
    }

    Problems problems(const Node &node) const
    {
        Problems found;
        ReadContext context(found);
        read(node, context);
        return found;
    }

    /// What is written is what differs from the default, and what is required.
    Node write(const S &settings) const
    {
        Node node = Node::map();
        for (const Field<S> &field : m_fields) {
            Node value = field.write(settings);
            const bool isNeeded = field.info.required && !isEmptyValue(value);
            if (!value.isNull() && (isNeeded || !(value == field.write(S{}))))
                node.set(field.info.key, std::move(value));
        }
        return node;
    }

    const std::vector<SchemaRule<S>> &rules() const { return m_rules; }

private:
    void readField(const Field<S> &field, const Node &value, S &settings, ReadContext &context) const
    {
        const ReadContext::Scope scope(context, field.info, value);
        if (checkConstraints(field.info, value, context))
            field.read(settings, value, context);
    }

    const char *m_context;
    std::vector<Field<S>> m_fields;
    std::vector<SchemaRule<S>> m_rules;
    std::vector<FieldInfo> m_infos;
};

/// The general builder; the named ones below choose the kind that a form shows.
template<class S, class V>
Field<S> field(FieldKind kind, V S::*member, const char *key, const char *label)
{
    Field<S> made;
    made.info.kind = kind;
    made.info.key = QString::fromLatin1(key);
    made.info.label = label;
    made.info.choices = Codec<V>::choices();
    made.read = [member](S &settings, const Node &node, ReadContext &context) {
        if (std::optional<V> value = Codec<V>::read(node, context))
            settings.*member = std::move(*value);
    };
    made.write = [member](const S &settings) { return Codec<V>::write(settings.*member); };
    return made;
}

// clang-format off
template<class S> Field<S> text(QString S::*m, const char *key, const char *label) { return field(FieldKind::Text, m, key, label); }
template<class S> Field<S> host(QString S::*m, const char *key, const char *label) { return field(FieldKind::Host, m, key, label); }
template<class S> Field<S> url(QString S::*m, const char *key, const char *label) { return field(FieldKind::Url, m, key, label); }
template<class S> Field<S> file(QString S::*m, const char *key, const char *label) { return field(FieldKind::File, m, key, label); }
template<class S> Field<S> port(Port S::*m, const char *key, const char *label) { return field(FieldKind::Port, m, key, label); }
template<class S> Field<S> integer(int S::*m, const char *key, const char *label) { return field(FieldKind::Integer, m, key, label); }
template<class S> Field<S> integer(std::optional<int> S::*m, const char *key, const char *label) { return field(FieldKind::Integer, m, key, label); }
template<class S> Field<S> number(double S::*m, const char *key, const char *label) { return field(FieldKind::Number, m, key, label); }
template<class S> Field<S> boolean(bool S::*m, const char *key, const char *label) { return field(FieldKind::Boolean, m, key, label); }
template<class S> Field<S> duration(Millis S::*m, const char *key, const char *label) { return field(FieldKind::Duration, m, key, label); }
template<class S> Field<S> duration(std::optional<Millis> S::*m, const char *key, const char *label) { return field(FieldKind::Duration, m, key, label); }
template<class S> Field<S> size(ByteSize S::*m, const char *key, const char *label) { return field(FieldKind::Size, m, key, label); }
template<class S, class E> Field<S> choice(E S::*m, const char *key, const char *label) { return field(FieldKind::Choice, m, key, label); }
template<class S> Field<S> texts(QStringList S::*m, const char *key, const char *label) { return field(FieldKind::TextList, m, key, label); }
template<class S> Field<S> textMap(TextMap S::*m, const char *key, const char *label) { return field(FieldKind::TextMap, m, key, label); }
template<class S> Field<S> secret(SecretRef S::*m, const char *key, const char *label) { return field(FieldKind::Secret, m, key, label); }
template<class S> Field<S> maybeSecret(MaybeSecret S::*m, const char *key, const char *label) { return field(FieldKind::MaybeSecret, m, key, label); }
/// Any tree, kept as it is (keyword arguments of a Salt function, the settings of a kind).
template<class S> Field<S> any(Node S::*m, const char *key, const char *label) { return field(FieldKind::Any, m, key, label); }
// clang-format on

/// A nested settings struct.
template<class S, class V>
Field<S> object(V S::*member, const Schema<V> &schema, const char *key, const char *label)
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
        Node node = schema.write(settings.*member);
        return node.entries().empty() ? Node{} : node;
    };
    return made;
}

/// A list of nested settings structs.
template<class S, class V>
Field<S> objects(std::vector<V> S::*member, const Schema<V> &schema, const char *key, const char *label)
{
    Field<S> made;
    made.info.kind = FieldKind::ObjectList;
    made.info.key = QString::fromLatin1(key);
    made.info.label = label;
    made.info.children = schema.fields();
    made.read = [member, &schema](S &settings, const Node &node, ReadContext &context) {
        (settings.*member).clear();
        if (!node.isList())
            return context.wrongType(node, QStringLiteral("a list"));
        for (const Node &item : node.items()) {
            const ReadContext::Item scope(context, item);
            (settings.*member).push_back(schema.read(item, context));
        }
    };
    made.write = [member, &schema](const S &settings) {
        if ((settings.*member).empty())
            return Node{};
        Node node = Node::list();
        for (const V &value : settings.*member)
            node.append(schema.write(value));
        return node;
    };
    return made;
}

} // namespace salve
