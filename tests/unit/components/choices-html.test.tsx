import {
  array,
  assert,
  boolean,
  option,
  property,
  record,
  string,
} from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { choicesHtml } from "../../../app/components/ui/choices-html";

describe("choices of a filter as HTML", () => {
  it("are what React makes of them, whatever stands in them", () => {
    const choice = record({
      value: string({ minLength: 1 }),
      label: string({ minLength: 1 }),
      count: option(string({ unit: "binary-ascii", minLength: 1 }), {
        nil: undefined,
      }),
      checked: option(boolean(), { nil: undefined }),
    });
    assert(
      property(string(), array(choice, { maxLength: 5 }), (name, choices) => {
        const byReact = renderToStaticMarkup(
          <>
            {choices.map(({ value, label, count, checked }, at) => (
              <label key={at} className="o">
                <input
                  type="checkbox"
                  name={name}
                  value={value}
                  defaultChecked={checked}
                />
                <span>{label}</span>
                {count !== undefined && <span className="c">{count}</span>}
              </label>
            ))}
          </>,
        );
        const classes = { option: "o", count: "c" };
        expect(choicesHtml(name, choices, classes)).toBe(byReact);
      }),
    );
  });
});
