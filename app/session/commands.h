// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

/// Every command that a Session takes. Names and keys are the same on the control socket and in `salvectl`.
/// All answer with `{}` unless said; a refusal is an Error whose sentence says what to do. `by` is the user's login
/// name.
namespace salve::commands {

// clang-format off
inline const QString kApplySet      = QStringLiteral("apply-set");      ///< {text, arm: none|wished} → {changes: [sentence], armed: [sentence] of them, problems: [{severity, path, line, column, sentence}]}; nothing half-applied
inline const QString kPutMonitor    = QStringLiteral("put-monitor");    ///< {monitor: map as in a set file, oldId?} → {id}
inline const QString kPutReaction   = QStringLiteral("put-reaction");   ///< {reaction, oldId?} → {id}
inline const QString kPutRunbook    = QStringLiteral("put-runbook");    ///< {runbook, oldId?} → {id}
inline const QString kPutTells      = QStringLiteral("put-tells");      ///< {tells?: [tell], digest?: "daily 08:00" or "daily 08:00 to REACTION", or empty for none, by}: what is not given stays
inline const QString kPutMaintenance = QStringLiteral("put-maintenance"); ///< {maintenance: [as in a set file], by} → {}: all of it anew
inline const QString kExtend        = QStringLiteral("extend");         ///< {hold: id, or window: place in the set and name, for_ms, by}: a hold or maintenance lasts longer
inline const QString kPutIntake     = QStringLiteral("put-intake");     ///< {intake: map as in a set file}
inline const QString kRemove        = QStringLiteral("remove");         ///< {what: monitor|reaction|runbook, ids: […]} → {undo: text of the set before}
inline const QString kEnable        = QStringLiteral("enable");         ///< {monitors: […], enabled}
inline const QString kCheckNow      = QStringLiteral("check-now");      ///< {monitors: […]}; empty: all
inline const QString kHold          = QStringLiteral("hold");           ///< {scope, name, reason, by, until_ms? or for_ms?} → {id}
inline const QString kResume        = QStringLiteral("resume");         ///< {id} or {scope, name}, by
inline const QString kStopAll       = QStringLiteral("stop-all");       ///< {stopped, reason, by}
inline const QString kAcknowledge   = QStringLiteral("acknowledge");    ///< {incident, by, comment, withdrawn?}
inline const QString kAnnotate      = QStringLiteral("annotate");       ///< {incident, text, by}: a note in its timeline
inline const QString kApprove       = QStringLiteral("approve");        ///< {run, answer: approve|deny, by, hash?: of the request that was read; refused when it is another one now} → {already?: who had approved it}
inline const QString kUndo          = QStringLiteral("undo");           ///< {run, by} → {run}: the one that takes it back
inline const QString kTakeOver      = QStringLiteral("take-over");      ///< {reason, by, for_ms?: 4 h} → {until_ms, instead-of}: this installation acts although the set names another
inline const QString kGiveBack      = QStringLiteral("give-back");      ///< {by}: ends a take-over
inline const QString kArm           = QStringLiteral("arm");            ///< {runbook, armed, by} → {preflight: […]}; refused on a red preflight
inline const QString kMark          = QStringLiteral("mark");           ///< {monitor, state: up|down, reason, by, until_ms? or for_ms?, with-runbook?}
inline const QString kReact         = QStringLiteral("react");          ///< {reaction, monitor?, by, drill?: it breaks something on purpose} → {run}
inline const QString kReleaseTooMany = QStringLiteral("release-too-many"); ///< {by}
inline const QString kTestTells     = QStringLiteral("test-tells");     ///< {reaction?, by}; without: all that tell → {reports: [{reaction, name, outcome, sentence}]}, when all have ended
inline const QString kSetSecret     = QStringLiteral("set-secret");     ///< {name, value}
inline const QString kRemoveSecret  = QStringLiteral("remove-secret");  ///< {name}
inline const QString kNewSecret     = QStringLiteral("new-secret");     ///< {name, replace?} → {value}: random, stored, told this once; Conflict where there is one
inline const QString kTrust         = QStringLiteral("trust");          ///< {url, fingerprint: as it was read, by} → {file}: PEM in the data folder, for a ca-file; refused when another is presented now, or when somebody else signed it
inline const QString kSetProxy      = QStringLiteral("set-proxy");      ///< {proxy: {proxy, except, username, password}}: of this installation, not of the set
inline const QString kRename        = QStringLiteral("rename-installation"); ///< {name}
inline const QString kRaise         = QStringLiteral("raise");          ///< {link?: of an incident} raise the window there → {raised}: false where that process shows none
inline const QString kBackup        = QStringLiteral("backup");         ///< {file}
// clang-format on

} // namespace salve::commands

