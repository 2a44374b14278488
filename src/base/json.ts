import * as v from 'valibot';
import { ConfigurationError, type Position } from './errors.ts';
import { readTextIfExists, relativePath } from './files.ts';

/**
 * Reads a JSON file of the user's against a schema; undefined where there is no such file.
 * @param root the folder that messages name the file from.
 * @throws ConfigurationError with the place of a syntax error, or the key of the wrong value.
 */
export async function readJsonFile<const Schema extends v.GenericSchema>(
  path: string,
  root: string,
  schema: Schema,
): Promise<v.InferOutput<Schema> | undefined> {
  const content = await readTextIfExists(path);
  if (content === undefined) return undefined;
  const file = relativePath(root, path);
  const result = v.safeParse(schema, parseJson(content, file));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const key = v.getDotPath(issue);
  const position = key === null ? { file } : positionOfText(content, `"${key.split('.').at(-1)}"`, file);
  throw new ConfigurationError(`${key === null ? file : `${key} in ${file}`} is wrong: ${issue.message}`, { position });
}

function parseJson(content: string, file: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`${file} is not valid JSON: ${message}`, {
      position: syntaxPosition(content, message, file),
    });
  }
}

/** V8 names the place in some of its messages only. */
function syntaxPosition(content: string, message: string, file: string): Position {
  const offset = /at position (\d+)/.exec(message)?.[1];
  if (offset !== undefined) return positionAt(content, Number(offset), file);
  return message.includes('end of JSON') ? positionAt(content, content.length, file) : { file };
}

/** Where a text first stands in a file, else the file alone. */
export function positionOfText(content: string, text: string, file: string): Position {
  const offset = content.indexOf(text);
  return offset < 0 ? { file } : positionAt(content, offset, file);
}

function positionAt(content: string, offset: number, file: string): Position {
  const before = content.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
