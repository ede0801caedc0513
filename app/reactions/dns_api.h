// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http_exchange.h"
#include "net/services.h"
#include "reactions/dns_plan.h"

#include <QJsonDocument>

namespace salve {

/// Where an interface over HTTP is, and how it is spoken to.
struct DnsApiAccess
{
    QString service; ///< "Cloudflare", for sentences
    QString url;     ///< without a final slash
    HttpHeaders headers;
    QStringList secrets; ///< blotted out of all evidence
    QString caFile;
};

/// A zone that is kept behind HTTP: reads, compares, and changes with as few requests as its interface has.
class DnsApiProvider : public QObject, public DnsProvider
{
    Q_OBJECT
public:
    DnsApiProvider(DnsApiAccess access, DnsAim aim, Services &services);
    ~DnsApiProvider() override;

    /// No interface has a condition, so it is read once more just before.
    void replace(const DnsHolding &before, const DnsRecordSet &wanted, Changed then) override;

protected:
    /// Changes what was read a moment ago; `holding` has the marks of that.
    virtual void write(const DnsHolding &holding, const DnsRecordSet &wanted, Changed then) = 0;
    /// What an answer that is no success says in its own words.
    virtual QString errorIn(const QByteArray &body) const = 0;
    /// Some say 200 and mean no.
    virtual bool isSuccess(const HttpResponse &response) const;
    /// Its way to say that there is no such thing, which is an answer to a question: an empty one.
    virtual bool isAbsent(const HttpResponse &) const { return false; }
    /// Headers that depend on the request: a signature.
    virtual void sign(HttpRequest &) const {}
    /// What a refusal means for the run, where the interface says it in a way of its own.
    virtual std::optional<RunReport> refusal(const HttpResponse &) const { return std::nullopt; }

    using Body = std::function<void(const Answer<QByteArray> &)>;
    using Json = std::function<void(const Answer<QJsonObject> &)>;
    /// `path` is encoded and begins with a slash. What cannot be read has changed nothing: not-run, or rejected.
    void get(const QByteArray &path, Body then);
    void getJson(const QByteArray &path, Json then);
    /// Sends what acts, once. Of a Delivered report `answer` is the body.
    using Sent = std::function<void(const RunReport &report, const QByteArray &answer)>;
    void send(const QByteArray &method, const QByteArray &path, const QByteArray &body, Sent then);
    void sendJson(const QByteArray &method, const QByteArray &path, const QJsonObject &body, Sent then);

    const DnsAim &aim() const { return m_aim; }
    Services &services() const { return m_services; }
    /// "www" of www.example.com, "@" of the zone itself.
    QString relativeName() const;
    RunReport rejected(const QString &sentence) const;
    tl::unexpected<RunReport> noZone() const;

private:
    using Heard = std::function<void(const HttpOutcome &, std::vector<Evidence>)>;
    void exchange(const QByteArray &method, const QByteArray &path, const QByteArray &body, Heard then);
    QString told(const HttpResponse &response) const;
    std::optional<RunReport> troubleOfRead(const HttpOutcome &outcome) const;
    RunReport reportOfSent(const HttpOutcome &outcome) const;

    const DnsApiAccess m_access;
    const DnsAim m_aim;
    Services &m_services;
    std::unique_ptr<HttpExchange> m_exchange;
};

/// An address that a token may travel to: encrypted, or on this computer.
bool isDnsApiUrl(const QString &text);

/// What is to be done with single records so that these values become those.
struct DnsRecordChanges
{
    std::vector<std::pair<QString, QString>> turned; ///< from this value into that
    QStringList added;
    QStringList removed;
};
DnsRecordChanges changesBetween(const QStringList &before, const QStringList &wanted);

} // namespace salve
