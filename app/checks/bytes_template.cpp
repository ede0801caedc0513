// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/bytes_template.h"

#include "checks/escapes.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr int kDeepest = 8; // parts in parts; LDAP needs three

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

const QRegularExpression &place()
{
    static const QRegularExpression kPlace(u"\\{\\{\\s*([A-Za-z0-9_-]+)\\s*(?:\\|\\s*(length|quoted)\\s*)?\\}\\}"_s);
    return kPlace;
}

template<class Number>
QByteArray bigEndian(qsizetype value)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(static_cast<Number>(value), bytes.data());
    return bytes;
}

QByteArray berLength(qsizetype value)
{
    if (value < 0x80)
        return QByteArray(1, static_cast<char>(value));
    QByteArray bytes = bigEndian<quint32>(value);
    while (bytes.front() == '\0')
        bytes.remove(0, 1);
    return QByteArray(1, static_cast<char>(0x80 | bytes.size())) + bytes;
}

QByteArray mqttLength(qsizetype value)
{
    QByteArray bytes;
    do {
        const qsizetype low = value & 0x7f;
        value >>= 7;
        bytes.append(static_cast<char>(value > 0 ? low | 0x80 : low));
    } while (value > 0);
    return bytes;
}

bool isOneThing(const QString &value)
{
    return std::none_of(
        value.begin(), value.end(), [](QChar c) { return c == u'\r' || c == u'\n' || c == QChar::Null; });
}

/// As an IMAP quoted string wants it.
QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return value;
}

Result<QByteArray> textWith(const QString &text, const RecipeValues &values)
{
    QByteArray bytes;
    qsizetype from = 0;
    for (auto it = place().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString value = values.value(match.captured(1));
        if (!isOneThing(value))
            return tl::unexpected<Error>({ErrorCode::Invalid,
                                          Texts::tr("%1 holds a line break, which the server would take for the end of "
                                                    "what we say. Write it on one line.")
                                              .arg(match.captured(1)),
                                          {}});
        bytes += bytesFromEscapes(text.mid(from, match.capturedStart() - from));
        const QByteArray utf8 = (match.captured(2) == "quoted"_L1 ? quoted(value) : value).toUtf8();
        bytes += match.captured(2) == "length"_L1 ? QByteArray::number(utf8.size()) : utf8;
        from = match.capturedEnd();
    }
    return bytes + bytesFromEscapes(text.mid(from));
}

} // namespace

