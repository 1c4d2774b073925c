PRAGMA user_version = 7;

-- Whom the province asks about a file of the office: one row, or none while nobody has said.
CREATE TABLE contact (
    id    INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    name  TEXT    NOT NULL,
    phone TEXT    NOT NULL,
    email TEXT    NOT NULL
) STRICT;

-- The register of what was made for the province: history, added and never deleted. "sent_at" is when the clerk said that it went out;
-- null until then. A paper may leave the bin for good, its line stays.
CREATE TABLE sent_file (
    id       TEXT    NOT NULL PRIMARY KEY,
    paper    TEXT    NOT NULL,
    version  INTEGER NOT NULL CHECK (version >= 1),
    state    TEXT    NOT NULL,
    type     TEXT    NOT NULL,
    number   TEXT    NOT NULL,
    symbol   TEXT    NOT NULL,
    subject  TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    size     INTEGER NOT NULL,
    sha256   TEXT    NOT NULL,
    made_at  TEXT    NOT NULL,
    by       TEXT    NOT NULL,
    sent_at  TEXT,
    sent_to  TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX sent_file_paper ON sent_file (paper);

-- What the province answered. The remarks themselves are questions to the clerk, at their places. "settled_at" is when the clerk said that
-- nothing more is to be done about it; null until then.
CREATE TABLE answer (
    id          TEXT    NOT NULL PRIMARY KEY,
    paper       TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    sender      TEXT    NOT NULL,
    date        TEXT    NOT NULL,
    accepted    INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    due         TEXT,
    text        TEXT    NOT NULL,
    content     TEXT    NOT NULL,
    received_at TEXT    NOT NULL,
    by          TEXT    NOT NULL,
    settled_at  TEXT
) STRICT;
CREATE INDEX answer_paper ON answer (paper);

-- Province files of other offices, as they came: their bytes stand in the folder "received", under their hash.
CREATE TABLE received_file (
    paper       TEXT    NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    version     INTEGER NOT NULL,
    name        TEXT    NOT NULL,
    size        INTEGER NOT NULL,
    sha256      TEXT    NOT NULL,
    received_at TEXT    NOT NULL,
    by          TEXT    NOT NULL,
    PRIMARY KEY (paper, version)
) STRICT;

CREATE TRIGGER sent_file_unchanged BEFORE UPDATE OF id, paper, version, state, type, number, symbol, subject, name, size, sha256, made_at, by ON sent_file
BEGIN SELECT RAISE(ABORT, 'a line of the register is kept as it is'); END;
CREATE TRIGGER sent_file_kept BEFORE DELETE ON sent_file
BEGIN SELECT RAISE(ABORT, 'a line of the register is kept for ever'); END;
CREATE TRIGGER answer_unchanged BEFORE UPDATE OF id, paper, version, sender, date, accepted, due, text, content, received_at, by ON answer
BEGIN SELECT RAISE(ABORT, 'an answer is kept as it came'); END;
