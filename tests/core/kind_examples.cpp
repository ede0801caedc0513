// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/kind_examples.h"

#include "core/codec.h"

#include <algorithm>

namespace salve {

namespace {

/// Makes the failing examples of the fields of one map, which may stand inside of another.
class Breaker
{
public:
    using Wrap = std::function<Node(const Node &)>;

    Breaker(Node valid, QString path, Wrap wrap, std::vector<BrokenSettings> &out)
        : m_valid(std::move(valid)),
          m_path(std::move(path)),
          m_wrap(std::move(wrap)),
          m_out(out)
    {
    }

    void breakAll(const std::vector<FieldInfo> &fields)
    {
        for (const FieldInfo &field : fields) {
            m_base = m_valid;
            show(field, fields);
            breakRequired(field);
            breakType(field);
            breakRange(field);
            breakConstraints(field);
            breakTemplates(field);
            descend(field);
        }
    }

private:
    /// A field that only some choices show is broken where it is shown.
    void show(const FieldInfo &field, const std::vector<FieldInfo> &fields)
    {
        if (field.shownIf.key.isEmpty())
            return;
        m_base.set(field.shownIf.key, Node::scalar(field.shownIf.words.front()));
        if (const FieldInfo *other = fieldOf(fields, field.shownIf.key))
            show(*other, fields);
    }

    void
    add(const FieldInfo &field, const char *what, const Node &settings, const QString &fragment, const QString &path)
    {
        m_out.push_back({QStringLiteral("%1%2: %3").arg(m_path, field.key, QString::fromLatin1(what)),
                         path,
                         fragment,
                         m_wrap(settings)});
    }

    void addValue(const FieldInfo &field, const char *what, const Node &value, const QString &fragment)
    {
        Node settings = m_base;
        settings.set(field.key, value);
        add(field, what, settings, fragment, m_path + field.key);
    }

    static Node shaped(const FieldInfo &field, const QString &text)
    {
        if (field.kind == FieldKind::TextList)
            return Node::list({Node::text(text)});
        if (field.kind == FieldKind::TextMap)
            return Node::map({{QStringLiteral("X-Key"), Node::text(text)}});
        return Node::text(text);
    }

    void breakRequired(const FieldInfo &field)
    {
        if (!field.required)
            return;
        Node settings = m_base;
        settings.remove(field.key);
        QString path = m_path;
        path.chop(path.isEmpty() ? 0 : 1);
        add(field, "missing", settings, QStringLiteral("\"%1\" is missing").arg(field.key), path);
        addValue(field, "empty", Node::text({}), QStringLiteral("must not be empty"));
    }

    void breakType(const FieldInfo &field);
    void breakRange(const FieldInfo &field);

    void breakConstraints(const FieldInfo &field)
    {
        for (const Constraint &constraint : field.constraints) {
            Q_ASSERT_X(!constraint.holds(constraint.failing), qPrintable(field.key), "the failing example holds");
            addValue(field, "must", shaped(field, constraint.failing), QString());
        }
    }

    void breakTemplates(const FieldInfo &field)
    {
        if (field.kind == FieldKind::Object || field.kind == FieldKind::ObjectList)
            return;
        if (field.templating != Templating::None) {
            const QString misspelled = QStringLiteral("{{moniter.name}}");
            addValue(field, "template", shaped(field, misspelled), QStringLiteral("not a name that is known"));
        } else if (field.kind != FieldKind::Any) {
            addValue(field,
                     "template",
                     shaped(field, QStringLiteral("{{monitor.name}}")),
                     QStringLiteral("not filled in here"));
        }
    }

    void descend(const FieldInfo &field)
    {
        const Node *inner = m_base.find(field.key);
        if (field.kind == FieldKind::Object && inner) {
            const auto wrap = [outer = m_wrap, base = m_base, key = field.key](const Node &node) {
                Node settings = base;
                settings.set(key, node);
                return outer(settings);
            };
            Breaker(*inner, m_path + field.key + u'.', wrap, m_out).breakAll(field.children);
        }
    }

