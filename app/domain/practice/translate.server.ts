import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import {
  listPracticeVersions,
  type PracticeRow,
  type PracticeVersionRow,
} from "../../../db/queries/practice.server";
import { listPracticeTexts } from "../../../db/queries/practice-text.server";
import { conflict, notFound } from "../kernel/errors";
import { authorize, isAuthorized, may } from "../permissions/authorize";
import type { Actor } from "../permissions/actor";
import { compareTexts, type DiffPart } from "./compare-texts";
import { textsOf } from "./content";
import { loadPractice, type LoadedPractice } from "./load.server";
import { practiceNumber } from "./number";
import {
  findPublicEdition,
  isWithheld,
  readEditionTexts,
} from "./public.server";
import { textDigest } from "./text-digest.server";
import { nextPart, translationLimit } from "./translation-rules";
import type { TranslationPart, TranslationView } from "./translation-view";

/** Whether a person writes for the owner of a practice. */
export const writesForOwner = (
  actor: Actor,
  { practice }: Pick<LoadedPractice, "practice">,
): boolean =>
  actor.kind === "user" &&
  actor.memberships.some(
    ({ participantId, role }) =>
      participantId === practice.participantId && role !== "viewer",
  );

/** Whether the reader of a public practice may translate it. */
export async function mayTranslate(
  ctx: Pick<Context, "actor" | "now" | "db">,
  practiceId: string,
): Promise<boolean> {
  if (!may(ctx.actor, "practice.translate")) return false;
  const { practice, subject } = await loadPractice(
    ctx.db.read,
    practiceId,
    ctx.now,
  );
  return (
    !isWithheld(practice) &&
    isAuthorized(ctx.actor, "practice.translate", subject)
  );
}

/**
 * The public edition a translator works on.
 * @throws DomainError 404 for who may not translate it, 409 while nothing of it
 * is public
 */
export async function loadTranslated(
  db: Queries,
  ctx: Pick<Context, "actor" | "now">,
  id: string,
  to: string,
) {
  const loaded = await loadPractice(db, id, ctx.now);
  authorize(ctx.actor, "practice.translate", loaded.subject);
  const { practice } = loaded;
  if (practice.number === null || isWithheld(practice)) {
    throw conflict("translate.error.not-public");
  }
  const version = await findPublicEdition(db, practice, practice.edition);
  if (version.lang === to) throw notFound();
  return { ...loaded, version, number: practiceNumber(practice.number) };
}

/** Every part of an edition with its translation, and the rows of those, by path. */
export async function readParts(
  db: Queries,
  practice: PracticeRow,
  version: PracticeVersionRow,
  to: string,
) {
  const { texts } = await readEditionTexts(db, practice, version);
  const saved = await listPracticeTexts(db, practice.id);
  const own = new Map(
    saved.filter(({ lang }) => lang === to).map((row) => [row.path, row]),
  );
  const parts = texts.map(({ path, text, digest }): TranslationPart => {
    const row = own.get(path);
    return {
      ...{ path, original: text, digest },
      text: row?.text ?? "",
      origin: row?.origin ?? null,
      version: row?.version ?? 0,
      state: !row ? "open" : row.source === digest ? "done" : "stale",
    };
  });
  return { parts, own };
}

/** The newest older wording that a translation was made from. */
async function changesSince(
  db: Queries,
  practiceId: string,
  { path, original }: TranslationPart,
  source: string,
): Promise<DiffPart[]> {
  const versions = await listPracticeVersions(db, practiceId);
  for (const { edition, content, lang } of versions) {
    if (edition === null) continue;
    const old = textsOf(content).find((one) => one.path === path);
    if (old && textDigest(old.text) === source) {
      return compareTexts(old.text, original, lang);
    }
  }
  return [];
}

/**
 * A translation as its editor shows it: every part, one of them open.
 * @param asked path of the part to open; the first that needs work without it
 * @throws DomainError 404 for who may not translate it, 409 while it is not
 * public, 422 for a part that the text does not have (any more)
 */
export async function readTranslation(
  ctx: Pick<Context, "actor" | "now" | "db">,
  { id, to }: { readonly id: string; readonly to: string },
  asked: string | undefined,
): Promise<TranslationView> {
  const db = ctx.db.read;
  const loaded = await loadTranslated(db, ctx, id, to);
  const { practice, version, number } = loaded;
  const { parts, own } = await readParts(db, practice, version, to);
  const wanted = asked ?? nextPart(parts, undefined);
  const open = parts.find(({ path }) => path === wanted) ?? null;
  const source =
    open?.state === "stale" ? own.get(open.path)?.source : undefined;
  return {
    practiceId: id,
    ...{ number, to, parts, open },
    edition: practice.edition,
    originalLang: version.lang,
    title: version.content.title,
    done: parts.filter(({ state }) => state === "done").length,
    limit: open && translationLimit(open.path),
    changes: open && source ? await changesSince(db, id, open, source) : [],
    mayBeOfficial: writesForOwner(ctx.actor, loaded),
    content: {
      blocks: version.content.blocks,
      indicators: version.content.indicators,
      attachments: version.content.attachments,
    },
  };
}
