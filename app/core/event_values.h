// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace salve {

/// What an event says besides its state, by name: host, service. It comes from outside, and is only ever put into a
/// reaction's settings where it has the form for it. Bounded in number and length.
struct EventValues
{
    std::vector<std::pair<QString, QString>> values;
    QString hostFrom; ///< which of them names the host in trouble; empty: the monitor does not say

    /// A name that cannot stand in `{{event.NAME}}`, an empty text, and more than are kept: left out. A long text is
    /// cut where it is only shown, and refused where it is used.
    void add(const QString &name, const QString &text);
    const QString *find(QStringView name) const;
    /// The host that the event names, without a port; empty where it names none, or one that is no host name.
    QString host() const;
    /// Why its host cannot be acted on, as a sentence; empty: it can, or the monitor does not ask for one.
    QString hostProblem() const;
    bool isEmpty() const { return values.empty() && hostFrom.isEmpty(); }
    static EventValues of(const QJsonObject &values, const QString &hostFrom);
    bool operator==(const EventValues &) const = default;
};

/// Which values a monitor's events carry.
struct EventShape
{
    std::optional<QStringList> names{QStringList{}}; ///< none: that depends on who sends
    QString hostFrom;
};

/// A name that may stand behind `event.`: letters, digits, `_` and `-`.
bool isEventName(QStringView name);
/// What may address something: letters, digits, `.`, `_` and `-`, with a letter, digit or `_` in front. No path, no
/// option, no pattern, no second word can be made of it.
bool isPlainValue(QStringView text);
/// As it may stand in a sentence or on a terminal: on one line, and not at length.
QString shownValue(const QString &text);
/// One host, whoever spells it: WEB7, web7, web7.shop.example. Too much counts as the same here rather than too little.
bool isSameHost(QStringView a, QStringView b);
/// What is wrong with a value that has to be plain, behind "the value of {{…}} ".
QString plainProblem(const QString &text);

} // namespace salve
