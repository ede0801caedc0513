// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/ssh_command.h"

#include "core/clock.h"
#include "net/cause.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

/// ssh's own exit code, which a command may also end with.
constexpr int kSshFailed = 255;

/// How OpenSSH 8 to 9 says it, in the C locale. The first that fits counts: a key that cannot be used is followed by
/// "Permission denied".
struct Saying
{
    QLatin1StringView words;
    Phase phase{Phase::Connect};
    Cause cause{Cause::Closed};
    const char *sentence{nullptr}; ///< none: that of every transport
};
// clang-format off
constexpr std::array kSayings{
    Saying{"Could not resolve hostname"_L1, Phase::Resolve, Cause::NxDomain},
    Saying{"REMOTE HOST IDENTIFICATION HAS CHANGED"_L1, Phase::Tls, Cause::CertUntrusted,
           QT_TRANSLATE_NOOP("Ssh", "%1 has another SSH host key than before. Was it installed anew? If nobody knows why, somebody may stand in between.")},
    Saying{"host key is known for"_L1, Phase::Tls, Cause::Misconfigured,
           QT_TRANSLATE_NOOP("Ssh", "The SSH host key of %1 is not known yet. Compare it and add it: ssh-keyscan %1 >> known_hosts.")},
    Saying{"Host key verification failed"_L1, Phase::Tls, Cause::Misconfigured,
           QT_TRANSLATE_NOOP("Ssh", "The SSH host key of %1 is not known yet. Compare it and add it: ssh-keyscan %1 >> known_hosts.")},
    Saying{"UNPROTECTED PRIVATE KEY"_L1, Phase::Assert, Cause::Misconfigured,
           QT_TRANSLATE_NOOP("Ssh", "ssh does not use the key file: others can read it. chmod 600 it.")},
    Saying{"Load key "_L1, Phase::Assert, Cause::Misconfigured,
           QT_TRANSLATE_NOOP("Ssh", "ssh cannot use the key file: is it a private key, and without a passphrase or known to an agent?")},
    Saying{"Bad owner or permissions"_L1, Phase::None, Cause::Misconfigured,
           QT_TRANSLATE_NOOP("Ssh", "ssh refuses its own configuration: a file in ~/.ssh can be written by others.")},
    Saying{"Bad configuration option"_L1, Phase::None, Cause::Misconfigured,
           QT_TRANSLATE_NOOP("Ssh", "ssh does not understand a line of its configuration.")},
    Saying{"Permission denied ("_L1, Phase::Assert, Cause::Auth,
           QT_TRANSLATE_NOOP("Ssh", "%1 refuses the SSH key of this user: is its public half in authorized_keys there?")},
    Saying{"Too many authentication failures"_L1, Phase::Assert, Cause::Auth,
           QT_TRANSLATE_NOOP("Ssh", "%1 refuses after too many keys: name the one key file that is right.")},
    Saying{"Connection refused"_L1, Phase::Connect, Cause::Refused},
    Saying{"timed out"_L1, Phase::Connect, Cause::Timeout},
    Saying{"No route to host"_L1, Phase::Connect, Cause::Unreachable},
    Saying{"Network is unreachable"_L1, Phase::Connect, Cause::Unreachable},
    Saying{"no matching "_L1, Phase::Tls, Cause::Protocol,
           QT_TRANSLATE_NOOP("Ssh", "ssh and %1 have no algorithm in common. Update the older side.")},
    Saying{"banner line contains invalid"_L1, Phase::Connect, Cause::Protocol},
    Saying{"Bad remote protocol version"_L1, Phase::Connect, Cause::Protocol},
    Saying{"Bad packet length"_L1, Phase::Connect, Cause::Protocol},
    Saying{"kex_exchange_identification"_L1, Phase::Connect, Cause::Closed},
    Saying{"banner exchange: "_L1, Phase::Connect, Cause::Closed},
    Saying{"ssh_dispatch_run_fatal: Connection to"_L1, Phase::Connect, Cause::Closed},
    Saying{"Connection closed by"_L1, Phase::Connect, Cause::Closed},
    Saying{"Connection reset by"_L1, Phase::Connect, Cause::Closed},
};
// clang-format on

/// Said of a connection that was there already: the command may have begun. Until ssh says that it was let in, it has
/// asked for nothing.
bool isOfARunningSession(const QString &words)
{
    return words.contains("Authenticated to "_L1) || words.contains("Read from remote host"_L1)
           || words.contains("client_loop:"_L1) || words.contains("Write failed"_L1)
           || words.contains(" closed by remote host."_L1); // with a full stop
}

quint16 portOf(const SshTarget &target)
{
    return target.port.value_or(Port{}).value;
}

