PRAGMA user_version = 2;

-- Other names under which a unit is written, one a line; who is at its head.
ALTER TABLE office_unit ADD COLUMN aliases TEXT NOT NULL DEFAULT '';
ALTER TABLE office_unit ADD COLUMN head TEXT NOT NULL DEFAULT '';

-- Everybody who signs for the office.
CREATE TABLE office_signatory (
    office    TEXT    NOT NULL REFERENCES office (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    authority TEXT    NOT NULL,
    title     TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    PRIMARY KEY (office, position)
) STRICT;

-- Lists of recipients that are used again, each under a name; the recipients one a line.
CREATE TABLE office_recipient_list (
    office     TEXT    NOT NULL REFERENCES office (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    recipients TEXT    NOT NULL,
    PRIMARY KEY (office, position)
) STRICT;

-- Acts that the office cites. Those in "office_basis" stand in each new plan, these are offered.
CREATE TABLE office_act (
    office   TEXT    NOT NULL REFERENCES office (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    type     TEXT    NOT NULL,
    number   TEXT    NOT NULL,
    symbol   TEXT    NOT NULL,
    date     TEXT,
    issuer   TEXT    NOT NULL,
    subject  TEXT    NOT NULL,
    PRIMARY KEY (office, position)
) STRICT;

-- Reports that the office owes to others, or others to it, whatever the plan.
CREATE TABLE office_duty (
    office     TEXT    NOT NULL REFERENCES office (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    subject    TEXT    NOT NULL,
    period     TEXT    NOT NULL,
    direction  TEXT    NOT NULL,
    other      TEXT    NOT NULL,
    via        TEXT    NOT NULL,
    before_day INTEGER NOT NULL CHECK (before_day BETWEEN 1 AND 31),
    PRIMARY KEY (office, position)
) STRICT;

-- Plans that the office made templates of, as JSON.
CREATE TABLE own_template (
    id       TEXT NOT NULL PRIMARY KEY,
    name     TEXT NOT NULL,
    template TEXT NOT NULL
) STRICT;

-- What the clerk is asked to look at in a paper. "answer" is null while it is open.
CREATE TABLE question (
    id        TEXT    NOT NULL PRIMARY KEY,
    paper     TEXT    NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    ord       INTEGER NOT NULL,
    at        TEXT    NOT NULL,
    col       INTEGER,
    quote     TEXT    NOT NULL,
    original  TEXT    NOT NULL,
    code      TEXT    NOT NULL,
    arguments TEXT    NOT NULL,
    answer    TEXT CHECK (answer IN ('kept', 'changed', 'dropped'))
) STRICT;
CREATE INDEX question_paper ON question (paper);
