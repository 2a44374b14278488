import { styleText } from 'node:util';
import type { Log } from '../base/log.ts';
import type { Redactor } from '../base/redact.ts';
import { stripControl } from '../base/text.ts';

/** The streams and abilities of the terminal that a run talks to. */
export interface Terminal {
  write(text: string): void;
  /** True for a terminal that can replace its last line. */
  readonly live: boolean;
  readonly colours: boolean;
  readonly columns: number;
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';
export type Painter = (style: Style, text: string) => string;

/** Colours where the terminal has them; NO_COLOR (no-color.org) and FORCE_COLOR decide before it does. */
export function createTerminal(
  stream: NodeJS.WriteStream,
  variables: Readonly<Record<string, string | undefined>>,
): Terminal {
  const live = stream.isTTY === true && variables.TERM !== 'dumb' && !variables.CI;
  const forced = variables.FORCE_COLOR !== undefined && variables.FORCE_COLOR !== '0';
  return {
    write: (text) => void stream.write(text),
    live,
    colours: !variables.NO_COLOR && (forced || (stream.isTTY === true && variables.TERM !== 'dumb')),
    columns: stream.columns ?? 100,
  };
}

/** Paints text, or leaves it as it is where the terminal has no colours. */
export function createPainter(terminal: Terminal): Painter {
  return (style, text) => (terminal.colours ? styleText(style, text, { validateStream: false }) : text);
}

/** A log for people: a title a phase, its lines below it, and a live line while something takes its time. */
export function createTerminalLog(terminal: Terminal, redactor: Redactor, verbose: boolean): Log {
  const paint = createPainter(terminal);
  let liveLine = false;
  let depth = 0;
  const clearLive = (): void => {
    if (liveLine) terminal.write('\r\u001b[2K');
    liveLine = false;
  };
  const line = (text: string, style?: Style): void => {
    clearLive();
    for (const part of stripControl(redactor.redact(text)).split('\n')) {
      const indented = '  '.repeat(depth) + part;
      terminal.write(`${style === undefined ? indented : paint(style, indented)}\n`);
    }
  };
  return {
    async group(title, work) {
      line(title, 'bold');
      depth++;
      try {
        return await work();
      } finally {
        depth--;
        clearLive();
      }
    },
    info: (text) => line(text),
    debug: (text) => {
      if (verbose) line(text, 'dim');
    },
    progress(text) {
      if (!terminal.live) return;
      clearLive();
      terminal.write(
        paint('dim', ('  '.repeat(depth) + stripControl(redactor.redact(text))).slice(0, terminal.columns - 1)),
      );
      liveLine = true;
    },
    secret: (value) => redactor.add(value),
  };
}
