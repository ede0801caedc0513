// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

template<class E, size_t N>
QString fromTable(const std::array<const char *, N> &table, E value)
{
    const auto index = static_cast<size_t>(value);
    return index < N ? QCoreApplication::translate("Words", table[index]) : u"?"_s;
}

constexpr std::array kStates{QT_TRANSLATE_NOOP("Words", "Pending"),
                             QT_TRANSLATE_NOOP("Words", "Up"),
                             QT_TRANSLATE_NOOP("Words", "Degraded"),
                             QT_TRANSLATE_NOOP("Words", "Down"),
                             QT_TRANSLATE_NOOP("Words", "Unknown")};
constexpr std::array kOverlays{QT_TRANSLATE_NOOP("Words", "Paused"),
                               QT_TRANSLATE_NOOP("Words", "Maintenance"),
                               QT_TRANSLATE_NOOP("Words", "Unreachable"),
                               QT_TRANSLATE_NOOP("Words", "Unobserved"),
                               QT_TRANSLATE_NOOP("Words", "Flapping"),
                               QT_TRANSLATE_NOOP("Words", "Acknowledged"),
                               QT_TRANSLATE_NOOP("Words", "Held"),
                               QT_TRANSLATE_NOOP("Words", "Repairing")};
constexpr std::array kOverlaysWithin{QT_TRANSLATE_NOOP("Words", "paused"),
                                     QT_TRANSLATE_NOOP("Words", "maintenance"),
                                     QT_TRANSLATE_NOOP("Words", "unreachable"),
                                     QT_TRANSLATE_NOOP("Words", "unobserved"),
                                     QT_TRANSLATE_NOOP("Words", "flapping"),
                                     QT_TRANSLATE_NOOP("Words", "acknowledged"),
                                     QT_TRANSLATE_NOOP("Words", "held"),
                                     QT_TRANSLATE_NOOP("Words", "repairing")};
constexpr std::array kCheckOutcomes{QT_TRANSLATE_NOOP("Words", "OK"),
                                    QT_TRANSLATE_NOOP("Words", "Warning"),
                                    QT_TRANSLATE_NOOP("Words", "Critical"),
                                    QT_TRANSLATE_NOOP("Words", "Unknown")};
constexpr std::array kPhases{QT_TRANSLATE_NOOP("Words", "—"),
                             QT_TRANSLATE_NOOP("Words", "Resolve"),
                             QT_TRANSLATE_NOOP("Words", "Connect"),
                             QT_TRANSLATE_NOOP("Words", "TLS"),
                             QT_TRANSLATE_NOOP("Words", "Send"),
                             QT_TRANSLATE_NOOP("Words", "Wait"),
                             QT_TRANSLATE_NOOP("Words", "Receive"),
                             QT_TRANSLATE_NOOP("Words", "Expectation")};
constexpr std::array kCauses{QT_TRANSLATE_NOOP("Words", "no cause"),
                             QT_TRANSLATE_NOOP("Words", "no such name"),
                             QT_TRANSLATE_NOOP("Words", "name not resolved"),
                             QT_TRANSLATE_NOOP("Words", "refused"),
                             QT_TRANSLATE_NOOP("Words", "timed out"),
                             QT_TRANSLATE_NOOP("Words", "unreachable"),
                             QT_TRANSLATE_NOOP("Words", "connection cut"),
                             QT_TRANSLATE_NOOP("Words", "certificate expired"),
                             QT_TRANSLATE_NOOP("Words", "certificate expires soon"),
                             QT_TRANSLATE_NOOP("Words", "certificate not trusted"),
                             QT_TRANSLATE_NOOP("Words", "certificate for another host"),
                             QT_TRANSLATE_NOOP("Words", "TLS failed"),
                             QT_TRANSLATE_NOOP("Words", "wrong status"),
                             QT_TRANSLATE_NOOP("Words", "wrong content"),
                             QT_TRANSLATE_NOOP("Words", "slow"),
                             QT_TRANSLATE_NOOP("Words", "answer too large"),
                             QT_TRANSLATE_NOOP("Words", "too many redirects"),
                             QT_TRANSLATE_NOOP("Words", "not the expected protocol"),
                             QT_TRANSLATE_NOOP("Words", "login refused"),
                             QT_TRANSLATE_NOOP("Words", "query failed"),
                             QT_TRANSLATE_NOOP("Words", "secret missing"),
                             QT_TRANSLATE_NOOP("Words", "wrongly set up"),
                             QT_TRANSLATE_NOOP("Words", "check crashed"),
                             QT_TRANSLATE_NOOP("Words", "no message came"),
                             QT_TRANSLATE_NOOP("Words", "marked by hand"),
                             QT_TRANSLATE_NOOP("Words", "keyring locked"),
                             QT_TRANSLATE_NOOP("Words", "beyond its limit"),
                             QT_TRANSLATE_NOOP("Words", "no data"),
                             QT_TRANSLATE_NOOP("Words", "not running"),
                             QT_TRANSLATE_NOOP("Words", "packets lost"),
                             QT_TRANSLATE_NOOP("Words", "question refused"),
                             QT_TRANSLATE_NOOP("Words", "do not agree"),
                             QT_TRANSLATE_NOOP("Words", "not as configured"),
                             QT_TRANSLATE_NOOP("Words", "reported by others"),
                             QT_TRANSLATE_NOOP("Words", "members not well")};
