// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/number_condition.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NumberCondition)
};

std::optional<double> numberOf(QStringView text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace

Result<NumberCondition> NumberCondition::parse(const QString &text)
{
    struct Sign
    {
        QLatin1StringView text;
        Compare compare{Compare::Greater};
    };
    // The longer signs first: "<=" begins with "<".
    static constexpr std::array kSigns{Sign{QLatin1StringView("<="), Compare::LessOrEqual},
                                       Sign{QLatin1StringView(">="), Compare::GreaterOrEqual},
                                       Sign{QLatin1StringView("=="), Compare::Equal},
                                       Sign{QLatin1StringView("!="), Compare::NotEqual},
                                       Sign{QLatin1StringView("<"), Compare::Less},
                                       Sign{QLatin1StringView(">"), Compare::Greater}};
    NumberCondition condition;
    condition.m_text = text.trimmed();
    QStringView rest = condition.m_text;
    for (const Sign &sign : kSigns) {
        if (!rest.startsWith(sign.text))
            continue;
        if (const std::optional<double> number = numberOf(rest.mid(sign.text.size()))) {
            condition.m_compare = sign.compare;
            condition.m_low = *number;
            return condition;
        }
        break;
    }
    const bool isOutside = rest.startsWith(QLatin1StringView("not "));
    if (isOutside)
        rest = rest.mid(4);
    if (const qsizetype dots = rest.indexOf(QLatin1StringView("..")); dots > 0) {
        const std::optional<double> low = numberOf(rest.left(dots));
        const std::optional<double> high = numberOf(rest.mid(dots + 2));
        if (low && high && *low <= *high) {
            condition.m_compare = isOutside ? Compare::Outside : Compare::Inside;
            condition.m_low = *low;
            condition.m_high = *high;
            return condition;
        }
    }
    return tl::unexpected<Error>(
        {ErrorCode::Invalid,
         Texts::tr("\"%1\" compares with no number. Write for example > 90, <= 5 or 10..20").arg(text.left(40)),
         {}});
}

bool NumberCondition::holds(double value) const
{
    if (std::isnan(value))
        return false;
    switch (m_compare) {
    case Compare::Less:
        return value < m_low;
    case Compare::LessOrEqual:
        return value <= m_low;
    case Compare::Greater:
        return value > m_low;
    case Compare::GreaterOrEqual:
        return value >= m_low;
    case Compare::Equal:
        return value >= m_low && value <= m_low;
    case Compare::NotEqual:
        return value < m_low || value > m_low;
    case Compare::Inside:
        return value >= m_low && value <= m_high;
    case Compare::Outside:
        return value < m_low || value > m_high;
    }
    return false;
}

std::optional<NumberCondition> Codec<NumberCondition>::read(const Node &node, ReadContext &context)
{
    Result<NumberCondition> condition =
        node.isScalar() ? NumberCondition::parse(node.text()) : NumberCondition::parse(QString());
    if (condition)
        return std::move(*condition);
    context.wrongType(node, QStringLiteral("a comparison such as > 90, <= 5 or 10..20"));
    return std::nullopt;
}

bool isNumberCondition(const QString &text)
{
    return NumberCondition::parse(text).has_value();
}

} // namespace salve
