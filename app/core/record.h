// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "core/node.h"
#include "core/time.h"
#include "core/words.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace salve {

/// Which members of T go to JSON and back: specialise with `static constexpr auto fields = std::tuple(member("name",
/// &T::name), …)`. The one mechanism for stored blobs, the control socket, the journal and `--json`. Members at their
/// default are left out; unknown names are skipped, so older and newer programs read each other's data.
template<class T>
struct Record;

template<class T, class V>
struct RecordMember
{
    const char *name;
    V T::*pointer;
};
template<class T, class V>
constexpr RecordMember<T, V> member(const char *name, V T::*pointer)
{
    return {name, pointer};
}

template<class T>
concept Recorded = requires
{
    Record<T>::fields;
};

template<Recorded T>
QJsonObject toJson(const T &value);
template<Recorded T>
void fromJson(const QJsonValue &json, T &value);

// clang-format off
inline QJsonValue toJson(const QString &v) { return v; }
inline QJsonValue toJson(bool v) { return v; }
inline QJsonValue toJson(int v) { return v; }
inline QJsonValue toJson(qint64 v) { return v; }
inline QJsonValue toJson(quint64 v) { return static_cast<qint64>(v); }
inline QJsonValue toJson(double v) { return v; }
inline QJsonValue toJson(Millis v) { return static_cast<qint64>(v.count()); }
inline QJsonValue toJson(Micros v) { return static_cast<qint64>(v.count()); }
inline QJsonValue toJson(TimePoint v) { return msOf(v); }
inline QJsonValue toJson(const QStringList &v) { return QJsonArray::fromStringList(v); }
inline QJsonValue toJson(const QJsonObject &v) { return v; }
inline QJsonValue toJson(const Node &v) { return jsonOf(v); }
inline void fromJson(const QJsonValue &j, QString &v) { v = j.toString(); }
inline void fromJson(const QJsonValue &j, bool &v) { v = j.toBool(); }
inline void fromJson(const QJsonValue &j, int &v) { v = j.toInt(); }
inline void fromJson(const QJsonValue &j, qint64 &v) { v = j.toInteger(); }
inline void fromJson(const QJsonValue &j, quint64 &v) { v = static_cast<quint64>(j.toInteger()); }
inline void fromJson(const QJsonValue &j, double &v) { v = j.toDouble(); }
inline void fromJson(const QJsonValue &j, Millis &v) { v = Millis{j.toInteger()}; }
inline void fromJson(const QJsonValue &j, Micros &v) { v = Micros{j.toInteger()}; }
inline void fromJson(const QJsonValue &j, TimePoint &v) { v = timeFromMs(j.toInteger()); }
inline void fromJson(const QJsonValue &j, QJsonObject &v) { v = j.toObject(); }
inline void fromJson(const QJsonValue &j, Node &v) { v = nodeOf(j); }
inline void fromJson(const QJsonValue &j, QStringList &v)
{
    v.clear();
    for (const QJsonValue &item : j.toArray())
        v.append(item.toString());
}
template<class Tag> QJsonValue toJson(const NameId<Tag> &v) { return v.value; }
template<class Tag> void fromJson(const QJsonValue &j, NameId<Tag> &v) { v.value = j.toString(); }
template<class Tag> QJsonValue toJson(const SerialId<Tag> &v) { return v.value; }
template<class Tag> void fromJson(const QJsonValue &j, SerialId<Tag> &v) { v.value = j.toInteger(); }
template<Worded E> QJsonValue toJson(E v) { return QString(wordOf(v)); }
template<Worded E> void fromJson(const QJsonValue &j, E &v) { v = fromWord<E>(j.toString()).value_or(E{}); }
// clang-format on

