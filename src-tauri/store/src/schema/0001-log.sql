-- The truth and what is local to this machine. Everything else is in caches.sql.

-- Every change of every record, in the order in which it became known here. Only ever added to.
CREATE TABLE change (
    ordinal   INTEGER PRIMARY KEY,
    hash      BLOB NOT NULL UNIQUE,
    record    BLOB NOT NULL,
    kind      TEXT NOT NULL,
    actor     BLOB NOT NULL,
    sequence  INTEGER NOT NULL,
    operation BLOB,
    code      TEXT,
    author    TEXT,
    at        INTEGER,
    bytes     BLOB NOT NULL
) STRICT;
CREATE INDEX change_by_record ON change (record, at);
CREATE INDEX change_by_operation ON change (operation) WHERE operation IS NOT NULL;

CREATE TRIGGER change_is_never_altered BEFORE UPDATE ON change
BEGIN
    SELECT RAISE(ABORT, 'the change log is only ever added to');
END;
CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change
BEGIN
    SELECT RAISE(ABORT, 'the change log is only ever added to');
END;

-- What can be undone (taken_back_by absent) and redone, by position.
CREATE TABLE undo_entry (
    position      INTEGER PRIMARY KEY,
    operation     BLOB NOT NULL,
    code          TEXT NOT NULL,
    author        TEXT NOT NULL,
    at            INTEGER NOT NULL,
    taken_back_by BLOB
) STRICT;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
    id         BLOB PRIMARY KEY,
    name       TEXT NOT NULL,
    role       TEXT NOT NULL,
    unit       BLOB,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Small pictures made from the photos beside the database; may be emptied at any time.
CREATE TABLE thumbnail (
    name  TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
