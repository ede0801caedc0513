// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "servers/nginx_server.h"

#include "core/clock.h"
#include "support/child_server.h"

namespace salve::story {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis kPoll{20};
// It listens within 0.1 s; a busy machine may take longer.
constexpr int kPolls = 500;

class NginxServer final : public PlayedServer
{
public:
    NginxServer(QString name, Clock &clock) : m_name(std::move(name)), m_clock(clock) {}

    void open(QObject *context, Opened then) override
    {
        m_port = test::freePort();
        launch();
        waitUntilItListens(context, std::move(then), kPolls);
    }

    QHash<QString, QString> values() const override
    {
        const QString port = QString::number(m_port);
        return {{u"url"_s, u"http://127.0.0.1:"_s + port}, {u"port"_s, port}};
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
            m_nginx.launch(u"server { listen 127.0.0.1:%1; location / { return 200 \"hello\"; } }"_s.arg(m_port));
    }

    void waitUntilItListens(QObject *context, Opened then, int polls)
    {
        m_clock.after(kPoll, context, [this, context, then = std::move(then), polls] {
            if (test::accepts(m_port))
                return then({});
            if (!m_nginx.isRunning() || polls == 0)
                return then(fail(ErrorCode::Unavailable, QString::fromLocal8Bit(m_nginx.output()).trimmed()));
            waitUntilItListens(context, then, polls - 1);
        });
    }

    const QString m_name;
    Clock &m_clock;
    quint16 m_port{0};
    test::Nginx m_nginx;
};

} // namespace

Result<std::unique_ptr<PlayedServer>> nginxServer(const StoryServer &told, const PlayedWorld &world)
{
    if (!told.settings.entries().empty())
        return fail(ErrorCode::Invalid,
                    u"nginx has no settings: leave %1 out"_s.arg(told.settings.entries().front().first));
    return std::make_unique<NginxServer>(told.name, world.clock);
}

} // namespace salve::story
