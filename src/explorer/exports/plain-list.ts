/** The main facts as plain HTML, for readers without JavaScript: written into the page when it is built. */
import { formatEdtf } from '../../graph/edtf-format.ts';
import { indexGraph } from '../../graph/queries.ts';
import { type Graph, isEventType, type Node } from '../../graph/schema.ts';
import { translate } from '../i18n/translate.ts';
import { safeUrl } from '../passages/citation.ts';
import { eventSentence } from '../sentences/event-sentence.ts';
import { plain } from '../sentences/parts.ts';
import type { Lang } from '../state/view-state.ts';
import { oneLine } from './facts.ts';
import { element, escapeXml, textElement } from './xml.ts';

/** Nobody has chosen one yet. */
const LANGS: readonly Lang[] = ['id', 'en'];
/** The page must stay small for everybody else. */
const MOST_EVENTS = 200;
const MOST_SOURCES = 3;
const MOST_CHARACTERS = 60_000;

/**
 * The most reported events, the newest first, in both languages: sentence, status, date and articles. Everything is escaped; no script, no
 * style. An empty text where the graph has no event.
 */
export function plainList(graph: Graph): string {
  const index = indexGraph(graph);
  const events = graph.nodes
    .filter((node) => isEventType(node.type))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_EVENTS)
    .sort((a, b) => (dateKey(a) < dateKey(b) ? 1 : -1));
  const items: string[] = [];
  let characters = 0;
  for (const event of events) {
    const item = itemOf(event);
    characters += item.length;
    if (characters > MOST_CHARACTERS) break;
    items.push(item);
  }
  if (!items.length) return '';
  return [
    textElement('h1', {}, translate('id', 'shell.name')),
    ...LANGS.map((lang) =>
      textElement('p', { lang }, translate(lang, 'share.plainIntro', { articles: graph.articles.length })),
    ),
    element('ul', {}, items),
  ].join('\n');

  function itemOf(event: Node): string {
    const ids = [...new Set(event.mentions.map(({ article }) => article))];
    const articles = ids.flatMap((id) => index.articles.get(id) ?? []).slice(0, MOST_SOURCES);
    const sources = articles.map((article) => {
      const words = [oneLine(article.title), article.source].filter(Boolean).join(', ');
      const url = safeUrl(article.url);
      return element('li', {}, [url ? textElement('a', { href: url }, words) : escapeXml(words)]);
    });
    return element('li', {}, [
      ...LANGS.map((lang) => element('div', { lang }, sentenceOf(event, ids.length, lang))),
      element('ul', {}, sources),
    ]);
  }

  function sentenceOf(event: Node, count: number, lang: Lang): readonly string[] {
    const facts = [
      translate(lang, `status.${event.type}`),
      event.status && translate(lang, `status.${event.status}`),
      event.date ? formatEdtf(event.date, lang) : translate(lang, 'panel.undated'),
      translate(lang, 'panel.articles', { count }),
    ].filter(Boolean);
    return [
      textElement('b', {}, oneLine(plain(eventSentence(event, index, lang)))),
      escapeXml(` (${facts.join(' · ')})`),
    ];
  }
}

const dateKey = (event: Node): string => `${event.date ?? ''} ${event.id}`;
