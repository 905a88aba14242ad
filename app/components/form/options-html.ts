import type { Option } from "./select";

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/** Text as it stands in HTML, between tags or in quotation marks. */
const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/**
 * The options of a select as HTML. A list of the world's areas has more elements
 * than the rest of its page, and each one costs React as much as any other.
 * @param chosen the value of the option that is selected
 */
export function optionsHtml(
  options: readonly Option[],
  chosen: string,
): string {
  let html = "";
  for (const { value, label, lang } of options) {
    html += `<option value="${escaped(value)}"`;
    if (lang !== undefined) html += ` lang="${escaped(lang)}"`;
    html += `${value === chosen ? ' selected=""' : ""}>${escaped(label)}</option>`;
  }
  return html;
}
