import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

/** The server is our own process entry, which takes Remix's build as a module. */
const ownServer = {
  name: "own-server",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild
      ? {
          build: {
            // Node knows private fields; for browsers each look at one becomes a call.
            target: "node20",
            rollupOptions: {
              input: {
                index: "app/server.ts",
                admin: "app/admin.ts",
                // A thread of its own, which index starts by its file name.
                "round-worker": "app/domain/round/worker.server.ts",
              },
              output: { entryFileNames: "[name].js" },
            },
          },
        }
      : undefined,
};

const besides = "\0beside:";

/** A character of more than one byte, and one behind a backslash, where no escape can stand. */
const wide = /[^\0-\x7f]/g;
const escapedWide = /\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f`]/;

/**
 * Saves memory: Node keeps the text of the program, with two bytes for each
 * character where a single one is not Latin. So messages and other data lie in
 * files beside the server, read at the start, and other letters are escaped.
 */
const leanServer = {
  name: "lean-server",
  enforce: "pre",
  apply: (_config, { command, isSsrBuild }) =>
    command === "build" && isSsrBuild === true,
  async resolveId(source, importer) {
    if (!source.endsWith(".json")) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    const path = relative(import.meta.dirname, found?.id ?? "");
    if (!path.startsWith("app/")) return null;
    return besides + path.replace(/\.json$/, "");
  },
  load(id) {
    if (!id.startsWith(besides)) return null;
    const path = `${id.slice(besides.length)}.json`;
    const file = this.emitFile({
      type: "asset",
      fileName: `data/${path.replaceAll("/", "-")}`,
      source: readFileSync(path),
    });
    return `import { readFileSync } from "node:fs";
export default JSON.parse(readFileSync(new URL(import.meta.ROLLUP_FILE_URL_${file}), "utf8"));`;
  },
  renderChunk: {
    // After everybody who writes letters out again.
    order: "post",
    handler(code) {
      const wrong = escapedWide.exec(code);
      if (wrong) this.error(`Cannot be escaped: ${wrong[0]}`);
      return code.replace(
        wide,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
    },
  },
};

/** In development, requests go through the same guard and handler as in production. */
const ownDevServer = {
  name: "own-dev-server",
  configureServer: (server) => () => {
    server.middlewares.use((request, response, next) => {
      request.url = request.originalUrl;
      server
        .ssrLoadModule("/app/dev-server.ts")
        .then(({ handle }) => handle(request, response))
        .catch(next);
    });
  },
};

/** All styles in one file: a page then asks for one, and the next page for none. */
const oneStyleSheet = {
  name: "one-style-sheet",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild
      ? undefined
      : {
          build: {
            rollupOptions: {
              output: {
                manualChunks: (id) =>
                  id.split("?")[0].endsWith(".css") ? "styles" : undefined,
              },
            },
          },
        },
};

export default defineConfig({
  server: { port: 3000 },
  build: { target: "es2020", cssMinify: "esbuild", assetsInlineLimit: 0 },
  plugins: [
    // Before Remix, so that in development our handler answers first.
    ownDevServer,
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    ownServer,
    leanServer,
    oneStyleSheet,
  ],
});
