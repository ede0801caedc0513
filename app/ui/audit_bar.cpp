// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/audit_bar.h"

#include "models/words.h"
#include "session/audit_export.h"
#include "session/commands.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QSaveFile>

namespace salve {

using namespace Qt::StringLiterals;

AuditBar::AuditBar(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_verify(new QPushButton(tr("Verif&y the record"), this)),
      m_export(new QPushButton(tr("E&xport the record…"), this))
{
    m_verify->setObjectName(u"audit-verify"_s);
    m_verify->setToolTip(tr("Is what was decided, run, edited and commanded still what was recorded?"));
    m_export->setObjectName(u"audit-export"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 6, 18, 6);
    row->addStretch(1);
    row->addWidget(m_verify);
    row->addWidget(m_export);
    connect(m_verify, &QPushButton::clicked, this, &AuditBar::verify);
    connect(m_export, &QPushButton::clicked, this, &AuditBar::chooseFile);
}

AuditBar::~AuditBar() = default;

void AuditBar::verify()
{
    m_verify->setEnabled(false); // a long record takes a while
    m_bench.session.ask({queries::kAuditVerify, {}}, this, [this](const Result<QJsonObject> &answer) {
        m_verify->setEnabled(true);
        if (answer)
            showVerification(*answer);
        else
            m_bench.messages.showError(answer.error().sentence);
    });
}

void AuditBar::showVerification(const QJsonObject &answer)
{
    QStringList lines;
    const QJsonArray findings = answer.value("findings"_L1).toArray();
    for (const QJsonValue &finding : findings) {
        const qint64 at_ms = finding["at_ms"_L1].toInteger();
        const QString when = at_ms > 0 ? momentText(timeFromMs(at_ms)) + u"  "_s : QString();
        lines.append(when + finding["sentence"_L1].toString());
    }
    const QString key = answer.value("key"_L1).toString();
    const int unread = answer.value("unread"_L1).toInt();
    if (unread > 0)
        lines.append(tr("%n entry(s) cannot be verified without the key: %1", nullptr, unread)
                         .arg(answer.value("no-key"_L1).toString()));
    else
        lines.append(key.isEmpty() ? tr("Chained without a key: %1").arg(answer.value("no-key"_L1).toString())
                                   : tr("Sealed with the key %1 from the vault.").arg(key));
    const int entries = answer.value("entries"_L1).toInt();
    const bool isBad = !findings.isEmpty();
    m_bench.messages.show(
        u"audit"_s,
        {isBad        ? StateShape::Down
         : unread > 0 ? StateShape::Unknown
                      : StateShape::Up,
         isBad        ? tr("%n entry(s) of the record; not all are as recorded.", nullptr, entries)
         : unread > 0 ? tr("%n entry(s) of the record; whether all are as recorded is not known.", nullptr, entries)
                      : tr("%n entry(s) of the record, all as recorded.", nullptr, entries),
         lines.join(u'\n'),
         {},
         Millis{0}});
}

void AuditBar::chooseFile()
{
    auto *dialog = new QFileDialog(
        this, tr("Export the record"), u"salve-audit.csv"_s, tr("Tables (*.csv);;JSON lines (*.json *.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &AuditBar::exportTo);
    dialog->open();
}

void AuditBar::exportTo(const QString &name)
{
    m_file = std::make_unique<QSaveFile>(name);
    m_written = 0;
    if (!m_file->open(QIODevice::WriteOnly))
        return endExport(m_file->errorString());
    m_export->setEnabled(false);
    if (name.endsWith(".csv"_L1, Qt::CaseInsensitive))
        m_file->write(auditCsvHead().toUtf8());
    writeFrom(0);
}

/// Page after page, so that neither side holds all of it.
void AuditBar::writeFrom(qint64 after)
{
    m_bench.session.ask({queries::kAudit, {{u"after"_s, after}}}, this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return endExport(answer.error().sentence);
        const QJsonArray entries = answer->value("entries"_L1).toArray();
        const bool isCsv = m_file->fileName().endsWith(".csv"_L1, Qt::CaseInsensitive);
        for (const QJsonValue &entry : entries) {
            m_file->write(isCsv ? auditCsvLine(entry.toObject()).toUtf8()
                                : QJsonDocument(entry.toObject()).toJson(QJsonDocument::Compact) + '\n');
            ++m_written;
        }
        if (m_file->error() != QFileDevice::NoError || (entries.isEmpty() && !m_file->commit()))
            return endExport(m_file->errorString());
        if (entries.isEmpty())
            endExport({});
        else
            writeFrom(entries.last()["number"_L1].toInteger());
    });
}

void AuditBar::endExport(const QString &trouble)
{
    const QString name = m_file->fileName();
    m_file.reset();
    m_export->setEnabled(true);
    if (!trouble.isEmpty())
        return m_bench.messages.showError(tr("%1 cannot be written: %2.").arg(name, trouble));
    m_bench.messages.show(u"audit"_s,
                          {StateShape::Up,
                           tr("%n entry(s) of the record were written to %1.", nullptr, m_written).arg(name),
                           {},
                           {},
                           std::chrono::seconds{20}});
}

} // namespace salve
