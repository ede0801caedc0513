// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/recipe_check.h"

#include "checks/findings.h"
#include "net/cause.h"
#include "net/services.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr qsizetype kBytesShown = 400; // of one message

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

QString inWords(const QString &text)
{
    return text.isEmpty() ? QString() : Texts::tr(text.toUtf8().constData());
}

/// Text as text, anything else as hexadecimal.
QString shownMessage(const QByteArray &bytes)
{
    const QByteArray begin = bytes.left(kBytesShown);
    QByteArray text = begin;
    while (text.endsWith('\0'))
        text.chop(1); // the end of a C string
    const bool isText = std::all_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 || c == '\r' || c == '\n' || c == '\t';
    });
    const QString shown = isText ? shownText(text).trimmed() : QString::fromLatin1(begin.toHex(' '));
    return bytes.size() > kBytesShown ? shown + u" …"_s : shown;
}

} // namespace

RecipeCheck::RecipeCheck(const CheckRecipe &recipe, Plan plan, Services &services)
    : m_recipe(recipe),
      m_plan(std::move(plan)),
      m_judging(services.blocking),
      m_dialogue(m_plan.request, services.resolver, services.tls, services.clock)
{
    connect(&m_dialogue, &Dialogue::connected, this, &RecipeCheck::goOn);
    connect(&m_dialogue, &Dialogue::encrypted, this, &RecipeCheck::goOn);
    connect(&m_dialogue, &Dialogue::answered, this, &RecipeCheck::hear);
    connect(&m_dialogue, &Dialogue::failed, this, &RecipeCheck::fail);
}

void RecipeCheck::start()
{
    m_dialogue.start();
    emit dispatched();
}

void RecipeCheck::goOn()
{
    for (; m_next < m_recipe.dialogue.size(); ++m_next) {
        if (!allHold(step().conditions, m_plan.values))
            continue;
        if (m_failure) {
            hearLast();
            return;
        }
        const Result<QByteArray> bytes = step().send.render(m_plan.values);
        if (!bytes) {
            end(CheckOutcome::Unknown, Cause::Misconfigured, bytes.error().sentence);
            return;
        }
        if (!bytes->isEmpty()) {
            noteSaid(*bytes);
            m_dialogue.send(*bytes);
        }
        if (step().startTls) {
            const StartTlsLine upgrade = startTlsScript(*step().startTls).upgrade;
            noteSaid(upgrade.send);
            m_dialogue.send(upgrade.send);
            m_dialogue.read(upgrade.frame);
            return;
        }
        if (step().frame) {
            m_dialogue.read(step().frame);
            return;
        }
    }
    end(CheckOutcome::Ok,
        Cause::None,
        m_recipe.say.isEmpty() ? Texts::tr("%1 answers.").arg(inWords(m_recipe.title))
                               : filledIn(inWords(m_recipe.say), m_plan.values));
}

void RecipeCheck::hear(const QByteArray &answer)
{
    noteHeard(answer);
    if (step().startTls)
        hearOfTls(answer);
    else
        read(answer, [this, answer](const Reading &reading) { goOnWith(answer, reading); });
}

void RecipeCheck::read(const QByteArray &answer, std::function<void(const Reading &reading)> then)
{
    std::vector<std::pair<size_t, BytePattern>> cases;
    for (size_t i = 0; i < step().cases.size(); ++i) {
        if (allHold(step().cases[i].conditions, m_plan.values))
            cases.emplace_back(i, step().cases[i].pattern);
    }
    m_isReading = true;
    m_judging.start(
        answer.size(),
        expressionsAtOnce_bytes(cases.size() + 1 + step().captures.size()),
        [answer, cases, expected = step().expected, captures = step().captures] {
            Reading reading;
            for (const auto &[number, pattern] : cases) {
                if (pattern.matches(answer)) {
                    reading.knownCase = number;
                    return reading;
                }
            }
            reading.isExpected = expected.isEmpty() || expected.matches(answer);
            if (!reading.isExpected)
                return reading;
            for (const auto &[name, pattern] : captures)
                reading.captured.emplace_back(name, pattern.capture(answer).value_or(QString()).trimmed());
            return reading;
        },
        [this, then = std::move(then)](const Reading &reading) {
            m_isReading = false;
            then(reading);
        });
}

