// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/dns_expectations.h"

#include "checks/findings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dns)
};

Cause causeOfCode(int code)
{
    switch (static_cast<DnsCode>(code)) {
    case DnsCode::NoError:
        return Cause::Body;
    case DnsCode::NxDomain:
        return Cause::NxDomain;
    case DnsCode::ServFail:
        return Cause::ResolveFailed;
    case DnsCode::FormErr:
    case DnsCode::NotImp:
        return Cause::Protocol;
    default:
        return Cause::Rejected;
    }
}

/// "MX shop.example"
QString asked(const DnsQuestion &question)
{
    return u"%1 %2"_s.arg(wordOf(question.type), question.name);
}

QString valuesText(const std::vector<DnsRecord> &records)
{
    QStringList values;
    for (const DnsRecord &record : records)
        values.append(record.value);
    return shownText(values.join(u", "_s).toUtf8(), 300);
}

QString wrongCode(const DnsExpectations &expected, const QString &server, int code)
{
    if (expected.code != DnsCode::NoError)
        return Texts::tr("%1 answers %2 for %3, expected %4.")
            .arg(server, dnsCodeText(code), asked(expected.question), wordOf(expected.code));
    switch (static_cast<DnsCode>(code)) {
    case DnsCode::NxDomain:
        return Texts::tr("%1 says that the name %2 does not exist.").arg(server, expected.question.name);
    case DnsCode::Refused:
        return Texts::tr("%1 refuses to answer for %2: it does not serve this name, or not for us.")
            .arg(server, asked(expected.question));
    default:
        return Texts::tr("%1 answers %2 for %3.").arg(server, dnsCodeText(code), asked(expected.question));
    }
}

QString withoutValue(const DnsExpectations &expected, const QString &server, const DnsMessage &message)
{
    if (message.answers.empty())
        return Texts::tr("%1 has no value for %2: the name exists, without a record of this type.")
            .arg(server, asked(expected.question));
    return Texts::tr("%1 has no value for %2: it is an alias of %3, and there the server knows nothing.")
        .arg(server, asked(expected.question), valuesText({message.answers.back()}));
}

/// Is what came what was expected?
bool areExpected(const DnsExpectations &expected, const std::vector<DnsRecord> &records)
{
    QStringList others;
    for (const DnsRecord &record : records)
        others.append(comparableDnsValue(expected.question.type, record.value));
    const QStringList found = others;
    for (const QString &wanted : expected.values) {
        const QString value = comparableDnsValue(expected.question.type, wanted);
        if (!found.contains(value))
            return false;
        others.removeAll(value);
    }
    return others.isEmpty() || expected.values.isEmpty() || expected.match == ValueMatch::Contains;
}

} // namespace

void judge(CheckResult &result, const DnsExpectations &expected, const QString &server, const DnsMessage &message)
{
    if (message.code != static_cast<int>(expected.code)) {
        judgeAs(result,
                CheckOutcome::Critical,
                Phase::Assert,
                causeOfCode(message.code),
                wrongCode(expected, server, message.code));
        return;
    }
    if (expected.code != DnsCode::NoError) {
        judgeOk(result,
                Texts::tr("%1 answers %2 for %3, as expected.")
                    .arg(server, wordOf(expected.code), asked(expected.question)));
        return;
    }
    const std::vector<DnsRecord> records = answersTo(expected.question, message);
    result.metrics.push_back({u"answers"_s, static_cast<double>(records.size()), {}});
    if (records.empty()) {
        judgeAs(result, CheckOutcome::Critical, Phase::Assert, Cause::NoData, withoutValue(expected, server, message));
        return;
    }
    result.metrics.push_back({u"ttl"_s, static_cast<double>(records.front().ttl_s), u"s"_s});
    if (areExpected(expected, records))
        judgeOk(result,
                Texts::tr("%1 answers for %2 in %3 ms: %4.")
                    .arg(server,
                         asked(expected.question),
                         QString::number(milliseconds(result.latency), 'f', 1),
                         valuesText(records)));
    else
        judgeAs(result,
                CheckOutcome::Critical,
                Phase::Assert,
                Cause::Body,
                Texts::tr("%1 answers for %2: %3; expected %4.")
                    .arg(server, asked(expected.question), valuesText(records), expected.values.join(u", "_s)));
}

void judgeServerFailure(CheckResult &result,
                        const DnsExpectations &expected,
                        const QString &server,
                        const DnsOutcome &unvalidated)
{
    const bool isDnssec = !unvalidated.failure && unvalidated.message.code != static_cast<int>(DnsCode::ServFail);
    const QString sentence =
        isDnssec ? Texts::tr("%1 answers servfail for %2, and has an answer when it need not validate: the DNSSEC "
                             "signatures do not hold.")
                 : Texts::tr("%1 answers servfail for %2: it gets no usable answer itself, or cannot load the zone.");
    judgeAs(result,
            CheckOutcome::Critical,
            Phase::Assert,
            Cause::ResolveFailed,
            sentence.arg(server, asked(expected.question)));
}

void judgeSerials(CheckResult &result, const QString &zone, const ZoneSerialsOutcome &outcome)
{
    if (outcome.failure) {
        judgeFailure(result, *outcome.failure);
        return;
    }
    const ZoneSerial *newest = nullptr;
    const ZoneSerial *silent = nullptr;
    QStringList lines;
    for (const ZoneSerial &server : outcome.servers) {
        lines.append(u"%1 (%2): %3"_s.arg(server.server,
                                          server.address.toString(),
                                          server.serial ? QString::number(*server.serial) : server.failure.sentence));
        if (!server.serial)
            silent = &server;
        else if (!newest || isOlderSerial(*newest->serial, *server.serial))
            newest = &server;
    }
    result.evidence.push_back({Texts::tr("Serials"), lines.join(u'\n')});
    QStringList behind;
    for (const ZoneSerial &server : outcome.servers) {
        if (server.serial && *server.serial != *newest->serial)
            behind.append(u"%1 (%2)"_s.arg(server.server).arg(*server.serial));
    }
    if (!behind.isEmpty())
        judgeAs(result,
                CheckOutcome::Critical,
                Phase::Assert,
                Cause::Inconsistent,
                Texts::tr("The name servers of %1 do not agree: behind %2 with serial %3 are %4.")
                    .arg(zone, newest->server, QString::number(*newest->serial), behind.join(u", "_s)));
    else if (silent)
        judgeAs(result,
                newest ? CheckOutcome::Warning : CheckOutcome::Critical,
                silent->failure.phase,
                silent->failure.cause,
                Texts::tr("The name server %1 gives no serial of %2: %3")
                    .arg(silent->server, zone, silent->failure.sentence));
    else
        result.message += u' '
                          + Texts::tr("All %n name server(s) have serial %1.", nullptr, int(outcome.servers.size()))
                                .arg(*newest->serial);
}

Evidence evidenceOf(const DnsOutcome &outcome)
{
    QString text = dnsCodeText(outcome.message.code);
    if (outcome.message.isAuthoritative)
        text += Texts::tr(", authoritative");
    if (outcome.isOverTcp)
        text += Texts::tr(", over TCP");
    for (const DnsRecord &record : outcome.message.answers)
        text += u"\n%1 %2 %3 %4"_s.arg(record.name, QString::number(record.ttl_s), record.type, record.value);
    return {Texts::tr("Answer"), shownText(text.toUtf8())};
}

} // namespace salve
