// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/dns_repair.h"

#include "core/clock.h"
#include "net/retire.h"
#include "net/services.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DnsRepair)
};

constexpr quint16 kDnsPort = 53;
/// What was accepted may take a moment until it is read.
constexpr int kReads = 3;
constexpr Millis kBetweenReads{1'000};
/// Settling has half a minute in all.
constexpr Millis kSettlesWithin{15'000};

bool isWell(const LookAnswer &answer)
{
    return answer.result
           && (answer.result->outcome == CheckOutcome::Ok || answer.result->outcome == CheckOutcome::Warning);
}

QString clockText(TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(msOf(at)).toString(u"HH:mm"_s);
}

QString noSuchMonitor(const QString &key, const QString &monitor)
{
    return Texts::tr("%1 names the monitor %2, which is not there: correct the reaction.").arg(key, monitor);
}

} // namespace

DnsRepair::DnsRepair(
    DnsRepairSettings settings, DnsProviderPtr provider, Services &services, RunContext &context, Purpose purpose)
    : m_settings(std::move(settings)),
      m_aim(m_settings.aim()),
      m_services(services),
      m_context(context),
      m_purpose(purpose),
      m_isBack(!context.undoes().isEmpty()),
      m_provider(std::move(provider))
{
}

DnsRepair::~DnsRepair() = default;

void DnsRepair::start()
{
    emit dispatched();
    if (m_purpose == Purpose::Settle)
        settle();
    else if (m_isBack)
        readFirst();
    else
        askOtherEye();
}

void DnsRepair::look(const QString &monitor, const std::optional<ForcedName> &forced, Then then)
{
    if (!m_services.looks)
        return then({monitor, {}, false});
    m_look = m_services.looks->look(MonitorId{monitor}, forced);
    connect(m_look.get(), &LookOperation::finished, this, [this, then = std::move(then)](const LookAnswer &answer) {
        retire(m_look, this);
        then(answer);
    });
    m_look->start();
}

void DnsRepair::askOtherEye()
{
    if (m_settings.confirmedBy.isEmpty())
        return askStandby();
    look(m_settings.confirmedBy, {}, [this](const LookAnswer &answer) {
        if (!answer.result)
            end(RunOutcome::Rejected, noSuchMonitor(u"confirmed-by"_s, answer.monitor));
        else if (answer.result->outcome != CheckOutcome::Critical)
            end(RunOutcome::NotRun,
                Texts::tr("Not changed: %1 does not confirm the failure. %2")
                    .arg(answer.monitor, answer.result->message));
        else
            askStandby();
    });
}

void DnsRepair::askStandby()
{
    if (m_settings.standby.isEmpty())
        return readFirst();
    look(m_settings.standby, {}, [this](const LookAnswer &answer) {
        if (!answer.result)
            end(RunOutcome::Rejected, noSuchMonitor(u"standby"_s, answer.monitor));
        else if (!isWell(answer))
            end(RunOutcome::NotRun,
                Texts::tr("Not changed: the standby %1 is not well either. %2")
                    .arg(answer.monitor, answer.result->message));
        else
            readFirst();
    });
}

void DnsRepair::readFirst()
{
    m_provider->read([this](const DnsProvider::Answer<DnsHolding> &answer) {
        if (answer)
            decide(*answer);
        else
            endWith(answer.error());
    });
}

void DnsRepair::decide(const DnsHolding &holding)
{
    m_holding = holding;
    if (!holding.obstacle.isEmpty())
        return end(RunOutcome::Rejected, holding.obstacle);
    const Result<DnsPlan> plan =
        m_isBack ? planBackOf(m_aim, m_context.undoes(), holding.set) : planOf(m_settings, holding.set);
    if (!plan)
        return end(RunOutcome::Rejected, plan.error().sentence);
    m_plan = *plan;
    if (m_plan.isSoAlready())
        end(RunOutcome::Succeeded,
            Texts::tr("%1 is %2 already; nothing had to be changed.")
                .arg(nameOf(m_aim), valuesText(holding.set.values)));
    else if (m_isBack || !m_settings.standby.isEmpty())
        change();
    else
        lookAhead();
}

/// Nobody was named who knows how the new address is: the monitor's own check tries it.
void DnsRepair::lookAhead()
{
    look(m_context.monitor().value, ForcedName{m_aim.name, m_plan.to}, [this](const LookAnswer &answer) {
        if (answer.wasForced && !isWell(answer))
            end(RunOutcome::NotRun,
                Texts::tr("Not changed: at %1 it is not well either. %2").arg(m_plan.to, answer.result->message));
        else
            change();
    });
}

void DnsRepair::change()
{
    m_context.remember(memoryOf(m_plan), this, [this] {
        m_provider->replace(m_holding, m_plan.wanted, [this](const RunReport &report) { changed(report); });
    });
}

void DnsRepair::changed(const RunReport &report)
{
    m_evidence.insert(m_evidence.end(), report.evidence.begin(), report.evidence.end());
    const bool isAccepted = report.outcome == RunOutcome::Delivered || report.outcome == RunOutcome::Succeeded;
    if (!isAccepted && report.outcome != RunOutcome::Unknown)
        return end(report.outcome, report.sentence);
    if (!isAccepted)
        m_doubt = report.sentence;
    readAfter(kReads);
}

void DnsRepair::settle()
{
    if (m_context.remembered().isEmpty()) // it is written down before anything is changed
        return end(RunOutcome::NotRun, Texts::tr("%1 was not changed yet.").arg(nameOf(m_aim)));
    m_plan = planIn(m_context.remembered());
    m_doubt = Texts::tr("Salve stopped meanwhile.");
    readAfter(1);
}

void DnsRepair::readAfter(int triesLeft)
{
    m_provider->read([this, triesLeft](const DnsProvider::Answer<DnsHolding> &answer) {
        if (answer)
            compare(*answer, triesLeft - 1);
        else
            end(RunOutcome::Unknown,
                Texts::tr("%1 Whether %2 was changed cannot be read: %3")
                    .arg(m_doubt, nameOf(m_aim), answer.error().sentence)
                    .trimmed());
    });
}

void DnsRepair::compare(const DnsHolding &holding, int triesLeft)
{
    m_holding.isHidden = holding.isHidden;
    const QString now = valuesText(holding.set.values);
    if (holding.set.values == m_plan.wanted.values)
        nameServers();
    else if (triesLeft > 0)
        m_services.clock.after(kBetweenReads, this, [this, triesLeft] { readAfter(triesLeft); });
    else if (m_purpose == Purpose::Settle && holding.set.values == m_plan.before.values)
        end(RunOutcome::NotRun, Texts::tr("%1 was not changed: it is %2 as before.").arg(nameOf(m_aim), now));
    else if (m_doubt.isEmpty())
        end(RunOutcome::Failed,
            Texts::tr("The change was accepted and not carried out: %1 is %2. %3")
                .arg(nameOf(m_aim), now, holding.obstacle)
                .trimmed());
    else
        end(RunOutcome::Failed,
            Texts::tr("It was not changed: %1 is %2. %3").arg(nameOf(m_aim), now, m_doubt).trimmed());
}

void DnsRepair::nameServers()
{
    if (m_holding.isHidden) {
        m_notes.append(Texts::tr("Name servers show a proxy in front of it and cannot be asked."));
        return lookBehind();
    }
    std::vector<Endpoint> told;
    for (const QString &server : m_settings.readBackAt)
        told.push_back(dnsServerOf(server).value_or(Endpoint{}));
    if (!told.empty())
        return readBack(told);
    m_provider->authorities([this](const DnsProvider::Answer<QStringList> &names) {
        std::vector<Endpoint> servers;
        for (const QString &name : names.value_or(QStringList()))
            servers.push_back({name, kDnsPort, AddressFamily::Any, {}});
        readBack(servers);
    });
}

void DnsRepair::readBack(const std::vector<Endpoint> &servers)
{
    const Millis within =
        m_purpose == Purpose::Settle ? std::min(m_settings.agreeWithin, kSettlesWithin) : m_settings.agreeWithin;
    m_readBack = std::make_unique<DnsReadBack>(
        DnsReadBackRequest{servers, {m_aim.name, m_aim.type}, m_plan.wanted.values, within}, m_services);
    connect(m_readBack.get(), &DnsReadBack::finished, this, &DnsRepair::heard);
    m_readBack->start();
}

void DnsRepair::heard(const std::vector<DnsServerWord> &words)
{
    QStringList all;
    QStringList differing;
    QStringList silent;
    for (const DnsServerWord &word : words) {
        all.append(u"%1: %2"_s.arg(word.server, word.says));
        if (word.state == DnsServerWord::State::Differs)
            differing.append(all.last());
        if (word.state == DnsServerWord::State::Silent)
            silent.append(word.server);
    }
    m_evidence.push_back({Texts::tr("Name servers"), all.join(u'\n')});
    if (!differing.isEmpty())
        return end(RunOutcome::Failed,
                   Texts::tr("%1 is changed to %2, but not every name server has it: %3")
                       .arg(nameOf(m_aim), valuesText(m_plan.wanted.values), differing.join(u"; "_s)));
    if (silent.size() == all.size())
        return end(RunOutcome::Delivered,
                   Texts::tr("%1 is changed to %2 where it is kept; no name server could be asked. %3")
                       .arg(nameOf(m_aim), valuesText(m_plan.wanted.values), silent.join(u", "_s))
                       .trimmed());
    if (!silent.isEmpty())
        m_notes.append(Texts::tr("%1 did not answer.").arg(silent.join(u", "_s)));
    lookBehind();
}

void DnsRepair::lookBehind()
{
    if (m_context.monitor().isEmpty() || m_plan.to.isEmpty())
        return succeed();
    look(m_context.monitor().value, ForcedName{m_aim.name, m_plan.to}, [this](const LookAnswer &answer) {
        if (answer.wasForced && !isWell(answer))
            return end(
                RunOutcome::Failed,
                Texts::tr("%1 is %2 now, but the check of %3 is not well there: %4")
                    .arg(nameOf(m_aim), valuesText(m_plan.wanted.values), answer.monitor, answer.result->message));
        if (!answer.wasForced)
            m_notes.append(Texts::tr("The monitor's check does not go through %1, so it could not be tried at %2.")
                               .arg(m_aim.name, m_plan.to));
        succeed();
    });
}

void DnsRepair::succeed()
{
    const TimePoint staleUntil = m_services.clock.wallNow() + std::chrono::seconds{m_plan.before.ttl_s};
    m_notes.prepend(Texts::tr("This computer may see the old address until %1.").arg(clockText(staleUntil)));
    const QString now = Texts::tr("%1 is %2").arg(nameOf(m_aim), valuesText(m_plan.wanted.values));
    end(RunOutcome::Succeeded,
        m_plan.before.values.isEmpty() ? now + u'.'
                                       : Texts::tr("%1 instead of %2.").arg(now, valuesText(m_plan.before.values)));
}

void DnsRepair::end(RunOutcome outcome, const QString &sentence)
{
    RunReport report;
    report.outcome = outcome;
    report.sentence = (QStringList{sentence} + m_notes).join(u' ');
    endWith(report);
}

void DnsRepair::endWith(const RunReport &report)
{
    RunReport whole = report;
    whole.evidence.insert(whole.evidence.begin(), m_evidence.begin(), m_evidence.end());
    const bool isDone = whole.outcome == RunOutcome::Succeeded || whole.outcome == RunOutcome::Delivered;
    if (isDone && !m_plan.isSoAlready())
        whole.staleFor = std::chrono::seconds{m_plan.before.ttl_s};
    finish(whole);
}

DnsRepairPreflight::DnsRepairPreflight(DnsRepairSettings settings, DnsProviderPtr provider, Services &services)
    : m_settings(std::move(settings)),
      m_services(services),
      m_provider(std::move(provider))
{
}

void DnsRepairPreflight::start()
{
    m_provider->read([this](const DnsProvider::Answer<DnsHolding> &answer) {
        if (answer)
            judge(*answer);
        else
            finish({PreflightReport::Light::Red, answer.error().sentence, {}});
    });
}

void DnsRepairPreflight::judge(const DnsHolding &holding)
{
    const Result<DnsPlan> plan = planOf(m_settings, holding.set);
    if (!holding.obstacle.isEmpty() || !plan)
        return finish(
            {PreflightReport::Light::Red, holding.obstacle.isEmpty() ? plan.error().sentence : holding.obstacle, {}});
    const QString sentence =
        plan->isSoAlready()
            ? Texts::tr("%1 is %2 already.").arg(nameOf(m_settings.aim()), valuesText(holding.set.values))
            : Texts::tr("%1 would become %2 instead of %3.")
                  .arg(nameOf(m_settings.aim()), valuesText(plan->wanted.values), valuesText(plan->before.values));
    m_provider->rehearse(holding, [this, sentence](const RunReport &report) {
        if (report.outcome == RunOutcome::Delivered)
            askStandby(sentence);
        else
            finish({PreflightReport::Light::Red, report.sentence, {}});
    });
}

void DnsRepairPreflight::askStandby(const QString &sentence)
{
    if (m_settings.standby.isEmpty() || !m_services.looks)
        return finish({PreflightReport::Light::Green, sentence, {}});
    m_look = m_services.looks->look(MonitorId{m_settings.standby}, {});
    connect(m_look.get(), &LookOperation::finished, this, [this, sentence](const LookAnswer &answer) {
        using enum PreflightReport::Light;
        if (!answer.result)
            finish({Red, noSuchMonitor(u"standby"_s, answer.monitor), {}});
        else if (!isWell(answer))
            finish({Yellow,
                    Texts::tr("%1 But the standby %2 is not well: %3")
                        .arg(sentence, answer.monitor, answer.result->message),
                    {}});
        else
            finish({Green, sentence, {}});
    });
    m_look->start();
}

} // namespace salve
