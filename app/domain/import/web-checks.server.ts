import { cleanWebsite } from "../participant/web-address";

function urlOf(text: string): URL | undefined {
  try {
    return new URL(
      /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`,
    );
  } catch {
    return undefined;
  }
}

/** Names and numbers of machines that the public web does not know. */
const local =
  /^(?:localhost|.*\.(?:local|localhost|internal|lan|intranet|home)|\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/i;

/** What is wrong with a text that is no address of the public web, as the code of a finding. */
export function websiteProblem(text: string): string {
  if (/^[^\s/]+@[^\s/]+$/.test(text)) return "website-mail";
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  if (
    parts.length > 1 &&
    parts.every((part) => cleanWebsite(part) !== undefined)
  )
    return "website-several";
  if (parts.length > 1) return "website-space";
  const url = urlOf(text);
  if (!url) return "website-invalid";
  if (!/^https?:$/.test(url.protocol)) return "website-scheme";
  if (url.username !== "" || url.password !== "") return "website-password";
  return local.test(url.hostname) ? "website-local" : "website-invalid";
}

/** What is wrong with a text that is no mail address, as the code of a finding. */
export function contactProblem(text: string): string {
  if ((text.match(/@/g)?.length ?? 0) > 1) return "contact-several";
  if (/<[^<>\s]+@[^<>\s]+>/.test(text)) return "contact-named";
  if (/^(?:https?:\/\/|www\.)/i.test(text)) return "contact-website";
  if (/^[+()\d][()\d\s./-]{5,}$/.test(text)) return "contact-telephone";
  return /^[^\s@]+@[^\s@.]*$/.test(text)
    ? "contact-no-domain"
    : "contact-invalid";
}
