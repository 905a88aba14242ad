import { readFile, readdir } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { etagOf, type CachedPage } from "./cache.server";
import { compress, isCompressible, type Encoding } from "./compress.server";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

export interface StaticFile extends CachedPage {
  /** Named by its content: may be kept for ever. */
  readonly immutable: boolean;
}

/** All files of the client build, in memory; each is compressed when first asked for. */
export class StaticFiles {
  readonly #paths: ReadonlyMap<string, string>;
  readonly #ready = new Map<string, Promise<StaticFile>>();

  private constructor(paths: ReadonlyMap<string, string>) {
    this.#paths = paths;
  }

  static async open(folder: string): Promise<StaticFiles> {
    const entries = await readdir(folder, {
      recursive: true,
      withFileTypes: true,
    });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map(
        (path) =>
          [`/${relative(folder, path).split(sep).join("/")}`, path] as const,
      );
    return new StaticFiles(new Map(paths));
  }

  has(pathname: string): boolean {
    return this.#paths.has(pathname);
  }

  get(pathname: string, wanted: Encoding): Promise<StaticFile> | undefined {
    const path = this.#paths.get(pathname);
    if (path === undefined) return undefined;
    const key = `${wanted} ${pathname}`;
    let file = this.#ready.get(key);
    if (!file) {
      file = load(path, pathname, wanted);
      this.#ready.set(key, file);
    }
    return file;
  }
}

async function load(path: string, pathname: string, wanted: Encoding) {
  const bytes = await readFile(path);
  const contentType = types[extname(path)] ?? "application/octet-stream";
  const { body, encoding } = await compress(
    bytes,
    isCompressible(contentType) ? wanted : "identity",
    10,
  );
  return {
    body,
    encoding,
    contentType,
    etag: etagOf(body),
    storedAt: 0,
    immutable: pathname.startsWith("/assets/"),
  };
}
