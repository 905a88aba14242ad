import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * Which part of the tree may not import which: the table of app/README.md.
 * Imports are relative, so a folder is met by its name after `./` or `../`.
 * `tests/architecture.test.ts` checks the same on resolved paths.
 */
const within = (folder) => `^\\.{1,2}/(?:.*/)?${folder}/`;
const serverOnly = {
  regex: "\\.server$",
  message: "This part must be able to run without the server.",
};
const never = (part, folders, packages = []) => [
  ...folders.map((folder) => ({
    regex: within(folder),
    message: `${part} must not import ${folder}/ (see app/README.md).`,
  })),
  ...packages.map((name) => ({
    regex: `^${name}(?:/|$)`,
    message: `${part} must not import ${name} (see app/README.md).`,
  })),
];
const forbid = (patterns) => ({
  "no-restricted-imports": ["error", { patterns }],
});

const isNow = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Pure code takes `now` as an argument.",
  },
  {
    selector:
      "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Pure code takes `now` as an argument.",
  },
  {
    selector:
      "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Pure code takes what is random as an argument.",
  },
];

const remix = ["@remix-run", "react", "react-dom"];

export default defineConfig(
  { ignores: ["build/", "data/**", ".cache/", "test-results/", "public/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": "off", // the compiler does it
    },
  },
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "object-shorthand": "error",
      "prefer-template": "error",
    },
  },
  {
    files: ["**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    settings: {
      "jsx-a11y": { components: { Link: "a", NavLink: "a", Form: "form" } },
    },
    rules: {
      // What scrolls must be reachable by keyboard: WCAG 2.1.1.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { roles: ["region"] }],
      // Lists lose their role in WebKit where CSS takes the bullets away.
      "jsx-a11y/no-redundant-roles": ["error", { ul: ["list"], ol: ["list"] }],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "db/**/*.ts"],
    ignores: ["app/env.server.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        {
          object: "process",
          property: "env",
          message: "Only app/env.server.ts reads the environment.",
        },
      ],
    },
  },
  {
    files: ["app/routes/**/*.{ts,tsx}"],
    rules: forbid(
      never("A route", ["db"], ["drizzle-orm", "better-sqlite3", "pg"]),
    ),
  },
  {
    files: ["app/components/**/*.{ts,tsx}"],
    rules: forbid([
      serverOnly,
      ...never("A component", ["db", "http", "routes"], ["drizzle-orm"]),
    ]),
  },
  {
    files: ["app/i18n/**/*.{ts,tsx}"],
    rules: forbid([
      serverOnly,
      ...never("i18n", ["db", "http", "routes", "components"], ["drizzle-orm"]),
    ]),
  },
  {
    files: ["app/domain/**/*.ts"],
    ignores: ["app/domain/**/*.server.ts"],
    rules: {
      ...forbid([
        serverOnly,
        ...never(
          "Pure domain code",
          ["db", "http", "routes", "components", "i18n"],
          [...remix, "drizzle-orm", "better-sqlite3", "pg"],
        ),
      ]),
      "no-restricted-syntax": ["error", ...isNow],
    },
  },
  {
    files: ["app/domain/**/*.server.ts"],
    rules: forbid(
      never("An operation", ["http", "routes", "components"], remix),
    ),
  },
  {
    files: ["app/http/**/*.{ts,tsx}"],
    rules: forbid([
      {
        // What HTTP itself keeps: sessions, forms already answered, the cache's version.
        regex:
          "/db/(?:schema|search|seed)/|/db/queries/(?!sessions?\\.|idempotency\\.|data-version\\.)",
        message: "HTTP code calls operations, not queries (see app/README.md).",
      },
      ...never("HTTP code", ["routes"], ["drizzle-orm"]),
    ]),
  },
  {
    files: ["db/**/*.ts"],
    rules: forbid(never("db", ["http", "routes", "components"], remix)),
  },
  {
    files: ["db/**/*.ts"],
    ignores: ["db/seed/**"],
    rules: forbid([
      {
        regex: "/app/domain/.*\\.server$",
        message: "db knows types and codes of the domain, not its operations.",
      },
      ...never("db", ["http", "routes", "components"], remix),
    ]),
  },
  {
    // What runs in a terminal talks to it, and these read their own settings.
    files: [
      "app/setup/**/*.mjs",
      "app/server.ts",
      "app/admin.ts",
      "bench/**",
      "db/migrate.ts",
      "db/*.config.ts",
      "db/seed/**",
      "tests/**",
    ],
    rules: { "no-console": "off" },
  },
  {
    // A test that meets null fails, which is what it is for.
    files: ["tests/**"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["db/*.config.ts"],
    rules: { "no-restricted-properties": "off" },
  },
  {
    files: ["app/components/**/*.js", "app/routes/**/*.js"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...["window", "document", "navigator", "location", "history"],
          ...["FormData", "HTMLElement", "Event", "sessionStorage"],
          ...["URLSearchParams", "DOMParser"],
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "process",
          "console",
          "performance",
          "Buffer",
          "URL",
          "setTimeout",
          "setInterval",
          "clearTimeout",
          "fetch",
          "AbortSignal",
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
);
