// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/engine.h"
#include "session/session.h"

namespace salve {

/// Answers when the input is on the disk, or while the disk is in trouble: what was decided stands.
inline Engine::Recorded answering(const Session::Reply &reply, QJsonObject answer = {})
{
    return [reply, answer = std::move(answer)](const Result<void> &stored) {
        if (stored || stored.error().code == ErrorCode::Unavailable)
            reply(answer);
        else
            reply(tl::unexpected<Error>(stored.error()));
    };
}

} // namespace salve
