// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/demo_run.h"

#include "session/commands.h"
#include "store/memory_vault.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

// Three good checks have to be seen before anything may be repaired; a few more make a line in the chart.
constexpr size_t kBeatsBefore = 6;
constexpr Millis kLongest{45s};

} // namespace

DemoRun::DemoRun(const Kinds &kinds, Front front, QObject *parent)
    : QObject(parent),
      m_kinds(kinds),
      m_front(front),
      m_world(m_clock)
{
}

DemoRun::~DemoRun()
{
    m_session.reset();
    m_host.reset();
}

Result<void> DemoRun::open()
{
    if (const Result<void> world = m_world.open(); !world)
        return world;
    HostOptions options;
    options.dataDir = m_folder.path();
    options.kinds = m_kinds;
    options.owner = u"Salve demo"_s;
    options.installation = u"demo"_s;
    options.front = m_front;
    auto vault = std::make_unique<MemoryVault>();
    const auto [name, value] = m_world.secret();
    vault->write(name, value, this, [](const Result<void> &) {});
    options.ownVault = std::move(vault);
    Result<std::unique_ptr<Host>> host = Host::open(std::move(options));
    if (!host)
        return tl::unexpected<Error>(host.error());
    m_host = std::move(*host);
    m_session = m_host->makeSession();
    return {};
}

void DemoRun::start()
{
    connect(m_session.get(), &Session::batchArrived, this, &DemoRun::follow);
    const QJsonObject arguments{
        {u"text"_s, QString::fromUtf8(m_world.setText())}, {u"arm"_s, u"wished"_s}, {u"by"_s, u"demo"_s}};
    m_session->run({commands::kApplySet, arguments}, this, [this](const Result<QJsonObject> &answer) {
        if (!answer) {
            m_isOver = true;
            emit failed(answer.error().sentence);
            return;
        }
        emit watching();
    });
    m_session->subscribe();
    m_clock.after(kLongest, this, [this] {
        if (!std::exchange(m_isOver, true))
            emit failed(tr("The repair was not proven within %1.").arg(durationForPeople(kLongest)));
    });
}

void DemoRun::follow(const Batch &batch)
{
    for (const MonitorView &monitor : batch.monitors) {
        const bool isReady = monitor.state == MonitorWord::Up && monitor.beats.size() >= kBeatsBefore;
        if (isReady && !std::exchange(m_isBreaking, true)) {
            m_world.breakService();
            emit broken();
        }
    }
    for (const Run &run : batch.runs)
        judge(run);
}

void DemoRun::judge(const Run &run)
{
    if (m_isOver || run.effect == Effect::Tells || run.verdict == Verdict::Pending)
        return;
    m_isOver = true;
    if (run.verdict == Verdict::Repaired && m_world.restarts() == 1)
        emit proven();
    else
        emit failed(tr("The verdict is %1 after %n restart(s).", nullptr, m_world.restarts())
                        .arg(QString(wordOf(run.verdict))));
}

} // namespace salve
