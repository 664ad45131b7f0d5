/** A thread as plain text, to be pasted into notes: every step as a sentence with its quotation and source. */
import type { Path } from '../../../graph/paths.ts';
import type { GraphIndex } from '../../../graph/queries.ts';
import { translate } from '../../i18n/translate.ts';
import { bestPassage } from '../../passages/best-passage.ts';
import { citation } from '../../passages/citation.ts';
import { contextOf } from '../../passages/context.ts';
import { edgeSentence } from '../../sentences/edge-sentence.ts';
import { labelOf, plain } from '../../sentences/parts.ts';
import type { Lang } from '../../state/view-state.ts';

interface Parts {
  readonly index: GraphIndex;
  readonly lang: Lang;
  /** First line: what the thread answers. */
  readonly question: string;
  /** Last line: where it can be read again. */
  readonly link: string;
}

export function threadText(path: Path, { index, lang, question, link }: Parts): string {
  const steps = path.flatMap(({ edges: [edge] }, i) => {
    if (!edge) return [];
    const status = edge.status ? ` (${translate(lang, `status.${edge.status}`).toLowerCase()})` : '';
    const passage = bestPassage(edge, index);
    const article = passage && index.articles.get(passage.article);
    const speaker = passage?.attributedTo === undefined ? undefined : index.nodes.get(passage.attributedTo);
    const said = speaker ? `${translate(lang, 'panel.accordingTo', { name: labelOf(speaker, lang) })}: ` : '';
    return [
      `${i + 1}. ${plain(edgeSentence(edge, index, lang))}${status}`,
      ...(article ? [`   ${said}${citation(article, contextOf(article, passage), { lang, link: '' })}`] : []),
    ];
  });
  return [question, '', ...steps, '', link].join('\n');
}
