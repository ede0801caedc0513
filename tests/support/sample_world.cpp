// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "sample_world.h"

#include "support/sample_answers.h"
#include "support/sample_upkeep.h"

namespace salve {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::vector<Beat> beatsUntil(TimePoint now, int failing, int slow, int unseen)
{
    std::vector<Beat> beats;
    for (int i = 40; i > 0; --i) {
        Beat beat{now - i * 1min, CheckOutcome::Ok, Sight::Seen, Cause::None, Micros{21'000 + (i * 7919) % 9000}};
        if (i <= failing)
            beat = {beat.at, CheckOutcome::Critical, Sight::Seen, Cause::Refused, Micros{900}};
        else if (i <= failing + slow)
            beat = {beat.at, CheckOutcome::Warning, Sight::Seen, Cause::Slow, Micros{1'240'000}};
        else if (i > 25 && i <= 25 + unseen)
            beat = {beat.at, CheckOutcome::Unknown, Sight::Asleep, Cause::None, Micros{0}};
        beats.push_back(beat);
    }
    return beats;
}

struct Sample
{
    const char *id, *name, *kind, *target, *host, *tags;
    MonitorWord state;
    std::vector<Overlay> overlays;
    Millis since;
    int failing, slow, unseen;
    const char *message;
};

std::vector<Sample> samples()
{
    using enum MonitorWord;
    using enum Overlay;
    return {
        {"shop",
         "Shop",
         "http",
         "https://shop.example/health",
         "web1",
         "prod,web",
         Down,
         {Repairing},
         4min,
         4,
         0,
         0,
         "Connection refused on port 443"},
        {"cache",
         "Cache",
         "tcp",
         "cache1.example:6379",
         "cache1",
         "prod,db",
         Unknown,
         {},
         12min,
         0,
         0,
         0,
         "The secret cache-probe is not on this computer; store it or choose another"},
        {"search",
         "Search API",
         "http",
         "https://search.example/v1",
         "web2",
         "prod,web",
         Degraded,
         {},
         40min,
         0,
         18,
         0,
         "Answered after 1.2 s, slower than 800 ms"},
        {"vpn-db",
         "Reporting database",
         "tcp",
         "10.8.0.12:5432",
         "db3",
         "office,db",
         Up,
         {Unobserved},
         2h,
         0,
         0,
         14,
         "The VPN is down: nothing is known of it"},
        {"intranet",
         "Intranet",
         "http",
         "https://intra.example",
         "web7",
         "office",
         Down,
         {Unreachable},
         9min,
         9,
         0,
         0,
         "Timed out after 10 s"},
        {"new", "New landing page", "http", "https://new.example", "web3", "web", Pending, {}, 20s, 0, 0, 0, ""},
        {"mail",
         "Mail",
         "tcp",
         "mail.example:587",
         "mail1",
         "prod,mail",
         Down,
         {Acknowledged},
         3h,
         40,
         0,
         0,
         "Connection closed before the greeting"},
        {"build",
         "Build server",
         "http",
         "https://build.example",
         "ci1",
         "office",
         Up,
         {Maintenance},
         30min,
         0,
         0,
         0,
         "200 OK"},
        {"legacy", "Old shop", "http", "https://old.example", "web1", "web", Up, {Paused}, 72h, 0, 0, 0, ""},
        {"edge", "Office router", "ping", "192.0.2.1", "edge", "office", Up, {}, 400h, 0, 0, 0, "Answered"},
        {"api2", "API 2", "http", "https://api2.example/health", "web2", "prod,web", Up, {}, 30h, 0, 1, 0, "200 OK"},
        {"api10",
         "API 10",
         "http",
         "https://api10.example/health",
         "web10",
         "prod,web",
         Up,
         {},
         55h,
         0,
         0,
         6,
         "200 OK"},
        {"db1", "RethinkDB on db1", "tcp", "db1.example:28015", "db1", "prod,db", Up, {}, 200h, 0, 0, 0, "Connected"},
        {"docs", "Documentation", "http", "https://docs.example", "web3", "web", Up, {}, 90h, 0, 0, 0, "200 OK"},
    };
}

MonitorView viewOf(const Sample &sample, TimePoint now)
{
    MonitorView view;
    view.id = {QString::fromLatin1(sample.id)};
    view.name = QString::fromLatin1(sample.name);
    view.kind = QString::fromLatin1(sample.kind);
    view.target = QString::fromLatin1(sample.target);
    view.host = QString::fromLatin1(sample.host);
    view.tags = QString::fromLatin1(sample.tags).split(u',');
    view.state = sample.state;
    view.overlays = sample.overlays;
    view.since = now - sample.since;
    view.attempts = 3;
    view.attempt = sample.failing > 0 ? std::min(3, sample.failing) : 0;
    view.lastCheck = now - 14s;
    view.nextCheck = now + 46s;
    view.every = 60s;
    view.message = QString::fromUtf8(sample.message);
    view.latency = sample.state == MonitorWord::Pending ? Micros{0}
                   : sample.failing > 0                 ? Micros{900}
                                                        : Micros{sample.slow > 0 ? 1'240'000 : 23'400};
    view.outcome =
        sample.failing > 0 ? CheckOutcome::Critical : (sample.slow > 1 ? CheckOutcome::Warning : CheckOutcome::Ok);
    if (sample.state == MonitorWord::Unknown)
        view.outcome = CheckOutcome::Unknown;
    view.cause = sample.failing > 0 ? Cause::Refused : Cause::None;
    view.enabled = view.id.value != u"legacy";
    if (view.state != MonitorWord::Pending) {
        view.beats = beatsUntil(now, sample.failing, sample.slow, sample.unseen);
        view.uptime24h = sample.failing > 0 ? 0.9713 : 0.99984;
    }
    return view;
}

} // namespace

MonitorView sampleMonitor(const QString &id, const QString &name)
{
    MonitorView view;
    view.id = {id};
    view.name = name;
    view.kind = u"http"_s;
    view.state = MonitorWord::Up;
    view.outcome = CheckOutcome::Ok;
    view.attempts = 3;
    view.every = 60s;
    return view;
}

void fillSampleWorld(FakeSession &session, TimePoint now)
{
    Snapshot &world = session.snapshot;
    world = {};
    for (const Sample &sample : samples())
        world.monitors.push_back(viewOf(sample, now));
    MonitorView &shop = world.monitors.front();
    shop.incident = {12};
    shop.runbook = {u"restart-nginx"_s};
    shop.runbookSentence = u"Restart nginx on web1 when down, at most 2 times"_s;
    world.monitors[6].incident = {11};
    world.monitors[2].incident = {10};
    world.monitors[3].overlayReason = u"The VPN is down: nothing is known of it"_s;
    world.monitors[6].overlayReason = u"Acknowledged by ana: provider works on it"_s;
    world.reactions = {{{u"restart-nginx-web1"_s},
                        u"Restart nginx on web1"_s,
                        u"salt-run"_s,
                        Effect::Repairs,
                        u"service.restart nginx on web1"_s,
                        {u"restart-nginx"_s},
                        {41},
                        now - 2min,
                        RunOutcome::Succeeded,
                        Verdict::NoEffect,
                        4,
                        3,
                        u"Signed in as salve; web1 answers"_s,
                        PreflightReport::Light::Green},
                       {{u"highstate-db"_s},
                        u"Highstate db*"_s,
                        u"salt-run"_s,
                        Effect::Repairs,
                        u"state.apply on db*"_s,
                        {u"heal-database"_s},
                        {},
                        {},
                        RunOutcome::Unknown,
                        Verdict::Pending,
                        0,
                        0,
                        u"The password of salve has expired"_s,
                        PreflightReport::Light::Red},
                       {{u"tell-team"_s},
                        u"Tell the team"_s,
                        u"webhook"_s,
                        Effect::Tells,
                        u"POST •••"_s,
                        {u"restart-nginx"_s},
                        {39},
                        now - 3h,
                        RunOutcome::Delivered,
                        Verdict::Pending,
                        2,
                        0,
                        {},
                        PreflightReport::Light::Yellow}};
    world.runbooks = {
        {{u"restart-nginx"_s},
         u"Restart nginx, then call somebody"_s,
         true,
         true,
         {},
         {u"When it is down (refused, timed out): run Restart nginx on web1, at most 2 times per incident, 15 min apart."_s,
          u"When it has recovered: run Tell the team."_s},
         3},
        {{u"heal-database"_s},
         u"Heal the database"_s,
         false,
         true,
         {},
         {u"When it is down for 5 min: run Highstate db*, again every 5 min."_s,
          u"When it is down for 10 min: run Restart rethinkdb on db*, again every 10 min."_s},
         1}};
    world.incidents = sampleIncidents(now);
    world.automation.installation = u"ops-box"_s;
    world.automation.notWatched = {u"last night 23:10–07:42, this computer slept"_s, u"1 paused"_s};
    world.automation.wouldFail = {u"Highstate db*: the password of salve has expired"_s};
    world.automation.holds = {
        {{3}, HoldScope::Host, u"web7"_s, false, u"disk is replaced"_s, u"ana"_s, now - 1h, now + 2h}};
    fillSampleAnswers(session, now);
    fillSampleUpkeep(session, now);
}

} // namespace salve
