import { auditSubjects } from "../../app/domain/audit/model";
import {
  index,
  instant,
  int,
  json,
  oneOf,
  primaryKey,
  table,
  text,
} from "../columns.server";

/** Every state change: who, what, why, when, from which version. Append-only. */
export const auditEvents = table(
  "audit_events",
  {
    id: text().primaryKey(),
    at: instant().notNull(),
    /** Empty when the system acted. */
    actorId: text(),
    action: text().notNull(),
    subjectKind: oneOf(auditSubjects).notNull(),
    subjectId: text().notNull(),
    fromVersion: int(),
    reason: text(),
    detail: json<Record<string, string | number | boolean | null>>().notNull(),
  },
  (t) => [
    index("audit_events_subject").on(t.subjectKind, t.subjectId),
    index("audit_events_at").on(t.at),
  ],
);

/** One answer per idempotency key: a replay gets what the first one got. */
export const idempotencyKeys = table(
  "idempotency_keys",
  {
    /** User id or client address. */
    scope: text().notNull(),
    key: text().notNull(),
    answer: json<{ location: string }>(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.scope, t.key] }),
    index("idempotency_keys_created").on(t.createdAt),
  ],
);

/** Changes with each commit that changes public pages; caches hang on it. */
export const dataVersions = table("data_versions", {
  topic: text().primaryKey(),
  version: text().notNull(),
});

/** Which process runs a job now. */
export const jobLeases = table("job_leases", {
  name: text().primaryKey(),
  holder: text().notNull(),
  until: instant().notNull(),
});
