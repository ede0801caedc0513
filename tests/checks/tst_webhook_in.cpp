// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "checks/webhook_in.h"
#include "fakes/fake_services.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace std::chrono_literals;

namespace {

const TimePoint kNoon = timeFromMs(1'800'000'000'000);

QStringList shippedShapes()
{
    QStringList shapes;
    for (const QString &file : QDir(u":/recipes/intake"_s).entryList())
        shapes.append(file.chopped(5));
    return shapes;
}

IntakeRecipe shapeOf(const QString &word)
{
    QFile file(u":/recipes/intake/"_s + word + u".yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no shape %s", qPrintable(word));
    const IntakeRecipeReading reading = readIntakeRecipe(file.readAll());
    for (const Problem &problem : reading.problems)
        qWarning("%s: %s", qPrintable(word), qPrintable(problemText(problem)));
    return reading.recipe.value_or(IntakeRecipe{});
}

Node payloadsOf(const QString &shape)
{
    QFile file(QStringLiteral(SALVE_TESTS "/data/recipes/intake/") + shape + u".yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<Node> node = nodeFromYaml(file.readAll());
    return node ? *node : Node{};
}

Delivery deliveryOf(const QByteArray &body, Millis after = 0ms)
{
    Delivery delivery;
    delivery.at = kNoon + after;
    delivery.method = "POST";
    delivery.before = {u"in"_s};
    delivery.body = body;
    return delivery;
}

/// "b1 firing critical \"The backup failed\" host=web1"
QString inWords(const IntakeEvent &event)
{
    static constexpr std::array kStates{"firing", "resolved", "unknown", "no-change"};
    QStringList words{event.identity,
                      QString::fromLatin1(kStates.at(static_cast<size_t>(event.state))),
                      event.severity,
                      event.title,
                      event.link,
                      event.hasImpact ? (*event.hasImpact ? u"yes"_s : u"no"_s) : QString()};
    for (const auto &[name, value] : event.values)
        words.append(name + u'=' + value);
    return words.join(u'|');
}

QString expected(const Node &event)
{
    QStringList words{event.textAt(u"identity"),
                      event.textAt(u"state"),
                      event.textAt(u"severity"),
                      event.textAt(u"title"),
                      event.textAt(u"link"),
                      event.textAt(u"impact")};
    if (const Node *values = event.find(u"values")) {
        for (const auto &[name, value] : values->entries())
            words.append(name + u'=' + value.text());
    }
    return words.join(u'|');
}

} // namespace

/// The shapes of other systems' alerts, each with payloads of its own, and what webhook-in makes of them.
class TestWebhookIn : public QObject
{
    Q_OBJECT
private slots:
    void everyShapeIsReadable();
    void readsPayloads_data();
    void readsPayloads();
    void judges_data();
    void judges();
    void namesItsHost();
    void repeatedIsHeardOnce();
    void authenticates_data();
    void authenticates();
    void staysPendingUntilTold();
    void keepsToItsLimits();
    void wrongFileNamesItsLine();

private:
    const CheckKind &kind() const { return *Kinds{m_library.kinds(), {}}.check(u"webhook-in"); }
    static Node settings(const QByteArray &more = "{}")
    {
        Node node = *nodeFromJson(more);
        node.set(u"token"_s, Node::map({{u"secret"_s, Node::text(u"t"_s)}}));
        if (!node.find(u"shape"))
            node.set(u"shape"_s, Node::text(u"generic"_s));
        return node;
    }
    Heard hear(const Node &node, const Delivery &delivery, QJsonObject &memory, const SecretSource &secrets = {}) const
    {
        const Heard heard = kind().listener()->hear(node, delivery, memory, secrets);
        if (heard.fate == Heard::Fate::Taken || heard.fate == Heard::Fate::Noted)
            memory = heard.memory;
        return heard;
    }
    CheckResult looked(const Node &node, const QJsonObject &memory, Millis after) const
    {
        FakeServices fakes;
        fakes.clock.setWall(kNoon + after);
        fakes.inbox.memories.insert(kind().listener()->mailbox(node), memory);
        const auto operation = kind().make(node, Millis{1000}, fakes.services);
        return operation ? resultOf(**operation).value_or(CheckResult{}) : CheckResult{};
    }
    CheckLibrary m_library;
};

void TestWebhookIn::everyShapeIsReadable()
{
    QCOMPARE(m_library.troubles(), QStringList());
    QVERIFY(shippedShapes().size() >= 19);
    for (const QString &shape : shippedShapes()) {
        QCOMPARE(shapeOf(shape).shape, shape);
        QVERIFY2(payloadsOf(shape).isList(), qPrintable(u"a shape needs its payloads: "_s + shape));
    }
}

void TestWebhookIn::readsPayloads_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<int>("index");
    for (const QString &shape : shippedShapes()) {
        const Node payloads = payloadsOf(shape);
        for (size_t i = 0; i < payloads.items().size(); ++i)
            QTest::newRow(qPrintable(shape + u": "_s + payloads.items()[i].textAt(u"name"))) << shape << int(i);
    }
}

