import type { SeedRows } from "../../../db/seed/insert.server";
import { DAY, startOf } from "../kernel/clock";
import { newId } from "../kernel/ids";

type Claim = SeedRows["claims"][number];

/** Sources and quotes are invented; no government of this world is among them. */
const texts: readonly Pick<
  Claim,
  "name" | "nameLang" | "kind" | "area" | "publishedOn" | "quote" | "quoteLang"
>[] = [
  {
    name: "Republic of Norwinia (demonstration)",
    nameLang: "en",
    kind: "government",
    area: null,
    publishedOn: "2025-02-11",
    quote: "The delegation welcomed the initiative and took note of it.",
    quoteLang: "en",
  },
  {
    name: "République de Valdorée (demonstration)",
    nameLang: "fr",
    kind: "government",
    area: null,
    publishedOn: "2025-05-28",
    quote: "La délégation a réagi positivement à l’initiative.",
    quoteLang: "fr",
  },
  {
    name: "Lake Shore Data Association (demonstration)",
    nameLang: "en",
    kind: "civil_society",
    area: "KEN",
    publishedOn: "2025-09-03",
    quote: "The association supports the aims of the initiative.",
    quoteLang: "en",
  },
  {
    name: "Universidad del Lago (demonstration)",
    nameLang: "es",
    kind: "academia",
    area: "CHL",
    publishedOn: "2026-01-19",
    quote: "La universidad valora la iniciativa.",
    quoteLang: "es",
  },
  {
    name: "جمعية المرفأ الرقمي (demonstration)",
    nameLang: "ar",
    kind: "civil_society",
    area: "MAR",
    publishedOn: "2026-03-30",
    quote: "أحاطت الجمعية علماً بالمبادرة ورحبت بها.",
    quoteLang: "ar",
  },
];

/**
 * Adds claims in each state; one is about `participantId`, so that its members
 * can take it up, one was followed by its own act, one was taken back, and one
 * waits for its second officer.
 */
export function pushClaims(
  rows: SeedRows,
  officers: { readonly adder: string; readonly approver: string },
  participantId: string,
): void {
  const own = rows.participantNames.find(
    (name) => name.participantId === participantId && name.isOriginal,
  );
  const participant = rows.participants.find(({ id }) => id === participantId);
  const promoted = rows.acts.find(
    (act) => act.status === "published" && act.participantKind === "academia",
  );
  const push = (text: (typeof texts)[number], more: Partial<Claim> = {}) => {
    const publishedAt = startOf(text.publishedOn);
    rows.claims.push({
      id: newId(),
      participantId: null,
      ...text,
      sourceTitle: "News of the day (demonstration)",
      sourceUrl: `https://www.example.org/news/${text.publishedOn}`,
      publisher: "The Invented Gazette (demonstration)",
      translation: null,
      translationLang: null,
      seenOn: text.publishedOn,
      status: "reported",
      addedBy: officers.adder,
      approvedBy: officers.approver,
      createdAt: publishedAt + DAY,
      reportedAt: publishedAt + 2 * DAY,
      promotedAt: null,
      promotedAct: null,
      retractedAt: null,
      retractionReason: null,
      demo: true,
      updatedAt: publishedAt + 2 * DAY,
      version: 1,
      ...more,
    });
  };
  for (const [at, text] of texts.entries()) {
    const after = startOf(text.publishedOn) + 20 * DAY;
    push(
      text,
      at === 1
        ? {
            translation:
              "The delegation responded positively to the initiative.",
            translationLang: "en",
          }
        : at === 2
          ? {
              status: "retracted",
              retractedAt: after,
              retractionReason: "misread",
            }
          : at === 4
            ? { status: "draft", approvedBy: null, reportedAt: null }
            : {},
    );
  }
  if (own && participant) {
    push(
      {
        name: own.name,
        nameLang: own.lang,
        kind: participant.kind,
        area: participant.area,
        publishedOn: "2025-01-15",
        quote: "The company said that it would support the initiative.",
        quoteLang: "en",
      },
      { participantId },
    );
  }
  const name = rows.participantNames.find(
    (one) => one.participantId === promoted?.participantId && one.isOriginal,
  );
  if (promoted?.registeredAt && name) {
    push(
      {
        name: name.name,
        nameLang: name.lang,
        kind: promoted.participantKind,
        area: promoted.area,
        publishedOn: "2024-12-01",
        quote: "The university responded positively.",
        quoteLang: "en",
      },
      {
        participantId: promoted.participantId,
        status: "promoted",
        promotedAct: promoted.id,
        promotedAt: promoted.registeredAt,
        reportedAt: Math.min(startOf("2024-12-03"), promoted.registeredAt),
      },
    );
  }
}
