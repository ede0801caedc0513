// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/sample_upkeep.h"

#include "core/records.h"
#include "session/commands.h"

#include <QJsonArray>
#include <QUrl>

namespace salve {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kSet = u"salve: 1\n"
                     "tell:\n"
                     "  - {run: tell-team, repeat: 1h}\n"
                     "digest: daily 08:00\n"_s;

struct ReportLine
{
    QString id;
    int runs, repaired, noEffect, unproven, relapsed, wouldRun;
    Millis after; ///< 0: nothing was repaired
};

QJsonObject jsonOf(const ReportLine &line)
{
    QJsonObject json{{u"id"_s, line.id},
                     {u"runs"_s, line.runs},
                     {u"repaired"_s, line.repaired},
                     {u"no-effect"_s, line.noEffect},
                     {u"unproven"_s, line.unproven},
                     {u"worse"_s, 0},
                     {u"relapsed"_s, line.relapsed},
                     {u"would-run"_s, line.wouldRun}};
    if (line.after > Millis{0})
        json.insert(u"repaired_ms"_s, static_cast<qint64>(line.after.count()));
    return json;
}

QJsonObject reportAnswer()
{
    const auto trouble = [](const QString &sentence) { return QJsonObject{{u"sentence"_s, sentence}}; };
    return {{u"incidents"_s, 21},
            {u"repaired"_s, 14},
            {u"avoided"_s, 13},
            {u"drills"_s, 2},
            {u"drills-repaired"_s, 2},
            {u"noticed_ms"_s, 120'000},
            {u"repaired_ms"_s, 95'000},
            {u"runbooks"_s,
             QJsonArray{jsonOf({u"restart-nginx"_s, 19, 14, 3, 1, 1, 0, 95s}),
                        jsonOf({u"heal-database"_s, 0, 0, 0, 0, 0, 4, 0s})}},
            {u"reactions"_s,
             QJsonArray{jsonOf({u"restart-nginx-web1"_s, 19, 14, 3, 1, 1, 0, 95s}),
                        jsonOf({u"highstate-db"_s, 0, 0, 0, 0, 0, 4, 0s})}},
            {u"recurring"_s,
             QJsonArray{trouble(u"Shop: refused, 5th time this week, repaired by restart-nginx-web1 (4)"_s),
                        trouble(u"RethinkDB on db1: timed out, 3rd time in 4 weeks, repaired by nothing"_s)}}};
}

QJsonObject entryAnswer(const QJsonObject &arguments, TimePoint now)
{
    const QJsonObject command{{u"number"_s, 1},
                              {u"at_ms"_s, msOf(now - 1h)},
                              {u"kind"_s, u"command"_s},
                              {u"ref"_s, u"hold"_s},
                              {u"by"_s, u"ana"_s},
                              {u"data"_s, u"{\"host\":\"web7\",\"reason\":\"disk is replaced\"}"_s},
                              {u"hash"_s, u"9f2c"_s}};
    return {{u"entries"_s, arguments.value("after"_L1).toInteger() > 0 ? QJsonArray{} : QJsonArray{command}}};
}

QJsonObject checkUpAnswer()
{
    const auto finding = [](const char *what, const char *level, const QString &sentence, const QString &advice = {}) {
        return QJsonObject{{u"what"_s, QString::fromLatin1(what)},
                           {u"level"_s, QString::fromLatin1(level)},
                           {u"sentence"_s, sentence},
                           {u"advice"_s, advice}};
    };
    return {{u"findings"_s,
             QJsonArray{finding("database", "ok", u"The database is whole."_s),
                        finding("vault", "ok", u"3 secrets in the keyring of this desktop."_s),
                        finding("secret",
                                "problem",
                                u"The secret cache-probe is not on this computer."_s,
                                u"Store it under Settings, or choose another in the monitor."_s)}},
            {u"worst"_s, u"problem"_s}};
}

QJsonObject saltAnswer()
{
    return {{u"findings"_s,
             QJsonArray{QJsonObject{{u"what"_s, u"login"_s},
                                    {u"level"_s, u"ok"_s},
                                    {u"sentence"_s, u"Signed in as salve at https://salt.example:8000."_s}}}},
            {u"worst"_s, u"ok"_s}};
}

QJsonObject certificateAnswer(const QJsonObject &arguments, TimePoint now)
{
    const QString host = QUrl(arguments.value("url"_L1).toString()).host();
    const QString fingerprint = u"5a7f0c41d2e86b93"_s.repeated(4);
    return {{u"server"_s, host + u":443"_s},
            {u"subject"_s, u"CN=%1, O=Example"_s.arg(host)},
            {u"issuer"_s, u"CN=%1, O=Example"_s.arg(host)},
            {u"names"_s, QJsonArray{host, u"10.0.0.7"_s}},
            {u"from_ms"_s, msOf(now - 240h)},
            {u"until_ms"_s, msOf(now + 8760h)},
            {u"fingerprint"_s, fingerprint},
            {u"problem"_s, u"The certificate is self-signed, and untrusted."_s},
            {u"refusal"_s, QString()}};
}

CheckResult goodLook()
{
    CheckResult look;
    look.outcome = CheckOutcome::Ok;
    look.latency = Micros{23'400};
    look.message = u"200 OK"_s;
    look.evidence = {{u"Answer"_s, u"HTTP/1.1 200 OK\nContent-Type: text/plain\n\nfine"_s}};
    return look;
}

QJsonObject discoverAnswer(const QJsonObject &arguments)
{
    const QString host = arguments.value("host"_L1).toString();
    const QString address = u"http://%1:8080/"_s.arg(host);
    return {
        {u"host"_s, host},
        {u"proposals"_s,
         QJsonArray{QJsonObject{
             {u"monitor"_s,
              QJsonObject{{u"name"_s, u"nginx on %1:8080"_s.arg(host)}, {u"kind"_s, u"http"_s}, {u"url"_s, address}}},
             {u"title"_s, u"Web page or API (HTTP)"_s},
             {u"target"_s, address},
             {u"state"_s, u"new"_s},
             {u"why"_s, u"nginx/1.22.1 answers on port 8080 with 200."_s},
             {u"look"_s, toJson(goodLook())}}}},
        {u"notes"_s, QJsonArray{}}};
}

/// Of a check one look, of a reaction a try without effect.
QJsonObject testAnswer(const QJsonObject &arguments)
{
    if (arguments.value("what"_L1) == "check"_L1)
        return {{u"result"_s, toJson(goodLook())}};
    return {{u"reports"_s,
             QJsonArray{QJsonObject{{u"light"_s, u"green"_s},
                                    {u"sentence"_s, u"Signed in as salve; web1 answers."_s},
                                    {u"hosts"_s, QJsonArray{u"web1"_s}}}}}};
}

} // namespace

void fillSampleUpkeep(FakeSession &session, TimePoint now)
{
    session.answer(queries::kSet, {{u"text"_s, kSet}});
    session.answer(queries::kSecrets, {{u"names"_s, QJsonArray{u"salt-api"_s, u"shop-probe"_s, u"team-chat"_s}}});
    session.answer(
        queries::kProxy,
        {{u"proxy"_s, QJsonObject{{u"proxy"_s, u"http://proxy.example:3128"_s}}}, {u"trouble"_s, QString()}});
    session.answer(queries::kReport, reportAnswer());
    session.answer(queries::kAudit, [now](const QJsonObject &arguments) { return entryAnswer(arguments, now); });
    session.answer(queries::kAuditVerify,
                   {{u"entries"_s, 1204}, {u"number"_s, 1204}, {u"key"_s, u"k1"_s}, {u"findings"_s, QJsonArray{}}});
    session.answer(queries::kCheckUp, checkUpAnswer());
    session.answer(queries::kSaltDoctor, saltAnswer());
    session.answer(queries::kCertificate,
                   [now](const QJsonObject &arguments) { return certificateAnswer(arguments, now); });
    session.answer(commands::kTrust, {{u"file"_s, u"/home/ana/.local/share/salve/trusted/shop.example-443.pem"_s}});
    session.answer(queries::kDiscover, discoverAnswer);
    session.answer(queries::kTest, testAnswer);
    session.answer(
        queries::kPreview,
        {{u"text"_s, u"POST https://salt.example:8000/run\n\n{\"tgt\": \"web1\", \"fun\": \"test.ping\"}"_s}});
}

} // namespace salve
