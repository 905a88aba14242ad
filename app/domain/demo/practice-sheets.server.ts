import { createHash } from "node:crypto";
import type { SeedRows } from "../../../db/seed/insert.server";
import type { Context } from "../../context.server";
import { newId } from "../kernel/ids";
import { sheetPdf } from "./letter-pdf";
import { mark } from "./names";
import { demoExtras } from "./practices/extras";

/** A stored sheet of an invented write-up. */
export interface StoredSheet {
  readonly key: string;
  readonly fileId: string;
  readonly title: string;
  readonly block: number | null;
  readonly file: Omit<SeedRows["files"][number], "uploadedBy">;
}

/** Latin-1 has no curly apostrophe. */
const plain = (text: string) => text.replaceAll("’", "'");

/** Makes the sheets that come with invented write-ups and puts their bytes into the store. */
export async function storeSheets({
  files,
  now,
}: Pick<Context, "files" | "now">): Promise<StoredSheet[]> {
  const sheets = Object.entries(demoExtras).flatMap(([key, extras]) =>
    extras.sheets.map((sheet) => ({ key, ...sheet })),
  );
  return Promise.all(
    sheets.map(async ({ key, title, block = null, lines }, at) => {
      const named = `${title} ${mark}`;
      const bytes = sheetPdf(plain(named), lines.map(plain));
      const fileId = newId();
      await files.put(fileId, bytes);
      return {
        ...{ key, fileId, title: named, block },
        file: {
          id: fileId,
          sha256: createHash("sha256").update(bytes).digest("hex"),
          size: bytes.length,
          mediaType: "application/pdf",
          name: `${key}-${String(at + 1)} ${mark}.pdf`,
          createdAt: now,
        },
      };
    }),
  );
}
