// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace salve {

/// The words of a closed enum as they stand in files, JSON and on the command line: specialise with `list`, in order of
/// the enum's values from 0.
template<class E>
struct Words;

template<class E>
concept Worded = requires
{
    Words<E>::list.size();
};

template<Worded E>
QLatin1StringView wordOf(E value)
{
    const auto index = static_cast<size_t>(value);
    return QLatin1StringView(index < Words<E>::list.size() ? Words<E>::list[index] : "?");
}

template<Worded E>
std::optional<E> fromWord(QStringView word)
{
    for (size_t i = 0; i < Words<E>::list.size(); ++i) {
        if (word == QLatin1StringView(Words<E>::list[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace salve
