import { join } from 'node:path';
import { ConfigurationError } from '../base/errors.ts';
import { pathKind } from '../base/files.ts';
import { nearestWord } from '../base/nearest.ts';
import { whyLacking } from '../language/alignment.ts';
import { LANGUAGE_NAMES } from '../language/language-names.ts';
import type { TemplateOffer } from '../report/result.ts';
import { KINDS } from './kinds.ts';

/** Every language with every kind, and why some of them cannot be. */
export async function listTemplates(templates: string): Promise<TemplateOffer[]> {
  const offers: TemplateOffer[] = [];
  for (const language of LANGUAGE_NAMES) {
    for (const kind of Object.keys(KINDS)) {
      const available = (await pathKind(join(templates, language, kind))) === 'directory';
      const why = whyLacking(language, kind);
      offers.push({ language, kind, available, ...(why === undefined ? {} : { why }) });
    }
  }
  return offers;
}

/** @throws ConfigurationError for a kind that there is not, with the nearest one. */
export function requireKind(kind: string): void {
  const kinds = Object.keys(KINDS);
  if (kinds.includes(kind)) return;
  const meant = nearestWord(kind, kinds);
  throw new ConfigurationError(`there is no kind ${JSON.stringify(kind)} of filter`, {
    hint: `${meant === undefined ? '' : `${meant} was probably meant; `}the kinds are ${kinds.join(', ')}`,
  });
}

/** @throws ConfigurationError for a kind that there is not, or not in this language. */
export async function requireTemplate(templates: string, language: string, kind: string): Promise<void> {
  requireKind(kind);
  const offers = await listTemplates(templates);
  const wanted = offers.find((offer) => offer.language === language && offer.kind === kind);
  if (wanted?.available === true) return;
  const others = offers.filter((offer) => offer.kind === kind && offer.available).map((offer) => offer.language);
  throw new ConfigurationError(
    `there is no ${kind} filter in ${language}: ${wanted?.why ?? 'nobody has written one'}`,
    {
      hint: `${kind} is there in ${others.join(', ')}`,
    },
  );
}
