// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/discovery/port_table.h"
#include "engine/discovery/proposal.h"

#include <QUrl>

namespace salve {

struct HttpResponse;

/// Where something was found.
struct Place
{
    QString host;
    quint16 port{0};
};

/// The page that is asked for there.
QUrl pageAt(const Place &place, Attempt::Cover cover);

// What is proposed for whom; settings are such that what answers now counts as well.
Proposal webProposal(const Place &place, Attempt::Cover cover, const HttpResponse &response);
Proposal kindProposal(const Place &place, Attempt::Cover cover, const CheckKind &kind);
Proposal certificateProposal(const Place &place);
/// `kind` is postgresql or mysql. Not looked at: a login that fails is noise in somebody's log.
Proposal databaseProposal(const Place &place, const QString &kind, const QString &product);
Proposal openPortProposal(const Place &place, Micros connectedIn);

void addFirstLook(Proposal &proposal, const CheckResult &look);

bool isAboutTheCertificate(Cause cause);

} // namespace salve
