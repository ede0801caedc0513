// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QWidget>

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;

namespace salve {

class Workbench;

/// In a form with an address and a CA file: shows the certificate of the server there, and with a second click trusts
/// exactly that one.
class TrustPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TrustPanel(Workbench &bench, QWidget *parent = nullptr);

    /// As it stands in the form; what was read at another is closed.
    void setUrl(const QString &url);

signals:
    /// Where the certificate lies now, for the form's CA file.
    void trusted(const QString &file);
    /// It wants to be seen.
    void opened();

private:
    void buildCard();
    QLabel *addFact(const QString &title, const QString &name);
    void read();
    void show(const Result<QJsonObject> &answer);
    void trust();
    void showTrusted(const Result<QJsonObject> &answer);
    /// Nothing can be asked twice while an answer is under way.
    void wait();
    void stopWaiting();

    Workbench &m_bench;
    QString m_url;
    QString m_fingerprint; ///< as it was read
    QPushButton *m_read;
    QProgressBar *m_busy;
    QFrame *m_card;
    QWidget *m_facts;
    QLabel *m_server{nullptr};
    QLabel *m_subject{nullptr};
    QLabel *m_names{nullptr};
    QLabel *m_from{nullptr};
    QLabel *m_until{nullptr};
    QLabel *m_sha{nullptr};
    QLabel *m_problem;
    QLabel *m_refusal;
    QLabel *m_trouble;
    QPushButton *m_trust;
    QLabel *m_done;
};

} // namespace salve
