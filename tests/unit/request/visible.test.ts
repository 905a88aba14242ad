import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audiences } from "../../../app/domain/exchange/model";
import { guardedFields } from "../../../app/domain/request/content";
import {
  isFor,
  readerClasses,
  visibleRequest,
} from "../../../app/domain/request/visible";
import { leastRequest } from "./texts";

const audience = fc.constantFrom(...audiences);
const reader = fc.constantFrom(...readerClasses);
const guarded = fc.record({
  content: fc.constant(leastRequest),
  audience,
  fieldAudiences: fc.dictionary(fc.constantFrom(...guardedFields), audience),
  titleIsPublic: fc.boolean(),
});

describe("what a reader may know", () => {
  it("is nothing without audience or consent", () => {
    fc.assert(
      fc.property(guarded, reader, (request, who) => {
        const known = visibleRequest(request, who) !== null;
        expect(known).toBe(
          isFor(request.audience, who) || request.titleIsPublic,
        );
      }),
    );
  });

  it("never holds the contact, nor a field kept from this reader", () => {
    fc.assert(
      fc.property(guarded, reader, (request, who) => {
        const visible = visibleRequest(request, who);
        if (!visible) return;
        expect(visible.content).not.toHaveProperty("contact");
        for (const field of guardedFields) {
          const own = request.fieldAudiences[field] ?? request.audience;
          const isShown = isFor(request.audience, who) && isFor(own, who);
          expect(field in visible.content).toBe(isShown);
          expect(visible.withheld.includes(field)).toBe(!isShown);
        }
      }),
    );
  });

  it("grows with the reader's class", () => {
    fc.assert(
      fc.property(guarded, (request) => {
        const fields = readerClasses.map((who) =>
          Object.keys(visibleRequest(request, who)?.content ?? {}),
        );
        fields.slice(1).forEach((more, place) => {
          expect(more).toEqual(expect.arrayContaining(fields[place] ?? []));
        });
      }),
    );
  });

  it("is everything but the contact for the inside", () => {
    fc.assert(
      fc.property(guarded, (request) => {
        const { content } = visibleRequest(request, "inside") ?? {};
        const { contact: _, ...rest } = leastRequest;
        expect(content).toEqual(rest);
      }),
    );
  });

  it("holds no more than title and topics by consent alone", () => {
    const visible = visibleRequest(
      {
        ...{ content: leastRequest, audience: "named", fieldAudiences: {} },
        titleIsPublic: true,
      },
      "provider",
    );
    expect(visible).toMatchObject({ isWhole: false, topics: ["DF04"] });
    expect(visible?.content).toEqual({});
  });
});
