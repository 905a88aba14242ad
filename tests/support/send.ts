import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As sent. */
  readonly bytes: Buffer;
  /** Decoded. */
  readonly text: string;
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text, or pieces that are sent without telling the length. */
  readonly body?: string | Iterable<string>;
}

function decode(bytes: Buffer, encoding: string | undefined): string {
  if (encoding === "br") return brotliDecompressSync(bytes).toString();
  if (encoding === "gzip") return gunzipSync(bytes).toString();
  return bytes.toString();
}

/**
 * Sends a request exactly as given: `fetch` would mend the path and add headers
 * of its own. An answer that comes before the whole body was read counts too.
 */
export function send(
  origin: string,
  path: string,
  { method = "GET", headers = {}, body }: Sent = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    let answered = false;
    const ask = request(
      { hostname, port, path, method, headers, agent: false },
      (answer) => {
        answered = true;
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          const bytes = Buffer.concat(chunks);
          const text = decode(bytes, answer.headers["content-encoding"]);
          const status = answer.statusCode ?? 0;
          resolve({ status, headers: answer.headers, bytes, text });
          ask.destroy();
        });
      },
    );
    ask.on("error", (error) => {
      if (!answered) reject(error);
    });
    if (typeof body === "string") ask.end(body);
    else {
      for (const piece of body ?? []) ask.write(piece);
      ask.end();
    }
  });
}

const form = "application/x-www-form-urlencoded";

/** Sends a form as one of our own pages would. */
export const post = (
  origin: string,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  send(origin, path, {
    method: "POST",
    headers: { origin, "content-type": form, ...headers },
    body: new URLSearchParams(fields).toString(),
  });
