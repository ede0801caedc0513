// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/outgoing_proxy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Proxy)
};

Result<Node> readFile(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return Node::map();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Texts::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    Result<Node> read = nodeFromJson(file.readAll());
    if (!read)
        return fail(ErrorCode::Invalid, Texts::tr("%1 is not understood: %2").arg(name, read.error().sentence));
    return read;
}

} // namespace

// clang-format off
const Schema<ProxySettings> &proxySettingsSchema()
{
    using S = ProxySettings;
    static const Schema<S> kSchema{
        "Proxy",
        {
            text(&S::url, "proxy", QT_TRANSLATE_NOOP("Proxy", "Proxy")).example(u"http://proxy.example:3128"_s)
                .must([](const QString &text) { return text.isEmpty() || isProxyText(text); },
                      QT_TRANSLATE_NOOP("Proxy", "write http://proxy.example:3128, socks5://proxy.example:1080 or none"), u"proxy.example"_s)
                .help(QT_TRANSLATE_NOOP("Proxy", "Of checks and actions over HTTP that name none of their own. Nothing here: they go straight.")),
            texts(&S::except, "except", QT_TRANSLATE_NOOP("Proxy", "Straight to"))
                .help(QT_TRANSLATE_NOOP("Proxy", "Reached without it: db1, .corp.example and all below, 10.0.0.0/8; this computer always is.")),
            text(&S::username, "username", QT_TRANSLATE_NOOP("Proxy", "User name")),
            secret(&S::password, "password", QT_TRANSLATE_NOOP("Proxy", "Password")),
        },
        {{[](const S &s) { return s.username.isEmpty() == s.password.isEmpty(); }, u"password"_s,
          QT_TRANSLATE_NOOP("Proxy", "a user name needs its password, and a password its user name"),
          [](Node &node) { node.set(u"username"_s, Node::text(u"probe"_s)); }}}};
    return kSchema;
}
// clang-format on

OutgoingProxy::OutgoingProxy(const QString &dataDir, Use use)
    : m_file(QDir(dataDir).filePath(u"network.json"_s)),
      m_use(std::move(use))
{
    const Result<ProxySettings> read =
        readFile(m_file).and_then([](const Node &node) { return proxySettingsSchema().read(node); });
    if (read)
        m_settings = *read;
    else
        m_fileTrouble = Texts::tr("The proxy of %1 is not used: %2").arg(m_file, read.error().sentence);
    m_trouble = m_fileTrouble;
}

Result<void> OutgoingProxy::put(const ProxySettings &settings)
{
    const Node before = readFile(m_file).value_or(Node::map());
    const Node written = withUnknownKeys(proxySettingsSchema().write(settings), before, proxySettingsSchema().fields());
    QSaveFile file(m_file);
    const bool isWritten = file.open(QIODevice::WriteOnly)
                           && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                           && file.write(QJsonDocument(jsonOf(written).toObject()).toJson()) > 0 && file.commit();
    if (!isWritten)
        return fail(ErrorCode::Io, Texts::tr("%1 cannot be written: %2.").arg(m_file, file.errorString()));
    m_settings = settings;
    m_fileTrouble.clear();
    return {};
}

void OutgoingProxy::apply(const SecretSource &secrets)
{
    m_trouble = m_fileTrouble;
    ProxyRules rules;
    rules.direct = m_settings.except;
    if (!m_settings.url.isEmpty())
        rules.proxy = proxyFromText(m_settings.url).value_or(HttpProxy{});
    if (!rules.proxy.isNone() && !m_settings.password.isEmpty()) {
        if (const Result<QString> password = secrets(m_settings.password.name)) {
            rules.proxy.username = m_settings.username;
            rules.proxy.password = *password;
        } else {
            m_trouble = Texts::tr("The proxy is used without a login: %1").arg(password.error().sentence);
        }
    }
    m_use(rules);
}

} // namespace salve
