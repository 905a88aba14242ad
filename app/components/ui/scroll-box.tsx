import type { ReactNode } from "react";

/** What is wider or longer than its place: it scrolls in itself, by keyboard too. */
export function ScrollBox({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div
      className={className}
      role="group"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {children}
    </div>
  );
}
