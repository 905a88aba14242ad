import { createHash } from "node:crypto";
import type { Db } from "../../db/client.server";
import { readPublicVersion } from "../../db/queries/data-version.server";
import { MINUTE, SECOND, type Instant } from "../domain/kernel/clock";
import type { Encoding } from "./compress.server";

export interface CachedPage {
  readonly body: Buffer;
  readonly encoding: Encoding;
  readonly etag: string;
  readonly contentType: string;
  readonly storedAt: Instant;
  /** Headers of its own, in place of the usual ones. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

const MOST_BYTES = 48 * 1024 * 1024;
/** Pages that speak of "today" may be this old at most. */
const OLDEST = 5 * MINUTE;
/** How stale the version may be where the database can't tell for free. */
const POLL = 1 * SECOND;

/**
 * Anonymous public pages, compressed, by address, theme and encoding. Emptied
 * whenever a committed change touches public data, in this process or another.
 */
export class PageCache {
  readonly #db: Db;
  readonly #pages = new Map<string, CachedPage>();
  #bytes = 0;
  #version = "";
  #commits: number | undefined;
  #checkedAt = 0;
  #isSure = false;
  readonly #forget = () => {
    this.#isSure = false;
  };

  constructor(db: Db) {
    this.#db = db;
  }

  /** The version of public data now; empties the cache when it is a new one. */
  async refresh(now: Instant): Promise<string> {
    const commits = this.#db.commitCounter();
    const isFresh =
      commits === undefined
        ? now - this.#checkedAt < POLL
        : commits === this.#commits;
    if (isFresh && this.#version !== "") return this.#version;
    const version = await readPublicVersion(this.#db);
    if (version !== this.#version) {
      this.#pages.clear();
      this.#bytes = 0;
      this.#version = version;
    }
    this.#commits = commits;
    this.#checkedAt = now;
    return version;
  }

  /**
   * True when `get` may be asked without `refresh`: nothing was committed since.
   * Requests that lie waiting together are answered after one look.
   */
  isCurrent(now: Instant): boolean {
    if (this.#isSure) return true;
    const commits = this.#db.commitCounter();
    this.#isSure =
      commits === undefined
        ? now - this.#checkedAt < POLL
        : commits === this.#commits;
    if (this.#isSure) setImmediate(this.#forget);
    return this.#isSure;
  }

  get(key: string, now: Instant): CachedPage | undefined {
    const page = this.#pages.get(key);
    return page && now - page.storedAt < OLDEST ? page : undefined;
  }

  /** Keeps a page rendered from the data of `version`, unless that has passed. */
  set(key: string, version: string, page: CachedPage): void {
    if (version !== this.#version) return;
    this.#bytes += page.body.length - (this.#pages.get(key)?.body.length ?? 0);
    this.#pages.delete(key);
    this.#pages.set(key, page);
    for (const [oldest, { body }] of this.#pages) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#pages.delete(oldest);
      this.#bytes -= body.length;
    }
  }
}

/** A strong validator of a body as sent. Source: RFC 9110 section 8.8.3. */
export const etagOf = (body: Buffer): string =>
  `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
