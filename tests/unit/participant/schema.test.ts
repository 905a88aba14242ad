import { describe, expect, it } from "vitest";
import {
  domainSchema,
  proofMailSchema,
} from "../../../app/domain/participant/proof-schema";
import { participantSchema } from "../../../app/domain/participant/schema";
import {
  cleanMail,
  cleanWebsite,
} from "../../../app/domain/participant/web-address";

const schema = participantSchema({
  readArea: (text) =>
    ({ KEN: ["KEN"], Kenya: ["KEN"], Congo: ["COG", "COD"] })[text] ?? [],
  isLanguage: (code) => ["en", "sw", "ar"].includes(code),
  isSector: (code) => code === "J",
});
const company = {
  kind: "company",
  area: "KEN",
  name: " Acme  Data ",
  nameLang: "en",
  names: { ar: "أكمي", fr: "", en: "Acme Data" },
  website: "acme.example/about",
  contact: "",
  sector: "J",
  lei: "5067 00GE1G29325QX363",
  ror: "",
  registerName: "BRS",
  registerNumber: "pvt-123",
};
const problems = (form: object) =>
  Object.fromEntries(
    schema
      .safeParse({ ...company, ...form })
      .error?.issues.map((issue) => [issue.path.join("."), issue.message]) ??
      [],
  );

describe("participantSchema", () => {
  it("cleans what was typed", () => {
    expect(schema.parse(company)).toEqual({
      kind: "company",
      area: "KEN",
      names: [
        { lang: "en", text: "Acme Data", script: "Latn", isOriginal: true },
        { lang: "ar", text: "أكمي", script: "Arab", isOriginal: false },
      ],
      website: "https://acme.example/about",
      contact: undefined,
      sector: "J",
      identifiers: [
        { scheme: "lei", authority: "", value: "506700GE1G29325QX363" },
        { scheme: "register", authority: "BRS", value: "PVT-123" },
      ],
    });
  });

  it.each([
    [{ kind: "party" }, "kind", "kind-missing"],
    [{ area: "XXX" }, "area", "area-unknown"],
    [{ area: "Congo" }, "area", "area-ambiguous"],
    [{ area: "" }, "area", "area-missing"],
    [{ name: " " }, "name", "name-missing"],
    [{ nameLang: "tlh" }, "nameLang", "language-missing"],
    [{ names: { en: "Other" } }, "names.en", "name-twice"],
    [{ website: "javascript:alert(1)" }, "website", "website-invalid"],
    [{ contact: "nobody" }, "contact", "contact-invalid"],
    [{ sector: "??" }, "sector", "sector-unknown"],
    [{ lei: "506700GE1G29325QX364" }, "lei", "lei-invalid"],
    [{ ror: "03yrm5c27" }, "ror", "ror-invalid"],
    [{ registerName: "" }, "registerName", "register-name-missing"],
    [{ registerNumber: "" }, "registerNumber", "register-number-missing"],
    [{ registerNumber: "none" }, "registerNumber", "register-number-invalid"],
  ])("%j: %s, %s", (form, field, key) => {
    expect(problems(form)).toHaveProperty([field], `participant.error.${key}`);
  });

  it("takes an area by any name, and keeps its code", () => {
    expect(schema.parse({ ...company, area: "Kenya" }).area).toBe("KEN");
  });

  it("tells of a missing area together with the rest", () => {
    expect(problems({ area: "", name: "", contact: "nobody" })).toEqual({
      area: "participant.error.area-missing",
      name: "participant.error.name-missing",
      contact: "participant.error.contact-invalid",
    });
  });

  it("asks no area of an organization of many countries", () => {
    expect(problems({ kind: "regional_organization", area: "" })).toEqual({});
  });

  it("refuses hidden marks of direction in names", () => {
    expect(problems({ name: "Acme\u202e" })).toEqual({
      name: "text.error.direction",
    });
  });
});

describe("cleanWebsite", () => {
  it.each([
    "ftp://acme.org",
    "data:text/html,x",
    "https://user@acme.org",
    "http://127.0.0.1/",
    "http://localhost",
    "two words",
    `acme.org/${"x".repeat(300)}`,
  ])("refuses %s", (text) => {
    expect(cleanWebsite(text)).toBeUndefined();
  });
});

describe("cleanMail", () => {
  it("keeps the local part and folds the host", () => {
    expect(cleanMail(" Anna.B@ACME.org ")).toBe("Anna.B@acme.org");
    expect(cleanMail("a@bücher.de")).toBe("a@xn--bcher-kva.de");
  });

  it.each(["a@b", "a b@acme.org", "a@@acme.org", "a@acme.org\nBcc: x@y.z", ""])(
    "refuses %j",
    (text) => {
      expect(cleanMail(text)).toBeUndefined();
    },
  );
});

describe("proofs", () => {
  const messageOf = (result: {
    error?: { issues: { message: string }[] } | undefined;
  }) => result.error?.issues[0]?.message;

  it("take the registrable domain of what was typed", () => {
    expect(domainSchema.parse("https://www.acme.co.uk/x")).toBe("acme.co.uk");
  });

  it.each([
    ["gmail.com", "participant.error.domain-public"],
    ["localhost", "participant.error.domain-invalid"],
  ])("refuse %s", (text, key) => {
    expect(messageOf(domainSchema.safeParse(text))).toBe(key);
  });

  it.each([
    ["a@other.org", "participant.error.mail-elsewhere"],
    ["a@gmail.com", "participant.error.mail-public"],
    ["a", "participant.error.contact-invalid"],
    ["a@mail.acme.org", undefined],
  ])("by mail from %s: %s", (mail, key) => {
    expect(messageOf(proofMailSchema("acme.org").safeParse(mail))).toBe(key);
  });
});
