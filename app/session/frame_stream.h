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

/// JSON objects over a stream, one a line. Each byte is read and looked at once, however long the frame that it belongs
/// to; of one that is longer than accepted no more is kept than shows that it is.
class FrameStream : public QObject
{
    Q_OBJECT
public:
    FrameStream(QIODevice &device, qint64 longest_bytes, QObject *parent = nullptr);

    void send(const QJsonObject &frame) { sendBytes(bytesOf(frame)); }
    void sendBytes(const QByteArray &bytes) { m_device.write(bytes); }
    /// As it goes over the stream; its size says whether the other side accepts it.
    static QByteArray bytesOf(const QJsonObject &frame);

signals:
    void arrived(const QJsonObject &frame);
    /// What came is not a frame: the other side is broken or hostile. Nothing is read any more.
    void violated(const QString &sentence);

private:
    void read();
    /// False when there is none any more, or nobody to take it.
    bool takeOne();
    void violate(const QString &sentence);

    QIODevice &m_device;
    const qint64 m_longest_bytes;
    QByteArray m_bytes;     ///< of frames that did not end yet
    qsizetype m_begin{0};   ///< of the first of them
    qsizetype m_scanned{0}; ///< no frame ends before
    bool m_isBroken{false};
};

/// "16 MiB", for sentences about what is too long.
QString mebibytes(qint64 bytes);

/// {"code": …, "sentence": …, "detail": …}
QJsonObject jsonOf(const Error &error);
Error errorFromJson(const QJsonObject &json);

} // namespace salve
