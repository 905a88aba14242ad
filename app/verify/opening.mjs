import { parseBase64, sha256 } from "./hash.mjs";
import { Problem } from "./problem.mjs";

/** RFC 8785, for values that came out of JSON. */
function canonical(value) {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  return `{${Object.keys(value)
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)
    .join(",")}}`;
}

function parse(bytes, what) {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Problem("json-wrong", `${what} is not JSON.`);
  }
}

/**
 * Checks that a text with its salt is what an entry commits to.
 * @returns the name of the commitment
 */
export function checkOpening(openingBytes, leafBytes) {
  const { field, salt, value } = parse(openingBytes, "The opening");
  const leaf = parse(leafBytes, "The entry");
  const committed = leaf.act?.[field] ?? leaf.participant?.[field];
  if (typeof committed !== "string" || typeof salt !== "string") {
    throw new Problem(
      "commitment-missing",
      `The entry has no commitment "${field}", or its salt was erased.`,
    );
  }
  const made = sha256(
    Buffer.concat([
      Buffer.from("fairway/commitment/v1\n"),
      parseBase64(salt, "The salt"),
      Buffer.from(canonical(value)),
    ]),
  );
  if (made.toString("base64") !== committed)
    throw new Problem(
      "commitment-differs",
      "The text is not the one that the entry commits to.",
    );
  return field;
}
