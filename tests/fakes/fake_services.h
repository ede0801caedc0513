// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/kinds.h"
#include "fakes/fake_http.h"
#include "net/blocking_pool.h"
#include "net/curl_multi.h"
#include "net/desktop_notifier.h"
#include "net/resolver.h"
#include "net/services.h"
#include "net/tls_configurations.h"

#include <QHash>

#include <optional>

namespace salve {

/// Takes every notification, or says that nobody shows any.
class FakeNotifier final : public DesktopNotifier
{
public:
    std::unique_ptr<NotifyOperation> make(Notification notification) override;
    std::vector<Notification> shown;
    bool isThere{true};
};

/// What was told, as the test says.
class FakeInbox final : public Inbox
{
public:
    QJsonObject memory(const QString &mailbox) const override { return memories.value(mailbox); }
    QHash<QString, QJsonObject> memories;
};

/// Other monitors, as the test says.
class FakeNeighbours final : public Neighbours
{
public:
    std::vector<Neighbour> all() const override { return monitors; }
    std::vector<Neighbour> monitors;
};

/// Services whose HTTP answers and secrets the test gives. Names resolve to 127.0.0.1.
struct FakeServices
{
    FakeServices();
    ManualClock clock;
    Resolver resolver;
    TlsConfigurations tls;
    FakeHttp http;
    CurlMulti curl;
    FakeNotifier notifier;
    FakeNeighbours neighbours;
    FakeInbox inbox;
    BlockingPool blocking{{4, 4}};
    QHash<QString, QString> secrets;
    Services services;
};

/// A run that remembers in memory.
class FakeRun final : public RunContext
{
public:
    RunId run() const override { return RunId{7}; }
    TimePoint cooldownSlot() const override { return timeFromMs(1'800'000'000'000); }
    QString effectKey() const override { return QStringLiteral("test effect"); }
    void remember(const QJsonObject &value, QObject *context, std::function<void()> then) override;
    QJsonObject remembered() const override { return m_remembered; }

private:
    QJsonObject m_remembered;
};

/// Starts the operation and waits for its one answer; empty when none comes within five seconds.
std::optional<CheckResult> resultOf(CheckOperation &check);
std::optional<RunReport> reportOf(ReactionOperation &reaction);
std::optional<PreflightReport> reportOf(PreflightOperation &preflight);

} // namespace salve
