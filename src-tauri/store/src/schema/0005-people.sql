-- Format 5: people and collectives can be merged and told apart, and a person's data can be erased. A version that
-- knows format 4 only would show a merged person beside the other, and take back in what was erased.

-- What was erased, by whom and why. It never holds a name of the erased.
CREATE TABLE erasure (
    operation BLOB PRIMARY KEY,
    person    BLOB NOT NULL,
    at        INTEGER NOT NULL,
    author    TEXT NOT NULL,
    reason    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Records about an erased person: no change of theirs made elsewhere is taken in any more.
CREATE TABLE erased_record (
    record    BLOB PRIMARY KEY,
    operation BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The fingerprints of changes that were told anew without a name, or dropped: they are not taken in again.
CREATE TABLE erased_change (
    hash BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- What is still to be removed from the folder, relative to it; the office's own file stands for itself, to be
-- written anew without its free pages. Whatever is left after a crash is removed at the next start.
CREATE TABLE erased_file (
    path TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Records whose changes may be deleted now; empty but within the transaction that erases.
CREATE TABLE erasing (
    record BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;

DROP TRIGGER change_is_never_deleted;
CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change
WHEN old.record NOT IN (SELECT record FROM erasing)
BEGIN
    SELECT RAISE(ABORT, 'the change log is only ever added to');
END;
