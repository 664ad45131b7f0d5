import type { GraphIndex } from '../../graph/queries.ts';
import { type Edge, isEventType } from '../../graph/schema.ts';
import type { Lang } from '../state/view-state.ts';
import { verbOf } from './edge-verbs.ts';
import { nameWithin } from './name-within.ts';
import { englishKin } from './offices.ts';
import { name, type Sentence, words } from './parts.ts';
import { officeIn, roleWithin } from './roles.ts';

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
    // "Jared Kushner adalah menantu Donald Trump"
    if (lang === 'id') return [name(source, lang), words(` adalah ${role} `), name(target, lang)];
    const kin = englishKin(role);
    return kin
      ? [name(source, lang), words(` is ${kin} `), name(target, lang)]
      : [name(source, lang), words(' is family of '), name(target, lang), words(` (“${role}”)`)];
  }
  const verb = verbIn(edge, index, lang);
  const sentence = [name(source, lang), words(` ${verb} `), nameWithin(target, lang)];
  if (!role) return sentence;
  const as =
    edge.type === 'represents'
      ? lang === 'id'
        ? ` sebagai ${role}`
        : ` as ${officeIn(role, lang)}`
      : ` (${role})`;
  return [...sentence, words(as)];
}

/** The verb of an edge between its two names, as its status and their types ask for it. */
export const verbIn = ({ type, status, source, target }: Edge, { nodes }: GraphIndex, lang: Lang): string =>
  verbOf(type, { status, source: nodes.get(source)?.type, target: nodes.get(target)?.type, lang });

/**
 * When an edge holds: its own date, else that of its event. Of two events it is the one that the edge tells of: talks
 * that concern a war have their own day, not the year of the war.
 */
export function dateOfEdge(edge: Edge, { nodes }: GraphIndex): string | undefined {
  const source = nodes.get(edge.source);
  const event = source && isEventType(source.type) ? source : nodes.get(edge.target);
  return edge.date ?? event?.date;
}
