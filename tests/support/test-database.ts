import { copyFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { openDatabase, type Db } from "../../db/client.server";

const databases = inject("databases");
let made = 0;

/** A name that no other test file or worker uses. */
const nextName = () => `test_${String(process.pid)}_${String((made += 1))}`;

async function copyPostgres(name: string): Promise<string> {
  const template = new URL(databases.template);
  const admin = new URL(template);
  admin.pathname = "/postgres";
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  await client.query(
    `create database ${name} template ${template.pathname.slice(1)}`,
  );
  await client.end();
  return Object.assign(new URL(template), { pathname: `/${name}` }).href;
}

function copySqlite(name: string): string {
  const path = join(databases.folder, `${name}.db`);
  copyFileSync(databases.template.replace("file:", ""), path);
  return `file:${path}`;
}

/**
 * A migrated, empty database for one test file (or one test), on the engine of
 * this run; closed after the file's last test.
 */
export async function openTestDatabase(): Promise<Db> {
  const isPostgres = databases.template.startsWith("postgres");
  const name = nextName();
  const url = isPostgres ? await copyPostgres(name) : copySqlite(name);
  const db = openDatabase(url);
  afterAll(() => db.close());
  return db;
}
