import type { Context } from "../../../app/context.server";
import { createUser } from "../../../app/domain/account/create.server";
import {
  acceptInvitation,
  inviteMember,
} from "../../../app/domain/membership/invite.server";
import { createParticipant } from "../../../app/domain/participant/create.server";
import { newParticipantForm } from "../../../app/domain/participant/form.server";
import type { MembershipRole } from "../../../app/domain/permissions/actor";
import type { Db } from "../../../db/client.server";
import {
  lettersTo,
  makeBrowser,
  makeTestServices,
  tokenIn,
} from "../account/people";

/** A parsed form of a company in Kenya, with what a test changes of it. */
export const details = (name: string, more: Record<string, unknown> = {}) =>
  newParticipantForm.parse({
    kind: "company",
    area: "KEN",
    name,
    nameLang: "en",
    ...more,
  });

let made = 0;

/** People and participants on a test database. */
export function openTeam(db: Db) {
  const world = makeTestServices(db);

  /** A person and the context of their next request, with the roles they have by then. */
  async function person(verified = true) {
    made += 1;
    const email = `member${String(made)}@example.org`;
    const user = await db.write((tx) =>
      createUser(tx, world.context(), {
        email,
        name: `Member ${String(made)}`,
        locale: "en",
        // No test here signs in with a password.
        passwordHash: "none",
        verified,
      }),
    );
    const browser = makeBrowser(world);
    await browser.signIn(user.id);
    return { id: user.id, email, ctx: () => browser.context() };
  }
  type Person = Awaited<ReturnType<typeof person>>;

  /** A participant with its first owner. */
  async function company(name = `Company ${String((made += 1))}`) {
    const owner = await person();
    const id = await createParticipant(await owner.ctx(), details(name));
    return { id, owner };
  }

  /** The secret of the newest invitation to an address. */
  async function invitationTo(email: string): Promise<string> {
    const letters = await lettersTo(db, email);
    return tokenIn(
      letters.find(({ kind }) => kind === "membership.letter.invitation"),
    );
  }

  /** Invites a new person, who accepts. */
  async function join(by: Person, participantId: string, role: MembershipRole) {
    const member = await person();
    const { email } = member;
    await inviteMember(await by.ctx(), participantId, { email, role });
    await acceptInvitation(await member.ctx(), await invitationTo(email));
    return member;
  }

  const anonymous = (): Context => world.context();
  return { ...world, db, person, company, invitationTo, join, anonymous };
}
