// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/mail_message.h"

#include <QDateTime>

#include <algorithm>

namespace salve {

namespace {

// RFC 2045: lines of encoded text have at most 76 characters.
constexpr qsizetype kLineLength = 76;
// RFC 2047: a line with an encoded word has at most 76. 39 bytes make 52, "=?UTF-8?B?" and "?=" 12, "Subject: " 9.
constexpr qsizetype kWordBytes = 39;

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

// Nothing that was put into a value may begin a header of its own.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7F)
            c = u' ';
    }
    return text.trimmed();
}

QByteArray encodedWords(const QString &text)
{
    const QString line = oneLine(text);
    if (isPlain(line))
        return line.toLatin1();
    QByteArray words;
    QByteArray part;
    const auto close = [&] {
        words += (words.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + part.toBase64() + "?=";
        part.clear();
    };
    for (const char32_t character : line.toUcs4()) { // a character may not be cut in two
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (part.size() + bytes.size() > kWordBytes)
            close();
        part += bytes;
    }
    close();
    return words;
}

QByteArray mailbox(const QString &address)
{
    const QString bare = bareAddress(address);
    const QString name = oneLine(address.contains(u'<') ? address.section(u'<', 0, 0) : QString());
    if (name.isEmpty())
        return oneLine(bare).toUtf8();
    const QByteArray shown =
        isPlain(name) ? '"' + QString(name).remove(u'"').remove(u'\\').toLatin1() + '"' : encodedWords(name);
    return shown + " <" + oneLine(bare).toUtf8() + '>';
}

QByteArray wrapped(const QByteArray &encoded)
{
    QByteArray lines;
    for (qsizetype at = 0; at < encoded.size(); at += kLineLength)
        lines += encoded.mid(at, kLineLength) + "\r\n";
    return lines;
}

} // namespace

QString bareAddress(const QString &address)
{
    if (!address.contains(u'<'))
        return address.trimmed();
    return address.section(u'<', 1).section(u'>', 0, 0).trimmed();
}

QByteArray mailMessage(const MailText &text)
{
    QByteArrayList recipients;
    for (const QString &to : text.to)
        recipients += mailbox(to);
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(msOf(text.date), Qt::UTC);
    QString body = text.body;
    body.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\n', QStringLiteral("\r\n"));
    return "Date: " + date.toString(Qt::RFC2822Date).toLatin1() + "\r\nMessage-ID: <" + oneLine(text.messageId).toUtf8()
           + ">\r\nFrom: " + mailbox(text.from) + "\r\nTo: " + recipients.join(",\r\n ")
           + "\r\nSubject: " + encodedWords(text.subject)
           + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64"
             "\r\nAuto-Submitted: auto-generated\r\n\r\n"
           + wrapped(body.toUtf8().toBase64());
}

} // namespace salve
