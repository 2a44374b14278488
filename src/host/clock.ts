/**
 * The host's time: it goes on as the machine's does and leaps to the next event when a stream waits for one, so that
 * nobody waits for ticks and timeouts. Milliseconds, with fractions.
 */
export interface Clock {
  /** Since the clock was made. */
  elapsed(): number;
  /** Nanoseconds since 1970. */
  realTime(): bigint;
  /** Nanoseconds of a clock that never goes back. */
  steadyTime(): bigint;
  /** Calls the action once, so many milliseconds from now, while somebody waits; the function returned takes it back. */
  after(milliseconds: number, action: () => void): () => void;
  /** Leaps to the next event and lets it happen; false where there is none before `end`, on elapsed()'s scale. */
  next(end: number): boolean;
}

interface Event {
  readonly at: number;
  readonly action: () => void;
}

/** @param seconds since 1970: what a module sees of the clock stands there, and is its own steady clock. */
export function createClock(seconds?: number): Clock {
  const started = performance.now();
  const epoch = seconds === undefined ? BigInt(Date.now()) * 1_000_000n : BigInt(Math.round(seconds * 1e9));
  let leapt = 0;
  let events: Event[] = [];
  const elapsed = (): number => (seconds === undefined ? performance.now() - started : 0) + leapt;
  const nanoseconds = (): bigint => BigInt(Math.round(elapsed() * 1e6));
  return {
    elapsed,
    realTime: () => (seconds === undefined ? epoch + nanoseconds() : epoch),
    steadyTime: () => (seconds === undefined ? nanoseconds() : epoch),
    after: (milliseconds, action) => {
      const event = { at: elapsed() + milliseconds, action };
      events.push(event);
      return () => {
        events = events.filter((other) => other !== event);
      };
    },
    next: (end) => {
      let first: Event | undefined;
      for (const event of events) if (first === undefined || event.at < first.at) first = event;
      if (first === undefined || first.at > end) return false;
      events = events.filter((event) => event !== first);
      leapt += Math.max(0, first.at - elapsed());
      first.action();
      return true;
    },
  };
}
