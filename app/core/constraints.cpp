// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/codec.h"
#include "core/text_template.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace salve {

namespace {

constexpr qsizetype kLongestQuote = 40;

QString shown(const FieldInfo &field, const QString &text)
{
    if (field.isCredential())
        return QStringLiteral("this");
    return QStringLiteral("\"%1\"").arg(text.size() > kLongestQuote ? text.left(kLongestQuote) + u'…' : text);
}

/// The number that low and high speak of; nothing where the text is none, which the codec says better.
std::optional<double> amountOf(const FieldInfo &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Duration:
        if (const Result<Millis> duration = durationFromText(text))
            return static_cast<double>(duration->count()) / 1000;
        return std::nullopt;
    case FieldKind::Size:
        if (const std::optional<ByteSize> size = byteSizeFromText(text))
            return static_cast<double>(size->bytes);
        return std::nullopt;
    case FieldKind::Port:
    case FieldKind::Integer:
    case FieldKind::Number: {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

QString amountText(const FieldInfo &field, double amount)
{
    if (field.kind == FieldKind::Duration)
        return durationText(Millis{qRound64(amount * 1000)});
    if (field.kind == FieldKind::Size)
        return byteSizeText({qRound64(amount)});
    return QString::number(amount, 'g', QLocale::FloatingPointShortest);
}

bool isInRange(const FieldInfo &field, const Node &value, ReadContext &context)
{
    const std::optional<double> amount = amountOf(field, value.text());
    if (!amount || (amount >= field.low.value_or(*amount) && amount <= field.high.value_or(*amount)))
        return true;
    QString allowed;
    if (field.low && field.high)
        allowed = QStringLiteral("from %1 to %2").arg(amountText(field, *field.low), amountText(field, *field.high));
    else if (field.low)
        allowed = QStringLiteral("of at least %1").arg(amountText(field, *field.low));
    else
        allowed = QStringLiteral("of at most %1").arg(amountText(field, *field.high));
    context.error(value, QStringLiteral("\"%1\" is out of range; write a value %2").arg(value.text(), allowed));
    return false;
}

bool isHost(const QString &text)
{
    const QString bare = text.startsWith(u'[') && text.endsWith(u']') ? text.sliced(1, text.size() - 2) : text;
    return !bare.contains(QLatin1StringView("//")) && bare.size() <= 253
           && std::all_of(bare.begin(), bare.end(), [](QChar c) {
                  return c.isLetterOrNumber() || QStringLiteral(".-_:%").contains(c);
              });
}

bool isUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty();
}

/// What the kind of a field itself asks of a text.
bool fitsKind(const FieldInfo &field, const Node &value, ReadContext &context)
{
    if (field.kind == FieldKind::Host && !isHost(value.text())) {
        context.error(
            value,
            QStringLiteral("\"%1\" is not a host; write a name or an address, without https:// and without a path")
                .arg(value.text().left(kLongestQuote)));
        return false;
    }
    if (field.kind == FieldKind::Url && !isUrl(value.text())) {
        context.error(value,
                      QStringLiteral("\"%1\" is not a URL; write it whole, such as https://shop.example/health")
                          .arg(value.text().left(kLongestQuote)));
        return false;
    }
    return true;
}

bool checkScalar(const FieldInfo &field, const Node &value, ReadContext &context)
{
    const QString &text = value.text();
    if (field.templating == Templating::None) {
        if (field.kind != FieldKind::Any && hasTemplates(text)) {
            context.error(value, QStringLiteral("\"{{…}}\" is not filled in here; write the value itself"));
            return false;
        }
    } else if (text.contains(QLatin1StringView("{{"))) {
        // The value is checked again when it is rendered.
        const QString problem = templateProblem(text);
        if (!problem.isEmpty())
            context.error(value, problem);
        return problem.isEmpty();
    }
    if (!isInRange(field, value, context) || !fitsKind(field, value, context))
        return false;
    for (const Constraint &constraint : field.constraints) {
        if (!constraint.holds(text)) {
            context.error(
                value,
                QStringLiteral("%1 does not fit: %2")
                    .arg(shown(field, text),
                         QCoreApplication::translate(field.context.constData(), constraint.sentence.constData())));
            return false;
        }
    }
    return true;
}

} // namespace

bool checkConstraints(const FieldInfo &field, const Node &value, ReadContext &context)
{
    if (field.required && isEmptyValue(value)) {
        context.error(value, QStringLiteral("this must not be empty"));
        return false;
    }
    // The children of a nested schema are checked as fields of their own.
    if (field.kind == FieldKind::Object || field.kind == FieldKind::ObjectList)
        return true;
    if (value.isScalar())
        return value.text().isEmpty() || checkScalar(field, value, context);
    // A list or a map where one value belongs is the codec's to refuse; the name of a secret is no value.
    const bool hasParts =
        field.kind == FieldKind::TextList || field.kind == FieldKind::TextMap || field.kind == FieldKind::Any;
    const bool isOtherShape =
        (field.kind == FieldKind::TextList && value.isMap()) || (field.kind == FieldKind::TextMap && value.isList());
    if (!hasParts || isOtherShape)
        return true;
    bool isWorthReading = true;
    for (const Node &item : value.items())
        isWorthReading = checkConstraints(field, item, context) && isWorthReading;
    for (const Node::Entry &entry : value.entries())
        isWorthReading = checkConstraints(field, entry.second, context) && isWorthReading;
    return isWorthReading;
}

} // namespace salve
