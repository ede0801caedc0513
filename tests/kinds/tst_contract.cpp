// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "core/describe.h"
#include "core/kind_examples.h"
#include "core/redaction.h"
#include "core/set_schema.h"
#include "fakes/fake_services.h"
#include "net/salt_sessions.h"
#include "reactions/reaction_library.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace salve;

/// What every kind has to keep, whoever writes it.
class TestContract : public QObject
{
    Q_OBJECT
private slots:
    void settingsRoundTrip_data() { everyKind(); }
    void settingsRoundTrip();
    void keepsUnknownKeys_data() { everyKind(); }
    void keepsUnknownKeys();
    void everyConstraintHasItsSentence_data() { everyKind(); }
    void everyConstraintHasItsSentence();
    void isDescribed_data() { everyKind(); }
    void isDescribed();
    void hidesCredentials_data() { everyKind(); }
    void hidesCredentials();
    void checkEndsOnceAndNeverInsideStart_data() { everyCheck(); }
    void checkEndsOnceAndNeverInsideStart();
    void checkEndsOnceAtItsDeadline_data() { everyCheck(); }
    void checkEndsOnceAtItsDeadline();
    void reactionEndsOnceAndNeverInsideStart_data() { everyReaction(); }
    void reactionEndsOnceAndNeverInsideStart();
    void missingSecretIsAnError_data() { everyReaction(); }
    void missingSecretIsAnError();
    void preflightChangesNothing_data() { everyReaction(); }
    void preflightChangesNothing();
    void namesAreUnique();
    void leavesTheKeysOfItsEntryAlone_data() { everyKind(); }
    void leavesTheKeysOfItsEntryAlone();

private:
    /// Compiled kinds and recipes alike.
    static const CheckLibrary &library()
    {
        static const CheckLibrary kLibrary;
        return kLibrary;
    }
    static std::span<const ReactionKind *const> reactions()
    {
        static const ReactionLibrary kLibrary;
        return kLibrary.kinds();
    }
    static void everyCheck()
    {
        QTest::addColumn<const Kind *>("kind");
        for (const CheckKind *kind : library().kinds())
            QTest::newRow(qPrintable(kind->id())) << static_cast<const Kind *>(kind);
    }
    static void everyReaction()
    {
        QTest::addColumn<const Kind *>("kind");
        for (const ReactionKind *kind : reactions())
            QTest::newRow(qPrintable(kind->id())) << static_cast<const Kind *>(kind);
    }
    static void everyKind()
    {
        everyCheck();
        for (const ReactionKind *kind : reactions())
            QTest::newRow(qPrintable(kind->id())) << static_cast<const Kind *>(kind);
    }
    /// The example with a secret in every field that takes one.
    static Node withSecrets(const Kind &kind)
    {
        Node settings = kind.example();
        for (const FieldInfo &field : kind.fields()) {
            Node with = settings;
            with.set(field.key, Node::map({{u"secret"_s, Node::text(u"contract-"_s + field.key)}}));
            if (field.isCredential() && !hasErrors(kind.problems(with)))
                settings = std::move(with);
        }
        return settings;
    }
    static QStringList credentialKeys(const Kind &kind)
    {
        QStringList keys;
        const Node settings = withSecrets(kind);
        for (const FieldInfo &field : kind.fields()) {
            if (field.isCredential() && settings.find(field.key) && settings.find(field.key)->isMap())
                keys.append(field.key);
        }
        return keys;
    }
    struct Bed : FakeServices
    {
        explicit Bed(const Kind &kind) : salt(http, clock)
        {
            services.salt = &salt;
            for (const QString &key : credentialKeys(kind))
                secrets.insert(u"contract-"_s + key, u"https://value-of.example/S3CRET-"_s + key);
        }
        /// A login belongs to the session, which others may wait for: it is all that may go on after a cancel.
        int loginsUnderWay() const
        {
            return !http.requests().empty() && http.requests().back().url.path().endsWith("/login"_L1) ? 1 : 0;
        }
        SaltSessions salt;
        FakeRun run;
    };
};

Q_DECLARE_METATYPE(const salve::Kind *)

void TestContract::settingsRoundTrip()
{
    QFETCH(const Kind *, kind);
    for (const Node &settings : {kind->example(), withSecrets(*kind)}) {
        const Problems problems = kind->problems(settings);
        QVERIFY2(!hasErrors(problems), problems.empty() ? "" : qPrintable(problemText(problems.front())));
        const Node once = kind->normalized(settings);
        QCOMPARE(yamlOf(kind->normalized(once)), yamlOf(once));
        const Result<Node> fromYaml = nodeFromYaml(yamlOf(once));
        QVERIFY(fromYaml.has_value());
        QCOMPARE(yamlOf(kind->normalized(*fromYaml)), yamlOf(once));
        QCOMPARE(yamlOf(kind->normalized(nodeOf(jsonOf(once)))), yamlOf(once));
    }
}

