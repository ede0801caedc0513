// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/discovery/port_table.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

using Way = Attempt::Way;
using Cover = Attempt::Cover;

constexpr std::array kKnownPorts{KnownPort{21, Way::Kind, "ftp", Cover::Clear},
                                 KnownPort{22, Way::Kind, "ssh-banner", Cover::Clear},
                                 KnownPort{25, Way::Kind, "smtp", Cover::Clear},
                                 KnownPort{53, Way::Greeting, "", Cover::Clear},
                                 KnownPort{80, Way::Web, "", Cover::Clear},
                                 KnownPort{110, Way::Kind, "pop3", Cover::Clear},
                                 KnownPort{143, Way::Kind, "imap", Cover::Clear},
                                 KnownPort{389, Way::Kind, "ldap", Cover::Clear},
                                 KnownPort{443, Way::Web, "", Cover::Tls},
                                 KnownPort{465, Way::Kind, "smtp", Cover::Tls},
                                 KnownPort{587, Way::Kind, "smtp", Cover::Clear},
                                 KnownPort{636, Way::Kind, "ldap", Cover::Tls},
                                 KnownPort{993, Way::Kind, "imap", Cover::Tls},
                                 KnownPort{995, Way::Kind, "pop3", Cover::Tls},
                                 KnownPort{1883, Way::Kind, "mqtt", Cover::Clear},
                                 KnownPort{3000, Way::Web, "", Cover::Clear},
                                 KnownPort{3306, Way::Greeting, "", Cover::Clear},
                                 KnownPort{5000, Way::Web, "", Cover::Clear},
                                 KnownPort{5432, Way::Postgres, "", Cover::Clear},
                                 KnownPort{5601, Way::Web, "", Cover::Clear},
                                 KnownPort{5671, Way::Kind, "amqp", Cover::Tls},
                                 KnownPort{5672, Way::Kind, "amqp", Cover::Clear},
                                 KnownPort{6379, Way::Kind, "redis", Cover::Clear},
                                 KnownPort{6443, Way::Web, "", Cover::Tls},
                                 KnownPort{8000, Way::Web, "", Cover::Clear},
                                 KnownPort{8006, Way::Web, "", Cover::Tls},
                                 KnownPort{8080, Way::Web, "", Cover::Clear},
                                 KnownPort{8081, Way::Web, "", Cover::Clear},
                                 KnownPort{8086, Way::Web, "", Cover::Clear},
                                 KnownPort{8443, Way::Web, "", Cover::Tls},
                                 KnownPort{8883, Way::Kind, "mqtt", Cover::Tls},
                                 KnownPort{9000, Way::Web, "", Cover::Clear},
                                 KnownPort{9090, Way::Web, "", Cover::Clear},
                                 KnownPort{9093, Way::Web, "", Cover::Clear},
                                 KnownPort{9200, Way::Web, "", Cover::Clear},
                                 KnownPort{11211, Way::Kind, "memcached", Cover::Clear},
                                 KnownPort{15672, Way::Web, "", Cover::Clear},
                                 KnownPort{27017, Way::Kind, "mongodb", Cover::Clear},
                                 KnownPort{28015, Way::Kind, "rethinkdb", Cover::Clear}};

// Those who wait to be spoken to, for ports that say nothing about themselves. Lines of text first: whoever does not
// know them answers or hangs up at once, while half a binary message is waited for.
constexpr std::array kTextKinds{"redis", "memcached"};
constexpr std::array kBinaryKinds{"mongodb", "mqtt", "amqp"};

Attempt kindAttempt(const char *kind, Cover cover = Cover::Clear)
{
    return {Way::Kind, QString::fromLatin1(kind), cover};
}

void addNew(std::vector<Attempt> &attempts, const Attempt &attempt)
{
    if (std::find(attempts.begin(), attempts.end(), attempt) == attempts.end())
        attempts.push_back(attempt);
}

} // namespace

std::span<const KnownPort> knownPorts()
{
    return kKnownPorts;
}

std::vector<Attempt> attemptsFor(quint16 port)
{
    std::vector<Attempt> attempts;
    const auto known = std::find_if(
        kKnownPorts.begin(), kKnownPorts.end(), [port](const KnownPort &entry) { return entry.port == port; });
    const bool isKnown = known != kKnownPorts.end();
    if (isKnown)
        attempts.push_back({known->way, QString::fromLatin1(known->kind), known->cover});
    addNew(attempts, {Way::Greeting, {}, Cover::Clear});
    addNew(attempts, {Way::Web, {}, Cover::Clear});
    if (!isKnown) {
        for (const char *kind : kTextKinds)
            addNew(attempts, kindAttempt(kind));
    }
    addNew(attempts, {Way::Tls, {}, Cover::Tls});
    if (!isKnown) {
        addNew(attempts, {Way::Postgres, {}, Cover::Clear});
        for (const char *kind : kBinaryKinds)
            addNew(attempts, kindAttempt(kind));
    }
    return attempts;
}

std::vector<Attempt> attemptsForGreeting(QByteArrayView greeting)
{
    const QByteArray words = greeting.toByteArray().left(512);
    if (words.startsWith("SSH-"))
        return {kindAttempt("ssh-banner")};
    if (words.startsWith("* OK") || words.startsWith("* PREAUTH"))
        return {kindAttempt("imap")};
    if (words.startsWith("+OK"))
        return {kindAttempt("pop3")};
    if (words.startsWith("220")) {
        // Both greet with 220; most say which they are.
        return words.toUpper().contains("FTP") ? std::vector{kindAttempt("ftp"), kindAttempt("smtp")}
                                               : std::vector{kindAttempt("smtp"), kindAttempt("ftp")};
    }
    return {};
}

QString mysqlVersionIn(QByteArrayView greeting)
{
    // Three bytes of length, sequence 0, protocol 10, and the version up to a NUL.
    constexpr qsizetype kVersionAt = 5;
    if (greeting.size() <= kVersionAt || greeting[3] != 0 || greeting[4] != 0x0a)
        return {};
    const qsizetype length = greeting.sliced(kVersionAt).indexOf('\0');
    if (length < 1 || length > 64)
        return {};
    QString version = QString::fromLatin1(greeting.sliced(kVersionAt, length));
    version.remove(u"5.5.5-"_s); // before the true one of MariaDB, for old replicas
    const bool isVersion = std::all_of(version.begin(), version.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    return isVersion ? version : QString();
}

} // namespace salve
