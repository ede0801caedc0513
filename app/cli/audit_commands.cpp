// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "cli/print.h"
#include "session/audit_export.h"
#include "session/commands.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

// As plain as it can be said: who relies on it has to know where it ends.
constexpr auto kWhatItFinds = R"(Each entry is chained to the one before by an HMAC-SHA-256, whose key is in the vault.

It finds, and names the first bad entry:
  * an entry that was changed, added, removed or moved, in any column, down to a byte
  * a decision, run, command or version of the set that is not any more what was recorded, or was never recorded
  * a beginning that was cut off by somebody else than retention, which seals what it leaves
  * an end that was cut off, by whoever has no older copy of the file
  * an older copy of the file that was put in its place, when the vault remembers more than there is (it is told at a
    start, each 100 entries); with --witness also by a single entry
It cannot find:
  * what somebody does who has the key: the user of this computer with an open keyring, or with SALVE_VAULT_KEY; root
  * a change of entries that nothing has sealed yet: while the vault is locked or not there, and in the moment of a start
  * a change from before the first seal, or one that was made together with an older copy of the vault
  * an older copy of the file that lacks fewer than 100 entries, without --witness
  * what Salve did not record
Without a vault the chain is made without a key: that finds accidents, and who does not know how it is made; not more.
Keep "Newest" of one verification elsewhere, and give it to a later one as --witness NUMBER:HASH.

Exit code: 0 all as recorded, 2 something is not, 3 the key that it was made with is not at hand.)";

struct Wishes
{
    std::string witness;
    std::string format{"json"};
};

QString howItIsSealed(const QJsonObject &answer)
{
    const int open = answer.value("open"_L1).toInt();
    if (const int unread = answer.value("unread"_L1).toInt(); unread > 0)
        return Texts::tr("%n entry(s) cannot be verified without the key: %1", nullptr, unread)
            .arg(answer.value("no-key"_L1).toString());
    if (answer.value("key"_L1).toString().isEmpty())
        return Texts::tr("Chained without a key: %1").arg(answer.value("no-key"_L1).toString());
    const int rest = answer.value("entries"_L1).toInt() - answer.value("sealed"_L1).toInt();
    QString text = Texts::tr("Sealed with the key %1 from the vault.").arg(answer.value("key"_L1).toString());
    if (rest - open > 0)
        text += u' ' + Texts::tr("%n entry(s) were made without it, and sealed later.", nullptr, rest - open);
    return text;
}

int codeOf(const QJsonObject &answer)
{
    if (!answer.value("findings"_L1).toArray().isEmpty())
        return kCritical;
    return answer.value("unread"_L1).toInt() > 0 ? kUnknown : kOk;
}

int printVerification(Context &context, const QJsonObject &answer)
{
    const int code = codeOf(answer);
    if (context.isJson) {
        context.line(answer);
        return code;
    }
    const QJsonArray findings = answer.value("findings"_L1).toArray();
    for (const QJsonValue &finding : findings)
        context.out << momentText(timeFromMs(finding["at_ms"_L1].toInteger()), {}) << "  "
                    << finding["sentence"_L1].toString() << "\n";
    const int entries = answer.value("entries"_L1).toInt();
    context.out << (code == kOk ? Texts::tr("%n entry(s), all as recorded.", nullptr, entries)
                    : code == kUnknown
                        ? Texts::tr("%n entry(s); whether all are as recorded is not known.", nullptr, entries)
                        : Texts::tr("%n entry(s); not all are as recorded.", nullptr, entries))
                << "\n"
                << howItIsSealed(answer) << "\n";
    if (entries > 0)
        context.out << Texts::tr("Newest: %1:%2")
                           .arg(answer.value("number"_L1).toInteger())
                           .arg(answer.value("head"_L1).toString())
                    << "\n";
    return code;
}

void addFinding(QJsonObject &answer, qint64 number, const QString &sentence)
{
    QJsonArray findings = answer.value("findings"_L1).toArray();
    findings.append(QJsonObject{{u"number"_s, number}, {u"at_ms"_s, 0}, {u"sentence"_s, sentence}});
    answer.insert(u"findings"_s, findings);
}

