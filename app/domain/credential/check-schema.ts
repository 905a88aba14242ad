import { z } from "zod";
import { parseNumberTyped } from "./typed-number";

/** A certificate has some hundred kB. */
export const LARGEST_FILE = 5 * 1024 * 1024;
export const LONGEST_TEXT = 256 * 1024;

/** What is asked by an address: a number, and how many events the paper with it tells of. */
export const checkQuery = z.object({
  number: z.string().max(40).transform(parseNumberTyped).optional(),
  events: z.coerce
    .number()
    .int()
    .min(0)
    .max(100_000)
    .optional()
    .catch(undefined),
});

/** A field that was left empty was not sent. */
const ifFilled = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (value) => (value === "" ? undefined : value),
    schema.optional(),
  );

/** What is sent: a file, its hash where the browser could make it, or a credential as text. */
export const checkForm = z
  .object({
    fingerprint: ifFilled(
      z.string().regex(/^[0-9a-f]{64}$/, "credential.error.fingerprint"),
    ),
    file: ifFilled(
      z
        .instanceof(File, { error: "credential.error.file" })
        .refine(
          ({ size }) => size <= LARGEST_FILE,
          "credential.error.file-large",
        ),
    ),
    credential: ifFilled(
      z.string().max(LONGEST_TEXT, "credential.error.text-long"),
    ),
  })
  .refine(
    ({ fingerprint, file, credential }) =>
      fingerprint !== undefined ||
      file !== undefined ||
      credential !== undefined,
    { path: ["file"], error: "credential.error.nothing" },
  );
