/** Readable ids: `person:vladimir-putin`, `country:ru`, `meeting:2025-08-06-moskow`; edges `<source>~<type>~<target>`. */
import type { EdgeType, NodeType } from './schema.ts';
import { fold } from './text.ts';

/** Lower-case Latin letters and digits joined by hyphens; letters without a Latin form become their code point in hex. */
export function slug(label: string): string {
  return fold(label)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^a-z0-9-]/g, (char) => `u${(char.codePointAt(0) ?? 0).toString(16)}`)
    .replace(/^-+|-+$/g, '');
}

export const nodeId = (type: NodeType, ...parts: readonly string[]): string =>
  `${type}:${parts.map(slug).filter(Boolean).join('-') || 'x'}`;

export const edgeId = (source: string, type: EdgeType, target: string): string =>
  `${source}~${type}~${target}`;

/** The three parts of an edge id, or null where the text is none. */
export function parseEdgeId(id: string): { source: string; type: string; target: string } | null {
  const [source, type, target, ...rest] = id.split('~');
  return source && type && target && !rest.length ? { source, type, target } : null;
}
