PRAGMA user_version = 4;

-- What was recorded while a plan was followed: history, added and withdrawn, never changed. "about" is the task, target, budget line
-- or duty that it speaks of; an entry stays while that is taken out of the text, and comes back with it. "paper" is null for a duty
-- that the office has whatever the plan.
CREATE TABLE log_entry (
    seq          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id           TEXT    NOT NULL UNIQUE,
    paper        TEXT             REFERENCES paper (id) ON DELETE CASCADE,
    about        TEXT    NOT NULL,
    kind         TEXT    NOT NULL CHECK (kind IN ('progress', 'achieved', 'spending', 'delivered')),
    date         TEXT    NOT NULL,
    by           TEXT    NOT NULL,
    note         TEXT    NOT NULL,
    status       TEXT,
    percent      INTEGER CHECK (percent BETWEEN 0 AND 100),
    met          TEXT,
    value        TEXT,
    amount       INTEGER,
    due          TEXT,
    recorded_at  TEXT    NOT NULL,
    withdrawn_at TEXT,
    CHECK ((kind = 'progress') = (status IS NOT NULL) AND (kind = 'progress') = (percent IS NOT NULL)),
    CHECK ((kind = 'achieved') = (value IS NOT NULL)),
    CHECK ((kind = 'spending') = (amount IS NOT NULL)),
    CHECK ((kind = 'delivered') = (due IS NOT NULL))
) STRICT;
CREATE INDEX log_entry_paper ON log_entry (paper);

-- The files that show it. Their bytes stand in the folder of evidence, under their hash.
CREATE TABLE evidence (
    id       TEXT    NOT NULL PRIMARY KEY,
    entry    TEXT    NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    size     INTEGER NOT NULL,
    sha256   TEXT    NOT NULL
) STRICT;
CREATE INDEX evidence_entry ON evidence (entry);

-- Days on which the office does not work, or works instead of others, beside the country's own.
CREATE TABLE day_off (
    position  INTEGER NOT NULL PRIMARY KEY,
    date_from TEXT    NOT NULL,
    date_to   TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    worked    INTEGER NOT NULL CHECK (worked IN (0, 1))
) STRICT;

-- How the office is reminded: one row, or none while it has not chosen. "time" is the hour and minute of a reminder while the program
-- runs; null for none.
CREATE TABLE reminding (
    id        INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    soon_days INTEGER NOT NULL CHECK (soon_days BETWEEN 1 AND 60),
    time      TEXT
) STRICT;
