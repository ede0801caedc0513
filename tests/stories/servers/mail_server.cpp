// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "servers/mail_server.h"

#include "stage/played_stand_ins.h"
#include "support/smtp_server.h"

namespace salve::story {

using namespace Qt::StringLiterals;

namespace {

QString headerOf(const QByteArray &mail, const QByteArray &name)
{
    for (const QByteArray &line : mail.split('\n')) {
        if (line.startsWith(name + ": "))
            return QString::fromUtf8(line.mid(name.size() + 2)).trimmed();
    }
    return {};
}

class PlayedMail final : public PlayedServer
{
public:
    explicit PlayedMail(QString name) : m_name(std::move(name)) {}

    void open(QObject *context, Opened then) override
    {
        const bool isOpen = m_server.start({});
        answerLater(context,
                    std::move(then),
                    isOpen ? Result<void>()
                           : fail(ErrorCode::Unavailable, QString::fromLocal8Bit(m_server.output()).trimmed()));
    }

    QHash<QString, QString> values() const override { return {{u"port"_s, QString::number(m_server.port())}}; }

    Result<void> act(const QString &what, const Node &) override { return unknownAct(m_name, what, {}); }

    QStringList requests() const override
    {
        QStringList lines;
        for (const QByteArray &mail : m_server.mails())
            lines.append(u"MAIL %1 %2"_s.arg(headerOf(mail, "X-RcptTo"), headerOf(mail, "Subject")));
        return lines;
    }

private:
    const QString m_name;
    test::SmtpServer m_server;
};

} // namespace

Result<std::unique_ptr<PlayedServer>> mailServer(const StoryServer &told, const PlayedWorld &)
{
    return std::make_unique<PlayedMail>(told.name);
}

} // namespace salve::story
