// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/calling.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

/// As others write it: nobody calls "every address of this computer".
QString callableHost(const QString &text)
{
    const QHostAddress address(text);
    if (address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6)
        return QSysInfo::machineHostName();
    return address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + text + u']' : text;
}

} // namespace

CallingPlace callingPlace(const Intake &intake, const QString &listensAt, const QString &trouble)
{
    if (!intake.port)
        return {{},
                Texts::tr("Nothing is listened to. Write in the set: intake: {port: 8642} (or in the window's "
                          "settings).")};
    const QString scheme = intake.certificate.isEmpty() ? u"http"_s : u"https"_s;
    CallingPlace place{u"%1://%2:%3"_s.arg(scheme, callableHost(intake.address)).arg(*intake.port), trouble};
    if (listensAt.isEmpty() && trouble.isEmpty())
        place.note = Texts::tr("Nobody listens there just now: no Salve watches from this data folder. Start one with "
                               "salvectl run, or the window.");
    return place;
}

bool isHeardInTheOpen(const Intake &intake)
{
    return intake.port && intake.certificate.isEmpty() && !QHostAddress(intake.address).isLoopback();
}

QJsonObject callingJson(const CallingGuide &guide, const CallingPlace &place, const QString &token)
{
    const QString address = place.base + guide.before + token;
    QJsonArray forms;
    for (const CallingGuide::Form &form : guide.forms)
        forms.append(QJsonObject{{u"address"_s, address + form.behind}, {u"meaning"_s, form.meaning}});
    return {{u"address"_s, address},
            {u"forms"_s, forms},
            {u"setup"_s, guide.setup},
            {u"payload"_s, guide.payload},
            {u"note"_s, place.note}};
}

CallingGuide holdGuide()
{
    return {
        u"/hold/"_s,
        {{u"?host=web1&for=10m"_s, Texts::tr("repairs of monitors on the host web1 wait for ten minutes")},
         {u"?tag=shop&for=10m&reason=release"_s, Texts::tr("those with the tag shop")}},
        Texts::tr("Send a POST before a deployment begins. host, tag, monitor or reaction says what is held; for is "
                  "at most 24h."),
        {}};
}

QString newToken()
{
    std::array<quint32, 6> random{}; // 192 bits
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof random);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace salve
