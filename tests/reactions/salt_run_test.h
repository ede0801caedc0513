// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "salt_fixture.h"
#include "support/cut_table.h"

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

/// Runs one reaction of Salt against a master of its own in each test.
class SaltRunTest : public QObject
{
protected:
    explicit SaltRunTest(const QString &kind = u"salt-run"_s) : m_kind(kind) {}
    void begin() { f = std::make_unique<SaltFixture>(); }
    const ReactionKind &kind() const { return *Kinds{{}, reactionKinds()}.reaction(m_kind); }
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

    /// Cuts the request to the master with this number, counted from 0.
    std::unique_ptr<CuttingRelay> cutting(Cut cut, int number) const
    {
        return std::make_unique<CuttingRelay>(cut, number, static_cast<quint16>(f->master.url().port()));
    }
    /// The same settings, with somebody in between.
    static QByteArray by(const CuttingRelay &relay, const QByteArray &settings)
    {
        QJsonObject object = QJsonDocument::fromJson(settings).object();
        object.insert(u"url"_s, u"http://127.0.0.1:%1"_s.arg(relay.port()));
        return QJsonDocument(object).toJson();
    }

    /// Text of the piece of evidence with this title; null without one.
    static QString evidence(const RunReport &report, const QString &title)
    {
        for (const Evidence &piece : report.evidence) {
            if (piece.title == title)
                return piece.text;
        }
        return {};
    }

    std::unique_ptr<SaltFixture> f;

private:
    const QString m_kind;
};

} // namespace salve::test
