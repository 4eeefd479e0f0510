-- Whether a run is a rehearsal stood in its words; now it has a place of its own, so all rows are made anew.
DELETE FROM run;
ALTER TABLE run ADD COLUMN rehearsal BOOLEAN NOT NULL;
