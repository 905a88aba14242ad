import { createHash } from "node:crypto";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, expect, it } from "vitest";
import type { Context } from "../../../app/context.server";
import { openFileStore } from "../../../app/domain/file/store.server";
import { openFocalPointLetter } from "../../../app/domain/focal-point/letter-file.server";
import {
  listAllFocalPoints,
  nameFocalPoint,
} from "../../../app/domain/focal-point/manage.server";
import { focalPointForm } from "../../../app/domain/focal-point/schema.server";
import type { User } from "../../../app/domain/permissions/actor";
import { makeTempDir } from "../../support/temp";
import { openTestDatabase } from "../../support/test-database";
import { plainPdf } from "../../unit/file/pdf-sample";
import { refusal } from "../act/member";
import { openLibrary } from "../review/library";

const db = await openTestDatabase();
const library = openLibrary(db);
const temp = makeTempDir();
const stored = join(temp.path, "files");
mkdirSync(stored);
const files = openFileStore(temp.path);
const ctxOf = (actor: User): Context => ({ ...library.ctxOf(actor), files });
afterAll(() => {
  library.close();
  temp.remove();
});

const bytes = Buffer.from(plainPdf());
const pdf = () => new File([bytes], "note verbale.pdf");
const registrar = await library.office.addPerson("Registrar", ["registrar"]);

/** What an officer sends, as the form reads it. */
function formOf(email: string, file?: File) {
  const form = focalPointForm.parse({
    ...{ do: "name", area: "VUT", email, letter: "VUT/1", remit: "assistance" },
    ...{ from: "2026-03-01", until: "2027-03-01" },
    ...(file ? { file } : {}),
  });
  if (form.do !== "name") throw new Error("Another form");
  return form;
}

it("the letter that names a focal point is kept, shown and opened by who keeps the list", async () => {
  const named = await library.addMember("VUT");
  const alternate = await library.addMember("VUT");
  await nameFocalPoint(ctxOf(registrar), formOf(named.email, pdf()));
  await nameFocalPoint(ctxOf(registrar), formOf(alternate.email));
  const points = await listAllFocalPoints(ctxOf(registrar));
  const point = points.find(({ email }) => email === named.email);
  expect(point?.file).toEqual({
    ...{ name: "note verbale.pdf", size: bytes.length },
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
  const open = await openFocalPointLetter(ctxOf(registrar), point?.id ?? "");
  expect(await buffer(open.bytes)).toEqual(bytes);
  // Without a file the reference is enough, as ever.
  const other = points.find(({ email }) => email === alternate.email);
  expect(other?.file).toBeNull();
  const missing = openFocalPointLetter(ctxOf(registrar), other?.id ?? "");
  expect((await refusal(missing)).kind).toBe("not_found");
  // Not even whom it names reads it here, nor another officer.
  const editor = await library.addEditor();
  for (const person of [named, editor]) {
    const closed = openFocalPointLetter(ctxOf(person), point?.id ?? "");
    expect((await refusal(closed)).kind).toBe("forbidden");
  }
});

it("a file that is not what it says is refused, and nothing stays of a form that is", async () => {
  const named = await library.addMember("TUV");
  const before = readdirSync(stored);
  const fake = new File(["<script>alert(1)</script>"], "letter.pdf");
  const wrong = await refusal(
    nameFocalPoint(ctxOf(registrar), formOf(named.email, fake)),
  );
  expect(wrong).toMatchObject({ kind: "unprocessable" });
  expect(JSON.stringify(wrong.fields)).toContain("file");
  const nobody = await refusal(
    nameFocalPoint(ctxOf(registrar), formOf("nobody@example.org", pdf())),
  );
  expect(nobody.code).toBe("review.error.no-such-person");
  expect(readdirSync(stored)).toEqual(before);
});
