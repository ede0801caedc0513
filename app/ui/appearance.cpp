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
const QString kColorScheme = u"color-scheme"_s; // 0 no preference, 1 dark, 2 light
const QString kContrast = u"contrast"_s;        // 0 no preference, 1 high

constexpr Scheme schemeFor(bool isDarkWanted, bool isContrastWanted)
{
    if (isContrastWanted)
        return isDarkWanted ? Scheme::ContrastDark : Scheme::ContrastLight;
    return isDarkWanted ? Scheme::Dark : Scheme::Light;
}

} // namespace

Appearance::Appearance(QApplication &application, QObject *parent) : QObject(parent), m_application(application)
{
    // Without a bus Qt would start one of its own that outlives us.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection::sessionBus().connect(
        kService, kPath, kInterface, u"SettingChanged"_s, this, SLOT(settingChanged(QDBusMessage)));
    askPortal(kColorScheme);
    askPortal(kContrast);
}

void Appearance::askPortal(const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    question << kNamespace << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const QDBusMessage answer = watcher->reply();
        if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
            return; // no portal here: the preference decides
        take(key, answer.arguments().first());
    });
}

void Appearance::settingChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() >= 3 && arguments[0].toString() == kNamespace)
        take(arguments[1].toString(), arguments[2]);
}

void Appearance::take(const QString &key, const QVariant &value)
{
    // The portal's Read() wraps the value in a variant within a variant.
    QVariant plain = value;
    while (plain.canConvert<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    if (!plain.isValid())
        return;
    if (key == kColorScheme)
        m_isDesktopDark = plain.toUInt() == 1;
    else if (key == kContrast)
        m_isDesktopContrast = plain.toUInt() == 1;
    else
        return;
    apply();
}

void Appearance::follow(AppearanceChoice choice)
{
    m_choice = choice;
    apply();
}

void Appearance::apply()
{
    const bool followsDesktop = m_choice == AppearanceChoice::System || m_choice == AppearanceChoice::HighContrast;
    const bool isDarkWanted = followsDesktop ? m_isDesktopDark : m_choice == AppearanceChoice::Dark;
    // Somebody who set the desktop to high contrast needs it whatever else is chosen here.
    const Scheme wanted = schemeFor(isDarkWanted, m_isDesktopContrast || m_choice == AppearanceChoice::HighContrast);
    if (std::exchange(m_isApplied, true) && wanted == m_scheme)
        return;
    m_scheme = wanted;
    applyScheme(m_application, wanted);
    emit schemeChanged();
}

} // namespace salve
