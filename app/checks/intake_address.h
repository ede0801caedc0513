// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/listening.h"
#include "core/schema.h"

namespace salve {

/// What callers of an address of their own read; each a text of JSON.
struct IntakeAnswers
{
    QString taken;
    QString refused;  ///< not understood
    QString stranger; ///< wrong token, or an id that is another monitor's
    QString question; ///< {{state}} and {{failures}} stand for what they say
    TextMap states;   ///< our words for a state, and theirs
    bool operator==(const IntakeAnswers &) const = default;
};

const Schema<IntakeAnswers> &intakeAnswersSchema();

/// "/api/cr-api/{id}/{token}/{action}": an address that other systems' scripts call. What stands for a name is read as
/// if it stood in the payload; {token} and {id} say who is spoken to.
class IntakeAddress
{
public:
    static std::optional<IntakeAddress> parse(const QString &text);

    struct Match
    {
        QString id; ///< empty: this address has none
        TextMap values;
    };
    /// The token may also have come in another way; what is behind it may be left out from the end on.
    std::optional<Match> match(const Delivery &delivery) const;
    /// Is it this sort of address, whoever it is for?
    bool isLike(const QStringList &path) const;

private:
    QStringList m_before; ///< parts in front of the token
    QStringList m_behind;
};

/// Of the first of the addresses that fits.
std::optional<IntakeAddress::Match> matchOf(const QStringList &addresses, const Delivery &delivery);

} // namespace salve
