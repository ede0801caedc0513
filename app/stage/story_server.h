// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "net/resolver.h"
#include "stage/story.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>

#include <functional>
#include <memory>

namespace salve {

class Clock;

/// A server of a story on the real clock: a stand-in of ours, or a real one from a package. Listens on the loopback
/// only.
class PlayedServer : public QObject
{
    Q_OBJECT
public:
    using Opened = std::function<void(Result<void>)>;

    /// Calls `then` once, in this thread, when it listens or has said why not.
    virtual void open(QObject *context, Opened then) = 0;
    /// What a set may name as ${NAME.KEY}: url, port, ca …
    virtual QHash<QString, QString> values() const = 0;
    /// Something done to it: fail, mend … with the arguments of the action.
    virtual Result<void> act(const QString &what, const Node &arguments) = 0;
    /// What it was asked, in order: "POST /hook/services/restart tgt=web1&args=nginx".
    virtual QStringList requests() const { return {}; }
    /// What the Salve of the story finds names with, where `usual` is what it would without this server.
    virtual LookupFunction lookup(LookupFunction usual) const { return usual; }
};

/// What a server may do to the world: a minion that restarts the shop.
struct PlayedWorld
{
    Clock &clock;
    const Story &story; ///< secrets by name: story.secrets
    /// Does something to the server of this name.
    std::function<void(const QString &server, const QString &what)> act;
    Kinds kinds{};
    /// A file of the story, with the addresses of the servers that were opened before.
    std::function<Result<QByteArray>(const QString &fileName)> file{};
    /// A text of the story, filled in like a file.
    std::function<QString(const QString &text)> filled{};
    /// An event of the log: what a server said when the story asked it.
    std::function<void(const QString &request, const QString &answer)> answered{};
};

using MakePlayedServer =
    std::function<Result<std::unique_ptr<PlayedServer>>(const StoryServer &told, const PlayedWorld &world)>;
/// By the word after `server:`.
using PlayedServers = QHash<QString, MakePlayedServer>;

/// PEM files of a server whose authority nobody knows yet.
struct PlayedCertificate
{
    QString caFile;
    QString certificateFile;
    QString keyFile;
};
/// Makes one for 127.0.0.1 and localhost; the files stay for as long as the function does.
using MakeCertificate = std::function<Result<PlayedCertificate>()>;

/// What the reactor file of a hook orders of a master when somebody calls the hook with this form, as it stands in the
/// rendered file; null where it orders nothing.
using RenderReactor = std::function<Result<QJsonValue>(const QString &path, const QHash<QString, QString> &form)>;
/// Reactor files as Salve exports them, with these keys by path in place of the new ones.
using MakeReactor = std::function<Result<RenderReactor>(const QHash<QString, QString> &keys)>;

/// Those that need nothing but Salve itself: web, salt, tcp, salve. Without certificates, `tls: own-ca` is refused;
/// without a maker of reactors, `reactor: exported` of salt is.
PlayedServers standInServers(MakeCertificate certificates = {}, MakeReactor reactors = {});

} // namespace salve
