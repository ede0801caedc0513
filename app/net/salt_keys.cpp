// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_keys.h"

#include "net/retire.h"
#include "net/salt_return.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <utility>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

QStringList matching(const QJsonObject &lists, QLatin1StringView list, const QString &glob)
{
    const QRegularExpression expression(QRegularExpression::wildcardToRegularExpression(glob));
    QStringList ids;
    for (const auto &id : lists.value(list).toArray()) {
        if (expression.match(id.toString()).hasMatch())
            ids.append(id.toString());
    }
    return ids;
}

SaltCall callOf(const SaltKeyChange &change)
{
    SaltCall call;
    call.client = SaltClient::Runner; // for the sentence of a missing right: there is no target
    call.function = u"key."_s + QString(wordOf(change.action));
    return call;
}

QString doneText(SaltKeyAction action)
{
    switch (action) {
    case SaltKeyAction::Accept:
        return SaltText::tr("accepted");
    case SaltKeyAction::Reject:
        return SaltText::tr("rejected");
    case SaltKeyAction::Delete:
        break;
    }
    return SaltText::tr("deleted");
}

} // namespace

SaltKeyPlan saltKeyPlan(const SaltKeyChange &change, const QJsonObject &lists)
{
    SaltKeyPlan plan;
    plan.accepted = matching(lists, "minions"_L1, change.minion);
    const QStringList pending = matching(lists, "minions_pre"_L1, change.minion);
    const QStringList rejected = matching(lists, "minions_rejected"_L1, change.minion);
    switch (change.action) {
    case SaltKeyAction::Accept:
        plan.toChange = pending;
        plan.done = plan.accepted;
        break;
    case SaltKeyAction::Reject:
        plan.toChange = pending + plan.accepted;
        plan.done = rejected;
        break;
    case SaltKeyAction::Delete:
        plan.toChange = plan.accepted + pending + rejected + matching(lists, "minions_denied"_L1, change.minion);
        plan.toChange.removeDuplicates(); // one id can be accepted and, with another key, denied
        break;
    }
    return plan;
}

QJsonObject listKeysChunk()
{
    return masterChunk(u"wheel"_s, u"key.list_all"_s, {});
}

QJsonObject keyChangeChunk(const SaltKeyChange &change, const SaltKeyPlan &plan)
{
    QJsonObject kwargs{{u"match"_s, plan.toChange.join(u',')}};
    if (change.action == SaltKeyAction::Reject && !plan.accepted.isEmpty())
        kwargs.insert(u"include_accepted"_s, true);
    return masterChunk(u"wheel"_s, callOf(change).function, kwargs);
}

QJsonValue wheelValue(const QJsonValue &member)
{
    const QJsonObject data = member.toObject().value("data"_L1).toObject();
    return data.value("success"_L1).toBool() ? data.value("return"_L1) : QJsonValue(QJsonValue::Undefined);
}

SaltKeyOperation::SaltKeyOperation(
    SaltSessions &sessions, SaltLogin login, SaltKeyChange change, RunContext &context, Purpose purpose)
    : m_sessions(sessions),
      m_login(std::move(login)),
      m_change(std::move(change)),
      m_context(context),
      m_purpose(purpose),
      m_report(m_login, callOf(m_change)),
      m_ids(QVariant(context.remembered().value("ids"_L1).toArray().toVariantList()).toStringList())
{
}

void SaltKeyOperation::start()
{
    if (m_purpose == Purpose::LookOnly)
        return readBack();
    m_ids.clear(); // of an attempt that certainly changed nothing
    list([this](const QJsonObject &lists) { listed(lists); });
}

void SaltKeyOperation::ask(const QJsonObject &chunk, std::function<void(const SaltReply &)> then)
{
    m_request = std::make_unique<SaltRequest>(m_sessions, m_login, chunk, m_sessions.limits().lookUp);
    connect(m_request.get(), &SaltRequest::dispatched, this, [this] {
        if (!std::exchange(m_isDispatched, true))
            emit dispatched();
    });
    connect(m_request.get(), &SaltRequest::finished, this, [this, then = std::move(then)](const SaltReply &reply) {
        retire(m_request, this);
        then(reply);
    });
    m_request->start();
}

