// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/curl_http_client.h"
#include "reactions/recipe.h"
#include "recipe_play.h"
#include "support/scripted_server.h"
#include "support/spin.h"

#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

/// Where an exchange is cut.
enum class Moment { Connect, Connected, Asked, HalfHead, HalfBody };
constexpr std::array kMoments{Moment::Connect, Moment::Connected, Moment::Asked, Moment::HalfHead, Moment::HalfBody};
constexpr std::array kMomentNames{
    "before it connects", "before it asks", "before the answer", "in the head", "in the body"};

/// Sends every request to the server of the test, through the client that acts.
class RedirectedClient final : public HttpClient
{
public:
    RedirectedClient(Clock &clock, Resolver &resolver, CurlMulti &multi) : m_client(clock, resolver, multi) {}
    std::unique_ptr<HttpExchange> make(HttpRequest request) override
    {
        const bool isToRefuse = isRefusing && isRefusing(request);
        request.url.setScheme(u"http"_s);
        request.url.setHost(u"127.0.0.1"_s);
        request.url.setPort(isToRefuse ? closedPort : port);
        auto exchange = m_client.make(std::move(request));
        m_last = exchange.get();
        return exchange;
    }
    bool isIdle() const { return m_last.isNull(); }
    quint16 port{0};
    quint16 closedPort{0};
    std::function<bool(const HttpRequest &)> isRefusing;

private:
    CurlHttpClient m_client;
    QPointer<HttpExchange> m_last;
};

QByteArray onTheWire(const PlayedLine &line)
{
    QByteArray head = "HTTP/1.1 " + line.says.toLatin1() + ' ' + line.reason + "\r\n";
    for (const HttpHeader &header : line.with)
        head += header.name + ": " + header.value + "\r\n";
    if (line.says != "204"_L1)
        head += "Content-Length: " + QByteArray::number(line.answer.size()) + "\r\n";
    return head + "Connection: close\r\n\r\n" + line.answer;
}

/// A service on a socket: answers as recorded, cuts one of its answers once, and says 500 when it has no more to say.
class CutService
{
public:
    enum class AfterCut { GoesOn, FallsSilent };
    CutService(std::vector<PlayedLine> lines, size_t cutAt, Moment moment, AfterCut after)
        : m_lines(std::move(lines)),
          m_cutAt(cutAt),
          m_moment(moment),
          m_after(after)
    {
        m_server.onConnected([this](QTcpSocket &socket) {
            if (m_moment == Moment::Connected && isToCut())
                ScriptedServer::reset(socket);
        });
        m_server.onRequest([this](QTcpSocket &socket, const QByteArray &request) { answer(socket, request); });
    }
    quint16 port() const { return m_server.port(); }
    int acted() const { return m_acted; }
    void playAgain() { m_next = 0; }
    /// A connection that is refused never comes here.
    bool refuses() { return m_moment == Moment::Connect && isToCut(); }

private:
    bool isToCut()
    {
        if (m_next != m_cutAt || !std::exchange(m_isCutting, false))
            return false;
        if (m_after == AfterCut::FallsSilent)
            m_next = m_lines.size();
        return true;
    }
    void answer(QTcpSocket &socket, const QByteArray &request)
    {
        const bool isRead = request.startsWith("GET ") || request.startsWith("HEAD ");
        m_acted += isRead ? 0 : 1;
        if (m_moment != Moment::Connect && m_moment != Moment::Connected && isToCut()) {
            if (m_moment == Moment::HalfHead)
                socket.write("HTTP/1.1 200");
            else if (m_moment == Moment::HalfBody)
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 4096\r\n\r\n{\"half");
            socket.disconnectFromHost();
        } else if (m_next < m_lines.size()) {
            socket.write(onTheWire(m_lines[m_next++]));
            socket.disconnectFromHost();
        } else {
            ScriptedServer::reply(socket, "{}", "HTTP/1.1 500 Internal Server Error");
        }
    }
    ScriptedServer m_server;
    const std::vector<PlayedLine> m_lines;
    const size_t m_cutAt;
    const Moment m_moment;
    const AfterCut m_after;
    bool m_isCutting{true};
    size_t m_next{0};
    int m_acted{0};
};

/// What a recipe's requests are sent with in the test of the cuts: real sockets, and time that the test moves.
struct CutBed
{
    FakeServices fakes;
    SystemClock real;
    CurlMulti multi;
    RedirectedClient client{real, fakes.resolver, multi};
    Services services{fakes.clock, fakes.resolver, fakes.tls, client, client, multi, fakes.services.secrets};
    PlayedRun run;

