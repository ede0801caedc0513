// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "net/http_exchange.h"

namespace salve {

/// Who signs. Temporary credentials have a session token besides.
struct AwsKeys
{
    QByteArray id;
    QByteArray secret;
    QByteArray sessionToken;
};

/// Where a signature is good: "eu-west-1", "ec2".
struct AwsScope
{
    QByteArray region;
    QByteArray service;
};

/// A request as its bytes go out: path and query encoded as sent, all headers that are to be signed, Host among them.
struct AwsRequest
{
    QByteArray method{"GET"};
    QByteArray path{"/"};
    QByteArray query;
    HttpHeaders headers;
    QByteArray body;
};

/// The steps of Signature Version 4. `date` is "20260101T120000Z".
QByteArray awsCanonicalRequest(const AwsRequest &request);
QByteArray awsStringToSign(const QByteArray &canonicalRequest, const AwsScope &scope, const QByteArray &date);
QByteArray
awsSignature(const QByteArray &stringToSign, const AwsKeys &keys, const AwsScope &scope, const QByteArray &date);

/// Adds date, session token and Authorization. Every header that the request has by then is signed; the body may not
/// change afterwards. Every service but S3, which encodes its paths in another way.
void signForAws(HttpRequest &request, const AwsKeys &keys, const AwsScope &scope, TimePoint now);

/// The first code and message in an error document of EC2, Route 53 and others alike; empty where there is none.
struct AwsError
{
    QString code;
    QString message;
    bool operator==(const AwsError &) const = default;
};
AwsError awsErrorOf(const QByteArray &body);

/// What an answer that is no success means for the run, with what to do about keys, rights, region and clock. `now` is
/// this computer's time, which the answer's own date is compared with.
RunReport reportOfAws(const HttpResponse &response, const AwsScope &scope, TimePoint now);

} // namespace salve
