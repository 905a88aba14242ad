import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";

export const root = new URL("../..", import.meta.url).pathname;

const generated = new Set(
  readFileSync(join(root, ".gitignore"), "utf8")
    .split("\n")
    .map((line) => line.replace(/^\/|\/$/g, ""))
    .concat(".git"),
);

/** Every file of the project, as a path from its root; nothing that git ignores. */
export function filesUnder(folder = "."): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !generated.has(join(folder, entry.name)))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    });
}

export const textOf = (path: string) => readFileSync(join(root, path), "utf8");

export const isCode = (path: string) => /\.(?:tsx?|mjs)$/.test(path);

export interface Import {
  readonly from: string;
  /** A path from the root, with its extension, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
}

function resolveRelative(from: string, specifier: string): string {
  const path = normalize(join(dirname(from), specifier.replace(/\?.*$/, "")));
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}.mjs`];
  return (
    candidates.find(
      (candidate) =>
        /\.\w+$/.test(candidate) && existsSync(join(root, candidate)),
    ) ?? path
  );
}

/** What a source file imports, for its types or its values, and what it re-exports. */
export const importsOf = (from: string): Import[] =>
  ts
    .preProcessFile(textOf(from), true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith(".")
        ? { from, to: resolveRelative(from, fileName), isPackage: false }
        : { from, to: fileName, isPackage: true },
    );