/// A Run in an answer has `undoable: true` beside its own keys where `undo` can take it back.
namespace salve::queries {

// clang-format off
inline const QString kSet       = QStringLiteral("set");        ///< → {text: YAML}
inline const QString kMonitor   = QStringLiteral("monitor");    ///< {id} → {monitor: map as in a set file, view, evidence: [{title, text}], phases, upcoming: [{step, code, until_ms, reason}], decisions, calling? (as kAddress, without the token)}
inline const QString kReaction  = QStringLiteral("reaction");   ///< {id} → {reaction: map, view, runs: [Run]}
inline const QString kRunbook   = QStringLiteral("runbook");    ///< {id} → {runbook: map, view}
inline const QString kIncidents = QStringLiteral("incidents");  ///< {monitor?, since_ms?, before?, limit?} → {incidents: [Incident]}
inline const QString kIncident  = QStringLiteral("incident");   ///< {id} → {incident, runs: [Run], proofs: [{run, looks: [Beat] behind its outcome}] of those that acted, timeline: [{at_ms, what: check|decision|run|outcome|verdict|state|told|note, title, text, run?}]}
inline const QString kRun       = QStringLiteral("run");        ///< {id} → {run, looks: [Beat] behind its outcome, request?: {text, hash, until_ms} of one that waits for approval, undo?: what would be sent to take it back}
inline const QString kActivity  = QStringLiteral("activity");   ///< {monitor?, incident?, before?, limit?} → {rows: […]}
inline const QString kHistory   = QStringLiteral("history");    ///< {monitor, from_ms, to_ms, points} → {points: [HistoryPoint], phases: [PhaseTimes] of each point where all are single checks, incidents: [Incident], runs: [Run]}
inline const QString kPreflight = QStringLiteral("preflight");  ///< {runbook?|reaction?|name? (either of them)} → {reports: [{reaction, light, sentence, hosts, preview}]}
inline const QString kTest      = QStringLiteral("test");       ///< {what: check|reaction, kind, settings} → {result: CheckResult} of one look, or {reports: [as kPreflight]}; changes nothing
inline const QString kPreview   = QStringLiteral("preview");    ///< {reaction: map, monitor?} → {text}
inline const QString kSecrets   = QStringLiteral("secrets");    ///< → {names: […], backend, missing: […]}
inline const QString kReport    = QStringLiteral("report");     ///< {weeks} → as session/report.h describes
inline const QString kDescribe  = QStringLiteral("describe");   ///< {kind?} → as `salvectl describe --json`
inline const QString kAddress   = QStringLiteral("address");    ///< {monitor} or {hold: true} → {address, forms: [{address, meaning}], setup, payload, note}, with the token
inline const QString kLastDelivery = QStringLiteral("last-delivery"); ///< {monitor} → {at_ms, sender, request, payload, cut, status, answer}; without secrets
inline const QString kProxy     = QStringLiteral("proxy");      ///< → {proxy: {proxy, except, username, password}, trouble}
inline const QString kDiff      = QStringLiteral("diff");       ///< {text} → {changes: [{change: added|removed|changed, what, id, field, before, after, line}], problems}; changes nothing
inline const QString kAudit     = QStringLiteral("audit");      ///< {after?, limit?} → {entries: [{number, at_ms, kind, ref, by, data, hash, seal}]}, oldest first
inline const QString kAuditVerify = QStringLiteral("audit-verify"); ///< → {entries, from_ms, number, head, key, sealed, open, unread, no-key: sentence, findings: [{number, at_ms, sentence}]}, the first bad entry first
inline const QString kReplay    = QStringLiteral("replay");     ///< {text?: set, else the one that runs, since_ms, runbook?} → {from_ms, to_ms, rows: [{at_ms, monitor, runbook, step, reaction, would?, would-reason?, really?, really-reason?, same}], differences, would: {runs, told, skips}, really: {…}, problems, notes}; acts on nothing, writes nothing
inline const QString kDrill     = QStringLiteral("drill");      ///< {monitor, cause?, for_ms?} → {monitor, rows: [{t_ms since it fails, what: state|decision|run|told|verdict, step, reaction, code, text, hosts, preview}], repairs, told: [reaction], hosts, notes}; played: acts on nothing, writes nothing
inline const QString kMaintenance = QStringLiteral("maintenance"); ///< {count?} → {windows: [{maintenance: map as in a set file, when: sentence, inside, until_ms?, covers: sentence, next: [{from_ms, to_ms, text}]}]}
inline const QString kSaltTemplates = QStringLiteral("salt-templates"); ///< → {files: [{name, text, secret: it holds a key}]}: our reactor templates, with new keys each time
inline const QString kSaltDoctor = QStringLiteral("salt-doctor"); ///< {reaction?: without, the first that logs in} or {kind, settings} of an unsaved one → {findings: as of kCheckUp, worst}: looks at the salt-api behind it, changes nothing
inline const QString kCertificate = QStringLiteral("certificate"); ///< {url} → {server: "host:port", subject, issuer, names, from_ms, until_ms, fingerprint: SHA-256 in hex, problem: why it is not trusted, empty where it is, refusal: why `trust` would refuse it, empty where it would not}; sends nothing but a handshake
inline const QString kDiscover  = QStringLiteral("discover");   ///< {host} → {host, proposals: [{monitor: map as in a set file, title, target, state: new|incomplete|watched, why, watched-by?, look: CheckResult}], notes: [sentence]}; reads and greets, changes nothing
inline const QString kCheckUp   = QStringLiteral("check-up");   ///< → {findings: [{what, level: ok|warning|problem, sentence, advice}], worst}
// clang-format on

} // namespace salve::queries
