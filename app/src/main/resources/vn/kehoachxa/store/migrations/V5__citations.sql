PRAGMA user_version = 5;

-- The legal acts that a passage names follow from its text and are found when they are asked for: kept beside it they grew old as it was
-- typed on.
ALTER TABLE passage DROP COLUMN citations;