constexpr std::array kEffects{
    QT_TRANSLATE_NOOP("Words", "Tells"), QT_TRANSLATE_NOOP("Words", "Repairs"), QT_TRANSLATE_NOOP("Words", "Destroys")};
constexpr std::array kRunOutcomes{QT_TRANSLATE_NOOP("Words", "Succeeded"),
                                  QT_TRANSLATE_NOOP("Words", "Delivered"),
                                  QT_TRANSLATE_NOOP("Words", "Failed"),
                                  QT_TRANSLATE_NOOP("Words", "Rejected"),
                                  QT_TRANSLATE_NOOP("Words", "Not run"),
                                  QT_TRANSLATE_NOOP("Words", "Unknown")};
constexpr std::array kVerdicts{QT_TRANSLATE_NOOP("Words", "Not judged yet"),
                               QT_TRANSLATE_NOOP("Words", "Repaired"),
                               QT_TRANSLATE_NOOP("Words", "No effect"),
                               QT_TRANSLATE_NOOP("Words", "Unproven"),
                               QT_TRANSLATE_NOOP("Words", "Worse"),
                               QT_TRANSLATE_NOOP("Words", "Relapsed"),
                               QT_TRANSLATE_NOOP("Words", "Unobserved")};
constexpr std::array kRunPhases{QT_TRANSLATE_NOOP("Words", "Planned"),
                                QT_TRANSLATE_NOOP("Words", "Awaiting approval"),
                                QT_TRANSLATE_NOOP("Words", "Running"),
                                QT_TRANSLATE_NOOP("Words", "Ended")};
constexpr std::array kWhys{QT_TRANSLATE_NOOP("Words", "step of a runbook"),
                           QT_TRANSLATE_NOOP("Words", "message about a problem"),
                           QT_TRANSLATE_NOOP("Words", "message about the recovery"),
                           QT_TRANSLATE_NOOP("Words", "started by hand"),
                           QT_TRANSLATE_NOOP("Words", "digest"),
                           QT_TRANSLATE_NOOP("Words", "receipt of the day"),
                           QT_TRANSLATE_NOOP("Words", "test of a message"),
                           QT_TRANSLATE_NOOP("Words", "fire drill"),
                           QT_TRANSLATE_NOOP("Words", "question before a hold ends")};
constexpr std::array kEnds{QT_TRANSLATE_NOOP("Words", "Open"),
                           QT_TRANSLATE_NOOP("Words", "Recovered"),
                           QT_TRANSLATE_NOOP("Words", "Monitor removed"),
                           QT_TRANSLATE_NOOP("Words", "Monitor paused")};
constexpr std::array kSights{QT_TRANSLATE_NOOP("Words", "seen"),
                             QT_TRANSLATE_NOOP("Words", "this computer slept"),
                             QT_TRANSLATE_NOOP("Words", "this computer was offline"),
                             QT_TRANSLATE_NOOP("Words", "the way to it was down"),
                             QT_TRANSLATE_NOOP("Words", "could not look")};
constexpr std::array kWhens{QT_TRANSLATE_NOOP("Words", "it is down"),
                            QT_TRANSLATE_NOOP("Words", "it is degraded"),
                            QT_TRANSLATE_NOOP("Words", "it has recovered"),
                            QT_TRANSLATE_NOOP("Words", "maintenance has ended")};
constexpr std::array kScopes{QT_TRANSLATE_NOOP("Words", "everything"),
                             QT_TRANSLATE_NOOP("Words", "host"),
                             QT_TRANSLATE_NOOP("Words", "tag"),
                             QT_TRANSLATE_NOOP("Words", "monitor"),
                             QT_TRANSLATE_NOOP("Words", "reaction")};
