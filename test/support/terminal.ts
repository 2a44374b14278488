import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const LIMIT = 240_000;
/** Gives a program a terminal of 100 columns, and passes on what is typed and shown. */
const PSEUDO_TERMINAL = `
import fcntl, os, pty, select, struct, sys, termios
child, terminal = pty.fork()
if child == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack('HHHH', 30, 100, 0, 0))
    os.execvp(sys.argv[1], sys.argv[1:])
while True:
    ready, _, _ = select.select([0, terminal], [], [])
    try:
        if 0 in ready: os.write(terminal, os.read(0, 1024))
        if terminal in ready: os.write(1, os.read(terminal, 65536))
    except OSError:
        break
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) & 255)
`;

/** What is typed once a text is shown. */
export interface Keystroke {
  readonly at: string;
  readonly keys: string;
}

/** Runs the command line in a real pseudo-terminal, as a person at a keyboard would. */
export async function typeCli(
  args: readonly string[],
  keystrokes: readonly Keystroke[],
  directory: string,
): Promise<{ readonly code: number | null; readonly screen: string }> {
  const { CI: _, ...variables } = process.env;
  const child = spawn('python3', ['-c', PSEUDO_TERMINAL, process.execPath, CLI, ...args], {
    cwd: directory,
    env: { ...variables, TERM: 'xterm' },
    stdio: ['pipe', 'pipe', 'inherit'],
    timeout: LIMIT,
  });
  const waiting = [...keystrokes];
  let screen = '';
  let seen = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    screen += chunk.toString();
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const found = screen.indexOf(next.at, seen);
      if (found < 0) break;
      seen = found + next.at.length;
      child.stdin.write(next.keys);
      waiting.shift();
    }
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, screen };
}
