import { select, text } from '@clack/prompts';
import { InterruptedError } from '../base/errors.ts';
import { LANGUAGE_TITLES } from '../language/languages.ts';
import { DEFAULT_KIND, KINDS } from '../project/kinds.ts';
import type { TemplateOffer } from '../report/result.ts';

/** What `init` has to know. */
export interface InitAnswers {
  readonly directory: string;
  readonly language: string;
  readonly kind: string;
}

/**
 * Asks a person for what the flags leave open.
 * @param offers what there is to choose from.
 * @param given what is not asked for.
 * @throws InterruptedError for Ctrl-C and Escape.
 */
export async function askForProject(
  offers: readonly TemplateOffer[],
  given: { readonly directory?: string | undefined; readonly kind?: string | undefined },
  signal: AbortSignal,
): Promise<InitAnswers> {
  // Some terminals don't tell how wide they are, and then one letter would stand on each line.
  if (!process.stdout.columns) process.stdout.columns = 80;
  const available = offers.filter((offer) => offer.available);
  const language = answered(
    await select({
      message: 'Which language?',
      options: LANGUAGE_TITLES.filter(({ name }) =>
        available.some((offer) => offer.language === name && offer.kind === (given.kind ?? offer.kind)),
      ).map(({ name, title }) => ({ value: name, label: title })),
      signal,
    }),
  );
  const kinds = available.filter((offer) => offer.language === language).map(({ kind }) => kind);
  const kind =
    given.kind ??
    answered(
      await select({
        message: 'Which kind of filter?',
        options: kinds.map((name) => ({ value: name, label: name, hint: KINDS[name] ?? '' })),
        initialValue: DEFAULT_KIND,
        signal,
      }),
    );
  const directory =
    given.directory ??
    answered(
      await text({
        message: 'In which folder? Its name becomes the name of the filter.',
        placeholder: 'my-filter',
        defaultValue: 'my-filter',
        signal,
      }),
    );
  return { directory, language, kind };
}

function answered(answer: string | symbol): string {
  if (typeof answer === 'symbol') throw new InterruptedError('SIGINT');
  return answer;
}
