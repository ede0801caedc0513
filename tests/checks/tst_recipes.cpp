// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "checks/recipe.h"
#include "core/clock.h"
#include "fakes/fake_services.h"
#include "support/scripted_server.h"
#include "support/spin.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using salve::test::ScriptedServer;

namespace {

/// One line of a recorded exchange, from the server's side.
struct Line
{
    enum class Type { Hears, Says, HangsUp } type{Type::Says};
    QByteArray bytes;
};

/// Plays one recorded exchange with whoever connects, and notes where it did not go as recorded.
class PlayedServer
{
public:
    /// With a key pair it speaks TLS from the first byte.
    PlayedServer(std::vector<Line> lines, const std::optional<test::KeyPair> &tls)
        : m_lines(std::move(lines)),
          m_server(tls ? std::make_unique<ScriptedServer>(*tls) : std::make_unique<ScriptedServer>())
    {
        m_server->onConnected([this](QTcpSocket &socket) {
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this, &socket] {
                m_heard += socket.readAll();
                goOn(socket);
            });
            goOn(socket);
        });
    }
    quint16 port() const { return m_server->port(); }
    bool isOver() const { return m_next == m_lines.size(); }
    QString surprise() const { return m_surprise; }

private:
    void goOn(QTcpSocket &socket)
    {
        for (; m_next < m_lines.size() && m_surprise.isEmpty(); ++m_next) {
            const Line &line = m_lines[m_next];
            if (line.type == Line::Type::Says) {
                socket.write(line.bytes);
            } else if (line.type == Line::Type::HangsUp) {
                socket.disconnectFromHost();
            } else if (m_heard.startsWith(line.bytes)) {
                m_heard.remove(0, line.bytes.size());
            } else {
                if (!line.bytes.startsWith(m_heard))
                    m_surprise = u"heard %1 instead of %2"_s.arg(QString::fromLatin1(m_heard.toHex(' ')),
                                                                 QString::fromLatin1(line.bytes.toHex(' ')));
                return;
            }
        }
    }
    const std::vector<Line> m_lines;
    const std::unique_ptr<ScriptedServer> m_server;
    size_t m_next{0};
    QByteArray m_heard;
    QString m_surprise;
};

QByteArray bytesOf(const Node &node)
{
    Problems problems;
    ReadContext context(problems);
    const Result<QByteArray> bytes = BytesTemplate::read(node, context).render({});
    if (hasErrors(problems) || !bytes)
        qFatal("an exchange that cannot be read: %s", qPrintable(problemText(problems.front())));
    return *bytes;
}

std::vector<Line> linesOf(const Node &talk)
{
    std::vector<Line> lines;
    for (const Node &item : talk.items()) {
        const auto &[word, value] = item.entries().front();
        if (word == "hears"_L1)
            lines.push_back({Line::Type::Hears, bytesOf(value)});
        else if (word == "says"_L1)
            lines.push_back({Line::Type::Says, bytesOf(value)});
        else
            lines.push_back({Line::Type::HangsUp, {}});
    }
    return lines;
}

Node exchangesOf(const QString &kind)
{
    QFile file(QStringLiteral(SALVE_TESTS "/data/recipes/checks/") + kind + u".yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<Node> node = nodeFromYaml(file.readAll());
    return node ? *node : Node{};
}

QStringList shippedRecipes()
{
    QStringList kinds;
    for (const QString &file : QDir(u":/recipes/checks"_s).entryList())
        kinds.append(file.chopped(5));
    return kinds;
}

} // namespace

/// Every recipe that comes with Salve against its recorded exchanges, and recipe files that are wrong.
class TestRecipes : public QObject
{
    Q_OBJECT
private slots:
    void comeWithoutProblems();
    void haveAnExchangeForEveryOutcome_data();
    void haveAnExchangeForEveryOutcome();
    void playTheirExchanges_data();
    void playTheirExchanges();
    void wrongFilesNameTheirLines_data();
    void wrongFilesNameTheirLines();
    void ownFolder();
    void refusesALineBreakInAValue();
    void hidesSecrets();

private:
    struct Bed
    {
        FakeServices fakes;
        SystemClock clock;
        Services services{clock,
                          fakes.resolver,
                          fakes.tls,
                          fakes.http,
                          fakes.http,
                          fakes.curl,
                          fakes.services.secrets,
                          nullptr,
                          nullptr};
    };
    std::optional<CheckResult> check(Bed &bed, const QString &kind, Node settings, quint16 port)
    {
        settings.set(u"host"_s, Node::text(u"127.0.0.1"_s));
        settings.set(u"port"_s, Node::scalar(QString::number(port)));
        const auto operation = Kinds{m_library.kinds(), {}}.check(kind)->make(settings, Millis{5000}, bed.services);
        return operation ? resultOf(**operation) : std::nullopt;
    }
    /// Implicit TLS, asked for or by default; STARTTLS is played by real servers.
    bool isWithTls(const QString &kind, const Node &settings) const
    {
        const FieldInfo *tls = fieldOf(Kinds{m_library.kinds(), {}}.check(kind)->fields(), u"tls");
        const QString asked = settings.textAt(u"tls");
        return tls && (asked.isEmpty() ? tls->defaultText : asked) == "implicit"_L1;
    }
    CheckLibrary m_library;
    test::Certificates m_certificates;
};

