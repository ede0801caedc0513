// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/services.h"
#include "session/checkup.h"
#include "session/desk.h"
#include "session/set_diff.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

/// Who did it: a person, or the engine.
QString byOf(const AuditEntry &entry)
{
    const QJsonObject data = QJsonDocument::fromJson(entry.data.toUtf8()).object();
    const QString by = data.value("by"_L1).toString(data.value("hold"_L1)["by"_L1].toString());
    return by.isEmpty() ? u"salve"_s : by;
}

QJsonObject jsonOf(const AuditEntry &entry)
{
    return {{u"number"_s, entry.number},
            {u"at_ms"_s, msOf(entry.at)},
            {u"kind"_s, entry.kind},
            {u"ref"_s, entry.ref},
            {u"by"_s, byOf(entry)},
            {u"data"_s, entry.data},
            {u"hash"_s, QString::fromLatin1(entry.hash.toHex())},
            {u"seal"_s, entry.seal}};
}

QJsonObject jsonOf(const AuditReport &report, const QString &trouble)
{
    QJsonArray findings;
    for (const AuditFinding &finding : report.findings)
        findings.append(QJsonObject{
            {u"number"_s, finding.number}, {u"at_ms"_s, msOf(finding.at)}, {u"sentence"_s, finding.sentence}});
    return {{u"entries"_s, report.entries},
            {u"from_ms"_s, msOf(report.from)},
            {u"number"_s, report.number},
            {u"head"_s, QString::fromLatin1(report.head.toHex())},
            {u"key"_s, report.key},
            {u"sealed"_s, report.sealed},
            {u"open"_s, report.open},
            {u"unread"_s, report.unread},
            {u"no-key"_s, trouble},
            {u"findings"_s, findings}};
}

} // namespace

void Desk::tellDiff(const Arguments &arguments, const Reply &reply)
{
    const SetReading reading = readSet(arguments.value("text"_L1).toString().toUtf8(), m_engine.kinds());
    QJsonObject answer{{u"problems"_s, problemsJson(reading.problems)}, {u"changes"_s, QJsonArray()}};
    if (!hasErrors(reading.problems)) {
        // Both as they are written out: what only looks otherwise in the file is no difference.
        const Result<Node> before = nodeFromYaml(writeSet(m_engine.world().set(), m_engine.kinds()));
        const Result<Node> after = nodeFromYaml(writeSet(reading.set, m_engine.kinds()));
        if (!before || !after)
            return reply(tl::unexpected<Error>((before ? after : before).error()));
        answer.insert(u"changes"_s, jsonOf(changesOfSet(*before, *after, m_engine.kinds())));
    }
    reply(answer);
}

void Desk::tellAudit(const Arguments &arguments, const Reply &reply)
{
    const qint64 after = arguments.value("after"_L1).toInteger();
    const int limit = std::clamp(arguments.value("limit"_L1).toInt(500), 1, 2'000);
    const auto tell = [reply](const Result<std::vector<AuditEntry>> &entries) {
        if (!entries)
            return reply(tl::unexpected<Error>(entries.error()));
        QJsonArray list;
        for (const AuditEntry &entry : *entries)
            list.append(jsonOf(entry));
        reply(QJsonObject{{u"entries"_s, list}});
    };
    whenSealed([this, after, limit, tell](const QString &) {
        m_reader.read([after, limit](Store &store) { return store.audit(after, limit); }, tell);
    });
}

void Desk::whenSealed(const std::function<void(QString)> &then)
{
    if (m_secrets.sealed)
        m_secrets.sealed(this, then);
    else
        then({});
}

void Desk::verifyAudit(const Arguments &, const Reply &reply)
{
    whenSealed([this, reply](const QString &trouble) {
        m_reader.read([](Store &store) { return store.verifyAudit(); },
                      [reply, trouble](const Result<AuditReport> &report) {
                          if (!report)
                              return reply(tl::unexpected<Error>(report.error()));
                          reply(jsonOf(*report, trouble));
                      });
    });
}

/// What can be read at once, then the disk, then the secrets, then the ways to a person: each when the one before is
/// done, so that the report has its order.
void Desk::checkUp(const Arguments &, const Reply &reply)
{
    const auto findings = std::make_shared<Findings>();
    if (m_premises)
        *findings = placeFindings(*m_premises);
    struct Disk
    {
        Result<std::vector<ActivityRow>> newest;
        Result<void> verified;
        Result<AuditReport> audit;
    };
    ActivityFilter newest;
    newest.limit = 1;
    const auto look = [newest](Store &store) {
        return Disk{store.activity(newest), store.verify(), store.verifyAudit()};
    };
    const auto then = [this, findings, reply](const Disk &disk) {
        const bool isNew = !disk.newest || disk.newest->empty();
        findings->push_back(clockFinding(m_engine.clock().wallNow(), isNew ? TimePoint{} : disk.newest->front().at));
        findings->push_back(databaseFinding(disk.verified));
        findings->push_back(auditFinding(disk.audit));
        m_secrets.list(this, [this, findings, reply](const QJsonObject &vault) {
            findings->push_back(vaultFinding(vault));
            if (const Intake &intake = m_engine.world().set().intake; intake.port)
                findings->push_back(intakeFinding(intake, m_intake.trouble()));
            if (m_outgoing && !(m_outgoing->settings() == ProxySettings{} && m_outgoing->trouble().isEmpty()))
                findings->push_back(proxyFinding(m_outgoing->settings().url, m_outgoing->trouble()));
            checkUpSecrets(findings, reply);
        });
    };
    whenSealed([this, look, then](const QString &) { m_reader.read(look, then); });
}

void Desk::checkUpSecrets(const std::shared_ptr<Findings> &findings, const Reply &reply)
{
    whenSecretsAreRead([this, findings, reply] {
        for (const QString &name : secretNamesOfSet()) {
            const Result<QString> value = m_engine.services().secrets(name);
            findings->push_back(secretFinding(name, value ? std::optional<Error>() : value.error()));
        }
        const MonitorSet &set = m_engine.world().set();
        std::vector<ReactionId> channels;
        for (const Tell &tell : set.tells)
            channels.push_back(tell.run);
        if (channels.empty())
            findings->push_back(nobodyIsToldFinding());
        const bool isTold = std::find(channels.begin(), channels.end(), set.digestTo) != channels.end();
        if (!set.digestTo.isEmpty() && !isTold)
            channels.push_back(set.digestTo);
        m_preflights.run(channels, this, [findings, reply](const auto &reports) {
            for (const auto &[reaction, report] : reports)
                findings->push_back(channelFinding(reaction, report));
            reply(jsonOf(*findings));
        });
    });
}

} // namespace salve
