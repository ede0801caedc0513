// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/intake_address.h"
#include "core/json_path.h"
#include "core/listening.h"
#include "core/schema.h"

#include <optional>

namespace salve {

/// How another monitoring system writes what it sends.
enum class IntakeFormat { Json, Form };
template<>
struct Words<IntakeFormat>
{
    static constexpr std::array list{"json", "form"};
};

/// What a payload comes in; more than its words, it says what has to be done first.
enum class IntakeEnvelope { None, Sns };
template<>
struct Words<IntakeEnvelope>
{
    static constexpr std::array list{"none", "sns"};
};

/// How a sender proves who it is, besides knowing the address.
enum class SignatureCode { Hex, Base64 };
template<>
struct Words<SignatureCode>
{
    static constexpr std::array list{"hex", "base64"};
};

/// A header with an HMAC-SHA256 of the body.
struct IntakeSignature
{
    QString header; ///< lower case; empty: this sender signs nothing
    QString prefix; ///< in front of the code: "sha256="
    SignatureCode code{SignatureCode::Hex};
};

/// Where identity, state and the rest stand in the payload of one sender. Paths begin at the item (see `each`), or with
/// `$` at the whole document; of several with ` | ` between them the first that leads to something counts.
struct IntakeRecipe
{
    QString shape; ///< its word: "alertmanager"
    QString title;
    QString setup;   ///< what to do at the sender, in sentences
    QString payload; ///< a payload to paste there, where it sends what it is told to
    IntakeFormat format{IntakeFormat::Json};
    IntakeEnvelope envelope{IntakeEnvelope::None};
    QString inside;       ///< where the document itself stands as a text in another; empty: it is not wrapped
    QString each;         ///< a list of items; empty: the document is the one item
    QStringList identity; ///< joined by "/": the same for every message about one thing
    bool isSole{false};   ///< without an identity it is about the one thing that the monitor stands for
    QString state;
    bool isStateWithin{false}; ///< the words stand somewhere in the text
    QStringList firing;
    QStringList resolved;
    QStringList unknown;   ///< the sender itself does not know
    QStringList otherwise; ///< no change of state: an acknowledgement, a test
    QStringList questions; ///< only asks how the monitor is
    QString severity;
    QString name; ///< of the alert
    QString link;
    TextMap values;
    QString impact;          ///< how far it reaches …
    QStringList impactWords; ///< … and the words that mean that people are hit
    IntakeSignature signature;
    QStringList addresses; ///< other than /in/TOKEN: see IntakeAddress
    IntakeAnswers answers; ///< to callers of those
};

const Schema<IntakeRecipe> &intakeRecipeSchema();

struct IntakeRecipeReading
{
    std::optional<IntakeRecipe> recipe;
    Problems problems;
};
IntakeRecipeReading readIntakeRecipe(const QByteArray &yaml);

/// One message about one thing.
struct IntakeEvent
{
    enum class State { Firing, Resolved, Unknown, NoChange };
    QString identity;
    State state{State::NoChange};
    QString severity;
    QString title;
    QString link;
    std::vector<std::pair<QString, QString>> values;
    std::optional<bool> hasImpact; ///< absent: this sender does not tell
    QJsonValue item;               ///< for conditions
    bool operator==(const IntakeEvent &) const = default;
};

/// None for a question. The error says what is missing in the payload.
Result<std::vector<IntakeEvent>> eventsIn(const IntakeRecipe &recipe, const Delivery &delivery);

/// True when the sender has signed with this secret.
bool isSigned(const IntakeSignature &signature, const Delivery &delivery, const QByteArray &secret);

} // namespace salve
