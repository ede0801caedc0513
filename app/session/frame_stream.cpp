// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/frame_stream.h"

#include "core/words.h"

#include <QJsonDocument>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace salve {

template<>
struct Words<ErrorCode>
{
    static constexpr std::array list{"invalid",
                                     "not-found",
                                     "conflict",
                                     "refused",
                                     "unavailable",
                                     "timeout",
                                     "corrupt",
                                     "newer",
                                     "io",
                                     "locked",
                                     "internal"};
};

FrameStream::FrameStream(QIODevice &device, qint64 longest_bytes, QObject *parent)
    : QObject(parent),
      m_device(device),
      m_longest_bytes(longest_bytes)
{
    connect(&m_device, &QIODevice::readyRead, this, &FrameStream::read);
}

QByteArray FrameStream::bytesOf(const QJsonObject &frame)
{
    return QJsonDocument(frame).toJson(QJsonDocument::Compact) + '\n';
}

void FrameStream::read()
{
    const QPointer<FrameStream> alive(this); // a receiver of arrived() may end the connection
    while (!m_isBroken && m_device.bytesAvailable() > 0) {
        const qint64 room = m_longest_bytes + 1 - (m_bytes.size() - m_begin);
        m_bytes += m_device.read(std::min(room, m_device.bytesAvailable()));
        while (takeOne()) {
        }
        if (!alive)
            return;
        // Once for all frames of this piece, not once for each.
        m_bytes.remove(0, std::exchange(m_begin, 0));
        m_scanned = m_bytes.size();
        if (m_bytes.size() > m_longest_bytes && !m_isBroken)
            return violate(tr("A message over the control socket is longer than %1").arg(mebibytes(m_longest_bytes)));
    }
}

bool FrameStream::takeOne()
{
    const qsizetype end = m_bytes.indexOf('\n', m_scanned);
    if (m_isBroken || end < 0 || end - m_begin >= m_longest_bytes)
        return false;
    const QByteArray line = m_bytes.mid(m_begin, end - m_begin);
    m_begin = m_scanned = end + 1;
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        violate(tr("What came over the control socket is not one JSON object a line"));
        return false;
    }
    const QPointer<FrameStream> alive(this);
    emit arrived(document.object());
    return !alive.isNull();
}

void FrameStream::violate(const QString &sentence)
{
    if (std::exchange(m_isBroken, true))
        return;
    emit violated(sentence);
}

QString mebibytes(qint64 bytes)
{
    return QStringLiteral("%1 MiB").arg(bytes / 1024 / 1024);
}

QJsonObject jsonOf(const Error &error)
{
    QJsonObject json{{QStringLiteral("code"), QString(wordOf(error.code))},
                     {QStringLiteral("sentence"), error.sentence}};
    if (!error.detail.isEmpty())
        json.insert(QStringLiteral("detail"), error.detail);
    return json;
}

Error errorFromJson(const QJsonObject &json)
{
    return {fromWord<ErrorCode>(json.value(QLatin1StringView("code")).toString()).value_or(ErrorCode::Internal),
            json.value(QLatin1StringView("sentence")).toString(),
            json.value(QLatin1StringView("detail")).toString()};
}

} // namespace salve
