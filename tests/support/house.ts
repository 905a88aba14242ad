import { openDatabase, type Db } from "../../db/client.server";
import { users } from "../../db/schema/account.server";
import { post } from "./send";
import { startServer, type RunningServer } from "./server";
import { makeTempDir } from "./temp";

/** Every request comes as if from a network of its own: limits count per network. */
let networks = 0;
export const fromElsewhere = () => ({
  "x-forwarded-for": `198.18.${String((networks += 1) >> 8)}.${String(networks % 256)}`,
});

const settings = {
  MODE: "production",
  ORIGIN: "http://portal.example",
  CONTACT_EMAIL: "secretariat@portal.example",
  SESSION_SECRET: "only for the tests of this repository",
  TRUSTED_PROXIES: "127.0.0.1,::1,::ffff:127.0.0.1",
  // Of this repository only.
  CREDENTIAL_KEY: "CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk",
  LOG_KEY:
    "PRIVATE+KEY+portal.example/log+c7b2bf99+AQcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH",
};

/** A portal in production mode, empty, whose data outlives its process. */
export function makeHouse(dataDir?: string) {
  const temp = makeTempDir();
  const folder = dataDir ?? temp.path;
  return {
    folder,
    start: (): Promise<RunningServer> =>
      startServer({ ...settings, DATA_DIR: folder }),
    /** Opens its database beside the running process. */
    open: (): Db => openDatabase(`file:${folder}/fairway.db`),
    remove: temp.remove,
  };
}

/** One that nobody guesses. */
export const password = "wander plum 47 lattice orbit";

/** Signs somebody up and tells the status; 303 is the promise that it was kept. */
export const signUp = (origin: string, email: string) =>
  post(
    origin,
    "/en/account/sign-up",
    { name: "Somebody", email, password },
    { "sec-fetch-site": "same-origin", ...fromElsewhere() },
  );

export async function addresses(db: Db): Promise<string[]> {
  const rows = await db.read.select({ email: users.email }).from(users);
  return rows.map(({ email }) => email);
}
