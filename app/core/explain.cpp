// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/explain.h"

#include <QCoreApplication>

#include <array>

namespace salve {

namespace {

struct Page
{
    const char *meaning;
    const char *look;
    const char *repair;
};

// In the order of Cause.
// clang-format off
constexpr std::array kPages{
    Page{QT_TRANSLATE_NOOP("Explain", "Nothing is wrong."), "", ""},
    Page{QT_TRANSLATE_NOOP("Explain", "The resolver says that the name does not exist."),
         QT_TRANSLATE_NOOP("Explain", "Is the name spelled right? Was a record removed, or did the domain expire?"),
         QT_TRANSLATE_NOOP("Explain", "Restore the record; fail over by a DNS update.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The resolver gave no usable answer: a server failure, or no answer at all."),
         QT_TRANSLATE_NOOP("Explain", "Does this computer resolve other names? Are the zone's name servers up?"),
         QT_TRANSLATE_NOOP("Explain", "Restart the name server; correct the zone.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The host answers, but nothing listens on the port."),
         QT_TRANSLATE_NOOP("Explain", "Did the service stop or crash? Does it listen on another port or address?"),
         QT_TRANSLATE_NOOP("Explain", "Start or restart the service.")},
    Page{QT_TRANSLATE_NOOP("Explain", "No answer came in time. The phase says which part took too long."),
         QT_TRANSLATE_NOOP("Explain", "In connect: host down, or a firewall drops packets. In wait: the service hangs or is overloaded."),
         QT_TRANSLATE_NOOP("Explain", "Restart a hanging service; reboot a host that is gone.")},
    Page{QT_TRANSLATE_NOOP("Explain", "There is no way to the host: the network or a router says so."),
         QT_TRANSLATE_NOOP("Explain", "Is the host up? Is a route, VPN or router down in between?"),
         QT_TRANSLATE_NOOP("Explain", "Repair what is nearest to us first: a parent monitor finds it.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The peer closed the connection before it had answered."),
         QT_TRANSLATE_NOOP("Explain", "Does a worker crash on this request? Does a proxy in between drop connections?"),
         QT_TRANSLATE_NOOP("Explain", "Restart the service behind the proxy; read its log first.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The TLS certificate has expired."),
         QT_TRANSLATE_NOOP("Explain", "Does its renewal run? Was the service reloaded after the last renewal?"),
         QT_TRANSLATE_NOOP("Explain", "Renew the certificate and reload the service.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The TLS certificate will expire soon."),
         QT_TRANSLATE_NOOP("Explain", "Does its renewal run?"),
         QT_TRANSLATE_NOOP("Explain", "Renew the certificate while there is time.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The TLS certificate is signed by nobody whom this computer trusts."),
         QT_TRANSLATE_NOOP("Explain", "Is it self-signed, or is an intermediate certificate missing in the chain?"),
         QT_TRANSLATE_NOOP("Explain", "Install the whole chain, or give the monitor its own CA file.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The TLS certificate is for another name."),
         QT_TRANSLATE_NOOP("Explain", "Does the name lead to the right host? Does the server pick the certificate by name?"),
         QT_TRANSLATE_NOOP("Explain", "Correct the name or the server's certificate.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The TLS handshake failed."),
         QT_TRANSLATE_NOOP("Explain", "Does the port speak TLS at all? Do both sides share a protocol version?"),
         QT_TRANSLATE_NOOP("Explain", "Correct the port or the server's TLS settings.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The service answered with a status that was not expected."),
         QT_TRANSLATE_NOOP("Explain", "5xx: its own log. 4xx: address, credentials. 3xx: it moved."),
         QT_TRANSLATE_NOOP("Explain", "Restart the service, or what it depends on.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The service answered, but its content is not what was expected."),
         QT_TRANSLATE_NOOP("Explain", "Read the body in the evidence: often the service itself says what it misses."),
         QT_TRANSLATE_NOOP("Explain", "Repair what the answer names, often a database.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The answer was right, but it took longer than allowed."),
         QT_TRANSLATE_NOOP("Explain", "The chart's phases show which part became slow."),
         QT_TRANSLATE_NOOP("Explain", "Restart a leaking worker; add capacity.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The answer was larger than Salve reads."),
         QT_TRANSLATE_NOOP("Explain", "Is this the right page?"),
         QT_TRANSLATE_NOOP("Explain", "Watch a smaller page, or raise the limit.")},
    Page{QT_TRANSLATE_NOOP("Explain", "Redirects led nowhere: too many, or in a circle."),
         QT_TRANSLATE_NOOP("Explain", "Do http and https send to each other? Is a login page in the way?"),
         QT_TRANSLATE_NOOP("Explain", "Correct the redirect, or watch its target.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The peer does not speak the protocol that was expected."),
         QT_TRANSLATE_NOOP("Explain", "Is another service on this port? Is it TLS spoken to a plain port?"),
         QT_TRANSLATE_NOOP("Explain", "Correct the address or the port.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The service refused the credentials."),
         QT_TRANSLATE_NOOP("Explain", "Was the password changed, did a token expire, is an account locked?"),
         QT_TRANSLATE_NOOP("Explain", "Store the new secret: salvectl secret set NAME.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The connection stands, but the query failed."),
         QT_TRANSLATE_NOOP("Explain", "Is the database read-only, out of space, or in recovery?"),
         QT_TRANSLATE_NOOP("Explain", "Make space; promote or restart the database.")},
    Page{QT_TRANSLATE_NOOP("Explain", "A secret that this monitor needs is not on this computer. Nothing was checked."),
         QT_TRANSLATE_NOOP("Explain", "Does the name in the settings exist in the vault? `salvectl secret list` shows what is there."),
         QT_TRANSLATE_NOOP("Explain", "Store it: salvectl secret set NAME.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The monitor's settings do not let it be checked. Nothing was checked."),
         QT_TRANSLATE_NOOP("Explain", "The message names the setting."),
         QT_TRANSLATE_NOOP("Explain", "Edit the monitor; Test now shows the result before it is saved.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The check itself broke off. Nothing is known about the service."),
         QT_TRANSLATE_NOOP("Explain", "Read the message and Salve's log."),
         QT_TRANSLATE_NOOP("Explain", "A defect of Salve or of the computer it runs on.")},
    Page{QT_TRANSLATE_NOOP("Explain", "What should have reported has not done so."),
         QT_TRANSLATE_NOOP("Explain", "Does the job still run? Can it reach this computer?"),
         QT_TRANSLATE_NOOP("Explain", "Start the job again.")},
    Page{QT_TRANSLATE_NOOP("Explain", "A person marked the monitor so, by hand."),
         QT_TRANSLATE_NOOP("Explain", "The incident says who and why."),
         QT_TRANSLATE_NOOP("Explain", "Mark it up again when it is.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The keyring that holds a secret of this monitor is locked or does not answer. Nothing was checked."),
         QT_TRANSLATE_NOOP("Explain", "Is the keyring unlocked, and its service running? Is the key of the sealed file given?"),
         QT_TRANSLATE_NOOP("Explain", "Unlock the keyring; Salve asks it again by itself.")},
    Page{QT_TRANSLATE_NOOP("Explain", "A measured value is beyond the limit that was set for it."),
         QT_TRANSLATE_NOOP("Explain", "The message names value and limit; the chart shows whether it came slowly or at once."),
         QT_TRANSLATE_NOOP("Explain", "Free what is used up: clean a disk, restart a leaking service; or correct the limit.")},
    Page{QT_TRANSLATE_NOOP("Explain", "Whoever was asked has no value for this."),
         QT_TRANSLATE_NOOP("Explain", "Is the name or query spelled right? Is what delivers the value still running?"),
         QT_TRANSLATE_NOOP("Explain", "Start what delivers the value; correct the query.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The unit, container, workload or minion is not running."),
         QT_TRANSLATE_NOOP("Explain", "Was it stopped by hand, or did it crash? Its log says why; the evidence has its state."),
         QT_TRANSLATE_NOOP("Explain", "Start or restart it.")},
    Page{QT_TRANSLATE_NOOP("Explain", "Some or all packets did not come back."),
         QT_TRANSLATE_NOOP("Explain", "All lost: host down, or it does not answer pings. Some: an overloaded line or a bad cable."),
         QT_TRANSLATE_NOOP("Explain", "Repair what is nearest to us first; reboot a host that is gone.")},
    Page{QT_TRANSLATE_NOOP("Explain", "The service answers, and refuses this question."),
         QT_TRANSLATE_NOOP("Explain", "Are we allowed to ask? Is it the right server for this name?"),
         QT_TRANSLATE_NOOP("Explain", "Correct the server's access list, or ask the server that is responsible.")},
    Page{QT_TRANSLATE_NOOP("Explain", "Several that have to say the same do not."),
         QT_TRANSLATE_NOOP("Explain", "Which one is behind? Did a transfer or a replication stop?"),
         QT_TRANSLATE_NOOP("Explain", "Start the transfer again on the one that is behind.")},
    Page{QT_TRANSLATE_NOOP("Explain", "It is not as its configuration says that it should be."),
         QT_TRANSLATE_NOOP("Explain", "The evidence lists what would change. Did somebody change it by hand?"),
         QT_TRANSLATE_NOOP("Explain", "Apply the state; or correct the configuration.")},
    Page{QT_TRANSLATE_NOOP("Explain", "Somebody else reported it: a job, or another monitoring system."),
         QT_TRANSLATE_NOOP("Explain", "The evidence holds what was sent; a link leads to the sender."),
         QT_TRANSLATE_NOOP("Explain", "Repair what the report names.")},
    Page{QT_TRANSLATE_NOOP("Explain", "Too many members of the group are not well."),
         QT_TRANSLATE_NOOP("Explain", "The message names them; each has an incident of its own."),
         QT_TRANSLATE_NOOP("Explain", "Repair the members.")},
};
// clang-format on
static_assert(kPages.size() == Words<Cause>::list.size());

QString translated(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Explain", text);
}

} // namespace

Explanation explanationOf(Cause cause)
{
    const Page &page = kPages.at(static_cast<size_t>(cause));
    return {translated(page.meaning), translated(page.look), translated(page.repair)};
}

} // namespace salve
