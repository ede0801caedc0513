// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema.h"
#include "core/secret.h"
#include "net/http_proxy.h"
#include "net/services.h"

namespace salve {

/// The way out of this computer: no part of the set, which other computers read as well.
struct ProxySettings
{
    QString url; ///< empty: none
    QStringList except;
    QString username;
    SecretRef password;
    bool operator==(const ProxySettings &) const = default;
};
const Schema<ProxySettings> &proxySettingsSchema();

/// The proxy of the whole application: kept in `network.json` of the data folder, used by every request that names none
/// of its own.
class OutgoingProxy
{
public:
    using Use = std::function<void(const ProxyRules &)>;
    OutgoingProxy(const QString &dataDir, Use use);

    const ProxySettings &settings() const { return m_settings; }
    /// Written down; used from the next apply() on.
    Result<void> put(const ProxySettings &settings);
    /// Reads the password anew and lets the rules be used. A proxy is never logged in to with half a login.
    void apply(const SecretSource &secrets);
    /// Why it cannot be used as it is written: a file that cannot be read, a password that is not there.
    const QString &trouble() const { return m_trouble; }

private:
    const QString m_file;
    const Use m_use;
    ProxySettings m_settings;
    QString m_fileTrouble;
    QString m_trouble;
};

} // namespace salve
