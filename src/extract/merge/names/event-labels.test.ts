/** What events are called when all that the articles say of them is known. */
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../support/knowledge.ts';
import { merge } from '../merge.ts';
import { type ArticleSketch, findingsOf } from '../support/findings.ts';

const ENTITIES = {
  trump: 'person Donald Trump',
  putin: 'person Vladimir Putin',
  host: 'person Recep Tayyip Erdoğan',
  ru: 'country Rusia = country:ru',
  us: 'country Amerika Serikat = country:us',
  ua: 'country Ukraina = country:ua',
  tr: 'country Turki = country:tr',
  donetsk: 'place Donetsk',
  luhansk: 'place Luhansk',
  port: 'place Pelabuhan Odesa',
};
type Event = Partial<NonNullable<ArticleSketch['events']>[number]>;

function labelsOf(event: Event, ...claims: string[]): { id: string | undefined; en: string | undefined } {
  const article: ArticleSketch = {
    id: 'a',
    entities: ENTITIES,
    events: [{ key: 'e', type: 'meeting', kind: 'pertemuan', status: 'occurred', ...event }],
    claims,
  };
  const node = merge([findingsOf(article)], knowledge).nodes.find(
    ({ type }) => type === (event.type ?? 'meeting'),
  );
  return { id: node?.labels?.id, en: node?.labels?.en };
}

describe('meetings', () => {
  it('are of two people', () => {
    expect(labelsOf({}, 'trump participates_in e', 'putin participates_in e')).toEqual({
      id: 'Pertemuan Trump–Putin',
      en: 'Trump–Putin meeting',
    });
  });

  it('are of two states when more is said of them than of the second person', () => {
    const states = [
      'ru participates_in e',
      'us participates_in e',
      'ru participates_in e',
      'us participates_in e',
    ];
    expect(labelsOf({}, 'trump participates_in e', 'putin participates_in e', ...states).id).toBe(
      'Pertemuan Rusia–Amerika Serikat',
    );
  });

  it('are not of their host, who stands for none of the two that meet', () => {
    const claims = ['host represents tr: Presiden', 'host participates_in e', 'putin participates_in e'];
    expect(labelsOf({}, ...claims, 'ru participates_in e', 'ua participates_in e').id).toBe(
      'Pertemuan Rusia–Ukraina',
    );
  });

  it('are of two people of the states that meet', () => {
    const claims = ['putin represents ru: Presiden', 'trump represents us: Presiden'];
    const parts = ['putin', 'trump', 'ru', 'us'].map((who) => `${who} participates_in e`);
    expect(labelsOf({}, ...claims, ...parts).id).toBe('Pertemuan Putin–Trump');
  });

  it('are not named after their length', () => {
    const sentence = 'Presiden menutup KTT G20 dua hari.';
    expect(labelsOf({ kind: 'ktt', identity: 'g20 dua hari', sentence }).id).toBe('KTT G20');
  });
});

describe('agreements', () => {
  it('are about their subjects when one side alone is told of', () => {
    const claims = ['putin agrees_to e', 'e concerns donetsk', 'e concerns luhansk'];
    expect(labelsOf({ type: 'agreement', kind: 'perjanjian' }, ...claims)).toEqual({
      id: 'Perjanjian tentang Donetsk & Luhansk',
      en: 'Treaty on Donetsk & Luhansk',
    });
  });

  it('are of those who made them', () => {
    const claims = ['ru agrees_to e', 'ua agrees_to e', 'e concerns donetsk'];
    expect(labelsOf({ type: 'agreement', kind: 'perjanjian' }, ...claims).id).toBe(
      'Perjanjian Rusia–Ukraina',
    );
  });
});

describe('sanctions', () => {
  it('say in English how many people they hit', () => {
    const sentence = 'Washington membekukan aset sebelas orang.';
    const event: Event = { type: 'sanction', kind: 'sanksi', identity: 'sebelas orang', sentence };
    expect(labelsOf(event, 'us imposes e').en).toBe('United States sanctions on eleven people');
  });

  it('name whom they hit where the words have no English', () => {
    const sentence = 'Washington membekukan aset sebelas bekas pengusaha.';
    const event: Event = { type: 'sanction', kind: 'sanksi', identity: 'sebelas bekas pengusaha', sentence };
    expect(labelsOf(event, 'us imposes e', 'e targets putin').en).toBe('United States sanctions on Putin');
  });
});

describe('places', () => {
  it('have English names by what they are', () => {
    expect(labelsOf({ type: 'conflict', kind: 'serangan' }, 'e takes_place_in port')).toEqual({
      id: 'Serangan di Pelabuhan Odesa',
      en: 'Attack in Odesa port',
    });
  });
});
