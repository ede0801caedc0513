-- SPDX-FileCopyrightText: 2026 The Salve developers
-- SPDX-License-Identifier: MIT
--
-- Entries are chained with a key from now on, which is in the vault and not here: where `seal` names one (the first 8 hex
-- digits of the HMAC-SHA-256 of the text "name" under it), hash = HMAC-SHA-256 under that key of the text that 0002
-- describes. Without a key at hand `seal` is empty and the hash is made as before; the next entry of the kind "seal" takes
-- what was recorded so into the sealed part. In meta, as HMAC-SHA-256 under the key of a word, number in decimal and hash
-- as hex, each but the last followed by a line feed:
-- audit_sealed_mark ("end": the newest sealed entry, audit_sealed_to) and audit_gone_mark ("gone": the newest entry that
-- retention has removed, audit_gone_to).

ALTER TABLE audit ADD COLUMN seal TEXT NOT NULL DEFAULT '';
