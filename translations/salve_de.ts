<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>Http</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that is asked for, with http:// or https:// in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a whole address such as https://shop.example/health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with the request. A password belongs into the fields below, where it is kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with the user name as basic authorization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses and ranges: 200-299, 304.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: db.status == ok, queue.length &lt; 100, error absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer that takes longer makes the monitor Degraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer days left the monitor is Degraded; an expired certificate is Down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; 0 takes a redirect as the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to this IP address whatever the name resolves to; name and certificate stay those of the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an IPv4 or IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file that is trusted beside the system&apos;s authorities, for this monitor only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept-any-certificate proves nothing about who answers; an own CA file is the better way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl measures connect and TLS apart; both send each request once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a user name or a bearer token, not both: a request has one Authorization header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each line is a path and a comparison, for example: db.status == ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page or API (HTTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a page and looks at status, content, certificate and speed of the answer.</source>
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
</context>
<context>
    <name>salve</name>
    <message>
        <source> (only the first %1 bytes were read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not contain &quot;%1&quot;%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer contains &quot;%1&quot;, which it must not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not match the regular expression %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not JSON: %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3, SHA-256 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1 %2, expected %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular expression: %2 at character %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS certificate expires in %1 days (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %1 ms, more than the %2 ms allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1 in %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salve::JsonCondition</name>
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
    <name>salve::JsonPath</name>
    <message>
        <source>&quot;%1&quot; is not a JSON path: it breaks off at &quot;%2&quot;. Write for example db.status or items[0].name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
