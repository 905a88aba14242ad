import type { Instant } from "../../domain/kernel/clock";
import type { Theme } from "../../domain/kernel/theme";
import type { SecretariatSection } from "../../domain/permissions/sections";
import type { Locale } from "../../i18n/locales";

export interface RootUser {
  readonly name: string;
  readonly email: string;
  /** Where this officer's work begins; null for who has none in the secretariat. */
  readonly desk: SecretariatSection | null;
  /** Notices not read; null for whoever cannot have any. */
  readonly unread: number | null;
  readonly participants: readonly {
    readonly id: string;
    readonly name: string;
  }[];
}

/** What the root loader gives every page. */
export interface RootView {
  readonly locale: Locale;
  readonly theme: Theme;
  /** True in demonstration mode: every page then carries a banner. */
  readonly demo: boolean;
  /** The secretariat's mailbox; null where nobody reads one. */
  readonly contact: string | null;
  readonly now: Instant;
  /** The person signed in; null for everybody else. */
  readonly user: RootUser | null;
  /** Path and query of this page, as the browser asked for it. */
  readonly path: string;
  /** A fresh idempotency key for the forms of this rendering. */
  readonly key: string;
}

/** What a route may say about itself in its `handle` export. */
export interface RouteHandle {
  /** Ship React to the browser for this page. */
  readonly hydrate?: boolean;
  /** The page holds `#main-form`: switch language by posting it, so that nothing typed is lost. */
  readonly switchByForm?: boolean;
}
