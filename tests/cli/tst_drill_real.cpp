// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/child_server.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace salve::test;
using namespace Qt::StringLiterals;

/// A fire drill as a person does it: salvectl, a Salve that runs, and a real nginx that is stopped by a command.
class TestDrillReal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void isPlayedThenDoneAndRepairedWithinTheLimit();

private:
    struct Said
    {
        int code{-1};
        QString text;
        QJsonObject last() const
        {
            return QJsonDocument::fromJson(text.trimmed().section(u'\n', -1).toUtf8()).object();
        }
    };
    Said salvectl(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardInputFile(QProcess::nullDevice()); // nobody is there to be asked
        process.start(QStringLiteral(SALVECTL), QStringList{u"--json"_s, u"--data"_s, path(u"data"_s)} + arguments);
        process.waitForFinished(90'000);
        return {process.exitCode(), QString::fromUtf8(process.readAll())};
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QString &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    QStringList nginx(const QStringList &more) const
    {
        return QStringList{m_nginx, u"-e"_s, path(u"error.log"_s), u"-c"_s, path(u"nginx.conf"_s)} + more;
    }
    QByteArray masterProcess() const
    {
        QFile file(path(u"nginx.pid"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

    QString m_nginx;
    quint16 m_port{0};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChildServer> m_salve;
};

void TestDrillReal::initTestCase()
{
    if (!Nginx::missing().isEmpty())
        QSKIP(qPrintable(Nginx::missing()));
    m_nginx = QStandardPaths::findExecutable(u"nginx"_s);
    if (m_nginx.isEmpty())
        m_nginx = QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s});
}

void TestDrillReal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_port = freePort();
    write(u"nginx.conf"_s,
          u"daemon on; worker_processes 1; pid %1/nginx.pid; error_log %1/error.log;\n"
          "events { worker_connections 64; }\n"
          "http { access_log off; client_body_temp_path %1/body; proxy_temp_path %1/proxy;\n"
          "  fastcgi_temp_path %1/fastcgi; uwsgi_temp_path %1/uwsgi; scgi_temp_path %1/scgi;\n"
          "  server { listen 127.0.0.1:%2; location / { return 200 hello; } } }\n"_s.arg(m_folder->path())
              .arg(m_port));
    write(u"set.yaml"_s,
          u"salve: 1\n"
          "defaults: {every: 1s, timeout: 1s, down-after: 2}\n"
          "tell:\n"
          "  - {run: tell-team, unless-repaired-within: 5m}\n"
          "monitors:\n"
          "  - {id: nginx, name: nginx, kind: http, url: 'http://127.0.0.1:%1/', on-host: web1, runbook: heal-nginx}\n"
          "reactions:\n"
          "  - {id: stop-nginx, name: Stop nginx, kind: local-command, command: [%2, -s, stop], effect: destroys}\n"
          "  - {id: start-nginx, name: Start nginx, kind: local-command, command: [%2]}\n"
          "  - {id: tell-team, name: Tell, kind: local-command, command: [touch, %3], effect: tells}\n"
          "runbooks:\n"
          "  - {id: heal-nginx, name: Heal, armed: true, steps: [{run: start-nginx, when: down, settle: 1s}]}\n"_s.arg(
              QString::number(m_port), nginx({}).join(u", "_s), path(u"told"_s)));
    QCOMPARE(QProcess::execute(m_nginx, nginx({}).mid(1)), 0);
    m_salve = std::make_unique<ChildServer>();
    m_salve->launch(QStringLiteral(SALVECTL),
                    {u"--json"_s, u"--data"_s, path(u"data"_s), u"run"_s, u"--set"_s, path(u"set.yaml"_s), u"--arm"_s});
}

void TestDrillReal::cleanup()
{
    m_salve.reset();
    if (!masterProcess().isEmpty())
        QProcess::execute(m_nginx, nginx({u"-s"_s, u"stop"_s}).mid(1));
    QTRY_VERIFY(masterProcess().isEmpty());
    m_folder.reset();
}

void TestDrillReal::isPlayedThenDoneAndRepairedWithinTheLimit()
{
    QByteArray said;
    QTRY_VERIFY2_WITH_TIMEOUT((said += m_salve->output()).contains("\"outcome\":\"up\""), said.constData(), 60'000);
    const QByteArray before = masterProcess();

    // 1 until it has been seen well often enough to be repaired.
    Said played;
    QTRY_VERIFY2_WITH_TIMEOUT(
        (played = salvectl({u"drill"_s, u"nginx"_s, u"--simulate"_s})).code == 0, qPrintable(played.text), 60'000);
    QVERIFY2(played.text.contains("start-nginx"_L1), qPrintable(played.text));

    const QStringList real{u"drill"_s, u"nginx"_s, u"--break"_s, u"stop-nginx"_s, u"--within"_s, u"60s"_s};
    for (const QStringList &hesitating :
         {real, real + QStringList{u"--yes"_s}, real + QStringList{u"--yes"_s, u"--confirm"_s, u"shop"_s}})
        QVERIFY2(salvectl(hesitating).code != 0, qPrintable(hesitating.join(u' ')));
    QVERIFY(accepts(m_port));
    QCOMPARE(masterProcess(), before); // neither played nor asked once does anything

    const Said done = salvectl(real + QStringList{u"--yes"_s, u"--confirm"_s, u"nginx"_s});
    QVERIFY2(done.code == 0, qPrintable(done.text));
    QCOMPARE(done.last().value("drill"_L1).toString(), u"repaired"_s);
    QVERIFY(accepts(m_port));
    QVERIFY(masterProcess() != before);
    QVERIFY(!QFile::exists(path(u"told"_s)));
}

QTEST_GUILESS_MAIN(TestDrillReal)
#include "tst_drill_real.moc"
