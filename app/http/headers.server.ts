/** The rule for what a page may load and who may frame it. No inline script or style. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * What other sites may do with one kind of answer: show a picture, also in a
 * frame. It runs nothing and loads nothing; its own style is named by its hash.
 * The only answer that others may use.
 */
export const embeddable = (
  styleHash: string,
): Readonly<Record<string, string>> => ({
  "content-security-policy": [
    "default-src 'none'",
    `style-src '${styleHash}'`,
    "frame-ancestors *",
    "sandbox",
  ].join("; "),
  "cross-origin-resource-policy": "cross-origin",
  // Asked again after a minute, and answered 304 until the act changes.
  "cache-control": "public, max-age=60, must-revalidate",
});

/** An answer that anybody's page may read, not only show. */
export const readableByAll = {
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
} as const;

const forOthers = [
  ...Object.keys(embeddable("")),
  ...Object.keys(readableByAll),
];

/** Of an answer that many readers share, the headers it may set for itself. */
export function ownHeaders(
  headers: Headers,
): Readonly<Record<string, string>> | undefined {
  const isForOthers =
    headers.get("cross-origin-resource-policy") === "cross-origin";
  const names = ["content-disposition", ...(isForOthers ? forOthers : [])];
  const own = names.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return own.length === 0 ? undefined : Object.fromEntries(own);
}

/** Security headers of every answer; a handler may have set a stricter policy. */
export function securityHeaders(
  isHttps: boolean,
): Readonly<Record<string, string>> {
  return {
    "content-security-policy": contentSecurityPolicy,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy":
      "camera=(), geolocation=(), microphone=(), payment=(), publickey-credentials-get=(self), publickey-credentials-create=(self)",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    ...(isHttps
      ? { "strict-transport-security": "max-age=31536000; includeSubDomains" }
      : {}),
  };
}
