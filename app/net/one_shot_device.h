// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace salve {

/// A request body that can be read once: QNetworkAccessManager, which repeats a request when the peer closes before it
/// answers, has to rewind for that and cannot.
class OneShotDevice final : public QIODevice
{
public:
    explicit OneShotDevice(QByteArray bytes) : m_bytes(std::move(bytes)) { open(ReadOnly | Unbuffered); }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_read_bytes == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read_bytes + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min(maxSize, m_bytes.size() - m_read_bytes);
        if (count <= 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_read_bytes, size_t(count));
        m_read_bytes += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_read_bytes{0};
};

} // namespace salve
