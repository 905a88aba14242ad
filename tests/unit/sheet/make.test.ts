import { describe, expect, it } from "vitest";
import { endOf } from "../../../app/domain/register/as-of";
import { sheetCsv } from "../../../app/domain/sheet/csv.server";
import { sheetJson } from "../../../app/domain/sheet/json.server";
import {
  makeSheet,
  type SheetReader,
} from "../../../app/domain/sheet/make.server";
import { sheetXlsx } from "../../../app/domain/sheet/xlsx.server";

const day = "2026-11-20";
const asOf = { day, at: endOf(day) };

const made = (now: string, past: typeof asOf | null) =>
  makeSheet(
    {
      env: { origin: "https://fairway.example" },
      locale: "en",
      now: Date.parse(now),
    } as SheetReader,
    {
      ...{ name: "register", title: "Register", path: "/en/register" },
      ...{ asOf: past, rule: "How acts are counted.", columns: [] },
    },
    [],
  );

async function bytes(pieces: AsyncIterable<string | Uint8Array>) {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece));
  return Buffer.concat(all).toString("base64");
}

describe("the file of a past day", () => {
  const first = made("2026-11-22T10:00:00Z", asOf);
  const later = made("2026-12-24T18:30:00Z", asOf);

  it("is the same whenever it is made, in every format", async () => {
    expect(await bytes(sheetJson(first))).toBe(await bytes(sheetJson(later)));
    expect(await bytes(sheetCsv(first))).toBe(await bytes(sheetCsv(later)));
    expect(await bytes(sheetXlsx(first, "fr"))).toBe(
      await bytes(sheetXlsx(later, "fr")),
    );
  });

  it("holds for the end of that day", () => {
    expect(new Date(first.about.asAt).toISOString()).toBe(
      "2026-11-20T23:59:59.999Z",
    );
  });

  it("has that day in its name, and one of today has none", () => {
    expect(first.name).toBe("register-2026-11-20");
    expect(made("2026-11-22T10:00:00Z", null).name).toBe("register");
  });

  it("does not say when it was read; one of today does", () => {
    expect(first.about.citation).not.toContain("read on");
    expect(made("2026-11-22T10:00:00Z", null).about.citation).toContain(
      "(read on 22 November 2026)",
    );
  });
});
