// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "servers/bind_server.h"

#include "core/clock.h"
#include "net/dns_update.h"
#include "servers/dns_way.h"
#include "stage/played_stand_ins.h"
#include "support/name_server.h"

#include <QNetworkDatagram>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QtEndian>

namespace salve::story {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnswersWithin_ms = 5'000;
constexpr quint32 kTtl_s = 2;

struct Settings
{
    QString zone;
    QStringList records;
    QString key;
};

const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{"Story",
                                          {text(&Settings::zone, "zone", "Zone").required(),
                                           texts(&Settings::records, "records", "Records").required(),
                                           text(&Settings::key, "key", "Key").required()}};
    return kSchema;
}

quint16 freshId()
{
    return static_cast<quint16>(QRandomGenerator::global()->bounded(0x10000));
}

/// Blocks: called on the resolver's threads, and where there is nothing to keep waiting.
Result<DnsMessage> ask(quint16 port, const QString &name)
{
    const Result<QByteArray> query =
        dnsQuery({name, DnsType::A}, freshId(), DnsRecursion::Off, DnsValidation::AsServerDoes);
    if (!query)
        return tl::unexpected<Error>(query.error());
    QUdpSocket socket;
    socket.writeDatagram(*query, QHostAddress::LocalHost, port);
    while (socket.waitForReadyRead(kAnswersWithin_ms)) {
        const QByteArray answer = socket.receiveDatagram().data();
        if (isDnsAnswer(answer, *query))
            return dnsMessage(answer);
    }
    return fail(ErrorCode::Timeout, u"the name server does not answer"_s);
}

/// Blocks, too.
Result<void> update(quint16 port, const DnsChange &change, const TsigKey &key, TimePoint now)
{
    const Result<QByteArray> message = dnsUpdate(change, freshId());
    if (!message)
        return tl::unexpected<Error>(message.error());
    const Result<SignedDns> request = signDns(*message, key, now);
    if (!request)
        return tl::unexpected<Error>(request.error());
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(request->message.size()), length.data());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(kAnswersWithin_ms))
        return fail(ErrorCode::Unavailable, socket.errorString());
    socket.write(length + request->message);
    QByteArray answer;
    while (socket.waitForReadyRead(kAnswersWithin_ms)) {
        answer += socket.readAll();
        if (answer.size() < 2 || answer.size() < 2 + qFromBigEndian<quint16>(answer.constData()))
            continue;
        const Result<DnsUpdateAnswer> said = dnsUpdateAnswer(QByteArrayView(answer).sliced(2), *request, key, now);
        if (!said)
            return tl::unexpected<Error>(said.error());
        return said->code == 0 ? Result<void>{} : fail(ErrorCode::Refused, dnsCodeText(said->code));
    }
    return fail(ErrorCode::Timeout, u"the name server does not answer an update"_s);
}

LookupAnswer lookUp(quint16 port, const QString &name)
{
    LookupAnswer answer;
    const Result<DnsMessage> message = ask(port, name);
    if (!message) {
        answer.cause = Cause::ResolveFailed;
        answer.detail = message.error().sentence;
        return answer;
    }
    for (const DnsRecord &record : answersTo({name, DnsType::A}, *message))
        answer.addresses.emplace_back(record.value);
    if (answer.addresses.empty())
        answer.cause = Cause::NxDomain;
    return answer;
}

bool isIn(const QString &zone, const QString &name)
{
    return name == zone || name.endsWith(u'.' + zone);
}

class BindServer final : public PlayedServer
{
public:
    BindServer(QString name, Settings settings, const QString &key, const PlayedWorld &world)
        : m_name(std::move(name)),
          m_settings(std::move(settings)),
          m_key{u"salve-key"_s, TsigAlgorithm::HmacSha256, QByteArray::fromBase64(key.toLatin1())},
          m_world(world)
    {
        m_named.addStatements(u"key \"salve-key\" { algorithm hmac-sha256; secret \"%1\"; };\n"_s.arg(key));
        const QStringList records{u"@ SOA ns1.%1. admin.%1. 1 3600 600 86400 1"_s.arg(m_settings.zone),
                                  u"@ NS ns1"_s,
                                  u"ns1 A 127.0.0.1"_s,
                                  m_settings.records.join(u'\n')};
        m_named.addZone(m_settings.zone, records.join(u'\n'), u"allow-update { key salve-key; };"_s);
    }

