// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/field.h"

#include "core/nearest_word.h"
#include "core/secret.h"

#include <QCoreApplication>

#include <algorithm>

namespace salve {

namespace {

bool isTextKind(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Host:
    case FieldKind::Url:
    case FieldKind::File:
    case FieldKind::TextList:
    case FieldKind::TextMap:
    case FieldKind::Secret:
    case FieldKind::MaybeSecret:
        return true;
    default:
        return false;
    }
}

Node asText(const Node &value)
{
    Node out = value;
    if (value.isScalar()) {
        out = Node::text(value.text());
        out.setMark(value.mark());
    }
    for (Node &item : out.items())
        item = asText(item);
    for (Node::Entry &entry : out.entries())
        entry.second = asText(entry.second);
    return out;
}

QStringList keysOf(const std::vector<FieldInfo> &fields)
{
    QStringList keys;
    for (const FieldInfo &field : fields)
        keys.append(field.key);
    return keys;
}

void reportUnknown(const Node::Entry &entry, const std::vector<FieldInfo> &fields, ReadContext &context)
{
    const auto &[key, value] = entry;
    if (key.startsWith(QLatin1StringView("x-")))
        return;
    const QString hint = didYouMean(key, keysOf(fields));
    if (context.unknownKeys() == UnknownKeys::Refuse)
        context.error(value, QStringLiteral("\"%1\" is not a key that is known here%2").arg(key, hint));
    else
        context.warning(
            value, QStringLiteral("\"%1\" is not a key that is known here, it is kept and not used%2").arg(key, hint));
}

QString translated(const QByteArray &context, const QByteArray &text)
{
    return text.isEmpty() ? QString() : QCoreApplication::translate(context.constData(), text.constData());
}

void collectSecretNames(const Node &node, QStringList &names)
{
    if (const QString name = node.textAt(u"secret"); !name.isEmpty() && !names.contains(name))
        names.append(name);
    static const QString kPrefix = QStringLiteral("secret:");
    if (node.text().startsWith(kPrefix) && !names.contains(node.text().sliced(kPrefix.size())))
        names.append(node.text().sliced(kPrefix.size()));
    for (const Node &item : node.items())
        collectSecretNames(item, names);
    for (const Node::Entry &entry : node.entries())
        collectSecretNames(entry.second, names);
}

void collectTexts(const Node &node, QStringList &texts)
{
    if (node.isScalar())
        texts.append(node.text());
    for (const Node &item : node.items())
        collectTexts(item, texts);
    for (const Node::Entry &entry : node.entries())
        collectTexts(entry.second, texts);
}

} // namespace

QString FieldInfo::labelText() const
{
    return translated(context, label);
}

QString FieldInfo::helpText() const
{
    return translated(context, help);
}

QString FieldInfo::unitText() const
{
    return translated(context, unit);
}

const FieldInfo *fieldOf(const std::vector<FieldInfo> &fields, QStringView key)
{
    const auto it = std::find_if(fields.begin(), fields.end(), [key](const FieldInfo &field) {
        return field.key == key || field.oldKeys.contains(key);
    });
    return it == fields.end() ? nullptr : &*it;
}

bool beginMap(const Node &node, const std::vector<FieldInfo> &fields, ReadContext &context)
{
    if (node.isNull())
        return true; // nothing given: every default
    if (!node.isMap()) {
        context.wrongType(node, QStringLiteral("a map of keys and values"));
        return false;
    }
    for (const Node::Entry &entry : node.entries()) {
        const FieldInfo *field = fieldOf(fields, entry.first);
        if (!field)
            reportUnknown(entry, fields, context);
        else if (field->key != entry.first && node.find(field->key))
            context.error(
                entry.second,
                QStringLiteral("\"%1\" is the old name of \"%2\"; keep only the new one").arg(entry.first, field->key));
    }
    return true;
}

const Node *findField(const Node &map, const FieldInfo &field, ReadContext &)
{
    const Node *value = map.find(field.key);
    for (qsizetype i = 0; !value && i < field.oldKeys.size(); ++i)
        value = map.find(field.oldKeys[i]);
    return value && !value->isNull() ? value : nullptr;
}

bool isEmptyValue(const Node &value)
{
    return (value.isScalar() && value.text().isEmpty()) || (value.isList() && value.items().empty())
           || (value.isMap() && value.entries().empty());
}

bool isShown(const FieldInfo &field, const Node &map, const std::vector<FieldInfo> &fields)
{
    if (field.shownIf.key.isEmpty())
        return true;
    const FieldInfo *other = fieldOf(fields, field.shownIf.key);
    Q_ASSERT_X(other, "isShown", "shownIf names a field that is not there");
    if (!other)
        return true;
    const Node *value = map.find(other->key);
    const QString word = value && value->isScalar() ? value->text() : other->defaultText;
    return field.shownIf.words.contains(word) && isShown(*other, map, fields);
}

Node typedSettings(const Node &settings, const std::vector<FieldInfo> &fields)
{
    Node out = settings;
    for (Node::Entry &entry : out.entries()) {
        const FieldInfo *field = fieldOf(fields, entry.first);
        if (!field)
            continue;
        if (isTextKind(field->kind)) {
            entry.second = asText(entry.second);
        } else if (field->kind == FieldKind::Object) {
            entry.second = typedSettings(entry.second, field->children);
        } else if (field->kind == FieldKind::ObjectList) {
            for (Node &item : entry.second.items())
                item = typedSettings(item, field->children);
        }
    }
    return out;
}

QStringList secretNames(const Node &settings, const std::vector<FieldInfo> &fields)
{
    QStringList names;
    for (const auto &[key, value] : settings.entries()) {
        const FieldInfo *field = fieldOf(fields, key);
        if (!field)
            continue;
        if (field->isCredential() || field->kind == FieldKind::TextMap) {
            collectSecretNames(value, names);
        } else if (field->kind == FieldKind::Object) {
            names += secretNames(value, field->children);
        } else if (field->kind == FieldKind::ObjectList) {
            for (const Node &item : value.items())
                names += secretNames(item, field->children);
        }
    }
    names.removeDuplicates();
    return names;
}

Node withUnknownKeys(Node written, const Node &original, const std::vector<FieldInfo> &fields)
{
    for (const auto &[key, value] : original.entries()) {
        if (!fieldOf(fields, key))
            written.set(key, value);
    }
    return written;
}

QString searchText(const Node &settings, const std::vector<FieldInfo> &fields)
{
    QStringList texts;
    const Node open = redacted(settings, fields);
    for (const auto &[key, value] : open.entries()) {
        const FieldInfo *field = fieldOf(fields, key);
        if (!field || !field->isCredential())
            collectTexts(value, texts);
    }
    texts.removeAll(kRedacted);
    return texts.join(u' ');
}

} // namespace salve