void TestWebhookIn::readsPayloads()
{
    QFETCH(QString, shape);
    QFETCH(int, index);
    const Node payload = payloadsOf(shape).items().at(size_t(index));
    const auto events = eventsIn(shapeOf(shape), deliveryOf(payload.textAt(u"body").toUtf8()));
    if (const QString error = payload.textAt(u"error"); !error.isEmpty()) {
        QVERIFY(!events);
        QVERIFY2(events.error().sentence.contains(error), qPrintable(events.error().sentence));
        return;
    }
    QVERIFY2(events.has_value(), events ? "" : qPrintable(events.error().sentence));
    const std::vector<Node> &wanted = payload.find(u"events")->items();
    QCOMPARE(events->size(), wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i)
        QCOMPARE(inWords(events->at(i)), expected(wanted[i]));
}

void TestWebhookIn::judges_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArrayList>("bodies");
    QTest::addColumn<CheckOutcome>("outcome");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("says");
    using List = QByteArrayList;
    using enum CheckOutcome;
    const QByteArray a = R"({"id": "a", "state": "firing", "severity": "P1", "title": "A is down"})";
    const QByteArray aOver = R"({"id": "a", "state": "resolved"})";
    const QByteArray b = R"({"id": "b", "state": "firing", "severity": "P3", "title": "B is slow", "host": "web2"})";
    QTest::newRow("nothing yet") << QByteArray("{}") << List{} << Unknown << Cause::NoData << u"nothing yet"_s;
    QTest::newRow("nothing, which is well")
        << QByteArray(R"({"until-told": "ok"})") << List{} << Ok << Cause::None << u"reported nothing"_s;
    QTest::newRow("fires") << QByteArray("{}") << List{a} << Critical << Cause::Reported << u"A is down"_s;
    QTest::newRow("is over") << QByteArray("{}") << List{a, aOver} << Ok << Cause::None << u"no alert"_s;
    QTest::newRow("two fire") << QByteArray("{}") << List{a, b} << Critical << Cause::Reported << u"and 1 more"_s;
    QTest::newRow("the other goes on") << QByteArray("{}") << List{a, b, aOver} << Critical << Cause::Reported
                                       << u"B is slow"_s;
    QTest::newRow("mild") << QByteArray(R"({"degraded-for": ["p3"]})") << List{b} << Warning << Cause::Reported
                          << u"B is slow"_s;
    QTest::newRow("the graver one counts")
        << QByteArray(R"({"degraded-for": ["P3"]})") << List{b, a} << Critical << Cause::Reported << u"A is down"_s;
    QTest::newRow("not ours") << QByteArray(R"({"only": ["host == web1"]})") << List{b} << Ok << Cause::None
                              << u"no alert"_s;
    QTest::newRow("ours") << QByteArray(R"({"only": ["host == web2"]})") << List{b} << Critical << Cause::Reported
                          << u"B is slow"_s;
    QTest::newRow("does not know itself")
        << QByteArray("{}") << List{R"({"id": "a", "state": "unknown", "title": "A"})"} << Unknown << Cause::NoData
        << u"A"_s;
    QTest::newRow("silent") << QByteArray(R"({"silent-after": "5m"})") << List{a, aOver} << Unknown << Cause::NotSeen
                            << u"told nothing for"_s;
    QTest::newRow("a death without impact")
        << QByteArray(R"({"shape": "dynatrace", "only-with-impact": true})")
        << List{R"({"PID": "1", "State": "OPEN", "ProblemTitle": "gone", "ProblemImpact": "INFRASTRUCTURE"})"}
        << Warning << Cause::Reported << u"no user is hit"_s;
    QTest::newRow("a death with impact")
        << QByteArray(R"({"shape": "dynatrace", "only-with-impact": true})")
        << List{R"({"PID": "1", "State": "OPEN", "ProblemTitle": "gone", "ProblemImpact": "INFRASTRUCTURE"})",
                R"({"PID": "1", "State": "OPEN", "ProblemTitle": "gone", "ProblemImpact": "APPLICATION"})"}
        << Critical << Cause::Reported << u"gone"_s;
}

