// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "bench.h"

#include <unistd.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <map>

int main(int argc, char **argv)
{
    using namespace salve;
    const bench::LongestEvent app(argc, argv);
    const QString name = app.arguments().value(1);
    if (name == QLatin1StringView("window")) {
        // A program of its own: whoever links a window is larger for it.
        const QByteArray program = QCoreApplication::applicationFilePath().toLocal8Bit() + "-window";
        argv[1] = argv[0];
        execv(program.constData(), argv + 1);
        bench::die(QStringLiteral("salve-bench-window is not beside this program"));
    }
    const std::map<QString, QJsonObject (*)(const QStringList &)> kBenches{{QStringLiteral("act"), bench::act},
                                                                           {QStringLiteral("checks"), bench::checks},
                                                                           {QStringLiteral("cost"), bench::cost},
                                                                           {QStringLiteral("kinds"), bench::kinds},
                                                                           {QStringLiteral("scale"), bench::scale},
                                                                           {QStringLiteral("storm"), bench::storm}};
    const auto found = kBenches.find(name);
    if (found == kBenches.end()) {
        std::fprintf(
            stderr,
            "Usage: salve-bench NAME [NUMBER…], where NAME is act, checks, cost, kinds, scale, storm or window\n");
        return 64;
    }
    const double before = bench::load();
    QJsonObject figures = found->second(app.arguments().mid(2));
    figures.insert(QStringLiteral("load_before"), before);
    figures.insert(QStringLiteral("load_after"), bench::load());
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return figures.value(QStringLiteral("broken")).toArray().isEmpty() ? 0 : 1;
}
