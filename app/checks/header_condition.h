// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/http_exchange.h"

namespace salve {

/// "Content-Type: text/html", "Content-Type contains json", "X-Frame-Options exists", "X-Powered-By absent". The name's
/// case does not matter; where a header comes several times one of its values has to fit.
class HeaderCondition
{
public:
    static Result<HeaderCondition> parse(const QString &text);
    /// Empty when it holds, else a sentence with what was found instead.
    QString complaint(const HttpHeaders &headers) const;

private:
    enum class Compare { Equal, Contains, Exists, Absent };
    QString m_name;
    Compare m_compare{Compare::Exists};
    QString m_wanted;
};

bool isHeaderCondition(const QString &text);
/// Its value is a credential or makes one known: nothing for a screen.
bool isHiddenHeader(const QByteArray &name);

} // namespace salve
