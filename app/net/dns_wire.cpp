// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/dns_wire.h"

#include <ldns/ldns.h>

#include <QCoreApplication>

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dns)
};

ldns_rdf_type formOf(DnsType type)
{
    switch (type) {
    case DnsType::A:
        return LDNS_RDF_TYPE_A;
    case DnsType::Aaaa:
        return LDNS_RDF_TYPE_AAAA;
    default:
        return LDNS_RDF_TYPE_DNAME;
    }
}

Result<QByteArray> onWire(ldns_rdf_type form, const QString &text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    ldns_rdf *data = isAscii ? ldns_rdf_new_frm_str(form, text.toLatin1().constData()) : nullptr;
    if (!data)
        return fail(ErrorCode::Invalid, Texts::tr("\"%1\" cannot stand in a DNS record.").arg(text));
    const QByteArray bytes(reinterpret_cast<const char *>(ldns_rdf_data(data)),
                           static_cast<qsizetype>(ldns_rdf_size(data)));
    ldns_rdf_deep_free(data);
    return bytes;
}

} // namespace

Result<QByteArray> dnsNameOnWire(const QString &name)
{
    return onWire(LDNS_RDF_TYPE_DNAME, name);
}

Result<QByteArray> dnsValueOnWire(DnsType type, const QString &value)
{
    return onWire(formOf(type), value);
}

} // namespace salve
