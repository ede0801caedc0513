// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/text_template.h"

#include "core/event_values.h"
#include "core/nearest_word.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

namespace salve {

namespace {

constexpr std::array kNames{
    TemplateName{"monitor.id", QT_TRANSLATE_NOOP("Template", "Id of the monitor, as it stands in the set.")},
    TemplateName{"monitor.name", QT_TRANSLATE_NOOP("Template", "Name of the monitor.")},
    TemplateName{"monitor.host", QT_TRANSLATE_NOOP("Template", "The same as host.")},
    TemplateName{"monitor.kind", QT_TRANSLATE_NOOP("Template", "Kind of the monitor, such as http.")},
    TemplateName{"monitor.target", QT_TRANSLATE_NOOP("Template", "What the monitor looks at: address, URL or name.")},
    TemplateName{"monitor.state", QT_TRANSLATE_NOOP("Template", "State of the monitor in one word, such as down.")},
    TemplateName{"incident.id", QT_TRANSLATE_NOOP("Template", "Number of the incident.")},
    TemplateName{"incident.sentence", QT_TRANSLATE_NOOP("Template", "What happened, in one sentence.")},
    TemplateName{"incident.since", QT_TRANSLATE_NOOP("Template", "First failing result, as an ISO 8601 time.")},
    TemplateName{"incident.duration", QT_TRANSLATE_NOOP("Template", "How long it has lasted, for people.")},
    TemplateName{"incident.cause", QT_TRANSLATE_NOOP("Template", "Cause in one word, such as refused.")},
    TemplateName{"incident.failures",
                 QT_TRANSLATE_NOOP("Template", "How many checks of the outage have failed so far.")},
    TemplateName{"incident.tried", QT_TRANSLATE_NOOP("Template", "What was tried, and what came of it.")},
    TemplateName{"message.title", QT_TRANSLATE_NOOP("Template", "What is told, in a few words.")},
    TemplateName{"message.sentence", QT_TRANSLATE_NOOP("Template", "What is told, in one sentence.")},
    TemplateName{"message.tried",
                 QT_TRANSLATE_NOOP("Template", "What was tried, and what came of it: a line for each.")},
    TemplateName{"message.text", QT_TRANSLATE_NOOP("Template", "The sentence, and a line for each of what was tried.")},
    TemplateName{"message.kind",
                 QT_TRANSLATE_NOOP("Template", "problem, update, recovered, approval, digest, receipt or test.")},
    TemplateName{"message.asks",
                 QT_TRANSLATE_NOOP("Template",
                                   "Of a message that asks for an approval: the number of the run and the hash of its "
                                   "request, as 77:3f2a. Else empty.")},
    TemplateName{"message.severity", QT_TRANSLATE_NOOP("Template", "critical, warning or info.")},
    TemplateName{"message.state",
                 QT_TRANSLATE_NOOP("Template", "State of the monitor that it is about, such as down.")},
    TemplateName{"message.key",
                 QT_TRANSLATE_NOOP("Template", "The same for all messages of one incident; no other has it.")},
    TemplateName{"message.link",
                 QT_TRANSLATE_NOOP("Template",
                                   "Opens the incident in Salve's window, on the computer that told of it. Empty where "
                                   "there is no incident.")},
    TemplateName{"result.message", QT_TRANSLATE_NOOP("Template", "Sentence of the last result.")},
    TemplateName{"result.cause", QT_TRANSLATE_NOOP("Template", "Cause of the last result in one word.")},
    TemplateName{"result.phase", QT_TRANSLATE_NOOP("Template", "Phase in which the last check broke.")},
    TemplateName{"result.latency_ms", QT_TRANSLATE_NOOP("Template", "Latency of the last result in milliseconds.")},
    TemplateName{"step.id", QT_TRANSLATE_NOOP("Template", "Id of the step that runs.")},
    TemplateName{"run.id", QT_TRANSLATE_NOOP("Template", "Number of this run; never used twice.")},
    TemplateName{"reaction.name", QT_TRANSLATE_NOOP("Template", "Name of the reaction that runs.")},
    TemplateName{"installation.name", QT_TRANSLATE_NOOP("Template", "Name of the Salve that acts.")},
    TemplateName{"host",
                 QT_TRANSLATE_NOOP("Template",
                                   "Host in trouble: the one that an event names, where the monitor says which value "
                                   "that is (host-from), else on-host.")},
    TemplateName{"event.NAME",
                 QT_TRANSLATE_NOOP("Template",
                                   "Value NAME of the event that opened the incident, such as event.service. Where it "
                                   "addresses something only letters, digits, \".\", \"_\" and \"-\" pass.")},
    TemplateName{"now", QT_TRANSLATE_NOOP("Template", "This moment, as an ISO 8601 time.")},
};

QStringList knownNames()
{
    QStringList names;
    for (const TemplateName &name : kNames)
        names.append(QString::fromLatin1(name.name));
    return names;
}

constexpr QLatin1StringView kEvent("event.");

bool isOfEvent(QStringView name)
{
    return name.startsWith(kEvent) && isEventName(name.sliced(kEvent.size()));
}

bool isHostName(QStringView name)
{
    return name == QLatin1StringView("host") || name == QLatin1StringView("monitor.host");
}

bool isKnown(QStringView name)
{
    return isOfEvent(name) || std::any_of(kNames.begin(), kNames.end(), [name](const TemplateName &known) {
               return name == QLatin1StringView(known.name);
           });
}

/// A stretch of literal text, or the name between braces.
struct Part
{
    QString text;
    bool isName{false};
};

Result<std::vector<Part>> partsOf(const QString &text)
{
    std::vector<Part> parts{Part{}};
    qsizetype at = 0;
    while (at < text.size()) {
        const QStringView rest = QStringView(text).sliced(at);
        if (rest.startsWith(u"\\{{")) {
            parts.back().text += QStringLiteral("{{");
            at += 3;
        } else if (rest.startsWith(u"{{")) {
            const qsizetype end = rest.indexOf(u"}}");
            if (end < 0) {
                return fail(ErrorCode::Invalid,
                            QStringLiteral("a \"{{\" has no \"}}\"; close it, or write \\{{ for the two characters"));
            }
            parts.push_back({rest.sliced(2, end - 2).trimmed().toString(), true});
            parts.push_back({});
            at += end + 2;
        } else {
            parts.back().text += text[at++];
        }
    }
    return parts;
}

QString unknownName(const QString &name)
{
    if (name.startsWith(kEvent))
        return QStringLiteral(
                   "\"{{%1}}\" cannot be a value of an event: behind the dot stand letters, digits, \"_\" and \"-\"")
            .arg(name.left(40));
    if (name.startsWith(QLatin1StringView("secret")))
        return QStringLiteral("secrets cannot stand in a text; give {secret: NAME} to a field that takes one");
    return QStringLiteral("\"{{%1}}\" is not a name that is known here%2; write \\{{ for the two characters")
        .arg(name.left(40), didYouMean(name, knownNames()).remove(u'?'));
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

QString jsonEscaped(const QString &value)
{
    QString out;
    for (const QChar c : value) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (isControl(c))
            out += QStringLiteral("\\u%1").arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

tl::unexpected<Error> refusal(const QString &name, const QString &why)
{
    return fail(ErrorCode::Invalid, QStringLiteral("the value of {{%1}} %2").arg(name, why));
}

Result<QString> escaped(const QString &name, const QString &value, Templating how)
{
    const auto refuse = [&](const QString &why) { return refusal(name, why); };
    const bool hasControl = std::any_of(value.begin(), value.end(), isControl);
    switch (how) {
    case Templating::None:
    case Templating::Text:
        return value;
    case Templating::Json:
        return jsonEscaped(value);
    case Templating::Form:
        return QString::fromLatin1(QUrl::toPercentEncoding(value, " ")).replace(u' ', u'+');
    case Templating::Url:
    case Templating::Header:
    case Templating::Argument:
        break;
    }
    if (value.isEmpty())
        return refuse(QStringLiteral("is empty, and must not be here"));
    if (how == Templating::Url)
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    if (hasControl)
        return refuse(QStringLiteral("has a line break or control character, which cannot stand here"));
    if (how == Templating::Argument && value.startsWith(u'-'))
        return refuse(QStringLiteral("begins with \"-\" and would be taken for an option"));
    return value;
}

/// Where another text would be another place, another option or another command.
bool addressesSomething(Templating how)
{
    return how == Templating::Url || how == Templating::Header || how == Templating::Argument;
}

/// For what only tells: nothing that a sender wrote stops it.
QString softened(const QString &value)
{
    QString plain = value.isEmpty() ? QStringLiteral("unknown") : value.left(256);
    for (QChar &c : plain) {
        if (!isPlainValue(QString(u'a') + c))
            c = u'_';
    }
    return plain.front() == u'.' || plain.front() == u'-' ? QString(u'_') + plain : plain;
}

/// A value of ours that would be refused, as it can stand there: of what only tells.
QString fitting(const QString &value)
{
    QString text = value.isEmpty() ? QStringLiteral("none") : value;
    std::replace_if(text.begin(), text.end(), isControl, QChar(u' '));
    return text.front() == u'-' ? QString(u'_') + text : text;
}

/// A value that a sender wrote; an event that does not have it is no empty text.
Result<QString>
escapedFromOutside(const QString &name, const QString &value, Templating how, TemplateVariables::Unfit unfit)
{
    using Unfit = TemplateVariables::Unfit;
    if (unfit == Unfit::LeftOpen && value.isEmpty())
        return QStringLiteral("{{%1}}").arg(name);
    if (unfit == Unfit::Softened)
        return escaped(name, addressesSomething(how) ? softened(value) : value, how);
    const QString problem = addressesSomething(how) || value.isEmpty() ? plainProblem(value) : QString();
    return problem.isEmpty() ? escaped(name, value, how) : Result<QString>(refusal(name, problem));
}

/// Behind this much of a JSON text: is it inside of a string?
bool isInJsonString(QStringView before)
{
    bool isInside = false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i] == u'"')
            isInside = !isInside;
        else if (isInside && before[i] == u'\\')
            ++i;
    }
    return isInside;
}

/// `before` is what is rendered already.
Result<QString> valueOf(const QString &name, Templating how, const TemplateVariables &variables, const QString &before)
{
    const QString *value = variables.find(name);
    const QString text = value ? *value : QString();
    if (!isOfEvent(name) && !variables.isFromOutside(name)) {
        const bool isSoft = variables.unfit() == TemplateVariables::Unfit::Softened && addressesSomething(how);
        return escaped(name, isSoft ? fitting(text) : text, how);
    }
    // Outside of a string a value could bring members of its own: there it has to be plain, as a number is.
    const bool isBare = how == Templating::Json && !isInJsonString(before);
    return escapedFromOutside(name, text, isBare ? Templating::Argument : how, variables.unfit());
}

Result<Node> renderField(const Node &value, const FieldInfo &field, const TemplateVariables &variables);

/// Every scalar below, whatever the shape (lists, maps of headers, free trees).
Result<Node> renderTree(const Node &value, Templating how, const TemplateVariables &variables)
{
    Node out = value;
    if (value.isScalar() && value.text().contains(QLatin1StringView("{{"))) {
        const Result<QString> text = renderText(value.text(), how, variables);
        if (!text)
            return tl::unexpected<Error>(text.error());
        const Mark mark = value.mark();
        out = Node::text(*text);
        out.setMark(mark);
    }
    const auto render = [&](Node &child) -> std::optional<Error> {
        Result<Node> rendered = renderTree(child, how, variables);
        if (!rendered)
            return rendered.error();
        child = std::move(*rendered);
        return std::nullopt;
    };
    for (Node &item : out.items()) {
        if (const std::optional<Error> error = render(item))
            return tl::unexpected<Error>(*error);
    }
    for (Node::Entry &entry : out.entries()) {
        if (const std::optional<Error> error = render(entry.second))
            return tl::unexpected<Error>(*error);
    }
    return out;
}

Result<Node> renderField(const Node &value, const FieldInfo &field, const TemplateVariables &variables)
{
    if (field.kind == FieldKind::Object)
        return renderSettings(value, field.children, variables);
    if (field.kind == FieldKind::ObjectList) {
        Node out = value;
        for (Node &item : out.items()) {
            Result<Node> rendered = renderSettings(item, field.children, variables);
            if (!rendered)
                return rendered;
            item = std::move(*rendered);
        }
        return out;
    }
    return field.templating == Templating::None ? value : renderTree(value, field.templating, variables);
}

void noteWanted(const QString &text, Templating how, WantedValues &wanted)
{
    const Result<std::vector<Part>> parts = partsOf(text);
    if (!parts)
        return;
    for (const Part &part : *parts) {
        wanted.host = wanted.host || (part.isName && isHostName(part.text));
        if (!part.isName || !isOfEvent(part.text))
            continue;
        const QString name = part.text.sliced(kEvent.size());
        if (!wanted.all.contains(name))
            wanted.all.append(name);
        if (addressesSomething(how) && !wanted.plain.contains(name))
            wanted.plain.append(name);
    }
}

void noteWanted(const Node &tree, Templating how, WantedValues &wanted)
{
    if (how == Templating::None)
        return;
    if (tree.isScalar())
        noteWanted(tree.text(), how, wanted);
    for (const Node &item : tree.items())
        noteWanted(item, how, wanted);
    for (const Node::Entry &entry : tree.entries())
        noteWanted(entry.second, how, wanted);
}

void noteWanted(const Node &settings, const std::vector<FieldInfo> &fields, WantedValues &wanted)
{
    for (const Node::Entry &entry : settings.entries()) {
        const FieldInfo *field = fieldOf(fields, entry.first);
        if (!field)
            continue;
        if (field->kind == FieldKind::Object) {
            noteWanted(entry.second, field->children, wanted);
        } else if (field->kind == FieldKind::ObjectList) {
            for (const Node &item : entry.second.items())
                noteWanted(item, field->children, wanted);
        } else {
            noteWanted(entry.second, field->templating, wanted);
        }
    }
}

bool isNameLike(QStringView name)
{
    return std::all_of(
        name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-'; });
}

} // namespace

std::span<const TemplateName> templateNames()
{
    return kNames;
}

void TemplateVariables::set(const QString &name, const QString &text, Origin origin)
{
    Q_ASSERT(isKnown(name));
    m_outside.removeAll(name);
    if (origin == Origin::Outside)
        m_outside.append(name);
    const auto it =
        std::find_if(m_values.begin(), m_values.end(), [&](const auto &value) { return value.first == name; });
    if (it == m_values.end())
        m_values.emplace_back(name, text);
    else
        it->second = text;
}

const QString *TemplateVariables::find(QStringView name) const
{
    const auto it =
        std::find_if(m_values.begin(), m_values.end(), [name](const auto &value) { return value.first == name; });
    return it == m_values.end() ? nullptr : &it->second;
}

bool hasTemplates(QStringView text)
{
    qsizetype at = 0;
    while ((at = text.indexOf(u"{{", at)) >= 0) {
        const qsizetype end = text.indexOf(u"}}", at);
        const bool isEscaped = at > 0 && text[at - 1] == u'\\';
        if (!isEscaped && end > at) {
            const QStringView name = text.sliced(at + 2, end - at - 2).trimmed();
            // "{{ user }}" may be what a page must not show; a name of ours is known or has a dot.
            if (isKnown(name) || (name.contains(u'.') && isNameLike(name)))
                return true;
        }
        at += 2;
    }
    return false;
}

bool hasTemplates(const Node &settings)
{
    const auto isIn = [](const Node &node) { return hasTemplates(node); };
    return hasTemplates(settings.text()) || std::any_of(settings.items().begin(), settings.items().end(), isIn)
           || std::any_of(settings.entries().begin(), settings.entries().end(), [](const Node::Entry &entry) {
                  return hasTemplates(entry.second);
              });
}

QString templateProblem(const QString &text)
{
    const Result<std::vector<Part>> parts = partsOf(text);
    if (!parts)
        return parts.error().sentence;
    for (const Part &part : *parts) {
        if (part.isName && !isKnown(part.text))
            return unknownName(part.text);
    }
    return {};
}

WantedValues wantedValues(const Node &settings, const std::vector<FieldInfo> &fields)
{
    WantedValues wanted;
    noteWanted(settings, fields, wanted);
    return wanted;
}

Result<QString> renderText(const QString &text, Templating how, const TemplateVariables &variables)
{
    const Result<std::vector<Part>> parts = partsOf(text);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    QString out;
    for (const Part &part : *parts) {
        if (!part.isName) {
            out += part.text;
            continue;
        }
        if (!isKnown(part.text))
            return fail(ErrorCode::Invalid, unknownName(part.text));
        const Result<QString> safe = valueOf(part.text, how, variables, out);
        if (!safe)
            return safe;
        out += *safe;
    }
    return out;
}

Result<Node>
renderSettings(const Node &settings, const std::vector<FieldInfo> &fields, const TemplateVariables &variables)
{
    Node out = settings;
    for (Node::Entry &entry : out.entries()) {
        const FieldInfo *field = fieldOf(fields, entry.first);
        if (!field)
            continue;
        Result<Node> rendered = renderField(entry.second, *field, variables);
        if (!rendered) {
            Error error = rendered.error();
            error.sentence = QStringLiteral("%1: %2").arg(field->key, error.sentence);
            return tl::unexpected<Error>(std::move(error));
        }
        entry.second = std::move(*rendered);
    }
    // A default is left out of what is written, but the names in it are filled in all the same.
    for (const FieldInfo &field : fields) {
        if (field.templating == Templating::None || out.find(field.key) || !hasTemplates(field.defaultText))
            continue;
        Result<QString> text = renderText(field.defaultText, field.templating, variables);
        if (!text)
            return tl::unexpected<Error>(text.error());
        out.set(field.key, Node::text(std::move(*text)));
    }
    return out;
}

} // namespace salve
