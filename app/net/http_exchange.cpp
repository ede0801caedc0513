// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/http_exchange.h"

namespace salve {

QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name)
{
    for (const HttpHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

void addPhases(PhaseTimes &sum, const PhaseTimes &part)
{
    using Member = std::optional<Micros> PhaseTimes::*;
    static constexpr std::array<Member, 6> kAll{&PhaseTimes::resolve,
                                                &PhaseTimes::connect,
                                                &PhaseTimes::tls,
                                                &PhaseTimes::send,
                                                &PhaseTimes::wait,
                                                &PhaseTimes::receive};
    for (const Member phase : kAll) {
        if (part.*phase)
            sum.*phase = (sum.*phase).value_or(Micros{0}) + *(part.*phase);
    }
}

} // namespace salve
