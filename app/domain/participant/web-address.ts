import { registrableDomain } from "./domain";

/**
 * A website as it is kept, or undefined where the text is no address of the
 * public web: http or https only, no user name, a registrable domain. `https`
 * is put in front where no scheme was typed.
 */
export function cleanWebsite(text: string): string | undefined {
  const typed = text.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(typed)
    ? typed
    : `https://${typed}`;
  let url: URL;
  try {
    url = new URL(withScheme);
  } catch {
    return undefined;
  }
  const fine =
    (url.protocol === "https:" || url.protocol === "http:") &&
    url.username === "" &&
    url.password === "" &&
    registrableDomain(url.hostname) !== null &&
    url.href.length <= 300;
  return fine ? url.href : undefined;
}

/** A mail address as it is kept: the host in small letters; else undefined. */
export function cleanMail(text: string): string | undefined {
  const [, local, host] =
    /^([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64})@([^\s@]{1,190})$/.exec(
      text.trim(),
    ) ?? [];
  if (local === undefined || host === undefined) return undefined;
  if (registrableDomain(`a@${host}`) === null) return undefined;
  return `${local}@${new URL(`http://${host}`).hostname}`;
}
