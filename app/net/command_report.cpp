// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/command_report.h"

#include "core/redaction.h"
#include "core/secret.h"
#include "net/ssh_command.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr qsizetype kShown_chars = 4096;
constexpr qsizetype kLineShown_chars = 200;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandReport)
};

QString readable(const QByteArray &bytes, const QStringList &secrets)
{
    QString text = QString::fromUtf8(bytes);
    for (QChar &c : text) {
        if (!c.isPrint() && c != u'\n' && c != u'\t')
            c = u' ';
    }
    for (const QString &secret : secrets) {
        if (!secret.isEmpty())
            text.replace(secret, kRedacted);
    }
    return redactedText(text);
}

QString lastLine(const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (const QString said = line->simplified(); !said.isEmpty())
            return said.left(kLineShown_chars);
    }
    return {};
}

/// From which code to which.
std::optional<std::pair<int, int>> exitCodesOf(const QString &text)
{
    static const QRegularExpression kCodes(u"^\\s*(\\d{1,3})(?:\\s*-\\s*(\\d{1,3}))?\\s*$"_s);
    const QRegularExpressionMatch match = kCodes.match(text);
    const int first = match.captured(1).toInt();
    const int last = match.hasCaptured(2) ? match.captured(2).toInt() : first;
    return match.hasMatch() && first <= last && last <= 255 ? std::optional(std::pair(first, last)) : std::nullopt;
}

} // namespace

std::vector<Evidence> outputEvidence(const QByteArray &output, const QByteArray &errors, const QStringList &secrets)
{
    std::vector<Evidence> evidence;
    if (const QString text = readable(output, secrets); !text.trimmed().isEmpty())
        evidence.push_back({Texts::tr("Output"), text.left(kShown_chars)});
    if (const QString text = readable(errors, secrets); !text.trimmed().isEmpty())
        evidence.push_back({Texts::tr("Error output"), text.left(kShown_chars)});
    return evidence;
}

QString lastWords(const QByteArray &output, const QByteArray &errors, const QStringList &secrets)
{
    const QString said = lastLine(readable(errors, secrets));
    return said.isEmpty() ? lastLine(readable(output, secrets)) : said;
}

QString commandLine(const QStringList &words)
{
    static const QRegularExpression kPlain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    QStringList shown;
    for (const QString &word : words)
        shown.append(kPlain.match(word).hasMatch() ? word : shellQuoted(word));
    return shown.join(u' ');
}

bool isExitCode(const QString &text)
{
    return exitCodesOf(text).has_value();
}

bool isAmong(const QStringList &exitCodes, int code)
{
    return std::any_of(exitCodes.begin(), exitCodes.end(), [code](const QString &text) {
        const auto range = exitCodesOf(text);
        return range && range->first <= code && code <= range->second;
    });
}

} // namespace salve
