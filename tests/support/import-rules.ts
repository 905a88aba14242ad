import type { Import } from "./tree";

/** The parts of the house, by path; the first that fits counts. */
const parts = [
  ["test", /^(?:tests|bench)\//],
  ["setup", /^app\/setup\//],
  ["route", /^app\/routes\//],
  ["component", /^app\/components\//],
  ["i18n", /^app\/i18n\//],
  ["demo", /^app\/domain\/demo\/.*\.server\.ts$/],
  ["operation", /^app\/domain\/.*\.server\.ts$/],
  ["pure", /^app\/domain\//],
  ["http", /^app\/http\//],
  // What HTTP itself keeps: sessions, forms already answered, the cache's version.
  [
    "http store",
    /^db\/queries\/(?:sessions?|idempotency|data-version)\.server\.ts$/,
  ],
  ["queries", /^db\/(?:queries|search)\//],
  ["schema", /^db\/schema\//],
  ["seed", /^db\/seed\//],
  ["db", /^db\//],
  ["urls", /^app\/urls\.ts$/],
  ["env", /^app\/env\.server\.ts$/],
  ["context", /^app\/context\.server\.ts$/],
  ["top", /./],
] as const;

export type Part = (typeof parts)[number][0];

export const partOf = (path: string): Part =>
  parts.find(([, pattern]) => pattern.test(path))?.[0] ?? "top";

const web = /^(?:@remix-run\/|react(?:-dom)?(?:\/|$))/;
const sql = /^(?:drizzle-orm|better-sqlite3|pg)(?:\/|$)/;

interface Rule {
  readonly parts: readonly Part[];
  /** Packages that this part never imports. */
  readonly never: RegExp;
}

const database: readonly Part[] = ["db", "schema", "queries", "http store"];

/** The table of app/README.md: what each part may import. */
const rules: Readonly<Partial<Record<Part, Rule>>> = {
  route: {
    parts: [
      ...(["route", "component", "i18n", "http", "urls"] as const),
      ...(["operation", "pure"] as const),
    ],
    never: sql,
  },
  component: { parts: ["component", "i18n", "pure", "urls"], never: sql },
  i18n: { parts: ["i18n", "pure", "urls"], never: sql },
  pure: { parts: ["pure"], never: new RegExp(`${web.source}|${sql.source}`) },
  operation: {
    parts: [
      ...(["operation", "demo", "pure", "context", "urls"] as const),
      ...(["i18n", "env"] as const),
      ...database,
    ],
    never: web,
  },
  // Demonstration data is put in rows at a time, past the operations.
  demo: {
    parts: ["demo", "operation", "pure", "context", ...database, "seed"],
    never: web,
  },
  queries: { parts: [...database, "pure", "env"], never: web },
  schema: { parts: [...database, "pure", "env"], never: web },
  db: { parts: [...database, "pure", "env"], never: web },
  seed: {
    parts: [...database, "seed", "pure", "operation", "context", "env"],
    never: web,
  },
  http: {
    parts: [
      ...(["http", "i18n", "urls", "env", "context", "component"] as const),
      ...(["operation", "demo", "pure", "db", "http store"] as const),
    ],
    never: sql,
  },
};

/** Whether the table allows an import; parts without a rule may import anything. */
export function isAllowed({ from, to, isPackage }: Import): boolean {
  const rule = rules[partOf(from)];
  if (!rule) return true;
  if (isPackage) return !rule.never.test(to);
  if (to === "package.json") return false;
  return rule.parts.includes(partOf(to));
}

/** Modules of pure code that every other module may use whole. */
const shared = /^app\/domain\/(?:kernel|lifecycle|permissions)\//;
const moduleOf = (path: string) => path.split("/")[2];

/** Pure code meets another module only through its `model.ts`. */
export function crossesModules({ from, to, isPackage }: Import): boolean {
  if (isPackage || partOf(from) !== "pure" || partOf(to) !== "pure") {
    return false;
  }
  const isOther = moduleOf(from) !== moduleOf(to);
  return isOther && !shared.test(to) && !to.endsWith("/model.ts");
}
