// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema.h"

#include <QString>

namespace salve {

/// When a measured number is too much: "> 90", ">= 5", "< 1.5", "<= 0", "== 3", "!= 0", "10..20" (inside, both ends
/// count), "not 10..20" (outside).
class NumberCondition
{
public:
    static Result<NumberCondition> parse(const QString &text);
    bool holds(double value) const; ///< never for a NaN
    const QString &text() const { return m_text; }
    bool operator==(const NumberCondition &) const = default;

private:
    enum class Compare { Less, LessOrEqual, Greater, GreaterOrEqual, Equal, NotEqual, Inside, Outside };
    Compare m_compare{Compare::Greater};
    double m_low{0};
    double m_high{0}; ///< of Inside and Outside
    QString m_text;
};

template<>
struct Codec<NumberCondition>
{
    static std::optional<NumberCondition> read(const Node &node, ReadContext &context);
    static Node write(const NumberCondition &value) { return Node::text(value.text()); }
    static QStringList choices() { return {}; }
};

bool isNumberCondition(const QString &text);

/// Beyond which number a monitor is Degraded, and beyond which it is Down.
struct NumberLimits
{
    std::optional<NumberCondition> degraded;
    std::optional<NumberCondition> down;
};

template<class S>
Field<S> numberCondition(std::optional<NumberCondition> S::*member, const char *key, const char *label)
{
    return field(FieldKind::Text, member, key, label)
        .must(isNumberCondition,
              QT_TRANSLATE_NOOP("NumberCondition", "write a comparison such as > 90, <= 5 or 10..20"),
              QStringLiteral("about 90"));
}

} // namespace salve