void TestWebhookIn::judges()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArrayList, bodies);
    QFETCH(CheckOutcome, outcome);
    QFETCH(Cause, cause);
    QFETCH(QString, says);
    const Node node = settings(given);
    QVERIFY(!hasErrors(kind().problems(node)));
    QJsonObject memory{{u"since_ms"_s, msOf(kNoon)}};
    for (const QByteArray &body : bodies)
        QCOMPARE(hear(node, deliveryOf(body, 1s), memory).status, 200);
    const CheckResult result = looked(node, memory, 10min);
    QCOMPARE(wordOf(result.outcome), wordOf(outcome));
    QCOMPARE(wordOf(result.cause), wordOf(cause));
    QVERIFY2(result.message.contains(says), qPrintable(result.message));
}

void TestWebhookIn::namesItsHost()
{
    const Node node = settings(R"({"host-from": "host"})");
    QVERIFY(!hasErrors(kind().problems(node)));
    QCOMPARE(kind().eventShape(node).hostFrom, u"host"_s);
    QVERIFY(kind().eventShape(node).names->contains(u"service"_s));
    QVERIFY(hasErrors(kind().problems(settings(R"({"host-from": "machine"})"))));
    QJsonObject memory;
    hear(node, deliveryOf(R"({"id": "a", "state": "firing", "host": "web7", "service": "nginx"})"), memory);
    const CheckResult result = looked(node, memory, 1min);
    QCOMPARE(result.event.host(), u"web7"_s);
    QCOMPARE(*result.event.find(u"service"), u"nginx"_s);
    hear(node, deliveryOf(R"({"id": "a", "state": "resolved"})"), memory);
    QVERIFY(looked(node, memory, 2min).event.isEmpty());
}

void TestWebhookIn::repeatedIsHeardOnce()
{
    const Node node = settings();
    QJsonObject memory{{u"since_ms"_s, msOf(kNoon)}};
    Delivery fires = deliveryOf(R"({"id": "a", "state": "firing"})");
    fires.headers = {{"webhook-id", "m1"}};
    Delivery over = deliveryOf(R"({"id": "a", "state": "resolved"})", 1s);
    over.headers = {{"webhook-id", "m2"}};
    QVERIFY(hear(node, fires, memory).fate == Heard::Fate::Taken);
    QVERIFY(hear(node, over, memory).fate == Heard::Fate::Taken);
    // Sent again because the sender never saw our answer: it must not open the alert anew.
    const Heard again = hear(node, fires, memory);
    QVERIFY(again.fate == Heard::Fate::Answered);
    QCOMPARE(again.status, 200);
    QCOMPARE(wordOf(looked(node, memory, 1min).outcome), wordOf(CheckOutcome::Ok));
    // Without an id the same words say how it is, and there is nothing new to look at.
    const Delivery plain = deliveryOf(R"({"id": "b", "state": "firing"})", 2s);
    QVERIFY(hear(node, plain, memory).fate == Heard::Fate::Taken);
    QVERIFY(hear(node, plain, memory).fate == Heard::Fate::Noted);
}

void TestWebhookIn::authenticates_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    const QByteArray secret = R"({"secret": {"secret": "s"}})";
    const QByteArray basic = R"({"secret": {"secret": "s"}, "username": "probe"})";
    const QByteArray sentry = R"({"secret": {"secret": "s"}, "shape": "sentry"})";
    const QByteArray authorization = "authorization";
    QTest::newRow("nothing asked for") << QByteArray("{}") << QByteArray() << QByteArray() << 200;
    QTest::newRow("bearer") << secret << authorization << QByteArray("Bearer It's a Secret") << 200;
    QTest::newRow("bearer, wrong") << secret << authorization << QByteArray("Bearer it") << 401;
    QTest::newRow("bearer, missing") << secret << QByteArray() << QByteArray() << 401;
    QTest::newRow("basic") << basic << authorization << "Basic " + QByteArray("probe:It's a Secret").toBase64() << 200;
    QTest::newRow("basic, wrong") << basic << authorization << "Basic " + QByteArray("probe:x").toBase64() << 401;
    QTest::newRow("signature") << sentry << QByteArray("sentry-hook-signature")
                               << QMessageAuthenticationCode::hash(
                                      R"({"action": "resolved", "data": {"issue": {"id": "9"}}})",
                                      "It's a Secret",
                                      QCryptographicHash::Sha256)
                                      .toHex()
                               << 200;
    QTest::newRow("signature, wrong") << sentry << QByteArray("sentry-hook-signature") << QByteArray(64, '0') << 401;
}

