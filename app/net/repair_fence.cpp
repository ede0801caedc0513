// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/repair_fence.h"

#include "net/command_report.h"
#include "net/idempotency.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

template<>
struct Words<FenceAnswer::Word>
{
    static constexpr std::array list{
        "run", "held", "busy", "before", "none", "no-lock", "no-folder", "ready", "unclear"};
};

namespace {

// A stamp that is further ahead is from a clock that was wrong, and stops nothing.
constexpr Millis kAheadBelieved = 24h;
constexpr qsizetype kReasonShown_chars = 200;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RepairFence)
};

bool isAbsolute(const QString &path)
{
    return path.startsWith(u'/') && !path.contains(u'\n');
}

QString folderOf(const HostGuards &guards)
{
    return guards.fenceFolder.isEmpty() ? u"\"$HOME/.salve\""_s : shellQuoted(guards.fenceFolder);
}

QString holdScript(const HostGuards &guards)
{
    return u"if [ -e %1 ]; then salve_why=; IFS= read -r salve_why <%1; printf 'held %s\\n' \"$salve_why\"; exit 0; fi\n"_s
        .arg(shellQuoted(guards.holdFile));
}

/// Reads the stamp into salve_slot and salve_state; something that is none counts as long ago.
QString stampScript()
{
    return u"salve_slot=0; salve_state=; read -r salve_slot salve_state <\"$salve_file\"\n"
           "case $salve_slot in ''|*[!0-9]*) salve_slot=0;; esac\n"_s;
}

QString fileScript(const RepairFence &fence)
{
    return u"salve_folder=%1; salve_file=\"$salve_folder/%2\"\n"_s.arg(folderOf(fence.guards), fence.name);
}

QString isStamped(const RepairFence &fence)
{
    return u"[ \"$salve_slot\" -ge %1 ] && [ \"$salve_slot\" -lt %2 ]"_s.arg(msOf(fence.slot))
        .arg(msOf(fence.slot + kAheadBelieved));
}

} // namespace

// clang-format off
const Schema<HostGuards> &hostGuardsSchema()
{
    static const Schema<HostGuards> kSchema{
        "RepairFence",
        {
            text(&HostGuards::holdFile, "hold-file", QT_TRANSLATE_NOOP("RepairFence", "Hold file"))
                .help(QT_TRANSLATE_NOOP("RepairFence", "While this file is on the host nothing is repaired there; its first line says why."))
                .must(isAbsolute, QT_TRANSLATE_NOOP("RepairFence", "write the whole path of a file"), u"hold"_s),
            text(&HostGuards::fenceFolder, "fence-folder", QT_TRANSLATE_NOOP("RepairFence", "Folder of the fence")).example(u"/var/lib/salve"_s)
                .help(QT_TRANSLATE_NOOP("RepairFence", "Where the host notes which repair it has seen, so that two Salves do not both make it. Without it: .salve in the home of the user."))
                .must(isAbsolute, QT_TRANSLATE_NOOP("RepairFence", "write the whole path of a folder"), u"salve"_s),
        }};
    return kSchema;
}
// clang-format on

RepairFence repairFence(const HostGuards &guards, const QString &effectThere, const RunContext &context)
{
    return {guards, idempotencyKey(effectThere, TimePoint{}), context.cooldownSlot()};
}

QString fencedScript(const QString &command, const RepairFence &fence)
{
    // The lock stays with this shell: what the command leaves running must not keep it.
    return holdScript(fence.guards) + fileScript(fence)
           + u"mkdir -p -m 700 \"$salve_folder\" 2>/dev/null\n"
             "command -v flock >/dev/null 2>&1 || { echo no-lock; exit 0; }\n"
             "( : >>\"$salve_file\" ) 2>/dev/null || { printf 'no-folder %s\\n' \"$salve_folder\"; exit 0; }\n"
             "exec 9>>\"$salve_file\"\n"
             "flock -n 9 || { echo busy; exit 0; }\n"_s
           + stampScript()
           + u"if %1; then printf 'before %s\\n' \"$salve_state\"; exit 0; fi\n"
             "printf '%s\\n' '%2 begun' >\"$salve_file\" || { printf 'no-folder %s\\n' \"$salve_folder\"; exit 0; }\n"
             "echo run\n"
             "( eval %3 ) 9>&-\n"
             "salve_code=$?\n"
             "printf '%s %s\\n' %2 \"$salve_code\" >\"$salve_file\"\n"
             "exit $salve_code"_s.arg(isStamped(fence), QString::number(msOf(fence.slot)), shellQuoted(command));
}

