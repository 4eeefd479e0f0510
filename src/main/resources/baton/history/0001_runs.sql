-- One row a run, in the order in which people look for them. All of it follows from the journals.
CREATE TABLE run (
    id VARCHAR(64) PRIMARY KEY,
    number INTEGER NOT NULL,
    workflow VARCHAR NOT NULL,
    model VARCHAR NOT NULL,
    status VARCHAR(20) NOT NULL,
    began TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    latest TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    steps_done INTEGER NOT NULL,
    steps INTEGER NOT NULL,
    tokens_in BIGINT NOT NULL,
    tokens_out BIGINT NOT NULL,
    cost DECFLOAT,
    headline VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    seen_bytes BIGINT NOT NULL,
    seen_modified BIGINT NOT NULL
);
CREATE INDEX run_by_time ON run (began DESC, id DESC);
CREATE INDEX run_by_number ON run (number);

-- What is searched, apart from the rows so that a list does not read it.
CREATE TABLE run_words (
    id VARCHAR(64) PRIMARY KEY REFERENCES run (id) ON DELETE CASCADE,
    words VARCHAR NOT NULL
);
