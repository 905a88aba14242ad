import { translator } from "../../i18n/translate";
import { directionOf, type Locale } from "../kernel/localized";
import type { Letter } from "./letter";
import { sectionsAsHtml, sectionsAsText } from "./sections";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escape = (text: string) =>
  text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);

const end = "</body></html>";

/** One line, as a mail header needs it. */
const oneLine = (text: string) => text.replace(/[\r\n]+/g, " ").trim();

/** A letter's subject, its plain text and its HTML, in its own language. */
export function renderLetter(letter: Letter) {
  const t = translator(letter.locale);
  const say = (part: string) => {
    const text = t.find(`${letter.kind}.${part}`, letter.params);
    if (text === undefined) throw new Error(`No letter ${letter.kind}.${part}`);
    return text;
  };
  const subject = oneLine(say("subject"));
  const paragraphs = say("body").split(/\n{2,}/);
  const action = letter.link === undefined ? undefined : say("action");
  const signature = t("mail.signature");
  const { quote, link, locale } = letter;
  const more = {
    text: sectionsAsText(letter),
    html: sectionsAsHtml(letter, escape),
  };

  const text = [
    ...paragraphs,
    ...(quote === undefined ? [] : [quote.replace(/^/gm, "> ")]),
    ...more.text.sections,
    ...(link === undefined ? [] : [`${String(action)}:\n${link}`]),
    ...more.text.notes,
    signature,
  ].join("\n\n");

  const html = [
    `<!DOCTYPE html><html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>`,
    `<body style="font-family:sans-serif;line-height:1.6;max-width:40em;color:#14202b">`,
    ...paragraphs.map((p) => `<p>${escape(p)}</p>`),
    ...(quote === undefined
      ? []
      : [
          `<blockquote dir="auto" style="margin:0;padding:0 1em;border-inline-start:3px solid #0b5563;white-space:pre-wrap">${escape(quote)}</blockquote>`,
        ]),
    ...more.html.sections,
    ...(link === undefined
      ? []
      : [
          `<p><a href="${escape(link)}">${escape(String(action))}</a></p>`,
          `<p dir="ltr" style="color:#4a5763;word-break:break-all">${escape(link)}</p>`,
        ]),
    ...more.html.notes,
    `<p style="color:#4a5763">${escape(signature)}</p>${end}`,
  ].join("\n");
  return { subject, text, html };
}

/**
 * A rendered letter with a last line that says how to answer it. Only the
 * process that sends knows the mailbox, which may change while letters wait.
 */
export function withAnswerTo(
  letter: { locale: Locale; text: string; html: string },
  contact: string | undefined,
): { text: string; html: string } {
  const t = translator(letter.locale);
  const line = contact
    ? t("mail.answer", { email: contact })
    : t("mail.no-answer");
  const html = letter.html.endsWith(end)
    ? letter.html.slice(0, -end.length)
    : letter.html;
  return {
    text: `${letter.text}\n\n${line}`,
    html: `${html}<p style="color:#4a5763">${escape(line)}</p>${end}`,
  };
}
