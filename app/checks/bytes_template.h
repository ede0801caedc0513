// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/field.h"
#include "core/recipe_condition.h"
#include "core/result.h"

#include <vector>

namespace salve {

/// Bytes that a recipe sends, with places for values. Written as one text (`\r \n \t \0 \xHH \\` and `{{name}}`), or
/// as a list of parts: `text`, `hex`, `base64` of parts, and `u8 u16 u32 u32le mqtt ber`, each the length of the parts
/// behind it and then these parts.
class BytesTemplate
{
public:
    static BytesTemplate read(const Node &node, ReadContext &context);
    /// Fails where a value holds a line break or a NUL: it would say more than one thing to the server.
    Result<QByteArray> render(const RecipeValues &values) const;
    QStringList names() const; ///< between `{{` and `}}`, without what follows a `|`
    bool isEmpty() const { return m_parts.empty(); }

private:
    enum class Type { Text, Hex, Base64, U8, U16, U32, U32LittleEndian, Mqtt, Ber };
    struct Part
    {
        Type type{Type::Text};
        QString text;            ///< of Text
        QByteArray bytes;        ///< of Hex
        std::vector<Part> parts; ///< of all others
    };
    static std::vector<Part> partsIn(const Node &node, ReadContext &context, int depth);
    static Part partIn(const QString &word, const Node &value, ReadContext &context, int depth);
    static Result<QByteArray> render(const std::vector<Part> &parts, const RecipeValues &values);
    static QByteArray counted(Type type, const QByteArray &bytes);
    static void collect(const std::vector<Part> &parts, QStringList &names);

    std::vector<Part> m_parts;
};

/// "20 02 00 ??" as bytes; what stands for any byte is not allowed here.
std::optional<QByteArray> bytesFromHex(const QString &text);

/// A text with `{{name}}` filled in, for people: a name without a value stays empty.
QString filledIn(const QString &text, const RecipeValues &values);
QStringList namesIn(const QString &text);

} // namespace salve
