// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/node.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace salve {

/// What a form shows for a field.
enum class FieldKind {
    Text,
    LongText,
    Host,
    Url,
    File,
    Port,
    Integer,
    Number,
    Boolean,
    Duration,
    Size,
    Choice,
    TextList,
    TextMap,
    Secret,
    MaybeSecret,
    Object,
    ObjectList,
    Any
};

/// Where `{{…}}` may stand, and how the value is escaped there.
enum class Templating { None, Json, Url, Form, Header, Argument, Text };

struct Constraint
{
    std::function<bool(const QString &)> holds;
    QByteArray sentence;
    QString failing;
};

struct ShownIf
{
    QString key; ///< another field of the same schema; empty = always
    QStringList words;
};

/// What a value names in the same set; it has to be there.
enum class Refers { ToNothing, ToMonitor };

/// Everything about one setting but its C++ type.
struct FieldInfo
{
    FieldKind kind{FieldKind::Text};
    QString key;
    QStringList oldKeys; ///< still read, never written
    QByteArray context;  ///< of the translations of label, help and sentences
    QByteArray label;
    QByteArray help;
    QByteArray unit;
    QString defaultText;
    QString example;
    bool required{false};
    bool folded{false};              ///< under "More" in the form
    std::optional<double> low, high; ///< of numbers; of durations in seconds, of sizes in bytes
    QStringList choices;
    Templating templating{Templating::None};
    ShownIf shownIf;
    std::vector<Constraint> constraints;
    std::vector<FieldInfo> children;  ///< of Object and ObjectList
    Refers refers{Refers::ToNothing}; ///< of a text, or of each text in a list

    QString labelText() const; ///< translated
    QString helpText() const;
    QString unitText() const;
    bool isCredential() const { return kind == FieldKind::Secret || kind == FieldKind::MaybeSecret; }
};

enum class Severity { Warning, Error };

/// One thing wrong with what was given: where, and a sentence that says what to do.
struct Problem
{
    Severity severity{Severity::Error};
    QString path; ///< "monitors.shop.url"
    Mark mark;
    QString sentence;
    bool operator==(const Problem &) const = default;
};
using Problems = std::vector<Problem>;

bool hasErrors(const Problems &problems);
Error firstError(const Problems &problems);
/// "line 12, column 5: monitors.shop.url: …"
QString problemText(const Problem &problem);

enum class UnknownKeys {
    Warn,  ///< kept, reported
    Refuse ///< an error unless the key begins with "x-"
};

/// Collects problems while a tree is read, and knows where in it we are.
class ReadContext
{
public:
    explicit ReadContext(Problems &problems, QString path = {}, UnknownKeys unknown = UnknownKeys::Warn);

    bool hasErrors() const { return m_errors > 0; } ///< since this context was made
    int errorCount() const { return m_errors; }
    UnknownKeys unknownKeys() const { return m_unknown; }
    /// A problem found elsewhere: its path is put behind ours.
    void add(Problem problem);
    void error(const Node &node, const QString &sentence);
    void warning(const Node &node, const QString &sentence);
    void missing(const FieldInfo &field, Mark mark);
    /// A value in a field that the other choices do not show; a warning when there is one.
    void unused(const FieldInfo &field, const Node *value);
    void wrongType(const Node &node, const QString &expected);
    void broken(const char *translations, const QString &key, const char *sentence, const Node &map);
    const FieldInfo *field() const { return m_field; }

    /// Enters a field; leaves it again at the end of the block.
    class Scope
    {
    public:
        Scope(ReadContext &context, const FieldInfo &field, const Node &value);
        ~Scope();
        Q_DISABLE_COPY_MOVE(Scope)
    private:
        ReadContext &m_context;
        const FieldInfo *m_before;
        qsizetype m_length;
        int m_itemBefore;
    };
    /// Enters an item of a list; it is called by its `id`, `name` or `run` where it has one, else by its number.
    class Item
    {
    public:
        Item(ReadContext &context, const Node &item);
        ~Item();
        Q_DISABLE_COPY_MOVE(Item)
    private:
        ReadContext &m_context;
        qsizetype m_length;
        int m_count;
    };

private:
    void add(Severity severity, const QString &path, Mark mark, const QString &sentence);
    Problems &m_problems;
    int m_errors{0};
    QString m_path;
    UnknownKeys m_unknown;
    const FieldInfo *m_field{nullptr};
    int m_item{0};
};

/// True when it is a map; reports unknown keys and keys given twice (old and new name).
bool beginMap(const Node &node, const std::vector<FieldInfo> &fields, ReadContext &context);
/// The field with this key, or with this old key; null when none knows it.
const FieldInfo *fieldOf(const std::vector<FieldInfo> &fields, QStringView key);
/// By its key or an old one; null when absent or when nothing stands behind the key.
const Node *findField(const Node &map, const FieldInfo &field, ReadContext &context);
/// An empty text, list or map.
bool isEmptyValue(const Node &value);
bool isShown(const FieldInfo &field, const Node &map, const std::vector<FieldInfo> &fields);
/// Checks low/high, choices and constraints on scalars (templated values are checked after rendering); false when the
/// value is not worth reading.
bool checkConstraints(const FieldInfo &field, const Node &value, ReadContext &context);

/// Plain numbers and truth values in fields that are texts become texts, so that `version: 1.10` stays 1.10 in every
/// form.
Node typedSettings(const Node &settings, const std::vector<FieldInfo> &fields);
/// A copy with every credential replaced by the redaction mark, also userinfo and query tokens of URLs. Names of
/// secrets stay.
Node redacted(const Node &settings, const std::vector<FieldInfo> &fields);
/// Names of all secrets that the settings refer to.
QStringList secretNames(const Node &settings, const std::vector<FieldInfo> &fields);
/// JSON Schema (draft 2020-12) of a map with these fields.
QJsonObject jsonSchemaOf(const std::vector<FieldInfo> &fields);
/// Keys of `original` that no field knows are put behind those of `written`.
Node withUnknownKeys(Node written, const Node &original, const std::vector<FieldInfo> &fields);
/// What a search looks through: every non-secret scalar of the settings.
QString searchText(const Node &settings, const std::vector<FieldInfo> &fields);

} // namespace salve
