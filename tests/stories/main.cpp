// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "reactions/reaction_library.h"
#include "servers/servers.h"
#include "stage/story_player.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace salve;

namespace {

constexpr int kSkipped = 77; // what ctest is told to take for it

enum class Form { Lines, Json };

QStringList namesIn(const QString &path)
{
    QStringList names;
    for (const QString &name : QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (QFile::exists(path + u'/' + name + u"/story.yaml"_s))
            names.append(name);
    }
    return names;
}

int list(const QString &path, QTextStream &out)
{
    int code = 0;
    for (const QString &name : namesIn(path)) {
        const Result<StoryFolder> folder = StoryFolder::read(path + u'/' + name);
        code = folder ? code : 2;
        out << name.leftJustified(22) << (folder ? folder->story.about : folder.error().sentence) << '\n';
    }
    return code;
}

QByteArray lineOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Prints what happens while it happens, and at the end what was different from what was told.
int play(StoryFolder folder, Form form, QTextStream &out)
{
    const CheckLibrary checks;
    const ReactionLibrary reactions;
    StoryPlayer player(std::move(folder), {checks.kinds(), reactions.kinds()}, story::allServers());
    QObject::connect(
        &player, &StoryPlayer::happened, &player, [&](const QString &line, const QJsonObject &json, const QString &) {
            out << (form == Form::Json ? QString::fromUtf8(lineOf(json)) : line) << Qt::endl;
        });
    StoryEnd end;
    QObject::connect(&player, &StoryPlayer::finished, &player, [&end](const StoryEnd &told) {
        end = told;
        QCoreApplication::exit(told.isAsTold() ? 0 : 1);
    });
    player.start();
    const int code = QCoreApplication::exec();
    if (form == Form::Json) {
        out << QString::fromUtf8(lineOf({{u"story"_s, player.folder().name},
                                         {u"as-told"_s, end.isAsTold()},
                                         {u"trouble"_s, end.trouble},
                                         {u"diff"_s, end.diff},
                                         {u"unmet"_s, end.unmet.join(u'\n')}}))
            << '\n';
        return code;
    }
    for (const QString &text : QStringList{end.trouble, end.diff} + end.unmet) {
        if (!text.isEmpty())
            out << text << '\n';
    }
    out << player.folder().name << (end.isAsTold() ? ": as told"_L1 : ": NOT as told"_L1) << '\n';
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC"); // noon is noon in every story
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Plays the stories of a folder and compares them with what they promise."_s);
    parser.addHelpOption();
    parser.addOption({u"list"_s, u"names them, with what each is about"_s});
    parser.addOption({u"json"_s, u"one JSON object a line"_s});
    parser.addOption({u"folder"_s, u"where they lie"_s, u"path"_s, QStringLiteral(SALVE_STORIES)});
    parser.addPositionalArgument(u"name"_s, u"the story"_s, u"[NAME…]"_s);
    parser.process(application);
    QTextStream out(stdout);
    const QString path = parser.value(u"folder"_s);
    if (parser.isSet(u"list"_s))
        return list(path, out);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    int worst = 0;
    bool isAnySkipped = false;
    for (const QString &name : parser.positionalArguments()) {
        Result<StoryFolder> folder = StoryFolder::read(path + u'/' + name);
        if (!folder) {
            out << folder.error().sentence << '\n';
            worst = 2;
            continue;
        }
        if (const QString missing = story::missingFor(folder->story); !missing.isEmpty()) {
            out << name << ": SKIPPED, " << missing << '\n';
            isAnySkipped = true;
            continue;
        }
        worst = std::max(worst, play(std::move(*folder), parser.isSet(u"json"_s) ? Form::Json : Form::Lines, out));
    }
    return worst == 0 && isAnySkipped ? kSkipped : worst;
}
