// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/ssh_settings.h"

#include "net/cause.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

/// No option of ssh, and nothing that its command line would take apart.
bool isLogin(const QString &text)
{
    static const QRegularExpression kLogin(u"^[^-\\s'\"@][^\\s'\"@]*$"_s);
    return kLogin.match(text).hasMatch();
}

bool isJump(const QString &text)
{
    static const QRegularExpression kJump(u"^(?:[^-\\s'\"@][^\\s'\"@]*@)?[^-\\s'\"@:][^\\s'\"@:]*(?::\\d{1,5})?$"_s);
    return kJump.match(text).hasMatch();
}

} // namespace

// clang-format off
const Schema<SshTarget> &sshSchema()
{
    static const Schema<SshTarget> kSchema{
        "Ssh",
        {
            host(&SshTarget::host, "host", QT_TRANSLATE_NOOP("Ssh", "Host")).required().example(u"web1.example"_s)
                .help(QT_TRANSLATE_NOOP("Ssh", "A name, an address, or a Host of ~/.ssh/config."))
                .must([](const QString &text) { return !text.startsWith(u'-'); },
                      QT_TRANSLATE_NOOP("Ssh", "a host does not begin with -"), u"-oProxyCommand"_s),
            field(FieldKind::Port, &SshTarget::port, "port", QT_TRANSLATE_NOOP("Ssh", "Port"))
                .help(QT_TRANSLATE_NOOP("Ssh", "22, unless ~/.ssh/config says otherwise.")),
            text(&SshTarget::user, "user", QT_TRANSLATE_NOOP("Ssh", "User"))
                .must(isLogin, QT_TRANSLATE_NOOP("Ssh", "write the name of a user"), u"-l root"_s),
            file(&SshTarget::keyFile, "key-file", QT_TRANSLATE_NOOP("Ssh", "Key file"))
                .help(QT_TRANSLATE_NOOP("Ssh", "A private key without a passphrase. Without it the agent and the usual files are tried.")),
            file(&SshTarget::knownHostsFile, "known-hosts-file", QT_TRANSLATE_NOOP("Ssh", "Known hosts")).more()
                .help(QT_TRANSLATE_NOOP("Ssh", "Instead of ~/.ssh/known_hosts. A host that is not in it is not talked to.")),
            text(&SshTarget::jumpHost, "jump-host", QT_TRANSLATE_NOOP("Ssh", "Jump host")).more()
                .help(QT_TRANSLATE_NOOP("Ssh", "user@host:port that is reached first."))
                .must(isJump, QT_TRANSLATE_NOOP("Ssh", "write host, user@host or user@host:port"), u"-oProxyCommand=x"_s),
        }};
    return kSchema;
}
// clang-format on

QString sshPlace(const SshTarget &target)
{
    const QString place = target.port ? placeOf(target.host, target.port->value) : target.host;
    return target.user.isEmpty() ? place : target.user + u'@' + place;
}

} // namespace salve
