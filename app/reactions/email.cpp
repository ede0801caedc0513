// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "core/schema_kind.h"
#include "net/curl_multi.h"
#include "net/mail_message.h"
#include "net/reach_preflight.h"
#include "net/secrets.h"
#include "net/services.h"
#include "net/smtp_exchange.h"

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Email)
};

struct Settings
{
    QString server;
    Port port{587};
    SmtpSecurity security{SmtpSecurity::StartTls};
    QString username;
    SecretRef password;
    QString from;
    QStringList to;
    QString subject{u"{{message.title}}"_s};
    QString body{u"{{message.text}}\n\n-- \nSalve on {{installation.name}} {{message.link}}"_s};
    QString caFile;
};

/// One @ with something on both sides and no room for a second header.
bool isAddress(const QString &text)
{
    const QString bare = bareAddress(text);
    return bare.count(u'@') == 1 && !bare.startsWith(u'@') && !bare.endsWith(u'@') && !text.contains(u'\n')
           && !text.contains(u'\r') && !bare.contains(u' ');
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Email",
        {
            host(&Settings::server, "server", QT_TRANSLATE_NOOP("Email", "Mail server")).required().example(u"mail.example"_s),
            port(&Settings::port, "port", QT_TRANSLATE_NOOP("Email", "Port"))
                .help(QT_TRANSLATE_NOOP("Email", "587 with STARTTLS, 465 with TLS from the start, 25 for a relay.")),
            choice(&Settings::security, "security", QT_TRANSLATE_NOOP("Email", "Encryption"))
                .help(QT_TRANSLATE_NOOP("Email", "starttls is required, not only used when offered.")),
            text(&Settings::username, "username", QT_TRANSLATE_NOOP("Email", "User name")),
            secret(&Settings::password, "password", QT_TRANSLATE_NOOP("Email", "Password")),
            text(&Settings::from, "from", QT_TRANSLATE_NOOP("Email", "From")).required().example(u"Salve <salve@shop.example>"_s)
                .must(isAddress, QT_TRANSLATE_NOOP("Email", "write an address such as salve@shop.example"), u"salve"_s),
            texts(&Settings::to, "to", QT_TRANSLATE_NOOP("Email", "To")).required().example(u"team@shop.example"_s),
            text(&Settings::subject, "subject", QT_TRANSLATE_NOOP("Email", "Subject")).templated(Templating::Header),
            text(&Settings::body, "body", QT_TRANSLATE_NOOP("Email", "Text")).multiline().templated(Templating::Text),
            file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("Email", "Own CA file")).more(),
        },
        {{[](const Settings &s) { return std::all_of(s.to.begin(), s.to.end(), isAddress); }, u"to"_s,
          QT_TRANSLATE_NOOP("Email", "each line is one address such as team@shop.example"),
          [](Node &node) { node.set(u"to"_s, Node::list({Node::text(u"team"_s)})); }},
         {[](const Settings &s) { return s.username.isEmpty() == s.password.isEmpty(); }, u"password"_s,
          QT_TRANSLATE_NOOP("Email", "a user name needs a password, and a password needs a user name"),
          [](Node &node) { node.set(u"username"_s, Node::text(u"salve"_s)); }},
         {[](const Settings &s) { return s.password.isEmpty() || s.security != SmtpSecurity::None; }, u"security"_s,
          QT_TRANSLATE_NOOP("Email", "a password is not sent without encryption; choose starttls or tls"),
          [](Node &node) {
              node.set(u"security"_s, Node::scalar(u"none"_s));
              node.set(u"username"_s, Node::text(u"salve"_s));
              node.set(u"password"_s, Node::map({{u"secret"_s, Node::text(u"mail"_s)}}));
          }}}};
    return kSchema;
}
// clang-format on

MailText mailOf(const Settings &settings)
{
    MailText mail;
    mail.from = settings.from;
    mail.to = settings.to;
    mail.subject = settings.subject;
    mail.body = settings.body;
    return mail;
}

