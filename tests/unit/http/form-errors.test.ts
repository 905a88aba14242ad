import { describe, expect, it } from "vitest";
import { z } from "zod";
import { offerFields } from "../../../app/domain/offer/content-schema.server";
import { toFieldErrors } from "../../../app/http/forms.server";
import { translator } from "../../../app/i18n/translate";

const modules = import.meta.glob<Record<string, unknown>>(
  "../../../app/domain/*/{schema,schema.server,forms.server,*-schema,*-schema.server}.ts",
  { eager: true },
);

interface Def {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly options?: readonly z.ZodType[];
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly values?: readonly unknown[];
}
const defOf = (schema: z.ZodType) => schema._zod.def as unknown as Def;

/** The objects a form may be: through unions, pipes, defaults and effects. */
function shapesOf(schema: z.ZodType): Record<string, z.ZodType>[] {
  const { shape, options, innerType, in: input, out } = defOf(schema);
  if (shape) return [shape];
  if (options) return options.flatMap(shapesOf);
  if (innerType) return shapesOf(innerType);
  return [input, out].flatMap((one) => (one ? shapesOf(one) : []));
}

const many = Object.fromEntries(
  Array.from({ length: 400 }, (_, row) => [
    String(row),
    { name: "x", area: "x", amount: "x" },
  ]),
);

/** What people type by mistake, and what only programs send. */
const garbage: readonly unknown[] = [
  undefined,
  ...["", " ", "abc", "-1", "0", "1.5", "100000", "1e400", "½"],
  ...["2024-13-45", "9999-99-99", "javascript:alert(1)", "x".repeat(300_000)],
  ...[["a", "b"], [], { 0: { name: "" } }, { from: "x", to: "y" }, many],
  { amount: "x", currency: "x" },
];

const isSchema = (value: unknown): value is z.ZodType =>
  value instanceof z.ZodType;

const schemas: [string, z.ZodType][] = [
  ...Object.entries(modules).flatMap(([path, exported]) =>
    Object.entries(exported)
      .filter((entry): entry is [string, z.ZodType] => isSchema(entry[1]))
      .map(([name, schema]): [string, z.ZodType] => [
        `${path.replace(/^.*domain\//, "")} ${name}`,
        schema,
      ]),
  ),
  [
    "offer fields",
    z.object(offerFields({ readArea: () => [], isRegion: () => false })),
  ],
];

describe("what a form says of garbage", () => {
  const t = translator("en");

  it("is asked of many forms", () => {
    expect(schemas.length).toBeGreaterThan(60);
  });

  it.each(schemas)("of %s can be told", async (_, schema) => {
    const untold: string[] = [];
    for (const shape of shapesOf(schema)) {
      const fixed = Object.fromEntries(
        Object.entries(shape).flatMap(([name, field]) => {
          const { type, values } = defOf(field);
          return type === "literal" ? [[name, values?.[0]]] : [];
        }),
      );
      for (const name of Object.keys(shape)) {
        for (const value of garbage) {
          const input = { ...fixed, [name]: value };
          const parsed = await schema.safeParseAsync(input, {
            reportInput: true,
          });
          if (parsed.success) continue;
          for (const { key, params } of Object.values(
            toFieldErrors(parsed.error),
          )) {
            try {
              if (!t.find(key, params))
                untold.push(`${name}: ${key} is no text`);
            } catch (error) {
              untold.push(`${name}: ${key}: ${String(error)}`);
            }
          }
        }
      }
    }
    expect([...new Set(untold)]).toEqual([]);
  });
});
