/** How a badge marks a state, beside its words. */
export type BadgeTone = "ok" | "warn" | "error" | "change" | "neutral";

/** The portal's colours, as a picture on somebody else's page needs them: all in itself. */
export const colours = {
  light: {
    ground: "#fff",
    line: "#6b7681",
    ink: "#14202b",
    ink2: "#4a5763",
    petrol: "#0b5563",
    ok: "#1e6b3c",
    warn: "#7a5200",
    error: "#a3231f",
    change: "#a4551e",
    neutral: "#6b7681",
  },
  dark: {
    ground: "#16222b",
    line: "#7f8e99",
    ink: "#ece9e1",
    ink2: "#aeb9c2",
    petrol: "#7ccbd9",
    ok: "#84d3a0",
    warn: "#f0c060",
    error: "#ff9a8f",
    change: "#e7a46f",
    neutral: "#7f8e99",
  },
} as const satisfies Record<"light" | "dark", Record<string, string>>;
