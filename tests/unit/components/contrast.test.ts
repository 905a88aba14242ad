import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("app/components/styles/tokens.css", "utf8");

/** The colours that a block of the token sheet sets, by name. */
function colours(block: string): Map<string, string> {
  const found = block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g);
  return new Map([...found].map(([, name = "", value = ""]) => [name, value]));
}

const [, light = ""] = /:root \{([\s\S]*?)\n {2}\}/.exec(css) ?? [];
const [, bySystem = ""] =
  /:root:not\(\[data-theme="light"\]\) \{([\s\S]*?)\}/.exec(css) ?? [];
const [, byChoice = ""] =
  /\s:root\[data-theme="dark"\] \{([\s\S]*?)\}/.exec(css) ?? [];

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, "$&$&") : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Source: WCAG 2.2, definition of contrast ratio. */
function ratio(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort(
    (x, y) => x - y,
  );
  return (bright + 0.05) / (dark + 0.05);
}

const tags = [
  "neutral",
  "info",
  "ok",
  "warn",
  "error",
  "change",
  "plum",
  "moss",
];
const grounds = ["paper", "surface", "wash"];
const texts = [
  ...["ink", "ink-2", "petrol", "plum", "moss", "copper"],
  ...["error", "warn", "ok", "petrol-deep"],
];

const pairs: readonly (readonly [string, string, number])[] = [
  ...texts.flatMap((text) =>
    grounds.map((ground) => [text, ground, 4.5] as const),
  ),
  ...tags.map((tag) => [`tag-${tag}-ink`, `tag-${tag}`, 8] as const),
  ["on-action", "action", 4.5],
  ["on-action", "petrol-deep", 4.5],
  ["on-header", "header", 7],
  ["on-header-2", "header", 4.5],
  ["map-ink", "map-0", 4.5],
  ["map-ink", "map-1", 4.5],
  ["map-ink", "map-2", 4.5],
  ["map-ink-dark", "map-3", 4.5],
  ["map-ink-dark", "map-4", 4.5],
  ...grounds.map((ground) => ["control", ground, 3] as const),
];

const themes = {
  light: colours(light),
  dark: new Map([...colours(light), ...colours(byChoice)]),
};

describe.each(Object.entries(themes))("colours, %s", (_, palette) => {
  it.each(pairs)("%s on %s has at least %d", (text, ground, least) => {
    expect(
      ratio(palette.get(text) ?? "#000", palette.get(ground) ?? "#000"),
    ).toBeGreaterThanOrEqual(least);
  });
});

describe("dark colours", () => {
  it("are the same by the device and by choice", () => {
    expect(colours(byChoice).size).toBeGreaterThan(30);
    expect([...colours(bySystem)]).toEqual([...colours(byChoice)]);
  });
});
