// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/trust_panel.h"

#include "models/words.h"
#include "session/commands.h"
#include "ui/widgets.h"
#include "ui/workbench.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPairsInLine = 16; // half of a SHA-256: the whole is wider than a form

bool isHttps(const QString &address)
{
    const QUrl url(address);
    return url.scheme() == "https"_L1 && !url.host().isEmpty();
}

/// "AA:BB:…" as openssl shows it, in two lines.
QString inPairs(const QString &hex)
{
    QString text;
    for (qsizetype i = 0; i < hex.size(); i += 2) {
        if (i > 0)
            text += i % (2 * kPairsInLine) == 0 ? u":\n"_s : u":"_s;
        text += hex.mid(i, 2).toUpper();
    }
    return text;
}

QString dayOf(const QJsonValue &moment)
{
    return momentText(timeFromMs(moment.toInteger()));
}

void showOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

TrustPanel::TrustPanel(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_read(new QPushButton(tr("Trust the server's certificate…"), this)),
      m_busy(busyLine(this)),
      m_card(card(this)),
      m_facts(new QWidget(m_card)),
      m_problem(errorLabel(m_card)),
      m_refusal(headingLabel({}, m_card)),
      m_trouble(errorLabel(m_card)),
      m_trust(primaryButton(tr("Trust this certificate"), m_card)),
      m_done(mutedLabel({}, this))
{
    m_read->setObjectName(u"trust-certificate"_s);
    m_read->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_read->setToolTip(tr("For a server that signed its certificate itself: shows it first. Nothing but a handshake is "
                          "sent, and certificates stay verified."));
    m_read->setEnabled(false);
    m_done->setObjectName(u"trust-done"_s);
    m_done->setMinimumWidth(1); // a path is one long word
    buildCard();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_read);
    column->addWidget(m_busy);
    column->addWidget(m_card);
    column->addWidget(m_done);
    for (QWidget *later : std::initializer_list<QWidget *>{m_busy, m_card, m_done})
        later->hide();
    connect(m_read, &QPushButton::clicked, this, &TrustPanel::read);
    connect(m_trust, &QPushButton::clicked, this, &TrustPanel::trust);
}

void TrustPanel::buildCard()
{
    m_card->setObjectName(u"trust-panel"_s);
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    m_server = addFact(tr("Server"), u"trust-server"_s);
    m_subject = addFact(tr("Subject"), u"trust-subject"_s);
    m_names = addFact(tr("Names"), u"trust-names"_s);
    m_from = addFact(tr("Valid from"), u"trust-from"_s);
    m_until = addFact(tr("Valid until"), u"trust-until"_s);
    m_sha = addFact(tr("SHA-256"), u"trust-fingerprint"_s);
    QLabel *compare = mutedLabel(
        tr("Compare it with what the server itself shows: openssl x509 -noout -fingerprint -sha256 -in FILE"), m_facts);
    compare->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    grid->addWidget(compare, grid->rowCount(), 0, 1, 2);
    m_problem->setObjectName(u"trust-problem"_s);
    m_refusal->setObjectName(u"trust-refusal"_s);
    m_trouble->setObjectName(u"trust-trouble"_s);
    m_trust->setObjectName(u"trust-confirm"_s);
    auto *close = new QPushButton(tr("Close"), m_card);
    close->setObjectName(u"trust-close"_s);
    connect(close, &QPushButton::clicked, m_card, &QWidget::hide);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_trust);
    auto *column = new QVBoxLayout(m_card);
    for (QWidget *part : std::initializer_list<QWidget *>{m_facts, m_problem, m_refusal, m_trouble})
        column->addWidget(part);
    column->addLayout(buttons);
}

QLabel *TrustPanel::addFact(const QString &title, const QString &name)
{
    auto *grid = static_cast<QGridLayout *>(m_facts->layout());
    const int row = grid->rowCount();
    QLabel *fact = codeLabel({}, m_facts);
    fact->setObjectName(name);
    fact->setMinimumWidth(1); // a name of the server's choice must not widen the form
    grid->addWidget(new QLabel(title, m_facts), row, 0, Qt::AlignVCenter);
    grid->addWidget(fact, row, 1);
    return fact;
}

void TrustPanel::setUrl(const QString &url)
{
    if (url == m_url)
        return;
    m_url = url;
    stopWaiting();
    m_card->hide();
    m_done->hide();
}

void TrustPanel::read()
{
    wait();
    m_card->hide();
    m_done->hide();
    m_bench.session.ask(
        {queries::kCertificate, {{u"url"_s, m_url}}}, this, [this, url = m_url](const Result<QJsonObject> &answer) {
            if (url == m_url)
                show(answer);
        });
}

void TrustPanel::show(const Result<QJsonObject> &answer)
{
    stopWaiting();
    const QJsonObject read = answer.value_or(QJsonObject());
    const QString refusal = read.value("refusal"_L1).toString();
    m_fingerprint = read.value("fingerprint"_L1).toString();
    m_server->setText(read.value("server"_L1).toString());
    m_subject->setText(read.value("subject"_L1).toString());
    m_names->setText(read.value("names"_L1).toVariant().toStringList().join(u", "_s));
    m_from->setText(dayOf(read.value("from_ms"_L1)));
    m_until->setText(dayOf(read.value("until_ms"_L1)));
    m_sha->setText(inPairs(m_fingerprint));
    m_facts->setVisible(answer.has_value());
    showOrHide(m_problem, read.value("problem"_L1).toString());
    showOrHide(m_refusal, refusal);
    showOrHide(m_trouble, answer ? QString() : answer.error().sentence);
    m_trust->setVisible(answer && refusal.isEmpty());
    m_card->show();
    emit opened();
}

void TrustPanel::trust()
{
    wait();
    m_trouble->hide();
    m_bench.orders.trust(m_url, m_fingerprint, this, [this, url = m_url](const Result<QJsonObject> &answer) {
        if (url == m_url)
            showTrusted(answer);
    });
}

void TrustPanel::showTrusted(const Result<QJsonObject> &answer)
{
    stopWaiting();
    if (!answer) {
        showOrHide(m_trouble, answer.error().sentence);
        m_card->show(); // somebody may have closed it by then
        emit opened();
        return;
    }
    const QString file = answer->value("file"_L1).toString();
    m_card->hide();
    showOrHide(m_done,
               tr("The certificate was written to %1, and the form names that file. Save to use it.").arg(file));
    m_read->setFocus(); // it left the button that is hidden
    emit trusted(file);
}

void TrustPanel::wait()
{
    m_read->setEnabled(false);
    m_trust->setEnabled(false);
    m_busy->show();
}

void TrustPanel::stopWaiting()
{
    m_read->setEnabled(isHttps(m_url));
    m_trust->setEnabled(true);
    m_busy->hide();
}

} // namespace salve
