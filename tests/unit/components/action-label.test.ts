import { describe, expect, it } from "vitest";
import { actionLabel } from "../../../app/components/secretariat/action-label";
import { engagementEvents } from "../../../app/domain/lifecycle/engagement";
import { importEvents } from "../../../app/domain/lifecycle/import";
import { matchEvents } from "../../../app/domain/lifecycle/match";
import { offerEvents } from "../../../app/domain/lifecycle/offer";
import {
  stageEvents,
  standingEvents,
} from "../../../app/domain/lifecycle/practice";
import { requestEvents } from "../../../app/domain/lifecycle/request";
import { roundEvents } from "../../../app/domain/round/model";
import { translator } from "../../../app/i18n/translate";
import { filesUnder, textOf } from "../../support/tree";

const sources = filesUnder("app/domain")
  .filter((path) => path.endsWith(".server.ts"))
  .map(textOf);

/** What a source notes: `action: "kind.step"`, also where one of two is chosen. */
const written = sources.flatMap((text) =>
  [...text.matchAll(/action:\s*([^,]*?)[,}]/gs)].flatMap(([, value = ""]) =>
    [...value.matchAll(/"([a-z_]+\.[a-z_]+)"/g)].map(([, code = ""]) => code),
  ),
);

/** Fields that change without a step: `changeRequest(tx, ctx, row, "pooled", ...)`. */
const changed = sources.flatMap((text) =>
  [
    ...text.matchAll(
      /\bchange(Request|Offer|Match|Engagement)\(\s*tx,\s*[\w.]+,\s*[\w.]+,([^{]*?),/gs,
    ),
  ].flatMap(([, kind = "", value = ""]) =>
    [...value.matchAll(/"([a-z_]+)"/g)].map(
      ([, code = ""]) => `${kind.toLowerCase()}.${code}`,
    ),
  ),
);

const steps = Object.entries({
  engagement: engagementEvents,
  import: importEvents,
  match: matchEvents,
  offer: offerEvents,
  practice: [...stageEvents, ...standingEvents],
  request: requestEvents,
  round: roundEvents,
}).flatMap(([kind, events]) => events.map((event) => `${kind}.${event}`));

describe("the audit trail", () => {
  it("is looked for in many places", () => {
    expect(written.length).toBeGreaterThan(60);
    expect(changed.length).toBeGreaterThan(15);
  });

  it("says in words whatever can be noted in it", () => {
    const t = translator("en");
    const codes = [...new Set([...written, ...changed, ...steps])];
    expect(codes.filter((code) => actionLabel(t, code) === code)).toEqual([]);
  });
});
