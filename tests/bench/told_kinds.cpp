// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "told_kinds.h"

#include "core/clock.h"
#include "flock.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace salve::bench {

namespace {

constexpr int kReadings = 1000;

class OneMemory final : public Inbox
{
public:
    QJsonObject kept;
    QJsonObject memory(const QString &) const override { return kept; }
};

class Hundred final : public Neighbours
{
public:
    std::vector<Neighbour> all() const override
    {
        std::vector<Neighbour> neighbours;
        for (int i = 0; i < 100; ++i) {
            const QString id = u"web%1"_s.arg(i);
            neighbours.push_back({MonitorId{id}, id, MonitorWord::Up, Sight::Seen, true, {u"web"_s}, false});
        }
        return neighbours;
    }
};

/// A kind that is told, the last things that it is told, and how the monitor stands then.
struct Told
{
    QString kind;
    QJsonObject settings;
    std::vector<Delivery> deliveries{};
    QString end{u"ok none"_s};
};

Delivery delivery(const QByteArray &method, const QStringList &behind = {}, const QByteArray &body = {})
{
    Delivery made;
    made.at = SystemClock().wallNow();
    made.method = method;
    made.behind = behind;
    made.headers = {{"content-type", "application/json"}};
    made.body = body;
    made.sender = u"127.0.0.1"_s;
    return made;
}

std::vector<Told> allTold()
{
    const QJsonObject token{{u"secret"_s, u"token"_s}};
    const QByteArray alert =
        R"({"version":"4","status":"firing","alerts":[{"status":"firing","fingerprint":"5ef77f1f8a3ecfb2",)"
        R"("labels":{"alertname":"DiskFull","instance":"web1:9100","job":"node","severity":"critical"},)"
        R"("annotations":{"summary":"The disk of web1 is full"},"startsAt":"2026-11-18T03:12:07Z",)"
        R"("generatorURL":"https://prometheus.example/graph"}]})";
    return {
        {u"push"_s, {{u"token"_s, token}, {u"expect-every"_s, u"1h"_s}}, {delivery("POST", {}, "backup done")}},
        {u"webhook-in"_s,
         {{u"token"_s, token}, {u"shape"_s, u"alertmanager"_s}},
         {delivery("POST", {}, alert)},
         u"critical reported"_s},
        {u"salt-event"_s,
         {{u"url"_s, u"https://salt.example:8000"_s},
          {u"username"_s, u"salve"_s},
          {u"password"_s, token},
          {u"failed-tag"_s, u"shop/nginx/down"_s},
          {u"healthy-tag"_s, u"shop/nginx/up"_s}},
         // The stream stands; then the event.
         {delivery("SEES"), delivery("", {u"shop/nginx/up"_s}, R"({"id":"web1","data":{"state":"running"}})")}},
        {u"group"_s, {{u"members-tagged"_s, u"web"_s}}},
    };
}

/// Hears them so many times; what is remembered in the end.
QJsonObject heard(const Listener &listener, const Told &told, const Node &settings, const SecretSource &secrets)
{
    QJsonObject memory;
    for (int i = 0; i < kReadings; ++i) {
        memory = {{u"since_ms"_s, msOf(SystemClock().wallNow())}};
        for (const Delivery &one : told.deliveries) {
            const Heard word = listener.hear(settings, one, memory, secrets);
            if (word.fate != Heard::Fate::Taken)
                die(told.kind + u" does not take it: "_s + QString::fromUtf8(word.body));
            memory = word.memory;
        }
    }
    return memory;
}

} // namespace

QJsonObject toldKinds(const CheckLibrary &library, const Services &services)
{
    OneMemory inbox;
    const Hundred neighbours;
    Services own = services;
    own.inbox = &inbox;
    own.neighbours = &neighbours;
    QJsonObject figures;
    for (const Told &told : allTold()) {
        const CheckKind &kind = *Kinds{library.kinds(), {}}.check(told.kind);
        const Node settings = nodeOf(told.settings);
        LongestEvent::reset();
        double before_s = cpu_s();
        if (kind.listener())
            inbox.kept = heard(*kind.listener(), told, settings, services.secrets);
        const double hear_ms = (cpu_s() - before_s) * 1000 / kReadings;
        before_s = cpu_s();
        Flock flock(
            kind, kReadings, [&settings](int) { return settings; }, own);
        flock.start();
        const QString ended = flock.untilTheEnd();
        const double read_ms = (cpu_s() - before_s) * 1000 / kReadings;
        if (ended != told.end)
            die(u"%1: %2, expected %3"_s.arg(told.kind, ended, told.end));
        std::printf("%-26s %8.3f ms CPU to hear, %.3f to read, %.1f ms at most\n",
                    qPrintable(told.kind),
                    hear_ms,
                    read_ms,
                    LongestEvent::longest_ms());
        figures.insert(told.kind,
                       QJsonObject{{u"hear_cpu_ms"_s, hear_ms},
                                   {u"cpu_ms"_s, read_ms},
                                   {u"longest_ms"_s, LongestEvent::longest_ms()}});
    }
    return figures;
}

} // namespace salve::bench
