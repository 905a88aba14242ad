/** Views of the officers' desk. Labels: `engagement.view.<code>`. */
export const deskViews = ["late", "open", "ended"] as const;
export type DeskView = (typeof deskViews)[number];
