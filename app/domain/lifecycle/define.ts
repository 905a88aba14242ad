import { conflict } from "../kernel/errors";

/** What every guard is told beside the entity. */
export interface LifecycleContext {
  readonly now: number;
}

/**
 * A question asked before a step; the answer is the full message key of the
 * obstacle, or `undefined` when there is none.
 */
export type Guard<Entity> = (
  entity: Entity,
  context: LifecycleContext,
) => string | undefined;

export interface Step<State extends string, Entity> {
  /**
   * Where the step leads. A list means: back to the one of these that the
   * entity remembers in `resumesAt`.
   */
  readonly to: State | readonly State[];
  readonly guard?: Guard<Entity>;
}

export interface HasState<State extends string> {
  readonly status: State;
  /** The state to come back to, while the entity is in a parked one. */
  readonly resumesAt?: State | null;
}

/** A state machine as data: state, event, step. A state without events is final. */
export interface Machine<
  State extends string,
  Event extends string,
  Entity extends HasState<State>,
> {
  /** Full message key of "this step does not fit the present state". */
  readonly wrongState: string;
  readonly states: Readonly<
    Record<State, Readonly<Partial<Record<Event, Step<State, Entity>>>>>
  >;
}

/**
 * The state `event` leads to. Throws DomainError `conflict` (409) when the
 * present state has no such step (parameters `state` and `event`), or when the
 * step's guard names an obstacle.
 */
export function transition<
  State extends string,
  Event extends string,
  Entity extends HasState<State>,
>(
  machine: Machine<State, Event, Entity>,
  entity: Entity,
  event: Event,
  context: LifecycleContext,
): State {
  const wrongState = () =>
    conflict(machine.wrongState, { state: entity.status, event });
  const step = machine.states[entity.status][event];
  if (!step) throw wrongState();
  const obstacle = step.guard?.(entity, context);
  if (obstacle) throw conflict(obstacle, { state: entity.status, event });
  if (typeof step.to === "string") return step.to;
  const remembered = step.to.find((state) => state === entity.resumesAt);
  if (!remembered) throw wrongState();
  return remembered;
}

/** The events that lead out of a state, guards left aside. */
export const events = <
  State extends string,
  Event extends string,
  Entity extends HasState<State>,
>(
  machine: Machine<State, Event, Entity>,
  state: State,
): Event[] => Object.keys(machine.states[state]) as Event[];
