import { describe, expect, it } from "vitest";
import { chooseSlot, type Slot } from "../../../app/domain/instrument/slot";

const titles = (...all: string[]) => all.map((title) => ({ title }));
const slot = (nth: number, title: string, isOwn = false): Slot => ({
  nth,
  titles: titles(title),
  isOwn,
});
const flows = slot(1, "Agreement on data flows");
const health = slot(2, "Agreement on health research");

const choose = (title: string, taken: readonly Slot[], isFurther = false) =>
  chooseSlot({ isFurther, titles: titles(title) }, taken);

describe("which instrument of a day a filing is", () => {
  it("is the one there is, in whatever language it is named", () => {
    expect(choose("Accord sur les flux de données", [])).toBe(1);
    expect(choose("Accord sur les flux de données", [flows])).toBe(1);
  });

  it("is the one whose title is most like its own", () => {
    expect(choose("Agreement on health research", [flows, health])).toBe(2);
    expect(choose("Agreement on flows of data", [flows, health])).toBe(1);
    expect(choose("Protocole", [flows, health])).toBe(1);
  });

  it("is a new one where the filer says so, unless its title is the same", () => {
    expect(choose("Agreement on data flows, 2", [flows], true)).toBe(2);
    expect(choose("AGREEMENT on health research", [flows, health], true)).toBe(
      2,
    );
    expect(choose("Agreement on ports", [flows, health], true)).toBe(3);
    expect(choose("Agreement on ports", [health], true)).toBe(1);
  });

  it("is none of the filer's own others", () => {
    const own = slot(1, "Agreement on data flows", true);
    expect(choose("Agreement on data flows", [own], true)).toBe(2);
  });
});
