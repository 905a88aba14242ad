import { z } from "zod";
import { auditSubjects } from "./model";

const word = (max: number) => z.string().trim().max(max).optional();

/** Filters of the audit page. */
export const auditQuery = z.object({
  before: word(40),
  kind: z.enum(auditSubjects).optional(),
  subjectId: word(64),
  action: z
    .string()
    .trim()
    .max(60)
    .regex(/^[a-z._-]*$/)
    .optional(),
});
export type AuditQuery = z.output<typeof auditQuery>;
