import { frequencies, followKinds, type Follow } from "./model";

type Choice = Pick<Follow, "id" | "kind" | "frequency">;

/** Lower is told first: the sooner letter, then the narrower thing followed. */
const rank = ({ frequency, kind }: Choice) =>
  frequencies.indexOf(frequency) * followKinds.length +
  followKinds.indexOf(kind);

/**
 * By which of a person's follows one event is told: it is told once, as soon as
 * any of them asks.
 */
export const chooseFollow = <F extends Choice>(
  fitting: readonly F[],
): F | undefined =>
  fitting.reduce<F | undefined>(
    (best, one) => (best && rank(best) <= rank(one) ? best : one),
    undefined,
  );
