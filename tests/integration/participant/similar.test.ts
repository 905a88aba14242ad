import { expect, it } from "vitest";
import { createParticipant } from "../../../app/domain/participant/create.server";
import { getOwnParticipant } from "../../../app/domain/participant/get-own.server";
import { seenMark } from "../../../app/domain/participant/warning";
import {
  findNewWarnings,
  findWarnings,
} from "../../../app/domain/participant/warnings.server";
import { refreshRegister } from "../../../app/domain/register/refresh.server";
import { openTestDatabase } from "../../support/test-database";
import { addAct, addAuthor } from "../register/fixture";
import { details, openTeam } from "./team";

const db = await openTestDatabase();
const team = openTeam(db);
await db.write((tx) => addAuthor(tx));

let seq = 0;
/** A participant with an act on the register. */
async function published(input: ReturnType<typeof details>) {
  const owner = await team.person();
  const id = await createParticipant(await owner.ctx(), input);
  seq += 1;
  await db.write(async (tx) => {
    const act = await addAct(tx, { seq, participantId: id });
    await refreshRegister(tx, act, team.clock.now);
  });
  return { id, owner };
}

const find = (input: ReturnType<typeof details>, seen = "") =>
  findWarnings(team.anonymous(), input, seen);

const lei = "529900T8BM49AURSDO55";
const { id: known, owner } = await published(
  details("Lantern Cloud Services Ltd", { lei }),
);
await team.company("Hidden Harbour Systems");

it("tells of a public participant, whatever legal form, and only of those", async () => {
  expect(await find(details("Lantern Cloud Services LLC"))).toEqual({
    similar: [
      {
        id: known,
        name: "Lantern Cloud Services Ltd",
        lang: "en",
        reason: "same_name",
      },
    ],
    mixed: [],
  });
  expect(await find(details("Hidden Harbour Systems"))).toBeNull();
});

it("tells of the same participant in another script, or under the same identifier", async () => {
  const { id } = await published(details("Yandeks Data"));
  const cyrillic = await find(details("Яндекс Дата", { nameLang: "ru" }));
  expect(cyrillic?.similar).toContainEqual(
    expect.objectContaining({ id, reason: "same_transliteration" }),
  );
  const byNumber = await find(details("Something Else Entirely", { lei }));
  expect(byNumber?.similar).toEqual([
    expect.objectContaining({ id: known, reason: "same_identifier" }),
  ]);
});

it("tells of words in mixed scripts and of names made to look like others", async () => {
  // The second letter is Cyrillic.
  const found = await find(details("Lаntern Cloud Services Ltd"));
  expect(found?.mixed.map(({ word }) => word)).toEqual(["Lаntern"]);
  expect(found?.similar[0]?.id).toBe(known);
});

it("lets through what was looked at, not what came up since", async () => {
  const input = details("Lantern Cloud Services");
  const warnings = await find(input);
  const mark = seenMark(warnings!);
  expect(await find(input, mark)).toBeNull();
  const { id } = await published(details("Lantern Cloud Service"));
  const again = await find(input, mark);
  expect(again?.similar.map((one) => one.id)).toContain(id);
});

it("does not tell a participant of itself, nor of what it kept before", async () => {
  const saved = await getOwnParticipant(await owner.ctx(), known);
  const same = details("Lantern Cloud Services Ltd", { lei });
  const ctx = team.anonymous();
  expect(await findNewWarnings(ctx, saved, same)).toBeNull();
  const renamed = details("Lantern Cloud Services Limited", { lei });
  const found = await findNewWarnings(ctx, saved, renamed);
  expect(found?.similar.map(({ id }) => id)).not.toContain(known);
});
