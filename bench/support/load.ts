import { connect, type Socket } from "node:net";

/** One request as it goes over the wire. */
export const rawGet = (path: string, headers: Record<string, string> = {}) =>
  [
    `GET ${path} HTTP/1.1`,
    "host: localhost",
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    "",
    "",
  ].join("\r\n");

/** Reads one whole answer and gives its size in bytes with its head. */
export function answerSize(port: number, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    let all = Buffer.alloc(0);
    socket.on("error", reject);
    socket.on("data", (chunk: Buffer) => {
      all = Buffer.concat([all, chunk]);
      const end = all.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = all.subarray(0, end).toString("latin1");
      const length = /content-length: (\d+)/i.exec(head)?.[1];
      if (!head.startsWith("HTTP/1.1 200") || length === undefined) {
        reject(new Error(head.split("\r\n")[0]));
      } else if (all.length >= end + 4 + Number(length)) {
        socket.destroy();
        resolve(end + 4 + Number(length));
      }
    });
  });
}

/**
 * Sends the same request over and over on some connections kept open, each
 * waiting for the whole answer. Answers are told apart by their known size
 * only, so that the generator stays far cheaper than any server.
 * @returns answers per second
 */
export async function rate(
  port: number,
  request: string,
  { connections, ms }: { connections: number; ms: number },
): Promise<number> {
  const size = await answerSize(port, request);
  const bytes = Buffer.from(request);
  let answers = 0;
  let isOver = false;
  const run = () =>
    new Promise<Socket>((resolve, reject) => {
      let got = 0;
      const socket = connect(port, "127.0.0.1", () => {
        socket.setNoDelay(true);
        socket.write(bytes);
      });
      socket.on("error", reject);
      socket.on("data", (chunk: Buffer) => {
        got += chunk.length;
        if (got < size) return;
        if (got > size) reject(new Error("An answer of another size came"));
        got = 0;
        answers += 1;
        if (isOver) {
          socket.destroy();
          resolve(socket);
        } else socket.write(bytes);
      });
    });
  const started = performance.now();
  const timer = setTimeout(() => (isOver = true), ms);
  await Promise.all(Array.from({ length: connections }, run));
  clearTimeout(timer);
  return (answers * 1000) / (performance.now() - started);
}
