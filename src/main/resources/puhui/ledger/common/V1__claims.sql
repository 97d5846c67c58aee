-- What was done, batch by batch; each carries the hash of the one before.
CREATE TABLE batch (
  number          BIGINT  NOT NULL PRIMARY KEY,
  kind            TEXT    NOT NULL,
  filing          BIGINT  NOT NULL,
  whole           BOOLEAN NOT NULL,
  application     TEXT    NOT NULL,
  replaces        TEXT    NOT NULL,
  scheme          TEXT    NOT NULL,
  year            INTEGER NOT NULL,
  platform        TEXT    NOT NULL,
  key_id          TEXT    NOT NULL,
  devices         BIGINT  NOT NULL,
  devices_sha256  TEXT    NOT NULL,
  who             TEXT    NOT NULL,
  at              TEXT    NOT NULL,
  run_sha256      TEXT    NOT NULL,
  note            TEXT    NOT NULL,
  previous_sha256 TEXT    NOT NULL UNIQUE,
  sha256          TEXT    NOT NULL UNIQUE
);

-- Phones that a batch claims, by keyed hash; a phone's first claim has turn 1, its next one turn 2.
CREATE TABLE claim (
  device ${bytes}  NOT NULL,
  turn   INTEGER   NOT NULL,
  batch  BIGINT    NOT NULL,
  day    INTEGER   NOT NULL,
  PRIMARY KEY (device, turn)
) ${clustered};

-- Claims that a later batch is about, where it is not about all of its filing.
CREATE TABLE changed (
  device ${bytes}  NOT NULL,
  turn   INTEGER   NOT NULL,
  batch  BIGINT    NOT NULL,
  PRIMARY KEY (device, turn, batch)
) ${clustered};
