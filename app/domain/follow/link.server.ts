import { createHash, randomBytes } from "node:crypto";
import type { Env } from "../../env.server";
import { url } from "../../urls";
import type { Locale } from "../kernel/localized";

/** What is kept of the secret in a letter's link. */
export const hashOfLink = (token: string): string =>
  createHash("sha256").update(token).digest("hex");

/** The secret of a new link: 32 random bytes in base64url. */
export const newLinkToken = (): string => randomBytes(32).toString("base64url");

/**
 * The address that ends letters, and the headers by which mail programs find it.
 * One click by POST is promised over https only. Sources: RFC 2369 section 3.2,
 * RFC 8058 section 3.1.
 */
export function unsubscribeLink(
  env: Pick<Env, "origin" | "unsubscribeMail">,
  locale: Locale,
  token: string,
) {
  const link = env.origin + url("unsubscribe", { lang: locale, token });
  const { unsubscribeMail: mail } = env;
  const ways = [
    `<${link}>`,
    ...(mail === undefined ? [] : [`<mailto:${mail}?subject=unsubscribe>`]),
  ];
  const headers: Record<string, string> = {
    "List-Unsubscribe": ways.join(", "),
    ...(link.startsWith("https:")
      ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
      : {}),
  };
  return { link, headers };
}
