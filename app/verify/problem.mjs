/**
 * Something that was checked is wrong. `code` names what, for programs; `words`
 * says it to people.
 */
export class Problem extends Error {
  constructor(code, words) {
    super(words);
    this.code = code;
  }
}

/** Something could not be read, so nothing can be said about it. */
export class Unreadable extends Error {}

/** The command was not given what it needs. */
export class Misuse extends Error {}
