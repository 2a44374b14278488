import { InvalidArgumentError, Option } from 'commander';

/** A flag that may be repeated and may hold several values with commas between them. */
export function listOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, previous: string[] | undefined) => {
    const parts = value.split(',').map((part) => part.trim());
    if (parts.includes('')) throw new InvalidArgumentError('it has an empty entry.');
    return [...(previous ?? []), ...parts];
  });
}
