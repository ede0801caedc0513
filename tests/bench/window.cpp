// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "bench.h"
#include "checks/kinds.h"
#include "reactions/kinds.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QTableView>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <ctime>
#include <map>

using namespace salve;
using namespace salve::bench;
using namespace std::chrono_literals;

namespace {

double now_ms(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// How long the main thread was busy in one go: the time of each event that the event loop gave out, nested ones in it.
/// CPU time tells what we caused from what the scheduler did.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || std::exchange(m_isInside, true))
            return QApplication::notify(receiver, event);
        const QByteArray who = receiver->metaObject()->className();
        const int type = event->type();
        const double wall = now_ms(CLOCK_MONOTONIC);
        const double cpu = now_ms(CLOCK_THREAD_CPUTIME_ID);
        const bool isTaken = QApplication::notify(receiver, event);
        const double took_cpu = now_ms(CLOCK_THREAD_CPUTIME_ID) - cpu;
        m_wall_ms.push_back(now_ms(CLOCK_MONOTONIC) - wall);
        m_cpu_ms.push_back(took_cpu);
        double &worst = m_worst[{who, type}];
        worst = std::max(worst, took_cpu);
        m_isInside = false;
        return isTaken;
    }

    void forget()
    {
        m_wall_ms.clear();
        m_cpu_ms.clear();
        m_worst.clear();
    }

    void report(const QString &name, QJsonObject &figures)
    {
        if (m_wall_ms.empty())
            die(QStringLiteral("no event was seen"));
        std::sort(m_wall_ms.begin(), m_wall_ms.end());
        std::sort(m_cpu_ms.begin(), m_cpu_ms.end());
        figures.insert(name + QStringLiteral("_stall_max_ms"), m_wall_ms.back());
        figures.insert(name + QStringLiteral("_stall_cpu_max_ms"), m_cpu_ms.back());
        figures.insert(name + QStringLiteral("_stall_cpu_p99_ms"), m_cpu_ms[m_cpu_ms.size() * 99 / 100]);
        const auto over = std::count_if(m_cpu_ms.begin(), m_cpu_ms.end(), [](double took_ms) { return took_ms > 16; });
        figures.insert(name + QStringLiteral("_stalls_over_16_ms"), double(over));
        for (const auto &[what, took_ms] : m_worst) {
            if (took_ms > 4)
                std::fprintf(stderr,
                             "%s: %s, event %d: %.1f ms\n",
                             qPrintable(name),
                             what.first.constData(),
                             what.second,
                             took_ms);
        }
    }

private:
    bool m_isInside{false};
    std::vector<double> m_wall_ms;
    std::vector<double> m_cpu_ms;
    std::map<std::pair<QByteArray, int>, double> m_worst; ///< by class and kind of event, CPU
};

/// A heartbeat of 1 ms on the main thread: the longest pause between two beats, as a person's click would meet it.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(&m_timer, [this] {
            const double now = now_ms(CLOCK_MONOTONIC);
            if (m_last_ms > 0)
                m_gaps_ms.push_back(now - m_last_ms);
            m_last_ms = now;
        });
        m_timer.start(1ms);
    }

    void report(QJsonObject &figures)
    {
        std::sort(m_gaps_ms.begin(), m_gaps_ms.end());
        figures.insert(QStringLiteral("beat_p99_ms"), m_gaps_ms[m_gaps_ms.size() * 99 / 100]);
        figures.insert(QStringLiteral("beat_max_ms"), m_gaps_ms.back());
    }

private:
    QTimer m_timer;
    double m_last_ms{0};
    std::vector<double> m_gaps_ms;
};

int columnOf(const QTableView &table, QLatin1StringView title)
{
    const QAbstractItemModel &model = *table.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == title)
            return column;
    }
    die(QStringLiteral("the table has no column %1").arg(title));
}

int countDown(const QTableView &table)
{
    const int state = columnOf(table, QLatin1StringView("State"));
    int count = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        count += table.model()->index(row, state).data().toString().startsWith(QLatin1StringView("Down")) ? 1 : 0;
    return count;
}

} // namespace

/// 1,000 monitors at 10 s in the real window with the table and one monitor's details visible. Arguments: seconds for
/// each figure, monitors.
int main(int argc, char **argv)
{
    auto *failing = shared<std::atomic<int>>(); // every so manieth page is broken
    const PageServer server(kPorts, [failing, n = 0](std::string_view) mutable {
        const int each = *failing;
        return PageServer::page(each > 0 && ++n % each == 0 ? 500 : 200);
    });
    WatchedApplication app(argc, argv);
    const int seconds = std::max(5, app.arguments().value(1, QStringLiteral("30")).toInt());
    const int monitors = std::max(10, app.arguments().value(2, QStringLiteral("1000")).toInt());
    const double loadBefore = load();
    const QTemporaryDir dir;
    const std::unique_ptr<Host> host =
        hostWith(dir.path(), webSet(server, {.monitors = monitors, .every = QStringLiteral("1s")}));
    const std::unique_ptr<Session> session = host->makeSession();
    SystemClock clock;
    MainWindow window({.session = *session,
                       .clock = clock,
                       .kinds = {checkKinds(), reactionKinds()},
                       .configFolder = {},
                       .paths = {},
                       .startDemo = {},
                       .notify = {},
                       .quit = {}});
    window.resize(1400, 900);
    app.forget();
    window.show();
    wait(45s); // forty beats each, at 1 s
    QJsonObject figures;
    app.report(QStringLiteral("start"), figures);
    applySet(*host, webSet(server, {.monitors = monitors, .every = QStringLiteral("10s")}));
    auto *table = window.findChild<QTableView *>(QStringLiteral("monitors-table"));
    if (table == nullptr || table->model()->rowCount() != monitors)
        die(QStringLiteral("the table does not show the monitors"));
    table->selectRow(0);
    wait(15s);

    const auto measure = [&](const QString &name) {
        app.forget();
        const double before = cpu_s();
        const double main_ms = now_ms(CLOCK_THREAD_CPUTIME_ID);
        wait(std::chrono::seconds{seconds});
        figures.insert(name + QStringLiteral("_cpu_pct"), (cpu_s() - before) * 100 / seconds);
        figures.insert(name + QStringLiteral("_main_cpu_pct"),
                       (now_ms(CLOCK_THREAD_CPUTIME_ID) - main_ms) / 10 / seconds);
        app.report(name, figures);
    };
    measure(QStringLiteral("by_state"));
    table->sortByColumn(columnOf(*table, QLatin1StringView("Latency")), Qt::DescendingOrder);
    measure(QStringLiteral("by_latency"));
    *failing = 10; // states move, incidents open and close
    measure(QStringLiteral("restless"));
    table->sortByColumn(columnOf(*table, QLatin1StringView("State")), Qt::AscendingOrder);
    *failing = 1; // all at once: Down at their third failing result, and every row moves
    measure(QStringLiteral("storm"));
    figures.insert(QStringLiteral("storm_down"), countDown(*table));
    *failing = 0; // and all are well again: as many incidents end
    measure(QStringLiteral("mended"));
    figures.insert(QStringLiteral("mended_down"), countDown(*table));
    Heartbeat heartbeat;
    wait(std::chrono::seconds{seconds});
    heartbeat.report(figures);
    figures.insert(QStringLiteral("rss_mb"), residentSet_mb());
    figures.insert(QStringLiteral("platform"), QGuiApplication::platformName());
    figures.insert(QStringLiteral("load_before"), loadBefore);
    figures.insert(QStringLiteral("load_after"), load());
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
