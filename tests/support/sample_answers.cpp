// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/sample_answers.h"

#include "core/records.h"
#include "session/commands.h"
#include "session/records.h"

#include <QJsonArray>

#include <cmath>

namespace salve {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const std::vector<Evidence> &restartEvidence()
{
    static const std::vector<Evidence> kEvidence{
        {u"Request"_s,
         u"POST https://salt.example:8000/\nX-Auth-Token: •••\n\n{\"client\": \"local\", \"tgt\": \"web1\", \"fun\": \"service.restart\", \"arg\": [\"nginx\"]}"_s},
        {u"Answer"_s, u"200 OK\n{\"return\": [{\"web1\": true}]}"_s}};
    return kEvidence;
}

Run restartRun(TimePoint now)
{
    Run run;
    run.id = {41};
    run.incident = {12};
    run.monitor = {u"shop"_s};
    run.reaction = {u"restart-nginx-web1"_s};
    run.runbook = {u"restart-nginx"_s};
    run.effect = Effect::Repairs;
    run.phase = RunPhase::Ended;
    run.started = now - 2min;
    run.ended = run.started + 3s;
    run.outcome = RunOutcome::Succeeded;
    run.sentence = u"service.restart nginx on web1: true"_s;
    run.evidence = restartEvidence();
    run.verdict = Verdict::NoEffect;
    run.step = {u"restart-nginx-web1@down"_s};
    run.settle = 5s;
    run.verifyWithin = 97s;
    run.recheckedAt = run.ended + 5s;
    run.judged = run.ended + 97s;
    run.hosts = {u"web1"_s};
    run.by = u"engine"_s;
    return run;
}

} // namespace

std::vector<Incident> sampleIncidents(TimePoint now)
{
    Incident open;
    open.id = {12};
    open.monitor = {u"shop"_s};
    open.firstFailure = now - 4min;
    open.opened = now - 2min;
    open.worst = MonitorWord::Down;
    open.cause = Cause::Refused;
    open.message = u"Connection refused on port 443"_s;
    Incident mail = open;
    mail.id = {11};
    mail.monitor = {u"mail"_s};
    mail.firstFailure = now - 3h;
    mail.opened = now - 3h + 2min;
    mail.cause = Cause::Closed;
    mail.message = u"Connection closed before the greeting"_s;
    mail.acknowledgedBy = u"ana"_s;
    mail.acknowledgeComment = u"provider works on it"_s;
    mail.told = {u"tell-team"_s};
    Incident search = open;
    search.id = {10};
    search.monitor = {u"search"_s};
    search.firstFailure = now - 40min;
    search.opened = now - 38min;
    search.worst = MonitorWord::Degraded;
    search.cause = Cause::Slow;
    search.message = u"Answered after 1.2 s, slower than 800 ms"_s;
    std::vector<Incident> all{open, mail, search};
    for (int i = 9; i > 0; --i) {
        Incident past = open;
        past.id = {i};
        past.monitor = {i % 2 ? u"shop"_s : u"db1"_s};
        past.firstFailure = now - (10 - i) * 9h;
        past.opened = past.firstFailure + 2min;
        past.closed = past.opened + i * 40s;
        past.end = IncidentEnd::Recovered;
        all.push_back(past);
    }
    return all;
}

