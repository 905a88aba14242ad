import { expect, it } from "vitest";
import { begunClaim } from "../../../app/domain/claim/begin.server";

it.each([
  ["République du Sénégal", "SEN"],
  ["Congo", undefined],
])("a claim begins with the name %s as it stands in a list", (name, area) => {
  expect(begunClaim(name)).toEqual({
    ...{ name, kind: "government" },
    ...(area === undefined ? {} : { area }),
  });
  expect(begunClaim(undefined)).toEqual({});
});
