// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/set_schema.h"
#include "engine/engine.h"
#include "engine/intake/intake_desk.h"
#include "session/checkup.h"
#include "session/outgoing_proxy.h"
#include "session/preflights.h"
#include "session/session.h"
#include "session/store_reader.h"
#include "session/view_builder.h"

#include <QJsonArray>

#include <set>

namespace salve {

class Discovery;
struct Endpoint;
struct Presented;
class SecretCache;
struct SaltPlace;
class Vault;

/// What secrets need that only the thread of the vault can do; every function may be called from the engine's thread.
struct SecretDesk
{
    using Done = std::function<void(Result<void>)>;
    std::function<void(QString name, QString value, QObject *context, Done done)> store;
    std::function<void(QString name, QObject *context, Done done)> remove;
    std::function<void(QObject *context, std::function<void(QJsonObject)> done)> list; ///< {names, backend}
    /// Reads these values; `done` comes when each has an answer, good or bad.
    std::function<void(QStringList names, QObject *context, std::function<void()> done)> resolve;
    /// `done` comes when the audit has its key, or surely has none: then the sentence says why.
    std::function<void(QObject *context, std::function<void(QString)> done)> sealed;
};

/// The engine's counter: carries out commands, answers queries and tells what changed. Lives in the engine's thread;
/// every reply comes there.
class Desk : public QObject
{
    Q_OBJECT
public:
    using Reply = Session::Reply;

    /// `hasWindow`: does this process show one, that another start can raise?
    Desk(Engine &engine, SecretDesk secrets, std::function<bool()> hasWindow);
    ~Desk() override;

    void run(const Command &command, const Reply &reply);
    void ask(const Query &query, const Reply &reply);
    Snapshot snapshot();
    /// What the check of this installation cannot find out by itself.
    void setPremises(Premises premises) { m_premises = std::move(premises); }
    /// Where requests of this process may go through a proxy; it outlives the desk.
    void setProxy(OutgoingProxy &proxy);
    /// Somebody used a button of a notification that asks for an approval.
    void actOnNotification(const QString &key, const QString &word);

signals:
    void batch(const salve::Batch &batch);
    void raiseRequested(const QString &link);

private:
    using Arguments = QJsonObject;
    using Handler = void (Desk::*)(const Arguments &, const Reply &);

    // edits of the set (desk_edits.cpp)
    void applySet(const Arguments &arguments, const Reply &reply);
    void putMonitor(const Arguments &arguments, const Reply &reply);
    void putReaction(const Arguments &arguments, const Reply &reply);
    void putRunbook(const Arguments &arguments, const Reply &reply);
    void putTells(const Arguments &arguments, const Reply &reply);
    void putIntake(const Arguments &arguments, const Reply &reply);
    void putParts(const QJsonObject &parts, const QString &by, const Reply &reply);
    void removeThings(const Arguments &arguments, const Reply &reply);
    void enable(const Arguments &arguments, const Reply &reply);
    void putIntoList(const QString &list, const QString &argument, const Arguments &arguments, const Reply &reply);
    void adopt(const SetReading &reading, const QString &by, std::function<void(Result<void>)> done);
    void armWished(const QStringList &runbooks, const QString &by, const QStringList &said, const Reply &reply);

    // planned work, and what ends too soon (desk_maintenance.cpp)
    void putMaintenance(const Arguments &arguments, const Reply &reply);
    void tellMaintenance(const Arguments &arguments, const Reply &reply);
    void extend(const Arguments &arguments, const Reply &reply);
    void extendHold(HoldId id, Millis longer, const QString &by, const Reply &reply);
    void extendMaintenance(int window, const QString &name, Millis longer, const QString &by, const Reply &reply);

    // steering (desk_steering.cpp)
    void checkNow(const Arguments &arguments, const Reply &reply);
    void hold(const Arguments &arguments, const Reply &reply);
    void resume(const Arguments &arguments, const Reply &reply);
    void stopAll(const Arguments &arguments, const Reply &reply);
    void acknowledge(const Arguments &arguments, const Reply &reply);
    void annotate(const Arguments &arguments, const Reply &reply);
    void arm(const Arguments &arguments, const Reply &reply);
    void tryToArm(const std::vector<ReactionId> &reactions, const RunbookId &id, const QString &by, const Reply &reply);
    void mark(const Arguments &arguments, const Reply &reply);
    void react(const Arguments &arguments, const Reply &reply);
    void startByHand(const rules::RunByHand &input, const Reply &reply);
    void releaseTooMany(const Arguments &arguments, const Reply &reply);
    void testTells(const Arguments &arguments, const Reply &reply); // desk_tells.cpp
    void setSecret(const Arguments &arguments, const Reply &reply);
    void removeSecret(const Arguments &arguments, const Reply &reply);
    void rename(const Arguments &arguments, const Reply &reply);
    void raise(const Arguments &arguments, const Reply &reply);
    void backup(const Arguments &arguments, const Reply &reply);

    // what people allow, take back and take over (desk_consent.cpp)
    void approve(const Arguments &arguments, const Reply &reply);
    void undo(const Arguments &arguments, const Reply &reply);
    void takeOver(const Arguments &arguments, const Reply &reply);
    void giveBack(const Arguments &arguments, const Reply &reply);
    Result<Run> runOf(RunId id) const;
    std::optional<Error> whyNotUndone(const Run &run) const;
    QString undoPreview(const Run &run) const;
    /// The question that it asks, and what would take it back.
    void addWhatMayFollow(const Run &run, QJsonObject &answer) const;
    QJsonObject runJson(const Run &run) const;
    QJsonArray runsJson(const std::vector<Run> &runs) const;
    void showOnDesktop(const QString &key, const QString &title, const QString &sentence);

