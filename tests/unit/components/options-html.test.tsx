import { array, assert, property, record, string } from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { optionsHtml } from "../../../app/components/form/options-html";

describe("options as HTML", () => {
  it("are what React makes of them, whatever stands in them", () => {
    const option = record({
      value: string({ minLength: 1 }),
      label: string({ minLength: 1 }),
    });
    assert(
      property(array(option, { minLength: 1, maxLength: 5 }), (options) => {
        const chosen = options[0]?.value ?? "";
        const byReact = renderToStaticMarkup(
          <select defaultValue={chosen}>
            {options.map(({ value, label }, at) => (
              <option key={at} value={value}>
                {label}
              </option>
            ))}
          </select>,
        );
        expect(`<select>${optionsHtml(options, chosen)}</select>`).toBe(
          byReact,
        );
      }),
    );
  });

  it("carry their language", () => {
    const options = [{ value: "x", label: "Ё", lang: "ru" }];
    expect(optionsHtml(options, "")).toBe(
      '<option value="x" lang="ru">Ё</option>',
    );
  });
});