void RecipeCheck::goOnWith(const QByteArray &answer, const Reading &reading)
{
    if (reading.knownCase) {
        endWith(step().cases[*reading.knownCase], answer);
        return;
    }
    if (!reading.isExpected) {
        end(CheckOutcome::Critical,
            Cause::Protocol,
            Texts::tr("%1 answers, but not like a server of this kind: %2")
                .arg(placeOf(m_plan.request.server.host, m_plan.request.server.port), shownMessage(answer).left(120)));
        return;
    }
    for (const auto &[name, value] : reading.captured) {
        m_plan.values.insert(name, value);
        bool isNumber = false;
        if (const double number = value.toDouble(&isNumber); isNumber)
            m_metrics.push_back({name, number, {}});
    }
    ++m_next;
    goOn();
}

void RecipeCheck::hearOfTls(const QByteArray &answer)
{
    if (!startTlsScript(*step().startTls).upgrade.accepts(answer)) {
        end(CheckOutcome::Critical,
            Cause::TlsFailed,
            Texts::tr("%1 does not offer TLS on this port: %2")
                .arg(inWords(m_recipe.title), shownMessage(answer).left(120)));
        return;
    }
    ++m_next;
    m_dialogue.encrypt();
}

void RecipeCheck::endWith(const RecipeCase &known, const QByteArray &answer)
{
    RecipeValues values = m_plan.values;
    values.insert(u"answer"_s, shownMessage(answer));
    end(known.outcome, known.cause, filledIn(inWords(known.say), values));
}

void RecipeCheck::fail(const TransportFailure &failure)
{
    m_failure = failure;
    if (!m_isReading)
        hearLast();
}

/// A server that says why and hangs up, without the end of an answer, has said why.
void RecipeCheck::hearLast()
{
    const QByteArray &last = m_dialogue.unread();
    if (!last.isEmpty())
        noteHeard(last);
    const auto conclude = [this, last](const Reading &reading) {
        if (reading.knownCase) {
            endWith(step().cases[*reading.knownCase], last);
            return;
        }
        CheckResult result = measured();
        finish(judgeFailure(result, *m_failure));
    };
    if (last.isEmpty() || m_next == m_recipe.dialogue.size())
        conclude({});
    else
        read(last, conclude);
}

CheckResult RecipeCheck::measured()
{
    const DialogueFacts &facts = m_dialogue.facts();
    CheckResult result;
    result.latency = facts.latency;
    result.phases = facts.phases;
    result.metrics = std::move(m_metrics);
    result.metrics.insert(result.metrics.begin(), latencyMetric(facts.latency));
    if (!m_transcript.isEmpty())
        result.evidence.push_back({Texts::tr("Dialogue"), shownText(blotted(m_transcript.join(u'\n')), 7500)});
    return result;
}

void RecipeCheck::end(CheckOutcome outcome, Cause cause, const QString &message)
{
    m_dialogue.hangUp();
    CheckResult result = measured();
    const Phase phase = outcome == CheckOutcome::Ok ? Phase::None : Phase::Assert;
    judgeAs(result, outcome, phase, cause, blotted(message));
    judgeSpeed(result, m_plan.slowAbove, Phase::Wait);
    finish(result);
}

void RecipeCheck::noteSaid(const QByteArray &bytes)
{
    const QStringList names = step().send.names();
    const auto secret = std::find_if(
        names.begin(), names.end(), [this](const QString &name) { return m_plan.secretKeys.contains(name); });
    m_transcript.append(u"> "_s
                        + (secret == names.end() ? shownMessage(bytes) : u"{{%1}} "_s.arg(*secret) + kRedacted));
}

void RecipeCheck::noteHeard(const QByteArray &answer)
{
    m_transcript.append(u"< "_s + shownMessage(answer));
}

QString RecipeCheck::blotted(QString text) const
{
    for (const QString &secret : m_plan.secrets) {
        if (!secret.isEmpty())
            text.replace(secret, kRedacted);
    }
    return text;
}

} // namespace salve
