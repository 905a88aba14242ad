import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, expect, it } from "vitest";
import type { Context } from "../../../app/context.server";
import { openFileStore } from "../../../app/domain/file/store.server";
import type { User } from "../../../app/domain/permissions/actor";
import {
  addRequestFile,
  openCaseFile,
  openOwnFile,
  removeRequestFile,
} from "../../../app/domain/request/files.server";
import { listRequestFiles } from "../../../db/queries/request-own.server";
import { makeTempDir } from "../../support/temp";
import { openTestDatabase } from "../../support/test-database";
import { plainPdf } from "../../unit/file/pdf-sample";
import { refusal } from "../act/member";
import { openMinistry } from "./ministry";

const db = await openTestDatabase();
const house = openMinistry(db);
const temp = makeTempDir();
const stored = join(temp.path, "files");
mkdirSync(stored);
const files = openFileStore(temp.path);
const ctxOf = (actor: User): Context => ({ ...house.ctxOf(actor), files });
afterAll(() => {
  house.close();
  temp.remove();
});

const bytes = Buffer.from(plainPdf());
const upload = (content: BlobPart = bytes) => ({
  ...{ title: "", audience: undefined },
  file: new File([content], "plan.pdf"),
});

it("a request keeps what it is given, and nothing of what is refused", async () => {
  const people = await house.addPeople("GIN");
  const id = await house.addDraft(people);
  const author = ctxOf(people.author);
  await addRequestFile(author, id, upload());
  const [file, ...others] = await listRequestFiles(db.read, id);
  expect(others).toEqual([]);
  expect(file).toMatchObject({ title: "plan.pdf", size: bytes.length });
  const fileId = file?.fileId ?? "";
  const own = await openOwnFile(author, id, fileId);
  expect(await buffer(own.bytes)).toEqual(bytes);

  const same = await refusal(addRequestFile(author, id, upload()));
  expect(same.code).toBe("writing.error.same-file");
  const fake = await refusal(addRequestFile(author, id, upload("<b>no</b>")));
  expect(JSON.stringify(fake.fields)).toContain("file");
  const stranger = ctxOf(await house.addMember("FRA"));
  const shut = await refusal(addRequestFile(stranger, id, upload()));
  expect(shut.kind).toBe("not_found");
  expect(readdirSync(stored)).toEqual([fileId]);

  // What nobody sent yet is its writers' business alone.
  const officer = ctxOf(people.officer);
  const early = await refusal(openCaseFile(officer, id, fileId));
  expect(early.kind).toBe("not_found");
  await removeRequestFile(author, id, fileId);
  expect(await listRequestFiles(db.read, id)).toEqual([]);
  expect(readdirSync(stored)).toEqual([]);
});