    const Node m_valid;
    const QString m_path;
    const Wrap m_wrap;
    std::vector<BrokenSettings> &m_out;
    Node m_base;
};

void Breaker::breakType(const FieldInfo &field)
{
    const Node map = Node::map({{QStringLiteral("a"), Node::text(QStringLiteral("b"))},
                                {QStringLiteral("c"), Node::text(QStringLiteral("d"))}});
    const auto text = [](const char *word) { return Node::text(QString::fromLatin1(word)); };
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::File:
    case FieldKind::TextList:
        return addValue(field, "type", map, QStringLiteral("this is a map of keys, not "));
    case FieldKind::Host:
        return addValue(field, "type", text("https://db1.example/"), QStringLiteral("is not a host"));
    case FieldKind::Url:
        return addValue(field, "type", text("nowhere"), QString());
    case FieldKind::Port:
        addValue(field, "low", text("0"), QString());
        return addValue(field, "high", text("65536"), QString());
    case FieldKind::Integer:
        return addValue(field,
                        "type",
                        Node::text(QString::number(field.low.value_or(2) + 0.5)),
                        QStringLiteral("is not a whole number"));
    case FieldKind::Number:
        return addValue(field, "type", text("many"), QStringLiteral("is not a number"));
    case FieldKind::Boolean:
        return addValue(field, "type", text("perhaps"), QStringLiteral("write true or false"));
    case FieldKind::Duration:
        return addValue(
            field, "type", text("60 parsecs"), QStringLiteral("is not a duration; write 30s, 5m, 1h30m or 2d"));
    case FieldKind::Size:
        return addValue(field, "type", text("-1 KiB"), QStringLiteral("is not a size"));
    case FieldKind::Choice:
        return addValue(field,
                        "type",
                        text("no such word"),
                        QStringLiteral("is not one of: ") + field.choices.join(QStringLiteral(", ")));
    case FieldKind::TextMap:
        return addValue(field, "type", text("one"), QStringLiteral("is not a map"));
    case FieldKind::Secret:
        return addValue(field, "type", text("hunter2"), QStringLiteral("{secret: NAME}"));
    case FieldKind::MaybeSecret:
        return addValue(field, "type", Node::list({text("hunter2")}), QStringLiteral("a text or {secret: NAME}"));
    case FieldKind::Object:
        return addValue(field, "type", text("one"), QStringLiteral("is not a map"));
    case FieldKind::ObjectList:
        return addValue(field, "type", text("one"), QStringLiteral("is not a list"));
    case FieldKind::Any:
        return;
    }
}

void Breaker::breakRange(const FieldInfo &field)
{
    const auto valueOf = [&field](double amount) {
        if (field.kind == FieldKind::Duration)
            return Node::text(QStringLiteral("%1ms").arg(qRound64(amount * 1000)));
        return Node::text(QString::number(amount, 'f', field.kind == FieldKind::Number ? 3 : 0));
    };
    // A step of one for whole numbers and bytes; less would be rounded away. A negative duration or size is no value at
    // all.
    const double step = field.kind == FieldKind::Number || field.kind == FieldKind::Duration ? 0.001 : 1;
    const bool isNeverNegative = field.kind == FieldKind::Duration || field.kind == FieldKind::Size;
    if (field.low && !(isNeverNegative && *field.low <= 0))
        addValue(field, "low", valueOf(*field.low - step), QStringLiteral("out of range"));
    if (field.high)
        addValue(field, "high", valueOf(*field.high + step), QStringLiteral("out of range"));
}

} // namespace

std::vector<BrokenSettings> brokenSettings(const Kind &kind)
{
    std::vector<BrokenSettings> out;
    Breaker(
        kind.example(), {}, [](const Node &node) { return node; }, out)
        .breakAll(kind.fields());
    for (const Node &settings : kind.brokenExamples())
        out.push_back({QStringLiteral("rule %1").arg(out.size()), {}, {}, settings});
    return out;
}

QString objection(const Kind &kind, const BrokenSettings &broken)
{
    QStringList found;
    for (const Problem &problem : kind.problems(broken.settings)) {
        // An item of a list or map is reported below its field.
        const bool isThere =
            broken.path.isEmpty() || problem.path == broken.path || problem.path.startsWith(broken.path + u'.');
        if (problem.severity == Severity::Error && isThere && problem.sentence.contains(broken.fragment)
            && !problem.sentence.isEmpty())
            return {};
        found.append(problemText(problem));
    }
    return QStringLiteral("%1: expected \"%2\" at \"%3\", found: %4")
        .arg(broken.what,
             broken.fragment,
             broken.path,
             found.isEmpty() ? QStringLiteral("nothing") : found.join(QStringLiteral(" | ")));
}

} // namespace salve
