// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace salve {

/// Takes the translation of the user's language from `:/i18n`, where there is one; English plurals otherwise.
void installTranslation(QCoreApplication &application);

} // namespace salve
