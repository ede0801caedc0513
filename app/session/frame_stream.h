// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QIODevice>
#include <QJsonObject>

namespace salve {

/// The largest frame that a side accepts: a set file of 8 MiB fits, and so does the snapshot of 10,000 monitors.
constexpr qint64 kLongestRequest_bytes = 16 * 1024 * 1024;
constexpr qint64 kLongestAnswer_bytes = 128 * 1024 * 1024;

/// JSON objects over a stream, one a line. Reads only as much as the longest frame that it was told to accept.
class FrameStream : public QObject
{
    Q_OBJECT
public:
    FrameStream(QIODevice &device, qint64 longest_bytes, QObject *parent = nullptr);

    void send(const QJsonObject &frame);

signals:
    void arrived(const QJsonObject &frame);
    /// What came is not a frame: the other side is broken or hostile. Nothing is read any more.
    void violated(const QString &sentence);

private:
    void read();

    QIODevice &m_device;
    const qint64 m_longest_bytes;
    bool m_isBroken{false};
};

/// {"code": …, "sentence": …, "detail": …}
QJsonObject jsonOf(const Error &error);
Error errorFromJson(const QJsonObject &json);

} // namespace salve
