// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "servers/host_server.h"

#include "servers/told_answers.h"
#include "stage/played_stand_ins.h"
#include "support/ssh_server.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace salve::story {

namespace {

enum class Reached { Ssh, Here };

} // namespace

} // namespace salve::story

template<>
struct salve::Words<salve::story::Reached>
{
    static constexpr std::array list{"ssh", "here"};
};

namespace salve::story {

using namespace Qt::StringLiterals;

namespace {

struct Settings
{
    Reached reached{Reached::Ssh};
    Node answers;
};

const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Story", {choice(&Settings::reached, "reached", "Reached"), any(&Settings::answers, "answers", "Answers")}};
    return kSchema;
}

/// Asks the story what to print and how to end.
constexpr char kProgram[] = R"(#!/bin/bash
exec 3<>/dev/tcp/127.0.0.1/%1 || exit 69
printf '%s\n' "${0##*/} $*" >&3
read -r code <&3
cat <&3
exit "$code"
)";

class PlayedHost final : public PlayedServer
{
public:
    PlayedHost(QString name, Reached reached, std::vector<test::PlayedLine> lines, const PlayedWorld &world)
        : m_name(std::move(name)),
          m_reached(reached),
          m_answers(std::move(lines), world)
    {
        connect(&m_story, &QTcpServer::newConnection, this, &PlayedHost::take);
    }

    void open(QObject *context, Opened then) override { answerLater(context, std::move(then), listen()); }

    QHash<QString, QString> values() const override
    {
        return {{u"folder"_s, m_folder.path()},
                {u"port"_s, QString::number(m_sshd.port())},
                {u"user"_s, m_sshd.user()},
                {u"key"_s, m_sshd.keyFile()},
                {u"known-hosts"_s, m_sshd.knownHostsFile()}};
    }

    Result<void> act(const QString &what, const Node &) override { return unknownAct(m_name, what, {}); }
    QStringList requests() const override { return m_requests; }

private:
    Result<void> listen()
    {
        if (!m_story.listen(QHostAddress::LocalHost))
            return fail(ErrorCode::Unavailable, m_story.errorString());
        for (const test::PlayedLine &line : m_answers.lines()) {
            if (const Result<void> installed = install(QString::fromLatin1(line.method())); !installed)
                return installed;
        }
        if (m_reached == Reached::Here) {
            qputenv("PATH", m_programs.path().toLocal8Bit() + ':' + qgetenv("PATH"));
            return {};
        }
        return m_sshd.start() ? Result<void>()
                              : fail(ErrorCode::Unavailable, QString::fromLocal8Bit(m_sshd.output()).trimmed());
    }

    Result<void> install(const QString &program)
    {
        const QString folder = m_reached == Reached::Ssh ? m_sshd.binFolder() : m_programs.path();
        QFile file(folder + u'/' + program);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && file.write(QString::fromLatin1(kProgram).arg(m_story.serverPort()).toLatin1()) > 0
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return {};
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    }

    void take()
    {
        while (QTcpSocket *socket = m_story.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (socket->canReadLine())
                    answer(*socket);
            });
        }
    }

    void answer(QTcpSocket &socket)
    {
        m_requests.append(QString::fromUtf8(socket.readLine()).simplified());
        const test::PlayedLine *line = m_answers.answerTo(m_requests.last(), this);
        socket.write(line ? line->says.toLatin1() + '\n' + line->answer + '\n' : "64\nnobody told\n");
        socket.disconnectFromHost();
    }

    const QString m_name;
    const Reached m_reached;
    ToldAnswers m_answers;
    QTcpServer m_story; ///< whom the programs ask
    test::SshServer m_sshd;
    QTemporaryDir m_programs;
    QTemporaryDir m_folder;
    QStringList m_requests;
};

} // namespace

Result<std::unique_ptr<PlayedServer>> hostServer(const StoryServer &told, const PlayedWorld &world)
{
    const Result<Settings> settings = playedSettings(told, schema());
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    Result<std::vector<test::PlayedLine>> lines = toldLines(settings->answers);
    if (!lines)
        return tl::unexpected<Error>(lines.error());
    return std::make_unique<PlayedHost>(told.name, settings->reached, std::move(*lines), world);
}

QString missingForHost(const StoryServer &told)
{
    return told.settings.textAt(u"reached") == "here"_L1 ? QString() : test::SshServer::missing();
}

} // namespace salve::story
