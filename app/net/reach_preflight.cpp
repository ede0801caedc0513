// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/reach_preflight.h"

#include "net/dialogue.h"
#include "net/services.h"

#include <QCoreApplication>

#include <chrono>

using namespace std::chrono_literals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

class KnownPreflight final : public PreflightOperation
{
public:
    explicit KnownPreflight(PreflightReport report) : m_report(std::move(report)) {}
    void start() override { finish(m_report); }

private:
    const PreflightReport m_report;
};

class ReachPreflight final : public PreflightOperation
{
public:
    ReachPreflight(const Endpoint &server, Services &services)
        : m_dialogue(requestFor(server), services.resolver, services.tls, services.clock)
    {
        connect(&m_dialogue, &Dialogue::connected, this, [this, server] {
            m_dialogue.hangUp();
            finish({PreflightReport::Light::Green,
                    Texts::tr("%1 answers on port %2. Whether it accepts what is sent shows only when it is sent.")
                        .arg(server.host, QString::number(server.port)),
                    {}});
        });
        connect(&m_dialogue, &Dialogue::failed, this, [this](const TransportFailure &failure) {
            finish({PreflightReport::Light::Red, failure.sentence, {}});
        });
    }
    void start() override { m_dialogue.start(); }

private:
    static DialogueRequest requestFor(const Endpoint &server)
    {
        DialogueRequest request;
        request.server = server;
        request.deadline = 10s;
        return request;
    }
    Dialogue m_dialogue;
};
} // namespace

std::unique_ptr<PreflightOperation> knownPreflight(PreflightReport report)
{
    return std::make_unique<KnownPreflight>(std::move(report));
}

std::unique_ptr<PreflightOperation>
reachPreflight(Services &services, const QUrl &url, const std::optional<Error> &secretError)
{
    const int standardPort = url.scheme() == QLatin1StringView("https") ? 443 : 80;
    return reachPreflight(services,
                          Endpoint{url.host(), static_cast<quint16>(url.port(standardPort)), AddressFamily::Any, {}},
                          secretError);
}

std::unique_ptr<PreflightOperation>
reachPreflight(Services &services, const Endpoint &server, const std::optional<Error> &secretError)
{
    if (secretError)
        return knownPreflight({PreflightReport::Light::Red, secretError->sentence, {}});
    return std::make_unique<ReachPreflight>(server, services);
}

} // namespace salve