QString placeOf(const SshTarget &target)
{
    return target.port ? salve::placeOf(target.host, target.port->value) : target.host;
}

/// Verbose: ssh says that it was let in, and why not; between the two stands the banner of the other side. Of a jump
/// host only what went wrong.
enum class Says { Errors, LoginToo };

QStringList commonOptions(const SshTarget &target, Millis connectWithin, Says says)
{
    const auto seconds = std::max<qint64>(1, std::chrono::floor<std::chrono::seconds>(connectWithin).count());
    QStringList options{u"BatchMode=yes"_s,
                        u"ConnectTimeout=%1"_s.arg(seconds),
                        u"StrictHostKeyChecking=yes"_s,
                        u"ServerAliveInterval=5"_s,
                        u"ServerAliveCountMax=3"_s,
                        says == Says::LoginToo ? u"LogLevel=VERBOSE"_s : u"LogLevel=ERROR"_s,
                        u"ControlMaster=no"_s,
                        u"ControlPath=none"_s};
    if (!target.knownHostsFile.isEmpty())
        options << u"UserKnownHostsFile=\"%1\""_s.arg(target.knownHostsFile) << u"GlobalKnownHostsFile=/dev/null"_s;
    QStringList arguments;
    for (const QString &option : options)
        arguments << u"-o"_s << option;
    if (!target.keyFile.isEmpty())
        arguments << u"-i"_s << target.keyFile << u"-o"_s << u"IdentitiesOnly=yes"_s;
    return arguments;
}

/// A ProxyCommand and not -J, which would not hand these options on: the jump could ask questions.
QString jumpCommand(const SshTarget &target, Millis connectWithin)
{
    static const QRegularExpression kJump(u"^(.*?)(?::(\\d{1,5}))?$"_s);
    const QRegularExpressionMatch jump = kJump.match(target.jumpHost);
    QStringList words{u"ssh"_s};
    words += commonOptions(target, connectWithin, Says::Errors);
    if (jump.hasCaptured(2))
        words << u"-p"_s << jump.captured(2);
    QStringList quoted;
    for (QString &word : words)
        quoted << shellQuoted(word.replace(u'%', u"%%"_s));
    QString host = jump.captured(1);
    return u"%1 -W '[%h]:%p' -- %2"_s.arg(quoted.join(u' '), shellQuoted(host.replace(u'%', u"%%"_s)));
}

ProcessRequest processOf(const SshRequest &request, const QByteArray &mark)
{
    ProcessRequest process;
    process.program = u"ssh"_s;
    // A little less than our own deadline, so that ssh itself can say that nobody answered.
    process.arguments = sshArguments(request.target, request.deadline * 4 / 5);
    const QString id = QString::fromLatin1(mark);
    // On both outputs: what stands before and behind is said by ssh itself.
    process.arguments << u"printf 'SALVE-BEGIN %s\\n' %1 >&2; printf 'SALVE-BEGIN %s\\n' %1; ( eval %2 ); set -- $?; "
                         "printf 'SALVE-END %s\\n' %1 >&2; printf 'SALVE-END %s %d\\n' %1 $1"_s.arg(
                             id, shellQuoted(request.command));
    process.environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"never"_s);
    process.input = request.input;
    process.deadline = request.deadline;
    process.outputLimit_bytes = request.outputLimit_bytes;
    return process;
}

/// What the command said of its errors; all words where it never began.
QByteArray commandErrors(const QByteArray &words, const QByteArray &mark)
{
    const QByteArray beginMark = "SALVE-BEGIN " + mark + '\n';
    const qsizetype begin = words.indexOf(beginMark);
    if (begin < 0)
        return words;
    const qsizetype from = begin + beginMark.size();
    const qsizetype end = words.lastIndexOf("SALVE-END " + mark + '\n');
    return words.mid(from, end < from ? -1 : end - from);
}

} // namespace

QString shellQuoted(const QString &word)
{
    return u'\'' + QString(word).replace(u"'"_s, u"'\\''"_s) + u'\'';
}

QStringList sshArguments(const SshTarget &target, Millis connectWithin)
{
    QStringList arguments = commonOptions(target, connectWithin, Says::LoginToo);
    if (!target.jumpHost.isEmpty())
        arguments << u"-o"_s << u"ProxyCommand="_s + jumpCommand(target, connectWithin);
    if (target.port)
        arguments << u"-p"_s << QString::number(target.port->value);
    arguments << u"--"_s << (target.user.isEmpty() ? target.host : target.user + u'@' + target.host);
    return arguments;
}