std::optional<QByteArray> bytesFromHex(const QString &text)
{
    QString digits = text;
    digits.remove(u' ').remove(u'\n');
    const bool isHex = digits.size() % 2 == 0 && std::all_of(digits.begin(), digits.end(), [](QChar c) {
                           return u"0123456789abcdefABCDEF"_s.contains(c);
                       });
    return isHex ? std::optional(QByteArray::fromHex(digits.toLatin1())) : std::nullopt;
}

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (auto it = place().globalMatch(text); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

QString filledIn(const QString &text, const RecipeValues &values)
{
    QString filled;
    qsizetype from = 0;
    for (auto it = place().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        filled += text.mid(from, match.capturedStart() - from) + values.value(match.captured(1));
        from = match.capturedEnd();
    }
    return filled + text.mid(from);
}

BytesTemplate BytesTemplate::read(const Node &node, ReadContext &context)
{
    BytesTemplate bytes;
    if (node.isScalar())
        bytes.m_parts.push_back({Type::Text, node.text(), {}, {}});
    else
        bytes.m_parts = partsIn(node, context, 0);
    return bytes;
}

std::vector<BytesTemplate::Part> BytesTemplate::partsIn(const Node &node, ReadContext &context, int depth)
{
    std::vector<Part> parts;
    if (node.isScalar()) {
        parts.push_back({Type::Text, node.text(), {}, {}});
        return parts;
    }
    if (!node.isList() || depth > kDeepest) {
        context.wrongType(node, u"a text, or a list of parts such as hex: 00 04"_s);
        return parts;
    }
    for (const Node &item : node.items()) {
        if (item.isScalar())
            parts.push_back({Type::Text, item.text(), {}, {}});
        else if (item.isMap() && item.entries().size() == 1)
            parts.push_back(partIn(item.entries().front().first, item.entries().front().second, context, depth));
        else
            context.wrongType(item, u"one part, such as hex: 00 04"_s);
    }
    return parts;
}

BytesTemplate::Part BytesTemplate::partIn(const QString &word, const Node &value, ReadContext &context, int depth)
{
    struct Known
    {
        const char *word;
        Type type;
    };
    static constexpr std::array kKnown{Known{"text", Type::Text},
                                       Known{"hex", Type::Hex},
                                       Known{"base64", Type::Base64},
                                       Known{"u8", Type::U8},
                                       Known{"u16", Type::U16},
                                       Known{"u32", Type::U32},
                                       Known{"u32le", Type::U32LittleEndian},
                                       Known{"mqtt", Type::Mqtt},
                                       Known{"ber", Type::Ber}};
    const auto known = std::find_if(
        kKnown.begin(), kKnown.end(), [&word](const Known &one) { return word == QLatin1StringView(one.word); });
    Part part;
    if (known == kKnown.end()) {
        context.error(
            value,
            u"\"%1\" is no part of a message; write one of: text, hex, base64, u8, u16, u32, u32le, mqtt, ber"_s.arg(
                word));
        return part;
    }
    part.type = known->type;
    if (part.type == Type::Text) {
        part.text = value.text();
    } else if (part.type == Type::Hex) {
        if (const std::optional<QByteArray> bytes = bytesFromHex(value.text()))
            part.bytes = *bytes;
        else
            context.error(value, u"\"%1\" is not hexadecimal; write pairs of digits such as 00 04"_s.arg(value.text()));
    } else {
        part.parts = partsIn(value, context, depth + 1);
    }
    return part;
}

Result<QByteArray> BytesTemplate::render(const RecipeValues &values) const
{
    return render(m_parts, values);
}

Result<QByteArray> BytesTemplate::render(const std::vector<Part> &parts, const RecipeValues &values)
{
    QByteArray bytes;
    for (const Part &part : parts) {
        const Result<QByteArray> more = part.type == Type::Text  ? textWith(part.text, values)
                                        : part.type == Type::Hex ? Result<QByteArray>(part.bytes)
                                                                 : render(part.parts, values);
        if (!more)
            return more;
        bytes += part.type == Type::Text || part.type == Type::Hex ? *more : counted(part.type, *more);
    }
    return bytes;
}

QByteArray BytesTemplate::counted(Type type, const QByteArray &bytes)
{
    switch (type) {
    case Type::U8:
        return bigEndian<quint8>(bytes.size()) + bytes;
    case Type::U16:
        return bigEndian<quint16>(bytes.size()) + bytes;
    case Type::U32:
        return bigEndian<quint32>(bytes.size()) + bytes;
    case Type::U32LittleEndian: {
        QByteArray length(4, '\0');
        qToLittleEndian(static_cast<quint32>(bytes.size()), length.data());
        return length + bytes;
    }
    case Type::Mqtt:
        return mqttLength(bytes.size()) + bytes;
    case Type::Ber:
        return berLength(bytes.size()) + bytes;
    case Type::Base64:
        return bytes.toBase64();
    case Type::Text:
    case Type::Hex:
        break;
    }
    return bytes;
}

QStringList BytesTemplate::names() const
{
    QStringList names;
    collect(m_parts, names);
    return names;
}

void BytesTemplate::collect(const std::vector<Part> &parts, QStringList &names)
{
    for (const Part &part : parts) {
        names += namesIn(part.text);
        collect(part.parts, names);
    }
}

} // namespace salve
