// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "fakes/fake_services.h"
#include "net/curl_http_client.h"
#include "net/dns_exchange.h"
#include "reactions/kinds.h"
#include "support/spin.h"

#include <QTest>

#include <map>

namespace salve::test {

/// The computer's clock, some time off.
class ShiftedClock final : public Clock
{
public:
    TimePoint wallNow() const override { return m_real.wallNow() + shift; }
    Micros monotonic() const override { return m_real.monotonic(); }
    Millis slept() const override { return m_real.slept(); }
    quint64 at(TimePoint when, QObject *context, std::function<void()> fn) override
    {
        return m_real.at(when - shift, context, std::move(fn));
    }
    quint64 after(Millis delay, QObject *context, std::function<void()> fn) override
    {
        return m_real.after(delay, context, std::move(fn));
    }
    void cancel(quint64 key) override { m_real.cancel(key); }
    Millis shift{0};

private:
    SystemClock m_real;
};

/// Monitors that are as the test says, by name, or by "name at address" for a forced look. Unknown ones are not there.
class ScriptedLooks final : public Looks
{
public:
    class Look final : public LookOperation
    {
    public:
        explicit Look(LookAnswer answer) : m_answer(std::move(answer)) {}
        void start() override
        {
            QMetaObject::invokeMethod(
                this, [this] { emit finished(m_answer); }, Qt::QueuedConnection);
        }

    private:
        const LookAnswer m_answer;
    };
    std::unique_ptr<LookOperation> look(const MonitorId &monitor, const std::optional<ForcedName> &forced) override
    {
        const QString key = forced ? monitor.value + QStringLiteral(" at ") + forced->leadsTo : monitor.value;
        asked.append(key);
        LookAnswer answer{monitor.value, {}, forced.has_value() && outcomes.contains(key)};
        if (outcomes.contains(key)) {
            answer.result.emplace();
            answer.result->outcome = outcomes.at(key);
            answer.result->message = QStringLiteral("looked at ") + key;
        }
        return std::make_unique<Look>(answer);
    }
    std::map<QString, CheckOutcome> outcomes;
    QStringList asked;
};

/// A run for the monitor "shop" that remembers in memory, and lets something happen just then.
class DnsRun final : public RunContext
{
public:
    RunId run() const override { return RunId{7}; }
    MonitorId monitor() const override { return MonitorId{QStringLiteral("shop")}; }
    TimePoint cooldownSlot() const override { return timeFromMs(1'800'000'000'000); }
    QString effectKey() const override { return QStringLiteral("test effect"); }
    void remember(const QJsonObject &value, QObject *context, std::function<void()> then) override
    {
        memory = value;
        if (meanwhile)
            meanwhile();
        QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
    }
    QJsonObject remembered() const override { return memory; }
    QJsonObject undoes() const override { return undone; }

    QJsonObject memory;
    QJsonObject undone;
    std::function<void()> meanwhile; ///< between the look at the record and its change
};

/// Runs DNS reactions in real time against servers on the loopback.
class DnsBed
{
public:
    DnsBed()
        : services{.clock = clock,
                   .resolver = fakes.resolver,
                   .tls = fakes.tls,
                   .checks = actors,
                   .actors = actors,
                   .curl = multi,
                   .secrets = fakes.services.secrets,
                   .looks = &looks}
    {
    }

    /// Empty: none came within the time.
    std::optional<RunReport> run(const QString &kind, const Node &settings)
    {
        auto made = find(kind).make(settings, services, context);
        if (!made)
            return RunReport{RunOutcome::Rejected, made.error().sentence, {}, {}};
        return reported<RunReport>(**made);
    }
    std::optional<RunReport> settle(const QString &kind, const Node &settings)
    {
        const auto made = find(kind).settle(settings, services, context);
        return made ? reported<RunReport>(*made) : std::nullopt;
    }
    std::optional<PreflightReport> preflight(const QString &kind, const Node &settings)
    {
        return reported<PreflightReport>(*find(kind).preflight(settings, services));
    }
    /// "192.0.2.1, 192.0.2.2 TTL 300", of the server on that port itself.
    QString values(quint16 port, const QString &name, DnsType type = DnsType::A)
    {
        DnsExchange exchange(
            {{QStringLiteral("127.0.0.1"), port, AddressFamily::Any, {}}, {name, type}, DnsRecursion::Off},
            fakes.resolver,
            fakes.tls,
            clock);
        std::optional<DnsOutcome> outcome;
        QObject::connect(&exchange, &DnsExchange::finished, &exchange, [&](const DnsOutcome &one) { outcome = one; });
        exchange.start();
        spinUntil([&] { return outcome.has_value(); });
        QStringList values;
        quint32 ttl_s = 0;
        for (const DnsRecord &record : outcome ? outcome->message.answers : std::vector<DnsRecord>()) {
            values.append(record.value);
            ttl_s = record.ttl_s;
        }
        values.sort();
        return QStringLiteral("%1 TTL %2").arg(values.join(QStringLiteral(", "))).arg(ttl_s);
    }
    static const ReactionKind &find(const QString &kind) { return *Kinds{{}, reactionKinds()}.reaction(kind); }

    FakeServices fakes;
    ShiftedClock clock;
    CurlMulti multi;
    CurlHttpClient actors{clock, fakes.resolver, multi};
    ScriptedLooks looks;
    DnsRun context;
    Services services;

private:
    template<class Report, class Operation>
    static std::optional<Report> reported(Operation &operation)
    {
        std::optional<Report> report;
        QObject::connect(&operation, &Operation::finished, &operation, [&](const Report &one) { report = one; });
        operation.start();
        spinUntil([&] { return report.has_value(); }, std::chrono::seconds(40));
        return report;
    }
};

} // namespace salve::test
