/** Functions of a module that Envoy shows of a trap at most (measured on 1.40); a panic of Rust takes ten of its own. */
export const MAX_FRAMES = 20;

/**
 * A module's own functions in a stack as V8 writes it, innermost first, in Envoy's form `0x1a2 - name`; V8's lines are
 * `at name (wasm://wasm/0123abcd:wasm-function[7]:0x1a2)`.
 * @param moved bytes by which the code stands further behind in what was compiled than in the module.
 */
export function readBacktrace(stack: string, moved: number): string[] {
  const frames = stack.split('\n').flatMap((line) => {
    const frame = /^\s+at (?:(.+) \()?wasm:\/\/.*:wasm-function\[(\d+)\]:(0x[0-9a-f]+)\)?$/.exec(line);
    if (frame === null) return [];
    const [, name, index, place] = frame;
    const shown = name === undefined ? `function ${index}` : demangle(withoutModule(name));
    return [`0x${(Number(place) - moved).toString(16)} - ${shown}`];
  });
  return frames.slice(0, MAX_FRAMES);
}

/** V8 puts the module's name in front of a function's where both are known. */
function withoutModule(name: string): string {
  return name.replace(/^[^.\s]*\.wasm\./, '');
}

/** `_ZN4name5inner17h0123456789abcdefE`, as Rust calls a crate's functions; what linkers write for C++ is plain already. */
function demangle(name: string): string {
  const [, parts = ''] = /^_ZN(.+)E$/.exec(name) ?? [];
  const words: string[] = [];
  for (let rest = parts; rest !== ''; ) {
    const digits = /^\d+/.exec(rest)?.[0] ?? '';
    const end = digits.length + Number(digits);
    if (digits === '' || end > rest.length) return name;
    words.push(rest.slice(digits.length, end));
    rest = rest.slice(end);
  }
  return words.length === 0 ? name : words.join('::');
}
