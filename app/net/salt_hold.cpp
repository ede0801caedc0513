// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_hold.h"

#include "net/repair_fence.h"
#include "net/retire.h"
#include "net/salt_preflight.h"
#include "net/salt_return.h"

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kReasonShown_chars = 200;

SaltHolds notAsked(const SaltFailure &failure, const SaltLogin &login)
{
    if (failure.trouble == SaltTrouble::NotPermitted)
        return {{},
                SaltText::tr("No host was asked whether it holds repairs off itself: %1 may not call file.file_exists. "
                             "Give the user that right in external_auth of the master.")
                    .arg(login.username),
                {}};
    if (failure.trouble == SaltTrouble::BadRequest)
        return {
            {}, SaltText::tr("No host was asked whether it holds repairs off itself: %1").arg(failure.sentence), {}};
    return {{}, {}, withoutEffect(failure)};
}

QString reasonOf(const QJsonValue &answer)
{
    const QJsonObject object = answer.toObject();
    if (object.value("retcode"_L1).toInt() != 0)
        return {};
    return saltLine(object.value("ret"_L1).toString().section(u'\n', 0, 0), kReasonShown_chars);
}

QString sentenceOf(const QStringList &holding, const QJsonObject &answers)
{
    QStringList parts;
    for (const QString &id : holding) {
        const QString reason = reasonOf(answers.value(id));
        parts.append(reason.isEmpty() ? SaltText::tr("%1 says hold").arg(id)
                                      : SaltText::tr("%1 says hold: %2").arg(id, reason));
    }
    return saltParts(parts);
}

} // namespace

SaltCall SaltHoldRead::question(const SaltCall &call)
{
    SaltCall question = pingOf(call);
    question.function = u"file.file_exists"_s;
    question.arguments = {HostGuards{}.holdFile};
    return question;
}

SaltHoldRead::SaltHoldRead(SaltSessions &sessions, const SaltLogin &login, const SaltCall &call)
    : m_sessions(sessions),
      m_login(login),
      m_question(question(call))
{
}

void SaltHoldRead::start()
{
    ask(m_question, [this](const SaltReply &reply) { asked(reply); });
}

void SaltHoldRead::ask(const SaltCall &call, std::function<void(const SaltReply &)> then)
{
    m_request = std::make_unique<SaltRequest>(m_sessions, m_login, pingChunk(call), m_sessions.limits().lookUp);
    connect(m_request.get(), &SaltRequest::finished, this, [this, then = std::move(then)](const SaltReply &reply) {
        retire(m_request, this);
        then(reply);
    });
    m_request->start();
}

void SaltHoldRead::asked(const SaltReply &reply)
{
    if (!reply)
        return emit finished(notAsked(reply.error(), m_login));
    const QJsonObject answers = reply->member().toObject();
    QStringList holding, unclear;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const QJsonValue value = it->toObject().value("ret"_L1);
        if (value.toBool())
            holding.append(it.key());
        else if (!value.isBool() && it->isObject() && !it->toObject().contains("out"_L1))
            unclear.append(it.key());
    }
    if (!holding.isEmpty())
        return askWhy(holding);
    if (unclear.isEmpty())
        return emit finished({});
    emit finished({{},
                   SaltText::tr("%1 cannot say whether it holds repairs off itself: it has no file.file_exists.")
                       .arg(unclear.join(u", "_s)),
                   {}});
}

/// Who may not read it knows that there is a hold, and not why.
void SaltHoldRead::askWhy(const QStringList &holding)
{
    SaltCall call = m_question;
    call.target = holding.join(u',');
    call.matcher = SaltMatcher::List;
    call.function = u"file.read"_s;
    ask(call, [this, holding](const SaltReply &reply) {
        emit finished({sentenceOf(holding, reply ? reply->member().toObject() : QJsonObject()), {}, {}});
    });
}

} // namespace salve
