// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/node.h"
#include "core/node_budget.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <QHash>

#include <array>
#include <sstream>

namespace salve {

namespace {

/// QString's own conversion swallows a byte order mark, which inside of a file is a character like any other.
QString textOf(const std::string &value)
{
    static const std::string kMark = "\xef\xbb\xbf";
    const bool hasMark = value.compare(0, kMark.size(), kMark) == 0;
    const QString text = QString::fromStdString(hasMark ? value.substr(kMark.size()) : value);
    return hasMark ? QChar(0xfeff) + text : text;
}

/// Thrown out of the parser's callbacks, and caught in this file.
struct Refusal
{
    YAML::Mark mark;
    QString sentence;
};

/// Builds a Node from the parser's events: yaml-cpp's own tree expands aliases without limit and keeps a key given
/// twice.
class TreeBuilder final : public YAML::EventHandler
{
public:
    explicit TreeBuilder(const QByteArray &text) : m_text(text) {}

    int lastLine() const { return m_lastLine; }
    Node takeTree() { return std::move(m_root); }
    Mark markOf(const YAML::Mark &mark) const
    {
        // yaml-cpp counts bytes; people count characters.
        const qsizetype begin = std::max(mark.pos - mark.column, 0);
        const QByteArray before = m_text.mid(begin, mark.column);
        return {mark.line + 1, static_cast<int>(QString::fromUtf8(before).size()) + 1};
    }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        // At a stray bracket the parser begins empty documents for ever.
        if (m_documents > 0 && mark.pos == m_documentBegin)
            throw Refusal{mark, QStringLiteral("this does not belong here; close what is open, or take it away")};
        m_documentBegin = mark.pos;
        ++m_documents;
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        if (m_documents > 1 && m_frames.empty())
            return; // "---" at the end of the file
        add(Node{}, mark, anchor);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void
    OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark,
                         const std::string &tag,
                         YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        refuseUnknownTag(mark, tag, QLatin1StringView("tag:yaml.org,2002:seq"));
        open(Node::list(), mark, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark,
                    const std::string &tag,
                    YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        refuseUnknownTag(mark, tag, QLatin1StringView("tag:yaml.org,2002:map"));
        open(Node::map(), mark, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Frame
    {
        Node node;
        YAML::Mark mark;
        YAML::anchor_t anchor;
        std::optional<QString> key;
        bool isMergeKey{false};
        YAML::Mark keyMark;
        QHash<QString, int> lines;
        std::vector<Node> merged;
    };

    void open(Node node, const YAML::Mark &mark, YAML::anchor_t anchor);
    void close();
    void add(Node node, const YAML::Mark &mark, YAML::anchor_t anchor);
    void addKey(Frame &frame, const Node &node, const YAML::Mark &mark);
    void addEntry(Frame &frame, Node node);
    static void merge(Frame &frame);
    void spend(const NodeBudget &cost, const YAML::Mark &mark);
    static void refuseUnknownTag(const YAML::Mark &mark, const std::string &tag, QLatin1StringView allowed);

    const QByteArray &m_text;
    std::vector<Frame> m_frames;
    QHash<YAML::anchor_t, Node> m_anchors;
    Node m_root;
    NodeBudget m_budget;
    int m_documents{0};
    int m_documentBegin{0};
    int m_lastLine{0}; // of what was read without complaint
};

void TreeBuilder::refuseUnknownTag(const YAML::Mark &mark, const std::string &tag, QLatin1StringView allowed)
{
    const QString name = QString::fromStdString(tag);
    if (name.size() > 1 && name != allowed)
        throw Refusal{mark, QStringLiteral("the tag \"%1\" is not known here; take it away").arg(name.left(60))};
}

void TreeBuilder::spend(const NodeBudget &cost, const YAML::Mark &mark)
{
    if (!m_budget.spend(cost.nodes, cost.characters))
        throw Refusal{
            mark,
            QStringLiteral("with its aliases this means more than a million values or 8 MiB of text; write less")};
}

void TreeBuilder::OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    const auto it = m_anchors.constFind(anchor);
    if (it == m_anchors.constEnd())
        throw Refusal{mark, QStringLiteral("this alias stands inside of what it refers to")};
    if (static_cast<int>(m_frames.size()) + depthOf(*it) > NodeBudget::kMostDepth)
        throw Refusal{mark, QStringLiteral("nested more than %1 deep").arg(NodeBudget::kMostDepth)};
    spend(NodeBudget::costOf(*it), mark);
    add(*it, mark, 0);
}

void TreeBuilder::OnScalar(const YAML::Mark &mark,
                           const std::string &tag,
                           YAML::anchor_t anchor,
                           const std::string &value)
{
    static constexpr std::array kPlainTags{
        "?", "tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool"};
    const bool isPlain = std::find(kPlainTags.begin(), kPlainTags.end(), tag) != kPlainTags.end();
    if (!isPlain)
        refuseUnknownTag(mark, tag, QLatin1StringView("tag:yaml.org,2002:str"));
    Node node = Node::scalar(textOf(value), isPlain ? Node::Quote::Plain : Node::Quote::Quoted);
    spend({1, node.text().size()}, mark);
    add(std::move(node), mark, anchor);
}

void TreeBuilder::open(Node node, const YAML::Mark &mark, YAML::anchor_t anchor)
{
    if (m_frames.size() >= NodeBudget::kMostDepth)
        throw Refusal{mark, QStringLiteral("nested more than %1 deep").arg(NodeBudget::kMostDepth)};
    spend({1, 0}, mark);
    m_frames.push_back({std::move(node), mark, anchor, {}, false, {}, {}, {}});
}

void TreeBuilder::close()
{
    merge(m_frames.back());
    const Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    add(frame.node, frame.mark, frame.anchor);
}

void TreeBuilder::add(Node node, const YAML::Mark &mark, YAML::anchor_t anchor)
{
    node.setMark(markOf(mark));
    m_lastLine = std::max(m_lastLine, node.mark().line);
    if (anchor != 0)
        m_anchors.insert(anchor, node);
    if (m_frames.empty()) {
        if (m_documents > 1)
            throw Refusal{mark, QStringLiteral("a second document begins here; one file holds one")};
        m_root = std::move(node);
        return;
    }
    Frame &frame = m_frames.back();
    if (frame.node.isList())
        frame.node.append(std::move(node));
    else if (!frame.key)
        addKey(frame, node, mark);
    else
        addEntry(frame, std::move(node));
}

void TreeBuilder::addKey(Frame &frame, const Node &node, const YAML::Mark &mark)
{
    if (!node.isScalar())
        throw Refusal{mark, QStringLiteral("a key has to be a word")};
    frame.key = node.text();
    frame.keyMark = mark;
    frame.isMergeKey = node.text() == QLatin1StringView("<<") && node.quote() == Node::Quote::Plain;
    if (frame.isMergeKey)
        return;
    if (const int before = frame.lines.value(*frame.key); before > 0) {
        throw Refusal{
            mark, QStringLiteral("\"%1\" stands here twice, first in line %2; keep one").arg(*frame.key).arg(before)};
    }
    frame.lines.insert(*frame.key, mark.line + 1);
}

void TreeBuilder::addEntry(Frame &frame, Node node)
{
    if (!node.isScalar())
        node.setMark(markOf(frame.keyMark));
    const QString key = *std::exchange(frame.key, std::nullopt);
    if (!frame.isMergeKey) {
        frame.node.entries().emplace_back(key, std::move(node));
        return;
    }
    const std::vector<Node> sources = node.isList() ? node.items() : std::vector<Node>{node};
    for (const Node &source : sources) {
        if (!source.isMap())
            throw Refusal{frame.keyMark, QStringLiteral("\"<<\" takes the entries of a map; give it an alias of one")};
        frame.merged.push_back(source);
    }
}

void TreeBuilder::merge(Frame &frame)
{
    for (const Node &source : frame.merged) {
        for (const auto &[key, value] : source.entries()) {
            if (!frame.node.find(key))
                frame.node.set(key, value);
        }
    }
}

/// The parser speaks to people who write parsers.
QString sentenceFor(const std::string &parserMessage, int lastGoodLine)
{
    struct Translation
    {
        const char *begin;
        const char *sentence;
    };
    static constexpr std::array kTranslations{
        Translation{"illegal tab", "the line is indented with a tab; use spaces"},
        Translation{"illegal map value",
                    "a \":\" does not belong here; put the text in quotes or correct the indentation"},
        Translation{"illegal map key", "a key does not belong here; correct the indentation or put the text in quotes"},
        Translation{"illegal block entry", "a \"- \" does not belong here; correct the indentation"},
        Translation{"end of map not found", "the indentation does not fit the lines above"},
        Translation{"end of sequence not found", "the indentation does not fit the lines above"},
        Translation{"end of map flow", "a \"{\" has no closing \"}\", or a \",\" is missing"},
        Translation{"end of sequence flow", "a \"[\" has no closing \"]\", or a \",\" is missing"},
        Translation{"illegal flow end", "a closing \"}\" or \"]\" has no opening one"},
        Translation{"illegal EOF in scalar", "a text that begins with a quote has no closing one; look behind line %1"},
        Translation{"illegal document indicator in scalar",
                    "a text that begins with a quote has no closing one; look behind line %1"},
        Translation{"the referenced anchor", "this alias (*) refers to an anchor (&) that is not there"},
        Translation{"unknown escape",
                    "an escape (\\) that YAML does not know; use single quotes or double the backslash"},
    };
    for (const Translation &translation : kTranslations) {
        if (parserMessage.rfind(translation.begin, 0) == 0)
            return QString::fromLatin1(translation.sentence)
                .replace(QLatin1StringView("%1"), QString::number(lastGoodLine));
    }
    return QStringLiteral("this is not YAML (%1)").arg(QString::fromStdString(parserMessage));
}

bool isIndentedWithTab(const QByteArray &line)
{
    for (const char c : line) {
        if (c == '\t')
            return true;
        if (c != ' ')
            return false;
    }
    return false;
}

tl::unexpected<Error> parserError(const QByteArray &text, Mark mark, int lastGoodLine, const std::string &message)
{
    // The parser stumbles where a tab made the structure wrong, one line later at times.
    const QList<QByteArray> lines = text.split('\n');
    for (int line = mark.line; line >= std::max(1, mark.line - 1); --line) {
        if (line <= lines.size() && isIndentedWithTab(lines[line - 1]))
            return readError({line, 1}, QStringLiteral("the line is indented with a tab; use spaces"));
    }
    return readError(mark, sentenceFor(message, lastGoodLine), QString::fromStdString(message));
}

} // namespace

Result<Node> nodeFromYaml(const QByteArray &text)
{
    const Result<QByteArray> readable = textToRead(text);
    if (!readable)
        return tl::unexpected<Error>(readable.error());
    TreeBuilder builder(*readable);
    try {
        // yaml-cpp takes a text whose closing quote is missing as it stands when the file ends in a line break, and
        // with it the rest of the file; at an explicit end of the document it complains.
        std::istringstream stream((*readable + (readable->endsWith('\n') ? "...\n" : "\n...\n")).toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
        return builder.takeTree();
    } catch (const Refusal &refusal) {
        return readError(builder.markOf(refusal.mark), refusal.sentence);
    } catch (const YAML::Exception &exception) {
        return parserError(*readable, builder.markOf(exception.mark), builder.lastLine(), exception.msg);
    }
}

} // namespace salve
