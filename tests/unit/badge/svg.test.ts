import { describe, expect, it } from "vitest";
import { colours } from "../../../app/domain/badge/colours";
import { badgeSvg, type Badge } from "../../../app/domain/badge/svg.server";

const badge: Badge = {
  lang: "en",
  tone: "ok",
  name: { lang: "en", text: "Savanna Data Ltd" },
  alignments: { 1: "same", 4: "adapted", 8: "added" },
  status: "Supports 3 of 11 proposals",
  detail: "Authority verified",
  source: "Fairway register · as of 22 November 2026",
  title: "Savanna Data Ltd on the Fairway register",
};

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, "$&$&") : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const ratio = (a: string, b: string) => {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort(
    (x, y) => x - y,
  );
  return (bright + 0.05) / (dark + 0.05);
};

describe("a badge", () => {
  it("says in words what it shows, to who cannot see it", () => {
    const svg = badgeSvg(badge);
    expect(svg).toMatch(/role="img" aria-labelledby="t d"/);
    expect(svg).toContain(
      '<title id="t">Savanna Data Ltd on the Fairway register</title>',
    );
    expect(svg).toMatch(/<desc id="d">Supports 3 of 11 proposals\. Authority/);
  });

  it("parts its sentences in Chinese as Chinese does", () => {
    const svg = badgeSvg({
      ...badge,
      lang: "zh",
      status: "支持",
      detail: "已核实",
    });
    expect(svg).toMatch(/<desc id="d">支持。已核实。Fairway/);
  });

  it("lets no name become markup, and runs nothing", () => {
    const svg = badgeSvg({
      ...badge,
      name: {
        lang: 'en"><script>',
        text: `"><script>alert(1)</script>&<image href='//x'/>`,
      },
      title: "</title><script>",
    });
    expect(svg).not.toMatch(/<script|<image|<[^>]* (on\w+|href)=/i);
    expect(svg.match(/<title/g)).toHaveLength(1);
  });

  it("stays small, whatever the name", () => {
    for (const text of ["名".repeat(300), "Ж".repeat(300), "x ".repeat(300)]) {
      const all = Object.fromEntries(
        Array.from({ length: 11 }, (_, at) => [at + 1, "adapted" as const]),
      );
      const svg = badgeSvg({
        ...badge,
        name: { lang: "zh", text },
        alignments: all,
        title: text,
      });
      expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(4096);
    }
  });

  it("begins on the reading side, and keeps a name's own direction", () => {
    const rtl = badgeSvg({ ...badge, lang: "ar" });
    expect(rtl).toMatch(
      /<text class="n" x="376"[^>]*direction="ltr" text-anchor="end"/,
    );
    expect(rtl).toMatch(
      /<text class="s"[^>]*direction="rtl" text-anchor="start"/,
    );
    const arabic = { ...badge, name: { lang: "ar", text: "شركة" } };
    expect(badgeSvg(arabic)).toMatch(
      /<text class="n" x="24"[^>]*direction="rtl" text-anchor="end"/,
    );
  });

  it.each(["light", "dark"] as const)("can be read in %s", (look) => {
    const set = colours[look];
    expect(ratio(set.ink, set.ground)).toBeGreaterThanOrEqual(7);
    expect(ratio(set.ink2, set.ground)).toBeGreaterThanOrEqual(4.5);
    for (const name of [
      "petrol",
      "ok",
      "warn",
      "error",
      "change",
      "neutral",
      "line",
    ] as const) {
      expect(ratio(set[name], set.ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
