// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "net/resolver.h"
#include "support/spin.h"

#include <optional>
#include <vector>

namespace salve::test {

/// The real clock, and a resolver that finds the same addresses for every name but nowhere.test.
struct ExchangeBed
{
    explicit ExchangeBed(const std::vector<QHostAddress> &addresses)
        : resolver([addresses](const QString &name, AddressFamily) -> LookupAnswer {
              if (name == u"nowhere.test")
                  return {{}, Cause::NxDomain, {}};
              return {addresses, Cause::None, {}};
          })
    {
    }
    SystemClock clock;
    Resolver resolver;

    /// Its one outcome, which must not come inside start().
    template<class Exchange, class Request, class Outcome>
    Outcome run(const Request &request, void (Exchange::*finished)(const Outcome &))
    {
        Exchange exchange(request, resolver, clock);
        std::optional<Outcome> found;
        int ends = 0;
        QObject::connect(&exchange, finished, &exchange, [&](const Outcome &outcome) {
            ++ends;
            found = outcome;
        });
        exchange.start();
        if (ends != 0 || !spinUntil([&] { return ends > 0; }))
            qFatal("ended inside start(), or never");
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        if (ends != 1)
            qFatal("ended %d times", ends);
        return *found;
    }
};

} // namespace salve::test
