// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/preflights.h"

#include "core/redaction.h"
#include "core/set_schema.h"
#include "engine/set_facts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QPointer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

/// A preflight logs in and reads; a wrong pam password takes 4 s to be refused, a dead minion 15 s to be missed.
constexpr Millis kLongest{60s};

/// When people are at work and awake, wherever this computer is.
TimePoint nextNoon(TimePoint now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(msOf(now));
    const QDateTime noon(local.date(), QTime(12, 0));
    return timeFromMs((noon > local ? noon : noon.addDays(1)).toMSecsSinceEpoch());
}

} // namespace

struct Preflights::Round
{
    std::vector<ReactionId> order;
    QHash<ReactionId, PreflightReport> reports;
    QPointer<QObject> context;
    Done done;
};

Preflights::Preflights(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine) {}

Preflights::~Preflights() = default;

void Preflights::run(const std::vector<ReactionId> &reactions, QObject *context, Done done)
{
    const auto round = std::make_shared<Round>();
    round->context = context;
    round->done = std::move(done);
    for (const ReactionId &id : reactions) {
        if (m_engine.world().set().reaction(id))
            round->order.push_back(id);
    }
    if (round->order.empty()) {
        QMetaObject::invokeMethod(
            context, [round] { round->done({}); }, Qt::QueuedConnection);
        return;
    }
    for (const ReactionId &id : round->order)
        startOne(*m_engine.world().set().reaction(id),
                 [this, round, id](const PreflightReport &report) { land(round, id, report); });
}

void Preflights::tryOut(const Reaction &reaction, QObject *context, std::function<void(const PreflightReport &)> done)
{
    startOne(reaction, [alive = QPointer<QObject>(context), done = std::move(done)](const PreflightReport &report) {
        if (alive)
            done(report);
    });
}

void Preflights::startOne(const Reaction &reaction, std::function<void(const PreflightReport &)> then)
{
    const ReactionKind *kind = m_engine.kinds().reaction(reaction.kind);
    if (!kind) {
        QMetaObject::invokeMethod(
            this,
            [then = std::move(then)] {
                then({PreflightReport::Light::Red, tr("This Salve does not know its kind."), {}});
            },
            Qt::QueuedConnection);
        return;
    }
    std::unique_ptr<PreflightOperation> operation = kind->preflight(reaction.settings, m_engine.services());
    PreflightOperation *under = operation.get();
    const auto isEnded = std::make_shared<bool>(false);
    const auto end = [this, then = std::move(then), under, isEnded](const PreflightReport &report) {
        if (std::exchange(*isEnded, true))
            return;
        QMetaObject::invokeMethod(
            this,
            [this, under] { std::erase_if(m_operations, [under](const auto &one) { return one.get() == under; }); },
            Qt::QueuedConnection);
        then(report);
    };
    connect(under, &PreflightOperation::finished, this, end);
    m_engine.clock().after(kLongest, under, [end] {
        end({PreflightReport::Light::Red, tr("No answer within 1 min."), {}});
    });
    m_operations.push_back(std::move(operation));
    under->start();
}

void Preflights::land(const std::shared_ptr<Round> &round, const ReactionId &reaction, const PreflightReport &report)
{
    PreflightReport kept = report;
    const Reaction *current = m_engine.world().set().reaction(reaction);
    const qsizetype hits = std::max(kept.hosts.size(), current ? current->hits.size() : 0);
    if (current && kept.light != PreflightReport::Light::Red && hits > current->hitsAtMost) {
        kept.light = PreflightReport::Light::Red;
        kept.sentence = tr("It would hit %1 hosts, and hits-at-most allows %2.").arg(hits).arg(current->hitsAtMost);
    }
    m_reports.insert(reaction, kept);
    round->reports.insert(reaction, kept);
    if (!m_engine.watchman().isOffline()) {
        const bool wouldFail = kept.light == PreflightReport::Light::Red;
        m_engine.take(rules::PreflightSeen{m_engine.clock().wallNow(), reaction, wouldFail, kept.sentence});
    }
    emit reported(reaction);
    if (round->reports.size() < static_cast<qsizetype>(round->order.size()) || !round->context)
        return;
    std::vector<std::pair<ReactionId, PreflightReport>> reports;
    for (const ReactionId &id : round->order)
        reports.emplace_back(id, round->reports.value(id));
    round->done(reports);
}

void Preflights::runAllDaily()
{
    std::vector<ReactionId> all;
    for (const Reaction &reaction : m_engine.world().set().reactions)
        all.push_back(reaction.id);
    run(all, this, [](const auto &) {});
    m_engine.clock().cancel(m_daily);
    Clock &clock = m_engine.clock();
    m_daily = clock.at(nextNoon(clock.wallNow()), this, [this] { runAllDaily(); });
}

std::vector<ReactionId> reactionsOf(const Runbook &runbook)
{
    std::vector<ReactionId> reactions;
    for (const Step &step : runbook.steps) {
        if (std::find(reactions.begin(), reactions.end(), step.run) == reactions.end())
            reactions.push_back(step.run);
    }
    return reactions;
}

QJsonObject preflightJson(const Engine &engine, const ReactionId &reaction, const PreflightReport &report)
{
    QString preview;
    QStringList hosts = report.hosts;
    if (const Reaction *found = engine.world().set().reaction(reaction)) {
        if (const ReactionKind *kind = engine.kinds().reaction(found->kind))
            preview = kind->preview(redacted(found->settings, kind->fields()));
        if (hosts.isEmpty())
            hosts = found->hits;
    }
    return {{u"reaction"_s, reaction.value},
            {u"light"_s, QString(wordOf(report.light))},
            {u"sentence"_s, report.sentence},
            {u"hosts"_s, QJsonArray::fromStringList(hosts)},
            {u"preview"_s, preview}};
}

} // namespace salve
