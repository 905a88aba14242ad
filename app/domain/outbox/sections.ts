import { directionOf } from "../kernel/localized";
import type { Letter, LetterItem } from "./letter";

/** First-strong isolate and its end: a name keeps its direction in any text. */
const isolate = (text: string) => `\u2068${text}\u2069`;

const itemText = ({ name, text, link }: LetterItem) =>
  `- ${isolate(name.text)}: ${text}\n  ${link}`;

/** The sections and the small print of a letter as paragraphs of plain text. */
export const sectionsAsText = ({ sections = [], notes = [] }: Letter) => ({
  sections: sections.flatMap(({ title, items }) => [
    `${title}\n${"-".repeat(20)}`,
    ...items.map(itemText),
  ]),
  notes: notes.map(({ text, link }) => `${text}\n${link}`),
});

/** The same as HTML. `escape` makes text safe within an element or attribute. */
export function sectionsAsHtml(
  { sections = [], notes = [] }: Letter,
  escape: (text: string) => string,
) {
  const item = ({ name, text, link }: LetterItem) =>
    [
      `<li style="margin-block:.5em"><a href="${escape(link)}">`,
      `<bdi lang="${escape(name.lang)}" dir="${directionOf(name.lang)}">${escape(name.text)}</bdi></a>`,
      `<br>${escape(text)}</li>`,
    ].join("");
  return {
    sections: sections.map(
      ({ title, items }) =>
        `<h2 style="font-size:1.1em">${escape(title)}</h2><ul style="padding-inline-start:1.2em">${items.map(item).join("")}</ul>`,
    ),
    notes: notes.map(
      ({ text, link }) =>
        `<p style="color:#4a5763;font-size:.9em"><a href="${escape(link)}">${escape(text)}</a></p>`,
    ),
  };
}
