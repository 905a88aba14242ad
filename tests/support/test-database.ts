import { copyFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, inject, onTestFinished } from "vitest";
import { openDatabase, type Db } from "../../db/client.server";

const databases = inject("databases");
let made = 0;

/** A name that no other test file or worker uses. */
const nextName = () => `test_${String(process.pid)}_${String((made += 1))}`;

const at = (name: string) =>
  Object.assign(new URL(databases.template), { pathname: `/${name}` }).href;

async function query(statement: string) {
  const client = new pg.Client({ connectionString: at("postgres") });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function copyPostgres(name: string): Promise<string> {
  const template = new URL(databases.template).pathname.slice(1);
  await query(
    `create database ${name} template ${template} strategy file_copy`,
  );
  // Hooks run from the last to the first: by then everybody has closed it.
  afterAll(() => query(`drop database ${name} with (force)`));
  return at(name);
}

function copySqlite(name: string): string {
  const path = join(databases.folder, `${name}.db`);
  copyFileSync(databases.template.replace("file:", ""), path);
  return `file:${path}`;
}

const isPostgres = databases.template.startsWith("postgres");

const copyTemplate = async (): Promise<string> =>
  isPostgres ? copyPostgres(nextName()) : copySqlite(nextName());

function openUntilEnd(url: string): Db {
  const db = openDatabase(url);
  afterAll(() => db.close());
  return db;
}

/**
 * A migrated, empty database for one test file (or one test), on the engine of
 * this run; closed after the file's last test.
 */
export const openTestDatabase = async (): Promise<Db> =>
  openUntilEnd(await copyTemplate());

/**
 * The same for one test, closed at its end: PostgreSQL has only so many
 * connections, and a file with many databases would hold them all.
 */
export async function openBriefDatabase(): Promise<Db> {
  const db = openDatabase(await copyTemplate());
  onTestFinished(() => db.close());
  return db;
}

/**
 * The same database as several processes would open it. SQLite has one process
 * that writes: there the nodes are one.
 */
export async function openTestNodes(count: number): Promise<Db[]> {
  const url = await copyTemplate();
  const nodes = Array.from({ length: isPostgres ? count : 1 }, () =>
    openUntilEnd(url),
  );
  return Array.from({ length: count }, (_, at) => nodes[at % nodes.length]!);
}