void TestRecipes::comeWithoutProblems()
{
    QCOMPARE(m_library.troubles(), QStringList());
    for (const QString &kind : shippedRecipes())
        QVERIFY2((Kinds{m_library.kinds(), {}}.check(kind)), qPrintable(kind));
    QVERIFY(shippedRecipes().size() >= 12);
}

void TestRecipes::haveAnExchangeForEveryOutcome_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : shippedRecipes())
        QTest::newRow(qPrintable(kind)) << kind;
}

void TestRecipes::haveAnExchangeForEveryOutcome()
{
    QFETCH(QString, kind);
    const Node exchanges = exchangesOf(kind);
    QVERIFY2(exchanges.isList(), "a recipe needs its exchange: tests/data/recipes/checks/KIND.yaml");
    QStringList said;
    for (const Node &exchange : exchanges.items())
        said.append(exchange.textAt(u"message"));
    QFile file(u":/recipes/checks/"_s + kind + u".yaml"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const RecipeReading reading = readCheckRecipe(file.readAll());
    QVERIFY(reading.recipe.has_value());
    // Each sentence that a case can say is said in one of the exchanges, up to its first place for a value.
    for (const RecipeStep &step : reading.recipe->dialogue) {
        for (const RecipeCase &one : step.cases) {
            const QString start = one.say.section(u"{{"_s, 0, 0);
            QVERIFY2(std::any_of(said.begin(), said.end(), [&](const QString &text) { return text.startsWith(start); }),
                     qPrintable(u"no exchange ends with: "_s + one.say));
        }
    }
}

void TestRecipes::playTheirExchanges_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("index");
    for (const QString &kind : shippedRecipes()) {
        const Node exchanges = exchangesOf(kind);
        for (size_t i = 0; i < exchanges.items().size(); ++i)
            QTest::newRow(qPrintable(kind + u": "_s + exchanges.items()[i].textAt(u"name"))) << kind << int(i);
    }
}

void TestRecipes::playTheirExchanges()
{
    QFETCH(QString, kind);
    QFETCH(int, index);
    const Node exchange = exchangesOf(kind).items().at(size_t(index));
    Node settings = exchange.find(u"settings") ? *exchange.find(u"settings") : Node::map();
    std::optional<test::KeyPair> tls;
    if (isWithTls(kind, settings)) {
        if (const QString missing = test::Certificates::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        tls = m_certificates.issue(u"server"_s, {u"IP:127.0.0.1"_s});
        settings.set(u"ca-file"_s, Node::text(m_certificates.caFile()));
    }
    PlayedServer server(linesOf(*exchange.find(u"talk")), tls);
    Bed bed;
    bed.fakes.secrets.insert(u"pw"_s, u"s3cret"_s);
    const std::optional<CheckResult> result = check(bed, kind, settings, server.port());
    QVERIFY(result.has_value());
    QVERIFY2(server.surprise().isEmpty(), qPrintable(server.surprise()));
    QCOMPARE(wordOf(result->outcome), exchange.textAt(u"outcome"));
    QCOMPARE(wordOf(result->cause), exchange.textAt(u"cause"));
    QCOMPARE(result->message, exchange.textAt(u"message"));
    QVERIFY2(test::spinUntil([&] { return server.isOver(); }), "not everything that was recorded was said");
    QVERIFY(!result->evidence.empty());
    for (const Evidence &evidence : result->evidence)
        QVERIFY(!evidence.text.contains("s3cret"_L1));
}

void TestRecipes::wrongFilesNameTheirLines_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("sentence");
    const QByteArray head = "check: own\ntitle: Own\nsummary: An own one.\nport: 7\n";
    const auto row = [&head](const char *name, const QByteArray &rest, int line, const QString &sentence) {
        QTest::newRow(name) << head + rest << line << sentence;
    };
    row("no dialogue", "", 0, u"dialogue"_s);
    row("unknown key", "dialoge: []\ndialogue:\n  - read: line\n", 5, u"did you mean \"dialogue\""_s);
    row("how an answer ends", "dialogue:\n  - read: words\n", 6, u"write how an answer ends"_s);
    row("no expression", "dialogue:\n  - read: line\n    expect: '(a'\n", 7, u"not a regular expression"_s);
    row("no bytes", "dialogue:\n  - send:\n      - hex: 0g\n    read: line\n", 7, u"not hexadecimal"_s);
    row("no part", "dialogue:\n  - send:\n      - bytes: 00\n    read: line\n", 7, u"no part of a message"_s);
    row("name that nobody gives",
        "dialogue:\n  - send: 'hi {{nobody}}'\n    read: line\n",
        6,
        u"\"nobody\" is no field"_s);
    row("condition on nothing", "dialogue:\n  - read: line\n    only-if: nothing\n", 6, u"\"nothing\" is no field"_s);
    row("TLS that is not declared", "dialogue:\n  - start-tls: smtp\n", 6, u"start-tls needs starttls"_s);
    row("field twice", "fields:\n  - {key: port, label: Port}\ndialogue:\n  - read: line\n", 6, u"already"_s);
    row("template where nothing is rendered",
        "fields:\n  - {key: word, label: Word, templated: text}\ndialogue:\n  - read: line\n",
        6,
        u"no templated here"_s);
    row("not YAML", "dialogue: [\n", 0, u"line"_s);
}

