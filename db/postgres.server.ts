import { setTimeout as pause } from "node:timers/promises";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Engine, Queries } from "./client.server";
import { isRetryable, toDomainError } from "./errors.server";

const MOST_TRIES = 10;
/** After so many tries a transaction goes on alone among those that try again. */
const TRIES_TOGETHER = 2;
/** The number of that queue's advisory lock; any fixed one will do. */
const RETRY_LOCK = 4_711_001;

// Counts and sums come back as strings otherwise; none of ours exceeds 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

function openPool(url: string, options: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    options,
    max: 10,
    connectionTimeoutMillis: 5000,
    statement_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  // An idle connection that breaks must not end the process; the next query tells.
  pool.on("error", () => undefined);
  return pool;
}

/** Two pools, one that can only read; writes are serializable and run again when PostgreSQL says so. */
export function openPostgres(url: string): Engine {
  const pool = openPool(url, "");
  const readers = openPool(url, "-c default_transaction_read_only=on");

  const as = (client: pg.Pool | pg.PoolClient) =>
    drizzle(client, { casing: "snake_case" }) as unknown as Queries;

  async function once<T>(
    work: (tx: Queries) => Promise<T>,
    alone: boolean,
  ): Promise<T> {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      // Before the transaction begins, so that its snapshot is taken after the wait.
      if (alone)
        await client.query(`select pg_advisory_lock(${String(RETRY_LOCK)})`);
      await client.query("begin isolation level serializable");
      const result = await work(as(client));
      await client.query("commit");
      return result;
    } catch (error) {
      await client.query("rollback").catch((cause: unknown) => {
        broken = cause instanceof Error ? cause : new Error(String(cause));
      });
      throw error;
    } finally {
      if (alone && !broken) {
        await client
          .query(`select pg_advisory_unlock(${String(RETRY_LOCK)})`)
          .catch((cause: unknown) => {
            broken = cause instanceof Error ? cause : new Error(String(cause));
          });
      }
      client.release(broken);
    }
  }

  return {
    read: as(readers),
    async transaction(work) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await once(work, attempt > TRIES_TOGETHER);
        } catch (error) {
          if (attempt >= MOST_TRIES || !isRetryable(error)) {
            throw toDomainError(error);
          }
          await pause(Math.random() * 10 * 2 ** Math.min(attempt, 6));
        }
      }
    },
    commitCounter: () => undefined,
    async close() {
      await Promise.all([pool.end(), readers.end()]);
    },
  };
}
