// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/intake_address.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

const QString kToken = u"{token}"_s;

/// Of "{action}"; empty for a part that stands for itself.
QString nameOf(const QString &part)
{
    return part.size() > 2 && part.startsWith(u'{') && part.endsWith(u'}') ? part.mid(1, part.size() - 2) : QString();
}

/// False where a part that stands for itself is another one.
bool take(const QStringList &pattern, const QStringList &parts, IntakeAddress::Match &match)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString name = nameOf(pattern.at(i));
        if (name.isEmpty() && pattern.at(i) != parts.at(i))
            return false;
        if (name == "id"_L1)
            match.id = parts.at(i);
        else if (!name.isEmpty())
            match.values.emplace_back(name, parts.at(i));
    }
    return true;
}

} // namespace

// clang-format off
const Schema<IntakeAnswers> &intakeAnswersSchema()
{
    using A = IntakeAnswers;
    static const Schema<A> kSchema{
        "RecipeFile",
        {
            text(&A::taken, "taken", QT_TRANSLATE_NOOP("RecipeFile", "When it was understood")).required().example(u"{}"_s),
            text(&A::refused, "refused", QT_TRANSLATE_NOOP("RecipeFile", "When it was not understood")).required().example(u"{}"_s),
            text(&A::stranger, "stranger", QT_TRANSLATE_NOOP("RecipeFile", "When nobody has this address")).required().example(u"{}"_s),
            text(&A::question, "question", QT_TRANSLATE_NOOP("RecipeFile", "When it asks how the monitor is")),
            textMap(&A::states, "states", QT_TRANSLATE_NOOP("RecipeFile", "Words for states")),
        }};
    return kSchema;
}
// clang-format on

std::optional<IntakeAddress> IntakeAddress::parse(const QString &text)
{
    if (!text.startsWith(u'/'))
        return {};
    const QStringList parts = text.mid(1).split(u'/');
    if (parts.count(kToken) != 1 || parts.contains(QString()) || !nameOf(parts.front()).isEmpty())
        return {};
    IntakeAddress address;
    const qsizetype at = parts.indexOf(kToken);
    address.m_before = parts.mid(0, at);
    address.m_behind = parts.mid(at + 1);
    return address;
}

std::optional<IntakeAddress::Match> IntakeAddress::match(const Delivery &delivery) const
{
    Match found;
    const bool hasFit = delivery.before.size() == m_before.size() && delivery.behind.size() <= m_behind.size();
    if (!hasFit || !take(m_before, delivery.before, found) || !take(m_behind, delivery.behind, found))
        return {};
    return found;
}

bool IntakeAddress::isLike(const QStringList &path) const
{
    const auto name =
        std::find_if(m_before.begin(), m_before.end(), [](const QString &part) { return !nameOf(part).isEmpty(); });
    const QStringList fixed = m_before.mid(0, name - m_before.begin());
    return path.mid(0, fixed.size()) == fixed;
}

std::optional<IntakeAddress::Match> matchOf(const QStringList &addresses, const Delivery &delivery)
{
    for (const QString &text : addresses) {
        const std::optional<IntakeAddress> address = IntakeAddress::parse(text);
        if (const auto match = address ? address->match(delivery) : std::nullopt)
            return match;
    }
    return {};
}

} // namespace salve
