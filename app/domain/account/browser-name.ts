/** Product names are the same in every language. First match wins: most browsers claim to be others too. */
const browsers = [
  ["Edge", /\bEdgA?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /\b(?:HeadlessChrome|Chrome|CriOS|Chromium)\//],
  ["Safari", /\bSafari\//],
] as const;

const systems = [
  ["Android", /\bAndroid\b/],
  ["iOS", /\b(?:iPhone|iPad|iPod)\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac OS X\b/],
  ["Linux", /\bLinux\b/],
] as const;

const match = (
  names: readonly (readonly [string, RegExp])[],
  userAgent: string,
) => names.find(([, pattern]) => pattern.test(userAgent))?.[0];

/** Browser and system of a User-Agent header, for instance `Firefox, Windows`; `undefined` for others. */
export function browserName(userAgent: string): string | undefined {
  const parts = [match(browsers, userAgent), match(systems, userAgent)];
  return parts.filter(Boolean).join(", ") || undefined;
}
