import { cutText, stripControl } from '../base/text.ts';

/** GitHub cuts an annotation's message at 4096 characters; we cut before it, on a code point. */
const LONGEST_MESSAGE = 4_000;

/** A line of a compiler or a module, such that the runner takes it for text and not for a workflow command. */
export function harmlessLine(line: string): string {
  // The runner looks for `::` at the trimmed start and for `##[` anywhere (actions/runner, ActionCommand.cs).
  return stripControl(line)
    .replace(/^(\s*)::/, '$1: :')
    .replaceAll('##[', '## [');
}

/** Text as an annotation can hold it. */
export function annotationMessage(text: string): string {
  return cutText(stripControl(text), LONGEST_MESSAGE);
}
