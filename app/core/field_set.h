// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/field.h"

#include <vector>

namespace salve {

/// The settings of a kind that is given as data: what Schema<S> is for a struct, for fields that a file declares.
class FieldSet
{
public:
    explicit FieldSet(std::vector<FieldInfo> fields) : m_fields(std::move(fields)) {}
    const std::vector<FieldInfo> &fields() const { return m_fields; }

    /// Reports every problem into the context; answers with every field's value as its type writes it, defaults
    /// included.
    Node read(const Node &settings, ReadContext &context) const;
    Problems problems(const Node &settings) const;
    /// Old keys renamed, defaults left out, unknown keys kept.
    Node normalized(const Node &settings) const;

private:
    std::vector<FieldInfo> m_fields;
};

/// Is the value of this type? Says what is wrong into the context and answers with a null where it is not.
Node readValue(const FieldInfo &field, const Node &value, ReadContext &context);

} // namespace salve
