import { ConfigurationError } from '../base/errors.ts';

/**
 * SOURCE_DATE_EPOCH, in seconds since 1970 (reproducible-builds.org/specs/source-date-epoch), or undefined.
 * @throws ConfigurationError when it is no such number.
 */
export function readSourceDate(variables: Readonly<Record<string, string | undefined>>): number | undefined {
  const text = variables.SOURCE_DATE_EPOCH;
  if (text === undefined || text === '') return undefined;
  // Up to the year 9999, the last that an RFC 3339 date can write.
  if (/^\d{1,12}$/.test(text) && Number(text) <= 253_402_300_799) return Number(text);
  throw new ConfigurationError(`SOURCE_DATE_EPOCH is ${JSON.stringify(text)}`, {
    hint: 'it must be a whole number of seconds since 1970, e.g. of `git log -1 --format=%ct`',
  });
}
