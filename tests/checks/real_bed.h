// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/kinds.h"
#include "core/clock.h"
#include "net/network.h"
#include "support/spin.h"

#include <QTest>

#include <optional>

namespace salve {

/// The real clock and the real transports, for checks against servers on the loopback.
struct RealBed
{
    SystemClock clock;
    QHash<QString, QString> secrets;
    Network network{clock, [this](const QString &name) -> Result<QString> {
                        if (const auto it = secrets.constFind(name); it != secrets.constEnd())
                            return *it;
                        return fail(ErrorCode::NotFound, QStringLiteral("no secret \"%1\"").arg(name));
                    }};

    /// Empty when there is no answer, an answer inside start(), or more than one.
    std::optional<CheckResult> result(const QString &kind, const Node &settings, Millis timeout = Millis{10'000})
    {
        const CheckKind *const check = Kinds{checkKinds(), {}}.check(kind);
        const auto operation = check->make(settings, timeout, network.services());
        if (!operation) {
            qWarning("%s", qPrintable(operation.error().sentence));
            return std::nullopt;
        }
        std::optional<CheckResult> found;
        int answers = 0;
        QObject::connect(operation->get(), &CheckOperation::finished, operation->get(), [&](const CheckResult &result) {
            found = result;
            ++answers;
        });
        (*operation)->start();
        if (answers != 0 || !test::spinUntil([&] { return answers > 0; }))
            return std::nullopt;
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        return answers == 1 ? found : std::nullopt;
    }
    std::optional<CheckResult> result(const QString &kind, const QByteArray &json, Millis timeout = Millis{10'000})
    {
        return result(kind, *nodeFromJson(json), timeout);
    }
};

/// "critical connect refused"
inline QString inWords(const std::optional<CheckResult> &result)
{
    return result
               ? QStringLiteral("%1 %2 %3").arg(wordOf(result->outcome), wordOf(result->phase), wordOf(result->cause))
               : QStringLiteral("no answer");
}

inline std::optional<double> metricOf(const CheckResult &result, QStringView name)
{
    for (const Metric &metric : result.metrics) {
        if (metric.name == name)
            return metric.value;
    }
    return std::nullopt;
}

} // namespace salve
