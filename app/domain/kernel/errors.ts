/** What kind of refusal an error is; `http/errors.server.ts` maps each to one status. */
export const errorKinds = [
  "invalid", // 400
  "unauthenticated", // 401
  "forbidden", // 403
  "not_found", // 404
  "conflict", // 409
  "too_large", // 413
  "unsupported", // 415
  "unprocessable", // 422
  "too_many", // 429
  "unavailable", // 503
] as const;
export type ErrorKind = (typeof errorKinds)[number];

export type MessageParams = Readonly<
  Record<string, string | number | boolean | Date>
>;

/** One field's problem: a full message key and its parameters. */
export interface FieldError {
  readonly key: string;
  readonly params?: MessageParams;
}
export type FieldErrors = Readonly<Record<string, FieldError>>;

/**
 * A refusal the reader is told about. `code` is also its full message key
 * `<area>.<key>`, for instance `act.error.already-submitted`.
 */
export class DomainError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly params: MessageParams;
  readonly fields: FieldErrors;
  /** Seconds after which another try makes sense (429 and 503). */
  readonly retryAfter: number | undefined;

  constructor(
    kind: ErrorKind,
    code: string,
    options: {
      params?: MessageParams;
      fields?: FieldErrors;
      retryAfter?: number;
      cause?: unknown;
    } = {},
  ) {
    super(code, { cause: options.cause });
    this.name = "DomainError";
    this.kind = kind;
    this.code = code;
    this.params = options.params ?? {};
    this.fields = options.fields ?? {};
    this.retryAfter = options.retryAfter;
  }
}

export const notFound = (code = "error.not_found") =>
  new DomainError("not_found", code);
export const conflict = (code: string, params?: MessageParams) =>
  new DomainError("conflict", code, params ? { params } : {});
export const forbidden = (code = "error.forbidden") =>
  new DomainError("forbidden", code);
/** 422 for the whole form, or for one named field of it. */
export const unprocessable = (
  code: string,
  field?: string,
  params?: MessageParams,
) =>
  new DomainError("unprocessable", code, {
    ...(params ? { params } : {}),
    ...(field
      ? { fields: { [field]: { key: code, ...(params ? { params } : {}) } } }
      : {}),
  });
