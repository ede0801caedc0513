// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/sql_words.h"

#include "net/cause.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Sql)
};

constexpr Cause kByErrno = Cause::None;

/// The first whose words or code fit counts.
struct Saying
{
    QLatin1StringView code;
    QLatin1StringView words;
    Cause cause{Cause::Protocol};
};

// libpq gives no SQLSTATE for a login that fails. Its own words are English here; those of the server come in the
// server's language, which is nearly always English too.
constexpr std::array kPostgres{
    Saying{""_L1, "Connection refused"_L1, Cause::Refused},
    Saying{""_L1, "timeout expired"_L1, Cause::Timeout},
    Saying{""_L1, "Connection timed out"_L1, Cause::Timeout},
    Saying{""_L1, "No route to host"_L1, Cause::Unreachable},
    Saying{""_L1, "Network is unreachable"_L1, Cause::Unreachable},
    Saying{""_L1, "certificate verify failed"_L1, Cause::CertUntrusted},
    Saying{""_L1, "does not match host name"_L1, Cause::HostnameMismatch},
    Saying{""_L1, "root certificate file"_L1, Cause::Misconfigured},
    Saying{""_L1, "does not support SSL"_L1, Cause::TlsFailed},
    Saying{""_L1, "invalid response to SSL negotiation"_L1, Cause::Protocol},
    Saying{""_L1, "expected authentication request"_L1, Cause::Protocol},
    Saying{""_L1, "too many clients"_L1, Cause::Rejected},
    Saying{""_L1, "too many connections"_L1, Cause::Rejected},
    Saying{""_L1, "connection slots are reserved"_L1, Cause::Rejected},
    Saying{""_L1, "starting up"_L1, Cause::Rejected},
    Saying{""_L1, "shutting down"_L1, Cause::Rejected},
    Saying{""_L1, "in recovery mode"_L1, Cause::Rejected},
    Saying{""_L1, "not yet accepting connections"_L1, Cause::Rejected},
    Saying{""_L1, "authentication failed"_L1, Cause::Auth},
    Saying{""_L1, "no password supplied"_L1, Cause::Auth},
    Saying{""_L1, "no pg_hba.conf entry"_L1, Cause::Auth},
    Saying{""_L1, "permission denied"_L1, Cause::Auth},
    Saying{""_L1, "\" does not exist"_L1, Cause::Query}, // FATAL: database "x" …; a role that is not there fails above
    Saying{""_L1, "closed the connection"_L1, Cause::Closed},
    Saying{""_L1, "Connection reset"_L1, Cause::Closed},
};

constexpr std::array kMySql{
    Saying{"1045"_L1, ""_L1, Cause::Auth},     // access denied
    Saying{"1044"_L1, ""_L1, Cause::Auth},     // … to that database
    Saying{"1698"_L1, ""_L1, Cause::Auth},     // … without a password, as over a socket
    Saying{"1049"_L1, ""_L1, Cause::Query},    // no such database
    Saying{"1040"_L1, ""_L1, Cause::Rejected}, // too many connections
    Saying{"1203"_L1, ""_L1, Cause::Rejected}, // … of this user
    Saying{"1129"_L1, ""_L1, Cause::Rejected}, // this host is blocked after many errors
    Saying{"1130"_L1, ""_L1, Cause::Auth},     // this host is not allowed
    Saying{"1053"_L1, ""_L1, Cause::Rejected}, // shutting down
    Saying{"2002"_L1, ""_L1, kByErrno},
    Saying{"2003"_L1, ""_L1, kByErrno},
    Saying{"2006"_L1, ""_L1, Cause::Closed},
    Saying{"2012"_L1, ""_L1, kByErrno}, // in the handshake
    Saying{"2013"_L1, ""_L1, kByErrno}, // lost while it was made
    Saying{"2026"_L1, ""_L1, Cause::TlsFailed},
    Saying{"2059"_L1, ""_L1, Cause::Auth}, // a way to log in that this client does not know
    Saying{"1251"_L1, ""_L1, Cause::Auth},
};