constexpr std::array kLights{QT_TRANSLATE_NOOP("Words", "would work"),
                             QT_TRANSLATE_NOOP("Words", "not tried"),
                             QT_TRANSLATE_NOOP("Words", "would fail")};

} // namespace

// clang-format off
QString titleOf(MonitorWord state) { return fromTable(kStates, state); }
QString titleOf(Overlay overlay) { return fromTable(kOverlays, overlay); }
QString titleWithin(Overlay overlay) { return fromTable(kOverlaysWithin, overlay); }
QString titleOf(CheckOutcome outcome) { return fromTable(kCheckOutcomes, outcome); }
QString titleOf(Phase phase) { return fromTable(kPhases, phase); }
QString titleOf(Cause cause) { return fromTable(kCauses, cause); }
QString titleOf(Effect effect) { return fromTable(kEffects, effect); }
QString titleOf(RunOutcome outcome) { return fromTable(kRunOutcomes, outcome); }
QString titleOf(Verdict verdict) { return fromTable(kVerdicts, verdict); }
QString titleOf(RunPhase phase) { return fromTable(kRunPhases, phase); }
QString titleOf(RunWhy why) { return fromTable(kWhys, why); }
QString titleOf(IncidentEnd end) { return fromTable(kEnds, end); }
QString titleOf(Sight sight) { return fromTable(kSights, sight); }
QString titleOf(When when) { return fromTable(kWhens, when); }
QString titleOf(HoldScope scope) { return fromTable(kScopes, scope); }
QString titleOf(PreflightReport::Light light) { return fromTable(kLights, light); }
// clang-format on

QCollator peopleCollator()
{
    // The C locale compares bytes and knows no numbers.
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

QString momentText(TimePoint at)
{
    if (at == TimePoint{} || at == kNever)
        return {};
    return QDateTime::fromMSecsSinceEpoch(msOf(at)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString clockText(TimePoint at, TimePoint now)
{
    if (at == TimePoint{} || at == kNever)
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(msOf(at));
    const bool isToday = local.date() == QDateTime::fromMSecsSinceEpoch(msOf(now)).date();
    return local.toString(isToday ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

QString sinceText(TimePoint at, TimePoint now)
{
    if (at == TimePoint{} || at == kNever)
        return {};
    // Milliseconds are noise in a column that counts seconds.
    return durationForPeople(std::max<Millis>(std::chrono::seconds{1}, now - at));
}

QString untilText(TimePoint at, TimePoint now)
{
    if (at == TimePoint{} || at == kNever)
        return {};
    if (at - now < std::chrono::seconds{1})
        return QCoreApplication::translate("Words", "now");
    return QCoreApplication::translate("Words", "in %1").arg(durationForPeople(at - now));
}

QString latencyText(Micros latency)
{
    if (latency.count() <= 0)
        return {};
    const double ms = static_cast<double>(latency.count()) / 1000.0;
    const QLocale locale;
    if (ms < 10)
        return u"%1 ms"_s.arg(locale.toString(ms, 'f', 1));
    if (ms < 1000)
        return u"%1 ms"_s.arg(locale.toString(ms, 'f', 0));
    return u"%1 s"_s.arg(locale.toString(ms / 1000.0, 'f', 1));
}

QString phasesText(const PhaseTimes &phases)
{
    QStringList parts;
    for (const auto &[phase, time] : phasesInOrder(phases)) {
        if (time)
            parts.append(u"%1 %2"_s.arg(titleOf(phase), time->count() > 0 ? latencyText(*time) : u"0 ms"_s));
    }
    return parts.join(u" · "_s);
}

std::array<std::pair<Phase, std::optional<Micros>>, 6> phasesInOrder(const PhaseTimes &phases)
{
    return {{{Phase::Resolve, phases.resolve},
             {Phase::Connect, phases.connect},
             {Phase::Tls, phases.tls},
             {Phase::Send, phases.send},
             {Phase::Wait, phases.wait},
             {Phase::Receive, phases.receive}}};
}

QString shareText(std::optional<double> share)
{
    if (!share)
        return u"–"_s;
    // Rounded down: 99.999 % must never read as 100 %.
    const double percent = std::floor(std::clamp(*share, 0.0, 1.0) * 10000.0) / 100.0;
    return u"%1 %"_s.arg(QLocale().toString(percent, 'f', percent >= 100.0 ? 0 : 2));
}

} // namespace salve
