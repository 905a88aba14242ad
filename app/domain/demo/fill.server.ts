import { createHash } from "node:crypto";
import { countUsers } from "../../../db/queries/account-user.server";
import type { Tx } from "../../../db/client.server";
import {
  emptySeed,
  insertSeed,
  type SeedRows,
} from "../../../db/seed/insert.server";
import type { Context } from "../../context.server";
import {
  createDemoUser,
  hashDemoPassword,
} from "../account/create-demo.server";
import { newId } from "../kernel/ids";
import { isPublic } from "../lifecycle/act";
import { refreshLibrary } from "../practice/refresh.server";
import { seedRegister } from "../register/seed.server";
import { demoAccounts } from "./accounts";
import { pushExchange } from "./exchange/push.server";
import { insertDemoRounds } from "./exchange/rounds.server";
import { scorerOf } from "./exchange/score.server";
import { pushAct } from "./act-rows.server";
import type { DemoOffice } from "./case-rows.server";
import { insertDemoFollows } from "./follow-rows.server";
import { pushChallenges } from "./challenge-rows.server";
import { pushClaims } from "./claim-rows.server";
import { pushInstruments } from "./instrument-rows.server";
import { letterPdf } from "./letter-pdf";
import { pushParticipant } from "./participant-rows.server";
import { Owners } from "./practice-owners.server";
import { pushPractices } from "./practice-rows.server";
import { storeSheets, type StoredSheet } from "./practice-sheets.server";
import { pushReports } from "./report-rows.server";
import { pushSuccessions } from "./succession-rows.server";
import { planDemonstration, type DemoParticipant } from "./plan";

/** Acts in the order they were registered: numbers count up with time. */
const inOrder = (plan: readonly DemoParticipant[]) =>
  plan
    .flatMap((participant) =>
      participant.acts.map((act, at) => ({ participant, act, at })),
    )
    .sort((a, b) => a.act.registeredAt - b.act.registeredAt || a.at - b.at);

/**
 * The rows of a plan.
 * @returns them, with the ids of participants and, in register order, of public acts
 */
export function makeRows(
  plan: readonly DemoParticipant[],
  authorId: string,
  now: number,
  office?: DemoOffice,
) {
  const rows = emptySeed();
  const participantIds = plan.map((participant) =>
    pushParticipant(rows, participant, participant.acts[0]?.receivedAt ?? now),
  );
  const firstActs = new Map<number, string>();
  const registered: string[] = [];
  for (const { participant, act } of inOrder(plan)) {
    const { index } = participant;
    const isShown = isPublic(act.status);
    const ids = {
      participantId: participantIds[index] ?? "",
      authorId,
      seq: isShown ? registered.length + 1 : null,
      relatesTo: firstActs.get(index) ?? null,
      ...(office ? { office } : {}),
    };
    const id = pushAct(rows, participant, act, ids, now);
    if (!firstActs.has(index)) firstActs.set(index, id);
    if (isShown) registered.push(id);
  }
  return { rows, participantIds, registered };
}

/** One account for each role, by e-mail address. */
async function createAccounts(tx: Tx, ctx: Context, passwordHash: string) {
  const ids = new Map<string, string>();
  for (const { email, name, role } of demoAccounts) {
    const id = await createDemoUser(tx, ctx, {
      email,
      name,
      locale: "en",
      passwordHash,
      ...(role ? { role } : {}),
    });
    ids.set(email, id);
  }
  return (who: string) => {
    const id = ids.get(`${who}@fairway.example`);
    if (id === undefined) throw new Error(`No demonstration account ${who}`);
    return id;
  };
}

/** One letter proves every invented act. */
async function storeLetter({
  files,
  now,
}: Context): Promise<Omit<SeedRows["files"][number], "uploadedBy">> {
  const bytes = letterPdf(
    "Letter of the demonstration. Everything in it is invented.",
  );
  const id = newId();
  await files.put(id, bytes);
  return {
    id,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    size: bytes.length,
    mediaType: "application/pdf",
    name: "letter (demonstration).pdf",
    createdAt: now,
  };
}

