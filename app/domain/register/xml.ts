const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for use between tags and in attributes; characters XML 1.0 forbids are dropped. */
export const escapeXml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- these are what XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");

/** An element that holds text only. */
export const tag = (name: string, text: string): string =>
  `<${name}>${escapeXml(text)}</${name}>`;

/**
 * What may be done with a feed: in words (RFC 4287, 4.2.10), and by the address
 * of the licence (RFC 4946).
 */
export const rights = (text: string, address: string): string =>
  `${tag("rights", text)}<link rel="license" href="${escapeXml(address)}"/>`;
