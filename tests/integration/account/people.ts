import { pino } from "pino";
import type { Context, Services } from "../../../app/context.server";
import { createUser } from "../../../app/domain/account/create.server";
import { hashPassword } from "../../../app/domain/account/password-hash.server";
import {
  anonymous,
  type Actor,
  type SecretariatRole,
} from "../../../app/domain/permissions/actor";
import { makeScope } from "../../../app/http/scope.server";
import { startSession } from "../../../app/http/session.server";
import type { Db } from "../../../db/client.server";
import { listLetters } from "../../../db/queries/outbox.server";

export const goodPassword = "river lantern cobalt 42";
/** Lucia reads the computer's clock, so a test's own begins there. */
const start = Date.now();

const env = {
  mode: "production",
  origin: "https://fairway.example",
  secret: "a secret of the tests, thirty-two characters long",
} as Services["env"];

/** Services on a test database, with a clock that the test sets. */
export function makeTestServices(db: Db, clock = { now: start }) {
  const services: Services = {
    env,
    db,
    // why: no operation on accounts touches files.
    files: undefined as unknown as Services["files"],
    log: pino({ level: "silent" }),
    now: () => clock.now,
  };
  const context = (actor: Actor = anonymous): Context => ({
    ...services,
    now: clock.now,
    actor,
    locale: "en",
    requestId: "test",
  });
  return { services, context, clock };
}
export type TestServices = ReturnType<typeof makeTestServices>;

let made = 0;

/** A confirmed person with `goodPassword`, or the parts of one that a test asks for. */
export async function makePerson(
  { services, context }: TestServices,
  options: { role?: SecretariatRole; verified?: boolean; demo?: boolean } = {},
) {
  made += 1;
  const passwordHash = await hashPassword(goodPassword);
  return services.db.write((tx) =>
    createUser(tx, context(), {
      email: `Person${String(made)}@example.org`,
      name: `Person ${String(made)}`,
      locale: "en",
      passwordHash,
      verified: options.verified ?? true,
      ...(options.role ? { role: options.role } : {}),
      ...(options.demo ? { demo: true } : {}),
    }),
  );
}

/** A browser that keeps its cookie from one request to the next. */
export function makeBrowser({ services, context }: TestServices) {
  let cookie = "";
  const scope = () => {
    const request = new Request("https://fairway.example/en", {
      headers: { cookie, "user-agent": "Test" },
    });
    return { request, scope: makeScope(services, request, "192.0.2.7") };
  };
  return {
    scope,
    async signIn(userId: string, secondFactor = false) {
      const here = scope();
      await startSession(here.scope, here.request, userId, secondFactor);
      cookie = here.scope.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    },
    session: () => scope().scope.session(),
    /** The context of this browser's next request. */
    async context() {
      return context((await scope().scope.session()).actor);
    },
  };
}

/** The letters about one person, newest first. */
export async function lettersTo(db: Db, recipient: string) {
  const letters = await listLetters(db.read, 500);
  return letters.filter((letter) => letter.recipient === recipient);
}

/** The token at the end of the link in a letter. */
export const tokenIn = (letter: { text: string } | undefined): string =>
  /https:\S+\/([\w-]{43})$/m.exec(letter?.text ?? "")?.[1] ?? "";
