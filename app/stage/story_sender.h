// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "net/curl_http_client.h"
#include "net/curl_multi.h"
#include "net/resolver.h"
#include "stage/story_folder.h"

#include <map>

namespace salve {

/// Somebody outside who calls the Salve of a story over HTTP: an application, another monitoring system.
///
///     - {at: 0s, do: send, to: '/push/{app-token}/fail', body: out of memory}
///     - {at: 5s, do: send, to: '/in/{dd-token}', body: {id: '77', transition: Triggered}}     # a map is sent as JSON
///     - {at: 5s, do: send, to: '/in/{dd-token}', file: triggered.json, headers: {Authorization: 'Bearer {dd-key}'}}
///
/// `{NAME}` stands for the value of a secret of the story; `method:` is POST where nothing else is said. The wire needs
/// the computer's time, also where the clock of the story is ours.
class StorySender : public QObject
{
    Q_OBJECT
public:
    explicit StorySender(const StoryFolder &folder) : m_folder(folder) {}

    /// "POST /push/{app-token}/fail", then "200 OK": what the log tells.
    using Answered = std::function<void(const QString &request, const QString &answer)>;
    /// `server` is "http://127.0.0.1:8642". The error says what is wrong with the arguments; else `then` comes once.
    Result<void> send(const Node &arguments, const QString &server, Answered then);
    bool isWaiting() const { return !m_exchanges.empty(); }

private:
    QString withSecrets(QString text) const;

    const StoryFolder &m_folder;
    SystemClock m_clock;
    Resolver m_resolver;
    CurlMulti m_multi;
    CurlHttpClient m_client{m_clock, m_resolver, m_multi};
    std::map<quint64, std::unique_ptr<HttpExchange>> m_exchanges;
    quint64 m_last{0};
};

} // namespace salve