/// Whether the entry is there that a person has kept the hash of.
void compareWitness(
    Context &context, const Done &done, Session &session, const QString &witness, const QJsonObject &answer)
{
    const qint64 number = witness.section(u':', 0, 0).toLongLong();
    const QString hash = witness.section(u':', 1);
    const auto compare = [&context, done, number, hash, answer](const Result<QJsonObject> &entries) {
        if (!entries)
            return done(context.complain(entries.error()));
        const QJsonObject entry = entries->value("entries"_L1).toArray().first().toObject();
        QJsonObject judged = answer;
        if (entry.value("number"_L1).toInteger() > number) {
            context.err << Texts::tr("Entry %1 is gone by retention: give a newer witness.").arg(number) << Qt::endl;
        } else if (entry.value("number"_L1).toInteger() != number
                   || entry.value("hash"_L1).toString().compare(hash, Qt::CaseInsensitive) != 0) {
            addFinding(judged, number, Texts::tr("entry %1 is not the one of the witness").arg(number));
        }
        done(printVerification(context, judged));
    };
    session.ask({queries::kAudit, {{u"after"_s, number - 1}, {u"limit"_s, 1}}}, context.owner, compare);
}

void verify(Context &context, const Done &done, const Wishes &wishes)
{
    const QString witness = QString::fromStdString(wishes.witness);
    if (!witness.isEmpty() && witness.section(u':', 0, 0).toLongLong() < 1)
        return done(context.complain(
            {ErrorCode::Invalid, Texts::tr("A witness is NUMBER:HASH, as an earlier verification printed it."), {}}));
    withSession(context, done, [&context, done, witness](Session &session) {
        session.ask({queries::kAuditVerify, {}},
                    context.owner,
                    [&context, done, witness, &session](const Result<QJsonObject> &answer) {
                        if (!answer)
                            done(context.complain(answer.error()));
                        else if (witness.isEmpty())
                            done(printVerification(context, *answer));
                        else
                            compareWitness(context, done, session, witness, *answer);
                    });
    });
}

/// Page after page, so that neither side holds all of it.
void exportFrom(Context &context, const Done &done, Session &session, qint64 after, bool isCsv)
{
    const auto take = [&context, done, &session, isCsv](const Result<QJsonObject> &answer) {
        if (!answer)
            return done(context.complain(answer.error()));
        const QJsonArray entries = answer->value("entries"_L1).toArray();
        for (const QJsonValue &entry : entries) {
            if (isCsv)
                context.out << auditCsvLine(entry.toObject());
            else
                context.line(entry.toObject());
        }
        if (entries.isEmpty())
            return done(kOk);
        exportFrom(context, done, session, entries.last()["number"_L1].toInteger(), isCsv);
    };
    session.ask({queries::kAudit, {{u"after"_s, after}}}, context.owner, take);
}

void exportAll(Context &context, const Done &done, const Wishes &wishes)
{
    const bool isCsv = wishes.format == "csv";
    withSession(context, done, [&context, done, isCsv](Session &session) {
        if (isCsv)
            context.out << auditCsvHead();
        exportFrom(context, done, session, 0, isCsv);
    });
}

} // namespace

void addAuditCommands(Registry &registry)
{
    const auto wishes = std::make_shared<Wishes>();
    CLI::App *group = registry.app.add_subcommand("audit", "the chain of what was decided, run, edited and commanded");
    group->require_subcommand(1);
    Registry inner{*group, registry.chosen};
    CLI::App *command = inner.command("verify",
                                      "is what was recorded still what was recorded? names what is not",
                                      [wishes](Context &context, const Done &done) { verify(context, done, *wishes); });
    command->footer(kWhatItFinds);
    command->add_option("--witness", wishes->witness, "NUMBER:HASH that an earlier verification printed as the newest");
    command = inner.command("export", "all entries, oldest first", [wishes](Context &context, const Done &done) {
        exportAll(context, done, *wishes);
    });
    command->add_option("--format", wishes->format, "json: one object a line (with every byte that was hashed), or csv")
        ->check(CLI::IsMember({"json", "csv"}));
}

} // namespace salve::cli
