// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/codec.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace salve {

namespace {

const QString kSecretPrefix = QStringLiteral("secret:");

/// A list or a map may hold only scalars here.
std::optional<QString> scalarIn(const Node &node, ReadContext &context)
{
    if (node.isScalar() || node.isNull())
        return node.text();
    context.wrongType(node, QStringLiteral("a text"));
    return std::nullopt;
}

/// The name in `{secret: NAME}` or, on the command line, `secret:NAME`; nothing when it is neither.
std::optional<SecretRef> secretIn(const Node &node)
{
    if (node.isMap() && node.entries().size() == 1) {
        const QString name = node.textAt(u"secret");
        return name.isEmpty() ? std::nullopt : std::optional(SecretRef{name});
    }
    if (node.text().startsWith(kSecretPrefix) && node.text().size() > kSecretPrefix.size())
        return SecretRef{node.text().sliced(kSecretPrefix.size())};
    return std::nullopt;
}

struct SizeUnit
{
    const char *word;
    qint64 bytes;
};
// Largest first. KB and the bare letters are what people write for the binary units.
constexpr std::array kSizeUnits{SizeUnit{"gib", qint64{1} << 30},
                                SizeUnit{"mib", qint64{1} << 20},
                                SizeUnit{"kib", qint64{1} << 10},
                                SizeUnit{"gb", qint64{1} << 30},
                                SizeUnit{"mb", qint64{1} << 20},
                                SizeUnit{"kb", qint64{1} << 10},
                                SizeUnit{"g", qint64{1} << 30},
                                SizeUnit{"m", qint64{1} << 20},
                                SizeUnit{"k", qint64{1} << 10},
                                SizeUnit{"b", 1}};

} // namespace