QString fenceQuestion(const RepairFence &fence)
{
    return fileScript(fence) + u"[ -r \"$salve_file\" ] || { echo none; exit 0; }\n"_s + stampScript()
           + u"%1 || { echo none; exit 0; }\n"
             "flock -n \"$salve_file\" true || { echo busy; exit 0; }\n"
             "read -r salve_slot salve_state <\"$salve_file\"\n"
             "printf 'before %s\\n' \"$salve_state\""_s.arg(isStamped(fence));
}

QString fencePreflight(const HostGuards &guards)
{
    return holdScript(guards)
           + u"command -v flock >/dev/null 2>&1 || { echo no-lock; exit 0; }\n"
             "salve_folder=%1; [ -d \"$salve_folder\" ] || salve_folder=$(dirname \"$salve_folder\")\n"
             "[ -w \"$salve_folder\" ] || { printf 'no-folder %s\\n' %1; exit 0; }\n"
             "echo ready"_s.arg(folderOf(guards));
}

FenceAnswer fenceAnswer(const QByteArray &output)
{
    FenceAnswer answer;
    const qsizetype end = output.indexOf('\n');
    const QString line = QString::fromUtf8(end < 0 ? output : output.left(end)).simplified();
    answer.word = fromWord<FenceAnswer::Word>(line.section(u' ', 0, 0)).value_or(FenceAnswer::Word::Unclear);
    answer.said = line.section(u' ', 1).left(kReasonShown_chars);
    answer.output = end < 0 ? QByteArray() : output.mid(end + 1);
    return answer;
}

QString fenceTrouble(const FenceAnswer &answer, const QString &place)
{
    switch (answer.word) {
    case FenceAnswer::Word::NoLock:
        return Texts::tr("There is no flock on %1, which keeps a repair from being made twice: install util-linux.")
            .arg(place);
    case FenceAnswer::Word::NoFolder:
        return Texts::tr("The folder %2 on %1 cannot be written, where the host notes which repair it has seen: name "
                         "another fence-folder.")
            .arg(place, answer.said);
    case FenceAnswer::Word::Unclear:
        return Texts::tr("%1 let us in, but its shell did not read the command: is it one of POSIX?").arg(place);
    default:
        return {};
    }
}

std::optional<RunReport> fenceReport(const FenceAnswer &answer, const QString &place, const QStringList &successCodes)
{
    const auto report = [](RunOutcome outcome, const QString &sentence) {
        return RunReport{outcome, sentence, {}, {}};
    };
    switch (answer.word) {
    case FenceAnswer::Word::Run:
        return {};
    case FenceAnswer::Word::Held:
        return report(RunOutcome::NotRun,
                      answer.said.isEmpty() ? Texts::tr("%1 holds repairs off itself.").arg(place)
                                            : Texts::tr("%1 holds repairs off itself: %2").arg(place, answer.said));
    case FenceAnswer::Word::Busy:
        return report(RunOutcome::NotRun, Texts::tr("The same repair is being made on %1 right now.").arg(place));
    case FenceAnswer::Word::None:
        return report(RunOutcome::NotRun, Texts::tr("It was never begun on %1.").arg(place));
    case FenceAnswer::Word::NoLock:
    case FenceAnswer::Word::NoFolder:
        return report(RunOutcome::Rejected, fenceTrouble(answer, place));
    case FenceAnswer::Word::Before:
        break;
    default:
        return report(RunOutcome::Unknown, fenceTrouble(answer, place));
    }
    bool isCode = false;
    const int code = answer.said.toInt(&isCode);
    if (!isCode)
        return report(RunOutcome::Unknown,
                      Texts::tr("It was begun on %1, and how it ended was not noted there: it was stopped, or the host "
                                "went down. It is not run again.")
                          .arg(place));
    return report(isAmong(successCodes, code) ? RunOutcome::Succeeded : RunOutcome::Failed,
                  Texts::tr("It was run on %1 for this same repair and ended with exit code %2. It is not run again.")
                      .arg(place, QString::number(code)));
}

RunReport sessionReport(const TransportFailure &failure)
{
    RunReport report;
    report.sentence = failure.sentence;
    if (failure.sent == Sent::MaybeSent)
        report.outcome = RunOutcome::Unknown;
    else if (failure.cause == Cause::Misconfigured || failure.cause == Cause::Auth
             || failure.cause == Cause::CertUntrusted || failure.cause == Cause::Protocol)
        report.outcome = RunOutcome::Rejected;
    else
        report.outcome = RunOutcome::NotRun;
    return report;
}

} // namespace salve
