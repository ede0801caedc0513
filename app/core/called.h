// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"

namespace salve {

/// How somebody calls a monitor that is told by HTTP.
struct CallingGuide
{
    struct Form
    {
        QString behind; ///< the token: "/fail"
        QString meaning;
    };
    QString before; ///< the token, in the path: "/push/"
    std::vector<Form> forms;
    QString setup;   ///< what to do at the sender, in sentences
    QString payload; ///< a text to paste there; empty: the sender has its own
};

/// What a payload would do, before anything is sent or saved.
struct HearingPreview
{
    struct Event
    {
        QString identity;
        QString state; ///< firing, resolved, unknown, no-change
        QString severity;
        QString title;
        QString link;
        TextMap values;
        std::optional<bool> hasImpact; ///< absent: this sender does not tell
        QStringList unmet;             ///< conditions that do not hold, a sentence each: empty when the event counts
        bool operator==(const Event &) const = default;
    };
    QString trouble; ///< why it is not understood, and what is missing; empty when it is
    std::vector<Event> events;
    /// What the monitor would say if that were all that it was ever told.
    CheckOutcome outcome{CheckOutcome::Unknown};
    QString sentence;
    bool operator==(const HearingPreview &) const = default;
};

/// A listener that is called by HTTP: it has an address, and people who have to know it.
class CalledListener : public Listener
{
public:
    virtual CallingGuide guide(const Node &settings) const = 0;
    /// Nothing for a kind that reads no payload. Whether the sender may speak at all is not looked at.
    virtual std::optional<HearingPreview> preview(const Node &, const Delivery &) const { return {}; }
};

/// Null for a kind that asks, or that listens somewhere itself.
inline const CalledListener *calledListener(const CheckKind *kind)
{
    return kind ? dynamic_cast<const CalledListener *>(kind->listener()) : nullptr;
}

} // namespace salve
