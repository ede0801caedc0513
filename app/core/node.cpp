// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/node.h"

#include "core/node_budget.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace salve {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype digitsAt(QStringView text, qsizetype from)
{
    qsizetype count = 0;
    while (from + count < text.size() && isDigit(text[from + count]))
        ++count;
    return count;
}

// -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?  Everything that a set holds is asked, so no regular expression.
bool isJsonNumber(QStringView text)
{
    qsizetype at = text.startsWith(u'-') ? 1 : 0;
    const qsizetype whole = digitsAt(text, at);
    if (whole == 0 || (whole > 1 && text[at] == u'0'))
        return false;
    at += whole;
    if (at == text.size()) {
        bool fits = false;
        std::ignore = text.toLongLong(&fits);
        return fits;
    }
    if (text[at] == u'.') {
        const qsizetype fraction = digitsAt(text, at + 1);
        if (fraction == 0)
            return false;
        at += 1 + fraction;
    }
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        ++at;
        if (at < text.size() && (text[at] == u'+' || text[at] == u'-'))
            ++at;
        const qsizetype exponent = digitsAt(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size() && std::isfinite(text.toDouble());
}

bool isOneOf(QStringView text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QLatin1StringView word) { return text == word; });
}

bool equalScalars(const Node &a, const Node &b)
{
    return a.text() == b.text() && (a.quote() == b.quote() || lookOf(a.text()) == ScalarLook::Text);
}

bool equalMaps(const Node &a, const Node &b)
{
    if (a.entries().size() != b.entries().size())
        return false;
    // Mostly both are in the same order; look up only from the first difference on.
    size_t i = 0;
    while (i < a.entries().size() && a.entries()[i].first == b.entries()[i].first) {
        if (!(a.entries()[i].second == b.entries()[i].second))
            return false;
        ++i;
    }
    QHash<QString, const Node *> others;
    for (size_t j = i; j < b.entries().size(); ++j)
        others.insert(b.entries()[j].first, &b.entries()[j].second);
    return std::all_of(a.entries().begin() + static_cast<std::ptrdiff_t>(i), a.entries().end(), [&](const auto &entry) {
        const Node *other = others.value(entry.first);
        return other && entry.second == *other;
    });
}

} // namespace

ScalarLook lookOf(QStringView text)
{
    using namespace Qt::StringLiterals;
    if (isJsonNumber(text))
        return ScalarLook::Number;
    if (isOneOf(text, {"true"_L1, "True"_L1, "TRUE"_L1, "false"_L1, "False"_L1, "FALSE"_L1}))
        return ScalarLook::Boolean;
    if (isOneOf(text, {"null"_L1, "Null"_L1, "NULL"_L1, "~"_L1}))
        return ScalarLook::Null;
    return ScalarLook::Text;
}

Node Node::scalar(QString text, Quote quote)
{
    Node node;
    if (quote == Quote::Plain && lookOf(text) == ScalarLook::Null)
        return node;
    node.m_type = Type::Scalar;
    node.m_quote = text.isEmpty() ? Quote::Quoted : quote;
    node.m_text = std::move(text);
    return node;
}

Node Node::list(std::vector<Node> items)
{
    Node node;
    node.m_type = Type::List;
    node.m_items = std::move(items);
    return node;
}

Node Node::map(std::vector<Entry> entries)
{
    Node node;
    node.m_type = Type::Map;
    node.m_entries = std::move(entries);
    return node;
}

const Node *Node::find(QStringView key) const
{
    for (const Entry &entry : m_entries) {
        if (entry.first == key)
            return &entry.second;
    }
    return nullptr;
}

Node *Node::find(QStringView key)
{
    return const_cast<Node *>(std::as_const(*this).find(key));
}

QString Node::textAt(QStringView key) const
{
    const Node *value = find(key);
    return value ? value->text() : QString();
}

void Node::set(const QString &key, Node value)
{
    Q_ASSERT(isMap() || isNull());
    m_type = Type::Map;
    if (Node *before = find(key))
        *before = std::move(value);
    else
        m_entries.emplace_back(key, std::move(value));
}

bool Node::remove(QStringView key)
{
    return std::erase_if(m_entries, [key](const Entry &entry) { return entry.first == key; }) > 0;
}

void Node::append(Node value)
{
    Q_ASSERT(isList() || isNull());
    m_type = Type::List;
    m_items.push_back(std::move(value));
}

bool Node::operator==(const Node &other) const
{
    if (m_type != other.m_type)
        return false;
    switch (m_type) {
    case Type::Null:
        return true;
    case Type::Scalar:
        return equalScalars(*this, other);
    case Type::List:
        return m_items == other.m_items;
    case Type::Map:
        return equalMaps(*this, other);
    }
    return false;
}

Result<QByteArray> textToRead(const QByteArray &text)
{
    if (text.size() > NodeBudget::kMostText)
        return fail(ErrorCode::Invalid, QStringLiteral("The file is larger than 8 MiB; split it"));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    if (decoder.hasError() || text.contains('\0'))
        return fail(ErrorCode::Invalid, QStringLiteral("The file is not text in UTF-8; save it as UTF-8"));
    return text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text;
}

tl::unexpected<Error> readError(Mark mark, const QString &sentence, const QString &detail)
{
    return fail(ErrorCode::Invalid,
                QStringLiteral("line %1, column %2: %3").arg(mark.line).arg(mark.column).arg(sentence),
                detail);
}

} // namespace salve
