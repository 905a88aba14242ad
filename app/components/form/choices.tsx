import type { ReactNode } from "react";
import { Fieldset, type FieldsetProps } from "./fieldset";
import { fieldId } from "./field";
import styles from "./field.module.css";

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly lang?: string | undefined;
}

type GroupProps = Omit<FieldsetProps, "children" | "id"> & {
  readonly name: string;
  readonly options: readonly Choice[];
};

function Choices({
  type,
  options,
  chosen,
  name,
  ...fieldset
}: GroupProps & { type: "radio" | "checkbox"; chosen: readonly string[] }) {
  const id = fieldId(name);
  return (
    <Fieldset {...fieldset} id={`${id}-group`}>
      <div className={styles.choices}>
        {options.map((option, index) => {
          // The first input has the field's own id: the error summary leads there.
          const own = index === 0 ? id : `${id}-${String(index)}`;
          return (
            <div key={option.value} className={styles.choice}>
              <input
                id={own}
                type={type}
                name={name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                aria-describedby={option.hint ? `${own}-hint` : undefined}
              />
              <label htmlFor={own} lang={option.lang}>
                {option.label}
              </label>
              {option.hint && (
                <p id={`${own}-hint`} className={styles.hint}>
                  {option.hint}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}

/** One of several. */
export const Radios = ({
  value,
  ...props
}: GroupProps & { readonly value?: string | undefined }) => (
  <Choices
    {...props}
    type="radio"
    chosen={value === undefined ? [] : [value]}
  />
);

/** Any of several; posts `name` once for each one ticked. */
export const Checkboxes = ({
  values = [],
  ...props
}: GroupProps & { readonly values?: readonly string[] | undefined }) => (
  <Choices {...props} type="checkbox" chosen={values} />
);
