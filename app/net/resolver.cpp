// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/resolver.h"

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace salve {

namespace {

int systemFamily(AddressFamily family)
{
    switch (family) {
    case AddressFamily::Any:
        return AF_UNSPEC;
    case AddressFamily::IPv4:
        return AF_INET;
    case AddressFamily::IPv6:
        return AF_INET6;
    }
    return AF_UNSPEC;
}

/// A resolver that could not open a socket only says "try again".
bool isOutOfFiles()
{
    const int probe = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (probe < 0)
        return errno == EMFILE || errno == ENFILE;
    ::close(probe);
    return false;
}

Cause causeOfLookup(int code)
{
    if (isOutOfFiles())
        return Cause::Misconfigured;
    // EAI_NODATA: the name exists and has no address of that family; for who connects it is the same.
    return code == EAI_NONAME || code == EAI_NODATA ? Cause::NxDomain : Cause::ResolveFailed;
}

} // namespace

// getaddrinfo and not QHostInfo: the latter folds a failing server (EAI_FAIL) into "not found".
LookupAnswer systemLookup(const QString &name, AddressFamily family)
{
    addrinfo hints{};
    hints.ai_family = systemFamily(family);
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    const int code = ::getaddrinfo(name.toLatin1().constData(), nullptr, &hints, &list);
    LookupAnswer answer;
    if (code != 0) {
        answer.cause = causeOfLookup(code);
        answer.detail = QString::fromLocal8Bit(::gai_strerror(code));
        return answer;
    }
    for (const addrinfo *entry = list; entry != nullptr; entry = entry->ai_next) {
        const QHostAddress address(entry->ai_addr);
        if (!address.isNull()
            && std::find(answer.addresses.begin(), answer.addresses.end(), address) == answer.addresses.end())
            answer.addresses.push_back(address);
    }
    ::freeaddrinfo(list);
    if (answer.addresses.empty())
        answer.cause = Cause::NxDomain;
    return answer;
}

QHostAddress knownAddress(const Endpoint &endpoint)
{
    return endpoint.forcedAddress.isNull() ? QHostAddress(endpoint.host) : endpoint.forcedAddress;
}

Resolver::Resolver(LookupFunction lookup)
    : m_lookup(std::make_shared<const LookupFunction>(std::move(lookup))),
      m_pool({kThreads, kThreads})
{
}

Lookup::Lookup(Resolver &resolver, QString name, AddressFamily family)
    : m_resolver(resolver),
      m_name(std::move(name)),
      m_family(family)
{
}

Lookup::~Lookup() = default;

void Lookup::start()
{
    const auto answer = std::make_shared<LookupAnswer>();
    m_call = std::make_unique<BlockingCall>(
        m_resolver.m_pool, m_name, [lookup = m_resolver.m_lookup, answer, name = m_name, family = m_family] {
            *answer = (*lookup)(name, family);
        });
    connect(m_call.get(), &BlockingCall::finished, this, [this, answer] { emit finished(*answer); });
    m_call->start();
}

} // namespace salve
