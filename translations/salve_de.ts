<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>Annotate</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>write what the note says</source>
        <translation>schreiben Sie, was die Notiz sagt</translation>
    </message>
    <message>
        <source>Whoever opens the incident reads it. It wakes nobody: that is what the set&apos;s tells are for.</source>
        <translation>Wer den Vorfall öffnet, liest es. Es weckt niemanden: dafür gibt es die Benachrichtigungen des Satzes.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Within the cooldown there is one note about the same.</source>
        <translation>Innerhalb der Abkühlzeit gibt es zum selben nur eine Notiz.</translation>
    </message>
    <message>
        <source>With its names filled in, the note is empty.</source>
        <translation>Mit ihren Namen ausgefüllt ist die Notiz leer.</translation>
    </message>
    <message>
        <source>Written into the timeline.</source>
        <translation>In den Zeitverlauf geschrieben.</translation>
    </message>
    <message>
        <source>A note goes into Salve&apos;s own record.</source>
        <translation>Eine Notiz kommt in Salves eigene Aufzeichnung.</translation>
    </message>
    <message>
        <source>Note in the timeline</source>
        <translation>Notiz im Zeitverlauf</translation>
    </message>
    <message>
        <source>Writes a note into the timeline of the incident; it tells nobody.</source>
        <translation>Schreibt eine Notiz in den Zeitverlauf des Vorfalls; sie benachrichtigt niemanden.</translation>
    </message>
    <message>
        <source>It stands in the timeline. Nothing is repaired by it.</source>
        <translation>Sie steht im Zeitverlauf. Repariert wird damit nichts.</translation>
    </message>
</context>
<context>
    <name>ApiAnswer</name>
    <message>
        <source>It says: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 refuses the credentials of this monitor.</source>
        <translation>%1 weist die Anmeldedaten dieses Monitors zurück.</translation>
    </message>
    <message>
        <source>%1 does not allow this question: the monitor&apos;s account lacks the right to read it.</source>
        <translation>%1 erlaubt diese Frage nicht: dem Konto des Monitors fehlt das Recht, das zu lesen.</translation>
    </message>
    <message>
        <source>What answers at the address of %1 is something else: its answer cannot be understood.</source>
        <translation>Unter der Adresse von %1 antwortet etwas anderes: die Antwort ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 antwortete mit Status %2.</translation>
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
        <translation>%1 %2 ist nicht mehr, was aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>%1 %2 was never recorded</source>
        <translation>%1 %2 wurde nie aufgezeichnet</translation>
    </message>
    <message>
        <source>entry %1 is missing</source>
        <translation>Eintrag %1 fehlt</translation>
    </message>
    <message>
        <source>entries %1 to %2 are missing</source>
        <translation>Einträge %1 bis %2 fehlen</translation>
    </message>
    <message>
        <source>entry %1 (%2 %3) is not what was recorded</source>
        <translation>Eintrag %1 (%2 %3) ist nicht, was aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>entries 1 to %1 are missing, and retention did not remove them</source>
        <translation>Einträge 1 bis %1 fehlen, und die Aufbewahrungsfrist hat sie nicht entfernt</translation>
    </message>
    <message>
        <source>before entry %1 the file was cut, or an older copy was put in its place: it had been sealed up to entry %2</source>
        <translation>vor Eintrag %1 wurde die Datei gekürzt, oder eine ältere Kopie kam an ihre Stelle: sie war bis Eintrag %2 versiegelt</translation>
    </message>
    <message>
        <source>entries %1 to %2 are sealed with a key that is not in this vault (%3)</source>
        <translation>Einträge %1 bis %2 sind mit einem Schlüssel versiegelt, der nicht in diesem Tresor liegt (%3)</translation>
    </message>
    <message>
        <source>entries %1 to %2 are not sealed, although the key is here</source>
        <translation>Einträge %1 bis %2 sind nicht versiegelt, obwohl der Schlüssel hier ist</translation>
    </message>
    <message>
        <source>entry %1 is not the end that was sealed: what stood behind it may have been cut off</source>
        <translation>Eintrag %1 ist nicht das Ende, das versiegelt wurde: was dahinter stand, ist vielleicht abgeschnitten</translation>
    </message>
</context>
<context>
    <name>Aws</name>
    <message>
        <source>The clock of this computer is %1 slow, and AWS takes no request that is 5 min off: set it.</source>
        <translation>Die Uhr dieses Rechners geht %1 nach, und AWS nimmt keine Anfrage an, die 5 min abweicht: stellen Sie sie.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast, and AWS takes no request that is 5 min off: set it.</source>
        <translation>Die Uhr dieses Rechners geht %1 vor, und AWS nimmt keine Anfrage an, die 5 min abweicht: stellen Sie sie.</translation>
    </message>
    <message>
        <source>AWS finds the request too old or too new: is the clock of this computer right?</source>
        <translation>AWS findet die Anfrage zu alt oder zu neu: geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>The session token has expired: get new temporary credentials, or use those of a user of its own.</source>
        <translation>Das Sitzungstoken ist abgelaufen: holen Sie neue befristete Anmeldedaten, oder nutzen Sie die eines eigenen Benutzers.</translation>
    </message>
    <message>
        <source>AWS does not know the access key: was it deleted, or is a session token missing?</source>
        <translation>AWS kennt den Zugangsschlüssel nicht: wurde er gelöscht, oder fehlt ein Sitzungstoken?</translation>
    </message>
    <message>
        <source>AWS does not accept the credentials: is the access key active, its secret right, and the region %1 enabled for the account?</source>
        <translation>AWS nimmt die Anmeldedaten nicht an: ist der Zugangsschlüssel aktiv, sein Geheimnis richtig und die Region %1 für das Konto eingeschaltet?</translation>
    </message>
    <message>
        <source>AWS does not accept the signature: the secret key does not belong to the access key.</source>
        <translation>AWS nimmt die Signatur nicht an: der geheime Schlüssel gehört nicht zum Zugangsschlüssel.</translation>
    </message>
    <message>
        <source>AWS does not understand the signature: does the access key hold something that is none?</source>
        <translation>AWS versteht die Signatur nicht: steht im Zugangsschlüssel etwas, das keiner ist?</translation>
    </message>
    <message>
        <source>AWS found no credentials in the request.</source>
        <translation>AWS fand in der Anfrage keine Anmeldedaten.</translation>
    </message>
    <message>
        <source>The account may not use this service in the region %1: it has to be enabled first.</source>
        <translation>Das Konto darf diesen Dienst in der Region %1 nicht benutzen: sie muss erst eingeschaltet werden.</translation>
    </message>
    <message>
        <source>The user of the access key may not do that: its policy does not allow it.</source>
        <translation>Der Benutzer des Zugangsschlüssels darf das nicht: seine Richtlinie erlaubt es nicht.</translation>
    </message>
    <message>
        <source>AWS takes no more requests of this account for now; nothing was done.</source>
        <translation>AWS nimmt vorerst keine Anfragen dieses Kontos mehr an; nichts wurde getan.</translation>
    </message>
    <message>
        <source>AWS is still at an earlier change; nothing was done.</source>
        <translation>AWS ist noch mit einer früheren Änderung beschäftigt; nichts wurde getan.</translation>
    </message>
    <message>
        <source>AWS failed inside; it may have been carried out.</source>
        <translation>AWS scheiterte selbst; es kann ausgeführt worden sein.</translation>
    </message>
    <message>
        <source>AWS does not answer for now; it may have been carried out.</source>
        <translation>AWS antwortet vorerst nicht; es kann ausgeführt worden sein.</translation>
    </message>
    <message>
        <source>AWS refused it (%1): %2</source>
        <translation>AWS wies es ab (%1): %2</translation>
    </message>
    <message>
        <source>%1 is not the region of this endpoint. AWS says: %2</source>
        <translation>%1 ist nicht die Region dieses Endpunkts. AWS sagt: %2</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Nothing is listened to. Write in the set: intake: {port: 8642} (or in the window&apos;s settings).</source>
        <translation>Es wird nicht gelauscht. Schreiben Sie in den Satz: intake: {port: 8642} (oder in die Einstellungen des Fensters).</translation>
    </message>
    <message>
        <source>Nobody listens there just now: no Salve watches from this data folder. Start one with salvectl run, or the window.</source>
        <translation>Dort lauscht gerade niemand: kein Salve überwacht aus diesem Datenordner. Starten Sie eines mit salvectl run oder dem Fenster.</translation>
    </message>
    <message>
        <source>repairs of monitors on the host web1 wait for ten minutes</source>
        <translation>Reparaturen von Monitoren auf dem Host web1 warten zehn Minuten</translation>
    </message>
    <message>
        <source>those with the tag shop</source>
        <translation>die mit dem Schlagwort shop</translation>
    </message>
    <message>
        <source>Send a POST before a deployment begins. host, tag, monitor or reaction says what is held; for is at most 24h.</source>
        <translation>Senden Sie ein POST, bevor eine neue Version eingespielt wird. host, tag, monitor oder reaction sagt, was ausgesetzt wird; for ist höchstens 24h.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>The TLS certificate of %1</source>
        <translation>Das TLS-Zertifikat von %1</translation>
    </message>
    <message>
        <source>The certificate &quot;%2&quot; in the chain of %1</source>
        <translation>Das Zertifikat „%2“ in der Kette von %1</translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on. Is the clock right?</source>
        <translation>%1 gilt erst ab %2. Geht die Uhr richtig?</translation>
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
        <translation>Das TLS-Zertifikat von %1 ist von sich selbst signiert: jeder könnte es gemacht haben. Installieren Sie eines, das eine Stelle signiert hat, oder nennen Sie es als eigene CA-Datei.</translation>
    </message>
    <message>
        <source>The TLS certificate of %1 comes from the authority &quot;%2&quot;, which this computer does not trust. Name your own CA file if it is yours.</source>
        <translation>Das TLS-Zertifikat von %1 kommt von der Stelle „%2“, der dieser Rechner nicht vertraut. Nennen Sie Ihre eigene CA-Datei, wenn es Ihre ist.</translation>
    </message>
    <message>
        <source>%1 does not send the certificate of &quot;%2&quot;, which signed its own: install the whole chain on the server, or name your own CA file.</source>
        <translation>%1 sendet das Zertifikat von „%2“ nicht mit, das sein eigenes signiert hat: installieren Sie die ganze Kette auf dem Server oder nennen Sie Ihre eigene CA-Datei.</translation>
    </message>
    <message>
        <source> for %1</source>
        <translation> für %1</translation>
    </message>
    <message>
        <source>%1%2, issued by %3, valid until %4 (%5 days), SHA-256 %6</source>
        <translation>%1%2, ausgestellt von %3, gültig bis %4 (%5 Tage), SHA-256 %6</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>The TLS certificate that %1 sends is for %2.</source>
        <translation>Das TLS-Zertifikat, das %1 sendet, gilt für %2.</translation>
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
        <translation>es ist größer als 256 KiB</translation>
    </message>
    <message>
        <source>%1: The recipe cannot be read: %2</source>
        <translation>%1: Das Rezept kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: There is a check of the kind &quot;%2&quot; already; give this one another word.</source>
        <translation>%1: Eine Prüfung der Art „%2“ gibt es schon; geben Sie dieser ein anderes Wort.</translation>
    </message>
    <message>
        <source>%1: There is a sender &quot;%2&quot; already; give this one another word.</source>
        <translation>%1: Einen Absender „%2“ gibt es schon; geben Sie diesem ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>CheckNow</name>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Their ids. {{monitor.id}} is the one that it runs for.</source>
        <translation>Ihre Kennungen. {{monitor.id}} ist der, für den sie läuft.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>All monitors with one of them. Such a check never counts towards &quot;down after&quot;.</source>
        <translation>Alle Monitore mit einem davon. Eine solche Prüfung zählt nie für „Ausgefallen nach“.</translation>
    </message>
    <message>
        <source>name at least one monitor or tag</source>
        <translation>nennen Sie mindestens einen Monitor oder ein Schlagwort</translation>
    </message>
    <message>
        <source>All of them are paused: nobody looked.</source>
        <translation>Alle sind angehalten: niemand hat nachgesehen.</translation>
    </message>
    <message>
        <source>Looked at %1; %2 of them not well.</source>
        <translation>Nach %1 gesehen; davon nicht in Ordnung: %2.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Blicke</translation>
    </message>
    <message>
        <source>Looks at once at %1.</source>
        <translation>Sieht sofort nach %1.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Looks at monitors at once, beside their interval.</source>
        <translation>Sieht sofort nach Monitoren, neben ihrem Intervall.</translation>
    </message>
    <message>
        <source>Each of them has been looked at. Nothing is repaired by looking.</source>
        <translation>Nach jedem wurde gesehen. Durch Nachsehen wird nichts repariert.</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>The data folder %1 cannot be written.</source>
        <translation>In den Datenordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Give it to the user that Salve runs as.</source>
        <translation>Geben Sie ihn dem Benutzer, unter dem Salve läuft.</translation>
    </message>
    <message>
        <source>Only %1 MiB are free for the data folder %2.</source>
        <translation>Nur %1 MiB sind frei für den Datenordner %2.</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Others may look into the data folder %1.</source>
        <translation>Andere können in den Datenordner %1 sehen.</translation>
    </message>
    <message>
        <source>Close it to them: chmod 700 %1</source>
        <translation>Schließen Sie ihn für sie: chmod 700 %1</translation>
    </message>
    <message>
        <source>The data folder %1 is ours and has room.</source>
        <translation>Der Datenordner %1 gehört uns und hat Platz.</translation>
    </message>
    <message>
        <source>%1 (process %2) watches from this folder.</source>
        <translation>%1 (Prozess %2) überwacht aus diesem Ordner.</translation>
    </message>
    <message>
        <source>No Salve watches from this folder now.</source>
        <translation>Gerade überwacht kein Salve aus diesem Ordner.</translation>
    </message>
    <message>
        <source>Start Salve, or `salvectl run` as a service.</source>
        <translation>Starten Sie Salve, oder `salvectl run` als Dienst.</translation>
    </message>
    <message>
        <source>Check the rights of its folder, then start Salve again.</source>
        <translation>Prüfen Sie die Rechte seines Ordners und starten Sie Salve neu.</translation>
    </message>
    <message>
        <source>The control socket %1 is gone: other commands do not reach this Salve.</source>
        <translation>Der Steuer-Socket %1 ist weg: andere Befehle erreichen dieses Salve nicht.</translation>
    </message>
    <message>
        <source>Start Salve again.</source>
        <translation>Starten Sie Salve neu.</translation>
    </message>
    <message>
        <source>Others may write to the control socket %1.</source>
        <translation>Andere können in den Steuer-Socket %1 schreiben.</translation>
    </message>
    <message>
        <source>Close it to them: chmod 600 %1</source>
        <translation>Schließen Sie ihn für sie: chmod 600 %1</translation>
    </message>
    <message>
        <source>The control socket %1 answers.</source>
        <translation>Der Steuer-Socket %1 antwortet.</translation>
    </message>
    <message>
        <source>The clock says %1, but something was recorded at %2 already.</source>
        <translation>Die Uhr sagt %1, aber es wurde schon etwas um %2 aufgezeichnet.</translation>
    </message>
    <message>
        <source>Set the clock; until then ladders and cooldowns wait for the later time.</source>
        <translation>Stellen Sie die Uhr; bis dahin warten Schritte und Abkühlzeiten auf die spätere Zeit.</translation>
    </message>
    <message>
        <source>Nobody keeps the clock of this computer right: it is not synchronised.</source>
        <translation>Niemand hält die Uhr dieses Rechners richtig: sie wird nicht synchronisiert.</translation>
    </message>
    <message>
        <source>Switch on time synchronisation: timedatectl set-ntp true</source>
        <translation>Schalten Sie den Zeitabgleich ein: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>The clock goes right: %1.</source>
        <translation>Die Uhr geht richtig: %1.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>Die Datenbank ist unversehrt.</translation>
    </message>
    <message>
        <source>Save what can be read with `salvectl backup FILE`, then put the last good backup in its place.</source>
        <translation>Retten Sie, was lesbar ist, mit `salvectl backup FILE` und setzen Sie dann die letzte gute Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>Check the database first.</source>
        <translation>Prüfen Sie zuerst die Datenbank.</translation>
    </message>
    <message numerus="yes">
        <source>The audit has %n finding(s), first: %1.</source>
        <translation>
            <numerusform>Das Audit-Protokoll hat %n Befund: %1.</numerusform>
            <numerusform>Das Audit-Protokoll hat %n Befunde, zuerst: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>`salvectl audit verify` names all of them.</source>
        <translation>`salvectl audit verify` nennt sie alle.</translation>
    </message>
    <message numerus="yes">
        <source>The audit is whole: %n entry(s).</source>
        <translation>
            <numerusform>Das Audit-Protokoll ist vollständig: %n Eintrag.</numerusform>
            <numerusform>Das Audit-Protokoll ist vollständig: %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it every secret is missing.</source>
        <translation>Ohne ihn fehlt jedes Geheimnis.</translation>
    </message>
    <message>
        <source>There is no place for secrets.</source>
        <translation>Es gibt keinen Ort für Geheimnisse.</translation>
    </message>
    <message>
        <source>Set SALVE_VAULT_KEY or the systemd credential salve-vault-key, or use a desktop&apos;s keyring.</source>
        <translation>Setzen Sie SALVE_VAULT_KEY oder die systemd-Anmeldedaten salve-vault-key, oder nutzen Sie den Schlüsselbund eines Desktops.</translation>
    </message>
    <message numerus="yes">
        <source>The vault (%1) is open and names %n secret(s).</source>
        <translation>
            <numerusform>Der Tresor (%1) ist offen und nennt %n Geheimnis.</numerusform>
            <numerusform>Der Tresor (%1) ist offen und nennt %n Geheimnisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret %1 can be read.</source>
        <translation>Das Geheimnis %1 ist lesbar.</translation>
    </message>
    <message>
        <source>Secret %1, which the set uses, is not on this computer.</source>
        <translation>Das Geheimnis %1, das der Satz benutzt, ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Secret %1 cannot be read now: %2</source>
        <translation>Das Geheimnis %1 kann gerade nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Store it: salvectl secret set %1</source>
        <translation>Legen Sie es ab: salvectl secret set %1</translation>
    </message>
    <message>
        <source>Unlock the keyring; Salve asks it again by itself.</source>
        <translation>Entsperren Sie den Schlüsselbund; Salve fragt ihn von selbst erneut.</translation>
    </message>
    <message>
        <source>No person can be reached: the set tells nobody.</source>
        <translation>Kein Mensch ist erreichbar: der Satz benachrichtigt niemanden.</translation>
    </message>
    <message>
        <source>Add a &quot;tell&quot; to the set.</source>
        <translation>Fügen Sie dem Satz ein &quot;tell&quot; hinzu.</translation>
    </message>
    <message>
        <source>%1 reaches a person: %2</source>
        <translation>%1 erreicht einen Menschen: %2</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 reaches a person: %2</source>
        <translation>Niemand weiß, ob %1 einen Menschen erreicht: %2</translation>
    </message>
    <message>
        <source>Send a message once: salvectl react %1</source>
        <translation>Senden Sie einmal eine Meldung: salvectl react %1</translation>
    </message>
    <message>
        <source>%1 would reach nobody: %2</source>
        <translation>%1 würde niemanden erreichen: %2</translation>
    </message>
    <message>
        <source>Correct the reaction, or give the set another way to tell.</source>
        <translation>Berichtigen Sie die Reaktion oder geben Sie dem Satz einen anderen Weg, jemanden zu benachrichtigen.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away; then start Salve again. salvectl validate FILE reads it without a start.</source>
        <translation>Berichtigen Sie die Datei oder räumen Sie sie weg; starten Sie Salve dann neu. salvectl validate FILE liest sie ohne Neustart.</translation>
    </message>
    <message>
        <source>Correct intake: in the set, or store the secret.</source>
        <translation>Berichtigen Sie intake: im Satz oder legen Sie das Geheimnis ab.</translation>
    </message>
    <message>
        <source>Heartbeats and webhooks come to %1 without TLS: everybody on the way can read the tokens.</source>
        <translation>Herzschläge und Webhooks kommen ohne TLS zu %1: jeder auf dem Weg kann die Token lesen.</translation>
    </message>
    <message>
        <source>Give intake: a certificate and its key, or put a web server with TLS in front of it.</source>
        <translation>Geben Sie intake: ein Zertifikat und seinen Schlüssel oder stellen Sie einen Webserver mit TLS davor.</translation>
    </message>
    <message>
        <source>Heartbeats and webhooks come to %1.</source>
        <translation>Herzschläge und Webhooks kommen zu %1.</translation>
    </message>
    <message>
        <source>See salvectl proxy show.</source>
        <translation>Siehe salvectl proxy show.</translation>
    </message>
    <message>
        <source>Requests go through the proxy %1.</source>
        <translation>Anfragen gehen über den Proxy %1.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>A small shop and a salt-api stand-in run in this program; Salve watches the shop every second.</source>
        <translation>Ein kleiner Laden und eine Nachbildung von salt-api laufen in diesem Programm; Salve überwacht den Laden jede Sekunde.</translation>
    </message>
    <message>
        <source>The shop dies now: nothing listens any more.</source>
        <translation>Jetzt fällt der Laden aus: nichts lauscht mehr.</translation>
    </message>
    <message>
        <source>Salve found it, restarted it once through salt-api, looked again and proved the repair. Nobody was called.</source>
        <translation>Salve hat es bemerkt, ihn einmal über salt-api neu gestartet, wieder nachgesehen und die Reparatur nachgewiesen. Niemand wurde gerufen.</translation>
    </message>
    <message>
        <source>A web service dies; Salve restarts it through salt-api and proves it.</source>
        <translation>Ein Webdienst fällt aus; Salve startet ihn über salt-api neu und weist es nach.</translation>
    </message>
    <message>
        <source>There is no such demo; salvectl demo --list names them.</source>
        <translation>Diese Vorführung gibt es nicht; salvectl demo --list nennt alle.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. salvectl describe lists them all.</source>
        <translation>Es gibt keine Art „%1“. salvectl describe führt alle auf.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>error: </source>
        <translation>Fehler: </translation>
    </message>
    <message>
        <source>warning: </source>
        <translation>Warnung: </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n monitor(s), no errors.</source>
        <translation>
            <numerusform>%1: %n Monitor, keine Fehler.</numerusform>
            <numerusform>%1: %n Monitore, keine Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no cause &quot;%1&quot;. The causes are: %2.</source>
        <translation>Es gibt keine Ursache „%1“. Die Ursachen sind: %2.</translation>
    </message>
    <message>
        <source>Where to look: </source>
        <translation>Wo nachzusehen ist: </translation>
    </message>
    <message>
        <source>What usually repairs it: </source>
        <translation>Was es meist repariert: </translation>
    </message>
    <message numerus="yes">
        <source>Watching %n monitor(s) as %1.</source>
        <translation>
            <numerusform>%n Monitor wird überwacht als %1.</numerusform>
            <numerusform>%n Monitore werden überwacht als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>shadow mode: %1</source>
        <translation>Schattenbetrieb: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not key=value.</source>
        <translation>„%1“ ist nicht key=value.</translation>
    </message>
    <message>
        <source>phase %1, cause %2</source>
        <translation>Phase %1, Ursache %2</translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot;. salvectl describe lists them all.</source>
        <translation>Es gibt keine Prüfung „%1“. salvectl describe führt alle auf.</translation>
    </message>
    <message>
        <source>This will be sent once, now:</source>
        <translation>Dies wird jetzt einmal gesendet:</translation>
    </message>
    <message>
        <source>Nothing was sent. Add --yes where nobody sits at the terminal.</source>
        <translation>Nichts wurde gesendet. Fügen Sie --yes hinzu, wo niemand am Terminal sitzt.</translation>
    </message>
    <message>
        <source>Send it? Type yes: </source>
        <translation>Senden? Tippen Sie yes: </translation>
    </message>
    <message>
        <source>Started as run:%1. salvectl show run:%1 tells what came of it.</source>
        <translation>Gestartet als run:%1. salvectl show run:%1 sagt, was daraus wurde.</translation>
    </message>
    <message>
        <source>line %1, column %2: </source>
        <translation>Zeile %1, Spalte %2: </translation>
    </message>
    <message>
        <source>hits: %1</source>
        <translation>trifft: %1</translation>
    </message>
    <message>
        <source>The value is read from standard input, and nothing came. Write for example: printf &apos;%s&apos; &quot;$PASSWORD&quot; | salvectl secret set %1</source>
        <translation>Der Wert wird von der Standardeingabe gelesen, und es kam nichts. Schreiben Sie zum Beispiel: printf &apos;%s&apos; &quot;$PASSWORD&quot; | salvectl secret set %1</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>Abgelegt als %1.</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <translation>Aufbewahrt in: %1</translation>
    </message>
    <message>
        <source>%1 (used by the set, not on this computer)</source>
        <translation>%1 (vom Satz benutzt, nicht auf diesem Rechner)</translation>
    </message>
    <message>
        <source>%1 was not applied; nothing was changed.</source>
        <translation>%1 wurde nicht übernommen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nichts zu ändern.</translation>
    </message>
    <message>
        <source>Run %1 of %2, started %3</source>
        <translation>Lauf %1 von %2, begonnen %3</translation>
    </message>
    <message>
        <source>Incident %1: %2, %3</source>
        <translation>Vorfall %1: %2, %3</translation>
    </message>
    <message>
        <source> since %1</source>
        <translation> seit %1</translation>
    </message>
    <message>
        <source>next: </source>
        <translation>als Nächstes: </translation>
    </message>
    <message>
        <source>run:%1 %2 %3 %4</source>
        <translation>run:%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>Automation is held for %1 %2 (hold %3).</source>
        <translation>Die Automatik ist ausgesetzt für %1 %2 (Sperre %3).</translation>
    </message>
    <message>
        <source>Released. A fresh check comes first, then counting starts again.</source>
        <translation>Freigegeben. Zuerst kommt eine frische Prüfung, dann beginnt das Zählen neu.</translation>
    </message>
    <message>
        <source>%1 is marked %2.</source>
        <translation>%1 ist auf %2 gesetzt.</translation>
    </message>
    <message>
        <source>%1 is in shadow mode: it records what it would do.</source>
        <translation>%1 ist im Schattenbetrieb: es zeichnet auf, was es täte.</translation>
    </message>
    <message>
        <source>%1 is armed on this computer.</source>
        <translation>%1 ist auf diesem Rechner scharf.</translation>
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
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Approved: all guards and a fresh check come first.</source>
        <translation>Genehmigt: alle Schutzregeln und eine frische Prüfung kommen zuerst.</translation>
    </message>
    <message>
        <source>The acknowledgement is withdrawn.</source>
        <translation>Die Quittung ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Acknowledged.</source>
        <translation>Quittiert.</translation>
    </message>
    <message>
        <source>%1 is watched again.</source>
        <translation>%1 wird wieder überwacht.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 ist angehalten.</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Freigegeben.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>All automation is stopped: %1</source>
        <translation>Alle Automatik ist angehalten: %1</translation>
    </message>
    <message>
        <source>Repairs are done by %1.</source>
        <translation>Reparaturen erledigt %1.</translation>
    </message>
    <message>
        <source>No monitors yet. salvectl apply FILE takes a set.</source>
        <translation>Noch keine Monitore. salvectl apply FILE übernimmt einen Satz.</translation>
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
        <translation>Wenn es ausfällt</translation>
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
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>scharf</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Am schlimmsten</translation>
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
        <translation>Alles kam wie erzählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), all as recorded.</source>
        <translation>
            <numerusform>%n Eintrag, wie aufgezeichnet.</numerusform>
            <numerusform>%n Einträge, alle wie aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s); not all are as recorded.</source>
        <translation>
            <numerusform>%n Eintrag; er ist nicht wie aufgezeichnet.</numerusform>
            <numerusform>%n Einträge; nicht alle sind wie aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>Übernommen.</translation>
    </message>
    <message>
        <source>Took: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Name a monitor, or write --hold.</source>
        <translation>Nennen Sie einen Monitor oder schreiben Sie --hold.</translation>
    </message>
    <message>
        <source>The text is larger than 1 MiB: nothing of that size is taken.</source>
        <translation>Der Text ist größer als 1 MiB: nichts von dieser Größe wird angenommen.</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>people are hit</source>
        <translation>Menschen sind betroffen</translation>
    </message>
    <message>
        <source>nobody is hit</source>
        <translation>niemand ist betroffen</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>Alone, this would make it %1: %2</source>
        <translation>Für sich allein ergäbe das %1: %2</translation>
    </message>
    <message>
        <source>%1 reads no payload; webhook-in does, and monitors of that kind.</source>
        <translation>%1 liest keinen Inhalt; das tun webhook-in und Monitore dieser Art.</translation>
    </message>
    <message>
        <source>%1: the sender &quot;%2&quot;, no errors.</source>
        <translation>%1: der Absender „%2“, keine Fehler.</translation>
    </message>
    <message>
        <source>%1: the check &quot;%2&quot;, no errors.</source>
        <translation>%1: die Prüfung „%2“, keine Fehler.</translation>
    </message>
    <message>
        <source>already watched</source>
        <translation>schon überwacht</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>ZIEL</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>BLICK</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>Nothing was added. Add --all, or --add with IDs of the table, or --set for a set file.</source>
        <translation>Nichts wurde angelegt. Fügen Sie --all hinzu, oder --add mit Kennungen der Tabelle, oder --set für eine Satzdatei.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>Weggelassen: %1. %2</translation>
    </message>
    <message>
        <source>Nothing that was found is called %1; salvectl discover %2 lists it.</source>
        <translation>Nichts, was gefunden wurde, heißt %1; salvectl discover %2 führt es auf.</translation>
    </message>
    <message>
        <source>Nothing was added. Add --yes where nobody sits at the terminal.</source>
        <translation>Nichts wurde angelegt. Fügen Sie --yes hinzu, wo niemand am Terminal sitzt.</translation>
    </message>
    <message>
        <source>Add this? Type yes: </source>
        <translation>Anlegen? Tippen Sie yes: </translation>
    </message>
    <message>
        <source>Nothing answers at %1 on the ports that are looked at.</source>
        <translation>Bei %1 antwortet nichts an den Ports, die angesehen werden.</translation>
    </message>
    <message>
        <source>There is nothing new to add.</source>
        <translation>Es gibt nichts Neues anzulegen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>When it is called</source>
        <translation>Wann sie aufgerufen wird</translation>
    </message>
    <message>
        <source>No proxy: requests go straight.</source>
        <translation>Kein Proxy: Anfragen gehen direkt.</translation>
    </message>
    <message>
        <source>Checks and actions over HTTP go through %1.</source>
        <translation>Prüfungen und Handlungen über HTTP gehen durch %1.</translation>
    </message>
    <message>
        <source>As %1, with the secret %2.</source>
        <translation>Als %1, mit dem Geheimnis %2.</translation>
    </message>
    <message>
        <source>Straight to: %1</source>
        <translation>Direkt zu: %1</translation>
    </message>
    <message>
        <source>A password does not belong on the command line. Store it with salvectl secret set NAME, and write --password secret:NAME.</source>
        <translation>Ein Passwort gehört nicht in die Befehlszeile. Legen Sie es mit salvectl secret set NAME ab und schreiben Sie --password secret:NAME.</translation>
    </message>
    <message>
        <source>%1 is called with it: salvectl address %1 says where.</source>
        <translation>%1 wird damit aufgerufen: salvectl address %1 sagt, wo.</translation>
    </message>
    <message>
        <source>Repairs are held with it: salvectl address --hold says where.</source>
        <translation>Reparaturen werden damit ausgesetzt: salvectl address --hold sagt, wo.</translation>
    </message>
    <message>
        <source>In the set, write token: {secret: %1} at a monitor of the kind push or webhook-in.</source>
        <translation>Schreiben Sie im Satz token: {secret: %1} bei einem Monitor der Art push oder webhook-in.</translation>
    </message>
    <message>
        <source> --replace does it.</source>
        <translation> --replace tut es.</translation>
    </message>
    <message>
        <source>Stored as %1; the value is not shown again.</source>
        <translation>Abgelegt als %1; der Wert wird nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>The whole address, with its token: salvectl address %1</source>
        <translation>Die ganze Adresse mit ihrem Token: salvectl address %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be verified without the key: %1</source>
        <translation>
            <numerusform>%n Eintrag kann ohne den Schlüssel nicht geprüft werden: %1</numerusform>
            <numerusform>%n Einträge können ohne den Schlüssel nicht geprüft werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Chained without a key: %1</source>
        <translation>Ohne Schlüssel verkettet: %1</translation>
    </message>
    <message>
        <source>Sealed with the key %1 from the vault.</source>
        <translation>Versiegelt mit dem Schlüssel %1 aus dem Tresor.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were made without it, and sealed later.</source>
        <translation>
            <numerusform>%n Eintrag entstand ohne ihn und wurde später versiegelt.</numerusform>
            <numerusform>%n Einträge entstanden ohne ihn und wurden später versiegelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s); whether all are as recorded is not known.</source>
        <translation>
            <numerusform>%n Eintrag; ob er ist wie aufgezeichnet, ist nicht bekannt.</numerusform>
            <numerusform>%n Einträge; ob alle sind wie aufgezeichnet, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest: %1:%2</source>
        <translation>Neuester: %1:%2</translation>
    </message>
    <message>
        <source>Entry %1 is gone by retention: give a newer witness.</source>
        <translation>Eintrag %1 ist nach der Aufbewahrungsfrist entfernt: geben Sie einen neueren Zeugen an.</translation>
    </message>
    <message>
        <source>entry %1 is not the one of the witness</source>
        <translation>Eintrag %1 ist nicht der des Zeugen</translation>
    </message>
    <message>
        <source>A witness is NUMBER:HASH, as an earlier verification printed it.</source>
        <translation>Ein Zeuge ist NUMBER:HASH, wie eine frühere Prüfung ihn ausgab.</translation>
    </message>
    <message>
        <source>%1: the reaction &quot;%2&quot;, no errors.</source>
        <translation>%1: die Reaktion „%2“, keine Fehler.</translation>
    </message>
    <message>
        <source>tells</source>
        <translation>benachrichtigt</translation>
    </message>
    <message>
        <source>would run</source>
        <translation>würde laufen</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>on: %1</source>
        <translation>auf: %1</translation>
    </message>
    <message>
        <source>This breaks %1 for real, with the reaction %2. Type the monitor&apos;s id to go on: </source>
        <translation>Das macht %1 wirklich kaputt, mit der Reaktion %2. Tippen Sie die Kennung des Monitors, um fortzufahren: </translation>
    </message>
    <message>
        <source>Nothing was broken. Type the monitor&apos;s id when asked, or give it: --confirm %1</source>
        <translation>Nichts wurde kaputt gemacht. Tippen Sie auf die Frage die Kennung des Monitors, oder geben Sie sie an: --confirm %1</translation>
    </message>
    <message>
        <source>Nothing was broken: &quot;%1&quot; is not %2.</source>
        <translation>Nichts wurde kaputt gemacht: „%1“ ist nicht %2.</translation>
    </message>
    <message>
        <source>A real drill breaks %1. Name the reaction that breaks it, and say that you mean it: --break REACTION --yes. To see what would happen: --simulate</source>
        <translation>Eine echte Übung macht %1 kaputt. Nennen Sie die Reaktion, die das tut, und sagen Sie, dass Sie es ernst meinen: --break REACTION --yes. Um zu sehen, was geschähe: --simulate</translation>
    </message>
    <message>
        <source>There is no monitor &quot;%1&quot;.</source>
        <translation>Es gibt keinen Monitor „%1“.</translation>
    </message>
    <message>
        <source>%1 runs, %2 messages, %3 times not</source>
        <translation>%1 Läufe, %2 Meldungen, %3-mal nicht</translation>
    </message>
    <message>
        <source>    really: %1</source>
        <translation>    wirklich: %1</translation>
    </message>
    <message>
        <source>    would:  %1</source>
        <translation>    würde:    %1</translation>
    </message>
    <message numerus="yes">
        <source>From %1: %n decision(s) would have been otherwise.</source>
        <translation>
            <numerusform>Ab %1: %n Entscheidung wäre anders ausgefallen.</numerusform>
            <numerusform>Ab %1: %n Entscheidungen wären anders ausgefallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>really: %1</source>
        <translation>wirklich: %1</translation>
    </message>
    <message>
        <source>would:  %1</source>
        <translation>würde:    %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
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
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Repaired after</source>
        <translation>Repariert nach</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 repaired; wake-ups avoided: %2</source>
        <translation>, %1 repariert; vermiedene Weckrufe: %2</translation>
    </message>
    <message>
        <source>From the first failed check, half of them: noticed within %1, repaired within %2</source>
        <translation>Ab der ersten fehlgeschlagenen Prüfung, die Hälfte davon: bemerkt innerhalb von %1, repariert innerhalb von %2</translation>
    </message>
    <message>
        <source>What comes again:</source>
        <translation>Was wiederkehrt:</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>MINION</source>
        <translation>MINION</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>JETZT</translation>
    </message>
    <message>
        <source>Salt has no target type %1. It has: %2.</source>
        <translation>Salt hat keine Art des Ziels %1. Es hat: %2.</translation>
    </message>
    <message>
        <source>Whom a target hits is asked with a login: give --user and --password.</source>
        <translation>Wen ein Ziel trifft, wird mit einer Anmeldung gefragt: geben Sie --user und --password an.</translation>
    </message>
    <message>
        <source>%1/README.md says what to do with them.</source>
        <translation>%1/README.md sagt, was damit zu tun ist.</translation>
    </message>
    <message>
        <source>%1 is not a whole address such as https://salt.example:8000, without user and password.</source>
        <translation>%1 ist keine ganze Adresse wie https://salt.example:8000, ohne Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>A login needs both --user and --password, the name of a secret (salvectl secret set).</source>
        <translation>Eine Anmeldung braucht --user und --password, den Namen eines Geheimnisses (salvectl secret set).</translation>
    </message>
    <message>
        <source>[y/N] </source>
        <translation>[y/N] </translation>
    </message>
    <message>
        <source>Nothing was done. To say yes in advance: --yes</source>
        <translation>Nichts wurde getan. Um vorab zuzustimmen: --yes</translation>
    </message>
    <message>
        <source>%1 had approved it already: it is one run.</source>
        <translation>%1 hatte es schon genehmigt: es ist ein Lauf.</translation>
    </message>
    <message>
        <source>Run %1: %2 for %3. Exactly this would be sent:</source>
        <translation>Lauf %1: %2 für %3. Genau dies würde gesendet:</translation>
    </message>
    <message>
        <source>It touches %1.</source>
        <translation>Es betrifft %1.</translation>
    </message>
    <message>
        <source>Asked until %1.</source>
        <translation>Gefragt bis %1.</translation>
    </message>
    <message>
        <source>May it run?</source>
        <translation>Darf es laufen?</translation>
    </message>
    <message>
        <source>Run %1 takes back run %2: salvectl show run:%1</source>
        <translation>Lauf %1 nimmt Lauf %2 zurück: salvectl show run:%1</translation>
    </message>
    <message>
        <source>Run %1 of %2 (%3) is taken back. Exactly this would be sent:</source>
        <translation>Lauf %1 von %2 (%3) wird zurückgenommen. Genau dies würde gesendet:</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>Zurücknehmen?</translation>
    </message>
    <message>
        <source>%1 acts for the set for %2, although the set names %3. %3 cannot know of it: it must be stopped or held, else two may act. The fences at the targets still hold. Everybody whom the set tells is told now, and when it ends.</source>
        <translation>%1 handelt %2 lang für den Satz, obwohl der Satz %3 nennt. %3 kann davon nichts wissen: dort muss angehalten oder ausgesetzt werden, sonst handeln womöglich zwei. Die Sperren an den Zielen gelten weiter. Alle, die der Satz benachrichtigt, erfahren es jetzt, und auch, wenn es endet.</translation>
    </message>
    <message>
        <source>Take over?</source>
        <translation>Übernehmen?</translation>
    </message>
    <message>
        <source>Taken over from %1 until %2. To end it: salvectl give-back</source>
        <translation>Von %1 übernommen bis %2. Zum Beenden: salvectl give-back</translation>
    </message>
    <message>
        <source>Given back.</source>
        <translation>Zurückgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n fire drill(s), not counted above; repaired: %1</source>
        <translation>
            <numerusform>%n Übung, oben nicht gezählt; repariert: %1</numerusform>
            <numerusform>%n Übungen, oben nicht gezählt; repariert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Started by: %1</source>
        <translation>Gestartet durch: %1</translation>
    </message>
    <message>
        <source>Hosts hit: %1</source>
        <translation>Getroffene Hosts: %1</translation>
    </message>
    <message>
        <source>Outcome: %1, %2. %3</source>
        <translation>Ausgang: %1, %2. %3</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Check behind it: %1 %2 %3</source>
        <translation>Prüfung danach: %1 %2 %3</translation>
    </message>
    <message>
        <source>Verdict: %1. %2</source>
        <translation>Urteil: %1. %2</translation>
    </message>
    <message>
        <source>Waits for an approval. It would send:</source>
        <translation>Wartet auf eine Genehmigung. Es würde senden:</translation>
    </message>
    <message>
        <source>It can be taken back (salvectl undo %1). That would send:</source>
        <translation>Es kann zurückgenommen werden (salvectl undo %1). Das würde senden:</translation>
    </message>
    <message>
        <source>It can be taken back: salvectl undo %1</source>
        <translation>Es kann zurückgenommen werden: salvectl undo %1</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Aufgeschrieben.</translation>
    </message>
    <message>
        <source>Taken over from %1 until %2 by %3: %4. To end it: salvectl give-back</source>
        <translation>Von %1 übernommen bis %2 durch %3: %4. Zum Beenden: salvectl give-back</translation>
    </message>
    <message>
        <source>Hold %1: %2 %3, by %4 %5: %6</source>
        <translation>Sperre %1: %2 %3, von %4 %5: %6</translation>
    </message>
    <message>
        <source>until it is released</source>
        <translation>bis sie aufgehoben wird</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Run %1 waits for an approval: salvectl show run:%1, salvectl approve %1</source>
        <translation>Lauf %1 wartet auf eine Genehmigung: salvectl show run:%1, salvectl approve %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>No maintenance is planned.</source>
        <translation>Keine Wartung ist geplant.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Say what it covers: --tag, --host or --monitor, each as often as needed, or --everything.</source>
        <translation>Geben Sie an, was sie umfasst: --tag, --host oder --monitor, jedes so oft wie nötig, oder --everything.</translation>
    </message>
    <message>
        <source>Planned: %1. salvectl maintenance list says when it comes.</source>
        <translation>Geplant: %1. salvectl maintenance list sagt, wann sie kommt.</translation>
    </message>
    <message>
        <source>No maintenance &quot;%1&quot; is planned; salvectl maintenance list has them.</source>
        <translation>Keine Wartung „%1“ ist geplant; salvectl maintenance list zeigt sie.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>It lasts longer.</source>
        <translation>Sie dauert länger.</translation>
    </message>
    <message>
        <source>salvectl maintenance extend --for 1h &quot;%1&quot;</source>
        <translation>salvectl maintenance extend --for 1h &quot;%1&quot;</translation>
    </message>
    <message>
        <source>salvectl extend %1 --for 1h</source>
        <translation>salvectl extend %1 --for 1h</translation>
    </message>
    <message>
        <source>Nothing was broken. %1</source>
        <translation>Nichts wurde kaputt gemacht. %1</translation>
    </message>
    <message>
        <source>salvectl show %1 tells what was tried.</source>
        <translation>salvectl show %1 sagt, was versucht wurde.</translation>
    </message>
    <message>
        <source>NAME: say what the work is for.</source>
        <translation>NAME: sagen Sie, wozu die Arbeiten sind.</translation>
    </message>
    <message>
        <source>Say when: --from and --to, with --weekly for each week, or --rule, --starts and --lasts.</source>
        <translation>Sagen Sie, wann: --from und --to, mit --weekly für jede Woche, oder --rule, --starts und --lasts.</translation>
    </message>
    <message>
        <source>Begun, until %1. To end it: salvectl maintenance remove &quot;%2&quot;</source>
        <translation>Begonnen, bis %1. Um es zu beenden: salvectl maintenance remove &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Give an address, --user and --password.</source>
        <translation>Geben Sie eine Adresse, --user und --password an.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time at all; write 30s, 5m, 1h30m or 2d</source>
        <translation>%1: „%2“ ist keine Zeit; schreiben Sie 30s, 5m, 1h30m oder 2d</translation>
    </message>
    <message>
        <source>Run %1 of %2, not started</source>
        <translation>Lauf %1 von %2, nicht begonnen</translation>
    </message>
    <message>
        <source>Approved: all guards and a fresh check come first. It would send:</source>
        <translation>Genehmigt: alle Schutzregeln und eine frische Prüfung kommen zuerst. Es würde gesendet:</translation>
    </message>
    <message>
        <source>A run is shown by its number, for example: salvectl show run:7</source>
        <translation>Ein Lauf wird mit seiner Nummer gezeigt, zum Beispiel: salvectl show run:7</translation>
    </message>
    <message>
        <source>everything has no name: leave &quot;%1&quot; out, or say what it is, for example: salvectl %2 host %1</source>
        <translation>everything hat keinen Namen: lassen Sie „%1“ weg, oder sagen Sie, was es ist, zum Beispiel: salvectl %2 host %1</translation>
    </message>
    <message>
        <source>Say which %1, for example: salvectl %2 %1 NAME</source>
        <translation>Sagen Sie, welches (%1), zum Beispiel: salvectl %2 %1 NAME</translation>
    </message>
    <message>
        <source>All automation is held (hold %1).</source>
        <translation>Alle Automatik ist ausgesetzt (Sperre %1).</translation>
    </message>
    <message>
        <source>There is no receipt of the day.</source>
        <translation>Es gibt keine Tagesmeldung.</translation>
    </message>
    <message>
        <source>off: nothing is sent --to anybody then.</source>
        <translation>off: dann wird nichts gesendet, an niemanden (--to).</translation>
    </message>
    <message>
        <source>TIME: &quot;%1&quot; is not a time of the day; write 08:00, or off</source>
        <translation>TIME: „%1“ ist keine Tageszeit; schreiben Sie 08:00 oder off</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>für: %1</translation>
    </message>
    <message>
        <source>names: %1</source>
        <translation>Namen: %1</translation>
    </message>
    <message>
        <source>signed by: %1</source>
        <translation>signiert von: %1</translation>
    </message>
    <message>
        <source>valid: %1 until %2</source>
        <translation>gültig: %1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>%1 presents this certificate:</source>
        <translation>%1 zeigt dieses Zertifikat:</translation>
    </message>
    <message>
        <source>Trust exactly this one?</source>
        <translation>Genau diesem vertrauen?</translation>
    </message>
    <message>
        <source>Put this into the reaction or the monitor:</source>
        <translation>Tragen Sie dies in die Reaktion oder den Monitor ein:</translation>
    </message>
</context>
<context>
    <name>Cloudflare</name>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>One that may edit DNS of the zone and read the zone; never the global key.</source>
        <translation>Eines, das DNS der Zone bearbeiten und die Zone lesen darf; nie der globale Schlüssel.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>write a whole https address without a slash at its end</source>
        <translation>schreiben Sie eine ganze https-Adresse ohne Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>%1 is an alias of %2: change that name.</source>
        <translation>%1 ist ein Alias von %2: ändern Sie jenen Namen.</translation>
    </message>
    <message>
        <source>DNS record (Cloudflare)</source>
        <translation>DNS-Eintrag (Cloudflare)</translation>
    </message>
    <message>
        <source>Changes a record of a zone that Cloudflare keeps.</source>
        <translation>Ändert einen Eintrag einer Zone, die bei Cloudflare liegt.</translation>
    </message>
</context>
<context>
    <name>CommandReport</name>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Fehlerausgabe</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>may hold {{…}}</source>
        <translation>darf {{…}} enthalten</translation>
    </message>
    <message>
        <source>only with %1: %2</source>
        <translation>nur mit %1: %2</translation>
    </message>
    <message>
        <source>   for example %1</source>
        <translation>   zum Beispiel %1</translation>
    </message>
    <message>
        <source>Effect: %1. Takes up to %2. Proof: %3</source>
        <translation>Wirkung: %1. Dauert bis zu %2. Nachweis: %3</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
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
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>A later notification with the same key takes the place of the earlier one.</source>
        <translation>Eine spätere Benachrichtigung mit demselben Schlüssel tritt an die Stelle der früheren.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The approval that the buttons of the notification answer. Leave it as it is.</source>
        <translation>Die Genehmigung, auf die die Schaltflächen der Meldung antworten. Lassen Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
    <name>DigitalOceanDns</name>
    <message>
        <source>DigitalOcean takes no TTL below 30 s</source>
        <translation>DigitalOcean nimmt keine TTL unter 30 s an</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>A personal access token that may read and update domains.</source>
        <translation>Ein persönliches Zugangstoken, das Domains lesen und ändern darf.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>write a whole https address without a slash at its end</source>
        <translation>schreiben Sie eine ganze https-Adresse ohne Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>%1 is an alias of %2: change that name.</source>
        <translation>%1 ist ein Alias von %2: ändern Sie jenen Namen.</translation>
    </message>
    <message>
        <source>DNS record (DigitalOcean)</source>
        <translation>DNS-Eintrag (DigitalOcean)</translation>
    </message>
    <message>
        <source>Changes a record of a domain that DigitalOcean keeps.</source>
        <translation>Ändert einen Eintrag einer Domain, die bei DigitalOcean liegt.</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 answers on port %2 with %3, over TLS.</source>
        <translation>%1 antwortet an Port %2 mit %3, über TLS.</translation>
    </message>
    <message>
        <source>%1 answers on port %2 with %3.</source>
        <translation>%1 antwortet an Port %2 mit %3.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>A web server</source>
        <translation>Ein Webserver</translation>
    </message>
    <message>
        <source>%1 answers on port %2, over TLS.</source>
        <translation>%1 antwortet an Port %2, über TLS.</translation>
    </message>
    <message>
        <source>%1 answers on port %2.</source>
        <translation>%1 antwortet an Port %2.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Port %1 speaks TLS and shows a certificate, which ends some day.</source>
        <translation>Port %1 spricht TLS und zeigt ein Zertifikat, das eines Tages abläuft.</translation>
    </message>
    <message>
        <source>%1 answers on port %2. Give the monitor a user that may only read, and its password.</source>
        <translation>%1 antwortet an Port %2. Geben Sie dem Monitor einen Benutzer, der nur lesen darf, und sein Passwort.</translation>
    </message>
    <message>
        <source>Not looked at: this needs a user and a password.</source>
        <translation>Nicht angesehen: das braucht einen Benutzer und ein Passwort.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Somebody listens on port %1 and does not say who.</source>
        <translation>An Port %1 lauscht jemand und sagt nicht, wer.</translation>
    </message>
    <message>
        <source>Port %1 accepts connections.</source>
        <translation>Port %1 nimmt Verbindungen an.</translation>
    </message>
    <message>
        <source>Its certificate is refused: give the monitor the authority&apos;s file.</source>
        <translation>Sein Zertifikat wird abgelehnt: geben Sie dem Monitor die Datei der Stelle.</translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is asked for. For PTR an IP address will do; it is turned round.</source>
        <translation>Wonach gefragt wird. Bei PTR genügt eine IP-Adresse; sie wird umgedreht.</translation>
    </message>
    <message>
        <source>this is not a DNS name: between its dots stand 1 to 63 characters</source>
        <translation>das ist kein DNS-Name: zwischen seinen Punkten stehen 1 bis 63 Zeichen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Whom to ask: 9.9.9.9, ns1.example or ns1.example:5353. Empty: the first server that this computer uses.</source>
        <translation>Wer gefragt wird: 9.9.9.9, ns1.example oder ns1.example:5353. Leer: der erste Server, den dieser Rechner benutzt.</translation>
    </message>
    <message>
        <source>write a host or an address, with :port behind it where it is not 53</source>
        <translation>schreiben Sie einen Host oder eine Adresse, mit :port dahinter, wenn es nicht 53 ist</translation>
    </message>
    <message>
        <source>Expected values</source>
        <translation>Erwartete Werte</translation>
    </message>
    <message>
        <source>In any order, as dig shows them: 192.0.2.1, &quot;10 mail.example&quot;. Empty: any value will do.</source>
        <translation>In beliebiger Reihenfolge, wie dig sie zeigt: 192.0.2.1, &quot;10 mail.example&quot;. Leer: jeder Wert ist recht.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>exact: these values and no other. contains: these, and others may be there.</source>
        <translation>exact: diese Werte und keine anderen. contains: diese, und andere dürfen dabei sein.</translation>
    </message>
    <message>
        <source>Expected response code</source>
        <translation>Erwarteter Antwortcode</translation>
    </message>
    <message>
        <source>Same serial everywhere</source>
        <translation>Überall dieselbe Seriennummer</translation>
    </message>
    <message>
        <source>The name is a zone: each of its name servers is asked, and all have to have the same serial.</source>
        <translation>Der Name ist eine Zone: jeder ihrer Nameserver wird gefragt, und alle müssen dieselbe Seriennummer haben.</translation>
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
        <source>Port of the name servers</source>
        <translation>Port der Nameserver</translation>
    </message>
    <message>
        <source>For the serials; 53 but in a laboratory.</source>
        <translation>Für die Seriennummern; 53, außer in einem Labor.</translation>
    </message>
    <message>
        <source>values come with the response code noerror only; leave them out, or expect noerror</source>
        <translation>Werte gibt es nur mit dem Antwortcode noerror; lassen Sie sie weg, oder erwarten Sie noerror</translation>
    </message>
    <message>
        <source>write IPv4 addresses for A, IPv6 addresses for AAAA</source>
        <translation>schreiben Sie IPv4-Adressen für A, IPv6-Adressen für AAAA</translation>
    </message>
    <message>
        <source>/etc/resolv.conf names no DNS server. Say in the monitor which one to ask.</source>
        <translation>/etc/resolv.conf nennt keinen DNS-Server. Sagen Sie im Monitor, welcher gefragt wird.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Asks a DNS server for a name; compares values and response code, and the serials of a zone.</source>
        <translation>Fragt einen DNS-Server nach einem Namen; vergleicht Werte und Antwortcode sowie die Seriennummern einer Zone.</translation>
    </message>
    <message>
        <source>%1 answers %2 for %3, expected %4.</source>
        <translation>%1 antwortet %2 auf %3, erwartet %4.</translation>
    </message>
    <message>
        <source>%1 says that the name %2 does not exist.</source>
        <translation>%1 sagt, dass es den Namen %2 nicht gibt.</translation>
    </message>
    <message>
        <source>%1 refuses to answer for %2: it does not serve this name, or not for us.</source>
        <translation>%1 antwortet nicht auf %2: er ist für diesen Namen nicht zuständig, oder nicht für uns.</translation>
    </message>
    <message>
        <source>%1 answers %2 for %3.</source>
        <translation>%1 antwortet %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 has no value for %2: the name exists, without a record of this type.</source>
        <translation>%1 hat keinen Wert für %2: den Namen gibt es, aber ohne Eintrag dieses Typs.</translation>
    </message>
    <message>
        <source>%1 has no value for %2: it is an alias of %3, and there the server knows nothing.</source>
        <translation>%1 hat keinen Wert für %2: es ist ein Alias von %3, und dort weiß der Server nichts.</translation>
    </message>
    <message>
        <source>%1 answers %2 for %3, as expected.</source>
        <translation>%1 antwortet %2 auf %3, wie erwartet.</translation>
    </message>
    <message>
        <source>%1 answers for %2 in %3 ms: %4.</source>
        <translation>%1 antwortet auf %2 in %3 ms: %4.</translation>
    </message>
    <message>
        <source>%1 answers for %2: %3; expected %4.</source>
        <translation>%1 antwortet auf %2: %3; erwartet %4.</translation>
    </message>
    <message>
        <source>%1 answers servfail for %2, and has an answer when it need not validate: the DNSSEC signatures do not hold.</source>
        <translation>%1 antwortet servfail auf %2 und hat eine Antwort, wenn er nicht validieren muss: die DNSSEC-Signaturen stimmen nicht.</translation>
    </message>
    <message>
        <source>%1 answers servfail for %2: it gets no usable answer itself, or cannot load the zone.</source>
        <translation>%1 antwortet servfail auf %2: er bekommt selbst keine brauchbare Antwort oder kann die Zone nicht laden.</translation>
    </message>
    <message>
        <source>Serials</source>
        <translation>Seriennummern</translation>
    </message>
    <message>
        <source>The name servers of %1 do not agree: behind %2 with serial %3 are %4.</source>
        <translation>Die Nameserver von %1 sind uneins: hinter %2 mit der Seriennummer %3 liegen %4.</translation>
    </message>
    <message>
        <source>The name server %1 gives no serial of %2: %3</source>
        <translation>Der Nameserver %1 nennt keine Seriennummer von %2: %3</translation>
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
        <translation>, maßgeblich</translation>
    </message>
    <message>
        <source>, over TCP</source>
        <translation>, über TCP</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 answers with more than %2 KiB.</source>
        <translation>%1 antwortet mit mehr als %2 KiB.</translation>
    </message>
    <message>
        <source>The answer is too long for UDP, and TCP does not work: %1</source>
        <translation>Die Antwort ist zu lang für UDP, und TCP geht nicht: %1</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be used. %2</source>
        <translation>Die Antwort von %1 ist nicht brauchbar. %2</translation>
    </message>
    <message>
        <source>It belongs to another question.</source>
        <translation>Sie gehört zu einer anderen Frage.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a DNS name: between its dots stand 1 to 63 characters, and 253 in all.</source>
        <translation>„%1“ ist kein DNS-Name: zwischen seinen Punkten stehen 1 bis 63 Zeichen, insgesamt 253.</translation>
    </message>
    <message>
        <source>The question for %1 could not be written.</source>
        <translation>Die Frage nach %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>It is not a whole DNS message (%1).</source>
        <translation>Es ist keine vollständige DNS-Nachricht (%1).</translation>
    </message>
    <message>
        <source>It holds %1 records, more than the %2 that Salve reads.</source>
        <translation>Sie enthält %1 Einträge, mehr als die %2, die Salve liest.</translation>
    </message>
    <message>
        <source>%1 names no name servers for %2 (%3): is it a zone of its own?</source>
        <translation>%1 nennt keine Nameserver für %2 (%3): ist es eine eigene Zone?</translation>
    </message>
    <message>
        <source>the name %1 has no address</source>
        <translation>der Name %1 hat keine Adresse</translation>
    </message>
    <message>
        <source>it does not serve the zone (%1)</source>
        <translation>er ist für die Zone nicht zuständig (%1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in a DNS record.</source>
        <translation>„%1“ kann nicht in einem DNS-Eintrag stehen.</translation>
    </message>
    <message>
        <source>It is not the answer to the update.</source>
        <translation>Das ist nicht die Antwort auf das Update.</translation>
    </message>
</context>
<context>
    <name>DnsRepair</name>
    <message>
        <source>Somebody has changed %1 since it was read; it is left alone.</source>
        <translation>Jemand hat %1 seit dem Lesen geändert; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 answers with status %2.</source>
        <translation>%1 antwortet mit Status %2.</translation>
    </message>
    <message>
        <source>%1 answers: %2 (status %3).</source>
        <translation>%1 antwortet: %2 (Status %3).</translation>
    </message>
    <message>
        <source>%1 could not be read at %2: %3</source>
        <translation>%1 konnte bei %2 nicht gelesen werden: %3</translation>
    </message>
    <message>
        <source>Give it credentials that may change the zone.</source>
        <translation>Geben Sie ihr Anmeldedaten, die die Zone ändern dürfen.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 hat es angenommen.</translation>
    </message>
    <message>
        <source>What answers is not %1: it sends no JSON.</source>
        <translation>Was antwortet, ist nicht %1: es sendet kein JSON.</translation>
    </message>
    <message>
        <source>%1 keeps no zone %2, or these credentials may not see it.</source>
        <translation>Bei %1 liegt keine Zone %2, oder diese Anmeldedaten dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <source>At %1, zone %2:</source>
        <translation>Bei %1, Zone %2:</translation>
    </message>
    <message>
        <source>Only where it is still what was read just before; never the last record.</source>
        <translation>Nur wo noch steht, was kurz zuvor gelesen wurde; nie der letzte Eintrag.</translation>
    </message>
    <message>
        <source>Only while the monitor %1 is well.</source>
        <translation>Nur solange es dem Monitor %1 gut geht.</translation>
    </message>
    <message>
        <source>Only while the monitor %1 sees the failure, too.</source>
        <translation>Nur solange auch der Monitor %1 den Ausfall sieht.</translation>
    </message>
    <message>
        <source>Put back after %1 good checks of the old address in a row.</source>
        <translation>Wieder eingesetzt nach %1 guten Prüfungen der alten Adresse in Folge.</translation>
    </message>
    <message>
        <source>All name servers of the zone have the new value, and the monitor&apos;s own check is well at the new address.</source>
        <translation>Alle Nameserver der Zone haben den neuen Wert, und der eigenen Prüfung des Monitors geht es an der neuen Adresse gut.</translation>
    </message>
    <message>
        <source>%1 would have no record left; the last one stays.</source>
        <translation>%1 hätte keinen Eintrag mehr; der letzte bleibt.</translation>
    </message>
    <message>
        <source>%1 is %2 and not %3: somebody has changed it, and it is left alone.</source>
        <translation>%1 ist %2 und nicht %3: jemand hat es geändert, und es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>without a record</source>
        <translation>ohne Eintrag</translation>
    </message>
    <message>
        <source>%1 has no record that could be replaced; action: add makes one.</source>
        <translation>%1 hat keinen Eintrag, der sich ersetzen ließe; action: add legt einen an.</translation>
    </message>
    <message>
        <source>does not serve the zone (%1)</source>
        <translation>ist für die Zone nicht zuständig (%1)</translation>
    </message>
    <message>
        <source>%1 names the monitor %2, which is not there: correct the reaction.</source>
        <translation>%1 nennt den Monitor %2, den es nicht gibt: berichtigen Sie die Reaktion.</translation>
    </message>
    <message>
        <source>Not changed: %1 does not confirm the failure. %2</source>
        <translation>Nicht geändert: %1 bestätigt den Ausfall nicht. %2</translation>
    </message>
    <message>
        <source>Not changed: the standby %1 is not well either. %2</source>
        <translation>Nicht geändert: dem Ersatz %1 geht es auch nicht gut. %2</translation>
    </message>
    <message>
        <source>%1 is %2 already; nothing had to be changed.</source>
        <translation>%1 ist schon %2; nichts musste geändert werden.</translation>
    </message>
    <message>
        <source>Not changed: at %1 it is not well either. %2</source>
        <translation>Nicht geändert: bei %1 geht es auch nicht gut. %2</translation>
    </message>
    <message>
        <source>%1 was not changed yet.</source>
        <translation>%1 wurde noch nicht geändert.</translation>
    </message>
    <message>
        <source>Salve stopped meanwhile.</source>
        <translation>Salve wurde inzwischen beendet.</translation>
    </message>
    <message>
        <source>%1 Whether %2 was changed cannot be read: %3</source>
        <translation>%1 Ob %2 geändert wurde, ist nicht zu lesen: %3</translation>
    </message>
    <message>
        <source>%1 was not changed: it is %2 as before.</source>
        <translation>%1 wurde nicht geändert: es ist %2 wie zuvor.</translation>
    </message>
    <message>
        <source>The change was accepted and not carried out: %1 is %2. %3</source>
        <translation>Die Änderung wurde angenommen und nicht ausgeführt: %1 ist %2. %3</translation>
    </message>
    <message>
        <source>It was not changed: %1 is %2. %3</source>
        <translation>Es wurde nicht geändert: %1 ist %2. %3</translation>
    </message>
    <message>
        <source>Name servers show a proxy in front of it and cannot be asked.</source>
        <translation>Nameserver zeigen einen Proxy davor und lassen sich nicht fragen.</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>%1 is changed to %2, but not every name server has it: %3</source>
        <translation>%1 ist auf %2 geändert, aber nicht jeder Nameserver hat es: %3</translation>
    </message>
    <message>
        <source>%1 is changed to %2 where it is kept; no name server could be asked. %3</source>
        <translation>%1 ist dort, wo es liegt, auf %2 geändert; kein Nameserver ließ sich fragen. %3</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 antwortete nicht.</translation>
    </message>
    <message>
        <source>%1 is %2 now, but the check of %3 is not well there: %4</source>
        <translation>%1 ist jetzt %2, aber dort geht es der Prüfung von %3 nicht gut: %4</translation>
    </message>
    <message>
        <source>The monitor&apos;s check does not go through %1, so it could not be tried at %2.</source>
        <translation>Die Prüfung des Monitors geht nicht über %1, sie konnte also nicht bei %2 versucht werden.</translation>
    </message>
    <message>
        <source>This computer may see the old address until %1.</source>
        <translation>Dieser Rechner sieht vielleicht bis %1 die alte Adresse.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 instead of %2.</source>
        <translation>%1 statt %2.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 ist schon %2.</translation>
    </message>
    <message>
        <source>%1 would become %2 instead of %3.</source>
        <translation>%1 würde %2 statt %3.</translation>
    </message>
    <message>
        <source>%1 But the standby %2 is not well: %3</source>
        <translation>%1 Aber dem Ersatz %2 geht es nicht gut: %3</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>The name that is kept there as a whole, such as example.com.</source>
        <translation>Der Name, der dort als Ganzes liegt, etwa example.com.</translation>
    </message>
    <message>
        <source>this is not a DNS name: between its dots stand 1 to 63 characters</source>
        <translation>das ist kein DNS-Name: zwischen seinen Punkten stehen 1 bis 63 Zeichen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The whole name whose record is changed.</source>
        <translation>Der ganze Name, dessen Eintrag geändert wird.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>replace: the value takes the place of another. add: it stands beside the others. remove: it goes, where it is not the last one.</source>
        <translation>replace: der Wert tritt an die Stelle eines anderen. add: er steht neben den anderen. remove: er geht, wenn er nicht der letzte ist.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Tritt an die Stelle von</translation>
    </message>
    <message>
        <source>Empty: of all that there are.</source>
        <translation>Leer: alle, die es gibt.</translation>
    </message>
    <message>
        <source>New TTL</source>
        <translation>Neue TTL</translation>
    </message>
    <message>
        <source>Empty: as it was.</source>
        <translation>Leer: wie sie war.</translation>
    </message>
    <message>
        <source>Standby monitor</source>
        <translation>Monitor des Ersatzes</translation>
    </message>
    <message>
        <source>The id of a monitor that must be well, in a check made just before. Empty: the failing monitor&apos;s own check must be well at the new address.</source>
        <translation>Die Kennung eines Monitors, dem es in einer Prüfung kurz zuvor gut gehen muss. Leer: der eigenen Prüfung des ausgefallenen Monitors muss es an der neuen Adresse gut gehen.</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt durch</translation>
    </message>
    <message>
        <source>The id of a monitor that sees the failure from elsewhere: it must not be well either. Then nobody is asked.</source>
        <translation>Die Kennung eines Monitors, der den Ausfall von anderswo sieht: auch ihm darf es nicht gut gehen. Dann wird niemand gefragt.</translation>
    </message>
    <message>
        <source>One vantage point</source>
        <translation>Ein Blickpunkt</translation>
    </message>
    <message>
        <source>What only this computer sees may be its own network: asks lets a person approve, accepted does not.</source>
        <translation>Was nur dieser Rechner sieht, kann sein eigenes Netz sein: asks lässt einen Menschen genehmigen, accepted nicht.</translation>
    </message>
    <message>
        <source>Fail back on</source>
        <translation>Zurück nach</translation>
    </message>
    <message>
        <source>After so many good checks in a row of the old address it is put back. Empty: only by hand.</source>
        <translation>Nach so vielen guten Prüfungen der alten Adresse in Folge wird sie wieder eingesetzt. Leer: nur von Hand.</translation>
    </message>
    <message>
        <source>Hold-down</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>The old address is not looked at sooner than this after the change.</source>
        <translation>Nach der alten Adresse wird nach der Änderung nicht früher als nach dieser Zeit gesehen.</translation>
    </message>
    <message>
        <source>Name servers agree within</source>
        <translation>Nameserver stimmen überein innerhalb von</translation>
    </message>
    <message>
        <source>Read back at</source>
        <translation>Zurückgelesen bei</translation>
    </message>
    <message>
        <source>Name servers that must have the new value. Empty: all of the zone.</source>
        <translation>Nameserver, die den neuen Wert haben müssen. Leer: alle der Zone.</translation>
    </message>
    <message>
        <source>write a host or an address, with :port behind it where it is not 53</source>
        <translation>schreiben Sie einen Host oder eine Adresse, mit :port dahinter, wenn es nicht 53 ist</translation>
    </message>
    <message>
        <source>the name does not belong to the zone: write the whole name, such as www.example.com in example.com</source>
        <translation>der Name gehört nicht zur Zone: schreiben Sie den ganzen Namen, etwa www.example.com in example.com</translation>
    </message>
    <message>
        <source>a record of type A has an IPv4 address, AAAA an IPv6 address, CNAME a name</source>
        <translation>ein Eintrag vom Typ A hat eine IPv4-Adresse, AAAA eine IPv6-Adresse, CNAME einen Namen</translation>
    </message>
    <message>
        <source>the value would take its own place</source>
        <translation>der Wert träte an seine eigene Stelle</translation>
    </message>
    <message>
        <source>%1: %2 with a TTL of %3 s, only where it is still %4.</source>
        <translation>%1: %2 mit einer TTL von %3 s, nur wo es noch %4 ist.</translation>
    </message>
</context>
<context>
    <name>DnsUpdate</name>
    <message>
        <source>Primary name server</source>
        <translation>Primärer Nameserver</translation>
    </message>
    <message>
        <source>The one that takes changes; it may be hidden. With :port behind it where that is not 53.</source>
        <translation>Der, der Änderungen annimmt; er darf verborgen sein. Mit :port dahinter, wenn es nicht 53 ist.</translation>
    </message>
    <message>
        <source>write a host or an address, with :port behind it where it is not 53</source>
        <translation>schreiben Sie einen Host oder eine Adresse, mit :port dahinter, wenn es nicht 53 ist</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>As in the server&apos;s key statement.</source>
        <translation>Wie in der key-Anweisung des Servers.</translation>
    </message>
    <message>
        <source>the name of a key is a DNS name, such as salve-key</source>
        <translation>der Name eines Schlüssels ist ein DNS-Name, etwa salve-key</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Key (TSIG)</source>
        <translation>Schlüssel (TSIG)</translation>
    </message>
    <message>
        <source>The secret in base64, as it stands in the key file.</source>
        <translation>Das Geheimnis in base64, wie es in der Schlüsseldatei steht.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of the server differ by more than 5 minutes: set them right.</source>
        <translation>Die Uhren dieses Rechners und des Servers weichen um mehr als 5 Minuten ab: stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s: set it right.</source>
        <translation>Die Uhr dieses Rechners geht %1 vor der des Servers: stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s: set it right.</source>
        <translation>Die Uhr dieses Rechners geht %1 nach der des Servers: stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 hat es angenommen.</translation>
    </message>
    <message>
        <source>%1 says that it is done, but did not sign that with the key.</source>
        <translation>%1 sagt, dass es getan ist, hat das aber nicht mit dem Schlüssel signiert.</translation>
    </message>
    <message>
        <source>%1 failed (SERVFAIL): it may not be allowed to write its zone.</source>
        <translation>%1 scheiterte (SERVFAIL): vielleicht darf er seine Zone nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 knows no key %2 with %3: correct the name or the algorithm.</source>
        <translation>%1 kennt keinen Schlüssel %2 mit %3: berichtigen Sie Name oder Algorithmus.</translation>
    </message>
    <message>
        <source>%1 has another secret for the key %2.</source>
        <translation>%1 hat ein anderes Geheimnis für den Schlüssel %2.</translation>
    </message>
    <message>
        <source>Somebody has changed %1 since it was read; it is left alone.</source>
        <translation>Jemand hat %1 seit dem Lesen geändert; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 refuses the change: allow the key %2 to update %3, and see that name and secret of the key and both clocks are right.</source>
        <translation>%1 weist die Änderung ab: erlauben Sie dem Schlüssel %2, %3 zu ändern, und prüfen Sie, dass Name und Geheimnis des Schlüssels und beide Uhren stimmen.</translation>
    </message>
    <message>
        <source>%1 is not the primary of %2, or that is not the name of the zone.</source>
        <translation>%1 ist nicht der primäre Server von %2, oder das ist nicht der Name der Zone.</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2.</source>
        <translation>%1 ist nicht in der Zone %2.</translation>
    </message>
    <message>
        <source>%1 refuses the change.</source>
        <translation>%1 weist die Änderung ab.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 does not serve the zone %2 (%3).</source>
        <translation>%1 ist für die Zone %2 nicht zuständig (%3).</translation>
    </message>
    <message>
        <source>%1 is an alias of %2: change that name.</source>
        <translation>%1 ist ein Alias von %2: ändern Sie jenen Namen.</translation>
    </message>
    <message>
        <source>DNS record (RFC 2136 update)</source>
        <translation>DNS-Eintrag (Update nach RFC 2136)</translation>
    </message>
    <message>
        <source>Changes a record on BIND, Knot, PowerDNS and other servers that take signed updates.</source>
        <translation>Ändert einen Eintrag bei BIND, Knot, PowerDNS und anderen Servern, die signierte Updates annehmen.</translation>
    </message>
</context>
<context>
    <name>Docker</name>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation>Sein Name oder seine Kennung.</translation>
    </message>
    <message>
        <source>write the name or the id of a container</source>
        <translation>schreiben Sie den Namen oder die Kennung eines Containers</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>Endet innerhalb von</translation>
    </message>
    <message>
        <source>What does not end by itself in that time is killed.</source>
        <translation>Was in dieser Zeit nicht von selbst endet, wird abgebrochen.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>write a signal such as KILL, HUP or 9</source>
        <translation>schreiben Sie ein Signal wie KILL, HUP oder 9</translation>
    </message>
    <message>
        <source>Healthy within</source>
        <translation>Gesund innerhalb von</translation>
    </message>
    <message>
        <source>How long its own health check, if it has one, is waited for.</source>
        <translation>Wie lange auf seine eigene Gesundheitsprüfung gewartet wird, wenn er eine hat.</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Of Docker, or of Podman: /run/podman/podman.sock, /run/user/1000/podman/podman.sock.</source>
        <translation>Von Docker oder von Podman: /run/podman/podman.sock, /run/user/1000/podman/podman.sock.</translation>
    </message>
    <message>
        <source>Engine on another host</source>
        <translation>Engine auf einem anderen Host</translation>
    </message>
    <message>
        <source>Instead of the socket: https://host:2376 with a client certificate.</source>
        <translation>Statt des Sockets: https://host:2376 mit einem Client-Zertifikat.</translation>
    </message>
    <message>
        <source>write an address such as https://docker1.example:2376</source>
        <translation>schreiben Sie eine Adresse wie https://docker1.example:2376</translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation>Eigene CA-Datei</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>This user may not use %1. Add it to the group that owns the socket (usually docker), or name the socket of a rootless engine.</source>
        <translation>Dieser Benutzer darf %1 nicht benutzen. Nehmen Sie ihn in die Gruppe auf, der der Socket gehört (meist docker), oder nennen Sie den Socket einer Engine ohne root.</translation>
    </message>
    <message>
        <source>There is no container %1 at %2: it was removed, or never created under that name.</source>
        <translation>Bei %2 gibt es keinen Container %1: er wurde entfernt oder nie unter diesem Namen erstellt.</translation>
    </message>
    <message>
        <source>The container engine at %1 does not tell of %2 (status %3). %4</source>
        <translation>Die Container-Engine bei %1 gibt über %2 keine Auskunft (Status %3). %4</translation>
    </message>
    <message>
        <source>%1 runs already; nothing was done.</source>
        <translation>%1 läuft schon; nichts wurde getan.</translation>
    </message>
    <message>
        <source>%1 is stopped already; nothing was done.</source>
        <translation>%1 ist schon angehalten; nichts wurde getan.</translation>
    </message>
    <message>
        <source>There is no container %1 any more.</source>
        <translation>Einen Container %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The container engine refuses it as %1 is now: %2</source>
        <translation>Die Container-Engine weist es ab, so wie %1 jetzt ist: %2</translation>
    </message>
    <message>
        <source>The container engine could not do it: %1</source>
        <translation>Die Container-Engine konnte es nicht tun: %1</translation>
    </message>
    <message>
        <source>The container engine has carried it out; how %1 is now could not be read.</source>
        <translation>Die Container-Engine hat es ausgeführt; wie es %1 jetzt geht, ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>%1 is stopped (exit code %2).</source>
        <translation>%1 ist angehalten (Exit-Code %2).</translation>
    </message>
    <message>
        <source>%1 has got the signal %2 and goes on running.</source>
        <translation>%1 hat das Signal %2 bekommen und läuft weiter.</translation>
    </message>
    <message>
        <source>%1 has ended, and the container engine has started it again.</source>
        <translation>%1 endete, und die Container-Engine hat ihn wieder gestartet.</translation>
    </message>
    <message>
        <source>%1 was to stop and still runs.</source>
        <translation>%1 sollte anhalten und läuft noch.</translation>
    </message>
    <message>
        <source>%1 was started and has ended again (%2, exit code %3).</source>
        <translation>%1 wurde gestartet und ist wieder beendet (%2, Exit-Code %3).</translation>
    </message>
    <message>
        <source>The container engine says that it is done, but %1 is the same start as before.</source>
        <translation>Die Container-Engine sagt, dass es getan ist, aber %1 läuft noch vom selben Start wie zuvor.</translation>
    </message>
    <message>
        <source>%1 was started, ended, and was started again within seconds.</source>
        <translation>%1 wurde gestartet, endete und wurde binnen Sekunden wieder gestartet.</translation>
    </message>
    <message>
        <source>%1 runs again, but its own health check fails.</source>
        <translation>%1 läuft wieder, aber seine eigene Gesundheitsprüfung schlägt fehl.</translation>
    </message>
    <message>
        <source>%1 was started anew and is healthy.</source>
        <translation>%1 wurde neu gestartet und ist gesund.</translation>
    </message>
    <message>
        <source>%1 runs again; its own health check has not succeeded yet.</source>
        <translation>%1 läuft wieder; seine eigene Gesundheitsprüfung ist noch nicht gelungen.</translation>
    </message>
    <message>
        <source>%1 was started anew, and has run for %2 since.</source>
        <translation>%1 wurde neu gestartet und läuft seit %2.</translation>
    </message>
    <message>
        <source>Nothing tells whether %1 was reached.</source>
        <translation>Nichts sagt, ob %1 erreicht wurde.</translation>
    </message>
    <message>
        <source>%1 runs since a new start.</source>
        <translation>%1 läuft seit einem neuen Start.</translation>
    </message>
    <message>
        <source>%1 has ended since.</source>
        <translation>%1 ist inzwischen beendet.</translation>
    </message>
    <message>
        <source>%1 is as it was before: the request has not reached the container engine.</source>
        <translation>%1 ist wie zuvor: die Anfrage hat die Container-Engine nicht erreicht.</translation>
    </message>
    <message>
        <source>The container engine lets us in; %1 is %2.</source>
        <translation>Die Container-Engine lässt uns herein; %1 ist %2.</translation>
    </message>
    <message>
        <source>Container (Docker, Podman)</source>
        <translation>Container (Docker, Podman)</translation>
    </message>
    <message>
        <source>Restarts, starts, stops or kills a container and waits until it runs, and is healthy.</source>
        <translation>Startet einen Container neu, startet ihn, hält ihn an oder bricht ihn ab, und wartet, bis er läuft und gesund ist.</translation>
    </message>
    <message>
        <source>The container runs since a new start, and its own health check succeeds; the monitor proves the repair.</source>
        <translation>Der Container läuft seit einem neuen Start, und seine eigene Gesundheitsprüfung gelingt; der Monitor weist die Reparatur nach.</translation>
    </message>
</context>
<context>
    <name>DockerContainer</name>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation>Sein Name oder seine Kennung.</translation>
    </message>
    <message>
        <source>Own health check</source>
        <translation>Eigene Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>if-any: counts where the container has one; required: it has to have one.</source>
        <translation>if-any: zählt, wenn der Container eine hat; required: er muss eine haben.</translation>
    </message>
    <message>
        <source>Degraded when restarts</source>
        <translation>Beeinträchtigt bei Neustarts</translation>
    </message>
    <message>
        <source>How often the engine had to start it again since it was created.</source>
        <translation>Wie oft die Engine ihn seit seiner Erstellung wieder starten musste.</translation>
    </message>
    <message>
        <source>Down when restarts</source>
        <translation>Ausgefallen bei Neustarts</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Of Docker, or of Podman: /run/podman/podman.sock, /run/user/1000/podman/podman.sock.</source>
        <translation>Von Docker oder von Podman: /run/podman/podman.sock, /run/user/1000/podman/podman.sock.</translation>
    </message>
    <message>
        <source>Engine on another host</source>
        <translation>Engine auf einem anderen Host</translation>
    </message>
    <message>
        <source>Instead of the socket: https://host:2376 with a client certificate.</source>
        <translation>Statt des Sockets: https://host:2376 mit einem Client-Zertifikat.</translation>
    </message>
    <message>
        <source>write an address such as https://docker1.example:2376</source>
        <translation>schreiben Sie eine Adresse wie https://docker1.example:2376</translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation>Eigene CA-Datei</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>The container engine</source>
        <translation>Die Container-Engine</translation>
    </message>
    <message>
        <source>There is no container %1: it was removed, or never created under that name.</source>
        <translation>Es gibt keinen Container %1: er wurde entfernt oder nie unter diesem Namen erstellt.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>Läuft.</translation>
    </message>
    <message>
        <source>Running, but the system has killed a process in it for lack of memory.</source>
        <translation>Läuft, aber das System hat darin einen Prozess wegen Speichermangels beendet.</translation>
    </message>
    <message>
        <source>The number of restarts</source>
        <translation>Die Zahl der Neustarts</translation>
    </message>
    <message>
        <source>The container is paused.</source>
        <translation>Der Container ist pausiert.</translation>
    </message>
    <message>
        <source>The container ends again and again (last exit code %1, %2 restarts).</source>
        <translation>Der Container endet immer wieder (letzter Exit-Code %1, %2 Neustarts).</translation>
    </message>
    <message>
        <source>The container is not running (%1, exit code %2).</source>
        <translation>Der Container läuft nicht (%1, Exit-Code %2).</translation>
    </message>
    <message>
        <source>The system killed it for lack of memory.</source>
        <translation>Das System beendete ihn wegen Speichermangels.</translation>
    </message>
    <message>
        <source>Running, but its own health check fails: %1</source>
        <translation>Läuft, aber seine eigene Gesundheitsprüfung schlägt fehl: %1</translation>
    </message>
    <message>
        <source>Running, but its own health check has not succeeded yet.</source>
        <translation>Läuft, aber seine eigene Gesundheitsprüfung ist noch nicht gelungen.</translation>
    </message>
    <message>
        <source>Running, but the container has no health check: give it one, or ask for less here.</source>
        <translation>Läuft, aber der Container hat keine Gesundheitsprüfung: geben Sie ihm eine, oder verlangen Sie hier weniger.</translation>
    </message>
    <message>
        <source>Running and healthy.</source>
        <translation>Läuft und ist gesund.</translation>
    </message>
    <message>
        <source>This user may not use %1. Add it to the group that owns the socket (usually docker), or name the socket of a rootless engine.</source>
        <translation>Dieser Benutzer darf %1 nicht benutzen. Nehmen Sie ihn in die Gruppe auf, der der Socket gehört (meist docker), oder nennen Sie den Socket einer Engine ohne root.</translation>
    </message>
    <message>
        <source>Container (Docker, Podman)</source>
        <translation>Container (Docker, Podman)</translation>
    </message>
    <message>
        <source>Asks the engine whether a container runs, is healthy, and how often it was restarted.</source>
        <translation>Fragt die Engine, ob ein Container läuft, gesund ist und wie oft er neu gestartet wurde.</translation>
    </message>
</context>
<context>
    <name>DomainExpiry</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>As it is registered, without www. Check it once or twice a day: registries answer too many questions with a refusal.</source>
        <translation>Wie sie registriert ist, ohne www. Prüfen Sie sie ein- oder zweimal am Tag: zu viele Fragen weisen Registrierungsstellen ab.</translation>
    </message>
    <message>
        <source>write a registered name such as shop.example</source>
        <translation>schreiben Sie einen registrierten Namen, etwa shop.example</translation>
    </message>
    <message>
        <source>Degraded when what is left is</source>
        <translation>Beeinträchtigt bei Restzeit</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Degraded when so many days are left.</source>
        <translation>Beeinträchtigt, wenn so viele Tage bleiben.</translation>
    </message>
    <message>
        <source>Down when what is left is</source>
        <translation>Ausgefallen bei Restzeit</translation>
    </message>
    <message>
        <source>Down when so many days are left; a domain that has expired is Down in any case.</source>
        <translation>Ausgefallen, wenn so viele Tage bleiben; eine abgelaufene Domain ist in jedem Fall ein Ausfall.</translation>
    </message>
    <message>
        <source>RDAP server</source>
        <translation>RDAP-Server</translation>
    </message>
    <message>
        <source>The domain is put behind it. rdap.org leads to the registry of each top-level domain that has one.</source>
        <translation>Die Domain wird dahintergesetzt. rdap.org führt zur Registrierungsstelle jeder Top-Level-Domain, die eine hat.</translation>
    </message>
    <message>
        <source>write an address that ends with a slash, such as https://rdap.org/domain/</source>
        <translation>schreiben Sie eine Adresse mit Schrägstrich am Ende, etwa https://rdap.org/domain/</translation>
    </message>
    <message>
        <source>What %1 answers is not RDAP. Check the server&apos;s address.</source>
        <translation>Was %1 antwortet, ist kein RDAP. Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>%1 does not say when %2 expires: many registries of countries do not.</source>
        <translation>%1 sagt nicht, wann %2 abläuft: viele Registrierungsstellen von Ländern tun das nicht.</translation>
    </message>
    <message>
        <source>%1 knows nothing of %2: it is not registered, is no registered name itself, or its registry has no RDAP.</source>
        <translation>%1 weiß nichts von %2: der Name ist nicht registriert, ist selbst kein registrierter Name, oder seine Registrierungsstelle hat kein RDAP.</translation>
    </message>
    <message>
        <source>%1 has been asked too often: check %2 once or twice a day.</source>
        <translation>%1 wurde zu oft gefragt: prüfen Sie %2 ein- oder zweimal am Tag.</translation>
    </message>
    <message>
        <source>%1 answers with status %2 when asked for %3.</source>
        <translation>%1 antwortet mit Status %2 auf die Frage nach %3.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Expires %1; states: %2; by %3</source>
        <translation>Läuft ab %1; Zustände: %2; über %3</translation>
    </message>
    <message>
        <source>The registry has %1 in the state &quot;%2&quot;: it is not, or soon no longer, in the DNS.</source>
        <translation>Bei der Registrierungsstelle ist %1 im Zustand „%2“: die Domain ist nicht im DNS, oder bald nicht mehr.</translation>
    </message>
    <message>
        <source>The registration of %1 expired on %2. Renew it now.</source>
        <translation>Die Registrierung von %1 ist am %2 abgelaufen. Verlängern Sie sie jetzt.</translation>
    </message>
    <message>
        <source>%1 is registered until %2.</source>
        <translation>%1 ist bis %2 registriert.</translation>
    </message>
    <message>
        <source>What is left of the registration of %1 (until %2)</source>
        <translation>Restzeit der Registrierung von %1 (bis %2)</translation>
    </message>
    <message>
        <source>Domain registration</source>
        <translation>Registrierung einer Domain</translation>
    </message>
    <message>
        <source>Asks the registry (RDAP) when a domain expires.</source>
        <translation>Fragt die Registrierungsstelle (RDAP), wann eine Domain abläuft.</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Taken for delivered.</source>
        <translation>Gilt als zugestellt.</translation>
    </message>
    <message>
        <source>Played, nothing was sent: every repair is taken for delivered and without effect.</source>
        <translation>Durchgespielt, nichts wurde gesendet: jede Reparatur gilt als zugestellt und ohne Wirkung.</translation>
    </message>
    <message>
        <source>Nothing would be repaired: the runbook is in shadow mode.</source>
        <translation>Nichts würde repariert: das Runbook ist im Schattenbetrieb.</translation>
    </message>
    <message>
        <source>Nothing would be repaired within %1.</source>
        <translation>Innerhalb von %1 würde nichts repariert.</translation>
    </message>
    <message>
        <source>Nobody would be told within %1.</source>
        <translation>Innerhalb von %1 würde niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>There is no monitor &quot;%1&quot;.</source>
        <translation>Es gibt keinen Monitor „%1“.</translation>
    </message>
    <message>
        <source>%1 is paused: nobody would notice.</source>
        <translation>%1 ist angehalten: niemand würde es bemerken.</translation>
    </message>
    <message>
        <source>%1 has an open incident: that is no drill. A drill begins with a monitor that is up.</source>
        <translation>%1 hat einen offenen Vorfall: das ist keine Übung. Eine Übung beginnt mit einem Monitor, der in Ordnung ist.</translation>
    </message>
    <message>
        <source>played: %1</source>
        <translation>gespielt: %1</translation>
    </message>
</context>
<context>
    <name>DrillWatch</name>
    <message>
        <source>Repaired by %1, proven %2 after it was broken.</source>
        <translation>Repariert durch %1, nachgewiesen %2 nach dem Ausfall.</translation>
    </message>
    <message>
        <source>It is up again %1 after it was broken, but no reaction is proven to have done it.</source>
        <translation>Er ist %1 nach dem Ausfall wieder in Ordnung, aber von keiner Reaktion ist nachgewiesen, dass sie es war.</translation>
    </message>
    <message>
        <source>It is not up again after %1. Mend it by hand.</source>
        <translation>Er ist nach %1 nicht wieder in Ordnung. Beheben Sie es von Hand.</translation>
    </message>
    <message>
        <source>It never went down within %1: either nothing broke, or the monitor does not see it.</source>
        <translation>Er fiel innerhalb von %1 nie aus: entweder ging nichts kaputt, oder der Monitor sieht es nicht.</translation>
    </message>
    <message>
        <source>%1 did not break it: %2</source>
        <translation>%1 hat ihn nicht kaputt gemacht: %2</translation>
    </message>
    <message>
        <source>Nothing was broken: %1</source>
        <translation>Nichts wurde kaputt gemacht: %1</translation>
    </message>
    <message>
        <source>%1 is not up now, and a drill begins with a monitor that is.</source>
        <translation>%1 ist gerade nicht in Ordnung, und eine Übung beginnt mit einem Monitor, der es ist.</translation>
    </message>
    <message>
        <source>No automation acts here now, so nothing would repair it.</source>
        <translation>Hier handelt jetzt keine Automatik, also würde nichts ihn reparieren.</translation>
    </message>
    <message>
        <source>%1 has no runbook, so nothing would repair it.</source>
        <translation>%1 hat kein Runbook, also würde nichts ihn reparieren.</translation>
    </message>
    <message>
        <source>The runbook %1 is in shadow mode, so nothing would repair it.</source>
        <translation>Das Runbook %1 ist im Schattenbetrieb, also würde nichts ihn reparieren.</translation>
    </message>
    <message>
        <source>%1 breaks it on purpose. Waiting until it is seen to be down.</source>
        <translation>%1 bricht ihn mit Absicht. Es wird gewartet, bis der Ausfall gesehen ist.</translation>
    </message>
    <message>
        <source>It is up again. Waiting for the proof of what did it.</source>
        <translation>Er ist wieder in Ordnung. Es wird auf den Nachweis gewartet, was es war.</translation>
    </message>
    <message>
        <source>It is down. Waiting for its runbook to repair it.</source>
        <translation>Er ist ausgefallen. Es wird gewartet, bis sein Runbook ihn repariert.</translation>
    </message>
    <message>
        <source>It is down, and %1 is to repair it.</source>
        <translation>Er ist ausgefallen, und %1 soll ihn reparieren.</translation>
    </message>
</context>
<context>
    <name>Ec2</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>write a region such as eu-central-1, without the letter of a zone</source>
        <translation>schreiben Sie eine Region wie eu-central-1, ohne den Buchstaben einer Zone</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>write the id of an instance, such as i-0123456789abcdef0; its name is only a tag</source>
        <translation>schreiben Sie die Kennung einer Instanz, etwa i-0123456789abcdef0; ihr Name ist nur ein Tag</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>Kennung des Zugangsschlüssels</translation>
    </message>
    <message>
        <source>write the id of the access key, such as AKIAEXAMPLE</source>
        <translation>schreiben Sie die Kennung des Zugangsschlüssels, etwa AKIAEXAMPLE</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Zugangsschlüssel</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sitzungstoken</translation>
    </message>
    <message>
        <source>Of temporary credentials only.</source>
        <translation>Nur bei befristeten Anmeldedaten.</translation>
    </message>
    <message>
        <source>Ready within</source>
        <translation>Bereit innerhalb von</translation>
    </message>
    <message>
        <source>How long the new state, and the status checks after a start, are waited for.</source>
        <translation>Wie lange auf den neuen Zustand gewartet wird, und nach einem Start auf die Statusprüfungen.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Instead of the region&apos;s own: one inside of a VPC, or a service that is compatible.</source>
        <translation>Statt dem der Region: einer in einer VPC, oder ein kompatibler Dienst.</translation>
    </message>
    <message>
        <source>write an address without a path, such as https://ec2.eu-central-1.amazonaws.com</source>
        <translation>schreiben Sie eine Adresse ohne Pfad, etwa https://ec2.eu-central-1.amazonaws.com</translation>
    </message>
    <message>
        <source>There is no instance %1 in %2: was it terminated, or is it in another region?</source>
        <translation>In %2 gibt es keine Instanz %1: wurde sie gelöscht, oder ist sie in einer anderen Region?</translation>
    </message>
    <message>
        <source>AWS refuses it in the state that %1 is in: %2</source>
        <translation>AWS weist es in dem Zustand ab, in dem %1 ist: %2</translation>
    </message>
    <message>
        <source>AWS has no room for %1 at the moment.</source>
        <translation>AWS hat gerade keinen Platz für %1.</translation>
    </message>
    <message>
        <source>AWS knows nothing of an instance %1 in %2.</source>
        <translation>AWS weiß nichts von einer Instanz %1 in %2.</translation>
    </message>
    <message>
        <source>%1 has been terminated: it is no more.</source>
        <translation>%1 ist gelöscht: es gibt sie nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is %2: only one that is running can be rebooted. Start it instead.</source>
        <translation>%1 ist %2: nur eine laufende lässt sich neu starten. Starten Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>%1 is %2 already; nothing was done.</source>
        <translation>%1 ist schon %2; nichts wurde getan.</translation>
    </message>
    <message>
        <source>AWS has accepted the reboot of %1. It shows no other state meanwhile: only the monitor can tell when it is back.</source>
        <translation>AWS hat den Neustart von %1 angenommen. Ein anderer Zustand zeigt sich dabei nicht: nur der Monitor kann sagen, wann sie zurück ist.</translation>
    </message>
    <message>
        <source>AWS has accepted it; how %1 is now could not be read.</source>
        <translation>AWS hat es angenommen; wie es %1 jetzt geht, ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation>%1 ist angehalten.</translation>
    </message>
    <message>
        <source>%1 runs, but fails AWS&apos;s status checks (system %2, instance %3).</source>
        <translation>%1 läuft, besteht aber die Statusprüfungen von AWS nicht (System %2, Instanz %3).</translation>
    </message>
    <message>
        <source>%1 runs and passes both status checks.</source>
        <translation>%1 läuft und besteht beide Statusprüfungen.</translation>
    </message>
    <message>
        <source>%1 was started and is %2 again.</source>
        <translation>%1 wurde gestartet und ist wieder %2.</translation>
    </message>
    <message>
        <source>AWS has accepted it; %1 is still %2 (status checks: system %3, instance %4).</source>
        <translation>AWS hat es angenommen; %1 ist noch %2 (Statusprüfungen: System %3, Instanz %4).</translation>
    </message>
    <message>
        <source>Nothing tells whether %1 was reached.</source>
        <translation>Nichts sagt, ob %1 erreicht wurde.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>%1 is still %2: AWS has not taken the request.</source>
        <translation>%1 ist noch %2: AWS hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>AWS would let this user do it (%1 of %2).</source>
        <translation>AWS ließe diesen Benutzer es tun (%1 von %2).</translation>
    </message>
    <message>
        <source>Machine at AWS (EC2)</source>
        <translation>Maschine bei AWS (EC2)</translation>
    </message>
    <message>
        <source>Reboots, starts or stops an instance, once, and follows its state.</source>
        <translation>Startet eine Instanz neu, startet sie oder hält sie an, einmal, und verfolgt ihren Zustand.</translation>
    </message>
    <message>
        <source>After a start the instance runs and passes both status checks; of a reboot AWS only says that it accepted it. The monitor proves the repair.</source>
        <translation>Nach einem Start läuft die Instanz und besteht beide Statusprüfungen; bei einem Neustart sagt AWS nur, dass es ihn angenommen hat. Der Monitor weist die Reparatur nach.</translation>
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
        <translation>schreiben Sie eine Adresse wie salve@shop.example</translation>
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
        <translation>jede Zeile ist eine Adresse wie team@shop.example</translation>
    </message>
    <message>
        <source>a user name needs a password, and a password needs a user name</source>
        <translation>ein Benutzername braucht ein Passwort, und ein Passwort einen Benutzernamen</translation>
    </message>
    <message>
        <source>a password is not sent without encryption; choose starttls or tls</source>
        <translation>ein Passwort wird nicht unverschlüsselt gesendet; wählen Sie starttls oder tls</translation>
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
        <translation>An: %1
Betreff: %2

%3</translation>
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
        <translation>Nachricht über %1:%2
Von: %3
An: %4
Betreff: %5

%6</translation>
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
        <source>The reaction %1 is no longer in the set.</source>
        <translation>Die Reaktion %1 ist nicht mehr im Satz.</translation>
    </message>
    <message>
        <source>This Salve has no reaction of the kind %1.</source>
        <translation>Dieses Salve hat keine Reaktion der Art %1.</translation>
    </message>
    <message>
        <source>Salve on %1</source>
        <translation>Salve auf %1</translation>
    </message>
    <message>
        <source>Exactly this would be sent:</source>
        <translation>Genau dies würde gesendet:</translation>
    </message>
    <message>
        <source>… and %1 more lines: salvectl show run:%2</source>
        <translation>… und %1 weitere Zeilen: salvectl show run:%2</translation>
    </message>
    <message>
        <source>It touches %1.</source>
        <translation>Es betrifft %1.</translation>
    </message>
    <message>
        <source>Without an answer until %1 it does not run.</source>
        <translation>Ohne Antwort bis %1 läuft es nicht.</translation>
    </message>
    <message>
        <source>Allow it: salvectl approve %1. Refuse it: salvectl approve %1 --deny</source>
        <translation>Erlauben: salvectl approve %1. Ablehnen: salvectl approve %1 --deny</translation>
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
        <translation>Der Resolver sagt, dass es den Namen nicht gibt.</translation>
    </message>
    <message>
        <source>Is the name spelled right? Was a record removed, or did the domain expire?</source>
        <translation>Ist der Name richtig geschrieben? Wurde ein Eintrag gelöscht, oder ist die Domain abgelaufen?</translation>
    </message>
    <message>
        <source>Restore the record; fail over by a DNS update.</source>
        <translation>Den Eintrag wiederherstellen; per DNS-Update auf einen anderen Host umschalten.</translation>
    </message>
    <message>
        <source>The resolver gave no usable answer: a server failure, or no answer at all.</source>
        <translation>Der Resolver gab keine brauchbare Antwort: ein Serverfehler oder gar keine Antwort.</translation>
    </message>
    <message>
        <source>Does this computer resolve other names? Are the zone&apos;s name servers up?</source>
        <translation>Löst dieser Rechner andere Namen auf? Laufen die Nameserver der Zone?</translation>
    </message>
    <message>
        <source>Restart the name server; correct the zone.</source>
        <translation>Den Nameserver neu starten; die Zone berichtigen.</translation>
    </message>
    <message>
        <source>The host answers, but nothing listens on the port.</source>
        <translation>Der Host antwortet, aber an dem Port lauscht nichts.</translation>
    </message>
    <message>
        <source>Did the service stop or crash? Does it listen on another port or address?</source>
        <translation>Wurde der Dienst angehalten oder ist er abgestürzt? Lauscht er an einem anderen Port oder einer anderen Adresse?</translation>
    </message>
    <message>
        <source>Start or restart the service.</source>
        <translation>Den Dienst starten oder neu starten.</translation>
    </message>
    <message>
        <source>No answer came in time. The phase says which part took too long.</source>
        <translation>Es kam keine rechtzeitige Antwort. Die Phase sagt, was zu lange dauerte.</translation>
    </message>
    <message>
        <source>In connect: host down, or a firewall drops packets. In wait: the service hangs or is overloaded.</source>
        <translation>Beim Verbinden: Host ausgefallen, oder eine Firewall verwirft Pakete. Beim Warten: der Dienst hängt oder ist überlastet.</translation>
    </message>
    <message>
        <source>Restart a hanging service; reboot a host that is gone.</source>
        <translation>Einen hängenden Dienst neu starten; einen Host, der weg ist, neu starten.</translation>
    </message>
    <message>
        <source>There is no way to the host: the network or a router says so.</source>
        <translation>Es gibt keinen Weg zum Host: das Netz oder ein Router sagt es.</translation>
    </message>
    <message>
        <source>Is the host up? Is a route, VPN or router down in between?</source>
        <translation>Läuft der Host? Ist eine Route, ein VPN oder ein Router dazwischen ausgefallen?</translation>
    </message>
    <message>
        <source>Repair what is nearest to us first: a parent monitor finds it.</source>
        <translation>Zuerst reparieren, was uns am nächsten ist: ein übergeordneter Monitor findet es.</translation>
    </message>
    <message>
        <source>The peer closed the connection before it had answered.</source>
        <translation>Die Gegenstelle schloss die Verbindung, bevor sie geantwortet hatte.</translation>
    </message>
    <message>
        <source>Does a worker crash on this request? Does a proxy in between drop connections?</source>
        <translation>Stürzt ein Worker bei dieser Anfrage ab? Bricht ein Proxy dazwischen Verbindungen ab?</translation>
    </message>
    <message>
        <source>Restart the service behind the proxy; read its log first.</source>
        <translation>Den Dienst hinter dem Proxy neu starten; vorher sein Protokoll lesen.</translation>
    </message>
    <message>
        <source>The TLS certificate has expired.</source>
        <translation>Das TLS-Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>Does its renewal run? Was the service reloaded after the last renewal?</source>
        <translation>Läuft die Erneuerung? Wurde der Dienst nach der letzten Erneuerung neu geladen?</translation>
    </message>
    <message>
        <source>Renew the certificate and reload the service.</source>
        <translation>Das Zertifikat erneuern und den Dienst neu laden.</translation>
    </message>
    <message>
        <source>The TLS certificate will expire soon.</source>
        <translation>Das TLS-Zertifikat läuft bald ab.</translation>
    </message>
    <message>
        <source>Does its renewal run?</source>
        <translation>Läuft die Erneuerung?</translation>
    </message>
    <message>
        <source>Renew the certificate while there is time.</source>
        <translation>Das Zertifikat erneuern, solange noch Zeit ist.</translation>
    </message>
    <message>
        <source>The TLS certificate is signed by nobody whom this computer trusts.</source>
        <translation>Das TLS-Zertifikat ist von niemandem signiert, dem dieser Rechner vertraut.</translation>
    </message>
    <message>
        <source>Is it self-signed, or is an intermediate certificate missing in the chain?</source>
        <translation>Ist es selbst signiert, oder fehlt ein Zwischenzertifikat in der Kette?</translation>
    </message>
    <message>
        <source>Install the whole chain, or give the monitor its own CA file.</source>
        <translation>Die ganze Kette installieren oder dem Monitor seine eigene CA-Datei geben.</translation>
    </message>
    <message>
        <source>The TLS certificate is for another name.</source>
        <translation>Das TLS-Zertifikat gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Does the name lead to the right host? Does the server pick the certificate by name?</source>
        <translation>Führt der Name zum richtigen Host? Wählt der Server das Zertifikat nach dem Namen?</translation>
    </message>
    <message>
        <source>Correct the name or the server&apos;s certificate.</source>
        <translation>Den Namen oder das Zertifikat des Servers berichtigen.</translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation>Der TLS-Handshake ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Does the port speak TLS at all? Do both sides share a protocol version?</source>
        <translation>Spricht der Port überhaupt TLS? Haben beide Seiten eine gemeinsame Protokollversion?</translation>
    </message>
    <message>
        <source>Correct the port or the server&apos;s TLS settings.</source>
        <translation>Den Port oder die TLS-Einstellungen des Servers berichtigen.</translation>
    </message>
    <message>
        <source>The service answered with a status that was not expected.</source>
        <translation>Der Dienst antwortete mit einem Status, der nicht erwartet wurde.</translation>
    </message>
    <message>
        <source>5xx: its own log. 4xx: address, credentials. 3xx: it moved.</source>
        <translation>5xx: sein eigenes Protokoll. 4xx: Adresse, Anmeldedaten. 3xx: umgezogen.</translation>
    </message>
    <message>
        <source>Restart the service, or what it depends on.</source>
        <translation>Den Dienst neu starten oder das, wovon er abhängt.</translation>
    </message>
    <message>
        <source>The service answered, but its content is not what was expected.</source>
        <translation>Der Dienst antwortete, aber sein Inhalt ist nicht der erwartete.</translation>
    </message>
    <message>
        <source>Read the body in the evidence: often the service itself says what it misses.</source>
        <translation>Den Inhalt in den Belegen lesen: oft sagt der Dienst selbst, was ihm fehlt.</translation>
    </message>
    <message>
        <source>Repair what the answer names, often a database.</source>
        <translation>Reparieren, was die Antwort nennt, oft eine Datenbank.</translation>
    </message>
    <message>
        <source>The answer was right, but it took longer than allowed.</source>
        <translation>Die Antwort war richtig, dauerte aber länger als erlaubt.</translation>
    </message>
    <message>
        <source>The chart&apos;s phases show which part became slow.</source>
        <translation>Die Phasen im Verlauf zeigen, welcher Teil langsam wurde.</translation>
    </message>
    <message>
        <source>Restart a leaking worker; add capacity.</source>
        <translation>Einen Worker mit Speicherleck neu starten; mehr Kapazität schaffen.</translation>
    </message>
    <message>
        <source>The answer was larger than Salve reads.</source>
        <translation>Die Antwort war größer, als Salve liest.</translation>
    </message>
    <message>
        <source>Is this the right page?</source>
        <translation>Ist das die richtige Seite?</translation>
    </message>
    <message>
        <source>Watch a smaller page, or raise the limit.</source>
        <translation>Eine kleinere Seite überwachen oder die Grenze anheben.</translation>
    </message>
    <message>
        <source>Redirects led nowhere: too many, or in a circle.</source>
        <translation>Die Weiterleitungen führten nirgendwohin: zu viele oder im Kreis.</translation>
    </message>
    <message>
        <source>Do http and https send to each other? Is a login page in the way?</source>
        <translation>Verweisen http und https aufeinander? Ist eine Anmeldeseite im Weg?</translation>
    </message>
    <message>
        <source>Correct the redirect, or watch its target.</source>
        <translation>Die Weiterleitung berichtigen oder ihr Ziel überwachen.</translation>
    </message>
    <message>
        <source>The peer does not speak the protocol that was expected.</source>
        <translation>Die Gegenstelle spricht nicht das erwartete Protokoll.</translation>
    </message>
    <message>
        <source>Is another service on this port? Is it TLS spoken to a plain port?</source>
        <translation>Ist ein anderer Dienst an diesem Port? Wird TLS mit einem unverschlüsselten Port gesprochen?</translation>
    </message>
    <message>
        <source>Correct the address or the port.</source>
        <translation>Die Adresse oder den Port berichtigen.</translation>
    </message>
    <message>
        <source>The service refused the credentials.</source>
        <translation>Der Dienst wies die Anmeldedaten zurück.</translation>
    </message>
    <message>
        <source>Was the password changed, did a token expire, is an account locked?</source>
        <translation>Wurde das Passwort geändert, ist ein Token abgelaufen, ist ein Konto gesperrt?</translation>
    </message>
    <message>
        <source>Store the new secret: salvectl secret set NAME.</source>
        <translation>Das neue Geheimnis ablegen: salvectl secret set NAME.</translation>
    </message>
    <message>
        <source>The connection stands, but the query failed.</source>
        <translation>Die Verbindung steht, aber die Abfrage schlug fehl.</translation>
    </message>
    <message>
        <source>Is the database read-only, out of space, or in recovery?</source>
        <translation>Ist die Datenbank nur lesbar, ohne Platz oder in Wiederherstellung?</translation>
    </message>
    <message>
        <source>Make space; promote or restart the database.</source>
        <translation>Platz schaffen; die Datenbank hochstufen oder neu starten.</translation>
    </message>
    <message>
        <source>The monitor&apos;s settings do not let it be checked. Nothing was checked.</source>
        <translation>Mit den Einstellungen des Monitors ist keine Prüfung möglich. Nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>The message names the setting.</source>
        <translation>Die Meldung nennt die Einstellung.</translation>
    </message>
    <message>
        <source>Edit the monitor; Test now shows the result before it is saved.</source>
        <translation>Den Monitor bearbeiten; „Jetzt testen“ zeigt das Ergebnis vor dem Speichern.</translation>
    </message>
    <message>
        <source>The check itself broke off. Nothing is known about the service.</source>
        <translation>Die Prüfung selbst brach ab. Über den Dienst ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Read the message and Salve&apos;s log.</source>
        <translation>Die Meldung und das Protokoll von Salve lesen.</translation>
    </message>
    <message>
        <source>A defect of Salve or of the computer it runs on.</source>
        <translation>Ein Fehler von Salve oder des Rechners, auf dem es läuft.</translation>
    </message>
    <message>
        <source>What should have reported has not done so.</source>
        <translation>Was sich hätte melden sollen, hat es nicht getan.</translation>
    </message>
    <message>
        <source>Does the job still run? Can it reach this computer?</source>
        <translation>Läuft der Job noch? Erreicht er diesen Rechner?</translation>
    </message>
    <message>
        <source>Start the job again.</source>
        <translation>Den Job wieder starten.</translation>
    </message>
    <message>
        <source>A person marked the monitor so, by hand.</source>
        <translation>Ein Mensch hat den Monitor von Hand so gesetzt.</translation>
    </message>
    <message>
        <source>The incident says who and why.</source>
        <translation>Der Vorfall sagt, wer und warum.</translation>
    </message>
    <message>
        <source>Mark it up again when it is.</source>
        <translation>Ihn wieder auf „In Ordnung“ setzen, wenn er es ist.</translation>
    </message>
    <message>
        <source>A secret that this monitor needs is not on this computer. Nothing was checked.</source>
        <translation>Ein Geheimnis, das dieser Monitor braucht, ist nicht auf diesem Rechner. Nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>Does the name in the settings exist in the vault? `salvectl secret list` shows what is there.</source>
        <translation>Gibt es den Namen aus den Einstellungen im Tresor? `salvectl secret list` zeigt, was dort liegt.</translation>
    </message>
    <message>
        <source>Store it: salvectl secret set NAME.</source>
        <translation>Legen Sie es ab: salvectl secret set NAME.</translation>
    </message>
    <message>
        <source>The keyring that holds a secret of this monitor is locked or does not answer. Nothing was checked.</source>
        <translation>Der Schlüsselbund mit einem Geheimnis dieses Monitors ist gesperrt oder antwortet nicht. Nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>Is the keyring unlocked, and its service running? Is the key of the sealed file given?</source>
        <translation>Ist der Schlüsselbund entsperrt und läuft sein Dienst? Ist der Schlüssel der versiegelten Datei angegeben?</translation>
    </message>
    <message>
        <source>Unlock the keyring; Salve asks it again by itself.</source>
        <translation>Entsperren Sie den Schlüsselbund; Salve fragt ihn von selbst erneut.</translation>
    </message>
    <message>
        <source>A measured value is beyond the limit that was set for it.</source>
        <translation>Ein gemessener Wert liegt jenseits der Grenze, die für ihn gesetzt ist.</translation>
    </message>
    <message>
        <source>The message names value and limit; the chart shows whether it came slowly or at once.</source>
        <translation>Die Meldung nennt Wert und Grenze; der Verlauf zeigt, ob es allmählich oder plötzlich kam.</translation>
    </message>
    <message>
        <source>Free what is used up: clean a disk, restart a leaking service; or correct the limit.</source>
        <translation>Freigeben, was aufgebraucht ist: eine Platte aufräumen, einen Dienst mit Leck neu starten; oder die Grenze berichtigen.</translation>
    </message>
    <message>
        <source>Whoever was asked has no value for this.</source>
        <translation>Der Befragte hat dafür keinen Wert.</translation>
    </message>
    <message>
        <source>Is the name or query spelled right? Is what delivers the value still running?</source>
        <translation>Ist der Name oder die Abfrage richtig geschrieben? Läuft noch, was den Wert liefert?</translation>
    </message>
    <message>
        <source>Start what delivers the value; correct the query.</source>
        <translation>Starten, was den Wert liefert; die Abfrage berichtigen.</translation>
    </message>
    <message>
        <source>The unit, container, workload or minion is not running.</source>
        <translation>Unit, Container, Workload oder Minion läuft nicht.</translation>
    </message>
    <message>
        <source>Was it stopped by hand, or did it crash? Its log says why; the evidence has its state.</source>
        <translation>Wurde es von Hand angehalten oder stürzte es ab? Sein Protokoll sagt, warum; sein Zustand steht in den Belegen.</translation>
    </message>
    <message>
        <source>Start or restart it.</source>
        <translation>Starten oder neu starten.</translation>
    </message>
    <message>
        <source>Some or all packets did not come back.</source>
        <translation>Einige oder alle Pakete kamen nicht zurück.</translation>
    </message>
    <message>
        <source>All lost: host down, or it does not answer pings. Some: an overloaded line or a bad cable.</source>
        <translation>Alle verloren: Host ausgefallen, oder er beantwortet keine Pings. Einige: eine überlastete Leitung oder ein schlechtes Kabel.</translation>
    </message>
    <message>
        <source>Repair what is nearest to us first; reboot a host that is gone.</source>
        <translation>Zuerst reparieren, was uns am nächsten ist; einen Host, der weg ist, neu starten.</translation>
    </message>
    <message>
        <source>The service answers, and refuses this question.</source>
        <translation>Der Dienst antwortet und weist diese Frage ab.</translation>
    </message>
    <message>
        <source>Are we allowed to ask? Is it the right server for this name?</source>
        <translation>Dürfen wir fragen? Ist es der richtige Server für diesen Namen?</translation>
    </message>
    <message>
        <source>Correct the server&apos;s access list, or ask the server that is responsible.</source>
        <translation>Die Zugriffsliste des Servers berichtigen oder den zuständigen Server fragen.</translation>
    </message>
    <message>
        <source>Several that have to say the same do not.</source>
        <translation>Mehrere, die dasselbe sagen müssen, tun es nicht.</translation>
    </message>
    <message>
        <source>Which one is behind? Did a transfer or a replication stop?</source>
        <translation>Wer ist im Rückstand? Ist ein Transfer oder eine Replikation stehen geblieben?</translation>
    </message>
    <message>
        <source>Start the transfer again on the one that is behind.</source>
        <translation>Den Transfer bei dem, der im Rückstand ist, wieder starten.</translation>
    </message>
    <message>
        <source>It is not as its configuration says that it should be.</source>
        <translation>Es ist nicht so, wie seine Konfiguration es vorgibt.</translation>
    </message>
    <message>
        <source>The evidence lists what would change. Did somebody change it by hand?</source>
        <translation>Die Belege führen auf, was sich ändern würde. Hat es jemand von Hand geändert?</translation>
    </message>
    <message>
        <source>Apply the state; or correct the configuration.</source>
        <translation>Den State anwenden; oder die Konfiguration berichtigen.</translation>
    </message>
    <message>
        <source>Somebody else reported it: a job, or another monitoring system.</source>
        <translation>Jemand anderes hat es gemeldet: ein Job oder ein anderes Überwachungssystem.</translation>
    </message>
    <message>
        <source>The evidence holds what was sent; a link leads to the sender.</source>
        <translation>Die Belege enthalten, was gesendet wurde; ein Link führt zum Absender.</translation>
    </message>
    <message>
        <source>Repair what the report names.</source>
        <translation>Reparieren, was die Meldung nennt.</translation>
    </message>
    <message>
        <source>Too many members of the group are not well.</source>
        <translation>Zu vielen Mitgliedern der Gruppe geht es nicht gut.</translation>
    </message>
    <message>
        <source>The message names them; each has an incident of its own.</source>
        <translation>Die Meldung nennt sie; jedes hat einen eigenen Vorfall.</translation>
    </message>
    <message>
        <source>Repair the members.</source>
        <translation>Die Mitglieder reparieren.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Took %1 ms, more than the %2 ms allowed.</source>
        <translation>Dauerte %1 ms, mehr als die erlaubten %2 ms.</translation>
    </message>
    <message>
        <source>%1 is %2: down when %3.</source>
        <translation>%1: %2. Ausgefallen bei %3.</translation>
    </message>
    <message>
        <source>%1 is %2: degraded when %3.</source>
        <translation>%1: %2. Beeinträchtigt bei %3.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Ids of other monitors, one a line; reports of another Salve may be among them.</source>
        <translation>Kennungen anderer Monitore, je Zeile eine; auch Meldungen eines anderen Salve.</translation>
    </message>
    <message>
        <source>Members with the tag</source>
        <translation>Mitglieder mit dem Schlagwort</translation>
    </message>
    <message>
        <source>Every monitor with one of these tags is a member, too.</source>
        <translation>Jeder Monitor mit einem dieser Schlagwörter ist auch Mitglied.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>worst: as bad as its worst member. at-least, percent: up while so many members are up.</source>
        <translation>worst: so schlimm wie das schlimmste Mitglied. at-least, percent: in Ordnung, solange so viele Mitglieder in Ordnung sind.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>How many members have to be up; a degraded one counts as up.</source>
        <translation>Wie viele Mitglieder in Ordnung sein müssen; ein beeinträchtigtes zählt mit.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Of the members that are not paused.</source>
        <translation>Der Mitglieder, die nicht angehalten sind.</translation>
    </message>
    <message>
        <source>name at least one member, or a tag that members have</source>
        <translation>nennen Sie mindestens ein Mitglied oder ein Schlagwort, das Mitglieder haben</translation>
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
        <translation>Wartet auf den ersten Blick auf %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation>Ausgefallen: %1.</translation>
    </message>
    <message>
        <source>Degraded: %1.</source>
        <translation>Beeinträchtigt: %1.</translation>
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
        <translation>%1 von %2 Mitgliedern sind in Ordnung, mindestens %3 sollen es sein.</translation>
    </message>
    <message>
        <source>No monitor is in this group, or all of them are paused.</source>
        <translation>Kein Monitor ist in dieser Gruppe, oder alle sind angehalten.</translation>
    </message>
    <message>
        <source>A group is made of other monitors: only a Salve that watches them can tell. Look at its state with salvectl show.</source>
        <translation>Eine Gruppe besteht aus anderen Monitoren: nur ein Salve, das sie überwacht, kennt ihren Zustand. Sehen Sie ihn mit salvectl show an.</translation>
    </message>
    <message>
        <source>Group of monitors</source>
        <translation>Gruppe von Monitoren</translation>
    </message>
    <message>
        <source>As well as its members: the worst of them, or at least so many of them.</source>
        <translation>So gut wie ihre Mitglieder: wie das schlimmste von ihnen, oder mindestens so viele.</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>not repeated before %1</source>
        <translation>nicht wiederholt vor %1</translation>
    </message>
    <message>
        <source>cooldown until %1</source>
        <translation>Abkühlzeit bis %1</translation>
    </message>
    <message>
        <source>the budget is spent until %1: %2</source>
        <translation>das Budget ist verbraucht bis %1: %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>why, until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>until the runbook is armed</source>
        <translation>bis das Runbook scharf ist</translation>
    </message>
    <message>
        <source>until a person lets it go on</source>
        <translation>bis ein Mensch es weitergehen lässt</translation>
    </message>
    <message>
        <source>until this computer takes over</source>
        <translation>bis dieser Rechner übernimmt</translation>
    </message>
    <message>
        <source>until a person releases it</source>
        <translation>bis ein Mensch es freigibt</translation>
    </message>
    <message>
        <source>until its window ends</source>
        <translation>bis sein Fenster endet</translation>
    </message>
    <message>
        <source>until it recovers or that is withdrawn</source>
        <translation>bis er sich erholt oder das zurückgezogen wird</translation>
    </message>
    <message>
        <source>until it can be seen again</source>
        <translation>bis er wieder zu sehen ist</translation>
    </message>
    <message>
        <source>until it has been seen up often enough</source>
        <translation>bis er oft genug in Ordnung gesehen wurde</translation>
    </message>
    <message>
        <source>until that is up again</source>
        <translation>bis jener wieder in Ordnung ist</translation>
    </message>
    <message>
        <source>until they recover or a person releases them</source>
        <translation>bis sie sich erholen oder ein Mensch sie freigibt</translation>
    </message>
    <message>
        <source>until it keeps still</source>
        <translation>bis er ruhig bleibt</translation>
    </message>
    <message>
        <source>until the cause is another</source>
        <translation>bis die Ursache eine andere ist</translation>
    </message>
    <message>
        <source>until it recovers and fails anew</source>
        <translation>bis er sich erholt und erneut ausfällt</translation>
    </message>
    <message>
        <source>until that has its verdict</source>
        <translation>bis jener sein Urteil hat</translation>
    </message>
    <message>
        <source>until that one has had its turn</source>
        <translation>bis jener an der Reihe war</translation>
    </message>
    <message>
        <source>until this incident is over</source>
        <translation>bis dieser Vorfall vorüber ist</translation>
    </message>
    <message>
        <source>until a run before it has its verdict</source>
        <translation>bis ein Lauf davor sein Urteil hat</translation>
    </message>
    <message>
        <source>until its settings or secrets change</source>
        <translation>bis sich seine Einstellungen oder Geheimnisse ändern</translation>
    </message>
    <message>
        <source>until it recovers</source>
        <translation>bis er sich erholt</translation>
    </message>
    <message>
        <source>until a person arms it again</source>
        <translation>bis ein Mensch es wieder scharf macht</translation>
    </message>
    <message>
        <source>until that look has come</source>
        <translation>bis dieser Blick da ist</translation>
    </message>
    <message>
        <source>until a check says how it is</source>
        <translation>bis eine Prüfung sagt, wie es steht</translation>
    </message>
    <message>
        <source>until its target or what it may hit changes</source>
        <translation>bis sich sein Ziel ändert oder was er treffen darf</translation>
    </message>
    <message>
        <source>until it has run or its time is over</source>
        <translation>bis er gelaufen ist oder seine Zeit vorüber ist</translation>
    </message>
    <message>
        <source>until they have come</source>
        <translation>bis sie da sind</translation>
    </message>
    <message>
        <source>until that has come</source>
        <translation>bis das da ist</translation>
    </message>
    <message>
        <source>until that fails too</source>
        <translation>bis auch jener ausfällt</translation>
    </message>
    <message>
        <source>until the set names somebody</source>
        <translation>bis der Satz jemanden nennt</translation>
    </message>
</context>
<context>
    <name>HetznerDns</name>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Of the Hetzner Cloud project that has the zone, with Read &amp; Write. Tokens of the old DNS console no longer work.</source>
        <translation>Des Hetzner-Cloud-Projekts mit der Zone, mit Read &amp; Write. Token der alten DNS-Konsole gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>write a whole https address without a slash at its end</source>
        <translation>schreiben Sie eine ganze https-Adresse ohne Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>Hetzner took it on and failed: %1.</source>
        <translation>Hetzner hat es übernommen und ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>Hetzner took it on and has not ended it.</source>
        <translation>Hetzner hat es übernommen und ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>DNS record (Hetzner)</source>
        <translation>DNS-Eintrag (Hetzner)</translation>
    </message>
    <message>
        <source>Changes a record of a zone in a Hetzner Cloud project.</source>
        <translation>Ändert einen Eintrag einer Zone in einem Projekt der Hetzner Cloud.</translation>
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
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
</context>
<context>
    <name>HostScript</name>
    <message>
        <source>No shell could be started on this computer.</source>
        <translation>Auf diesem Rechner ließ sich keine Shell starten.</translation>
    </message>
    <message>
        <source>The command was ended by signal %1.</source>
        <translation>Der Befehl wurde durch Signal %1 beendet.</translation>
    </message>
    <message>
        <source>The command had not ended in time.</source>
        <translation>Der Befehl war nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The command prints without end.</source>
        <translation>Der Befehl gibt ohne Ende aus.</translation>
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
        <translation>„%1“ ist kein Name einer Kopfzeile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs exactly one group, which is what is captured: token=(\w+)</source>
        <translation>„%1“ braucht genau eine Gruppe, denn sie wird übernommen: token=(\w+)</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>die Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>the answer has no text or number at %1</source>
        <translation>die Antwort hat keinen Text und keine Zahl bei %1</translation>
    </message>
    <message>
        <source>the answer has no header %1</source>
        <translation>die Antwort hat keine Kopfzeile %1</translation>
    </message>
    <message>
        <source>looking for %1 takes too long</source>
        <translation>die Suche nach %1 dauert zu lange</translation>
    </message>
    <message>
        <source>the answer does not match %1</source>
        <translation>die Antwort passt nicht zu %1</translation>
    </message>
    <message>
        <source>the value has %1 characters, more than a value has</source>
        <translation>der Wert hat %1 Zeichen, mehr als erlaubt</translation>
    </message>
    <message>
        <source>the address became %1, which is none</source>
        <translation>die Adresse wurde zu %1, was keine ist</translation>
    </message>
    <message>
        <source>the value of {{%1}} has a line break, which cannot stand in a header</source>
        <translation>der Wert von {{%1}} enthält einen Zeilenumbruch, der in einer Kopfzeile nicht stehen darf</translation>
    </message>
    <message>
        <source>{{%1}} has no value</source>
        <translation>{{%1}} hat keinen Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing about a header. Write Content-Type: text/html, or a name and one of contains, exists, absent.</source>
        <translation>„%1“ sagt nichts über eine Kopfzeile. Schreiben Sie Content-Type: text/html, oder einen Namen und eines von contains, exists, absent.</translation>
    </message>
    <message>
        <source>The answer has no header %1.</source>
        <translation>Die Antwort hat keine Kopfzeile %1.</translation>
    </message>
    <message>
        <source>The answer has the header %1 (%2), which it must not.</source>
        <translation>Die Antwort hat die Kopfzeile %1 (%2), was sie nicht darf.</translation>
    </message>
    <message>
        <source>The answer has no header %1; expected: %2</source>
        <translation>Die Antwort hat keine Kopfzeile %1; erwartet: %2</translation>
    </message>
    <message>
        <source>The header %1 is %2; expected: %3</source>
        <translation>Die Kopfzeile %1 ist %2; erwartet: %3</translation>
    </message>
    <message>
        <source>The header %1 is %2; it has to contain %3</source>
        <translation>Die Kopfzeile %1 ist %2; sie muss %3 enthalten</translation>
    </message>
    <message>
        <source>Expected headers</source>
        <translation>Erwartete Kopfzeilen</translation>
    </message>
    <message>
        <source>One a line: Content-Type: text/html, Content-Type contains json, Strict-Transport-Security exists, X-Powered-By absent.</source>
        <translation>Je Zeile eine: Content-Type: text/html, Content-Type contains json, Strict-Transport-Security exists, X-Powered-By absent.</translation>
    </message>
    <message>
        <source>write a name and what is expected of it, such as Content-Type contains json</source>
        <translation>schreiben Sie einen Namen und was davon erwartet wird, etwa Content-Type contains json</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>A PEM file with the certificate that we show to servers that ask for one, and its chain.</source>
        <translation>Eine PEM-Datei mit dem Zertifikat, das wir Servern zeigen, die danach fragen, und seiner Kette.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Schlüssel des Clients</translation>
    </message>
    <message>
        <source>A PEM file with the key of the client certificate, without a passphrase. Empty: it is in the same file.</source>
        <translation>Eine PEM-Datei mit dem Schlüssel des Client-Zertifikats, ohne Passphrase. Leer: er steht in derselben Datei.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http://HOST:PORT or socks5://HOST:PORT, which looks names up as well; none: straight. Empty: the proxy of the application, if it has one. Whatever goes through a proxy is sent by curl.</source>
        <translation>http://HOST:PORT oder socks5://HOST:PORT, der auch Namen auflöst; none: direkt. Leer: der Proxy des Programms, wenn es einen hat. Was über einen Proxy geht, sendet curl.</translation>
    </message>
    <message>
        <source>write http://proxy.example:3128, socks5://proxy.example:1080 or none; user name and password have fields of their own</source>
        <translation>schreiben Sie http://proxy.example:3128, socks5://proxy.example:1080 oder none; Benutzername und Passwort haben eigene Felder</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Benutzername beim Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Passwort beim Proxy</translation>
    </message>
    <message>
        <source>a client key needs the certificate that it belongs to</source>
        <translation>ein Schlüssel des Clients braucht das Zertifikat, zu dem er gehört</translation>
    </message>
    <message>
        <source>give proxy, proxy-username and proxy-password together</source>
        <translation>geben Sie proxy, proxy-username und proxy-password zusammen an</translation>
    </message>
    <message>
        <source>Looking for %1 in this answer takes too long: write an expression that does not try the same text in many ways.</source>
        <translation>Die Suche nach %1 in dieser Antwort dauert zu lange: schreiben Sie einen Ausdruck, der denselben Text nicht auf viele Arten versucht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>{{name}} stands for what an earlier request captured. An address that was captured as a whole may stand at the beginning.</source>
        <translation>{{name}} steht für das, was eine frühere Anfrage übernommen hat. Eine ganze übernommene Adresse darf am Anfang stehen.</translation>
    </message>
    <message>
        <source>write a whole address such as https://shop.example/login</source>
        <translation>schreiben Sie eine ganze Adresse, etwa https://shop.example/login</translation>
    </message>
    <message>
        <source>Values are escaped for what the Content-Type says; without one, for JSON or a form if it looks like either.</source>
        <translation>Werte werden so maskiert, wie der Content-Type es verlangt; ohne ihn für JSON oder ein Formular, wenn es danach aussieht.</translation>
    </message>
    <message>
        <source>Statuses and ranges: 200-299, 304. A redirect is followed unless it is expected here.</source>
        <translation>Status und Bereiche: 200-299, 304. Einer Weiterleitung wird gefolgt, außer sie wird hier erwartet.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>A name, and where its value stands in the answer: a JSON path (data.token), header NAME, or regex with one group: regex csrf=(\w+).</source>
        <translation>Ein Name, und wo sein Wert in der Antwort steht: ein JSON-Pfad (data.token), header NAME oder regex mit einer Gruppe: regex csrf=(\w+).</translation>
    </message>
    <message>
        <source>write a JSON path such as data.token, header Location, or regex csrf=(\w+) with one group</source>
        <translation>schreiben Sie einen JSON-Pfad wie data.token, header Location, oder regex csrf=(\w+) mit einer Gruppe</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Up to ten, sent in this order; cookies are kept between them.</source>
        <translation>Bis zu zehn, in dieser Reihenfolge gesendet; Cookies bleiben dazwischen erhalten.</translation>
    </message>
    <message>
        <source>{{username}} in requests.</source>
        <translation>{{username}} in Anfragen.</translation>
    </message>
    <message>
        <source>{{password}} in requests, and {{basic}} for basic authorization: Authorization: Basic {{basic}}. Never shown.</source>
        <translation>{{password}} in Anfragen, und {{basic}} für die Basic-Anmeldung: Authorization: Basic {{basic}}. Wird nie gezeigt.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>{{token}} in requests. Never shown.</source>
        <translation>{{token}} in Anfragen. Wird nie gezeigt.</translation>
    </message>
    <message>
        <source>If all requests together take longer, the monitor is Degraded.</source>
        <translation>Dauern alle Anfragen zusammen länger, gilt der Monitor als beeinträchtigt.</translation>
    </message>
    <message>
        <source>give one request to ten</source>
        <translation>geben Sie eine bis zehn Anfragen an</translation>
    </message>
    <message>
        <source>the name of a captured value begins with a letter; letters, digits, _ and - may follow</source>
        <translation>der Name eines übernommenen Werts beginnt mit einem Buchstaben; Buchstaben, Ziffern, _ und - dürfen folgen</translation>
    </message>
    <message>
        <source>a {{name}} has to be captured by a request before, or be username, password, basic or token with its field filled in; write \{{ for the two characters</source>
        <translation>ein {{name}} muss von einer früheren Anfrage übernommen sein, oder username, password, basic oder token heißen und sein Feld ausgefüllt sein; schreiben Sie \{{ für die beiden Zeichen</translation>
    </message>
    <message>
        <source>there is nothing to capture for %1: %2.</source>
        <translation>für %1 gibt es nichts zu übernehmen: %2.</translation>
    </message>
    <message>
        <source>More than %1 redirects.</source>
        <translation>Mehr als %1 Weiterleitungen.</translation>
    </message>
    <message>
        <source>%1 requests in %2 ms.</source>
        <translation>%1 Anfragen in %2 ms.</translation>
    </message>
    <message>
        <source>Request %1: %2</source>
        <translation>Anfrage %1: %2</translation>
    </message>
    <message>
        <source>Request %1 (%3): %2</source>
        <translation>Anfrage %1 (%3): %2</translation>
    </message>
    <message>
        <source>Several requests in a row (HTTP)</source>
        <translation>Mehrere Anfragen nacheinander (HTTP)</translation>
    </message>
    <message>
        <source>Sends requests one after another, takes values out of answers into the next, and keeps cookies.</source>
        <translation>Sendet Anfragen nacheinander, übernimmt Werte aus Antworten in die nächste und behält Cookies.</translation>
    </message>
</context>
<context>
    <name>HttpAction</name>
    <message>
        <source>The request was sent, but no answer came: %1 It may have been carried out.</source>
        <translation>Die Anfrage wurde gesendet, aber keine Antwort kam: %1 Sie kann ausgeführt worden sein.</translation>
    </message>
    <message>
        <source>Accepted with status %1.</source>
        <translation>Angenommen mit Status %1.</translation>
    </message>
    <message>
        <source>Status %1: whether it was carried out is not known.</source>
        <translation>Status %1: ob sie ausgeführt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The receiver failed with status %1.</source>
        <translation>Der Empfänger scheiterte mit Status %1.</translation>
    </message>
    <message>
        <source>The receiver takes no more for now (status 429).</source>
        <translation>Der Empfänger nimmt vorerst nichts mehr an (Status 429).</translation>
    </message>
    <message>
        <source>The receiver redirects elsewhere (status %1); what acts follows no redirect. Correct the address.</source>
        <translation>Der Empfänger leitet weiter (Status %1); was handelt, folgt keiner Weiterleitung. Berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The receiver refused it with status %1.</source>
        <translation>Der Empfänger wies sie mit Status %1 ab.</translation>
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
    <name>Inside</name>
    <message>
        <source>Salve stopped before it was done.</source>
        <translation>Salve hielt an, bevor es getan war.</translation>
    </message>
    <message>
        <source>This works only inside a Salve that runs: start one with salvectl run, or the window.</source>
        <translation>Das geht nur in einem Salve, das läuft: starten Sie eines mit salvectl run oder das Fenster.</translation>
    </message>
    <message>
        <source>The names in it are filled in when it runs.</source>
        <translation>Die Namen darin werden ausgefüllt, wenn sie läuft.</translation>
    </message>
    <message>
        <source>No monitor is on the host &quot;%1&quot;, and no reaction hits it: look at its name.</source>
        <translation>Kein Monitor ist auf dem Host „%1“, und keine Reaktion trifft ihn: sehen Sie sich den Namen an.</translation>
    </message>
    <message>
        <source>No monitor has the tag &quot;%1&quot;: look at its name.</source>
        <translation>Kein Monitor hat das Schlagwort „%1“: sehen Sie sich den Namen an.</translation>
    </message>
    <message>
        <source>There is no monitor &quot;%1&quot;: look at its name.</source>
        <translation>Es gibt keinen Monitor „%1“: sehen Sie sich den Namen an.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>What came is not JSON: %1 at byte %2.</source>
        <translation>Was kam, ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>What came has no JSON at %1. Is it sent by %2?</source>
        <translation>Was kam, hat kein JSON bei %1. Kommt es von %2?</translation>
    </message>
    <message>
        <source>What came has no state at %1. Is it sent by %2?</source>
        <translation>Was kam, hat keinen Zustand bei %1. Kommt es von %2?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at %2 is no state that %3 is known to send.</source>
        <translation>„%1“ bei %2 ist kein Zustand, der von %3 bekannt ist.</translation>
    </message>
    <message>
        <source>What came has nothing at %1 to know the alert by. Is it sent by %2?</source>
        <translation>Was kam, hat bei %1 nichts, woran der Alarm zu erkennen ist. Kommt es von %2?</translation>
    </message>
    <message>
        <source>What came has no list at %1. Is it sent by %2?</source>
        <translation>Was kam, hat keine Liste bei %1. Kommt es von %2?</translation>
    </message>
    <message>
        <source>What came holds %1 alerts, more than %2.</source>
        <translation>Was kam, enthält %1 Alarme, mehr als %2.</translation>
    </message>
    <message>
        <source>Nothing is listened to: %1 has to hold a certificate and %2 its key, both as PEM.</source>
        <translation>Es wird nicht gelauscht: %1 muss ein Zertifikat enthalten und %2 seinen Schlüssel, beides als PEM.</translation>
    </message>
    <message>
        <source>Nothing is listened to: port %1 of %2 cannot be opened (%3). Is another program there?</source>
        <translation>Es wird nicht gelauscht: Port %1 von %2 kann nicht geöffnet werden (%3). Ist dort ein anderes Programm?</translation>
    </message>
</context>
<context>
    <name>JsonPath</name>
    <message>
        <source>&quot;%1&quot; is not a JSON path: it breaks off at &quot;%2&quot;. Write for example db.status or items[0].name.</source>
        <translation>„%1“ ist kein JSON-Pfad: er bricht ab bei „%2“. Schreiben Sie zum Beispiel db.status oder items[0].name.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares nothing. Write a path and one of == != &lt; &lt;= &gt; &gt;= contains exists absent, for example: db.status == ok</source>
        <translation>„%1“ vergleicht nichts. Schreiben Sie einen Pfad und eines von == != &lt; &lt;= &gt; &gt;= contains exists absent, zum Beispiel: db.status == ok</translation>
    </message>
    <message>
        <source>The answer has no %1, expected: %2</source>
        <translation>Die Antwort hat kein %1, erwartet: %2</translation>
    </message>
    <message>
        <source>%1 is %2, expected: %3</source>
        <translation>%1 ist %2, erwartet: %3</translation>
    </message>
</context>
<context>
    <name>KubernetesWorkload</name>
    <message>
        <source>API server</source>
        <translation>API-Server</translation>
    </message>
    <message>
        <source>write the API server&apos;s address such as https://k8s.example:6443</source>
        <translation>schreiben Sie die Adresse des API-Servers, etwa https://k8s.example:6443</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Of a service account that may get deployments, statefulsets and daemonsets, and list pods.</source>
        <translation>Eines Dienstkontos, das Deployments, StatefulSets und DaemonSets lesen und Pods auflisten darf.</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Label selector</source>
        <translation>Label-Selektor</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>With fewer ready pods it is Down. Else it is Down when none is ready, and Degraded when some are not.</source>
        <translation>Mit weniger bereiten Pods ist er ausgefallen. Sonst ist er ausgefallen, wenn keiner bereit ist, und beeinträchtigt, wenn einige es nicht sind.</translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation>Eigene CA-Datei</translation>
    </message>
    <message>
        <source>The cluster&apos;s: certificate-authority-data of a kubeconfig, decoded.</source>
        <translation>Die des Clusters: certificate-authority-data einer kubeconfig, dekodiert.</translation>
    </message>
    <message>
        <source>Certificate check</source>
        <translation>Zertifikatsprüfung</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>When the API server does not answer, the workload may well go on running.</source>
        <translation>Antwortet der API-Server nicht, kann der Workload durchaus weiterlaufen.</translation>
    </message>
    <message>
        <source>The Kubernetes API server</source>
        <translation>Der API-Server von Kubernetes</translation>
    </message>
    <message>
        <source>There is no %1 %2 in the namespace %3.</source>
        <translation>Es gibt kein %1 %2 im Namespace %3.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>The last change has not been taken up yet: is the controller running?</source>
        <translation>Die letzte Änderung wurde noch nicht aufgenommen: läuft der Controller?</translation>
    </message>
    <message>
        <source>The last change cannot be rolled out; what was there before still runs. %1</source>
        <translation>Die letzte Änderung kann nicht ausgerollt werden; was vorher da war, läuft noch. %1</translation>
    </message>
    <message>
        <source>%1 of %2 pods are ready; a change is being rolled out.</source>
        <translation>%1 von %2 Pods sind bereit; eine Änderung wird ausgerollt.</translation>
    </message>
    <message>
        <source>%1 of %2 pods are ready.</source>
        <translation>%1 von %2 Pods sind bereit.</translation>
    </message>
    <message>
        <source>No pod in the namespace %1 fits the selector %2.</source>
        <translation>Kein Pod im Namespace %1 passt zum Selektor %2.</translation>
    </message>
    <message>
        <source>Scaled to 0: nothing has to run.</source>
        <translation>Auf 0 skaliert: nichts muss laufen.</translation>
    </message>
    <message>
        <source>Kubernetes workload</source>
        <translation>Kubernetes-Workload</translation>
    </message>
    <message>
        <source>Asks the API server whether as many pods are ready as a workload wants.</source>
        <translation>Fragt den API-Server, ob so viele Pods bereit sind, wie ein Workload will.</translation>
    </message>
</context>
<context>
    <name>LocalCommand</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>The program, then its arguments, each an item of the list. No shell reads them, unless you want one.</source>
        <translation>Das Programm, dann seine Argumente, jedes ein Eintrag der Liste. Keine Shell liest sie, außer Sie wollen eine.</translation>
    </message>
    <message>
        <source>Through a shell</source>
        <translation>Durch eine Shell</translation>
    </message>
    <message>
        <source>The first item is then a script for /bin/sh, and the others are its $1, $2 …</source>
        <translation>Der erste Eintrag ist dann ein Skript für /bin/sh, und die anderen sind sein $1, $2 …</translation>
    </message>
    <message>
        <source>Exit codes of success</source>
        <translation>Exit-Codes bei Erfolg</translation>
    </message>
    <message>
        <source>Codes and ranges: 0, 3-5.</source>
        <translation>Codes und Bereiche: 0, 3-5.</translation>
    </message>
    <message>
        <source>write exit codes from 0 to 255 such as 0 or 3-5</source>
        <translation>schreiben Sie Exit-Codes von 0 bis 255, etwa 0 oder 3-5</translation>
    </message>
    <message>
        <source>Stopped after</source>
        <translation>Abgebrochen nach</translation>
    </message>
    <message>
        <source>Then the program is ended with all that it started.</source>
        <translation>Dann wird das Programm abgebrochen, mit allem, was es gestartet hat.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>tells: a message, which no repair guard stops. destroys: a repair that hurts, such as a reboot; it is limited more.</source>
        <translation>tells: eine Meldung, die keine Schutzregel für Reparaturen aufhält. destroys: eine Reparatur, die weh tut, etwa ein Neustart des Hosts; sie wird enger begrenzt.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>More variables: the place for {{names}} with any text. PATH, HOME and the user are there; LC_ALL is C.</source>
        <translation>Weitere Variablen: der Ort für {{names}} mit beliebigem Text. PATH, HOME und der Benutzer sind gesetzt; LC_ALL ist C.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Given to the program in an environment variable. Everybody on this computer can read arguments.</source>
        <translation>Wird dem Programm in einer Umgebungsvariablen gegeben. Argumente kann jeder auf diesem Rechner lesen.</translation>
    </message>
    <message>
        <source>Variable of the secret</source>
        <translation>Variable des Geheimnisses</translation>
    </message>
    <message>
        <source>write a name of letters, digits and _, such as PGPASSWORD</source>
        <translation>schreiben Sie einen Namen aus Buchstaben, Ziffern und _, etwa PGPASSWORD</translation>
    </message>
    <message>
        <source>write the program and each of its arguments as an item of a list: [systemctl, restart, nginx], or want a shell</source>
        <translation>schreiben Sie das Programm und jedes seiner Argumente als Eintrag einer Liste: [systemctl, restart, nginx], oder verlangen Sie eine Shell</translation>
    </message>
    <message>
        <source>a shell would read what stands for {{names}} in the script: give them as further items, which the script sees as $1, $2 …</source>
        <translation>eine Shell würde lesen, was im Skript für {{names}} steht: geben Sie sie als weitere Einträge an, die das Skript als $1, $2 … sieht</translation>
    </message>
    <message>
        <source>a variable has a name of letters, digits and _</source>
        <translation>eine Variable hat einen Namen aus Buchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>The program %1 is not on this computer, or this user may not run it.</source>
        <translation>Das Programm %1 ist nicht auf diesem Rechner, oder dieser Benutzer darf es nicht ausführen.</translation>
    </message>
    <message>
        <source>The program %1 is not in the PATH of this computer. Install it, or write its whole path.</source>
        <translation>Das Programm %1 ist nicht im PATH dieses Rechners. Installieren Sie es oder schreiben Sie seinen ganzen Pfad.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>It had not ended after %1 and was stopped, with all that it had started. What it had done by then stays done.</source>
        <translation>Es war nach %1 nicht fertig und wurde abgebrochen, mit allem, was es gestartet hatte. Was es bis dahin getan hat, bleibt getan.</translation>
    </message>
    <message>
        <source>It printed without end and was stopped.</source>
        <translation>Es gab ohne Ende aus und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was ended by signal %1. %2</source>
        <translation>Es wurde durch Signal %1 beendet. %2</translation>
    </message>
    <message>
        <source>It ended with exit code %1. %2</source>
        <translation>Es endete mit Exit-Code %1. %2</translation>
    </message>
    <message>
        <source>%1 is there and may be run. What it does shows only when it runs.</source>
        <translation>%1 ist da und darf ausgeführt werden. Was es tut, zeigt sich erst, wenn es läuft.</translation>
    </message>
    <message>
        <source>Command on this computer</source>
        <translation>Befehl auf diesem Rechner</translation>
    </message>
    <message>
        <source>Runs a program with its arguments, bounded in time and output, and looks at how it ends.</source>
        <translation>Führt ein Programm mit seinen Argumenten aus, begrenzt in Zeit und Ausgabe, und sieht an, wie es endet.</translation>
    </message>
    <message>
        <source>The program&apos;s exit code says whether it did its work; the monitor proves the repair.</source>
        <translation>Der Exit-Code des Programms sagt, ob es gewirkt hat; der Monitor weist die Reparatur nach.</translation>
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
    <message>
        <source>The link of a message: its incident is shown.</source>
        <translation>Der Link einer Meldung: ihr Vorfall wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>once, %1</source>
        <translation>einmal, %1</translation>
    </message>
    <message>
        <source>each %1 %2 to %3</source>
        <translation>jeden %1 %2 bis %3</translation>
    </message>
    <message>
        <source>%1 for %2 at %3, from %4 on</source>
        <comment>a rule, how long, time of day, first day</comment>
        <translation>%1 für %2 um %3, ab dem %4</translation>
    </message>
    <message>
        <source>monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Only what a reaction started is ended by one, and what is in maintenance cannot end its own by a step: there its time ends it.</source>
        <translation>Nur was eine Reaktion begonnen hat, wird von einer beendet, und was in Wartung ist, kann seine eigene nicht durch einen Schritt beenden: dort beendet sie ihre Zeit.</translation>
    </message>
    <message>
        <source>What stops</source>
        <translation>Was ruht</translation>
    </message>
    <message>
        <source>Repairs alone: a hold, people are told as ever. With messages: planned work. A step cannot silence an incident of which nobody has been told.</source>
        <translation>Nur Reparaturen: eine Sperre, Menschen werden benachrichtigt wie immer. Mit Meldungen: geplante Arbeiten. Ein Schritt kann keinen Vorfall verschweigen, von dem niemand benachrichtigt wurde.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welcher</translation>
    </message>
    <message>
        <source>The host, the tag, or the id of the monitor.</source>
        <translation>Der Host, das Schlagwort oder die Kennung des Monitors.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>It ends by itself. Started again, it counts from then on.</source>
        <translation>Sie endet von selbst. Erneut begonnen, zählt sie von da an.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>say which one is meant; {{monitor.host}} is the host of the monitor that it runs for</source>
        <translation>sagen Sie, welcher gemeint ist; {{monitor.host}} ist der Host des Monitors, für den sie läuft</translation>
    </message>
    <message>
        <source>Ends what a reaction started for %1.</source>
        <translation>Beendet, was eine Reaktion für %1 begonnen hat.</translation>
    </message>
    <message>
        <source>No repairs of %1 for %2; people are told as ever.</source>
        <translation>Keine Reparaturen von %1 für %2; Menschen werden benachrichtigt wie immer.</translation>
    </message>
    <message>
        <source>Maintenance of %1 for %2: no repairs, no messages.</source>
        <translation>Wartung von %1 für %2: keine Reparaturen, keine Meldungen.</translation>
    </message>
    <message>
        <source>Ended for %1.</source>
        <translation>Beendet für %1.</translation>
    </message>
    <message>
        <source>No reaction had started anything for %1.</source>
        <translation>Keine Reaktion hatte für %1 etwas begonnen.</translation>
    </message>
    <message>
        <source>a reaction asked for it</source>
        <translation>eine Reaktion hat darum gebeten</translation>
    </message>
    <message>
        <source>Maintenance of a part, for a time</source>
        <translation>Wartung eines Teils, für eine Zeit</translation>
    </message>
    <message>
        <source>Leaves a host, a tag, a monitor or everything alone for a time, or ends that: no repairs, and where wished no messages.</source>
        <translation>Lässt einen Host, ein Schlagwort, einen Monitor oder alles für eine Zeit in Ruhe oder beendet das: keine Reparaturen, und auf Wunsch keine Meldungen.</translation>
    </message>
    <message>
        <source>It is in Salve&apos;s own record. Nothing is repaired by it, so nothing is proven.</source>
        <translation>Es steht in Salves eigener Aufzeichnung. Repariert wird damit nichts, also wird nichts nachgewiesen.</translation>
    </message>
</context>
<context>
    <name>MaintenanceFields</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Each week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>By a rule of calendars</source>
        <translation>Nach einer Regel wie in Kalendern</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Sie ist vorbei.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächste: %1</translation>
    </message>
</context>
<context>
    <name>MaintenanceSection</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>What is named is still checked then, but nothing is repaired and nobody is told. Where no monitor, host or tag is named, that is everything</source>
        <translation>Was genannt ist, wird dann weiter geprüft, aber nichts wird repariert und niemand benachrichtigt. Wo kein Monitor, Host oder Schlagwort genannt ist, ist das alles</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>under way</source>
        <translation>im Gange</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Salve on %1 needs you</source>
        <translation>Salve auf %1 braucht Sie</translation>
    </message>
    <message>
        <source>%1 needs a look</source>
        <translation>%1 braucht einen Blick</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>Shop is down</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is still %2</source>
        <comment>Shop is still down</comment>
        <translation>%1 ist immer noch %2</translation>
    </message>
    <message>
        <source>%1 is up again</source>
        <translation>%1 ist wieder in Ordnung</translation>
    </message>
    <message>
        <source>May %1 run for %2?</source>
        <translation>Darf %1 für %2 laufen?</translation>
    </message>
    <message>
        <source>Messages in one: %1</source>
        <translation>Meldungen in einer: %1</translation>
    </message>
    <message>
        <source>Salve on %1: the last day</source>
        <translation>Salve auf %1: der letzte Tag</translation>
    </message>
    <message>
        <source>Test message of Salve on %1</source>
        <translation>Testmeldung von Salve auf %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>%1 did not run: %2</source>
        <translation>%1 lief nicht: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 um %2: %3</translation>
    </message>
    <message>
        <source>Nothing was tried.</source>
        <translation>Nichts wurde versucht.</translation>
    </message>
    <message>
        <source>%1 is up again after %2.</source>
        <translation>%1 ist nach %2 wieder in Ordnung.</translation>
    </message>
    <message>
        <source>%1 is %2 since %3: %4</source>
        <translation>%1 ist %2 seit %3: %4</translation>
    </message>
    <message>
        <source>Salve on %1 asks you</source>
        <translation>Salve auf %1 fragt Sie</translation>
    </message>
    <message>
        <source>News from Salve on %1</source>
        <translation>Neues von Salve auf %1</translation>
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
    <name>Mqtt</name>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>8883 with TLS, 1883 without.</source>
        <translation>8883 mit TLS, 1883 ohne.</translation>
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
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>write a topic such as salve/alerts: no + or #, and no $ in front</source>
        <translation>schreiben Sie ein Thema wie salve/alerts: kein + oder #, und kein $ davor</translation>
    </message>
    <message>
        <source>Message (JSON)</source>
        <translation>Nachricht (JSON)</translation>
    </message>
    <message>
        <source>{{names}} are escaped for JSON text.</source>
        <translation>{{names}} werden für JSON-Text maskiert.</translation>
    </message>
    <message>
        <source>Kept by the broker</source>
        <translation>Vom Broker aufbewahrt</translation>
    </message>
    <message>
        <source>Who subscribes later gets it at once: the topic is then the last state.</source>
        <translation>Wer später abonniert, bekommt sie sofort: das Thema ist dann der letzte Zustand.</translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation>Eigene CA-Datei</translation>
    </message>
    <message>
        <source>Password without encryption</source>
        <translation>Passwort ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>Everybody on the way can read it.</source>
        <translation>Jeder auf dem Weg kann es lesen.</translation>
    </message>
    <message>
        <source>a user name needs a password, and a password needs a user name</source>
        <translation>ein Benutzername braucht ein Passwort, und ein Passwort einen Benutzernamen</translation>
    </message>
    <message>
        <source>the password would travel unencrypted: use tls, or write plain-password: accepted</source>
        <translation>das Passwort ginge unverschlüsselt durchs Netz: nutzen Sie tls oder schreiben Sie plain-password: accepted</translation>
    </message>
    <message>
        <source>The broker does not speak MQTT 3.1.1.</source>
        <translation>Der Broker spricht kein MQTT 3.1.1.</translation>
    </message>
    <message>
        <source>The broker does not accept our client id.</source>
        <translation>Der Broker nimmt unsere Client-Kennung nicht an.</translation>
    </message>
    <message>
        <source>The broker says that it is unavailable.</source>
        <translation>Der Broker sagt, dass er nicht verfügbar ist.</translation>
    </message>
    <message>
        <source>The broker refuses the user name or the password.</source>
        <translation>Der Broker weist den Benutzernamen oder das Passwort zurück.</translation>
    </message>
    <message>
        <source>The broker lets this user not connect: give it a login and rights.</source>
        <translation>Der Broker lässt diesen Benutzer sich nicht verbinden: geben Sie ihm eine Anmeldung und Rechte.</translation>
    </message>
    <message>
        <source>What answers there does not speak MQTT.</source>
        <translation>Was dort antwortet, spricht kein MQTT.</translation>
    </message>
    <message>
        <source>The broker answered with something else than an acknowledgement.</source>
        <translation>Der Broker antwortete mit etwas anderem als einer Bestätigung.</translation>
    </message>
    <message>
        <source>The broker has acknowledged it. Who has subscribed to %1, it does not say.</source>
        <translation>Der Broker hat sie bestätigt. Wer %1 abonniert hat, sagt er nicht.</translation>
    </message>
    <message>
        <source>It was sent, and the broker did not acknowledge it: %1 It may not let this user publish to %2.</source>
        <translation>Sie wurde gesendet, und der Broker hat sie nicht bestätigt: %1 Vielleicht darf dieser Benutzer nicht unter %2 veröffentlichen.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>To %1, port %2 (%3), topic %4:</source>
        <translation>An %1, Port %2 (%3), Thema %4:</translation>
    </message>
    <message>
        <source>MQTT message</source>
        <translation>MQTT-Nachricht</translation>
    </message>
    <message>
        <source>Publishes a message through a broker, and waits for its acknowledgement.</source>
        <translation>Veröffentlicht eine Nachricht über einen Broker und wartet auf dessen Bestätigung.</translation>
    </message>
    <message>
        <source>The broker acknowledges that it has the message; whether somebody reads it is not known.</source>
        <translation>Der Broker bestätigt, dass er die Nachricht hat; ob jemand sie liest, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>No notification server answers on this desktop. Start one (most desktops have it built in; else dunst or mako).</source>
        <translation>Auf diesem Desktop antwortet kein Benachrichtigungsdienst. Starten Sie einen (die meisten Desktops haben ihn eingebaut; sonst dunst oder mako).</translation>
    </message>
</context>
<context>
    <name>Ntp</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Degraded when the offset is</source>
        <translation>Beeinträchtigt bei Abweichung</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Degraded when the server&apos;s clock and this computer&apos;s are so far apart, ahead or behind, in milliseconds.</source>
        <translation>Beeinträchtigt, wenn die Uhr des Servers und die dieses Rechners so weit auseinandergehen, vor oder nach, in Millisekunden.</translation>
    </message>
    <message>
        <source>Down when the offset is</source>
        <translation>Ausgefallen bei Abweichung</translation>
    </message>
    <message>
        <source>Down when they are so far apart, in milliseconds.</source>
        <translation>Ausgefallen, wenn sie so weit auseinandergehen, in Millisekunden.</translation>
    </message>
    <message>
        <source>Highest stratum</source>
        <translation>Höchstes Stratum</translation>
    </message>
    <message>
        <source>The number of servers between this one and a real clock; beyond it the monitor is Degraded.</source>
        <translation>Die Zahl der Server zwischen diesem und einer echten Uhr; darüber ist der Monitor beeinträchtigt.</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>Adressfamilie</translation>
    </message>
    <message>
        <source>%1 says that its own clock is not synchronised: it has no time to give.</source>
        <translation>%1 sagt, dass die eigene Uhr nicht synchronisiert ist: er hat keine Zeit zu geben.</translation>
    </message>
    <message>
        <source>%1 asks us to ask less often (RATE): check it at a longer interval.</source>
        <translation>%1 bittet uns, seltener zu fragen (RATE): prüfen Sie ihn in längeren Abständen.</translation>
    </message>
    <message>
        <source>%1 refuses to tell us the time (%2): its access list does not let us in.</source>
        <translation>%1 will uns die Zeit nicht sagen (%2): seine Zugriffsliste lässt uns nicht zu.</translation>
    </message>
    <message>
        <source>%1 has no time to give (%2).</source>
        <translation>%1 hat keine Zeit zu geben (%2).</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Stratum %1, reference %2, root delay %3 ms, root dispersion %4 ms</source>
        <translation>Stratum %1, Referenz %2, Root Delay %3 ms, Root Dispersion %4 ms</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ms behind this computer&apos;s (stratum %3).</source>
        <translation>Die Uhr von %1 geht gegenüber diesem Rechner %2 ms nach (Stratum %3).</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ms ahead of this computer&apos;s (stratum %3).</source>
        <translation>Die Uhr von %1 geht gegenüber diesem Rechner %2 ms vor (Stratum %3).</translation>
    </message>
    <message>
        <source>How far the clock of %1 is behind this computer&apos;s</source>
        <translation>Wie weit die Uhr von %1 gegenüber diesem Rechner nachgeht</translation>
    </message>
    <message>
        <source>How far the clock of %1 is ahead of this computer&apos;s</source>
        <translation>Wie weit die Uhr von %1 gegenüber diesem Rechner vorgeht</translation>
    </message>
    <message>
        <source>%1 has stratum %2, more than the %3 allowed: its own sources may be gone.</source>
        <translation>%1 hat Stratum %2, mehr als die erlaubten %3: seine eigenen Quellen sind vielleicht weg.</translation>
    </message>
    <message>
        <source>Time server (NTP)</source>
        <translation>Zeitserver (NTP)</translation>
    </message>
    <message>
        <source>Asks a time server; compares its clock with this computer&apos;s and looks at its state.</source>
        <translation>Fragt einen Zeitserver, vergleicht seine Uhr mit der dieses Rechners und sieht seinen Zustand an.</translation>
    </message>
</context>
<context>
    <name>NumberCondition</name>
    <message>
        <source>&quot;%1&quot; compares with no number. Write for example &gt; 90, &lt;= 5 or 10..20</source>
        <translation>„%1“ vergleicht mit keiner Zahl. Schreiben Sie zum Beispiel &gt; 90, &lt;= 5 oder 10..20</translation>
    </message>
    <message>
        <source>write a comparison such as &gt; 90, &lt;= 5 or 10..20</source>
        <translation>schreiben Sie einen Vergleich wie &gt; 90, &lt;= 5 oder 10..20</translation>
    </message>
</context>
<context>
    <name>PauseMonitor</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Paused, nobody looks any more: an open incident ends as &quot;paused&quot;, never as recovered, until somebody resumes it nothing is repaired or told, and what depends on it is on its own. A step cannot pause what is in trouble before somebody has been told.</source>
        <translation>Ist er angehalten, sieht niemand mehr hin: ein offener Vorfall endet als „angehalten“, nie als erholt; bis ihn jemand fortsetzt, wird nichts repariert oder gemeldet, und was von ihm abhängt, ist auf sich gestellt. Ein Schritt kann nichts anhalten, was in Schwierigkeiten ist, bevor jemand benachrichtigt wurde.</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Their ids. {{monitor.id}} is the one that it runs for.</source>
        <translation>Ihre Kennungen. {{monitor.id}} ist der, für den sie läuft.</translation>
    </message>
    <message>
        <source>name at least one monitor</source>
        <translation>nennen Sie mindestens einen Monitor</translation>
    </message>
    <message>
        <source>Pauses %1: nobody looks, until somebody resumes it.</source>
        <translation>Hält %1 an: niemand sieht hin, bis ihn jemand fortsetzt.</translation>
    </message>
    <message>
        <source>Watches again: %1.</source>
        <translation>Überwacht wieder: %1.</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>Angehalten: %1.</translation>
    </message>
    <message>
        <source>Watched again: %1.</source>
        <translation>Wieder überwacht: %1.</translation>
    </message>
    <message>
        <source>Pause or resume monitors</source>
        <translation>Monitore anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Stops looking at monitors, or looks at them again: an edit of the set, with who made it.</source>
        <translation>Hört auf, nach Monitoren zu sehen, oder sieht wieder nach ihnen: eine Änderung des Satzes, mit dem, der sie machte.</translation>
    </message>
    <message>
        <source>It is in the set. Nothing is repaired by not looking, so nothing is proven.</source>
        <translation>Es steht im Satz. Durch Wegsehen wird nichts repariert, also wird nichts nachgewiesen.</translation>
    </message>
</context>
<context>
    <name>Ping</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Time between packets</source>
        <translation>Zeit zwischen Paketen</translation>
    </message>
    <message>
        <source>Degraded when loss is</source>
        <translation>Beeinträchtigt bei Verlust</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Degraded when so much of the packets did not come back, in percent.</source>
        <translation>Beeinträchtigt, wenn so viele Pakete nicht zurückkamen, in Prozent.</translation>
    </message>
    <message>
        <source>Down when loss is</source>
        <translation>Ausgefallen bei Verlust</translation>
    </message>
    <message>
        <source>Down when so much did not come back; when none does, it is Down in any case.</source>
        <translation>Ausgefallen, wenn so viele nicht zurückkamen; kommt keines zurück, in jedem Fall.</translation>
    </message>
    <message>
        <source>Degraded when the round trip is</source>
        <translation>Beeinträchtigt bei Umlaufzeit</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Degraded when the average round trip is so long, in milliseconds.</source>
        <translation>Beeinträchtigt, wenn die mittlere Umlaufzeit so lang ist, in Millisekunden.</translation>
    </message>
    <message>
        <source>Down when the round trip is</source>
        <translation>Ausgefallen bei Umlaufzeit</translation>
    </message>
    <message>
        <source>Down when the average round trip is so long, in milliseconds.</source>
        <translation>Ausgefallen, wenn die mittlere Umlaufzeit so lang ist, in Millisekunden.</translation>
    </message>
    <message>
        <source>Degraded when jitter is</source>
        <translation>Beeinträchtigt bei Jitter</translation>
    </message>
    <message>
        <source>Degraded when one round trip differs so much from the next, on average, in milliseconds.</source>
        <translation>Beeinträchtigt, wenn eine Umlaufzeit im Mittel so sehr von der nächsten abweicht, in Millisekunden.</translation>
    </message>
    <message>
        <source>Size of a packet</source>
        <translation>Größe eines Pakets</translation>
    </message>
    <message>
        <source>Bytes in each packet: with 1472 a line that loses large ones is found.</source>
        <translation>Bytes je Paket: mit 1472 fällt eine Leitung auf, die große Pakete verliert.</translation>
    </message>
    <message>
        <source>Wait for the last</source>
        <translation>Warten auf das letzte</translation>
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
        <source>Pings this IP address whatever the name resolves to.</source>
        <translation>Pingt diese IP-Adresse, wohin auch immer der Name auflöst.</translation>
    </message>
    <message>
        <source>write an IPv4 or IPv6 address</source>
        <translation>schreiben Sie eine IPv4- oder IPv6-Adresse</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Sends echo requests; counts what comes back and how long it takes.</source>
        <translation>Sendet Echo-Anfragen; zählt, was zurückkommt und wie lange es dauert.</translation>
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
        <translation>%1 von %2 Pings an %3 kamen zurück, im Mittel in %4 ms.</translation>
    </message>
    <message>
        <source>The loss of pings to %1</source>
        <translation>Der Verlust der Pings an %1</translation>
    </message>
    <message>
        <source>The round trip to %1</source>
        <translation>Die Umlaufzeit zu %1</translation>
    </message>
    <message>
        <source>The jitter of pings to %1</source>
        <translation>Der Jitter der Pings an %1</translation>
    </message>
    <message>
        <source>%1 of %2 packets came back from %3, by %4</source>
        <translation>%1 von %2 Paketen kamen von %3 zurück, mit %4</translation>
    </message>
</context>
<context>
    <name>PingExchange</name>
    <message>
        <source>This computer lets Salve send no pings. Install the package iputils-ping, or allow your group by sysctl net.ipv4.ping_group_range=&quot;0 2147483647&quot;.</source>
        <translation>Dieser Rechner lässt Salve keine Pings senden. Installieren Sie das Paket iputils-ping oder erlauben Sie es Ihrer Gruppe per sysctl net.ipv4.ping_group_range=&quot;0 2147483647&quot;.</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>The plugin, then its arguments, each an item of the list. No shell reads them. Without a / the plugin is looked for in PATH and where distributions put monitoring plugins.</source>
        <translation>Das Plugin, dann seine Argumente, jedes ein Eintrag der Liste. Keine Shell liest sie. Ohne / wird das Plugin in PATH gesucht und dort, wo Distributionen Überwachungs-Plugins ablegen.</translation>
    </message>
    <message>
        <source>Its warning means</source>
        <translation>Seine Warnung bedeutet</translation>
    </message>
    <message>
        <source>Its critical means</source>
        <translation>Sein „kritisch“ bedeutet</translation>
    </message>
    <message>
        <source>Its unknown means</source>
        <translation>Sein „unbekannt“ bedeutet</translation>
    </message>
    <message>
        <source>Most plugins also end so when they are called with wrong arguments.</source>
        <translation>So enden die meisten Plugins auch, wenn sie mit falschen Argumenten aufgerufen werden.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Given to the plugin in an environment variable. Everybody on this computer can read arguments.</source>
        <translation>Wird dem Plugin in einer Umgebungsvariablen gegeben. Argumente kann jeder auf diesem Rechner lesen.</translation>
    </message>
    <message>
        <source>Variable of the secret</source>
        <translation>Variable des Geheimnisses</translation>
    </message>
    <message>
        <source>write a name of letters, digits and _, such as PGPASSWORD</source>
        <translation>schreiben Sie einen Namen aus Buchstaben, Ziffern und _, etwa PGPASSWORD</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>More variables. PATH, HOME and the user are there; LC_ALL is C.</source>
        <translation>Weitere Variablen. PATH, HOME und der Benutzer sind gesetzt; LC_ALL ist C.</translation>
    </message>
    <message>
        <source>write the program and each of its arguments as an item of a list: [check_load, -w, 5, -c, 10]</source>
        <translation>schreiben Sie das Programm und jedes seiner Argumente als Eintrag einer Liste: [check_load, -w, 5, -c, 10]</translation>
    </message>
    <message>
        <source>The plugin %1 could not be started: %2. Is it installed (package monitoring-plugins-basic or monitoring-plugins-standard), and may this user run it?</source>
        <translation>Das Plugin %1 konnte nicht gestartet werden: %2. Ist es installiert (Paket monitoring-plugins-basic oder monitoring-plugins-standard), und darf dieser Benutzer es ausführen?</translation>
    </message>
    <message>
        <source>The plugin had not ended after %1 and was stopped.</source>
        <translation>Das Plugin war nach %1 nicht fertig und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The plugin printed without end and was stopped.</source>
        <translation>Das Plugin gab ohne Ende aus und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The plugin was ended by signal %1.</source>
        <translation>Das Plugin wurde durch Signal %1 beendet.</translation>
    </message>
    <message>
        <source>The plugin ended with exit code %1: a program that it calls is missing or cannot be run.</source>
        <translation>Das Plugin endete mit Exit-Code %1: ein Programm, das es aufruft, fehlt oder kann nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The plugin ended with exit code %1, which says nothing: plugins end with 0 to 3.</source>
        <translation>Das Plugin endete mit Exit-Code %1, der nichts sagt: Plugins enden mit 0 bis 3.</translation>
    </message>
    <message>
        <source>The plugin ended with exit code %1 and printed nothing.</source>
        <translation>Das Plugin endete mit Exit-Code %1 und gab nichts aus.</translation>
    </message>
    <message>
        <source>Beyond its limit</source>
        <translation>Jenseits der Grenze</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Fehlerausgabe</translation>
    </message>
    <message>
        <source>Monitoring plugin (Nagios, Icinga)</source>
        <translation>Überwachungs-Plugin (Nagios, Icinga)</translation>
    </message>
    <message>
        <source>Runs any program of the monitoring-plugins interface on this computer, with its numbers.</source>
        <translation>Führt auf diesem Rechner ein beliebiges Programm mit der Schnittstelle der Monitoring-Plugins aus, samt seinen Zahlen.</translation>
    </message>
</context>
<context>
    <name>PowerDns</name>
    <message>
        <source>the key would travel unencrypted: use https, or write plain-http: accepted</source>
        <translation>der Schlüssel ginge unverschlüsselt durchs Netz: nutzen Sie https oder schreiben Sie plain-http: accepted</translation>
    </message>
    <message>
        <source>Address of its interface</source>
        <translation>Adresse seiner Schnittstelle</translation>
    </message>
    <message>
        <source>write a whole address such as https://ns1.example.com:8081/api/v1/servers/localhost</source>
        <translation>schreiben Sie eine ganze Adresse, etwa https://ns1.example.com:8081/api/v1/servers/localhost</translation>
    </message>
    <message>
        <source>Key (api-key)</source>
        <translation>Schlüssel (api-key)</translation>
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
        <translation>Bei einer http-Adresse ohne Verschlüsselung kann jeder auf dem Weg den Schlüssel lesen.</translation>
    </message>
    <message>
        <source>%1 is an alias of %2: change that name.</source>
        <translation>%1 ist ein Alias von %2: ändern Sie jenen Namen.</translation>
    </message>
    <message>
        <source>DNS record (PowerDNS)</source>
        <translation>DNS-Eintrag (PowerDNS)</translation>
    </message>
    <message>
        <source>Changes a record through the HTTP interface of a PowerDNS server.</source>
        <translation>Ändert einen Eintrag über die HTTP-Schnittstelle eines PowerDNS-Servers.</translation>
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
        <translation>Server</translation>
    </message>
    <message>
        <source>Also anything else that answers PromQL: Thanos, Mimir, VictoriaMetrics.</source>
        <translation>Auch alles andere, was PromQL beantwortet: Thanos, Mimir, VictoriaMetrics.</translation>
    </message>
    <message>
        <source>write the server&apos;s address such as http://prometheus.example:9090</source>
        <translation>schreiben Sie die Adresse des Servers, etwa http://prometheus.example:9090</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>PromQL that gives one value a series, now.</source>
        <translation>PromQL, das jetzt je Reihe einen Wert ergibt.</translation>
    </message>
    <message>
        <source>Degraded when</source>
        <translation>Beeinträchtigt, wenn</translation>
    </message>
    <message>
        <source>Down when</source>
        <translation>Ausgefallen, wenn</translation>
    </message>
    <message>
        <source>Deciding series</source>
        <translation>Entscheidende Reihen</translation>
    </message>
    <message>
        <source>any: one beyond a limit is enough; all: every one has to be; first: the others do not count.</source>
        <translation>any: eine jenseits der Grenze genügt; all: jede muss es sein; first: die anderen zählen nicht.</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Ohne Daten</translation>
    </message>
    <message>
        <source>A query with a comparison (up == 0) has no data while all is well: ok. A misspelt name has none either: unknown.</source>
        <translation>Eine Abfrage mit Vergleich (up == 0) hat keine Daten, solange alles gut ist: ok. Ein falsch geschriebener Name hat auch keine: unknown.</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>When the server does not answer nothing is known of what it watches. down: the server itself is what this monitor is for.</source>
        <translation>Antwortet der Server nicht, ist über das, was er überwacht, nichts bekannt. down: um den Server selbst geht es diesem Monitor.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
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
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation>Eigene CA-Datei</translation>
    </message>
    <message>
        <source>Certificate check</source>
        <translation>Zertifikatsprüfung</translation>
    </message>
    <message>
        <source>give a user name or a bearer token, not both: a request has one Authorization header</source>
        <translation>geben Sie einen Benutzernamen oder ein Bearer-Token an, nicht beides: eine Anfrage hat nur eine Authorization-Kopfzeile</translation>
    </message>
    <message>
        <source>The Prometheus server</source>
        <translation>Der Prometheus-Server</translation>
    </message>
    <message>
        <source>Prometheus cannot answer the query: %1</source>
        <translation>Prometheus kann die Abfrage nicht beantworten: %1</translation>
    </message>
    <message>
        <source>The query gives no number a series, but a range or a text: use for example avg_over_time(…).</source>
        <translation>Die Abfrage ergibt je Reihe keine Zahl, sondern einen Bereich oder einen Text: nutzen Sie zum Beispiel avg_over_time(…).</translation>
    </message>
    <message>
        <source>The query has no data: %1</source>
        <translation>Die Abfrage hat keine Daten: %1</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>Prometheus query</source>
        <translation>Prometheus-Abfrage</translation>
    </message>
    <message>
        <source>Asks a Prometheus server for numbers and compares them with limits.</source>
        <translation>Fragt einen Prometheus-Server nach Zahlen und vergleicht sie mit Grenzen.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>Write a proxy as http://proxy.example:3128, socks5://proxy.example:1080 or none; user name and password have fields of their own.</source>
        <translation>Schreiben Sie einen Proxy als http://proxy.example:3128, socks5://proxy.example:1080 oder none; Benutzername und Passwort haben eigene Felder.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation>Der Proxy %1 verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the user name or the password.</source>
        <translation>Der Proxy %1 wies den Benutzernamen oder das Passwort zurück.</translation>
    </message>
    <message>
        <source>The proxy cannot be used: %1</source>
        <translation>Der Proxy kann nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to %2 (status %3).</source>
        <translation>Der Proxy %1 konnte sich nicht mit %2 verbinden (Status %3).</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to %2 in time.</source>
        <translation>Der Proxy %1 konnte sich nicht rechtzeitig mit %2 verbinden.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through to %2 (status %3).</source>
        <translation>Der Proxy %1 lässt uns nicht zu %2 durch (Status %3).</translation>
    </message>
    <message>
        <source>%2 refused the connection of the proxy %1.</source>
        <translation>%2 wies die Verbindung des Proxys %1 ab.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through to %2.</source>
        <translation>Der Proxy %1 lässt uns nicht zu %2 durch.</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to %2.</source>
        <translation>Der Proxy %1 konnte sich nicht mit %2 verbinden.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection before it had answered.</source>
        <translation>Der Proxy %1 schloss die Verbindung, bevor er geantwortet hatte.</translation>
    </message>
    <message>
        <source>%1 does not speak SOCKS 5: check the proxy&apos;s kind and port.</source>
        <translation>%1 spricht kein SOCKS 5: prüfen Sie Art und Port des Proxys.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to %2 in time: %2 is down, or the proxy is busy.</source>
        <translation>Der Proxy %1 verband sich nicht rechtzeitig mit %2: %2 ist ausgefallen, oder der Proxy ist überlastet.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not understood: %2</source>
        <translation>%1 wird nicht verstanden: %2</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>write http://proxy.example:3128, socks5://proxy.example:1080 or none</source>
        <translation>schreiben Sie http://proxy.example:3128, socks5://proxy.example:1080 oder none</translation>
    </message>
    <message>
        <source>Of checks and actions over HTTP that name none of their own. Nothing here: they go straight.</source>
        <translation>Für Prüfungen und Handlungen über HTTP, die keinen eigenen nennen. Ohne Angabe gehen sie direkt.</translation>
    </message>
    <message>
        <source>Straight to</source>
        <translation>Direkt zu</translation>
    </message>
    <message>
        <source>Reached without it: db1, .corp.example and all below, 10.0.0.0/8; this computer always is.</source>
        <translation>Ohne ihn erreicht: db1, .corp.example und alles darunter, 10.0.0.0/8; dieser Rechner immer.</translation>
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
        <source>a user name needs its password, and a password its user name</source>
        <translation>ein Benutzername braucht sein Passwort, und ein Passwort seinen Benutzernamen</translation>
    </message>
    <message>
        <source>The proxy of %1 is not used: %2</source>
        <translation>Der Proxy aus %1 wird nicht benutzt: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The proxy is used without a login: %1</source>
        <translation>Der Proxy wird ohne Anmeldung benutzt: %1</translation>
    </message>
</context>
<context>
    <name>Push</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The last part of the address that the job calls: /push/TOKEN when it went well, /push/TOKEN/fail when it did not, /push/TOKEN/start when it begins.</source>
        <translation>Der letzte Teil der Adresse, die der Job aufruft: /push/TOKEN, wenn es gut ging, /push/TOKEN/fail, wenn nicht, /push/TOKEN/start, wenn er beginnt.</translation>
    </message>
    <message>
        <source>Expected every</source>
        <translation>Erwartet alle</translation>
    </message>
    <message>
        <source>How often the job calls.</source>
        <translation>Wie oft der Job aufruft.</translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation>Nachfrist</translation>
    </message>
    <message>
        <source>How much later it may be before the monitor fails.</source>
        <translation>Wie viel später er kommen darf, bevor der Monitor fehlschlägt.</translation>
    </message>
    <message>
        <source>Host from</source>
        <translation>Host aus</translation>
    </message>
    <message>
        <source>Which value that a failed job sends (?host=web1, or in a JSON body) names the host in trouble: repairs aim at it as {{host}}, and holds, locks and budgets of that host count. It takes the place of on-host.</source>
        <translation>Welcher Wert, den ein gescheiterter Job sendet (?host=web1 oder in einem JSON-Inhalt), den betroffenen Host nennt: Reparaturen zielen auf ihn als {{host}}, und Sperren, Belegungen und Budgets dieses Hosts gelten. Er tritt an die Stelle von on-host.</translation>
    </message>
    <message>
        <source>Runs at most</source>
        <translation>Läuft höchstens</translation>
    </message>
    <message>
        <source>A job that has said that it starts and has not ended after this time makes the monitor Degraded.</source>
        <translation>Ein Job, der seinen Start gemeldet hat und nach dieser Zeit nicht fertig ist, macht den Monitor beeinträchtigt.</translation>
    </message>
    <message>
        <source>when it went well</source>
        <translation>wenn es gut ging</translation>
    </message>
    <message>
        <source>when it did not</source>
        <translation>wenn nicht</translation>
    </message>
    <message>
        <source>when it begins: then it is known how long it runs</source>
        <translation>wenn er beginnt: dann ist bekannt, wie lange er läuft</translation>
    </message>
    <message>
        <source>a note that changes nothing</source>
        <translation>eine Notiz, die nichts ändert</translation>
    </message>
    <message>
        <source>with its exit status, in a shell script</source>
        <translation>mit seinem Exit-Status, in einem Shell-Skript</translation>
    </message>
    <message>
        <source>Let the job call the address when it is done, for example with curl -fsS --retry 3. What it posts is kept as what it said.</source>
        <translation>Lassen Sie den Job die Adresse aufrufen, wenn er fertig ist, zum Beispiel mit curl -fsS --retry 3. Was er mitsendet, wird als seine Aussage aufbewahrt.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Was er sagte</translation>
    </message>
    <message>
        <source>Has not called for %1, expected every %2.</source>
        <translation>Hat sich seit %1 nicht gemeldet, erwartet alle %2.</translation>
    </message>
    <message>
        <source>Has never called since it was set up %1 ago.</source>
        <translation>Hat sich nie gemeldet, seit er vor %1 angelegt wurde.</translation>
    </message>
    <message>
        <source>Has not called yet.</source>
        <translation>Hat sich noch nicht gemeldet.</translation>
    </message>
    <message>
        <source>Called %1 ago and said that it failed.</source>
        <translation>Meldete sich vor %1 und sagte, dass es fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Called %1 ago.</source>
        <translation>Meldete sich vor %1.</translation>
    </message>
    <message>
        <source>Started %1 ago and has not ended.</source>
        <translation>Begann vor %1 und ist nicht fertig.</translation>
    </message>
    <message>
        <source>This monitor waits to be called: only a running Salve hears that. Look at its state with salvectl show.</source>
        <translation>Dieser Monitor wartet auf einen Aufruf: nur ein laufendes Salve hört ihn. Sehen Sie seinen Zustand mit salvectl show an.</translation>
    </message>
    <message>
        <source>Heartbeat of a job</source>
        <translation>Herzschlag eines Jobs</translation>
    </message>
    <message>
        <source>A job calls an address when it went well; Salve fails the monitor when it says otherwise or is silent.</source>
        <translation>Ein Job ruft eine Adresse auf, wenn es gut ging; der Monitor schlägt fehl, wenn der Job anderes sagt oder schweigt.</translation>
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
    <name>ReactionLibrary</name>
    <message>
        <source>%1: There is a reaction of the kind &quot;%2&quot; already; give this one another word.</source>
        <translation>%1: Eine Reaktion der Art „%2“ gibt es schon; geben Sie dieser ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>ReactionRecipe</name>
    <message>
        <source>It says: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>%1 accepted it, but how it went cannot be read (status %2).</source>
        <translation>%1 hat es angenommen, aber wie es ausging, ist nicht zu lesen (Status %2).</translation>
    </message>
    <message>
        <source>Something answered with status %1, but not as %2 does. Check the address.</source>
        <translation>Etwas antwortete mit Status %1, aber nicht wie %2. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 refuses the credentials (status 401).</source>
        <translation>%1 weist die Anmeldedaten zurück (Status 401).</translation>
    </message>
    <message>
        <source>%1 does not allow it (status 403).</source>
        <translation>%1 erlaubt es nicht (Status 403).</translation>
    </message>
    <message>
        <source>%1 does not know what is named here (status 404).</source>
        <translation>%1 kennt nicht, was hier genannt ist (Status 404).</translation>
    </message>
    <message>
        <source>%1 redirects elsewhere (status %2); what acts follows no redirect. Correct the address.</source>
        <translation>%1 leitet weiter (Status %2); was handelt, folgt keiner Weiterleitung. Berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 is busy with something else (status %2); nothing was done.</source>
        <translation>%1 ist mit etwas anderem beschäftigt (Status %2); nichts wurde getan.</translation>
    </message>
    <message>
        <source>%1 answered with status %2: whether it was carried out is not known.</source>
        <translation>%1 antwortete mit Status %2: ob es ausgeführt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 cannot answer now (status %2).</source>
        <translation>%1 kann gerade nicht antworten (Status %2).</translation>
    </message>
    <message>
        <source>%1 refuses it (status %2).</source>
        <translation>%1 weist es ab (Status %2).</translation>
    </message>
    <message>
        <source>%1 says that it is done.</source>
        <translation>%1 sagt, dass es getan ist.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 hat es angenommen.</translation>
    </message>
    <message>
        <source>%1 says that it failed.</source>
        <translation>%1 sagt, dass es gescheitert ist.</translation>
    </message>
    <message>
        <source>%1 takes it not now (status %2); nothing was done.</source>
        <translation>%1 nimmt es jetzt nicht an (Status %2); nichts wurde getan.</translation>
    </message>
    <message>
        <source>%1 lets us in.</source>
        <translation>%1 lässt uns herein.</translation>
    </message>
    <message>
        <source>Whether %1 has done it could not be read: %2</source>
        <translation>Ob %1 es getan hat, war nicht zu lesen: %2</translation>
    </message>
    <message>
        <source>The request to %1 cannot be made: %2.</source>
        <translation>Die Anfrage an %1 lässt sich nicht stellen: %2.</translation>
    </message>
    <message>
        <source>its address is none: write a whole one such as https://host.example</source>
        <translation>seine Adresse ist keine: schreiben Sie eine ganze, etwa https://host.example</translation>
    </message>
    <message>
        <source>With these settings nobody can say whether it happened.</source>
        <translation>Mit diesen Einstellungen kann niemand sagen, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>%1 shows that it was done.</source>
        <translation>%1 zeigt, dass es getan wurde.</translation>
    </message>
    <message>
        <source>%1 accepted it, but did not say what is needed to follow it (%2).</source>
        <translation>%1 hat es angenommen, aber nicht gesagt, was zum Verfolgen nötig ist (%2).</translation>
    </message>
    <message>
        <source>%1 accepted it, but it was not over within %2.</source>
        <translation>%1 hat es angenommen, aber es war nicht innerhalb von %2 vorbei.</translation>
    </message>
    <message>
        <source>{{%1}} has no value</source>
        <translation>{{%1}} hat keinen Wert</translation>
    </message>
    <message>
        <source>the value of {{%1}} cannot stand in an address</source>
        <translation>der Wert von {{%1}} kann nicht in einer Adresse stehen</translation>
    </message>
    <message>
        <source>the value of {{%1}} has a line break, which cannot stand there</source>
        <translation>der Wert von {{%1}} enthält einen Zeilenumbruch, der dort nicht stehen darf</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name: write {{name}}, {{name|filter}} with the filters first N, html, path, number or json, or \{{ for the two characters</source>
        <translation>„%1“ ist kein Name: schreiben Sie {{name}}, {{name|filter}} mit den Filtern first N, html, path, number oder json, oder \{{ für die beiden Zeichen</translation>
    </message>
    <message>
        <source>the value of {{%1}} is no number</source>
        <translation>der Wert von {{%1}} ist keine Zahl</translation>
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
        <translation>„%1“ ist kein regulärer Ausdruck: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not hexadecimal; write pairs of digits, and ?? for any byte: 20 02 00 ??</source>
        <translation>„%1“ ist nicht hexadezimal; schreiben Sie Ziffernpaare und ?? für ein beliebiges Byte: 20 02 00 ??</translation>
    </message>
    <message>
        <source>%1 holds a line break, which the server would take for the end of what we say. Write it on one line.</source>
        <translation>%1 enthält einen Zeilenumbruch, den der Server für das Ende unserer Zeile hielte. Schreiben Sie es in eine Zeile.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 answers, but not like a server of this kind: %2</source>
        <translation>%1 antwortet, aber nicht wie ein Server dieser Art: %2</translation>
    </message>
    <message>
        <source>%1 does not offer TLS on this port: %2</source>
        <translation>%1 bietet an diesem Port kein TLS an: %2</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Empty: the port that such servers usually have.</source>
        <translation>Leer: der Port, den solche Server gewöhnlich haben.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
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
        <source>A PEM file that is trusted beside the system&apos;s authorities, for this reaction only.</source>
        <translation>Eine PEM-Datei, der neben den Stellen des Systems vertraut wird, nur für diese Reaktion.</translation>
    </message>
</context>
<context>
    <name>RecipeFile</name>
    <message>
        <source>When it was understood</source>
        <translation>Wenn es verstanden wurde</translation>
    </message>
    <message>
        <source>When it was not understood</source>
        <translation>Wenn es nicht verstanden wurde</translation>
    </message>
    <message>
        <source>When nobody has this address</source>
        <translation>Wenn niemand diese Adresse hat</translation>
    </message>
    <message>
        <source>When it asks how the monitor is</source>
        <translation>Wenn gefragt wird, wie es dem Monitor geht</translation>
    </message>
    <message>
        <source>Words for states</source>
        <translation>Wörter für Zustände</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>write the header&apos;s name in lower case</source>
        <translation>schreiben Sie den Namen der Kopfzeile klein</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>write a path such as labels.severity</source>
        <translation>schreiben Sie einen Pfad wie labels.severity</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What to do at the sender</source>
        <translation>Was beim Absender zu tun ist</translation>
    </message>
    <message>
        <source>Payload to paste there</source>
        <translation>Inhalt zum Einfügen dort</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Document within a text</source>
        <translation>Dokument in einem Text</translation>
    </message>
    <message>
        <source>List of alerts</source>
        <translation>Liste der Alarme</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Without an identity it is about the monitor itself</source>
        <translation>Ohne Kennung geht es um den Monitor selbst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The state stands within a text</source>
        <translation>Der Zustand steht in einem Text</translation>
    </message>
    <message>
        <source>Words for firing</source>
        <translation>Wörter für „ausgelöst“</translation>
    </message>
    <message>
        <source>Words for resolved</source>
        <translation>Wörter für „behoben“</translation>
    </message>
    <message>
        <source>Words for unknown</source>
        <translation>Wörter für „unbekannt“</translation>
    </message>
    <message>
        <source>Words for no change</source>
        <translation>Wörter für „keine Änderung“</translation>
    </message>
    <message>
        <source>Words for a question</source>
        <translation>Wörter für eine Frage</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Name of the alert</source>
        <translation>Name des Alarms</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Words for an impact on people</source>
        <translation>Wörter für eine Auswirkung auf Menschen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Addresses of its own</source>
        <translation>Eigene Adressen</translation>
    </message>
    <message>
        <source>write a path with {token} in it, for example: /api/alarm/{id}/{token}/{action}</source>
        <translation>schreiben Sie einen Pfad mit {token} darin, zum Beispiel: /api/alarm/{id}/{token}/{action}</translation>
    </message>
    <message>
        <source>Answers to callers of these addresses</source>
        <translation>Antworten an Aufrufer dieser Adressen</translation>
    </message>
    <message>
        <source>say where the identity stands, or that there is only one thing to tell about (sole: yes)</source>
        <translation>sagen Sie, wo die Kennung steht, oder dass es nur um eine Sache geht (sole: yes)</translation>
    </message>
    <message>
        <source>say what callers of the addresses are answered</source>
        <translation>sagen Sie, was Aufrufern der Adressen geantwortet wird</translation>
    </message>
    <message>
        <source>impact says where it stands, impact-on-people which words mean that people are hit</source>
        <translation>impact sagt, wo sie steht, impact-on-people, welche Wörter bedeuten, dass Menschen betroffen sind</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>write the key of a field, with no in front, or a comparison such as tls = starttls</source>
        <translation>schreiben Sie den Schlüssel eines Felds, mit no davor, oder einen Vergleich wie tls = starttls</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Passt zu</translation>
    </message>
    <message>
        <source>this is not a regular expression</source>
        <translation>das ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>write pairs of hexadecimal digits, and ?? for any byte</source>
        <translation>schreiben Sie Paare hexadezimaler Ziffern und ?? für ein beliebiges Byte</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>a case is known by match or by hex: give one of them</source>
        <translation>ein Fall wird an match oder an hex erkannt: geben Sie eines davon an</translation>
    </message>
    <message>
        <source>an outcome of ok has the cause none, and no other has</source>
        <translation>der Ausgang ok hat die Ursache none, und kein anderer hat sie</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>write how an answer ends: line, reply, anything, 8 bytes, until TEXT, line beginning TEXT, length u16 at 0 plus 2</source>
        <translation>schreiben Sie, wie eine Antwort endet: line, reply, anything, 8 bytes, until TEXT, line beginning TEXT, length u16 at 0 plus 2</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Erwarten</translation>
    </message>
    <message>
        <source>Expect bytes</source>
        <translation>Bytes erwarten</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Andere Antworten</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Go over to TLS</source>
        <translation>Zu TLS wechseln</translation>
    </message>
    <message>
        <source>a step sends, reads or goes over to TLS</source>
        <translation>ein Schritt sendet, liest oder wechselt zu TLS</translation>
    </message>
    <message>
        <source>say with read how the answer ends</source>
        <translation>sagen Sie mit read, wie die Antwort endet</translation>
    </message>
    <message>
        <source>expect or expect-hex, not both</source>
        <translation>expect oder expect-hex, nicht beides</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>write a lower-case word, more of them with hyphens: ssh-banner</source>
        <translation>schreiben Sie ein kleingeschriebenes Wort, mehrere mit Bindestrichen: ssh-banner</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>write a sentence with a full stop</source>
        <translation>schreiben Sie einen Satz mit Punkt am Ende</translation>
    </message>
    <message>
        <source>Said when it is well</source>
        <translation>Was gesagt wird, wenn es gut ist</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port with TLS</source>
        <translation>Port mit TLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>write a lower-case word, more of them with hyphens: client-id</source>
        <translation>schreiben Sie ein kleingeschriebenes Wort, mehrere mit Bindestrichen: client-id</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>a recipe&apos;s field is one value, a list or a map of texts</source>
        <translation>ein Feld eines Rezepts ist ein Wert, eine Liste oder eine Zuordnung von Texten</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Under More</source>
        <translation>Unter „Weitere Einstellungen“</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Shown if</source>
        <translation>Gezeigt, wenn</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>Gezeigt bei</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Passt zu</translation>
    </message>
    <message>
        <source>Failing value</source>
        <translation>Wert, der nicht passt</translation>
    </message>
    <message>
        <source>a field of the type choice has choices, and no other has</source>
        <translation>ein Feld des Typs choice hat choices, und kein anderes hat sie</translation>
    </message>
    <message>
        <source>shown-if names a field, shown-with the values that it has then</source>
        <translation>shown-if nennt ein Feld, shown-with die Werte, die es dann hat</translation>
    </message>
    <message>
        <source>beside matches there has to be a sentence, and a failing value that does not match</source>
        <translation>zu matches gehören ein Satz und ein Beispielwert, der nicht passt</translation>
    </message>
    <message>
        <source>Templated</source>
        <translation>Aus Vorlage</translation>
    </message>
    <message>
        <source>write text (messages) or argument (what addresses something)</source>
        <translation>schreiben Sie text (Meldungen) oder argument (was etwas adressiert)</translation>
    </message>
    <message>
        <source>write names as {{name}} or {{name|filter}}; the filters are first N, html, path, number and json</source>
        <translation>schreiben Sie Namen als {{name}} oder {{name|filter}}; die Filter sind first N, html, path, number und json</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>write a path and a comparison, such as data.status == ok</source>
        <translation>schreiben Sie einen Pfad und einen Vergleich, etwa data.status == ok</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>an answer is known by status, json, body or only-if</source>
        <translation>eine Antwort wird an status, json, body oder only-if erkannt</translation>
    </message>
    <message>
        <source>write a method and an address that begins with https:// or a field: POST {{server}}/jobs</source>
        <translation>schreiben Sie eine Methode und eine Adresse, die mit https:// oder einem Feld beginnt: POST {{server}}/jobs</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query-Werte</translation>
    </message>
    <message>
        <source>Form values</source>
        <translation>Formularwerte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Basic authentication</source>
        <translation>Basic-Anmeldung</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handelt</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Beantwortet innerhalb von</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>Gefragt alle</translation>
    </message>
    <message>
        <source>write a JSON path such as data.id, header Location, header Location regex /([0-9]+)$, or regex id=(\w+) with one group</source>
        <translation>schreiben Sie einen JSON-Pfad wie data.id, header Location, header Location regex /([0-9]+)$, oder regex id=(\w+) mit einer Gruppe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>a request has one body: json, form or text</source>
        <translation>eine Anfrage hat einen Inhalt: json, form oder text</translation>
    </message>
    <message>
        <source>write a lower-case word, more of them with hyphens: github-actions</source>
        <translation>schreiben Sie ein kleingeschriebenes Wort, mehrere mit Bindestrichen: github-actions</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Name des Dienstes</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Takes up to</source>
        <translation>Dauert bis zu</translation>
    </message>
    <message>
        <source>Repeat is harmless</source>
        <translation>Wiederholung ist harmlos</translation>
    </message>
    <message>
        <source>Effect key</source>
        <translation>Schlüssel der Wirkung</translation>
    </message>
    <message>
        <source>Where it says why</source>
        <translation>Wo steht, warum</translation>
    </message>
    <message>
        <source>write a JSON path such as error.message</source>
        <translation>schreiben Sie einen JSON-Pfad wie error.message</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vorabprüfung</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>Rehearsals</name>
    <message>
        <source>Told through %1: %2</source>
        <translation>Benachrichtigt über %1: %2</translation>
    </message>
    <message>
        <source>%1 would run</source>
        <translation>%1 würde laufen</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>%1 would run on %2</source>
        <translation>%1 würde laufen auf %2</translation>
    </message>
    <message>
        <source>%1 runs on %2</source>
        <translation>%1 läuft auf %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>runs, messages, skips</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) not</source>
        <translation>
            <numerusform>%n-mal nicht</numerusform>
            <numerusform>%n-mal nicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairFence</name>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>It is still running on %1.</source>
        <translation>Sie läuft noch auf %1.</translation>
    </message>
    <message>
        <source>%1 lets us in, and keeps a repair from being made twice.</source>
        <translation>%1 lässt uns herein und verhindert, dass eine Reparatur zweimal läuft.</translation>
    </message>
    <message>
        <source>Hold file</source>
        <translation>Sperrdatei</translation>
    </message>
    <message>
        <source>While this file is on the host nothing is repaired there; its first line says why.</source>
        <translation>Solange diese Datei auf dem Host liegt, wird dort nichts repariert; ihre erste Zeile sagt, warum.</translation>
    </message>
    <message>
        <source>write the whole path of a file</source>
        <translation>schreiben Sie den ganzen Pfad einer Datei</translation>
    </message>
    <message>
        <source>Folder of the fence</source>
        <translation>Ordner der Vermerke</translation>
    </message>
    <message>
        <source>Where the host notes which repair it has seen, so that two Salves do not both make it. Without it: .salve in the home of the user.</source>
        <translation>Wo der Host vermerkt, welche Reparatur er gesehen hat, damit nicht zwei Salve sie beide ausführen. Ohne Angabe: .salve im Home-Verzeichnis des Benutzers.</translation>
    </message>
    <message>
        <source>write the whole path of a folder</source>
        <translation>schreiben Sie den ganzen Pfad eines Ordners</translation>
    </message>
    <message>
        <source>There is no flock on %1, which keeps a repair from being made twice: install util-linux.</source>
        <translation>Auf %1 fehlt flock, das eine zweite Ausführung derselben Reparatur verhindert: installieren Sie util-linux.</translation>
    </message>
    <message>
        <source>The folder %2 on %1 cannot be written, where the host notes which repair it has seen: name another fence-folder.</source>
        <translation>In den Ordner %2 auf %1, wo der Host vermerkt, welche Reparatur er gesehen hat, kann nicht geschrieben werden: nennen Sie einen anderen fence-folder.</translation>
    </message>
    <message>
        <source>%1 let us in, but its shell did not read the command: is it one of POSIX?</source>
        <translation>%1 ließ uns herein, aber seine Shell las den Befehl nicht: ist sie eine nach POSIX?</translation>
    </message>
    <message>
        <source>%1 holds repairs off itself.</source>
        <translation>%1 lässt selbst keine Reparaturen zu.</translation>
    </message>
    <message>
        <source>%1 holds repairs off itself: %2</source>
        <translation>%1 lässt selbst keine Reparaturen zu: %2</translation>
    </message>
    <message>
        <source>The same repair is being made on %1 right now.</source>
        <translation>Dieselbe Reparatur läuft gerade auf %1.</translation>
    </message>
    <message>
        <source>It was never begun on %1.</source>
        <translation>Sie wurde auf %1 nie begonnen.</translation>
    </message>
    <message>
        <source>It was begun on %1, and how it ended was not noted there: it was stopped, or the host went down. It is not run again.</source>
        <translation>Sie wurde auf %1 begonnen, und wie sie endete, wurde dort nicht vermerkt: sie wurde abgebrochen, oder der Host fiel aus. Sie läuft nicht noch einmal.</translation>
    </message>
    <message>
        <source>It was run on %1 for this same repair and ended with exit code %2. It is not run again.</source>
        <translation>Sie lief auf %1 für dieselbe Reparatur und endete mit Exit-Code %2. Sie läuft nicht noch einmal.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1th</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2, %3 time this week</source>
        <translation>%1: %2, zum %3 Mal in dieser Woche</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n time(s)</source>
        <translation>
            <numerusform>%1: %2, %n-mal</numerusform>
            <numerusform>%1: %2, %n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n time(s) in all)</source>
        <translation>
            <numerusform> (insgesamt %n-mal)</numerusform>
            <numerusform> (insgesamt %n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, never repaired by a reaction</source>
        <translation>, nie von einer Reaktion repariert</translation>
    </message>
    <message>
        <source>, repaired by %1</source>
        <translation>, repariert durch %1</translation>
    </message>
</context>
<context>
    <name>Route53</name>
    <message>
        <source>Access key id</source>
        <translation>Kennung des Zugangsschlüssels</translation>
    </message>
    <message>
        <source>Its user needs route53:ListHostedZonesByName, GetHostedZone, ListResourceRecordSets, ChangeResourceRecordSets and GetChange.</source>
        <translation>Sein Benutzer braucht route53:ListHostedZonesByName, GetHostedZone, ListResourceRecordSets, ChangeResourceRecordSets und GetChange.</translation>
    </message>
    <message>
        <source>write the id of the access key, such as AKIAEXAMPLE</source>
        <translation>schreiben Sie die Kennung des Zugangsschlüssels, etwa AKIAEXAMPLE</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Zugangsschlüssel</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sitzungstoken</translation>
    </message>
    <message>
        <source>Of temporary credentials only.</source>
        <translation>Nur bei befristeten Anmeldedaten.</translation>
    </message>
    <message>
        <source>Zone&apos;s id</source>
        <translation>Kennung der Zone</translation>
    </message>
    <message>
        <source>Where the account keeps several public zones of that name, or a private one is meant.</source>
        <translation>Wenn das Konto mehrere öffentliche Zonen dieses Namens hat oder eine private gemeint ist.</translation>
    </message>
    <message>
        <source>write the id of the hosted zone, such as Z0123456789ABCDEFGHIJ</source>
        <translation>schreiben Sie die Kennung der Zone, etwa Z0123456789ABCDEFGHIJ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>us-east-1, wherever the servers are; others have us-gov-west-1 or, in China, cn-northwest-1, and an address of their own.</source>
        <translation>us-east-1, wo auch immer die Server sind; andere haben us-gov-west-1 oder, in China, cn-northwest-1, und eine eigene Adresse.</translation>
    </message>
    <message>
        <source>write a region such as us-east-1</source>
        <translation>schreiben Sie eine Region, etwa us-east-1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>write a whole https address without a slash at its end</source>
        <translation>schreiben Sie eine ganze https-Adresse ohne Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>The account keeps several zones %1: give the id of the one that is meant (%2).</source>
        <translation>Das Konto hat mehrere Zonen %1: geben Sie die Kennung der gemeinten an (%2).</translation>
    </message>
    <message>
        <source>Somebody has changed %1 since it was read; it is left alone.</source>
        <translation>Jemand hat %1 seit dem Lesen geändert; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Route 53 took it on, and has not said that all its name servers have it.</source>
        <translation>Route 53 hat es angenommen und nicht gesagt, dass alle seine Nameserver es haben.</translation>
    </message>
    <message>
        <source>DNS record (AWS Route 53)</source>
        <translation>DNS-Eintrag (AWS Route 53)</translation>
    </message>
    <message>
        <source>Changes a record of a zone that Route 53 keeps.</source>
        <translation>Ändert einen Eintrag einer Zone, die Route 53 führt.</translation>
    </message>
    <message>
        <source>%1 is an alias of %2: change that name.</source>
        <translation>%1 ist ein Alias von %2: ändern Sie jenen Namen.</translation>
    </message>
    <message>
        <source>%1 is an alias of %2, which Route 53 follows itself.</source>
        <translation>%1 ist ein Alias von %2, dem Route 53 selbst folgt.</translation>
    </message>
    <message>
        <source>%1 has a routing policy (%2): Route 53 chooses among several sets, and Salve does not change one of them behind its back.</source>
        <translation>%1 hat eine Routingrichtlinie (%2): Route 53 wählt unter mehreren Sätzen, und Salve ändert keinen davon hinter seinem Rücken.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>asleep</source>
        <translation>dieser Rechner schlief</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>dieser Rechner war offline</translation>
    </message>
    <message>
        <source>anchor-down</source>
        <translation>der Weg dorthin war ausgefallen</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>konnte nicht hinsehen</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>Host %1</translation>
    </message>
    <message>
        <source>effect %1</source>
        <translation>Wirkung %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>reaction %1</source>
        <translation>Reaktion %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 made it worse</source>
        <translation>%1 hat es verschlimmert</translation>
    </message>
    <message>
        <source>host %1: %2</source>
        <translation>Host %1: %2</translation>
    </message>
    <message>
        <source>tag %1: %2</source>
        <translation>Tag %1: %2</translation>
    </message>
    <message>
        <source>monitor %1: %2</source>
        <translation>Monitor %1: %2</translation>
    </message>
    <message>
        <source>reaction %1: %2</source>
        <translation>Reaktion %1: %2</translation>
    </message>
    <message>
        <source>everything: %1</source>
        <translation>alles: %1</translation>
    </message>
    <message>
        <source>monitor %1</source>
        <translation>Monitor %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>marked by %1</source>
        <translation>von %1 gesetzt</translation>
    </message>
    <message>
        <source>step %1 on %2 (%3 in %4, spent by %5)</source>
        <translation>Schritt %1 auf %2 (%3 in %4, verbraucht von %5)</translation>
    </message>
    <message>
        <source>host %1 (%2 in %3, spent by %4)</source>
        <translation>Host %1 (%2 in %3, verbraucht von %4)</translation>
    </message>
    <message>
        <source>repairs that hurt host %1 (%2 in %3, spent by %4)</source>
        <translation>Reparaturen, die Host %1 schaden (%2 in %3, verbraucht von %4)</translation>
    </message>
    <message>
        <source>tag %1 (%2 in %3, spent by %4)</source>
        <translation>Tag %1 (%2 in %3, verbraucht von %4)</translation>
    </message>
    <message>
        <source>reaction %1 (%2 in %3, spent by %4)</source>
        <translation>Reaktion %1 (%2 in %3, verbraucht von %4)</translation>
    </message>
    <message>
        <source>everything (%1 in %2, spent by %3)</source>
        <translation>alles (%1 in %2, verbraucht von %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the hold</source>
        <translation>der Sperre</translation>
    </message>
    <message>
        <source>the stop of all automation</source>
        <translation>dem Anhalten aller Automatik</translation>
    </message>
    <message>
        <source>shadow mode</source>
        <translation>dem Schattenbetrieb</translation>
    </message>
    <message>
        <source>a gap in looking</source>
        <translation>einer Lücke im Hinsehen</translation>
    </message>
    <message>
        <source>what kept messages back</source>
        <translation>dem, was Meldungen zurückhielt</translation>
    </message>
    <message>
        <source>does-not-act</source>
        <translation>der Zeit, in der ein anderer handelte</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>der Quittierung</translation>
    </message>
    <message>
        <source>unobserved</source>
        <translation>der Zeit ohne Sicht</translation>
    </message>
    <message>
        <source>parent-down</source>
        <translation>dem Ausfall des übergeordneten Monitors</translation>
    </message>
    <message>
        <source>too-many</source>
        <translation>dem Ausfall zu vieler zugleich</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>dem Flattern</translation>
    </message>
    <message>
        <source>5 runs in a row without a proven repair</source>
        <translation>5 Läufe hintereinander ohne nachgewiesene Reparatur</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The planned maintenance</source>
        <translation>Die geplante Wartung</translation>
    </message>
    <message>
        <source>The maintenance &quot;%1&quot;</source>
        <translation>Die Wartung „%1“</translation>
    </message>
    <message>
        <source>The hold on everything</source>
        <translation>Die Sperre für alles</translation>
    </message>
    <message>
        <source>The hold on the tag %1</source>
        <translation>Die Sperre für das Tag %1</translation>
    </message>
    <message>
        <source>The hold on the reaction %1</source>
        <translation>Die Sperre für die Reaktion %1</translation>
    </message>
    <message>
        <source>The hold on %1</source>
        <translation>Die Sperre für %1</translation>
    </message>
    <message>
        <source>this is still down: %1</source>
        <translation>dies ist noch ausgefallen: %1</translation>
    </message>
    <message>
        <source>%1 is still down: %2</source>
        <translation>%1 ist noch ausgefallen: %2</translation>
    </message>
    <message>
        <source>Automation will act again</source>
        <translation>Die Automatik handelt dann wieder</translation>
    </message>
    <message>
        <source>Nothing repairs it by itself</source>
        <translation>Nichts repariert es von selbst</translation>
    </message>
    <message>
        <source>Messages about it begin again</source>
        <translation>Meldungen darüber beginnen dann wieder</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>shadow mode: %1 would have run</source>
        <translation>Schattenbetrieb: %1 wäre gelaufen</translation>
    </message>
    <message>
        <source>all automation is stopped until %1: %2</source>
        <translation>alle Automatik ist angehalten bis %1: %2</translation>
    </message>
    <message>
        <source>all automation is stopped until %1</source>
        <translation>alle Automatik ist angehalten bis %1</translation>
    </message>
    <message>
        <source>all automation is stopped: %1</source>
        <translation>alle Automatik ist angehalten: %1</translation>
    </message>
    <message>
        <source>all automation is stopped</source>
        <translation>alle Automatik ist angehalten</translation>
    </message>
    <message>
        <source>repairs are done by %1</source>
        <translation>Reparaturen macht %1</translation>
    </message>
    <message>
        <source>held until %1: %2</source>
        <translation>ausgesetzt bis %1: %2</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>ausgesetzt bis %1</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>ausgesetzt: %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>maintenance until %1: %2</source>
        <translation>Wartung bis %1: %2</translation>
    </message>
    <message>
        <source>maintenance until %1</source>
        <translation>Wartung bis %1</translation>
    </message>
    <message>
        <source>maintenance: %1</source>
        <translation>Wartung: %1</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>quittiert von %1</translation>
    </message>
    <message>
        <source>we cannot see it now (%1)</source>
        <translation>wir sehen es jetzt nicht (%1)</translation>
    </message>
    <message>
        <source>never seen up: %1 of 3 good results since it was last changed</source>
        <translation>noch nicht oft genug in Ordnung gesehen: %1 von 3 guten Ergebnissen seit der letzten Änderung</translation>
    </message>
    <message>
        <source>its parent %1 is down</source>
        <translation>sein übergeordneter Monitor %1 ist ausgefallen</translation>
    </message>
    <message>
        <source>too many failed at once: something large broke, or we cannot see</source>
        <translation>zu viele zugleich ausgefallen: etwas Großes ging kaputt, oder wir sehen nichts</translation>
    </message>
    <message>
        <source>it is flapping</source>
        <translation>er flattert</translation>
    </message>
    <message>
        <source>not meant for the cause %1</source>
        <translation>nicht für die Ursache %1 gedacht</translation>
    </message>
    <message>
        <source>not before the failing check number %1</source>
        <translation>nicht vor der fehlgeschlagenen Prüfung Nummer %1</translation>
    </message>
    <message>
        <source>not yet: the time it has failed is counted anew</source>
        <translation>noch nicht: die Zeit des Ausfalls wird neu gezählt</translation>
    </message>
    <message>
        <source>not yet, %1 to go</source>
        <translation>noch nicht, erst in %1</translation>
    </message>
    <message>
        <source>has run in this outage and does not repeat</source>
        <translation>lief in diesem Ausfall schon und wird nicht wiederholt</translation>
    </message>
    <message>
        <source>repeat not yet, %1 to go</source>
        <translation>Wiederholung noch nicht, erst in %1</translation>
    </message>
    <message>
        <source>cooldown, %1 left</source>
        <translation>Abkühlzeit, noch %1</translation>
    </message>
    <message>
        <source>waits for an approval until %1</source>
        <translation>wartet bis %1 auf eine Genehmigung</translation>
    </message>
    <message>
        <source>waits for the approval of %1</source>
        <translation>wartet auf die Genehmigung von %1</translation>
    </message>
    <message>
        <source>waits for the run of %1 of incident %2, which has %3</source>
        <translation>wartet auf den Lauf von %1 für Vorfall %2; belegt ist %3</translation>
    </message>
    <message>
        <source>waits for the run of %1 started %2</source>
        <translation>wartet auf den Lauf von %1, begonnen %2</translation>
    </message>
    <message>
        <source>waits for its turn in %1</source>
        <translation>wartet, bis es an der Reihe ist: %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>an older incident waits first for %1</source>
        <translation>ein älterer Vorfall wartet zuerst auf %1</translation>
    </message>
    <message>
        <source>has run %1 times in this incident, and may not more</source>
        <translation>lief in diesem Vorfall schon %1-mal, öfter darf es nicht</translation>
    </message>
    <message>
        <source>the budget is spent, %1 to go: %2</source>
        <translation>das Budget ist verbraucht, frei erst in %1: %2</translation>
    </message>
    <message>
        <source>refused before it ran: %1</source>
        <translation>zurückgewiesen, bevor es lief: %1</translation>
    </message>
    <message>
        <source>refused before it ran</source>
        <translation>zurückgewiesen, bevor es lief</translation>
    </message>
    <message>
        <source>rejected, and nothing was changed since: %1</source>
        <translation>abgelehnt, und seither wurde nichts geändert: %1</translation>
    </message>
    <message>
        <source>rejected, and nothing was changed since</source>
        <translation>abgelehnt, und seither wurde nichts geändert</translation>
    </message>
    <message>
        <source>relapsed twice after it in this incident</source>
        <translation>in diesem Vorfall danach zweimal rückfällig</translation>
    </message>
    <message>
        <source>a run made it worse: the ladder stopped</source>
        <translation>ein Lauf hat es verschlimmert: die Schritte sind angehalten</translation>
    </message>
    <message>
        <source>the runbook disarmed itself: %1 would have run</source>
        <translation>das Runbook hat sich selbst entschärft: %1 wäre gelaufen</translation>
    </message>
    <message>
        <source>looks again before acting</source>
        <translation>sieht vor dem Handeln noch einmal hin</translation>
    </message>
    <message>
        <source>recovered by itself</source>
        <translation>von selbst erholt</translation>
    </message>
    <message>
        <source>a person said no</source>
        <translation>ein Mensch sagte nein</translation>
    </message>
    <message>
        <source>nobody answered whether it may run</source>
        <translation>niemand antwortete, ob es laufen darf</translation>
    </message>
    <message>
        <source>its state is unknown: nothing is repaired blindly</source>
        <translation>sein Zustand ist unbekannt: nichts wird blind repariert</translation>
    </message>
    <message>
        <source>hits too many hosts: %1</source>
        <translation>trifft zu viele Hosts: %1</translation>
    </message>
    <message>
        <source>quiet hours until %1</source>
        <translation>Ruhezeit bis %1</translation>
    </message>
    <message>
        <source>too many messages: held back for one line at %1</source>
        <translation>zu viele Meldungen: zurückgehalten für eine Zeile um %1</translation>
    </message>
    <message>
        <source>part of the failure of %1</source>
        <translation>Teil des Ausfalls von %1</translation>
    </message>
    <message>
        <source>%1 was never told of the problem</source>
        <translation>über %1 wurde das Problem nie gemeldet</translation>
    </message>
    <message>
        <source>not run, is tried again: %1</source>
        <translation>nicht gelaufen, wird erneut versucht: %1</translation>
    </message>
    <message>
        <source>not run, is tried again</source>
        <translation>nicht gelaufen, wird erneut versucht</translation>
    </message>
    <message>
        <source>%1 more failing results are needed after %2</source>
        <translation>noch %1 fehlgeschlagene Ergebnisse nötig nach %2</translation>
    </message>
    <message>
        <source>given up: %1</source>
        <translation>aufgegeben: %1</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>nothing repairs it, and the set names nobody to tell</source>
        <translation>nichts repariert es, und der Satz nennt niemanden zum Benachrichtigen</translation>
    </message>
    <message>
        <source>named in one message with others, run %1</source>
        <translation>mit anderen in einer Meldung genannt, Lauf %1</translation>
    </message>
    <message>
        <source>%1 answers through it: this check may be wrong</source>
        <translation>%1 antwortet durch ihn hindurch: diese Prüfung kann falsch sein</translation>
    </message>
    <message>
        <source>not repaired within %1</source>
        <translation>nicht innerhalb von %1 repariert</translation>
    </message>
    <message>
        <source>a repair made it worse</source>
        <translation>eine Reparatur hat es verschlimmert</translation>
    </message>
    <message>
        <source>no repair can follow</source>
        <translation>keine Reparatur kann folgen</translation>
    </message>
    <message>
        <source>nothing repairs it by itself</source>
        <translation>nichts repariert es von selbst</translation>
    </message>
    <message>
        <source>every repair was tried</source>
        <translation>jede Reparatur wurde versucht</translation>
    </message>
    <message>
        <source>a step of the runbook</source>
        <translation>ein Schritt des Runbooks</translation>
    </message>
    <message>
        <source>fire drill by %1: breaks it on purpose</source>
        <translation>Übung von %1: bricht ihn mit Absicht</translation>
    </message>
    <message>
        <source>started by %1</source>
        <translation>gestartet von %1</translation>
    </message>
    <message>
        <source>run %1 is taken back by %2</source>
        <translation>Lauf %1 wird von %2 zurückgenommen</translation>
    </message>
    <message>
        <source>The runbook %1 has disarmed itself: %2.</source>
        <translation>Das Runbook %1 hat sich selbst entschärft: %2.</translation>
    </message>
    <message>
        <source>The budget is spent: %1.</source>
        <translation>Das Budget ist verbraucht: %1.</translation>
    </message>
    <message>
        <source>May %1 run for %2?</source>
        <translation>Darf %1 für %2 laufen?</translation>
    </message>
    <message>
        <source>%1 ends at %2 and %3. %4: extend the %5, or let it go.</source>
        <translation>%1 endet um %2, und %3. %4: verlängern (%5) oder enden lassen.</translation>
    </message>
    <message>
        <source>Nobody answered whether %1 may run.</source>
        <translation>Niemand antwortete, ob %1 laufen darf.</translation>
    </message>
    <message>
        <source>%1 could not run in the 15 min for which it was approved.</source>
        <translation>%1 konnte in den 15 min, für die es genehmigt war, nicht laufen.</translation>
    </message>
    <message>
        <source>%1 made it worse: %2 is down since it ran. Repairs on %3 are held for 1 h.</source>
        <translation>%1 hat es verschlimmert: %2 ist seither ausgefallen. Reparaturen auf %3 sind für 1 h ausgesetzt.</translation>
    </message>
    <message>
        <source>%1 was repaired 3 times in 24 h.</source>
        <translation>%1 wurde in 24 h 3-mal repariert.</translation>
    </message>
    <message>
        <source>%1 came back a second time after a repair.</source>
        <translation>%1 kam nach einer Reparatur zum zweiten Mal wieder.</translation>
    </message>
    <message>
        <source>%1 would fail if it were needed now: %2</source>
        <translation>%1 ginge schief, wenn es jetzt gebraucht würde: %2</translation>
    </message>
    <message>
        <source>%1 is up again.</source>
        <translation>%1 ist wieder in Ordnung.</translation>
    </message>
    <message>
        <source>It is over already.</source>
        <translation>Es ist schon vorüber.</translation>
    </message>
    <message>
        <source>The maintenance has ended.</source>
        <translation>Die Wartung ist zu Ende.</translation>
    </message>
    <message>
        <source>%1 more messages were held back.</source>
        <translation>%1 weitere Meldungen wurden zurückgehalten.</translation>
    </message>
    <message>
        <source>This is a test by %1: messages arrive.</source>
        <translation>Dies ist ein Test von %1: Meldungen kommen an.</translation>
    </message>
    <message>
        <source>%1 runs for %2</source>
        <translation>%1 läuft für %2</translation>
    </message>
    <message>
        <source>Shadow mode: nothing was sent.</source>
        <translation>Schattenbetrieb: nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It recovered by itself.</source>
        <translation>Er hat sich von selbst erholt.</translation>
    </message>
    <message>
        <source>Approved by %1, but it could not run within 15 min.</source>
        <translation>Von %1 genehmigt, konnte aber nicht innerhalb von 15 min laufen.</translation>
    </message>
    <message>
        <source>Nobody answered within 15 min.</source>
        <translation>Niemand antwortete innerhalb von 15 min.</translation>
    </message>
    <message>
        <source>%1 said no.</source>
        <translation>%1 sagte nein.</translation>
    </message>
    <message>
        <source>What it would do has changed since somebody was asked.</source>
        <translation>Was es tun würde, hat sich geändert, seit jemand gefragt wurde.</translation>
    </message>
    <message>
        <source>marked %1 by %2: %3</source>
        <translation>auf %1 gesetzt von %2: %3</translation>
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
    <name>Runs</name>
    <message>
        <source>It said no itself, and the check at %1, %2 after that, still failed.</source>
        <translation>Er sagte selbst nein, und die Prüfung um %1, %2 danach, schlug noch fehl.</translation>
    </message>
    <message>
        <source>The check at %1, %2 after the outcome, still failed; a proof was waited for %3.</source>
        <translation>Die Prüfung um %1, %2 nach dem Ausgang, schlug noch fehl; auf einen Nachweis wurde %3 gewartet.</translation>
    </message>
    <message>
        <source>Another run began at %1, before any check was up.</source>
        <translation>Ein anderer Lauf begann um %1, bevor eine Prüfung gut war.</translation>
    </message>
    <message>
        <source>It was only played: there is nothing to prove.</source>
        <translation>Er wurde nur durchgespielt: es gibt nichts nachzuweisen.</translation>
    </message>
    <message>
        <source>It was not run: there is nothing to prove.</source>
        <translation>Er lief nicht: es gibt nichts nachzuweisen.</translation>
    </message>
    <message>
        <source>No incident was open that it could have repaired.</source>
        <translation>Kein Vorfall war offen, den er hätte reparieren können.</translation>
    </message>
    <message>
        <source>It was up again before the outcome was known: nobody can say what repaired it.</source>
        <translation>Es war wieder in Ordnung, bevor der Ausgang bekannt war: niemand kann sagen, was es repariert hat.</translation>
    </message>
    <message>
        <source>It was up again at %1, %2 after the outcome: too late for a proof, and nothing else had run.</source>
        <translation>Es war um %1 wieder in Ordnung, %2 nach dem Ausgang: zu spät für einen Nachweis, und nichts anderes war gelaufen.</translation>
    </message>
    <message>
        <source>It waits for an approval.</source>
        <translation>Er wartet auf eine Genehmigung.</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>Er wird um %1 erneut versucht.</translation>
    </message>
    <message>
        <source>It is under way, and may take %1.</source>
        <translation>Er ist im Gange und kann %1 dauern.</translation>
    </message>
    <message>
        <source>The check at %1 still failed; one that is up until %2 proves it.</source>
        <translation>Die Prüfung um %1 schlug noch fehl; eine gute bis %2 weist ihn nach.</translation>
    </message>
    <message>
        <source>Until %1 a look may still see what was before; one that is up behind that, until %2, proves it.</source>
        <translation>Bis %1 kann ein Blick noch sehen, was vorher war; eine gute Prüfung danach, bis %2, weist ihn nach.</translation>
    </message>
    <message>
        <source>A check that is up until %1 proves it.</source>
        <translation>Eine gute Prüfung bis %1 weist ihn nach.</translation>
    </message>
    <message>
        <source>step %1 of the runbook %2</source>
        <translation>Schritt %1 des Runbooks %2</translation>
    </message>
    <message>
        <source>%1, to take back run %2</source>
        <translation>%1, um Lauf %2 zurückzunehmen</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, von Hand</translation>
    </message>
    <message>
        <source>%1, as a test</source>
        <translation>%1, als Test</translation>
    </message>
    <message>
        <source>%1, in a fire drill: it breaks something on purpose</source>
        <translation>%1, in einer Übung: er bricht etwas mit Absicht</translation>
    </message>
    <message>
        <source>%1, approved by %2</source>
        <translation>%1, genehmigt von %2</translation>
    </message>
    <message>
        <source>the recovery of what was told</source>
        <translation>die Erholung dessen, was gemeldet wurde</translation>
    </message>
    <message>
        <source>the people whom the set tells</source>
        <translation>die Menschen, die der Satz benachrichtigt</translation>
    </message>
    <message>
        <source>Salve itself</source>
        <translation>Salve selbst</translation>
    </message>
    <message>
        <source>its own answer says that it is done</source>
        <translation>seine eigene Antwort sagt, dass es getan ist</translation>
    </message>
    <message>
        <source>it was accepted, and no more is known</source>
        <translation>es wurde angenommen, mehr ist nicht bekannt</translation>
    </message>
    <message>
        <source>it ran and said no</source>
        <translation>er lief und sagte nein</translation>
    </message>
    <message>
        <source>it was refused, and will not work as it stands</source>
        <translation>er wurde zurückgewiesen und geht so nicht</translation>
    </message>
    <message>
        <source>it was certainly not executed</source>
        <translation>er wurde sicher nicht ausgeführt</translation>
    </message>
    <message>
        <source>it may have happened, and is not repeated</source>
        <translation>es kann geschehen sein und wird nicht wiederholt</translation>
    </message>
    <message>
        <source>The check at %1 was up, %2 after the outcome.</source>
        <translation>Die Prüfung um %1 war gut, %2 nach dem Ausgang.</translation>
    </message>
    <message>
        <source>At %1 it was graver than before, or something else on the hosts that it hit had gone down.</source>
        <translation>Um %1 war es schlimmer als zuvor, oder etwas anderes auf den getroffenen Hosts war ausgefallen.</translation>
    </message>
    <message>
        <source>It was up after the run, and down again at %1.</source>
        <translation>Es war nach dem Lauf in Ordnung und um %1 wieder ausgefallen.</translation>
    </message>
    <message>
        <source>Until %1 nobody could look.</source>
        <translation>Bis %1 konnte niemand nachsehen.</translation>
    </message>
</context>
<context>
    <name>Salt</name>
    <message>
        <source>The request was sent to %1, but no answer came back. %2</source>
        <translation>Die Anfrage wurde an %1 gesendet, aber keine Antwort kam zurück. %2</translation>
    </message>
    <message>
        <source>%1 Nothing was sent to %2.</source>
        <translation>%1 An %2 wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>salt-api at %1 cannot be reached. %2</source>
        <translation>salt-api bei %1 ist nicht erreichbar. %2</translation>
    </message>
    <message>
        <source>salt-api at %1 ends every session at once: &quot;%2&quot;.</source>
        <translation>salt-api bei %1 beendet jede Sitzung sofort: „%2“.</translation>
    </message>
    <message>
        <source>salt-api at %1 refused the login: check user name, password and eauth.</source>
        <translation>salt-api bei %1 wies die Anmeldung zurück: prüfen Sie Benutzername, Passwort und eauth.</translation>
    </message>
    <message>
        <source>Salt does not permit it: &quot;%1&quot;.</source>
        <translation>Salt erlaubt es nicht: „%1“.</translation>
    </message>
    <message>
        <source>%1 answered 401: &quot;%2&quot;.</source>
        <translation>%1 antwortete 401: „%2“.</translation>
    </message>
    <message>
        <source>salt-api cannot read the request: %1</source>
        <translation>salt-api kann die Anfrage nicht lesen: %1</translation>
    </message>
    <message>
        <source>There is no salt-api at %1 (status %2): check the address.</source>
        <translation>Bei %1 ist kein salt-api (Status %2): prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>salt-api ran the command and would not say what came of it.</source>
        <translation>salt-api führte den Befehl aus und sagte nicht, was daraus wurde.</translation>
    </message>
    <message>
        <source>%1 sends its visitors elsewhere: give the final address.</source>
        <translation>%1 schickt Besucher anderswohin: geben Sie die endgültige Adresse an.</translation>
    </message>
    <message>
        <source>%1 refused the request with status %2: %3</source>
        <translation>%1 wies die Anfrage mit Status %2 ab: %3</translation>
    </message>
    <message>
        <source>The Salt master is not available; nothing was run.</source>
        <translation>Der Salt-Master ist nicht verfügbar; nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>salt-api answered 500: the Salt master is probably not available.</source>
        <translation>salt-api antwortete 500: der Salt-Master ist wahrscheinlich nicht verfügbar.</translation>
    </message>
    <message>
        <source>%1 answered with status %2 and did not say what came of the request.</source>
        <translation>%1 antwortete mit Status %2 und sagte nicht, was aus der Anfrage wurde.</translation>
    </message>
    <message>
        <source>The answer of salt-api is too big to be read.</source>
        <translation>Die Antwort von salt-api ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>%1 answers with something that is not salt-api&apos;s: check the address.</source>
        <translation>%1 antwortet mit etwas, das nicht von salt-api ist: prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Every job id of this repair is taken at the Salt master.</source>
        <translation>Jede Job-Kennung dieser Reparatur ist beim Salt-Master vergeben.</translation>
    </message>
    <message>
        <source>Job %1 cannot be looked up: %2</source>
        <translation>Job %1 kann nicht nachgeschlagen werden: %2</translation>
    </message>
    <message>
        <source>What became of job %1 cannot be found out: %2</source>
        <translation>Was aus Job %1 wurde, ist nicht herauszufinden: %2</translation>
    </message>
    <message>
        <source>Salt knows no job %1: the command did not arrive and nothing was run.</source>
        <translation>Salt kennt keinen Job %1: der Befehl kam nicht an, und nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Salt no longer keeps job %1: it is too long ago.</source>
        <translation>Salt bewahrt Job %1 nicht mehr auf: er ist zu lange her.</translation>
    </message>
    <message>
        <source>Started as job %1. %2 may not look it up: give the user @jobs in external_auth.</source>
        <translation>Gestartet als Job %1. %2 darf ihn nicht nachschlagen: geben Sie dem Benutzer @jobs in external_auth.</translation>
    </message>
    <message>
        <source>Minions</source>
        <translation>Minions</translation>
    </message>
    <message>
        <source>Salt does not permit %1 to call %2.</source>
        <translation>Salt erlaubt %1 nicht, %2 aufzurufen.</translation>
    </message>
    <message>
        <source>Salt does not permit %1 to call %2 on %3.</source>
        <translation>Salt erlaubt %1 nicht, %2 auf %3 aufzurufen.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
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
        <translation>neu gestartet</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>reloaded</source>
        <translation>neu geladen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped, or there is no such service</source>
        <translation>angehalten, oder es gibt keinen solchen Dienst</translation>
    </message>
    <message>
        <source>%1 answered no</source>
        <translation>%1 antwortete nein</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>Exit %1</translation>
    </message>
    <message>
        <source>exit %1: %2</source>
        <translation>Exit %1: %2</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>fertig: %1</translation>
    </message>
    <message>
        <source>failed with status %1</source>
        <translation>gescheitert mit Status %1</translation>
    </message>
    <message>
        <source>Salt lets %1 log in but permits nothing: give the user its rights in external_auth of the master.</source>
        <translation>Salt lässt %1 sich anmelden, erlaubt aber nichts: geben Sie dem Benutzer seine Rechte in external_auth des Masters.</translation>
    </message>
    <message>
        <source>The login was answered without a token: check the address.</source>
        <translation>Auf die Anmeldung kam eine Antwort ohne Token: prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>salt-api did not answer the login: the Salt master is probably not available. %1</source>
        <translation>salt-api antwortete nicht auf die Anmeldung: der Salt-Master ist wahrscheinlich nicht verfügbar. %1</translation>
    </message>
    <message>
        <source>(exit %1)</source>
        <translation>(Exit %1)</translation>
    </message>
    <message>
        <source>no states assigned</source>
        <translation>keine States zugewiesen</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 ok</source>
        <translation>%1 in Ordnung</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>would change %1, changed nothing</source>
        <translation>würde %1 ändern, änderte nichts</translation>
    </message>
    <message>
        <source>only tested: nothing would change</source>
        <translation>nur getestet: nichts würde sich ändern</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nichts zu ändern</translation>
    </message>
    <message>
        <source>another state run is busy</source>
        <translation>ein anderer State-Lauf ist im Gange</translation>
    </message>
    <message>
        <source>only tested, changed nothing</source>
        <translation>nur getestet, nichts geändert</translation>
    </message>
    <message>
        <source>answered without any result</source>
        <translation>antwortete ohne jedes Ergebnis</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>antwortete nicht</translation>
    </message>
    <message>
        <source>no such minion</source>
        <translation>kein solcher Minion</translation>
    </message>
    <message>
        <source>; and %1 more</source>
        <translation>; und %1 weitere</translation>
    </message>
    <message>
        <source>No minion matched %1 (%2): nothing was run.</source>
        <translation>Kein Minion passte zu %1 (%2): nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Salt gave an answer of an unexpected shape.</source>
        <translation>Salt gab eine Antwort von unerwarteter Form.</translation>
    </message>
    <message>
        <source>Salt does not say yet whom the job was sent to.</source>
        <translation>Salt sagt noch nicht, an wen der Job ging.</translation>
    </message>
    <message>
        <source>The orchestration did not run: %1</source>
        <translation>Die Orchestrierung lief nicht: %1</translation>
    </message>
    <message>
        <source>%1 answered no: %2</source>
        <translation>%1 antwortete nein: %2</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 antwortete %2</translation>
    </message>
    <message>
        <source>Address of salt-api</source>
        <translation>Adresse von salt-api</translation>
    </message>
    <message>
        <source>write a whole address such as https://salt.example:8000, without user and password</source>
        <translation>schreiben Sie eine ganze Adresse, etwa https://salt.example:8000, ohne Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Kind of login (eauth)</source>
        <translation>Art der Anmeldung (eauth)</translation>
    </message>
    <message>
        <source>As in external_auth of the master: pam, file, ldap, sharedsecret …</source>
        <translation>Wie in external_auth des Masters: pam, file, ldap, sharedsecret …</translation>
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
        <source>Own CA file</source>
        <translation>Eigene CA-Datei</translation>
    </message>
    <message>
        <source>Password over plain http</source>
        <translation>Passwort über unverschlüsseltes http</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password of a plain http address.</source>
        <translation>Bei einer http-Adresse ohne Verschlüsselung kann jeder auf dem Weg das Passwort lesen.</translation>
    </message>
    <message>
        <source>the password would travel unencrypted: use https, or write plain-http: accepted</source>
        <translation>das Passwort ginge unverschlüsselt durchs Netz: nutzen Sie https oder schreiben Sie plain-http: accepted</translation>
    </message>
    <message>
        <source>salt-api answers at %1.</source>
        <translation>salt-api antwortet bei %1.</translation>
    </message>
    <message>
        <source>%1 can log in (eauth %2).</source>
        <translation>%1 kann sich anmelden (eauth %2).</translation>
    </message>
    <message>
        <source>Enabled: %1.</source>
        <translation>Eingeschaltet: %1.</translation>
    </message>
    <message>
        <source>%1 may call %2.</source>
        <translation>%1 darf %2 aufrufen.</translation>
    </message>
    <message>
        <source>The hook is there; only the secret key of a reactor file protects it.</source>
        <translation>Der Hook ist da; nur der geheime Schlüssel einer Reactor-Datei schützt ihn.</translation>
    </message>
    <message>
        <source>The hook is there and asks for a login.</source>
        <translation>Der Hook ist da und verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Salt hook.</source>
        <translation>Was bei %1 antwortet, ist kein Salt-Hook.</translation>
    </message>
    <message>
        <source>The Salt master is not available; nothing was sent to the minions.</source>
        <translation>Der Salt-Master ist nicht verfügbar; an die Minions wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 may not look jobs up: give the user @jobs in external_auth.</source>
        <translation>%1 darf keine Jobs nachschlagen: geben Sie dem Benutzer @jobs in external_auth.</translation>
    </message>
    <message>
        <source>Sent to Salt, but no job %1 on %2 began: does a reactor listen, and is the key right?</source>
        <translation>An Salt gesendet, aber kein Job %1 auf %2 begann: lauscht ein Reactor, und stimmt der Schlüssel?</translation>
    </message>
    <message>
        <source>Sent to Salt, waiting for the monitor: a hook does not tell what came of it.</source>
        <translation>An Salt gesendet, wartet auf den Monitor: ein Hook sagt nicht, was daraus wurde.</translation>
    </message>
    <message>
        <source>The answer is not one of a Salt hook: check the address.</source>
        <translation>Die Antwort ist nicht die eines Salt-Hooks: prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The hook asks for a login: give user name, password and eauth.</source>
        <translation>Der Hook verlangt eine Anmeldung: geben Sie Benutzername, Passwort und eauth an.</translation>
    </message>
    <message>
        <source>Request to the hook</source>
        <translation>Anfrage an den Hook</translation>
    </message>
    <message>
        <source>Answer of the hook</source>
        <translation>Antwort des Hooks</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Whether the key of %1 was changed cannot be read: %2</source>
        <translation>Ob der Schlüssel von %1 geändert wurde, ist nicht zu lesen: %2</translation>
    </message>
    <message>
        <source>The master does not list its keys.</source>
        <translation>Der Master listet seine Schlüssel nicht auf.</translation>
    </message>
    <message>
        <source>The key of %1 is %2 already.</source>
        <translation>Der Schlüssel von %1 ist schon %2.</translation>
    </message>
    <message>
        <source>The master has no key of %1 that could be %2: nothing was changed.</source>
        <translation>Der Master hat keinen Schlüssel von %1, der %2 werden könnte: nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 matches the keys of %2 minions (%3), and keys-at-most allows %4: nothing was changed.</source>
        <translation>%1 passt auf die Schlüssel von %2 Minions (%3), und keys-at-most erlaubt %4: nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No key was changed.</source>
        <translation>Kein Schlüssel wurde geändert.</translation>
    </message>
    <message>
        <source>The key of %1 is %2.</source>
        <translation>Der Schlüssel von %1 ist %2.</translation>
    </message>
    <message>
        <source>The key of %1 is not %2. %3</source>
        <translation>Der Schlüssel von %1 ist nicht %2. %3</translation>
    </message>
    <message>
        <source>Salt did not say whether the orchestration began.</source>
        <translation>Salt sagte nicht, ob die Orchestrierung begann.</translation>
    </message>
    <message>
        <source>The orchestration goes on as job %1; it is no longer waited for.</source>
        <translation>Die Orchestrierung läuft als Job %1 weiter; auf sie wird nicht mehr gewartet.</translation>
    </message>
    <message>
        <source>%1 is logged in and may call %2.</source>
        <translation>%1 ist angemeldet und darf %2 aufrufen.</translation>
    </message>
    <message>
        <source>Salt does not permit %1 to call %2: see external_auth of the master.</source>
        <translation>Salt erlaubt %1 nicht, %2 aufzurufen: siehe external_auth des Masters.</translation>
    </message>
    <message>
        <source>%1 may call %2, but not test.ping: who the target is cannot be asked.</source>
        <translation>%1 darf %2 aufrufen, aber nicht test.ping: wer das Ziel ist, lässt sich nicht fragen.</translation>
    </message>
    <message>
        <source>%1 may call %2; it would hit %3.</source>
        <translation>%1 darf %2 aufrufen; es träfe %3.</translation>
    </message>
    <message>
        <source>%1 may not look jobs up, so that a lost answer stays unknown: give the user @jobs in external_auth.</source>
        <translation>%1 darf keine Jobs nachschlagen, sodass eine verlorene Antwort unbekannt bleibt: geben Sie dem Benutzer @jobs in external_auth.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <source>Nothing was applied; the test run said: %1</source>
        <translation>Nichts wurde angewendet; der Testlauf sagte: %1</translation>
    </message>
    <message>
        <source>Nothing was applied: %1 is already as the states say.</source>
        <translation>Nichts wurde angewendet: %1 ist schon, wie die States es vorgeben.</translation>
    </message>
    <message>
        <source>Test run before it</source>
        <translation>Testlauf davor</translation>
    </message>
    <message>
        <source>… and %1 that are as they should be</source>
        <translation>… und %1, die sind, wie sie sein sollen</translation>
    </message>
    <message>
        <source>The template %1 is missing in this Salve.</source>
        <translation>Die Vorlage %1 fehlt in diesem Salve.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing was written: give an empty folder, or move the old files away.</source>
        <translation>%1 gibt es schon, und nichts wurde geschrieben: geben Sie einen leeren Ordner an, oder räumen Sie die alten Dateien weg.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What a reactor of the master listens for.</source>
        <translation>Worauf ein Reactor des Masters lauscht.</translation>
    </message>
    <message>
        <source>choose a tag of your own, such as shop/nginx/down: those in salt/ are Salt&apos;s</source>
        <translation>wählen Sie einen eigenen Tag, etwa shop/nginx/down: die unter salt/ gehören Salt</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>What the event says, such as service: nginx.</source>
        <translation>Was das Ereignis sagt, etwa service: nginx.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>The master (runner event.send), or a minion (event.send on it): then the event carries its id, and the data lies one level deeper.</source>
        <translation>Der Master (runner event.send) oder ein Minion (event.send darauf): dann trägt das Ereignis dessen Kennung, und die Daten liegen eine Ebene tiefer.</translation>
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
        <source>give a target: without one no minion is meant</source>
        <translation>geben Sie ein Ziel an: ohne Ziel ist kein Minion gemeint</translation>
    </message>
    <message>
        <source>(made from the time of the run)</source>
        <translation>(aus der Zeit des Laufs gebildet)</translation>
    </message>
    <message>
        <source>The event %1 is on Salt&apos;s bus: what comes of it, only the monitor can say.</source>
        <translation>Das Ereignis %1 ist auf dem Bus von Salt: was daraus wird, kann nur der Monitor sagen.</translation>
    </message>
    <message>
        <source>Salt, an event on the bus</source>
        <translation>Salt, ein Ereignis auf dem Bus</translation>
    </message>
    <message>
        <source>Puts an event on the bus of the Salt master, for whatever reactor listens for its tag.</source>
        <translation>Legt ein Ereignis auf den Bus des Salt-Masters, für jeden Reactor, der auf seinen Tag lauscht.</translation>
    </message>
    <message>
        <source>Salt only says that the event was sent; the monitor proves the repair.</source>
        <translation>Salt sagt nur, dass das Ereignis gesendet wurde; der Monitor weist die Reparatur nach.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>accept lets a waiting minion in; reject and delete shut one out.</source>
        <translation>accept lässt einen wartenden Minion herein; reject und delete sperren einen aus.</translation>
    </message>
    <message>
        <source>Minion</source>
        <translation>Minion</translation>
    </message>
    <message>
        <source>Its id, or a glob such as web*. The keys that it matches are listed first, and exactly those are changed.</source>
        <translation>Seine Kennung oder ein Glob wie web*. Die passenden Schlüssel werden erst aufgelistet, und genau diese werden geändert.</translation>
    </message>
    <message>
        <source>write one id or one glob, without commas and spaces</source>
        <translation>schreiben Sie eine Kennung oder einen Glob, ohne Kommas und Leerzeichen</translation>
    </message>
    <message>
        <source>Keys at most</source>
        <translation>Höchstens Schlüssel</translation>
    </message>
    <message>
        <source>Nothing is changed where the glob matches more keys than this.</source>
        <translation>Nichts wird geändert, wenn der Glob auf mehr Schlüssel als diese passt.</translation>
    </message>
    <message>
        <source>%1 matches more keys than keys-at-most allows: %2</source>
        <translation>%1 passt auf mehr Schlüssel, als keys-at-most erlaubt: %2</translation>
    </message>
    <message>
        <source>%1 may list the keys; there is none of %2 to change now.</source>
        <translation>%1 darf die Schlüssel auflisten; von %2 ist gerade keiner zu ändern.</translation>
    </message>
    <message>
        <source>It would change the key of %1.</source>
        <translation>Es würde den Schlüssel von %1 ändern.</translation>
    </message>
    <message>
        <source>Salt, the key of a minion</source>
        <translation>Salt, der Schlüssel eines Minions</translation>
    </message>
    <message>
        <source>Accepts, rejects or deletes the key of a minion at the Salt master, and reads back that it is so.</source>
        <translation>Nimmt den Schlüssel eines Minions beim Salt-Master an, lehnt ihn ab oder löscht ihn, und liest nach, dass es so ist.</translation>
    </message>
    <message>
        <source>The master&apos;s list of keys, read again, says whether it is done.</source>
        <translation>Die Schlüsselliste des Masters, erneut gelesen, sagt, ob es getan ist.</translation>
    </message>
    <message>
        <source>Orchestration</source>
        <translation>Orchestrierung</translation>
    </message>
    <message>
        <source>The sls files that state.orchestrate runs on the master.</source>
        <translation>Die sls-Dateien, die state.orchestrate auf dem Master ausführt.</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>Values for the orchestration, such as tgt: &apos;{{host}}&apos;. salve_run is added: a mark by which the run is known again.</source>
        <translation>Werte für die Orchestrierung, etwa tgt: &apos;{{host}}&apos;. salve_run kommt hinzu: ein Kennzeichen, an dem der Lauf wiedererkannt wird.</translation>
    </message>
    <message>
        <source>Environment (saltenv)</source>
        <translation>Umgebung (saltenv)</translation>
    </message>
    <message>
        <source>Salt, an orchestration on the master</source>
        <translation>Salt, eine Orchestrierung auf dem Master</translation>
    </message>
    <message>
        <source>Starts state.orchestrate on the Salt master, follows it to its end, and lists what came of each step.</source>
        <translation>Startet state.orchestrate auf dem Salt-Master, verfolgt es bis zum Ende und führt auf, was aus jedem Schritt wurde.</translation>
    </message>
    <message>
        <source>Every step&apos;s own result says whether it did its work; the monitor proves the repair.</source>
        <translation>Das eigene Ergebnis jedes Schritts sagt, ob er gewirkt hat; der Monitor weist die Reparatur nach.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>local: on minions, waited for (states are started and followed). local_async: started and followed. runner: on the master.</source>
        <translation>local: auf Minions, es wird gewartet (States werden gestartet und verfolgt). local_async: gestartet und verfolgt. runner: auf dem Master.</translation>
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
        <translation>Eine Zuordnung. Mit test: true ändert ein State-Lauf nichts und weist nichts nach.</translation>
    </message>
    <message>
        <source>Salt&apos;s timeout</source>
        <translation>Zeitlimit von Salt</translation>
    </message>
    <message>
        <source>After which Salt asks silent minions again. It does not end a job that runs.</source>
        <translation>Danach fragt Salt stumme Minions erneut. Einen laufenden Job beendet es nicht.</translation>
    </message>
    <message>
        <source>write named arguments as a map, such as {test: true}</source>
        <translation>schreiben Sie benannte Argumente als Zuordnung, etwa {test: true}</translation>
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
    <message>
        <source>How Salt reads the target.</source>
        <translation>Wie Salt das Ziel liest.</translation>
    </message>
    <message>
        <source>The sls files to apply. None: the highstate, everything that the top file gives the minion.</source>
        <translation>Die sls-Dateien, die angewendet werden. Keine: der Highstate, alles, was die Top-Datei dem Minion gibt.</translation>
    </message>
    <message>
        <source>Test first</source>
        <translation>Erst testen</translation>
    </message>
    <message>
        <source>A run with test=True before it. Where that fails or finds nothing to change, nothing is applied.</source>
        <translation>Ein Lauf mit test=True davor. Scheitert er oder findet er nichts zu ändern, wird nichts angewendet.</translation>
    </message>
    <message>
        <source>A map of values for the states, over those of the minion&apos;s own pillar.</source>
        <translation>Eine Zuordnung von Werten für die States, über denen des eigenen Pillars des Minions.</translation>
    </message>
    <message>
        <source>write the pillar as a map, such as {role: web}</source>
        <translation>schreiben Sie das Pillar als Zuordnung, etwa {role: web}</translation>
    </message>
    <message>
        <source>Then, where that would change something:</source>
        <translation>Dann, wenn das etwas ändern würde:</translation>
    </message>
    <message>
        <source>Salt, states or the highstate</source>
        <translation>Salt, States oder der Highstate</translation>
    </message>
    <message>
        <source>Applies states on minions through salt-api, tested first where asked, and lists what came of each.</source>
        <translation>Wendet über salt-api States auf Minions an, auf Wunsch vorher getestet, und führt auf, was aus jedem wurde.</translation>
    </message>
    <message>
        <source>Every state&apos;s own result says whether it is as it should be; the monitor proves the repair.</source>
        <translation>Das eigene Ergebnis jedes States sagt, ob er ist, wie er sein soll; der Monitor weist die Reparatur nach.</translation>
    </message>
    <message>
        <source>No host was asked whether it holds repairs off itself: %1 may not call file.file_exists. Give the user that right in external_auth of the master.</source>
        <translation>Kein Host wurde gefragt, ob er selbst Reparaturen aussetzt: %1 darf file.file_exists nicht aufrufen. Geben Sie dem Benutzer dieses Recht in external_auth des Masters.</translation>
    </message>
    <message>
        <source>No host was asked whether it holds repairs off itself: %1</source>
        <translation>Kein Host wurde gefragt, ob er selbst Reparaturen aussetzt: %1</translation>
    </message>
    <message>
        <source>%1 says hold</source>
        <translation>%1 ist ausgesetzt</translation>
    </message>
    <message>
        <source>%1 says hold: %2</source>
        <translation>%1 ist ausgesetzt: %2</translation>
    </message>
    <message>
        <source>%1 cannot say whether it holds repairs off itself: it has no file.file_exists.</source>
        <translation>%1 kann nicht sagen, ob er selbst Reparaturen aussetzt: er hat kein file.file_exists.</translation>
    </message>
    <message>
        <source>Holds of hosts</source>
        <translation>Sperren der Hosts</translation>
    </message>
    <message>
        <source>Minions that it works on</source>
        <translation>Minions, an denen sie arbeitet</translation>
    </message>
    <message>
        <source>Asked before it begins: where one of them has the file /etc/salve/hold, nothing is run. The orchestration itself learns of them from its pillar.</source>
        <translation>Gefragt, bevor sie beginnt: wo einer davon die Datei /etc/salve/hold hat, läuft nichts. Die Orchestrierung selbst erfährt sie aus ihrem Pillar.</translation>
    </message>
    <message>
        <source>The minions. Where one of them has the file /etc/salve/hold, nothing is run; its first line says why.</source>
        <translation>Die Minions. Wo einer davon die Datei /etc/salve/hold hat, läuft nichts; ihre erste Zeile sagt, warum.</translation>
    </message>
    <message>
        <source>Give the user %1 in external_auth of the master.</source>
        <translation>Geben Sie den Benutzer %1 in external_auth des Masters an.</translation>
    </message>
    <message>
        <source>What answers at %1 is not salt-api.</source>
        <translation>Was bei %1 antwortet, ist kein salt-api.</translation>
    </message>
    <message>
        <source>Check address and port.</source>
        <translation>Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password.</source>
        <translation>Jeder auf dem Weg kann das Passwort lesen.</translation>
    </message>
    <message>
        <source>Give salt-api a certificate (ssl_crt, ssl_key) and use https.</source>
        <translation>Geben Sie salt-api ein Zertifikat (ssl_crt, ssl_key) und benutzen Sie https.</translation>
    </message>
    <message>
        <source>The master does not know the eauth %1.</source>
        <translation>Der Master kennt das eauth %1 nicht.</translation>
    </message>
    <message>
        <source>Put it, with the user %1, into external_auth of the master.</source>
        <translation>Tragen Sie es mit dem Benutzer %1 in external_auth des Masters ein.</translation>
    </message>
    <message>
        <source>The master&apos;s eauth %1 refuses %2.</source>
        <translation>Das eauth %1 des Masters weist %2 zurück.</translation>
    </message>
    <message>
        <source>Give the right user name and password.</source>
        <translation>Geben Sie den richtigen Benutzernamen und das richtige Passwort an.</translation>
    </message>
    <message>
        <source>The client %1 is not enabled.</source>
        <translation>Der Client %1 ist nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Add it to netapi_enable_clients of the master.</source>
        <translation>Fügen Sie ihn zu netapi_enable_clients des Masters hinzu.</translation>
    </message>
    <message>
        <source>%1 may not look jobs up, so that a lost answer stays unknown.</source>
        <translation>%1 darf keine Jobs nachschlagen, sodass eine verlorene Antwort unbekannt bleibt.</translation>
    </message>
    <message>
        <source>Add %1 in external_auth.</source>
        <translation>Fügen Sie %1 in external_auth hinzu.</translation>
    </message>
    <message>
        <source>%1 may not list the keys.</source>
        <translation>%1 darf die Schlüssel nicht auflisten.</translation>
    </message>
    <message>
        <source>%1 may not call %2.</source>
        <translation>%1 darf %2 nicht aufrufen.</translation>
    </message>
    <message>
        <source>%1 may not ask hosts whether they hold repairs off themselves (/etc/salve/hold).</source>
        <translation>%1 darf Hosts nicht fragen, ob sie selbst Reparaturen aussetzen (/etc/salve/hold).</translation>
    </message>
    <message>
        <source>The hook asks for a login (webhook_disable_auth is off).</source>
        <translation>Der Hook verlangt eine Anmeldung (webhook_disable_auth ist aus).</translation>
    </message>
    <message>
        <source>Give user name and password.</source>
        <translation>Geben Sie Benutzername und Passwort an.</translation>
    </message>
    <message>
        <source>There is no hook at %1.</source>
        <translation>Bei %1 ist kein Hook.</translation>
    </message>
    <message>
        <source>Write the path that webhook_url of the master says.</source>
        <translation>Schreiben Sie den Pfad, den webhook_url des Masters nennt.</translation>
    </message>
</context>
<context>
    <name>SaltCheck</name>
    <message>
        <source>Address of salt-api</source>
        <translation>Adresse von salt-api</translation>
    </message>
    <message>
        <source>write a whole address such as https://salt.example:8000, without user and password</source>
        <translation>schreiben Sie eine ganze Adresse, etwa https://salt.example:8000, ohne Benutzer und Passwort</translation>
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
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target type</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>How Salt reads the target. A list names its minions, so that one whose key is gone is missed.</source>
        <translation>Wie Salt das Ziel liest. Eine Liste nennt ihre Minions, sodass einer fehlt, dessen Schlüssel weg ist.</translation>
    </message>
    <message>
        <source>Kind of login (eauth)</source>
        <translation>Art der Anmeldung (eauth)</translation>
    </message>
    <message>
        <source>As in external_auth of the master: pam, file, ldap, sharedsecret …</source>
        <translation>Wie in external_auth des Masters: pam, file, ldap, sharedsecret …</translation>
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
        <source>Password over plain http</source>
        <translation>Passwort über unverschlüsseltes http</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password of a plain http address.</source>
        <translation>Bei einer http-Adresse ohne Verschlüsselung kann jeder auf dem Weg das Passwort lesen.</translation>
    </message>
    <message>
        <source>the password would travel unencrypted: use https, or write plain-http: accepted</source>
        <translation>das Passwort ginge unverschlüsselt durchs Netz: nutzen Sie https oder schreiben Sie plain-http: accepted</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <source>Names of sls files, as in state.apply. None: the highstate. It is only tested, never applied. A test takes as long as a run, and a minion does one at a time: give the monitor a timeout of a minute or more and a long interval.</source>
        <translation>Namen von sls-Dateien, wie bei state.apply. Keine: der Highstate. Er wird nur getestet, nie angewendet. Ein Test dauert so lange wie ein Lauf, und ein Minion macht nur einen zugleich: geben Sie dem Monitor ein Zeitlimit von einer Minute oder mehr und ein langes Intervall.</translation>
    </message>
    <message>
        <source>write the name of an sls file, such as webserver or users.admins</source>
        <translation>schreiben Sie den Namen einer sls-Datei, etwa webserver oder users.admins</translation>
    </message>
    <message>
        <source>Drift makes the monitor</source>
        <translation>Abweichung macht den Monitor</translation>
    </message>
    <message>
        <source>Drift from Salt states</source>
        <translation>Abweichung von Salt-States</translation>
    </message>
    <message>
        <source>Tests states on minions without applying them, and lists what they would change.</source>
        <translation>Testet States auf Minions, ohne sie anzuwenden, und führt auf, was sie ändern würden.</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Fragt nach</translation>
    </message>
    <message>
        <source>service.status: is a service running? disk.usage: how full are file systems? any: a function of your choice.</source>
        <translation>service.status: läuft ein Dienst? disk.usage: wie voll sind Dateisysteme? any: eine Funktion Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Mount points</source>
        <translation>Einhängepunkte</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>One that only looks: it is called at every check.</source>
        <translation>Eine, die nur nachsieht: sie wird bei jeder Prüfung aufgerufen.</translation>
    </message>
    <message>
        <source>write module and function, such as status.loadavg</source>
        <translation>schreiben Sie Modul und Funktion, etwa status.loadavg</translation>
    </message>
    <message>
        <source>this function changes something, and a monitor only looks: make it a reaction, or watch states with salt-drift</source>
        <translation>diese Funktion ändert etwas, und ein Monitor sieht nur nach: machen Sie daraus eine Reaktion, oder überwachen Sie States mit salt-drift</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Named arguments</source>
        <translation>Benannte Argumente</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>On what each minion returns, one a line: status == ok, $ == true, queue.length &lt; 100, error absent.</source>
        <translation>An das, was jeder Minion zurückgibt, je Zeile eine: status == ok, $ == true, queue.length &lt; 100, error absent.</translation>
    </message>
    <message>
        <source>each line is a path and a comparison, for example: status == ok</source>
        <translation>jede Zeile ist ein Pfad und ein Vergleich, zum Beispiel: status == ok</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>The path of a number in what a minion returns; $ where it returns nothing else.</source>
        <translation>Der Pfad einer Zahl in dem, was ein Minion zurückgibt; $, wenn er nichts anderes zurückgibt.</translation>
    </message>
    <message>
        <source>write a path such as queue.length, [&apos;1-min&apos;] or $</source>
        <translation>schreiben Sie einen Pfad wie queue.length, [&apos;1-min&apos;] oder $</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Degraded when</source>
        <translation>Beeinträchtigt, wenn</translation>
    </message>
    <message>
        <source>Down when</source>
        <translation>Ausgefallen, wenn</translation>
    </message>
    <message>
        <source>write named arguments as a map, such as {human_readable: true}</source>
        <translation>schreiben Sie benannte Argumente als Zuordnung, etwa {human_readable: true}</translation>
    </message>
    <message>
        <source>say from how many percent on a file system is too full, such as down-when: &quot;&gt; 90&quot;</source>
        <translation>sagen Sie, ab wie viel Prozent ein Dateisystem zu voll ist, etwa down-when: &quot;&gt; 90&quot;</translation>
    </message>
    <message>
        <source>a number needs a limit, and a limit a number: give both value and degraded-when or down-when</source>
        <translation>eine Zahl braucht eine Grenze, und eine Grenze eine Zahl: geben Sie value und dazu degraded-when oder down-when an</translation>
    </message>
    <message>
        <source>Salt function</source>
        <translation>Salt-Funktion</translation>
    </message>
    <message>
        <source>Calls a function that only looks (service.status, disk.usage …) on minions and judges what each of them returns.</source>
        <translation>Ruft auf Minions eine Funktion auf, die nur nachsieht (service.status, disk.usage …), und beurteilt, was jeder zurückgibt.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt mit</translation>
    </message>
    <message>
        <source>test.ping asks the target&apos;s minions. manage.status asks the master for all of them (needs @runner) and takes a glob or a list.</source>
        <translation>test.ping fragt die Minions des Ziels. manage.status fragt den Master nach allen (braucht @runner) und nimmt ein Glob oder eine Liste.</translation>
    </message>
    <message>
        <source>Degraded when so many are missing</source>
        <translation>Beeinträchtigt, wenn so viele fehlen</translation>
    </message>
    <message>
        <source>Down when so many are missing</source>
        <translation>Ausgefallen, wenn so viele fehlen</translation>
    </message>
    <message>
        <source>Without any limit the monitor is Down as soon as one is missing.</source>
        <translation>Ohne Grenze ist der Monitor ausgefallen, sobald einer fehlt.</translation>
    </message>
    <message>
        <source>manage.status knows names only: write a glob or a list, or ask by test.ping</source>
        <translation>manage.status kennt nur Namen: schreiben Sie ein Glob oder eine Liste, oder fragen Sie mit test.ping</translation>
    </message>
    <message>
        <source>Salt minions</source>
        <translation>Salt-Minions</translation>
    </message>
    <message>
        <source>Asks Salt which of the minions answer, and names those that are missing.</source>
        <translation>Fragt Salt, welche der Minions antworten, und nennt die, die fehlen.</translation>
    </message>
    <message>
        <source>its result is over Salt&apos;s limit of 1 MiB: name fewer states</source>
        <translation>sein Ergebnis ist über der Grenze von Salt von 1 MiB: nennen Sie weniger States</translation>
    </message>
    <message>
        <source>would change %1: %2</source>
        <translation>würde %1 ändern: %2</translation>
    </message>
    <message>
        <source>as its states say</source>
        <translation>wie seine States es vorgeben</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>%1 is stopped, or there is no such service</source>
        <translation>%1 ist angehalten, oder es gibt keinen solchen Dienst</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 ist angehalten</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>nothing is mounted at %1</source>
        <translation>bei %1 ist nichts eingehängt</translation>
    </message>
    <message>
        <source>there is no number at %1</source>
        <translation>bei %1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is %2 %3</source>
        <translation>%1 ist %2 %3</translation>
    </message>
    <message>
        <source>up</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>down: it does not answer</source>
        <translation>ausgefallen: er antwortet nicht</translation>
    </message>
    <message>
        <source>never seen: the master has no accepted key of that name</source>
        <translation>nie gesehen: der Master hat keinen angenommenen Schlüssel dieses Namens</translation>
    </message>
    <message>
        <source>Minions</source>
        <translation>Minions</translation>
    </message>
    <message>
        <source>All %1 minions are up.</source>
        <translation>Alle %1 Minions sind in Ordnung.</translation>
    </message>
    <message>
        <source>%1 of %2 minions are missing: %3</source>
        <translation>%1 von %2 Minions fehlen: %3</translation>
    </message>
    <message>
        <source>No minion matches %1 (%2): none was ever seen, or all keys are gone.</source>
        <translation>Kein Minion passt zu %1 (%2): keiner wurde je gesehen, oder alle Schlüssel sind weg.</translation>
    </message>
    <message>
        <source>Salt gave an answer of an unexpected shape: %1</source>
        <translation>Salt gab eine Antwort von unerwarteter Form: %1</translation>
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
        <source>Salt does not permit %1 to call %2: give the user that right in external_auth of the master.</source>
        <translation>Salt erlaubt %1 nicht, %2 aufzurufen: geben Sie dem Benutzer dieses Recht in external_auth des Masters.</translation>
    </message>
    <message>
        <source>No minion matched %1 (%2): is the target right, and are the keys accepted?</source>
        <translation>Kein Minion passte zu %1 (%2): stimmt das Ziel, und sind die Schlüssel angenommen?</translation>
    </message>
</context>
<context>
    <name>SaltEvent</name>
    <message>
        <source>Address of salt-api</source>
        <translation>Adresse von salt-api</translation>
    </message>
    <message>
        <source>write a whole address such as https://salt.example:8000, without user and password</source>
        <translation>schreiben Sie eine ganze Adresse, etwa https://salt.example:8000, ohne Benutzer und Passwort</translation>
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
        <source>Tag of a failure</source>
        <translation>Tag eines Ausfalls</translation>
    </message>
    <message>
        <source>An event whose tag fits fails the monitor; * stands for anything: shop/*/down.</source>
        <translation>Ein Ereignis mit passendem Tag lässt den Monitor fehlschlagen; * steht für Beliebiges: shop/*/down.</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>Nur mit</translation>
    </message>
    <message>
        <source>write a path and a comparison, for example: data.level == red</source>
        <translation>schreiben Sie einen Pfad und einen Vergleich, zum Beispiel: data.level == red</translation>
    </message>
    <message>
        <source>Conditions on the event&apos;s data, one a line, all of them: data.level == red.</source>
        <translation>Bedingungen an die Daten des Ereignisses, je Zeile eine, alle müssen gelten: data.level == red.</translation>
    </message>
    <message>
        <source>Tag of health</source>
        <translation>Tag der Gesundung</translation>
    </message>
    <message>
        <source>An event whose tag fits ends the failure; it may be the same tag with other conditions.</source>
        <translation>Ein Ereignis mit passendem Tag beendet den Ausfall; es kann derselbe Tag mit anderen Bedingungen sein.</translation>
    </message>
    <message>
        <source>Health only with</source>
        <translation>Gesundung nur mit</translation>
    </message>
    <message>
        <source>write a path and a comparison, for example: data.level == green</source>
        <translation>schreiben Sie einen Pfad und einen Vergleich, zum Beispiel: data.level == green</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>write a path such as data.service</source>
        <translation>schreiben Sie einen Pfad wie data.service</translation>
    </message>
    <message>
        <source>What is kept of a failure, by name: host: id, service: data.service.</source>
        <translation>Was von einem Ausfall aufbewahrt wird, mit Namen: host: id, service: data.service.</translation>
    </message>
    <message>
        <source>Host from</source>
        <translation>Host aus</translation>
    </message>
    <message>
        <source>Which of the values names the host in trouble: repairs aim at it as {{host}}, and holds, locks and budgets of that host count. It takes the place of on-host.</source>
        <translation>Welcher der Werte den betroffenen Host nennt: Reparaturen zielen auf ihn als {{host}}, und Sperren, Belegungen und Budgets dieses Hosts gelten. Er tritt an die Stelle von on-host.</translation>
    </message>
    <message>
        <source>Forgotten after</source>
        <translation>Vergessen nach</translation>
    </message>
    <message>
        <source>A failure that is not said again for this long is over; empty: until health is said.</source>
        <translation>Ein Ausfall, der so lange nicht wiederholt wird, ist vorbei; leer: bis die Gesundung gemeldet wird.</translation>
    </message>
    <message>
        <source>Expected every</source>
        <translation>Erwartet alle</translation>
    </message>
    <message>
        <source>When no event that fits has come for this long the monitor fails; empty: silence is normal.</source>
        <translation>Kommt so lange kein passendes Ereignis, schlägt der Monitor fehl; leer: Stille ist normal.</translation>
    </message>
    <message>
        <source>Kind of login (eauth)</source>
        <translation>Art der Anmeldung (eauth)</translation>
    </message>
    <message>
        <source>As in external_auth of the master: pam, file, ldap, sharedsecret …</source>
        <translation>Wie in external_auth des Masters: pam, file, ldap, sharedsecret …</translation>
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
        <source>Password over plain http</source>
        <translation>Passwort über unverschlüsseltes http</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password of a plain http address.</source>
        <translation>Bei einer http-Adresse ohne Verschlüsselung kann jeder auf dem Weg das Passwort lesen.</translation>
    </message>
    <message>
        <source>say what ends a failure: healthy-tag, or forget-after</source>
        <translation>sagen Sie, was einen Ausfall beendet: healthy-tag oder forget-after</translation>
    </message>
    <message>
        <source>host-from names one of the values</source>
        <translation>host-from nennt einen der Werte</translation>
    </message>
    <message>
        <source>the password would travel unencrypted: use https, or write plain-http: accepted</source>
        <translation>das Passwort ginge unverschlüsselt durchs Netz: nutzen Sie https oder schreiben Sie plain-http: accepted</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>Not listening to Salt&apos;s events for %1: %2</source>
        <translation>Die Ereignisse von Salt werden seit %1 nicht gehört: %2</translation>
    </message>
    <message>
        <source>Not listening to Salt&apos;s events yet.</source>
        <translation>Die Ereignisse von Salt werden noch nicht gehört.</translation>
    </message>
    <message>
        <source>No event for %1, expected every %2.</source>
        <translation>Kein Ereignis seit %1, erwartet alle %2.</translation>
    </message>
    <message>
        <source>Last event %1 ago, no failure among them.</source>
        <translation>Letztes Ereignis vor %1, kein Ausfall darunter.</translation>
    </message>
    <message>
        <source>Listening; no event that fits has come.</source>
        <translation>Es wird gehört; ein passendes Ereignis kam noch nicht.</translation>
    </message>
    <message>
        <source>%1 said %2 ago</source>
        <translation>%1 sagte vor %2</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Nicht gehört</translation>
    </message>
    <message>
        <source>from %1 to %2: events of this time are not known</source>
        <translation>von %1 bis %2: Ereignisse dieser Zeit sind nicht bekannt</translation>
    </message>
    <message>
        <source>This monitor waits for events: only a running Salve hears them. Look at its state with salvectl show.</source>
        <translation>Dieser Monitor wartet auf Ereignisse: nur ein laufendes Salve hört sie. Sehen Sie seinen Zustand mit salvectl show an.</translation>
    </message>
    <message>
        <source>Salt event</source>
        <translation>Salt-Ereignis</translation>
    </message>
    <message>
        <source>Listens to Salt&apos;s event bus: an event fails the monitor, another one makes it well again.</source>
        <translation>Hört den Ereignisbus von Salt ab: ein Ereignis lässt den Monitor fehlschlagen, ein anderes macht ihn wieder gesund.</translation>
    </message>
</context>
<context>
    <name>SaltExport</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing was written. Choose an empty folder.</source>
        <translation>%1 gibt es schon, und nichts wurde geschrieben. Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1. README.md there says what to do with them; each reactor file holds a secret key of its own.</source>
        <translation>
            <numerusform>%n Datei wurde nach %1 geschrieben. README.md dort sagt, was damit zu tun ist; jede Reaktordatei enthält einen eigenen geheimen Schlüssel.</numerusform>
            <numerusform>%n Dateien wurden nach %1 geschrieben. README.md dort sagt, was damit zu tun ist; jede Reaktordatei enthält einen eigenen geheimen Schlüssel.</numerusform>
        </translation>
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
        <translation>Die Adresse von salt-api mit seiner webhook_url, also /hook, wenn der Master nichts anderes sagt.</translation>
    </message>
    <message>
        <source>write a whole address such as https://salt.example:8000/hook, without user and password</source>
        <translation>schreiben Sie eine ganze Adresse, etwa https://salt.example:8000/hook, ohne Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>write the path behind the hook address, such as services/restart</source>
        <translation>schreiben Sie den Pfad hinter der Hook-Adresse, etwa services/restart</translation>
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
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>What the reactor compares; sent as secretkey. Salt answers the same to a wrong one.</source>
        <translation>Was der Reactor vergleicht; gesendet als secretkey. Auf einen falschen antwortet Salt dasselbe.</translation>
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
        <translation>Bei einer http-Adresse ohne Verschlüsselung kann jeder auf dem Weg den Schlüssel lesen.</translation>
    </message>
    <message>
        <source>the secret key would travel unencrypted: use https, or write plain-http: accepted</source>
        <translation>der geheime Schlüssel ginge unverschlüsselt durchs Netz: nutzen Sie https oder schreiben Sie plain-http: accepted</translation>
    </message>
    <message>
        <source>give a target: without one no minion is meant</source>
        <translation>geben Sie ein Ziel an: ohne Ziel ist kein Minion gemeint</translation>
    </message>
    <message>
        <source>a login needs both user name and password</source>
        <translation>eine Anmeldung braucht Benutzername und Passwort</translation>
    </message>
    <message>
        <source>The hook is there. Whether the key is right, only a repair can show.</source>
        <translation>Der Hook ist da. Ob der Schlüssel stimmt, kann nur eine Reparatur zeigen.</translation>
    </message>
    <message>
        <source>There is no hook at this address: is webhook_url another one?</source>
        <translation>Unter dieser Adresse ist kein Hook: ist webhook_url eine andere?</translation>
    </message>
    <message>
        <source>What answers at this address is not a Salt hook.</source>
        <translation>Was unter dieser Adresse antwortet, ist kein Salt-Hook.</translation>
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
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>One of the reactor files that salvectl salt export-templates writes, or of the Salt formula of CloudRoutes. own: a path of your own.</source>
        <translation>Eine der Reactor-Dateien, die salvectl salt export-templates schreibt, oder der Salt-Formel von CloudRoutes. own: ein eigener Pfad.</translation>
    </message>
    <message>
        <source>What the reactor listens for, behind the hook address.</source>
        <translation>Worauf der Reactor lauscht, hinter der Hook-Adresse.</translation>
    </message>
    <message>
        <source>Module and function</source>
        <translation>Modul und Funktion</translation>
    </message>
    <message>
        <source>What is called on the minions; sent as module.</source>
        <translation>Was auf den Minions aufgerufen wird; gesendet als module.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>reload, restart, start or stop of a service; accept, reject or delete of a key.</source>
        <translation>reload, restart, start oder stop eines Dienstes; accept, reject oder delete eines Schlüssels.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Its address at the master&apos;s file server.</source>
        <translation>Seine Adresse beim Dateiserver des Masters.</translation>
    </message>
    <message>
        <source>Minion</source>
        <translation>Minion</translation>
    </message>
    <message>
        <source>Whose key is meant.</source>
        <translation>Wessen Schlüssel gemeint ist.</translation>
    </message>
    <message>
        <source>For a reactor of your own that asks for more.</source>
        <translation>Für einen eigenen Reactor, der mehr verlangt.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>job: after the event, the job that the reactor began is looked for through salt-api and judged. Needs a login with @jobs.</source>
        <translation>job: nach dem Ereignis wird der Job, den der Reactor begann, über salt-api gesucht und beurteilt. Braucht eine Anmeldung mit @jobs.</translation>
    </message>
    <message>
        <source>Function that the reactor calls</source>
        <translation>Funktion, die der Reactor aufruft</translation>
    </message>
    <message>
        <source>By which the job behind a path of your own is found.</source>
        <translation>Daran wird der Job hinter einem eigenen Pfad gefunden.</translation>
    </message>
    <message>
        <source>Where the hook asks for a login (webhook_disable_auth is off), and to follow the job.</source>
        <translation>Wenn der Hook eine Anmeldung verlangt (webhook_disable_auth ist aus), und um den Job zu verfolgen.</translation>
    </message>
    <message>
        <source>to follow the job give user name and password of salt-api</source>
        <translation>um den Job zu verfolgen, geben Sie Benutzername und Passwort von salt-api an</translation>
    </message>
    <message>
        <source>only a job on minions can be followed: say which function the reactor calls (calls)</source>
        <translation>nur ein Job auf Minions lässt sich verfolgen: sagen Sie, welche Funktion der Reactor aufruft (calls)</translation>
    </message>
    <message>
        <source>Salt only says that the event was sent; the monitor proves the repair, and the job says what came of it where it is followed.</source>
        <translation>Salt sagt nur, dass das Ereignis gesendet wurde; der Monitor weist die Reparatur nach, und der Job sagt, was daraus wurde, wenn er verfolgt wird.</translation>
    </message>
    <message>
        <source>The minions; sent as tgt. A hold that a host declares itself (/etc/salve/hold) cannot be asked for through a hook: salt-run and salt-state do.</source>
        <translation>Die Minions; gesendet als tgt. Nach einer Sperre, die ein Host selbst erklärt (/etc/salve/hold), kann durch einen Hook nicht gefragt werden: salt-run und salt-state tun es.</translation>
    </message>
</context>
<context>
    <name>SaltPlace</name>
    <message>
        <source>%1 is no reaction through Salt.</source>
        <translation>%1 ist keine Reaktion über Salt.</translation>
    </message>
    <message>
        <source>No reaction of the set logs in at a salt-api.</source>
        <translation>Keine Reaktion des Satzes meldet sich bei einem salt-api an.</translation>
    </message>
    <message>
        <source>There is no reaction %1.</source>
        <translation>Es gibt keine Reaktion %1.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>after %1 %2</source>
        <translation>nach %1 %2</translation>
    </message>
    <message>
        <source>after %1 failed checks</source>
        <translation>nach %1 fehlgeschlagenen Prüfungen</translation>
    </message>
    <message>
        <source>when %1</source>
        <translation>wenn %1</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1, %2 ausführen</translation>
    </message>
    <message>
        <source>only for %1</source>
        <translation>nur für %1</translation>
    </message>
    <message>
        <source>again every %1</source>
        <translation>erneut alle %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s)</source>
        <translation>
            <numerusform>höchstens %n-mal</numerusform>
            <numerusform>höchstens %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 in %2 on one host</source>
        <translation>höchstens %1 in %2 auf einem Host</translation>
    </message>
    <message>
        <source>after approval</source>
        <translation>nach Genehmigung</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) failed together: repairs wait until that is over or a person releases them.</source>
        <translation>
            <numerusform>%n Monitor ausgefallen: Reparaturen warten, bis das vorbei ist oder ein Mensch sie freigibt.</numerusform>
            <numerusform>%n Monitore zugleich ausgefallen: Reparaturen warten, bis das vorbei ist oder ein Mensch sie freigibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) paused</source>
        <translation>
            <numerusform>%n Monitor angehalten</numerusform>
            <numerusform>%n Monitore angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer has no network</source>
        <translation>dieser Rechner hat kein Netz</translation>
    </message>
    <message>
        <source>what others tell us: %1</source>
        <translation>was andere uns melden: %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>maintenance: %1</source>
        <translation>Wartung: %1</translation>
    </message>
    <message>
        <source>its parent %1 is down</source>
        <translation>sein übergeordneter Monitor %1 ist ausgefallen</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>quittiert von %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>ausgesetzt von %1</translation>
    </message>
    <message>
        <source>%1 is at work</source>
        <translation>%1 ist am Werk</translation>
    </message>
</context>
<context>
    <name>Set</name>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>everything, host, host NAME, tag NAME, reaction or reaction ID</source>
        <translation>everything, host, host NAME, tag NAME, reaction oder reaction ID</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <source>Hosts with a run that has no verdict yet</source>
        <translation>Hosts mit einem Lauf, der noch kein Urteil hat</translation>
    </message>
    <message>
        <source>At most percent</source>
        <translation>Höchstens Prozent</translation>
    </message>
    <message>
        <source>Of the distinct hosts in the scope, at least one</source>
        <translation>Der verschiedenen Hosts im Geltungsbereich, mindestens einer</translation>
    </message>
    <message>
        <source>this limits nothing; add at-most, at-a-time or at-most-percent</source>
        <translation>das begrenzt nichts; fügen Sie at-most, at-a-time oder at-most-percent hinzu</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handelt</translation>
    </message>
    <message>
        <source>Name of the one installation that repairs; the others watch</source>
        <translation>Name der einen Installation, die repariert; die anderen überwachen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Left out, the zone of this computer</source>
        <translation>Ohne Angabe die Zone dieses Rechners</translation>
    </message>
    <message>
        <source>write the name of a time zone, such as Europe/Berlin</source>
        <translation>schreiben Sie den Namen einer Zeitzone, etwa Europe/Berlin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Tell by</source>
        <translation>Benachrichtigen über</translation>
    </message>
    <message>
        <source>Unless repaired within</source>
        <translation>Nicht, wenn repariert innerhalb von</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>Wiederholen alle</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>this is not after &quot;from&quot;; write a later moment</source>
        <translation>das liegt nicht nach &quot;from&quot;; schreiben Sie einen späteren Zeitpunkt</translation>
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
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Each week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>an id has letters, digits and - _ . @, begins with a letter or digit and has at most 100 characters</source>
        <translation>eine Kennung hat Buchstaben, Ziffern und - _ . @, beginnt mit einem Buchstaben oder einer Ziffer und hat höchstens 100 Zeichen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of this computer: 127.0.0.1 hears only itself, 0.0.0.0 everybody.</source>
        <translation>Dieses Rechners: 127.0.0.1 hört nur ihn selbst, 0.0.0.0 alle.</translation>
    </message>
    <message>
        <source>write an address of this computer, such as 127.0.0.1</source>
        <translation>schreiben Sie eine Adresse dieses Rechners, etwa 127.0.0.1</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Without one nothing is listened to.</source>
        <translation>Ohne Angabe wird nicht gelauscht.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>A PEM file with the whole chain; then only HTTPS is spoken.</source>
        <translation>Eine PEM-Datei mit der ganzen Kette; dann wird nur HTTPS gesprochen.</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>Token for holds</source>
        <translation>Token für Sperren</translation>
    </message>
    <message>
        <source>A deployment says POST /hold/TOKEN?host=web1&amp;for=10m before it begins.</source>
        <translation>Wer eine neue Version einspielt, sendet vorher POST /hold/TOKEN?host=web1&amp;for=10m.</translation>
    </message>
    <message>
        <source>a certificate needs its key, and a key its certificate</source>
        <translation>ein Zertifikat braucht seinen Schlüssel, und ein Schlüssel sein Zertifikat</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>As calendars write it (RFC 5545): FREQ=MONTHLY;BYDAY=2TU is each second Tuesday of a month</source>
        <translation>Wie Kalender es schreiben (RFC 5545): FREQ=MONTHLY;BYDAY=2TU ist jeder zweite Dienstag im Monat</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Date and time of the first one, as the clock there shows it; none comes before</source>
        <translation>Tag und Uhrzeit des ersten, wie die Uhr dort sie zeigt; keines kommt davor</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Except on</source>
        <translation>Außer am</translation>
    </message>
    <message>
        <source>Days on which it falls out, as 2026-12-24</source>
        <translation>Tage, an denen es ausfällt, etwa 2026-12-24</translation>
    </message>
    <message>
        <source>no day ever fits this, or RFC 5545 does not allow it so; try another rule</source>
        <translation>kein Tag passt je darauf, oder RFC 5545 erlaubt es so nicht; versuchen Sie eine andere Regel</translation>
    </message>
    <message>
        <source>the next one begins before this one is over, so that it never ends; make it shorter</source>
        <translation>das nächste beginnt, bevor dieses vorüber ist, sodass es nie endet; machen Sie es kürzer</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Nach einer Regel</translation>
    </message>
    <message>
        <source>say when: one of &quot;once&quot;, &quot;weekly&quot; and &quot;rule&quot;</source>
        <translation>sagen Sie, wann: eines von „once“, „weekly“ und „rule“</translation>
    </message>
</context>
<context>
    <name>SetDiff</name>
    <message>
        <source>set to %1</source>
        <translation>gesetzt auf %1</translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation>nicht mehr %1</translation>
    </message>
    <message>
        <source>changed (not shown)</source>
        <translation>geändert (nicht gezeigt)</translation>
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
    <message>
        <source>Receipt of the day</source>
        <translation>Tagesmeldung</translation>
    </message>
    <message>
        <source>When it is told each day what was repaired, as daily 08:00; it comes also when there is nothing to say, so that silence means something</source>
        <translation>Wann jeden Tag gemeldet wird, was repariert wurde, etwa daily 08:00; sie kommt auch, wenn es nichts zu sagen gibt, damit Schweigen etwas bedeutet</translation>
    </message>
    <message>
        <source>Receipt through</source>
        <translation>Tagesmeldung über</translation>
    </message>
    <message>
        <source>A reaction that tells, such as one that sends mail; empty: the first above, which may be a pager that wakes somebody each morning</source>
        <translation>Eine Reaktion, die benachrichtigt, etwa eine, die E-Mail sendet; leer: die erste oben, und das kann ein Pager sein, der jeden Morgen jemanden weckt</translation>
    </message>
</context>
<context>
    <name>Sns</name>
    <message>
        <source>the answer was %1</source>
        <translation>die Antwort war %1</translation>
    </message>
    <message>
        <source>The address that would confirm the subscription is not one of SNS: it was not called.</source>
        <translation>Die Adresse, die das Abonnement bestätigen würde, ist keine von SNS: sie wurde nicht aufgerufen.</translation>
    </message>
    <message>
        <source>The subscription could not be confirmed: %1</source>
        <translation>Das Abonnement konnte nicht bestätigt werden: %1</translation>
    </message>
    <message>
        <source>The subscription to %1 is confirmed.</source>
        <translation>Das Abonnement von %1 ist bestätigt.</translation>
    </message>
    <message>
        <source>What came is no message of Amazon SNS.</source>
        <translation>Was kam, ist keine Nachricht von Amazon SNS.</translation>
    </message>
    <message>
        <source>This address listens to the topic %1. For another one, make another monitor.</source>
        <translation>Diese Adresse hört auf das Thema %1. Legen Sie für ein anderes einen anderen Monitor an.</translation>
    </message>
    <message>
        <source>The certificate of this message does not stand at SNS: it is not trusted.</source>
        <translation>Das Zertifikat dieser Nachricht liegt nicht bei SNS: ihm wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The certificate of SNS could not be read: %1</source>
        <translation>Das Zertifikat von SNS konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The signature of SNS is wrong.</source>
        <translation>Die Signatur von SNS ist falsch.</translation>
    </message>
</context>
<context>
    <name>Sql</name>
    <message>
        <source>Earlier questions to the database at %1 have not come back yet.</source>
        <translation>Frühere Abfragen an die Datenbank bei %1 sind noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in: %3</source>
        <translation>%1 lässt %2 nicht herein: %3</translation>
    </message>
    <message>
        <source>%1 takes no connection now: %2</source>
        <translation>%1 nimmt gerade keine Verbindung an: %2</translation>
    </message>
    <message>
        <source>%1 answers, but: %2</source>
        <translation>%1 antwortet, aber: %2</translation>
    </message>
    <message>
        <source>No connection with the database at %1: %2</source>
        <translation>Keine Verbindung mit der Datenbank bei %1: %2</translation>
    </message>
    <message>
        <source>The query failed: %1</source>
        <translation>Die Abfrage schlug fehl: %1</translation>
    </message>
    <message>
        <source>The driver for this database is not installed: install the package %1 and start Salve again.</source>
        <translation>Der Treiber für diese Datenbank ist nicht installiert: installieren Sie das Paket %1 und starten Sie Salve neu.</translation>
    </message>
</context>
<context>
    <name>SqlCheck</name>
    <message>
        <source>MySQL or MariaDB query</source>
        <translation>MySQL- oder MariaDB-Abfrage</translation>
    </message>
    <message>
        <source>Logs in to a MySQL or MariaDB server, sends a query and looks at its value.</source>
        <translation>Meldet sich an einem MySQL- oder MariaDB-Server an, sendet eine Abfrage und sieht ihren Wert an.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>prefer: where the server offers it; require: or not at all; verify-full: and its certificate has to be right.</source>
        <translation>prefer: wenn der Server es anbietet; require: sonst gar nicht; verify-full: und sein Zertifikat muss stimmen.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>A PEM file with the authority that signed the server&apos;s certificate.</source>
        <translation>Eine PEM-Datei mit der Stelle, die das Zertifikat des Servers signiert hat.</translation>
    </message>
    <message>
        <source>verify-full needs a CA file to verify with</source>
        <translation>verify-full braucht eine CA-Datei zum Prüfen</translation>
    </message>
    <message>
        <source>PostgreSQL query</source>
        <translation>PostgreSQL-Abfrage</translation>
    </message>
    <message>
        <source>Logs in to a PostgreSQL server, sends a query and looks at its value.</source>
        <translation>Meldet sich an einem PostgreSQL-Server an, sendet eine Abfrage und sieht ihren Wert an.</translation>
    </message>
    <message>
        <source>The query ran.</source>
        <translation>Die Abfrage lief.</translation>
    </message>
    <message>
        <source>The query gives no row.</source>
        <translation>Die Abfrage ergibt keine Zeile.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The value is &quot;%1&quot;, expected &quot;%2&quot;.</source>
        <translation>Der Wert ist „%1“, erwartet „%2“.</translation>
    </message>
    <message>
        <source>The query gives %1 after %2 ms.</source>
        <translation>Die Abfrage ergibt %1 nach %2 ms.</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; is no number that could be compared.</source>
        <translation>Der Wert „%1“ ist keine Zahl, die sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>An account of its own that may only read.</source>
        <translation>Ein eigenes Konto, das nur lesen darf.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>The first value of its first row counts. A write shows that the server is not read-only.</source>
        <translation>Der erste Wert ihrer ersten Zeile zählt. Ein Schreibzugriff zeigt, dass der Server nicht nur lesbar ist.</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Erwarteter Wert</translation>
    </message>
    <message>
        <source>Anything else is Down.</source>
        <translation>Alles andere ist ein Ausfall.</translation>
    </message>
    <message>
        <source>Degraded when the value is</source>
        <translation>Beeinträchtigt, wenn der Wert</translation>
    </message>
    <message>
        <source>Down when the value is</source>
        <translation>Ausgefallen, wenn der Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Slow above</source>
        <translation>Langsam über</translation>
    </message>
    <message>
        <source>Connecting, login and query together. Longer makes the monitor Degraded.</source>
        <translation>Verbinden, Anmeldung und Abfrage zusammen. Dauert es länger, gilt der Monitor als beeinträchtigt.</translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>%1 has another SSH host key than before. Was it installed anew? If nobody knows why, somebody may stand in between.</source>
        <translation>%1 hat einen anderen SSH-Hostschlüssel als bisher. Wurde er neu installiert? Weiß niemand, warum, steht vielleicht jemand dazwischen.</translation>
    </message>
    <message>
        <source>The SSH host key of %1 is not known yet. Compare it and add it: ssh-keyscan %1 &gt;&gt; known_hosts.</source>
        <translation>Der SSH-Hostschlüssel von %1 ist noch nicht bekannt. Vergleichen Sie ihn und nehmen Sie ihn auf: ssh-keyscan %1 &gt;&gt; known_hosts.</translation>
    </message>
    <message>
        <source>ssh does not use the key file: others can read it. chmod 600 it.</source>
        <translation>ssh benutzt die Schlüsseldatei nicht: andere können sie lesen. Führen Sie chmod 600 darauf aus.</translation>
    </message>
    <message>
        <source>ssh cannot use the key file: is it a private key, and without a passphrase or known to an agent?</source>
        <translation>ssh kann die Schlüsseldatei nicht benutzen: ist es ein privater Schlüssel, und ohne Passphrase oder einem Agenten bekannt?</translation>
    </message>
    <message>
        <source>ssh refuses its own configuration: a file in ~/.ssh can be written by others.</source>
        <translation>ssh weist die eigene Konfiguration zurück: eine Datei in ~/.ssh können andere schreiben.</translation>
    </message>
    <message>
        <source>ssh does not understand a line of its configuration.</source>
        <translation>ssh versteht eine Zeile seiner Konfiguration nicht.</translation>
    </message>
    <message>
        <source>%1 refuses the SSH key of this user: is its public half in authorized_keys there?</source>
        <translation>%1 weist den SSH-Schlüssel dieses Benutzers zurück: steht seine öffentliche Hälfte dort in authorized_keys?</translation>
    </message>
    <message>
        <source>%1 refuses after too many keys: name the one key file that is right.</source>
        <translation>%1 lehnt nach zu vielen Schlüsseln ab: nennen Sie die eine richtige Schlüsseldatei.</translation>
    </message>
    <message>
        <source>ssh and %1 have no algorithm in common. Update the older side.</source>
        <translation>ssh und %1 haben keinen gemeinsamen Algorithmus. Aktualisieren Sie die ältere Seite.</translation>
    </message>
    <message>
        <source>The SSH connection with %1 broke off; whether the command was run is not known.</source>
        <translation>Die SSH-Verbindung mit %1 brach ab; ob der Befehl ausgeführt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>Die Schlüsseldatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The program ssh is missing. Install the package openssh-client.</source>
        <translation>Das Programm ssh fehlt. Installieren Sie das Paket openssh-client.</translation>
    </message>
    <message>
        <source>The command on %1 had not ended in time.</source>
        <translation>Der Befehl auf %1 war nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>%1 did not run the command in time.</source>
        <translation>%1 führte den Befehl nicht rechtzeitig aus.</translation>
    </message>
    <message>
        <source>The command on %1 prints without end.</source>
        <translation>Der Befehl auf %1 gibt ohne Ende aus.</translation>
    </message>
    <message>
        <source>The connection with %1 was lost while the command ran; how it ended is not known.</source>
        <translation>Die Verbindung mit %1 ging verloren, während der Befehl lief; wie er endete, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 let us in, but ran something else than the command: a forced command, or a shell that is none of POSIX.</source>
        <translation>%1 ließ uns herein, führte aber etwas anderes aus als den Befehl: ein erzwungener Befehl, oder eine Shell, die nicht POSIX ist.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>A name, an address, or a Host of ~/.ssh/config.</source>
        <translation>Ein Name, eine Adresse oder ein Host aus ~/.ssh/config.</translation>
    </message>
    <message>
        <source>a host does not begin with -</source>
        <translation>ein Host beginnt nicht mit -</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>22, unless ~/.ssh/config says otherwise.</source>
        <translation>22, wenn ~/.ssh/config nichts anderes sagt.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>write the name of a user</source>
        <translation>schreiben Sie den Namen eines Benutzers</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>A private key without a passphrase. Without it the agent and the usual files are tried.</source>
        <translation>Ein privater Schlüssel ohne Passphrase. Ohne Angabe werden der Agent und die üblichen Dateien versucht.</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>Bekannte Hosts</translation>
    </message>
    <message>
        <source>Instead of ~/.ssh/known_hosts. A host that is not in it is not talked to.</source>
        <translation>Statt ~/.ssh/known_hosts. Mit einem Host, der nicht darin steht, wird nicht gesprochen.</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>Sprunghost</translation>
    </message>
    <message>
        <source>user@host:port that is reached first.</source>
        <translation>user@host:port, der zuerst erreicht wird.</translation>
    </message>
    <message>
        <source>write host, user@host or user@host:port</source>
        <translation>schreiben Sie host, user@host oder user@host:port</translation>
    </message>
</context>
<context>
    <name>SshCommand</name>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>For the shell of that user on that host. It is run at every check: let it only look.</source>
        <translation>Für die Shell dieses Benutzers auf diesem Host. Er läuft bei jeder Prüfung: er soll nur nachsehen.</translation>
    </message>
    <message>
        <source>Healthy exit codes</source>
        <translation>Gesunde Exit-Codes</translation>
    </message>
    <message>
        <source>Codes and ranges: 0, 3-5.</source>
        <translation>Codes und Bereiche: 0, 3-5.</translation>
    </message>
    <message>
        <source>write exit codes from 0 to 255 such as 0 or 3-5</source>
        <translation>schreiben Sie Exit-Codes von 0 bis 255, etwa 0 oder 3-5</translation>
    </message>
    <message>
        <source>Output contains</source>
        <translation>Ausgabe enthält</translation>
    </message>
    <message>
        <source>Output does not contain</source>
        <translation>Ausgabe enthält nicht</translation>
    </message>
    <message>
        <source>Output matches</source>
        <translation>Ausgabe passt zu</translation>
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
        <source>Degraded when the number is</source>
        <translation>Beeinträchtigt, wenn die Zahl</translation>
    </message>
    <message>
        <source>The first number of the output, unless an expression says which.</source>
        <translation>Die erste Zahl der Ausgabe, wenn kein Ausdruck sagt, welche.</translation>
    </message>
    <message>
        <source>Down when the number is</source>
        <translation>Ausgefallen, wenn die Zahl</translation>
    </message>
    <message>
        <source>Which number</source>
        <translation>Welche Zahl</translation>
    </message>
    <message>
        <source>A regular expression; its first group is the number.</source>
        <translation>Ein regulärer Ausdruck; seine erste Gruppe ist die Zahl.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Slow above</source>
        <translation>Langsam über</translation>
    </message>
    <message>
        <source>Connecting and logging in count. Longer makes the monitor Degraded.</source>
        <translation>Verbinden und Anmelden zählen mit. Dauert es länger, gilt der Monitor als beeinträchtigt.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Fehlerausgabe</translation>
    </message>
    <message>
        <source>The command is not there (exit code %1). %2</source>
        <translation>Den Befehl gibt es dort nicht (Exit-Code %1). %2</translation>
    </message>
    <message>
        <source>The command ended with exit code %1. %2</source>
        <translation>Der Befehl endete mit Exit-Code %1. %2</translation>
    </message>
    <message>
        <source> (only its beginning was read)</source>
        <translation> (nur ihr Anfang wurde gelesen)</translation>
    </message>
    <message>
        <source>The command ended well.</source>
        <translation>Der Befehl endete gut.</translation>
    </message>
    <message>
        <source>The output does not contain &quot;%1&quot;%2.</source>
        <translation>Die Ausgabe enthält „%1“ nicht%2.</translation>
    </message>
    <message>
        <source>The output contains &quot;%1&quot;, which it must not.</source>
        <translation>Die Ausgabe enthält „%1“, was sie nicht darf.</translation>
    </message>
    <message>
        <source>The output does not match the regular expression %1%2.</source>
        <translation>Die Ausgabe passt nicht zum regulären Ausdruck %1%2.</translation>
    </message>
    <message>
        <source>There is no number in the output.</source>
        <translation>In der Ausgabe ist keine Zahl.</translation>
    </message>
    <message>
        <source>There is no number in the output where %1 looks for it.</source>
        <translation>In der Ausgabe ist keine Zahl, wo %1 sie sucht.</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>Command over SSH</source>
        <translation>Befehl über SSH</translation>
    </message>
    <message>
        <source>Runs a command on another host; looks at its exit code, its output, or a number in it.</source>
        <translation>Führt auf einem anderen Host einen Befehl aus; sieht seinen Exit-Code, seine Ausgabe oder eine Zahl darin an.</translation>
    </message>
    <message>
        <source>Looking for %1 in this output takes too long: write an expression that does not try the same text in many ways.</source>
        <translation>Die Suche nach %1 in dieser Ausgabe dauert zu lange: Schreiben Sie einen Ausdruck, der denselben Text nicht auf viele Arten probiert.</translation>
    </message>
</context>
<context>
    <name>SshReaction</name>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>For the shell of that user on that host. It reads the arguments as $1, $2 …: the place for {{names}}.</source>
        <translation>Für die Shell dieses Benutzers auf diesem Host. Sie liest die Argumente als $1, $2 …: der Platz für {{names}}.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Reach the command untouched, whatever is in them.</source>
        <translation>Erreichen den Befehl unverändert, was immer in ihnen steht.</translation>
    </message>
    <message>
        <source>Exit codes of success</source>
        <translation>Exit-Codes bei Erfolg</translation>
    </message>
    <message>
        <source>Codes and ranges: 0, 3-5.</source>
        <translation>Codes und Bereiche: 0, 3-5.</translation>
    </message>
    <message>
        <source>write exit codes from 0 to 255 such as 0 or 3-5</source>
        <translation>schreiben Sie Exit-Codes von 0 bis 255, etwa 0 oder 3-5</translation>
    </message>
    <message>
        <source>Waited for</source>
        <translation>Gewartet wird</translation>
    </message>
    <message>
        <source>For logging in and for the command. What is at work after that goes on there; what came of it is looked up.</source>
        <translation>Für die Anmeldung und den Befehl. Was danach noch arbeitet, läuft dort weiter; was daraus wurde, wird nachgeschlagen.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>tells: a message, which no repair guard stops. destroys: a repair that hurts, such as a reboot; it is limited more.</source>
        <translation>tells: eine Meldung, die keine Schutzregel für Reparaturen aufhält. destroys: eine Reparatur, die weh tut, etwa ein Neustart des Hosts; sie wird enger begrenzt.</translation>
    </message>
    <message>
        <source>Guards on the host</source>
        <translation>Schutz auf dem Host</translation>
    </message>
    <message>
        <source>The command is not there: it ended on %1 with exit code %2. %3</source>
        <translation>Den Befehl gibt es dort nicht: er endete auf %1 mit Exit-Code %2. %3</translation>
    </message>
    <message>
        <source>It ended on %1 with exit code %2. %3</source>
        <translation>Er endete auf %1 mit Exit-Code %2. %3</translation>
    </message>
    <message>
        <source>Command over SSH</source>
        <translation>Befehl über SSH</translation>
    </message>
    <message>
        <source>Runs a command on another host, once for a repair whoever decides it, and looks at how it ends.</source>
        <translation>Führt auf einem anderen Host einen Befehl aus, einmal je Reparatur, wer auch immer sie beschließt, und sieht an, wie er endet.</translation>
    </message>
    <message>
        <source>The command&apos;s exit code says whether it did its work; the monitor proves the repair.</source>
        <translation>Der Exit-Code des Befehls sagt, ob er gewirkt hat; der Monitor weist die Reparatur nach.</translation>
    </message>
    <message>
        <source>On %1, unless %2 is there:</source>
        <translation>Auf %1, außer %2 liegt dort:</translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Nobody has been told yet that something is wrong with %1. This may only follow a message that somebody got.</source>
        <translation>Noch wurde niemand benachrichtigt, dass mit %1 etwas nicht stimmt. Dies darf nur auf eine Meldung folgen, die jemand bekommen hat.</translation>
    </message>
    <message>
        <source>No repairs of %1 for %2, by %3: %4</source>
        <translation>Keine Reparaturen von %1 für %2, durch %3: %4</translation>
    </message>
    <message>
        <source>Maintenance of %1 for %2, by %3: %4</source>
        <translation>Wartung von %1 für %2, durch %3: %4</translation>
    </message>
    <message>
        <source>%1 is looked after again, by %2</source>
        <translation>Um %1 wird sich wieder gekümmert, durch %2</translation>
    </message>
    <message>
        <source>Watched again: %1, by %2</source>
        <translation>Wieder überwacht: %1, durch %2</translation>
    </message>
    <message>
        <source>Paused: %1, by %2</source>
        <translation>Angehalten: %1, durch %2</translation>
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
        <translation>Ausführen</translation>
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
        <translation>%1 ist eine Datei, kein Ordner. Wählen Sie einen anderen mit --data.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check the rights of the folder above it.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Prüfen Sie die Rechte des Ordners darüber.</translation>
    </message>
    <message>
        <source>The folder %1 is on a network file system (%2), where a database gets damaged. Choose a folder on this computer with --data.</source>
        <translation>Der Ordner %1 liegt auf einem Netzwerk-Dateisystem (%2), wo eine Datenbank beschädigt wird. Wählen Sie mit --data einen Ordner auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The folder %1 is synchronised by %2, which damages a database in use. Choose a folder outside of it with --data.</source>
        <translation>Der Ordner %1 wird von %2 synchronisiert, was eine benutzte Datenbank beschädigt. Wählen Sie mit --data einen Ordner außerhalb davon.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2. Check its rights, or choose another one with --data.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden: %2. Prüfen Sie seine Rechte oder wählen Sie mit --data einen anderen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its rights.</source>
        <translation>%1 kann nicht gelesen werden: %2. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>%1 is not a database. Move it away, or put a backup in its place. Nothing was changed.</source>
        <translation>%1 ist keine Datenbank. Räumen Sie die Datei weg oder setzen Sie eine Sicherung an ihre Stelle. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 bytes are there. Put a backup in its place. Nothing was changed.</source>
        <translation>%1 ist abgeschnitten: %2 von %3 Byte sind da. Setzen Sie eine Sicherung an die Stelle. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. Check the rights of the folder.</source>
        <translation>%1 kann nicht geöffnet werden: %2. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>%1 (process %2) already works in the folder %3. Stop it, or choose another folder with --data.</source>
        <translation>%1 (Prozess %2) arbeitet schon im Ordner %3. Beenden Sie es oder wählen Sie mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot grow. Free some space there.</source>
        <translation>Der Datenträger ist voll: %1 kann nicht wachsen. Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights of the file and its folder.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The disk reported an error for %1. Check the disk and its free space.</source>
        <translation>Der Datenträger meldete einen Fehler bei %1. Prüfen Sie den Datenträger und seinen freien Platz.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked. Close it there.</source>
        <translation>Ein anderes Programm hält %1 gesperrt. Schließen Sie die Datei dort.</translation>
    </message>
    <message>
        <source>%1 is damaged. Move it away, or put a backup in its place.</source>
        <translation>%1 ist beschädigt. Räumen Sie die Datei weg oder setzen Sie eine Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>%1 could not be used. The log has the details; please report this.</source>
        <translation>%1 konnte nicht benutzt werden. Das Protokoll hat die Einzelheiten; bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>A part of the history in %1 is damaged. Put a backup in its place.</source>
        <translation>Ein Teil des Verlaufs in %1 ist beschädigt. Setzen Sie eine Sicherung an die Stelle.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose another data folder with --data.</source>
        <translation>%1 ist die Datenbank eines anderen Programms. Wählen Sie mit --data einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Salve (version %2 of the file, this one knows %3). Start that Salve, or choose another data folder with --data. Nothing was changed.</source>
        <translation>%1 wurde von einem neueren Salve geschrieben (Version %2 der Datei, dieses kennt %3). Starten Sie jenes Salve oder wählen Sie mit --data einen anderen Datenordner. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Too much waits to be written: this change is not kept. Make the disk writable again.</source>
        <translation>Zu viel wartet darauf, geschrieben zu werden: diese Änderung wird nicht aufbewahrt. Machen Sie den Datenträger wieder beschreibbar.</translation>
    </message>
    <message>
        <source>There is no incident %1.</source>
        <translation>Es gibt keinen Vorfall %1.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>Es gibt keinen Lauf %1.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>%1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The store is closing.</source>
        <translation>Die Datenbank wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>Until then checks and repairs go on, and what happens is kept in memory.</source>
        <translation>Bis dahin gehen Prüfungen und Reparaturen weiter, und was geschieht, bleibt im Speicher.</translation>
    </message>
    <message>
        <source>The oldest results had to be dropped.</source>
        <translation>Die ältesten Ergebnisse mussten verworfen werden.</translation>
    </message>
</context>
<context>
    <name>Syslog</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>udp may be lost unseen; tcp and tls say at least that somebody is there.</source>
        <translation>udp kann unbemerkt verloren gehen; tcp und tls sagen wenigstens, dass jemand da ist.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>514, or 6514 with tls.</source>
        <translation>514, oder 6514 mit tls.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>emerg, alert, crit, err, warning, notice, info or debug.</source>
        <translation>emerg, alert, crit, err, warning, notice, info oder debug.</translation>
    </message>
    <message>
        <source>write emerg, alert, crit, err, warning, notice, info or debug</source>
        <translation>schreiben Sie emerg, alert, crit, err, warning, notice, info oder debug</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>user, daemon, auth, syslog, cron, or local0 to local7.</source>
        <translation>user, daemon, auth, syslog, cron oder local0 bis local7.</translation>
    </message>
    <message>
        <source>write user, daemon, auth, syslog, cron, or local0 to local7</source>
        <translation>schreiben Sie user, daemon, auth, syslog, cron oder local0 bis local7</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Name des Programms</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>In the structured data, beside the key of the incident.</source>
        <translation>In den strukturierten Daten, neben dem Schlüssel des Vorfalls.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The same in all messages of one incident.</source>
        <translation>In allen Meldungen eines Vorfalls derselbe.</translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation>Eigene CA-Datei</translation>
    </message>
    <message>
        <source>give a title or a sentence: there would be nothing to read</source>
        <translation>geben Sie einen Titel oder einen Satz an: sonst gäbe es nichts zu lesen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>It was sent. Nothing in syslog over UDP says whether somebody got it.</source>
        <translation>Sie wurde gesendet. Bei Syslog über UDP sagt nichts, ob jemand sie bekam.</translation>
    </message>
    <message>
        <source>The connection took it. Syslog has no answer that says what became of it.</source>
        <translation>Die Verbindung nahm sie an. Syslog hat keine Antwort, die sagt, was daraus wurde.</translation>
    </message>
    <message>
        <source>Over UDP nobody can say beforehand whether %1 listens: send a test.</source>
        <translation>Über UDP kann niemand vorher sagen, ob %1 lauscht: senden Sie einen Test.</translation>
    </message>
    <message>
        <source>To %1, port %2 (%3):</source>
        <translation>An %1, Port %2 (%3):</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>Sends a line to a log server (RFC 5424) over UDP, TCP or TLS.</source>
        <translation>Sendet eine Zeile an einen Protokollserver (RFC 5424), über UDP, TCP oder TLS.</translation>
    </message>
    <message>
        <source>Nothing in syslog says that a message has arrived.</source>
        <translation>Bei Syslog sagt nichts, dass eine Meldung angekommen ist.</translation>
    </message>
    <message>
        <source>%1 Syslog has no answer that says whether it was taken nevertheless.</source>
        <translation>%1 Syslog hat keine Antwort, die sagt, ob sie trotzdem angenommen wurde.</translation>
    </message>
</context>
<context>
    <name>Systemd</name>
    <message>
        <source>There is a bus, but no systemd on it: this computer is started by something else.</source>
        <translation>Es gibt einen Bus, aber kein systemd daran: dieser Rechner wird von etwas anderem gestartet.</translation>
    </message>
    <message>
        <source>systemd does not answer on its bus.</source>
        <translation>systemd antwortet nicht an seinem Bus.</translation>
    </message>
    <message>
        <source>This user may not ask systemd.</source>
        <translation>Dieser Benutzer darf systemd nicht fragen.</translation>
    </message>
    <message>
        <source>systemd answered with an error: %1</source>
        <translation>systemd antwortete mit einem Fehler: %1</translation>
    </message>
    <message>
        <source>There is no way to the bus of systemd: does systemd run on this computer?</source>
        <translation>Es gibt keinen Weg zum Bus von systemd: läuft systemd auf diesem Rechner?</translation>
    </message>
    <message>
        <source>systemd has carried it out; how %1 is now could not be read.</source>
        <translation>systemd hat es ausgeführt; wie es %1 jetzt geht, ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>There is no systemctl on %1: it is started by something else than systemd.</source>
        <translation>Auf %1 gibt es kein systemctl: er wird von etwas anderem als systemd gestartet.</translation>
    </message>
    <message>
        <source>systemd on %1 cannot be asked: %2</source>
        <translation>systemd auf %1 lässt sich nicht fragen: %2</translation>
    </message>
    <message>
        <source>systemd on %1 knows no unit %2: is the name spelled right, and its package installed?</source>
        <translation>systemd auf %1 kennt keine Unit %2: ist der Name richtig geschrieben und ihr Paket installiert?</translation>
    </message>
    <message>
        <source>%1 is masked: systemd does not start it before somebody unmasks it.</source>
        <translation>%1 ist maskiert: systemd startet sie nicht, bevor jemand das aufhebt.</translation>
    </message>
    <message>
        <source>%1 runs already; nothing was done.</source>
        <translation>%1 läuft schon; nichts wurde getan.</translation>
    </message>
    <message>
        <source>%1 is stopped already; nothing was done.</source>
        <translation>%1 ist schon angehalten; nichts wurde getan.</translation>
    </message>
    <message>
        <source>systemd has brought %1 up again by itself, and it stayed up; nothing more was done.</source>
        <translation>systemd hat %1 von selbst wieder gestartet, und sie blieb am Laufen; nichts weiter wurde getan.</translation>
    </message>
    <message>
        <source>sudo on %1 does not let this user do it without a password: add a NOPASSWD line for systemctl. It says: %2</source>
        <translation>sudo auf %1 lässt diesen Benutzer es nicht ohne Passwort tun: fügen Sie eine NOPASSWD-Zeile für systemctl hinzu. Es sagt: %2</translation>
    </message>
    <message>
        <source>This user may not do that on %1: use sudo, or a polkit rule. systemd says: %2</source>
        <translation>Dieser Benutzer darf das auf %1 nicht: nutzen Sie sudo oder eine polkit-Regel. systemd sagt: %2</translation>
    </message>
    <message>
        <source>systemd on %1 refuses it: %2</source>
        <translation>systemd auf %1 weist es ab: %2</translation>
    </message>
    <message>
        <source>%1 has failed so often that systemd starts it no more for now. See why it fails; with reset-failed Salve lets it start once more.</source>
        <translation>%1 ist so oft fehlgeschlagen, dass systemd sie vorerst nicht mehr startet. Sehen Sie nach, warum; mit reset-failed lässt Salve sie noch einmal starten.</translation>
    </message>
    <message>
        <source>systemctl on %1 ended with exit code %2. %3</source>
        <translation>systemctl auf %1 endete mit Exit-Code %2. %3</translation>
    </message>
    <message>
        <source>%1 has read its configuration again.</source>
        <translation>%1 hat ihre Konfiguration neu gelesen.</translation>
    </message>
    <message>
        <source>After the reload %1 is %2.</source>
        <translation>Nach dem Neuladen ist %1 %2.</translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation>%1 ist angehalten.</translation>
    </message>
    <message>
        <source>%1 was to stop and is %2.</source>
        <translation>%1 sollte anhalten und ist %2.</translation>
    </message>
    <message>
        <source>%1 was started and has ended again: %2.</source>
        <translation>%1 wurde gestartet und ist wieder beendet: %2.</translation>
    </message>
    <message>
        <source>%1 has run to its end.</source>
        <translation>%1 ist bis zum Ende gelaufen.</translation>
    </message>
    <message>
        <source>%1 was started and has ended at once.</source>
        <translation>%1 wurde gestartet und war sofort beendet.</translation>
    </message>
    <message>
        <source>systemd is at it; %1 is still %2.</source>
        <translation>systemd ist dabei; %1 ist noch %2.</translation>
    </message>
    <message>
        <source>systemd says that it is done, but %1 is the same start as before.</source>
        <translation>systemd sagt, dass es getan ist, aber %1 läuft noch vom selben Start wie zuvor.</translation>
    </message>
    <message>
        <source>%1 was started, ended, and was started again by systemd within seconds.</source>
        <translation>%1 wurde gestartet, endete und wurde von systemd binnen Sekunden wieder gestartet.</translation>
    </message>
    <message>
        <source>%1 is %2 since a new start, and has stayed so for %3.</source>
        <translation>%1 ist %2 seit einem neuen Start und ist es seit %3 geblieben.</translation>
    </message>
    <message>
        <source>States of the unit</source>
        <translation>Zustände der Unit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>nginx is nginx.service; also a timer, a mount, a socket …</source>
        <translation>nginx ist nginx.service; auch ein Timer, ein Mount, ein Socket …</translation>
    </message>
    <message>
        <source>write the name of a unit, such as nginx.service</source>
        <translation>schreiben Sie den Namen einer Unit, etwa nginx.service</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>On another host</source>
        <translation>Auf einem anderen Host</translation>
    </message>
    <message>
        <source>Without it the unit is one of this computer.</source>
        <translation>Ohne Angabe ist es eine Unit dieses Rechners.</translation>
    </message>
    <message>
        <source>With sudo</source>
        <translation>Mit sudo</translation>
    </message>
    <message>
        <source>Without a password, so the user needs a NOPASSWD line for systemctl. A polkit rule does without sudo.</source>
        <translation>Ohne Passwort, der Benutzer braucht also eine NOPASSWD-Zeile für systemctl. Eine polkit-Regel kommt ohne sudo aus.</translation>
    </message>
    <message>
        <source>Wait for its own restart</source>
        <translation>Warten auf ihren eigenen Neustart</translation>
    </message>
    <message>
        <source>A unit that systemd itself is about to start again is left to it for so long.</source>
        <translation>Eine Unit, die systemd selbst gleich wieder startet, wird ihm so lange überlassen.</translation>
    </message>
    <message>
        <source>When it came back by itself</source>
        <translation>Wenn sie von selbst zurückkam</translation>
    </message>
    <message>
        <source>leave: nothing more is done. act: the action follows nevertheless.</source>
        <translation>leave: nichts weiter wird getan. act: die Aktion folgt trotzdem.</translation>
    </message>
    <message>
        <source>Reset its failures first</source>
        <translation>Vorher ihre Fehlschläge zurücksetzen</translation>
    </message>
    <message>
        <source>A unit that has failed too often is not started any more; this forgets how often it did.</source>
        <translation>Eine Unit, die zu oft fehlgeschlagen ist, wird nicht mehr gestartet; dies vergisst, wie oft es war.</translation>
    </message>
    <message>
        <source>Whose unit</source>
        <translation>Wessen Unit</translation>
    </message>
    <message>
        <source>user: one of the user who logs in (systemctl --user).</source>
        <translation>user: eine des Benutzers, der sich anmeldet (systemctl --user).</translation>
    </message>
    <message>
        <source>Waited for</source>
        <translation>Gewartet wird</translation>
    </message>
    <message>
        <source>systemctl ends when the unit is up, or has failed.</source>
        <translation>systemctl endet, wenn die Unit läuft oder fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Guards on the host</source>
        <translation>Schutz auf dem Host</translation>
    </message>
    <message>
        <source>a user&apos;s own units need no sudo</source>
        <translation>die eigenen Units eines Benutzers brauchen kein sudo</translation>
    </message>
    <message>
        <source>sudo on %1 does not let this user do it without a password: add a NOPASSWD line for systemctl.</source>
        <translation>sudo auf %1 lässt diesen Benutzer es nicht ohne Passwort tun: fügen Sie eine NOPASSWD-Zeile für systemctl hinzu.</translation>
    </message>
    <message>
        <source>systemd on %1 says of %2: %3</source>
        <translation>systemd auf %1 sagt über %2: %3</translation>
    </message>
    <message>
        <source>On %1, unless %2 is there, and after systemd&apos;s own restart of it (up to %3):</source>
        <translation>Auf %1, außer %2 liegt dort, und nach dem eigenen Neustart durch systemd (bis zu %3):</translation>
    </message>
    <message>
        <source>systemd unit</source>
        <translation>systemd-Unit</translation>
    </message>
    <message>
        <source>Restarts, starts, stops or reloads a unit here or on another host, after systemd&apos;s own attempt to bring it up again.</source>
        <translation>Startet eine Unit hier oder auf einem anderen Host neu, startet sie, hält sie an oder lädt sie neu, nachdem systemd es selbst versucht hat.</translation>
    </message>
    <message>
        <source>The unit is up since a new start and stays so for some seconds; the monitor proves the repair.</source>
        <translation>Die Unit läuft seit einem neuen Start und bleibt einige Sekunden dabei; der Monitor weist die Reparatur nach.</translation>
    </message>
</context>
<context>
    <name>SystemdUnit</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>nginx is nginx.service; also a timer, a mount, a socket …</source>
        <translation>nginx ist nginx.service; auch ein Timer, ein Mount, ein Socket …</translation>
    </message>
    <message>
        <source>write the name of a unit, such as nginx.service</source>
        <translation>schreiben Sie den Namen einer Unit, etwa nginx.service</translation>
    </message>
    <message>
        <source>On another host</source>
        <translation>Auf einem anderen Host</translation>
    </message>
    <message>
        <source>Without it the unit is one of this computer.</source>
        <translation>Ohne Angabe ist es eine Unit dieses Rechners.</translation>
    </message>
    <message>
        <source>An inactive unit is</source>
        <translation>Eine inaktive Unit ist</translation>
    </message>
    <message>
        <source>ok: a job that a timer starts; only its failure counts.</source>
        <translation>ok: ein Job, den ein Timer startet; nur sein Scheitern zählt.</translation>
    </message>
    <message>
        <source>Degraded when restarts</source>
        <translation>Beeinträchtigt bei Neustarts</translation>
    </message>
    <message>
        <source>How often systemd has restarted it by itself since somebody started it.</source>
        <translation>Wie oft systemd sie von selbst neu gestartet hat, seit jemand sie gestartet hat.</translation>
    </message>
    <message>
        <source>Down when restarts</source>
        <translation>Ausgefallen bei Neustarts</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>The address of another bus than the system&apos;s: of a user&apos;s own systemd.</source>
        <translation>Die Adresse eines anderen Busses als dem des Systems: des eigenen systemd eines Benutzers.</translation>
    </message>
    <message>
        <source>write a D-Bus address such as unix:path=/run/user/1000/bus</source>
        <translation>schreiben Sie eine D-Bus-Adresse wie unix:path=/run/user/1000/bus</translation>
    </message>
    <message>
        <source>The unit is %1.</source>
        <translation>Die Unit ist %1.</translation>
    </message>
    <message>
        <source>The unit has ended (%1); systemd is about to start it again.</source>
        <translation>Die Unit ist beendet (%1); systemd startet sie gleich wieder.</translation>
    </message>
    <message>
        <source>The unit has failed: %1.</source>
        <translation>Die Unit ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>The unit is masked: it is not running and cannot be started.</source>
        <translation>Die Unit ist maskiert: sie läuft nicht und kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The unit is not running, and its last run did not fail.</source>
        <translation>Die Unit läuft nicht, und ihr letzter Lauf ist nicht fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The unit is stopped.</source>
        <translation>Die Unit ist angehalten.</translation>
    </message>
    <message>
        <source>systemd says nothing that can be understood of the unit.</source>
        <translation>systemd sagt nichts Verständliches über die Unit.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>systemd knows no unit %1: is the name spelled right, and its package installed?</source>
        <translation>systemd kennt keine Unit %1: ist der Name richtig geschrieben und ihr Paket installiert?</translation>
    </message>
    <message>
        <source>The number of restarts</source>
        <translation>Die Zahl der Neustarts</translation>
    </message>
    <message>
        <source>systemd does not answer on its bus.</source>
        <translation>systemd antwortet nicht an seinem Bus.</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Fehlerausgabe</translation>
    </message>
    <message>
        <source>There is no systemctl on %1: it is started by something else than systemd.</source>
        <translation>Auf %1 gibt es kein systemctl: er wird von etwas anderem als systemd gestartet.</translation>
    </message>
    <message>
        <source>systemctl on %1 ended with exit code %2.</source>
        <translation>systemctl auf %1 endete mit Exit-Code %2.</translation>
    </message>
    <message>
        <source>systemd unit</source>
        <translation>systemd-Unit</translation>
    </message>
    <message>
        <source>Asks systemd, here or on another host, whether a unit runs and how often it was restarted.</source>
        <translation>Fragt systemd, hier oder auf einem anderen Host, ob eine Unit läuft und wie oft sie neu gestartet wurde.</translation>
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
        <translation>sagen Sie, was zurückkommen muss; sonst weiß niemand, ob das Gesendete verstanden wurde</translation>
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
        <translation>Kennung des Monitors, wie sie im Satz steht.</translation>
    </message>
    <message>
        <source>Name of the monitor.</source>
        <translation>Name des Monitors.</translation>
    </message>
    <message>
        <source>Kind of the monitor, such as http.</source>
        <translation>Art des Monitors, etwa http.</translation>
    </message>
    <message>
        <source>What the monitor looks at: address, URL or name.</source>
        <translation>Was der Monitor ansieht: Adresse, URL oder Name.</translation>
    </message>
    <message>
        <source>State of the monitor in one word, such as down.</source>
        <translation>Zustand des Monitors in einem Wort, etwa down.</translation>
    </message>
    <message>
        <source>Number of the incident.</source>
        <translation>Nummer des Vorfalls.</translation>
    </message>
    <message>
        <source>What happened, in one sentence.</source>
        <translation>Was geschehen ist, in einem Satz.</translation>
    </message>
    <message>
        <source>First failing result, as an ISO 8601 time.</source>
        <translation>Erster Fehlschlag, als Zeit nach ISO 8601.</translation>
    </message>
    <message>
        <source>How long it has lasted, for people.</source>
        <translation>Wie lange es gedauert hat, für Menschen.</translation>
    </message>
    <message>
        <source>Cause in one word, such as refused.</source>
        <translation>Ursache in einem Wort, etwa refused.</translation>
    </message>
    <message>
        <source>What was tried, and what came of it.</source>
        <translation>Was versucht wurde und was daraus wurde.</translation>
    </message>
    <message>
        <source>Sentence of the last result.</source>
        <translation>Satz des letzten Ergebnisses.</translation>
    </message>
    <message>
        <source>Cause of the last result in one word.</source>
        <translation>Ursache des letzten Ergebnisses in einem Wort.</translation>
    </message>
    <message>
        <source>Phase in which the last check broke.</source>
        <translation>Phase, in der die letzte Prüfung abbrach.</translation>
    </message>
    <message>
        <source>Latency of the last result in milliseconds.</source>
        <translation>Latenz des letzten Ergebnisses in Millisekunden.</translation>
    </message>
    <message>
        <source>Id of the step that runs.</source>
        <translation>Kennung des Schritts, der läuft.</translation>
    </message>
    <message>
        <source>Number of this run; never used twice.</source>
        <translation>Nummer dieses Laufs; wird nie zweimal benutzt.</translation>
    </message>
    <message>
        <source>Name of the reaction that runs.</source>
        <translation>Name der Reaktion, die läuft.</translation>
    </message>
    <message>
        <source>Name of the Salve that acts.</source>
        <translation>Name des Salve, das handelt.</translation>
    </message>
    <message>
        <source>This moment, as an ISO 8601 time.</source>
        <translation>Dieser Augenblick, als Zeit nach ISO 8601.</translation>
    </message>
    <message>
        <source>How many checks of the outage have failed so far.</source>
        <translation>Wie viele Prüfungen des Ausfalls bisher fehlgeschlagen sind.</translation>
    </message>
    <message>
        <source>The same as host.</source>
        <translation>Dasselbe wie host.</translation>
    </message>
    <message>
        <source>Host in trouble: the one that an event names, where the monitor says which value that is (host-from), else on-host.</source>
        <translation>Betroffener Host: der, den ein Ereignis nennt, wenn der Monitor sagt, welcher Wert das ist (host-from), sonst on-host.</translation>
    </message>
    <message>
        <source>Value NAME of the event that opened the incident, such as event.service. Where it addresses something only letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot; pass.</source>
        <translation>Wert NAME des Ereignisses, mit dem der Vorfall begann, etwa event.service. Wo er etwas adressiert, gehen nur Buchstaben, Ziffern, &quot;.&quot;, &quot;_&quot; und &quot;-&quot; durch.</translation>
    </message>
    <message>
        <source>What is told, in a few words.</source>
        <translation>Was gemeldet wird, in wenigen Worten.</translation>
    </message>
    <message>
        <source>What is told, in one sentence.</source>
        <translation>Was gemeldet wird, in einem Satz.</translation>
    </message>
    <message>
        <source>What was tried, and what came of it: a line for each.</source>
        <translation>Was versucht wurde und was daraus wurde: je eine Zeile.</translation>
    </message>
    <message>
        <source>The sentence, and a line for each of what was tried.</source>
        <translation>Der Satz und je eine Zeile für alles, was versucht wurde.</translation>
    </message>
    <message>
        <source>problem, update, recovered, approval, digest, receipt or test.</source>
        <translation>problem, update, recovered, approval, digest, receipt oder test.</translation>
    </message>
    <message>
        <source>critical, warning or info.</source>
        <translation>critical, warning oder info.</translation>
    </message>
    <message>
        <source>State of the monitor that it is about, such as down.</source>
        <translation>Zustand des Monitors, um den es geht, etwa down.</translation>
    </message>
    <message>
        <source>The same for all messages of one incident; no other has it.</source>
        <translation>Dasselbe in allen Meldungen eines Vorfalls; kein anderer hat es.</translation>
    </message>
    <message>
        <source>Of a message that asks for an approval: the number of the run and the hash of its request, as 77:3f2a. Else empty.</source>
        <translation>Bei einer Meldung, die um eine Genehmigung bittet: die Nummer des Laufs und der Hash seiner Anfrage, als 77:3f2a. Sonst leer.</translation>
    </message>
    <message>
        <source>Opens the incident in Salve&apos;s window, on the computer that told of it. Empty where there is no incident.</source>
        <translation>Öffnet den Vorfall im Fenster von Salve, auf dem Rechner, der ihn gemeldet hat. Leer, wo es keinen Vorfall gibt.</translation>
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
    <message>
        <source> (%1 times, last at %2)</source>
        <translation> (%1-mal, zuletzt um %2)</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The protocol in which the server is asked to go over to TLS; empty: TLS from the first byte.</source>
        <translation>Das Protokoll, in dem der Server gebeten wird, zu TLS zu wechseln; leer: TLS ab dem ersten Byte.</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Name im Zertifikat</translation>
    </message>
    <message>
        <source>Asked for (SNI) and compared; empty: the host.</source>
        <translation>Danach wird gefragt (SNI) und damit verglichen; leer: der Host.</translation>
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
        <source>With fewer days left, of the first certificate in the chain to expire, the monitor is Degraded.</source>
        <translation>Bleiben beim Zertifikat der Kette, das als erstes abläuft, weniger Tage, ist der Monitor beeinträchtigt.</translation>
    </message>
    <message>
        <source>Lifetime left</source>
        <translation>Restlaufzeit</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>With less of its lifetime left the monitor is Degraded: fits certificates of six days as well as those of a year. 0 does not look.</source>
        <translation>Bleibt weniger von seiner Laufzeit, ist der Monitor beeinträchtigt: passt für Zertifikate von sechs Tagen wie für solche von einem Jahr. 0 sieht nicht nach.</translation>
    </message>
    <message>
        <source>TLS version at least</source>
        <translation>TLS-Version mindestens</translation>
    </message>
    <message>
        <source>A server that agrees on an older one makes the monitor Degraded.</source>
        <translation>Ein Server, der sich auf eine ältere einigt, macht den Monitor beeinträchtigt.</translation>
    </message>
    <message>
        <source>Slow above</source>
        <translation>Langsam über</translation>
    </message>
    <message>
        <source>A handshake that takes longer makes the monitor Degraded.</source>
        <translation>Dauert ein Handshake länger, gilt der Monitor als beeinträchtigt.</translation>
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
        <source>Own CA file</source>
        <translation>Eigene CA-Datei</translation>
    </message>
    <message>
        <source>A PEM file that is trusted beside the system&apos;s authorities, for this monitor only.</source>
        <translation>Eine PEM-Datei, der neben den Stellen des Systems vertraut wird, nur für diesen Monitor.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 does not go over to TLS: it answers %2</source>
        <translation>%1 wechselt nicht zu TLS: er antwortet %2</translation>
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
        <translation>Das TLS-Zertifikat hat noch %1 % seiner Laufzeit (bis %2).</translation>
    </message>
    <message>
        <source>%1 only agrees on %2, at least %3 is wanted.</source>
        <translation>%1 einigt sich nur auf %2, mindestens %3 soll es sein.</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>Makes a TLS connection, at once or after STARTTLS, and looks at chain, name, days left and version.</source>
        <translation>Baut eine TLS-Verbindung auf, sofort oder nach STARTTLS, und sieht Kette, Namen, verbleibende Tage und Version an.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Looking up %1 took too long: the DNS servers of this computer do not answer.</source>
        <translation>%1 aufzulösen dauerte zu lange: die DNS-Server dieses Rechners antworten nicht.</translation>
    </message>
    <message>
        <source>%1 did not answer the connection attempt in time: the host is down, or a firewall drops it.</source>
        <translation>%1 antwortete nicht rechtzeitig auf den Verbindungsversuch: der Host ist ausgefallen, oder eine Firewall verwirft ihn.</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not finish the TLS handshake in time.</source>
        <translation>%1 nahm die Verbindung an, schloss den TLS-Handshake aber nicht rechtzeitig ab.</translation>
    </message>
    <message>
        <source>%1 did not take the whole request in time.</source>
        <translation>%1 nahm die Anfrage nicht rechtzeitig ganz an.</translation>
    </message>
    <message>
        <source>%1 took the request but did not answer in time: the service behind it may hang.</source>
        <translation>%1 nahm die Anfrage an, antwortete aber nicht rechtzeitig: der Dienst dahinter hängt vielleicht.</translation>
    </message>
    <message>
        <source>%1 began to answer but did not finish in time.</source>
        <translation>%1 begann zu antworten, wurde aber nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>%1 closed the connection as soon as it was made.</source>
        <translation>%1 schloss die Verbindung, sobald sie stand.</translation>
    </message>
    <message>
        <source>%1 closed the connection during the TLS handshake.</source>
        <translation>%1 schloss die Verbindung während des TLS-Handshakes.</translation>
    </message>
    <message>
        <source>%1 closed the connection while the request was being sent.</source>
        <translation>%1 schloss die Verbindung, während die Anfrage gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 took the request and closed the connection without an answer.</source>
        <translation>%1 nahm die Anfrage an und schloss die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of its answer.</source>
        <translation>%1 schloss die Verbindung mitten in der Antwort.</translation>
    </message>
    <message>
        <source>The name %1 does not exist. Check its spelling and its DNS zone.</source>
        <translation>Den Namen %1 gibt es nicht. Prüfen Sie seine Schreibweise und seine DNS-Zone.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up: DNS gave no usable answer. Check the resolver of this computer and the zone.</source>
        <translation>Der Name %1 konnte nicht aufgelöst werden: DNS gab keine brauchbare Antwort. Prüfen Sie den Resolver dieses Rechners und die Zone.</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens there, or a firewall rejects it.</source>
        <translation>%1 wies die Verbindung ab: dort lauscht nichts, oder eine Firewall lehnt sie ab.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer: there is no route to it. Check network and VPN.</source>
        <translation>%1 ist von diesem Rechner aus nicht erreichbar: es gibt keine Route dorthin. Prüfen Sie Netz und VPN.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet. Renew it, or correct the clock.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen oder noch nicht gültig. Erneuern Sie es oder berichtigen Sie die Uhr.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that this computer trusts. Complete its chain, or name your CA file.</source>
        <translation>Das Zertifikat von %1 ist von keiner Stelle signiert, der dieser Rechner vertraut. Vervollständigen Sie seine Kette oder nennen Sie Ihre CA-Datei.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name. Check the address, or which certificate the server uses.</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Namen. Prüfen Sie die Adresse, oder welches Zertifikat der Server benutzt.</translation>
    </message>
    <message>
        <source>%1 redirects too often or to somewhere that cannot be followed.</source>
        <translation>%1 leitet zu oft weiter oder an einen Ort, dem nicht gefolgt werden kann.</translation>
    </message>
    <message>
        <source>%1 refused the user name or the password.</source>
        <translation>%1 wies den Benutzernamen oder das Passwort zurück.</translation>
    </message>
    <message>
        <source>%1 answered with something that does not follow the protocol. Check the port.</source>
        <translation>%1 antwortete mit etwas, das dem Protokoll nicht folgt. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on that port. Use http:// or the port where it does.</source>
        <translation>%1 spricht an diesem Port kein TLS. Nutzen Sie http:// oder den Port mit TLS.</translation>
    </message>
    <message>
        <source>No TLS connection with %1 could be agreed on. Check its TLS versions and ciphers.</source>
        <translation>Mit %1 kam keine TLS-Verbindung zustande. Prüfen Sie dort TLS-Versionen und Chiffren.</translation>
    </message>
    <message>
        <source>The address is not a complete http:// or https:// URL.</source>
        <translation>Die Adresse ist keine vollständige URL mit http:// oder https://.</translation>
    </message>
    <message>
        <source>The request method is not a word that HTTP allows.</source>
        <translation>Die Methode der Anfrage ist kein Wort, das HTTP erlaubt.</translation>
    </message>
    <message>
        <source>A request header has a name or a value that HTTP does not allow; line breaks are not allowed.</source>
        <translation>Eine Kopfzeile der Anfrage hat einen Namen oder Wert, den HTTP nicht erlaubt; Zeilenumbrüche sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate in PEM form.</source>
        <translation>Die CA-Datei %1 kann nicht gelesen werden oder enthält kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>The libcurl on this computer is built without OpenSSL. Install libcurl4 (OpenSSL).</source>
        <translation>Die libcurl auf diesem Rechner ist ohne OpenSSL gebaut. Installieren Sie libcurl4 (OpenSSL).</translation>
    </message>
    <message>
        <source>The URL holds an address of the family that the settings rule out.</source>
        <translation>Die URL enthält eine Adresse der Familie, die die Einstellungen ausschließen.</translation>
    </message>
    <message>
        <source>Unix sockets need the curl client: set &quot;client: curl&quot;.</source>
        <translation>Unix-Sockets brauchen den Client curl: setzen Sie &quot;client: curl&quot;.</translation>
    </message>
    <message>
        <source>A mail needs a sender and recipients like name@example.org.</source>
        <translation>Eine Nachricht braucht Absender und Empfänger wie name@example.org.</translation>
    </message>
    <message>
        <source>%1 did not take the mail: %2</source>
        <translation>%1 nahm die Nachricht nicht an: %2</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS. Use the port with TLS from the start, or no TLS.</source>
        <translation>%1 bietet kein STARTTLS an. Nutzen Sie den Port mit TLS von Anfang an, oder kein TLS.</translation>
    </message>
    <message>
        <source>%1 sends more than is read of an answer or of its headers: no honest answer to this is so long.</source>
        <translation>%1 sendet mehr, als von einer Antwort oder ihren Kopfzeilen gelesen wird: so lang ist keine ehrliche Antwort darauf.</translation>
    </message>
    <message>
        <source>%1 was not asked: this computer lets Salve open no more files and connections. Raise its limit of open files (ulimit -n, or LimitNOFILE of its service).</source>
        <translation>%1 wurde nicht gefragt: dieser Rechner lässt Salve keine weiteren Dateien und Verbindungen öffnen. Heben Sie seine Grenze offener Dateien an (ulimit -n, oder LimitNOFILE seines Dienstes).</translation>
    </message>
    <message>
        <source>%1 wants a client certificate that it trusts. Name its file and that of its key.</source>
        <translation>%1 verlangt ein Client-Zertifikat, dem er vertraut. Nennen Sie dessen Datei und die seines Schlüssels.</translation>
    </message>
    <message>
        <source>The client certificate %1 cannot be used: there has to be a certificate in it, and its key without a passphrase in %2.</source>
        <translation>Das Client-Zertifikat %1 kann nicht benutzt werden: es muss ein Zertifikat darin sein, und sein Schlüssel ohne Passphrase in %2.</translation>
    </message>
    <message>
        <source>Proxies need the curl client: set &quot;client: curl&quot;.</source>
        <translation>Proxys brauchen den Client curl: setzen Sie &quot;client: curl&quot;.</translation>
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
        <source>As text: \r \n \t \0 \xHH stand for what cannot be typed. As hex: ff ff ff ff.</source>
        <translation>Als Text: \r \n \t \0 \xHH stehen für das, was sich nicht tippen lässt. Als hex: ff ff ff ff.</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Erwarten</translation>
    </message>
    <message>
        <source>What the answer has to contain. Empty: only that nothing refuses, which proves little.</source>
        <translation>Was die Antwort enthalten muss. Leer: nur, dass nichts abweist, was wenig beweist.</translation>
    </message>
    <message>
        <source>Expected as</source>
        <translation>Erwartet als</translation>
    </message>
    <message>
        <source>text stands anywhere in the answer; hex begins it, with ?? for any byte; regex is a regular expression.</source>
        <translation>text steht irgendwo in der Antwort; hex steht an ihrem Anfang, mit ?? für ein beliebiges Byte; regex ist ein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Send up to</source>
        <translation>Senden bis zu</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Datagrams get lost: after a second of silence it is sent again.</source>
        <translation>Datagramme gehen verloren: nach einer Sekunde Stille wird erneut gesendet.</translation>
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
        <source>Sends to this IP address whatever the name resolves to.</source>
        <translation>Sendet an diese IP-Adresse, wohin auch immer der Name auflöst.</translation>
    </message>
    <message>
        <source>write an IPv4 or IPv6 address</source>
        <translation>schreiben Sie eine IPv4- oder IPv6-Adresse</translation>
    </message>
    <message>
        <source>write pairs of hexadecimal digits such as ff ff 54</source>
        <translation>schreiben Sie Paare hexadezimaler Ziffern, etwa ff ff 54</translation>
    </message>
    <message>
        <source>this is no regular expression, or no pairs of hexadecimal digits and ??</source>
        <translation>das ist kein regulärer Ausdruck, oder es sind keine Paare hexadezimaler Ziffern und ??</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Nothing refused what was sent to %1, and nothing answered: whether the service works is not known. Say what to expect.</source>
        <translation>Nichts wies ab, was an %1 gesendet wurde, und nichts antwortete: ob der Dienst arbeitet, ist nicht bekannt. Sagen Sie, was erwartet wird.</translation>
    </message>
    <message>
        <source>Answered in %1 ms.</source>
        <translation>Geantwortet in %1 ms.</translation>
    </message>
    <message>
        <source>Answered as expected in %1 ms.</source>
        <translation>Wie erwartet geantwortet in %1 ms.</translation>
    </message>
    <message>
        <source>%1 answered, but not with &quot;%2&quot;.</source>
        <translation>%1 antwortete, aber nicht mit „%2“.</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP-Port</translation>
    </message>
    <message>
        <source>Sends a datagram and looks at what comes back.</source>
        <translation>Sendet ein Datagramm und sieht an, was zurückkommt.</translation>
    </message>
</context>
<context>
    <name>UdpExchange</name>
    <message>
        <source>%1 did not answer in time. Over UDP that means: the service hangs or is not there, or a firewall drops what is sent.</source>
        <translation>%1 antwortete nicht rechtzeitig. Bei UDP heißt das: der Dienst hängt oder fehlt, oder eine Firewall verwirft, was gesendet wird.</translation>
    </message>
    <message>
        <source>%1 refused what was sent: nothing listens on that UDP port, or a firewall rejects it.</source>
        <translation>%1 wies ab, was gesendet wurde: an diesem UDP-Port lauscht nichts, oder eine Firewall lehnt es ab.</translation>
    </message>
    <message>
        <source>%1 sends datagrams, but none that answers what was asked. Check the port.</source>
        <translation>%1 sendet Datagramme, aber keines, das auf die Frage antwortet. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>What is sent to %1 does not fit into one datagram. Send less.</source>
        <translation>Was an %1 gesendet wird, passt nicht in ein Datagramm. Senden Sie weniger.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Start it (gnome-keyring, KWallet), or set SALVE_VAULT_KEY to keep the secrets in a sealed file.</source>
        <translation>Der Schlüsselbund dieses Rechners antwortet nicht. Starten Sie ihn (gnome-keyring, KWallet), oder setzen Sie SALVE_VAULT_KEY, um die Geheimnisse in einer versiegelten Datei aufzubewahren.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. It may be waiting for its password: unlock it, then try again.</source>
        <translation>Der Schlüsselbund antwortete nicht rechtzeitig. Vielleicht wartet er auf sein Passwort: entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring kept secret &quot;%1&quot;. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund gab das Geheimnis „%1“ nicht heraus. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged. Put a backup in its place, or move it away and set the secrets again.</source>
        <translation>%1 ist beschädigt. Setzen Sie eine Sicherung an die Stelle, oder räumen Sie die Datei weg und legen Sie die Geheimnisse neu ab.</translation>
    </message>
    <message>
        <source>The library libsodium does not start.</source>
        <translation>Die Bibliothek libsodium startet nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its rights.</source>
        <translation>%1 kann nicht gelesen werden: %2. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Salve. Start that one.</source>
        <translation>%1 wurde von einem neueren Salve geschrieben. Starten Sie jenes.</translation>
    </message>
    <message>
        <source>The key does not open %1. Give the key that it was made with (SALVE_VAULT_KEY or the systemd credential salve-vault-key).</source>
        <translation>Der Schlüssel öffnet %1 nicht. Geben Sie den Schlüssel an, mit dem sie angelegt wurde (SALVE_VAULT_KEY oder die systemd-Anmeldedaten salve-vault-key).</translation>
    </message>
    <message>
        <source>secret &quot;%1&quot; is damaged in %2: set it again</source>
        <translation>das Geheimnis „%1“ ist in %2 beschädigt: legen Sie es neu ab</translation>
    </message>
    <message>
        <source>secret &quot;%1&quot; is not read yet</source>
        <translation>das Geheimnis „%1“ ist noch nicht gelesen</translation>
    </message>
    <message>
        <source>There is no place for secrets here. Set SALVE_VAULT_KEY (64 hex digits) or the systemd credential salve-vault-key for a sealed file, or use Salve in a desktop session with a keyring.</source>
        <translation>Hier gibt es keinen Ort für Geheimnisse. Setzen Sie SALVE_VAULT_KEY (64 Hex-Ziffern) oder die systemd-Anmeldedaten salve-vault-key für eine versiegelte Datei, oder benutzen Sie Salve in einer Desktop-Sitzung mit Schlüsselbund.</translation>
    </message>
    <message>
        <source>The secrets are in a sealed file, and its key is missing. Set SALVE_VAULT_KEY (64 hex digits) or the systemd credential salve-vault-key.</source>
        <translation>Die Geheimnisse liegen in einer versiegelten Datei, und ihr Schlüssel fehlt. Setzen Sie SALVE_VAULT_KEY (64 Hex-Ziffern) oder die systemd-Anmeldedaten salve-vault-key.</translation>
    </message>
    <message>
        <source>secret &quot;%1&quot; is not on this computer</source>
        <translation>das Geheimnis „%1“ ist nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a secret: use letters, digits, dot, dash and underscore.</source>
        <translation>„%1“ ist kein Name eines Geheimnisses: nehmen Sie Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check the folder&apos;s rights and free space.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Prüfen Sie Rechte und freien Platz des Ordners.</translation>
    </message>
    <message>
        <source>The key in %1 is not 64 hex digits. `openssl rand -hex 32` makes one.</source>
        <translation>Der Schlüssel in %1 besteht nicht aus 64 Hex-Ziffern. `openssl rand -hex 32` erzeugt einen.</translation>
    </message>
    <message>
        <source>The key of the audit is Salve&apos;s own: choose another name.</source>
        <translation>Der Schlüssel des Audit-Protokolls gehört Salve selbst: wählen Sie einen anderen Namen.</translation>
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
        <translation>Gesendet als application/json; {{names}} werden für JSON-Text maskiert.</translation>
    </message>
    <message>
        <source>Form values</source>
        <translation>Formularwerte</translation>
    </message>
    <message>
        <source>Sent form-encoded, in place of a body.</source>
        <translation>Als Formular gesendet, anstelle eines Inhalts.</translation>
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
        <translation>Damit kann der Empfänger prüfen, dass die Anfrage von uns und unverändert ist.</translation>
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
        <translation>Dann wird ein 429 oder 503, das in Retry-After eine Zeit nennt, erneut versucht.</translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation>Eigene CA-Datei</translation>
    </message>
    <message>
        <source>give a body or form values, not both</source>
        <translation>geben Sie einen Inhalt oder Formularwerte an, nicht beides</translation>
    </message>
    <message>
        <source>a signature needs a signing secret, and a signing secret needs a signature</source>
        <translation>eine Signatur braucht ein Geheimnis der Signatur, und ein solches Geheimnis eine Signatur</translation>
    </message>
    <message>
        <source>write a whole address such as https://hooks.example/restart</source>
        <translation>schreiben Sie eine ganze Adresse, etwa https://hooks.example/restart</translation>
    </message>
    <message>
        <source>Accepted with status %1.</source>
        <translation>Angenommen mit Status %1.</translation>
    </message>
    <message>
        <source>Status %1 is not among the success statuses %2.</source>
        <translation>Status %1 gehört nicht zu den Status bei Erfolg: %2.</translation>
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
        <translation>Token</translation>
    </message>
    <message>
        <source>The last part of the address that the sender calls: /in/TOKEN.</source>
        <translation>Der letzte Teil der Adresse, die der Absender aufruft: /in/TOKEN.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Which system sends: it says where state and name stand in what comes.</source>
        <translation>Welches System sendet: danach richtet sich, wo Zustand und Name in dem stehen, was kommt.</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>Beside the token: the key of the sender&apos;s signature; for senders that sign nothing, the password (with a user name) or the bearer token that has to come with it.</source>
        <translation>Neben dem Token: der Schlüssel der Signatur des Absenders; bei Absendern, die nicht signieren, das Passwort (mit Benutzername) oder das Bearer-Token, das mitkommen muss.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Of basic authorization, with the shared secret as its password.</source>
        <translation>Der Basic-Anmeldung, mit dem gemeinsamen Geheimnis als Passwort.</translation>
    </message>
    <message>
        <source>Id in the address</source>
        <translation>Kennung in der Adresse</translation>
    </message>
    <message>
        <source>Of addresses that name the monitor, such as /api/cr-api/ID/KEY/true: what stands there, where it is not the id of this monitor.</source>
        <translation>Bei Adressen, die den Monitor nennen, etwa /api/cr-api/ID/KEY/true: was dort steht, wenn es nicht die Kennung dieses Monitors ist.</translation>
    </message>
    <message>
        <source>Only alerts with</source>
        <translation>Nur Alarme mit</translation>
    </message>
    <message>
        <source>write a path and a comparison, for example: labels.instance == web1</source>
        <translation>schreiben Sie einen Pfad und einen Vergleich, zum Beispiel: labels.instance == web1</translation>
    </message>
    <message>
        <source>Conditions on the alert as it is sent, one a line, all of them: labels.instance == web1.</source>
        <translation>Bedingungen an den Alarm, wie er gesendet wird, je Zeile eine, alle müssen gelten: labels.instance == web1.</translation>
    </message>
    <message>
        <source>Host from</source>
        <translation>Host aus</translation>
    </message>
    <message>
        <source>Which value of the alert names the host in trouble: repairs aim at it as {{host}}, and holds, locks and budgets of that host count. It takes the place of on-host.</source>
        <translation>Welcher Wert des Alarms den betroffenen Host nennt: Reparaturen zielen auf ihn als {{host}}, und Sperren, Belegungen und Budgets dieses Hosts gelten. Er tritt an die Stelle von on-host.</translation>
    </message>
    <message>
        <source>Degraded for</source>
        <translation>Beeinträchtigt bei</translation>
    </message>
    <message>
        <source>Severities that make the monitor Degraded instead of Down: warning, P3, Sev3.</source>
        <translation>Schweregrade, die den Monitor beeinträchtigt statt ausgefallen machen: warning, P3, Sev3.</translation>
    </message>
    <message>
        <source>Only with an impact</source>
        <translation>Nur mit Auswirkung</translation>
    </message>
    <message>
        <source>A problem that hits no user makes the monitor Degraded instead of Down: it is told apart, and not acted on.</source>
        <translation>Ein Problem, das keinen Benutzer trifft, macht den Monitor beeinträchtigt statt ausgefallen: es wird unterschieden, und es folgt keine Handlung.</translation>
    </message>
    <message>
        <source>Until something is told</source>
        <translation>Bis etwas gemeldet wird</translation>
    </message>
    <message>
        <source>pending: nobody knows. ok: for a sender that only speaks when something is wrong.</source>
        <translation>pending: niemand weiß es. ok: für einen Absender, der nur spricht, wenn etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Stumm nach</translation>
    </message>
    <message>
        <source>When the sender has said nothing for this long the monitor is Unknown.</source>
        <translation>Hat der Absender so lange nichts gesagt, ist der Monitor unbekannt.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>The subscription to %1 was ended %2 ago: nothing more will be told. Subscribe this address again.</source>
        <translation>Das Abonnement von %1 wurde vor %2 beendet: es wird nichts mehr gemeldet. Abonnieren Sie mit dieser Adresse erneut.</translation>
    </message>
    <message>
        <source>%1 has told nothing yet.</source>
        <translation>%1 hat noch nichts gemeldet.</translation>
    </message>
    <message>
        <source>%1 has told nothing for %2.</source>
        <translation>%1 hat seit %2 nichts gemeldet.</translation>
    </message>
    <message>
        <source>%1 reports no alert; last told %2 ago.</source>
        <translation>%1 meldet keinen Alarm; zuletzt gemeldet vor %2.</translation>
    </message>
    <message>
        <source>%1 has reported nothing.</source>
        <translation>%1 hat nichts gemeldet.</translation>
    </message>
    <message>
        <source>%1 reports for %2: %3</source>
        <translation>%1 meldet seit %2: %3</translation>
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
        <translation>; kein Benutzer ist betroffen</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>Kennung: %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Seit: %1</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Schweregrad: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Bestätigt: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Alert of another system</source>
        <translation>Alarm eines anderen Systems</translation>
    </message>
    <message>
        <source>Another monitoring system calls an address: what it reports fails the monitor until it is resolved.</source>
        <translation>Ein anderes Überwachungssystem ruft eine Adresse auf: was es meldet, lässt den Monitor fehlschlagen, bis es behoben ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2</source>
        <translation>„%1“ ist keines von: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of this sender; it gives: %2</source>
        <translation>„%1“ ist kein Wert dieses Absenders; er gibt: %2</translation>
    </message>
    <message>
        <source>This Salve does not know the sender &quot;%1&quot;.</source>
        <translation>Dieses Salve kennt den Absender „%1“ nicht.</translation>
    </message>
    <message>
        <source>The shared secret cannot be read just now.</source>
        <translation>Das gemeinsame Geheimnis kann gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Signature, user name or password is wrong.</source>
        <translation>Signatur, Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>for the sender to call</source>
        <translation>für den Absender zum Aufrufen</translation>
    </message>
    <message>
        <source>Say which system sends, then it shows what a payload means.</source>
        <translation>Sagen Sie, welches System sendet, dann zeigt es, was ein Inhalt bedeutet.</translation>
    </message>
    <message>
        <source>This monitor waits to be told: only a running Salve hears that. Look at its state with salvectl show.</source>
        <translation>Dieser Monitor wartet auf Meldungen: nur ein laufendes Salve hört sie. Sehen Sie seinen Zustand mit salvectl show an.</translation>
    </message>
</context>
<context>
    <name>Websocket</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>write a whole address such as wss://shop.example/live</source>
        <translation>schreiben Sie eine ganze Adresse, etwa wss://shop.example/live</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>A text message, sent once the connection stands.</source>
        <translation>Eine Textnachricht, gesendet, sobald die Verbindung steht.</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Erwarten</translation>
    </message>
    <message>
        <source>Has to stand in one of the messages that come within the timeout.</source>
        <translation>Muss in einer der Nachrichten stehen, die innerhalb des Zeitlimits kommen.</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Subprotokolle</translation>
    </message>
    <message>
        <source>In order of preference; the server has to choose one.</source>
        <translation>In der Reihenfolge der Vorliebe; der Server muss eines wählen.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Sent with the handshake. A password belongs into the fields below, where it is kept in the vault.</source>
        <translation>Wird mit dem Handshake gesendet. Ein Passwort gehört in die Felder darunter, wo es im Tresor liegt.</translation>
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
        <source>Slow above</source>
        <translation>Langsam über</translation>
    </message>
    <message>
        <source>If it takes longer, the monitor is Degraded.</source>
        <translation>Dauert es länger, gilt der Monitor als beeinträchtigt.</translation>
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
        <source>Certificate check</source>
        <translation>Zertifikatsprüfung</translation>
    </message>
    <message>
        <source>accept-any-certificate proves nothing about who answers; an own CA file is the better way.</source>
        <translation>accept-any-certificate beweist nichts darüber, wer antwortet; eine eigene CA-Datei ist der bessere Weg.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Schlüssel des Clients</translation>
    </message>
    <message>
        <source>say what has to come back; without it nobody knows whether what is sent was understood</source>
        <translation>sagen Sie, was zurückkommen muss; sonst weiß niemand, ob das Gesendete verstanden wurde</translation>
    </message>
    <message>
        <source>give a user name or a bearer token, not both: a request has one Authorization header</source>
        <translation>geben Sie einen Benutzernamen oder ein Bearer-Token an, nicht beides: eine Anfrage hat nur eine Authorization-Kopfzeile</translation>
    </message>
    <message>
        <source>The answer to the handshake is no HTTP.</source>
        <translation>Die Antwort auf den Handshake ist kein HTTP.</translation>
    </message>
    <message>
        <source>The server refused the handshake with status %1 %2.</source>
        <translation>Der Server wies den Handshake mit Status %1 %2 ab.</translation>
    </message>
    <message>
        <source>The server switched protocols, but not to WebSocket: its Sec-WebSocket-Accept is wrong. A proxy in between may have answered from its cache.</source>
        <translation>Der Server wechselte das Protokoll, aber nicht zu WebSocket: sein Sec-WebSocket-Accept ist falsch. Vielleicht antwortete ein Proxy dazwischen aus seinem Cache.</translation>
    </message>
    <message>
        <source>The server speaks none of the subprotocols %1.</source>
        <translation>Der Server spricht keines der Subprotokolle %1.</translation>
    </message>
    <message>
        <source>The server chose the subprotocol %1, which was not offered.</source>
        <translation>Der Server wählte das Subprotokoll %1, das nicht angeboten wurde.</translation>
    </message>
    <message>
        <source>Connected in %1 ms.</source>
        <translation>Verbunden in %1 ms.</translation>
    </message>
    <message>
        <source>The server sent a frame that breaks the WebSocket protocol.</source>
        <translation>Der Server sendete einen Frame, der das WebSocket-Protokoll verletzt.</translation>
    </message>
    <message>
        <source>Answered as expected in %1 ms.</source>
        <translation>Wie erwartet geantwortet in %1 ms.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had said anything.</source>
        <translation>Der Server schloss die Verbindung, bevor er etwas gesagt hatte.</translation>
    </message>
    <message>
        <source>The server closed the connection: %1.</source>
        <translation>Der Server schloss die Verbindung: %1.</translation>
    </message>
    <message>
        <source>A message is larger than 1 MiB.</source>
        <translation>Eine Nachricht ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>%1 messages came, and none contains &quot;%2&quot;.</source>
        <translation>%1 Nachrichten kamen, und keine enthält „%2“.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Opens a WebSocket; can send a message and wait for the one that is expected.</source>
        <translation>Öffnet einen WebSocket; kann eine Nachricht senden und auf die erwartete warten.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>What was recorded begins at %1.</source>
        <translation>Das Aufgezeichnete beginnt bei %1.</translation>
    </message>
    <message>
        <source>What checks saw stays as it was: of a reaction that did not really run it is assumed that it was delivered and changed nothing but Salve itself.</source>
        <translation>Was Prüfungen sahen, bleibt, wie es war: von einer Reaktion, die nicht wirklich lief, wird angenommen, dass sie übergeben wurde und nichts änderte als Salve selbst.</translation>
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
        <translation>jenseits der Grenze</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>packets lost</source>
        <translation>Pakete verloren</translation>
    </message>
    <message>
        <source>question refused</source>
        <translation>Frage abgewiesen</translation>
    </message>
    <message>
        <source>do not agree</source>
        <translation>stimmen nicht überein</translation>
    </message>
    <message>
        <source>not as configured</source>
        <translation>nicht wie konfiguriert</translation>
    </message>
    <message>
        <source>reported by others</source>
        <translation>von anderen gemeldet</translation>
    </message>
    <message>
        <source>members not well</source>
        <translation>Mitgliedern geht es nicht gut</translation>
    </message>
    <message>
        <source>receipt of the day</source>
        <translation>Tagesmeldung</translation>
    </message>
    <message>
        <source>test of a message</source>
        <translation>Test einer Meldung</translation>
    </message>
    <message>
        <source>fire drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>question before a hold ends</source>
        <translation>Frage vor dem Ende einer Sperre</translation>
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
        <translation>Alle &amp;jetzt prüfen</translation>
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
        <translation>Fenster s&amp;chließen</translation>
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
        <translation>An&amp;halten oder fortsetzen</translation>
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
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>Add &amp;monitors…</source>
        <translation>Monitore &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Beri&amp;cht</translation>
    </message>
    <message>
        <source>Send test to &amp;all</source>
        <translation>Test an alle &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Fire drill…</source>
        <translation>Übun&amp;g …</translation>
    </message>
    <message>
        <source>Export reactor &amp;templates…</source>
        <translation>Reaktor&amp;vorlagen exportieren …</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Übe&amp;rnehmen …</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>&amp;Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Go &amp;to the other pane</source>
        <translation>&amp;Zum anderen Bereich</translation>
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
        <translation>Monitore hinzufügen</translation>
    </message>
    <message>
        <source>Salve looks at the well-known ports of one host, and on this computer at everything that listens, at units and at containers. It only reads and greets.</source>
        <translation>Salve sieht die bekannten Ports eines Hosts an, auf diesem Rechner auch alles, was lauscht, Units und Container. Es liest und grüßt nur.</translation>
    </message>
    <message>
        <source>web1.example, 192.0.2.7 or localhost</source>
        <translation>web1.example, 192.0.2.7 oder localhost</translation>
    </message>
    <message>
        <source>Host to look at</source>
        <translation>Host, der angesehen wird</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Erster Blick</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking at %1; this takes a few seconds, half a minute at most.</source>
        <translation>%1 wird angesehen; das dauert einige Sekunden, höchstens eine halbe Minute.</translation>
    </message>
    <message>
        <source>Nothing answers at %1 on the ports that are looked at.</source>
        <translation>Bei %1 antwortet nichts an den Ports, die angesehen werden.</translation>
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
        <translation>Wird schon überwacht, von %1.</translation>
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
    <message>
        <source>H&amp;ost</source>
        <translation>H&amp;ost</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>Alle an&amp;kreuzen</translation>
    </message>
</context>
<context>
    <name>salve::AddressPanel</name>
    <message>
        <source>Address to call</source>
        <translation>Adresse für den Aufruf</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>With its token: whoever has it can call this monitor</source>
        <translation>Mit ihrem Token: wer sie hat, kann diesen Monitor aufrufen</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Inhalt kopieren</translation>
    </message>
    <message>
        <source>How it is called</source>
        <translation>Wie sie aufgerufen wird</translation>
    </message>
    <message>
        <source>The address is copied. Whoever has it can call this monitor.</source>
        <translation>Die Adresse ist kopiert. Wer sie hat, kann diesen Monitor aufrufen.</translation>
    </message>
    <message>
        <source>The payload is copied.</source>
        <translation>Der Inhalt ist kopiert.</translation>
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
    <name>salve::AskPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>salve::AuditBar</name>
    <message>
        <source>E&amp;xport the record…</source>
        <translation>Aufzeichnung e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Is what was decided, run, edited and commanded still what was recorded?</source>
        <translation>Ist, was beschlossen, ausgeführt, bearbeitet und befohlen wurde, noch so wie aufgezeichnet?</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be verified without the key: %1</source>
        <translation>
            <numerusform>%n Eintrag kann ohne den Schlüssel nicht geprüft werden: %1</numerusform>
            <numerusform>%n Einträge können ohne den Schlüssel nicht geprüft werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Chained without a key: %1</source>
        <translation>Ohne Schlüssel verkettet: %1</translation>
    </message>
    <message>
        <source>Sealed with the key %1 from the vault.</source>
        <translation>Versiegelt mit dem Schlüssel %1 aus dem Tresor.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the record; not all are as recorded.</source>
        <translation>
            <numerusform>%n Eintrag der Aufzeichnung; er ist nicht wie aufgezeichnet.</numerusform>
            <numerusform>%n Einträge der Aufzeichnung; nicht alle sind wie aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the record; whether all are as recorded is not known.</source>
        <translation>
            <numerusform>%n Eintrag der Aufzeichnung; ob er unverändert ist, ist nicht bekannt.</numerusform>
            <numerusform>%n Einträge der Aufzeichnung; ob alle unverändert sind, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the record, all as recorded.</source>
        <translation>
            <numerusform>%n Eintrag der Aufzeichnung, unverändert.</numerusform>
            <numerusform>%n Einträge der Aufzeichnung, alle unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Die Aufzeichnung exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON lines (*.json *.jsonl)</source>
        <translation>Tabellen (*.csv);;JSON-Zeilen (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the record were written to %1.</source>
        <translation>
            <numerusform>%n Eintrag der Aufzeichnung wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Einträge der Aufzeichnung wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verif&amp;y the record</source>
        <translation>Aufzeichnung &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>salve::AuditSeal</name>
    <message>
        <source>There is no vault for its key.</source>
        <translation>Es gibt keinen Tresor für seinen Schlüssel.</translation>
    </message>
    <message>
        <source>The vault of this Salve ends with it.</source>
        <translation>Der Tresor dieses Salve endet mit ihm.</translation>
    </message>
    <message>
        <source>The vault is not used yet; the first secret brings the key.</source>
        <translation>Der Tresor wird noch nicht benutzt; das erste Geheimnis bringt den Schlüssel mit.</translation>
    </message>
    <message>
        <source>The key in the vault is damaged.</source>
        <translation>Der Schlüssel im Tresor ist beschädigt.</translation>
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
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>This installation acts for the set until %1 although it names %2, by order of %3: %4. %2 must be stopped or held, else two may act.</source>
        <translation>Diese Installation handelt bis %1 für den Satz, obwohl er %2 nennt, auf Anordnung von %3: %4. %2 muss angehalten oder ausgesetzt werden, sonst handeln womöglich zwei.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>%1 for %2 waits for your approval.</source>
        <translation>%1 für %2 wartet auf Ihre Genehmigung.</translation>
    </message>
    <message>
        <source> Asked by the runbook %1; without an answer until %2 it does not run.</source>
        <translation> Gefragt vom Runbook %1; ohne Antwort bis %2 läuft es nicht.</translation>
    </message>
    <message>
        <source>Extend by 1 h</source>
        <translation>Um 1 h verlängern</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>Enden lassen</translation>
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
        <translation>Dieses Salve hat keine Prüfung der Art „%1“; ändern Sie die Art des Monitors oder aktualisieren Sie Salve</translation>
    </message>
    <message>
        <source>No answer within %1</source>
        <translation>Keine Antwort innerhalb von %1</translation>
    </message>
    <message>
        <source>The check could not begin within %1: too many checks wait for the same target</source>
        <translation>Die Prüfung konnte nicht innerhalb von %1 beginnen: zu viele Prüfungen warten auf dasselbe Ziel</translation>
    </message>
    <message>
        <source>The check &apos;%1&apos; failed inside Salve: %2</source>
        <translation>Die Prüfung „%1“ scheiterte in Salve selbst: %2</translation>
    </message>
</context>
<context>
    <name>salve::CheckupList</name>
    <message>
        <source>Check this installation</source>
        <translation>Diese Installation prüfen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Check this &amp;installation…</source>
        <translation>Diese &amp;Installation prüfen …</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Ok</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>Kein Problem gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n Problem gefunden.</numerusform>
            <numerusform>%n Probleme gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check my &amp;salt-api…</source>
        <translation>Mein &amp;salt-api prüfen …</translation>
    </message>
    <message>
        <source>Check my salt-api</source>
        <translation>Mein salt-api prüfen</translation>
    </message>
    <message>
        <source>Check my salt-api…</source>
        <translation>Mein salt-api prüfen …</translation>
    </message>
    <message>
        <source>Says what is there and what is missing: address, certificate, login, clients, rights, hook. Nothing is changed.</source>
        <translation>Sagt, was da ist und was fehlt: Adresse, Zertifikat, Anmeldung, Clients, Rechte, Hook. Nichts wird geändert.</translation>
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
        <translation>Eine Nachricht braucht &apos;run&apos;, &apos;ask&apos; oder &apos;subscribe&apos;</translation>
    </message>
    <message>
        <source>The answer is longer than %1; ask for less</source>
        <translation>Die Antwort ist länger als %1; fragen Sie nach weniger</translation>
    </message>
</context>
<context>
    <name>salve::ControlSocket</name>
    <message>
        <source>The control socket %1 cannot be opened: other Salve commands will not reach this one</source>
        <translation>Der Steuer-Socket %1 kann nicht geöffnet werden: andere Salve-Befehle erreichen dieses Salve nicht</translation>
    </message>
</context>
<context>
    <name>salve::DemoRun</name>
    <message>
        <source>The repair was not proven within %1.</source>
        <translation>Die Reparatur wurde nicht innerhalb von %1 nachgewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>The verdict is %1 after %n restart(s).</source>
        <translation>
            <numerusform>Das Urteil lautet %1 nach %n Neustart.</numerusform>
            <numerusform>Das Urteil lautet %1 nach %n Neustarts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::Desk</name>
    <message>
        <source>This Salve knows no command &quot;%1&quot;.</source>
        <translation>Dieses Salve kennt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>This Salve knows no query &quot;%1&quot;.</source>
        <translation>Dieses Salve kennt keine Abfrage „%1“.</translation>
    </message>
    <message>
        <source>There is no monitor &quot;%1&quot;.</source>
        <translation>Es gibt keinen Monitor „%1“.</translation>
    </message>
    <message>
        <source>There is no reaction &quot;%1&quot;.</source>
        <translation>Es gibt keine Reaktion „%1“.</translation>
    </message>
    <message>
        <source>There is nothing called &quot;%1&quot;.</source>
        <translation>Es gibt nichts mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>There is no runbook and no reaction &quot;%1&quot;.</source>
        <translation>Es gibt kein Runbook und keine Reaktion „%1“.</translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot;.</source>
        <translation>Es gibt keine Prüfung „%1“.</translation>
    </message>
    <message>
        <source>There is no reaction kind &quot;%1&quot;.</source>
        <translation>Es gibt keine Art von Reaktion „%1“.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;.</source>
        <translation>Es gibt keine Art „%1“.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>added</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>runbooks</source>
        <translation>Runbooks</translation>
    </message>
    <message>
        <source>who is told has changed</source>
        <translation>geändert, wer benachrichtigt wird</translation>
    </message>
    <message>
        <source>maintenance has changed</source>
        <translation>Wartung geändert</translation>
    </message>
    <message>
        <source>limits have changed</source>
        <translation>Grenzen geändert</translation>
    </message>
    <message>
        <source>defaults have changed</source>
        <translation>Vorgaben geändert</translation>
    </message>
    <message>
        <source>the team has changed</source>
        <translation>Team geändert</translation>
    </message>
    <message>
        <source>%1 applied a set: %2</source>
        <translation>%1 hat einen Satz übernommen: %2</translation>
    </message>
    <message>
        <source>%1 is armed</source>
        <translation>%1 ist scharf</translation>
    </message>
    <message>
        <source>%1 stays in shadow mode: %2</source>
        <translation>%1 bleibt im Schattenbetrieb: %2</translation>
    </message>
    <message>
        <source>There is a &quot;%1&quot; already; choose another id.</source>
        <translation>„%1“ gibt es schon; wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>%1 was edited.</source>
        <translation>%1 wurde bearbeitet.</translation>
    </message>
    <message>
        <source>%1 edited %2.</source>
        <translation>%1 hat %2 bearbeitet.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Watched again: %1</source>
        <translation>Wieder überwacht: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>A hold is for everything, a host, a tag, a monitor or a reaction.</source>
        <translation>Eine Sperre gilt für alles, einen Host, ein Schlagwort, einen Monitor oder eine Reaktion.</translation>
    </message>
    <message>
        <source>Say which %1 the hold is for.</source>
        <translation>Geben Sie an, wofür die Sperre gilt (%1).</translation>
    </message>
    <message>
        <source>%1 placed a hold on %2 %3: %4</source>
        <translation>%1 hat %2 %3 ausgesetzt: %4</translation>
    </message>
    <message>
        <source>There is no such hold; salvectl status lists them.</source>
        <translation>Eine solche Sperre gibt es nicht; salvectl status nennt alle.</translation>
    </message>
    <message>
        <source>%1 released a hold.</source>
        <translation>%1 hat eine Sperre freigegeben.</translation>
    </message>
    <message>
        <source>%1 let automation go on.</source>
        <translation>%1 lässt die Automatik weiterlaufen.</translation>
    </message>
    <message>
        <source>stopped by %1</source>
        <translation>angehalten von %1</translation>
    </message>
    <message>
        <source>%1 stopped all automation.</source>
        <translation>%1 hat alle Automatik angehalten.</translation>
    </message>
    <message>
        <source>There is no open incident %1.</source>
        <translation>Es gibt keinen offenen Vorfall %1.</translation>
    </message>
    <message>
        <source>%1 withdrew the acknowledgement.</source>
        <translation>%1 hat die Quittung zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 acknowledged: %2</source>
        <translation>%1 hat quittiert: %2</translation>
    </message>
    <message>
        <source>Run %1 does not wait for approval (any more).</source>
        <translation>Lauf %1 wartet nicht (mehr) auf Genehmigung.</translation>
    </message>
    <message>
        <source>There is no runbook &quot;%1&quot;.</source>
        <translation>Es gibt kein Runbook „%1“.</translation>
    </message>
    <message>
        <source>%1 put the runbook %2 into shadow mode.</source>
        <translation>%1 hat das Runbook %2 in den Schattenbetrieb versetzt.</translation>
    </message>
    <message>
        <source>Not armed, it would fail: %1</source>
        <translation>Nicht scharf, es würde scheitern: %1</translation>
    </message>
    <message>
        <source>%1 armed the runbook %2.</source>
        <translation>%1 hat das Runbook %2 scharfgeschaltet.</translation>
    </message>
    <message>
        <source>A monitor is marked up or down.</source>
        <translation>Ein Monitor wird auf up oder down gesetzt.</translation>
    </message>
    <message>
        <source>%1 marked it %2: %3</source>
        <translation>%1 hat ihn auf %2 gesetzt: %3</translation>
    </message>
    <message>
        <source>No Salve runs on this data folder: start one with salvectl run, or the window.</source>
        <translation>Auf diesem Datenordner läuft kein Salve: starten Sie eines mit salvectl run oder dem Fenster.</translation>
    </message>
    <message>
        <source>It was not started.</source>
        <translation>Es wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>%1 released repairs after too many failures at once.</source>
        <translation>%1 hat die Reparaturen wieder freigegeben, nachdem zu viel zugleich ausgefallen war.</translation>
    </message>
    <message>
        <source>The secret %1 was stored.</source>
        <translation>Das Geheimnis %1 wurde abgelegt.</translation>
    </message>
    <message>
        <source>An installation needs a name.</source>
        <translation>Eine Installation braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a secret &quot;%1&quot; already. Replacing it ends every address that holds the old one.</source>
        <translation>Ein Geheimnis „%1“ gibt es schon. Wird es ersetzt, gilt keine Adresse mehr, die das alte enthält.</translation>
    </message>
    <message>
        <source>%1 looks by itself, and is not called: only push and webhook-in have an address.</source>
        <translation>%1 sieht selbst nach und wird nicht aufgerufen: nur push und webhook-in haben eine Adresse.</translation>
    </message>
    <message>
        <source>The set names no token for holds. Write in it: intake: {hold-token: {secret: hold-token}}.</source>
        <translation>Der Satz nennt kein Token für Sperren. Schreiben Sie hinein: intake: {hold-token: {secret: hold-token}}.</translation>
    </message>
    <message>
        <source>The address has no token yet: %1. Make one with salvectl secret new %2, or Generate in the monitor&apos;s form.</source>
        <translation>Die Adresse hat noch kein Token: %1. Erzeugen Sie eines mit salvectl secret new %2 oder mit „Erzeugen“ im Formular des Monitors.</translation>
    </message>
    <message>
        <source>%1 has been told nothing since Salve was started.</source>
        <translation>%1 hat seit dem Start von Salve keine Meldung erhalten.</translation>
    </message>
    <message>
        <source>This Salve keeps no proxy.</source>
        <translation>Dieses Salve verwaltet keinen Proxy.</translation>
    </message>
    <message>
        <source>The proxy was switched off.</source>
        <translation>Der Proxy wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>Requests go through the proxy %1.</source>
        <translation>Anfragen gehen über den Proxy %1.</translation>
    </message>
    <message>
        <source>Other hosts are being looked at; try again in half a minute.</source>
        <translation>Andere Hosts werden gerade angesehen; versuchen Sie es in einer halben Minute erneut.</translation>
    </message>
    <message>
        <source>what is listened to has changed</source>
        <translation>geändert, worauf gelauscht wird</translation>
    </message>
    <message>
        <source>This is a test: messages arrive.</source>
        <translation>Dies ist ein Test: Meldungen kommen an.</translation>
    </message>
    <message>
        <source>There is no runbook &quot;%1&quot; in that set.</source>
        <translation>In diesem Satz gibt es kein Runbook „%1“.</translation>
    </message>
    <message>
        <source>There is no cause &quot;%1&quot;; salvectl explain lists them.</source>
        <translation>Es gibt keine Ursache „%1“; salvectl explain nennt alle.</translation>
    </message>
    <message>
        <source>%1 tells nobody: it acts. Nothing was sent.</source>
        <translation>%1 benachrichtigt niemanden: sie handelt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The set has no reaction that tells somebody.</source>
        <translation>Der Satz hat keine Reaktion, die jemanden benachrichtigt.</translation>
    </message>
    <message>
        <source>The answer is approve or deny.</source>
        <translation>Die Antwort ist approve oder deny.</translation>
    </message>
    <message>
        <source>Run %1 is asked about something else than what was shown: read it again.</source>
        <translation>Lauf %1 wird nach etwas anderem gefragt, als gezeigt wurde: lesen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not started: what run %1 would do has changed since it was asked. It is asked anew where it is still needed.</source>
        <translation>Nicht gestartet: was Lauf %1 täte, hat sich geändert, seit gefragt wurde. Es wird neu gefragt, wo es noch nötig ist.</translation>
    </message>
    <message>
        <source>somebody at the desktop</source>
        <translation>jemand am Desktop</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Run %1 told somebody something: that cannot be taken back.</source>
        <translation>Lauf %1 hat jemandem etwas gesagt: das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Run %1 has not ended yet.</source>
        <translation>Lauf %1 ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>Run %1 changed nothing: there is nothing to take back.</source>
        <translation>Lauf %1 hat nichts geändert: es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Run %1 is being taken back just now, by run %2.</source>
        <translation>Lauf %1 wird gerade zurückgenommen, durch Lauf %2.</translation>
    </message>
    <message>
        <source>Run %1 was taken back already, by run %2.</source>
        <translation>Lauf %1 wurde schon zurückgenommen, durch Lauf %2.</translation>
    </message>
    <message>
        <source>A later run of %1 stands. Take that one back: salvectl undo %2</source>
        <translation>Ein späterer Lauf von %1 steht. Nehmen Sie diesen zurück: salvectl undo %2</translation>
    </message>
    <message>
        <source>Nothing is known of run %1 that could be taken back: %2 does not write down what was there before, or it was taken back long ago.</source>
        <translation>Von Lauf %1 ist nichts bekannt, was sich zurücknehmen ließe: %2 schreibt nicht auf, was vorher da war, oder er wurde vor langer Zeit zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 was changed since run %2, or is no longer in the set: it cannot be taken back with it.</source>
        <translation>%1 wurde seit Lauf %2 geändert oder ist nicht mehr im Satz: damit lässt er sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Takes back:
%1</source>
        <translation>Nimmt zurück:
%1</translation>
    </message>
    <message>
        <source>Nothing to take over: the set names no other installation (team: {acts: NAME}), so this one acts.</source>
        <translation>Nichts zu übernehmen: der Satz nennt keine andere Installation (team: {acts: NAME}), also handelt diese.</translation>
    </message>
    <message>
        <source>Say why you take over: everybody is told.</source>
        <translation>Sagen Sie, warum Sie übernehmen: alle erfahren es.</translation>
    </message>
    <message>
        <source>A take-over lasts for at most %1; for longer, name this installation in the set.</source>
        <translation>Eine Übernahme dauert höchstens %1; für länger nennen Sie diese Installation im Satz.</translation>
    </message>
    <message>
        <source>%1 took over from %2 for %3: %4</source>
        <translation>%1 hat von %2 für %3 übernommen: %4</translation>
    </message>
    <message>
        <source>Nothing was taken over: there is nothing to give back.</source>
        <translation>Nichts wurde übernommen: es gibt nichts zurückzugeben.</translation>
    </message>
    <message>
        <source>%1 gave back what was taken over.</source>
        <translation>%1 hat zurückgegeben, was übernommen war.</translation>
    </message>
    <message>
        <source>Write what the note says.</source>
        <translation>Schreiben Sie, was die Notiz sagt.</translation>
    </message>
    <message>
        <source>Say for how much longer.</source>
        <translation>Sagen Sie, um wie viel länger.</translation>
    </message>
    <message>
        <source>There is no such hold that ends; salvectl status lists them.</source>
        <translation>Eine solche Sperre, die endet, gibt es nicht; salvectl status zeigt sie.</translation>
    </message>
    <message>
        <source>%1 extended the hold on %2 from %3 to %4.</source>
        <translation>%1 hat die Sperre für %2 von %3 auf %4 verlängert.</translation>
    </message>
    <message>
        <source>There is no open maintenance &quot;%1&quot;.</source>
        <translation>Es gibt keine offene Wartung „%1“.</translation>
    </message>
    <message>
        <source>%1 extended the maintenance %2 by %3.</source>
        <translation>%1 hat die Wartung %2 um %3 verlängert.</translation>
    </message>
    <message>
        <source>the receipt of the day has changed</source>
        <translation>die Tagesmeldung hat sich geändert</translation>
    </message>
    <message>
        <source>%1 is no kind of Salt.</source>
        <translation>%1 ist keine Art von Salt.</translation>
    </message>
    <message>
        <source>Write the whole address of salt-api first, such as https://salt.example:8000, without user and password.</source>
        <translation>Schreiben Sie zuerst die ganze Adresse von salt-api, etwa https://salt.example:8000, ohne Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>This computer trusts it already: nothing needs to be done.</source>
        <translation>Dieser Rechner vertraut ihm schon: Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>It was signed by %1: get that certificate from who runs it, and choose it as Own CA file.</source>
        <translation>Es wurde von %1 signiert: Lassen Sie sich dessen Zertifikat vom Betreiber geben, und wählen Sie es als eigene CA-Datei.</translation>
    </message>
    <message>
        <source>It has expired or is not valid yet: have a new one made, or correct the clock.</source>
        <translation>Es ist abgelaufen oder noch nicht gültig: Lassen Sie ein neues ausstellen, oder stellen Sie die Uhr richtig.</translation>
    </message>
    <message>
        <source>It is for %1 and not for %2: use an address with that name, or have one made for this one.</source>
        <translation>Es gilt für %1 und nicht für %2: Nehmen Sie eine Adresse mit diesem Namen, oder lassen Sie eines für %2 ausstellen.</translation>
    </message>
    <message>
        <source>Behind http:// there is no certificate: nothing is encrypted. Write the address with https://, once the server speaks it.</source>
        <translation>Hinter http:// gibt es kein Zertifikat: Nichts ist verschlüsselt. Schreiben Sie die Adresse mit https://, sobald der Server es spricht.</translation>
    </message>
    <message>
        <source>Write the whole address, such as https://salt.example:8000.</source>
        <translation>Schreiben Sie die ganze Adresse, etwa https://salt.example:8000.</translation>
    </message>
    <message>
        <source>%1 shows no certificate.</source>
        <translation>%1 zeigt kein Zertifikat.</translation>
    </message>
    <message>
        <source>%1 presents another certificate than the one that was read. Nothing was trusted: look at it again, and ask who runs it.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das gelesene. Es wird keinem vertraut: Sehen Sie es noch einmal an, und fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>This Salve has no data folder.</source>
        <translation>Dieses Salve hat keinen Datenordner.</translation>
    </message>
    <message>
        <source>%1 trusts the certificate of %2, SHA-256 %3.</source>
        <translation>%1 vertraut dem Zertifikat von %2, SHA-256 %3.</translation>
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
        <translation>„%1“ ist kein einzelner Host. Schreiben Sie einen Namen oder eine Adresse, etwa web1.example oder 192.0.2.7; Bereiche werden nicht abgesucht.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up in time.</source>
        <translation>Der Name %1 konnte nicht rechtzeitig aufgelöst werden.</translation>
    </message>
    <message>
        <source>There is no host %1: the name does not exist.</source>
        <translation>Es gibt keinen Host %1: den Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up now.</source>
        <translation>Der Name %1 kann gerade nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>DNS on %1</source>
        <translation>DNS auf %1</translation>
    </message>
    <message>
        <source>A DNS server answers on port 53 and knows the root of all names.</source>
        <translation>Ein DNS-Server antwortet an Port 53 und kennt die Wurzel aller Namen.</translation>
    </message>
    <message>
        <source>Time server on %1</source>
        <translation>Zeitserver auf %1</translation>
    </message>
    <message>
        <source>A time server answers on port 123.</source>
        <translation>Ein Zeitserver antwortet an Port 123.</translation>
    </message>
    <message>
        <source>Units were not looked at: %1</source>
        <translation>Units wurden nicht angesehen: %1</translation>
    </message>
    <message>
        <source>systemd says that this service has failed: %1.</source>
        <translation>systemd sagt, dass dieser Dienst fehlgeschlagen ist: %1.</translation>
    </message>
    <message>
        <source>systemd keeps this service running: %1.</source>
        <translation>systemd hält diesen Dienst am Laufen: %1.</translation>
    </message>
    <message>
        <source>%1 has failed.</source>
        <translation>%1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 läuft.</translation>
    </message>
    <message>
        <source>The container engine runs it from %1.</source>
        <translation>Die Container-Engine führt ihn aus %1 aus.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not everything answered within %1; what was found until then is here.</source>
        <translation>Nicht alles antwortete innerhalb von %1; was bis dahin gefunden wurde, steht hier.</translation>
    </message>
</context>
<context>
    <name>salve::DrillBar</name>
    <message>
        <source>Fire drill of %1: Salve cannot be heard any more. What became of it stands in its incident.</source>
        <translation>Übung mit %1: Salve ist nicht mehr zu hören. Was daraus wurde, steht in seinem Vorfall.</translation>
    </message>
    <message>
        <source>Show the incident</source>
        <translation>Den Vorfall zeigen</translation>
    </message>
    <message>
        <source>Fire drill of %1: %2</source>
        <translation>Übung mit %1: %2</translation>
    </message>
</context>
<context>
    <name>salve::DrillPanel</name>
    <message>
        <source>Fire drill of %1</source>
        <translation>Übung mit %1</translation>
    </message>
    <message>
        <source>What would be sent when, to whom, and what would stop it. Nothing acts while a failure is played.</source>
        <translation>Was wann an wen gesendet würde, und was es aufhielte. Nichts handelt, während ein Ausfall durchgespielt wird.</translation>
    </message>
    <message>
        <source>How it fails</source>
        <translation>Wie er ausfällt</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>How long it fails</source>
        <translation>Wie lange er ausfällt</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Durchspielen</translation>
    </message>
    <message>
        <source>Break it for real…</source>
        <translation>Wirklich brechen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was played</source>
        <translation>Was durchgespielt wurde</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>The reaction that breaks it</source>
        <translation>Die Reaktion, die ihn bricht</translation>
    </message>
    <message>
        <source>Type the monitor&apos;s id to go on</source>
        <translation>Tippen Sie die Kennung des Monitors, um weiterzugehen</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Brechen</translation>
    </message>
    <message>
        <source>This breaks %1 for real, with the reaction chosen here; its runbook has to repair it. Type the monitor&apos;s id, %2, to go on.</source>
        <translation>Dies bricht %1 wirklich, mit der hier gewählten Reaktion; sein Runbook muss ihn reparieren. Tippen Sie die Kennung des Monitors, %2, um weiterzugehen.</translation>
    </message>
    <message>
        <source>%1 is not watched any more.</source>
        <translation>%1 wird nicht mehr überwacht.</translation>
    </message>
    <message>
        <source>How soon it has to be repaired</source>
        <translation>Wie bald er repariert sein muss</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>innerhalb von %1</translation>
    </message>
</context>
<context>
    <name>salve::Engine</name>
    <message>
        <source>It was not started because it could not be recorded: %1</source>
        <translation>Wurde nicht gestartet, weil es nicht aufgezeichnet werden konnte: %1</translation>
    </message>
    <message>
        <source>Salve stopped while it ran: whether it happened is not known.</source>
        <translation>Salve wurde beendet, während sie lief: ob es geschehen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>unwatched %1–%2: this computer slept</source>
        <translation>unbeobachtet %1–%2: dieser Rechner schlief</translation>
    </message>
    <message>
        <source>unwatched %1–%2: Salve was not running</source>
        <translation>unbeobachtet %1–%2: Salve lief nicht</translation>
    </message>
    <message>
        <source>Nothing is known of run %1 that could be taken back.</source>
        <translation>Von Lauf %1 ist nichts bekannt, was sich zurücknehmen ließe.</translation>
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
        <translation>Suchen, was auf einem Host läuft</translation>
    </message>
    <message>
        <source>Name a host, or this computer: Salve looks at what answers there and proposes monitors.</source>
        <translation>Nennen Sie einen Host oder diesen Rechner: Salve sieht nach, was dort antwortet, und schlägt Monitore vor.</translation>
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
        <translation>Was über den Steuer-Socket kam, ist nicht je Zeile ein JSON-Objekt</translation>
    </message>
    <message>
        <source>A message over the control socket is longer than %1</source>
        <translation>Eine Nachricht über den Steuer-Socket ist länger als %1</translation>
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
    <name>salve::HoldPanel</name>
    <message>
        <source>Hold repairs?</source>
        <translation>Reparaturen aussetzen?</translation>
    </message>
    <message>
        <source>Nothing is repaired there until then. It is watched as ever, and people are told.</source>
        <translation>Bis dahin wird dort nichts repariert. Überwacht wird weiter wie immer, und Menschen werden benachrichtigt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why: everybody who looks sees it</source>
        <translation>Warum: wer hinsieht, liest es</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>Host %1</translation>
    </message>
    <message>
        <source>Monitor %1</source>
        <translation>Monitor %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Was ausgesetzt wird</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>held in the window</source>
        <translation>im Fenster ausgesetzt</translation>
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
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen …</translation>
    </message>
</context>
<context>
    <name>salve::IntakeDesk</name>
    <message>
        <source>The token %1 is shorter than 16 characters: it could be guessed, and is not listened for.</source>
        <translation>Das Token %1 ist kürzer als 16 Zeichen: es ließe sich erraten und wird nicht angenommen.</translation>
    </message>
    <message>
        <source>HTTP from %1</source>
        <translation>HTTP von %1</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>neue Version wird eingespielt</translation>
    </message>
</context>
<context>
    <name>salve::IntakeSection</name>
    <message>
        <source>Other computers may call, and not by TLS: everybody on the way can read the tokens. Give a certificate and its key, or put a web server with TLS in front.</source>
        <translation>Andere Rechner können aufrufen, und zwar ohne TLS: jeder auf dem Weg kann die Token lesen. Geben Sie ein Zertifikat und seinen Schlüssel an oder stellen Sie einen Webserver mit TLS davor.</translation>
    </message>
    <message>
        <source>Copy address for holds</source>
        <translation>Adresse für Sperren kopieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing is listened to: heartbeats and webhooks reach nobody.</source>
        <translation>Es wird nicht gelauscht: Herzschläge und Webhooks erreichen niemanden.</translation>
    </message>
    <message>
        <source>Listens at %1.</source>
        <translation>Lauscht an %1.</translation>
    </message>
    <message>
        <source>The address is copied. Whoever has it can hold repairs.</source>
        <translation>Die Adresse ist kopiert. Wer sie hat, kann Reparaturen aussetzen.</translation>
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
        <translation>Salve wurde beendet.</translation>
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
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>%1 leads to no incident: use a link as it stands in a message.</source>
        <translation>%1 führt zu keinem Vorfall: verwenden Sie einen Link, wie er in einer Meldung steht.</translation>
    </message>
    <message>
        <source>Incident %1 is one of %2, and this is %3: open the link there.</source>
        <translation>Vorfall %1 gehört zu %2, und dies ist %3: öffnen Sie den Link dort.</translation>
    </message>
    <message>
        <source>Export reactor templates: choose an empty folder</source>
        <translation>Reaktorvorlagen exportieren: wählen Sie einen leeren Ordner</translation>
    </message>
    <message>
        <source>&amp;Give back what was taken over</source>
        <translation>Übernommenes &amp;zurückgeben</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Übe&amp;rnehmen …</translation>
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
        <source>&amp;to</source>
        <translation>bi&amp;s</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>This time has passed: choose an end that is still to come.</source>
        <translation>Diese Zeit ist vorbei: wählen Sie ein Ende in der Zukunft.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance of %n monitor(s) is planned. %1</source>
        <translation>
            <numerusform>Wartung von %n Monitor ist geplant. %1</numerusform>
            <numerusform>Wartung von %n Monitoren ist geplant. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
</context>
<context>
    <name>salve::MaintenanceSection</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>salve::MarkPanel</name>
    <message>
        <source>Its runbook runs</source>
        <translation>Sein Runbook läuft</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Mark %1 as down?</source>
        <translation>%1 auf ausgefallen setzen?</translation>
    </message>
    <message>
        <source>Mark %1 as up?</source>
        <translation>%1 auf in Ordnung setzen?</translation>
    </message>
    <message>
        <source>It counts as down until then, whatever its checks say. A good check behind a repair ends that.</source>
        <translation>Bis dahin gilt er als ausgefallen, was seine Prüfungen auch sagen. Eine gute Prüfung nach einer Reparatur beendet das.</translation>
    </message>
    <message>
        <source>It counts as up until then, whatever its checks say: nothing is repaired, and nobody is told.</source>
        <translation>Bis dahin gilt er als in Ordnung, was seine Prüfungen auch sagen: nichts wird repariert und niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why: it stands in the record</source>
        <translation>Warum: es steht in der Aufzeichnung</translation>
    </message>
    <message>
        <source>Mark as down</source>
        <translation>Auf ausgefallen setzen</translation>
    </message>
    <message>
        <source>Mark as up</source>
        <translation>Auf in Ordnung setzen</translation>
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
        <translation>&amp;Reaktion ausführen</translation>
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
    <message>
        <source>Choose the monitor that is to fail.</source>
        <translation>Wählen Sie den Monitor, der ausfallen soll.</translation>
    </message>
    <message>
        <source>Mark by hand</source>
        <translation>Von Hand setzen</translation>
    </message>
    <message>
        <source>Mark b&amp;y hand</source>
        <translation>Von Hand &amp;setzen</translation>
    </message>
    <message>
        <source>Its host, a tag, with a reason…</source>
        <translation>Sein Host, ein Tag, mit Grund …</translation>
    </message>
    <message>
        <source>As down…</source>
        <translation>Als ausgefallen …</translation>
    </message>
    <message>
        <source>As up…</source>
        <translation>Als in Ordnung …</translation>
    </message>
</context>
<context>
    <name>salve::NotePanel</name>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Whoever reads the story of this incident reads it there. It stops nothing and wakes nobody.</source>
        <translation>Wer die Geschichte dieses Vorfalls liest, liest sie dort. Sie hält nichts an und weckt niemanden.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you saw, what you tried</source>
        <translation>Was Sie gesehen, was Sie versucht haben</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
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
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Exactly this would be sent:</source>
        <translation>Genau dies würde gesendet:</translation>
    </message>
    <message>
        <source>It touches %1.</source>
        <translation>Es betrifft %1.</translation>
    </message>
    <message>
        <source>Without an answer until %1 it does not run.</source>
        <translation>Ohne Antwort bis %1 läuft es nicht.</translation>
    </message>
    <message>
        <source>May %1 run for %2?</source>
        <translation>Darf %1 für %2 laufen?</translation>
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
        <translation>Worauf gelauscht wird, wurde geändert.</translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation>Eine Testmeldung wird gesendet …</translation>
    </message>
    <message>
        <source>Every test message was accepted.</source>
        <translation>Jede Testmeldung wurde angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n test message(s) were not accepted.</source>
        <translation>
            <numerusform>%n Testmeldung wurde nicht angenommen.</numerusform>
            <numerusform>%n Testmeldungen wurden nicht angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 is being taken back by run %2. What came of it stands in the incident.</source>
        <translation>Lauf %1 wird durch Lauf %2 zurückgenommen. Was daraus wurde, steht im Vorfall.</translation>
    </message>
    <message>
        <source>The planned maintenance was changed.</source>
        <translation>Die geplante Wartung wurde geändert.</translation>
    </message>
</context>
<context>
    <name>salve::PayloadPanel</name>
    <message>
        <source>Try a payload</source>
        <translation>Einen Inhalt ausprobieren</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>Zuletzt empfangen</translation>
    </message>
    <message>
        <source>Paste what the sender sends, and see at once what comes of it. Nothing is stored.</source>
        <translation>Fügen Sie ein, was der Absender sendet, und sehen Sie sofort, was daraus wird. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>people are hit</source>
        <translation>Menschen sind betroffen</translation>
    </message>
    <message>
        <source>nobody is hit</source>
        <translation>niemand ist betroffen</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>Alone, this makes it %1: %2</source>
        <translation>Für sich allein ergibt das %1: %2</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
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
        <translation>Empfangen vor %1 von %2, beantwortet mit %3.</translation>
    </message>
    <message>
        <source>It was longer than what is kept, and is cut off.</source>
        <translation>Er war länger als das, was aufbewahrt wird, und ist abgeschnitten.</translation>
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
        <translation>Dieses Salve kennt ihre Art nicht.</translation>
    </message>
    <message>
        <source>No answer within 1 min.</source>
        <translation>Keine Antwort innerhalb von 1 min.</translation>
    </message>
    <message>
        <source>It would hit %1 hosts, and hits-at-most allows %2.</source>
        <translation>Sie träfe %1 Hosts, und hits-at-most erlaubt %2.</translation>
    </message>
</context>
<context>
    <name>salve::ProxySection</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved: the proxy of this computer.</source>
        <translation>Gespeichert: der Proxy dieses Rechners.</translation>
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
    <message>
        <source>This would be sent. Nothing was sent now. Trying without effect…</source>
        <translation>Dies würde gesendet. Jetzt wurde nichts gesendet. Versuch ohne Wirkung…</translation>
    </message>
    <message>
        <source> It hits: %1.</source>
        <translation> Sie trifft: %1.</translation>
    </message>
</context>
<context>
    <name>salve::ReactionRunner</name>
    <message>
        <source>It was stopped because its notes could not be stored: %1</source>
        <translation>Sie wurde angehalten, weil ihre Notizen nicht gespeichert werden konnten: %1</translation>
    </message>
    <message>
        <source>This Salve has no reaction of the kind &apos;%1&apos;</source>
        <translation>Dieses Salve hat keine Reaktion der Art „%1“</translation>
    </message>
    <message>
        <source>The reaction failed inside Salve before anything was sent: %1</source>
        <translation>Die Reaktion scheiterte in Salve selbst, bevor etwas gesendet wurde: %1</translation>
    </message>
    <message>
        <source>Nobody could say within %1 whether it happened</source>
        <translation>Niemand konnte innerhalb von %1 sagen, ob es geschehen ist</translation>
    </message>
    <message>
        <source>No answer within %1: it may have happened, or may still be going on</source>
        <translation>Keine Antwort innerhalb von %1: es kann geschehen sein oder noch andauern</translation>
    </message>
    <message>
        <source>The reaction failed inside Salve: %1</source>
        <translation>Die Reaktion scheiterte in Salve selbst: %1</translation>
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
    <message>
        <source>Send test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Send test to all</source>
        <translation>Test an alle senden</translation>
    </message>
    <message>
        <source>Sends a message that says that it is a test</source>
        <translation>Sendet eine Meldung, die sagt, dass sie ein Test ist</translation>
    </message>
</context>
<context>
    <name>salve::RemoteSession</name>
    <message>
        <source>The Salve that was shown here has ended</source>
        <translation>Das Salve, das hier gezeigt wurde, ist beendet</translation>
    </message>
    <message>
        <source>No Salve answers at %1: %2</source>
        <translation>Bei %1 antwortet kein Salve: %2</translation>
    </message>
    <message>
        <source>The connection to Salve is lost</source>
        <translation>Die Verbindung zu Salve ist verloren</translation>
    </message>
    <message>
        <source>This is too long for the running Salve: %1 is the most. Split the set into smaller ones.</source>
        <translation>Das ist zu lang für das laufende Salve: höchstens %1. Teilen Sie den Satz in kleinere.</translation>
    </message>
</context>
<context>
    <name>salve::ReplayPanel</name>
    <message>
        <source>What would have happened</source>
        <translation>Was geschehen wäre</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>am letzten Tag</numerusform>
            <numerusform>in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>It would have</source>
        <translation>Es hätte</translation>
    </message>
    <message>
        <source>It really did</source>
        <translation>Es hat wirklich</translation>
    </message>
    <message>
        <source>Playing what was recorded…</source>
        <translation>Spielt durch, was aufgezeichnet wurde…</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) would have been otherwise.</source>
        <translation>
            <numerusform>%n Entscheidung wäre anders gewesen.</numerusform>
            <numerusform>%n Entscheidungen wären anders gewesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would have been otherwise.</source>
        <translation>Nichts wäre anders gewesen.</translation>
    </message>
    <message>
        <source>It would have been: %1</source>
        <translation>Es wäre gewesen: %1</translation>
    </message>
    <message>
        <source>It really was: %1</source>
        <translation>Es war wirklich: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the same: %1</source>
        <translation>dasselbe: %1</translation>
    </message>
    <message>
        <source>otherwise: %1</source>
        <translation>anders: %1</translation>
    </message>
</context>
<context>
    <name>salve::ReportModel</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 repaired. Wake-ups avoided: %2.</source>
        <translation>, %1 repariert. Vermiedene Weckrufe: %2.</translation>
    </message>
    <message>
        <source>Half of them were noticed within %1 of the first failed check.</source>
        <translation>Die Hälfte davon wurde innerhalb von %1 nach der ersten fehlgeschlagenen Prüfung bemerkt.</translation>
    </message>
    <message>
        <source>Half of the repairs were proven within %1.</source>
        <translation>Die Hälfte der Reparaturen war innerhalb von %1 nachgewiesen.</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
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
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Repaired after</source>
        <translation>Repariert nach</translation>
    </message>
    <message numerus="yes">
        <source>%n fire drill(s), not counted here; repaired: %1.</source>
        <translation>
            <numerusform>%n Übung, hier nicht gezählt; repariert: %1.</numerusform>
            <numerusform>%n Übungen, hier nicht gezählt; repariert: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::ReportPage</name>
    <message>
        <source>What comes again</source>
        <translation>Was wiederkehrt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>salve::RunProofPanel</name>
    <message>
        <source>Started by</source>
        <translation>Gestartet durch</translation>
    </message>
    <message>
        <source>Hosts hit</source>
        <translation>Getroffene Hosts</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Checks behind it</source>
        <translation>Prüfungen danach</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Proof of run %1</source>
        <translation>Nachweis von Lauf %1</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, um %2</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>keiner ist genannt</translation>
    </message>
    <message>
        <source>Shadow mode: nothing was sent</source>
        <translation>Schattenbetrieb: nichts wurde gesendet</translation>
    </message>
    <message>
        <source>%1: %2. It took %3.</source>
        <translation>%1: %2. Es dauerte %3.</translation>
    </message>
    <message>
        <source>none: it tells somebody, and repairs nothing</source>
        <translation>keines: er benachrichtigt jemanden und repariert nichts</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>keine sind aufbewahrt</translation>
    </message>
    <message>
        <source>Asking what would be sent…</source>
        <translation>Fragt, was gesendet würde…</translation>
    </message>
    <message>
        <source>It can no longer be taken back: something has changed since.</source>
        <translation>Er lässt sich nicht mehr zurücknehmen: etwas hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>This is sent to take run %1 back:</source>
        <translation>Dies wird gesendet, um Lauf %1 zurückzunehmen:</translation>
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
    <message>
        <source>What would have happened…</source>
        <translation>Was geschehen wäre…</translation>
    </message>
    <message>
        <source>Plays what was recorded through the runbook as it stands here; acts on nothing</source>
        <translation>Spielt das Aufgezeichnete durch das Runbook, wie es hier steht; handelt an nichts</translation>
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
        <translation>noch nicht verbunden</translation>
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
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Makes a random token and keeps it in the vault</source>
        <translation>Erzeugt ein zufälliges Token und legt es in den Tresor</translation>
    </message>
    <message>
        <source>A new token is in the vault as %1. Once this is saved, its address can be copied.</source>
        <translation>Ein neues Token liegt im Tresor als %1. Nach dem Speichern kann seine Adresse kopiert werden.</translation>
    </message>
    <message>
        <source>%1 Generate once more to replace it.</source>
        <translation>%1 Drücken Sie noch einmal „Erzeugen“, um es zu ersetzen.</translation>
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
        <translation>Aufgerufen werden: Herzschläge, Webhooks, Sperren</translation>
    </message>
    <message>
        <source>Proxy of this computer</source>
        <translation>Proxy dieses Rechners</translation>
    </message>
    <message>
        <source>Send test to all</source>
        <translation>Test an alle senden</translation>
    </message>
    <message>
        <source>Through every reaction that tells somebody, as it is saved</source>
        <translation>Über jede Reaktion, die jemanden benachrichtigt, so wie gespeichert</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Geplante Wartung</translation>
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
        <translation>Die Nachbildung kann nicht an 127.0.0.1 lauschen: %1</translation>
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
    <name>salve::TakeOverPanel</name>
    <message>
        <source>Take over from %1?</source>
        <translation>Von %1 übernehmen?</translation>
    </message>
    <message>
        <source>%1 then repairs for the set, although the set names %2. %2 cannot know of it: it must be stopped or held, else two may act. Everybody whom the set tells is told now, and when it ends.</source>
        <translation>%1 repariert dann für den Satz, obwohl der Satz %2 nennt. %2 kann davon nichts wissen: dort muss angehalten oder ausgesetzt werden, sonst handeln womöglich zwei. Alle, die der Satz benachrichtigt, erfahren es jetzt, und auch, wenn es endet.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why: everybody is told</source>
        <translation>Warum: alle erfahren es</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Taken over from %1 by %2 until %3: %4</source>
        <translation>Von %1 übernommen durch %2 bis %3: %4</translation>
    </message>
    <message>
        <source>Repairs are done by %1. This installation only watches, and tells on its own desktop.</source>
        <translation>Reparaturen macht %1. Diese Installation überwacht nur und benachrichtigt auf dem eigenen Desktop.</translation>
    </message>
</context>
<context>
    <name>salve::TellTests</name>
    <message>
        <source>It was not started.</source>
        <translation>Es wurde nicht gestartet.</translation>
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
        <source>Request, answer and proof</source>
        <translation>Anfrage, Antwort und Nachweis</translation>
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
<context>
    <name>salve::TrustPanel</name>
    <message>
        <source>Trust the server&apos;s certificate…</source>
        <translation>Dem Zertifikat des Servers vertrauen …</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>For a server that signed its certificate itself: shows it first. Nothing but a handshake is sent, and certificates stay verified.</source>
        <translation>Für einen Server, der sein Zertifikat selbst signiert hat: Es wird zuerst gezeigt. Gesendet wird nur ein Handshake, und Zertifikate werden weiterhin geprüft.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Compare it with what the server itself shows: openssl x509 -noout -fingerprint -sha256 -in FILE</source>
        <translation>Vergleichen Sie ihn mit dem, was der Server selbst zeigt: openssl x509 -noout -fingerprint -sha256 -in DATEI</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The certificate was written to %1, and the form names that file. Save to use it.</source>
        <translation>Das Zertifikat wurde nach %1 geschrieben, und das Formular nennt diese Datei. Speichern Sie, um es zu verwenden.</translation>
    </message>
</context>
<context>
    <name>salve::WaysBack</name>
    <message>
        <source>fail-back: %1 was well %2 times in a row</source>
        <translation>Rückkehr: %1 ging es %2-mal in Folge gut</translation>
    </message>
</context>
</TS>
