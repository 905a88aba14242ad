import { describe, expect, it } from "vitest";
import {
  confirmEmail,
  getConfirmation,
  resendConfirmation,
} from "../../../app/domain/account/confirm-email.server";
import { createUser } from "../../../app/domain/account/create.server";
import { checkSignIn } from "../../../app/domain/account/sign-in.server";
import { signUp } from "../../../app/domain/account/sign-up.server";
import { findUserByEmail } from "../../../db/queries/account-user.server";
import { listAuditOf } from "../../../db/queries/audit.server";
import { openTestDatabase } from "../../support/test-database";
import {
  goodPassword,
  lettersTo,
  makePerson,
  makeTestServices,
  tokenIn,
} from "./people";

const db = await openTestDatabase();
const world = makeTestServices(db);
const { context } = world;
const form = (email: string) => ({
  name: "Mona",
  email,
  password: goodPassword,
});
const found = (email: string) => findUserByEmail(db.read, email);

describe("sign-up", () => {
  it("opens an account that its mailed link confirms, once", async () => {
    await signUp(context(), form("Mona@Example.org"));
    const [letter] = await lettersTo(db, "Mona@Example.org");
    const token = tokenIn(letter);
    expect(letter?.kind).toBe("account.letter.confirm");
    expect((await found("mona@example.org"))?.emailVerifiedAt).toBeNull();

    // Looking, as mail scanners do, spends nothing.
    for (let looks = 0; looks < 3; looks += 1) {
      expect((await getConfirmation(context(), token)).state).toBe("ok");
    }
    await confirmEmail(context(), token);
    const user = await found("mona@example.org");
    expect(user?.emailVerifiedAt).not.toBeNull();
    await expect(confirmEmail(context(), token)).rejects.toMatchObject({
      kind: "conflict",
      code: "account.error.link-used",
    });
    const audit = await listAuditOf(db.read, "user", user?.id ?? "");
    expect(audit.map(({ action }) => action)).toEqual([
      "user.created",
      "user.email_confirmed",
    ]);
  });

  it("tells a known address by mail, and changes nothing", async () => {
    const known = await makePerson(world);
    await signUp(context(), form(known.email.toUpperCase()));
    const [letter] = await lettersTo(db, known.email);
    expect(letter?.kind).toBe("account.letter.known");
    expect(letter?.text).not.toContain("/confirm/");
    expect(await found(known.emailKey)).toEqual(known);
  });

  it("takes as long for a known address as for an unknown one", async () => {
    const known = await makePerson(world);
    const time = async (email: string) => {
      const before = performance.now();
      await signUp(context(), form(email));
      return performance.now() - before;
    };
    // The shortest of three: what a patient observer would compare.
    const times = { unknown: Infinity, known: Infinity };
    for (let round = 0; round < 3; round += 1) {
      const fresh = await time(`new-${String(round)}@example.org`);
      times.unknown = Math.min(times.unknown, fresh);
      times.known = Math.min(times.known, await time(known.email));
    }
    expect(Math.abs(times.unknown - times.known)).toBeLessThan(100);
  });

  it.each([
    ["river mona", "password-weak"],
    ["passwordpassword", "password-common"],
  ])("refuses the password %s", async (password) => {
    await expect(
      signUp(context(), { ...form("weak@example.org"), password }),
    ).rejects.toMatchObject({ kind: "invalid" });
    expect(await found("weak@example.org")).toBeUndefined();
  });

  it("makes one account when the same form comes twice at once", async () => {
    const twice = form("twice@example.org");
    await Promise.all([signUp(context(), twice), signUp(context(), twice)]);
    const kinds = (await lettersTo(db, twice.email)).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual([
      "account.letter.confirm",
      "account.letter.known",
    ]);
  });
});

describe("a confirmation link", () => {
  it("that is too old says so, and sends a new one to the same address", async () => {
    await signUp(context(), form("late@example.org"));
    const token = tokenIn((await lettersTo(db, "late@example.org"))[0]);
    world.clock.now += 4 * 24 * 3_600_000;
    expect((await getConfirmation(context(), token)).state).toBe("expired");
    await expect(confirmEmail(context(), token)).rejects.toMatchObject({
      code: "account.error.link-expired",
    });
    await resendConfirmation(context(), token);
    const letters = await lettersTo(db, "late@example.org");
    expect(letters).toHaveLength(2);
    await confirmEmail(context(), tokenIn(letters[0]));
    expect((await found("late@example.org"))?.emailVerifiedAt).not.toBeNull();
  });

  it("that nobody sent is unknown", async () => {
    const { state } = await getConfirmation(context(), "x".repeat(43));
    expect(state).toBe("unknown");
  });
});

describe("sign-in", () => {
  it("takes the right password, whatever the case of the address", async () => {
    const user = await makePerson(world);
    const email = user.email.toUpperCase();
    await expect(
      checkSignIn(context(), { email, password: goodPassword }),
    ).resolves.toMatchObject({ userId: user.id, hasFactor: false });
  });

  it("refuses unknown, wrong, closed and password-less alike", async () => {
    const user = await makePerson(world);
    const bare = await db.write((tx) =>
      createUser(tx, context(), {
        email: "bare@example.org",
        name: "Bare",
        locale: "en",
      }),
    );
    const tries = [
      { email: "nobody@example.org", password: goodPassword },
      { email: user.email, password: "another lantern 43" },
      { email: bare.email, password: goodPassword },
    ];
    for (const input of tries) {
      await expect(checkSignIn(context(), input)).rejects.toMatchObject({
        kind: "unprocessable",
        code: "account.error.sign-in",
        fields: {},
      });
    }
  });
});
