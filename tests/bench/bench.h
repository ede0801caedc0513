// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "longest_event.h"
#include "page_server.h"
#include "session/host.h"

#include <sys/mman.h>

#include <QJsonObject>
#include <QStringList>

/// What the benchmarks share. Each of them runs once, prints what it sees, and ends with one JSON object.
namespace salve::bench {

/// CPU of this whole process so far, all threads, user and system.
double cpu_s();
/// CPU of programs that it started and that have ended.
double programsCpu_s();
double residentSet_mb();
/// The one-minute load of this computer: says what a figure is worth.
double load();
double medianOf(std::vector<double> values);
/// The clock that all processes of this computer share.
qint64 monotonic_us();
[[noreturn]] void die(const QString &sentence);

/// As many hosts as a set of this size may have.
constexpr int kPorts = 100;

/// So many `http` monitors m0, m1, … over the server's ports.
struct WebSet
{
    int monitors{0};
    QString every;
    QString client{QStringLiteral("qt")};
    QString timeout{QStringLiteral("5s")};
};
QByteArray webSet(const PageServer &server, const WebSet &plan);
/// A headless Salve on a folder with this set; ends the program when it does not come up.
std::unique_ptr<Host> hostWith(const QString &dir, const QByteArray &set);
void applySet(Host &host, const QByteArray &set);
/// Lets the event loop of the main thread run.
void wait(Millis time);
Lateness latenessOf(Host &host);

/// Memory that a server's process writes and the benchmark reads; `new`ed before the server starts, never given back.
template<class T>
T *shared()
{
    void *memory = mmap(nullptr, sizeof(T), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? nullptr : new (memory) T;
}

QJsonObject act(const QStringList &arguments);
QJsonObject checks(const QStringList &arguments);
QJsonObject cost(const QStringList &arguments);
QJsonObject kinds(const QStringList &arguments);
QJsonObject scale(const QStringList &arguments);
QJsonObject storm(const QStringList &arguments);
/// The second half of storm().
QJsonObject stormWhole(int monitors, int hosts);

} // namespace salve::bench
