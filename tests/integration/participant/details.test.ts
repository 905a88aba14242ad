import { describe, expect, it } from "vitest";
import { createParticipant } from "../../../app/domain/participant/create.server";
import { editParticipant } from "../../../app/domain/participant/edit.server";
import { getOwnParticipant } from "../../../app/domain/participant/get-own.server";
import { refreshRegister } from "../../../app/domain/register/refresh.server";
import { openTestDatabase } from "../../support/test-database";
import { addAct, addAuthor } from "../register/fixture";
import { details, openTeam } from "./team";

const db = await openTestDatabase();
const team = openTeam(db);
await db.write((tx) => addAuthor(tx));

describe("a new participant", () => {
  it("keeps every name with its transliteration, and has its maker as owner", async () => {
    const owner = await team.person();
    const id = await createParticipant(
      await owner.ctx(),
      details("ООО «Ромашка»", {
        nameLang: "ru",
        area: "RUS",
        names: { en: "Romashka LLC", zh: "" },
        registerName: "ЕГРЮЛ",
        registerNumber: "1027700132195",
        website: "romashka.example.com",
        sector: "isic4.J",
      }),
    );
    const own = await getOwnParticipant(await owner.ctx(), id);
    expect(own.names).toEqual([
      expect.objectContaining({
        lang: "ru",
        text: "ООО «Ромашка»",
        isOriginal: true,
        transliteration: expect.stringMatching(/Romashka/) as string,
      }),
      expect.objectContaining({ lang: "en", text: "Romashka LLC" }),
    ]);
    expect(own.identifiers).toEqual([
      { scheme: "register", authority: "ЕГРЮЛ", value: "1027700132195" },
    ]);
    expect(own).toMatchObject({
      website: "https://romashka.example.com/",
      sector: "isic4.J",
      canEdit: true,
      isPublic: false,
    });
  });

  it("wants a confirmed address", async () => {
    const stranger = await team.person(false);
    await expect(
      createParticipant(await stranger.ctx(), details("Early")),
    ).rejects.toMatchObject({ kind: "forbidden" });
    await expect(
      createParticipant(team.anonymous(), details("Nobody")),
    ).rejects.toMatchObject({ kind: "unauthenticated" });
  });

  it("is nothing to others", async () => {
    const { id } = await team.company();
    const stranger = await team.person();
    const ctx = await stranger.ctx();
    await expect(getOwnParticipant(ctx, id)).rejects.toMatchObject({
      kind: "not_found",
    });
    await expect(
      editParticipant(ctx, id, 1, details("Mine now")),
    ).rejects.toMatchObject({ kind: "not_found" });
  });
});

describe("a change of details", () => {
  it("loses nothing of two made from one form: the second is told", async () => {
    const { id, owner } = await team.company("Two Editors Ltd");
    const other = await team.join(owner, id, "editor");
    const change = async (who: typeof owner, website: string) =>
      editParticipant(
        await who.ctx(),
        id,
        1,
        details("Two Editors Ltd", { website }),
      );
    const results = await Promise.allSettled([
      change(owner, "https://one.example.com"),
      change(other, "https://two.example.com"),
    ]);
    const refused = results.filter((one) => one.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({
      kind: "conflict",
      code: "error.stale",
    });
    expect((await getOwnParticipant(await owner.ctx(), id)).version).toBe(2);
  });

  it("is not for viewers", async () => {
    const { id, owner } = await team.company();
    const viewer = await team.join(owner, id, "viewer");
    const ctx = await viewer.ctx();
    expect((await getOwnParticipant(ctx, id)).canEdit).toBe(false);
    await expect(
      editParticipant(ctx, id, 1, details("Other")),
    ).rejects.toMatchObject({ kind: "not_found" });
  });

  it("leaves what officers checked alone once an act was sent, and shows the rest on the register", async () => {
    const { id, owner } = await team.company("Checked Data Ltd");
    await db.write(async (tx) => {
      const act = await addAct(tx, { seq: 1, participantId: id });
      await refreshRegister(tx, act, team.clock.now);
    });
    const edit = async (input: ReturnType<typeof details>) =>
      editParticipant(await owner.ctx(), id, 1, input);
    await expect(edit(details("Ministry of Everything"))).rejects.toMatchObject(
      { kind: "unprocessable", code: "participant.error.facts-fixed" },
    );
    await expect(
      edit(details("Checked Data Ltd", { names: { fr: "Ministère" } })),
    ).rejects.toThrow("participant.error.facts-fixed");
    await expect(
      edit(details("Checked Data Ltd", { kind: "government" })),
    ).rejects.toMatchObject({
      fields: { kind: { key: "participant.error.kind-fixed" } },
    });
    await edit(details("Checked Data Ltd", { website: "new.example.com" }));
    const own = await getOwnParticipant(await owner.ctx(), id);
    expect(own).toMatchObject({
      website: "https://new.example.com/",
      fixed: { kind: true, facts: true },
      isPublic: true,
    });
  });

  it("may correct the facts of an act that came back, but not its kind", async () => {
    const { id, owner } = await team.company("Misspelt Ldt");
    await db.write((tx) =>
      addAct(tx, { seq: 2, participantId: id, status: "returned" }),
    );
    await editParticipant(await owner.ctx(), id, 1, details("Misspelt Ltd"));
    await expect(
      editParticipant(
        await owner.ctx(),
        id,
        2,
        details("Misspelt Ltd", { kind: "academia" }),
      ),
    ).rejects.toThrow("participant.error.kind-fixed");
  });
});