    /// Waits until it runs: there is nobody yet to keep waiting.
    void open(QObject *context, Opened then) override
    {
        m_namedPort = test::freeDnsPort({u"127.0.0.1"_s});
        const bool runs = m_named.start(m_namedPort);
        m_port = test::freeDnsPort({u"127.0.0.1"_s});
        answerLater(context,
                    std::move(then),
                    runs ? m_way.open(m_port, m_namedPort)
                         : fail(ErrorCode::Unavailable, QString::fromLocal8Bit(m_named.output()).trimmed()));
    }

    QHash<QString, QString> values() const override
    {
        const QString port = QString::number(m_port);
        return {{u"address"_s, u"127.0.0.1:"_s + port}, {u"port"_s, port}};
    }

    Result<void> act(const QString &what, const Node &arguments) override
    {
        if (what == "dig"_L1)
            return dig(arguments.textAt(u"name"));
        if (what == "mend"_L1)
            return m_way.mend();
        if (what == "lose-answer"_L1)
            m_way.loseNextAnswer();
        else if (what == "hold-answer"_L1)
            m_way.holdNextAnswer();
        else if (what == "overtake"_L1)
            m_way.beforeNext([this, name = arguments.textAt(u"name"), value = arguments.textAt(u"value")] {
                overtake(name, value);
            });
        else
            return unknownAct(m_name, what, {u"dig"_s, u"lose-answer"_s, u"hold-answer"_s, u"overtake"_s, u"mend"_s});
        return {};
    }

    QStringList requests() const override { return QStringList(m_way.updates(), u"update"_s); }

    LookupFunction lookup(LookupFunction usual) const override
    {
        return [usual = std::move(usual), zone = m_settings.zone, port = m_namedPort](const QString &name,
                                                                                      AddressFamily family) {
            return isIn(zone, name) ? lookUp(port, name) : usual(name, family);
        };
    }

private:
    Result<void> dig(const QString &name)
    {
        const Result<DnsMessage> message = ask(m_namedPort, name);
        if (!message)
            return tl::unexpected<Error>(message.error());
        QStringList values;
        for (const DnsRecord &record : message->answers)
            values.append(record.value);
        values.sort();
        m_world.answered(u"dig "_s + name, values.isEmpty() ? dnsCodeText(message->code) : values.join(u' '));
        return {};
    }

    /// Only where it fails the log tells of it: when it happens is not certain, and what came of it dig tells.
    void overtake(const QString &name, const QString &value)
    {
        Result<void> done;
        if (const Result<DnsMessage> message = ask(m_namedPort, name)) {
            QStringList before;
            for (const DnsRecord &record : answersTo({name, DnsType::A}, *message))
                before.append(record.value);
            before.sort();
            const DnsChange change{m_settings.zone, name, DnsType::A, before, DnsRecordSet{kTtl_s, {value}}};
            done = update(m_namedPort, change, m_key, m_world.clock.wallNow());
        } else {
            done = tl::unexpected<Error>(message.error());
        }
        if (!done)
            m_world.answered(u"overtake "_s + name, done.error().sentence);
    }

    const QString m_name;
    const Settings m_settings;
    const TsigKey m_key;
    const PlayedWorld m_world;
    quint16 m_namedPort{0};
    quint16 m_port{0}; ///< the way's
    test::NameServer m_named;
    DnsWay m_way;
};

} // namespace

Result<std::unique_ptr<PlayedServer>> bindServer(const StoryServer &told, const PlayedWorld &world)
{
    const Result<Settings> settings = playedSettings(told, schema());
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    const Result<QString> key = playedSecret(world.story, settings->key);
    if (!key)
        return tl::unexpected<Error>(key.error());
    return std::make_unique<BindServer>(told.name, *settings, *key, world);
}

} // namespace salve::story
