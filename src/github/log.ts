import * as core from '@actions/core';
import type { Log } from '../base/log.ts';
import type { Redactor } from '../base/redact.ts';
import { harmlessLine } from './text.ts';

/** A log that folds each stage into a group and lets nothing in a line become a workflow command. */
export function createActionLog(redactor: Redactor): Log {
  const print = (text: string): string => redactor.redact(text).split('\n').map(harmlessLine).join('\n');
  return {
    group: (title, work) => core.group(title, work),
    info: (text) => core.info(print(text)),
    debug: (text) => core.debug(redactor.redact(text)),
    progress: () => undefined,
    secret(value) {
      redactor.add(value);
      for (const line of value.split('\n')) if (line.trim() !== '') core.setSecret(line.trim());
    },
  };
}
