// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "kind_subjects.h"
#include "support/child_server.h"
#include "support/database_servers.h"
#include "support/ssh_server.h"

namespace salve::bench {

/// Real servers for those kinds whose protocols no stand-in speaks, for as long as this lives: TLS, SSH, databases and
/// the bus of systemd. One whose package is missing is said on stderr and left out.
class RealSubjects
{
public:
    RealSubjects();
    ~RealSubjects();
    Q_DISABLE_COPY_MOVE(RealSubjects)
    const std::vector<Subject> &subjects() const { return m_subjects; }

private:
    void addTls();
    void addSsh();
    void addDatabases();
    void addBus();

    std::vector<Subject> m_subjects;
    QTemporaryDir m_folder;
    test::Certificates m_certificates;
    test::Nginx m_nginx;
    test::SshServer m_ssh;
    test::PostgresServer m_postgres;
    test::MariaDbServer m_mariadb;
    test::ChildServer m_bus;
    int m_silentBus{-1}; ///< takes connections and says nothing
};

} // namespace salve::bench
