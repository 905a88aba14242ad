const BASE = "http://here.invalid";

/**
 * The path of this portal that `to` names, or `undefined` for anything that
 * could lead elsewhere: another host, a scheme, `//host`, `/\host`.
 */
export function ownPath(to: string | undefined): string | undefined {
  if (!to?.startsWith("/") || /[\\\p{Cc}]/u.test(to)) return undefined;
  if (to.startsWith("//")) return undefined;
  let parsed: URL;
  try {
    parsed = new URL(to, BASE);
  } catch {
    return undefined;
  }
  if (parsed.origin !== BASE || parsed.pathname.startsWith("//")) {
    return undefined;
  }
  return parsed.pathname + parsed.search;
}
