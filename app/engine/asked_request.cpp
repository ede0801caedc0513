// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/asked_request.h"

#include "core/rules/timers.h"
#include "core/set_schema.h"
#include "engine/run_orders.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

/// Longer requests are read in the window or by salvectl.
constexpr qsizetype kMostLines = 12;

} // namespace

AskedRequest requestOf(const rules::World &world, const Run &run, const Kinds &kinds, TimePoint now)
{
    const QStringList parts{run.settingsHash, run.effectKey, run.hosts.join(u',')};
    AskedRequest request;
    request.hash = QString::fromLatin1(
        QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    const Result<RunOrder> order = orderOf(world, run, kinds, now);
    const ReactionKind *kind = order ? kinds.reaction(order->kind) : nullptr;
    if (!order)
        request.text = order.error().sentence;
    else if (kind)
        request.text = kind->preview(redacted(order->settings, kind->fields()));
    return request;
}

QString answerKeyOf(const Run &run, const AskedRequest &request)
{
    return u"%1:%2"_s.arg(run.id.value).arg(request.hash);
}

QStringList questionLines(const Run &run, const AskedRequest &request)
{
    const QStringList all = request.text.split(u'\n', Qt::SkipEmptyParts);
    QStringList lines{Texts::tr("Exactly this would be sent:")};
    lines += all.mid(0, kMostLines);
    if (all.size() > kMostLines)
        lines.append(
            Texts::tr("… and %1 more lines: salvectl show run:%2").arg(all.size() - kMostLines).arg(run.id.value));
    if (!run.hosts.isEmpty())
        lines.append(Texts::tr("It touches %1.").arg(run.hosts.join(u", "_s)));
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(msOf(run.planned + rules::kApprovalWithin));
    lines.append(Texts::tr("Without an answer until %1 it does not run.").arg(until.toString(u"HH:mm"_s)));
    lines.append(Texts::tr("Allow it: salvectl approve %1. Refuse it: salvectl approve %1 --deny").arg(run.id.value));
    return lines;
}

} // namespace salve
