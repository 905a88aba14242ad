import { engagementNumber } from "../../app/domain/engagement/number";
import { acceptMatch } from "../../app/domain/match/answer.server";
import { overrideRound } from "../../app/domain/round/override.server";
import { refusal } from "../integration/act/member";
import { offerNumber } from "../../app/domain/offer/number";
import { announceRound } from "../../app/domain/round/announce.server";
import { roundNumber } from "../../app/domain/round/number";
import { publishRound } from "../../app/domain/round/publish.server";
import { cancelRound, runRound } from "../../app/domain/round/steer.server";
import type { Db } from "../../db/client.server";
import { findEngagementOfMatch } from "../../db/queries/engagement-pair.server";
import { findEngagement } from "../../db/queries/engagement.server";
import { listMatchesOfOffer } from "../../db/queries/match-open.server";
import { findRequest } from "../../db/queries/request.server";
import { findOpenRound, findRound } from "../../db/queries/round.server";
import { openExchange } from "../integration/match/exchange";

type Member = Parameters<ReturnType<typeof openExchange>["addOffer"]>[0];
type Person = Parameters<ReturnType<typeof openExchange>["ctxOf"]>[0];

/**
 * A published round brings all open requests and one offer together; one pair is
 * agreed and has its engagement. The server that runs computes the round.
 * @returns every address at which something of it can be asked for
 */
export async function letMeet(
  db: Db,
  {
    officer,
    requester,
    provider,
    agreed,
    kept,
  }: {
    readonly officer: Person;
    readonly requester: Person;
    readonly provider: Member & Person;
    /** The request whose pair both sides accept. */
    readonly agreed: string;
    /** A request this provider may not read. */
    readonly kept: string;
  },
): Promise<{
  readonly doors: string[];
  /** Its pair with the kept request, which somehow came up. */
  readonly keptPair: string;
  /** What an officer heard who put that pair into the round. */
  readonly refusedAs: string;
}> {
  const exchange = openExchange(db);
  const at = (person: Person) => exchange.ctxOf(person, Date.now());
  const offer = await exchange.addOffer(
    provider,
    { slots: 9 },
    {
      ...{ topics: ["DF04", "DF02"], modalities: ["training", "e_learning"] },
      window: { from: "2026-06-01", to: "2028-06-01" },
    },
  );
  const open = await findOpenRound(db.read);
  if (open) await cancelRound(at(officer), open.id);
  const id = await announceRound(at(officer), {
    ...{ mode: "optimal", threshold: 0, reservePercent: 50 },
    ...{ limitSeconds: 60, rhythm: "soon" },
  });
  await runRound(at(officer), id);
  let round = await findRound(db.read, id);
  for (let turn = 0; turn < 120 && round?.status !== "proposed"; turn += 1) {
    await new Promise((done) => setTimeout(done, 500));
    round = await findRound(db.read, id);
  }
  const nameOf = (table: "requests" | "offers", of: string) =>
    Object.entries(round?.aliases?.[table] ?? {}).find(
      ([, one]) => one === of,
    )?.[0] ?? "";
  const { code: refusedAs } = await refusal(
    overrideRound(at(officer), id, {
      ...{ do: "override", isIn: true, reason: "They know each other well." },
      request: nameOf("requests", kept),
      offer: nameOf("offers", offer.id),
    }),
  );
  await publishRound(at(officer), id);
  const request = await findRequest(db.read, kept);
  if (!request) throw new Error("There is no such request");
  const { id: keptPair } = await exchange.addMatch(request, offer, {
    status: "suggested",
  });
  // The next one asks both sides for an order.
  await announceRound(at(officer), {
    ...{ mode: "deferred", threshold: 0, reservePercent: 50 },
    ...{ limitSeconds: 60, rhythm: "soon", rankUntil: "2999-12-31" },
  });
  const matches = await listMatchesOfOffer(db.read, offer.id);
  const match = matches.find(({ requestId }) => requestId === agreed);
  if (!round || !match) throw new Error("They did not meet");
  await acceptMatch(at(requester), match.id);
  await acceptMatch(at(provider), match.id);
  const made = await findEngagementOfMatch(db.read, match.id);
  const work = made && (await findEngagement(db.read, made.id));
  if (!work) throw new Error("No engagement began");
  exchange.close();

  const [rd, ao] = [roundNumber(round.number), offerNumber(offer.number ?? 0)];
  const en = engagementNumber(work.number);
  const files = `/api/v1/assistance/rounds/${rd}`;
  const own = `/en/account/engagements/${work.id}`;
  const doors = [
    ...[`/en/assistance/rounds/${rd}`, `/ar/assistance/rounds/${rd}`],
    `/en/assistance/rounds/${rd}?request=R00001&offer=O00001`,
    ...[files, `${files}/inputs`, `${files}/result`],
    ...[`/en/assistance/offers/${ao}`, `/api/v1/assistance/offers/${ao}`],
    ...[`/en/account/offers/${offer.id}`, "/en/account/matches"],
    `/en/account/offers/${offer.id}/ranking`,
    ...[...matches.map((one) => one.id), keptPair].map(
      (one) => `/en/account/matches/${one}`,
    ),
    ...[`/en/assistance/engagements/${en}`, `/iati/activities/${en}.xml`],
    `/api/v1/assistance/engagements/${en}`,
    ...["", "/terms", "/thread", "/reports", "/money", "/publication"].map(
      (page) => own + page,
    ),
  ];
  return { doors, keptPair, refusedAs };
}
