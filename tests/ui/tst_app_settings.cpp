// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/app_settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;

class AppSettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void missingFileGivesDefaults();
    void keepsWhatWasSavedAndWhatItDoesNotKnow();
    void saysWhereItIsWrong();
};

void AppSettingsTest::missingFileGivesDefaults()
{
    const Result<AppSettings> settings = loadAppSettings(u"/nonexistent/settings.yaml"_s);
    QVERIFY(settings);
    QVERIFY(*settings == AppSettings{});
}

void AppSettingsTest::keepsWhatWasSavedAndWhatItDoesNotKnow()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"deep/settings.yaml"_s);
    AppSettings settings;
    settings.appearance = AppearanceChoice::Dark;
    settings.onClose = OnClose::KeepWatching;
    QVERIFY(saveAppSettings(name, settings));
    QFile file(name);
    QVERIFY(file.open(QIODevice::Append));
    file.write("of-a-newer-salve: 7\n");
    file.close();
    Result<AppSettings> read = loadAppSettings(name);
    QVERIFY(read);
    QVERIFY(*read == settings);
    settings.notifications = false;
    QVERIFY(saveAppSettings(name, settings));
    QVERIFY(*loadAppSettings(name) == settings);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("of-a-newer-salve"));
}

void AppSettingsTest::saysWhereItIsWrong()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"settings.yaml"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("appearance: purple\n");
    file.close();
    const Result<AppSettings> read = loadAppSettings(name);
    QVERIFY(!read);
    QVERIFY2(read.error().sentence.contains(u"purple"_s), qPrintable(read.error().sentence));
    QVERIFY(!saveAppSettings(u"/proc/nowhere/settings.yaml"_s, {}));
}

QTEST_GUILESS_MAIN(AppSettingsTest)
#include "tst_app_settings.moc"
