import { licence, type Sheet } from "./model";

/** A sheet as one JSON object: where it comes from, then a list of rows by column. */
export async function* sheetJson({
  title,
  columns,
  batches,
  about,
}: Sheet): AsyncGenerator<string> {
  const head = {
    title,
    source: about.address,
    asAt: new Date(about.asAt).toISOString(),
    asOf: about.asOf,
    licence,
    counted: about.rule,
    rule: about.ruleAddress,
    cite: about.citation,
    columns,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  let between = "\n";
  for await (const rows of batches()) {
    for (const row of rows) {
      const item = columns.map(({ key }, at) => [key, row[at] ?? null]);
      yield between + JSON.stringify(Object.fromEntries(item));
      between = ",\n";
    }
  }
  yield "\n]}\n";
}
