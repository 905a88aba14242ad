/**
 * Bare `node:http` that answers every request with the same head and body,
 * read as JSON from the environment. Prints its port.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const { headers, body } = JSON.parse(process.env["ANSWER"] ?? "{}") as {
  headers: Record<string, string>;
  body: string;
};
const bytes = Buffer.from(body, "base64");
const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(bytes);
});
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${String(port)}\n`);
});
process.on("SIGTERM", () => process.exit(0));