    CutBed()
    {
        ScriptedServer closed;
        client.closedPort = closed.port();
    }
    std::optional<RunReport> end(ReactionOperation &operation)
    {
        std::optional<RunReport> end;
        QObject::connect(
            &operation, &ReactionOperation::finished, &operation, [&end](const RunReport &report) { end = report; });
        operation.start();
        spinUntil([&] {
            if (client.isIdle())
                fakes.clock.advance(Millis{1000});
            return end.has_value();
        });
        return end;
    }
};

} // namespace

/// Every reaction recipe that comes with Salve against its recorded exchanges, whole and cut.
class TestRecipes : public QObject
{
    Q_OBJECT
private slots:
    void comeWithoutProblems();
    void haveAnExchangeForEveryOutcome_data() { everyRecipe(); }
    void haveAnExchangeForEveryOutcome();
    void playTheirExchanges_data();
    void playTheirExchanges();
    void areCutAtFiveMoments_data();
    void areCutAtFiveMoments();
    void areFollowedAfterACrash_data() { everyRecipe(); }
    void areFollowedAfterACrash();

private:
    static void everyRecipe()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : shippedReactions())
            QTest::newRow(qPrintable(kind)) << kind;
    }
    const ReactionKind *kind(const QString &word) const { return Kinds{{}, m_library.kinds()}.reaction(word); }
    static std::optional<ReactionRecipe> recipe(const QString &kind)
    {
        QFile file(u":/recipes/reactions/"_s + kind + u".yaml"_s);
        return file.open(QIODevice::ReadOnly) ? readReactionRecipe(file.readAll()).recipe : std::nullopt;
    }
    /// A recipe may read with a POST, and act with a GET.
    static std::vector<bool> whichAct(const QString &kind, const std::vector<PlayedLine> &lines)
    {
        const ReactionRecipe recipe = *TestRecipes::recipe(kind);
        std::vector<bool> acts;
        for (const PlayedLine &line : lines)
            acts.push_back(
                std::any_of(recipe.requests.begin(), recipe.requests.end(), [&line](const RecipeRequest &request) {
                    return request.method == line.method() && request.doesAct;
                }));
        return acts;
    }
    ReactionLibrary m_library;
};

void TestRecipes::comeWithoutProblems()
{
    QVERIFY2(m_library.troubles().isEmpty(), qPrintable(m_library.troubles().join(u'\n')));
    for (const QString &kind : shippedReactions())
        QVERIFY2((Kinds{{}, m_library.kinds()}.reaction(kind)), qPrintable(kind));
    QVERIFY(shippedReactions().size() >= 12);
}

void TestRecipes::haveAnExchangeForEveryOutcome()
{
    QFETCH(QString, kind);
    const PlayedFile file(kind);
    QVERIFY2(!file.exchanges().empty(), "a recipe needs its exchanges: tests/data/recipes/reactions/KIND.yaml");
    QStringList said;
    QStringList outcomes;
    for (const Node &exchange : file.exchanges()) {
        said.append(exchange.textAt(u"message"));
        outcomes.append(exchange.textAt(u"outcome"));
    }
    QVERIFY2(outcomes.front() == "succeeded"_L1 || outcomes.front() == "delivered"_L1, "the first exchange goes well");
    const std::optional<ReactionRecipe> recipe = TestRecipes::recipe(kind);
    QVERIFY(recipe.has_value());
    using List = RecipeRequests ReactionRecipe::*;
    for (const List list : {&ReactionRecipe::requests,
                            &ReactionRecipe::lookUp,
                            &ReactionRecipe::preflight,
                            &ReactionRecipe::update,
                            &ReactionRecipe::resolve}) {
        for (const RecipeRequest &request : (*recipe).*list) {
            for (const RecipeAnswer &answer : request.answers) {
                const QString meaning = wordOf(answer.meaning);
                const bool goesOn = answer.meaning == AnswerMeaning::Next || answer.meaning == AnswerMeaning::Wait;
                QVERIFY2(goesOn || outcomes.contains(meaning), qPrintable(u"no exchange ends with "_s + meaning));
                // Up to its first place for a value.
                const QString start = answer.say.section(u"{{"_s, 0, 0);
                const bool isSaid =
                    std::any_of(said.begin(), said.end(), [&](const QString &text) { return text.startsWith(start); });
                QVERIFY2(isSaid, qPrintable(u"no exchange ends with: "_s + answer.say));
            }
        }
    }
}