void TestWebhookIn::authenticates()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    const Node node = settings(given);
    Delivery delivery = deliveryOf(node.textAt(u"shape") == "sentry"_L1
                                       ? QByteArray(R"({"action": "resolved", "data": {"issue": {"id": "9"}}})")
                                       : QByteArray(R"({"id": "a", "state": "firing"})"));
    if (!header.isEmpty())
        delivery.headers = {{header, value}};
    QJsonObject memory{{u"since_ms"_s, msOf(kNoon)}};
    const QJsonObject before = memory;
    const Heard heard =
        hear(node, delivery, memory, [](const QString &) -> Result<QString> { return u"It's a Secret"_s; });
    QCOMPARE(heard.status, status);
    QCOMPARE(memory == before, status != 200);
}

void TestWebhookIn::staysPendingUntilTold()
{
    const QJsonObject fresh{{u"since_ms"_s, msOf(kNoon)}};
    QVERIFY(kind().listener()->isWaiting(settings(), fresh, kNoon + 1000h));
    QVERIFY(!kind().listener()->isWaiting(settings(R"({"until-told": "ok"})"), fresh, kNoon));
    QJsonObject memory = fresh;
    hear(settings(), deliveryOf(R"({"id": "a", "state": "resolved"})"), memory);
    QVERIFY(!kind().listener()->isWaiting(settings(), memory, kNoon));
}

void TestWebhookIn::keepsToItsLimits()
{
    const Node node = settings();
    QJsonObject memory{{u"since_ms"_s, msOf(kNoon)}};
    for (int i = 0; i < 1'200; ++i)
        hear(node, deliveryOf(QByteArray(R"({"id": ")") + QByteArray::number(i) + R"(", "state": "firing"})"), memory);
    QCOMPARE(memory.value("alerts"_L1).toObject().size(), 1'000);
    QByteArray many = R"({"alerts": [)";
    for (int i = 0; i < 1'001; ++i)
        many += QByteArray(i ? "," : "") + R"({"status": "firing", "fingerprint": "f"})";
    const Heard tooMany = hear(settings(R"({"shape": "alertmanager"})"), deliveryOf(many + "]}"), memory);
    QCOMPARE(tooMany.status, 400);
    QByteArray deep(100'000, '[');
    QCOMPARE(hear(node, deliveryOf(deep), memory).status, 400);
    QCOMPARE(hear(node, deliveryOf("\xff\xfe{"), memory).status, 400);
}

void TestWebhookIn::wrongFileNamesItsLine()
{
    const QByteArray head = "intake: own\ntitle: Own\nsetup: Do it.\n";
    const IntakeRecipeReading reading =
        readIntakeRecipe(head + "identity: [id]\nstate: 'a['\nfiring: [x]\nresolved: [y]\n");
    QVERIFY(!reading.recipe);
    QVERIFY(firstError(reading.problems).sentence.startsWith("line 5,"_L1));
    const QByteArray good = head + "identity: [id]\nstate: a\nfiring: [x]\nresolved: [y]\n";
    QVERIFY(readIntakeRecipe(good).recipe.has_value());
    const auto sentence = [](const QByteArray &yaml) { return firstError(readIntakeRecipe(yaml).problems).sentence; };
    const auto says = [&](const QByteArray &yaml, const QString &what) {
        QVERIFY2(sentence(yaml).contains(what), qPrintable(sentence(yaml)));
    };
    says(QByteArray(good).replace("identity: [id]\n", ""), u"where the identity stands"_s);
    const QByteArray answers = "answers: {taken: '{}', refused: '{}', stranger: '{}'}\n";
    QVERIFY(readIntakeRecipe(good + "addresses: ['/api/x/{id}/{token}']\n" + answers).recipe.has_value());
    says(good + "addresses: ['/api/x/{id}/{token}']\n", u"what callers of the addresses are answered"_s);
    for (const QByteArray address : {"/api/x", "api/{token}", "/{token}", "/a/{token}/{token}", "/a//{token}"})
        says(good + answers + "addresses: ['" + address + "']\n", u"line 9, column 13: addresses"_s);
}

QTEST_GUILESS_MAIN(TestWebhookIn)
#include "tst_webhook_in.moc"
