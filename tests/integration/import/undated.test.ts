import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cslItem } from "../../../app/domain/citation/csl";
import { findActCitation } from "../../../app/domain/citation/find.server";
import { makeCredentialSeed } from "../../../app/domain/credential/seed.server";
import { findImportSource } from "../../../app/domain/import/source-of-act.server";
import { readBadge } from "../../../app/domain/badge/read.server";
import { auditRegister } from "../../../app/domain/log/audit.server";
import type { User } from "../../../app/domain/permissions/actor";
import { actSheet } from "../../../app/domain/record/act.server";
import { readPublicAct } from "../../../app/domain/register/act.server";
import { toActItem } from "../../../app/domain/register/item.server";
import { listRegister } from "../../../app/domain/register/list.server";
import { markOf } from "../../../app/domain/register/proposals";
import { registerQuerySchema } from "../../../app/domain/register/query.server";
import { openTestDatabase } from "../../support/test-database";
import {
  claimsOf,
  credentialContext,
  issue,
} from "../credential/credential-house";
import { logContext } from "../log/log-house";
import { openClerks, registrar } from "./clerks";

const list = `name,kind,country,date,proposals
Zephyr Cooperative,company,Kenya,2025-03-04,"1, 3"
Orchid Analytics,company,France,2025,2
Quill Works,company,Kenya,März 2025,
Tundra Signals,company,Kenya,2025-05,
Basalt Ledger,company,Kenya,,
`;

describe("a list that does not tell the day of each act", async () => {
  const db = await openTestDatabase();
  const clerks = openClerks(db);
  const { office, as, upload, run, view, answer } = clerks;
  let anna: User;
  beforeAll(async () => {
    anna = await registrar(office, "Anna");
    const boris = await registrar(office, "Boris");
    const id = await upload(anna, list);
    await run(id);
    for (const { code, weight } of (await view(anna, id)).findings?.codes ?? [])
      if (weight === "doubt")
        await answer(anna, id, { do: "choose_all", code, choice: "keep" });
    await answer(anna, id, { do: "hand_over" });
    await answer(boris, id, { do: "approve" });
    await run(id);
  });
  afterAll(() => {
    clerks.close();
    office.close();
  });

  const actOf = async (number: string) =>
    (await readPublicAct(as(anna), number)).entry.actId;
  const numbers = ["FW-000001", "FW-000002", "FW-000003", "FW-000004"];
  const stated = ["2025-03-04", "2025", "2025-05", null];

  it("makes no day of what is a year, a month or nothing, in lists and files", async () => {
    const { page, ...query } = registerQuerySchema.parse({});
    const { rows } = await listRegister(as(anna), query, page);
    const items = rows.map(toActItem);
    expect(
      numbers.map((one) => items.find(({ number }) => number === one)?.done),
    ).toEqual(stated);
    const days = await Promise.all(
      numbers.map(async (id) => {
        const sheet = await actSheet(as(anna), { id, asOf: null });
        const at = sheet.columns.findIndex(({ key }) => key === "from");
        for await (const batch of sheet.batches())
          for (const row of batch) if (row[1] === "done") return row[at];
        return undefined;
      }),
    );
    expect(days).toEqual(stated);
  });

  it("is cited without a day that nobody stated", async () => {
    const cited = await Promise.all(
      numbers.map((one) => findActCitation(as(anna), one, null)),
    );
    expect(cited.map(cslItem).map(({ issued }) => issued)).toEqual([
      { "date-parts": [[2025, 3, 4]] },
      { "date-parts": [[2025]] },
      { "date-parts": [[2025, 5]] },
      undefined,
    ]);
    expect(cited[1]?.note).toContain("done in 2025 (the day is not known)");
    expect(cited[3]?.note).toContain("on a day that is not known");
  });

  it("is signed for by nobody but the secretariat: the credential says so, and tells no day", async () => {
    expect(
      await findImportSource(as(anna), await actOf("FW-000004")),
    ).toMatchObject({ name: "list.csv", row: 6 });
    await makeCredentialSeed(credentialContext(db));
    const claims = await Promise.all(
      numbers.map(
        async (one) =>
          claimsOf(await issue(db, one)) as unknown as {
            description: Record<string, string>[];
            credentialSubject: { registeredAct: { doneOn?: unknown } };
          },
      ),
    );
    const gType = "http://www.w3.org/2001/XMLSchema#gYear";
    expect(
      claims.map((one) => one.credentialSubject.registeredAct.doneOn),
    ).toEqual([
      "2025-03-04",
      { "@value": "2025", "@type": gType },
      { "@value": "2025-05", "@type": `${gType}Month` },
      undefined,
    ]);
    const english = claims[0]?.description.find(
      (one) => one["@language"] === "en",
    );
    expect(english?.["@value"]).toContain(
      "from the list “list.csv”; the participant did not send it.",
    );
  });

  it("is said to name no proposal where it names none, on the badge too", async () => {
    const { entry } = await readPublicAct(as(anna), "FW-000004");
    expect(markOf(entry.proposals)).toEqual({});
    const { badge } = await readBadge(as(anna), entry.participantId, "en");
    expect(badge.status).toBe("Supports it, names no proposals");
  });

  it("stands in the log as it stands on the register", async () => {
    expect(await auditRegister(logContext(db))).toMatchObject({
      ...{ acts: 4, problem: null, findings: [] },
    });
  });
});
