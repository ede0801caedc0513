// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QRegularExpression>

#include <optional>

namespace salve {

/// What an answer has to be like: a regular expression over its bytes (each is one character, `.` is any), or
/// hexadecimal with `??` for any byte, which has to stand at the beginning. The first 8 KiB of an answer are looked at.
class BytePattern
{
public:
    BytePattern() = default;
    static Result<BytePattern> expression(const QString &text);
    static Result<BytePattern> hex(const QString &text);
    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; } ///< as it was written
    bool matches(const QByteArray &answer) const;
    /// The first group, or all where there is none; no value when it does not match.
    std::optional<QString> capture(const QByteArray &answer) const;

private:
    QRegularExpressionMatch matchOf(const QByteArray &answer) const;
    QString m_text;
    QRegularExpression m_expression;
};

} // namespace salve
