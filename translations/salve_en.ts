<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%1 expired %n day(s) ago (%2).</source>
        <translation>
            <numerusform>%1 expired %n day ago (%2).</numerusform>
            <numerusform>%1 expired %n days ago (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The TLS certificate expires in %n day(s) (%1).</source>
        <translation>
            <numerusform>The TLS certificate expires in %n day (%1).</numerusform>
            <numerusform>The TLS certificate expires in %n days (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message numerus="yes">
        <source>The audit has %n finding(s), first: %1.</source>
        <translation>
            <numerusform>The audit has one finding: %1.</numerusform>
            <numerusform>The audit has %n findings, first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit is whole: %n entry(s).</source>
        <translation>
            <numerusform>The audit is whole: %n entry.</numerusform>
            <numerusform>The audit is whole: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vault (%1) is open and names %n secret(s).</source>
        <translation>
            <numerusform>The vault (%1) is open and names %n secret.</numerusform>
            <numerusform>The vault (%1) is open and names %n secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1: %n monitor(s), no errors.</source>
        <translation>
            <numerusform>%1: %n monitor, no errors.</numerusform>
            <numerusform>%1: %n monitors, no errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching %n monitor(s) as %1.</source>
        <translation>
            <numerusform>Watching %n monitor as %1.</numerusform>
            <numerusform>Watching %n monitors as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), all as recorded.</source>
        <translation>
            <numerusform>%n entry, as recorded.</numerusform>
            <numerusform>%n entries, all as recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s); not all are as recorded.</source>
        <translation>
            <numerusform>%n entry, not as recorded.</numerusform>
            <numerusform>%n entries; not all are as recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be verified without the key: %1</source>
        <translation>
            <numerusform>%n entry cannot be verified without the key: %1</numerusform>
            <numerusform>%n entries cannot be verified without the key: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were made without it, and sealed later.</source>
        <translation>
            <numerusform>%n entry was made without it, and sealed later.</numerusform>
            <numerusform>%n entries were made without it, and sealed later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s); whether all are as recorded is not known.</source>
        <translation>
            <numerusform>%n entry; whether it is as recorded is not known.</numerusform>
            <numerusform>%n entries; whether all are as recorded is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1: %n decision(s) would have been otherwise.</source>
        <translation>
            <numerusform>From %1: %n decision would have been otherwise.</numerusform>
            <numerusform>From %1: %n decisions would have been otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fire drill(s), not counted above; repaired: %1</source>
        <translation>
            <numerusform>%n fire drill, not counted above; repaired: %1</numerusform>
            <numerusform>%n fire drills, not counted above; repaired: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message numerus="yes">
        <source>All %n name server(s) have serial %1.</source>
        <translation>
            <numerusform>The one name server has serial %1.</numerusform>
            <numerusform>All %n name servers have serial %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n member(s) are up.</source>
        <translation>
            <numerusform>The one member is up.</numerusform>
            <numerusform>All %n members are up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ping</name>
    <message numerus="yes">
        <source>None of %n ping(s) to %1 came back: the host is down, or does not answer pings.</source>
        <translation>
            <numerusform>The ping to %1 did not come back: the host is down, or does not answer pings.</numerusform>
            <numerusform>None of %n pings to %1 came back: the host is down, or does not answer pings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rehearsals</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) not</source>
        <translation>
            <numerusform>once not</numerusform>
            <numerusform>%n times not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%1: %2, %n time(s)</source>
        <translation>
            <numerusform>%1: %2, %n time</numerusform>
            <numerusform>%1: %2, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n time(s) in all)</source>
        <translation>
            <numerusform> (%n time in all)</numerusform>
            <numerusform> (%n times in all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaltExport</name>
    <message numerus="yes">
        <source>%n file(s) were written to %1. README.md there says what to do with them; each reactor file holds a secret key of its own.</source>
        <translation>
            <numerusform>%n file was written to %1. README.md there says what to do with it; each reactor file holds a secret key of its own.</numerusform>
            <numerusform>%n files were written to %1. README.md there says what to do with them; each reactor file holds a secret key of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>at most %n time(s)</source>
        <translation>
            <numerusform>at most %n time</numerusform>
            <numerusform>at most %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) failed together: repairs wait until that is over or a person releases them.</source>
        <translation>
            <numerusform>%n monitor failed together: repairs wait until that is over or a person releases them.</numerusform>
            <numerusform>%n monitors failed together: repairs wait until that is over or a person releases them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) paused</source>
        <translation>
            <numerusform>%n monitor paused</numerusform>
            <numerusform>%n monitors paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepSentence</name>
    <message numerus="yes">
        <source>at most %n time(s) per incident</source>
        <translation>
            <numerusform>at most %n time per incident</numerusform>
            <numerusform>at most %n times per incident</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message numerus="yes">
        <source>%1, certificate valid for %n more day(s).</source>
        <translation>
            <numerusform>%1, certificate valid for %n more day.</numerusform>
            <numerusform>%1, certificate valid for %n more days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebhookIn</name>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (and %n more)</numerusform>
            <numerusform> (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::AcknowledgePanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::ActivityModel</name>
    <message numerus="yes">
        <source> (%n times)</source>
        <translation>
            <numerusform> (%n times)</numerusform>
            <numerusform> (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::AddMonitors</name>
    <message numerus="yes">
        <source>%n thing(s) found.</source>
        <translation>
            <numerusform>%n thing found.</numerusform>
            <numerusform>%n things found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n monitor(s)</source>
        <translation>
            <numerusform>Add %n monitor</numerusform>
            <numerusform>Add %n monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) added.</source>
        <translation>
            <numerusform>%n monitor added.</numerusform>
            <numerusform>%n monitors added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::ArmPanel</name>
    <message numerus="yes">
        <source>From now on Salve does by itself what stands below. It touches %n host(s): %1.</source>
        <translation>
            <numerusform>From now on Salve does by itself what stands below. It touches %n host: %1.</numerusform>
            <numerusform>From now on Salve does by itself what stands below. It touches %n hosts: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::AuditBar</name>
    <message numerus="yes">
        <source>%n entry(s) cannot be verified without the key: %1</source>
        <translation>
            <numerusform>%n entry cannot be verified without the key: %1</numerusform>
            <numerusform>%n entries cannot be verified without the key: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the record; not all are as recorded.</source>
        <translation>
            <numerusform>%n entry of the record; it is not as recorded.</numerusform>
            <numerusform>%n entries of the record; not all are as recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the record; whether all are as recorded is not known.</source>
        <translation>
            <numerusform>%n entry of the record; whether it is as recorded is not known.</numerusform>
            <numerusform>%n entries of the record; whether all are as recorded is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the record, all as recorded.</source>
        <translation>
            <numerusform>%n entry of the record, as recorded.</numerusform>
            <numerusform>%n entries of the record, all as recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the record were written to %1.</source>
        <translation>
            <numerusform>%n entry of the record was written to %1.</numerusform>
            <numerusform>%n entries of the record were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::CheckupList</name>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problem found.</numerusform>
            <numerusform>%n problems found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::DemoRun</name>
    <message numerus="yes">
        <source>The verdict is %1 after %n restart(s).</source>
        <translation>
            <numerusform>The verdict is %1 after %n restart.</numerusform>
            <numerusform>The verdict is %1 after %n restarts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::HistoryChart</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) failed</source>
        <translation>
            <numerusform>%1 of %n check failed</numerusform>
            <numerusform>%1 of %n checks failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::IncidentsPage</name>
    <message numerus="yes">
        <source>relapsed %n time(s)</source>
        <translation>
            <numerusform>relapsed %n time</numerusform>
            <numerusform>relapsed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::MainWindow</name>
    <message numerus="yes">
        <source>%n runbook(s) are armed: nothing watches and nothing repairs while Salve is not running.</source>
        <translation>
            <numerusform>%n runbook are armed: nothing watches and nothing repairs while Salve is not running.</numerusform>
            <numerusform>%n runbooks are armed: nothing watches and nothing repairs while Salve is not running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::MaintenancePanel</name>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n monitor</numerusform>
            <numerusform>%n monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maintenance of %n monitor(s) is planned. %1</source>
        <translation>
            <numerusform>Maintenance of %n monitor is planned. %1</numerusform>
            <numerusform>Maintenance of %n monitors is planned. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::Notices</name>
    <message numerus="yes">
        <source>%n monitor(s) failed</source>
        <translation>
            <numerusform>%n monitor failed</numerusform>
            <numerusform>%n monitors failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::Orders</name>
    <message numerus="yes">
        <source>%n monitor(s) paused: not checked, not repaired.</source>
        <translation>
            <numerusform>%n monitor paused: not checked, not repaired.</numerusform>
            <numerusform>%n monitors paused: not checked, not repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) deleted.</source>
        <translation>
            <numerusform>%n monitor deleted.</numerusform>
            <numerusform>%n monitors deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s) deleted.</source>
        <translation>
            <numerusform>%n reaction deleted.</numerusform>
            <numerusform>%n reactions deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runbook(s) deleted.</source>
        <translation>
            <numerusform>%n runbook deleted.</numerusform>
            <numerusform>%n runbooks deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maintenance of %n monitor(s) from %1 to %2: no repairs, no messages.</source>
        <translation>
            <numerusform>Maintenance of %n monitor from %1 to %2: no repairs, no messages.</numerusform>
            <numerusform>Maintenance of %n monitors from %1 to %2: no repairs, no messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test message(s) were not accepted.</source>
        <translation>
            <numerusform>%n test message was not accepted.</numerusform>
            <numerusform>%n test messages were not accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::PayloadPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::PreflightRound</name>
    <message numerus="yes">
        <source>%1 of %n reaction(s) would fail.</source>
        <translation>
            <numerusform>%1 of %n reaction would fail.</numerusform>
            <numerusform>%1 of %n reactions would fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n reaction(s) would fail.</source>
        <translation>
            <numerusform>The reaction would not fail.</numerusform>
            <numerusform>None of %n reactions would fail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::ReactionsPage</name>
    <message numerus="yes">
        <source>Try %n reaction(s) without effect</source>
        <translation>
            <numerusform>Try %n reaction without effect</numerusform>
            <numerusform>Try %n reactions without effect</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::ReplayPanel</name>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>on the last day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) would have been otherwise.</source>
        <translation>
            <numerusform>%n decision would have been otherwise.</numerusform>
            <numerusform>%n decisions would have been otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::ReportModel</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fire drill(s), not counted here; repaired: %1.</source>
        <translation>
            <numerusform>%n fire drill, not counted here; repaired: %1.</numerusform>
            <numerusform>%n fire drills, not counted here; repaired: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::RunbooksPage</name>
    <message numerus="yes">
        <source>%1%2 · %n monitor(s)</source>
        <translation>
            <numerusform>%1%2 · %n monitor</numerusform>
            <numerusform>%1%2 · %n monitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::StatusLine</name>
    <message numerus="yes">
        <source>%n down hidden by the filter</source>
        <translation>
            <numerusform>%n down hidden by the filter</numerusform>
            <numerusform>%n down hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salve::Tray</name>
    <message numerus="yes">
        <source>Approve… (%n waiting)</source>
        <translation>
            <numerusform>Approve… (%n waiting)</numerusform>
            <numerusform>Approve… (%n waiting)</numerusform>
        </translation>
    </message>
</context>
</TS>
