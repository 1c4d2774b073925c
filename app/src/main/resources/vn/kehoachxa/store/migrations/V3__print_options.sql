PRAGMA user_version = 3;

-- How the office prints its papers: one row, or none while it has not chosen. Not part of "office", which is written anew as a whole.
CREATE TABLE print_options (
    id               INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    draft_mark       INTEGER NOT NULL CHECK (draft_mark IN (0, 1)),
    amounts_in_words INTEGER NOT NULL CHECK (amounts_in_words IN (0, 1))
) STRICT;
