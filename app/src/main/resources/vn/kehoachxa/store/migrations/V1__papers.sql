-- The data file of one office. "KHXA" in ASCII; user_version is the version of this schema, and a program that knows
-- only older ones refuses the file.
PRAGMA application_id = 1263032385;
PRAGMA user_version = 1;

-- The office: one row. Lists of lines are kept as text with line breaks.
CREATE TABLE office (
    id                  TEXT    NOT NULL PRIMARY KEY,
    commune             TEXT    NOT NULL,
    province            TEXT    NOT NULL,
    place               TEXT    NOT NULL,
    parent              TEXT    NOT NULL,
    symbol              TEXT    NOT NULL,
    archive             TEXT    NOT NULL,
    signature_authority TEXT    NOT NULL,
    signature_title     TEXT    NOT NULL,
    signature_name      TEXT    NOT NULL,
    report_day          INTEGER NOT NULL CHECK (report_day BETWEEN 1 AND 28)
) STRICT;

CREATE TABLE office_unit (
    office     TEXT    NOT NULL REFERENCES office (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    short_name TEXT    NOT NULL,
    PRIMARY KEY (office, position)
) STRICT;

CREATE TABLE office_recipient (
    office   TEXT    NOT NULL REFERENCES office (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text     TEXT    NOT NULL,
    PRIMARY KEY (office, position)
) STRICT;

CREATE TABLE office_basis (
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

-- A plan or a report: identity, head, foot. "seq" is the journal entry whose state the rows show.
CREATE TABLE paper (
    id                  TEXT    NOT NULL PRIMARY KEY,
    type                TEXT    NOT NULL,
    kind                TEXT    NOT NULL,
    office              TEXT    NOT NULL,
    office_name         TEXT    NOT NULL,
    office_province     TEXT    NOT NULL,
    version             INTEGER NOT NULL CHECK (version >= 1),
    supersedes          INTEGER,
    state               TEXT    NOT NULL,
    issued_number       TEXT,
    issued_date         TEXT,
    form                TEXT    NOT NULL,
    year                INTEGER NOT NULL,
    year_to             INTEGER,
    parent              TEXT    NOT NULL,
    org                 TEXT    NOT NULL,
    number              TEXT    NOT NULL,
    symbol              TEXT    NOT NULL,
    place               TEXT    NOT NULL,
    head_day            INTEGER,
    head_month          INTEGER,
    head_year           INTEGER,
    urgency             TEXT,
    circulation         TEXT,
    contact             TEXT    NOT NULL,
    about_plan          TEXT,
    about_version       INTEGER,
    about_period        TEXT,
    about_from          TEXT,
    about_to            TEXT,
    subject             TEXT    NOT NULL,
    archive             TEXT    NOT NULL,
    drafter             TEXT    NOT NULL,
    copies              INTEGER,
    signature_authority TEXT    NOT NULL,
    signature_title     TEXT    NOT NULL,
    signature_name      TEXT    NOT NULL,
    seq                 INTEGER NOT NULL,
    created_at          TEXT    NOT NULL,
    changed_at          TEXT    NOT NULL
) STRICT;

-- Legal bases, opening, recipients, addressees, and the closing. "ord" orders the items of a list; gaps are left on purpose.
CREATE TABLE passage (
    id        TEXT    NOT NULL PRIMARY KEY,
    paper     TEXT    NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    list      TEXT    NOT NULL,
    ord       INTEGER NOT NULL,
    text      TEXT    NOT NULL,
    marks     TEXT    NOT NULL,
    citations TEXT    NOT NULL
) STRICT;
CREATE INDEX passage_paper ON passage (paper);

CREATE TABLE appendix (
    id          TEXT    NOT NULL PRIMARY KEY,
    paper       TEXT    NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    ord         INTEGER NOT NULL,
    title       TEXT    NOT NULL,
    marks       TEXT    NOT NULL,
    orientation TEXT    NOT NULL
) STRICT;
CREATE INDEX appendix_paper ON appendix (paper);

-- Lines and tables share the order of their container: the body (appendix is null) or an appendix.
CREATE TABLE line (
    id       TEXT    NOT NULL PRIMARY KEY,
    paper    TEXT    NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    appendix TEXT             REFERENCES appendix (id) ON DELETE CASCADE,
    ord      INTEGER NOT NULL,
    level    TEXT    NOT NULL,
    heading  INTEGER NOT NULL CHECK (heading IN (0, 1)),
    written  TEXT,
    title_to INTEGER,
    text     TEXT    NOT NULL,
    marks    TEXT    NOT NULL,
    timing   TEXT,
    unit     TEXT
) STRICT;
CREATE INDEX line_paper ON line (paper);
CREATE INDEX line_appendix ON line (appendix);

CREATE TABLE grid (
    id       TEXT    NOT NULL PRIMARY KEY,
    paper    TEXT    NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    appendix TEXT             REFERENCES appendix (id) ON DELETE CASCADE,
    ord      INTEGER NOT NULL,
    kind     TEXT    NOT NULL,
    title    TEXT    NOT NULL,
    scale    INTEGER NOT NULL CHECK (scale IN (1, 1000, 1000000)),
    header   TEXT    NOT NULL
) STRICT;
CREATE INDEX grid_paper ON grid (paper);
CREATE INDEX grid_appendix ON grid (appendix);

CREATE TABLE grid_column (
    grid     TEXT    NOT NULL REFERENCES grid (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    label    TEXT    NOT NULL,
    role     TEXT    NOT NULL,
    width    REAL,
    PRIMARY KEY (grid, position)
) STRICT;

CREATE TABLE grid_row (
    id    TEXT    NOT NULL PRIMARY KEY,
    grid  TEXT    NOT NULL REFERENCES grid (id) ON DELETE CASCADE,
    paper TEXT    NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    ord   INTEGER NOT NULL,
    kind  TEXT    NOT NULL
) STRICT;
CREATE INDEX grid_row_grid ON grid_row (grid);
CREATE INDEX grid_row_paper ON grid_row (paper);

CREATE TABLE cell (
    grid_row TEXT    NOT NULL REFERENCES grid_row (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text     TEXT    NOT NULL,
    marks    TEXT    NOT NULL,
    col_span INTEGER NOT NULL,
    row_span INTEGER NOT NULL,
    computed INTEGER NOT NULL CHECK (computed IN (0, 1)),
    PRIMARY KEY (grid_row, position)
) STRICT;

-- Tasks, targets, budget lines and reporting duties, standing at a line or a row ("at").
CREATE TABLE task (
    id         TEXT NOT NULL PRIMARY KEY,
    paper      TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    at         TEXT NOT NULL,
    content    TEXT NOT NULL,
    lead       TEXT NOT NULL,
    supporting TEXT NOT NULL,
    assignee   TEXT NOT NULL,
    outcome    TEXT NOT NULL,
    authority  TEXT NOT NULL,
    timing     TEXT NOT NULL,
    waiting    TEXT NOT NULL,
    corrected  TEXT
) STRICT;
CREATE INDEX task_paper ON task (paper);

CREATE TABLE target (
    id              TEXT NOT NULL PRIMARY KEY,
    paper           TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    at              TEXT NOT NULL,
    unit_of_measure TEXT NOT NULL
) STRICT;
CREATE INDEX target_paper ON target (paper);

CREATE TABLE budget_line (
    id    TEXT NOT NULL PRIMARY KEY,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    at    TEXT NOT NULL,
    task  TEXT
) STRICT;
CREATE INDEX budget_line_paper ON budget_line (paper);

CREATE TABLE duty (
    id          TEXT NOT NULL PRIMARY KEY,
    paper       TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    at          TEXT NOT NULL,
    text        TEXT NOT NULL,
    period      TEXT NOT NULL,
    direction   TEXT NOT NULL,
    reporter    TEXT NOT NULL,
    receiver    TEXT NOT NULL,
    via         TEXT NOT NULL,
    window_from TEXT,
    window_to   TEXT,
    due         TEXT NOT NULL
) STRICT;
CREATE INDEX duty_paper ON duty (paper);

-- Every edit, forward and backward, as JSON of the form "format". A state: done, undone, or dropped (undone, and then
-- something else was written). "closed" entries (new, import, issue …) are not steps: nothing before them can be undone.
CREATE TABLE journal (
    seq      INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    paper    TEXT    NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    at       TEXT    NOT NULL,
    by       TEXT    NOT NULL,
    kind     TEXT    NOT NULL,
    place    TEXT    NOT NULL,
    format   INTEGER NOT NULL,
    forward  TEXT    NOT NULL,
    backward TEXT    NOT NULL,
    state    TEXT    NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    closed   INTEGER NOT NULL CHECK (closed IN (0, 1))
) STRICT;
-- Every edit asks for the last step done and the first one undone; without this it would read the whole journal of its paper.
CREATE INDEX journal_state ON journal (paper, state, seq);
