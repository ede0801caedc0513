// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/called_salvectl.h"

#include "checks/check_library.h"
#include "cli/command_line.h"
#include "reactions/kinds.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <sstream>

namespace salve::test {

namespace {

constexpr int kLongest_ms = 60'000;

} // namespace

std::vector<QJsonObject> Said::objects() const
{
    std::vector<QJsonObject> objects;
    for (const QString &line : lines())
        objects.push_back(QJsonDocument::fromJson(line.toUtf8()).object());
    return objects;
}

CalledSalvectl::CalledSalvectl()
    : m_checks(std::make_unique<CheckLibrary>()),
      m_kinds{m_checks->kinds(), reactionKinds(), {}}
{
}

CalledSalvectl::CalledSalvectl(Kinds kinds) : m_kinds(std::move(kinds)) {}

CalledSalvectl::~CalledSalvectl() = default;

std::string CalledSalvectl::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName().toStdString();
}

Said CalledSalvectl::run(std::vector<std::string> arguments) const
{
    qputenv("SALVE_VAULT_KEY", QByteArray(64, 'a')); // each start takes it out of the environment
    Said said;
    cli::CommandLine line("0");
    std::ostringstream out, err;
    if (const std::optional<int> code = line.read(std::move(arguments), out, err))
        return {*code, QString::fromStdString(out.str()), QString::fromStdString(err.str())};
    QObject owner;
    cli::Context context{.dataDir = dataDir(),
                         .isJson = line.isJson(),
                         .kinds = m_kinds,
                         .out = QTextStream(&said.out),
                         .err = QTextStream(&said.err),
                         .owner = &owner};
    std::optional<int> code;
    line.begin(context, [&code](int given) { code = given; });
    if (QTest::qWaitFor([&code] { return code.has_value(); }, kLongest_ms))
        said.code = *code;
    context.out.flush();
    context.err.flush();
    return said;
}

} // namespace salve::test
