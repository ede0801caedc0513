// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/check_result.h"
#include "net/zone_serials.h"

#include <QStringList>

namespace salve {

/// Whether other values than the expected ones may be there.
enum class ValueMatch { Exact, Contains };
template<>
struct Words<ValueMatch>
{
    static constexpr std::array list{"exact", "contains"};
};

/// What a DNS server has to answer.
struct DnsExpectations
{
    DnsQuestion question;
    QStringList values; ///< none: any will do
    ValueMatch match{ValueMatch::Exact};
    DnsCode code{DnsCode::NoError};
};

/// Of an answer that came; `server` is whom we asked, for the sentence.
void judge(CheckResult &result, const DnsExpectations &expected, const QString &server, const DnsMessage &message);
/// Of a SERVFAIL, and of the answer to the same question without validation: a server that validates says SERVFAIL
/// where signatures do not hold, and then has an answer after all.
void judgeServerFailure(CheckResult &result,
                        const DnsExpectations &expected,
                        const QString &server,
                        const DnsOutcome &unvalidated);
/// Makes an Ok result worse where the name servers of a zone do not have the same serial.
void judgeSerials(CheckResult &result, const QString &zone, const ZoneSerialsOutcome &outcome);

/// The answer much as dig shows it, bounded.
Evidence evidenceOf(const DnsOutcome &outcome);

} // namespace salve
