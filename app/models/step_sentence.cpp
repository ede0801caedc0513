// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/step_sentence.h"

#include "models/words.h"

#include <QCoreApplication>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

QString causesText(const Node &step)
{
    const Node *causes = step.find(u"causes");
    if (!causes)
        return {};
    QStringList words;
    for (const Node &item : causes->items()) {
        const std::optional<Cause> cause = fromWord<Cause>(item.text());
        words.append(cause ? titleOf(*cause) : item.text());
    }
    return words.join(u", "_s);
}

QStringList limitsOf(const Node &step)
{
    QStringList limits;
    if (const QString times = step.textAt(u"up-to"); !times.isEmpty())
        limits.append(
            QCoreApplication::translate("StepSentence", "at most %n time(s) per incident", nullptr, times.toInt()));
    if (const QString repeat = step.textAt(u"repeat"); !repeat.isEmpty())
        limits.append(QCoreApplication::translate("StepSentence", "again every %1").arg(repeat));
    if (const QString rate = step.textAt(u"at-most"); !rate.isEmpty())
        limits.append(QCoreApplication::translate("StepSentence", "at most %1 on one host").arg(rate));
    if (const QString cooldown = step.textAt(u"cooldown"); !cooldown.isEmpty())
        limits.append(QCoreApplication::translate("StepSentence", "%1 between two starts").arg(cooldown));
    if (step.textAt(u"approval") == u"asked")
        limits.append(QCoreApplication::translate("StepSentence", "after somebody approved it"));
    return limits;
}

} // namespace

QString stepSentence(const Node &step, const std::function<QString(const QString &)> &names)
{
    const QString run = step.textAt(u"run");
    const QString name = names && !run.isEmpty() ? names(run) : run;
    QString condition = titleOf(fromWord<When>(step.textAt(u"when")).value_or(When::Down));
    if (const QString after = step.textAt(u"after"); !after.isEmpty())
        condition = QCoreApplication::translate("StepSentence", "%1 for %2").arg(condition, after);
    if (const QString causes = causesText(step); !causes.isEmpty())
        condition = QCoreApplication::translate("StepSentence", "%1 (%2)").arg(condition, causes);
    const QString action = name.isEmpty() ? QCoreApplication::translate("StepSentence", "run … (choose a reaction)")
                                          : QCoreApplication::translate("StepSentence", "run %1").arg(name);
    const QStringList parts =
        QStringList{QCoreApplication::translate("StepSentence", "When %1: %2").arg(condition, action)} + limitsOf(step);
    return QCoreApplication::translate("StepSentence", "%1.", "a whole sentence").arg(parts.join(u", "_s));
}

} // namespace salve
