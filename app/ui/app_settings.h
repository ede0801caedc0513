// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema.h"

namespace salve {

enum class AppearanceChoice { System, Light, Dark, HighContrast };
template<>
struct Words<AppearanceChoice>
{
    static constexpr std::array list{"system", "light", "dark", "high-contrast"};
};

/// What happens when the window is closed.
enum class OnClose { Ask, KeepWatching, Quit };
template<>
struct Words<OnClose>
{
    static constexpr std::array list{"ask", "keep-watching", "quit"};
};

/// Settings of the desktop program itself; the set is not here, nor what a window remembers of its size.
struct AppSettings
{
    AppearanceChoice appearance{AppearanceChoice::System};
    OnClose onClose{OnClose::Ask};
    bool notifications{true};
    bool operator==(const AppSettings &) const = default;
};

const Schema<AppSettings> &appSettingsSchema();
/// A missing file gives the defaults; keys that are not known are kept by saving.
Result<AppSettings> loadAppSettings(const QString &file);
Result<void> saveAppSettings(const QString &file, const AppSettings &settings);

} // namespace salve
