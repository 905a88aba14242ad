import { type Instant, MINUTE } from "../kernel/clock";
import { DomainError, forbidden, notFound } from "../kernel/errors";
import type { Actor, User } from "./actor";
import { type Condition, conditions } from "./conditions";
import { type Permission, policy, type SubjectKindOf } from "./policy";
import { holdsRole, type Role } from "./roles";
import type { Subjects } from "./subjects";

declare const authorized: unique symbol;

/** A subject that went through `authorize()`; nothing else can make one. */
export type Authorized<T, P extends Permission = Permission> = T & {
  readonly [authorized]: P;
};

export type SubjectOf<P extends Permission> = Subjects[SubjectKindOf<P>];

interface AnyRule {
  readonly on: keyof Subjects;
  readonly grants: readonly {
    readonly role: Role;
    readonly when?: readonly string[];
  }[];
  readonly confidential?: true;
  readonly stepUp?: true;
}
const ruleOf = (permission: Permission): AnyRule => policy[permission];

/**
 * Could the actor do this to some object? Conditions are left aside: it decides
 * whether a page or a link is for this reader at all, never about one object.
 */
export const may = (actor: Actor, permission: Permission): boolean =>
  ruleOf(permission).grants.some(({ role }) => holdsRole(actor, role));

/** `may`, or the refusal: 401 without a session, 404 for what is confidential, else 403. */
export function assertMay(actor: Actor, permission: Permission): void {
  if (!may(actor, permission)) throw refusal(actor, permission);
}

/**
 * Asks the table about one object; the only way to an `Authorized<T>`.
 * Throws DomainError: `unauthenticated` without a session; `not_found` when the
 * actor has no role towards a confidential object; otherwise what the first
 * condition that fails says (`forbidden` or `conflict`).
 */
export function authorize<P extends Permission, T extends SubjectOf<P>>(
  actor: Actor,
  permission: P,
  subject: T,
): Authorized<T, P> {
  const rule = ruleOf(permission);
  const held = rule.grants.filter(({ role }) =>
    holdsRole(
      actor,
      role,
      participantOf(rule.on, subject),
      assignedOf(rule.on, subject),
    ),
  );
  if (held.length === 0) throw refusal(actor, permission);

  const obstacles = held.map(({ when = [] }) =>
    actor.kind === "user"
      ? when
          .map((name) => conditionOf(rule.on, name))
          .find((condition) => !condition.holds(actor, subject))
      : undefined,
  );
  const first = obstacles[0];
  if (first && obstacles.every((obstacle) => obstacle !== undefined)) {
    throw new DomainError(first.refusal.kind, first.refusal.code);
  }
  return subject as Authorized<T, P>;
}

/** `authorize` as a question, for showing or leaving out a button. */
export function isAuthorized<P extends Permission>(
  actor: Actor,
  permission: P,
  subject: SubjectOf<P>,
): boolean {
  try {
    authorize(actor, permission, subject);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

/** How long a proof of identity lasts for the permissions marked `stepUp`. */
export const stepUpMinutes = 15;

/** True when the actor must sign in again before doing this. */
export const needsStepUp = (
  actor: Actor,
  permission: Permission,
  now: Instant,
): boolean =>
  ruleOf(permission).stepUp === true &&
  actor.kind === "user" &&
  now - actor.provedAt > stepUpMinutes * MINUTE;

function refusal(actor: Actor, permission: Permission): DomainError {
  if (actor.kind === "anonymous") {
    return new DomainError("unauthenticated", "permission.error.sign-in");
  }
  if (ruleOf(permission).confidential) return notFound();
  if (!actor.emailVerified) return forbidden("permission.error.confirm-email");
  return forbidden();
}

/** The participant in which membership roles count; "" is nobody's. */
function participantOf(on: keyof Subjects, subject: unknown): string {
  if (on === "participant") return (subject as Subjects["participant"]).id;
  if (
    on === "act" ||
    on === "case" ||
    on === "challenge" ||
    on === "practice" ||
    on === "request" ||
    on === "offer"
  ) {
    return (subject as Subjects["act" | "challenge"]).participantId;
  }
  return "";
}

/** Who holds the roles that only an object gives. */
const assignedOf = (on: keyof Subjects, subject: unknown) =>
  on === "practice" ||
  on === "country" ||
  on === "request" ||
  on === "match" ||
  on === "engagement"
    ? (subject as Subjects["practice" | "country" | "match"]).assigned
    : undefined;

function conditionOf(on: keyof Subjects, name: string) {
  const known: Record<string, unknown> = conditions[on];
  const condition = known[name] as
    | {
        holds(actor: User, subject: unknown): boolean;
        refusal: Condition<never>["refusal"];
      }
    | undefined;
  if (!condition) throw new Error(`No condition ${on} ${name}`);
  return condition;
}
