// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/set_schema.h"
#include "engine/engine.h"
#include "fakes/fake_services.h"
#include "store/sqlite_store.h"
#include "support/scripted_kinds.h"

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>

// An engine over a real store, made to be killed: time flies, everything fails and is repaired for a while, and each
// side effect is a line of a file before it is anything else. Says a line for each run that it knows to be on record.
using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kMonitors = 6;

QByteArray setText()
{
    QByteArray set = "salve: 1\ndefaults: {every: 10s, timeout: 5s, down-after: 1}\nmonitors:\n";
    for (int i = 0; i < kMonitors; ++i) {
        const QByteArray n = QByteArray::number(i);
        set += "  - {id: m" + n + ", kind: probe, target: m" + n + ", on-host: h" + n + ", runbook: fix}\n";
    }
    set += "reactions: [{id: restart, kind: repair, what: '{{monitor.id}}'}]\n"
           "runbooks: [{id: fix, steps: [{run: restart, when: down, repeat: 2m, cooldown: 2m, at-most: 100 per 1h}]}]\n"
           "limits: [{scope: everything, at-most: 10000 per 1h}, {scope: host, at-most: 1000 per 1h}]\n";
    return set;
}

/// "123456 restart m0", in one write, so that a kill leaves a whole line or none.
void append(int file, TimePoint now, const QString &what)
{
    const QByteArray line = QByteArray::number(msOf(now)) + ' ' + what.toUtf8() + '\n';
    [[maybe_unused]] const auto written = ::write(file, line.constData(), static_cast<size_t>(line.size()));
}

/// Breaks and mends the world by the time alone, so that a restart finds the same one.
void play(Script &script, TimePoint now)
{
    for (int i = 0; i < kMonitors; ++i) {
        const QString target = u"m%1"_s.arg(i);
        const bool isDown = (msOf(now) / 1000 + i * 97) % 600 > 150;
        if (isDown)
            script.fail(target);
        else
            script.mend(target);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString dir = app.arguments().at(1);
    const TimePoint from = timeFromMs(app.arguments().at(2).toLongLong());
    FakeServices services;
    services.clock.setWall(from);
    const auto store = SqliteStore::open(dir, services.clock, {u"engine_child"_s, {}});
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().sentence));
        return 2;
    }
    const int effects = ::open(QFile::encodeName(dir + u"/effects"_s).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    Script script;
    script.remembers = true;
    script.effect = [&](const QString &what) { append(effects, services.clock.wallNow(), what); };
    const Kinds kinds = scriptedKinds();
    Engine engine(services.clock, **store, kinds, services.services);
    const Result<void> started = engine.start(u"desk"_s);
    if (!started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().sentence));
        return 3;
    }
    if (engine.world().set().monitors.empty()) {
        const SetReading reading = readSet(setText(), kinds);
        if (hasErrors(reading.problems)) {
            std::fprintf(stderr, "%s\n", qPrintable(firstError(reading.problems).sentence));
            return 4;
        }
        engine.changeSet(reading.set, setText(), u"test"_s);
    }
    engine.take(rules::ArmingGiven{services.clock.wallNow(), {u"fix"_s}, true, u"test"_s});
    // The next second comes when everything of this one is on disk: else time would outrun the disk.
    std::function<void()> liveOn = [&] {
        play(script, services.clock.wallNow());
        services.clock.advance(1s);
        const TimePoint now = services.clock.wallNow();
        const size_t runs = engine.world().runsOf(ReactionId{u"restart"_s}).size();
        engine.take(rules::Tick{now}, [&, now, runs](const Result<void> &stored) {
            if (!stored)
                std::exit(5);
            std::printf("%lld %zu\n", static_cast<long long>(msOf(now)), runs);
            std::fflush(stdout);
            QTimer::singleShot(0, &engine, liveOn);
        });
    };
    QTimer::singleShot(0, &engine, liveOn);
    return QCoreApplication::exec();
}
