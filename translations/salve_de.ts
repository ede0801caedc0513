<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
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
        <source>%1, issued by %2, valid until %3, SHA-256 %4</source>
        <translation>%1, ausgestellt von %2, gültig bis %3, SHA-256 %4</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
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
        <source>The TLS certificate expires in %1 days (%2).</source>
        <translation>Das TLS-Zertifikat läuft in %1 Tagen ab (%2).</translation>
    </message>
    <message>
        <source>Took %1 ms, more than the %2 ms allowed.</source>
        <translation>Dauerte %1 ms, mehr als die erlaubten %2 ms.</translation>
    </message>
    <message>
        <source>Status %1 in %2 ms.</source>
        <translation>Status %1 in %2 ms.</translation>
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
    <name>Preflight</name>
    <message>
        <source>%1 answers on port %2. Whether it accepts what is sent shows only when it is sent.</source>
        <translation>%1 antwortet an Port %2. Ob es annimmt, was gesendet wird, zeigt sich erst beim Senden.</translation>
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
        <source>Took %1 ms, more than the %2 ms allowed.</source>
        <translation>Dauerte %1 ms, mehr als die erlaubten %2 ms.</translation>
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
        <source>Host that the monitor runs on (on-host).</source>
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
        <source>%1 sends more headers than any honest server does.</source>
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
