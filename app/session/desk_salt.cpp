// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_templates.h"
#include "session/desk.h"
#include "session/salt_place.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

Finding findingOf(const SaltFinding &found)
{
    using Light = PreflightReport::Light;
    using Level = Finding::Level;
    return {found.what,
            found.light == Light::Green ? Level::Ok
            : found.light == Light::Red ? Level::Problem
                                        : Level::Warning,
            found.sentence,
            found.advice};
}

} // namespace

void Desk::tellSaltTemplates(const Arguments &, const Reply &reply)
{
    const Result<std::vector<SaltTemplate>> templates = saltTemplates();
    if (!templates)
        return reply(tl::unexpected<Error>(templates.error()));
    QJsonArray files;
    for (const SaltTemplate &one : *templates)
        files.append(
            QJsonObject{{u"name"_s, one.name}, {u"text"_s, QString::fromUtf8(one.text)}, {u"secret"_s, one.isSecret}});
    reply(QJsonObject{{u"files"_s, files}});
}

void Desk::examineSalt(const Arguments &arguments, const Reply &reply)
{
    const QString kind = arguments.value("kind"_L1).toString();
    if (kind.isEmpty()) {
        const Result<SaltPlace> place =
            saltPlaceIn(m_engine.world().set(), ReactionId{arguments.value("reaction"_L1).toString()});
        return place ? examineSaltAt(*place, reply) : reply(tl::unexpected<Error>(place.error()));
    }
    // A form may be half filled: only where salt-api is has to be known.
    Reaction reaction;
    reaction.kind = kind;
    reaction.settings = nodeOf(arguments.value("settings"_L1));
    const std::optional<SaltPlace> place = saltPlaceOf(reaction);
    if (!place)
        return reply(fail(ErrorCode::Invalid, tr("%1 is no kind of Salt.").arg(kind)));
    if (!isSaltUrl(reaction.settings.textAt(u"url")))
        return reply(fail(ErrorCode::Invalid,
                          tr("Write the whole address of salt-api first, such as https://salt.example:8000, without "
                             "user and password.")));
    examineSaltAt(*place, reply);
}

void Desk::examineSaltAt(const SaltPlace &place, const Reply &reply)
{
    QStringList names;
    if (!place.password.isEmpty())
        names.append(place.password.name);
    m_secrets.resolve(names, this, [this, place, reply] {
        SaltExamination what = place.what;
        if (!place.password.isEmpty()) {
            const Result<QString> password = m_engine.services().secrets(place.password.name);
            if (!password)
                return reply(tl::unexpected<Error>(password.error()));
            what.login.secretName = place.password.name;
            what.login.password = *password;
        }
        auto *doctor = new SaltDoctor(*m_engine.services().salt, std::move(what));
        doctor->setParent(this);
        connect(doctor, &SaltDoctor::finished, this, [doctor, reply](const std::vector<SaltFinding> &found) {
            doctor->deleteLater();
            Findings findings;
            for (const SaltFinding &one : found)
                findings.push_back(findingOf(one));
            reply(jsonOf(findings));
        });
        doctor->start();
    });
}

} // namespace salve
