-- Every edit asks for the last step done and the first one undone; without this it would read the whole journal of its paper.
PRAGMA user_version = 2;

CREATE INDEX journal_state ON journal (paper, state, seq);