void SaltKeyOperation::list(std::function<void(const QJsonObject &)> then)
{
    ask(listKeysChunk(), [this, then = std::move(then)](const SaltReply &reply) {
        m_report.answered(reply);
        if (!reply && m_isSent)
            return finish(m_report.of(RunOutcome::Unknown,
                                      SaltText::tr("Whether the key of %1 was changed cannot be read: %2")
                                          .arg(idsText(m_ids), reply.error().sentence)));
        if (!reply)
            return finish(m_report.of(withoutEffect(reply.error())));
        const QJsonValue lists = wheelValue(reply->member());
        if (!lists.isObject())
            return finish(m_report.of(m_isSent ? RunOutcome::Unknown : RunOutcome::Rejected,
                                      SaltText::tr("The master does not list its keys.")));
        then(lists.toObject());
    });
}

void SaltKeyOperation::listed(const QJsonObject &lists)
{
    const SaltKeyPlan plan = saltKeyPlan(m_change, lists);
    if (plan.toChange.isEmpty() && !plan.done.isEmpty())
        return finish(m_report.of(
            RunOutcome::Succeeded,
            SaltText::tr("The key of %1 is %2 already.").arg(idsText(plan.done), doneText(m_change.action))));
    if (plan.toChange.isEmpty())
        return finish(m_report.of(RunOutcome::Rejected,
                                  SaltText::tr("The master has no key of %1 that could be %2: nothing was changed.")
                                      .arg(m_change.minion, doneText(m_change.action))));
    if (plan.toChange.size() > m_change.atMost)
        return finish(m_report.of(RunOutcome::Rejected,
                                  SaltText::tr("%1 matches the keys of %2 minions (%3), and keys-at-most allows %4: "
                                               "nothing was changed.")
                                      .arg(m_change.minion)
                                      .arg(plan.toChange.size())
                                      .arg(idsText(plan.toChange))
                                      .arg(m_change.atMost)));
    m_ids = plan.toChange;
    m_context.remember({{u"ids"_s, QJsonArray::fromStringList(m_ids)}}, this, [this, plan] { change(plan); });
}

void SaltKeyOperation::change(const SaltKeyPlan &plan)
{
    const QJsonObject chunk = keyChangeChunk(m_change, plan);
    m_report.sent(chunk);
    ask(chunk, [this](const SaltReply &reply) {
        if (!reply && reply.error().outcome != RunOutcome::Unknown) {
            m_report.answered(reply);
            return finish(m_report.of(reply.error()));
        }
        m_isSent = true;
        if (!reply)
            m_trouble = reply.error().sentence;
        else if (wheelValue(reply->member()).isUndefined())
            m_trouble = saltLine(
                lastLine(reply->member().toObject().value("data"_L1).toObject().value("return"_L1).toString()));
        readBack();
    });
}

/// The answer of the wheel says what was asked for; the list says what is.
void SaltKeyOperation::readBack()
{
    m_isSent = m_isSent || !m_ids.isEmpty();
    list([this](const QJsonObject &lists) {
        QStringList left;
        SaltKeyChange one = m_change;
        for (const QString &id : std::as_const(m_ids)) {
            one.minion = id;
            const SaltKeyPlan plan = saltKeyPlan(one, lists);
            const bool isDone =
                plan.toChange.isEmpty() && (m_change.action == SaltKeyAction::Delete || plan.done.contains(id));
            if (!isDone)
                left.append(id);
        }
        RunReport report;
        if (m_ids.isEmpty())
            report = m_report.of(RunOutcome::NotRun, SaltText::tr("No key was changed."));
        else if (left.isEmpty())
            report = m_report.of(RunOutcome::Succeeded,
                                 SaltText::tr("The key of %1 is %2.").arg(idsText(m_ids), doneText(m_change.action)));
        else
            report = m_report.of(left.size() == m_ids.size() && m_purpose == Purpose::LookOnly ? RunOutcome::NotRun
                                                                                               : RunOutcome::Failed,
                                 SaltText::tr("The key of %1 is not %2. %3")
                                     .arg(idsText(left), doneText(m_change.action), m_trouble)
                                     .trimmed());
        report.hostsHit = m_ids;
        finish(report);
    });
}

QString SaltKeyOperation::idsText(const QStringList &ids) const
{
    return saltLine(ids.join(u", "_s), 200);
}

} // namespace salve
