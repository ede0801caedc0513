// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "stage/story_server.h"

namespace salve::story {

/// A real bind9 with one zone, which takes updates that are signed with the key `salve-key` (hmac-sha256):
///
///     - server: bind9
///       name: authority
///       zone: example.test
///       records: [www 2 A 127.0.0.1]      # beside SOA and NS; names, TTL in seconds, type, value
///       key: dns-key                      # the secret of the story with the key in base64
///     - {at: 5s, do: dig, server: authority, name: www.example.test}
///     - {at: 0s, do: lose-answer, server: authority}
///     - {at: 5s, do: mend, server: authority}
///     - {at: 0s, do: hold-answer, server: authority}
///     - {at: 0s, do: overtake, server: authority, name: www.example.test, value: 127.0.0.3}
///
/// The Salve of the story finds the names of the zone there, as it stands at that moment. What dig is told is an event
/// of the log: `5 answered dig www.example.test 127.0.0.1`. After lose-answer the next update is carried out, its
/// answer is lost, and nobody can read or change the zone any more until it is mended; dig and the names go on. After
/// hold-answer the answer to the next update does not come, and everything else goes on. overtake: somebody else
/// changes the record a moment before the next update arrives. Its requests are a line `update` for each that would
/// change something. A set may name ${authority.address} (with the port) and ${authority.port}.
Result<std::unique_ptr<PlayedServer>> bindServer(const StoryServer &told, const PlayedWorld &world);

} // namespace salve::story
