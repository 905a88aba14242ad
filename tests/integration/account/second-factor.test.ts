import { describe, expect, it } from "vitest";
import { renewRecoveryCodes } from "../../../app/domain/account/renew-codes.server";
import {
  checkSecondFactor,
  getSecondFactor,
} from "../../../app/domain/account/second-factor.server";
import { proveAgain } from "../../../app/domain/account/step-up.server";
import { totpCode } from "../../../app/domain/account/totp";
import {
  disableTotp,
  enableTotp,
  getTotpSetup,
} from "../../../app/domain/account/totp.server";
import { findUser } from "../../../db/queries/account-user.server";
import { openTestDatabase } from "../../support/test-database";
import {
  goodPassword,
  makeBrowser,
  makePerson,
  makeTestServices,
} from "./people";

const db = await openTestDatabase();
const world = makeTestServices(db);
const { context, clock } = world;
const STEP = 30_000;

/** A person with the app on, in a browser that passed it. */
async function enrolled(role?: "reviewer") {
  const user = await makePerson(world, role ? { role } : {});
  const browser = makeBrowser(world);
  await browser.signIn(user.id);
  const setup = await getTotpSetup(await browser.context());
  if (setup.isOn) throw new Error("on already");
  const secret = setup.secret.replace(/ /g, "");
  const code = totpCode(secret, clock.now);
  const codes = await enableTotp(await browser.context(), code);
  await browser.signIn(user.id, true);
  clock.now += STEP;
  return { user, browser, secret, codes };
}

const check = (userId: string, code: string) =>
  checkSecondFactor(context(), userId, code);

describe("a code of the app", () => {
  it("works once, and so does every earlier one", async () => {
    const { user, secret } = await enrolled();
    const code = totpCode(secret, clock.now);
    await check(user.id, code);
    await expect(check(user.id, code)).rejects.toThrow("code-used");
    const earlier = totpCode(secret, clock.now - STEP);
    await expect(check(user.id, earlier)).rejects.toThrow("code-used");
  });

  it("goes to one of two who enter it at the same time", async () => {
    const { user, secret } = await enrolled();
    const code = totpCode(secret, clock.now);
    const results = await Promise.allSettled([
      check(user.id, code),
      check(user.id, code),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual([
      "fulfilled",
      "rejected",
    ]);
  });

  it("may be one step off, not two", async () => {
    const { user, secret } = await enrolled();
    const far = totpCode(secret, clock.now + 2 * STEP);
    await expect(check(user.id, far)).rejects.toThrow("code-wrong");
    await check(user.id, totpCode(secret, clock.now + STEP));
  });

  it("is of no use for another person", async () => {
    const [one, other] = [await enrolled(), await enrolled()];
    const code = totpCode(one.secret, clock.now);
    await expect(check(other.user.id, code)).rejects.toThrow("code-wrong");
  });

  it("needs a secret that the table does not hold in clear", async () => {
    const { user, secret } = await enrolled();
    const row = await findUser(db.read, user.id);
    expect(row?.totpSecret).toBeTruthy();
    expect(row?.totpSecret).not.toContain(secret);
  });

  it("is shown for accounts of a demonstration only", async () => {
    const { user } = await enrolled();
    const demo = context();
    const inDemo = { ...demo, env: { ...demo.env, mode: "demo" as const } };
    expect((await getSecondFactor(inDemo, user.id)).demoCode).toBeNull();
    expect((await getSecondFactor(demo, user.id)).demoCode).toBeNull();
  });
});

describe("recovery codes", () => {
  it("are ten, each works once, however it is typed", async () => {
    const { user, codes } = await enrolled();
    expect(new Set(codes).size).toBe(10);
    const [first = ""] = codes;
    await check(user.id, ` ${first.toUpperCase().replace("-", " ")} `);
    await expect(check(user.id, first)).rejects.toThrow("recovery-wrong");
  });

  it("stop working when new ones are made", async () => {
    const { user, browser, codes } = await enrolled();
    const fresh = await renewRecoveryCodes(await browser.context());
    await expect(check(user.id, codes[1]!)).rejects.toThrow("recovery-wrong");
    await check(user.id, fresh[1]!);
  });

  it("are none without a second factor", async () => {
    const user = await makePerson(world);
    const browser = makeBrowser(world);
    await browser.signIn(user.id);
    const renewing = renewRecoveryCodes(await browser.context());
    await expect(renewing).rejects.toThrow("account.error.no-key");
  });
});

describe("the app", () => {
  it("cannot be turned off by an officer without another key", async () => {
    const { browser } = await enrolled("reviewer");
    const turningOff = disableTotp(await browser.context());
    await expect(turningOff).rejects.toThrow("account.error.last-key");
  });

  it("turned off and on again offers another secret", async () => {
    const { browser, secret } = await enrolled();
    await disableTotp(await browser.context());
    const setup = await getTotpSetup(await browser.context());
    expect(setup.isOn).toBe(false);
    expect(setup).not.toMatchObject({
      secret: expect.stringContaining(secret.slice(0, 4)) as string,
    });
  });
});

describe("a step up", () => {
  it("wants password and code", async () => {
    const { browser, secret } = await enrolled();
    const ctx = await browser.context();
    const code = totpCode(secret, clock.now);
    const prove = (password: string, given?: string) =>
      proveAgain(ctx, { password, code: given });
    await expect(prove("wrong")).rejects.toThrow("password-wrong");
    await expect(prove(goodPassword)).rejects.toThrow("code-missing");
    await expect(prove(goodPassword, code)).resolves.toBe(true);
  });
});
