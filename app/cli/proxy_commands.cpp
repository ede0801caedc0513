// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "session/commands.h"
#include "session/outgoing_proxy.h"

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

struct Given
{
    std::string url, except, username, password;
};

int print(Context &context, const QJsonObject &answer)
{
    const QString trouble = answer.value("trouble"_L1).toString();
    const int code = trouble.isEmpty() ? kOk : kWarning;
    if (context.isJson) {
        context.line(answer);
        return code;
    }
    const ProxySettings settings =
        proxySettingsSchema().read(nodeOf(answer.value("proxy"_L1))).value_or(ProxySettings{});
    if (settings.url.isEmpty()) {
        context.out << Texts::tr("No proxy: requests go straight.") << "\n";
    } else {
        context.out << Texts::tr("Checks and actions over HTTP go through %1.").arg(settings.url) << "\n";
        if (!settings.username.isEmpty())
            context.out << Texts::tr("As %1, with the secret %2.").arg(settings.username, settings.password.name)
                        << "\n";
        if (!settings.except.isEmpty())
            context.out << Texts::tr("Straight to: %1").arg(settings.except.join(u", "_s)) << "\n";
    }
    if (!trouble.isEmpty())
        context.out << trouble << "\n";
    return code;
}

void put(Context &context, const Done &done, const ProxySettings &settings)
{
    const Node node = proxySettingsSchema().write(settings);
    if (const Problems problems = proxySettingsSchema().problems(node); hasErrors(problems))
        return done(context.complain(firstError(problems)));
    runCommand(
        context, done, commands::kSetProxy, {{u"proxy"_s, jsonOf(node)}}, [](const QJsonObject &) { return int{kOk}; });
}

void set(Context &context, const Done &done, const Given &given)
{
    ProxySettings settings;
    settings.url = QString::fromStdString(given.url);
    settings.except = QString::fromStdString(given.except).split(u',', Qt::SkipEmptyParts);
    settings.username = QString::fromStdString(given.username);
    const QString password = QString::fromStdString(given.password);
    if (!password.isEmpty() && !password.startsWith("secret:"_L1))
        return done(context.complain({ErrorCode::Invalid,
                                      Texts::tr("A password does not belong on the command line. Store it with "
                                                "salvectl secret set NAME, and write --password secret:NAME."),
                                      {}}));
    settings.password.name = password.mid(7);
    put(context, done, settings);
}

} // namespace

void addProxyCommands(Registry &registry)
{
    CLI::App *group = registry.app.add_subcommand("proxy", "the way out of this computer, for everything that is HTTP");
    group->require_subcommand(1);
    Registry inner{*group, registry.chosen};
    inner.command("show", "the proxy of this installation", [](Context &context, const Done &done) {
        askQuery(context, done, queries::kProxy, {}, [&context](const QJsonObject &answer) {
            return print(context, answer);
        });
    });
    const auto given = std::make_shared<Given>();
    CLI::App *command = inner.command("set",
                                      "send everything through a proxy that names none of its own",
                                      [given](Context &context, const Done &done) { set(context, done, *given); });
    command->add_option("URL", given->url, "http://proxy.example:3128 or socks5://proxy.example:1080")->required();
    command->add_option("--except", given->except, "hosts that are reached straight: db1,.corp.example,10.0.0.0/8");
    command->add_option("--username", given->username);
    command->add_option("--password", given->password, "secret:NAME");
    inner.command("off", "go straight again", [](Context &context, const Done &done) { put(context, done, {}); });
}

} // namespace salve::cli
