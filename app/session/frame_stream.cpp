// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/frame_stream.h"

#include "core/words.h"

#include <QJsonDocument>
#include <QPointer>

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

void FrameStream::send(const QJsonObject &frame)
{
    m_device.write(QJsonDocument(frame).toJson(QJsonDocument::Compact) + '\n');
}

void FrameStream::read()
{
    const QPointer<FrameStream> alive(this); // a receiver of arrived() may end the connection
    while (alive && !m_isBroken && m_device.canReadLine()) {
        const QByteArray line = m_device.readLine(m_longest_bytes + 1);
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!line.endsWith('\n') || !document.isObject()) {
            m_isBroken = true;
            emit violated(tr("What came over the control socket is not one JSON object a line"));
            return;
        }
        emit arrived(document.object());
    }
    if (alive && !m_isBroken && m_device.bytesAvailable() > m_longest_bytes) {
        m_isBroken = true;
        emit violated(tr("A message over the control socket is longer than %1 MiB").arg(m_longest_bytes / 1024 / 1024));
    }
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
