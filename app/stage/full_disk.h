// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <sys/resource.h>

#include <QtGlobal>

#include <csignal>

namespace salve {

/// While it lives no file of this process grows beyond a page, as on a full disk.
class FullDisk
{
public:
    FullDisk()
    {
        constexpr rlim_t kPage_bytes =
            4096;                      // of SQLite: the first that is written behind the head of its log is too much
        std::signal(SIGXFSZ, SIG_IGN); // NOLINT: nothing to handle, the write fails
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = kPage_bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace salve
