// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "servers/nginx_server.h"

#include "core/clock.h"
#include "stage/played_stand_ins.h"
#include "support/child_server.h"

#include <QTcpSocket>

namespace salve::story {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis kPoll{20};
// It listens within 0.1 s; a busy machine may take longer.
constexpr int kPolls = 500;

struct Settings
{
    QString address{u"127.0.0.1"_s};
    QString port;
};

const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Story", {text(&Settings::address, "address", "Address"), text(&Settings::port, "port", "Port")}};
    return kSchema;
}

class NginxServer final : public PlayedServer
{
public:
    NginxServer(QString name, Settings settings, const PlayedWorld &world)
        : m_name(std::move(name)),
          m_settings(std::move(settings)),
          m_world(world)
    {
    }

    void open(QObject *context, Opened then) override
    {
        m_port = m_settings.port.isEmpty() ? test::freePort() : m_world.filled(m_settings.port).toUShort();
        launch();
        waitUntilItListens(context, std::move(then), kPolls);
    }

    QHash<QString, QString> values() const override
    {
        const QString port = QString::number(m_port);
        return {{u"url"_s, u"http://%1:%2"_s.arg(m_settings.address, port)}, {u"port"_s, port}};
    }

    Result<void> act(const QString &what, const Node &) override
    {
        if (what == "stop"_L1 || what == "fail"_L1)
            m_nginx.stop();
        else if (what == "start"_L1 || what == "mend"_L1)
            launch();
        else
            return fail(ErrorCode::Invalid, u"%1 cannot %2; it knows stop, start, fail, mend"_s.arg(m_name, what));
        return {};
    }

private:
    void launch()
    {
        if (!m_nginx.isRunning())
            m_nginx.launch(u"server { listen %1:%2; location / { return 200 \"hello\"; } }"_s.arg(
                m_settings.address, QString::number(m_port)));
    }

    bool accepts() const
    {
        QTcpSocket probe;
        probe.connectToHost(m_settings.address, m_port);
        return probe.waitForConnected(200);
    }

    void waitUntilItListens(QObject *context, Opened then, int polls)
    {
        m_world.clock.after(kPoll, context, [this, context, then = std::move(then), polls] {
            if (accepts())
                return then({});
            if (!m_nginx.isRunning() || polls == 0)
                return then(fail(ErrorCode::Unavailable, QString::fromLocal8Bit(m_nginx.output()).trimmed()));
            waitUntilItListens(context, then, polls - 1);
        });
    }

    const QString m_name;
    const Settings m_settings;
    const PlayedWorld m_world;
    quint16 m_port{0};
    test::Nginx m_nginx;
};

} // namespace

Result<std::unique_ptr<PlayedServer>> nginxServer(const StoryServer &told, const PlayedWorld &world)
{
    const Result<Settings> settings = playedSettings(told, schema());
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    return std::make_unique<NginxServer>(told.name, *settings, world);
}

} // namespace salve::story