RunReport reportOf(const SmtpOutcome &outcome)
{
    RunReport report;
    switch (outcome.verdict) {
    case SmtpVerdict::Accepted:
        report.outcome = RunOutcome::Delivered;
        report.sentence =
            outcome.refused.isEmpty()
                ? Texts::tr("The mail server took it: %1").arg(outcome.reply)
                : Texts::tr("The mail server took it, but not for: %1").arg(outcome.refused.join(u", "_s));
        return report;
    case SmtpVerdict::Rejected:
        report.outcome = RunOutcome::Rejected;
        break;
    case SmtpVerdict::Temporary:
    case SmtpVerdict::NotSent:
        report.outcome = RunOutcome::NotRun;
        break;
    case SmtpVerdict::Unknown:
        report.outcome = RunOutcome::Unknown;
        break;
    }
    report.sentence =
        outcome.failure ? outcome.failure->sentence : Texts::tr("The mail server said: %1").arg(outcome.reply);
    return report;
}

class EmailReaction final : public ReactionOperation
{
public:
    EmailReaction(SmtpRequest request, const MailText &mail, Services &services)
        : m_shown{Texts::tr("Mail"),
                  Texts::tr("To: %1\nSubject: %2\n\n%3").arg(mail.to.join(u", "_s), mail.subject, mail.body)},
          m_exchange(std::move(request), services.curl.trust(), services.resolver, services.clock)
    {
        connect(&m_exchange, &SmtpExchange::finished, this, [this](const SmtpOutcome &outcome) {
            RunReport report = reportOf(outcome);
            report.evidence.push_back(m_shown);
            if (!outcome.reply.isEmpty())
                report.evidence.push_back({Texts::tr("Answer"), outcome.reply});
            finish(report);
        });
    }

    void start() override
    {
        m_exchange.start();
        emit dispatched();
    }

private:
    const Evidence m_shown;
    SmtpExchange m_exchange;
};

Result<std::unique_ptr<ReactionOperation>> make(const Settings &settings, Services &services, RunContext &context)
{
    SecretReader secrets(services.secrets);
    MailText mail = mailOf(settings);
    mail.date = services.clock.wallNow();
    // The same for a second try of the same run: mail programs show it once.
    mail.messageId = u"run-%1-%2@salve"_s.arg(context.run().value).arg(msOf(context.cooldownSlot()));
    SmtpRequest request;
    request.server = {settings.server, settings.port.value, AddressFamily::Any, {}};
    request.security = settings.security;
    request.user = settings.username;
    request.password = secrets.value(settings.password);
    request.from = bareAddress(settings.from);
    for (const QString &recipient : settings.to)
        request.recipients.append(bareAddress(recipient));
    request.message = mailMessage(mail);
    request.caFile = settings.caFile;
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    return std::make_unique<EmailReaction>(std::move(request), mail, services);
}

std::unique_ptr<PreflightOperation> preflight(const Settings &settings, Services &services)
{
    SecretReader secrets(services.secrets);
    secrets.value(settings.password);
    return reachPreflight(
        services, Endpoint{settings.server, settings.port.value, AddressFamily::Any, {}}, secrets.error());
}

QString preview(const Settings &settings)
{
    return Texts::tr("Mail through %1:%2\nFrom: %3\nTo: %4\nSubject: %5\n\n%6")
        .arg(settings.server,
             QString::number(settings.port.value),
             settings.from,
             settings.to.join(u", "_s),
             settings.subject,
             settings.body);
}

} // namespace

const ReactionKind &emailReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "email",
        .context = "Email",
        .title = QT_TRANSLATE_NOOP("Email", "E-mail"),
        .summary = QT_TRANSLATE_NOOP("Email", "Sends a mail through your mail server, with STARTTLS or TLS."),
        .proof = QT_TRANSLATE_NOOP(
            "Email", "The mail server says that it took the mail; whether somebody reads it is not known."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.server = u"mail.example"_s;
                settings.from = u"Salve <salve@shop.example>"_s;
                settings.to = {u"team@shop.example"_s};
                return settings;
            }(),
        .effect = [](const Settings &) { return Effect::Tells; },
        .takesUpTo = [](const Settings &) { return Millis{std::chrono::minutes{1}}; },
        .isRepeatHarmless = [](const Settings &) { return true; },
        .effectKey = [](const Settings &s) { return s.server + u' ' + s.to.join(u','); },
        .preview = preview,
        .make = make,
        .settle = {},
        .preflight = preflight}};
    return kKind;
}

} // namespace salve
