// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text_template.h"
#include "core/world.h"

namespace salve {

enum class MessageKind {
    Problem,
    Update, ///< about a problem of which this channel knows already
    Recovered,
    Approval,
    Digest,
    Receipt,
    Test,
    Question, ///< a person may want to change what is about to happen by itself
    Notice    ///< about Salve itself
};
template<>
struct Words<MessageKind>
{
    static constexpr std::array list{
        "problem", "update", "recovered", "approval", "digest", "receipt", "test", "question", "notice"};
};

enum class MessageSeverity { Info, Warning, Critical };
template<>
struct Words<MessageSeverity>
{
    static constexpr std::array list{"info", "warning", "critical"};
};

/// One repair of the incident, or a step that could have been one and did not run.
struct Tried
{
    QString name;
    TimePoint at;    ///< kLongAgo where nothing ran
    QString outcome; ///< "succeeded → no effect"; else why it did not run
    bool operator==(const Tried &) const = default;
};

/// What a person is told, the same for every channel.
struct Message
{
    MessageKind kind{MessageKind::Problem};
    QString title;    ///< a few words
    QString sentence; ///< what happened, and why somebody is told
    std::vector<Tried> tried;
    QStringList lines; ///< of a digest: one for each of what it names
    MessageSeverity severity{MessageSeverity::Info};
    QString state; ///< of the monitor in one word; "up" where there is none
    QString key;   ///< the same for all messages of an incident: letters, digits, "-", at most 100 characters
    QString link;  ///< leads to the incident (see incident_link.h); empty where there is none
    bool operator==(const Message &) const = default;
};

/// Of a run that tells: from its incident, and the runs and decisions of that.
Message messageOf(const rules::World &world, const Run &run);
/// "Shop is down since 12:04: refused on port 443."
QString incidentSentence(const rules::World &world, const Incident &incident);
std::vector<Tried> triedFor(const rules::World &world, IncidentId incident);
/// "Restart nginx at 12:05: succeeded → no effect", a line each; or that nothing was tried.
QStringList triedLines(const std::vector<Tried> &tried);
/// All of it as people read it: the sentence, then a line for each of what was tried or is named.
QString textOf(const Message &message);

/// As the names `message.…`.
void setMessage(TemplateVariables &variables, const Message &message);

} // namespace salve
