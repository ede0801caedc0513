// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/flow_values.h"
#include "checks/http_expectations.h"
#include "core/codec.h"

namespace salve {

enum class FlowMethod { Get, Head, Post, Put, Patch, Delete, Options };
template<>
struct Words<FlowMethod>
{
    static constexpr std::array list{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
};

/// One request of a flow, as it was written.
struct FlowStep
{
    QString name;
    QString url;
    FlowMethod method{FlowMethod::Get};
    TextMap headers;
    QString body;
    StatusRanges status{{200, 299}};
    QStringList bodyContains;
    QStringList json;
    TextMap capture; ///< name → where it stands in the answer

    HttpExpectations expectations() const;
    QStringList namesUsed() const;
};

/// A whole address, where names stand for parts of it; or one that begins with a name, which is then taken as it is.
bool isFlowUrl(const QString &text);

/// The step with its values filled in. `before` is the address of the last answer, which a captured Location is
/// relative to. The error is a sentence without a subject: "{{token}} has no value".
Result<HttpRequest> requestOf(const FlowStep &step, const FlowValues &values, const QUrl &before);

/// The request to which a redirect leads, as a browser would make it; empty where the answer is none that is followed.
std::optional<HttpRequest> redirected(const HttpRequest &request, const HttpResponse &response);

} // namespace salve
