// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/syslog_message.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

// What every receiver has to take is 2048 bytes; the head needs its share.
constexpr qsizetype kMostText_bytes = 1600;
constexpr qsizetype kMostValue_chars = 200;

struct Name
{
    QLatin1StringView word;
    int number;
};
constexpr std::array kSeverities{Name{"emerg"_L1, 0},
                                 Name{"alert"_L1, 1},
                                 Name{"crit"_L1, 2},
                                 Name{"critical"_L1, 2},
                                 Name{"err"_L1, 3},
                                 Name{"error"_L1, 3},
                                 Name{"warning"_L1, 4},
                                 Name{"notice"_L1, 5},
                                 Name{"info"_L1, 6},
                                 Name{"debug"_L1, 7}};
constexpr std::array kFacilities{Name{"user"_L1, 1},
                                 Name{"daemon"_L1, 3},
                                 Name{"auth"_L1, 4},
                                 Name{"syslog"_L1, 5},
                                 Name{"cron"_L1, 9},
                                 Name{"local0"_L1, 16},
                                 Name{"local1"_L1, 17},
                                 Name{"local2"_L1, 18},
                                 Name{"local3"_L1, 19},
                                 Name{"local4"_L1, 20},
                                 Name{"local5"_L1, 21},
                                 Name{"local6"_L1, 22},
                                 Name{"local7"_L1, 23}};

template<size_t N>
std::optional<int> numberOf(const std::array<Name, N> &names, const QString &word)
{
    const auto found = std::find_if(names.begin(), names.end(), [&word](const Name &name) {
        return word.compare(name.word, Qt::CaseInsensitive) == 0;
    });
    return found == names.end() ? std::nullopt : std::optional(found->number);
}

/// Printable ASCII without spaces, or "-" where there is nothing.
QByteArray field(const QString &text, qsizetype most)
{
    QByteArray bytes = text.left(most).toLatin1();
    for (char &c : bytes) {
        if (c < 33 || c > 126)
            c = '_';
    }
    return bytes.isEmpty() ? "-" : bytes;
}

QByteArray elementsOf(const SyslogMessage &message)
{
    QByteArray bytes;
    for (const auto &[name, value] : message.elements) {
        if (value.isEmpty())
            continue;
        QString escaped = value.simplified().left(kMostValue_chars);
        escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u']', u"\\]"_s);
        bytes += ' ' + name.toLatin1() + "=\"" + escaped.toUtf8() + '"';
    }
    // The number is the one that RFC 5612 sets aside for examples: we have none of our own.
    return bytes.isEmpty() ? "-" : "[salve@32473" + bytes + ']';
}

/// Whole characters only.
QByteArray bounded(const QByteArray &utf8)
{
    qsizetype end = std::min(utf8.size(), kMostText_bytes);
    while (end < utf8.size() && end > 0 && (static_cast<unsigned char>(utf8.at(end)) & 0xC0U) == 0x80U)
        --end;
    return utf8.left(end);
}

} // namespace

QByteArray syslogBytes(const SyslogMessage &message)
{
    const QString at =
        QDateTime::fromMSecsSinceEpoch(msOf(message.at), Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
    const QByteArrayList head{'<' + QByteArray::number(message.facility * 8 + message.severity) + ">1",
                              at.toLatin1(),
                              field(message.host, 255),
                              field(message.app, 48),
                              field(message.process, 128),
                              field(message.id, 32),
                              elementsOf(message)};
    const QByteArray text = bounded(message.text.simplified().toUtf8());
    return text.isEmpty() ? head.join(' ') : head.join(' ') + ' ' + text;
}

std::optional<int> syslogSeverity(const QString &word)
{
    return numberOf(kSeverities, word);
}

std::optional<int> syslogFacility(const QString &word)
{
    return numberOf(kFacilities, word);
}

} // namespace salve
