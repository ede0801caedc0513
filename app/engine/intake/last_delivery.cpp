// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/intake/last_delivery.h"

#include "core/redaction.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr qsizetype kLongestAnswer = 500;

/// The values of names such as "password" or "Signature", in JSON and in JSON within a text of JSON, where every
/// quotation mark has a backslash more.
QString jsonRedacted(const QString &text)
{
    static const QRegularExpression kMember(uR"re((\\*)"([^"\\]{1,60})\1"\s*:\s*\1"(?=(.{1,8192}?)(?<!\\)\1"))re"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    QString out;
    qsizetype from = 0;
    auto matches = kMember.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() < from || !isCredentialName(match.capturedView(2)))
            continue;
        out += QStringView(text).sliced(from, match.capturedStart(3) - from);
        out += kRedacted;
        from = match.capturedEnd(3);
    }
    return out += QStringView(text).sliced(from);
}

QString payloadRedacted(const QString &text)
{
    const QString begin = text.left(20).trimmed();
    if (begin.startsWith(u'{') || begin.startsWith(u'['))
        return redactedText(jsonRedacted(text));
    // A form reads like what stands behind the "?" of an address.
    static const QString kAddress = u"form://?"_s;
    static const QRegularExpression kForm(u"\\A[^\\s#=]+=[^\\s#]*\\z"_s);
    const bool isForm = kForm.match(text).hasMatch();
    return isForm ? redactedUrl(kAddress + text).mid(kAddress.size()) : redactedText(text);
}

QByteArray payloadOf(const Delivery &delivery)
{
    if (!delivery.body.isEmpty() || delivery.query.empty())
        return delivery.body;
    QUrlQuery query;
    for (const auto &[name, value] : delivery.query)
        query.addQueryItem(name, value);
    return query.toString(QUrl::FullyEncoded).toUtf8();
}

} // namespace

void LastDeliveries::note(const MonitorId &monitor,
                          const Delivery &delivery,
                          const QByteArray &token,
                          const Heard &heard)
{
    forget([&monitor](const MonitorId &id) { return id == monitor; });
    if (m_kept.size() >= kMostMonitors)
        m_kept.pop_front();
    LastDelivery last;
    last.at = delivery.at;
    last.sender = delivery.sender;
    last.request = QString::fromLatin1(delivery.method.left(20)) + u" /"_s
                   + (delivery.before + QStringList{kRedacted} + delivery.behind).join(u'/').left(200);
    QByteArray payload = payloadOf(delivery);
    last.isCut = payload.size() > LastDelivery::kLargestPayload_bytes;
    payload.truncate(LastDelivery::kLargestPayload_bytes);
    if (!token.isEmpty())
        payload.replace(token, kRedacted.toUtf8());
    last.payload = QString::fromUtf8(payload);
    last.status = heard.status;
    last.answer = QString::fromUtf8(heard.body).left(kLongestAnswer);
    last.isRefused = heard.fate == Heard::Fate::Refused;
    m_kept.push_back({monitor, std::move(last)});
}

std::optional<LastDelivery> LastDeliveries::of(const MonitorId &monitor) const
{
    const auto it =
        std::find_if(m_kept.begin(), m_kept.end(), [&monitor](const Kept &kept) { return kept.monitor == monitor; });
    if (it == m_kept.end())
        return {};
    LastDelivery last = it->delivery;
    last.payload = payloadRedacted(last.payload);
    return last;
}

void LastDeliveries::forget(const std::function<bool(const MonitorId &)> &isGone)
{
    std::erase_if(m_kept, [&isGone](const Kept &kept) { return isGone(kept.monitor); });
}

} // namespace salve