void TestContract::keepsUnknownKeys()
{
    QFETCH(const Kind *, kind);
    Node settings = kind->example();
    settings.set(u"of-a-newer-salve"_s, Node::text(u"kept"_s));
    const Problems problems = kind->problems(settings);
    QVERIFY(!hasErrors(problems));
    QVERIFY(std::any_of(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.sentence.contains("of-a-newer-salve"_L1) || problem.path.contains("of-a-newer-salve"_L1);
    }));
    QCOMPARE(kind->normalized(settings).textAt(u"of-a-newer-salve"), u"kept"_s);
}

void TestContract::everyConstraintHasItsSentence()
{
    QFETCH(const Kind *, kind);
    const std::vector<BrokenSettings> examples = brokenSettings(*kind);
    QVERIFY(!examples.empty());
    for (const BrokenSettings &broken : examples) {
        const QString wrong = objection(*kind, broken);
        QVERIFY2(wrong.isEmpty(), qPrintable(broken.what + u": "_s + wrong));
    }
}

void TestContract::isDescribed()
{
    QFETCH(const Kind *, kind);
    QVERIFY(!kind->title().isEmpty());
    QVERIFY(kind->summary().endsWith(u'.'));
    const QJsonObject json = describeJson(*kind);
    QCOMPARE(json.value("kind"_L1).toString(), kind->id());
    const QString text = describeText(*kind);
    for (const FieldInfo &field : kind->fields()) {
        QVERIFY2(text.contains(field.key), qPrintable(field.key));
        QVERIFY2(!field.label.isEmpty(), qPrintable(field.key));
    }
}

void TestContract::hidesCredentials()
{
    QFETCH(const Kind *, kind);
    const Node settings = withSecrets(*kind);
    const QStringList names = secretNames(settings, kind->fields());
    QCOMPARE(names.size(), credentialKeys(*kind).size());
    Node literal = settings;
    for (const FieldInfo &field : kind->fields()) {
        if (field.kind == FieldKind::MaybeSecret)
            literal.set(field.key, Node::text(u"https://user:pa55@chat.example/hook?token=t0k3n"_s));
    }
    const QString shown = QString::fromUtf8(yamlOf(redacted(literal, kind->fields())));
    QVERIFY(!shown.contains("pa55"_L1));
    QVERIFY(!shown.contains("t0k3n"_L1));
}

void TestContract::checkEndsOnceAndNeverInsideStart()
{
    QFETCH(const Kind *, kind);
    const auto *check = static_cast<const CheckKind *>(kind);
    Bed bed(*kind);
    {
        // Destroyed under way: nothing may come, nothing may leak.
        auto hanging = check->make(withSecrets(*kind), Millis{50}, bed.services);
        QVERIFY(hanging.has_value());
        (*hanging)->start();
    }
    QCOMPARE(bed.http.live(), bed.loginsUnderWay());
    Bed another(*kind);
    another.http.answer(200, "{}");
    auto operation = check->make(withSecrets(*kind), Millis{50}, another.services);
    QVERIFY(operation.has_value());
    int ends = 0;
    bool isInsideStart = true;
    bool cameInsideStart = false;
    connect(operation->get(), &CheckOperation::finished, this, [&](const CheckResult &result) {
        ++ends;
        cameInsideStart = cameInsideStart || isInsideStart;
        QVERIFY(!result.message.isEmpty());
    });
    (*operation)->start();
    isInsideStart = false;
    QTRY_VERIFY(ends > 0);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(ends, 1);
    QVERIFY(!cameInsideStart);
    QVERIFY(!check->target(check->example()).isEmpty());
}

/// Nobody answers, and time passes at once: before anything else could happen, and far beyond it.
void TestContract::checkEndsOnceAtItsDeadline()
{
    QFETCH(const Kind *, kind);
    const auto *check = static_cast<const CheckKind *>(kind);
    constexpr Millis kDeadline{50};
    Bed bed(*kind);
    auto operation = check->make(withSecrets(*kind), kDeadline, bed.services);
    QVERIFY(operation.has_value());
    int ends = 0;
    bool isInsideStart = true;
    bool cameInsideStart = false;
    connect(operation->get(), &CheckOperation::finished, this, [&] {
        ++ends;
        cameInsideStart = cameInsideStart || isInsideStart;
    });
    (*operation)->start();
    isInsideStart = false;
    bed.clock.advance(kDeadline);
    QCOMPARE(ends, 0); // from the event loop, not inside a timer
    // Whoever speaks HTTP waits for its client, which keeps the deadline itself.
    QTRY_VERIFY(ends > 0 || bed.http.live() > 0);
    for (int i = 0; i < 10; ++i) {
        bed.clock.advance(kDeadline * 20);
        QCoreApplication::processEvents();
    }
    QVERIFY(ends == 1 || (ends == 0 && bed.http.live() > 0));
    QVERIFY(!cameInsideStart);
}

