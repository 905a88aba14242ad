import { setImmediate as breathe } from "node:timers/promises";
import type { Queries } from "../../../db/client.server";
import { listNamesThen } from "../../../db/queries/register-act.server";
import { listRegisterNames } from "../../../db/queries/register.server";
import type { Instant } from "../kernel/clock";
import { pickText, type Locale } from "../kernel/localized";
import { NameOrder } from "./name-order";
import type { Vocabulary } from "./vocabulary";

/** Rows whose names are read between two breaths of the event loop. */
const NAMES_AT_ONCE = 2000;

interface KeptNames {
  readonly order: NameOrder;
  revision: number;
}

/** The participants by name, in each language that somebody asked for. */
export class Names {
  readonly #db: Queries;
  readonly #vocabulary: Vocabulary;
  readonly #kept = new Map<Locale, Promise<KeptNames>>();

  constructor(db: Queries, vocabulary: Vocabulary) {
    this.#db = db;
    this.#vocabulary = vocabulary;
  }

  clear(): void {
    this.#kept.clear();
  }

  /**
   * The place of each participant, by its number: as names are now, or as they
   * were at an instant.
   * @param revision of the register that is in memory
   */
  async ranks(
    locale: Locale,
    at: Instant | null,
    revision: number,
  ): Promise<Int32Array> {
    const changed = new Map<number, string>();
    for (const { participantId, names } of at === null
      ? []
      : await listNamesThen(this.#db, at)) {
      const number = this.#vocabulary.participantNumber(participantId);
      if (number !== undefined) {
        changed.set(number, pickText(names, locale)?.text ?? "");
      }
    }
    const { order } = await this.#current(locale, revision);
    return order.ranksWith(changed);
  }

  async #current(locale: Locale, revision: number): Promise<KeptNames> {
    const making = this.#kept.get(locale) ?? this.#sort(locale, revision);
    this.#kept.set(locale, making);
    making.catch(() => this.#kept.delete(locale));
    const kept = await making;
    if (kept.revision !== revision) {
      const changed = await this.#read(locale, kept.revision);
      // In the order of numbers: a new participant gets the next one.
      for (const number of [...changed.keys()].sort((a, b) => a - b)) {
        kept.order.set(number, changed.get(number) ?? "");
      }
      kept.revision = revision;
    }
    return kept;
  }

  async #sort(locale: Locale, revision: number): Promise<KeptNames> {
    const count = this.#vocabulary.participants.length;
    const read = await this.#read(locale, 0);
    const names = Array.from({ length: count }, (_, i) => read.get(i) ?? "");
    const order = new NameOrder(locale);
    await order.build(names, breathe);
    return { order, revision };
  }

  /** Names in one language by number, of participants that changed after a revision. */
  async #read(locale: Locale, revision: number) {
    const names = new Map<number, string>();
    let afterSeq = -1;
    for (;;) {
      const after = { revision, afterSeq };
      const rows = await listRegisterNames(this.#db, after, NAMES_AT_ONCE);
      for (const { participantId, names: own } of rows) {
        const number = this.#vocabulary.participantNumber(participantId);
        if (number !== undefined) {
          names.set(number, pickText(own, locale)?.text ?? "");
        }
      }
      const last = rows.at(-1);
      if (!last || rows.length < NAMES_AT_ONCE) return names;
      afterSeq = last.seq;
      await breathe();
    }
  }
}
