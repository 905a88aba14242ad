import { describe, expect, it } from "vitest";
import { readDay } from "../../../app/domain/import/day";
import { comparable, Doubles } from "../../../app/domain/import/doubles.server";
import { fieldOfHead } from "../../../app/domain/import/head-words";
import { findHeads, isUnderstood } from "../../../app/domain/import/heads";
import { kindOf } from "../../../app/domain/import/kind-words";
import {
  importFields,
  type StagedRecord,
} from "../../../app/domain/import/model";
import { readProposals } from "../../../app/domain/import/proposal-list";
import { staged } from "../../../app/domain/import/read-names.server";
import { locales } from "../../../app/domain/kernel/localized";
import { translator } from "../../../app/i18n/translate";

describe("heads, in any of six languages", () => {
  it.each([
    ["Nom de l’organisation", "name"],
    ["名称", "name"],
    ["الموقع الإلكتروني", "website"],
    ["Тип организации", "kind"],
    ["PAÍS", "area"],
    ["国家/地区", "area"],
    ["Date de signature (jj/mm/aaaa)", "date"],
    ["name_fr", "name_fr"],
    ["Reg. No.", "register_number"],
    ["favourite colour", null],
  ])("%s", (head, field) => {
    expect(fieldOfHead(head)).toBe(field);
  });

  it("of the template are each understood, in all six, and so are codes", () => {
    for (const locale of locales) {
      const t = translator(locale);
      expect(
        importFields.map((field) => fieldOfHead(t(`import.field.${field}`))),
      ).toEqual(importFields);
    }
    expect(importFields.map(fieldOfHead)).toEqual(importFields);
  });

  it("are found below a title, and one field is taken once", () => {
    const row = (row: number, ...texts: string[]) => ({
      row,
      cells: texts.map((text) => ({ text })),
    });
    const heads = findHeads([
      row(1, "Supporters of a declaration"),
      row(2, ""),
      row(3, "Nom", "Pays", "Country"),
      row(4, "Orion", "France", "FRA"),
    ]);
    expect(heads).toMatchObject({ row: 3, columns: ["name", "area", null] });
    expect(isUnderstood(heads)).toBe(false);
  });
});

it.each([
  ["private-sector", "company"],
  ["ONG", "civil_society"],
  ["大学", "academia"],
  ["منظمة دولية", "international_organization"],
  ["НКО", "civil_society"],
  ["Ministère", "government"],
  ["Entités du secteur privé", "company"],
  ["Organisations et membres de la société civile", "civil_society"],
  ["Secteur académique", "academia"],
  ["Entities of the private sector", "company"],
  ["Organizaciones del sector privado", "company"],
  ["Организации гражданского общества", "civil_society"],
  ["Представители частного сектора", "company"],
  ["مؤسسات القطاع الخاص", "company"],
  ["منظمات المجتمع المدني", "civil_society"],
  ["民营企业和机构", "company"],
  ["学术机构和大学", "academia"],
  ["États et gouvernements", "government"],
  ["Organisations intergouvernementales", "international_organization"],
  ["Non-governmental organizations", "civil_society"],
  ["Secteur privé et société civile", undefined],
  ["Partenaires", undefined],
  ["band", undefined],
])("the kind of %s is %s", (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

it.each([
  ["2025-03-04", "2025-03-04"],
  ["2025-03-04T10:00:00Z", "2025-03-04"],
  ["4.3.2025", "2025-03-04"],
  ["13/4/2025", "2025-04-13"],
  ["4/13/2025", "2025-04-13"],
  ["1er août 2025", "2025-08-01"],
  ["5 мая 2025 г.", "2025-05-05"],
  ["5 de mayo de 2025", "2025-05-05"],
  ["2025年3月4日", "2025-03-04"],
  ["٤ مارس ٢٠٢٥", "2025-03-04"],
  ["20250304", "2025-03-04"],
])("%s is the day %s", (text, day) => {
  expect(readDay(text, "unknown")).toEqual({ kind: "day", day });
});

it("a day in figures means what the file means, once that is known", () => {
  expect(readDay("3/4/2025", "unknown")).toEqual({
    kind: "ambiguous",
    days: ["2025-04-03", "2025-03-04"],
  });
  expect(readDay("3/4/2025", "mdy")).toEqual({
    kind: "day",
    day: "2025-03-04",
  });
});

it.each([
  ["1, 3; 5-8", [1, 3, 5, 6, 7, 8]],
  ["第一条、第十一条", [1, 11]],
  ["toutes", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
])("proposals %s", (text, numbers) => {
  expect(readProposals(text)).toEqual({ kind: "numbers", numbers });
});

describe("the same body", () => {
  const record = (name: string, lang = "en", area = "RUS"): StagedRecord => ({
    ...{ kind: "company", area, website: null, contact: null },
    names: [staged(name, lang, true)],
    ...{ identifiers: [], doneOn: null, proposals: [], statement: null },
    ...{ statementLang: lang, signatory: null, signatoryTitle: null },
  });
  const codeFor = (known: StagedRecord, fresh: StagedRecord) => {
    const doubles = new Doubles();
    doubles.add({ ...comparable(record("Somebody Else")), id: "", row: 2 });
    doubles.add({ ...comparable(known), id: "P", row: 0 });
    return doubles.find(comparable(fresh))?.code;
  };

  it.each([
    [
      "another legal form",
      record("Orion Data Ltd"),
      record("ORION DATA LLC"),
      "same-name",
    ],
    [
      "another script",
      record("Orion Data"),
      record("ООО «Орион Дата»", "ru"),
      "same-transliteration",
    ],
    [
      "a slip of the pen",
      record("Pegasus Navigation"),
      record("Pegasus Navigetion"),
      "close-name",
    ],
    [
      "letters that look alike",
      record("PAYPAL"),
      record("РАУРАL", "ru", "KEN"),
      "look-alike",
    ],
    [
      "quite another name",
      record("Orion Data"),
      record("Pegasus Works"),
      undefined,
    ],
  ])("by %s", (_, known, fresh, code) => {
    expect(codeFor(known, fresh)).toBe(code);
  });

  it("by its identifier, whatever its name", () => {
    const lei = {
      scheme: "lei",
      authority: "",
      value: "529900T8BM49AURSDO55",
    } as const;
    expect(
      codeFor(
        { ...record("Orion"), identifiers: [lei] },
        { ...record("Pegasus"), identifiers: [lei] },
      ),
    ).toBe("same-identifier");
  });
});
