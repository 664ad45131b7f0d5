/** A gold file: what a careful reader finds in one article. */
import type { EdgeType, EntityType, EventType } from '../../graph/schema.ts';

export type GoldSurface = string | { readonly text: string; readonly occurrences?: readonly number[] };

export interface GoldEntity {
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly surfaces: readonly GoldSurface[];
  readonly optional?: boolean;
}

export interface GoldEvent {
  readonly key: string;
  readonly type: EventType;
  readonly name: string;
  readonly date?: string | null;
  readonly status?: string;
  readonly quotes: readonly string[];
  readonly optional?: boolean;
}

export interface GoldRelation {
  readonly source: string;
  readonly type: EdgeType;
  readonly target: string;
  readonly status?: string;
  /** Any of them is right. */
  readonly attributedTo?: string | readonly string[];
  readonly optional?: boolean;
}

export interface GoldDate {
  readonly text: string;
  readonly occurrence?: number;
  /** Null where the text does not decide. */
  readonly value: string | null;
  readonly accept?: readonly string[];
  readonly optional?: boolean;
}

export interface Gold {
  readonly article: string;
  readonly entities: readonly GoldEntity[];
  readonly events: readonly GoldEvent[];
  readonly relations: readonly GoldRelation[];
  readonly dates?: readonly GoldDate[];
  /** Lines that are no part of the article. */
  readonly boilerplate?: readonly (string | { readonly text: string; readonly occurrence?: number })[];
}
