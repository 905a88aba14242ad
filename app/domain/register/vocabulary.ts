/** What the numbers of participants in columns stand for; only ever grows. */
export class Vocabulary {
  /** Ids by number. */
  readonly participants: string[] = [];
  readonly #participantNumbers = new Map<string, number>();

  /** The number of a participant, a new one the first time. */
  numberFor(participantId: string): number {
    const known = this.#participantNumbers.get(participantId);
    if (known !== undefined) return known;
    const number = this.participants.push(participantId) - 1;
    this.#participantNumbers.set(participantId, number);
    return number;
  }

  participantNumber(id: string): number | undefined {
    return this.#participantNumbers.get(id);
  }
}
