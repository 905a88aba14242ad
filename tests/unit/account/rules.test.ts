import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { browserName } from "../../../app/domain/account/browser-name";
import { demoPassword } from "../../../app/domain/account/demo-password";
import { emailKey, emailSchema } from "../../../app/domain/account/email";
import { ownPath } from "../../../app/domain/account/own-path";
import { passwordProblem } from "../../../app/domain/account/password-rules";
import {
  detailsSchema,
  signUpSchema,
} from "../../../app/domain/account/schema";
import {
  isTotpCode,
  totpCode,
  totpStep,
} from "../../../app/domain/account/totp";

describe("a person's name", () => {
  const problems = (name: string) =>
    signUpSchema.shape.name.safeParse(name).error?.issues[0]?.message;

  it.each([
    "Ana Ruiz",
    "J. R. Sørensen",
    "李 小龙",
    "Dr.-Ing. A. Weiß",
    "د. سلمى",
  ])("may be %s", (name) => {
    expect(problems(name)).toBeUndefined();
  });

  it.each([
    "Win at https://spam.example now",
    "www.spam.example",
    "spam.example/prize",
  ])("is no address of a site: %s", (name) => {
    expect(problems(name)).toBe("account.error.name-link");
  });

  it("follows the same rule when it is changed", () => {
    const change = (name: string, locale: string) =>
      detailsSchema
        .safeParse({ name, locale })
        .error?.issues.map(({ message }) => message);
    expect(change("李 小龙", "zh")).toBeUndefined();
    expect(change("www.spam.example", "de")).toEqual([
      "account.error.name-link",
      "account.error.locale-missing",
    ]);
  });
});

describe("a password", () => {
  it.each([
    ["", "missing"],
    ["fourteen chars", "short"],
    ["x".repeat(201), "long"],
    ["PasswordPassword", "common"],
    ["CorrectHorseBatteryStaple", "common"],
    ["aaaaaaaaaaaaaaaaaaaa", "weak"],
    ["qwertyqwertyqwerty1", "weak"],
    [demoPassword, "common"],
  ])("%j is refused as %s", (password, why) => {
    expect(passwordProblem(password)).toBe(`account.error.password-${why}`);
  });

  it("made of one's own name and address is refused", () => {
    const words = ["Wilhelmina Featherstone", "w.featherstone@harbour.example"];
    expect(passwordProblem("wilhelminafeatherstone")).toBeUndefined();
    expect(passwordProblem("wilhelminafeatherstone", words)).toBe(
      "account.error.password-weak",
    );
  });

  it.each([
    "river lantern cobalt 42",
    "نهر فانوس كوبالت جبل",
    "我们的船在清晨离开了安静的港口",
    "река фонарь кобальт гора",
  ])("of several words is taken: %s", (password) => {
    expect(passwordProblem(password, ["Mona"])).toBeUndefined();
  });

  it("counts characters, not code units", () => {
    expect(passwordProblem("🜁🜂🜃🜄🜔🜍🜏🝆")).toContain("short");
  });
});

describe("the path to go back to", () => {
  it.each(["/", "/en/account", "/ar/account?x=1", "/en/a%20b"])(
    "%s is ours",
    (path) => {
      expect(ownPath(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    "",
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\/evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "en/account",
    "/..//evil.example",
  ])("%j is not", (path) => {
    expect(ownPath(path)).toBeUndefined();
  });

  it("never leads to another host", () => {
    fc.assert(
      fc.property(fc.string(), (tail) => {
        const path = ownPath(`/${tail}`);
        if (path === undefined) return;
        const there = new URL(path, "https://fairway.example");
        expect(there.origin).toBe("https://fairway.example");
      }),
    );
  });
});

describe("an address", () => {
  it("is the same in any case", () => {
    expect(emailKey(" Mona@Example.ORG ")).toBe("mona@example.org");
  });

  it.each(["", "mona", "mona@", "a b@example.org", `${"x".repeat(250)}@e.org`])(
    "%j is refused",
    (email) => {
      expect(emailSchema.safeParse(email).success).toBe(false);
    },
  );
});

describe("a code of the app", () => {
  // RFC 6238, appendix B: the secret in base 32, and the last six of eight digits.
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_234_567_890, "005924"],
    [20_000_000_000, "353130"],
  ])("at second %d is %s", (second, code) => {
    expect(totpCode(secret, second * 1000)).toBe(code);
  });

  it("tells its time step, one off at most", () => {
    const now = 1_234_567_890_000;
    const step = Math.floor(now / 30_000);
    const at = (offset: number) => totpCode(secret, now + offset * 30_000);
    expect([-1, 0, 1].map((n) => totpStep(secret, at(n), now))).toEqual([
      step - 1,
      step,
      step + 1,
    ]);
    expect(totpStep(secret, at(2), now)).toBeNull();
    expect(totpStep(secret, at(-2), now)).toBeNull();
    expect(totpStep(secret, at(0).replace(/(...)/, "$1 "), now)).toBe(step);
  });

  it("is six digits", () => {
    expect(isTotpCode("123 456")).toBe(true);
    expect(isTotpCode("12345")).toBe(false);
    expect(isTotpCode("abcde-fghij")).toBe(false);
  });
});

it("browsers are told by name, the most special first", () => {
  const chrome = "Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36";
  expect(browserName(chrome)).toBe("Chrome, Windows");
  expect(browserName(`${chrome} Edg/130.0`)).toBe("Edge, Windows");
  expect(browserName("curl/8.5")).toBeUndefined();
});
