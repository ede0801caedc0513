// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/ec2_instance.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr qsizetype kLongestWord_chars = 40;

} // namespace

Ec2Instance ec2InstanceOf(const HttpOutcome &outcome)
{
    Ec2Instance instance;
    if (outcome.failure || outcome.response.status != 200)
        return instance;
    QXmlStreamReader reader(outcome.response.body);
    QString within;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = reader.name();
        if (name == "instanceState"_L1 || name == "systemStatus"_L1 || name == "instanceStatus"_L1)
            within = name.toString();
        else if (name == "details"_L1)
            within.clear(); // has names and statuses of its own
        else if (name == "name"_L1 && within == "instanceState"_L1)
            instance.state = reader.readElementText().left(kLongestWord_chars);
        else if (name == "status"_L1 && within == "systemStatus"_L1)
            instance.system = reader.readElementText().left(kLongestWord_chars);
        else if (name == "status"_L1 && within == "instanceStatus"_L1)
            instance.guest = reader.readElementText().left(kLongestWord_chars);
    }
    return instance;
}

} // namespace salve
