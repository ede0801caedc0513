// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/intake_recipe.h"
#include "core/called.h"

namespace salve {

/// What happens to a monitor that nothing was ever reported to.
enum class UntilTold { Pending, Ok };
template<>
struct Words<UntilTold>
{
    static constexpr std::array list{"pending", "ok"};
};

/// Settings of the kind webhook-in.
struct WebhookInSettings
{
    SecretRef token;
    QString shape;
    SecretRef secret;
    QString username;
    QString addressId;
    QStringList only;
    QString hostFrom;
    QStringList degradedFor;
    bool isOnlyWithImpact{false};
    UntilTold untilTold{UntilTold::Pending};
    std::optional<Millis> silentAfter;
};

/// What a monitor with this memory says.
CheckResult
judgedWebhook(const WebhookInSettings &settings, const QString &sender, const QJsonObject &memory, TimePoint now);

/// The kind that is told by other monitoring systems; it knows the shapes that it was made with.
class WebhookInKind final : public CheckKind, private CalledListener
{
public:
    explicit WebhookInKind(std::vector<IntakeRecipe> shapes);
    QString id() const override;
    QString title() const override;
    QString summary() const override;
    const std::vector<FieldInfo> &fields() const override { return m_fields; }
    Problems problems(const Node &settings) const override;
    Node normalized(const Node &settings) const override;
    Node example() const override;
    std::vector<Node> brokenExamples() const override;
    Result<std::unique_ptr<CheckOperation>>
    make(const Node &settings, Millis timeout, Services &services) const override;
    QString target(const Node &settings) const override;
    EventShape eventShape(const Node &settings) const override;
    const Listener *listener() const override { return this; }
    std::optional<int> usualDownAfter() const override { return 1; }

    const std::vector<IntakeRecipe> &shapes() const { return m_shapes; }

private:
    SecretRef token(const Node &settings) const override;
    QString mailbox(const Node &settings) const override;
    Heard hear(const Node &settings,
               const Delivery &delivery,
               const QJsonObject &memory,
               const SecretSource &secrets) const override;
    std::optional<Heard> heardFromStranger(const QStringList &path) const override;
    bool isWaiting(const Node &settings, const QJsonObject &memory, TimePoint now) const override;
    CallingGuide guide(const Node &settings) const override;
    std::optional<HearingPreview> preview(const Node &settings, const Delivery &delivery) const override;
    Heard heardEvents(const WebhookInSettings &settings,
                      const IntakeRecipe &recipe,
                      const Delivery &delivery,
                      const QJsonObject &memory) const;
    const IntakeRecipe *shape(const QString &word) const;

    const std::vector<IntakeRecipe> m_shapes;
    std::vector<FieldInfo> m_fields;
};

} // namespace salve
