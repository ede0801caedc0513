// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/consent.h"

#include "core/records.h"
#include "session/commands.h"
#include "session/session.h"

#include <unistd.h>

#include <QJsonArray>

#include <iostream>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

/// What a person reads goes where it does not disturb what a script reads.
QTextStream &shown(Context &context)
{
    return context.isJson ? context.err : context.out;
}

void showLines(Context &context, const QString &text)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        shown(context) << "  " << line << "\n";
    shown(context).flush();
}

/// Yes is never what happens by itself.
bool isConfirmed(Context &context, const QString &question, Consent consent)
{
    if (consent == Consent::Given)
        return true;
    if (::isatty(STDIN_FILENO) != 1)
        return false;
    context.err << question << " " << Texts::tr("[y/N] ") << Qt::flush;
    std::string typed;
    std::getline(std::cin, typed);
    return typed == "y" || typed == "Y" || typed == "yes";
}

int notConfirmed(Context &context)
{
    return context.complain({ErrorCode::Invalid, Texts::tr("Nothing was done. To say yes in advance: --yes"), {}});
}

void send(Context &context,
          const Done &done,
          Session &session,
          const QString &command,
          QJsonObject arguments,
          std::function<QString(const QJsonObject &)> sentence)
{
    arguments.insert(u"by"_s, context.userName());
    session.run({command, arguments},
                context.owner,
                [&context, done, sentence = std::move(sentence)](const Result<QJsonObject> &answer) {
                    if (!answer)
                        return done(context.complain(answer.error()));
                    if (context.isJson)
                        context.line(*answer);
                    else
                        context.out << sentence(*answer) << "\n";
                    done(kOk);
                });
}

void sendApproval(
    Context &context, const Done &done, Session &session, const ApprovalWishes &wishes, const QString &hash)
{
    const bool isDenied = wishes.answer == ApprovalWishes::Answer::Deny;
    QJsonObject arguments{{u"run"_s, wishes.run}, {u"answer"_s, isDenied ? u"deny"_s : u"approve"_s}};
    if (!hash.isEmpty())
        arguments.insert(u"hash"_s, hash);
    send(context, done, session, commands::kApprove, arguments, [isDenied](const QJsonObject &answer) {
        if (const QString who = answer.value("already"_L1).toString(); !who.isEmpty())
            return Texts::tr("%1 had approved it already: it is one run.").arg(who);
        return isDenied ? Texts::tr("Denied.") : Texts::tr("Approved: all guards and a fresh check come first.");
    });
}

void showQuestion(Context &context, const Run &run, const QJsonObject &request)
{
    shown(context) << Texts::tr("Run %1: %2 for %3. Exactly this would be sent:")
                          .arg(run.id.value)
                          .arg(run.reaction.value, run.monitor.value)
                   << "\n";
    showLines(context, request.value("text"_L1).toString());
    if (!run.hosts.isEmpty())
        shown(context) << Texts::tr("It touches %1.").arg(run.hosts.join(u", "_s)) << "\n";
    shown(context) << Texts::tr("Asked until %1.").arg(isoOf(timeFromMs(request.value("until_ms"_L1).toInteger())))
                   << "\n";
    shown(context).flush();
}

/// "AA:BB:…", as openssl shows it.
QString withColons(const QString &hex)
{
    return QString::fromLatin1(QByteArray::fromHex(hex.toLatin1()).toHex(':').toUpper());
}

void showCertificate(Context &context, const QJsonObject &certificate)
{
    const auto text = [&certificate](QLatin1StringView key) { return certificate.value(key).toString(); };
    const auto moment = [&certificate](QLatin1StringView key) {
        return isoOf(timeFromMs(certificate.value(key).toInteger()));
    };
    QStringList names;
    for (const QJsonValue &name : certificate.value("names"_L1).toArray())
        names.append(name.toString());
    QStringList lines{Texts::tr("for: %1").arg(text("subject"_L1))};
    if (!names.isEmpty())
        lines.append(Texts::tr("names: %1").arg(names.join(u", "_s)));
    lines.append(Texts::tr("signed by: %1").arg(text("issuer"_L1)));
    lines.append(Texts::tr("valid: %1 until %2").arg(moment("from_ms"_L1), moment("until_ms"_L1)));
    lines.append(Texts::tr("SHA-256: %1").arg(withColons(text("fingerprint"_L1))));
    if (const QString problem = text("problem"_L1); !problem.isEmpty())
        lines.append(problem);
    shown(context) << Texts::tr("%1 presents this certificate:").arg(text("server"_L1)) << "\n";
    showLines(context, lines.join(u'\n'));
}

} // namespace

