// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/kinds.h"
#include "core/clock.h"
#include "fakes/fake_services.h"
#include "net/qt_http_client.h"

namespace salve {

/// Runs checks in real time against servers on the loopback. What acts, and secrets, are faked.
class CheckBed
{
public:
    explicit CheckBed(LookupFunction lookup = toLoopback) : m_resolver(std::move(lookup)) {}

    /// The result, or empty: the settings are refused, or none came within five seconds.
    std::optional<CheckResult> check(const QString &kind, const Node &settings, Millis timeout = Millis{3000})
    {
        Services services{
            m_clock, m_resolver, m_fakes.tls, m_http, m_fakes.http, m_fakes.curl, m_fakes.services.secrets};
        const CheckKind *found = Kinds{checkKinds(), {}}.check(kind);
        if (const Problems problems = found->problems(settings); hasErrors(problems)) {
            qWarning("%s", qPrintable(problemText(problems.front())));
            return std::nullopt;
        }
        const auto operation = found->make(settings, timeout, services);
        return operation ? resultOf(**operation) : std::nullopt;
    }

    TimePoint now() const { return m_clock.wallNow(); }

    /// "critical timeout wait"
    static QString inWords(const std::optional<CheckResult> &result)
    {
        if (!result)
            return QStringLiteral("no result");
        return QStringLiteral("%1 %2 %3").arg(wordOf(result->outcome), wordOf(result->cause), wordOf(result->phase));
    }
    static std::optional<double> metric(const CheckResult &result, QStringView name)
    {
        for (const Metric &metric : result.metrics) {
            if (metric.name == name)
                return metric.value;
        }
        return std::nullopt;
    }
    static LookupAnswer toLoopback(const QString &, AddressFamily)
    {
        return {{QHostAddress(QHostAddress::LocalHost)}, Cause::None, {}};
    }

private:
    FakeServices m_fakes;
    SystemClock m_clock;
    Resolver m_resolver;
    QtHttpClient m_http{m_clock, m_resolver, m_fakes.tls};
};

} // namespace salve
