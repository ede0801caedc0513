// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/file_limit.h"

#include <sys/resource.h>

#include <algorithm>

namespace salve {

namespace {

rlim_t usual = 0; // as it was before it was raised; written once, before there are threads

} // namespace

quint64 raiseFileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    const rlim_t before = limit.rlim_cur;
    const rlim_t wanted = std::min<rlim_t>(limit.rlim_max, kMostFiles);
    if (before >= wanted)
        return before;
    limit.rlim_cur = wanted;
    if (::setrlimit(RLIMIT_NOFILE, &limit) != 0)
        return before;
    usual = before;
    return wanted;
}

quint64 fileLimit()
{
    rlimit limit{};
    return ::getrlimit(RLIMIT_NOFILE, &limit) == 0 ? limit.rlim_cur : 0;
}

void restoreFileLimit()
{
    rlimit limit{};
    if (usual == 0 || ::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = usual;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace salve
