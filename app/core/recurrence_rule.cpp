// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/nearest_word.h"
#include "core/recurrence.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

// What libical leaves out without a word, or takes for something else, is refused here: a window at another time than
// somebody meant is worse than none.

constexpr qsizetype kLongest = 300;
constexpr int kMostTimes = 1000;
constexpr int kLongestInterval = 999;

using Parts = std::map<QString, QString>;

constexpr const char *kWeekday = "([+-]?[1-9][0-9]?)?(MO|TU|WE|TH|FR|SA|SU)";

struct Part
{
    const char *key;
    const char *pattern; ///< of one value
    int most;            ///< of a number, on either side of zero
    const char *example;
};
constexpr std::array kParts{Part{"FREQ", "DAILY|WEEKLY|MONTHLY|YEARLY", 0, "FREQ=MONTHLY"},
                            Part{"INTERVAL", "[1-9][0-9]{0,5}", kLongestInterval, "INTERVAL=2"},
                            Part{"COUNT", "[1-9][0-9]{0,5}", kMostTimes, "COUNT=10"},
                            Part{"UNTIL", "[0-9]{8}(T[0-9]{6}Z?)?", 0, "UNTIL=20271231T225959Z"},
                            Part{"BYDAY", kWeekday, 0, "BYDAY=MO,TH or BYDAY=2TU"},
                            Part{"BYMONTHDAY", "[+-]?[0-9]{1,3}", 31, "BYMONTHDAY=1,-1"},
                            Part{"BYYEARDAY", "[+-]?[0-9]{1,3}", 366, "BYYEARDAY=100"},
                            Part{"BYWEEKNO", "[+-]?[0-9]{1,3}", 53, "BYWEEKNO=20"},
                            Part{"BYMONTH", "[0-9]{1,2}", 12, "BYMONTH=3,9"},
                            Part{"BYSETPOS", "[+-]?[0-9]{1,3}", 366, "BYSETPOS=-1"},
                            Part{"WKST", "MO|TU|WE|TH|FR|SA|SU", 0, "WKST=MO"}};

/// In small letters: a word in capitals counts as many words.
QStringList knownKeys()
{
    QStringList keys;
    for (const Part &part : kParts)
        keys.append(QString::fromLatin1(part.key).toLower());
    return keys;
}

QString valueTrouble(const Part &part, const QString &value)
{
    const QString example = QString::fromLatin1(part.example);
    const QRegularExpression pattern(u"\\A(%1)\\z"_s.arg(QLatin1StringView(part.pattern)));
    const bool isList = QLatin1StringView(part.key).startsWith("BY"_L1);
    for (const QString &one : isList ? value.split(u',') : QStringList{value}) {
        const int number = part.most > 0 ? std::abs(one.toInt()) : 1;
        if (!pattern.match(one).hasMatch() || number == 0 || (part.most > 0 && number > part.most))
            return u"\"%1=%2\" is not understood; write it as in %3%4"_s.arg(
                QLatin1StringView(part.key),
                one.left(20),
                example,
                part.most > 0 ? u", at most %1"_s.arg(part.most) : QString());
    }
    return {};
}

QString unknownTrouble(const QString &key)
{
    const QString nearest = nearestWord(key.toLower(), knownKeys()).toUpper();
    return u"\"%1\" is not a part of a rule that is known here%2"_s.arg(
        key.left(20), nearest.isEmpty() ? QString() : u"; did you mean \"%1\"?"_s.arg(nearest));
}

/// One part: "BYDAY=2TU".
QString readPart(const QString &text, Parts &parts)
{
    const QString key = text.section(u'=', 0, 0), value = text.section(u'=', 1);
    if (key == "BYHOUR"_L1 || key == "BYMINUTE"_L1 || key == "BYSECOND"_L1)
        return u"%1 is not for planned work: it begins at the time of day of \"starts\"; leave %1 out"_s.arg(key);
    if (key == "FREQ"_L1 && (value == "SECONDLY"_L1 || value == "MINUTELY"_L1 || value == "HOURLY"_L1))
        return u"planned work comes at most daily; write FREQ=DAILY, WEEKLY, MONTHLY or YEARLY"_s;
    const auto part = std::find_if(
        kParts.begin(), kParts.end(), [&key](const Part &one) { return key == QLatin1StringView(one.key); });
    if (part == kParts.end())
        return unknownTrouble(key);
    if (!parts.emplace(key, value).second)
        return u"%1 is given twice; write it once, with its values between commas"_s.arg(key);
    return valueTrouble(*part, value);
}

/// What RFC 5545 does not allow together, and what it allows and means nothing.
QString togetherTrouble(const Parts &parts)
{
    const auto has = [&parts](const char *key) { return parts.contains(QString::fromLatin1(key)); };
    const QString freq = parts.at(u"FREQ"_s);
    const bool isMonthlyOrYearly = freq == "MONTHLY"_L1 || freq == "YEARLY"_L1;
    if (has("COUNT") && has("UNTIL"))
        return u"COUNT and UNTIL both say when it is over; leave one of them out"_s;
    static const QRegularExpression kNumbered(u"[0-9]"_s);
    const bool isNumbered = has("BYDAY") && parts.at(u"BYDAY"_s).contains(kNumbered);
    if (isNumbered && (!isMonthlyOrYearly || has("BYWEEKNO")))
        return u"a numbered day, such as 2TU, needs FREQ=MONTHLY or FREQ=YEARLY, and no BYWEEKNO"_s;
    if (has("BYSETPOS") && !isMonthlyOrYearly)
        return u"BYSETPOS needs FREQ=MONTHLY or FREQ=YEARLY"_s;
    const bool hasDays = has("BYDAY") || has("BYMONTHDAY") || has("BYYEARDAY") || has("BYWEEKNO") || has("BYMONTH");
    if (has("BYSETPOS") && !hasDays)
        return u"BYSETPOS chooses among days: name them, as in BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s;
    if (has("BYMONTHDAY") && freq == "WEEKLY"_L1)
        return u"BYMONTHDAY does not go with FREQ=WEEKLY; write FREQ=MONTHLY"_s;
    if (has("BYYEARDAY") && freq != "YEARLY"_L1)
        return u"BYYEARDAY needs FREQ=YEARLY"_s;
    if (has("BYWEEKNO") && freq != "YEARLY"_L1)
        return u"BYWEEKNO needs FREQ=YEARLY"_s;
    return {};
}

} // namespace

QString tidyRecurrence(const QString &text)
{
    QString rule = text.trimmed().toUpper();
    if (rule.startsWith("RRULE:"_L1))
        rule.remove(0, 6);
    return rule;
}

QString recurrenceTrouble(const QString &rule)
{
    if (rule.size() > kLongest)
        return u"a rule has at most %1 characters"_s.arg(kLongest);
    Parts parts;
    for (const QString &part : rule.split(u';')) {
        if (const QString trouble = readPart(part, parts); !trouble.isEmpty())
            return trouble;
    }
    if (!parts.contains(u"FREQ"_s))
        return u"say how often: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY"_s;
    return togetherTrouble(parts);
}

} // namespace salve