TransportFailure sshFailure(const SshTarget &target, const QString &words)
{
    const auto saying = std::find_if(
        kSayings.begin(), kSayings.end(), [&words](const Saying &known) { return words.contains(known.words); });
    if (saying == kSayings.end() || isOfARunningSession(words)) {
        TransportFailure failure =
            transportFailure(Phase::Wait, Cause::Closed, Sent::MaybeSent, target.host, portOf(target), words);
        failure.sentence = Texts::tr("The SSH connection with %1 broke off; whether the command was run is not known.")
                               .arg(placeOf(target));
        return failure;
    }
    // A resolver that does not answer has not said that the name does not exist.
    const bool isResolverDown = saying->cause == Cause::NxDomain && words.contains("Temporary failure"_L1);
    TransportFailure failure = transportFailure(saying->phase,
                                                isResolverDown ? Cause::ResolveFailed : saying->cause,
                                                Sent::NothingSent,
                                                target.host,
                                                portOf(target),
                                                words);
    if (saying->sentence)
        failure.sentence = Texts::tr(saying->sentence).replace(u"%1"_s, placeOf(target)); // not all name the place
    return failure;
}

SshCommand::SshCommand(const SshRequest &request, Clock &clock)
    : m_target(request.target),
      // Not to be guessed, so that no output of a command can pass for its end.
      m_mark(QUuid::createUuid().toByteArray(QUuid::Id128)),
      m_run(processOf(request, m_mark), clock)
{
    connect(&m_run, &ProcessRun::begun, this, &SshCommand::begun);
    connect(&m_run, &ProcessRun::finished, this, [this](const ProcessOutcome &run) { emit finished(read(run)); });
}

void SshCommand::start()
{
    if (const QFileInfo key(m_target.keyFile); !m_target.keyFile.isEmpty() && !key.isReadable()) {
        // ssh would go on without it and end with "Permission denied", as if the other side did not know the key.
        SshOutcome outcome;
        outcome.failure = misconfigured(Texts::tr("The key file %1 cannot be read.").arg(m_target.keyFile));
        QMetaObject::invokeMethod(
            this, [this, outcome] { emit finished(outcome); }, Qt::QueuedConnection);
        return;
    }
    m_run.start();
}

SshOutcome SshCommand::read(const ProcessOutcome &run) const
{
    SshOutcome outcome;
    outcome.errors = commandErrors(run.errors, m_mark);
    outcome.isOutputCut = run.isOutputCut;
    outcome.latency = run.latency;
    const QByteArray beginMark = "SALVE-BEGIN " + m_mark + '\n';
    const QByteArray endMark = "SALVE-END " + m_mark + ' ';
    const qsizetype begin = run.output.indexOf(beginMark);
    const qsizetype end = run.lastOutput.lastIndexOf(endMark);
    const qsizetype from = begin < 0 ? run.output.size() : begin + beginMark.size();
    const qsizetype cut = run.output.indexOf(endMark, from);
    outcome.output = run.output.mid(from, cut < 0 ? -1 : cut - from);
    if (end >= 0)
        outcome.exitCode = run.lastOutput.mid(end + endMark.size()).trimmed().toInt();
    else
        outcome.failure = failureOf(run, begin < 0 && !run.errors.contains(beginMark) ? Begun::No : Begun::Yes);
    return outcome;
}

TransportFailure SshCommand::failureOf(const ProcessOutcome &run, Begun begun) const
{
    const bool hasBegun = begun == Begun::Yes;
    switch (run.end) {
    case ProcessEnd::NotStarted:
        return misconfigured(Texts::tr("The program ssh is missing. Install the package openssh-client."), run.detail);
    case ProcessEnd::TimedOut:
        return failure(hasBegun ? Phase::Receive : Phase::Wait,
                       Cause::Timeout,
                       hasBegun ? Texts::tr("The command on %1 had not ended in time.")
                                : Texts::tr("%1 did not run the command in time."));
    case ProcessEnd::TooMuch:
        return failure(Phase::Receive, Cause::TooLarge, Texts::tr("The command on %1 prints without end."));
    default:
        break;
    }
    if (hasBegun)
        return failure(Phase::Receive,
                       Cause::Closed,
                       Texts::tr("The connection with %1 was lost while the command ran; how it ended is not known."));
    if (run.end == ProcessEnd::Exited && run.code != kSshFailed)
        return failure(Phase::Wait,
                       Cause::Protocol,
                       Texts::tr("%1 let us in, but ran something else than the command: a forced command, or a shell "
                                 "that is none of POSIX."));
    return sshFailure(m_target, QString::fromUtf8(run.errors).trimmed());
}

TransportFailure SshCommand::failure(Phase phase, Cause cause, const QString &sentence) const
{
    return {phase, cause, Sent::MaybeSent, sentence.arg(placeOf(m_target)), {}};
}

} // namespace salve
