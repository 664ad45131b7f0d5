/** Every text format once: the dialog reads this table. A new format is a writer and a row. */
import type { TextKey } from '../i18n/translate.ts';
import { writeCsv } from './csv.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeJson } from './json.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeMarkdown } from './markdown.ts';
import type { Material } from './material.ts';

export interface Format {
  readonly id: string;
  /** Its own name, the same in every language. */
  readonly name: string;
  readonly kind: 'evidence' | 'graph';
  readonly extension: string;
  readonly mime: string;
  readonly write: (material: Material) => string;
}

export const FORMATS = [
  {
    id: 'markdown',
    name: 'Markdown',
    kind: 'evidence',
    extension: 'md',
    mime: 'text/markdown;charset=utf-8',
    write: writeMarkdown,
  },
  {
    id: 'csv',
    name: 'CSV',
    kind: 'evidence',
    extension: 'csv',
    mime: 'text/csv;charset=utf-8',
    write: writeCsv,
  },
  {
    id: 'gexf',
    name: 'GEXF',
    kind: 'graph',
    extension: 'gexf',
    mime: 'application/gexf+xml',
    write: writeGexf,
  },
  {
    id: 'graphml',
    name: 'GraphML',
    kind: 'graph',
    extension: 'graphml',
    mime: 'application/graphml+xml',
    write: writeGraphml,
  },
  { id: 'json', name: 'JSON', kind: 'graph', extension: 'json', mime: 'application/json', write: writeJson },
  {
    id: 'json-ld',
    name: 'JSON-LD',
    kind: 'graph',
    extension: 'jsonld',
    mime: 'application/ld+json',
    write: writeJsonLd,
  },
] as const satisfies readonly Format[];

/** The middle of a file's name by what is in it. */
export const FILE_WORDS = {
  evidence: 'share.fileEvidence',
  graph: 'share.fileGraph',
  picture: 'share.filePicture',
} as const satisfies Readonly<Record<string, TextKey>>;
