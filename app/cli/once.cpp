// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/once.h"

#include "core/redaction.h"
#include "net/secrets.h"

namespace salve::cli {

Workbench::Workbench(Context &context)
    : QObject(context.owner),
      m_context(context),
      m_startedAt(m_clock.wallNow()),
      m_network(m_clock, [this](const QString &name) -> Result<QString> { return secret(name); }),
      m_proxy(context.dataDir, [this](const ProxyRules &rules) { m_network.setProxy(rules); })
{
}

Result<QString> Workbench::secret(const QString &name) const
{
    return m_secrets.value(name, tl::unexpected<Error>(secretMissing(name)));
}

void Workbench::prepare(const Kind &kind, const Node &settings, std::function<void()> then)
{
    prepare(secretNames(settings, kind.fields()), std::move(then));
}

void Workbench::prepare(QStringList names, std::function<void()> then)
{
    if (const SecretRef &password = m_proxy.settings().password; !password.isEmpty())
        names.append(password.name);
    if (!names.isEmpty()) {
        Result<std::unique_ptr<Vault>> vault =
            openVault(m_context.dataDir, VaultBackend::Keychain, takeVaultEnvironment());
        if (vault)
            m_vault = std::move(*vault);
        for (const QString &name : names)
            m_secrets.insert(name, tl::unexpected<Error>(vault ? secretMissing(name) : vault.error()));
    }
    readNext(m_vault ? names : QStringList(), std::move(then));
}

void Workbench::readNext(const QStringList &names, std::function<void()> then)
{
    if (names.isEmpty()) {
        m_proxy.apply([this](const QString &name) { return secret(name); });
        QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
        return;
    }
    m_vault->read(names.front(), this, [this, names, then = std::move(then)](const Result<QString> &value) {
        m_secrets.insert(names.front(), value);
        readNext(names.mid(1), then);
    });
}

void Workbench::run(const CheckKind &kind,
                    const Node &settings,
                    Millis timeout,
                    std::function<void(const CheckResult &)> then)
{
    Result<std::unique_ptr<CheckOperation>> made = kind.make(settings, timeout, m_network.services());
    if (!made) {
        CheckResult result;
        result.cause = causeWithoutSecret(made.error());
        result.message = made.error().sentence;
        return then(result);
    }
    m_check = std::move(*made);
    connect(m_check.get(), &CheckOperation::finished, this, then);
    m_check->start();
}

void Workbench::run(const ReactionKind &kind, const Node &settings, std::function<void(const RunReport &)> then)
{
    m_effectKey = kind.effectKey(settings);
    Result<std::unique_ptr<ReactionOperation>> made = kind.make(settings, m_network.services(), *this);
    if (!made)
        return then({RunOutcome::NotRun, made.error().sentence, {}, {}});
    m_reaction = std::move(*made);
    connect(m_reaction.get(), &ReactionOperation::finished, this, then);
    m_reaction->start();
}

void Workbench::remember(const QJsonObject &value, QObject *context, std::function<void()> then)
{
    m_remembered = value; // nobody comes back to a run by hand: the terminal shows what came of it
    QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
}

} // namespace salve::cli
