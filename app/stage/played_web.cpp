// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/played_stand_ins.h"
#include "stage/web_stand_in.h"

namespace salve {

using namespace Qt::StringLiterals;

namespace {

struct Settings
{
    PlayedTls tls{PlayedTls::None};
};

const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{"Story", {choice(&Settings::tls, "tls", "TLS")}};
    return kSchema;
}

/// A web service whose every page is its health page:
///
///     - {server: web, name: shop, tls: own-ca}     # tls: none (default) or own-ca
///     - {at: 0s, do: fail, server: shop, fault: refused}     # timeout, status, body, slow, cut, auth; default refused
///     - {at: 5s, do: mend, server: shop}
///
/// A set may name ${shop.url}, ${shop.port} and ${shop.ca}. Its requests are all but the GETs, of which a monitor makes
/// many.
class PlayedWeb final : public PlayedServer
{
public:
    PlayedWeb(QString name, Settings settings, Clock &clock, MakeCertificate certificates)
        : m_name(std::move(name)),
          m_settings(settings),
          m_certificates(std::move(certificates)),
          m_web(clock)
    {
        m_web.setListener([this](const StandInRequest &request) {
            if (request.method != "GET")
                m_requests.append(lineOf(request));
        });
    }

    void open(QObject *context, Opened then) override
    {
        const Result<PlayedCertificate> certificate = useTls(m_settings.tls, m_certificates, m_web.server());
        if (!certificate)
            return answerLater(context, std::move(then), tl::unexpected<Error>(certificate.error()));
        m_certificate = *certificate;
        answerLater(context, std::move(then), m_web.open());
    }

    QHash<QString, QString> values() const override { return addressOf(m_web.server(), m_certificate); }

    Result<void> act(const QString &what, const Node &arguments) override
    {
        if (what == "mend"_L1)
            return m_web.mend();
        if (what != "fail"_L1)
            return unknownAct(m_name, what, {u"fail"_s, u"mend"_s});
        const Result<WebFault> fault = playedFault(m_name, arguments, WebFault::Refused);
        if (!fault)
            return tl::unexpected<Error>(fault.error());
        m_web.fail(*fault);
        return {};
    }

    QStringList requests() const override { return m_requests; }

private:
    const QString m_name;
    const Settings m_settings;
    const MakeCertificate m_certificates;
    PlayedCertificate m_certificate;
    StandInWeb m_web;
    QStringList m_requests;
};

} // namespace

Result<std::unique_ptr<PlayedServer>>
playedWeb(const StoryServer &told, const PlayedWorld &world, const MakeCertificate &certificates)
{
    const Result<Settings> settings = playedSettings(told, schema());
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    return std::make_unique<PlayedWeb>(told.name, *settings, world.clock, certificates);
}

} // namespace salve
