/**
 * Graphs of any size that keep the contract, for measuring the page: topics of fifty nodes with their people, places and
 * events, a few countries that much of it turns around, and articles whose sentences are the passages. Same seed, same graph.
 */
import { edgeId } from '../../src/graph/ids.ts';
import type { EdgeType, Graph, NodeType, Status } from '../../src/graph/schema.ts';
import { isEventType } from '../../src/graph/vocabulary.ts';
import type { DraftEdge, DraftNode } from './draft.ts';
import { type Draw, drawFrom, pick } from './draw.ts';
import { writeArticles } from './synthetic-articles.ts';
import { eventDate, labelFor } from './synthetic-words.ts';

/** Nodes of a topic. */
const TOPIC = 50;
/** Parts of a hundred nodes, about as in the sample articles. */
const SHARES: readonly (readonly [NodeType, number])[] = [
  ['country', 5],
  ['person', 25],
  ['meeting', 20],
  ['place', 19],
  ['agreement', 11],
  ['organization', 12],
  ['conflict', 4],
  ['sanction', 4],
];
const ACTS: Readonly<Record<string, readonly EdgeType[]>> = {
  meeting: ['participates_in', 'participates_in', 'participates_in', 'proposes', 'rejects'],
  agreement: ['proposes', 'agrees_to', 'participates_in', 'rejects'],
  sanction: ['imposes', 'imposes', 'proposes'],
  conflict: ['participates_in'],
};
const DIRECT: readonly EdgeType[] = ['accuses', 'supports', 'invites', 'attacks'];
const STATUSES: readonly Status[] = ['occurred', 'occurred', 'occurred', 'planned', 'proposed', 'denied'];

export function syntheticGraph(size: number, seed = 1): Graph {
  const draw = drawFrom(seed);
  const nodes = makeNodes(size, draw);
  const edges = makeEdges(nodes, draw);
  const { articles, mentions, evidence } = writeArticles(nodes, edges, draw);
  const places = spread(nodes, draw);
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  return {
    version: 1,
    articles,
    nodes: nodes
      .map(({ topic: _, ...node }, i) => ({
        ...node,
        position: places[i] ?? ([0, 0] as const),
        mentions: mentions.get(node.id) ?? [],
      }))
      .sort(byId),
    edges: edges
      .map(({ status, ...edge }) => ({
        ...edge,
        ...(status ? { status } : {}),
        evidence: evidence.get(edge.id) ?? [],
      }))
      .sort(byId),
    redirects: {},
  };
}

function makeNodes(size: number, draw: Draw): readonly DraftNode[] {
  const types = SHARES.flatMap(([type, share]) => Array.from({ length: share }, () => type));
  return Array.from({ length: size }, (_, i): DraftNode => {
    // Multiplying by 37 spreads the kinds over every topic: 37 and 100 share no factor.
    const type = types[(i * 37) % 100] ?? 'person';
    const event = isEventType(type);
    const date = event ? eventDate(draw) : undefined;
    return {
      id: `${type}:b${i}`,
      type,
      label: labelFor(type, draw),
      aliases: [],
      topic: Math.floor(i / TOPIC),
      ...(event ? { status: type === 'conflict' ? 'ongoing' : pick(STATUSES, draw) } : {}),
      ...(date ? { date } : {}),
    };
  });
}

function makeEdges(nodes: readonly DraftNode[], draw: Draw): readonly DraftEdge[] {
  const edges = new Map<string, DraftEdge>();
  const add = (source: DraftNode, type: EdgeType, target: DraftNode, status?: Status): void => {
    const id = edgeId(source.id, type, target.id);
    if (source !== target && source.label !== target.label)
      edges.set(id, { id, type, source: source.id, target: target.id, status });
  };
  const countries = nodes.filter((node) => node.type === 'country');
  const topics = Math.ceil(nodes.length / TOPIC);
  const ofTopic = (topic: number, types: readonly NodeType[]): readonly DraftNode[] => {
    const found = nodes.slice(topic * TOPIC, (topic + 1) * TOPIC).filter((node) => types.includes(node.type));
    return found.length ? found : countries;
  };
  // The first countries are in half of all news: squaring favours them.
  const someCountry = (): DraftNode =>
    pick(countries.slice(0, 1 + Math.floor((draw(1000) / 1000) ** 2 * countries.length)), draw);
  const actor = (topic: number): DraftNode =>
    draw(4) === 0 ? someCountry() : pick(ofTopic(topic, ['person', 'country', 'organization']), draw);

  for (const node of nodes) {
    const near = draw(8) === 0 ? draw(topics) : node.topic;
    if (isEventType(node.type)) {
      const status = node.status;
      const sides = 2 + draw(3);
      for (let side = 0; side < sides; side++)
        add(actor(near), pick(ACTS[node.type] ?? [], draw), node, status);
      if (draw(3)) add(node, 'takes_place_in', pick(ofTopic(near, ['place']), draw), status);
      if (node.type === 'sanction') add(node, 'targets', someCountry(), status);
    } else if (node.type === 'person' || node.type === 'organization') {
      if (draw(3)) add(node, 'represents', someCountry());
      if (draw(3) === 0) add(node, pick(DIRECT, draw), actor(near), 'occurred');
    }
  }
  return [...edges.values()];
}

/** Model pixels between neighbours, and how far each is off its place: no node covers another. */
const APART = { x: 112, y: 92, off: 20 };
/** Columns and rows of a topic. */
const ACROSS = 8;
const DOWN = Math.ceil(TOPIC / ACROSS) + 1;

/** Every topic a patch of its own, patches beside one another in a square around the origin. */
function spread(nodes: readonly DraftNode[], draw: Draw): readonly (readonly [number, number])[] {
  const side = Math.ceil(Math.sqrt(nodes.length / TOPIC));
  const off = (): number => draw(2 * APART.off) - APART.off;
  return nodes.map(({ topic }, i) => {
    const place = i % TOPIC;
    const column = ((topic % side) - side / 2) * (ACROSS + 1) + (place % ACROSS);
    const row = (Math.floor(topic / side) - side / 2) * DOWN + Math.floor(place / ACROSS);
    return [Math.round(column * APART.x) + off(), Math.round(row * APART.y) + off()];
  });
}
