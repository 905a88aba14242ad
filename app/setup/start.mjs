/**
 * `npm start`: installs and builds what is missing, then runs the server.
 * With an argument: `install` or `build` stop after that step, `dev` serves the
 * sources, `admin` runs the command line of the built portal.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { main, root } from "./run.mjs";
import { serverFlags, serverVariables } from "./serve-command.mjs";

/**
 * Runs a script with the variables of `.env`, passing on every signal and at
 * the end its exit code.
 */
function runScript(file, { args = [], flags = [], variables = {} } = {}) {
  const settings = existsSync(join(root, ".env")) ? ["--env-file=.env"] : [];
  const child = spawn(
    process.execPath,
    [...settings, ...flags, file, ...args],
    {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...variables },
    },
  );
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      // Ctrl-C reaches the server by itself; a second one would hurry it.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  // npm ends at SIGTERM without passing it on; then its server must end too.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => {
      if (process.ppid !== parent) child.kill("SIGTERM");
    }, 500).unref();
  }
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143);
  });
}

const [command = "serve", ...args] = process.argv.slice(2);

main(async () => {
  await ensureInstalled();
  if (command === "dev") {
    const config = ["--config", "remix.config.js"];
    return runScript("node_modules/.bin/remix", {
      args: ["vite:dev", ...config],
    });
  }
  if (command !== "install") await ensureBuilt();
  const variables = serverVariables;
  if (command === "serve")
    runScript("build/server/index.js", { flags: serverFlags, variables });
  if (command === "admin") {
    runScript("build/server/admin.js", { args, variables });
  }
});
