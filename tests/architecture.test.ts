import { describe, expect, it } from "vitest";
import { crossesModules, isAllowed } from "./support/import-rules";
import { filesUnder, importsOf, isCode, textOf } from "./support/tree";

const files = filesUnder();
const code = files.filter(isCode);
const imports = code.flatMap(importsOf);
const name = (path: string) => path.slice(path.lastIndexOf("/") + 1);
const show = ({ from, to }: { from: string; to: string }) => `${from} -> ${to}`;

describe("imports", () => {
  it("keep to the table of app/README.md", () => {
    expect(imports.filter((one) => !isAllowed(one)).map(show)).toEqual([]);
  });

  it("of pure code reach other modules through model.ts only", () => {
    expect(imports.filter(crossesModules).map(show)).toEqual([]);
  });

  it("find their files", () => {
    const known = new Set(files);
    const lost = imports.filter(
      (one) => !one.isPackage && !known.has(one.to) && !/\+types/.test(one.to),
    );
    expect(lost.map(show)).toEqual([]);
  });

  it("name no packages that package.json does not have", () => {
    const manifest = JSON.parse(textOf("package.json")) as Record<
      "dependencies" | "devDependencies",
      Record<string, string>
    >;
    const known = { ...manifest.dependencies, ...manifest.devDependencies };
    const unknown = imports.filter(({ to, isPackage }) => {
      const [scope = "", rest = ""] = to.split("/");
      const bare = to.startsWith("@") ? `${scope}/${rest}` : scope;
      return isPackage && !/^(?:node|virtual):/.test(to) && !(bare in known);
    });
    expect(unknown.map(show)).toEqual([]);
  });
});

describe("files", () => {
  it("at the top are those a tool demands there", () => {
    const allowed =
      /^(?:app|db|migrations|public|tests|bench|\.ci|package\.json|package-lock\.json|tsconfig\.json|remix\.config\.js|eslint\.config\.js|README\.md|\.npmrc|\.gitignore|\.gitattributes|\.prettierignore|\.stylelintrc\.json|\.oxlintrc\.json|\.env\.example)$/;
    const top = new Set(files.map((path) => path.split("/")[0] ?? ""));
    expect([...top].filter((entry) => !allowed.test(entry))).toEqual([]);
  });

  it("have kebab-case names", () => {
    const kebab =
      /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
    const strange = files.filter(
      (path) =>
        !/^(?:migrations|\.ci)\//.test(path) &&
        !/^(?:README\.md|[a-z-]+-OFL\.txt)$/.test(name(path)) &&
        !kebab.test(name(path)),
    );
    expect(strange).toEqual([]);
  });

  it("are no barrels", () => {
    const barrels = code.filter(
      (path) =>
        name(path) === "index.ts" || /^export \* from/m.test(textOf(path)),
    );
    expect(barrels).toEqual([]);
  });

  it("in db can't reach the browser", () => {
    const plain = files.filter(
      (path) =>
        path.startsWith("db/") &&
        /\.tsx?$/.test(path) &&
        !/\.(?:server|config)\.ts$/.test(path),
    );
    expect(plain).toEqual([]);
  });

  it("are small: half within 80 lines, 95 % within 250", () => {
    const sizes = code
      .filter((path) => /^(?:app|db|tests|bench)\//.test(path))
      .filter((path) => !/\/data\/|\.data\.ts$/.test(path))
      .map((path) => ({ path, lines: textOf(path).split("\n").length - 1 }))
      .sort((a, b) => a.lines - b.lines);
    const at = (share: number) =>
      sizes[Math.floor((sizes.length - 1) * share)]?.lines;
    expect(at(0.5)).toBeLessThanOrEqual(80);
    const large = sizes.filter(({ lines }) => lines > 250);
    expect(
      large.length / sizes.length,
      large.map(({ path, lines }) => `${path} ${String(lines)}`).join(", "),
    ).toBeLessThanOrEqual(0.05);
  });
});

describe("what the tree tells", () => {
  const texts = files.filter(
    (path) => !/\.(?:woff2?|ttf|png|jpe?g|ico|pdf|gz|br)$/.test(path),
  );

  it("names no host of a package registry", () => {
    const host =
      /\bregistry\.[\w-]+\.\w+|\bnpmjs\.(?:org|com)|\bdeb\.debian\.org/;
    expect(texts.filter((path) => host.test(textOf(path)))).toEqual([]);
    expect(textOf("package-lock.json")).not.toContain('"resolved"');
  });

  it("names no folder of one machine", () => {
    const folder = /(?:^|[\s"'`(=:])\/(?:work|root|home|Users)\/\w/m;
    expect(texts.filter((path) => folder.test(textOf(path)))).toEqual([]);
  });

  it("never imports what lies outside of it", () => {
    const outside = imports.filter(
      ({ to, isPackage }) => !isPackage && to.startsWith(".."),
    );
    expect(outside.map(show)).toEqual([]);
  });

  it("reads the environment in one place", () => {
    const readers = code.filter(
      (path) =>
        /^(?:app|db)\//.test(path) &&
        !/^app\/setup\/|\.config\.ts$/.test(path) &&
        /\bprocess\.env\b/.test(textOf(path)),
    );
    expect(readers).toEqual(["app/env.server.ts"]);
  });

  it("asks no clock in pure code", () => {
    const clock = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;
    const pure = code.filter(
      (path) => path.startsWith("app/domain/") && !path.endsWith(".server.ts"),
    );
    expect(pure.filter((path) => clock.test(textOf(path)))).toEqual([]);
  });
});
