// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/cli.h"

namespace salve::cli {

/// `Given`: said in advance, with --yes. `Asked`: whoever sits at the terminal is asked; without one nothing is done.
enum class Consent { Asked, Given };

struct ApprovalWishes
{
    qint64 run{0};
    enum class Answer { Approve, Deny } answer{Answer::Approve};
    Consent consent{Consent::Asked};
};
/// Shows exactly what would be sent, and answers with the hash of that.
void answerApproval(Context &context, const Done &done, Session &session, const ApprovalWishes &wishes);

/// Shows what would be sent to take a run back, and does it.
void undoRun(Context &context, const Done &done, Session &session, qint64 run, Consent consent);

struct TakeOverWishes
{
    Millis lasts{0};
    QString reason;
    Consent consent{Consent::Asked};
};
/// Says what that means for the installation that is named, and does it.
void takeOver(Context &context, const Done &done, Session &session, const TakeOverWishes &wishes);

struct TrustWishes
{
    QString url;
    QString fingerprint; ///< SHA-256 in hex, known from elsewhere; empty: that of the certificate which is shown
    Consent consent{Consent::Asked};
};
/// Shows the certificate that a server presents, trusts exactly this one, and says which file to name.
void trustCertificate(Context &context, const Done &done, Session &session, const TrustWishes &wishes);

} // namespace salve::cli
