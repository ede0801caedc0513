// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/systemd_unit.h"

#include "net/ssh_command.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <algorithm>
#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Systemd)
};

const QString kService = u"org.freedesktop.systemd1"_s;

constexpr std::array kTypes{
    "service", "socket", "timer", "mount", "target", "path", "slice", "scope", "device", "swap", "automount"};

/// "service" of "nginx.service"; empty where the name has none that systemd knows.
QString typeOf(const QString &unit)
{
    const QString type = unit.section(u'.', -1);
    const bool isKnown = unit.contains(u'.') && std::any_of(kTypes.begin(), kTypes.end(), [&type](const char *known) {
                             return type == QLatin1StringView(known);
                         });
    return isKnown ? type : QString();
}

TransportFailure failureOf(const QDBusError &error)
{
    const QString detail = error.name() + u": "_s + error.message();
    const auto failure = [&detail](Phase phase, Cause cause, const QString &sentence) {
        return TransportFailure{phase, cause, Sent::NothingSent, sentence, detail};
    };
    // Where only systemd's files are, the bus tries to start /bin/false in its name.
    if (error.type() == QDBusError::ServiceUnknown || error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1))
        return failure(Phase::Connect,
                       Cause::Misconfigured,
                       Texts::tr("There is a bus, but no systemd on it: this computer is started by something else."));
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return failure(Phase::Wait, Cause::Timeout, Texts::tr("systemd does not answer on its bus."));
    case QDBusError::AccessDenied:
        return failure(Phase::Assert, Cause::Auth, Texts::tr("This user may not ask systemd."));
    default:
        return failure(Phase::Wait,
                       Cause::Protocol,
                       Texts::tr("systemd answered with an error: %1").arg(error.message().left(200)));
    }
}

/// A connection of its own, closed at the end.
class Bus
{
public:
    Bus(const QString &address, Millis callTimeout)
        : m_name(nextName()),
          m_timeout_ms(static_cast<int>(callTimeout.count())),
          m_bus(address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, m_name)
                                  : QDBusConnection::connectToBus(address, m_name))
    {
    }
    ~Bus() { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY_MOVE(Bus)

    bool isConnected() const { return m_bus.isConnected(); }
    QDBusError lastError() const { return m_bus.lastError(); }
    QDBusMessage
    call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(kService, path, interface, method);
        message.setArguments(arguments);
        return m_bus.call(message, QDBus::Block, m_timeout_ms);
    }
    /// Invalid where the object has no such property.
    QVariant property(const QString &path, const QString &interface, const QString &name) const
    {
        const QDBusMessage reply =
            call(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {kService + u'.' + interface, name});
        return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).value<QDBusVariant>().variant()
                                                          : QVariant();
    }

private:
    static QString nextName()
    {
        static std::atomic<quint64> last{0};
        return u"salve-systemd-%1"_s.arg(++last);
    }
    const QString m_name;
    const int m_timeout_ms;
    QDBusConnection m_bus;
};

TransportFailure noBus(const Bus &bus)
{
    return {Phase::Connect,
            Cause::Refused,
            Sent::NothingSent,
            Texts::tr("There is no way to the bus of systemd: does systemd run on this computer?"),
            bus.lastError().message()};
}

} // namespace

QString fullUnitName(const QString &name)
{
    return typeOf(name).isEmpty() ? name + u".service"_s : name;
}

UnitAnswer askSystemd(const QString &busAddress, const QString &unit, Millis callTimeout)
{
    UnitAnswer answer;
    const Bus bus(busAddress, callTimeout);
    if (!bus.isConnected()) {
        answer.failure = noBus(bus);
        return answer;
    }
    // LoadUnit and not GetUnit: systemd forgets units that are stopped, and then does not know them.
    const QString name = fullUnitName(unit);
    const QDBusMessage loaded =
        bus.call(u"/org/freedesktop/systemd1"_s, kService + u".Manager"_s, u"LoadUnit"_s, {name});
    if (loaded.type() != QDBusMessage::ReplyMessage) {
        answer.failure = failureOf(QDBusError(loaded));
        return answer;
    }
    const QString path = loaded.arguments().value(0).value<QDBusObjectPath>().path();
    answer.state.load = bus.property(path, u"Unit"_s, u"LoadState"_s).toString();
    answer.state.active = bus.property(path, u"Unit"_s, u"ActiveState"_s).toString();
    answer.state.sub = bus.property(path, u"Unit"_s, u"SubState"_s).toString();
    const QString type = typeOf(name);
    const QString interface = type.left(1).toUpper() + type.mid(1);
    answer.state.result = bus.property(path, interface, u"Result"_s).toString();
    if (type == "service"_L1) {
        if (const QVariant restarts = bus.property(path, interface, u"NRestarts"_s); restarts.isValid())
            answer.state.restarts = restarts.toInt();
    }
    return answer;
}

