// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/ping_limits.h"

#include "checks/findings.h"
#include "net/cause.h"

#include <QCoreApplication>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Ping)
};

struct Statistics
{
    double least_ms{0};
    double average_ms{0};
    double p95_ms{0};
    double most_ms{0};
    double jitter_ms{0}; ///< mean difference between one trip and the next
};

Statistics statisticsOf(const std::vector<Micros> &trips)
{
    std::vector<double> all;
    for (const Micros trip : trips)
        all.push_back(milliseconds(trip));
    Statistics found;
    for (size_t i = 1; i < all.size(); ++i)
        found.jitter_ms += std::abs(all[i] - all[i - 1]) / static_cast<double>(all.size() - 1);
    found.average_ms = std::accumulate(all.begin(), all.end(), 0.0) / static_cast<double>(all.size());
    std::sort(all.begin(), all.end());
    found.least_ms = all.front();
    found.most_ms = all.back();
    // The nearest rank; of fewer than twenty that is the largest.
    found.p95_ms = all[static_cast<size_t>(std::ceil(0.95 * static_cast<double>(all.size()))) - 1];
    return found;
}

double lossOf(const PingOutcome &outcome)
{
    return 100.0 * (outcome.sent - static_cast<int>(outcome.trips.size())) / outcome.sent;
}

CheckResult &judgeSilence(CheckResult &result, const QString &host, const PingOutcome &outcome)
{
    if (causeOfErrno(outcome.systemError) == Cause::Unreachable)
        return judgeFailure(result, transportFailure(Phase::Connect, Cause::Unreachable, Sent::MaybeSent, host, 0));
    return judgeAs(result,
                   CheckOutcome::Critical,
                   Phase::Wait,
                   Cause::Loss,
                   Texts::tr("None of %n ping(s) to %1 came back: the host is down, or does not answer pings.",
                             nullptr,
                             outcome.sent)
                       .arg(host));
}

void judgeTrips(CheckResult &result, const PingLimits &limits, const QString &host, const PingOutcome &outcome)
{
    const Statistics trips = statisticsOf(outcome.trips);
    result.latency = Micros{static_cast<qint64>(trips.average_ms * 1000.0)};
    result.phases.wait = result.latency;
    result.metrics.push_back(latencyMetric(result.latency));
    result.metrics.push_back({u"rtt-min"_s, trips.least_ms, u"ms"_s});
    result.metrics.push_back({u"rtt-avg"_s, trips.average_ms, u"ms"_s});
    result.metrics.push_back({u"rtt-p95"_s, trips.p95_ms, u"ms"_s});
    result.metrics.push_back({u"rtt-max"_s, trips.most_ms, u"ms"_s});
    result.metrics.push_back({u"jitter"_s, trips.jitter_ms, u"ms"_s});
    judgeOk(result,
            Texts::tr("%1 of %2 pings to %3 came back, in %4 ms on average.")
                .arg(QString::number(outcome.trips.size()),
                     QString::number(outcome.sent),
                     host,
                     QString::number(trips.average_ms, 'f', 1)));
    judgeNumber(result, limits.loss, lossOf(outcome), u"%"_s, Texts::tr("The loss of pings to %1").arg(host));
    if (result.outcome != CheckOutcome::Ok) {
        result.phase = Phase::Wait;
        result.cause = Cause::Loss;
    }
    judgeNumber(result, limits.trip, trips.average_ms, u"ms"_s, Texts::tr("The round trip to %1").arg(host));
    judgeNumber(result, limits.jitter, trips.jitter_ms, u"ms"_s, Texts::tr("The jitter of pings to %1").arg(host));
}

} // namespace

CheckResult judge(const PingLimits &limits, const QString &host, const PingOutcome &outcome)
{
    CheckResult result;
    result.phases = outcome.phases;
    if (outcome.failure)
        return judgeFailure(result, *outcome.failure);
    const size_t back = outcome.trips.size();
    result.metrics.push_back({u"loss"_s, lossOf(outcome), u"%"_s});
    result.evidence.push_back(
        {Texts::tr("Ping"),
         Texts::tr("%1 of %2 packets came back from %3, by %4")
             .arg(QString::number(back), QString::number(outcome.sent), outcome.peer.toString(), wordOf(outcome.way))});
    if (back == 0)
        return judgeSilence(result, host, outcome);
    judgeTrips(result, limits, host, outcome);
    return result;
}

} // namespace salve
