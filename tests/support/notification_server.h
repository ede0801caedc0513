// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace salve::test {

/// A server of notifications as desktops have one, that remembers what it was asked to show.
class NotificationServer final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions")};
    QList<QStringList> actions;
    QList<uint> replaced;
    QStringList titles;
    int asked{0};

public slots:
    Q_SCRIPTABLE QStringList GetCapabilities() // NOLINT: the name is the protocol's
    {
        ++asked;
        return capabilities;
    }
    Q_SCRIPTABLE uint Notify(const QString &, // NOLINT
                             uint replaces,
                             const QString &,
                             const QString &title,
                             const QString &,
                             const QStringList &buttons,
                             const QVariantMap &,
                             int)
    {
        titles.append(title);
        actions.append(buttons);
        replaced.append(replaces);
        return replaces > 0 ? replaces : 6 + static_cast<uint>(titles.size());
    }

signals:
    Q_SCRIPTABLE void ActionInvoked(uint number, const QString &word); // NOLINT
    Q_SCRIPTABLE void NotificationClosed(uint number, uint reason);    // NOLINT
};

} // namespace salve::test
