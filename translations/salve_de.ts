<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>ApiAnswer</name>
    <message>
        <source>It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Antwort</translation>
    </message>
    <message>
        <source>%1 refuses the credentials of this monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this question: the monitor&apos;s account lacks the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at the address of %1 is something else: its answer cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Keep watching in the background, quit, or ask. Ctrl+Q always quits</source>
        <translation>Im Hintergrund weiter überwachen, beenden oder fragen. Strg+Q beendet immer</translation>
    </message>
    <message>
        <source>Show desktop notifications</source>
        <translation>Benachrichtigungen auf dem Desktop zeigen</translation>
    </message>
    <message>
        <source>One for each incident, updated in place; without sound</source>
        <translation>Eine je Vorfall, an Ort und Stelle aktualisiert; ohne Ton</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop says; high contrast tells states apart by shape and word alone</source>
        <translation>Hell, dunkel oder wie der Desktop; hoher Kontrast unterscheidet Zustände allein durch Form und Wort</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>%1 %2 is not any more what was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was never recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries %1 to %2 are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 (%2 %3) is not what was recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Nothing is listened to. Write in the set: intake: {port: 8642} (or in the window&apos;s settings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens there just now: no Salve watches from this data folder. Start one with salvectl run, or the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repairs of monitors on the host web1 wait for ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those with the tag shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a POST before a deployment begins. host, tag, monitor or reaction says what is held; for is at most 24h.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>The TLS certificate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate &quot;%2&quot; in the chain of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on. Is the clock right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 expired %n day(s) ago (%2).</source>
        <translation>
            <numerusform>%1 ist vor %n Tag abgelaufen (%2).</numerusform>
            <numerusform>%1 ist vor %n Tagen abgelaufen (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The TLS certificate of %1 is signed by itself: anybody could have made it. Install one that an authority has signed, or name it as your own CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS certificate of %1 comes from the authority &quot;%2&quot;, which this computer does not trust. Name your own CA file if it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not send the certificate of &quot;%2&quot;, which signed its own: install the whole chain on the server, or name your own CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2, issued by %3, valid until %4 (%5 days), SHA-256 %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">Zertifikate</translation>
    </message>
    <message>
        <source>The TLS certificate that %1 sends is for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The TLS certificate expires in %n day(s) (%1).</source>
        <translation>
            <numerusform>Das TLS-Zertifikat läuft in %n Tag ab (%1).</numerusform>
            <numerusform>Das TLS-Zertifikat läuft in %n Tagen ab (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckLibrary</name>
    <message>
        <source>it is larger than 256 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The recipe cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: There is a check of the kind &quot;%2&quot; already; give this one another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: There is a sender &quot;%2&quot; already; give this one another word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>The data folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to the user that Salve runs as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 MiB are free for the data folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may look into the data folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it to them: chmod 700 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 is ours and has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2) watches from this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Salve watches from this folder now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Salve, or `salvectl run` as a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of its folder, then start Salve again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control socket %1 is gone: other commands do not reach this Salve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Salve again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may write to the control socket %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it to them: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control socket %1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock says %1, but something was recorded at %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock; until then ladders and cooldowns wait for the later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody keeps the clock of this computer right: it is not synchronised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on time synchronisation: timedatectl set-ntp true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock goes right: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read with `salvectl backup FILE`, then put the last good backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the database first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The audit has %n finding(s), first: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>`salvectl audit verify` names all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The audit is whole: %n entry(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Without it every secret is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set SALVE_VAULT_KEY or the systemd credential salve-vault-key, or use a desktop&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The vault (%1) is open and names %n secret(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Secret %1 can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret %1, which the set uses, is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret %1 cannot be read now: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it: salvectl secret set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring; Salve asks it again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person can be reached: the set tells nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &quot;tell&quot; to the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches a person: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether %1 reaches a person: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a message once: salvectl react %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would reach nobody: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the reaction, or give the set another way to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or move it away; then start Salve again. salvectl validate FILE reads it without a start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct intake: in the set, or store the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeats and webhooks come to %1 without TLS: everybody on the way can read the tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give intake: a certificate and its key, or put a web server with TLS in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeats and webhooks come to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See salvectl proxy show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go through the proxy %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>A small shop and a salt-api stand-in run in this program; Salve watches the shop every second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop dies now: nothing listens any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salve found it, restarted it once through salt-api, looked again and proved the repair. Nobody was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web service dies; Salve restarts it through salt-api and proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such demo; salvectl demo --list names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. salvectl describe lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>error: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n monitor(s), no errors.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no cause &quot;%1&quot;. The causes are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What usually repairs it: </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Watching %n monitor(s) as %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>shadow mode: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not key=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase %1, cause %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot;. salvectl describe lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will be sent once, now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Add --yes where nobody sits at the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it? Type yes: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started as run:%1. salvectl show run:%1 tells what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is read from standard input, and nothing came. Write for example: printf &apos;%s&apos; &quot;$PASSWORD&quot; | salvectl secret set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (used by the set, not on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not applied; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 of %2, started %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run:%1 %2 %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-ups avoided: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which %1 to hold, for example: salvectl hold %1 NAME --for 2h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automation is held for %1 %2 (hold %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released. A fresh check comes first, then counting starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is marked %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in shadow mode: it records what it would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is armed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automation goes on.</source>
        <translation>Die Automatik läuft weiter.</translation>
    </message>
    <message>
        <source>All automation is stopped.</source>
        <translation>Alle Automatik ist angehalten.</translation>
    </message>
    <message>
        <source>Denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: all guards and a fresh check come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acknowledgement is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is watched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All automation is stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs are done by %1.</source>
        <translation>Reparaturen erledigt %1.</translation>
    </message>
    <message>
        <source>Hold %1: %2 %3, by %4: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No monitors yet. salvectl apply FILE takes a set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Everything came as it is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), all as recorded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s); not all are as recorded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a monitor, or write --hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is larger than 1 MiB: nothing of that size is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people are hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone, this would make it %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads no payload; webhook-in does, and monitors of that kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the sender &quot;%2&quot;, no errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the check &quot;%2&quot;, no errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added. Add --all, or --add with IDs of the table, or --set for a set file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was found is called %1; salvectl discover %2 lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added. Add --yes where nobody sits at the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this? Type yes: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1 on the ports that are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresse</translation>
    </message>
    <message>
        <source>When it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy: requests go straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks and actions over HTTP go through %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1, with the secret %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password does not belong on the command line. Store it with salvectl secret set NAME, and write --password secret:NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called with it: salvectl address %1 says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs are held with it: salvectl address --hold says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the set, write token: {secret: %1} at a monitor of the kind push or webhook-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> --replace does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as %1; the value is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole address, with its token: salvectl address %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may hold {{…}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   for example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect: %1. Takes up to %2. Proof: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>A critical notification stays until somebody closes it.</source>
        <translation>Eine kritische Benachrichtigung bleibt, bis jemand sie schließt.</translation>
    </message>
    <message>
        <source>There is no desktop here that shows notifications. Tell people by e-mail, ntfy or a webhook instead.</source>
        <translation>Hier ist kein Desktop, der Benachrichtigungen zeigt. Benachrichtigen Sie stattdessen per E-Mail, ntfy oder Webhook.</translation>
    </message>
    <message>
        <source>Shown on this desktop.</source>
        <translation>Auf diesem Desktop gezeigt.</translation>
    </message>
    <message>
        <source>Notifications go to the desktop of this computer.</source>
        <translation>Benachrichtigungen gehen an den Desktop dieses Rechners.</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>Benachrichtigung auf dem Desktop</translation>
    </message>
    <message>
        <source>Shows a notification on the desktop of the computer that Salve runs on.</source>
        <translation>Zeigt eine Benachrichtigung auf dem Desktop des Rechners, auf dem Salve läuft.</translation>
    </message>
    <message>
        <source>The desktop says that it shows it; whether somebody looks is not known.</source>
        <translation>Der Desktop sagt, dass er sie zeigt; ob jemand hinsieht, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers on port %2 with %3, over TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers on port %2 with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers on port %2, over TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 speaks TLS and shows a certificate, which ends some day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers on port %2. Give the monitor a user that may only read, and its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at: this needs a user and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">Port</translation>
    </message>
    <message>
        <source>Somebody listens on port %1 and does not say who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 accepts connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is refused: give the monitor the authority&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>What is asked for. For PTR an IP address will do; it is turned round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a DNS name: between its dots stand 1 to 63 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask: 9.9.9.9, ns1.example or ns1.example:5353. Empty: the first server that this computer uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a host or an address, with :port behind it where it is not 53</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any order, as dig shows them: 192.0.2.1, &quot;10 mail.example&quot;. Empty: any value will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact: these values and no other. contains: these, and others may be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected response code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same serial everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is a zone: each of its name servers is asked, and all have to have the same serial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow above</source>
        <translation type="unfinished">Langsam über</translation>
    </message>
    <message>
        <source>An answer that takes longer makes the monitor Degraded.</source>
        <translation type="unfinished">Dauert eine Antwort länger, gilt der Monitor als beeinträchtigt.</translation>
    </message>
    <message>
        <source>Port of the name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the serials; 53 but in a laboratory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values come with the response code noerror only; leave them out, or expect noerror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write IPv4 addresses for A, IPv6 addresses for AAAA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/resolv.conf names no DNS server. Say in the monitor which one to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks a DNS server for a name; compares values and response code, and the serials of a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2 for %3, expected %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that the name %2 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses to answer for %2: it does not serve this name, or not for us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2 for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value for %2: the name exists, without a record of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value for %2: it is an alias of %3, and there the server knows nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2 for %3, as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers for %2 in %3 ms: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers for %2: %3; expected %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers servfail for %2, and has an answer when it need not validate: the DNSSEC signatures do not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers servfail for %2: it gets no usable answer itself, or cannot load the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers of %1 do not agree: behind %2 with serial %3 are %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server %1 gives no serial of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n name server(s) have serial %1.</source>
        <translation>
            <numerusform>Der eine Nameserver hat die Seriennummer %1.</numerusform>
            <numerusform>Alle %n Nameserver haben die Seriennummer %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, authoritative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, over TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Antwort</translation>
    </message>
    <message>
        <source>%1 answers with more than %2 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too long for UDP, and TCP does not work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 cannot be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a DNS name: between its dots stand 1 to 63 characters, and 253 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a whole DNS message (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1 records, more than the %2 that Salve reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no name servers for %2 (%3): is it a zone of its own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name %1 has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not serve the zone (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockerContainer</name>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own health check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if-any: counts where the container has one; required: it has to have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the engine had to start it again since it was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of Docker, or of Podman: /run/podman/podman.sock, /run/user/1000/podman/podman.sock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine on another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of the socket: https://host:2376 with a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an address such as https://docker1.example:2376</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation type="unfinished">Eigene CA-Datei</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no container %1: it was removed, or never created under that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Zustand</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, but the system has killed a process in it for lack of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container ends again and again (last exit code %1, %2 restarts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is not running (%1, exit code %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system killed it for lack of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, but its own health check fails: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, but its own health check has not succeeded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, but the container has no health check: give it one, or ask for less here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running and healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not use %1. Add it to the group that owns the socket (usually docker), or name the socket of a rootless engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container (Docker, Podman)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the engine whether a container runs, is healthy, and how often it was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DomainExpiry</name>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is registered, without www. Check it once or twice a day: registries answer too many questions with a refusal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a registered name such as shop.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when what is left is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished">Tage</translation>
    </message>
    <message>
        <source>Degraded when so many days are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when what is left is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when so many days are left; a domain that has expired is Down in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RDAP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is put behind it. rdap.org leads to the registry of each top-level domain that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an address that ends with a slash, such as https://rdap.org/domain/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 answers is not RDAP. Check the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say when %2 expires: many registries of countries do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows nothing of %2: it is not registered, is no registered name itself, or its registry has no RDAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been asked too often: check %2 once or twice a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with status %2 when asked for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires %1; states: %2; by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry has %1 in the state &quot;%2&quot;: it is not, or soon no longer, in the DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration of %1 expired on %2. Renew it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is registered until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the registration of %1 (until %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the registry (RDAP) when a domain expires.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>587 with STARTTLS, 465 with TLS from the start, 25 for a relay.</source>
        <translation>587 mit STARTTLS, 465 mit TLS von Anfang an, 25 für ein Relay.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>starttls is required, not only used when offered.</source>
        <translation>starttls wird verlangt, nicht nur genutzt, wenn angeboten.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>write an address such as salve@shop.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation>Eigene CA-Datei</translation>
    </message>
    <message>
        <source>each line is one address such as team@shop.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user name needs a password, and a password needs a user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password is not sent without encryption; choose starttls or tls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server took it: %1</source>
        <translation>Der Mailserver hat sie angenommen: %1</translation>
    </message>
    <message>
        <source>The mail server took it, but not for: %1</source>
        <translation>Der Mailserver hat sie angenommen, aber nicht für: %1</translation>
    </message>
    <message>
        <source>The mail server said: %1</source>
        <translation>Der Mailserver antwortete: %1</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Mail through %1:%2
From: %3
To: %4
Subject: %5

%6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Sends a mail through your mail server, with STARTTLS or TLS.</source>
        <translation>Sendet eine Nachricht über Ihren Mailserver, mit STARTTLS oder TLS.</translation>
    </message>
    <message>
        <source>The mail server says that it took the mail; whether somebody reads it is not known.</source>
        <translation>Der Mailserver sagt, dass er die Nachricht angenommen hat; ob jemand sie liest, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was tried.</source>
        <translation>Nichts wurde versucht.</translation>
    </message>
    <message>
        <source>%1 is up again after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 since %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The reaction %1 is no longer in the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Salve has no reaction of the kind %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>The resolver says that the name does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the name spelled right? Was a record removed, or did the domain expire?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the record; fail over by a DNS update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resolver gave no usable answer: a server failure, or no answer at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this computer resolve other names? Are the zone&apos;s name servers up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the name server; correct the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host answers, but nothing listens on the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the service stop or crash? Does it listen on another port or address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or restart the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time. The phase says which part took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In connect: host down, or a firewall drops packets. In wait: the service hangs or is overloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart a hanging service; reboot a host that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to the host: the network or a router says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the host up? Is a route, VPN or router down in between?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair what is nearest to us first: a parent monitor finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer closed the connection before it had answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a worker crash on this request? Does a proxy in between drop connections?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the service behind the proxy; read its log first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS certificate has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does its renewal run? Was the service reloaded after the last renewal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate and reload the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS certificate will expire soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does its renewal run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate while there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS certificate is signed by nobody whom this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it self-signed, or is an intermediate certificate missing in the chain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the whole chain, or give the monitor its own CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS certificate is for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the name lead to the right host? Does the server pick the certificate by name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name or the server&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the port speak TLS at all? Do both sides share a protocol version?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the port or the server&apos;s TLS settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with a status that was not expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5xx: its own log. 4xx: address, credentials. 3xx: it moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the service, or what it depends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered, but its content is not what was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the body in the evidence: often the service itself says what it misses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair what the answer names, often a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was right, but it took longer than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart&apos;s phases show which part became slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart a leaking worker; add capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was larger than Salve reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the right page?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a smaller page, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirects led nowhere: too many, or in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do http and https send to each other? Is a login page in the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the redirect, or watch its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer does not speak the protocol that was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is another service on this port? Is it TLS spoken to a plain port?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address or the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the password changed, did a token expire, is an account locked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the new secret: salvectl secret set NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stands, but the query failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the database read-only, out of space, or in recovery?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make space; promote or restart the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The monitor&apos;s settings do not let it be checked. Nothing was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the monitor; Test now shows the result before it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check itself broke off. Nothing is known about the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the message and Salve&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect of Salve or of the computer it runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should have reported has not done so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the job still run? Can it reach this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person marked the monitor so, by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident says who and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it up again when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret that this monitor needs is not on this computer. Nothing was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the name in the settings exist in the vault? `salvectl secret list` shows what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it: salvectl secret set NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring that holds a secret of this monitor is locked or does not answer. Nothing was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the keyring unlocked, and its service running? Is the key of the sealed file given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring; Salve asks it again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measured value is beyond the limit that was set for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names value and limit; the chart shows whether it came slowly or at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free what is used up: clean a disk, restart a leaking service; or correct the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever was asked has no value for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the name or query spelled right? Is what delivers the value still running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start what delivers the value; correct the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit, container, workload or minion is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it stopped by hand, or did it crash? Its log says why; the evidence has its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some or all packets did not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lost: host down, or it does not answer pings. Some: an overloaded line or a bad cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair what is nearest to us first; reboot a host that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answers, and refuses this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are we allowed to ask? Is it the right server for this name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the server&apos;s access list, or ask the server that is responsible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several that have to say the same do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is behind? Did a transfer or a replication stop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the transfer again on the one that is behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not as its configuration says that it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence lists what would change. Did somebody change it by hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the state; or correct the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else reported it: a job, or another monitoring system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence holds what was sent; a link leads to the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair what the report names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many members of the group are not well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names them; each has an incident of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the members.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Took %1 ms, more than the %2 ms allowed.</source>
        <translation type="unfinished">Dauerte %1 ms, mehr als die erlaubten %2 ms.</translation>
    </message>
    <message>
        <source>%1 is %2: down when %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: degraded when %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of other monitors, one a line; reports of another Salve may be among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members with the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every monitor with one of these tags is a member, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst: as bad as its worst member. at-least, percent: up while so many members are up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many members have to be up; a degraded one counts as up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the members that are not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name at least one member, or a tag that members have</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the first look at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n member(s) are up.</source>
        <translation>
            <numerusform>Das eine Mitglied ist in Ordnung.</numerusform>
            <numerusform>Alle %n Mitglieder sind in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 members are up, at least %3 are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No monitor is in this group, or all of them are paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group is made of other monitors: only a Salve that watches them can tell. Look at its state with salvectl show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of monitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As well as its members: the worst of them, or at least so many of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldChoices</name>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow 08:00</source>
        <translation>Bis morgen 08:00</translation>
    </message>
    <message>
        <source>Until I release it</source>
        <translation>Bis ich sie freigebe</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The page that is asked for, with http:// or https:// in front.</source>
        <translation>Die Seite, nach der gefragt wird, mit http:// oder https:// davor.</translation>
    </message>
    <message>
        <source>write a whole address such as https://shop.example/health</source>
        <translation>schreiben Sie eine ganze Adresse, etwa https://shop.example/health</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Sent with the request. A password belongs into the fields below, where it is kept in the vault.</source>
        <translation>Wird mit der Anfrage gesendet. Ein Passwort gehört in die Felder darunter, wo es im Tresor liegt.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sent with the user name as basic authorization.</source>
        <translation>Wird mit dem Benutzernamen als Basic-Anmeldung gesendet.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Expected status</source>
        <translation>Erwarteter Status</translation>
    </message>
    <message>
        <source>Statuses and ranges: 200-299, 304.</source>
        <translation>Status und Bereiche: 200-299, 304.</translation>
    </message>
    <message>
        <source>Body contains</source>
        <translation>Inhalt enthält</translation>
    </message>
    <message>
        <source>Body does not contain</source>
        <translation>Inhalt enthält nicht</translation>
    </message>
    <message>
        <source>Body matches</source>
        <translation>Inhalt passt zu</translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation>Ein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>this is not a regular expression</source>
        <translation>das ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>JSON conditions</source>
        <translation>JSON-Bedingungen</translation>
    </message>
    <message>
        <source>One a line: db.status == ok, queue.length &lt; 100, error absent.</source>
        <translation>Je Zeile eine: db.status == ok, queue.length &lt; 100, error absent.</translation>
    </message>
    <message>
        <source>Slow above</source>
        <translation>Langsam über</translation>
    </message>
    <message>
        <source>An answer that takes longer makes the monitor Degraded.</source>
        <translation>Dauert eine Antwort länger, gilt der Monitor als beeinträchtigt.</translation>
    </message>
    <message>
        <source>Certificate days</source>
        <translation>Zertifikat, Tage</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>With fewer days left the monitor is Degraded; an expired certificate is Down.</source>
        <translation>Bleiben weniger Tage, ist der Monitor beeinträchtigt; ein abgelaufenes Zertifikat ist ein Ausfall.</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Weiterleitungen folgen</translation>
    </message>
    <message>
        <source>At most so many; 0 takes a redirect as the answer.</source>
        <translation>Höchstens so vielen; bei 0 gilt die Weiterleitung als Antwort.</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>Adressfamilie</translation>
    </message>
    <message>
        <source>Forced address</source>
        <translation>Erzwungene Adresse</translation>
    </message>
    <message>
        <source>Connects to this IP address whatever the name resolves to; name and certificate stay those of the URL.</source>
        <translation>Verbindet mit dieser IP-Adresse, wohin auch immer der Name auflöst; Name und Zertifikat bleiben die der URL.</translation>
    </message>
    <message>
        <source>write an IPv4 or IPv6 address</source>
        <translation>schreiben Sie eine IPv4- oder IPv6-Adresse</translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation>Eigene CA-Datei</translation>
    </message>
    <message>
        <source>A PEM file that is trusted beside the system&apos;s authorities, for this monitor only.</source>
        <translation>Eine PEM-Datei, der neben den Stellen des Systems vertraut wird, nur für diesen Monitor.</translation>
    </message>
    <message>
        <source>Certificate check</source>
        <translation>Zertifikatsprüfung</translation>
    </message>
    <message>
        <source>accept-any-certificate proves nothing about who answers; an own CA file is the better way.</source>
        <translation>accept-any-certificate beweist nichts darüber, wer antwortet; eine eigene CA-Datei ist der bessere Weg.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>curl measures connect and TLS apart; both send each request once.</source>
        <translation>curl misst Verbinden und TLS getrennt; beide senden jede Anfrage einmal.</translation>
    </message>
    <message>
        <source>Read at most</source>
        <translation>Höchstens lesen</translation>
    </message>
    <message>
        <source>give a user name or a bearer token, not both: a request has one Authorization header</source>
        <translation>geben Sie einen Benutzernamen oder ein Bearer-Token an, nicht beides: eine Anfrage hat nur eine Authorization-Kopfzeile</translation>
    </message>
    <message>
        <source>each line is a path and a comparison, for example: db.status == ok</source>
        <translation>jede Zeile ist ein Pfad und ein Vergleich, etwa: db.status == ok</translation>
    </message>
    <message>
        <source>Web page or API (HTTP)</source>
        <translation>Webseite oder API (HTTP)</translation>
    </message>
    <message>
        <source>Asks for a page and looks at status, content, certificate and speed of the answer.</source>
        <translation>Fragt nach einer Seite und betrachtet Status, Inhalt, Zertifikat und Tempo der Antwort.</translation>
    </message>
    <message>
        <source> (only the first %1 bytes were read)</source>
        <translation> (nur die ersten %1 Byte wurden gelesen)</translation>
    </message>
    <message>
        <source>The answer does not contain &quot;%1&quot;%2.</source>
        <translation>Die Antwort enthält „%1“ nicht%2.</translation>
    </message>
    <message>
        <source>The answer contains &quot;%1&quot;, which it must not.</source>
        <translation>Die Antwort enthält „%1“, was sie nicht darf.</translation>
    </message>
    <message>
        <source>The answer does not match the regular expression %1%2.</source>
        <translation>Die Antwort passt nicht zum regulären Ausdruck %1%2.</translation>
    </message>
    <message>
        <source>The answer is not JSON: %1 at byte %2.</source>
        <translation>Die Antwort ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Status %1 %2, expected %3.</source>
        <translation>Status %1 %2, erwartet %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular expression: %2 at character %3.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2 an Zeichen %3.</translation>
    </message>
    <message>
        <source>Status %1 in %2 ms.</source>
        <translation>Status %1 in %2 ms.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs exactly one group, which is what is captured: token=(\w+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer has no text or number at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer has no header %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for %1 takes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer does not match %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value has %1 characters, more than a value has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address became %1, which is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of {{%1}} has a line break, which cannot stand in a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{%1}} has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing about a header. Write Content-Type: text/html, or a name and one of contains, exists, absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no header %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has the header %1 (%2), which it must not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no header %1; expected: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 is %2; expected: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 is %2; it has to contain %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: Content-Type: text/html, Content-Type contains json, Strict-Transport-Security exists, X-Powered-By absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a name and what is expected of it, such as Content-Type contains json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with the certificate that we show to servers that ask for one, and its chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with the key of the client certificate, without a passphrase. Empty: it is in the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://HOST:PORT or socks5://HOST:PORT, which looks names up as well; none: straight. Empty: the proxy of the application, if it has one. Whatever goes through a proxy is sent by curl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write http://proxy.example:3128, socks5://proxy.example:1080 or none; user name and password have fields of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a client key needs the certificate that it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give proxy, proxy-username and proxy-password together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for %1 in this answer takes too long: write an expression that does not try the same text in many ways.</source>
        <translation>Die Suche nach %1 in dieser Ausgabe dauert zu lange: Schreiben Sie einen Ausdruck, der denselben Text nicht auf viele Arten probiert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>{{name}} stands for what an earlier request captured. An address that was captured as a whole may stand at the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a whole address such as https://shop.example/login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are escaped for what the Content-Type says; without one, for JSON or a form if it looks like either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses and ranges: 200-299, 304. A redirect is followed unless it is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, and where its value stands in the answer: a JSON path (data.token), header NAME, or regex with one group: regex csrf=(\w+).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a JSON path such as data.token, header Location, or regex csrf=(\w+) with one group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to ten, sent in this order; cookies are kept between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{username}} in requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{password}} in requests, and {{basic}} for basic authorization: Authorization: Basic {{basic}}. Never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{token}} in requests. Never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all requests together take longer, the monitor is Degraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one request to ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a captured value begins with a letter; letters, digits, _ and - may follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {{name}} has to be captured by a request before, or be username, password, basic or token with its field filled in; write \{{ for the two characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to capture for %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 redirects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests in %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1 (%3): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several requests in a row (HTTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends requests one after another, takes values out of answers into the next, and keeps cookies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpAction</name>
    <message>
        <source>The request was sent, but no answer came: %1 It may have been carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1: whether it was carried out is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver failed with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver takes no more for now (status 429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver redirects elsewhere (status %1); what acts follows no redirect. Correct the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver refused it with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>What came is not JSON: %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came has no JSON at %1. Is it sent by %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came has no state at %1. Is it sent by %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; at %2 is no state that %3 is known to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came has nothing at %1 to know the alert by. Is it sent by %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came has no list at %1. Is it sent by %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came holds %1 alerts, more than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is listened to: %1 has to hold a certificate and %2 its key, both as PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is listened to: port %1 of %2 cannot be opened (%3). Is another program there?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonPath</name>
    <message>
        <source>&quot;%1&quot; is not a JSON path: it breaks off at &quot;%2&quot;. Write for example db.status or items[0].name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares nothing. Write a path and one of == != &lt; &lt;= &gt; &gt;= contains exists absent, for example: db.status == ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no %1, expected: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, expected: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KubernetesWorkload</name>
    <message>
        <source>API server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the API server&apos;s address such as https://k8s.example:6443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a service account that may get deployments, statefulsets and daemonsets, and list pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Label selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer ready pods it is Down. Else it is Down when none is ready, and Degraded when some are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation type="unfinished">Eigene CA-Datei</translation>
    </message>
    <message>
        <source>The cluster&apos;s: certificate-authority-data of a kubeconfig, decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate check</source>
        <translation type="unfinished">Zertifikatsprüfung</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the API server does not answer, the workload may well go on running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kubernetes API server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 %2 in the namespace %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change has not been taken up yet: is the controller running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change cannot be rolled out; what was there before still runs. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pods are ready; a change is being rolled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pods are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pod in the namespace %1 fits the selector %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled to 0: nothing has to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the API server whether as many pods are ready as a workload wants.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Watches services, repairs them, proves it, and calls a person when it could not.</source>
        <translation>Überwacht Dienste, repariert sie, weist es nach und ruft einen Menschen, wenn es nicht gelang.</translation>
    </message>
    <message>
        <source>The data folder (default: the one of this user).</source>
        <translation>Der Datenordner (Vorgabe: der dieses Benutzers).</translation>
    </message>
    <message>
        <source>A set to open.</source>
        <translation>Ein Satz, der geöffnet wird.</translation>
    </message>
    <message>
        <source>Salve cannot start</source>
        <translation>Salve kann nicht starten</translation>
    </message>
    <message>
        <source>Salve demo</source>
        <translation>Salve-Vorführung</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Monitors without which this one cannot be reached: one, a list of which all are needed, or {any-of: [a, b]}</source>
        <translation>Monitore, ohne die dieser nicht erreichbar ist: einer, eine Liste, von der alle nötig sind, oder {any-of: [a, b]}</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Prüfen alle</translation>
    </message>
    <message>
        <source>Time from one check to the next</source>
        <translation>Zeit von einer Prüfung bis zur nächsten</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>A check that takes longer has failed</source>
        <translation>Eine Prüfung, die länger dauert, ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Down after</source>
        <translation>Ausgefallen nach</translation>
    </message>
    <message>
        <source>Failing results in a row before it is down</source>
        <translation>Fehlschläge in Folge, bis er als ausgefallen gilt</translation>
    </message>
    <message>
        <source>Up after</source>
        <translation>In Ordnung nach</translation>
    </message>
    <message>
        <source>Good results in a row before it is up again</source>
        <translation>Gute Ergebnisse in Folge, bis er wieder in Ordnung ist</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Runs on host</source>
        <translation>Läuft auf Host</translation>
    </message>
    <message>
        <source>The host that repairs of this monitor touch</source>
        <translation>Der Host, den Reparaturen dieses Monitors betreffen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation>Gesehen durch</translation>
    </message>
    <message>
        <source>The monitor (a VPN gateway, say) without which nothing is known of this one</source>
        <translation>Der Monitor (etwa ein VPN-Gateway), ohne den über diesen nichts bekannt ist</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
</context>
<context>
    <name>MonitorEditor</name>
    <message>
        <source>made from the target when left out</source>
        <translation>aus dem Ziel gebildet, wenn leer</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>No notification server answers on this desktop. Start one (most desktops have it built in; else dunst or mako).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ntfy</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>write a whole address such as https://ntfy.sh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Whoever knows the topic of a public server reads along: choose a long one, or keep it as {secret: NAME}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation>Eigene CA-Datei</translation>
    </message>
    <message>
        <source>a topic has 1 to 64 letters, digits, - or _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered, but not as ntfy does. Check the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published as message %1.</source>
        <translation>Veröffentlicht als Nachricht %1.</translation>
    </message>
    <message>
        <source>Push message (ntfy)</source>
        <translation>Push-Nachricht (ntfy)</translation>
    </message>
    <message>
        <source>Publishes a message on an ntfy topic, which phones and browsers subscribe to.</source>
        <translation>Veröffentlicht eine Nachricht zu einem ntfy-Thema, das Telefone und Browser abonnieren.</translation>
    </message>
    <message>
        <source>The server answers with the number of the published message.</source>
        <translation>Der Server antwortet mit der Nummer der veröffentlichten Nachricht.</translation>
    </message>
</context>
<context>
    <name>Ntp</name>
    <message>
        <source>Host</source>
        <translation type="unfinished">Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">Port</translation>
    </message>
    <message>
        <source>Degraded when the offset is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when the server&apos;s clock and this computer&apos;s are so far apart, ahead or behind, in milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when the offset is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when they are so far apart, in milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of servers between this one and a real clock; beyond it the monitor is Degraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address family</source>
        <translation type="unfinished">Adressfamilie</translation>
    </message>
    <message>
        <source>%1 says that its own clock is not synchronised: it has no time to give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks us to ask less often (RATE): check it at a longer interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses to tell us the time (%2): its access list does not let us in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no time to give (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Antwort</translation>
    </message>
    <message>
        <source>Stratum %1, reference %2, root delay %3 ms, root dispersion %4 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ms behind this computer&apos;s (stratum %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ms ahead of this computer&apos;s (stratum %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the clock of %1 is behind this computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the clock of %1 is ahead of this computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has stratum %2, more than the %3 allowed: its own sources may be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time server (NTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks a time server; compares its clock with this computer&apos;s and looks at its state.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberCondition</name>
    <message>
        <source>&quot;%1&quot; compares with no number. Write for example &gt; 90, &lt;= 5 or 10..20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a comparison such as &gt; 90, &lt;= 5 or 10..20</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ping</name>
    <message>
        <source>Host</source>
        <translation type="unfinished">Host</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when loss is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when so much of the packets did not come back, in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when loss is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when so much did not come back; when none does, it is Down in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when the round trip is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when the average round trip is so long, in milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when the round trip is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when the average round trip is so long, in milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when jitter is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when one round trip differs so much from the next, on average, in milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes in each packet: with 1472 a line that loses large ones is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address family</source>
        <translation type="unfinished">Adressfamilie</translation>
    </message>
    <message>
        <source>Forced address</source>
        <translation type="unfinished">Erzwungene Adresse</translation>
    </message>
    <message>
        <source>Pings this IP address whatever the name resolves to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an IPv4 or IPv6 address</source>
        <translation type="unfinished">schreiben Sie eine IPv4- oder IPv6-Adresse</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends echo requests; counts what comes back and how long it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of %n ping(s) to %1 came back: the host is down, or does not answer pings.</source>
        <translation>
            <numerusform>Der Ping an %1 kam nicht zurück: der Rechner ist aus oder beantwortet keine Pings.</numerusform>
            <numerusform>Keiner von %n Pings an %1 kam zurück: der Rechner ist aus oder beantwortet keine Pings.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pings to %3 came back, in %4 ms on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of pings to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round trip to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jitter of pings to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 packets came back from %3, by %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PingExchange</name>
    <message>
        <source>This computer lets Salve send no pings. Install the package iputils-ping, or allow your group by sysctl net.ipv4.ping_group_range=&quot;0 2147483647&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin, then its arguments, each an item of the list. No shell reads them. Without a / the plugin is looked for in PATH and where distributions put monitoring plugins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its warning means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its critical means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its unknown means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most plugins also end so when they are called with wrong arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to the plugin in an environment variable. Everybody on this computer can read arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable of the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a name of letters, digits and _, such as PGPASSWORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More variables. PATH, HOME and the user are there; LC_ALL is C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the program and each of its arguments as an item of a list: [check_load, -w, 5, -c, 10]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin %1 could not be started: %2. Is it installed (package monitoring-plugins-basic or monitoring-plugins-standard), and may this user run it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin had not ended after %1 and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin printed without end and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin was ended by signal %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin ended with exit code %1: a program that it calls is missing or cannot be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin ended with exit code %1, which says nothing: plugins end with 0 to 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin ended with exit code %1 and printed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring plugin (Nagios, Icinga)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs any program of the monitoring-plugins interface on this computer, with its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>%1 answers on port %2. Whether it accepts what is sent shows only when it is sent.</source>
        <translation>%1 antwortet an Port %2. Ob es annimmt, was gesendet wird, zeigt sich erst beim Senden.</translation>
    </message>
</context>
<context>
    <name>PrometheusQuery</name>
    <message>
        <source>Server</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <source>Also anything else that answers PromQL: Thanos, Mimir, VictoriaMetrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the server&apos;s address such as http://prometheus.example:9090</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PromQL that gives one value a series, now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any: one beyond a limit is enough; all: every one has to be; first: the others do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query with a comparison (up == 0) has no data while all is well: ok. A misspelt name has none either: unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the server does not answer nothing is known of what it watches. down: the server itself is what this monitor is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished">Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">Passwort</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation type="unfinished">Bearer-Token</translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation type="unfinished">Eigene CA-Datei</translation>
    </message>
    <message>
        <source>Certificate check</source>
        <translation type="unfinished">Zertifikatsprüfung</translation>
    </message>
    <message>
        <source>give a user name or a bearer token, not both: a request has one Authorization header</source>
        <translation type="unfinished">geben Sie einen Benutzernamen oder ein Bearer-Token an, nicht beides: eine Anfrage hat nur eine Authorization-Kopfzeile</translation>
    </message>
    <message>
        <source>The Prometheus server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus cannot answer the query: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query gives no number a series, but a range or a text: use for example avg_over_time(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query has no data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks a Prometheus server for numbers and compares them with limits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>Write a proxy as http://proxy.example:3128, socks5://proxy.example:1080 or none; user name and password have fields of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 refused the user name or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to %2 (status %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to %2 in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through to %2 (status %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 refused the connection of the proxy %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection before it had answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not speak SOCKS 5: check the proxy&apos;s kind and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to %2 in time: %2 is down, or the proxy is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished">%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not understood: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write http://proxy.example:3128, socks5://proxy.example:1080 or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of checks and actions over HTTP that name none of their own. Nothing here: they go straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached without it: db1, .corp.example and all below, 10.0.0.0/8; this computer always is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished">Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">Passwort</translation>
    </message>
    <message>
        <source>a user name needs its password, and a password its user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of %1 is not used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished">%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The proxy is used without a login: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Push</name>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last part of the address that the job calls: /push/TOKEN when it went well, /push/TOKEN/fail when it did not, /push/TOKEN/start when it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the job calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much later it may be before the monitor fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which value that a failed job sends (?host=web1, or in a JSON body) names the host in trouble: repairs aim at it as {{host}}, and holds, locks and budgets of that host count. It takes the place of on-host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job that has said that it starts and has not ended after this time makes the monitor Degraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it begins: then it is known how long it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note that changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its exit status, in a shell script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the job call the address when it is done, for example with curl -fsS --retry 3. What it posts is kept as what it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not called for %1, expected every %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has never called since it was set up %1 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not called yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called %1 ago and said that it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called %1 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1 ago and has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This monitor waits to be called: only a running Salve hears that. Look at its state with salvectl show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat of a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job calls an address when it went well; Salve fails the monitor when it says otherwise or is silent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reaction</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Does it tell somebody, repair, or destroy? Left out, its kind says so</source>
        <translation>Benachrichtigt, repariert oder zerstört sie? Ohne Angabe sagt es die Art</translation>
    </message>
    <message>
        <source>Takes up to</source>
        <translation>Dauert bis zu</translation>
    </message>
    <message>
        <source>How long the repair may take until the monitor shows it</source>
        <translation>Wie lange die Reparatur dauern darf, bis der Monitor sie zeigt</translation>
    </message>
    <message>
        <source>Hosts it hits</source>
        <translation>Betroffene Hosts</translation>
    </message>
    <message>
        <source>For kinds that cannot ask whom they will hit</source>
        <translation>Für Arten, die nicht vorher fragen können, wen sie treffen</translation>
    </message>
    <message>
        <source>Hits at most</source>
        <translation>Trifft höchstens</translation>
    </message>
    <message>
        <source>It does not run when it would hit more hosts than these</source>
        <translation>Sie läuft nicht, wenn sie mehr Hosts träfe</translation>
    </message>
</context>
<context>
    <name>ReactionsPage</name>
    <message>
        <source>shadow: would have run</source>
        <translation>Schattenbetrieb: wäre gelaufen</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>&quot;%1&quot; is not a regular expression: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not hexadecimal; write pairs of digits, and ?? for any byte: 20 02 00 ??</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a line break, which the server would take for the end of what we say. Write it on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but not like a server of this kind: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer TLS on this port: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">Port</translation>
    </message>
    <message>
        <source>Empty: the port that such servers usually have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished">TLS</translation>
    </message>
    <message>
        <source>Slow above</source>
        <translation type="unfinished">Langsam über</translation>
    </message>
    <message>
        <source>An answer that takes longer makes the monitor Degraded.</source>
        <translation type="unfinished">Dauert eine Antwort länger, gilt der Monitor als beeinträchtigt.</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation type="unfinished">Adressfamilie</translation>
    </message>
    <message>
        <source>Forced address</source>
        <translation type="unfinished">Erzwungene Adresse</translation>
    </message>
    <message>
        <source>Connects to this IP address whatever the name resolves to.</source>
        <translation type="unfinished">Verbindet mit dieser IP-Adresse, wohin auch immer der Name auflöst.</translation>
    </message>
    <message>
        <source>write an IPv4 or IPv6 address</source>
        <translation type="unfinished">schreiben Sie eine IPv4- oder IPv6-Adresse</translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation type="unfinished">Eigene CA-Datei</translation>
    </message>
    <message>
        <source>A PEM file that is trusted beside the system&apos;s authorities, for this monitor only.</source>
        <translation type="unfinished">Eine PEM-Datei, der neben den Stellen des Systems vertraut wird, nur für diesen Monitor.</translation>
    </message>
    <message>
        <source>Certificate check</source>
        <translation type="unfinished">Zertifikatsprüfung</translation>
    </message>
    <message>
        <source>accept-any-certificate proves nothing about who answers; an own CA file is the better way.</source>
        <translation type="unfinished">accept-any-certificate beweist nichts darüber, wer antwortet; eine eigene CA-Datei ist der bessere Weg.</translation>
    </message>
</context>
<context>
    <name>RecipeFile</name>
    <message>
        <source>When it was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody has this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it asks how the monitor is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the header&apos;s name in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a path such as labels.severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titel</translation>
    </message>
    <message>
        <source>What to do at the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload to paste there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document within a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an identity it is about the monitor itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Zustand</translation>
    </message>
    <message>
        <source>The state stands within a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for an impact on people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Signatur</translation>
    </message>
    <message>
        <source>Addresses of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a path with {token} in it, for example: /api/alarm/{id}/{token}/{action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to callers of these addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say where the identity stands, or that there is only one thing to tell about (sole: yes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what callers of the addresses are answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact says where it stands, impact-on-people which words mean that people are hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the key of a field, with no in front, or a comparison such as tls = starttls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a regular expression</source>
        <translation type="unfinished">das ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write pairs of hexadecimal digits, and ?? for any byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Ausgang</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished">Ursache</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case is known by match or by hex: give one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an outcome of ok has the cause none, and no other has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Senden</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write how an answer ends: line, reply, anything, 8 bytes, until TEXT, line beginning TEXT, length u16 at 0 plus 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect</source>
        <translation type="unfinished">Erwarten</translation>
    </message>
    <message>
        <source>Expect bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go over to TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step sends, reads or goes over to TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say with read how the answer ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expect or expect-hex, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>write a lower-case word, more of them with hyphens: ssh-banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a sentence with a full stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said when it is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">Port</translation>
    </message>
    <message>
        <source>Port with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished">TLS</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a lower-case word, more of them with hyphens: client-id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recipe&apos;s field is one value, a list or a map of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field of the type choice has choices, and no other has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown-if names a field, shown-with the values that it has then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside matches there has to be a sentence, and a failing value that does not match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%1 failed %n time(s): %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runbook</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For tags</source>
        <translation>Für Schlagwörter</translation>
    </message>
    <message>
        <source>Monitors with one of these tags use it, unless they name a runbook themselves</source>
        <translation>Monitore mit einem dieser Schlagwörter benutzen es, sofern sie kein eigenes Runbook nennen</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>A wish: until it is granted on this computer, it only shows what it would have done</source>
        <translation>Ein Wunsch: bis er auf diesem Rechner gewährt ist, zeigt es nur, was es getan hätte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>RunbooksModel</name>
    <message>
        <source>Armed</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Disarmed: %1</source>
        <translation>Entschärft: %1</translation>
    </message>
    <message>
        <source>Shadow mode; wants to be armed</source>
        <translation>Schattenbetrieb; soll scharf werden</translation>
    </message>
    <message>
        <source>Shadow mode</source>
        <translation>Schattenbetrieb</translation>
    </message>
</context>
<context>
    <name>Salt</name>
    <message>
        <source>The request was sent to %1, but no answer came back. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was sent to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>salt-api at %1 cannot be reached. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>salt-api at %1 ends every session at once: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>salt-api at %1 refused the login: check user name, password and eauth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt does not permit it: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered 401: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>salt-api cannot read the request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no salt-api at %1 (status %2): check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>salt-api ran the command and would not say what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends its visitors elsewhere: give the final address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the request with status %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Salt master is not available; nothing was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>salt-api answered 500: the Salt master is probably not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with status %2 and did not say what came of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of salt-api is too big to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with something that is not salt-api&apos;s: check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every job id of this repair is taken at the Salt master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 cannot be looked up: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of job %1 cannot be found out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt knows no job %1: the command did not arrive and nothing was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt no longer keeps job %1: it is too long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started as job %1. %2 may not look it up: give the user @jobs in external_auth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt does not permit %1 to call %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt does not permit %1 to call %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped, or there is no such service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed with status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt lets %1 log in but permits nothing: give the user its rights in external_auth of the master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login was answered without a token: check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>salt-api did not answer the login: the Salt master is probably not available. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(exit %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no states assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would change %1, changed nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only tested: nothing would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another state run is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only tested, changed nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered without any result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such minion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minion matched %1 (%2): nothing was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt gave an answer of an unexpected shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt does not say yet whom the job was sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orchestration did not run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered no: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaltCheck</name>
    <message>
        <source>Address of salt-api</source>
        <translation type="unfinished">Adresse von salt-api</translation>
    </message>
    <message>
        <source>write a whole address such as https://salt.example:8000, without user and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished">Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">Passwort</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Ziel</translation>
    </message>
    <message>
        <source>Target type</source>
        <translation type="unfinished">Art des Ziels</translation>
    </message>
    <message>
        <source>How Salt reads the target. A list names its minions, so that one whose key is gone is missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of login (eauth)</source>
        <translation type="unfinished">Art der Anmeldung (eauth)</translation>
    </message>
    <message>
        <source>As in external_auth of the master: pam, file, ldap, sharedsecret …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation type="unfinished">Eigene CA-Datei</translation>
    </message>
    <message>
        <source>A PEM file that is trusted beside the system&apos;s authorities, for this monitor only.</source>
        <translation type="unfinished">Eine PEM-Datei, der neben den Stellen des Systems vertraut wird, nur für diesen Monitor.</translation>
    </message>
    <message>
        <source>Password over plain http</source>
        <translation type="unfinished">Passwort über unverschlüsseltes http</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password of a plain http address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password would travel unencrypted: use https, or write plain-http: accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of sls files, as in state.apply. None: the highstate. It is only tested, never applied. A test takes as long as a run, and a minion does one at a time: give the monitor a timeout of a minute or more and a long interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the name of an sls file, such as webserver or users.admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift makes the monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift from Salt states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests states on minions without applying them, and lists what they would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service.status: is a service running? disk.usage: how full are file systems? any: a function of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished">Funktion</translation>
    </message>
    <message>
        <source>One that only looks: it is called at every check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write module and function, such as status.loadavg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this function changes something, and a monitor only looks: make it a reaction, or watch states with salt-drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished">Argumente</translation>
    </message>
    <message>
        <source>Named arguments</source>
        <translation type="unfinished">Benannte Argumente</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what each minion returns, one a line: status == ok, $ == true, queue.length &lt; 100, error absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each line is a path and a comparison, for example: status == ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a number in what a minion returns; $ where it returns nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a path such as queue.length, [&apos;1-min&apos;] or $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write named arguments as a map, such as {human_readable: true}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say from how many percent on a file system is too full, such as down-when: &quot;&gt; 90&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number needs a limit, and a limit a number: give both value and degraded-when or down-when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls a function that only looks (service.status, disk.usage …) on minions and judges what each of them returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test.ping asks the target&apos;s minions. manage.status asks the master for all of them (needs @runner) and takes a glob or a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when so many are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when so many are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any limit the monitor is Down as soon as one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manage.status knows names only: write a glob or a list, or ask by test.ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt minions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Salt which of the minions answer, and names those that are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its result is over Salt&apos;s limit of 1 MiB: name fewer states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would change %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its states say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped, or there is no such service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is mounted at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no number at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down: it does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never seen: the master has no accepted key of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 minions are up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 minions are missing: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minion matches %1 (%2): none was ever seen, or all keys are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt gave an answer of an unexpected shape: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Antwort</translation>
    </message>
    <message>
        <source>Salt does not permit %1 to call %2: give the user that right in external_auth of the master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minion matched %1 (%2): is the target right, and are the keys accepted?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaltEvent</name>
    <message>
        <source>Address of salt-api</source>
        <translation type="unfinished">Adresse von salt-api</translation>
    </message>
    <message>
        <source>write a whole address such as https://salt.example:8000, without user and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished">Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">Passwort</translation>
    </message>
    <message>
        <source>Tag of a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event whose tag fits fails the monitor; * stands for anything: shop/*/down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a path and a comparison, for example: data.level == red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions on the event&apos;s data, one a line, all of them: data.level == red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag of health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event whose tag fits ends the failure; it may be the same tag with other conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health only with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a path and a comparison, for example: data.level == green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a path such as data.service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept of a failure, by name: host: id, service: data.service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the values names the host in trouble: repairs aim at it as {{host}}, and holds, locks and budgets of that host count. It takes the place of on-host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failure that is not said again for this long is over; empty: until health is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When no event that fits has come for this long the monitor fails; empty: silence is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of login (eauth)</source>
        <translation type="unfinished">Art der Anmeldung (eauth)</translation>
    </message>
    <message>
        <source>As in external_auth of the master: pam, file, ldap, sharedsecret …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation type="unfinished">Eigene CA-Datei</translation>
    </message>
    <message>
        <source>A PEM file that is trusted beside the system&apos;s authorities, for this monitor only.</source>
        <translation type="unfinished">Eine PEM-Datei, der neben den Stellen des Systems vertraut wird, nur für diesen Monitor.</translation>
    </message>
    <message>
        <source>Password over plain http</source>
        <translation type="unfinished">Passwort über unverschlüsseltes http</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password of a plain http address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what ends a failure: healthy-tag, or forget-after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host-from names one of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password would travel unencrypted: use https, or write plain-http: accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening to Salt&apos;s events for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening to Salt&apos;s events yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event for %1, expected every %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event %1 ago, no failure among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening; no event that fits has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2: events of this time are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This monitor waits for events: only a running Salve hears them. Look at its state with salvectl show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens to Salt&apos;s event bus: an event fails the monitor, another one makes it well again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaltHook</name>
    <message>
        <source>Hook address</source>
        <translation>Adresse des Hooks</translation>
    </message>
    <message>
        <source>The address of salt-api with its webhook_url, which is /hook unless the master says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a whole address such as https://salt.example:8000/hook, without user and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>What the reactor listens for. The Salt formula of CloudRoutes knows: base, cmd/run, cmd/script, services/base, services/reload, services/restart, services/start, services/stop, states/highstate, minions/key/base, minions/key/accept, minions/key/delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the path behind the hook address, such as services/restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The minions; sent as tgt.</source>
        <translation>Die Minions; gesendet als tgt.</translation>
    </message>
    <message>
        <source>Target type</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>How Salt reads the target; sent as matcher.</source>
        <translation>Wie Salt das Ziel liest; gesendet als matcher.</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>The service, the command or the script&apos;s arguments; sent as args.</source>
        <translation>Der Dienst, der Befehl oder die Argumente des Skripts; gesendet als args.</translation>
    </message>
    <message>
        <source>More form fields</source>
        <translation>Weitere Formularfelder</translation>
    </message>
    <message>
        <source>Some paths ask for more: module (base), function (services/base, minions/key/base), script (cmd/script), minion (minions/key/…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>What the reactor compares; sent as secretkey. Salt answers the same to a wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Only where the hook asks for a login (webhook_disable_auth is off).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kind of login (eauth)</source>
        <translation>Art der Anmeldung (eauth)</translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation>Eigene CA-Datei</translation>
    </message>
    <message>
        <source>Key over plain http</source>
        <translation>Schlüssel über unverschlüsseltes http</translation>
    </message>
    <message>
        <source>Everybody on the way can read the key of a plain http address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret key would travel unencrypted: use https, or write plain-http: accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a target: without one no minion is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a login needs both user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hook asks for a login: give user name, password and eauth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Sent to Salt, waiting for the monitor: a hook does not tell what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Salt master is not available; nothing was sent to the minions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not one of a Salt hook: check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hook is there. Whether the key is right, only a repair can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hook at this address: is webhook_url another one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at this address is not a Salt hook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt, through a hook and its reactor</source>
        <translation>Salt, über einen Hook und seinen Reactor</translation>
    </message>
    <message>
        <source>Sends an event to salt-api&apos;s webhook; a reactor on the Salt master does the work.</source>
        <translation>Sendet ein Ereignis an den Webhook von salt-api; ein Reactor auf dem Salt-Master tut die Arbeit.</translation>
    </message>
    <message>
        <source>Salt only says that the event was sent; the monitor proves the repair.</source>
        <translation>Salt sagt nur, dass das Ereignis gesendet wurde; der Monitor weist die Reparatur nach.</translation>
    </message>
</context>
<context>
    <name>SaltRun</name>
    <message>
        <source>Address of salt-api</source>
        <translation>Adresse von salt-api</translation>
    </message>
    <message>
        <source>write a whole address such as https://salt.example:8000, without user and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of login (eauth)</source>
        <translation>Art der Anmeldung (eauth)</translation>
    </message>
    <message>
        <source>As in external_auth of the master: pam, file, ldap, sharedsecret …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>local: on minions, waited for (states are started and followed). local_async: started and followed. runner: on the master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target type</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Any function that the user may call: service.restart, state.apply, cmd.run …</source>
        <translation>Jede Funktion, die der Benutzer aufrufen darf: service.restart, state.apply, cmd.run …</translation>
    </message>
    <message>
        <source>write module and function, such as service.restart</source>
        <translation>schreiben Sie Modul und Funktion, etwa service.restart</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>In order. Salt reads one with an equals sign (test=True) as a named one.</source>
        <translation>Der Reihe nach. Eines mit Gleichheitszeichen (test=True) liest Salt als benanntes.</translation>
    </message>
    <message>
        <source>Named arguments</source>
        <translation>Benannte Argumente</translation>
    </message>
    <message>
        <source>A map. With test: true a state run changes nothing, and proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt&apos;s timeout</source>
        <translation>Zeitlimit von Salt</translation>
    </message>
    <message>
        <source>After which Salt asks silent minions again. It does not end a job that runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation>Eigene CA-Datei</translation>
    </message>
    <message>
        <source>Password over plain http</source>
        <translation>Passwort über unverschlüsseltes http</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password of a plain http address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password would travel unencrypted: use https, or write plain-http: accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a target: without one no minion is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write named arguments as a map, such as {test: true}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(made from the time of the run)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is logged in and may call %2.</source>
        <translation>%1 ist angemeldet und darf %2 aufrufen.</translation>
    </message>
    <message>
        <source>Salt does not permit %1 to call %2: see external_auth of the master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may call %2, but not test.ping: who the target is cannot be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may call %2; it would hit %3.</source>
        <translation>%1 darf %2 aufrufen; es träfe %3.</translation>
    </message>
    <message>
        <source>%1 may not look jobs up, so that a lost answer stays unknown: give the user @jobs in external_auth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt, any function through salt-api</source>
        <translation>Salt, jede Funktion über salt-api</translation>
    </message>
    <message>
        <source>Calls a function on minions (service.restart, state.apply, cmd.run …) and judges what each of them answers.</source>
        <translation>Ruft auf Minions eine Funktion auf (service.restart, state.apply, cmd.run …) und beurteilt, was jeder antwortet.</translation>
    </message>
    <message>
        <source>Every minion&apos;s own answer says whether the function did its work; the monitor proves the repair.</source>
        <translation>Die eigene Antwort jedes Minions sagt, ob die Funktion gewirkt hat; der Monitor weist die Reparatur nach.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>after %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 failed checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again every %1</source>
        <translation>erneut alle %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 in %2 on one host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) failed together: repairs wait until that is over or a person releases them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>this computer has no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what others tell us: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Set</name>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything, host, host NAME, tag NAME, reaction or reaction ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts with a run that has no verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the distinct hosts in the scope, at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this limits nothing; add at-most, at-a-time or at-most-percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the one installation that repairs; the others watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, the zone of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the name of a time zone, such as Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Tell by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless repaired within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>Wiederholen alle</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not after &quot;from&quot;; write a later moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say when: either &quot;weekly&quot; or &quot;once&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id has letters, digits and - _ . @, begins with a letter or digit and has at most 100 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresse</translation>
    </message>
    <message>
        <source>Of this computer: 127.0.0.1 hears only itself, 0.0.0.0 everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an address of this computer, such as 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">Port</translation>
    </message>
    <message>
        <source>Without one nothing is listened to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with the whole chain; then only HTTPS is spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token for holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deployment says POST /hold/TOKEN?host=web1&amp;for=10m before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate needs its key, and a key its certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetDiff</name>
    <message>
        <source>set to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed (not shown)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Tell</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Reactions that reach a person, in this order, when an incident was not repaired</source>
        <translation>Reaktionen, die einen Menschen erreichen, in dieser Reihenfolge, wenn ein Vorfall nicht repariert wurde</translation>
    </message>
</context>
<context>
    <name>Sns</name>
    <message>
        <source>the answer was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that would confirm the subscription is not one of SNS: it was not called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription could not be confirmed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription to %1 is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is no message of Amazon SNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address listens to the topic %1. For another one, make another monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of this message does not stand at SNS: it is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of SNS could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of SNS is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sql</name>
    <message>
        <source>Earlier questions to the database at %1 have not come back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let %2 in: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no connection now: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection with the database at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver for this database is not installed: install the package %1 and start Salve again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqlCheck</name>
    <message>
        <source>MySQL or MariaDB query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs in to a MySQL or MariaDB server, sends a query and looks at its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished">TLS</translation>
    </message>
    <message>
        <source>prefer: where the server offers it; require: or not at all; verify-full: and its certificate has to be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with the authority that signed the server&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify-full needs a CA file to verify with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs in to a PostgreSQL server, sends a query and looks at its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query gives no row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Wert</translation>
    </message>
    <message>
        <source>The value is &quot;%1&quot;, expected &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query gives %1 after %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; is no number that could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of its own that may only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">Passwort</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first value of its first row counts. A write shows that the server is not read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else is Down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when the value is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when the value is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow above</source>
        <translation type="unfinished">Langsam über</translation>
    </message>
    <message>
        <source>Connecting, login and query together. Longer makes the monitor Degraded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>%1 has another SSH host key than before. Was it installed anew? If nobody knows why, somebody may stand in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH host key of %1 is not known yet. Compare it and add it: ssh-keyscan %1 &gt;&gt; known_hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh does not use the key file: others can read it. chmod 600 it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh cannot use the key file: is it a private key, and without a passphrase or known to an agent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh refuses its own configuration: a file in ~/.ssh can be written by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh does not understand a line of its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the SSH key of this user: is its public half in authorized_keys there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses after too many keys: name the one key file that is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh and %1 have no algorithm in common. Update the older side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH connection with %1 broke off; whether the command was run is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ssh is missing. Install the package openssh-client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command on %1 had not ended in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not run the command in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command on %1 prints without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection with %1 was lost while the command ran; how it ended is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 let us in, but ran something else than the command: a forced command, or a shell that is none of POSIX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Host</translation>
    </message>
    <message>
        <source>A name, an address, or a Host of ~/.ssh/config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host does not begin with -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">Port</translation>
    </message>
    <message>
        <source>22, unless ~/.ssh/config says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the name of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private key without a passphrase. Without it the agent and the usual files are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of ~/.ssh/known_hosts. A host that is not in it is not talked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user@host:port that is reached first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write host, user@host or user@host:port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SshCommand</name>
    <message>
        <source>SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the shell of that user on that host. It is run at every check: let it only look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy exit codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes and ranges: 0, 3-5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write exit codes from 0 to 255 such as 0 or 3-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation type="unfinished">Ein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>this is not a regular expression</source>
        <translation type="unfinished">das ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Degraded when the number is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first number of the output, unless an expression says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when the number is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression; its first group is the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow above</source>
        <translation type="unfinished">Langsam über</translation>
    </message>
    <message>
        <source>Connecting and logging in count. Longer makes the monitor Degraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is not there (exit code %1). %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ended with exit code %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (only its beginning was read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ended well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output does not contain &quot;%1&quot;%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output contains &quot;%1&quot;, which it must not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output does not match the regular expression %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number in the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number in the output where %1 looks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command over SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a command on another host; looks at its exit code, its output, or a number in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for %1 in this output takes too long: write an expression that does not try the same text in many ways.</source>
        <translation>Die Suche nach %1 in dieser Ausgabe dauert zu lange: Schreiben Sie einen Ausdruck, der denselben Text nicht auf viele Arten probiert.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>How long it has been so, as 5m, or for how many failing results, as 3 checks; left out: at once</source>
        <translation>Wie lange es schon so ist, etwa 5m, oder nach wie vielen Fehlschlägen, etwa 3 checks; ohne Angabe: sofort</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The reaction that this step runs</source>
        <translation>Die Reaktion, die dieser Schritt ausführt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Only for causes</source>
        <translation>Nur bei Ursachen</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>Wiederholen alle</translation>
    </message>
    <message>
        <source>Left out, it runs once per outage</source>
        <translation>Ohne Angabe läuft er einmal je Ausfall</translation>
    </message>
    <message>
        <source>Runs per incident</source>
        <translation>Läufe je Vorfall</translation>
    </message>
    <message>
        <source>Relapses included</source>
        <translation>Rückfälle eingeschlossen</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Runs of this step on one host; left out, 3 per 1h</source>
        <translation>Läufe dieses Schritts auf einem Host; ohne Angabe 3 per 1h</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>Abkühlzeit</translation>
    </message>
    <message>
        <source>Least time between two starts, across incidents; left out, the repeat, else 15m</source>
        <translation>Mindestzeit zwischen zwei Starts, auch über Vorfälle hinweg; ohne Angabe die Wiederholung, sonst 15m</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Beruhigung</translation>
    </message>
    <message>
        <source>Wait before the check that proves the repair</source>
        <translation>Wartezeit vor der Prüfung, die die Reparatur nachweist</translation>
    </message>
    <message>
        <source>Verify within</source>
        <translation>Nachweis innerhalb</translation>
    </message>
    <message>
        <source>Not repaired by then, it had no effect; left out, what the reaction takes, at least two intervals</source>
        <translation>Bis dahin nicht repariert: ohne Wirkung; ohne Angabe die Dauer der Reaktion, mindestens zwei Intervalle</translation>
    </message>
    <message>
        <source>Next step after</source>
        <translation>Nächster Schritt nach</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>choose a reaction</source>
        <translation>Reaktion wählen</translation>
    </message>
</context>
<context>
    <name>StepSentence</name>
    <message numerus="yes">
        <source>at most %n time(s) per incident</source>
        <translation>
            <numerusform>höchstens %n-mal je Vorfall</numerusform>
            <numerusform>höchstens %n-mal je Vorfall</numerusform>
        </translation>
    </message>
    <message>
        <source>again every %1</source>
        <translation>erneut alle %1</translation>
    </message>
    <message>
        <source>at most %1 on one host</source>
        <translation>höchstens %1 auf einem Host</translation>
    </message>
    <message>
        <source>%1 between two starts</source>
        <translation>%1 zwischen zwei Starts</translation>
    </message>
    <message>
        <source>after somebody approved it</source>
        <translation>nach Genehmigung durch einen Menschen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>run … (choose a reaction)</source>
        <translation>… ausführen (Reaktion wählen)</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>When %1: %2</source>
        <translation>Wenn %1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 is a file, not a folder. Choose another one with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check the rights of the folder above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is on a network file system (%2), where a database gets damaged. Choose a folder on this computer with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is synchronised by %2, which damages a database in use. Choose a folder outside of it with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2. Check its rights, or choose another one with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a database. Move it away, or put a backup in its place. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 bytes are there. Put a backup in its place. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. Check the rights of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2) already works in the folder %3. Stop it, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot grow. Free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error for %1. Check the disk and its free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps %1 locked. Close it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Move it away, or put a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be used. The log has the details; please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the history in %1 is damaged. Put a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose another data folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Salve (version %2 of the file, this one knows %3). Start that Salve, or choose another data folder with --data. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much waits to be written: this change is not kept. Make the disk writable again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no incident %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then checks and repairs go on, and what happens is kept in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest results had to be dropped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Systemd</name>
    <message>
        <source>There is a bus, but no systemd on it: this computer is started by something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd does not answer on its bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not ask systemd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd answered with an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to the bus of systemd: does systemd run on this computer?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemdUnit</name>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx is nginx.service; also a timer, a mount, a socket …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the name of a unit, such as nginx.service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the unit is one of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inactive unit is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok: a job that a timer starts; only its failure counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often systemd has restarted it by itself since somebody started it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of another bus than the system&apos;s: of a user&apos;s own systemd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a D-Bus address such as unix:path=/run/user/1000/bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit has ended (%1); systemd is about to start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit has failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is masked: it is not running and cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is not running, and its last run did not fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd says nothing that can be understood of the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Zustand</translation>
    </message>
    <message>
        <source>systemd knows no unit %1: is the name spelled right, and its package installed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd does not answer on its bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no systemctl on %1: it is started by something else than systemd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemctl on %1 ended with exit code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks systemd, here or on another host, whether a unit runs and how often it was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tcp</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sent after connecting. Write \r\n for the end of a line.</source>
        <translation>Wird nach dem Verbinden gesendet. Schreiben Sie \r\n für das Ende einer Zeile.</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Erwarten</translation>
    </message>
    <message>
        <source>Has to come within the first 64 KiB of the answer.</source>
        <translation>Muss in den ersten 64 KiB der Antwort kommen.</translation>
    </message>
    <message>
        <source>Slow above</source>
        <translation>Langsam über</translation>
    </message>
    <message>
        <source>An answer that takes longer makes the monitor Degraded.</source>
        <translation>Dauert eine Antwort länger, gilt der Monitor als beeinträchtigt.</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>Adressfamilie</translation>
    </message>
    <message>
        <source>Forced address</source>
        <translation>Erzwungene Adresse</translation>
    </message>
    <message>
        <source>Connects to this IP address whatever the name resolves to.</source>
        <translation>Verbindet mit dieser IP-Adresse, wohin auch immer der Name auflöst.</translation>
    </message>
    <message>
        <source>write an IPv4 or IPv6 address</source>
        <translation>schreiben Sie eine IPv4- oder IPv6-Adresse</translation>
    </message>
    <message>
        <source>say what has to come back; without it nobody knows whether what is sent was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The answer does not contain &quot;%1&quot;.</source>
        <translation>Die Antwort enthält „%1“ nicht.</translation>
    </message>
    <message>
        <source>Connected in %1 ms.</source>
        <translation>Verbunden in %1 ms.</translation>
    </message>
    <message>
        <source>Answered as expected in %1 ms.</source>
        <translation>Wie erwartet geantwortet in %1 ms.</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP-Port</translation>
    </message>
    <message>
        <source>Connects to a port; can say something and wait for an answer.</source>
        <translation>Verbindet mit einem Port; kann etwas sagen und auf eine Antwort warten.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Id of the monitor, as it stands in the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the monitor, such as http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the monitor looks at: address, URL or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the monitor in one word, such as down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First failing result, as an ISO 8601 time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it has lasted, for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause in one word, such as refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried, and what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence of the last result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause of the last result in one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase in which the last check broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of the last result in milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the step that runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of this run; never used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the reaction that runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the Salve that acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment, as an ISO 8601 time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many checks of the outage have failed so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host in trouble: the one that an event names, where the monitor says which value that is (host-from), else on-host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value NAME of the event that opened the incident, such as event.service. Where it addresses something only letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot; pass.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 would have run (shadow mode)</source>
        <translation>%1 wäre gelaufen (Schattenbetrieb)</translation>
    </message>
    <message>
        <source>%1 waits for approval</source>
        <translation>%1 wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Told through %1</source>
        <translation>Benachrichtigt über %1</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (%1 times)</source>
        <translation> (%1-mal)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>First failed check</source>
        <translation>Erste fehlgeschlagene Prüfung</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>Host</source>
        <translation type="unfinished">Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">Port</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol in which the server is asked to go over to TLS; empty: TLS from the first byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for (SNI) and compared; empty: the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate days</source>
        <translation type="unfinished">Zertifikat, Tage</translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished">Tage</translation>
    </message>
    <message>
        <source>With fewer days left, of the first certificate in the chain to expire, the monitor is Degraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With less of its lifetime left the monitor is Degraded: fits certificates of six days as well as those of a year. 0 does not look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS version at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that agrees on an older one makes the monitor Degraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow above</source>
        <translation type="unfinished">Langsam über</translation>
    </message>
    <message>
        <source>A handshake that takes longer makes the monitor Degraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address family</source>
        <translation type="unfinished">Adressfamilie</translation>
    </message>
    <message>
        <source>Forced address</source>
        <translation type="unfinished">Erzwungene Adresse</translation>
    </message>
    <message>
        <source>Connects to this IP address whatever the name resolves to.</source>
        <translation type="unfinished">Verbindet mit dieser IP-Adresse, wohin auch immer der Name auflöst.</translation>
    </message>
    <message>
        <source>write an IPv4 or IPv6 address</source>
        <translation type="unfinished">schreiben Sie eine IPv4- oder IPv6-Adresse</translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation type="unfinished">Eigene CA-Datei</translation>
    </message>
    <message>
        <source>A PEM file that is trusted beside the system&apos;s authorities, for this monitor only.</source>
        <translation type="unfinished">Eine PEM-Datei, der neben den Stellen des Systems vertraut wird, nur für diesen Monitor.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Antwort</translation>
    </message>
    <message>
        <source>%1 does not go over to TLS: it answers %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, certificate valid for %n more day(s).</source>
        <translation>
            <numerusform>%1, Zertifikat noch %n Tag gültig.</numerusform>
            <numerusform>%1, Zertifikat noch %n Tage gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The TLS certificate has %1 % of its lifetime left (until %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only agrees on %2, at least %3 is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a TLS connection, at once or after STARTTLS, and looks at chain, name, days left and version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Looking up %1 took too long: the DNS servers of this computer do not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer the connection attempt in time: the host is down, or a firewall drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not finish the TLS handshake in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take the whole request in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the request but did not answer in time: the service behind it may hang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began to answer but did not finish in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection as soon as it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection during the TLS handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection while the request was being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the request and closed the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 does not exist. Check its spelling and its DNS zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 could not be looked up: DNS gave no usable answer. Check the resolver of this computer and the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens there, or a firewall rejects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer: there is no route to it. Check network and VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet. Renew it, or correct the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that this computer trusts. Complete its chain, or name your CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name. Check the address, or which certificate the server uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects too often or to somewhere that cannot be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the user name or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with something that does not follow the protocol. Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not speak TLS on that port. Use http:// or the port where it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLS connection with %1 could be agreed on. Check its TLS versions and ciphers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not a complete http:// or https:// URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request method is not a word that HTTP allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request header has a name or a value that HTTP does not allow; line breaks are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The libcurl on this computer is built without OpenSSL. Install libcurl4 (OpenSSL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL holds an address of the family that the settings rule out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix sockets need the curl client: set &quot;client: curl&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail needs a sender and recipients like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take the mail: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS. Use the port with TLS from the start, or no TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends more than is read of an answer or of its headers: no honest answer to this is so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not asked: this computer lets Salve open no more files and connections. Raise its limit of open files (ulimit -n, or LimitNOFILE of its service).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a client certificate that it trusts. Name its file and that of its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate %1 cannot be used: there has to be a certificate in it, and its key without a passphrase in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxies need the curl client: set &quot;client: curl&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayState</name>
    <message>
        <source>Automation stopped.</source>
        <translation>Automatik angehalten.</translation>
    </message>
    <message>
        <source>Repairs are done by %1.</source>
        <translation>Reparaturen erledigt %1.</translation>
    </message>
    <message>
        <source>Repairs wait: too much failed at once.</source>
        <translation>Reparaturen warten: zu viel fiel zugleich aus.</translation>
    </message>
    <message>
        <source>Automation on.</source>
        <translation>Automatik an.</translation>
    </message>
    <message>
        <source>Salve: the connection is lost; nothing is known.</source>
        <translation>Salve: Verbindung verloren; nichts ist bekannt.</translation>
    </message>
    <message>
        <source>%n down</source>
        <translation>%n ausgefallen</translation>
    </message>
    <message>
        <source>%n unknown</source>
        <translation>%n unbekannt</translation>
    </message>
    <message>
        <source>%n degraded</source>
        <translation>%n beeinträchtigt</translation>
    </message>
    <message>
        <source>%n not observed</source>
        <translation>%n unbeobachtet</translation>
    </message>
    <message>
        <source>%n pending</source>
        <translation>%n ausstehend</translation>
    </message>
    <message>
        <source>%n unreachable</source>
        <translation>%n nicht erreichbar</translation>
    </message>
    <message>
        <source>%n acknowledged</source>
        <translation>%n quittiert</translation>
    </message>
    <message>
        <source>%n up</source>
        <translation>%n in Ordnung</translation>
    </message>
    <message>
        <source>nothing is watched</source>
        <translation>nichts wird überwacht</translation>
    </message>
    <message>
        <source>Salve: %1. %2</source>
        <translation>Salve: %1. %2</translation>
    </message>
    <message>
        <source>Armed, but would fail: %1</source>
        <translation>Scharf, würde aber scheitern: %1</translation>
    </message>
</context>
<context>
    <name>Udp</name>
    <message>
        <source>Host</source>
        <translation type="unfinished">Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">Port</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Senden</translation>
    </message>
    <message>
        <source>As text: \r \n \t \0 \xHH stand for what cannot be typed. As hex: ff ff ff ff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect</source>
        <translation type="unfinished">Erwarten</translation>
    </message>
    <message>
        <source>What the answer has to contain. Empty: only that nothing refuses, which proves little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text stands anywhere in the answer; hex begins it, with ?? for any byte; regex is a regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datagrams get lost: after a second of silence it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow above</source>
        <translation type="unfinished">Langsam über</translation>
    </message>
    <message>
        <source>An answer that takes longer makes the monitor Degraded.</source>
        <translation type="unfinished">Dauert eine Antwort länger, gilt der Monitor als beeinträchtigt.</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation type="unfinished">Adressfamilie</translation>
    </message>
    <message>
        <source>Forced address</source>
        <translation type="unfinished">Erzwungene Adresse</translation>
    </message>
    <message>
        <source>Sends to this IP address whatever the name resolves to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an IPv4 or IPv6 address</source>
        <translation type="unfinished">schreiben Sie eine IPv4- oder IPv6-Adresse</translation>
    </message>
    <message>
        <source>write pairs of hexadecimal digits such as ff ff 54</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no regular expression, or no pairs of hexadecimal digits and ??</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Antwort</translation>
    </message>
    <message>
        <source>Nothing refused what was sent to %1, and nothing answered: whether the service works is not known. Say what to expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered as expected in %1 ms.</source>
        <translation type="unfinished">Wie erwartet geantwortet in %1 ms.</translation>
    </message>
    <message>
        <source>%1 answered, but not with &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a datagram and looks at what comes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UdpExchange</name>
    <message>
        <source>%1 did not answer in time. Over UDP that means: the service hangs or is not there, or a firewall drops what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused what was sent: nothing listens on that UDP port, or a firewall rejects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends datagrams, but none that answers what was asked. Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent to %1 does not fit into one datagram. Send less.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Start it (gnome-keyring, KWallet), or set SALVE_VAULT_KEY to keep the secrets in a sealed file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer in time. It may be waiting for its password: unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring kept secret &quot;%1&quot;. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Put a backup in its place, or move it away and set the secrets again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library libsodium does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Salve. Start that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not open %1. Give the key that it was made with (SALVE_VAULT_KEY or the systemd credential salve-vault-key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret &quot;%1&quot; is damaged in %2: set it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret &quot;%1&quot; is not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for secrets here. Set SALVE_VAULT_KEY (64 hex digits) or the systemd credential salve-vault-key for a sealed file, or use Salve in a desktop session with a keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets are in a sealed file, and its key is missing. Set SALVE_VAULT_KEY (64 hex digits) or the systemd credential salve-vault-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret &quot;%1&quot; is not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a secret: use letters, digits, dot, dash and underscore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check the folder&apos;s rights and free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in %1 is not 64 hex digits. `openssl rand -hex 32` makes one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where an address lets anybody act who knows it, keep it in the vault: {secret: NAME}.</source>
        <translation>Wo die Adresse allein zum Handeln genügt, gehört sie in den Tresor: {secret: NAME}.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Body (JSON)</source>
        <translation>Inhalt (JSON)</translation>
    </message>
    <message>
        <source>Sent as application/json; {{names}} are escaped for JSON text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form values</source>
        <translation>Formularwerte</translation>
    </message>
    <message>
        <source>Sent form-encoded, in place of a body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Lets the receiver check that the request is ours and unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Geheimnis der Signatur</translation>
    </message>
    <message>
        <source>Signature header</source>
        <translation>Kopfzeile der Signatur</translation>
    </message>
    <message>
        <source>Success status</source>
        <translation>Status bei Erfolg</translation>
    </message>
    <message>
        <source>Statuses and ranges that mean: accepted.</source>
        <translation>Status und Bereiche, die bedeuten: angenommen.</translation>
    </message>
    <message>
        <source>Repeat is harmless</source>
        <translation>Wiederholung ist harmlos</translation>
    </message>
    <message>
        <source>Then a 429 or 503 that names a time in Retry-After is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation>Eigene CA-Datei</translation>
    </message>
    <message>
        <source>give a body or form values, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signature needs a signing secret, and a signing secret needs a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a whole address such as https://hooks.example/restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1 is not among the success statuses %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook (HTTP request)</source>
        <translation>Webhook (HTTP-Anfrage)</translation>
    </message>
    <message>
        <source>Sends one HTTP request of any method with a templated body, once.</source>
        <translation>Sendet eine HTTP-Anfrage beliebiger Methode mit einem Inhalt aus einer Vorlage, einmal.</translation>
    </message>
    <message>
        <source>The receiver only says that it accepted the request; the monitor proves the repair.</source>
        <translation>Der Empfänger sagt nur, dass er die Anfrage angenommen hat; der Monitor weist die Reparatur nach.</translation>
    </message>
</context>
<context>
    <name>WebhookIn</name>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last part of the address that the sender calls: /in/TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which system sends: it says where state and name stand in what comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the token: the key of the sender&apos;s signature; for senders that sign nothing, the password (with a user name) or the bearer token that has to come with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished">Benutzername</translation>
    </message>
    <message>
        <source>Of basic authorization, with the shared secret as its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id in the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of addresses that name the monitor, such as /api/cr-api/ID/KEY/true: what stands there, where it is not the id of this monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only alerts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a path and a comparison, for example: labels.instance == web1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions on the alert as it is sent, one a line, all of them: labels.instance == web1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which value of the alert names the host in trouble: repairs aim at it as {{host}}, and holds, locks and budgets of that host count. It takes the place of on-host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severities that make the monitor Degraded instead of Down: warning, P3, Sev3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with an impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A problem that hits no user makes the monitor Degraded instead of Down: it is told apart, and not acted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until something is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending: nobody knows. ok: for a sender that only speaks when something is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the sender has said nothing for this long the monitor is Unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription to %1 was ended %2 ago: nothing more will be told. Subscribe this address again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has told nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has told nothing for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports no alert; last told %2 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has reported nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports for %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (und %n weiteres)</numerusform>
            <numerusform> (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>; no user is hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert of another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another monitoring system calls an address: what it reports fails the monitor until it is resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of this sender; it gives: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Salve does not know the sender &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared secret cannot be read just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature, user name or password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the sender to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which system sends, then it shows what a payload means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This monitor waits to be told: only a running Salve hears that. Look at its state with salvectl show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Websocket</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresse</translation>
    </message>
    <message>
        <source>write a whole address such as wss://shop.example/live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Senden</translation>
    </message>
    <message>
        <source>A text message, sent once the connection stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect</source>
        <translation type="unfinished">Erwarten</translation>
    </message>
    <message>
        <source>Has to stand in one of the messages that come within the timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order of preference; the server has to choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">Kopfzeilen</translation>
    </message>
    <message>
        <source>Sent with the handshake. A password belongs into the fields below, where it is kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished">Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">Passwort</translation>
    </message>
    <message>
        <source>Sent with the user name as basic authorization.</source>
        <translation type="unfinished">Wird mit dem Benutzernamen als Basic-Anmeldung gesendet.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation type="unfinished">Bearer-Token</translation>
    </message>
    <message>
        <source>Slow above</source>
        <translation type="unfinished">Langsam über</translation>
    </message>
    <message>
        <source>If it takes longer, the monitor is Degraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address family</source>
        <translation type="unfinished">Adressfamilie</translation>
    </message>
    <message>
        <source>Forced address</source>
        <translation type="unfinished">Erzwungene Adresse</translation>
    </message>
    <message>
        <source>Connects to this IP address whatever the name resolves to; name and certificate stay those of the URL.</source>
        <translation type="unfinished">Verbindet mit dieser IP-Adresse, wohin auch immer der Name auflöst; Name und Zertifikat bleiben die der URL.</translation>
    </message>
    <message>
        <source>write an IPv4 or IPv6 address</source>
        <translation type="unfinished">schreiben Sie eine IPv4- oder IPv6-Adresse</translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation type="unfinished">Eigene CA-Datei</translation>
    </message>
    <message>
        <source>Certificate check</source>
        <translation type="unfinished">Zertifikatsprüfung</translation>
    </message>
    <message>
        <source>accept-any-certificate proves nothing about who answers; an own CA file is the better way.</source>
        <translation type="unfinished">accept-any-certificate beweist nichts darüber, wer antwortet; eine eigene CA-Datei ist der bessere Weg.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what has to come back; without it nobody knows whether what is sent was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a user name or a bearer token, not both: a request has one Authorization header</source>
        <translation type="unfinished">geben Sie einen Benutzernamen oder ein Bearer-Token an, nicht beides: eine Anfrage hat nur eine Authorization-Kopfzeile</translation>
    </message>
    <message>
        <source>The answer to the handshake is no HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the handshake with status %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server switched protocols, but not to WebSocket: its Sec-WebSocket-Accept is wrong. A proxy in between may have answered from its cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server speaks none of the subprotocols %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server chose the subprotocol %1, which was not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected in %1 ms.</source>
        <translation type="unfinished">Verbunden in %1 ms.</translation>
    </message>
    <message>
        <source>The server sent a frame that breaks the WebSocket protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered as expected in %1 ms.</source>
        <translation type="unfinished">Wie erwartet geantwortet in %1 ms.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had said anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages came, and none contains &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished">Meldung</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a WebSocket; can send a message and wait for the one that is expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 for %2</source>
        <comment>state, duration</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1, not observed: %2</source>
        <translation>%1, nicht beobachtet: %2</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Unbeobachtet</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Flatternd</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>In Reparatur</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>no cause</source>
        <translation>keine Ursache</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>Name gibt es nicht</translation>
    </message>
    <message>
        <source>name not resolved</source>
        <translation>Name nicht aufgelöst</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>connection cut</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>certificate expires soon</source>
        <translation>Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>certificate for another host</source>
        <translation>Zertifikat für anderen Host</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS fehlgeschlagen</translation>
    </message>
    <message>
        <source>wrong status</source>
        <translation>falscher Status</translation>
    </message>
    <message>
        <source>wrong content</source>
        <translation>falscher Inhalt</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>zu viele Weiterleitungen</translation>
    </message>
    <message>
        <source>not the expected protocol</source>
        <translation>nicht das erwartete Protokoll</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>Anmeldung abgewiesen</translation>
    </message>
    <message>
        <source>query failed</source>
        <translation>Abfrage fehlgeschlagen</translation>
    </message>
    <message>
        <source>secret missing</source>
        <translation>Geheimnis fehlt</translation>
    </message>
    <message>
        <source>wrongly set up</source>
        <translation>falsch eingerichtet</translation>
    </message>
    <message>
        <source>check crashed</source>
        <translation>Prüfung abgestürzt</translation>
    </message>
    <message>
        <source>no message came</source>
        <translation>keine Meldung kam</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>Tells</source>
        <translation>Benachrichtigt</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Destroys</source>
        <translation>Zerstört</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht gelaufen</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Ohne Wirkung</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlimmer</translation>
    </message>
    <message>
        <source>Relapsed</source>
        <translation>Rückfall</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>step of a runbook</source>
        <translation>Schritt eines Runbooks</translation>
    </message>
    <message>
        <source>message about a problem</source>
        <translation>Meldung eines Problems</translation>
    </message>
    <message>
        <source>message about the recovery</source>
        <translation>Meldung der Wiederherstellung</translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation>von Hand gestartet</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>Sammelmeldung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Monitor removed</source>
        <translation>Monitor entfernt</translation>
    </message>
    <message>
        <source>Monitor paused</source>
        <translation>Monitor angehalten</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>this computer slept</source>
        <translation>dieser Rechner schlief</translation>
    </message>
    <message>
        <source>this computer was offline</source>
        <translation>dieser Rechner war offline</translation>
    </message>
    <message>
        <source>the way to it was down</source>
        <translation>der Weg dorthin war ausgefallen</translation>
    </message>
    <message>
        <source>could not look</source>
        <translation>konnte nicht hinsehen</translation>
    </message>
    <message>
        <source>it is down</source>
        <translation>er ausgefallen ist</translation>
    </message>
    <message>
        <source>it is degraded</source>
        <translation>er beeinträchtigt ist</translation>
    </message>
    <message>
        <source>it has recovered</source>
        <translation>er wiederhergestellt ist</translation>
    </message>
    <message>
        <source>maintenance has ended</source>
        <translation>die Wartung endet</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>would work</source>
        <translation>würde gelingen</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht erprobt</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>würde scheitern</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>keyring locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>unobserved</source>
        <translation>unbeobachtet</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>flatternd</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>repairing</source>
        <translation>in Reparatur</translation>
    </message>
    <message>
        <source>beyond its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members not well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::AcknowledgePanel</name>
    <message>
        <source>Acknowledge %1</source>
        <translation>%1 quittieren</translation>
    </message>
    <message>
        <source>Messages and repairs stop until it recovers; others see who took it on.</source>
        <translation>Meldungen und Reparaturen ruhen bis zur Wiederherstellung; andere sehen, wer sich kümmert.</translation>
    </message>
    <message>
        <source>Comment: what you know, what you do (optional)</source>
        <translation>Kommentar: was Sie wissen, was Sie tun (freiwillig)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairs afterwards</source>
        <translation>Reparaturen danach</translation>
    </message>
    <message>
        <source>An acknowledgement ends when the monitor recovers; a hold goes on after that</source>
        <translation>Eine Quittung endet mit der Wiederherstellung; eine Sperre gilt darüber hinaus</translation>
    </message>
    <message>
        <source>Then repair as usual</source>
        <translation>Danach wie üblich reparieren</translation>
    </message>
    <message>
        <source>Also hold repairs: %1</source>
        <translation>Reparaturen auch aussetzen: %1</translation>
    </message>
    <message>
        <source>acknowledged in the window</source>
        <translation>im Fenster quittiert</translation>
    </message>
</context>
<context>
    <name>salve::Actions</name>
    <message>
        <source>&amp;Monitors</source>
        <translation>&amp;Monitore</translation>
    </message>
    <message>
        <source>&amp;Reactions</source>
        <translation>&amp;Reaktionen</translation>
    </message>
    <message>
        <source>Run&amp;books</source>
        <translation>Run&amp;books</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>&amp;Vorfälle</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>Check &amp;all now</source>
        <translation>&amp;Alle jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Stop all automation</source>
        <translation>Alle Automatik &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Whom to &amp;tell…</source>
        <translation>Wen be&amp;nachrichtigen …</translation>
    </message>
    <message>
        <source>&amp;Open a set…</source>
        <translation>Satz ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Export the set…</source>
        <translation>Satz e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;About Salve</source>
        <translation>Ü&amp;ber Salve</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge…</source>
        <translation>&amp;Quittieren …</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Show or hide the &amp;details</source>
        <translation>&amp;Einzelheiten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Go to the other &amp;pane</source>
        <translation>Zum &amp;anderen Bereich</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>Add &amp;monitors…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::ActivityModel</name>
    <message numerus="yes">
        <source> (%n times)</source>
        <translation>
            <numerusform> (%n-mal)</numerusform>
            <numerusform> (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Shadow: would have run</source>
        <translation>Schattenbetrieb: wäre gelaufen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
</context>
<context>
    <name>salve::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>salve::AddMonitors</name>
    <message>
        <source>Add monitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salve looks at the well-known ports of one host, and on this computer at everything that listens, at units and at containers. It only reads and greets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web1.example, 192.0.2.7 or localhost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished">Monitor</translation>
    </message>
    <message>
        <source>First look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Warum</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Looking at %1; this takes a few seconds, half a minute at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1 on the ports that are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) found.</source>
        <translation>
            <numerusform>%n Fund.</numerusform>
            <numerusform>%n Funde.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is watched already, by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n monitor(s)</source>
        <translation>
            <numerusform>%n Monitor hinzufügen</numerusform>
            <numerusform>%n Monitore hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) added.</source>
        <translation>
            <numerusform>%n Monitor hinzugefügt.</numerusform>
            <numerusform>%n Monitore hinzugefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::AddressPanel</name>
    <message>
        <source>Address to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its token: whoever has it can call this monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is copied. Whoever has it can call this monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::ArmPanel</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Scharfschalten</translation>
    </message>
    <message>
        <source>Arm %1?</source>
        <translation>%1 scharfschalten?</translation>
    </message>
    <message>
        <source>Trying every reaction without effect…</source>
        <translation>Jede Reaktion wird ohne Wirkung erprobt …</translation>
    </message>
    <message>
        <source>It cannot be armed: at least one reaction would fail. Correct it and try again.</source>
        <translation>Es kann nicht scharfgeschaltet werden: mindestens eine Reaktion würde scheitern. Beheben Sie das und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>From now on Salve does by itself what stands below.</source>
        <translation>Von nun an tut Salve von selbst, was unten steht.</translation>
    </message>
    <message numerus="yes">
        <source>From now on Salve does by itself what stands below. It touches %n host(s): %1.</source>
        <translation>
            <numerusform>Von nun an tut Salve von selbst, was unten steht. Es betrifft %n Host: %1.</numerusform>
            <numerusform>Von nun an tut Salve von selbst, was unten steht. Es betrifft %n Hosts: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Trifft: %1</translation>
    </message>
    <message>
        <source>%1 is armed.</source>
        <translation>%1 ist scharf.</translation>
    </message>
</context>
<context>
    <name>salve::AutomationBars</name>
    <message>
        <source>The connection to Salve is lost: what you see is old. %1</source>
        <translation>Die Verbindung zu Salve ist verloren: was Sie sehen, ist veraltet. %1</translation>
    </message>
    <message>
        <source>All automation is stopped%1. Monitors are still watched and people are still told.</source>
        <translation>Alle Automatik ist angehalten%1. Monitore werden weiter überwacht und Menschen weiter benachrichtigt.</translation>
    </message>
    <message>
        <source>Resume automation</source>
        <translation>Automatik fortsetzen</translation>
    </message>
    <message>
        <source>Let repairs go on</source>
        <translation>Reparaturen fortsetzen</translation>
    </message>
    <message>
        <source> It touches %1.</source>
        <translation> Betroffen: %1.</translation>
    </message>
    <message>
        <source>%1 for %2 waits for your approval.%3</source>
        <translation>%1 für %2 wartet auf Ihre Genehmigung.%3</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
</context>
<context>
    <name>salve::ChartPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>1 w</source>
        <translation>1 W</translation>
    </message>
    <message>
        <source>1 mo</source>
        <translation>1 M</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 J</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Drag pans, Ctrl and wheel zoom, double click shows the whole year.</source>
        <translation>Ziehen verschiebt, Strg und Rad vergrößern, Doppelklick zeigt das ganze Jahr.</translation>
    </message>
    <message>
        <source>Where the time of each check went: resolve, connect, TLS, send, wait, receive</source>
        <translation>Wohin die Zeit jeder Prüfung ging: Auflösen, Verbinden, TLS, Senden, Warten, Empfangen</translation>
    </message>
    <message>
        <source>Phases are kept of single checks: choose a shorter time</source>
        <translation>Phasen gibt es von einzelnen Prüfungen: wählen Sie eine kürzere Zeit</translation>
    </message>
</context>
<context>
    <name>salve::CheckFlight</name>
    <message>
        <source>This Salve has no check of the kind &apos;%1&apos;; change the monitor&apos;s kind or update Salve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check could not begin within %1: too many checks wait for the same target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check &apos;%1&apos; failed inside Salve: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::CheckupList</name>
    <message>
        <source>Check this installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Zustand</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this &amp;installation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::ChoiceEditor</name>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
</context>
<context>
    <name>salve::ControlClient</name>
    <message>
        <source>A message needs &apos;run&apos;, &apos;ask&apos; or &apos;subscribe&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is longer than %1; ask for less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::ControlSocket</name>
    <message>
        <source>The control socket %1 cannot be opened: other Salve commands will not reach this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::DemoRun</name>
    <message>
        <source>The repair was not proven within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The verdict is %1 after %n restart(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::Desk</name>
    <message>
        <source>This Salve knows no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Salve knows no query &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no monitor &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reaction &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no runbook and no reaction &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reaction kind &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is told has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maintenance has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defaults have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applied a set: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays in shadow mode: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a &quot;%1&quot; already; choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold is for everything, a host, a tag, a monitor or a reaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which %1 the hold is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 placed a hold on %2 %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such hold; salvectl status lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 released a hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 let automation go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped all automation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open incident %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdrew the acknowledgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acknowledged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 does not wait for approval (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no runbook &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 put the runbook %2 into shadow mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not armed, it would fail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 armed the runbook %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A monitor is marked up or down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked it %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Salve runs on this data folder: start one with salvectl run, or the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 released repairs after too many failures at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret %1 was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An installation needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a secret &quot;%1&quot; already. Replacing it ends every address that holds the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks by itself, and is not called: only push and webhook-in have an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set names no token for holds. Write in it: intake: {hold-token: {secret: hold-token}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no token yet: %1. Make one with salvectl secret new %2, or Generate in the monitor&apos;s form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been told nothing since Salve was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Salve keeps no proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy was switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go through the proxy %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hosts are being looked at; try again in half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is listened to has changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::DetailPane</name>
    <message>
        <source>Choose a monitor to see what is wrong with it, what was done, and what comes next.</source>
        <translation>Wählen Sie einen Monitor, um zu sehen, was ihm fehlt, was getan wurde und was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Evidence of the last check</source>
        <translation>Belege der letzten Prüfung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Ganze Geschichte</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>%1 of the %2 failing results that make it Down.</source>
        <translation>%1 von %2 Fehlschlägen, nach denen er als ausgefallen gilt.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>nächste Prüfung %1</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Quittieren …</translation>
    </message>
    <message>
        <source>Run ▾</source>
        <translation>Ausführen ▾</translation>
    </message>
    <message>
        <source>Hold ▾</source>
        <translation>Aussetzen ▾</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reaction, in 5 min</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>reaction, in 5 min, why</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>salve::Discovery</name>
    <message>
        <source>&quot;%1&quot; is not one host. Write a name or an address, such as web1.example or 192.0.2.7; ranges are not scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 could not be looked up in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host %1: the name does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DNS server answers on port 53 and knows the root of all names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time server on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time server answers on port 123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units were not looked at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd says that this service has failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd keeps this service running: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container engine runs it from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished">%1: %2. {1:?}</translation>
    </message>
    <message>
        <source>Not everything answered within %1; what was found until then is here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::Engine</name>
    <message>
        <source>It was not started because it could not be recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salve stopped while it ran: whether it happened is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unwatched %1–%2: this computer slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unwatched %1–%2: Salve was not running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::FileEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>salve::FilterBar</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Hide ▾</source>
        <translation>Ausblenden ▾</translation>
    </message>
    <message>
        <source>Failing, but not often enough yet</source>
        <translation>Fehlschläge, aber noch nicht oft genug</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Down %1</source>
        <translation>Ausgefallen %1</translation>
    </message>
    <message>
        <source>Degraded %1</source>
        <translation>Beeinträchtigt %1</translation>
    </message>
    <message>
        <source>Unknown %1</source>
        <translation>Unbekannt %1</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation>Quittiert %1</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>Angehalten %1</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 von %2 passen</translation>
    </message>
</context>
<context>
    <name>salve::FirstStart</name>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Noch wird nichts überwacht</translation>
    </message>
    <message>
        <source>Salve watches your services, repairs what fails, proves that the repair worked, and calls a person when it did not. New automation only records what it would do until you arm it.</source>
        <translation>Salve überwacht Ihre Dienste, repariert, was ausfällt, weist nach, dass die Reparatur gewirkt hat, und ruft einen Menschen, wenn nicht. Neue Automatik zeichnet nur auf, was sie täte, bis Sie sie scharfschalten.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Die Vorführung starten</translation>
    </message>
    <message>
        <source>A service breaks before your eyes and is repaired through a stand-in of Salt. Nothing leaves this computer.</source>
        <translation>Ein Dienst fällt vor Ihren Augen aus und wird über eine Nachbildung von Salt repariert. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Add your first monitor</source>
        <translation>Den ersten Monitor anlegen</translation>
    </message>
    <message>
        <source>A web page, an API or a port: one form, with a test before you save.</source>
        <translation>Eine Webseite, eine API oder ein Port: ein Formular, mit einem Test vor dem Speichern.</translation>
    </message>
    <message>
        <source>Open a set</source>
        <translation>Einen Satz öffnen</translation>
    </message>
    <message>
        <source>A file with monitors, reactions and runbooks that you or a colleague wrote.</source>
        <translation>Eine Datei mit Monitoren, Reaktionen und Runbooks, die Sie oder ein Kollege geschrieben haben.</translation>
    </message>
    <message>
        <source>Whom shall Salve tell when it cannot repair something?</source>
        <translation>Wen soll Salve benachrichtigen, wenn es etwas nicht reparieren kann?</translation>
    </message>
    <message>
        <source>One way is enough to begin with. Nobody is told of what was repaired.</source>
        <translation>Ein Weg genügt für den Anfang. Über Repariertes wird niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>ntfy (phone)</source>
        <translation>ntfy (Telefon)</translation>
    </message>
    <message>
        <source>Webhook (chat)</source>
        <translation>Webhook (Chat)</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>Dieser Desktop</translation>
    </message>
    <message>
        <source>Find what runs on a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a host, or this computer: Salve looks at what answers there and proposes monitors.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::Form</name>
    <message>
        <source>More settings (%1)</source>
        <translation>Weitere Einstellungen (%1)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>required field</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
</context>
<context>
    <name>salve::FrameStream</name>
    <message>
        <source>What came over the control socket is not one JSON object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message over the control socket is longer than %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::HistoryChart</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4, %5</source>
        <translation>%1 bis %2: %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>mean %1, p50 %2, p95 %3</source>
        <translation>Mittel %1, p50 %2, p95 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) failed</source>
        <translation>
            <numerusform>%1 von %n Prüfung fehlgeschlagen</numerusform>
            <numerusform>%1 von %n Prüfungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>No checks in this time</source>
        <translation>Keine Prüfungen in dieser Zeit</translation>
    </message>
</context>
<context>
    <name>salve::IncidentsModel</name>
    <message>
        <source>%1, acknowledged</source>
        <translation>%1, quittiert</translation>
    </message>
    <message>
        <source>%1, %2, for %3, %4</source>
        <translation>%1, %2, seit %3, %4</translation>
    </message>
    <message>
        <source>Open, or recovered</source>
        <translation>Offen oder wiederhergestellt</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>salve::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Choose an incident to read what failed, what was decided, what was done, and what came of it.</source>
        <translation>Wählen Sie einen Vorfall, um zu lesen, was ausfiel, was entschieden und getan wurde und was daraus wurde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>seit %1, %2 lang</translation>
    </message>
    <message>
        <source>%1, lasted %2</source>
        <translation>%1, dauerte %2</translation>
    </message>
    <message numerus="yes">
        <source>relapsed %n time(s)</source>
        <translation>
            <numerusform>%n Rückfall</numerusform>
            <numerusform>%n Rückfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>quittiert von %1</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Quittieren …</translation>
    </message>
    <message>
        <source>acknowledged by %1: %2</source>
        <translation>quittiert von %1: %2</translation>
    </message>
    <message>
        <source>Show the monitor</source>
        <translation>Den Monitor zeigen</translation>
    </message>
</context>
<context>
    <name>salve::IntakeDesk</name>
    <message>
        <source>The token %1 is shorter than 16 characters: it could be guessed, and is not listened for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deployment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::IntakeSection</name>
    <message>
        <source>Other computers may call, and not by TLS: everybody on the way can read the tokens. Give a certificate and its key, or put a web server with TLS in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address for holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Speichern</translation>
    </message>
    <message>
        <source>Nothing is listened to: heartbeats and webhooks reach nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is copied. Whoever has it can hold repairs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::KindPicker</name>
    <message>
        <source>Search kinds</source>
        <translation>Arten suchen</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
</context>
<context>
    <name>salve::LocalSession</name>
    <message>
        <source>Salve has been shut down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::MainWindow</name>
    <message>
        <source>Salve</source>
        <translation>Salve</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Runbooks</translation>
    </message>
    <message>
        <source>Incidents (%1)</source>
        <translation>Vorfälle (%1)</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Resume all automation</source>
        <translation>Alle Automatik &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop all automation</source>
        <translation>Alle Automatik &amp;anhalten</translation>
    </message>
    <message>
        <source>Not connected. %1</source>
        <translation>Nicht verbunden. %1</translation>
    </message>
    <message>
        <source>Keep watching in the background? The icon beside the clock stays.</source>
        <translation>Im Hintergrund weiter überwachen? Das Symbol neben der Uhr bleibt.</translation>
    </message>
    <message>
        <source>Keep watching in the background? Starting Salve again brings the window back.</source>
        <translation>Im Hintergrund weiter überwachen? Ein erneuter Start von Salve bringt das Fenster zurück.</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Weiter überwachen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n runbook(s) are armed: nothing watches and nothing repairs while Salve is not running.</source>
        <translation>
            <numerusform>%n Runbook ist scharf: solange Salve nicht läuft, überwacht und repariert nichts.</numerusform>
            <numerusform>%n Runbooks sind scharf: solange Salve nicht läuft, überwacht und repariert nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Monitor</translation>
    </message>
    <message>
        <source>&amp;Automation</source>
        <translation>A&amp;utomatik</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Search: words, tag:prod state:down kind:http -test</source>
        <translation>Suche: Wörter, tag:prod state:down kind:http -test</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Salve %1 on Qt %2, MIT licence.</source>
        <translation>Salve %1 mit Qt %2, MIT-Lizenz.</translation>
    </message>
    <message>
        <source>stopped in the window</source>
        <translation>im Fenster angehalten</translation>
    </message>
    <message>
        <source>Open a set</source>
        <translation>Einen Satz öffnen</translation>
    </message>
    <message>
        <source>Monitor sets (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Monitorsätze (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 was not opened; nothing was changed. Correct this and open it again.</source>
        <translation>%1 wurde nicht geöffnet; nichts wurde geändert. Beheben Sie dies und öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 was opened. New automation only records what it would do until you arm it.</source>
        <translation>%1 wurde geöffnet. Neue Automatik zeichnet nur auf, was sie täte, bis Sie sie scharfschalten.</translation>
    </message>
    <message>
        <source>Export the set</source>
        <translation>Den Satz exportieren</translation>
    </message>
    <message>
        <source>Monitor sets (*.yaml)</source>
        <translation>Monitorsätze (*.yaml)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The set was written to %1; secrets are in it by name only.</source>
        <translation>Der Satz wurde nach %1 geschrieben; Geheimnisse stehen darin nur mit ihrem Namen.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Sicherungen (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>salve::MaintenancePanel</name>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n Monitor</numerusform>
            <numerusform>%n Monitoren</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance of %1</source>
        <translation>Wartung von %1</translation>
    </message>
    <message>
        <source>It is still checked, but nothing is repaired and nobody is told.</source>
        <translation>Es wird weiter geprüft, aber nichts repariert und niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>What for (optional)</source>
        <translation>Wofür (freiwillig)</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>This time has passed: choose an end that is still to come.</source>
        <translation>Diese Zeit ist vorbei: wählen Sie ein Ende in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>salve::MaybeSecretEditor</name>
    <message>
        <source>Written here</source>
        <translation>Hier geschrieben</translation>
    </message>
    <message>
        <source>From the vault</source>
        <translation>Aus dem Tresor</translation>
    </message>
    <message>
        <source>Where %1 is kept</source>
        <translation>Wo %1 aufbewahrt wird</translation>
    </message>
</context>
<context>
    <name>salve::MessageArea</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>salve::MonitorEditor</name>
    <message>
        <source>New monitor</source>
        <translation>Neuer Monitor</translation>
    </message>
    <message>
        <source>Edit monitor</source>
        <translation>Monitor bearbeiten</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>salve::MonitorsModel</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1
next check %2</source>
        <translation>%1
nächste Prüfung %2</translation>
    </message>
    <message>
        <source>%1 of the %2 failing results that make it Down</source>
        <translation>%1 von %2 Fehlschlägen, nach denen er als ausgefallen gilt</translation>
    </message>
    <message>
        <source>no checks yet</source>
        <translation>noch keine Prüfungen</translation>
    </message>
    <message>
        <source>State as a shape</source>
        <translation>Zustand als Form</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Herzschläge</translation>
    </message>
    <message>
        <source>The last 40 checks, newest at the right</source>
        <translation>Die letzten 40 Prüfungen, die neueste rechts</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Uptime 24 h</source>
        <translation>Verfügbar 24 h</translation>
    </message>
    <message>
        <source>Share of the observed time of the last 24 hours</source>
        <translation>Anteil der beobachteten Zeit der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>How long ago the last check was</source>
        <translation>Wie lange die letzte Prüfung her ist</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Failing results so far, of those that make it Down</source>
        <translation>Bisherige Fehlschläge, von denen bis zum Ausfall</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
</context>
<context>
    <name>salve::MonitorsPage</name>
    <message>
        <source>Run reaction</source>
        <translation>Reaktion ausführen</translation>
    </message>
    <message>
        <source>Hold automation</source>
        <translation>Automatik aussetzen</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No reactions yet</source>
        <translation>Noch keine Reaktionen</translation>
    </message>
    <message>
        <source>held in the window</source>
        <translation>im Fenster ausgesetzt</translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>Freigeben: %1</translation>
    </message>
    <message>
        <source>Now, for 1 hour</source>
        <translation>Ab jetzt 1 Stunde</translation>
    </message>
    <message>
        <source>Now, for 2 hours</source>
        <translation>Ab jetzt 2 Stunden</translation>
    </message>
    <message>
        <source>Now, for 8 hours</source>
        <translation>Ab jetzt 8 Stunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>No monitor matches the filter.</source>
        <translation>Kein Monitor passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>&amp;Run reaction</source>
        <translation>Reaktion &amp;ausführen</translation>
    </message>
    <message>
        <source>&amp;Hold automation</source>
        <translation>A&amp;utomatik aussetzen</translation>
    </message>
    <message>
        <source>&amp;Maintenance</source>
        <translation>&amp;Wartung</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
</context>
<context>
    <name>salve::Notices</name>
    <message>
        <source>Approval needed</source>
        <translation>Genehmigung nötig</translation>
    </message>
    <message>
        <source>A reaction waits until somebody allows it. Open Salve to see exactly what would be sent.</source>
        <translation>Eine Reaktion wartet, bis jemand sie erlaubt. Öffnen Sie Salve, um genau zu sehen, was gesendet würde.</translation>
    </message>
    <message>
        <source>Nothing repairs this by itself.</source>
        <translation>Nichts repariert dies von selbst.</translation>
    </message>
    <message>
        <source>Automation is stopped.</source>
        <translation>Die Automatik ist angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) failed</source>
        <translation>
            <numerusform>%n Monitor ausgefallen</numerusform>
            <numerusform>%n Monitore ausgefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Within %1. The latest: %2.</source>
        <translation>Innerhalb von %1. Zuletzt: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: monitor</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Since %2. %3</source>
        <translation>%1 Seit %2. %3</translation>
    </message>
    <message>
        <source>Repaired: %1 after %2</source>
        <translation>Repariert: %1 nach %2</translation>
    </message>
    <message>
        <source>%1: %2 after %3</source>
        <translation>%1: %2 nach %3</translation>
    </message>
    <message>
        <source>%1. The check passed again.</source>
        <translation>%1. Die Prüfung gelang wieder.</translation>
    </message>
    <message>
        <source>It recovered without a repair of ours.</source>
        <translation>Ohne unsere Reparatur wiederhergestellt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Hold 1 h</source>
        <translation>1 h aussetzen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>from the desktop message</source>
        <translation>aus der Desktop-Meldung</translation>
    </message>
    <message>
        <source>held from the desktop message</source>
        <translation>aus der Desktop-Meldung ausgesetzt</translation>
    </message>
</context>
<context>
    <name>salve::ObjectListEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>salve::Orders</name>
    <message numerus="yes">
        <source>%n monitor(s) paused: not checked, not repaired.</source>
        <translation>
            <numerusform>%n Monitor angehalten: nicht geprüft, nicht repariert.</numerusform>
            <numerusform>%n Monitore angehalten: nicht geprüft, nicht repariert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>By hand, %1</source>
        <translation>Von Hand, %1</translation>
    </message>
    <message>
        <source>Acknowledged: no repairs and no messages until it recovers.</source>
        <translation>Quittiert: keine Reparaturen und keine Meldungen bis zur Wiederherstellung.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>%1 was started by hand. What came of it stands under Activity.</source>
        <translation>%1 wurde von Hand gestartet. Was daraus wurde, steht unter Aktivität.</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) deleted.</source>
        <translation>
            <numerusform>%n Monitor gelöscht.</numerusform>
            <numerusform>%n Monitore gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s) deleted.</source>
        <translation>
            <numerusform>%n Reaktion gelöscht.</numerusform>
            <numerusform>%n Reaktionen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runbook(s) deleted.</source>
        <translation>
            <numerusform>%n Runbook gelöscht.</numerusform>
            <numerusform>%n Runbooks gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maintenance of %n monitor(s) from %1 to %2: no repairs, no messages.</source>
        <translation>
            <numerusform>Wartung von %n Monitor von %1 bis %2: keine Reparaturen, keine Meldungen.</numerusform>
            <numerusform>Wartung von %n Monitoren von %1 bis %2: keine Reparaturen, keine Meldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>Who is told was changed.</source>
        <translation>Wer benachrichtigt wird, wurde geändert.</translation>
    </message>
    <message>
        <source>Applying the set…</source>
        <translation>Der Satz wird übernommen …</translation>
    </message>
    <message>
        <source>The set was replaced.</source>
        <translation>Der Satz wurde ersetzt.</translation>
    </message>
    <message>
        <source>Writing a backup to %1…</source>
        <translation>Die Sicherung wird nach %1 geschrieben …</translation>
    </message>
    <message>
        <source>The backup was written to %1: set, history and journal, without secrets.</source>
        <translation>Die Sicherung wurde nach %1 geschrieben: Satz, Verlauf und Journal, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>What is listened to was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::PayloadPanel</name>
    <message>
        <source>Try a payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what the sender sends, and see at once what comes of it. Nothing is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people are hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone, this makes it %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Received %1 ago from %2, answered with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was longer than what is kept, and is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::PreflightRound</name>
    <message>
        <source>Trying %1 of %2 without effect: %3</source>
        <translation>%1 von %2 wird ohne Wirkung erprobt: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reaction(s) would fail.</source>
        <translation>
            <numerusform>%1 von %n Reaktion würde scheitern.</numerusform>
            <numerusform>%1 von %n Reaktionen würden scheitern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n reaction(s) would fail.</source>
        <translation>
            <numerusform>Die %n Reaktion würde nicht scheitern.</numerusform>
            <numerusform>Keine von %n Reaktionen würde scheitern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::Preflights</name>
    <message>
        <source>This Salve does not know its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer within 1 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would hit %1 hosts, and hits-at-most allows %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::ProxySection</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Speichern</translation>
    </message>
    <message>
        <source>Saved: the proxy of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::ReactionEditor</name>
    <message>
        <source>New reaction</source>
        <translation>Neue Reaktion</translation>
    </message>
    <message>
        <source>Edit reaction</source>
        <translation>Reaktion bearbeiten</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Zeigen, was gesendet würde</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Wird aufbereitet …</translation>
    </message>
    <message>
        <source>This would be sent. Nothing was sent now.</source>
        <translation>Dies würde gesendet. Jetzt wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>salve::ReactionRunner</name>
    <message>
        <source>It was stopped because its notes could not be stored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Salve has no reaction of the kind &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reaction failed inside Salve before anything was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could say within %1 whether it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer within %1: it may have happened, or may still be going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reaction failed inside Salve: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::ReactionsModel</name>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Preflight: %1</source>
        <translation>Vorabprüfung: %1</translation>
    </message>
    <message>
        <source>Would it work?</source>
        <translation>Würde sie gelingen?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Runs 24 h</source>
        <translation>Läufe 24 h</translation>
    </message>
    <message>
        <source>Repaired 24 h</source>
        <translation>Repariert 24 h</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vorabprüfung</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Runbooks</translation>
    </message>
</context>
<context>
    <name>salve::ReactionsPage</name>
    <message>
        <source>No reactions yet. A reaction is one action: run a Salt function, call a webhook, send a message.</source>
        <translation>Noch keine Reaktionen. Eine Reaktion ist eine einzelne Handlung: eine Salt-Funktion ausführen, einen Webhook aufrufen, eine Nachricht senden.</translation>
    </message>
    <message>
        <source>Add a reaction</source>
        <translation>Reaktion anlegen</translation>
    </message>
    <message>
        <source>Try without effect</source>
        <translation>Ohne Wirkung erproben</translation>
    </message>
    <message>
        <source>Logs in, reads, asks for rights; changes nothing</source>
        <translation>Meldet sich an, liest, fragt nach Rechten; ändert nichts</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Never tried. &quot;Try without effect&quot; says whether it would work.</source>
        <translation>Nie erprobt. „Ohne Wirkung erproben“ sagt, ob sie gelänge.</translation>
    </message>
    <message>
        <source>Preflight: %1</source>
        <translation>Vorabprüfung: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Sie ist noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>Trying without effect…</source>
        <translation>Wird ohne Wirkung erprobt …</translation>
    </message>
    <message>
        <source> It hits: %1.</source>
        <translation> Sie trifft: %1.</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Hold for 1 hour</source>
        <translation>1 Stunde aussetzen</translation>
    </message>
    <message>
        <source>held in the window</source>
        <translation>im Fenster ausgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>Try %n reaction(s) without effect</source>
        <translation>
            <numerusform>%n Reaktion ohne Wirkung erproben</numerusform>
            <numerusform>%n Reaktionen ohne Wirkung erproben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::RemoteSession</name>
    <message>
        <source>The Salve that was shown here has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Salve answers at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Salve is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for the running Salve: %1 is the most. Split the set into smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::RunbookEditor</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>They run from the top. The next one follows when the one before it had no effect.</source>
        <translation>Sie laufen von oben nach unten. Der nächste folgt, wenn der vorige ohne Wirkung blieb.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>A changed runbook only records what it would do until it is armed again.</source>
        <translation>Ein geändertes Runbook zeichnet nur auf, was es täte, bis es wieder scharfgeschaltet wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New runbook</source>
        <translation>Neues Runbook</translation>
    </message>
    <message>
        <source>Edit runbook</source>
        <translation>Runbook bearbeiten</translation>
    </message>
    <message>
        <source>Give the runbook a name.</source>
        <translation>Geben Sie dem Runbook einen Namen.</translation>
    </message>
    <message>
        <source>A runbook needs at least one step.</source>
        <translation>Ein Runbook braucht mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>A step above needs a correction; it is marked.</source>
        <translation>Ein Schritt oben muss berichtigt werden; er ist markiert.</translation>
    </message>
</context>
<context>
    <name>salve::RunbooksModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>salve::RunbooksPage</name>
    <message>
        <source>No runbooks yet. A runbook says which reactions follow one another when a monitor is down.</source>
        <translation>Noch keine Runbooks. Ein Runbook sagt, welche Reaktionen aufeinander folgen, wenn ein Monitor ausgefallen ist.</translation>
    </message>
    <message>
        <source>Add a runbook</source>
        <translation>Runbook anlegen</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Runbooks</translation>
    </message>
    <message>
        <source>Arm…</source>
        <translation>Scharfschalten …</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Entschärfen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>: it records what it would do and does nothing</source>
        <translation>: es zeichnet auf, was es täte, und tut nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1%2 · %n monitor(s)</source>
        <translation>
            <numerusform>%1%2 · %n Monitor</numerusform>
            <numerusform>%1%2 · %n Monitore</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::SaltEvents</name>
    <message>
        <source>not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::SecretChooser</name>
    <message>
        <source>%1: name in the vault</source>
        <translation>%1: Name im Tresor</translation>
    </message>
    <message>
        <source>name in the vault</source>
        <translation>Name im Tresor</translation>
    </message>
    <message>
        <source>Store secret…</source>
        <translation>Geheimnis ablegen …</translation>
    </message>
    <message>
        <source>name, such as shop-probe</source>
        <translation>Name, etwa shop-probe</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Name des Geheimnisses</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the secret</source>
        <translation>Wert des Geheimnisses</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s vault. Sets, logs and exports hold only the name.</source>
        <translation>Liegt im Tresor dieses Rechners. Sätze, Protokolle und Exporte enthalten nur den Namen.</translation>
    </message>
    <message>
        <source>Give the secret a name and a value.</source>
        <translation>Geben Sie dem Geheimnis einen Namen und einen Wert.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a random token and keeps it in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new token is in the vault as %1. Once this is saved, its address can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Generate once more to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::SetHistory</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>salve::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>Diese Installation</translation>
    </message>
    <message>
        <source>Whom to tell when nothing repaired it</source>
        <translation>Wen benachrichtigen, wenn nichts repariert hat</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Name of this installation</source>
        <translation>Name dieser Installation</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>A set names the one installation that repairs; the others watch, and tell on their own desktop only.</source>
        <translation>Ein Satz nennt die eine Installation, die repariert; die anderen überwachen und melden nur auf ihrem eigenen Desktop.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved: whom to tell.</source>
        <translation>Gespeichert: wer benachrichtigt wird.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Weiter überwachen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Being called: heartbeats, webhooks, holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy of this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>salve::StandInServer</name>
    <message>
        <source>The stand-in cannot listen on 127.0.0.1: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::StatusLine</name>
    <message numerus="yes">
        <source>%n down hidden by the filter</source>
        <translation>
            <numerusform>%n Ausfall vom Filter verborgen</numerusform>
            <numerusform>%n Ausfälle vom Filter verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Armed, but would fail: %1</source>
        <translation>Scharf, würde aber scheitern: %1</translation>
    </message>
    <message>
        <source>Not watched: %1</source>
        <translation>Nicht überwacht: %1</translation>
    </message>
    <message>
        <source>, ends %1</source>
        <translation>, endet %1</translation>
    </message>
    <message>
        <source>Held: %1%2</source>
        <translation>Ausgesetzt: %1%2</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Noch wird nichts überwacht</translation>
    </message>
    <message>
        <source>Everything is watched</source>
        <translation>Alles wird überwacht</translation>
    </message>
    <message>
        <source>Automation stopped</source>
        <translation>Automatik angehalten</translation>
    </message>
    <message>
        <source>Automation on</source>
        <translation>Automatik an</translation>
    </message>
    <message>
        <source>Repairs are done by %1</source>
        <translation>Reparaturen erledigt %1</translation>
    </message>
</context>
<context>
    <name>salve::StepEditor</name>
    <message>
        <source>Move this step up</source>
        <translation>Diesen Schritt nach oben</translation>
    </message>
    <message>
        <source>Move this step down</source>
        <translation>Diesen Schritt nach unten</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Diesen Schritt entfernen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>for</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>times per incident</source>
        <translation>Mal je Vorfall</translation>
    </message>
</context>
<context>
    <name>salve::TableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>salve::TextListEditor</name>
    <message>
        <source>%1, one per line</source>
        <translation>%1, je Zeile einer</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>je Zeile einer</translation>
    </message>
    <message>
        <source>Add from those in use ▾</source>
        <translation>Aus den benutzten hinzufügen ▾</translation>
    </message>
</context>
<context>
    <name>salve::TextMapEditor</name>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>salve::ThingEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 is of the kind &quot;%2&quot;, which this Salve does not know. Edit it in the set file.</source>
        <translation>%1 ist von der Art „%2“, die dieses Salve nicht kennt. Bearbeiten Sie ihn in der Satzdatei.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Something above needs a correction; it is marked.</source>
        <translation>Etwas oben muss berichtigt werden; es ist markiert.</translation>
    </message>
</context>
<context>
    <name>salve::TimelineView</name>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
</context>
<context>
    <name>salve::Tray</name>
    <message>
        <source>Show Salve</source>
        <translation>Salve zeigen</translation>
    </message>
    <message>
        <source>Down now</source>
        <translation>Jetzt ausgefallen</translation>
    </message>
    <message numerus="yes">
        <source>Approve… (%n waiting)</source>
        <translation>
            <numerusform>Genehmigen … (%n wartet)</numerusform>
            <numerusform>Genehmigen … (%n warten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Benachrichtigungen anhalten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow 08:00</source>
        <translation>Bis morgen 08:00</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Nicht mehr</translation>
    </message>
</context>
</TS>
