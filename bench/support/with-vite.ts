/**
 * Runs a module that needs what the build replaces, the messages for instance:
 * `tsx bench/support/with-vite.ts MODULE ARGUMENT`.
 */
import { createServer } from "vite";
import { root } from "./process";

const [module = ""] = process.argv.slice(2);
const server = await createServer({
  ...{ root, configFile: false, appType: "custom", logLevel: "error" },
  server: { middlewareMode: true, ws: false, hmr: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
await server.ssrLoadModule(module);
await server.close();
