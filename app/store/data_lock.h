// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <memory>
#include <optional>

namespace salve {

/// Who works in a data folder.
struct DataOwner
{
    qint64 pid{0};
    QString name; ///< "Salve", "salvectl run"
    bool operator==(const DataOwner &) const = default;
};

/// The right to be the one process that works in a data folder, for as long as it lives. The kernel takes it back when
/// the process dies, however it dies.
class DataLock
{
public:
    /// Conflict, with who it is in the sentence, when somebody else has it.
    static Result<std::unique_ptr<DataLock>> take(const QString &dataDir, const QString &name);
    /// Who has it now; nobody when it could be taken.
    static std::optional<DataOwner> owner(const QString &dataDir);
    ~DataLock();
    Q_DISABLE_COPY_MOVE(DataLock)

private:
    explicit DataLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace salve
