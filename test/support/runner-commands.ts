/** A workflow command as the runner understands it. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly value: string;
}

/** All that a step may say; a line with another name is text (actions/runner, ActionCommandManager). */
const NAMES = new Set(
  [
    'error',
    'warning',
    'notice',
    'debug',
    'group',
    'endgroup',
    'echo',
    'add-mask',
    'add-matcher',
    'remove-matcher',
  ].concat(['set-output', 'save-state', 'set-env', 'add-path', 'stop-commands']),
);

const DATA_ESCAPES = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const PROPERTY_ESCAPES = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;

/** The commands in what a step printed, by the runner's own rules (ActionCommand.TryParseV2 and TryParse). */
export function parseCommands(output: string): RunnerCommand[] {
  // Whatever ends a line for .NET's reader of a process ends one here.
  return output.split(/\r\n|\r|\n/).flatMap((line) => parseV2(line) ?? parseV1(line) ?? []);
}

function parseV2(line: string): RunnerCommand | undefined {
  const message = line.trimStart();
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end < 0) return undefined;
  return command(message.slice(2, end), message.slice(end + 2), ',', PROPERTY_ESCAPES, DATA_ESCAPES);
}

/** The old form stands anywhere in a line: `##[name key=value;]text`. */
function parseV1(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  return command(line.slice(start + 3, end), line.slice(end + 1), ';', [], []);
}

type Escapes = readonly (readonly [string, string])[];

function command(
  info: string,
  data: string,
  separator: string,
  ofProperties: Escapes,
  ofData: Escapes,
): RunnerCommand | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!NAMES.has(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of space < 0
    ? []
    : info
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0 && equals < pair.length - 1) {
      properties[pair.slice(0, equals)] = unescaped(pair.slice(equals + 1), ofProperties);
    }
  }
  return { name, properties, value: unescaped(data, ofData) };
}

function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}
