// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rule_words.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace salve;

namespace {

/// What was translated stands so; a full stop stays behind it.
QString bracketed(const QString &text)
{
    return text.endsWith(u'.') ? u"<%1>."_s.arg(text.chopped(1)) : u"<%1>"_s.arg(text);
}

/// Marks what it translates, and remembers what it was asked for.
class Marker final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Rules") != 0)
            return {};
        asked.append(QString::fromLatin1(source));
        return bracketed(QString::fromLatin1(source));
    }
    bool isEmpty() const override { return false; }
    mutable QStringList asked;
};

/// "held until 14:05: one" for a sentence with two values.
QString sampleOf(const char *english)
{
    QString text = QString::fromLatin1(english);
    const QStringList values{u"one.1"_s, u"14:05"_s, u"three"_s, u"4 h 5 min"_s, u"five"_s};
    for (qsizetype i = 0; i < values.size(); ++i)
        text.replace(u"%%1"_s.arg(i + 1), values[i]);
    return text;
}

template<class Texts>
void addRows(const char *list, const Texts &texts)
{
    for (const RuleText &text : texts)
        QTest::addRow("%s: %s", list, text.english) << QString::fromLatin1(list) << QString::fromLatin1(text.english);
}

} // namespace

/// What the rules stored in English is found again for every language, and nothing else is.
class TestRuleWords : public QObject
{
    Q_OBJECT
private slots:
    void isFoundAgain_data();
    void isFoundAgain();
    void staysEnglish();
    void partsOfASentence_data();
    void partsOfASentence();
    void othersWords();
};

void TestRuleWords::isFoundAgain_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("english");
    addRows("reason", ruletexts::kReasons);
    addRows("outcome", ruletexts::kOutcomes);
    addRows("message", ruletexts::kMessages);
}

void TestRuleWords::isFoundAgain()
{
    QFETCH(QString, list);
    QFETCH(QString, english);
    for (int i = 1; i < english.count(u'%'); ++i)
        QVERIFY2(english.indexOf(u"%%1"_s.arg(i)) < english.indexOf(u"%%1"_s.arg(i + 1)), "the values stand in order");
    const QString sample = sampleOf(english.toLatin1().constData());
    const auto shown = list == u"reason"_s ? shownReason : list == u"outcome"_s ? shownOutcome : shownMessage;
    QCOMPARE(shown(sample), sample);
    Marker translator;
    QCoreApplication::installTranslator(&translator);
    const QString translated = shown(sample);
    QVERIFY(!translator.asked.isEmpty());
    QCOMPARE(translator.asked.front(), english); // not an earlier one that fits too
    QCOMPARE(translated, bracketed(sample));
}

void TestRuleWords::staysEnglish()
{
    Marker translator;
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(said("acknowledged by %1").arg(u"ana"_s), u"acknowledged by ana"_s);
    QVERIFY(translator.asked.isEmpty());
}

void TestRuleWords::partsOfASentence_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    const auto add = [](const char *name, const QString &stored, const QString &shown) {
        QTest::newRow(name) << stored << shown;
    };
    add("hold", u"held until 14:05: host web1: patch"_s, u"<held until 14:05: <host web1: patch>>"_s);
    add("made worse", u"held: host web1: restart made it worse"_s, u"<held: <host web1: <restart made it worse>>>"_s);
    add("marked", u"held: marked by ana"_s, u"<held: <marked by ana>>"_s);
    add("sight", u"we cannot see it now (asleep)"_s, u"<we cannot see it now (<asleep>)>"_s);
    add("budget",
        u"the budget is spent, 5 min to go: host web1 (3 in 1 h, spent by shop, mail)"_s,
        u"<the budget is spent, 5 min to go: <host web1 (3 in 1 h, spent by shop, mail)>>"_s);
    add("thaw",
        u"2 more failing results are needed after the hold"_s,
        u"<2 more failing results are needed after <the hold>>"_s);
    add("group", u"waits for its turn in tag web"_s, u"<waits for its turn in <tag web>>"_s);
    add("question",
        u"The hold on the tag web ends at 14:05 and this is still down: a, b, c and 3 more. Nothing repairs it by itself: extend the hold, or let it go."_s,
        u"<<The hold on the tag web> ends at 14:05 and <this is still down: <a, b, c and 3 more>>. <Nothing repairs it by itself>: extend the <hold>, or let it go>."_s);
    add("other part", u"waits for its turn in a word of tomorrow"_s, u"<waits for its turn in a word of tomorrow>"_s);
    add("two in one message",
        u"rejected, and nothing was changed since: an empty return; no repair can follow"_s,
        u"<rejected, and nothing was changed since: an empty return>; <no repair can follow>"_s);
    add("two sentences in one message",
        u"The budget is spent: host web1 (3 in 1 h, spent by shop); not repaired within 5 min"_s,
        u"<The budget is spent: <host web1 (3 in 1 h, spent by shop)>>; <not repaired within 5 min>"_s);
    add("percent", u"acknowledged by 50 %1 ana %2"_s, u"<acknowledged by 50 %1 ana %2>"_s);
}

void TestRuleWords::partsOfASentence()
{
    QFETCH(QString, stored);
    QFETCH(QString, shown);
    Marker translator;
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(shownReason(stored), shown);
}

void TestRuleWords::othersWords()
{
    Marker translator;
    QCoreApplication::installTranslator(&translator);
    const QStringList texts{u""_s,
                            u"acknowledged by "_s,
                            u"Acknowledged by ana"_s,
                            u"it is flapping about"_s,
                            u"HTTP 503 instead of 200"_s,
                            u"the connection was refused"_s};
    for (const QString &text : texts) {
        QCOMPARE(shownReason(text), text);
        QCOMPARE(shownOutcome(text), text);
    }
}

QTEST_GUILESS_MAIN(TestRuleWords)
#include "tst_rule_words.moc"
