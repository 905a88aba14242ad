import type { MembershipRole, SecretariatRole } from "../permissions/actor";

/** One demonstration account for each role; three officers, since three have to agree. */
export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role?: SecretariatRole;
  readonly membership?: MembershipRole;
  /** Where that role is held; in the first invented company unless told. */
  readonly seat?: "state" | "university";
}

const account = (who: string, name: string, rest: Partial<DemoAccount>) => ({
  email: `${who}@fairway.example`,
  name: `${name} (demonstration)`,
  ...rest,
});

export const demoAccounts: readonly DemoAccount[] = [
  account("owner", "Owner", { membership: "owner" }),
  account("editor", "Editor", { membership: "editor" }),
  account("viewer", "Viewer", { membership: "viewer" }),
  account("minister", "Minister of one state", {
    ...{ membership: "owner", seat: "state" },
  }),
  account("focal", "Focal point of one state", {
    ...{ membership: "owner", seat: "state" },
  }),
  account("minister2", "Minister of another state", {
    ...{ membership: "owner", seat: "state" },
  }),
  account("expert", "Reviewer of practices abroad", {
    ...{ membership: "editor", seat: "university" },
  }),
  account("expert2", "Second reviewer of practices abroad", {
    ...{ membership: "editor", seat: "university" },
  }),
  account("requester", "Body that asks for help", {}),
  account("nafp", "National focal points for assistance", {}),
  account("donor", "Body that gives help", {}),
  account("reviewer", "First reviewer", { role: "reviewer" }),
  account("reviewer2", "Second reviewer", { role: "reviewer" }),
  account("registrar", "Registrar", { role: "registrar" }),
  account("registrar2", "Second registrar", { role: "registrar" }),
  account("editor-in-chief", "Thematic editor", { role: "thematic_editor" }),
  account("matching", "Matching officer", { role: "matching_officer" }),
  account("translator", "Translator", { role: "translator" }),
  account("auditor", "Auditor", { role: "auditor" }),
  account("administrator", "Administrator", { role: "administrator" }),
];
