/** The two ends of a TCP connection with the filter between them. */
export const PEERS = ['client', 'upstream'] as const;
export type Peer = (typeof PEERS)[number];

/** What a case does next; each step waits until the filter has seen the one before. */
export type ConnectionStep =
  | { readonly kind: 'send'; readonly from: Peer; readonly bytes: Buffer }
  | { readonly kind: 'end'; readonly from: Peer };

/** How a connection went. */
export interface ConnectionRecord {
  /** Whether the upstream was connected to. */
  readonly called: boolean;
  /** All that each end received. */
  readonly received: Readonly<Record<Peer, Buffer>>;
  /** Who ended it first. */
  readonly closedBy: Peer | 'filter';
  /** False: the client waited in vain for the end of it. */
  readonly isOver: boolean;
}

/** Milliseconds that a client waits for the end of a connection that it has ended itself. */
export const LINGER = 1_000;
