/** Saved views of the editors' desk. Labels: `review.view.<code>`. */
export const deskViews = [
  "submitted",
  "cleared",
  "in_review",
  "late",
  "revision",
  "approved",
  "replies",
  "suspended",
] as const;
export type DeskView = (typeof deskViews)[number];

/** What an editor's form on a case asks for. Labels: `review.do.<code>`. */
export const editorSteps = [
  "take",
  "return",
  "request_revision",
  "approve",
  "decline",
  "publish",
  "suspend",
  "restore",
] as const;
export type EditorStep = (typeof editorSteps)[number];

/** What an owner's form asks for. Labels: `review.keep.<code>`. */
export const keepSteps = [
  "discard",
  "withdraw",
  "revise",
  "confirm_current",
  "archive",
  "withdraw_public",
] as const;
export type KeepStep = (typeof keepSteps)[number];
