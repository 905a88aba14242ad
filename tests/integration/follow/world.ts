import { eq } from "drizzle-orm";
import type { Context } from "../../../app/context.server";
import { moveAct } from "../../../app/domain/act/change.server";
import { getAct } from "../../../app/domain/act/load.server";
import { mailNews } from "../../../app/domain/follow/mail.server";
import type { Frequency } from "../../../app/domain/follow/model";
import type { FollowInput } from "../../../app/domain/follow/schema";
import { startFollow } from "../../../app/domain/follow/start.server";
import { tellNews } from "../../../app/domain/follow/tell.server";
import { systemContext } from "../../../app/domain/job/system-context.server";
import { SECOND } from "../../../app/domain/kernel/clock";
import { newId } from "../../../app/domain/kernel/ids";
import type { ActEvent } from "../../../app/domain/lifecycle/act";
import type { User } from "../../../app/domain/permissions/actor";
import { refreshRegister } from "../../../app/domain/register/refresh.server";
import { actEvents } from "../../../db/schema/act.server";
import { notices } from "../../../db/schema/follow.server";
import { openTestDatabase } from "../../support/test-database";
import { lettersTo, makePerson, makeTestServices } from "../account/people";
import { addAct, addAuthor, addParticipant } from "../register/fixture";

type ActParts = Parameters<typeof addAct>[1];

/** A register with one company and its first act, and readers who follow it. */
export async function openWorld() {
  const db = await openTestDatabase();
  const test = makeTestServices(db);
  const { clock, services } = test;
  await db.write(async (tx) => {
    await addAuthor(tx);
    await addParticipant(tx, {
      id: "savanna",
      names: [{ lang: "en", text: "Savanna Data" }],
    });
  });

  const asUser = (row: { id: string; email: string; name: string }): User => ({
    kind: "user",
    userId: row.id,
    ...{ email: row.email, name: row.name },
    ...{ roles: [], memberships: [], emailVerified: true },
    sessionId: `session-${row.id}`,
    provedAt: clock.now,
  });

  /** Somebody with a confirmed address, and what they do. */
  async function addReader() {
    const person = await makePerson(test);
    const user = asUser(person);
    const ctx = (): Context => test.context(user);
    return {
      user,
      ctx,
      follow: (
        what: Pick<FollowInput, "kind" | "target" | "query" | "name">,
        frequency: Frequency = "at_once",
      ) => startFollow(ctx(), { ...what, frequency }),
      letters: () => lettersTo(db, person.email),
      notices: () =>
        db.read.select().from(notices).where(eq(notices.userId, person.id)),
    };
  }

  /** Whatever happens next, happens later. */
  const later = <T>(result: T): T => {
    clock.now += SECOND;
    return result;
  };

  /** An act that comes on the register now. */
  const register = async (given: ActParts): Promise<string> => {
    const made = db.write(async (tx) => {
      const id = await addAct(tx, given);
      // The fixture's own event is of March and has no id that tells its time.
      await tx.delete(actEvents).where(eq(actEvents.actId, id));
      await tx.insert(actEvents).values({
        id: newId(),
        actId: id,
        event: "publish",
        fromStatus: "registered",
        toStatus: given.status ?? "published",
        isPublic: true,
        reasonCode: null,
        at: clock.now,
      });
      await refreshRegister(tx, id, clock.now);
      return id;
    });
    return later(await made);
  };

  /** One public step in the life of an act, as operations make it. */
  const move = async (id: string, event: ActEvent): Promise<void> => {
    await db.write(async (tx) => {
      const act = await getAct(tx, id);
      await moveAct(tx, test.context(), act, { event, isPublic: true });
      await refreshRegister(tx, id, clock.now);
    });
    later(undefined);
  };

  const first = await register({ seq: 1, participantId: "savanna" });
  const system = () => systemContext(services);
  return {
    ...{ db, test, clock, services, addReader, register, move, first },
    tell: () => tellNews(system()),
    mail: () => mailNews(system()),
  };
}
export type World = Awaited<ReturnType<typeof openWorld>>;

export const about = { kind: "participant", target: "savanna" } as const;
