/** What a case prescribes and could not be done, in the same words whatever the engine. */

export function missedTicks(wanted: number, missed: number): string {
  return `${missed} of ${wanted} ticks that the case waits for never came`;
}

export function noQueue(name: string): string {
  return `the module has registered no queue named ${JSON.stringify(name)} that the case could fill`;
}
