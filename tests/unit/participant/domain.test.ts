import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isPublicMailDomain,
  matchesTxt,
  registrableDomain,
  sameRegistrableDomain,
  txtRecord,
} from "../../../app/domain/participant/domain";
import { anyText } from "../../support/any-text";

describe("registrableDomain", () => {
  it.each([
    ["https://www.acme.co.uk:8443/x?y#z", "acme.co.uk"],
    ["Anna@Mail.Acme.COM.CN", "acme.com.cn"],
    ["acme.example", "acme.example"],
    ["例子.中国", "xn--fsqu00a.xn--fiqs8s"],
    ["https://bücher.de", "xn--bcher-kva.de"],
    ["acme.github.io", "acme.github.io"],
    ["acme.org.", "acme.org"],
    ["https://user:pass@acme.org/@evil.com", "acme.org"],
  ])("%s: %s", (text, domain) => {
    expect(registrableDomain(text)).toBe(domain);
  });

  it.each([
    "co.uk",
    "github.io",
    "localhost",
    "127.0.0.1",
    "http://[::1]/",
    "",
    "@",
    "http://",
    "a b.com",
    "2130706433",
  ])("%j has none", (text) => {
    expect(registrableDomain(text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        registrableDomain(text);
      }),
    );
  });
});

describe("sameRegistrableDomain", () => {
  it.each([
    ["anna@mail.acme.com", "https://www.acme.com/", true],
    ["anna@bücher.de", "https://xn--bcher-kva.de", true],
    ["anna@acme.co.uk", "https://other.co.uk", false],
    ["a.github.io", "b.github.io", false],
    ["anna@acme.com.evil.org", "https://acme.com", false],
    ["127.0.0.1", "127.0.0.1", false],
  ])("%s, %s: %s", (a, b, same) => {
    expect(sameRegistrableDomain(a, b)).toBe(same);
  });
});

describe("isPublicMailDomain", () => {
  it.each([
    "a@gmail.com",
    "a@qq.com",
    "a@yahoo.co.jp",
    "a@mail.ru",
    "a@vip.163.com",
  ])("%s proves nothing", (mail) => {
    expect(isPublicMailDomain(mail)).toBe(true);
  });

  it.each(["a@acme.com", "a@gmail.acme.com", "nonsense"])("%s may", (mail) => {
    expect(isPublicMailDomain(mail)).toBe(false);
  });
});

describe("matchesTxt", () => {
  const token = "k".repeat(300);

  it("joins the parts of a long record", () => {
    const text = txtRecord(token);
    expect(
      matchesTxt(
        [["v=spf1 -all"], [text.slice(0, 255), text.slice(255)]],
        token,
      ),
    ).toBe(true);
    expect(matchesTxt([text], token)).toBe(true);
    expect(matchesTxt([`"${text}"`], token)).toBe(true);
  });

  it.each([
    [[], "t"],
    [["fairway-domain-verification=tt"], "t"],
    [["fairway-domain-verification="], ""],
    [["t"], "t"],
  ])("%j does not prove %j", (records, wanted) => {
    expect(matchesTxt(records, wanted)).toBe(false);
  });
});
