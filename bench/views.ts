/** Addresses of the views that count the whole register, by kind of question. */

const kinds = ["company", "civil_society", "academia", "government"];
const rows = ["area", "kind", "region"];
const steps = ["month", "year"];

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/**
 * The i-th address of each. Few questions come again and again here, as from
 * readers: what was counted once is kept, the page is rendered anew each time.
 */
export const viewQuestions: Readonly<Record<string, (i: number) => string>> = {
  matrix: (i) =>
    `/en/register/matrix?rows=${at(rows, i)}&kind=${at(kinds, i >> 2)}`,
  timeline: (i) =>
    `/en/register/timeline?step=${at(steps, i)}&kind=${at(kinds, i >> 2)}`,
  statistics: () => "/en/statistics?",
  countries: () => "/en/countries?",
};
