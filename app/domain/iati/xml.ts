/** An XML element: attributes that are undefined are left out. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (Element | string)[];
}

export const element = (
  name: string,
  attributes: Element["attributes"] = {},
  ...children: readonly (Element | string)[]
): Element => ({ name, attributes, children });

/** What XML 1.0 cannot hold, escaped or not: most controls, half characters, U+FFFE and U+FFFF. */
const impossible =
  // eslint-disable-next-line no-control-regex -- these are what XML forbids
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A parser would read these as line feeds and spaces.
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Text as XML holds it; what it cannot hold becomes U+FFFD. */
const clean = (text: string): string => text.replace(impossible, "\ufffd");
const inText = (text: string): string =>
  clean(text).replace(/[&<>\r]/g, (one) => escapes[one] ?? one);
const inAttribute = (text: string): string =>
  clean(text).replace(/[&<>"\r\n\t]/g, (one) => escapes[one] ?? one);

function write({ name, attributes, children }: Element, depth: number): string {
  const indent = "  ".repeat(depth);
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${inAttribute(value ?? "")}"`)
    .join("");
  if (children.length === 0) return `${indent}<${name}${given}/>\n`;
  const isText = children.every((child) => typeof child === "string");
  const inside = children
    .map((child) =>
      typeof child === "string" ? inText(child) : write(child, depth + 1),
    )
    .join("");
  return isText
    ? `${indent}<${name}${given}>${inside}</${name}>\n`
    : `${indent}<${name}${given}>\n${inside}${indent}</${name}>\n`;
}

/** An element on its own lines, for a file that is written piece by piece. */
export const elementText = (root: Element, depth = 0): string =>
  write(root, depth);

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Attributes of a root element whose children are written elsewhere. */
export const openingTag = (name: string, attributes: Element["attributes"]) =>
  write(element(name, attributes), 0).replace(/\/>\n$/, ">\n");
