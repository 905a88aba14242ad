/** What is on the register, by what the log's entries tell, in their order. */
export class Register {
  #acts = new Map();
  #names = new Map();

  /**
   * Takes the next entry, unless the register showed it only after `until`
   * (an ISO 8601 instant).
   */
  add(bytes, until) {
    const leaf = JSON.parse(bytes.toString("utf8"));
    if (until !== undefined && leaf.since > until) return;
    if (leaf.participant)
      this.#names.set(leaf.participant.id, leaf.participant.names ?? []);
    if (leaf.kind !== "act") return;
    const before = this.#acts.get(leaf.number);
    this.#acts.set(leaf.number, {
      ...(before ?? leaf.act),
      status: leaf.event.to,
      verification: leaf.verification,
      since: leaf.event.at,
      events: (before?.events ?? 0) + 1,
    });
  }

  /** The rows, by number. */
  rows() {
    return [...this.#acts]
      .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
      .map(([number, act]) => ({
        number,
        act: act.type,
        status: act.status,
        participant: this.#names.get(act.participant)?.[0]?.text ?? "",
        kind: act.kind,
        area: act.area ?? "",
        done: act.done,
        registered: act.registered,
        verification: act.verification,
        events: act.events,
      }));
  }
}

/** A cell of a CSV file. What a spreadsheet would take for a formula is told apart. */
const cell = (value) => {
  const text = /^[=+\-@\t\r]/.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export function toCsv(rows) {
  if (rows.length === 0) return "";
  const heads = Object.keys(rows[0]);
  const lines = [heads, ...rows.map((row) => heads.map((head) => row[head]))];
  return lines.map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}
