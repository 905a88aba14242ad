import { releaseDay } from "../act/rules";
import type { Day } from "../kernel/clock";
import { yearOf, type PartialDay } from "../kernel/partial-day";
import { cleanText } from "../kernel/text";
import { scriptOf } from "../participant/script";
import { lineOf, proseOf, shown } from "./cell-checks";
import { readDay } from "./day";
import { actOf } from "./kind-words";
import { languageOf } from "./languages.server";
import { remembered } from "./memo";
import { readProposals } from "./proposal-list";
import type { RowCells } from "./row-cells";

/** Everybody who can be imported supports; the other acts need a file of their own. */
export function checkAct(cells: RowCells): void {
  const text = cells.text("act");
  if (text === "") return;
  const act = actOf(text);
  const value = shown(text);
  if (act === undefined) cells.problem("act-unknown", "act", { value });
  else if (act === "confirm" || act === "echo")
    cells.problem("act-of-states", "act", { value });
  else if (act !== "support") cells.problem("act-later", "act", { value });
}

/** Names of eras and calendars that count years otherwise. */
const otherEra =
  /令和|平成|昭和|民国|民國|هـ|هجري|\b(?:AH|BE|H\.?)\s*$|\bhijri\b|хиджр/iu;
/** Days that programs write where there is none: the first ones they know. */
const defaults = new Set([
  ...["1899-12-30", "1899-12-31", "1900-01-01", "1904-01-01", "1970-01-01"],
]);

/** Why a day can't be that of an act, as the code of a finding. */
function dayOutside(day: Day, written: string): string {
  const year = Number(day.slice(0, 4));
  if (defaults.has(day)) return "date-default";
  // Years as the Islamic, the Persian and the Buddhist calendar count them now.
  const isOther =
    (year >= 1400 && year <= 1460) || (year >= 2560 && year <= 2600);
  if (isOther || otherEra.test(written)) return "date-other-calendar";
  return day < releaseDay ? "date-before" : "date-future";
}

/**
 * The day an act was done, as exactly as the row says it: a year or a month
 * stays one. Null where the row does not say.
 */
export function readDone(cells: RowCells, today: Day): PartialDay | null {
  const written = cells.text("date");
  if (written === "") {
    if (!cells.isTold("date")) cells.doubt("date-missing", "date");
    return null;
  }
  const value = shown(written);
  const inTime = (day: Day): boolean => day >= releaseDay && day <= today;
  const keep = (day: Day): Day | null => {
    if (inTime(day)) return day;
    cells.problem(dayOutside(day, written), "date", { value });
    return null;
  };
  const read = readDay(written, cells.reading.dateOrder);
  switch (read.kind) {
    case "day":
      return keep(read.day);
    case "serial":
    case "short-year": {
      const day = keep(read.day);
      if (day !== null)
        cells.doubt(`date-${read.kind}`, "date", { value, day });
      return day;
    }
    case "ambiguous": {
      const days = read.days.filter(inTime);
      if (days.length === 0) return keep(read.days[0]);
      cells.doubt("date-ambiguous", "date", { value }, days);
      // Whichever it is, the year is the same.
      return yearOf(read.days[0]);
    }
    case "year":
    case "month": {
      const last = `${read.text}-99`.slice(0, 10);
      if (last < releaseDay.slice(0, read.text.length))
        return keep(`${read.text}-01-01`.slice(0, 10));
      if (read.text > today) return keep("9999-01-01");
      cells.doubt(`date-only-${read.kind}`, "date", { value });
      return read.text;
    }
    case "no-such-day":
    case "no-such-month":
    case "no-year":
    case "several":
    case "unreadable": {
      const code = otherEra.test(written) ? "other-calendar" : read.kind;
      cells.problem(`date-${code}`, "date", { value });
      return null;
    }
  }
}

const proposalsOf = remembered(readProposals);

export function readProposalNumbers(cells: RowCells): readonly number[] {
  const text = cells.text("proposals");
  if (text === "") return [];
  const read = proposalsOf(text);
  if (read.kind === "numbers") return read.numbers;
  cells.problem(`proposals-${read.kind}`, "proposals", { value: shown(text) });
  return [];
}

/** Languages by the scripts that only one of the six is written in. */
const languageOfScript: Readonly<Record<string, string>> = {
  Arab: "ar",
  Cyrl: "ru",
  Hani: "zh",
};

export function readStatement(cells: RowCells) {
  const text = cleanText(cells.text("statement"));
  const told = cells.text("statement_lang");
  const code = told === "" ? undefined : languageOf(told);
  if (told !== "" && code === undefined)
    cells.problem("language-unknown", "statement_lang", { value: shown(told) });
  const lang = code ?? languageOfScript[scriptOf(text)] ?? cells.reading.lang;
  if (text === "") return { statement: null, lang };
  const wrong = proseOf(text, "statement", 10_000);
  if (wrong) cells.findings.push(wrong.problem);
  return { statement: wrong ? null : text, lang };
}

export function readLine(
  cells: RowCells,
  field: "signatory" | "signatory_title",
): string | null {
  const text = cells.text(field);
  if (text === "") return null;
  const line = lineOf(text, field, 200);
  if (!("problem" in line)) return line.text;
  cells.findings.push(line.problem);
  return null;
}
