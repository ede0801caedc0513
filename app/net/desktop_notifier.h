// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QDBusConnection;

namespace salve {

/// The three urgencies of the desktop notifications specification.
enum class Urgency { Low, Normal, Critical };

/// A button on a notification. The word "default" is the click on the notification itself.
struct NotificationAction
{
    QString word;
    QString title;
    bool operator==(const NotificationAction &) const = default;
};

struct Notification
{
    QString title;
    QString body; ///< plain text; markup is escaped where the server reads markup
    Urgency urgency{Urgency::Normal};
    QString replacesKey; ///< a later notification of the same key takes the place of the earlier one
    std::vector<NotificationAction> actions{}; ///< shown where the server knows buttons; told by replacesKey
    bool operator==(const Notification &) const = default;
};

/// One notification on its way to the desktop; destroying it gives up waiting for the answer.
class NotifyOperation : public QObject
{
    Q_OBJECT
public:
    virtual void start() = 0;
signals:
    /// Exactly once, never inside start(). A problem says that nobody shows notifications here.
    void finished(const std::optional<salve::Error> &problem);

protected:
    void finish(std::optional<Error> problem)
    {
        QMetaObject::invokeMethod(
            this, [this, sent = std::move(problem)] { emit finished(sent); }, Qt::QueuedConnection);
    }
};

/// Shows words to the person at this desktop.
class DesktopNotifier
{
public:
    DesktopNotifier() = default;
    virtual ~DesktopNotifier() = default;
    Q_DISABLE_COPY_MOVE(DesktopNotifier)
    virtual std::unique_ptr<NotifyOperation> make(Notification notification) = 0;
};

/// A notification that asks whether a run may go on: its key names the run and what was shown of it.
struct AskedNotification
{
    qint64 run{0};
    QString hash;
    bool operator==(const AskedNotification &) const = default;
};
/// "approval-77:3f2a…" from "77:3f2a…", and back.
QString keyOfAsked(const QString &asks);
std::optional<AskedNotification> askedNotificationOf(const QString &key);

/// Somebody used a button of the notification with that replacesKey.
using NotificationActed = std::function<void(const QString &key, const QString &word)>;

/// The server behind org.freedesktop.Notifications on that bus: QDBusConnection::sessionBus(). Null when there is no
/// bus.
std::unique_ptr<DesktopNotifier> freedesktopNotifier(const QDBusConnection &bus, NotificationActed acted = {});

} // namespace salve
