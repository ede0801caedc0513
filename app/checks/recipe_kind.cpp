// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/recipe_kind.h"

#include "checks/recipe_check.h"
#include "core/codec.h"
#include "net/cause.h"
#include "net/secrets.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

/// What every dialogue over one connection needs, as the recipe at hand allows it.
struct Common
{
    QString host;
    std::optional<int> port;
    RecipeTls tls{RecipeTls::None};
    std::optional<Millis> slowAbove;
    AddressFamily family{AddressFamily::Any};
    QString address;
    QString caFile;
    TlsTrust certificates{TlsTrust::Verify};
};

// clang-format off
const Schema<Common> &commonSchema()
{
    static const Schema<Common> kSchema{
        "Recipe",
        {
            host(&Common::host, "host", QT_TRANSLATE_NOOP("Recipe", "Host")).required().example(u"db1.example"_s),
            integer(&Common::port, "port", QT_TRANSLATE_NOOP("Recipe", "Port")).range(1, 65535)
                .help(QT_TRANSLATE_NOOP("Recipe", "Empty: the port that such servers usually have.")),
            choice(&Common::tls, "tls", QT_TRANSLATE_NOOP("Recipe", "TLS")),
            duration(&Common::slowAbove, "slow-above", QT_TRANSLATE_NOOP("Recipe", "Slow above"))
                .help(QT_TRANSLATE_NOOP("Recipe", "An answer that takes longer makes the monitor Degraded.")),
            choice(&Common::family, "family", QT_TRANSLATE_NOOP("Recipe", "Address family")).more(),
            text(&Common::address, "address", QT_TRANSLATE_NOOP("Recipe", "Forced address")).more()
                .help(QT_TRANSLATE_NOOP("Recipe", "Connects to this IP address whatever the name resolves to."))
                .must([](const QString &text) { return !QHostAddress(text).isNull(); },
                      QT_TRANSLATE_NOOP("Recipe", "write an IPv4 or IPv6 address"), u"db1"_s),
            file(&Common::caFile, "ca-file", QT_TRANSLATE_NOOP("Recipe", "Own CA file")).more()
                .help(QT_TRANSLATE_NOOP("Recipe", "A PEM file that is trusted beside the system's authorities, for this monitor only.")),
            choice(&Common::certificates, "certificates", QT_TRANSLATE_NOOP("Recipe", "Certificate check")).more()
                .help(QT_TRANSLATE_NOOP("Recipe", "accept-any-certificate proves nothing about who answers; an own CA file is the better way.")),
        }};
    return kSchema;
}
// clang-format on

bool isTlsKey(const QString &key)
{
    return key == "tls"_L1 || key == "ca-file"_L1 || key == "certificates"_L1;
}

/// Host, port and TLS first, then the recipe's own, then the rest.
std::vector<FieldInfo> fieldsOf(const CheckRecipe &recipe)
{
    std::vector<FieldInfo> fields;
    std::vector<FieldInfo> folded;
    QStringList words;
    QStringList withTls;
    for (const RecipeTls tls : recipe.tls) {
        words.append(QString(wordOf(tls)));
        if (tls != RecipeTls::None)
            withTls.append(words.back());
    }
    for (FieldInfo field : commonSchema().fields()) {
        if (isTlsKey(field.key) && withTls.isEmpty())
            continue;
        if (field.key == "port"_L1)
            field.example = QString::number(recipe.port);
        if (field.key == "tls"_L1) {
            field.choices = words;
            field.defaultText = words.front();
        } else if (isTlsKey(field.key) && words.contains(wordOf(RecipeTls::None))) {
            field.shownIf = {u"tls"_s, withTls};
        }
        (field.folded ? folded : fields).push_back(std::move(field));
    }
    for (const FieldDeclaration &declaration : recipe.fields)
        fields.push_back(fieldInfoOf(declaration));
    fields.insert(fields.end(), folded.begin(), folded.end());
    return fields;
}

QString translated(const QString &text)
{
    return QCoreApplication::translate("Recipe", text.toUtf8().constData());
}

} // namespace

RecipeCheckKind::RecipeCheckKind(CheckRecipe recipe) : m_recipe(std::move(recipe)), m_settings(fieldsOf(m_recipe)) {}

QString RecipeCheckKind::title() const
{
    return translated(m_recipe.title);
}

QString RecipeCheckKind::summary() const
{
    return translated(m_recipe.summary);
}

Node RecipeCheckKind::example() const
{
    Node settings = Node::map({{u"host"_s, Node::text(u"db1.example"_s)}});
    for (const Node::Entry &entry : m_recipe.example.entries())
        settings.set(entry.first, entry.second);
    return settings;
}

RecipeValues RecipeCheckKind::valuesOf(const Node &settings) const
{
    Problems ignored;
    ReadContext context(ignored);
    const Node read = m_settings.read(settings, context);
    RecipeValues values;
    for (const Node::Entry &entry : read.entries())
        values.insert(entry.first, entry.second.text());
    return values;
}

quint16 RecipeCheckKind::portOf(const RecipeValues &values) const
{
    const bool isImplicit = values.value(u"tls"_s) == wordOf(RecipeTls::Implicit);
    const int standard = isImplicit ? m_recipe.tlsPort.value_or(m_recipe.port) : m_recipe.port;
    return static_cast<quint16>(values.contains(u"port"_s) ? values.value(u"port"_s).toInt() : standard);
}

QString RecipeCheckKind::target(const Node &settings) const
{
    const RecipeValues values = valuesOf(settings);
    return placeOf(values.value(u"host"_s), portOf(values));
}

Result<std::unique_ptr<CheckOperation>>
RecipeCheckKind::make(const Node &settings, Millis timeout, Services &services) const
{
    const Problems wrong = m_settings.problems(settings);
    if (hasErrors(wrong))
        return tl::unexpected<Error>(firstError(wrong));
    Problems ignored;
    ReadContext context(ignored);
    const Common common = commonSchema().read(settings, context);
    RecipeCheck::Plan plan;
    plan.values = valuesOf(settings);
    SecretReader secrets(services.secrets);
    for (const FieldInfo &field : fields()) {
        const Node *given = settings.find(field.key);
        if (!field.isCredential() || !given)
            continue;
        plan.secretKeys.append(field.key);
        plan.values.insert(field.key, secrets.value(Codec<SecretRef>::read(*given, context).value_or(SecretRef{})));
    }
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    plan.secrets = secrets.values();
    plan.slowAbove = common.slowAbove;
    plan.request.server = {common.host,
                           portOf(plan.values),
                           common.family,
                           common.address.isEmpty() ? QHostAddress() : QHostAddress(common.address)};
    const RecipeTls tls = fromWord<RecipeTls>(plan.values.value(u"tls"_s)).value_or(RecipeTls::None);
    plan.request.encryption = tls == RecipeTls::Implicit   ? Encryption::Implicit
                              : tls == RecipeTls::StartTls ? Encryption::Upgrade
                                                           : Encryption::None;
    plan.request.tls.caFile = common.caFile;
    plan.request.tls.trust = common.certificates;
    plan.request.deadline = timeout;
    return std::make_unique<RecipeCheck>(m_recipe, std::move(plan), services);
}

} // namespace salve
