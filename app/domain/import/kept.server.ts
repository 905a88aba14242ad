import { listChosen } from "../../../db/queries/import-values.server";
import type { Tx } from "../../../db/client.server";
import type { MessageParams } from "../kernel/errors";
import { choicesFor } from "./choices";
import type { Finding } from "./model";

interface Told {
  readonly row: number;
  readonly label: string;
  readonly code: string;
  readonly params: MessageParams;
}

/** One doubt of one row: the same words about the same value and the same other. */
const keyOf = ({ row, label, code, params }: Told): string =>
  [row, label, code, params["value"], params["id"], params["row"]]
    .map((part) => String(part ?? ""))
    .join("\u001f");

/** What officers decided before a list is read anew; what still applies is kept. */
export class KeptChoices {
  readonly #choices: ReadonlyMap<string, string>;

  private constructor(choices: ReadonlyMap<string, string>) {
    this.#choices = choices;
  }

  static readonly none = new KeptChoices(new Map());

  static async read(tx: Tx, importId: string): Promise<KeptChoices> {
    const chosen = await listChosen(tx, importId);
    return new KeptChoices(
      new Map(chosen.map((one) => [keyOf(one), one.choice ?? ""])),
    );
  }

  /** The choice made for the same doubt before; null where there was none. */
  of(row: number, label: string, one: Finding): string | null {
    if (one.weight !== "doubt" || this.#choices.size === 0) return null;
    const choice = this.#choices.get(keyOf({ ...one, row, label }));
    return choice !== undefined && choicesFor(one).includes(choice)
      ? choice
      : null;
  }
}
