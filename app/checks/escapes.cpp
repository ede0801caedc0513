// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/escapes.h"

#include <optional>

namespace salve {

namespace {

std::optional<char> charOf(char letter)
{
    switch (letter) {
    case 'r':
        return '\r';
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case '0':
        return '\0';
    case '\\':
        return '\\';
    default:
        return {};
    }
}

} // namespace

QByteArray bytesFromEscapes(const QString &text)
{
    QByteArray bytes;
    const QByteArray raw = text.toUtf8();
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) != '\\' || i + 1 == raw.size()) {
            bytes.append(raw.at(i));
            continue;
        }
        const char letter = raw.at(++i);
        bool isHex = false;
        const int code = letter == 'x' ? raw.mid(i + 1, 2).toInt(&isHex, 16) : 0;
        if (const std::optional<char> known = charOf(letter)) {
            bytes.append(*known);
        } else if (isHex && i + 2 < raw.size()) {
            bytes.append(static_cast<char>(code));
            i += 2;
        } else {
            bytes.append('\\').append(letter);
        }
    }
    return bytes;
}

} // namespace salve