void TestRecipes::playTheirExchanges_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("index");
    for (const QString &kind : shippedReactions()) {
        const PlayedFile file(kind);
        for (size_t i = 0; i < file.exchanges().size(); ++i)
            QTest::newRow(qPrintable(kind + u": "_s + file.exchanges()[i].textAt(u"name"))) << kind << int(i);
    }
}

void TestRecipes::playTheirExchanges()
{
    QFETCH(QString, kind);
    QFETCH(int, index);
    const PlayedFile file(kind);
    const Node exchange = file.exchanges().at(size_t(index));
    QVERIFY2(this->kind(kind), "the recipe cannot be read");
    const ReactionKind &reaction = *this->kind(kind);
    const Node settings = file.settings(exchange);
    QVERIFY2(!hasErrors(reaction.problems(settings)), "the settings of the exchange are not valid");
    FakeServices fakes;
    file.giveSecrets(settings, reaction, fakes.secrets);
    PlayedService service;
    service.play(PlayedFile::talk(exchange));
    Services services{fakes.clock, fakes.resolver, fakes.tls, service, service, fakes.curl, fakes.services.secrets};
    PlayedRun run = PlayedFile::run(exchange);
    QString outcome;
    QString everything = reaction.preview(settings) + reaction.effectKey(settings);
    QString message;
    if (exchange.textAt(u"task") == "preflight"_L1) {
        const auto operation = reaction.preflight(settings, services);
        const auto end = endOf<PreflightOperation, PreflightReport>(*operation, fakes.clock);
        QVERIFY(end.has_value());
        outcome = wordOf(end->light);
        message = end->sentence;
    } else {
        std::unique_ptr<ReactionOperation> operation;
        if (exchange.textAt(u"task") == "settle"_L1)
            operation = reaction.settle(settings, services, run);
        else if (auto made = reaction.make(settings, services, run))
            operation = std::move(*made);
        QVERIFY(operation != nullptr);
        const auto end = endOf<ReactionOperation, RunReport>(*operation, fakes.clock);
        QVERIFY(end.has_value());
        outcome = wordOf(end->outcome);
        message = end->sentence;
        for (const Evidence &evidence : end->evidence)
            everything += evidence.text;
    }
    QVERIFY2(service.surprise().isEmpty(), qPrintable(service.surprise()));
    QCOMPARE(outcome, exchange.textAt(u"outcome"));
    if (exchange.find(u"message"))
        QCOMPARE(message, exchange.textAt(u"message"));
    QVERIFY(!message.isEmpty());
    QVERIFY2(service.isOver(), "not everything that was recorded was asked");
    everything += message + QString::fromUtf8(QJsonDocument(run.memory).toJson());
    for (const QString &secret : std::as_const(fakes.secrets))
        QVERIFY2(!everything.contains(secret), qPrintable(everything));
}

void TestRecipes::areCutAtFiveMoments_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("moment");
    for (const QString &kind : shippedReactions()) {
        const PlayedFile file(kind);
        if (file.exchanges().empty())
            continue;
        const auto lines = PlayedFile::talk(file.exchanges().front());
        for (size_t line = 0; line < lines.size(); ++line) {
            for (size_t moment = 0; moment < kMoments.size(); ++moment)
                QTest::newRow(
                    qPrintable(u"%1: %2, cut %3"_s.arg(kind).arg(line).arg(QLatin1StringView(kMomentNames[moment]))))
                    << kind << int(line) << int(moment);
        }
    }
}

