// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/records.h"
#include "core/rules.h"

namespace salve {

template<>
struct Words<rules::ApprovalAnswer>
{
    static constexpr std::array list{"approve", "deny"};
};

// clang-format off
template<> struct Record<rules::Observed> { using T = rules::Observed; static constexpr auto fields = std::tuple(
    member("monitor", &T::monitor), member("slot", &T::slot), member("look", &T::look), member("for-run", &T::forRun),
    member("sight", &T::sight), member("result", &T::result)); };
template<> struct Record<rules::RunEnded> { using T = rules::RunEnded; static constexpr auto fields = std::tuple(
    member("run", &T::run), member("at", &T::at), member("report", &T::report)); };
template<> struct Record<rules::Tick> { using T = rules::Tick; static constexpr auto fields = std::tuple(member("at", &T::at)); };
template<> struct Record<rules::InstallationChanged> { using T = rules::InstallationChanged; static constexpr auto fields = std::tuple(
    member("at", &T::at), member("name", &T::name)); };
template<> struct Record<rules::HoldPlaced> { using T = rules::HoldPlaced; static constexpr auto fields = std::tuple(
    member("at", &T::at), member("hold", &T::hold)); };
template<> struct Record<rules::HoldReleased> { using T = rules::HoldReleased; static constexpr auto fields = std::tuple(
    member("at", &T::at), member("hold", &T::hold), member("scope", &T::scope), member("name", &T::name), member("by", &T::by)); };
template<> struct Record<rules::AcknowledgeGiven> { using T = rules::AcknowledgeGiven; static constexpr auto fields = std::tuple(
    member("at", &T::at), member("incident", &T::incident), member("by", &T::by), member("comment", &T::comment),
    member("withdrawn", &T::isWithdrawn)); };
template<> struct Record<rules::ArmingGiven> { using T = rules::ArmingGiven; static constexpr auto fields = std::tuple(
    member("at", &T::at), member("runbook", &T::runbook), member("armed", &T::isArmed), member("by", &T::by)); };
template<> struct Record<rules::ApprovalGiven> { using T = rules::ApprovalGiven; static constexpr auto fields = std::tuple(
    member("at", &T::at), member("run", &T::run), member("answer", &T::answer), member("by", &T::by),
    member("hash", &T::hash)); };
template<> struct Record<rules::GapSeen> { using T = rules::GapSeen; static constexpr auto fields = std::tuple(
    member("from", &T::from), member("at", &T::at), member("why", &T::why), member("set-by_ms", &T::setBy)); };
template<> struct Record<rules::MarkGiven> { using T = rules::MarkGiven; static constexpr auto fields = std::tuple(
    member("at", &T::at), member("monitor", &T::monitor), member("state", &T::state), member("by", &T::by), member("reason", &T::reason),
    member("until", &T::until), member("with-runbook", &T::withRunbook)); };
template<> struct Record<rules::TooManyReleased> { using T = rules::TooManyReleased; static constexpr auto fields = std::tuple(
    member("at", &T::at), member("by", &T::by)); };
template<> struct Record<rules::RunByHand> { using T = rules::RunByHand; static constexpr auto fields = std::tuple(
    member("at", &T::at), member("reaction", &T::reaction), member("monitor", &T::monitor), member("by", &T::by),
    member("undoes", &T::undoes), member("drill", &T::isDrill)); };
template<> struct Record<rules::PreflightSeen> { using T = rules::PreflightSeen; static constexpr auto fields = std::tuple(
    member("at", &T::at), member("reaction", &T::reaction), member("would-fail", &T::wouldFail), member("sentence", &T::sentence)); };
template<> struct Record<rules::TellTested> { using T = rules::TellTested; static constexpr auto fields = std::tuple(
    member("at", &T::at), member("reaction", &T::reaction), member("by", &T::by)); };
template<> struct Record<rules::Unwatched> { using T = rules::Unwatched; static constexpr auto fields = std::tuple(
    member("from", &T::from), member("at", &T::at)); };
template<> struct Record<rules::TakeOverGiven> { using T = rules::TakeOverGiven; static constexpr auto fields = std::tuple(
    member("at", &T::at), member("until", &T::until), member("reason", &T::reason), member("by", &T::by)); };
template<> struct Record<rules::WaitEnded> { using T = rules::WaitEnded; static constexpr auto fields = std::tuple(
    member("at", &T::at), member("run", &T::run)); };
// clang-format on

namespace rules {

namespace {

constexpr std::array kNames{"observed",
                            "run-ended",
                            "tick",
                            "set-changed",
                            "installation-changed",
                            "hold-placed",
                            "hold-released",
                            "acknowledged",
                            "arming",
                            "approval",
                            "gap",
                            "mark",
                            "too-many-released",
                            "run-by-hand",
                            "preflight",
                            "tell-test",
                            "unwatched",
                            "take-over",
                            "wait-ended"};
static_assert(kNames.size() == std::variant_size_v<Input>);

QJsonObject bodyOf(const SetChanged &input)
{
    return {{QStringLiteral("at"), msOf(input.at)}, {QStringLiteral("by"), input.by}};
}

template<Recorded T>
QJsonObject bodyOf(const T &input)
{
    return toJson(input);
}

template<size_t I>
Input readAs(const QJsonObject &json)
{
    using T = std::variant_alternative_t<I, Input>;
    if constexpr (std::is_same_v<T, SetChanged>) {
        SetChanged input;
        input.at = timeFromMs(json.value(QStringLiteral("at")).toInteger());
        input.by = json.value(QStringLiteral("by")).toString();
        return input;
    } else {
        return fromJson<T>(json);
    }
}

template<size_t... I>
std::optional<Input> readAny(QStringView name, const QJsonObject &json, std::index_sequence<I...>)
{
    std::optional<Input> input;
    const auto tryOne = [&]<size_t N>() {
        if (name == QLatin1StringView(kNames[N]))
            input = readAs<N>(json);
    };
    (tryOne.template operator()<I>(), ...);
    return input;
}

} // namespace

QJsonObject journalOf(const Input &input)
{
    QJsonObject json = std::visit([](const auto &one) { return bodyOf(one); }, input);
    json.insert(QStringLiteral("input"), QLatin1StringView(kNames[input.index()]));
    return json;
}

Result<Input> inputFromJournal(const QJsonObject &json)
{
    const QString name = json.value(QStringLiteral("input")).toString();
    std::optional<Input> input = readAny(name, json, std::make_index_sequence<std::variant_size_v<Input>>());
    if (!input)
        return fail(ErrorCode::Corrupt, QStringLiteral("The journal has an input \"%1\" that is not known.").arg(name));
    return *std::move(input);
}

} // namespace rules

} // namespace salve
