import type { FileStore } from "../file/store.server";
import { csvRows } from "./csv-rows.server";
import type { ImportRow } from "../../../db/queries/import.server";
import type { Encoding } from "./model";
import type { SheetName, SheetRow } from "./sheet";
import { detectEncoding } from "./text-lines.server";
import { openWorkbook } from "./xlsx-rows.server";

/** An uploaded spreadsheet, ready to be read from the start as often as wanted. */
export interface Source {
  readonly sheets: readonly SheetName[];
  readonly encoding: Encoding | null;
  rows(sheet: string | null): AsyncGenerator<SheetRow>;
  /** From 0 to 1: the part that was read so far; undefined where only the rows tell. */
  share(): number | undefined;
}

/**
 * Opens the file of an import. A text is streamed; of a workbook a part at a
 * time is read from the disk, where the zip file's directory says it lies.
 * @throws DomainError 422 for a hostile or broken file
 */
export async function openSource(
  files: FileStore,
  { fileId, format, reading }: Pick<ImportRow, "fileId" | "format" | "reading">,
): Promise<Source> {
  if (format === "xlsx") {
    const book = await openWorkbook(await files.places(fileId));
    return {
      sheets: book.sheets.map(({ name, hidden }) => ({ name, hidden })),
      encoding: null,
      rows: (sheet) => book.rows(sheet),
      share: () => book.share(),
    };
  }
  const encoding =
    reading?.encoding ?? (await detectEncoding(files.get(fileId)));
  return {
    sheets: [],
    encoding,
    rows: () => csvRows(files.get(fileId), encoding),
    share: () => undefined,
  };
}
