// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/node.h"

#include <QRegularExpression>

#include <algorithm>

namespace salve {

namespace {

constexpr qsizetype kShortList = 90; // characters of a list that stays on the line of its key

/// Texts that some reader of YAML 1.1 or 1.2 takes for a number, a time, a truth value or nothing.
bool isAmbiguous(const QString &text)
{
    static const QRegularExpression kTyped(
        QStringLiteral("\\A(?:y|n|yes|no|on|off|true|false|null|~|<<|=|[-+]?\\.(?:inf|nan)"
                       "|[-+]?(?:0x[0-9a-f_]+|0o?[0-7_]+|0b[01_]+|[0-9][0-9_,]*(?:\\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\\.[0-"
                       "9]+(?:e[-+]?[0-9]+)?)"
                       "|[-+]?[0-9]+(?::[0-9]+)+(?:\\.[0-9]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return kTyped.match(text).hasMatch();
}

bool isPrintable(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x20 || u == 0x7f || (u >= 0x80 && u <= 0x9f) || u == 0x2028 || u == 0x2029 || u == 0xfeff)
        return false;
    return u < 0xfffe;
}

enum class Place { Block, Flow };

/// Can stand without quotes. Between brackets less can; yaml-cpp also stumbles over a "?" there.
bool canBePlain(const QString &text, Place place)
{
    static const QString kIndicators = QStringLiteral("-?:,[]{}#&*!|>'\"%@`=<");
    static const QString kFlowOnly = QStringLiteral(",[]{}?:");
    if (text.isEmpty() || text.startsWith(u' ') || text.endsWith(u' ') || text.endsWith(u':'))
        return false;
    const bool isMinusWord = text.front() == u'-' && text.size() > 1 && text[1].isLetterOrNumber();
    if (kIndicators.contains(text.front()) && !isMinusWord)
        return false;
    if (text.contains(QStringLiteral(": ")) || text.contains(QStringLiteral(" #"))
        || text.startsWith(QStringLiteral("...")))
        return false;
    return std::all_of(text.begin(), text.end(), [place](QChar c) {
        return isPrintable(c) && (place == Place::Block || !kFlowOnly.contains(c));
    });
}

QString doubleQuoted(const QString &text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (c == u'\t')
            out += QStringLiteral("\\t");
        else if (isPrintable(c))
            out += c;
        else
            out += QStringLiteral("\\u%1").arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return out + u'"';
}

QString quoted(const QString &text)
{
    if (!std::all_of(text.begin(), text.end(), isPrintable))
        return doubleQuoted(text);
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString scalarText(const Node &node, Place place)
{
    const QString &text = node.text();
    if (node.isNull())
        return QStringLiteral("null");
    // A plain number or truth value means one; the same text in quotes must stay text.
    if (node.quote() == Node::Quote::Plain && lookOf(text) != ScalarLook::Text)
        return text;
    return canBePlain(text, place) && !isAmbiguous(text) ? text : quoted(text);
}

QString keyText(const QString &key, Place place)
{
    return canBePlain(key, place) && !isAmbiguous(key) ? key : quoted(key);
}

/// A literal block keeps lines as they are, if nothing in them needs an escape and the first line shows the
/// indentation.
bool canBeBlock(const QString &text)
{
    if (!text.contains(u'\n') || text.startsWith(u'\n') || text.startsWith(u' ') || text.trimmed().isEmpty())
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'\n' || c == u'\t' || isPrintable(c); })
           && !text.startsWith(u'\t');
}

class YamlWriter
{
public:
    QString written() const { return m_out; }

    void document(const Node &node)
    {
        if (node.isMap() && !node.entries().empty())
            mapEntries(node, 0);
        else if (node.isList() && !node.items().empty())
            listItems(node, 0);
        else if (node.isScalar() && canBeBlock(node.text()))
            block(node.text(), 2);
        else
            m_out += inlineText(node) + u'\n';
    }

private:
    static QString inlineText(const Node &node, Place place = Place::Block)
    {
        QStringList parts;
        for (const Node &item : node.items())
            parts.append(inlineText(item, Place::Flow));
        if (node.isList())
            return u'[' + parts.join(QStringLiteral(", ")) + u']';
        for (const auto &[key, value] : node.entries())
            parts.append(keyText(key, Place::Flow) + QStringLiteral(": ") + inlineText(value, Place::Flow));
        if (node.isMap())
            return u'{' + parts.join(QStringLiteral(", ")) + u'}';
        return scalarText(node, place);
    }

    static bool isShortScalar(const Node &node) { return !node.isList() && !node.isMap() && !canBeBlock(node.text()); }

    /// Scalars, short lists of scalars, and maps with one such entry: `[200-299, 304]`, `{secret: chat}`, `{any-of: [a,
    /// b]}`.
    static bool staysOnLine(const Node &node)
    {
        if (node.isMap()) {
            return node.entries().empty()
                   || (node.entries().size() == 1 && !node.entries().front().second.isMap()
                       && staysOnLine(node.entries().front().second) && inlineText(node).size() <= kShortList);
        }
        if (!node.isList())
            return isShortScalar(node);
        return std::all_of(node.items().begin(), node.items().end(), isShortScalar)
               && inlineText(node).size() <= kShortList;
    }

    void indent(int depth) { m_out += QString(depth, u' '); }

    /// Behind "key:" or "-".
    void value(const Node &node, int depth)
    {
        if (staysOnLine(node)) {
            m_out += u' ' + inlineText(node) + u'\n';
        } else if (node.isScalar()) {
            m_out += u' ';
            block(node.text(), depth + 2);
        } else {
            m_out += u'\n';
            node.isMap() ? mapEntries(node, depth + 2) : listItems(node, depth + 2);
        }
    }

    void mapEntries(const Node &node, int depth)
    {
        bool isFirst = std::exchange(m_continuesLine, false);
        for (const auto &[key, item] : node.entries()) {
            if (!std::exchange(isFirst, false))
                indent(depth);
            m_out += keyText(key, Place::Block) + u':';
            value(item, depth);
        }
    }

    void listItems(const Node &node, int depth)
    {
        for (const Node &item : node.items()) {
            indent(depth);
            m_out += u'-';
            if (item.isMap() && !item.entries().empty()) {
                m_out += u' ';
                m_continuesLine = true;
                mapEntries(item, depth + 2);
            } else {
                value(item, depth);
            }
        }
    }

    void block(const QString &text, int depth)
    {
        QString body = text;
        m_out += u'|';
        if (!text.endsWith(u'\n'))
            m_out += u'-';
        else if (text.endsWith(QStringLiteral("\n\n")))
            m_out += u'+';
        if (text.endsWith(u'\n'))
            body.chop(1);
        m_out += u'\n';
        for (const QString &line : body.split(u'\n')) {
            if (!line.isEmpty()) {
                indent(depth);
                m_out += line;
            }
            m_out += u'\n';
        }
    }

    QString m_out;
    bool m_continuesLine{false};
};

} // namespace

QByteArray yamlOf(const Node &node)
{
    YamlWriter writer;
    writer.document(node);
    return writer.written().toUtf8();
}

} // namespace salve
