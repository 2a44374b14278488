/**
 * The host's time: it goes on as the machine's does and leaps to the next event when a stream waits for one, so that
 * nobody waits for ticks and timeouts. Milliseconds, with fractions.
 */
export interface Clock {
  /** Since the clock was made. */
  elapsed(): number;
  /** Nanoseconds since 1970. */
  realTime(): bigint;
  /** Nanoseconds of a clock that never goes back: the machine's own, as Envoy's is. */
  steadyTime(): bigint;
  /** Calls the action once, so many milliseconds from now, while somebody waits; the function returned takes it back. */
  after(milliseconds: number, action: () => void): () => void;
  /** Whether there is an event before `end`, on elapsed()'s scale. */
  isDue(end: number): boolean;
  /** Leaps to the next event and lets it happen; false where there is none before `end`, on elapsed()'s scale. */
  next(end: number): boolean;
}

interface Event {
  readonly at: number;
  /** Of two at one time the one that was asked for first. */
  readonly rank: number;
  /** Undefined: it was taken back. */
  action: (() => void) | undefined;
}

/** @param seconds since 1970: what a module sees of the clock stands there, and is its own steady clock. */
export function createClock(seconds?: number): Clock {
  const started = performance.now();
  const uptime = seconds === undefined ? process.hrtime.bigint() : 0n;
  const epoch = seconds === undefined ? BigInt(Date.now()) * 1_000_000n : BigInt(Math.round(seconds * 1e9));
  let leapt = 0;
  const events: Event[] = [];
  let rank = 0;
  const elapsed = (): number => (seconds === undefined ? performance.now() - started : 0) + leapt;
  const nanoseconds = (): bigint => BigInt(Math.round(elapsed() * 1e6));
  return {
    elapsed,
    realTime: () => (seconds === undefined ? epoch + nanoseconds() : epoch),
    steadyTime: () => (seconds === undefined ? uptime + nanoseconds() : epoch),
    after: (milliseconds, action) => {
      rank += 1;
      const event: Event = { at: elapsed() + milliseconds, rank, action };
      push(events, event);
      return () => {
        event.action = undefined;
      };
    },
    isDue: (end) => (findFirst(events)?.at ?? Number.POSITIVE_INFINITY) <= end,
    next: (end) => {
      const first = findFirst(events);
      if (first?.action === undefined || first.at > end) return false;
      pop(events);
      leapt += Math.max(0, first.at - elapsed());
      first.action();
      return true;
    },
  };
}

/** The first that was not taken back; those before it are dropped. */
function findFirst(events: Event[]): Event | undefined {
  let [first] = events;
  while (first !== undefined && first.action === undefined) {
    pop(events);
    [first] = events;
  }
  return first;
}

// A heap: each event comes before the two at twice its place, counted from one.

function push(events: Event[], event: Event): void {
  let place = events.length;
  while (place > 0) {
    const above = (place - 1) >> 1;
    const other = events[above];
    if (other === undefined || isBefore(other, event)) break;
    events[place] = other;
    place = above;
  }
  events[place] = event;
}

/** Takes the first one out. */
function pop(events: Event[]): void {
  const last = events.pop();
  if (last === undefined || events.length === 0) return;
  let place = 0;
  for (;;) {
    const [left, right] = [events[place * 2 + 1], events[place * 2 + 2]];
    if (left === undefined) break;
    const isRight = right !== undefined && isBefore(right, left);
    const least = isRight ? right : left;
    if (isBefore(last, least)) break;
    events[place] = least;
    place = place * 2 + (isRight ? 2 : 1);
  }
  events[place] = last;
}

function isBefore(one: Event, other: Event): boolean {
  return one.at < other.at || (one.at === other.at && one.rank < other.rank);
}
