import { templateHeads } from "../../domain/intake/table.server";
import { csvRow } from "../../domain/kernel/csv";
import { resourceLoader } from "../../http/resource.server";

/** Room for this many; more columns of the same kind may be added. */
const BLOCKS = 5;
const INDICATORS = 5;

/** An empty table to fill in, with a mark so that Excel reads it as UTF-8. */
export const loader = resourceLoader(
  { can: "practice.import", cache: "none" },
  () =>
    new Response(`\ufeff${csvRow(templateHeads(BLOCKS, INDICATORS))}`, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="practices.csv"',
      },
    }),
);
