// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/byte_pattern.h"
#include "checks/bytes_template.h"
#include "checks/escapes.h"
#include "checks/findings.h"
#include "checks/judging.h"
#include "core/schema_kind.h"
#include "net/services.h"
#include "net/udp_exchange.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

enum class SendForm { Text, Hex };
enum class ExpectForm { Text, Hex, Regex };

} // namespace

template<>
struct Words<SendForm>
{
    static constexpr std::array list{"text", "hex"};
};
template<>
struct Words<ExpectForm>
{
    static constexpr std::array list{"text", "hex", "regex"};
};

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Udp)
};

/// With nothing to wait for: how long a refusal may take to come back.
constexpr Millis kListenForRefusal{2000};

struct Settings
{
    QString host;
    Port port{0};
    QString send;
    SendForm sendForm{SendForm::Text};
    QString expect;
    ExpectForm expectForm{ExpectForm::Text};
    int sends{2};
    std::optional<Millis> slowAbove;
    AddressFamily family{AddressFamily::Any};
    QString address;
};

std::optional<QByteArray> payloadOf(const Settings &settings)
{
    return settings.sendForm == SendForm::Hex ? bytesFromHex(settings.send)
                                              : std::optional(bytesFromEscapes(settings.send));
}

/// Of the forms hex and regex; empty for text, which is looked for as it is.
Result<BytePattern> patternOf(const Settings &settings)
{
    switch (settings.expectForm) {
    case ExpectForm::Hex:
        return BytePattern::hex(settings.expect);
    case ExpectForm::Regex:
        return BytePattern::expression(settings.expect);
    default:
        return BytePattern();
    }
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Udp",
        {
            host(&Settings::host, "host", QT_TRANSLATE_NOOP("Udp", "Host")).required().example(u"game1.example"_s),
            port(&Settings::port, "port", QT_TRANSLATE_NOOP("Udp", "Port")).required(),
            text(&Settings::send, "send", QT_TRANSLATE_NOOP("Udp", "Send")).required()
                .help(QT_TRANSLATE_NOOP("Udp", "As text: \\r \\n \\t \\0 \\xHH stand for what cannot be typed. As hex: ff ff ff ff.")),
            choice(&Settings::sendForm, "send-form", QT_TRANSLATE_NOOP("Udp", "Sent as")).more(),
            text(&Settings::expect, "expect", QT_TRANSLATE_NOOP("Udp", "Expect"))
                .help(QT_TRANSLATE_NOOP("Udp", "What the answer has to contain. Empty: only that nothing refuses, which proves little.")),
            choice(&Settings::expectForm, "expect-form", QT_TRANSLATE_NOOP("Udp", "Expected as"))
                .help(QT_TRANSLATE_NOOP("Udp", "text stands anywhere in the answer; hex begins it, with ?? for any byte; regex is a regular expression.")),
            integer(&Settings::sends, "sends", QT_TRANSLATE_NOOP("Udp", "Send up to")).range(1, UdpRequest::kMostSends).more()
                .unit(QT_TRANSLATE_NOOP("Udp", "times"))
                .help(QT_TRANSLATE_NOOP("Udp", "Datagrams get lost: after a second of silence it is sent again.")),
            duration(&Settings::slowAbove, "slow-above", QT_TRANSLATE_NOOP("Udp", "Slow above"))
                .help(QT_TRANSLATE_NOOP("Udp", "An answer that takes longer makes the monitor Degraded.")),
            choice(&Settings::family, "family", QT_TRANSLATE_NOOP("Udp", "Address family")).more(),
            text(&Settings::address, "address", QT_TRANSLATE_NOOP("Udp", "Forced address")).more()
                .help(QT_TRANSLATE_NOOP("Udp", "Sends to this IP address whatever the name resolves to."))
                .must([](const QString &text) { return !QHostAddress(text).isNull(); },
                      QT_TRANSLATE_NOOP("Udp", "write an IPv4 or IPv6 address"), u"game1"_s),
        },
        {{[](const Settings &s) { return payloadOf(s).has_value(); }, u"send"_s,
          QT_TRANSLATE_NOOP("Udp", "write pairs of hexadecimal digits such as ff ff 54"),
          [](Node &node) {
              node.set(u"send-form"_s, Node::text(u"hex"_s));
              node.set(u"send"_s, Node::text(u"status"_s));
          }},
         {[](const Settings &s) { return patternOf(s).has_value(); }, u"expect"_s,
          QT_TRANSLATE_NOOP("Udp", "this is no regular expression, or no pairs of hexadecimal digits and ??"),
          [](Node &node) {
              node.set(u"expect-form"_s, Node::text(u"regex"_s));
              node.set(u"expect"_s, Node::text(u"(unclosed"_s));
          }}}};
    return kSchema;
}
// clang-format on

