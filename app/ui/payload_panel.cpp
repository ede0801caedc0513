// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/payload_panel.h"

#include "models/words.h"
#include "session/commands.h"
#include "ui/growing_text.h"
#include "ui/state_badge.h"
#include "ui/widgets.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kEventsShown = 20;

} // namespace

PayloadPanel::PayloadPanel(Workbench &bench, const CalledListener &listener, QWidget *parent)
    : QFrame(parent),
      m_bench(bench),
      m_listener(listener)
{
    setObjectName(u"payload-panel"_s);
    setProperty("role", u"card"_s);
    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    row->addWidget(headingLabel(tr("Try a payload"), this), 1);
    m_last = new QPushButton(tr("Last received"), this);
    m_last->setObjectName(u"last-received"_s);
    row->addWidget(m_last);
    column->addLayout(row);
    column->addWidget(
        mutedLabel(tr("Paste what the sender sends, and see at once what comes of it. Nothing is stored."), this));
    m_payload = new GrowingText(4, this);
    m_payload->setObjectName(u"payload"_s);
    m_payload->setAccessibleName(tr("Payload"));
    m_payload->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    column->addWidget(m_payload);
    m_received = mutedLabel({}, this);
    m_received->setObjectName(u"received"_s);
    m_received->hide();
    column->addWidget(m_received);
    m_result = new QWidget(this);
    auto *result = new QVBoxLayout(m_result);
    result->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    m_badge = new StateBadge(m_result);
    m_sentence = headingLabel({}, m_result);
    m_sentence->setObjectName(u"payload-sentence"_s);
    line->addWidget(m_badge, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    result->addLayout(line);
    m_events = codeLabel({}, m_result);
    m_events->setObjectName(u"payload-events"_s);
    result->addWidget(m_events);
    m_result->hide();
    column->addWidget(m_result);
    connect(m_payload, &QPlainTextEdit::textChanged, this, &PayloadPanel::update);
    connect(m_last, &QPushButton::clicked, this, &PayloadPanel::fetchLast);
}

void PayloadPanel::setSettings(const Node &settings, const MonitorId &monitor)
{
    m_settings = settings;
    m_monitor = monitor;
    m_last->setVisible(!monitor.isEmpty());
    const QString offered = m_listener.guide(settings).payload.trimmed();
    m_payload->setPlaceholderText(offered);
    update();
}

QString PayloadPanel::inWords(const HearingPreview::Event &event)
{
    QStringList lines{u"%1: %2"_s.arg(event.state, event.title.isEmpty() ? event.identity : event.title)};
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(u"    %1: %2"_s.arg(label, value));
    };
    add(tr("identity"), event.identity);
    add(tr("severity"), event.severity);
    add(tr("link"), event.link);
    if (event.hasImpact)
        add(tr("impact"), *event.hasImpact ? tr("people are hit") : tr("nobody is hit"));
    for (const auto &[name, value] : event.values)
        add(name, value);
    for (const QString &sentence : event.unmet)
        add(tr("does not count"), sentence);
    return lines.join(u'\n');
}

void PayloadPanel::update()
{
    const QString text = m_payload->toPlainText();
    m_result->setVisible(!text.trimmed().isEmpty());
    if (text.trimmed().isEmpty())
        return m_received->hide();
    Delivery delivery;
    delivery.at = m_bench.clock.wallNow();
    delivery.method = "POST";
    delivery.body = text.toUtf8();
    const HearingPreview preview = m_listener.preview(m_settings, delivery).value_or(HearingPreview{});
    const bool isUnderstood = preview.trouble.isEmpty();
    m_badge->setState(isUnderstood ? shapeOf(preview.outcome) : StateShape::Unknown);
    m_sentence->setText(isUnderstood ? tr("Alone, this makes it %1: %2").arg(titleOf(preview.outcome), preview.sentence)
                                     : tr("Not understood: %1").arg(preview.trouble));
    QStringList events;
    for (const HearingPreview::Event &event : preview.events) {
        if (static_cast<size_t>(events.size()) < kEventsShown)
            events.append(inWords(event));
    }
    if (preview.events.size() > kEventsShown)
        events.append(tr("and %n more", nullptr, static_cast<int>(preview.events.size() - kEventsShown)));
    m_events->setText(events.join(u'\n'));
    m_events->setVisible(!events.isEmpty());
}

void PayloadPanel::fetchLast()
{
    m_bench.session.ask(
        {queries::kLastDelivery, {{u"monitor"_s, m_monitor.value}}}, this, [this](const Result<QJsonObject> &answer) {
            if (answer)
                m_payload->setPlainText(answer->value("payload"_L1).toString());
            m_received->show();
            if (!answer)
                return m_received->setText(answer.error().sentence);
            const TimePoint at = timeFromMs(answer->value("at_ms"_L1).toInteger());
            QString sentence = tr("Received %1 ago from %2, answered with %3.")
                                   .arg(sinceText(at, m_bench.clock.wallNow()), answer->value("sender"_L1).toString())
                                   .arg(answer->value("status"_L1).toInt());
            if (answer->value("status"_L1).toInt() >= 400)
                sentence += u' ' + answer->value("answer"_L1).toString();
            if (answer->value("cut"_L1).toBool())
                sentence += u' ' + tr("It was longer than what is kept, and is cut off.");
            m_received->setText(sentence);
        });
}

} // namespace salve
