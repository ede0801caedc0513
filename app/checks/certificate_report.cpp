// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/certificate_report.h"

#include "checks/findings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Certificates)
};

QString dayOf(TimePoint time)
{
    return isoOf(time).left(10);
}

QString expiredSentence(const QString &place, const std::vector<Certificate> &chain, TimePoint now)
{
    for (const Certificate &certificate : chain) {
        const bool isOwn = &certificate == &chain.front();
        const QString what =
            isOwn ? Texts::tr("The TLS certificate of %1").arg(place)
                  : Texts::tr("The certificate \"%2\" in the chain of %1").arg(place, certificate.subject);
        if (certificate.notBefore > now)
            return Texts::tr("%1 is valid only from %2 on. Is the clock right?")
                .arg(what, dayOf(certificate.notBefore));
        if (certificate.notAfter < now)
            return Texts::tr("%1 expired %n day(s) ago (%2).", nullptr, -daysLeft(certificate, now) - 1)
                .arg(what, dayOf(certificate.notAfter));
    }
    return {};
}

/// What was sent tells apart: signed by itself, a link that is missing, an authority that nobody here knows.
QString untrustedSentence(const QString &place, const std::vector<Certificate> &chain)
{
    const Certificate &last = chain.back();
    if (chain.size() == 1 && last.subject == last.issuer)
        return Texts::tr("The TLS certificate of %1 is signed by itself: anybody could have made it. Install one that "
                         "an authority has signed, or name it as your own CA file.")
            .arg(place);
    if (last.subject == last.issuer)
        return Texts::tr(
                   "The TLS certificate of %1 comes from the authority \"%2\", which this computer does not trust. "
                   "Name your own CA file if it is yours.")
            .arg(place, last.subject);
    return Texts::tr("%1 does not send the certificate of \"%2\", which signed its own: install the whole chain on the "
                     "server, or name your own CA file.")
        .arg(place, last.issuer);
}

} // namespace

Evidence chainEvidence(const std::vector<Certificate> &chain, TimePoint now)
{
    QStringList lines;
    for (const Certificate &certificate : chain) {
        const QString names = certificate.names.isEmpty()
                                  ? QString()
                                  : Texts::tr(" for %1").arg(certificate.names.mid(0, 10).join(u", "_s));
        lines.append(Texts::tr("%1%2, issued by %3, valid until %4 (%5 days), SHA-256 %6")
                         .arg(certificate.subject,
                              names,
                              certificate.issuer,
                              isoOf(certificate.notAfter),
                              QString::number(daysLeft(certificate, now)),
                              QString::fromLatin1(certificate.fingerprint)));
    }
    return {Texts::tr("Certificates"), shownText(lines.join(u'\n'), 4096)};
}

const Certificate *firstToExpire(const std::vector<Certificate> &chain)
{
    const auto it = std::min_element(
        chain.begin(), chain.end(), [](const Certificate &a, const Certificate &b) { return a.notAfter < b.notAfter; });
    return it == chain.end() ? nullptr : &*it;
}

Metric certificateDays(const std::vector<Certificate> &chain, TimePoint now)
{
    const Certificate *first = firstToExpire(chain);
    return {u"certificate-days"_s, first ? static_cast<double>(daysLeft(*first, now)) : 0, u"d"_s};
}

QString certificateSentence(const QString &place, Cause cause, const std::vector<Certificate> &chain, TimePoint now)
{
    if (chain.empty())
        return {};
    switch (cause) {
    case Cause::CertExpired:
        return expiredSentence(place, chain, now);
    case Cause::CertUntrusted:
        return untrustedSentence(place, chain);
    case Cause::HostnameMismatch:
        return Texts::tr("The TLS certificate that %1 sends is for %2.")
            .arg(place,
                 chain.front().names.isEmpty() ? chain.front().subject : chain.front().names.mid(0, 5).join(u", "_s));
    default:
        return {};
    }
}

void judgeCertificate(CheckResult &result, const std::vector<Certificate> &chain, int fewestDays, TimePoint now)
{
    const Certificate *first = firstToExpire(chain);
    if (result.outcome != CheckOutcome::Ok || !first || daysLeft(*first, now) >= fewestDays)
        return;
    judgeAs(result,
            CheckOutcome::Warning,
            Phase::Assert,
            Cause::CertExpiring,
            Texts::tr("The TLS certificate expires in %n day(s) (%1).", nullptr, daysLeft(*first, now))
                .arg(dayOf(first->notAfter)));
}

} // namespace salve