class UdpCheck final : public CheckOperation
{
public:
    UdpCheck(Settings settings, BytePattern pattern, Millis timeout, Services &services)
        : m_settings(std::move(settings)),
          m_pattern(std::move(pattern)),
          m_judging(services.blocking),
          m_exchange(requestOf(m_settings, timeout), services.resolver, services.clock)
    {
        connect(&m_exchange, &UdpExchange::finished, this, &UdpCheck::read);
    }

    void start() override
    {
        m_exchange.start();
        emit dispatched();
    }

private:
    static UdpRequest requestOf(const Settings &settings, Millis timeout)
    {
        UdpRequest request;
        request.server = {settings.host, settings.port.value, settings.family, QHostAddress(settings.address)};
        request.payload = payloadOf(settings).value_or(QByteArray());
        request.sends = settings.sends;
        request.deadline = timeout;
        if (settings.expect.isEmpty()) {
            request.listenFor = std::min(kListenForRefusal, timeout / 2);
            request.sendEvery = *request.listenFor / 2;
        }
        return request;
    }

    void read(const UdpOutcome &outcome)
    {
        m_judging.start(
            outcome.datagram.size(),
            kExpressionAtOnce_bytes,
            [settings = m_settings, pattern = m_pattern, answer = outcome.datagram] {
                return settings.expectForm == ExpectForm::Text ? answer.contains(bytesFromEscapes(settings.expect))
                                                               : pattern.matches(answer);
            },
            [this, outcome](bool isExpected) { judge(outcome, isExpected ? Answer::Expected : Answer::Other); });
    }

    enum class Answer { Expected, Other };
    void judge(const UdpOutcome &outcome, Answer answer)
    {
        CheckResult result;
        result.latency = outcome.latency;
        result.phases = outcome.phases;
        if (!outcome.datagram.isEmpty())
            result.evidence.push_back({Texts::tr("Answer"), shown(outcome.datagram)});
        const bool isSilence =
            outcome.failure && outcome.failure->phase == Phase::Wait && outcome.failure->cause == Cause::Timeout;
        if (isSilence && m_settings.expect.isEmpty()) {
            judgeOk(result,
                    Texts::tr("Nothing refused what was sent to %1, and nothing answered: whether the service works is "
                              "not known. Say what to expect.")
                        .arg(m_settings.host));
            result.latency = Micros{0}; // the time that we listened says nothing about the service
            finish(result);
            return;
        }
        result.metrics.push_back(latencyMetric(result.latency));
        if (outcome.failure)
            judgeFailure(result, *outcome.failure);
        else if (m_settings.expect.isEmpty())
            judgeOk(result, Texts::tr("Answered in %1 ms.").arg(milliseconds(result.latency), 0, 'f', 1));
        else if (answer == Answer::Expected)
            judgeOk(result, Texts::tr("Answered as expected in %1 ms.").arg(milliseconds(result.latency), 0, 'f', 1));
        else
            judgeAs(result,
                    CheckOutcome::Critical,
                    Phase::Assert,
                    Cause::Body,
                    Texts::tr("%1 answered, but not with \"%2\".").arg(m_settings.host, m_settings.expect));
        judgeSpeed(result, m_settings.slowAbove, Phase::Wait);
        finish(result);
    }

    QString shown(const QByteArray &answer) const
    {
        return m_settings.expectForm == ExpectForm::Hex ? QString::fromLatin1(answer.left(256).toHex(' '))
                                                        : shownText(answer);
    }

    const Settings m_settings;
    const BytePattern m_pattern;
    Judging m_judging;
    UdpExchange m_exchange;
};

} // namespace

const CheckKind &udpCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "udp",
        .context = "Udp",
        .title = QT_TRANSLATE_NOOP("Udp", "UDP port"),
        .summary = QT_TRANSLATE_NOOP("Udp", "Sends a datagram and looks at what comes back."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.host = u"game1.example"_s;
                settings.port = Port{27960};
                settings.send = u"\\xff\\xff\\xff\\xffgetinfo"_s;
                settings.expect = u"infoResponse"_s;
                return settings;
            }(),
        .make = [](const Settings &settings, Millis timeout, Services &services)
            -> Result<std::unique_ptr<CheckOperation>> {
            Result<BytePattern> pattern = patternOf(settings);
            if (!pattern)
                return tl::unexpected<Error>(pattern.error());
            return std::make_unique<UdpCheck>(settings, std::move(*pattern), timeout, services);
        },
        .target = [](const Settings &s) { return s.host + u':' + QString::number(s.port.value); }}};
    return kKind;
}

} // namespace salve
