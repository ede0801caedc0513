// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/frame_stream.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace salve;
using namespace Qt::StringLiterals;

namespace {

/// A stream that comes in pieces and counts how often its bytes are gone through.
class Trickle final : public QIODevice
{
public:
    Trickle() { open(QIODevice::ReadWrite | QIODevice::Unbuffered); }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_there.size(); }
    bool canReadLine() const override
    {
        looked += m_there.size();
        return m_there.contains('\n');
    }
    void come(const QByteArray &piece)
    {
        m_there += piece;
        emit readyRead();
    }
    void comeInPieces(const QByteArray &bytes, qsizetype size)
    {
        for (qsizetype at = 0; at < bytes.size(); at += size)
            come(bytes.mid(at, size));
    }

    mutable qint64 looked{0};

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto size = std::min<qint64>(most, m_there.size());
        std::memcpy(data, m_there.constData(), static_cast<size_t>(size));
        m_there.remove(0, size);
        looked += size;
        return size;
    }
    qint64 writeData(const char *, qint64 size) override { return size; }

private:
    QByteArray m_there;
};

QByteArray frameOf(qsizetype size)
{
    return FrameStream::bytesOf({{u"text"_s, QString(size, u'x')}});
}

} // namespace

/// JSON objects, one a line, however they are cut into pieces.
class TestFrames : public QObject
{
    Q_OBJECT
private slots:
    void goesOverLargeFramesOnce();
    void findsFramesInAnyPieces();
    void tooLongIsSaid();
    void longestIsAccepted();
    void receiverMayEndIt();
};

void TestFrames::goesOverLargeFramesOnce()
{
    Trickle device;
    FrameStream stream(device, kLongestRequest_bytes);
    QSignalSpy arrived(&stream, &FrameStream::arrived);
    const QByteArray frame = frameOf(8 * 1024 * 1024);
    device.comeInPieces(frame, 4096);
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(device.looked, frame.size()); // each byte once; 4,096 pieces seen from the start would be 17 GB
}

void TestFrames::findsFramesInAnyPieces()
{
    const QByteArray three = frameOf(3) + frameOf(0) + frameOf(200);
    for (qsizetype size = 1; size <= three.size(); ++size) {
        Trickle device;
        FrameStream stream(device, 300);
        QSignalSpy arrived(&stream, &FrameStream::arrived);
        QSignalSpy violated(&stream, &FrameStream::violated);
        device.comeInPieces(three, size);
        QCOMPARE(arrived.size(), 3);
        QCOMPARE(violated.size(), 0);
        QCOMPARE(arrived.at(2).at(0).toJsonObject().value("text"_L1).toString().size(), 200);
    }
}

void TestFrames::tooLongIsSaid()
{
    for (const qsizetype piece : {qsizetype(1024), qsizetype(4) * 1024 * 1024}) {
        Trickle device;
        FrameStream stream(device, 1024 * 1024);
        QSignalSpy arrived(&stream, &FrameStream::arrived);
        QSignalSpy violated(&stream, &FrameStream::violated);
        device.comeInPieces(frameOf(2 * 1024 * 1024) + frameOf(1), piece);
        QCOMPARE(violated.size(), 1);
        QVERIFY2(violated.at(0).at(0).toString().contains("1 MiB"_L1), qPrintable(violated.at(0).at(0).toString()));
        QCOMPARE(arrived.size(), 0); // nothing is believed after it
    }
}

void TestFrames::longestIsAccepted()
{
    const QByteArray frame = frameOf(100);
    for (const qsizetype longest : {frame.size(), frame.size() - 1}) {
        Trickle device;
        FrameStream stream(device, longest);
        QSignalSpy arrived(&stream, &FrameStream::arrived);
        QSignalSpy violated(&stream, &FrameStream::violated);
        device.come(frame);
        QCOMPARE(arrived.size(), longest == frame.size() ? 1 : 0);
        QCOMPARE(violated.size(), longest == frame.size() ? 0 : 1);
    }
}

void TestFrames::receiverMayEndIt()
{
    Trickle device;
    auto stream = std::make_unique<FrameStream>(device, 1000);
    int seen = 0;
    connect(stream.get(), &FrameStream::arrived, this, [&] {
        ++seen;
        stream.reset();
    });
    device.come(frameOf(1) + frameOf(2));
    QCOMPARE(seen, 1);
}

QTEST_GUILESS_MAIN(TestFrames)
#include "tst_frames.moc"
