// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sigv4.h"

namespace salve::test {

/// Is the signature the one that the request as it arrived, with all its headers, has to have?
inline bool isSignedForAws(AwsRequest arrived, const AwsKeys &keys, const AwsScope &scope)
{
    const HttpHeaders all = std::exchange(arrived.headers, {});
    const QByteArray authorization = headerValue(all, "Authorization");
    const QByteArray names = authorization.mid(authorization.indexOf("SignedHeaders=") + 14);
    for (const QByteArray &name : names.left(names.indexOf(',')).split(';'))
        arrived.headers.push_back({name, headerValue(all, name)});
    const QByteArray date = headerValue(all, "X-Amz-Date");
    const QByteArray wanted =
        awsSignature(awsStringToSign(awsCanonicalRequest(arrived), scope, date), keys, scope, date);
    return authorization.startsWith("AWS4-HMAC-SHA256 Credential=" + keys.id + '/')
           && authorization.endsWith("Signature=" + wanted);
}

/// The same of its bytes.
inline bool isSignedForAws(const QByteArray &request, const AwsKeys &keys, const AwsScope &scope)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = request.left(end).split('\n');
    const QByteArray target = lines.first().split(' ').value(1);
    const qsizetype mark = target.indexOf('?');
    AwsRequest arrived;
    arrived.method = request.left(request.indexOf(' '));
    arrived.path = mark < 0 ? target : target.left(mark);
    arrived.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    arrived.body = request.mid(end + 4);
    for (const QByteArray &line : lines.sliced(1))
        arrived.headers.push_back({line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed()});
    return isSignedForAws(arrived, keys, scope);
}

} // namespace salve::test
