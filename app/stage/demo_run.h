// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "session/host.h"
#include "stage/demo_world.h"

#include <QTemporaryDir>

#include <memory>

namespace salve {

/// The demo under way: its world, and a whole Salve of its own in a temporary folder that watches and repairs it.
/// Breaks the service as soon as it has been seen up, and says what came of it.
class DemoRun : public QObject
{
    Q_OBJECT
public:
    DemoRun(const Kinds &kinds, Front front, QObject *parent = nullptr);
    ~DemoRun() override;

    Result<void> open();
    /// Applies the set and begins to watch.
    void start();
    /// Of the Salve that plays; the caller may make more of them with host().
    Session &session() { return *m_session; }
    Host &host() { return *m_host; }
    DemoWorld &world() { return m_world; }

signals:
    void watching(); ///< the set is applied and its runbook armed
    void broken();   ///< the service was broken just now
    /// Proven: repaired by exactly one restart. Otherwise the sentence says what was different.
    void proven();
    void failed(const QString &sentence);

private:
    void follow(const Batch &batch);
    void judge(const Run &run);

    SystemClock m_clock;
    const Kinds m_kinds;
    const Front m_front;
    DemoWorld m_world;
    QTemporaryDir m_folder;
    std::unique_ptr<Host> m_host;
    std::unique_ptr<Session> m_session;
    bool m_isBreaking{false};
    bool m_isOver{false};
};

} // namespace salve
