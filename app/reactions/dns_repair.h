// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "reactions/dns_plan.h"
#include "reactions/dns_read_back.h"

namespace salve {

/// Changes a record so that nobody is worse off by it, or takes such a change back: looks first, writes down what was
/// there, changes it only where it still is that, and believes nothing but what name servers and the monitor's own
/// check say afterwards.
class DnsRepair final : public ReactionOperation
{
    Q_OBJECT
public:
    enum class Purpose {
        Run,
        Settle ///< only finds out whether it happened
    };
    DnsRepair(
        DnsRepairSettings settings, DnsProviderPtr provider, Services &services, RunContext &context, Purpose purpose);
    ~DnsRepair() override;
    void start() override;

private:
    using Then = std::function<void(const LookAnswer &)>;
    void look(const QString &monitor, const std::optional<ForcedName> &forced, Then then);
    void askOtherEye();
    void askStandby();
    void readFirst();
    void decide(const DnsHolding &holding);
    void lookAhead();
    void change();
    void changed(const RunReport &report);
    void settle();
    void readAfter(int triesLeft);
    void compare(const DnsHolding &holding, int triesLeft);
    void nameServers();
    void readBack(const std::vector<Endpoint> &servers);
    void heard(const std::vector<DnsServerWord> &words);
    void lookBehind();
    void succeed();
    void end(RunOutcome outcome, const QString &sentence);
    void endWith(const RunReport &report);

    const DnsRepairSettings m_settings;
    const DnsAim m_aim;
    Services &m_services;
    RunContext &m_context;
    const Purpose m_purpose;
    const bool m_isBack;
    DnsHolding m_holding; ///< as it was found
    DnsPlan m_plan;
    QString m_doubt; ///< why it is not known whether the change was accepted
    QStringList m_notes;
    std::vector<Evidence> m_evidence;
    std::unique_ptr<LookOperation> m_look;
    std::unique_ptr<DnsReadBack> m_readBack;
    DnsProviderPtr m_provider;
};

/// Reads what is there, says what would become of it, and tries the rights.
class DnsRepairPreflight final : public PreflightOperation
{
    Q_OBJECT
public:
    DnsRepairPreflight(DnsRepairSettings settings, DnsProviderPtr provider, Services &services);
    void start() override;

private:
    void judge(const DnsHolding &holding);
    void askStandby(const QString &sentence);

    const DnsRepairSettings m_settings;
    Services &m_services;
    std::unique_ptr<LookOperation> m_look;
    DnsProviderPtr m_provider;
};

} // namespace salve
