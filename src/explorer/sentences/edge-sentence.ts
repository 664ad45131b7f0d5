import type { GraphIndex } from '../../graph/queries.ts';
import { type Edge, isEventType } from '../../graph/schema.ts';
import type { Lang } from '../state/view-state.ts';
import { verbOf } from './edge-verbs.ts';
import { name, nameWithin, type Sentence, words } from './parts.ts';
import { roleWithin } from './roles.ts';

/**
 * An edge as a sentence: "Steve Witkoff mewakili Amerika Serikat sebagai utusan khusus". Its status is in the verb
 * ("akan menjatuhkan"), so that what is planned, proposed or denied never reads like what happened.
 */
export function edgeSentence(edge: Edge, index: GraphIndex, lang: Lang): Sentence {
  const source = index.nodes.get(edge.source);
  const target = index.nodes.get(edge.target);
  if (!source || !target) return [words(edge.id)];
  const role = edge.role && roleWithin(edge.role.trim());
  if (edge.type === 'family_of' && role) {
    // "Jared Kushner adalah menantu Donald Trump"; the article's word is kept in both languages.
    return lang === 'id'
      ? [name(source, lang), words(` adalah ${role} `), name(target, lang)]
      : [name(source, lang), words(' is family of '), name(target, lang), words(` (“${role}”)`)];
  }
  const verb = verbOf(edge.type, { status: edge.status, target: target.type, lang });
  const sentence = [name(source, lang), words(` ${verb} `), nameWithin(target, lang)];
  if (!role) return sentence;
  const as =
    edge.type === 'represents' ? (lang === 'id' ? ` sebagai ${role}` : ` as “${role}”`) : ` (${role})`;
  return [...sentence, words(as)];
}

/**
 * When an edge holds: its own date, else that of its event. Of two events it is the one that the edge tells of: talks
 * that concern a war have their own day, not the year of the war.
 */
export function dateOfEdge(edge: Edge, { nodes }: GraphIndex): string | undefined {
  const source = nodes.get(edge.source);
  const event = source && isEventType(source.type) ? source : nodes.get(edge.target);
  return edge.date ?? event?.date;
}
