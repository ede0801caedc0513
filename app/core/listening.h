// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/node.h"
#include "core/secret.h"
#include "core/state.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace salve {

/// The value of a secret by its name in the vault; the error says why there is none (missing, locked).
using SecretSource = std::function<Result<QString>(const QString &name)>;

/// What stands elsewhere, read because a listener asked for it.
struct Fetched
{
    QUrl url;
    int status{0}; ///< of HTTP; 0: no answer came
    QByteArray body;
    QString trouble; ///< why no answer came
};

/// Who is spoken to, as it stands at that moment.
struct Addressee
{
    MonitorId id;
    MonitorWord word{MonitorWord::Pending};
    int failures{0}; ///< failing checks in a row
};

/// What was sent to a monitor, as it came. Bounded by whoever received it.
struct Delivery
{
    TimePoint at;
    QByteArray method;  ///< "POST"; empty for what did not come by HTTP
    QStringList before; ///< parts of the path before the token: "push"
    QStringList behind; ///< and behind it: "fail"
    std::vector<std::pair<QString, QString>> query;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    QString sender; ///< address, for evidence
    Addressee to;
    std::vector<Fetched> fetched; ///< what was asked for when it was heard before
    QString queryValue(QStringView name) const;
    QByteArray header(QByteArrayView lowerCaseName) const;
};

/// What a kind makes of a delivery. It is answered when the memory is on disk.
struct Heard
{
    enum class Fate {
        Taken,    ///< look at the monitor now
        Noted,    ///< remembered, and nothing to look at: a log line, the start of a job
        Answered, ///< was here before, or only asks how it is: nothing is remembered
        Refused,  ///< not understood or not allowed: nothing is remembered
        Fetch     ///< cannot be judged without what stands at `fetch`: read that, and let it be heard once more
    };
    Fate fate{Fate::Taken};
    QJsonObject memory; ///< of Taken and Noted: replaces what was remembered
    int status{200};
    QByteArray contentType{"text/plain; charset=utf-8"};
    QByteArray body{"OK"};
    QUrl fetch; ///< https only, and never where the sender likes it to be
    static Heard refused(int status, const QString &why);
};

struct Services;

/// The side of a check kind that is told instead of asking: its check looks at what was remembered here.
class Listener
{
public:
    Listener() = default;
    virtual ~Listener() = default;
    Q_DISABLE_COPY_MOVE(Listener)

    /// The secret whose value is the last part of the monitor's address.
    virtual SecretRef token(const Node &settings) const = 0;
    /// Where what was told is kept: one word for settings that listen to the same, whatever else in them changes.
    virtual QString mailbox(const Node &settings) const = 0;
    /// Pure but for the secrets that authenticate the sender. A new mailbox remembers only `since_ms`, when it was
    /// made.
    virtual Heard hear(const Node &settings,
                       const Delivery &delivery,
                       const QJsonObject &memory,
                       const SecretSource &secrets) const = 0;
    /// What is answered to a call whose token nobody has, where its path is one that other systems' scripts rely on;
    /// nothing: as to everybody.
    virtual std::optional<Heard> heardFromStranger(const QStringList &) const { return {}; }
    /// Listens somewhere itself, for as long as the returned object lives; null for a kind that is called by HTTP.
    virtual std::unique_ptr<QObject> attach(const Node &, Services &, std::function<void(const Delivery &)>) const
    {
        return nullptr;
    }
    /// Nothing was said yet, and nothing had to be: nobody looks, and the monitor stays Pending.
    virtual bool isWaiting(const Node &settings, const QJsonObject &memory, TimePoint now) const = 0;
};

/// What was told until now, by mailbox.
class Inbox
{
public:
    virtual ~Inbox() = default;
    /// Empty: nothing yet.
    virtual QJsonObject memory(const QString &mailbox) const = 0;
};

} // namespace salve
