// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace salve {

void installTranslation(QCoreApplication &application)
{
    auto translator = std::make_unique<QTranslator>(&application);
    const QString folder = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("salve");
    const QString separator = QStringLiteral("_");
    const bool isLoaded = translator->load(QLocale(), name, separator, folder)
                          || translator->load(QLocale(QLocale::English), name, separator, folder);
    if (isLoaded)
        QCoreApplication::installTranslator(translator.release()); // the application owns it from here, as its parent
}

} // namespace salve
