import { translator } from "../../i18n/translate";
import { directionOf, type Locale } from "../kernel/localized";
import { licence, type Sheet } from "./model";
import { rowXml, sheetText } from "./spreadsheet-xml";
import { zip } from "./zip.server";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const parts = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes = `${declaration}<Types xmlns="${parts}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`;
const rootLinks = `${declaration}<Relationships xmlns="${parts}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const bookLinks = `${declaration}<Relationships xmlns="${parts}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`;
/** Style 0 is plain, style 1 the bold of heads. */
const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const HEAD = 1;

/** The name of a sheet: at most 31 characters and none of those Excel forbids. */
const sheetName = (text: string): string =>
  sheetText(text.replace(/[\\/?*[\]:]/g, " ").slice(0, 31));

const book = (names: readonly string[]) =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
    .map(
      (name, at) =>
        `<sheet name="${sheetName(name)}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`,
    )
    .join("")}</sheets></workbook>`;

/** What stands before the rows: direction, the frozen head, the widths of the columns. */
const opening = (
  locale: Locale,
  widths: readonly number[],
  isFrozen: boolean,
): string => {
  const rtl = directionOf(locale) === "rtl" ? ' rightToLeft="1"' : "";
  const pane = isFrozen
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    : "";
  const columns = widths
    .map((width, at) => {
      const index = String(at + 1);
      return `<col min="${index}" max="${index}" width="${String(width)}" customWidth="1"/>`;
    })
    .join("");
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"${rtl}>${pane}</sheetView></sheetViews><cols>${columns}</cols><sheetData>`;
};
const closing = "</sheetData></worksheet>";

async function* dataXml({ columns, batches }: Sheet, locale: Locale) {
  const labels = columns.map(({ label }) => label);
  const widths = labels.map((label) =>
    Math.min(40, Math.max(12, label.length + 2)),
  );
  yield opening(locale, widths, true) + rowXml(labels, 1, HEAD);
  let row = 1;
  for await (const rows of batches()) {
    yield rows.map((values) => rowXml(values, (row += 1))).join("");
  }
  yield closing;
}

function aboutXml({ title, about }: Sheet, locale: Locale): string {
  const t = translator(locale);
  const facts = [
    [t("views.file.title"), title],
    [t("views.file.source"), about.address],
    [t("views.file.made"), new Date(about.asAt).toISOString()],
    [t("views.file.as-of"), about.asOf ?? t("views.file.as-of-now")],
    [t("views.file.rule"), `${about.rule} ${about.ruleAddress}`],
    [t("views.file.licence"), `${licence.id} ${licence.url}`],
    [t("views.file.cite"), about.citation],
    [t("views.file.no-opinion"), t("reference.disclaimer")],
  ];
  const rows = facts.map((values, at) => rowXml(values, at + 1));
  return opening(locale, [24, 100], false) + rows.join("") + closing;
}

/**
 * A sheet as an Excel workbook (ECMA-376), piece by piece: the data, and a
 * second sheet that says where it comes from. Both run from right to left in
 * Arabic. Why it is written by hand: decision 009.
 */
export function sheetXlsx(
  sheet: Sheet,
  locale: Locale,
): AsyncGenerator<Buffer> {
  const names = [sheet.title, translator(locale)("views.file.about")];
  const one = (name: string, text: string) => ({ name, text: [text] });
  return zip([
    one("[Content_Types].xml", contentTypes),
    one("_rels/.rels", rootLinks),
    one("xl/workbook.xml", book(names)),
    one("xl/_rels/workbook.xml.rels", bookLinks),
    one("xl/styles.xml", styles),
    { name: "xl/worksheets/sheet1.xml", text: dataXml(sheet, locale) },
    one("xl/worksheets/sheet2.xml", aboutXml(sheet, locale)),
  ]);
}