    // answers (desk_answers.cpp)
    void tellSet(const Arguments &arguments, const Reply &reply);
    void tellMonitor(const Arguments &arguments, const Reply &reply);
    void tellReaction(const Arguments &arguments, const Reply &reply);
    void tellRunbook(const Arguments &arguments, const Reply &reply);
    void tellIncidents(const Arguments &arguments, const Reply &reply);
    void tellIncident(const Arguments &arguments, const Reply &reply);
    void tellRun(const Arguments &arguments, const Reply &reply);
    void tellActivity(const Arguments &arguments, const Reply &reply);
    void tellHistory(const Arguments &arguments, const Reply &reply);
    void tellPreflight(const Arguments &arguments, const Reply &reply);
    void test(const Arguments &arguments, const Reply &reply);
    void testReaction(const QString &kindId, const Node &settings, const Reply &reply);
    void testNow(const QString &kindId, const Node &settings, const Reply &reply);
    void preview(const Arguments &arguments, const Reply &reply);
    void tellSecrets(const Arguments &arguments, const Reply &reply);
    void report(const Arguments &arguments, const Reply &reply);
    void describe(const Arguments &arguments, const Reply &reply);

    // being called, and the way out (desk_calling.cpp)
    void newSecret(const Arguments &arguments, const Reply &reply);
    void makeSecret(const QString &name, const Reply &reply);
    void tellAddress(const Arguments &arguments, const Reply &reply);
    void tellLastDelivery(const Arguments &arguments, const Reply &reply);
    QJsonObject calling(const Monitor &monitor, const QString &token) const;
    void changeProxy(const Arguments &arguments, const Reply &reply);
    void tellProxy(const Arguments &arguments, const Reply &reply);
    void applyProxy();

    // looking at this installation and at what would change (desk_checkup.cpp)
    void tellDiff(const Arguments &arguments, const Reply &reply);
    void tellAudit(const Arguments &arguments, const Reply &reply);
    void verifyAudit(const Arguments &arguments, const Reply &reply);
    void whenSealed(const std::function<void(QString)> &then);
    void checkUp(const Arguments &arguments, const Reply &reply);
    void checkUpSecrets(const std::shared_ptr<Findings> &findings, const Reply &reply);
    /// [{severity, path, line, column, sentence}]
    static QJsonArray problemsJson(const Problems &problems);

    // what would have happened, and what would (desk_rehearsal.cpp)
    void replay(const Arguments &arguments, const Reply &reply);
    void drill(const Arguments &arguments, const Reply &reply);

    // what is behind the reactions through Salt (desk_salt.cpp)
    void tellSaltTemplates(const Arguments &arguments, const Reply &reply);
    void examineSalt(const Arguments &arguments, const Reply &reply);
    void examineSaltAt(const SaltPlace &place, const Reply &reply);

    // a certificate that signed itself (desk_trust.cpp)
    void tellCertificate(const Arguments &arguments, const Reply &reply);
    void trust(const Arguments &arguments, const Reply &reply);
    /// Answers by itself where there is none to look at.
    void lookAtCertificate(const Arguments &arguments,
                           const Reply &reply,
                           const std::function<void(const Endpoint &, const Presented &)> &then);

    // what could be watched (desk_discovery.cpp)
    void discover(const Arguments &arguments, const Reply &reply);

    // news (desk_news.cpp)
    void note(const rules::Changes &changes);
    void sendSoon();
    void send();
    void forgetNews();
    void noteWholeSet();
    Surroundings surroundings() const
    {
        return {m_storeTrouble, m_intake.address(), m_intake.trouble(), m_outgoing ? m_outgoing->trouble() : QString()};
    }
    bool isWatched() const;
    void readUptimes();
    void takeUptimes(const Uptimes &uptimes);
    QStringList secretNamesOfSet() const;
    void listen();
    /// What logs in must not be tried before its secret has been read.
    void whenSecretsAreRead(std::function<void()> then);

    Engine &m_engine;
    SecretDesk m_secrets;
    std::function<bool()> m_hasWindow;
    std::optional<Premises> m_premises;
    Preflights m_preflights;
    StoreReader m_reader;
    Uptimes m_uptimes;
    QStringList m_storeTrouble;
    IntakeDesk m_intake;
    OutgoingProxy *m_outgoing{nullptr};
    quint64 m_proxyRetry{0};
    std::vector<std::unique_ptr<CheckFlight>> m_tests;
    std::vector<std::unique_ptr<Discovery>> m_discoveries;

    // what the next batch holds
    std::vector<Question> m_questions; ///< as they were last told
    std::set<MonitorId> m_changedMonitors;
    std::set<ReactionId> m_changedReactions;
    std::set<RunbookId> m_changedRunbooks;
    std::set<IncidentId> m_changedIncidents;
    std::set<RunId> m_changedRuns;
    Batch m_next;
    bool m_hasAutomationChanged{false};
    bool m_isSendDue{false};
    std::set<MonitorId> m_knownMonitors;
    std::set<ReactionId> m_knownReactions;
    std::set<RunbookId> m_knownRunbooks;
    TimePoint m_lastSent;
    size_t m_nextUptime{0};
    bool m_isReadingUptimes{false};
};

} // namespace salve
