import { parse } from "tldts";
import { publicMailDomains } from "./public-mail";

/** The host of a web address, a mail address or a bare name, in ASCII; else null. */
function hostOf(text: string): string | null {
  const trimmed = text.trim();
  const host = /^[^\s/@]+@[^\s/@]+$/.test(trimmed)
    ? trimmed.slice(trimmed.lastIndexOf("@") + 1)
    : trimmed.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "");
  try {
    // URL turns international names into their ASCII form (RFC 5891, UTS 46).
    return new URL(`http://${host}`).hostname.replace(/\.$/, "");
  } catch {
    return null;
  }
}

/**
 * The domain somebody registered, in ASCII small letters: `acme.co.uk` for
 * `https://www.acme.co.uk/x` or `a@mail.acme.co.uk`. Null for addresses of
 * machines, single labels and public suffixes themselves.
 * Source: the Public Suffix List with its private part, so that two customers
 * of one hosting service are two.
 */
export function registrableDomain(hostOrUrlOrEmail: string): string | null {
  const host = hostOf(hostOrUrlOrEmail);
  if (host === null || host.length > 253) return null;
  return parse(host, { allowPrivateDomains: true }).domain;
}

/** True when both lie on one registrable domain. */
export function sameRegistrableDomain(a: string, b: string): boolean {
  const domain = registrableDomain(a);
  return domain !== null && domain === registrableDomain(b);
}

/** True for domains where anybody can have an address, so that one proves nothing. */
export function isPublicMailDomain(hostOrUrlOrEmail: string): boolean {
  const domain = registrableDomain(hostOrUrlOrEmail);
  if (domain === null) return false;
  if (publicMailDomains.has(domain)) return true;
  // Large providers have one domain a country: yahoo.fr, hotmail.co.uk.
  return /^(?:yahoo|ymail|hotmail|outlook|live|msn|gmail|googlemail|yandex|gmx)\.(?:[a-z]{2,3}\.)?[a-z]{2,3}$/.test(
    domain,
  );
}

const recordName = "fairway-domain-verification";

/** The text of the DNS TXT record that proves a domain. */
export const txtRecord = (token: string): string => `${recordName}=${token}`;

/**
 * True when one of a domain's TXT records carries the token.
 * @param records as a resolver gives them: a string, or its parts of up to 255
 *   bytes that belong together (RFC 1035 section 3.3.14, RFC 7208 section 3.3)
 */
export function matchesTxt(
  records: readonly (string | readonly string[])[],
  token: string,
): boolean {
  if (token === "") return false;
  return records.some((record) => {
    const text = typeof record === "string" ? record : record.join("");
    return text.trim().replace(/^"(.*)"$/, "$1") === txtRecord(token);
  });
}
