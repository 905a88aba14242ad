import { oneLine, type Citable, type CitableType } from "./model";

/** Reference types of the format, nearest in meaning. */
const types: Readonly<Record<CitableType, string>> = {
  act: "ELEC",
  participant: "ELEC",
  instrument: "LEGAL",
  practice: "RPRT",
  view: "DATA",
};

/** `2026-03-04` as `2026/03/04`; a year alone stays with empty parts. */
const risDate = (day: string): string => {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${year}/${month}/${date}`;
};

/** A RIS record: one tag a line, CRLF, UTF-8. Nothing in it needs escaping but line ends. */
export function ris(one: Citable): string {
  const fields: (readonly [string, string] | false)[] = [
    ["TY", types[one.type]],
    ["ID", one.key],
    ...one.authors.map((name) => ["AU", name] as const),
    ["TI", one.title],
    one.issued !== null && ["PY", one.issued.slice(0, 4)],
    one.issued !== null && ["DA", risDate(one.issued)],
    ["T2", one.register],
    one.version !== null && ["ET", one.version],
    ["N1", one.note],
    ["UR", one.address],
    ["Y2", risDate(one.accessed)],
    ["LA", one.lang],
  ];
  const lines = fields
    .filter((field) => field !== false)
    .map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`);
  return `${lines.join("")}ER  - \r\n`;
}