template<class V>
QJsonValue toJson(const std::optional<V> &value);
template<class V>
void fromJson(const QJsonValue &json, std::optional<V> &value);
template<class V>
QJsonValue toJson(const std::vector<V> &values);
template<class V>
void fromJson(const QJsonValue &json, std::vector<V> &values);
/// Hashes with name or serial ids as keys: an array of [key, value].
template<class K, class V>
QJsonValue toJson(const QHash<K, V> &values);
template<class K, class V>
void fromJson(const QJsonValue &json, QHash<K, V> &values);
template<class K, class V>
QJsonValue toJson(const std::map<K, V> &values);
template<class K, class V>
void fromJson(const QJsonValue &json, std::map<K, V> &values);
template<class A, class B>
QJsonValue toJson(const std::pair<A, B> &value);
template<class A, class B>
void fromJson(const QJsonValue &json, std::pair<A, B> &value);

template<class V>
QJsonValue toJson(const std::optional<V> &value)
{
    return value ? QJsonValue(toJson(*value)) : QJsonValue(QJsonValue::Null);
}

template<class V>
void fromJson(const QJsonValue &json, std::optional<V> &value)
{
    value.reset();
    if (!json.isNull() && !json.isUndefined())
        fromJson(json, value.emplace());
}

template<class V>
QJsonValue toJson(const std::vector<V> &values)
{
    QJsonArray array;
    for (const V &value : values)
        array.append(toJson(value));
    return array;
}

template<class V>
void fromJson(const QJsonValue &json, std::vector<V> &values)
{
    values.clear();
    for (const QJsonValue &item : json.toArray())
        fromJson(item, values.emplace_back());
}

template<class A, class B>
QJsonValue toJson(const std::pair<A, B> &value)
{
    return QJsonArray{toJson(value.first), toJson(value.second)};
}

template<class A, class B>
void fromJson(const QJsonValue &json, std::pair<A, B> &value)
{
    fromJson(json.toArray().at(0), value.first);
    fromJson(json.toArray().at(1), value.second);
}

template<class K, class V>
QJsonValue toJson(const QHash<K, V> &values)
{
    QJsonArray array;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        array.append(QJsonArray{toJson(it.key()), toJson(it.value())});
    return array;
}

template<class K, class V>
void fromJson(const QJsonValue &json, QHash<K, V> &values)
{
    values.clear();
    for (const QJsonValue &item : json.toArray()) {
        K key{};
        fromJson(item.toArray().at(0), key);
        fromJson(item.toArray().at(1), values[key]);
    }
}

template<class K, class V>
QJsonValue toJson(const std::map<K, V> &values)
{
    QJsonArray array;
    for (const auto &[key, value] : values)
        array.append(QJsonArray{toJson(key), toJson(value)});
    return array;
}

template<class K, class V>
void fromJson(const QJsonValue &json, std::map<K, V> &values)
{
    values.clear();
    for (const QJsonValue &item : json.toArray()) {
        K key{};
        fromJson(item.toArray().at(0), key);
        fromJson(item.toArray().at(1), values[key]);
    }
}

template<Recorded T>
QJsonObject toJson(const T &value)
{
    static const T kDefaults{};
    QJsonObject json;
    std::apply(
        [&](const auto &...members) {
            const auto put = [&](const auto &m) {
                if (!(value.*(m.pointer) == kDefaults.*(m.pointer)))
                    json.insert(QLatin1StringView(m.name), toJson(value.*(m.pointer)));
            };
            (put(members), ...);
        },
        Record<T>::fields);
    return json;
}

template<Recorded T>
void fromJson(const QJsonValue &json, T &value)
{
    value = T{};
    const QJsonObject object = json.toObject();
    std::apply(
        [&](const auto &...members) {
            const auto take = [&](const auto &m) {
                if (const auto it = object.constFind(QLatin1StringView(m.name)); it != object.constEnd())
                    fromJson(*it, value.*(m.pointer));
            };
            (take(members), ...);
        },
        Record<T>::fields);
}

template<class T>
T fromJson(const QJsonValue &json)
{
    T value{};
    fromJson(json, value);
    return value;
}

} // namespace salve
