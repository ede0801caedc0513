// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/desktop_notifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace salve {

namespace {

// A notification server answers at once; one that hangs must not hold up the next channel.
constexpr int kCallTimeout_ms = 5000;

const QString kAsked = QStringLiteral("approval-");
const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

/// What the notifications of one bus share.
class Desk final : public QObject
{
    Q_OBJECT
public:
    Desk(const QDBusConnection &bus_, NotificationActed acted) : bus(bus_), m_acted(std::move(acted))
    {
        if (!m_acted)
            return;
        bus.connect(
            kService, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
        bus.connect(kService,
                    kPath,
                    kService,
                    QStringLiteral("NotificationClosed"),
                    this,
                    SLOT(notificationClosed(uint, uint)));
    }

    QDBusConnection bus;
    std::optional<QStringList> capabilities; ///< absent: not asked yet
    QHash<QString, uint> shown;              ///< by key: the server's number of what is on screen

private slots:
    void actionInvoked(uint number, const QString &word)
    {
        // Every program's buttons are told to all.
        if (const QString key = shown.key(number); !key.isEmpty())
            m_acted(key, word);
    }
    // A server may give a number that it has closed to somebody else.
    void notificationClosed(uint number, uint) { shown.remove(shown.key(number)); }

private:
    NotificationActed m_acted;
};

class FreedesktopNotify final : public NotifyOperation
{
public:
    FreedesktopNotify(Desk &desk, Notification notification) : m_desk(desk), m_notification(std::move(notification)) {}

    void start() override
    {
        if (m_desk.capabilities)
            show();
        else
            call(callOf(QStringLiteral("GetCapabilities")), [this](const QDBusPendingCallWatcher &answer) {
                m_desk.capabilities = QDBusPendingReply<QStringList>(answer).value();
                show();
            });
    }

private:
    void call(const QDBusMessage &message, std::function<void(const QDBusPendingCallWatcher &)> then)
    {
        auto *watcher = new QDBusPendingCallWatcher(m_desk.bus.asyncCall(message, kCallTimeout_ms), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, go = std::move(then)] {
            watcher->deleteLater();
            if (watcher->isError())
                finish(problemOf(watcher->error()));
            else
                go(*watcher);
        });
    }

    void show()
    {
        const bool hasBody = m_desk.capabilities->contains(QStringLiteral("body"));
        const bool hasMarkup = m_desk.capabilities->contains(QStringLiteral("body-markup"));
        const QString body = hasMarkup ? m_notification.body.toHtmlEscaped() : m_notification.body;
        const QString title = hasBody || body.isEmpty()
                                  ? m_notification.title
                                  : m_notification.title + QStringLiteral(": ") + m_notification.body;
        const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(uchar(m_notification.urgency))},
                                {QStringLiteral("desktop-entry"), QStringLiteral("salve")}};
        QStringList buttons;
        if (m_desk.capabilities->contains(QStringLiteral("actions"))) {
            for (const NotificationAction &action : m_notification.actions)
                buttons << action.word << action.title;
        }
        QDBusMessage message = callOf(QStringLiteral("Notify"));
        message << QStringLiteral("Salve") << m_desk.shown.value(m_notification.replacesKey, 0)
                << QStringLiteral("salve") << title << (hasBody ? body : QString()) << buttons << hints << -1;
        call(message, [this](const QDBusPendingCallWatcher &answer) {
            if (!m_notification.replacesKey.isEmpty())
                m_desk.shown.insert(m_notification.replacesKey, QDBusPendingReply<uint>(answer).value());
            finish({});
        });
    }

    static Error problemOf(const QDBusError &error)
    {
        const QString sentence =
            QCoreApplication::translate("Notify",
                                        "No notification server answers on this desktop. Start one (most desktops have "
                                        "it built in; else dunst or mako).");
        return {ErrorCode::Unavailable, sentence, error.name() + QStringLiteral(": ") + error.message()};
    }

    Desk &m_desk;
    const Notification m_notification;
};

class FreedesktopNotifier final : public DesktopNotifier
{
public:
    FreedesktopNotifier(const QDBusConnection &bus, NotificationActed acted) : m_desk(bus, std::move(acted)) {}
    std::unique_ptr<NotifyOperation> make(Notification notification) override
    {
        return std::make_unique<FreedesktopNotify>(m_desk, std::move(notification));
    }

private:
    Desk m_desk;
};

} // namespace

QString keyOfAsked(const QString &asks)
{
    return kAsked + asks;
}

std::optional<AskedNotification> askedNotificationOf(const QString &key)
{
    if (!key.startsWith(kAsked))
        return std::nullopt;
    const QStringList parts = key.mid(kAsked.size()).split(u':');
    const AskedNotification asked{parts.front().toLongLong(), parts.value(1)};
    return asked.run > 0 ? std::optional(asked) : std::nullopt;
}

std::unique_ptr<DesktopNotifier> freedesktopNotifier(const QDBusConnection &bus, NotificationActed acted)
{
    if (!bus.isConnected())
        return nullptr;
    return std::make_unique<FreedesktopNotifier>(bus, std::move(acted));
}

} // namespace salve

#include "freedesktop_notifier.moc"
