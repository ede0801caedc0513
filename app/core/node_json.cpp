// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/node.h"
#include "core/node_budget.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

namespace salve {

namespace {

/// Strict JSON by recursive descent: Qt's own reader forgets the order of keys and where they stood.
class JsonReader
{
public:
    explicit JsonReader(const QString &text) : m_text(text) {}

    Result<Node> document()
    {
        Result<Node> node = value(0);
        skipBlanks();
        if (node && m_at < m_text.size())
            return unexpected(QStringLiteral("the end"));
        return node;
    }

private:
    Result<Node> value(int depth);
    Result<Node> list(int depth);
    Result<Node> map(int depth);
    Result<QString> string();
    Result<Node> word();
    bool escape(QString &into);

    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool take(QChar c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    void skipBlanks()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'\n') {
                ++m_line;
                m_lineStart = m_at + 1;
            } else if (c != u' ' && c != u'\t' && c != u'\r') {
                return;
            }
            ++m_at;
        }
    }
    Mark mark() const { return {m_line, static_cast<int>(m_at - m_lineStart) + 1}; }
    tl::unexpected<Error> unexpected(const QString &wanted) const
    {
        const QString found =
            m_at < m_text.size() ? QStringLiteral("\"%1\"").arg(m_text[m_at]) : QStringLiteral("the end");
        return readError(mark(), QStringLiteral("this is not JSON: %1 is expected here, not %2").arg(wanted, found));
    }

    const QString m_text;
    qsizetype m_at{0};
    qsizetype m_lineStart{0};
    int m_line{1};
    NodeBudget m_budget;
};

Result<Node> JsonReader::value(int depth)
{
    skipBlanks();
    const Mark place = mark();
    if (depth >= NodeBudget::kMostDepth)
        return readError(place, QStringLiteral("nested more than %1 deep").arg(NodeBudget::kMostDepth));
    const auto read = [&]() -> Result<Node> {
        if (peek() == u'{')
            return map(depth);
        if (peek() == u'[')
            return list(depth);
        if (peek() == u'"')
            return string().map([](QString text) { return Node::text(std::move(text)); });
        return word();
    };
    Result<Node> node = read();
    if (!node)
        return node;
    if (!m_budget.spend(1, 0))
        return readError(place, QStringLiteral("more than a million values; split the file"));
    node->setMark(place);
    return node;
}

Result<Node> JsonReader::list(int depth)
{
    Node node = Node::list();
    ++m_at;
    skipBlanks();
    if (take(u']'))
        return node;
    while (true) {
        Result<Node> item = value(depth + 1);
        if (!item)
            return item;
        node.append(std::move(*item));
        skipBlanks();
        if (take(u']'))
            return node;
        if (!take(u','))
            return unexpected(QStringLiteral("\",\" or \"]\""));
    }
}

Result<Node> JsonReader::map(int depth)
{
    Node node = Node::map();
    QHash<QString, int> lines;
    ++m_at;
    skipBlanks();
    if (take(u'}'))
        return node;
    while (true) {
        skipBlanks();
        const Mark place = mark();
        if (peek() != u'"')
            return unexpected(QStringLiteral("a key in quotes"));
        const Result<QString> key = string();
        if (!key)
            return tl::unexpected<Error>(key.error());
        if (const int before = lines.value(*key); before > 0)
            return readError(
                place, QStringLiteral("\"%1\" stands here twice, first in line %2; keep one").arg(*key).arg(before));
        lines.insert(*key, place.line);
        skipBlanks();
        if (!take(u':'))
            return unexpected(QStringLiteral("\":\""));
        Result<Node> item = value(depth + 1);
        if (!item)
            return item;
        if (!item->isScalar())
            item->setMark(place);
        node.entries().emplace_back(*key, std::move(*item));
        skipBlanks();
        if (take(u'}'))
            return node;
        if (!take(u','))
            return unexpected(QStringLiteral("\",\" or \"}\""));
    }
}

bool JsonReader::escape(QString &into)
{
    static const QString kFrom = QStringLiteral("\"\\/bfnrt");
    static const QString kTo = QStringLiteral("\"\\/\b\f\n\r\t");
    if (take(u'u')) {
        bool isHex = false;
        const ushort code = QStringView(m_text).mid(m_at, 4).toUShort(&isHex, 16);
        if (!isHex || m_at + 4 > m_text.size())
            return false;
        into += QChar(code);
        m_at += 4;
        return true;
    }
    const qsizetype index = kFrom.indexOf(peek());
    if (index < 0 || m_at >= m_text.size())
        return false;
    into += kTo[index];
    ++m_at;
    return true;
}

Result<QString> JsonReader::string()
{
    const Mark place = mark();
    QString text;
    ++m_at;
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at++];
        if (c == u'"')
            return text;
        if (c.unicode() < 0x20) {
            --m_at;
            return readError(
                mark(), QStringLiteral("this is not JSON: a line break or control character in a text; write \\n"));
        }
        if (c != u'\\')
            text += c;
        else if (!escape(text))
            return readError(mark(), QStringLiteral("this is not JSON: an escape that JSON does not know"));
    }
    return readError(place, QStringLiteral("this is not JSON: the text that begins here has no closing quote"));
}

Result<Node> JsonReader::word()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || QStringLiteral("+-.").contains(m_text[m_at])))
        ++m_at;
    const QString text = m_text.mid(begin, m_at - begin);
    const bool isWord =
        text == QLatin1StringView("true") || text == QLatin1StringView("false") || text == QLatin1StringView("null");
    if (isWord || lookOf(text) == ScalarLook::Number)
        return Node::scalar(text);
    m_at = begin;
    return unexpected(QStringLiteral("a value"));
}

} // namespace

Result<Node> nodeFromJson(const QByteArray &text)
{
    const Result<QByteArray> readable = textToRead(text);
    if (!readable)
        return tl::unexpected<Error>(readable.error());
    return JsonReader(QString::fromUtf8(*readable)).document();
}

QJsonValue jsonOf(const Node &node)
{
    if (node.isList()) {
        QJsonArray array;
        for (const Node &item : node.items())
            array.append(jsonOf(item));
        return array;
    }
    if (node.isMap()) {
        QJsonObject object;
        for (const auto &[key, value] : node.entries())
            object.insert(key, jsonOf(value));
        return object;
    }
    if (node.isNull())
        return QJsonValue::Null;
    const ScalarLook look = node.quote() == Node::Quote::Quoted ? ScalarLook::Text : lookOf(node.text());
    if (look == ScalarLook::Boolean)
        return node.text().front().toLower() == u't';
    if (look == ScalarLook::Number) {
        bool isWhole = false;
        const qint64 whole = node.text().toLongLong(&isWhole);
        return isWhole ? QJsonValue(whole) : QJsonValue(node.text().toDouble());
    }
    return node.text();
}

Node nodeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return Node::scalar(value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        const bool isWhole = whole != 0 || number == 0;
        return Node::scalar(isWhole && std::trunc(number) == number
                                ? QString::number(whole)
                                : QString::number(number, 'g', QLocale::FloatingPointShortest));
    }
    case QJsonValue::String:
        return Node::text(value.toString());
    case QJsonValue::Array: {
        Node node = Node::list();
        for (const QJsonValue item : value.toArray())
            node.append(nodeOf(item));
        return node;
    }
    case QJsonValue::Object: {
        Node node = Node::map();
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            node.entries().emplace_back(it.key(), nodeOf(it.value()));
        return node;
    }
    }
    return {};
}

} // namespace salve
