import type { DomainError } from "../domain/kernel/errors";
import type { Locale } from "../domain/kernel/localized";
import { translator } from "../i18n/translate";
import { type ErrorKind, type MessageParams } from "../domain/kernel/errors";

const statuses: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  unprocessable: 422,
  too_many: 429,
  unavailable: 503,
};

export const statusOf = (error: DomainError): number => statuses[error.kind];

/** What an error page is told: the message key and its parameters. */
export interface ErrorView {
  readonly code: string;
  readonly params: MessageParams;
}

export function retryHeaders(error: DomainError): Headers {
  const headers = new Headers();
  if (error.retryAfter !== undefined) {
    headers.set("retry-after", String(error.retryAfter));
  }
  return headers;
}

/**
 * Any error as an answer of the JSON interface, told in the reader's language.
 * Source: RFC 9457.
 */
export function problemJson(error: DomainError, locale: Locale): Response {
  const t = translator(locale);
  const headers = retryHeaders(error);
  headers.set("content-language", locale);
  headers.set("content-type", "application/problem+json; charset=utf-8");
  const status = statusOf(error);
  const fields = Object.entries(error.fields).map(
    ([name, { key, params }]) =>
      [name, { key, detail: t.find(key, params) ?? key }] as const,
  );
  return new Response(
    JSON.stringify({
      type: "about:blank",
      title: t.find(`ui.fault.${String(status)}.title`) ?? error.code,
      status,
      detail: t.find(error.code, error.params) ?? error.code,
      code: error.code,
      ...(fields.length > 0 ? { errors: Object.fromEntries(fields) } : {}),
    }),
    { status, headers },
  );
}
