import { oneLine, type Citable } from "./model";

/**
 * Characters TeX would take for commands. Braces are written by name: BibTeX
 * counts them even behind a backslash, and an odd one would end the entry.
 */
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "%": "\\%",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
};

/** Text for a BibTeX value in braces; UTF-8 stays as it is. */
export const bibtexText = (text: string): string =>
  oneLine(text).replace(/[\\{}~^%$&#_]/g, (one) => commands[one] ?? "");

/** Addresses are taken literally, so only what could end the value is encoded. */
const bibtexUrl = (address: string): string =>
  oneLine(address).replace(/[\\{}]/g, encodeURIComponent);

/** A BibTeX entry, with `date` and `urldate` as biblatex reads them. */
export function bibtex(one: Citable): string {
  const fields: (readonly [string, string] | false)[] = [
    // The second pair of braces keeps names whole and titles in their case.
    one.authors.length > 0 && [
      "author",
      one.authors.map((name) => `{${bibtexText(name)}}`).join(" and "),
    ],
    ["title", `{${bibtexText(one.title)}}`],
    one.issued !== null && ["year", one.issued.slice(0, 4)],
    one.issued !== null && ["date", one.issued],
    ["howpublished", bibtexText(one.register)],
    one.version !== null && ["version", bibtexText(one.version)],
    ["note", bibtexText(one.note)],
    ["url", bibtexUrl(one.address)],
    ["urldate", one.accessed],
    ["langid", bibtexText(one.lang)],
  ];
  const lines = fields
    .filter((field) => field !== false)
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${one.key},\n${lines.join("")}}\n`;
}
