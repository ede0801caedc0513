// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;
const QString kNamespace = u"org.freedesktop.appearance"_s;
const QString kKey = u"color-scheme"_s;

/// 0 no preference, 1 dark, 2 light; the portal's Read() wraps it in a variant within a variant.
std::optional<Scheme> schemeIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    if (!value.isValid())
        return std::nullopt;
    return value.toUInt() == 1 ? Scheme::Dark : Scheme::Light;
}

} // namespace

Appearance::Appearance(QApplication &application, QObject *parent) : QObject(parent), m_application(application)
{
    // Without a bus Qt would start one of its own that outlives us.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection::sessionBus().connect(
        kService, kPath, kInterface, u"SettingChanged"_s, this, SLOT(settingChanged(QDBusMessage)));
    askPortal();
}

void Appearance::askPortal()
{
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    question << kNamespace << kKey;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusMessage answer = watcher->reply();
        if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
            return; // no portal here: the preference decides
        if (const std::optional<Scheme> scheme = schemeIn(answer.arguments().first())) {
            m_desktop = *scheme;
            apply();
        }
    });
}

void Appearance::settingChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() < 3 || arguments[0].toString() != kNamespace || arguments[1].toString() != kKey)
        return;
    if (const std::optional<Scheme> scheme = schemeIn(arguments[2])) {
        m_desktop = *scheme;
        apply();
    }
}

void Appearance::follow(AppearanceChoice choice)
{
    m_choice = choice;
    apply();
}

void Appearance::apply()
{
    const Scheme wanted = m_choice == AppearanceChoice::System
                              ? m_desktop
                              : (m_choice == AppearanceChoice::Dark ? Scheme::Dark : Scheme::Light);
    if (std::exchange(m_isApplied, true) && wanted == m_scheme)
        return;
    m_scheme = wanted;
    applyScheme(m_application, wanted);
    emit schemeChanged();
}

} // namespace salve
