// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"
#include "core/words.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <array>
#include <optional>

namespace salve {

/// Context of the translations of everything that is said about Salt.
struct SaltText
{
    Q_DECLARE_TR_FUNCTIONS(Salt)
};

/// How a function is called: on minions and waited for, on minions and followed, or on the master.
enum class SaltClient { Local, LocalAsync, Runner };
template<>
struct Words<SaltClient>
{
    static constexpr std::array list{"local", "local_async", "runner"};
};

/// How the target is matched; the words are Salt's.
enum class SaltMatcher { Glob, List, Grain, GrainPcre, Pcre, Pillar, PillarPcre, Compound, Nodegroup, Ipcidr, Range };
template<>
struct Words<SaltMatcher>
{
    static constexpr std::array list{"glob",
                                     "list",
                                     "grain",
                                     "grain_pcre",
                                     "pcre",
                                     "pillar",
                                     "pillar_pcre",
                                     "compound",
                                     "nodegroup",
                                     "ipcidr",
                                     "range"};
};

/// Whether credentials may travel unencrypted to somewhere else than this computer.
enum class PlainHttp { Refused, Accepted };
template<>
struct Words<PlainHttp>
{
    static constexpr std::array list{"refused", "accepted"};
};

/// Where salt-api is and as whom one talks to it.
struct SaltLogin
{
    QUrl url; ///< with the path prefix that it may have
    QString eauth;
    QString username;
    QString secretName;
    QString password;
    QString caFile;
    bool operator==(const SaltLogin &) const = default;
};

/// One function call.
struct SaltCall
{
    SaltClient client{SaltClient::Local};
    QString target;
    SaltMatcher matcher{SaltMatcher::Glob};
    QString function;
    QStringList arguments;
    QJsonObject kwargs;
    std::optional<Millis> timeout; ///< after which Salt asks silent minions again; no upper bound of the job
    bool operator==(const SaltCall &) const = default;
};

/// What stands before the dot of a function.
QString moduleOf(const SaltCall &call);
/// A run that only says what it would change.
bool isTestRun(const SaltCall &call);
/// The members of a list target; empty for other matchers.
QStringList listedMinions(const SaltCall &call);

/// The one chunk of a request. `jid` may be empty (runners choose their own).
QJsonObject chunkOf(const SaltCall &call, const QString &jid);
QJsonObject listJobChunk(const QString &jid);
QJsonObject activeJobsChunk();
/// Every job of that function in the master's cache, without results.
QJsonObject listJobsChunk(const QString &function);
/// What the master itself does: runners that are not waited for, keys.
QJsonObject masterChunk(const QString &client, const QString &function, const QJsonObject &kwargs);

/// The address of `path` under the base URL, whether or not that ends in a slash.
QUrl saltUrl(const QUrl &base, const QString &path);
/// A whole http or https address without user, password, query and fragment.
bool isSaltUrl(const QString &text);
/// True for https, and for http to this computer.
bool isPrivate(const QUrl &url);
/// The request as people read it, without its token.
QString chunkText(const QUrl &base, const QJsonObject &chunk);

} // namespace salve
