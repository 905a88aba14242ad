import type { IncomingMessage } from "node:http";
import { escapeXml } from "../domain/register/xml";
import {
  isLocale,
  localeDirection,
  negotiateLocale,
  type Locale,
} from "../i18n/locales";
import { translator } from "../i18n/translate";

/** The language of the address, else the one the browser asks for. */
function localeOf({ url = "/", headers }: IncomingMessage): Locale {
  const lang = url.split(/[/?]/)[1];
  return isLocale(lang)
    ? lang
    : negotiateLocale(headers["accept-language"] ?? null);
}

/** Whether whoever asks reads pages; a program is told the code alone. */
export const readsPages = ({ headers }: IncomingMessage): boolean =>
  headers.accept?.includes("text/html") === true;

/**
 * A page for what is refused before Remix sees it, or when Remix fails: what is
 * the matter, and that the form typed into is still there, one step back. It
 * needs nothing else of the portal.
 */
export function shortPage(
  request: IncomingMessage,
  status: number,
  code: string,
): string {
  const lang = localeOf(request);
  const t = translator(lang);
  const title =
    t.find(`ui.fault.${String(status)}.title`) ?? t("ui.fault.400.title");
  const say = (text: string) => `<p>${escapeXml(text)}</p>`;
  return [
    `<!DOCTYPE html>`,
    `<html lang="${lang}" dir="${localeDirection(lang)}">`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<title>${escapeXml(title)}</title>`,
    `<main>`,
    `<h1>${escapeXml(title)}</h1>`,
    say(t.find(code) ?? t("error.unknown")),
    request.method === "POST" ? say(t("error.go-back")) : "",
    `<p><a href="/${lang}">${escapeXml(t("ui.fault.home"))}</a></p>`,
    `</main>`,
    `</html>\n`,
  ].join("\n");
}
