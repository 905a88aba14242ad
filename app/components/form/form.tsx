import type { ReactNode } from "react";
import { useRoot } from "../layout/use-root";

/** The one form whose typed data the language switch carries along. */
export const MAIN_FORM = "main-form";

/**
 * A posting form with its hidden idempotency key. A plain `<form>`: the pages
 * it stands on are not hydrated, and the browser's own post works everywhere. A page has one main form;
 * any other on the same page is `secondary`.
 */
export function Form({
  children,
  action,
  encType,
  secondary,
  className,
  label,
}: {
  readonly children: ReactNode;
  /** Defaults to the page's own address. */
  readonly action?: string | undefined;
  readonly encType?: "multipart/form-data" | undefined;
  readonly secondary?: boolean | undefined;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
}) {
  const { key } = useRoot();
  return (
    <form
      method="post"
      id={secondary ? undefined : MAIN_FORM}
      action={action}
      encType={encType}
      className={className}
      aria-label={label}
      noValidate
    >
      <input type="hidden" name="_key" value={key} />
      {children}
    </form>
  );
}
