import { describe, expect, it } from "vitest";
import {
  confirmEmailChange,
  requestEmailChange,
} from "../../../app/domain/account/change-email.server";
import { createAdminUser } from "../../../app/domain/account/create.server";
import {
  changePassword,
  requestReset,
  setPassword,
} from "../../../app/domain/account/password.server";
import { checkSignIn } from "../../../app/domain/account/sign-in.server";
import {
  issueToken,
  peekToken,
  spendToken,
} from "../../../app/domain/account/token.server";
import { findUser } from "../../../db/queries/account-user.server";
import { openTestDatabase } from "../../support/test-database";
import {
  goodPassword,
  lettersTo,
  makeBrowser,
  makePerson,
  makeTestServices,
  tokenIn,
} from "./people";

const db = await openTestDatabase();
const world = makeTestServices(db);
const { context, clock } = world;
const newPassword = "harbour violet engine 77";

describe("a token", () => {
  const issue = () =>
    db.write((tx) =>
      issueToken(tx, {
        purpose: "domain_mail",
        email: "a@example.org",
        now: clock.now,
        payload: { participantId: "P" },
      }),
    );
  const spend = (raw: string) =>
    db.write((tx) => spendToken(tx, raw, "domain_mail", clock.now));
  const peek = (raw: string) =>
    peekToken(db.read, raw, "domain_mail", clock.now);

  it("is spent once, and carries its payload", async () => {
    const raw = await issue();
    expect(await peek(raw)).toBe("ok");
    expect((await spend(raw)).payload).toEqual({ participantId: "P" });
    expect(await peek(raw)).toBe("used");
    await expect(spend(raw)).rejects.toThrow("account.error.link-used");
  });

  it("goes to one of many who spend it at the same time", async () => {
    const raw = await issue();
    const tries = Array.from({ length: 8 }, () => spend(raw));
    const results = await Promise.allSettled(tries);
    const won = results.filter(({ status }) => status === "fulfilled");
    expect(won).toHaveLength(1);
  });

  it("serves its own purpose only", async () => {
    const raw = await issue();
    await expect(
      db.write((tx) => spendToken(tx, raw, "set_password", clock.now)),
    ).rejects.toThrow("account.error.link-unknown");
    expect(await peek(raw)).toBe("ok");
  });

  it("is unspent when the transaction around it fails", async () => {
    const raw = await issue();
    const failing = db.write(async (tx) => {
      await spendToken(tx, raw, "domain_mail", clock.now);
      throw new Error("afterwards");
    });
    await expect(failing).rejects.toThrow("afterwards");
    expect(await peek(raw)).toBe("ok");
  });
});

describe("a reset", () => {
  it("sets the password, ends all sessions, and works once", async () => {
    const user = await makePerson(world, { verified: false });
    const browser = makeBrowser(world);
    await browser.signIn(user.id);
    await requestReset(context(), user.email);
    await requestReset(context(), user.email);
    const letters = await lettersTo(db, user.email);
    const [second, first] = letters.map(tokenIn);

    await setPassword(context(), second!, newPassword);
    expect((await browser.session()).actor.kind).toBe("anonymous");
    await expect(
      checkSignIn(context(), { email: user.email, password: newPassword }),
    ).resolves.toMatchObject({ userId: user.id });
    // Neither the spent link nor an older one opens the account again.
    for (const token of [second!, first!]) {
      await expect(
        setPassword(context(), token, goodPassword),
      ).rejects.toMatchObject({ kind: "conflict" });
    }
    const after = await findUser(db.read, user.id);
    expect(after?.emailVerifiedAt).not.toBeNull();
  });

  it("is silent for an unknown address", async () => {
    await requestReset(context(), "nobody@example.org");
    expect(await lettersTo(db, "nobody@example.org")).toEqual([]);
  });

  it("sets the first password of a person made by an administrator", async () => {
    const made = await createAdminUser(context(), {
      email: "officer@example.org",
      name: "Officer",
      role: "registrar",
    });
    const token = /\/([\w-]{43})$/.exec(made.link)?.[1] ?? "";
    await setPassword(context(), token, newPassword);
    await expect(
      checkSignIn(context(), {
        email: "officer@example.org",
        password: newPassword,
      }),
    ).resolves.toEqual({
      userId: made.userId,
      hasFactor: false,
      isOfficer: true,
    });
  });
});

describe("a change of password", () => {
  it("wants the old one, and leaves only this session", async () => {
    const user = await makePerson(world);
    const [here, there] = [makeBrowser(world), makeBrowser(world)];
    await here.signIn(user.id);
    await there.signIn(user.id);
    const change = async (current: string) =>
      changePassword(await here.context(), {
        current_password: current,
        password: newPassword,
      });
    await expect(change("not the old one 123")).rejects.toMatchObject({
      fields: { current_password: { key: "account.error.password-wrong" } },
    });
    await change(goodPassword);
    expect((await here.session()).actor.kind).toBe("user");
    expect((await there.session()).actor.kind).toBe("anonymous");
  });

  it("wants a fresh proof of identity", async () => {
    const user = await makePerson(world);
    const browser = makeBrowser(world);
    await browser.signIn(user.id);
    const ctx = await browser.context();
    const late = { ...ctx, now: ctx.now + 16 * 60_000 };
    await expect(
      changePassword(late, {
        current_password: goodPassword,
        password: newPassword,
      }),
    ).rejects.toThrow("account.error.prove-again");
  });
});

describe("a change of address", () => {
  it("waits for the new address, tells the old one, and voids its links", async () => {
    const user = await makePerson(world);
    const browser = makeBrowser(world);
    await browser.signIn(user.id);
    await requestReset(context(), user.email);
    await requestEmailChange(await browser.context(), "moved@example.org");
    expect((await findUser(db.read, user.id))?.email).toBe(user.email);

    const [letter] = await lettersTo(db, "moved@example.org");
    await confirmEmailChange(context(), tokenIn(letter));
    expect((await findUser(db.read, user.id))?.email).toBe("moved@example.org");
    const toOld = await lettersTo(db, user.email);
    expect(toOld[0]?.kind).toBe("account.letter.email-changed");
    await expect(
      setPassword(context(), tokenIn(toOld[1]), newPassword),
    ).rejects.toMatchObject({ kind: "conflict" });
  });

  it("to an address of somebody else tells only that person", async () => {
    const [user, other] = [await makePerson(world), await makePerson(world)];
    const browser = makeBrowser(world);
    await browser.signIn(user.id);
    await requestEmailChange(await browser.context(), other.email);
    const letters = await lettersTo(db, other.email);
    expect(letters.map(({ kind }) => kind)).toEqual(["account.letter.known"]);
  });

  it("loses against an account opened at the address meanwhile", async () => {
    const user = await makePerson(world);
    const browser = makeBrowser(world);
    await browser.signIn(user.id);
    const email = "wanted@example.org";
    await requestEmailChange(await browser.context(), email);
    const [letter] = await lettersTo(db, email);
    await createAdminUser(context(), { email, name: "Quick" });
    await expect(
      confirmEmailChange(context(), tokenIn(letter)),
    ).rejects.toThrow("account.error.email-taken");
  });
});
