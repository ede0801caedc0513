// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/set_schema.h"

#include <QRegularExpression>

namespace salve {

namespace {

/// Looks like one; whether this computer has it shows when it is listened to.
bool isAddress(const QString &text)
{
    static const QRegularExpression kForm(
        QStringLiteral("\\A(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)\\z"));
    return kForm.match(text).hasMatch();
}

} // namespace

// clang-format off
const Schema<Intake> &intakeSchema()
{
    static const Schema<Intake> kSchema{
        "Set",
        {text(&Intake::address, "address", QT_TRANSLATE_NOOP("Set", "Address"))
             .help(QT_TRANSLATE_NOOP("Set", "Of this computer: 127.0.0.1 hears only itself, 0.0.0.0 everybody."))
             .must(isAddress,
                   QT_TRANSLATE_NOOP("Set", "write an address of this computer, such as 127.0.0.1"), QStringLiteral("web1")),
         integer(&Intake::port, "port", QT_TRANSLATE_NOOP("Set", "Port")).range(1, 65535)
             .help(QT_TRANSLATE_NOOP("Set", "Without one nothing is listened to.")),
         file(&Intake::certificate, "certificate", QT_TRANSLATE_NOOP("Set", "Certificate"))
             .help(QT_TRANSLATE_NOOP("Set", "A PEM file with the whole chain; then only HTTPS is spoken.")),
         file(&Intake::key, "key", QT_TRANSLATE_NOOP("Set", "Key of the certificate")),
         secret(&Intake::holdToken, "hold-token", QT_TRANSLATE_NOOP("Set", "Token for holds"))
             .help(QT_TRANSLATE_NOOP("Set", "A deployment says POST /hold/TOKEN?host=web1&for=10m before it begins."))},
        {{[](const Intake &intake) { return intake.certificate.isEmpty() == intake.key.isEmpty(); },
          QStringLiteral("key"),
          QT_TRANSLATE_NOOP("Set", "a certificate needs its key, and a key its certificate"),
          [](Node &node) { node.set(QStringLiteral("certificate"), Node::text(QStringLiteral("/etc/salve/intake.pem"))); }}}};
    return kSchema;
}
// clang-format on

} // namespace salve
