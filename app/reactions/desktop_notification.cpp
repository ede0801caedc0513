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
            choice(&Settings::urgency, "urgency", QT_TRANSLATE_NOOP("DesktopNotification", "Urgency"))
                .help(QT_TRANSLATE_NOOP("DesktopNotification", "A critical notification stays until somebody closes it.")),
        }};
    return kSchema;
}
// clang-format on

QString noDesktop()
{
    return QCoreApplication::translate(
        "DesktopNotification",
        "There is no desktop here that shows notifications. Tell people by e-mail, ntfy or a webhook instead.");
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
    return std::make_unique<DesktopNotification>(
        services.notifier->make({settings.title, settings.body, settings.urgency, settings.key}));
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
