/** Names of devices that Windows keeps to itself. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const maxLength = 120;

/**
 * A file's name as it is kept and sent: its last part only, NFC, without
 * hidden characters and those that file systems refuse, at most 120
 * characters with its extension. Never empty.
 */
export function cleanFileName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const bare = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\s+/gu, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const safe = device.test(bare) ? `_${bare}` : bare;
  const [, extension = ""] = /(\.[a-z0-9]{1,8})$/i.exec(safe) ?? [];
  const stem = Array.from(safe.slice(0, safe.length - extension.length));
  return (
    stem.slice(0, maxLength - extension.length).join("") + extension || "file"
  );
}

/**
 * The Content-Disposition header that sends a file as an attachment: an ASCII
 * name for old readers and the full one in UTF-8.
 * Sources: RFC 6266 section 4, RFC 8187 section 3.2.1.
 */
export function contentDisposition(name: string): string {
  const clean = cleanFileName(name);
  const ascii = clean
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]/gu, "_")
    // A percent sign makes some readers decode the plain name too.
    .replace(/["\\%;]/g, "_");
  const encoded = encodeURIComponent(clean).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii || "file"}"; filename*=UTF-8''${encoded}`;
}