/// "Can't connect to server on '127.0.0.1' (111)", "Lost connection … system error: 104": the system's number is all
/// that tells these apart, where it is not that of the library's own waiting.
Cause causeInWords(const QString &code, const QString &words, Waited waited)
{
    static const QRegularExpression kNumber(u"(?:\\(|system error: |errno: )(\\d+)"_s);
    const int number = kNumber.match(words).captured(1).toInt();
    const bool isInHandshake = code == "2012"_L1 || code == "2013"_L1;
    if (number == EINPROGRESS || number == EAGAIN)
        return waited == Waited::TillTheEnd ? Cause::Timeout : isInHandshake ? Cause::Closed : Cause::Refused;
    const Cause cause = causeOfErrno(number);
    return cause == Cause::None ? Cause::Closed : cause;
}

template<size_t size>
Cause causeFrom(const std::array<Saying, size> &sayings, const QString &code, const QString &words, Waited waited)
{
    const auto saying = std::find_if(sayings.begin(), sayings.end(), [&](const Saying &known) {
        return known.code.isEmpty() ? words.contains(known.words) : code == known.code;
    });
    if (saying == sayings.end())
        return Cause::Protocol;
    return saying->cause == kByErrno ? causeInWords(code, words, waited) : saying->cause;
}

/// The server's sentence without what libraries put around it.
QString plain(const QString &words)
{
    static const QRegularExpression kPrefix(u"^.*?(?:FATAL|ERROR):\\s*"_s);
    return words.section(u'\n', 0, 0).remove(kPrefix).simplified().left(300);
}

} // namespace

TransportFailure sqlConnectFailure(const SqlRequest &request, const QString &code, const QString &words, Waited waited)
{
    const Cause cause = request.server == SqlServer::PostgreSql ? causeFrom(kPostgres, code, words, waited)
                                                                : causeFrom(kMySql, code, words, waited);
    TransportFailure failure =
        transportFailure(Phase::Connect, cause, Sent::NothingSent, request.endpoint.host, request.endpoint.port, words);
    const QString place = placeOf(request.endpoint.host, request.endpoint.port);
    if (cause == Cause::Auth)
        failure.sentence = Texts::tr("%1 does not let %2 in: %3").arg(place, request.user, plain(words));
    else if (cause == Cause::Rejected)
        failure.sentence = Texts::tr("%1 takes no connection now: %2").arg(place, plain(words));
    else if (cause == Cause::Query)
        failure.sentence = Texts::tr("%1 answers, but: %2").arg(place, plain(words));
    else if (cause == Cause::Protocol || cause == Cause::Misconfigured)
        failure.sentence = Texts::tr("No connection with the database at %1: %2").arg(place, plain(words));
    return failure;
}

TransportFailure sqlQueryFailure(const SqlRequest &request, const QString &code, const QString &words)
{
    const bool isPostgres = request.server == SqlServer::PostgreSql;
    // 57014: our own statement_timeout. 2013: the client gave up reading. 1969, 3024: limits of the server's.
    static const QStringList kLate{u"57014"_s, u"2013"_s, u"1969"_s, u"3024"_s};
    static const QStringList kLost{u"57P01"_s, u"57P02"_s, u"2006"_s, u"1927"_s};
    const bool isLost = kLost.contains(code) || (isPostgres && (code.isEmpty() || code.startsWith("08"_L1)));
    const Cause cause = kLate.contains(code) ? Cause::Timeout : isLost ? Cause::Closed : Cause::Query;
    TransportFailure failure =
        transportFailure(Phase::Wait, cause, Sent::MaybeSent, request.endpoint.host, request.endpoint.port, words);
    if (cause == Cause::Query)
        failure.sentence = Texts::tr("The query failed: %1").arg(plain(words));
    return failure;
}

TransportFailure sqlDriverMissing(SqlServer server)
{
    return misconfigured(
        Texts::tr("The driver for this database is not installed: install the package %1 and start Salve again.")
            .arg(server == SqlServer::PostgreSql ? u"libqt6sql6-psql"_s : u"libqt6sql6-mysql"_s));
}

} // namespace salve
