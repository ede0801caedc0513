// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/findings.h"

#include "core/redaction.h"
#include "core/secret.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

bool isOurs(Cause cause)
{
    return cause == Cause::Misconfigured || cause == Cause::SecretMissing || cause == Cause::SecretLocked;
}

constexpr qsizetype kLongestMessage_chars = 900;

/// A terminal would obey it, or a line would be read in an order in which it was not written.
bool isUnprintable(QChar c)
{
    const char16_t code = c.unicode();
    return (c.category() == QChar::Other_Control && code != u'\n' && code != u'\t')
           || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

QString numberText(double value, const QString &unit)
{
    const QString number = QString::number(value, 'g', 6);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

} // namespace

double milliseconds(Micros time)
{
    return static_cast<double>(time.count()) / 1000.0;
}

Metric latencyMetric(Micros latency)
{
    return {u"latency"_s, milliseconds(latency), u"ms"_s};
}

CheckResult &judgeAs(CheckResult &result, CheckOutcome outcome, Phase phase, Cause cause, const QString &message)
{
    result.outcome = outcome;
    result.phase = phase;
    result.cause = cause;
    result.message =
        message.size() <= kLongestMessage_chars && std::none_of(message.begin(), message.end(), isUnprintable)
            ? message
            : shownText(message, kLongestMessage_chars);
    return result;
}

CheckResult &judgeOk(CheckResult &result, const QString &message)
{
    return judgeAs(result, CheckOutcome::Ok, Phase::None, Cause::None, message);
}

CheckResult &judgeFailure(CheckResult &result, const TransportFailure &failure)
{
    return judgeAs(result,
                   isOurs(failure.cause) ? CheckOutcome::Unknown : CheckOutcome::Critical,
                   failure.phase,
                   failure.cause,
                   failure.sentence);
}

CheckResult notChecked(Cause cause, const QString &message)
{
    CheckResult result;
    return judgeAs(result, CheckOutcome::Unknown, Phase::None, cause, message);
}

void judgeSpeed(CheckResult &result, const std::optional<Millis> &slowAbove, Phase where)
{
    if (result.outcome == CheckOutcome::Ok && slowAbove && result.latency > *slowAbove)
        judgeAs(result,
                CheckOutcome::Warning,
                where,
                Cause::Slow,
                Texts::tr("Took %1 ms, more than the %2 ms allowed.")
                    .arg(milliseconds(result.latency), 0, 'f', 0)
                    .arg(slowAbove->count()));
}

void judgeNumber(
    CheckResult &result, const NumberLimits &limits, double value, const QString &unit, const QString &subject)
{
    const bool isDown = limits.down && limits.down->holds(value);
    const bool isDegraded = limits.degraded && limits.degraded->holds(value);
    if (isDown && result.outcome != CheckOutcome::Critical)
        judgeAs(result,
                CheckOutcome::Critical,
                Phase::Assert,
                Cause::Threshold,
                Texts::tr("%1 is %2: down when %3.").arg(subject, numberText(value, unit), limits.down->text()));
    else if (isDegraded && result.outcome == CheckOutcome::Ok)
        judgeAs(
            result,
            CheckOutcome::Warning,
            Phase::Assert,
            Cause::Threshold,
            Texts::tr("%1 is %2: degraded when %3.").arg(subject, numberText(value, unit), limits.degraded->text()));
}

QString shownText(const QByteArray &bytes, qsizetype most)
{
    return shownText(QString::fromUtf8(bytes.left(most)), most);
}

QString shownText(const QString &text, qsizetype most_chars)
{
    QString shown = text.left(most_chars);
    for (QChar &c : shown) {
        if (isUnprintable(c))
            c = c == u'\r' ? u' ' : u'.';
    }
    return text.size() > most_chars ? shown + u" …"_s : shown;
}

QString withoutCredentials(const QString &text)
{
    // A name (in JSON it may follow an escaped line break), a colon or equals sign, and the value.
    static const QRegularExpression kPair(
        u"(?:(?<=\\\\[nrt])|(?<![\\w\\\\]))([A-Za-z][\\w.-]*)(\\\\?\"?\\s*[:=]\\s*\\\\?\"?)"
        u"((?:(?:Bearer|Basic)\\s+)?[^\\s\"\\\\,;]+)"_s);
    QString out;
    qsizetype at = 0;
    for (auto it = kPair.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!isCredentialName(match.capturedView(1)))
            continue;
        out += QStringView(text).sliced(at, match.capturedStart(3) - at);
        out += kRedacted;
        at = match.capturedEnd(3);
    }
    out += QStringView(text).sliced(at);
    return out;
}

} // namespace salve
