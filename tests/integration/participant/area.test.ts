import { describe, expect, it } from "vitest";
import { createParticipant } from "../../../app/domain/participant/create.server";
import { newParticipantForm } from "../../../app/domain/participant/form.server";
import { getOwnParticipant } from "../../../app/domain/participant/get-own.server";
import { openTestDatabase } from "../../support/test-database";
import { details, openTeam } from "./team";

const team = openTeam(await openTestDatabase());
const problem = (area: string) =>
  newParticipantForm
    .safeParse({ kind: "company", name: "Acme", nameLang: "en", area })
    .error?.issues.map(({ path, message }) => [path.join("."), message]);

describe("the country of a participant", () => {
  it.each([
    ["Ivory Coast", "CIV"],
    ["Берег Слоновой Кости", "CIV"],
    ["كوت ديفوار", "CIV"],
    ["Holland", "NLD"],
    ["越南", "VNM"],
    ["Países Bajos", "NLD"],
    ["ken", "KEN"],
  ])("is understood as %s and kept as %s", async (area, iso3) => {
    const owner = await team.person();
    const id = await createParticipant(
      await owner.ctx(),
      details("Anywhere", { area }),
    );
    // Its maker is a member from the next request on.
    const own = await getOwnParticipant(await owner.ctx(), id);
    expect(own.area).toBe(iso3);
  });

  it("is never guessed", () => {
    expect(problem("Congo")).toEqual([
      ["area", "participant.error.area-ambiguous"],
    ]);
    expect(problem("Atlantis")).toEqual([
      ["area", "participant.error.area-unknown"],
    ]);
    expect(problem("")).toEqual([["area", "participant.error.area-missing"]]);
  });
});
