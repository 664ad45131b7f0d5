/**
 * Who says what a passage says: "Menurut X, …", "X mengatakan bahwa …", "…," kata X, "X: …", and the speaker of a
 * quotation that stands before, after or a paragraph earlier. News agencies and media pass words on; they are no speakers.
 */
import { derive } from '../derive.ts';
import type { Knowledge } from '../knowledge.ts';
import type { LocalKey, RelatedArticle, Sentence, Span } from '../types.ts';
import type { CuedSentence } from './cues.ts';
import { lowerBound } from './lower-bound.ts';
import { isQuoted } from './quoted.ts';
import { type Named, namedAfter, type Reach, readSentence, type Setting, type Speaker } from './speech.ts';

const mediaOf = derive(
  ({ organizations }: Knowledge) =>
    new Set(organizations.filter(({ kind }) => kind === 'medium').map(({ id }) => id)),
);

/** Finds the speaker of any span of the article; what the article says in its own voice has none. */
export function speakerFinder(
  article: RelatedArticle,
  knowledge: Knowledge,
  cued: (sentence: number) => CuedSentence | undefined,
): (span: Span, sentence: number) => Speaker | null {
  const media = mediaOf(knowledge);
  const entities = new Map(article.entities.map((entity) => [entity.key, entity]));
  const setting: Setting = {
    article,
    cued,
    entities,
    named: groupNamed(article),
    mayspeak: (key) => {
      const entity = entities.get(key);
      return (
        entity !== undefined &&
        entity.type !== 'place' &&
        !(entity.known !== undefined && media.has(entity.known))
      );
    },
  };
  const reaches = readReaches(setting);
  return (span, sentence) => {
    const own = reaches.get(sentence) ?? [];
    const reach = own[lowerBound(own, ({ end }) => end > span.start)];
    return reach && reach.start <= span.start ? reach : null;
  };
}

function groupNamed(article: RelatedArticle): Map<number, Named[]> {
  const named = new Map<number, Named[]>();
  const add = (sentence: number, one: Named): void => {
    const list = named.get(sentence);
    if (list) list.push(one);
    else named.set(sentence, [one]);
  };
  for (const { start, end, entity, sentence } of article.mentions)
    add(sentence, { start, end, entity, stand: false });
  for (const { start, end, entities, sentence } of article.references)
    if (entities[0] !== undefined) add(sentence, { start, end, entity: entities[0], stand: true });
  for (const list of named.values()) list.sort((a, b) => a.start - b.start);
  return named;
}

/** Paragraphs after which "pejabat itu" may still be who spoke last. */
const SPOKE_WITHIN = 3;

/** One pass over the sentences; a speaker is remembered for the quotations and "ujarnya" that follow. */
function readReaches(setting: Setting): Map<number, readonly Reach[]> {
  const { article } = setting;
  const reaches = new Map<number, Reach[]>();
  let last: { readonly speaker: LocalKey; readonly block: number } | null = null;
  /** Whom the sentence before is about: who speaks in "…," ujarnya where nobody has spoken yet. */
  let focus: LocalKey | null = null;
  for (const sentence of article.sentences) {
    const cued = setting.cued(sentence.index);
    if (!cued) continue;
    const teller = tellsOfBefore(setting, sentence.index, cued);
    if (teller) {
      carryTelling(setting, reaches, sentence.index, teller);
      last = { speaker: teller, block: sentence.block };
    }
    const spoke: LocalKey | null = last && sentence.block - last.block <= SPOKE_WITHIN ? last.speaker : null;
    const found = readSentence(setting, sentence, cued, { last: last?.speaker ?? focus, spoke });
    if (found.length) reaches.set(sentence.index, outermost(found));
    const speaker = found.at(-1)?.speaker;
    if (speaker !== undefined) {
      // The sentences of the same quotation before "…," kata X are X's as well.
      carryBack(setting, reaches, sentence.index, speaker);
      last = { speaker, block: sentence.block };
    } else if (last && sentence.block - last.block <= 1 && isQuoted(article, sentence)) {
      reaches.set(sentence.index, [reachOver(sentence, last.speaker, 'speaker:goes-on')]);
      last = { speaker: last.speaker, block: sentence.block };
    } else focus = subjectOf(setting, sentence) ?? focus;
  }
  return reaches;
}

/** The person whose name, with what they are, begins a sentence: "Menlu Retno Marsudi tiba di …". */
function subjectOf({ named, entities }: Setting, { index, start }: Sentence): LocalKey | null {
  const person = named.get(index)?.find(({ entity }) => entities.get(entity)?.type === 'person');
  return person && person.start - start < SUBJECT_WITHIN ? person.entity : null;
}
/** Characters: room for an office and a state before the name. */
const SUBJECT_WITHIN = 60;

/** How many tokens "Hal itu kemudian juga" may be that stand before "disampaikan". */
const TELLING_REACH = 6;

/** "Hal itu disampaikan juru bicara Kremlin Dmitry Peskov": who said what the sentence before tells. */
function tellsOfBefore(setting: Setting, index: number, cued: CuedSentence): LocalKey | null {
  const { tokens, cuesAt } = cued;
  if (!/^(?:hal|pernyataan|keterangan|demikian|itu|klaim|tudingan|tuduhan)$/.test(tokens[0]?.lower ?? ''))
    return null;
  for (let at = 1; at < Math.min(TELLING_REACH, tokens.length); at++) {
    const cue = cuesAt[at]?.find((one) => one.class === 'passive');
    if (!cue) continue;
    const by = tokens[cue.to]?.lower === 'oleh' ? cue.to + 1 : cue.to;
    return namedAfter(setting, index, cued, by, { tokens: 14, stop: /^[.;,“"]$/u });
  }
  return null;
}

function carryTelling(
  { article }: Setting,
  reaches: Map<number, Reach[]>,
  index: number,
  speaker: LocalKey,
): void {
  const [before, here] = [article.sentences[index - 1], article.sentences[index]];
  if (!before || !here || reaches.has(before.index) || here.block - before.block > 1) return;
  const kind = article.blocks[before.block]?.kind;
  if (kind !== 'paragraph') return;
  reaches.set(before.index, [reachOver(before, speaker, 'speaker:told-by')]);
}

function carryBack(setting: Setting, reaches: Map<number, Reach[]>, index: number, speaker: LocalKey): void {
  const { sentences } = setting.article;
  const here = sentences[index];
  for (let at = index - 1; at >= 0; at--) {
    const before = sentences[at];
    if (
      !before ||
      !here ||
      before.block !== here.block ||
      (reaches.has(at) && reaches.get(at)?.[0]?.rule !== 'speaker:goes-on') ||
      !isQuoted(setting.article, before)
    )
      return;
    reaches.set(at, [reachOver(before, speaker, 'speaker:of-the-quotation')]);
  }
}

/** Of reaches in the order of their beginnings those that no earlier one covers: their ends are in order too. */
function outermost(found: readonly Reach[]): Reach[] {
  let covered = -1;
  return found.filter(({ end }) => {
    if (end <= covered) return false;
    covered = end;
    return true;
  });
}

const reachOver = ({ start, end }: Span, speaker: LocalKey, rule: string): Reach => ({
  start,
  end,
  speaker,
  rule,
});
