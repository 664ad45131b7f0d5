/** Names as they stand inside our sentences: small where they are common nouns, and without what the subject has said already. */
import { isEventType, type Node } from '../../graph/schema.ts';
import type { Lang } from '../state/view-state.ts';
import { lowerFirst, upperFirst } from './first-letter.ts';
import { labelOf, type Part, shortName } from './parts.ts';

/**
 * Common nouns that events are called by: small inside a sentence ("mengusulkan gencatan senjata 30 hari"). Those of the
 * second row are part of a name where a capital follows ("Perjanjian Minsk", "Konferensi Keamanan").
 */
const COMMON =
  /^(?:(?:Sanksi|Embargo|Tarif|Larangan|Blokade|Gencatan|Jeda|Pertemuan|Perundingan|Perbincangan|Percakapan|Pembicaraan|Kunjungan|Jumpa|Sidang|Penandatanganan|Serangan|Konflik|Invasi|Kudeta|Ledakan|Usul)(?= |$)|(?:Kesepakatan|Perjanjian|Rencana|Kerangka|Konferensi|Jaminan|Deklarasi|Nota|Pernyataan|Peta|Operasi|Aneksasi|Penyanderaan)(?= \p{Ll}| \p{N}| \(|$))/u;

/** The same in English: what is small before another small word, and the common nouns that ask for an article ("the Ukraine war", but "AUKUS"). */
const COMMON_EN =
  /^(?:Agreement|Annexation|Attack|Blockade|Ceasefire|Conference|Coup|Declaration|Economy|Embargo|Energy|Explosion|First|Framework|Hostage-taking|Meeting|Memorandum|Multilateral|Peace|Plan|Press|Proposal|Sanctions|Second|Security|Signing|Summit|Talks|Third|Trade|Treaty|Truce|War)(?= \p{Ll}| &| \(| “|$)/u;
const WITH_ARTICLE =
  /\b(?:agreement|annexation|attack|ban|blockade|ceasefire|conference|conflict|coup|declaration|embargo|explosion|framework|hostage-taking|initiative|invasion|meeting|memorandum|operation|plan|proposal|roadmap|session|signing|statement|summit|talks|treaty|truce|visit|war)\b/iu;

/** A name inside a sentence, not at its beginning. */
export const nameWithin = (node: Node, lang: Lang): Part => ({
  kind: 'node',
  id: node.id,
  text: textWithin(node, lang, lang === 'en' ? (node.labels?.en ?? null) : null),
});

/** An event's name at the beginning of a sentence: "The Ukraine war", "Gencatan senjata". */
export function nameAtStart(node: Node, lang: Lang): Part {
  const { text } = nameWithin(node, lang);
  return { kind: 'node', id: node.id, text: upperFirst(text) };
}

/**
 * "AS menjatuhkan sanksi sekunder", not "… sanksi sekunder Amerika Serikat": whoever the sentence begins with is not named
 * again. What a preposition stands before is another matter ("kerangka kesepakatan tentang Iran").
 */
export function nameWithout(node: Node, actors: readonly Node[], lang: Lang): Part {
  const names = actors.flatMap((actor) => namesOf(actor, lang)).sort((a, b) => b.length - a.length);
  const english = lang === 'en' ? (node.labels?.en ?? null) : null;
  const label = english ?? labelOf(node, lang);
  const shorter = names.map((name) => withoutName(label, name)).find((text) => text !== null);
  return { kind: 'node', id: node.id, text: textWithin(node, lang, english, shorter ?? label) };
}

/** Whether an event is called after someone: "Serangan Ukraina di Krasnodar". Its Indonesian name decides for both languages. */
export function isCalledAfter(event: Node, actor: Node): boolean {
  const label = ` ${labelOf(event, 'id')} `;
  return namesOf(actor, 'id').some((name) => label.includes(` ${name} `));
}

const PREPOSITION =
  /(?:^| )(?:antara|atas|bagi|dari|dengan|di|ke|kepada|oleh|tentang|terhadap|untuk|about|against|between|by|for|from|in|of|on|to|with)$/;

/** "… damai Milošević–Franjo" before "Tudjman": half of a name is none. */
const PART_OF_NAME = /–\S+$/;

function withoutName(label: string, name: string): string | null {
  if (label.startsWith(`${name} `)) return label.slice(name.length + 1);
  const [before = '', after, ...more] = label.split(` ${name}`);
  if (after === undefined || more.length || PREPOSITION.test(before) || PART_OF_NAME.test(before))
    return null;
  return after === '' || /^ (?:terhadap|di|dalam|atas|on|in) /.test(after) ? before + after : null;
}

/** All that an event may be called after: the whole name, its acronym, a person's surname. */
function namesOf(actor: Node, lang: Lang): readonly string[] {
  const whole = [labelOf(actor, lang), actor.label, shortName(actor, lang)];
  return actor.type === 'person' ? [...whole, ...actor.label.split(' ').filter(isName)] : whole;
}

/** "al" and "de" of a name call nothing after anybody. */
const isName = (word: string): boolean => /^\p{Lu}\p{L}{2,}/u.test(word);

function textWithin(
  node: Node,
  lang: Lang,
  english: string | null,
  label = english ?? labelOf(node, lang),
): string {
  if (english === null) return label.replace(COMMON, (noun) => noun.toLowerCase());
  if (!isEventType(node.type)) return label;
  const text =
    COMMON_EN.test(label) || (isCommon(node.label) && /^\p{Lu}\p{Ll}/u.test(label) && label === english)
      ? lowerFirst(label)
      : label;
  return WITH_ARTICLE.test(text) ? `the ${text}` : text;
}

/** "Gencatan senjata lima hari (2014)" holds no name, so its translation begins with none either. */
const isCommon = (label: string): boolean =>
  label.includes(' ') && !/\p{Lu}/u.test(label.slice(1).replace(/\(.*\)/, ''));
