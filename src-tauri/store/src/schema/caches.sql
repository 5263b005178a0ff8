-- What is computed from the change log. Any alteration of this file makes every office rebuild its
-- caches when it is opened next, so that no migration ever has to touch them.

-- fields is what the document holds now, written plainly (tables/plain.rs).
CREATE TABLE document (
    record BLOB PRIMARY KEY,
    kind   TEXT NOT NULL,
    heads  BLOB NOT NULL,
    fields BLOB NOT NULL,
    bytes  BLOB NOT NULL
) STRICT;
CREATE INDEX document_by_kind ON document (kind);

-- Rows hold no foreign keys: a record may arrive before what it points to.
CREATE TABLE unit (
    record        BLOB PRIMARY KEY,
    short_name    TEXT NOT NULL,
    official_name TEXT NOT NULL,
    sort_key      BLOB NOT NULL,
    tier          TEXT,
    valid_from    TEXT,
    valid_to      TEXT
) STRICT, WITHOUT ROWID;

-- Who took over from whom: units merge, split and are renamed, n to m.
CREATE TABLE unit_successor (
    unit      BLOB NOT NULL,
    successor BLOB NOT NULL,
    PRIMARY KEY (unit, successor)
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_successor_by_successor ON unit_successor (successor, unit);

-- Persons, collectives and models alike.
CREATE TABLE subject (
    record     BLOB PRIMARY KEY,
    name       TEXT NOT NULL,
    role       TEXT NOT NULL,
    unit       BLOB,
    photo      BLOB,
    started    TEXT,
    ended      TEXT,
    updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE work_field (
    record BLOB PRIMARY KEY,
    name   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One exemplar with what a list shows of it. The id grows with the order of arrival and names the row
-- in the search index.
CREATE TABLE exemplar (
    id           INTEGER PRIMARY KEY,
    record       BLOB NOT NULL UNIQUE,
    binned       INTEGER NOT NULL,
    category     TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject      BLOB,
    model        BLOB,
    unit         BLOB,
    photo        BLOB,
    state        TEXT NOT NULL,
    state_rank   INTEGER NOT NULL,
    plan_year    INTEGER NOT NULL,
    name         TEXT NOT NULL,
    role         TEXT NOT NULL,
    name_key     BLOB NOT NULL,
    unit_key     BLOB NOT NULL,
    updated_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX exemplar_by_subject ON exemplar (subject);
CREATE INDEX exemplar_by_model ON exemplar (model);
CREATE INDEX exemplar_by_unit ON exemplar (unit);
CREATE INDEX exemplar_by_photo ON exemplar (photo);
-- One index an order, each with every column a filter asks for: a page is found without touching rows.
CREATE INDEX exemplar_in_name_order
    ON exemplar (binned, name_key, category, subject_kind, state, plan_year, unit);
CREATE INDEX exemplar_in_change_order
    ON exemplar (binned, updated_at, category, subject_kind, state, plan_year, unit);
CREATE INDEX exemplar_in_unit_order
    ON exemplar (binned, unit_key, name_key, category, subject_kind, state, plan_year, unit);
CREATE INDEX exemplar_in_state_order
    ON exemplar (binned, state_rank, name_key, category, subject_kind, state, plan_year, unit);

CREATE TABLE exemplar_work_field (
    exemplar   INTEGER NOT NULL,
    work_field BLOB NOT NULL,
    PRIMARY KEY (exemplar, work_field)
) STRICT, WITHOUT ROWID;
CREATE INDEX exemplar_work_field_by_field ON exemplar_work_field (work_field, exemplar);

-- What the selection board needs of an exemplar beside its row, so that a year is shown without reading a record.
CREATE TABLE candidate (
    exemplar       INTEGER PRIMARY KEY,
    marks          TEXT NOT NULL,
    way            TEXT NOT NULL,
    since          TEXT,
    counted        INTEGER NOT NULL,
    proposing_unit BLOB,
    told           TEXT NOT NULL,
    vote           TEXT
) STRICT;

-- How far each exemplar has come, as numbers. category and state are places in their vocabularies, subject is 1 for a
-- person and 2 for a collective, reached has one bit for each state ever reached; days are counted from 1/1/1970.
CREATE TABLE progress (
    exemplar     INTEGER PRIMARY KEY,
    record       BLOB NOT NULL UNIQUE,
    binned       INTEGER NOT NULL,
    plan_year    INTEGER NOT NULL,
    category     INTEGER NOT NULL,
    subject      INTEGER NOT NULL,
    state        INTEGER NOT NULL,
    reached      INTEGER NOT NULL,
    unit         BLOB,
    adoptions    INTEGER NOT NULL,
    discovered   INTEGER,
    first_posted INTEGER,
    postings     INTEGER NOT NULL
) STRICT;
-- Holds what the figures read, in the order in which they read it.
CREATE INDEX progress_by_year ON progress
    (plan_year, exemplar, binned, category, subject, unit, state, adoptions, postings, discovered, first_posted, reached);

-- How many exemplars there are of each sort, so that no list counts a hundred thousand rows.
CREATE TABLE exemplar_count (
    binned       INTEGER NOT NULL,
    category     TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    state        TEXT NOT NULL,
    plan_year    INTEGER NOT NULL,
    count        INTEGER NOT NULL,
    PRIMARY KEY (binned, category, subject_kind, state, plan_year)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER exemplar_is_counted AFTER INSERT ON exemplar
BEGIN
    INSERT INTO exemplar_count VALUES
        (new.binned, new.category, new.subject_kind, new.state, new.plan_year, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER exemplar_is_counted_off AFTER DELETE ON exemplar
BEGIN
    UPDATE exemplar_count SET count = count - 1
    WHERE binned = old.binned AND category = old.category AND subject_kind = old.subject_kind
        AND state = old.state AND plan_year = old.plan_year;
    DELETE FROM exemplar_count WHERE count = 0;
END;
CREATE TRIGGER exemplar_is_counted_anew
AFTER UPDATE OF binned, category, subject_kind, state, plan_year ON exemplar
WHEN (old.binned, old.category, old.subject_kind, old.state, old.plan_year)
    IS NOT (new.binned, new.category, new.subject_kind, new.state, new.plan_year)
BEGIN
    UPDATE exemplar_count SET count = count - 1
    WHERE binned = old.binned AND category = old.category AND subject_kind = old.subject_kind
        AND state = old.state AND plan_year = old.plan_year;
    DELETE FROM exemplar_count WHERE count = 0;
    INSERT INTO exemplar_count VALUES
        (new.binned, new.category, new.subject_kind, new.state, new.plan_year, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;

-- When and where each posting hung: first and last day planned, day it was taken down, all ISO.
CREATE TABLE posting (
    record   BLOB PRIMARY KEY,
    binned   INTEGER NOT NULL,
    channel  TEXT NOT NULL,
    board    BLOB,
    first    TEXT,
    last     TEXT,
    down_on  TEXT,
    approved INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_by_board ON posting (board, first);
-- With every column that a question about days asks for, so that no row is touched: ten thousands are.
CREATE INDEX posting_by_day ON posting (first, binned, last, down_on, channel, board);

CREATE TABLE posting_exemplar (
    posting  BLOB NOT NULL,
    exemplar BLOB NOT NULL,
    PRIMARY KEY (posting, exemplar)
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_exemplar_by_exemplar ON posting_exemplar (exemplar, posting);

-- Whose each consent is, and the day from which it holds no more.
CREATE TABLE consent (
    record   BLOB PRIMARY KEY,
    person   BLOB,
    binned   INTEGER NOT NULL,
    ended_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_by_person ON consent (person);

-- Who was put forward in which round for what, so that a round is listed without reading a record. The columns are
-- places of the record; outcome is empty while it waits.
CREATE TABLE nomination (
    record          BLOB PRIMARY KEY,
    binned          INTEGER NOT NULL,
    exemplar        BLOB,
    year            INTEGER NOT NULL,
    round           TEXT NOT NULL,
    council         TEXT NOT NULL,
    kind            TEXT NOT NULL,
    form            TEXT NOT NULL,
    title           TEXT NOT NULL,
    proposed_on     TEXT,
    submission      TEXT NOT NULL,
    outcome         TEXT NOT NULL,
    decision_number TEXT NOT NULL,
    decision_date   TEXT,
    decision_issuer TEXT NOT NULL,
    given           TEXT NOT NULL,
    given_title     TEXT NOT NULL,
    award           BLOB,
    note            TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX nomination_by_year ON nomination (year, round);
CREATE INDEX nomination_by_exemplar ON nomination (exemplar);

-- Who holds which awards: holder is the record of a person, a collective or a model.
CREATE TABLE award (
    record          BLOB PRIMARY KEY,
    binned          INTEGER NOT NULL,
    holder          BLOB,
    holder_kind     TEXT NOT NULL,
    year            INTEGER,
    form            TEXT NOT NULL,
    title           TEXT NOT NULL,
    decision_number TEXT NOT NULL,
    decision_date   TEXT,
    decision_issuer TEXT NOT NULL,
    nomination      BLOB,
    note            TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX award_by_holder ON award (holder, year);
CREATE INDEX award_by_form ON award (form, year);

-- By what a person or a collective is known again: doubles are found by equal keys, never by comparing all with all.
-- Whoever lies in the bin or was erased has no row.
CREATE TABLE likeness (
    record     BLOB PRIMARY KEY,
    kind       TEXT NOT NULL,
    name_key   TEXT NOT NULL,
    birth      TEXT,
    birth_year INTEGER,
    birth_key  TEXT,
    unit       BLOB,
    kept_until TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX likeness_by_birth_year ON likeness (kind, name_key, birth_year);
CREATE INDEX likeness_by_unit ON likeness (kind, name_key, unit);
CREATE INDEX likeness_by_birth ON likeness (kind, birth_key);
CREATE INDEX likeness_in_unit ON likeness (unit, kind, name_key);
CREATE INDEX likeness_by_end ON likeness (kept_until) WHERE kept_until IS NOT NULL;

-- Every place of a record that names a person or a collective.
CREATE TABLE person_link (
    named  BLOB NOT NULL,
    record BLOB NOT NULL,
    place  TEXT NOT NULL,
    PRIMARY KEY (named, record, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_link_by_record ON person_link (record);

-- The text a snippet is cut from; the search index keeps no text itself. named is what exemplar_name was last
-- written from: most changes leave it as it is, and the index of names with it. kin holds the names of the units
-- before its unit, behind "<", and of those after it, behind ">", a line each.
CREATE TABLE exemplar_text (
    id    INTEGER PRIMARY KEY,
    named TEXT NOT NULL,
    place TEXT NOT NULL,
    kin   TEXT NOT NULL,
    lead  TEXT NOT NULL,
    body  TEXT NOT NULL
) STRICT;

-- Columns as in exemplar and exemplar_text, place with kin; facet holds what can be filtered by, as words.
CREATE VIRTUAL TABLE exemplar_search USING fts5 (
    name, place, lead, body, facet,
    content = '', contentless_delete = 1, detail = column,
    tokenize = 'vietnamese', prefix = '1 2 3'
);
-- Merged a little with every write (search/index.rs) instead of much with every sixteenth, which a clerk would feel.
INSERT INTO exemplar_search (exemplar_search, rank) VALUES ('automerge', 0), ('crisismerge', 64);
-- Names alone: found first, and quickly even where every text holds the word.
CREATE VIRTUAL TABLE exemplar_name USING fts5 (
    name, facet,
    content = '', contentless_delete = 1, detail = column,
    tokenize = 'vietnamese', prefix = '1 2 3 4 5'
);
-- Parts of words in names; its text is folded before it comes in.
CREATE VIRTUAL TABLE exemplar_name_part USING fts5 (
    name,
    content = '', contentless_delete = 1,
    tokenize = 'trigram'
);
