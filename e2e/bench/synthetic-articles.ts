/** Writes the articles of a made graph: a sentence for every time an edge is reported, the passages cut from them. */
import type { Article, Passage } from '../../src/graph/schema.ts';
import { isEventType } from '../../src/graph/vocabulary.ts';
import type { DraftEdge, DraftNode } from './draft.ts';
import { type Draw, pick } from './draw.ts';
import { sentenceFor } from './synthetic-words.ts';

interface Corpus {
  readonly articles: readonly Article[];
  /** By the id of a node and of an edge. */
  readonly mentions: ReadonlyMap<string, readonly Passage[]>;
  readonly evidence: ReadonlyMap<string, readonly Passage[]>;
}

const OUTLETS = ['ANTARA', 'Kompas', 'Tempo', 'Republika', 'Detik', 'CNN Indonesia'];
/** Articles on one topic, and sentences in a paragraph. */
const PER_TOPIC = 5;
const PER_PARAGRAPH = 4;
/** Of ten edges so many are reported again, and again. */
const AGAIN = 4;

interface Page {
  readonly id: string;
  readonly topic: number;
  text: string;
  sentences: number;
  readonly blocks: { start: number; end: number; kind: 'title' | 'paragraph' }[];
}

export function writeArticles(nodes: readonly DraftNode[], edges: readonly DraftEdge[], draw: Draw): Corpus {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const people = nodes.filter((node) => node.type === 'person');
  const topics = 1 + Math.max(...nodes.map((node) => node.topic));
  const pages = Array.from({ length: topics * PER_TOPIC }, (_, i) => openPage(i));
  const mentions = new Map<string, Passage[]>();
  const evidence = new Map<string, Passage[]>();
  const keep = (book: Map<string, Passage[]>, id: string, passage: Passage): void => {
    const there = book.get(id);
    if (!there) book.set(id, [passage]);
    else if (!there.some(({ article, start }) => article === passage.article && start === passage.start))
      there.push(passage);
  };
  const say = (
    page: Page,
    sentence: string,
    about: readonly DraftNode[],
    marks: Partial<Passage>,
  ): Passage => {
    const start = addSentence(page, sentence);
    const whole: Passage = {
      article: page.id,
      start,
      end: start + sentence.length,
      quote: sentence,
      rule: 'bench',
      ...marks,
    };
    for (const node of about) {
      const at = sentence.indexOf(node.label);
      const name: Passage = {
        article: page.id,
        start: start + at,
        end: start + at + node.label.length,
        quote: node.label,
        rule: 'bench',
      };
      keep(mentions, node.id, isEventType(node.type) ? whole : name);
    }
    return whole;
  };

  for (const edge of edges) {
    const [source, target] = [byId.get(edge.source), byId.get(edge.target)];
    if (!source || !target) continue;
    let reports = 1;
    while (reports < 12 && draw(10) < AGAIN) reports++;
    for (let report = 0; report < reports; report++) {
      const speaker = draw(4) === 0 ? pick(people, draw) : null;
      const sentence = sentenceFor(
        { source: source.label, target: target.label },
        edge,
        speaker?.label ?? null,
        draw,
      );
      const page = pick(pages.slice(source.topic * PER_TOPIC, (source.topic + 1) * PER_TOPIC), draw);
      const about = speaker ? [source, target, speaker] : [source, target];
      const passage = say(page, sentence, about, {
        ...(edge.status ? { status: edge.status } : {}),
        ...(speaker ? { attributedTo: speaker.id } : {}),
      });
      keep(evidence, edge.id, passage);
    }
  }
  for (const node of nodes) {
    const page = pages[node.topic * PER_TOPIC];
    if (page && !mentions.has(node.id)) say(page, `Laporan itu juga menyebut ${node.label}.`, [node], {});
  }
  return {
    articles: pages.filter((page) => page.sentences).map((page) => closePage(page, draw)),
    mentions,
    evidence,
  };
}

function openPage(i: number): Page {
  const text = `Laporan ke-${i + 1} tentang perundingan di kawasan`;
  return {
    id: `bench-${String(i).padStart(4, '0')}`,
    topic: Math.floor(i / PER_TOPIC),
    text,
    sentences: 0,
    blocks: [{ start: 0, end: text.length, kind: 'title' }],
  };
}

/** Appends a sentence; where it begins. */
function addSentence(page: Page, sentence: string): number {
  const isNew = page.sentences % PER_PARAGRAPH === 0;
  const start = page.text.length + (isNew ? 2 : 1);
  page.text += (isNew ? '\n\n' : ' ') + sentence;
  page.sentences++;
  const last = page.blocks.at(-1);
  if (isNew || !last) page.blocks.push({ start, end: page.text.length, kind: 'paragraph' });
  else last.end = page.text.length;
  return start;
}

function closePage({ id, topic, text, blocks }: Page, draw: Draw): Article {
  return {
    id,
    title: text.slice(0, text.indexOf('\n')),
    language: 'id',
    source: pick(OUTLETS, draw),
    published: `${2021 + (topic % 5)}-${String(1 + draw(12)).padStart(2, '0')}-${String(1 + draw(28)).padStart(2, '0')}`,
    file: `${id}.md`,
    text,
    blocks,
    dates: [],
  };
}
