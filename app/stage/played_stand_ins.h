// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema.h"
#include "stage/stand_in_server.h"
#include "stage/story_server.h"

namespace salve {

enum class PlayedTls { None, OwnCa };
template<>
struct Words<PlayedTls>
{
    static constexpr std::array list{"none", "own-ca"};
};

Result<std::unique_ptr<PlayedServer>>
playedWeb(const StoryServer &told, const PlayedWorld &world, const MakeCertificate &certificates);
Result<std::unique_ptr<PlayedServer>> playedTcp(const StoryServer &told, const PlayedWorld &world);
Result<std::unique_ptr<PlayedServer>> playedSalve(const StoryServer &told, const PlayedWorld &world);
Result<std::unique_ptr<PlayedServer>> playedSalt(const StoryServer &told,
                                                 const PlayedWorld &world,
                                                 const MakeCertificate &certificates,
                                                 const MakeReactor &reactors);

/// The settings of a server of a story; the error names every line that is wrong.
template<class S>
Result<S> playedSettings(const StoryServer &told, const Schema<S> &schema)
{
    Problems problems;
    ReadContext context(problems, told.name, UnknownKeys::Refuse);
    S settings = schema.read(told.settings, context);
    if (!hasErrors(problems))
        return settings;
    QStringList sentences;
    for (const Problem &problem : problems)
        sentences.append(problemText(problem));
    return fail(ErrorCode::Invalid, sentences.join(u'\n'));
}

/// The value of a secret of the story.
Result<QString> playedSecret(const Story &story, const QString &name);
/// "shop cannot burn. It knows: fail, mend."
tl::unexpected<Error> unknownAct(const QString &server, const QString &what, const QStringList &known);
/// "shop does not know the fault burning. It knows: …"
template<Worded E>
Result<E> playedFault(const QString &server, const Node &arguments, E usual)
{
    const QString word = arguments.textAt(u"fault");
    if (word.isEmpty())
        return usual;
    if (const std::optional<E> fault = fromWord<E>(word))
        return *fault;
    QStringList known;
    for (const char *one : Words<E>::list)
        known.append(QLatin1StringView(one));
    return fail(ErrorCode::Invalid,
                QStringLiteral("%1 does not know the fault \"%2\"; it knows %3")
                    .arg(server, word, known.join(QStringLiteral(", "))));
}

/// url, port and ca.
QHash<QString, QString> addressOf(const StandInServer &server, const PlayedCertificate &certificate);
/// Nothing to do where there is no TLS.
Result<PlayedCertificate> useTls(PlayedTls tls, const MakeCertificate &certificates, StandInServer &server);
/// "POST /hook/services/restart tgt=web1&args=nginx"; JSON gets spaces, so that a `*` can stand for one value of it.
QString lineOf(const StandInRequest &request);
/// Answers from the event loop, as open() promises.
void answerLater(QObject *context, PlayedServer::Opened then, Result<void> opened);

} // namespace salve
