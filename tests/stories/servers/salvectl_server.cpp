// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "servers/salvectl_server.h"

#include "core/json_path.h"
#include "stage/played_stand_ins.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace salve::story {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience_ms = 30'000;

QStringList textsAt(const Node &arguments, QStringView key)
{
    QStringList texts;
    if (const Node *list = arguments.find(key)) {
        for (const Node &one : list->items())
            texts.append(one.text());
    }
    return texts;
}

class PlayedTerminal final : public PlayedServer
{
public:
    PlayedTerminal(QString name, const PlayedWorld &world) : m_name(std::move(name)), m_world(world) {}

    void open(QObject *context, Opened then) override
    {
        answerLater(context,
                    std::move(then),
                    m_home.isValid() ? Result<void>() : fail(ErrorCode::Unavailable, m_home.errorString()));
    }
    QHash<QString, QString> values() const override { return {{u"home"_s, m_home.path()}}; }

    Result<void> act(const QString &what, const Node &arguments) override
    {
        if (what == "keep"_L1)
            return keep(arguments.textAt(u"file"));
        if (what != "call"_L1)
            return unknownAct(m_name, what, {u"call"_s, u"keep"_s});
        QStringList typed = textsAt(arguments, u"type");
        for (QString &word : typed)
            word = m_world.filled(word);
        const QStringList says = textsAt(arguments, u"says");
        if (typed.isEmpty() || says.isEmpty())
            return fail(ErrorCode::Invalid, u"%1: a call wants type and says"_s.arg(m_name));
        const QString line = u"salvectl "_s + typed.join(u' ');
        m_requests.append(line);
        const QJsonValue answer = answerTo(typed, arguments.textAt(u"into"));
        QStringList complaints;
        for (const QString &text : says) {
            const Result<JsonCondition> condition = JsonCondition::parse(text);
            if (!condition)
                return tl::unexpected<Error>(condition.error());
            if (const QString complaint = condition->complaint(answer); !complaint.isEmpty())
                complaints.append(u"%1: %2"_s.arg(line, complaint));
        }
        return complaints.isEmpty() ? Result<void>() : fail(ErrorCode::Invalid, complaints.join(u'\n'));
    }

    QStringList requests() const override { return m_requests; }

private:
    Result<void> keep(const QString &name) const
    {
        const Result<QByteArray> text = m_world.file(name);
        if (!text)
            return tl::unexpected<Error>(text.error());
        QFile file(m_home.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(*text) != text->size())
            return fail(ErrorCode::Unavailable, u"%1: %2"_s.arg(name, file.errorString()));
        return {};
    }

    QJsonValue answerTo(const QStringList &typed, const QString &into) const
    {
        QProcess salvectl;
        salvectl.setWorkingDirectory(m_home.path());
        if (!into.isEmpty())
            salvectl.setStandardOutputFile(m_home.filePath(into));
        salvectl.start(QStringLiteral(SALVE_SALVECTL), QStringList{u"--data"_s, m_home.filePath(u"data"_s)} + typed);
        if (!salvectl.waitForFinished(kPatience_ms))
            return QJsonObject{{u"said"_s, salvectl.errorString()}};
        const QByteArray text = salvectl.readAllStandardOutput();
        const QJsonDocument json = QJsonDocument::fromJson(text);
        return QJsonObject{{u"exit"_s, salvectl.exitCode()},
                           {u"printed"_s, json.isObject() ? QJsonValue(json.object()) : QString::fromUtf8(text)},
                           {u"said"_s, QString::fromUtf8(salvectl.readAllStandardError())}};
    }

    const QString m_name;
    const PlayedWorld m_world;
    const QTemporaryDir m_home;
    QStringList m_requests;
};

} // namespace

Result<std::unique_ptr<PlayedServer>> salvectlServer(const StoryServer &told, const PlayedWorld &world)
{
    return std::make_unique<PlayedTerminal>(told.name, world);
}

} // namespace salve::story
