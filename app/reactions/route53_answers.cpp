// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/route53_answers.h"

#include "reactions/dns_plan.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Route53)
};

/// Calls `text` with the path within each `item` and what stands there, and `end` behind each item.
template<class Text, class End>
void readItems(const QByteArray &body, QLatin1StringView item, Text text, End end)
{
    QXmlStreamReader reader(body);
    QStringList path;
    bool isInside = false;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (isInside)
                path.append(reader.name().toString());
            else
                isInside = reader.name() == item;
            break;
        case QXmlStreamReader::Characters:
            if (isInside && !path.isEmpty() && !reader.isWhitespace())
                text(path.join(u'/'), reader.text().toString());
            break;
        case QXmlStreamReader::EndElement:
            if (!path.isEmpty()) {
                path.removeLast();
            } else if (isInside) {
                isInside = false;
                end();
            }
            break;
        default:
            break;
        }
    }
}

/// Names as they are compared: without a final dot, in lower case; a star is written as its code there.
QString nameIn(QString text)
{
    text.replace("\\052"_L1, "*"_L1);
    return comparableDnsValue(DnsType::Cname, text);
}

void writeChange(QXmlStreamWriter &writer, const QString &action, const Route53Set &set)
{
    if (set.values.isEmpty())
        return;
    writer.writeStartElement(u"Change"_s);
    writer.writeTextElement(u"Action"_s, action);
    writer.writeStartElement(u"ResourceRecordSet"_s);
    writer.writeTextElement(u"Name"_s, set.name + u'.');
    writer.writeTextElement(u"Type"_s, QString(wordOf(set.type)));
    writer.writeTextElement(u"TTL"_s, QString::number(set.ttl_s));
    writer.writeStartElement(u"ResourceRecords"_s);
    for (const QString &value : set.values) {
        writer.writeStartElement(u"ResourceRecord"_s);
        writer.writeTextElement(u"Value"_s, value);
        writer.writeEndElement();
    }
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndElement();
}

} // namespace

QByteArray changeBatch(const Route53Set &before, const Route53Set &behind)
{
    QByteArray body;
    QXmlStreamWriter writer(&body);
    writer.writeStartDocument();
    writer.writeStartElement(u"ChangeResourceRecordSetsRequest"_s);
    writer.writeDefaultNamespace(u"https://route53.amazonaws.com/doc/2013-04-01/"_s);
    writer.writeStartElement(u"ChangeBatch"_s);
    writer.writeTextElement(u"Comment"_s, u"Salve"_s);
    writer.writeStartElement(u"Changes"_s);
    writeChange(writer, u"DELETE"_s, before);
    writeChange(writer, u"CREATE"_s, behind);
    writer.writeEndDocument(); // closes what is open
    return body;
}

QStringList publicZonesIn(const QByteArray &body, const QString &name)
{
    QStringList zones;
    QString id;
    QString zone;
    bool isPrivate = false;
    readItems(
        body,
        "HostedZone"_L1,
        [&](const QString &path, const QString &text) {
            if (path == "Id"_L1)
                id = text.section(u'/', -1);
            else if (path == "Name"_L1)
                zone = nameIn(text);
            else if (path == "Config/PrivateZone"_L1)
                isPrivate = text == "true"_L1;
        },
        [&] {
            if (zone == name && !isPrivate)
                zones.append(id);
            isPrivate = false;
        });
    return zones;
}

DnsHolding holdingIn(const QByteArray &body, const DnsAim &aim)
{
    DnsHolding holding;
    QStringList values;
    struct Set
    {
        QString name;
        QString type;
        QString ttl;
        QString routing;
        QString alias;
        QStringList values;
    } set;
    readItems(
        body,
        "ResourceRecordSet"_L1,
        [&set](const QString &path, const QString &text) {
            if (path == "Name"_L1)
                set.name = nameIn(text);
            else if (path == "Type"_L1)
                set.type = text;
            else if (path == "TTL"_L1)
                set.ttl = text;
            else if (path == "SetIdentifier"_L1)
                set.routing = text;
            else if (path == "AliasTarget/DNSName"_L1)
                set.alias = nameIn(text);
            else if (path == "ResourceRecords/ResourceRecord/Value"_L1)
                set.values.append(text);
        },
        [&] {
            const Set one = std::exchange(set, {});
            const bool isOfAim = one.type == wordOf(aim.type);
            if (one.name != aim.name || (!isOfAim && one.type != "CNAME"_L1))
                return;
            if (!isOfAim)
                holding.obstacle =
                    Texts::tr("%1 is an alias of %2: change that name.").arg(aim.name, valuesText(one.values));
            else if (!one.alias.isEmpty())
                holding.obstacle =
                    Texts::tr("%1 is an alias of %2, which Route 53 follows itself.").arg(aim.name, one.alias);
            else if (!one.routing.isEmpty())
                holding.obstacle =
                    Texts::tr("%1 has a routing policy (%2): Route 53 chooses among several sets, and Salve does not "
                              "change one of them behind its back.")
                        .arg(nameOf(aim), one.routing);
            holding.set.ttl_s = one.ttl.toUInt();
            for (const QString &value : one.values) {
                values.append(comparableDnsValue(aim.type, value));
                holding.marks.insert(values.last(), value);
            }
        });
    holding.set = recordSet(aim.type, holding.set.ttl_s, values);
    return holding;
}

QStringList nameServersIn(const QByteArray &body)
{
    QStringList servers;
    readItems(
        body,
        "DelegationSet"_L1,
        [&servers](const QString &path, const QString &text) {
            if (path == "NameServers/NameServer"_L1)
                servers.append(nameIn(text));
        },
        [] {});
    return servers;
}

Route53Change changeIn(const QByteArray &body)
{
    Route53Change change;
    readItems(
        body,
        "ChangeInfo"_L1,
        [&change](const QString &path, const QString &text) {
            if (path == "Id"_L1)
                change.id = text.section(u'/', -1).toLatin1();
            else if (path == "Status"_L1)
                change.isInSync = text == "INSYNC"_L1;
        },
        [] {});
    return change;
}

} // namespace salve
