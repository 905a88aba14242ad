import {
  emptyRequest,
  type RequestContent,
} from "../../../app/domain/request/content";

/** All that sending asks for, and nothing else. */
export const leastRequest: RequestContent = {
  ...emptyRequest,
  ...{ title: "Rules for transfers", problem: "There are none." },
  ...{ objective: "A law.", contact: "ministry@example.org" },
  ...{ languages: ["en"], start: { from: "2026-06-01", to: "2026-12-31" } },
  needs: [
    {
      ...{ id: "01J00000000000000000000001", topic: "DF04", priority: 3 },
      ...{ modality: "training", must: false },
    },
  ],
};
