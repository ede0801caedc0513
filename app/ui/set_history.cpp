// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/set_history.h"

#include "session/commands.h"
#include "ui/message_area.h"

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostSteps = 50; // each is a whole set: 10,000 monitors are 2 MB of text

} // namespace

SetHistory::SetHistory(Session &session, MessageArea &messages, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_messages(messages)
{
}

std::shared_ptr<QString> SetHistory::askBefore()
{
    auto text = std::make_shared<QString>();
    m_session.ask({queries::kSet, {}}, this, [text](const Result<QJsonObject> &answer) {
        if (answer)
            *text = answer->value("text"_L1).toString();
    });
    return text;
}

void SetHistory::offer(const QString &sentence, const QString &setBefore)
{
    if (setBefore.isEmpty())
        return;
    m_undo.push_back(setBefore);
    if (m_undo.size() > kMostSteps)
        m_undo.erase(m_undo.begin());
    m_redo.clear();
    emit changed();
    m_messages.show(u"undo"_s, {StateShape::Pending, sentence, {}, {{tr("Undo"), [this] { undo(); }}}, kBarFor});
}

void SetHistory::undo()
{
    travel(m_undo, m_redo);
}

void SetHistory::redo()
{
    travel(m_redo, m_undo);
}

void SetHistory::travel(std::vector<QString> &from, std::vector<QString> &back)
{
    if (from.empty())
        return;
    const QString wanted = from.back();
    from.pop_back();
    m_messages.close(u"undo"_s);
    emit changed();
    const std::shared_ptr<QString> before = askBefore();
    m_session.run({commands::kApplySet, {{u"text"_s, wanted}, {u"arm"_s, u"none"_s}}},
                  this,
                  [this, before, &back](const Result<QJsonObject> &answer) {
                      if (!answer)
                          return m_messages.showError(answer.error().sentence);
                      if (before->isEmpty())
                          return;
                      back.push_back(*before);
                      emit changed();
                  });
}

} // namespace salve
