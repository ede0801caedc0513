// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/desktop_notifier.h"
#include "net/reach_preflight.h"
#include "net/services.h"

using namespace Qt::StringLiterals;

namespace salve {

template<>
struct Words<Urgency>
{
    static constexpr std::array list{"low", "normal", "critical"};
};

namespace {

struct Settings
{
    QString title{u"{{message.title}}"_s};
    QString body{u"{{message.text}}"_s};
    QString key{u"{{message.key}}"_s};
    QString asks{u"{{message.asks}}"_s};
    Urgency urgency{Urgency::Normal};
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "DesktopNotification",
        {
            text(&Settings::title, "title", QT_TRANSLATE_NOOP("DesktopNotification", "Title")).templated(Templating::Text),
            text(&Settings::body, "body", QT_TRANSLATE_NOOP("DesktopNotification", "Text")).multiline().templated(Templating::Text),
            text(&Settings::key, "key", QT_TRANSLATE_NOOP("DesktopNotification", "Key")).templated(Templating::Text).more()
                .help(QT_TRANSLATE_NOOP("DesktopNotification", "A later notification with the same key takes the place of the earlier one.")),
            text(&Settings::asks, "asks", QT_TRANSLATE_NOOP("DesktopNotification", "Question")).templated(Templating::Text).more()
                .help(QT_TRANSLATE_NOOP("DesktopNotification", "The approval that the buttons of the notification answer. Leave it as it is.")),
            choice(&Settings::urgency, "urgency", QT_TRANSLATE_NOOP("DesktopNotification", "Urgency"))
                .help(QT_TRANSLATE_NOOP("DesktopNotification", "A critical notification stays until somebody closes it.")),
        }};
    return kSchema;
}
// clang-format on

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DesktopNotification)
};

QString noDesktop()
{
    return QCoreApplication::translate(
        "DesktopNotification",
        "There is no desktop here that shows notifications. Tell people by e-mail, ntfy or a webhook instead.");
}

/// Desktops cut longer texts, and nobody approves what they cannot read.
constexpr qsizetype kMostRead = 600;
constexpr qsizetype kMostLines = 10;

/// A click on the notification opens the window, and never approves. Approve is offered where the whole question can
/// be read: how to answer is its last line.
Notification notificationOf(const Settings &settings)
{
    Notification notification{settings.title, settings.body, settings.urgency, settings.key};
    const std::optional<AskedNotification> asked = askedNotificationOf(keyOfAsked(settings.asks));
    if (!asked)
        return notification;
    notification.replacesKey = keyOfAsked(settings.asks);
    notification.actions = {{u"default"_s, Texts::tr("Open")}, {u"deny"_s, Texts::tr("Deny")}};
    const QString &body = settings.body;
    const bool isWhole = body.contains(u"salvectl approve %1"_s.arg(asked->run)) && body.size() <= kMostRead
                         && body.count(u'\n') < kMostLines;
    if (isWhole)
        notification.actions.push_back({u"approve"_s, Texts::tr("Approve")});
    return notification;
}

class DesktopNotification final : public ReactionOperation
{
public:
    explicit DesktopNotification(std::unique_ptr<NotifyOperation> notify) : m_notify(std::move(notify))
    {
        connect(m_notify.get(), &NotifyOperation::finished, this, [this](const std::optional<Error> &error) {
            RunReport report;
            report.outcome = error ? RunOutcome::NotRun : RunOutcome::Delivered;
            report.sentence =
                error ? error->sentence : QCoreApplication::translate("DesktopNotification", "Shown on this desktop.");
            finish(report);
        });
    }

    void start() override
    {
        m_notify->start();
        emit dispatched();
    }

private:
    std::unique_ptr<NotifyOperation> m_notify;
};

Result<std::unique_ptr<ReactionOperation>> make(const Settings &settings, Services &services, RunContext &)
{
    if (!services.notifier)
        return fail(ErrorCode::Unavailable, noDesktop());
    return std::make_unique<DesktopNotification>(services.notifier->make(notificationOf(settings)));
}

std::unique_ptr<PreflightOperation> preflight(const Settings &, Services &services)
{
    if (!services.notifier)
        return knownPreflight({PreflightReport::Light::Red, noDesktop(), {}});
    return knownPreflight(
        {PreflightReport::Light::Green,
         QCoreApplication::translate("DesktopNotification", "Notifications go to the desktop of this computer."),
         {}});
}

} // namespace

const ReactionKind &desktopNotificationReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "desktop-notification",
        .context = "DesktopNotification",
        .title = QT_TRANSLATE_NOOP("DesktopNotification", "Desktop notification"),
        .summary = QT_TRANSLATE_NOOP("DesktopNotification",
                                     "Shows a notification on the desktop of the computer that Salve runs on."),
        .proof = QT_TRANSLATE_NOOP("DesktopNotification",
                                   "The desktop says that it shows it; whether somebody looks is not known."),
        .schema = schema(),
        .example = {},
        .effect = [](const Settings &) { return Effect::Tells; },
        .takesUpTo = [](const Settings &) { return Millis{std::chrono::minutes{1}}; },
        .isRepeatHarmless = [](const Settings &) { return true; },
        .effectKey = [](const Settings &s) { return s.key; },
        .preview = [](const Settings &s) { return s.title + u'\n' + s.body; },
        .make = make,
        .settle = {},
        .preflight = preflight}};
    return kKind;
}

} // namespace salve
