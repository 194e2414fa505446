// The SQLite file: its settings, its tables and the mark that says it is ours.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** 'Ftnt' in ASCII: a file with another mark is not written to. */
const APPLICATION_ID = 0x46746e74;
const SCHEMA_VERSION = 1;
/** How long a commit waits for another process's. */
const BUSY_TIMEOUT_MS = 5_000;

const SCHEMA = `
CREATE TABLE entries (
  key TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  expires_at INTEGER,
  version TEXT,
  value TEXT
) STRICT;
CREATE INDEX entries_by_expiry ON entries (expires_at) WHERE expires_at IS NOT NULL;
CREATE TABLE counters (
  key TEXT NOT NULL REFERENCES entries (key) ON DELETE CASCADE,
  field TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (key, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE members (
  key TEXT NOT NULL REFERENCES entries (key) ON DELETE CASCADE,
  member TEXT NOT NULL,
  score REAL NOT NULL,
  PRIMARY KEY (key, member)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX members_in_order ON members (key, score, member);
CREATE TABLE operations (
  tag TEXT NOT NULL,
  id TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (tag, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX operations_by_time ON operations (at);
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${SCHEMA_VERSION};
`;

/**
 * Opens the file, which is made with its folder where it does not exist yet.
 * @throws where it cannot be opened or is no file of this program and schema.
 */
export function openSqliteFile(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    db.exec('PRAGMA synchronous = FULL');
    db.exec('BEGIN IMMEDIATE');
    if (readPragma(db, 'user_version') === 0 && isEmpty(db)) db.exec(SCHEMA);
    db.exec('COMMIT');
    if (readPragma(db, 'application_id') !== APPLICATION_ID) {
      throw new Error('the file belongs to another program');
    }
    if (readPragma(db, 'user_version') !== SCHEMA_VERSION) {
      throw new Error('the file has the schema of another version');
    }
    db.exec('PRAGMA journal_mode = WAL');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function readPragma(db: DatabaseSync, name: 'application_id' | 'user_version'): unknown {
  return db.prepare(`PRAGMA ${name}`).get()?.[name];
}

function isEmpty(db: DatabaseSync): boolean {
  return db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n === 0;
}
