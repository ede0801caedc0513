// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/set_additions.h"

#include "core/node.h"

using namespace Qt::StringLiterals;

namespace salve {

Result<QString> setWithMonitors(const QString &text, const QJsonArray &monitors)
{
    Node set = Node::map({{u"salve"_s, Node::scalar(u"1"_s)}});
    if (!text.isEmpty()) {
        Result<Node> read = nodeFromYaml(text.toUtf8());
        if (!read)
            return tl::unexpected<Error>(read.error());
        set = std::move(*read);
    }
    Node all = set.find(u"monitors") ? *set.find(u"monitors") : Node::list();
    for (const QJsonValue &monitor : monitors)
        all.append(nodeOf(monitor));
    set.set(u"monitors"_s, std::move(all));
    return QString::fromUtf8(yamlOf(set));
}

} // namespace salve
