// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "salt_fixture.h"

namespace salve::test {

using namespace Qt::StringLiterals;

inline constexpr auto kRestart = R"({"function": "service.restart", "arguments": ["nginx"]})";
inline constexpr auto kHighstate = R"({"function": "state.highstate"})";

inline StandInState siteConf(StandInState::Result result, const QJsonObject &changes)
{
    return {u"file"_s,
            u"site-conf"_s,
            u"/etc/site.conf"_s,
            u"managed"_s,
            result,
            u"File /etc/site.conf is as it should be"_s,
            changes};
}

inline QString wordsOf(const RunReport &report)
{
    return QString(wordOf(report.outcome)) + u" | "_s + report.sentence;
}

/// Runs salt-run against a master of its own in each test.
class SaltRunTest : public QObject
{
protected:
    void begin() { f = std::make_unique<SaltFixture>(); }
    static const ReactionKind &kind() { return *Kinds{{}, reactionKinds()}.reaction(u"salt-run"); }
    RunReport run(const QByteArray &settings) { return runIn(f->slot, settings); }
    RunReport runIn(TimePoint slot, const QByteArray &settings)
    {
        SaltRunContext context(slot);
        return runWith(context, settings);
    }
    RunReport runWith(SaltRunContext &context, const QByteArray &settings)
    {
        const auto reaction = kind().make(f->settings(settings), f->services, context);
        return reaction ? answerOf<RunReport>(**reaction) : RunReport{{}, reaction.error().sentence, {}, {}};
    }
    RunReport settleWith(SaltRunContext &context, const QByteArray &settings)
    {
        return answerOf<RunReport>(*kind().settle(f->settings(settings), f->services, context));
    }
    PreflightReport preflight(const QByteArray &settings)
    {
        return answerOf<PreflightReport>(*kind().preflight(f->settings(settings), f->services));
    }

    std::unique_ptr<SaltFixture> f;
};

} // namespace salve::test