void answerApproval(Context &context, const Done &done, Session &session, const ApprovalWishes &wishes)
{
    if (wishes.answer == ApprovalWishes::Answer::Deny)
        return sendApproval(context, done, session, wishes, {});
    session.ask({queries::kRun, {{u"id"_s, wishes.run}}},
                context.owner,
                [&context, done, &session, wishes](const Result<QJsonObject> &answer) {
                    if (!answer)
                        return done(context.complain(answer.error()));
                    const QJsonObject request = answer->value("request"_L1).toObject();
                    if (request.isEmpty()) // nothing is asked: the refusal says why
                        return sendApproval(context, done, session, wishes, {});
                    showQuestion(context, fromJson<Run>(answer->value("run"_L1)), request);
                    if (!isConfirmed(context, Texts::tr("May it run?"), wishes.consent))
                        return done(notConfirmed(context));
                    sendApproval(context, done, session, wishes, request.value("hash"_L1).toString());
                });
}

void undoRun(Context &context, const Done &done, Session &session, qint64 run, Consent consent)
{
    const auto order = [&context, done, &session, run] {
        send(context, done, session, commands::kUndo, {{u"run"_s, run}}, [run](const QJsonObject &answer) {
            return Texts::tr("Run %1 takes back run %2: salvectl show run:%1")
                .arg(answer.value("run"_L1).toInteger())
                .arg(run);
        });
    };
    session.ask({queries::kRun, {{u"id"_s, run}}},
                context.owner,
                [&context, done, consent, order](const Result<QJsonObject> &answer) {
                    if (!answer)
                        return done(context.complain(answer.error()));
                    if (!answer->contains("undo"_L1)) // it cannot be: the refusal says why
                        return order();
                    const auto meant = fromJson<Run>(answer->value("run"_L1));
                    shown(context) << Texts::tr("Run %1 of %2 (%3) is taken back. Exactly this would be sent:")
                                          .arg(meant.id.value)
                                          .arg(meant.reaction.value, QString(wordOf(meant.outcome)))
                                   << "\n";
                    showLines(context, answer->value("undo"_L1).toString());
                    if (!isConfirmed(context, Texts::tr("Take it back?"), consent))
                        return done(notConfirmed(context));
                    order();
                });
}

void takeOver(Context &context, const Done &done, Session &session, const TakeOverWishes &wishes)
{
    const auto begin = [&context, done, &session, wishes](const Snapshot &snapshot) {
        const AutomationView &automation = snapshot.automation;
        if (!automation.actsName.isEmpty() && automation.actsName != automation.installation) {
            shown(context) << Texts::tr("%1 acts for the set for %2, although the set names %3. %3 cannot know of it: "
                                        "it must be stopped or held, else two may act. The fences at the targets still "
                                        "hold. Everybody whom the set tells is told now, and when it ends.")
                                  .arg(automation.installation, durationForPeople(wishes.lasts), automation.actsName)
                           << "\n";
            shown(context).flush();
            if (!isConfirmed(context, Texts::tr("Take over?"), wishes.consent))
                return done(notConfirmed(context));
        }
        const QJsonObject arguments{{u"reason"_s, wishes.reason},
                                    {u"for_ms"_s, static_cast<qint64>(wishes.lasts.count())}};
        send(context, done, session, commands::kTakeOver, arguments, [](const QJsonObject &answer) {
            return Texts::tr("Taken over from %1 until %2. To end it: salvectl give-back")
                .arg(answer.value("instead-of"_L1).toString(),
                     isoOf(timeFromMs(answer.value("until_ms"_L1).toInteger())));
        });
    };
    QObject::connect(&session, &Session::snapshotArrived, context.owner, begin, Qt::SingleShotConnection);
    session.subscribe();
}

void trustCertificate(Context &context, const Done &done, Session &session, const TrustWishes &wishes)
{
    session.ask(
        {queries::kCertificate, {{u"url"_s, wishes.url}}},
        context.owner,
        [&context, done, &session, wishes](const Result<QJsonObject> &answer) {
            if (!answer)
                return done(context.complain(answer.error()));
            showCertificate(context, *answer);
            if (const QString refusal = answer->value("refusal"_L1).toString(); !refusal.isEmpty())
                return done(context.complain({ErrorCode::Conflict, refusal, {}}));
            const bool isKnown = !wishes.fingerprint.isEmpty();
            if (!isConfirmed(context, Texts::tr("Trust exactly this one?"), isKnown ? Consent::Given : wishes.consent))
                return done(notConfirmed(context));
            const QString fingerprint = isKnown ? wishes.fingerprint : answer->value("fingerprint"_L1).toString();
            send(context,
                 done,
                 session,
                 commands::kTrust,
                 {{u"url"_s, wishes.url}, {u"fingerprint"_s, fingerprint}},
                 [](const QJsonObject &written) {
                     return Texts::tr("Put this into the reaction or the monitor:") + u"\n  ca-file: "_s
                            + written.value("file"_L1).toString();
                 });
        });
}

} // namespace salve::cli
