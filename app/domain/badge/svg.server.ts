import { createHash } from "node:crypto";
import type { Alignment } from "../act/model";
import { directionOf, type TaggedText } from "../kernel/localized";
import { escapeXml } from "../register/xml";
import { colours, type BadgeTone } from "./colours";
import { fitLines } from "./fit";

export const badgeWidth = 400;
export const badgeHeight = 136;

const PAD = 18;
const BAR = 6;
/** The mark: eleven strokes, nine units apart. */
const STEP = 9;
const MARK = 11 * STEP;
const GAP = 14;

const rules = (set: Record<keyof (typeof colours)["light"], string>) =>
  [
    `.g{fill:${set.ground};stroke:${set.line}}`,
    `.n,.l,.s{fill:${set.ink}}`,
    `.d{fill:${set.ink2}}`,
    `.b{stroke:${set.line}}`,
    `.m{stroke:${set.petrol}}`,
    ...(["ok", "warn", "error", "change", "neutral"] as const).map(
      (tone) => `.${tone}{fill:${set[tone]}}`,
    ),
  ].join("");

const style = [
  'text{font-family:system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}',
  ".n,.l{font-weight:700}.n{font-size:17px}.l{font-size:14px}.s{font-size:14px}.d{font-size:12px}",
  ".b,.m{fill:none;stroke-width:3.4}.b{stroke-width:1}.o{stroke-linecap:round;stroke-width:5}",
  rules(colours.light),
  `@media(prefers-color-scheme:dark){${rules(colours.dark)}}`,
].join("");

/** What a Content-Security-Policy has to allow for the badge's own style. */
export const badgeStyleHash = `sha256-${createHash("sha256").update(style).digest("base64")}`;

/** Everything a badge says, in finished words. */
export interface Badge {
  readonly lang: string;
  readonly tone: BadgeTone;
  /** Null where nobody is on the register. */
  readonly name: TaggedText | null;
  readonly alignments: Readonly<Record<number, Alignment | "added">> | null;
  /** What it did, and how sure that is. */
  readonly status: string;
  readonly detail: string;
  /** Whose word it is, and as of which day. */
  readonly source: string;
  readonly title: string;
}

function strokes(alignments: NonNullable<Badge["alignments"]>): string {
  let lines = "";
  let dots = "";
  for (let number = 1; number <= 11; number += 1) {
    const x = String(number * STEP - STEP / 2);
    const alignment = alignments[number] ?? "absent";
    if (alignment === "same") lines += `M${x} 3V20`;
    if (alignment === "adapted") lines += `M${x} 3v6m0 5V20`;
    if (alignment === "added") dots += `M${x} 12v0`;
  }
  const path = (kind: string, d: string) =>
    d === "" ? "" : `<path class="${kind}" d="${d}"/>`;
  return (
    path("b", `M0 23.5H${String(MARK)}`) + path("m", lines) + path("m o", dots)
  );
}

/**
 * The badge as a picture. It holds no script and loads nothing; its text is
 * text. Lines run from the reading side of its language; a name keeps its own
 * direction, and the mark is never mirrored.
 */
export function badgeSvg(badge: Badge): string {
  const isRtl = directionOf(badge.lang) === "rtl";
  const start = isRtl ? badgeWidth - PAD - BAR : PAD + BAR;
  const room = badgeWidth - 2 * PAD - BAR;
  const line = (kind: string, x: number, y: number, text: TaggedText) => {
    const own = directionOf(text.lang);
    const anchor = (own === "rtl") === isRtl ? "start" : "end";
    return `<text class="${kind}" x="${String(x)}" y="${String(y)}" direction="${own}" text-anchor="${anchor}" xml:lang="${escapeXml(text.lang)}">${escapeXml(text.text)}</text>`;
  };
  const say = (text: string): TaggedText => ({ lang: badge.lang, text });

  const { name, alignments } = badge;
  const stop = badge.lang === "zh" ? "。" : ". ";
  const big = fitLines(name?.text ?? "", room / 18, 2);
  // A long name in smaller letters rather than cut short.
  const isLong = big.at(-1)?.endsWith("…") === true;
  const nameKind = isLong ? "l" : "n";
  const nameLines = isLong ? fitLines(name?.text ?? "", room / 15, 2) : big;
  const top = nameLines.length > 1 ? 30 : 38;
  const below = top + 21 * Math.max(0, nameLines.length - 1) + 14;
  const aside = alignments ? MARK + GAP : 0;
  const statusX = isRtl ? start - aside : start + aside;
  const markX = isRtl ? start - MARK : start;
  const status = fitLines(badge.status, (room - aside) / 14, 1);
  const detail = fitLines(badge.detail, (room - aside) / 12, 2);
  const source = fitLines(badge.source, room / 12, 1);
  const bar = isRtl ? badgeWidth - BAR : 0;
  const height = String(badgeHeight);
  const width = String(badgeWidth);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" xml:lang="${badge.lang}">`,
    `<title id="t">${escapeXml(badge.title)}</title>`,
    `<desc id="d">${escapeXml([badge.status, badge.detail, badge.source].filter(Boolean).join(stop))}</desc>`,
    `<style>${style}</style>`,
    `<rect class="g" x=".5" y=".5" width="${String(badgeWidth - 1)}" height="${String(badgeHeight - 1)}" rx="3"/>`,
    `<rect class="${badge.tone}" x="${String(bar)}" width="${String(BAR)}" height="${height}"/>`,
    ...nameLines.map((text, at) =>
      line(nameKind, start, top + 21 * at, { lang: name?.lang ?? "", text }),
    ),
    ...(alignments
      ? [
          `<g transform="translate(${String(markX)} ${String(below)})">${strokes(alignments)}</g>`,
        ]
      : []),
    ...status.map((text) => line("s", statusX, below + 9, say(text))),
    ...detail.map((text, at) =>
      line("d", statusX, below + 25 + 15 * at, say(text)),
    ),
    ...source.map((text) => line("d", start, badgeHeight - 14, say(text))),
    "</svg>\n",
  ].join("");
}
