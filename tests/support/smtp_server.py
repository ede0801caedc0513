# SPDX-FileCopyrightText: 2026 The Salve developers
# SPDX-License-Identifier: MIT
"""A mail server for tests: folder port none|starttls|implicit certificate key user password."""

import asyncio
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

FOLDER, PORT, TLS, CERTIFICATE, KEY, USER, PASSWORD = sys.argv[1:]


class Handler:
    count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused@"):
            return "550 5.1.1 no such mailbox"
        if address.startswith("later@"):
            return "451 4.7.1 greylisted, come back later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if b"X-Salve-Test: cut" in envelope.content:
            server.transport.abort()
            return "421 gone"
        if b"X-Salve-Test: refuse" in envelope.content:
            return "554 5.7.1 looks like spam"
        Handler.count += 1
        name = os.path.join(FOLDER, f"{Handler.count:04}.eml")
        with open(name + ".new", "wb") as file:
            file.write(f"X-MailFrom: {envelope.mail_from}\r\n".encode())
            file.write(f"X-RcptTo: {', '.join(envelope.rcpt_tos)}\r\n".encode())
            file.write(envelope.content)
        os.rename(name + ".new", name)
        return f"250 2.0.0 queued as T{Handler.count:04}"


def authenticate(server, session, envelope, mechanism, data):
    good = isinstance(data, LoginPassword) and data.login.decode() == USER and data.password.decode() == PASSWORD
    return AuthResult(success=good, handled=False) if not good else AuthResult(success=True)


def make():
    context = None
    if TLS != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE, KEY)
    return SMTP(
        Handler(),
        hostname="mail.test",
        enable_SMTPUTF8=True,
        tls_context=context if TLS == "starttls" else None,
        require_starttls=TLS == "starttls",
        authenticator=authenticate if USER else None,
        auth_required=bool(USER),
        auth_require_tls=TLS == "starttls",
    )


async def main():
    context = None
    if TLS == "implicit":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE, KEY)
    server = await asyncio.get_running_loop().create_server(make, "127.0.0.1", int(PORT), ssl=context)
    await server.serve_forever()


asyncio.run(main())
