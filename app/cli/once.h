// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/cli.h"
#include "core/clock.h"
#include "core/kinds.h"
#include "net/network.h"
#include "session/outgoing_proxy.h"
#include "store/vault.h"

#include <QHash>

namespace salve::cli {

/// What one check or reaction needs to run once without an engine: clock, network, the secrets that it names.
class Workbench : public QObject, private RunContext
{
    Q_OBJECT
public:
    /// Belongs to the context's owner.
    explicit Workbench(Context &context);

    /// Reads the secrets that the settings name; `then` is called later.
    void prepare(const Kind &kind, const Node &settings, std::function<void()> then);
    void prepare(QStringList secrets, std::function<void()> then);
    Services &services() { return m_network.services(); }
    void
    run(const CheckKind &kind, const Node &settings, Millis timeout, std::function<void(const CheckResult &)> then);
    void run(const ReactionKind &kind, const Node &settings, std::function<void(const RunReport &)> then);

private:
    RunId run() const override { return RunId{1}; }
    TimePoint cooldownSlot() const override { return m_startedAt; }
    QString effectKey() const override { return m_effectKey; }
    void remember(const QJsonObject &value, QObject *context, std::function<void()> then) override;
    QJsonObject remembered() const override { return m_remembered; }
    Result<QString> secret(const QString &name) const;
    void readNext(const QStringList &names, std::function<void()> then);

    Context &m_context;
    SystemClock m_clock;
    TimePoint m_startedAt;
    QHash<QString, Result<QString>> m_secrets;
    Network m_network;
    OutgoingProxy m_proxy;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<CheckOperation> m_check;
    std::unique_ptr<ReactionOperation> m_reaction;
    QString m_effectKey;
    QJsonObject m_remembered;
};

} // namespace salve::cli
