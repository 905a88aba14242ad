import { randomUUID } from "node:crypto";
import type { Context, Services } from "../context.server";
import type { Locale } from "../domain/kernel/localized";
import { readSession, type SessionState } from "./session.server";

/** One request's own state, handed to every loader as Remix's load context. */
export interface Scope {
  readonly services: Services;
  readonly requestId: string;
  /** As the browser sent it: after an action, Remix hands loaders a GET. */
  readonly method: string;
  /** The client's IP address, from the socket or a configured proxy. */
  readonly address: string;
  /** Whether every loader so far allows the answer to be shared between readers. */
  cacheable: boolean;
  /** The status of a page that is shown all the same: a link that never existed. */
  status: number;
  /** The page once it is rendered; a text is sent with less work than a stream. */
  html: string | undefined;
  /** Headers to add to the answer: cookies, and when to come back. */
  readonly headers: Headers;
  session(): Promise<SessionState>;
  /** Forgets the session read earlier in this request, after signing in or out. */
  forgetSession(): void;
}

declare module "@remix-run/node" {
  // Remix declares the load context as open; ours is always a Scope.
  interface AppLoadContext {
    scope: Scope;
  }
  interface Future {
    v3_singleFetch: true;
  }
}

export function makeScope(
  services: Services,
  request: Request,
  address: string,
): Scope {
  let session: Promise<SessionState> | undefined;
  return {
    services,
    requestId: randomUUID(),
    method: request.method,
    address,
    cacheable: true,
    status: 200,
    html: undefined,
    headers: new Headers(),
    session: () => (session ??= readSession(services, request)),
    forgetSession: () => {
      session = undefined;
    },
  };
}

/** What operations get of a request. */
export async function makeContext(
  scope: Scope,
  locale: Locale,
): Promise<Context> {
  const { env, db, files, log, now } = scope.services;
  const { actor } = await scope.session();
  return {
    env,
    db,
    files,
    log: log.child({ requestId: scope.requestId }),
    now: now(),
    actor,
    locale,
    requestId: scope.requestId,
  };
}