void TestRecipes::areCutAtFiveMoments()
{
    QFETCH(QString, kind);
    QFETCH(int, line);
    QFETCH(int, moment);
    const PlayedFile file(kind);
    QVERIFY(recipe(kind).has_value() && !file.exchanges().empty());
    const Node exchange = file.exchanges().front();
    const auto lines = PlayedFile::talk(exchange);
    const std::vector<bool> acts = whichAct(kind, lines);
    const int wanted = int(std::count(acts.begin(), acts.end(), true));
    QVERIFY(wanted > 0);
    const size_t cut = size_t(line);
    const bool hasActed = std::find(acts.begin(), acts.begin() + line, true) != acts.begin() + line;
    const bool isRefused = kMoments[size_t(moment)] == Moment::Connect;
    const bool isLost = acts[cut] && !isRefused;

    QVERIFY2(this->kind(kind), "the recipe cannot be read");
    const ReactionKind &reaction = *this->kind(kind);
    const Node settings = file.settings(exchange);
    using AfterCut = CutService::AfterCut;
    CutService service(lines, cut, kMoments[size_t(moment)], isLost ? AfterCut::FallsSilent : AfterCut::GoesOn);
    CutBed bed;
    file.giveSecrets(settings, reaction, bed.fakes.secrets);
    bed.client.port = service.port();
    bed.client.isRefusing = [&](const HttpRequest &) { return service.refuses(); };
    auto operation = reaction.make(settings, bed.services, bed.run);
    QVERIFY(operation.has_value());
    std::optional<RunReport> end = bed.end(**operation);
    QVERIFY(end.has_value());
    const QString goesWell = exchange.textAt(u"outcome");
    const QString expected = isLost      ? u"unknown"_s
                             : !hasActed ? u"not-run"_s
                             : acts[cut] ? u"failed"_s // half of it is done
                                         : goesWell;
    // Hung up on before it asks, it may know that nothing left.
    const bool isKnownUnasked =
        kMoments[size_t(moment)] == Moment::Connected && end->outcome == RunOutcome::NotRun && service.acted() == 0;
    if (!isKnownUnasked)
        QCOMPARE(wordOf(end->outcome), expected);
    QVERIFY(service.acted() <= wanted);

    if (end->outcome == RunOutcome::NotRun) {
        QCOMPARE(service.acted(), 0);
        service.playAgain();
        operation = reaction.make(settings, bed.services, bed.run);
        end = bed.end(**operation);
        QVERIFY(end.has_value());
        QCOMPARE(wordOf(end->outcome), goesWell);
        QCOMPARE(service.acted(), wanted);
    } else if (end->outcome == RunOutcome::Unknown) {
        const int before = service.acted();
        if (const auto settling = reaction.settle(settings, bed.services, bed.run)) {
            end = bed.end(*settling);
            QVERIFY(end.has_value());
            QCOMPARE(wordOf(end->outcome), wordOf(RunOutcome::Unknown));
        }
        QCOMPARE(service.acted(), before);
    }
}

/// Salve ends while the run is followed, or before the answer to what acts is there.
void TestRecipes::areFollowedAfterACrash()
{
    QFETCH(QString, kind);
    const PlayedFile file(kind);
    QVERIFY(recipe(kind).has_value() && !file.exchanges().empty());
    const Node exchange = file.exchanges().front();
    const auto lines = PlayedFile::talk(exchange);
    const std::vector<bool> acts = whichAct(kind, lines);
    const int wanted = int(std::count(acts.begin(), acts.end(), true));
    const auto lastActing = std::find(acts.rbegin(), acts.rend(), true).base() - acts.begin();
    QVERIFY2(this->kind(kind), "the recipe cannot be read");
    const ReactionKind &reaction = *this->kind(kind);
    const Node settings = file.settings(exchange);
    FakeServices fakes;
    file.giveSecrets(settings, reaction, fakes.secrets);
    for (const auto played : {lastActing - 1, lastActing}) {
        if (size_t(played) == lines.size())
            continue; // nothing follows
        PlayedService service;
        Services services{fakes.clock, fakes.resolver, fakes.tls, service, service, fakes.curl, fakes.services.secrets};
        PlayedRun run;
        service.play({lines.begin(), lines.begin() + played});
        service.hangAtTheEnd();
        auto cutOff = reaction.make(settings, services, run);
        QVERIFY(cutOff.has_value());
        (*cutOff)->start();
        for (int i = 0; i < 4000 && !service.isHanging(); ++i) {
            QCoreApplication::processEvents();
            fakes.clock.advance(Millis{100});
        }
        QVERIFY(service.isHanging());
        QCOMPARE(service.acted(), wanted);
        cutOff->reset();
        const bool isAnswered = played == lastActing;
        service.play(isAnswered ? std::vector(lines.begin() + played, lines.end()) : std::vector<PlayedLine>());
        const auto settling = reaction.settle(settings, services, run);
        QVERIFY(settling != nullptr || !isAnswered);
        if (settling) {
            const auto end = endOf<ReactionOperation, RunReport>(*settling, fakes.clock);
            QVERIFY(end.has_value());
            QCOMPARE(wordOf(end->outcome), isAnswered ? exchange.textAt(u"outcome") : u"unknown"_s);
        }
        QCOMPARE(service.acted(), wanted);
    }
}

QTEST_GUILESS_MAIN(TestRecipes)
#include "tst_recipes.moc"