void TestRecipes::wrongFilesNameTheirLines()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, line);
    QFETCH(QString, sentence);
    const RecipeReading reading = readCheckRecipe(yaml);
    QVERIFY(!reading.recipe);
    QVERIFY(hasErrors(reading.problems));
    const QString text = firstError(reading.problems).sentence;
    QVERIFY2(text.contains(sentence, Qt::CaseInsensitive), qPrintable(text));
    if (line > 0)
        QVERIFY2(text.startsWith(u"line %1,"_s.arg(line)), qPrintable(text));
}

void TestRecipes::ownFolder()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &yaml) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(yaml) == yaml.size();
    };
    QVERIFY(
        write(u"good.yaml"_s,
              "check: own\ntitle: Own\nsummary: An own one.\nport: 7\ndialogue:\n  - read: line\n    expect: ready\n"));
    QVERIFY(
        write(u"taken.yaml"_s, "check: redis\ntitle: Own\nsummary: An own one.\nport: 7\ndialogue:\n  - read: line\n"));
    QVERIFY(write(u"wrong.yaml"_s, "check: [\n"));
    const CheckLibrary library(folder.path());
    QCOMPARE(library.kinds().size(), m_library.kinds().size() + 1);
    QVERIFY((Kinds{library.kinds(), {}}.check(u"own")));
    QCOMPARE(library.troubles().size(), 2);
    QVERIFY(library.troubles().front().startsWith(folder.filePath(u"taken.yaml"_s)));
    QVERIFY(library.troubles().back().startsWith(folder.filePath(u"wrong.yaml"_s)));
}

void TestRecipes::refusesALineBreakInAValue()
{
    ScriptedServer server;
    server.onConnected([](QTcpSocket &socket) { socket.write("+OK hello\r\n"); });
    Bed bed;
    bed.fakes.secrets.insert(u"pw"_s, u"x\r\nDELE 1"_s);
    Node redis = *nodeFromJson(R"({"username": "a\r\nFLUSHALL", "password": {"secret": "pw"}})");
    const std::optional<CheckResult> result = check(bed, u"redis"_s, redis, server.port());
    QVERIFY(result.has_value());
    QCOMPARE(wordOf(result->outcome), wordOf(CheckOutcome::Unknown));
    QCOMPARE(wordOf(result->cause), wordOf(Cause::Misconfigured));
    QVERIFY(server.requests().empty());
}

void TestRecipes::hidesSecrets()
{
    ScriptedServer server;
    server.onConnected([](QTcpSocket &socket) {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] {
            socket.write("-WRONGPASS you said " + socket.readAll().replace("\r\n", " ") + "\r\n");
        });
    });
    Bed bed;
    bed.fakes.secrets.insert(u"pw"_s, u"s3cret"_s);
    const std::optional<CheckResult> result =
        check(bed, u"redis"_s, *nodeFromJson(R"({"password": {"secret": "pw"}})"), server.port());
    QVERIFY(result.has_value());
    QCOMPARE(wordOf(result->cause), wordOf(Cause::Auth));
    QVERIFY(!result->message.contains("s3cret"_L1));
    QVERIFY(result->message.contains(kRedacted));
}

QTEST_GUILESS_MAIN(TestRecipes)
#include "tst_recipes.moc"
