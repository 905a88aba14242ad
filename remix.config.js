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
    oneStyleSheet,
  ],
});
