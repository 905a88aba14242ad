import { translator } from "../../i18n/translate";
import { csvRow } from "../kernel/csv";
import type { Locale } from "../kernel/localized";
import { areaName } from "../reference/area";
import { zip } from "../sheet/zip.server";
import { importFields, type ImportField } from "./model";

type Sample = Partial<Record<ImportField, string>>;

/** Invented bodies; words of the reader's language come in where a row has them. */
const samples = (locale: Locale): Sample[] => {
  const t = translator(locale);
  return [
    {
      name: "Sample Data Cooperative Ltd",
      name_lang: "en",
      kind: t("participant.kind.company"),
      area: areaName("KEN", locale),
      website: "https://example.org",
      date: "2025-03-31",
      proposals: "1, 3, 5-8",
    },
    {
      name: "Association d’exemple pour les données",
      name_lang: "fr",
      kind: t("participant.kind.civil_society"),
      area: areaName("SEN", locale),
      date: "2025-04-02",
      proposals: "8",
    },
    {
      name: "示例数据研究院",
      name_lang: "zh",
      name_en: "Sample Institute of Data Studies",
      kind: t("participant.kind.academia"),
      area: areaName("SGP", locale),
      date: "2025-05-20",
    },
  ];
};

function rowsOf(locale: Locale): string[][] {
  const t = translator(locale);
  return [
    importFields.map((field) => t(`import.field.${field}`)),
    ...samples(locale).map((row) =>
      importFields.map((field) => row[field] ?? ""),
    ),
  ];
}

/** A list to fill in: heads in the reader's language, and invented rows. */
export const templateCsv = (locale: Locale): string =>
  `\ufeff${rowsOf(locale).map(csvRow).join("")}`;

const escape = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Style 0 is text (format 49), so that a program makes no date of what is typed. */
const parts = (rows: readonly (readonly string[])[]): [string, string][] => [
  [
    "[Content_Types].xml",
    `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
  ],
  [
    "_rels/.rels",
    `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    "xl/workbook.xml",
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    "xl/styles.xml",
    `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ],
  [
    "xl/worksheets/sheet1.xml",
    `${head}<worksheet xmlns="${main}"><cols><col min="1" max="${String(importFields.length)}" width="24" style="0" customWidth="1"/></cols><sheetData>${rows
      .map(
        (row, index) =>
          `<row r="${String(index + 1)}">${row
            .map(
              (text) => `<c t="inlineStr"><is><t>${escape(text)}</t></is></c>`,
            )
            .join("")}</row>`,
      )
      .join("")}</sheetData></worksheet>`,
  ],
];

/** The same as a workbook. */
export async function templateXlsx(locale: Locale): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const entries = parts(rowsOf(locale)).map(([name, text]) => ({
    name,
    text: [text],
  }));
  for await (const piece of zip(entries)) pieces.push(piece);
  return Buffer.concat(pieces);
}
