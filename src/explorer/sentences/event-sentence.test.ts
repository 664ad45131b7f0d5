import { describe, expect, it } from 'vitest';
import type { Edge, Node } from '../../graph/schema.ts';
import { edge, graphOf, node } from '../state/support/graph.ts';
import { edgeSentence } from './edge-sentence.ts';
import { eventSentence } from './event-sentence.ts';
import { plain } from './parts.ts';

const both = (id: string, label: string, en: string, more: Partial<Node> = {}): Node =>
  node(id, { label, labels: { id: label, en }, ...more });

const RURITANIA = both('country:rr', 'Ruritania', 'Ruritania');
const BORDURIA = both('country:bo', 'Borduria', 'Borduria');
const LEAGUE = both('organization:liga', 'Liga Utara', 'Northern League', { aliases: ['LU'] });
const ANI = node('person:ani', { label: 'Ani Wirya' });
const VIENNA = both('place:wina', 'Wina', 'Vienna', { aliases: [] });
const IN_VIENNA = 'takes_place_in~place:wina';

/** The sentence of one event: `who` take part, or do what their edge says; `where` it is. */
function told(event: Node, edges: readonly string[], lang: 'id' | 'en'): string {
  const index = graphOf({
    nodes: [RURITANIA, BORDURIA, LEAGUE, ANI, VIENNA, event],
    edges: [
      edge('person:ani~represents~country:rr', { role: 'Menlu' }),
      ...edges.map((one): Edge => edge(one.includes('~takes_place_in~') ? one : `${one}~${event.id}`)),
    ],
  });
  return plain(eventSentence(event, index, lang));
}

describe('eventSentence', () => {
  it.each<[Node, readonly string[], string, string]>([
    [
      both('conflict:1', 'Serangan Ruritania di Wina', 'Ruritania attack in Vienna', { status: 'occurred' }),
      ['country:rr~participates_in', `conflict:1~${IN_VIENNA}`],
      'Ruritania menyerang Wina',
      'Ruritania attacked Vienna',
    ],
    [
      both('conflict:1', 'Serangan Ruritania di Wina', 'Ruritania attack in Vienna', { status: 'denied' }),
      ['country:rr~participates_in', `conflict:1~${IN_VIENNA}`],
      'Ruritania tidak menyerang Wina',
      'Ruritania did not attack Vienna',
    ],
    [
      both('conflict:1', 'Serangan nirawak Ruritania', 'Ruritania drone attack', { status: 'occurred' }),
      ['country:rr~participates_in', `conflict:1~${IN_VIENNA}`],
      'Serangan nirawak Ruritania di Wina terjadi',
      'The Ruritania drone attack in Vienna occurred',
    ],
    [
      both('conflict:1', 'Perang Ruritania', 'Ruritania war', { status: 'ongoing' }),
      ['country:rr~participates_in', 'country:bo~participates_in'],
      'Ruritania dan Borduria masih terlibat dalam Perang Ruritania',
      'Ruritania and Borduria continue to fight in the Ruritania war',
    ],
    [
      both('conflict:1', 'Kudeta', 'Coup', { status: 'occurred' }),
      ['country:bo~participates_in'],
      'Borduria terlibat dalam kudeta',
      'Borduria took part in the coup',
    ],
    [
      both('meeting:1', 'Jumpa pers Wirya di Wina', 'Wirya press conference in Vienna', {
        status: 'occurred',
      }),
      ['person:ani~participates_in', `meeting:1~${IN_VIENNA}`],
      'Ani Wirya (Menlu Ruritania) memberi konferensi pers di Wina',
      'Ani Wirya (foreign minister, Ruritania) gave a press conference in Vienna',
    ],
    [
      both('meeting:1', 'Pertemuan Wirya di Wina', 'Wirya meeting in Vienna', { status: 'planned' }),
      ['person:ani~participates_in', `meeting:1~${IN_VIENNA}`],
      'Ani Wirya (Menlu Ruritania) akan mengikuti pertemuan di Wina',
      'Ani Wirya (foreign minister, Ruritania) is to attend the meeting in Vienna',
    ],
    [
      both('meeting:1', 'Kunjungan Wirya', 'Wirya visit', { status: 'planned' }),
      ['person:ani~participates_in'],
      'Ani Wirya (Menlu Ruritania) akan berkunjung',
      'Ani Wirya (foreign minister, Ruritania) is to pay a visit',
    ],
    [
      both('meeting:1', 'KTT Liga Utara di Wina', 'Northern League summit in Vienna', { status: 'occurred' }),
      ['organization:liga~participates_in', `meeting:1~${IN_VIENNA}`],
      'KTT Liga Utara di Wina berlangsung',
      'The Northern League summit in Vienna took place',
    ],
    [
      both('meeting:1', 'Perundingan', 'Talks', { status: 'planned' }),
      [],
      'Perundingan akan berlangsung',
      'The talks are to take place',
    ],
    [
      both('agreement:1', 'Kesepakatan dagang', 'Trade agreement', { status: 'occurred' }),
      ['country:rr~agrees_to', 'country:bo~agrees_to'],
      'Ruritania dan Borduria mencapai kesepakatan dagang',
      'Ruritania and Borduria reached the trade agreement',
    ],
    [
      both('agreement:1', 'Peta jalan Ruritania', 'Ruritania roadmap', { status: 'occurred' }),
      ['country:rr~agrees_to', 'country:bo~agrees_to'],
      'Ruritania dan Borduria menyepakati peta jalan Ruritania',
      'Ruritania and Borduria agreed to the Ruritania roadmap',
    ],
    [
      both('agreement:1', 'Usul Ruritania', 'Ruritania proposal', { status: 'proposed' }),
      ['country:rr~proposes'],
      'Ruritania mengajukan usul',
      'Ruritania made the proposal',
    ],
    [
      both('sanction:1', 'Sanksi Ruritania terhadap Borduria', 'Ruritania sanctions on Borduria', {
        status: 'ongoing',
      }),
      ['country:rr~imposes'],
      'Ruritania masih memberlakukan sanksi terhadap Borduria',
      'Ruritania continues to impose sanctions on Borduria',
    ],
    [
      both('sanction:1', 'Embargo', 'Embargo', { status: 'ongoing' }),
      [],
      'Embargo berlaku',
      'The embargo is in force',
    ],
  ])('$label, $status', (event, edges, inIndonesian, inEnglish) => {
    expect([told(event, edges, 'id'), told(event, edges, 'en')]).toEqual([inIndonesian, inEnglish]);
  });

  it('names no side beside its people', () => {
    const event = both('sanction:1', 'Sanksi', 'Sanctions', { status: 'occurred' });
    expect(told(event, ['country:rr~imposes', 'person:ani~imposes'], 'id')).toBe(
      'Ani Wirya (Menlu Ruritania) menjatuhkan sanksi',
    );
  });
});

