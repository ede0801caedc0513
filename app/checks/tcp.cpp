// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/escapes.h"
#include "checks/findings.h"
#include "core/schema_kind.h"
#include "net/dialogue.h"
#include "net/services.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Tcp)
};

struct Settings
{
    QString host;
    Port port{443};
    QString send;
    QString expect;
    std::optional<Millis> slowAbove;
    AddressFamily family{AddressFamily::Any};
    QString address;
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Tcp",
        {
            host(&Settings::host, "host", QT_TRANSLATE_NOOP("Tcp", "Host")).required().example(u"db1.example"_s),
            port(&Settings::port, "port", QT_TRANSLATE_NOOP("Tcp", "Port")).required(),
            text(&Settings::send, "send", QT_TRANSLATE_NOOP("Tcp", "Send"))
                .help(QT_TRANSLATE_NOOP("Tcp", "Sent after connecting. Write \\r\\n for the end of a line.")),
            text(&Settings::expect, "expect", QT_TRANSLATE_NOOP("Tcp", "Expect"))
                .help(QT_TRANSLATE_NOOP("Tcp", "Has to come within the first 64 KiB of the answer.")),
            duration(&Settings::slowAbove, "slow-above", QT_TRANSLATE_NOOP("Tcp", "Slow above"))
                .help(QT_TRANSLATE_NOOP("Tcp", "An answer that takes longer makes the monitor Degraded.")),
            choice(&Settings::family, "family", QT_TRANSLATE_NOOP("Tcp", "Address family")).more(),
            text(&Settings::address, "address", QT_TRANSLATE_NOOP("Tcp", "Forced address")).more()
                .help(QT_TRANSLATE_NOOP("Tcp", "Connects to this IP address whatever the name resolves to."))
                .must([](const QString &text) { return !QHostAddress(text).isNull(); },
                      QT_TRANSLATE_NOOP("Tcp", "write an IPv4 or IPv6 address"), u"db1"_s),
        },
        {{[](const Settings &s) { return s.send.isEmpty() || !s.expect.isEmpty(); }, u"expect"_s,
          QT_TRANSLATE_NOOP("Tcp", "say what has to come back; without it nobody knows whether what is sent was understood"),
          [](Node &node) { node.set(u"send"_s, Node::text(u"PING\\r\\n"_s)); }}}};
    return kSchema;
}
// clang-format on

class TcpCheck final : public CheckOperation
{
public:
    TcpCheck(const Settings &settings, Millis timeout, Services &services)
        : m_settings(settings),
          m_expected(bytesFromEscapes(settings.expect)),
          m_dialogue(requestOf(settings, timeout), services.resolver, services.tls, services.clock)
    {
        connect(&m_dialogue, &Dialogue::connected, this, &TcpCheck::speak);
        connect(&m_dialogue, &Dialogue::sent, this, &TcpCheck::conclude);
        connect(&m_dialogue, &Dialogue::answered, this, &TcpCheck::hear);
        connect(&m_dialogue, &Dialogue::failed, this, &TcpCheck::judge);
    }

    void start() override
    {
        m_dialogue.start();
        emit dispatched();
    }

private:
    static DialogueRequest requestOf(const Settings &settings, Millis timeout)
    {
        DialogueRequest request;
        request.server = {settings.host, settings.port.value, settings.family, QHostAddress(settings.address)};
        request.deadline = timeout;
        return request;
    }

    void speak()
    {
        if (m_settings.send.isEmpty() && m_expected.isEmpty()) {
            conclude();
            return;
        }
        m_dialogue.send(bytesFromEscapes(m_settings.send));
        if (m_expected.isEmpty())
            m_dialogue.sendAll();
        else
            m_dialogue.read(untilFrame(m_expected));
    }

    void hear(const QByteArray &answer)
    {
        m_answer = answer;
        conclude();
    }

    void conclude()
    {
        m_dialogue.hangUp();
        CheckResult result = begun(m_answer);
        judgeOk(result,
                (m_expected.isEmpty() ? Texts::tr("Connected in %1 ms.") : Texts::tr("Answered as expected in %1 ms."))
                    .arg(milliseconds(result.latency), 0, 'f', 1));
        judgeSpeed(result, m_settings.slowAbove, m_expected.isEmpty() ? Phase::Connect : Phase::Wait);
        finish(result);
    }

    void judge(const TransportFailure &failure)
    {
        CheckResult result = begun(m_dialogue.unread());
        const bool isOver = failure.cause == Cause::Closed || failure.cause == Cause::TooLarge;
        if (isOver && !m_dialogue.unread().isEmpty())
            judgeAs(result,
                    CheckOutcome::Critical,
                    Phase::Assert,
                    Cause::Body,
                    Texts::tr("The answer does not contain \"%1\".").arg(m_settings.expect));
        else
            judgeFailure(result, failure);
        finish(result);
    }

    CheckResult begun(const QByteArray &answer) const
    {
        CheckResult result;
        result.latency = m_dialogue.facts().latency;
        result.phases = m_dialogue.facts().phases;
        result.metrics.push_back(latencyMetric(result.latency));
        if (!answer.isEmpty())
            result.evidence.push_back({Texts::tr("Answer"), shownText(answer)});
        return result;
    }

    const Settings m_settings;
    const QByteArray m_expected;
    QByteArray m_answer;
    Dialogue m_dialogue;
};

} // namespace

const CheckKind &tcpCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "tcp",
        .context = "Tcp",
        .title = QT_TRANSLATE_NOOP("Tcp", "TCP port"),
        .summary = QT_TRANSLATE_NOOP("Tcp", "Connects to a port; can say something and wait for an answer."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.host = u"db1.example"_s;
                settings.port = Port{5432};
                return settings;
            }(),
        .make = [](const Settings &settings, Millis timeout, Services &services)
            -> Result<std::unique_ptr<CheckOperation>> {
            return std::make_unique<TcpCheck>(settings, timeout, services);
        },
        .target = [](const Settings &s) { return s.host + u':' + QString::number(s.port.value); }}};
    return kKind;
}

} // namespace salve
