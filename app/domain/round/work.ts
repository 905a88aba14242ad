/** What is asked of the worker thread of a round. */
export interface RoundWork {
  /** Inputs in canonical JSON. */
  readonly inputs: string;
  readonly limitSeconds: number;
  /** One 32-bit number; 1 asks to stop. */
  readonly stop: SharedArrayBuffer;
}

/** What the worker thread tells. */
export type RoundNews =
  | {
      readonly kind: "progress";
      readonly step: "solving" | "explaining";
      readonly share: number;
    }
  | {
      readonly kind: "done";
      /** The result in canonical JSON. */
      readonly result: string;
      /** Whether somebody asked to stop before the end. */
      readonly wasAsked: boolean;
    };
