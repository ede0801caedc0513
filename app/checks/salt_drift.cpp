// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/salt_access.h"
#include "core/schema_kind.h"
#include "net/salt_return.h"
#include "net/salt_states.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

enum class DriftIs { Degraded, Down };

constexpr qsizetype kChange_chars = 1024; // of one state; a diff may be as long as its file
constexpr qsizetype kChanges_chars = 16 * 1024;

} // namespace

template<>
struct Words<DriftIs>
{
    static constexpr std::array list{"degraded", "down"};
};

namespace {

struct Settings : SaltAccess
{
    QStringList sls;
    DriftIs driftIs{DriftIs::Degraded};
};

bool isSlsName(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-' || c == u'/';
    });
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "SaltCheck",
        withSaltAccess<Settings>({
            texts(&Settings::sls, "sls", QT_TRANSLATE_NOOP("SaltCheck", "States"))
                .help(QT_TRANSLATE_NOOP("SaltCheck", "Names of sls files, as in state.apply. None: the highstate. It is only tested, never applied. A test takes as long as a run, and a minion does one at a time: give the monitor a timeout of a minute or more and a long interval."))
                .must(isSlsName, QT_TRANSLATE_NOOP("SaltCheck", "write the name of an sls file, such as webserver or users.admins"), u"web server"_s),
            choice(&Settings::driftIs, "drift-is", QT_TRANSLATE_NOOP("SaltCheck", "Drift makes the monitor")),
        }),
        {saltPasswordStaysPrivate<Settings>()}};
    return kSchema;
}
// clang-format on

/// `test` is what keeps this from acting: there is no other way to build the call.
SaltCall callOf(const Settings &settings)
{
    const QStringList arguments =
        settings.sls.isEmpty() ? QStringList{} : QStringList{settings.sls.join(u',')}; // state.apply takes "a,b"
    return {SaltClient::Local,
            settings.target,
            settings.matcher,
            settings.sls.isEmpty() ? u"state.highstate"_s : u"state.apply"_s,
            arguments,
            {{u"test"_s, true}},
            {}};
}

struct Drift
{
    std::vector<MinionFinding> findings;
    QString changes; ///< for evidence
    int pending{0};
    int failed{0};
};

QString changeText(const SaltState &state)
{
    QString text = state.name() + u" ("_s + state.function() + u"): "_s
                   + saltLine(state.comment().trimmed().section(u'\n', 0, 0), 200);
    if (!state.changes().isEmpty()) {
        // A diff is one long line of JSON; with its line breaks a person can read it.
        QString changes = QString::fromUtf8(QJsonDocument(state.changes()).toJson(QJsonDocument::Compact));
        changes.replace("\\n"_L1, "\n"_L1);
        text += u'\n' + changes.left(kChange_chars);
    }
    return text;
}

/// Salt's own verdict where there are no states to look at; else what they would change.
void addMinion(Drift &drift, const MinionVerdict &verdict, const QJsonValue &value, DriftIs driftIs)
{
    const bool hasStates =
        value.isObject() && !value.toObject().isEmpty() && verdict.outcome != MinionOutcome::NoStates;
    if (!hasStates) {
        MinionFinding finding = findingOf(verdict);
        if (finding.outcome == CheckOutcome::Ok) { // "VALUE_TRIMMED"
            finding.outcome = CheckOutcome::Unknown;
            finding.cause = Cause::TooLarge;
            finding.sentence = SaltCheckText::tr("its result is over Salt's limit of 1 MiB: name fewer states");
        }
        drift.findings.push_back(finding);
        return;
    }
    QStringList pending;
    for (const SaltState &state : statesIn(value.toObject())) {
        const bool isPending = state.result().isNull();
        const bool isFailed = !isPending && !state.result().toBool();
        drift.pending += isPending ? 1 : 0;
        drift.failed += isFailed ? 1 : 0;
        if (isPending)
            pending.append(state.name());
        if (isPending || isFailed)
            drift.changes += verdict.id + u": "_s + changeText(state) + u'\n';
    }
    if (verdict.outcome == MinionOutcome::Failed)
        drift.findings.push_back({verdict.id, CheckOutcome::Critical, Cause::Status, verdict.sentence});
    else if (!pending.isEmpty())
        drift.findings.push_back(
            {verdict.id,
             driftIs == DriftIs::Down ? CheckOutcome::Critical : CheckOutcome::Warning,
             Cause::Drift,
             SaltCheckText::tr("would change %1: %2").arg(pending.size()).arg(pending.join(u", "_s))});
    else
        drift.findings.push_back({verdict.id, CheckOutcome::Ok, Cause::None, SaltCheckText::tr("as its states say")});
}

void judge(CheckResult &result, const SaltCall &call, DriftIs driftIs, const QJsonObject &member)
{
    Drift drift;
    for (const MinionVerdict &verdict : judgeLocal(call, member).minions)
        addMinion(drift, verdict, member.value(verdict.id).toObject().value("ret"_L1), driftIs);
    result.metrics.push_back({u"would-change"_s, static_cast<double>(drift.pending), {}});
    result.metrics.push_back({u"failed"_s, static_cast<double>(drift.failed), {}});
    judgeMinions(result, call, std::move(drift.findings));
    if (!drift.changes.isEmpty())
        result.evidence.push_back({SaltCheckText::tr("What would change"), shownText(drift.changes, kChanges_chars)});
}

Result<std::unique_ptr<CheckOperation>> make(const Settings &settings, Millis timeout, Services &services)
{
    const SaltCall call = callOf(settings);
    const DriftIs driftIs = settings.driftIs;
    return saltCheck(
        settings,
        call,
        timeout,
        [call, driftIs](CheckResult &result, const QJsonObject &member) { judge(result, call, driftIs, member); },
        services);
}

} // namespace

const CheckKind &saltDriftCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "salt-drift",
        .context = "SaltCheck",
        .title = QT_TRANSLATE_NOOP("SaltCheck", "Drift from Salt states"),
        .summary = QT_TRANSLATE_NOOP(
            "SaltCheck", "Tests states on minions without applying them, and lists what they would change."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                static_cast<SaltAccess &>(settings) = exampleSaltAccess();
                return settings;
            }(),
        .make = make,
        .target = [](const Settings &s) { return s.place(); }}};
    return kKind;
}

} // namespace salve