namespace {

QJsonObject entry(TimePoint at, const char *what, const QString &title, const QString &text, QJsonObject more = {})
{
    more.insert(u"at_ms"_s, msOf(at));
    more.insert(u"what"_s, QString::fromLatin1(what));
    more.insert(u"title"_s, title);
    more.insert(u"text"_s, text);
    return more;
}

QJsonArray timeline(TimePoint now)
{
    const QJsonObject run{{u"run"_s, 41}}, down{{u"state"_s, u"down"_s}};
    return {entry(now - 4min, "check", u"First failed check"_s, u"Connection refused on port 443"_s, down),
            entry(now - 2min, "state", u"Up → Down"_s, u"3 failing results in a row"_s, down),
            entry(now - 2min,
                  "decision",
                  u"Restart nginx on web1 runs"_s,
                  u"Down, cause refused; first of at most 2 runs; budget of web1: 1 of 3"_s),
            entry(now - 2min,
                  "run",
                  u"Restart nginx on web1 started"_s,
                  u"by the engine, after a fresh look 1 s before"_s,
                  run),
            entry(now - 2min + 3s, "outcome", u"Succeeded after 3 s"_s, u"service.restart nginx on web1: true"_s, run),
            entry(now - 2min + 8s, "check", u"Re-check: still failing"_s, u"Connection refused on port 443"_s, down),
            entry(now - 20s, "verdict", u"No effect"_s, u"Still down 1 min 40 s after the outcome"_s, run),
            entry(now - 20s, "decision", u"Restart nginx on web1: not yet"_s, u"Cooldown of 15 min, 13 min left"_s),
            entry(now - 15s, "told", u"Told the team"_s, u"tell-team accepted the message"_s)};
}

QJsonArray looksBehind(TimePoint now)
{
    const TimePoint outcome = now - 2min + 3s;
    QJsonArray looks;
    for (const Millis after : {Millis{5s}, Millis{60s}, Millis{97s}})
        looks.append(toJson(Beat{outcome + after, CheckOutcome::Critical, Sight::Seen, Cause::Refused, {}}));
    return looks;
}

/// A failure that was played, as queries::kDrill tells it.
QJsonObject drillAnswer()
{
    const auto row = [](int at_s, const char *what, const char *code, const QString &text, QJsonObject more = {}) {
        more.insert(u"t_ms"_s, at_s * 1000);
        more.insert(u"what"_s, QString::fromLatin1(what));
        more.insert(u"code"_s, QString::fromLatin1(code));
        more.insert(u"text"_s, text);
        return more;
    };
    const QJsonObject restart{{u"step"_s, u"restart-nginx-web1@down"_s},
                              {u"reaction"_s, u"restart-nginx-web1"_s},
                              {u"hosts"_s, QJsonArray{u"web1"_s}},
                              {u"preview"_s, restartEvidence().front().text}};
    const QJsonObject team{{u"step"_s, u"tell:tell-team"_s}, {u"reaction"_s, u"tell-team"_s}};
    return {{u"monitor"_s, u"db1"_s},
            {u"rows"_s,
             QJsonArray{row(120, "state", "down", u"3 failing results in a row"_s),
                        row(120, "decision", "not-yet", u"not yet, 3 min to go"_s, team),
                        row(120, "run", "runs", u"restart-nginx-web1 runs for db1"_s, restart),
                        row(185, "verdict", "no-effect", {}, restart),
                        row(300, "told", "runs", u"not repaired within 5 min"_s, team)}},
            {u"repairs"_s, 1},
            {u"told"_s, QJsonArray{u"tell-team"_s}},
            {u"hosts"_s, QJsonArray{u"web1"_s}},
            {u"notes"_s,
             QJsonArray{u"Played, nothing was sent: every repair is taken for delivered and without effect."_s}}};
}

/// What would have happened, as queries::kReplay tells it.
QJsonObject replayAnswer(TimePoint now)
{
    const auto row = [now](Millis ago, bool isSame, const QString &would, const QString &really) {
        QJsonObject one{{u"at_ms"_s, msOf(now - ago)},
                        {u"monitor"_s, u"shop"_s},
                        {u"runbook"_s, u"restart-nginx"_s},
                        {u"step"_s, u"restart-nginx-web1@down"_s},
                        {u"reaction"_s, u"restart-nginx-web1"_s},
                        {u"same"_s, isSame}};
        if (!would.isEmpty())
            one.insert(u"would-reason"_s, would);
        if (!really.isEmpty())
            one.insert(u"really-reason"_s, really);
        return one;
    };
    const QString runs = u"restart-nginx-web1 runs for shop"_s;
    const auto counts = [](int ran, int told, int skips) {
        return QJsonObject{{u"runs"_s, ran}, {u"told"_s, told}, {u"skips"_s, skips}};
    };
    return {{u"from_ms"_s, msOf(now - 7 * 24h)},
            {u"to_ms"_s, msOf(now)},
            {u"rows"_s,
             QJsonArray{row(26h, true, runs, runs),
                        row(25h, false, runs, u"cooldown, 13 min left"_s),
                        row(2min, false, {}, runs)}},
            {u"differences"_s, 2},
            {u"would"_s, counts(2, 0, 0)},
            {u"really"_s, counts(2, 1, 1)},
            {u"problems"_s, QJsonArray{}},
            {u"notes"_s, QJsonArray{u"What checks saw stays as it was."_s}}};
}

QJsonObject historyAnswer(const QJsonObject &arguments, TimePoint now)
{
    const TimePoint from = timeFromMs(arguments.value("from_ms"_L1).toInteger()),
                    to = timeFromMs(arguments.value("to_ms"_L1).toInteger());
    const int count = std::max(2, std::min(arguments.value("points"_L1).toInt(), static_cast<int>((to - from) / 1min)));
    const Millis width = (to - from) / count;
    const bool isRaw = to - from <= 1h; // as a store that has a point for each check
    QJsonArray points, phases;
    for (int i = 0; i < count; ++i) {
        const TimePoint at = from + i * width;
        const double hours = static_cast<double>(msOf(at) / 1000 % 86400) / 3600.0;
        const double mean =
            24 + 9 * std::sin(hours / 24 * 6.283) + 4 * std::sin(static_cast<double>(i) * 1.7) + (i % 17 == 0 ? 11 : 0);
        const Millis ago = now - at;
        if (ago > 95min && ago < 130min)
            continue; // asleep
        const bool isDown = ago <= 4min || (ago > 190min && ago < 205min);
        const bool isSlow = ago > 30min && ago < 48min;
        QJsonObject point{{u"at"_s, msOf(at)},
                          {u"width"_s, isRaw ? 0 : static_cast<qint64>(width.count())},
                          {u"count"_s, isRaw ? 1 : 3},
                          {u"ok"_s, isDown ? 0 : (isRaw ? 1 : 3)},
                          {u"failed"_s, isDown ? (isRaw ? 1 : 3) : 0},
                          {u"worst"_s, isDown ? u"down"_s : (isSlow ? u"degraded"_s : u"up"_s)}};
        if (!isDown) {
            const double factor = isSlow ? 3.2 : 1;
            point.insert(u"mean_ms"_s, mean * factor);
            point.insert(u"p50_ms"_s, (mean - 4) * factor);
            point.insert(u"p95_ms"_s, (mean + 13) * factor);
            point.insert(u"min_ms"_s, mean * 0.7);
            point.insert(u"max_ms"_s, mean * 1.8);
        }
        points.append(point);
        PhaseTimes times{
            Micros{1'000}, Micros{3'000}, Micros{8'000}, Micros{200}, Micros{qint64(mean * 600)}, Micros{900}};
        if (isDown)
            times = {Micros{1'000}, Micros{400}, {}, {}, {}, {}}; // refused
        if (isRaw)
            phases.append(toJson(times));
    }
    Run old = restartRun(now);
    old.id = {40};
    old.started = now - 200min;
    old.verdict = Verdict::Repaired;
    Incident past = sampleIncidents(now).back();
    past.firstFailure = now - 205min;
    past.closed = now - 190min;
    return {{u"points"_s, points},
            {u"phases"_s, phases},
            {u"incidents"_s, QJsonArray{toJson(sampleIncidents(now).front()), toJson(past)}},
            {u"runs"_s, QJsonArray{toJson(restartRun(now)), toJson(old)}}};
}

QJsonObject activityAnswer(TimePoint now)
{
    QJsonArray rows;
    const auto add = [&](int sequence, TimePoint at, const QString &key, const QJsonObject &value) {
        rows.append(QJsonObject{{u"sequence"_s, sequence}, {u"at_ms"_s, msOf(at)}, {key, value}});
    };
    Decision cooldown;
    cooldown.id = {9};
    cooldown.monitor = {u"shop"_s};
    cooldown.incident = {12};
    cooldown.reaction = {u"restart-nginx-web1"_s};
    cooldown.code = DecisionCode::Cooldown;
    cooldown.reason = u"Skipped: cooldown, 13 min left"_s;
    cooldown.count = 3;
    const Transition change{
        {u"shop"_s}, MonitorWord::Up, MonitorWord::Down, now - 2min, Cause::Refused, u"3 failing results in a row"_s};
    Run repaired = restartRun(now);
    repaired.id = {40};
    repaired.verdict = Verdict::Repaired;
    add(104, now - 20s, u"decision"_s, toJson(cooldown));
    add(103, now - 2min, u"run"_s, toJson(restartRun(now)));
    add(102, now - 2min, u"transition"_s, toJson(change));
    rows.append(QJsonObject{{u"sequence"_s, 101},
                            {u"at_ms"_s, msOf(now - 1h)},
                            {u"note"_s, u"ana held host web7 until 18:00: disk is replaced"_s}});
    add(100, now - 200min, u"run"_s, toJson(repaired));
    return {{u"rows"_s, rows}};
}

} // namespace

void fillSampleAnswers(FakeSession &session, TimePoint now)
{
    QJsonObject run = toJson(restartRun(now));
    run.insert(u"undoable"_s, true);
    session.answer(queries::kIncident,
                   {{u"incident"_s, toJson(sampleIncidents(now).front())},
                    {u"runs"_s, QJsonArray{run}},
                    {u"proofs"_s, QJsonArray{QJsonObject{{u"run"_s, 41}, {u"looks"_s, looksBehind(now)}}}},
                    {u"timeline"_s, timeline(now)}});
    session.answer(queries::kRun,
                   {{u"run"_s, run},
                    {u"looks"_s, looksBehind(now)},
                    {u"undo"_s, u"POST https://salt.example:8000/\n\n{\"fun\": \"service.stop\"}"_s}});
    session.answer(queries::kDrill, drillAnswer());
    session.answer(queries::kReplay, replayAnswer(now));
    session.answer(
        queries::kSaltTemplates,
        {{u"files"_s,
          QJsonArray{
              QJsonObject{{u"name"_s, u"README.md"_s}, {u"text"_s, u"What to do"_s}},
              QJsonObject{{u"name"_s, u"reactor/base.sls"_s}, {u"text"_s, u"# key: 4711"_s}, {u"secret"_s, true}}}}});
    session.answer(queries::kIncidents, QJsonObject{{u"incidents"_s, QJsonArray{}}});
    session.answer(queries::kHistory, [now](const QJsonObject &arguments) { return historyAnswer(arguments, now); });
    session.answer(queries::kActivity, activityAnswer(now));
    const QJsonObject monitor{{u"id"_s, u"shop"_s},
                              {u"name"_s, u"Shop"_s},
                              {u"kind"_s, u"http"_s},
                              {u"url"_s, u"https://shop.example/health"_s},
                              {u"every"_s, u"60s"_s},
                              {u"on-host"_s, u"web1"_s},
                              {u"tags"_s, QJsonArray{u"prod"_s, u"web"_s}},
                              {u"runbook"_s, u"restart-nginx"_s},
                              {u"x-owner"_s, u"ana"_s}};
    session.answer(queries::kMonitor,
                   {{u"monitor"_s, monitor},
                    {u"evidence"_s,
                     QJsonArray{QJsonObject{{u"title"_s, u"Connection"_s},
                                            {u"text"_s, u"shop.example → 192.0.2.44:443: refused"_s}}}},
                    {u"phases"_s, QJsonObject{{u"resolve_us"_s, 1200}, {u"connect_us"_s, 900}}},
                    {u"upcoming"_s,
                     QJsonArray{QJsonObject{{u"step"_s, u"restart-nginx-web1@down"_s},
                                            {u"code"_s, u"cooldown"_s},
                                            {u"until_ms"_s, msOf(now + 13min)},
                                            {u"reason"_s, u"cooldown of 15 min; 1 of 2 runs left"_s}}}}});
    const QJsonObject step{{u"run"_s, u"restart-nginx-web1"_s},
                           {u"when"_s, u"down"_s},
                           {u"after"_s, u"5m"_s},
                           {u"up-to"_s, 2},
                           {u"cooldown"_s, u"15m"_s}};
    session.answer(
        queries::kRunbook,
        {{u"runbook"_s,
          QJsonObject{
              {u"id"_s, u"restart-nginx"_s},
              {u"name"_s, u"Restart nginx, then call somebody"_s},
              {u"steps"_s, QJsonArray{step, QJsonObject{{u"run"_s, u"tell-team"_s}, {u"when"_s, u"recovered"_s}}}}}}});
    session.answer(queries::kReaction,
                   {{u"reaction"_s,
                     QJsonObject{{u"id"_s, u"restart-nginx-web1"_s},
                                 {u"name"_s, u"Restart nginx on web1"_s},
                                 {u"kind"_s, u"salt-run"_s},
                                 {u"url"_s, u"https://salt.example:8000"_s}}},
                    {u"runs"_s, QJsonArray{toJson(restartRun(now))}}});
    session.answer(
        queries::kPreflight,
        {{u"reports"_s,
          QJsonArray{QJsonObject{{u"reaction"_s, u"restart-nginx-web1"_s},
                                 {u"light"_s, u"green"_s},
                                 {u"sentence"_s, u"Signed in as salve; web1 answers; service.restart is allowed."_s},
                                 {u"hosts"_s, QJsonArray{u"web1"_s}},
                                 {u"preview"_s, restartEvidence().front().text}}}}});
}

} // namespace salve
