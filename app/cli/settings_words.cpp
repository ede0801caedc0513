// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/settings_words.h"

#include "cli/cli.h"

using namespace Qt::StringLiterals;

namespace salve::cli {

Result<Node> settingsFromWords(const std::vector<std::string> &words)
{
    Node settings = Node::map();
    for (const std::string &word : words) {
        const QString text = QString::fromStdString(word);
        const qsizetype sign = text.indexOf(u'=');
        if (sign <= 0)
            return fail(ErrorCode::Invalid, Texts::tr("\"%1\" is not key=value.").arg(text));
        const QString key = text.left(sign);
        const QString value = text.mid(sign + 1);
        const Node node =
            value.startsWith("secret:"_L1) ? Node::map({{u"secret"_s, Node::text(value.mid(7))}}) : Node::scalar(value);
        const qsizetype dot = key.indexOf(u'.');
        if (dot <= 0) {
            settings.set(key, node);
            continue;
        }
        Node inner = settings.find(key.left(dot)) ? *settings.find(key.left(dot)) : Node::map();
        inner.set(key.mid(dot + 1), node);
        settings.set(key.left(dot), inner);
    }
    return settings;
}

void splitLists(Node &settings, const std::vector<FieldInfo> &fields)
{
    for (const FieldInfo &field : fields) {
        Node *value = settings.find(field.key);
        if (field.kind != FieldKind::TextList || !value || !value->isScalar())
            continue;
        std::vector<Node> items;
        for (const QString &item : value->text().split(u','))
            items.push_back(Node::scalar(item));
        *value = Node::list(std::move(items));
    }
}

Result<Millis> durationBehind(const char *option, const std::string &typed)
{
    const QString text = QString::fromStdString(typed);
    const Result<Millis> duration = durationFromText(text);
    if (!duration)
        return fail(duration.error().code, u"%1: %2"_s.arg(QString::fromLatin1(option), duration.error().sentence));
    if (*duration <= Millis{0})
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: \"%2\" is no time at all; write 30s, 5m, 1h30m or 2d")
                        .arg(QString::fromLatin1(option), text));
    return duration;
}

Error asTyped(Error error, const QHash<QString, QString> &options)
{
    QStringList lines = error.sentence.split(u'\n');
    for (QString &line : lines) {
        const QString key = line.section(u": "_s, 0, 0);
        if (key != line)
            line.replace(0, key.size(), options.value(key, key));
    }
    error.sentence = lines.join(u'\n');
    return error;
}

} // namespace salve::cli
