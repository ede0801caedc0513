// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app_settings.h"
#include "ui/theme.h"

#include <QObject>

class QDBusMessage;

namespace salve {

/// Keeps the palette as the person wants it, or as the desktop's portal says.
class Appearance final : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QApplication &application, QObject *parent = nullptr);
    void follow(AppearanceChoice choice);
    Scheme scheme() const { return m_scheme; }

signals:
    void schemeChanged();

private:
    void askPortal(const QString &key);
    void take(const QString &key, const QVariant &value);
    void apply();

private slots:
    void settingChanged(
        const QDBusMessage &message); // the portal's signal carries a variant, which only a message slot takes

private:
    QApplication &m_application;
    AppearanceChoice m_choice{AppearanceChoice::System};
    bool m_isDesktopDark{false};
    bool m_isDesktopContrast{false};
    Scheme m_scheme{Scheme::Light};
    bool m_isApplied{false};
};

} // namespace salve