std::optional<ByteSize> byteSizeFromText(const QString &text)
{
    QString number = text.trimmed().toLower();
    qint64 unit = 1;
    for (const SizeUnit &known : kSizeUnits) {
        if (number.endsWith(QLatin1StringView(known.word))) {
            number.chop(static_cast<qsizetype>(qstrlen(known.word)));
            unit = known.bytes;
            break;
        }
    }
    bool isNumber = false;
    const double count = number.trimmed().toDouble(&isNumber);
    const double bytes = count * static_cast<double>(unit);
    // 2^53: beyond it a double no longer tells neighbours apart.
    if (!isNumber || !(bytes >= 0) || bytes > 9'007'199'254'740'992.0)
        return std::nullopt;
    return ByteSize{qRound64(bytes)};
}

QString byteSizeText(ByteSize size)
{
    static constexpr std::array kWords{"GiB", "MiB", "KiB"};
    for (size_t i = 0; i < kWords.size(); ++i) {
        const qint64 unit = kSizeUnits[i].bytes;
        if (size.bytes >= unit && size.bytes % unit == 0)
            return QStringLiteral("%1 %2").arg(size.bytes / unit).arg(QLatin1StringView(kWords[i]));
    }
    return QString::number(size.bytes);
}

std::optional<QString> Codec<QString>::read(const Node &node, ReadContext &context)
{
    return scalarIn(node, context);
}

Node Codec<QString>::write(const QString &value)
{
    return Node::text(value);
}

std::optional<int> Codec<int>::read(const Node &node, ReadContext &context)
{
    bool isNumber = false;
    const int value = node.text().toInt(&isNumber);
    if (isNumber)
        return value;
    context.wrongType(node, QStringLiteral("a whole number; write it in digits, such as 3"));
    return std::nullopt;
}

Node Codec<int>::write(const int &value)
{
    return Node::scalar(QString::number(value));
}

std::optional<double> Codec<double>::read(const Node &node, ReadContext &context)
{
    bool isNumber = false;
    const double value = node.text().toDouble(&isNumber);
    if (isNumber && std::isfinite(value))
        return value;
    context.wrongType(node, QStringLiteral("a number; write it in digits, such as 0.5"));
    return std::nullopt;
}

Node Codec<double>::write(const double &value)
{
    return Node::scalar(QString::number(value, 'g', QLocale::FloatingPointShortest));
}

std::optional<bool> Codec<bool>::read(const Node &node, ReadContext &context)
{
    const QString word = node.text().toLower();
    for (const char *yes : {"true", "yes", "on"}) {
        if (word == QLatin1StringView(yes))
            return true;
    }
    for (const char *no : {"false", "no", "off"}) {
        if (word == QLatin1StringView(no))
            return false;
    }
    context.wrongType(node, QStringLiteral("yes or no; write true or false"));
    return std::nullopt;
}

Node Codec<bool>::write(const bool &value)
{
    return Node::scalar(value ? QStringLiteral("true") : QStringLiteral("false"));
}

std::optional<Millis> Codec<Millis>::read(const Node &node, ReadContext &context)
{
    if (!node.isScalar()) {
        context.wrongType(node, QStringLiteral("a duration; write 30s, 5m, 1h30m or 2d"));
        return std::nullopt;
    }
    const Result<Millis> value = durationFromText(node.text());
    if (value)
        return *value;
    context.error(node, value.error().sentence);
    return std::nullopt;
}

Node Codec<Millis>::write(const Millis &value)
{
    return Node::scalar(durationText(value));
}

std::optional<Port> Codec<Port>::read(const Node &node, ReadContext &context)
{
    bool isNumber = false;
    const uint value = node.text().toUInt(&isNumber);
    if (isNumber && value >= 1 && value <= 65535)
        return Port{static_cast<quint16>(value)};
    context.wrongType(node, QStringLiteral("a port; write a number from 1 to 65535"));
    return std::nullopt;
}

Node Codec<Port>::write(const Port &value)
{
    return value.value == 0 ? Node{} : Node::scalar(QString::number(value.value));
}

std::optional<ByteSize> Codec<ByteSize>::read(const Node &node, ReadContext &context)
{
    if (const std::optional<ByteSize> value = byteSizeFromText(node.text()); value && node.isScalar())
        return value;
    context.wrongType(node, QStringLiteral("a size; write 300, 64 KiB or 1 MiB"));
    return std::nullopt;
}

Node Codec<ByteSize>::write(const ByteSize &value)
{
    return Node::scalar(byteSizeText(value));
}

std::optional<QStringList> Codec<QStringList>::read(const Node &node, ReadContext &context)
{
    if (node.isScalar())
        return QStringList{node.text()};
    if (!node.isList()) {
        context.wrongType(node, QStringLiteral("a list; write [one, two]"));
        return std::nullopt;
    }
    QStringList values;
    for (const Node &item : node.items()) {
        const std::optional<QString> value = scalarIn(item, context);
        if (!value)
            return std::nullopt;
        values.append(*value);
    }
    return values;
}

Node Codec<QStringList>::write(const QStringList &value)
{
    Node node = Node::list();
    for (const QString &item : value)
        node.append(Node::text(item));
    return node;
}

std::optional<TextMap> Codec<TextMap>::read(const Node &node, ReadContext &context)
{
    if (!node.isMap()) {
        context.wrongType(node, QStringLiteral("a map; write a key and its value in each line"));
        return std::nullopt;
    }
    TextMap values;
    for (const auto &[key, item] : node.entries()) {
        const std::optional<QString> value = scalarIn(item, context);
        if (!value)
            return std::nullopt;
        values.emplace_back(key, *value);
    }
    return values;
}

Node Codec<TextMap>::write(const TextMap &value)
{
    Node node = Node::map();
    for (const auto &[key, text] : value)
        node.set(key, Node::text(text));
    return node;
}

std::optional<SecretRef> Codec<SecretRef>::read(const Node &node, ReadContext &context)
{
    std::optional<SecretRef> value = secretIn(node);
    if (!value)
        context.wrongType(node,
                          QStringLiteral("the name of a secret; write {secret: NAME} and keep the value in the vault"));
    return value;
}

Node Codec<SecretRef>::write(const SecretRef &value)
{
    return value.isEmpty() ? Node{} : Node::map({{QStringLiteral("secret"), Node::text(value.name)}});
}

std::optional<MaybeSecret> Codec<MaybeSecret>::read(const Node &node, ReadContext &context)
{
    if (const std::optional<SecretRef> reference = secretIn(node))
        return MaybeSecret{{}, *reference};
    if (node.isScalar())
        return MaybeSecret{node.text(), {}};
    context.wrongType(node, QStringLiteral("a text or {secret: NAME}"));
    return std::nullopt;
}

Node Codec<MaybeSecret>::write(const MaybeSecret &value)
{
    return value.secret.isEmpty() ? Node::text(value.text) : Codec<SecretRef>::write(value.secret);
}

std::optional<Node> Codec<Node>::read(const Node &node, ReadContext &)
{
    return node;
}

Node Codec<Node>::write(const Node &value)
{
    return value;
}

} // namespace salve
