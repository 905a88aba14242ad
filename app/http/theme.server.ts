import { themes, type Theme } from "../domain/kernel/theme";

/** The reader's choice of colours, kept in a cookie of its own. */
export function themeOf(cookies: string | null | undefined): Theme {
  const [, value] = /(?:^|;\s*)theme=(\w+)/.exec(cookies ?? "") ?? [];
  return themes.find((theme) => theme === value) ?? "system";
}

export const themeCookie = (theme: Theme): string =>
  `theme=${theme}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;
