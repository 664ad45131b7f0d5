/** The words of the ontology (ontology.md): types of nodes and edges, statuses, kinds of blocks. Needs no schema library. */

export const ENTITY_TYPES = ['person', 'country', 'organization', 'place'] as const;
export const EVENT_TYPES = ['meeting', 'sanction', 'agreement', 'conflict'] as const;
export const NODE_TYPES = [...ENTITY_TYPES, ...EVENT_TYPES] as const;
export const EDGE_TYPES = [
  'represents',
  'participates_in',
  'takes_place_in',
  'imposes',
  'targets',
  'concerns',
  'proposes',
  'agrees_to',
  'rejects',
  'invites',
  'accuses',
  'attacks',
  'supports',
  'family_of',
  'interviews',
] as const;
export const STATUSES = ['occurred', 'ongoing', 'planned', 'proposed', 'denied'] as const;
export const BLOCK_KINDS = ['title', 'heading', 'paragraph', 'caption', 'boilerplate'] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];
export type EventType = (typeof EVENT_TYPES)[number];
export type NodeType = (typeof NODE_TYPES)[number];
export type EdgeType = (typeof EDGE_TYPES)[number];
export type Status = (typeof STATUSES)[number];
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const isEventType = (type: NodeType): type is EventType =>
  (EVENT_TYPES as readonly string[]).includes(type);
