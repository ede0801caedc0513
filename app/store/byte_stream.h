// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace salve {

/// Writes numbers in as few bytes as they need: 7 bits a byte, lowest first; signed ones zigzag.
class ByteWriter
{
public:
    void number(quint64 value)
    {
        while (value >= 0x80) {
            m_bytes.append(static_cast<char>((value & 0x7f) | 0x80));
            value >>= 7;
        }
        m_bytes.append(static_cast<char>(value));
    }
    void difference(qint64 value) { number((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63)); }
    void append(const QByteArray &bytes) { m_bytes.append(bytes); }
    qsizetype size() const { return m_bytes.size(); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what a ByteWriter wrote; past the end, or where no number can be, it gives 0 and isGood() is false for ever.
class ByteReader
{
public:
    explicit ByteReader(const QByteArray &bytes) : m_at(bytes.constData()), m_end(m_at + bytes.size()) {}

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end)
                break;
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_isGood = false;
        m_at = m_end;
        return 0;
    }
    qint64 difference()
    {
        const quint64 value = number();
        return static_cast<qint64>((value >> 1) ^ (~(value & 1) + 1));
    }
    /// A count of things of at least one byte each (or of a run's items, at most `most`).
    qsizetype count(qsizetype most)
    {
        const quint64 value = number();
        if (value > static_cast<quint64>(most))
            m_isGood = false;
        return m_isGood ? static_cast<qsizetype>(value) : 0;
    }
    /// What was read cannot be meant.
    void refuse() { m_isGood = false; }
    bool isGood() const { return m_isGood; }
    bool atEnd() const { return m_at == m_end; }

private:
    const char *m_at;
    const char *m_end;
    bool m_isGood{true};
};

} // namespace salve
