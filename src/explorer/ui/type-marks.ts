/** How a name of each type is marked in running text. Whole class names: Tailwind finds them by reading the source. */
import type { NodeType } from '../../graph/schema.ts';

const BASE = 'rounded-[3px] mx-[-2px] px-[2px] py-[.5px] [box-decoration-break:clone] border-b-[1.5px]';

/** Tinted and underlined: the name that a passage is about, and every name in an article. */
export const TYPE_MARK: Readonly<Record<NodeType, string>> = {
  person: `${BASE} bg-person-tint text-person-ink border-person`,
  country: `${BASE} bg-country-tint text-country-ink border-country`,
  organization: `${BASE} bg-organization-tint text-organization-ink border-organization`,
  place: `${BASE} bg-place-tint text-place-ink border-place`,
  meeting: `${BASE} bg-meeting-tint text-meeting-ink border-meeting`,
  agreement: `${BASE} bg-agreement-tint text-agreement-ink border-agreement`,
  sanction: `${BASE} bg-sanction-tint text-sanction-ink border-sanction`,
  conflict: `${BASE} bg-conflict-tint text-conflict-ink border-conflict`,
};

/** Only the underline, for names in our own sentences. */
export const TYPE_UNDERLINE: Readonly<Record<NodeType, string>> = {
  person: 'decoration-person',
  country: 'decoration-country',
  organization: 'decoration-organization',
  place: 'decoration-place',
  meeting: 'decoration-meeting',
  agreement: 'decoration-agreement',
  sanction: 'decoration-sanction',
  conflict: 'decoration-conflict',
};
