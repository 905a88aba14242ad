import {
  listDemoMembers,
  listDemoOfficers,
} from "../../../db/queries/account-user.server";
import type { Context } from "../../context.server";
import {
  membershipRoles,
  secretariatRoles,
  type MembershipRole,
  type SecretariatRole,
} from "../permissions/actor";

export interface DemoAccount {
  readonly role: MembershipRole | SecretariatRole;
  readonly name: string;
  readonly email: string;
}

/** The demonstration accounts, at least one for each role; none outside demonstration mode. */
export async function listDemoAccounts({
  env,
  db,
}: Pick<Context, "env" | "db">): Promise<DemoAccount[]> {
  if (env.mode !== "demo") return [];
  const members = await Promise.all(
    membershipRoles.map((role) => listDemoMembers(db.read, role)),
  );
  const officers = await listDemoOfficers(db.read);
  return [
    ...members.flat(),
    ...secretariatRoles.flatMap((role) =>
      officers.filter((officer) => officer.role === role),
    ),
  ];
}
