// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/tsig.h"

#include "net/dns_wire.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace salve {

namespace {

constexpr qsizetype kHeader = 12;
constexpr quint16 kTypeTsig = 250;
constexpr quint16 kClassAny = 255;
constexpr quint16 kFudge_s = 300; // what RFC 8945 recommends

// In the order of TsigAlgorithm.
constexpr std::array kHashes{QCryptographicHash::Sha256,
                             QCryptographicHash::Sha512,
                             QCryptographicHash::Sha384,
                             QCryptographicHash::Sha224,
                             QCryptographicHash::Sha1};
static_assert(kHashes.size() == Words<TsigAlgorithm>::list.size());

template<class Number>
QByteArray bytesOf(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray bytesOfTime(quint64 seconds)
{
    return bytesOf(seconds).sliced(2); // 48 bits of it
}

/// Reads a message from its beginning; what does not fit makes it fail for good.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}
    bool hasFailed() const { return m_hasFailed; }
    qsizetype at() const { return m_at; }
    QByteArrayView take(qsizetype count)
    {
        if (m_hasFailed || count < 0 || count > m_bytes.size() - m_at) {
            m_hasFailed = true;
            return {};
        }
        m_at += count;
        return m_bytes.sliced(m_at - count, count);
    }
    quint64 number(qsizetype count)
    {
        quint64 value = 0;
        for (const char byte : take(count))
            value = value << 8 | static_cast<unsigned char>(byte);
        return value;
    }
    /// Without what a pointer leads to.
    QByteArray name()
    {
        QByteArray labels;
        while (!m_hasFailed) {
            const auto length = static_cast<qsizetype>(number(1));
            if (length >= 0xC0) {
                take(1);
                return {};
            }
            labels += static_cast<char>(length);
            if (length == 0)
                return labels.toLower();
            labels += take(length);
        }
        return {};
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at{0};
    bool m_hasFailed{false};
};

struct Tsig
{
    qsizetype begin{0}; ///< in the message
    QByteArray keyName;
    QByteArray algorithm;
    quint64 time_s{0};
    quint16 fudge_s{kFudge_s};
    QByteArray mac;
    quint16 originalId{0};
    quint16 error{0};
    QByteArray other;
};

QByteArray variablesOf(const Tsig &tsig)
{
    return tsig.keyName + bytesOf(kClassAny) + bytesOf(quint32{0}) + tsig.algorithm + bytesOfTime(tsig.time_s)
           + bytesOf(tsig.fudge_s) + bytesOf(tsig.error) + bytesOf(static_cast<quint16>(tsig.other.size()))
           + tsig.other;
}

QByteArray macOf(const QByteArray &bytes, const TsigKey &key)
{
    return QMessageAuthenticationCode::hash(bytes, key.secret, kHashes.at(static_cast<size_t>(key.algorithm)));
}

quint16 u16At(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

/// The last record, where it is a signature.
std::optional<Tsig> tsigIn(QByteArrayView message)
{
    if (message.size() < kHeader || u16At(message, 10) == 0)
        return std::nullopt;
    Reader reader(message);
    reader.take(kHeader);
    for (int question = u16At(message, 4); question > 0 && !reader.hasFailed(); --question) {
        reader.name();
        reader.take(4);
    }
    for (int left = u16At(message, 6) + u16At(message, 8) + u16At(message, 10); left > 1 && !reader.hasFailed();
         --left) {
        reader.name();
        reader.take(8);
        reader.take(static_cast<qsizetype>(reader.number(2)));
    }
    Tsig tsig;
    tsig.begin = reader.at();
    tsig.keyName = reader.name();
    if (reader.number(2) != kTypeTsig)
        return std::nullopt;
    reader.take(8);
    tsig.algorithm = reader.name();
    tsig.time_s = reader.number(6);
    tsig.fudge_s = static_cast<quint16>(reader.number(2));
    tsig.mac = reader.take(static_cast<qsizetype>(reader.number(2))).toByteArray();
    tsig.originalId = static_cast<quint16>(reader.number(2));
    tsig.error = static_cast<quint16>(reader.number(2));
    tsig.other = reader.take(static_cast<qsizetype>(reader.number(2))).toByteArray();
    if (reader.hasFailed() || reader.at() != message.size())
        return std::nullopt;
    return tsig;
}

/// As long for the right MAC as for every wrong one.
bool isSame(const QByteArray &one, const QByteArray &other)
{
    unsigned difference = one.size() == other.size() ? 0u : 1u;
    for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i)
        difference |= static_cast<unsigned char>(one.at(i) ^ other.at(i));
    return difference == 0;
}

} // namespace

Result<SignedDns> signDns(const QByteArray &message, const TsigKey &key, TimePoint now)
{
    Tsig tsig;
    // PowerDNS knows no key whose name has a capital letter in the message.
    const Result<QByteArray> name = dnsNameOnWire(key.name.toLower());
    if (!name)
        return tl::unexpected<Error>(name.error());
    tsig.keyName = *name;
    tsig.algorithm = *dnsNameOnWire(QString(wordOf(key.algorithm)));
    tsig.time_s = static_cast<quint64>(msOf(now) / 1000);
    const QByteArray variables = variablesOf(tsig);
    SignedDns done;
    done.mac = macOf(message + variables, key);
    const QByteArray data = tsig.algorithm + bytesOfTime(tsig.time_s) + bytesOf(tsig.fudge_s)
                            + bytesOf(static_cast<quint16>(done.mac.size())) + done.mac + message.first(2)
                            + bytesOf(quint16{0}) + bytesOf(quint16{0});
    done.message = message + tsig.keyName + bytesOf(kTypeTsig) + bytesOf(kClassAny) + bytesOf(quint32{0})
                   + bytesOf(static_cast<quint16>(data.size())) + data;
    qToBigEndian(static_cast<quint16>(u16At(message, 10) + 1), done.message.data() + 10);
    return done;
}

TsigVerdict verifyDns(QByteArrayView answer, const QByteArray &requestMac, const TsigKey &key, TimePoint now)
{
    TsigVerdict verdict;
    const std::optional<Tsig> tsig = tsigIn(answer);
    if (!tsig)
        return verdict;
    constexpr int kBadTime = 18;
    verdict.error = tsig->error;
    if (tsig->error == kBadTime && tsig->other.size() == 6)
        verdict.serverTime = timeFromMs(static_cast<qint64>(Reader(tsig->other).number(6)) * 1000);
    if (tsig->mac.isEmpty())
        return verdict;
    QByteArray bare = answer.first(tsig->begin).toByteArray();
    qToBigEndian(tsig->originalId, bare.data());
    qToBigEndian(static_cast<quint16>(u16At(answer, 10) - 1), bare.data() + 10);
    const QByteArray digested =
        bytesOf(static_cast<quint16>(requestMac.size())) + requestMac + bare + variablesOf(*tsig);
    const bool isOurs = tsig->keyName == dnsNameOnWire(key.name.toLower()).value_or(QByteArray())
                        && tsig->algorithm == *dnsNameOnWire(QString(wordOf(key.algorithm)))
                        && isSame(tsig->mac, macOf(digested, key));
    const qint64 apart_s = std::abs(msOf(now) / 1000 - static_cast<qint64>(tsig->time_s));
    const bool isInTime = apart_s <= tsig->fudge_s || tsig->error == kBadTime;
    verdict.check = isOurs && isInTime ? TsigCheck::Good : TsigCheck::Forged;
    return verdict;
}

} // namespace salve
