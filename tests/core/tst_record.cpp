// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/reaction_words.h"
#include "core/record.h"

#include <QJsonDocument>
#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;

namespace {

struct Part
{
    QString name;
    int count{7};
    bool operator==(const Part &) const = default;
};

struct Whole
{
    MonitorId monitor;
    RunId run;
    Effect effect{Effect::Repairs};
    TimePoint at;
    Millis wait{0};
    Micros latency{0};
    QStringList tags;
    std::optional<int> maybe;
    std::optional<Part> part;
    std::vector<Part> parts;
    QHash<MonitorId, int> counts;
    std::map<QString, Part> named;
    Node tree;
    QJsonObject object;
    double number{1.5};
    bool flag{true};
    qint64 large{0};
    bool operator==(const Whole &) const = default;
};

} // namespace

template<>
struct salve::Record<Part>
{
    static constexpr auto fields = std::tuple(member("name", &Part::name), member("count", &Part::count));
};

template<>
struct salve::Record<Whole>
{
    static constexpr auto fields = std::tuple(member("monitor", &Whole::monitor),
                                              member("run", &Whole::run),
                                              member("effect", &Whole::effect),
                                              member("at", &Whole::at),
                                              member("wait", &Whole::wait),
                                              member("latency", &Whole::latency),
                                              member("tags", &Whole::tags),
                                              member("maybe", &Whole::maybe),
                                              member("part", &Whole::part),
                                              member("parts", &Whole::parts),
                                              member("counts", &Whole::counts),
                                              member("named", &Whole::named),
                                              member("tree", &Whole::tree),
                                              member("object", &Whole::object),
                                              member("number", &Whole::number),
                                              member("flag", &Whole::flag),
                                              member("large", &Whole::large));
};

class TestRecord : public QObject
{
    Q_OBJECT
private slots:
    void leavesDefaultsOut();
    void roundTrips();
    void skipsWhatItDoesNotKnow();
    void readsWordsThatItDoesNotKnowAsTheFirst();
};

void TestRecord::leavesDefaultsOut()
{
    QCOMPARE(toJson(Whole{}), QJsonObject());
    Whole whole;
    whole.flag = false;
    QCOMPARE(toJson(whole), (QJsonObject{{u"flag"_s, false}}));
}

void TestRecord::roundTrips()
{
    Whole whole;
    whole.monitor = {u"shop"_s};
    whole.run = {42};
    whole.effect = Effect::Destroys;
    whole.at = timeFromMs(1'800'000'000'123);
    whole.wait = Millis{5};
    whole.latency = Micros{6};
    whole.tags = {u"a"_s, u"b"_s};
    whole.maybe = 0;
    whole.part = Part{};
    whole.parts = {{u"x"_s, 1}, {}};
    whole.counts = {{MonitorId{u"a"_s}, 1}, {MonitorId{u"b"_s}, 2}};
    whole.named = {{u"n"_s, {u"y"_s, 2}}};
    whole.tree = Node::map({{u"z"_s, Node::scalar(u"5"_s)}, {u"a"_s, Node::text(u"5"_s)}});
    whole.object = {{u"k"_s, 1}};
    whole.number = 0;
    whole.flag = false;
    whole.large = 9'007'199'254'740'993; // more than a double can hold
    const QByteArray text = QJsonDocument(toJson(whole)).toJson();
    const auto read = fromJson<Whole>(QJsonDocument::fromJson(text).object());
    QVERIFY(read == whole);
    QVERIFY(toJson(whole).value(u"effect"_s).toString() == u"destroys");
}

void TestRecord::skipsWhatItDoesNotKnow()
{
    const QJsonObject json{{u"run"_s, 3}, {u"of-a-later-version"_s, QJsonObject{{u"x"_s, 1}}}};
    Whole whole;
    whole.flag = false; // reading begins from the defaults
    fromJson(json, whole);
    QCOMPARE(whole.run, RunId{3});
    QVERIFY(whole.flag);
}

void TestRecord::readsWordsThatItDoesNotKnowAsTheFirst()
{
    const auto whole = fromJson<Whole>(QJsonObject{{u"effect"_s, u"dances"_s}});
    QCOMPARE(whole.effect, Effect::Tells);
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
