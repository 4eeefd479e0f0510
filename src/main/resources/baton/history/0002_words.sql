-- What is searched is now each word of a run once, so all rows are made anew.
DELETE FROM run;
CREATE INDEX run_by_status ON run (status, began DESC, id DESC);
