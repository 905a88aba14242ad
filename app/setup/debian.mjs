import { existsSync } from "node:fs";
import { run, say, which } from "./run.mjs";

const canInstall = () =>
  existsSync("/etc/debian_version") &&
  process.getuid?.() === 0 &&
  which("apt-get") !== undefined;

/**
 * Installs packages of Debian where we may. False where this is no Debian,
 * where we are not root, or where apt-get fails.
 */
export async function installDebian(packages) {
  if (!canInstall()) return false;
  say(`installing Debian packages: ${packages.join(" ")}`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "-y", "--no-install-recommends", ...packages];
  await run("apt-get", ["update", "-qq"], { env });
  return (await run("apt-get", ["-qq", ...install], { env })) === 0;
}
