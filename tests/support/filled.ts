import {
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";

const root = new URL("../..", import.meta.url).pathname;

/**
 * The data folder of a server that has filled its demonstration and stopped,
 * kept for as long as the build is the same: filling takes seconds, and some
 * twenty tests begin with it.
 */
function template(): string {
  const { mtimeMs, size } = statSync(join(root, "build/server/index.js"));
  const stamp = `${mtimeMs.toFixed(0)}-${String(size)}`;
  return join(root, ".cache/test/filled", stamp);
}

/**
 * Copies a filled data folder to `target`; makes one first where there is none.
 * @param fill starts a server on a folder, waits until it is ready and stops it
 */
export async function copyFilled(
  target: string,
  fill: (dataDir: string) => Promise<void>,
): Promise<void> {
  const ready = template();
  if (!existsSync(ready)) {
    const making = `${ready}.${String(process.pid)}`;
    mkdirSync(making, { recursive: true });
    await fill(making);
    try {
      renameSync(making, ready);
    } catch {
      // Another process was faster; its folder is as good.
      rmSync(making, { recursive: true, force: true });
    }
  }
  cpSync(ready, target, { recursive: true });
}
