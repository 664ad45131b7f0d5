import type { Knowledge } from '../knowledge.ts';
import type { LocalEntity, Mention, RecognisedArticle, ResolvedArticle, ResolvedMention } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { rowsOf, sentencesOf, textOf } from './context.ts';
import { readMetonyms } from './metonym.ts';
import { groupThings } from './others.ts';
import { groupPeople } from './people.ts';
import { findReferences } from './references.ts';

interface Group {
  readonly type: Mention['type'];
  readonly known?: string | undefined;
  readonly label: string;
  readonly mentions: readonly Mention[];
}

/**
 * Joins the mentions of one article that name the same thing into entities with keys `e1`, `e2`, … in the order of their
 * first mention, and finds the words that stand for them ("kedua pemimpin"). Capitals that act become their states.
 */
export function resolve(article: RecognisedArticle, knowledge: Knowledge): ResolvedArticle {
  const rows = rowsOf(knowledge);
  const sentences = sentencesOf(article);
  const mentions = readMetonyms(article, rows, sentences);
  const people = groupPeople(
    mentions
      .filter(({ type }) => type === 'person')
      .map((mention) => ({ mention, name: textOf(article, mention) })),
    (id) => rows.byId.get(id)?.label,
    declaredAlike(article, mentions),
    namedApart(article, mentions),
  ).map((person): Group => withFields(person, { type: 'person' as const }));
  const things = groupThings(
    article,
    mentions.filter(({ type }) => type !== 'person'),
    rows,
  );
  const groups = [...people, ...things].sort((a, b) => firstOf(a) - firstOf(b));
  const entities: LocalEntity[] = [];
  const resolved: ResolvedMention[] = [];
  groups.forEach((group, i) => {
    const key = `e${i + 1}`;
    const surfaces = [...new Set(group.mentions.map((mention) => textOf(article, mention)))];
    entities.push({
      key,
      type: group.type,
      label: group.label,
      surfaces,
      ...(group.known ? { known: group.known } : {}),
    });
    const { type, known } = group;
    for (const { start, end, sentence, metonymOf, rule } of group.mentions)
      resolved.push({ start, end, sentence, type, known, metonymOf, rule, entity: key });
  });
  resolved.sort((a, b) => a.start - b.start);
  const named = { ...article, mentions: resolved };
  return withFields(named, { entities, references: findReferences(named, { rows, sentences }) });
}

/** Bare surnames right before a full name that bears them: "Putra Presiden Biden, Hunter Biden" are two people. */
function namedApart(article: RecognisedArticle, mentions: readonly Mention[]): Set<Mention> {
  const apart = new Set<Mention>();
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1];
    if (mention.type !== 'person' || next?.type !== 'person') return;
    const [bare, full] = [textOf(article, mention), textOf(article, next)];
    if (full.endsWith(` ${bare}`) && /^,? $/.test(article.text.slice(mention.end, next.start)))
      apart.add(mention);
  });
  return apart;
}

const NICKNAME =
  /^(?:,? (?:sapaan|alias|panggilan|julukan)(?: akrab| bagi| untuk)? |,? (?:yang )?(?:akrab |biasa |kerap )?(?:disapa|dipanggil|dijuluki) |,? (?:atau )?(?:yang )?(?:akrab |lebih |juga |kerap |biasa |lazim )*(?:disapa|dikenal(?: publik| luas)?) (?:sebagai |dengan (?:nama|sebutan|julukan|panggilan|sapaan) )?|,? yang oleh [\p{Ll} ]{3,40} (?:disapa|dipanggil|dijuluki|disebut) | \()$/u;

/** Pairs of people whom the text between them declares one: "Bibi, sapaan Netanyahu", "Basuki Tjahaja Purnama (Ahok)". */
function declaredAlike(
  article: RecognisedArticle,
  mentions: readonly Mention[],
): (readonly [Mention, Mention])[] {
  const people = mentions.filter(({ type }) => type === 'person');
  return people.flatMap((mention, i) => {
    const next = people[i + 1];
    const between = next ? article.text.slice(mention.end, Math.min(next.start, mention.end + 64)) : '';
    const bracket = next && between === ' (' && article.text[next.end] !== ')';
    return next && NICKNAME.test(between) && !bracket ? [[mention, next] as const] : [];
  });
}

const firstOf = ({ mentions }: Group): number => mentions[0]?.start ?? 0;
