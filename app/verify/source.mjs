import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Unreadable } from "./problem.mjs";

const PATIENCE = 30_000;

function webSource(address) {
  const base = address.replace(/\/+$/, "");
  return {
    name: base,
    async read(path) {
      let answer;
      try {
        answer = await fetch(`${base}/${path}`, {
          signal: AbortSignal.timeout(PATIENCE),
        });
        if (answer.status === 404) return null;
        if (answer.ok) return Buffer.from(await answer.arrayBuffer());
      } catch (error) {
        throw new Unreadable(
          `${base}/${path} can't be reached: ${error.cause?.message ?? error.message}.`,
        );
      }
      throw new Unreadable(
        `${base}/${path} answers with status ${answer.status}.`,
      );
    },
  };
}

const folderSource = (folder) => ({
  name: folder,
  folder,
  async read(path) {
    try {
      return await readFile(join(folder, path));
    } catch (error) {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
      throw new Unreadable(
        `${join(folder, path)} can't be read: ${error.message}.`,
      );
    }
  },
});

/** A log: the address of a server's, or a folder with a mirror of one. */
export function openSource(place) {
  if (/^https?:\/\//.test(place)) return webSource(place);
  if (!existsSync(place) || !statSync(place).isDirectory())
    throw new Unreadable(`There is no folder ${place}.`);
  return folderSource(place);
}

/** A file of the log that must be there. */
export async function need(source, path) {
  const bytes = await source.read(path);
  if (bytes === null) throw new Unreadable(`${source.name} has no ${path}.`);
  return bytes;
}

/** A file given on the command line, or an address. */
export async function readInput(place) {
  if (/^https?:\/\//.test(place)) {
    const cut = place.lastIndexOf("/");
    return need(webSource(place.slice(0, cut)), place.slice(cut + 1));
  }
  try {
    return await readFile(place);
  } catch (error) {
    throw new Unreadable(`${place} can't be read: ${error.message}.`);
  }
}
