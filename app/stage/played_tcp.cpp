// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/played_stand_ins.h"

#include <QTcpServer>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

struct Settings
{
    QString banner;
};

const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{"Story", {text(&Settings::banner, "banner", "Banner")}};
    return kSchema;
}

enum class Fault { Refused, Silent };

} // namespace

template<>
struct Words<Fault>
{
    static constexpr std::array list{"refused", "silent"};
};

namespace {

/// A listener that says its banner to whoever connects, and no more:
///
///     - {server: tcp, name: db, banner: '220 ready'}     # without banner it says nothing
///     - {at: 0s, do: fail, server: db, fault: refused}     # or silent: connects and says nothing; default refused
///     - {at: 5s, do: mend, server: db}
///
/// A set may name ${db.port}.
class PlayedTcp final : public PlayedServer
{
public:
    PlayedTcp(QString name, Settings settings) : m_name(std::move(name)), m_settings(std::move(settings)) {}

    void open(QObject *context, Opened then) override { answerLater(context, std::move(then), listen()); }

    QHash<QString, QString> values() const override { return {{u"port"_s, QString::number(m_port)}}; }

    Result<void> act(const QString &what, const Node &arguments) override
    {
        if (what == "mend"_L1) {
            m_isSilent = false;
            return m_server ? Result<void>{} : listen();
        }
        if (what != "fail"_L1)
            return unknownAct(m_name, what, {u"fail"_s, u"mend"_s});
        const Result<Fault> fault = playedFault(m_name, arguments, Fault::Refused);
        if (!fault)
            return tl::unexpected<Error>(fault.error());
        if (*fault == Fault::Silent)
            m_isSilent = true;
        else
            m_server.reset(); // its sockets are its children
        return {};
    }

private:
    Result<void> listen()
    {
        m_server = std::make_unique<QTcpServer>();
        connect(m_server.get(), &QTcpServer::newConnection, this, &PlayedTcp::take);
        if (!m_server->listen(QHostAddress::LocalHost, m_port)) {
            const QString why = m_server->errorString();
            m_server.reset();
            return fail(ErrorCode::Unavailable, u"%1 cannot listen on 127.0.0.1: %2"_s.arg(m_name, why));
        }
        m_port = m_server->serverPort();
        return {};
    }

    void take()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            if (!m_isSilent && !m_settings.banner.isEmpty())
                socket->write(m_settings.banner.toUtf8() + "\r\n");
        }
    }

    const QString m_name;
    const Settings m_settings;
    quint16 m_port{0};
    bool m_isSilent{false};
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace

Result<std::unique_ptr<PlayedServer>> playedTcp(const StoryServer &told, const PlayedWorld &)
{
    const Result<Settings> settings = playedSettings(told, schema());
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    return std::make_unique<PlayedTcp>(told.name, *settings);
}

} // namespace salve