void TestContract::reactionEndsOnceAndNeverInsideStart()
{
    QFETCH(const Kind *, kind);
    const auto *reaction = static_cast<const ReactionKind *>(kind);
    const Node settings = withSecrets(*kind);
    Bed bed(*kind);
    {
        auto hanging = reaction->make(settings, bed.services, bed.run);
        QVERIFY2(hanging.has_value(), hanging ? "" : qPrintable(hanging.error().sentence));
        (*hanging)->start();
    }
    QCOMPARE(bed.http.live(), bed.loginsUnderWay());
    Bed another(*kind);
    another.http.fail(Phase::Connect, Cause::Refused, Sent::NothingSent);
    another.http.fail(Phase::Connect, Cause::Refused, Sent::NothingSent);
    auto operation = reaction->make(settings, another.services, another.run);
    QVERIFY(operation.has_value());
    int ends = 0;
    bool isInsideStart = true;
    bool cameInsideStart = false;
    QString everything = reaction->preview(settings) + reaction->effectKey(settings);
    connect(operation->get(), &ReactionOperation::finished, this, [&](const RunReport &report) {
        ++ends;
        cameInsideStart = cameInsideStart || isInsideStart;
        everything += report.sentence;
        for (const Evidence &evidence : report.evidence)
            everything += evidence.text;
    });
    (*operation)->start();
    isInsideStart = false;
    QTRY_VERIFY(ends > 0);
    QCoreApplication::processEvents();
    QCOMPARE(ends, 1);
    QVERIFY(!cameInsideStart);
    QVERIFY2(!everything.contains("S3CRET"_L1), qPrintable(everything));
    QVERIFY(reaction->takesUpTo(settings) > Millis{0});
    QVERIFY(!reaction->proof().isEmpty());
    QVERIFY(reaction->effectKey(settings).startsWith(kind->id()));
}

void TestContract::missingSecretIsAnError()
{
    QFETCH(const Kind *, kind);
    const auto *reaction = static_cast<const ReactionKind *>(kind);
    const QStringList keys = credentialKeys(*kind);
    if (keys.isEmpty())
        return;
    Bed bed(*kind);
    bed.secrets.clear();
    const auto operation = reaction->make(withSecrets(*kind), bed.services, bed.run);
    QVERIFY(!operation.has_value());
    QVERIFY(operation.error().sentence.contains("contract-"_L1));
    QVERIFY(bed.http.requests().empty());
    const auto preflight = reaction->preflight(withSecrets(*kind), bed.services);
    const std::optional<PreflightReport> report = reportOf(*preflight);
    QVERIFY(report.has_value());
    QCOMPARE(wordOf(report->light), wordOf(PreflightReport::Light::Red));
    QVERIFY(report->sentence.contains("contract-"_L1));
}

void TestContract::preflightChangesNothing()
{
    QFETCH(const Kind *, kind);
    const auto *reaction = static_cast<const ReactionKind *>(kind);
    Bed bed(*kind);
    for (int i = 0; i < 4; ++i)
        bed.http.answer(401, "<p>Could not authenticate using provided credentials</p>");
    const auto preflight = reaction->preflight(withSecrets(*kind), bed.services);
    QVERIFY(preflight != nullptr);
    preflight->start();
    QCoreApplication::processEvents();
    // Reading, and logging in to read: nothing else may leave.
    for (const HttpRequest &request : bed.http.requests())
        QVERIFY2(request.method == "GET" || request.method == "HEAD" || request.url.path().endsWith("/login"_L1),
                 request.method.constData());
    QVERIFY(bed.notifier.shown.empty());
}

void TestContract::namesAreUnique()
{
    QSet<QString> seen;
    for (const CheckKind *kind : library().kinds()) {
        QVERIFY2(!seen.contains(kind->id()), qPrintable(kind->id()));
        seen.insert(kind->id());
    }
    seen.clear();
    for (const ReactionKind *kind : reactions()) {
        QVERIFY2(!seen.contains(kind->id()), qPrintable(kind->id()));
        seen.insert(kind->id());
    }
}

/// In a set the settings of a kind stand beside the keys that every monitor or reaction has; of two that are called the
/// same the kind would never be told.
void TestContract::leavesTheKeysOfItsEntryAlone()
{
    QFETCH(const Kind *, kind);
    const bool isCheck = dynamic_cast<const CheckKind *>(kind) != nullptr;
    for (const FieldInfo &field : isCheck ? monitorSchema().fields() : reactionSchema().fields()) {
        const bool isOfTheKind = std::any_of(kind->fields().begin(),
                                             kind->fields().end(),
                                             [&field](const FieldInfo &own) { return own.key == field.key; });
        // `effect` means the same in both, and the entry's counts.
        QVERIFY2(!isOfTheKind || field.key == "effect"_L1, qPrintable(field.key));
    }
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