describe('edgeSentence', () => {
  it.each<[string, string, string]>([
    ['agreement:a~takes_place_in~place:wina', 'Akta dicapai di Wina', 'Akta was reached in Vienna'],
    ['conflict:c~takes_place_in~place:wina', 'Bentrok terjadi di Wina', 'Bentrok took place in Vienna'],
    ['meeting:m~takes_place_in~place:wina', 'Temu berlangsung di Wina', 'Temu took place in Vienna'],
  ])('%s', (id, inIndonesian, inEnglish) => {
    const happened = edge(id, { status: 'occurred' });
    const index = graphOf({
      nodes: [
        VIENNA,
        node('agreement:a', { label: 'Akta' }),
        node('conflict:c', { label: 'Bentrok' }),
        node('meeting:m', { label: 'Temu' }),
      ],
      edges: [happened],
    });
    expect([plain(edgeSentence(happened, index, 'id')), plain(edgeSentence(happened, index, 'en'))]).toEqual([
      inIndonesian,
      inEnglish,
    ]);
  });

  it.each<[string, string, string, string]>([
    [
      'represents',
      'Utusan khusus',
      'Ani Wirya mewakili Ruritania sebagai utusan khusus',
      'Ani Wirya represents Ruritania as special envoy',
    ],
    [
      'represents',
      'Pemangku Adat',
      'Ani Wirya mewakili Ruritania sebagai Pemangku Adat',
      'Ani Wirya represents Ruritania as “Pemangku Adat”',
    ],
    ['family_of', 'ipar', 'Ani Wirya adalah ipar Ruritania', 'Ani Wirya is an in-law of Ruritania'],
    ['family_of', 'rekan', 'Ani Wirya adalah rekan Ruritania', 'Ani Wirya is family of Ruritania (“rekan”)'],
  ])('%s as %s', (type, role, inIndonesian, inEnglish) => {
    const held = edge(`person:ani~${type}~country:rr`, { role });
    const index = graphOf({ nodes: [ANI, RURITANIA], edges: [held] });
    expect([plain(edgeSentence(held, index, 'id')), plain(edgeSentence(held, index, 'en'))]).toEqual([
      inIndonesian,
      inEnglish,
    ]);
  });
});