namespace {

/// Of systemd, of the bus and of logins: they fail with the computer.
bool isOfTheSystem(const QString &unit)
{
    for (const auto prefix : {"systemd-"_L1, "user@"_L1, "getty@"_L1, "serial-getty@"_L1, "dbus"_L1, "session-"_L1}) {
        if (unit.startsWith(prefix))
            return true;
    }
    return !unit.endsWith(".service"_L1);
}

bool isMeantToGoOn(const Bus &bus, const QString &path)
{
    const QString restart = bus.property(path, u"Service"_s, u"Restart"_s).toString();
    const QString type = bus.property(path, u"Service"_s, u"Type"_s).toString();
    return (!restart.isEmpty() && restart != "no"_L1) || type.startsWith("notify"_L1);
}

} // namespace

ServiceList listServices(const QString &busAddress, Millis callTimeout)
{
    ServiceList list;
    const Bus bus(busAddress, callTimeout);
    if (!bus.isConnected()) {
        list.failure = noBus(bus);
        return list;
    }
    const QDBusMessage reply = bus.call(u"/org/freedesktop/systemd1"_s,
                                        kService + u".Manager"_s,
                                        u"ListUnitsByPatterns"_s,
                                        {QStringList{u"running"_s, u"failed"_s}, QStringList{u"*.service"_s}});
    if (reply.type() != QDBusMessage::ReplyMessage) {
        list.failure = failureOf(QDBusError(reply));
        return list;
    }
    const auto units = reply.arguments().value(0).value<QDBusArgument>();
    if (units.currentSignature() != "a(ssssssouso)"_L1)
        return list;
    units.beginArray();
    while (!units.atEnd() && list.services.size() < kMostServices) {
        QString name, description, load, active, sub, following;
        QDBusObjectPath path;
        units.beginStructure();
        units >> name >> description >> load >> active >> sub >> following >> path;
        units.endStructure();
        const bool hasFailed = active == "failed"_L1;
        if (!isOfTheSystem(name) && (hasFailed || isMeantToGoOn(bus, path.path())))
            list.services.push_back({name, description, hasFailed});
    }
    units.endArray(); // gives back what beginArray took
    return list;
}

QString unitStateCommand(const QString &unit)
{
    return u"systemctl show --property=LoadState,ActiveState,SubState,Result,NRestarts -- "_s
           + shellQuoted(fullUnitName(unit));
}

QString unitStartCommand(const QString &systemctl, const QString &unit)
{
    return systemctl
           + u" show --property=LoadState,ActiveState,SubState,Result,NRestarts,InvocationID,MainPID,Type -- "_s
           + shellQuoted(fullUnitName(unit));
}

UnitState unitStateFrom(const QString &printed)
{
    UnitState state;
    for (const QString &line : printed.split(u'\n')) {
        const QString key = line.section(u'=', 0, 0);
        const QString value = line.section(u'=', 1).trimmed();
        if (key == "LoadState"_L1)
            state.load = value;
        else if (key == "ActiveState"_L1)
            state.active = value;
        else if (key == "SubState"_L1)
            state.sub = value;
        else if (key == "Result"_L1)
            state.result = value;
        else if (key == "NRestarts"_L1)
            state.restarts = value.toInt();
        else if (key == "InvocationID"_L1)
            state.invocation = value;
        else if (key == "MainPID"_L1)
            state.mainPid = value.toLongLong();
        else if (key == "Type"_L1)
            state.type = value;
    }
    return state;
}

} // namespace salve
