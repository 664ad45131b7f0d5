/** The evidence pack as a text that reads well by itself, and in anything that shows Markdown. */
import { translate } from '../i18n/translate.ts';
import { oneLine } from './facts.ts';
import type { Material } from './material.ts';
import { articleLine, factLine, type Pack, packOf, type Quotation, referenceText } from './pack.ts';

export function writeMarkdown(material: Material): string {
  const { head, lang } = material;
  const pack = packOf(material);
  return `${[
    `# ${escapeMarkdown(head.title)}`,
    [
      ...head.filters.map((filter) => `- ${escapeMarkdown(filter)}`),
      `- ${pack.counts}`,
      `- ${translate(lang, 'share.pageLink')}: <${head.link}>`,
    ].join('\n'),
    `## ${translate(lang, 'share.factsTitle')}`,
    pack.facts.map((entry, i) => factItem(entry, i + 1, lang)).join('\n'),
    `## ${translate(lang, 'share.quotesTitle')}`,
    ...pack.articles.flatMap(({ article, url, quotations }) => [
      `### ${escapeMarkdown(articleLine(article, lang))}`,
      ...(url ? [`<${url}>`] : []),
      ...quotations.map((quotation) => quoteBlock(quotation, lang)),
    ]),
    '---',
    escapeMarkdown(translate(lang, 'share.footer')),
  ].join('\n\n')}\n`;
}

function factItem(
  { fact, references }: Pack['facts'][number],
  number: number,
  lang: Material['lang'],
): string {
  const refs = references.map((reference) => escapeMarkdown(referenceText(reference, lang))).join(' ');
  return [
    `${number}. **${escapeMarkdown(fact.sentence)}**  `,
    `   ${escapeMarkdown(factLine(fact, lang))} ${refs}  `,
    `   <${fact.link}>`,
  ].join('\n');
}

function quoteBlock({ number, quote, speaker, link }: Quotation, lang: Material['lang']): string {
  const voice = speaker ? `${escapeMarkdown(translate(lang, 'panel.accordingTo', { name: speaker }))}: ` : '';
  return `> \\[${number}\\] ${voice}“${escapeMarkdown(quote)}”  \n> <${link}>`;
}

/** Words of articles stay words: nothing in them becomes a heading, a link, a picture or HTML. */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>#|~&!{}$]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