/** Adds the invented write-ups; two universities abroad review them, a second person clears for a state. */
function pushLibrary(
  rows: SeedRows,
  idOf: (who: string) => string,
  now: number,
  sheets: readonly StoredSheet[],
): string[] {
  const owners = new Owners(rows);
  if (owners.states.length < 3) return [];
  const university = (region: string) =>
    owners.choose({ kind: "academia", lang: "en", region });
  const bodies = [university("150"), university("142")] as const;
  const seats = [
    ["focal", "owner", owners.state(0)],
    ["expert", "editor", bodies[0]],
    ["expert2", "editor", bodies[1]],
  ] as const;
  for (const [who, role, { id }] of seats) {
    rows.memberships.push({
      ...{ userId: idOf(who), participantId: id, role, createdAt: now },
    });
  }
  return pushPractices(
    rows,
    {
      author: idOf("viewer"),
      minister: idOf("minister"),
      focal: idOf("focal"),
      editor: idOf("editor-in-chief"),
      reviewers: [idOf("expert"), idOf("expert2")],
      translator: idOf("translator"),
    },
    bodies,
    owners,
    sheets,
  );
}

/** Examples of everything take long to find among many; a register for measuring has none. */
const MOST_WITH_EXAMPLES = 2000;

/**
 * Fills an empty database with invented participants and acts.
 * @param count how many participants; 360 give some 400 acts
 * @param alter may change the rows before they are written
 * @returns how many acts were made; 0 where there was an account already
 */
export async function fillDemonstration(
  ctx: Context,
  count = 360,
  alter?: (rows: SeedRows) => void,
): Promise<number> {
  const { db, now } = ctx;
  const plan = planDemonstration(count);
  if ((await countUsers(db.read)) > 0) return 0;
  const passwordHash = await hashDemoPassword();
  const letter = await storeLetter(ctx);
  const sheets = count <= MOST_WITH_EXAMPLES ? await storeSheets(ctx) : [];
  const made = await db.write(async (tx) => {
    // Another process may have filled it in between.
    if ((await countUsers(tx)) > 0) return 0;
    const idOf = await createAccounts(tx, ctx, passwordHash);
    const author = idOf("owner");
    const file = { ...letter, uploadedBy: author };
    const { rows, participantIds, registered } = makeRows(plan, author, now, {
      fileId: file.id,
      officers: {
        identity: idOf("reviewer"),
        authority: idOf("reviewer2"),
        approval: idOf("registrar"),
      },
    });
    rows.files.push(file);
    for (const sheet of sheets) {
      rows.files.push({ ...sheet.file, uploadedBy: author });
    }
    const company = plan.findIndex(
      ({ kind, acts }) => kind === "company" && acts[0]?.status === "published",
    );
    for (const { email, membership, seat } of demoAccounts) {
      // The others get theirs with the examples, see below.
      if (!membership || seat) continue;
      rows.memberships.push({
        userId: idOf(email.split("@")[0] ?? ""),
        participantId: participantIds[company] ?? "",
        role: membership,
        createdAt: now,
      });
    }
    if (count <= MOST_WITH_EXAMPLES) {
      pushReports(rows, file.id, author);
      pushSuccessions(rows, {
        proposer: idOf("registrar"),
        approver: idOf("registrar2"),
      });
      pushChallenges(
        rows,
        {
          first: idOf("reviewer"),
          second: idOf("reviewer2"),
          registrar: idOf("registrar2"),
        },
        now,
      );
      pushClaims(
        rows,
        { adder: idOf("reviewer"), approver: idOf("registrar") },
        participantIds[company] ?? "",
      );
      pushInstruments(
        rows,
        { first: idOf("minister"), second: idOf("minister2") },
        file.id,
        now,
      );
    }
    const practiceIds =
      count <= MOST_WITH_EXAMPLES ? pushLibrary(rows, idOf, now, sheets) : [];
    if (count <= MOST_WITH_EXAMPLES) {
      const people = {
        requester: idOf("requester"),
        focal: idOf("nafp"),
        donor: idOf("donor"),
        officer: idOf("matching"),
      };
      pushExchange(rows, people, scorerOf, now);
    }
    alter?.(rows);
    await insertSeed(tx, rows);
    await insertDemoFollows(tx, {
      people: [author, idOf("editor"), idOf("viewer")],
      participantId: participantIds[company] ?? "",
      area: plan[company]?.area ?? null,
    });
    // Last: the history of the register is made from what has happened to the acts.
    await seedRegister(tx, registered);
    await refreshLibrary(tx, practiceIds, now);
    if (count <= MOST_WITH_EXAMPLES) {
      await insertDemoRounds(tx, idOf("matching"));
    }
    return rows.acts.length;
  });
  if (made === 0) {
    const unused = [letter.id, ...sheets.map(({ fileId }) => fileId)];
    for (const id of unused) await ctx.files.remove(id);
  }
  return made;
}
