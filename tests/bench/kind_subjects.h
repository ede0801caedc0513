// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page_server.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

namespace salve::bench {

/// A kind, a monitor of it, and what its peer says first and then.
struct Subject
{
    using Settings = std::function<QJsonObject(const PageServer &server, int number)>;
    QString name;
    QString kind;
    Settings settings;
    PageServer::Answer answer{PageServer::silence};
    QByteArray greeting{};
    int atOnce{1000};
    Settings waiting{};                              ///< of monitors that wait; none: the same, and their peer says …
    PageServer::Answer silence{PageServer::silence}; ///< … this
    QString end{QStringLiteral("ok none")};          ///< of those that are answered
};

/// Settings of a monitor of 127.0.0.1 at that port, and more.
QJsonObject placeAt(int port, QJsonObject more = {});

/// Every kind that asks somebody, before stand-ins. Those for which there are servers in real_subjects.h are there,
/// too.
std::vector<Subject> subjects();

} // namespace salve::bench
