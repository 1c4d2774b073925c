PRAGMA user_version = 6;

-- When a paper was put into the bin; null for one that was not. See decisions/0012.
ALTER TABLE paper ADD COLUMN removed_at TEXT;

-- What was issued, kept for ever as it was: the paper as canonical JSON with its hash, and below the files as they were laid out then.
CREATE TABLE issued_version (
    paper     TEXT    NOT NULL REFERENCES paper (id),
    version   INTEGER NOT NULL CHECK (version >= 1),
    number    TEXT    NOT NULL,
    symbol    TEXT    NOT NULL,
    date      TEXT    NOT NULL,
    form      TEXT    NOT NULL,
    signatory TEXT    NOT NULL,
    issued_at TEXT    NOT NULL,
    by        TEXT    NOT NULL,
    content   TEXT    NOT NULL,
    sha256    TEXT    NOT NULL,
    PRIMARY KEY (paper, version)
) STRICT;

CREATE TABLE issued_file (
    paper   TEXT    NOT NULL,
    version INTEGER NOT NULL,
    format  TEXT    NOT NULL,
    bytes   BLOB    NOT NULL,
    sha256  TEXT    NOT NULL,
    PRIMARY KEY (paper, version, format),
    FOREIGN KEY (paper, version) REFERENCES issued_version (paper, version)
) STRICT;

-- The signed paper, scanned or signed electronically. Its bytes stand in the folder "signed", under their hash; one that was attached by
-- mistake is withdrawn, and can be put back.
CREATE TABLE signed_copy (
    id           TEXT    NOT NULL PRIMARY KEY,
    paper        TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    name         TEXT    NOT NULL,
    size         INTEGER NOT NULL,
    sha256       TEXT    NOT NULL,
    attached_at  TEXT    NOT NULL,
    by           TEXT    NOT NULL,
    withdrawn_at TEXT,
    FOREIGN KEY (paper, version) REFERENCES issued_version (paper, version)
) STRICT;
CREATE INDEX signed_copy_version ON signed_copy (paper, version);

CREATE TRIGGER issued_version_unchanged BEFORE UPDATE ON issued_version
BEGIN SELECT RAISE(ABORT, 'an issued version is kept as it is'); END;
CREATE TRIGGER issued_version_kept BEFORE DELETE ON issued_version
BEGIN SELECT RAISE(ABORT, 'an issued version is kept for ever'); END;
CREATE TRIGGER issued_file_unchanged BEFORE UPDATE ON issued_file
BEGIN SELECT RAISE(ABORT, 'a file of an issued version is kept as it is'); END;
CREATE TRIGGER issued_file_kept BEFORE DELETE ON issued_file
BEGIN SELECT RAISE(ABORT, 'a file of an issued version is kept for ever'); END;
CREATE TRIGGER signed_copy_unchanged BEFORE UPDATE OF id, paper, version, name, size, sha256, attached_at, by ON signed_copy
BEGIN SELECT RAISE(ABORT, 'a signed copy is kept as it is'); END;
CREATE TRIGGER signed_copy_kept BEFORE DELETE ON signed_copy
BEGIN SELECT RAISE(ABORT, 'a signed copy is withdrawn, not deleted'); END;
