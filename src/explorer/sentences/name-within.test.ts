import { describe, expect, it } from 'vitest';
import { node } from '../state/support/graph.ts';
import { isCalledAfter, nameAtStart, nameWithin, nameWithout } from './name-within.ts';

const named = (id: string, label: string, en?: string, aliases: readonly string[] = []) =>
  node(id, { label, aliases: [...aliases], ...(en === undefined ? {} : { labels: { id: label, en } }) });

const RURITANIA = named('country:rr', 'Ruritania', 'Ruritania', ['RR']);
const WIRYA = named('person:wirya', 'Ani Wirya');
const COUNCIL = named('organization:dk', 'Dewan Utara', 'Northern Council', ['DU']);

describe('nameWithin', () => {
  it.each([
    ['Nota kesepahaman damai', 'nota kesepahaman damai'],
    ['Peta jalan Ruritania', 'peta jalan Ruritania'],
    ['Konflik perbatasan', 'konflik perbatasan'],
    ['Kudeta', 'kudeta'],
    ['Deklarasi aksesi', 'deklarasi aksesi'],
    ['Deklarasi Djuanda', 'Deklarasi Djuanda'],
    ['Operasi Topan', 'Operasi Topan'],
    ['Rencana Aksi Bersama', 'Rencana Aksi Bersama'],
    ['Perang Selatan', 'Perang Selatan'],
    ['Sanksiku', 'Sanksiku'],
  ])('%s', (label, expected) => {
    expect(nameWithin(named('agreement:x', label), 'id').text).toBe(expected);
  });

  it.each([
    ['Gencatan senjata lima hari', 'Five-day ceasefire', 'the five-day ceasefire'],
    ['Kesepakatan nuklir (1994)', 'Nuclear agreement (1994)', 'the nuclear agreement (1994)'],
    ['Konferensi kedua di Wina', 'Second conference in Vienna', 'the second conference in Vienna'],
    ['Rencana Samudra', 'Ocean plan', 'the Ocean plan'],
    ['Kerangka kerja AS', 'US framework', 'the US framework'],
    ['AUKUS', 'AUKUS', 'AUKUS'],
    ['Brexit', 'Brexit', 'Brexit'],
  ])('%s in English', (label, en, expected) => {
    expect(nameWithin(named('agreement:x', label, en), 'en').text).toBe(expected);
  });

  it('begins a sentence with a capital', () => {
    expect(nameAtStart(named('meeting:x', 'Perundingan', 'Talks'), 'en').text).toBe('The talks');
    expect(nameAtStart(named('meeting:x', 'Perundingan'), 'id').text).toBe('Perundingan');
  });
});

describe('nameWithout', () => {
  it.each([
    ['Sanksi Ruritania terhadap Borduria', [RURITANIA], 'sanksi terhadap Borduria'],
    ['Sanksi sekunder Ruritania', [RURITANIA], 'sanksi sekunder'],
    ['Sanksi RR terhadap Borduria', [RURITANIA], 'sanksi terhadap Borduria'],
    ['Tarif tambahan Wirya', [WIRYA], 'tarif tambahan'],
    ['Pertemuan Ani di Wina', [WIRYA], 'pertemuan di Wina'],
    ['Sanksi Ani Wirya', [WIRYA], 'sanksi'],
    ['Deklarasi Dewan Utara di Wina', [COUNCIL], 'deklarasi di Wina'],
    ['Sanksi terhadap Ruritania', [RURITANIA], 'sanksi terhadap Ruritania'],
    ['Kerangka kesepakatan tentang Ruritania', [RURITANIA], 'kerangka kesepakatan tentang Ruritania'],
    ['Perjanjian damai Budi–Ani Wirya', [WIRYA], 'perjanjian damai Budi–Ani Wirya'],
    ['Perjanjian Wirya–Budi', [WIRYA], 'Perjanjian Wirya–Budi'],
    ['Sanksi Wiryaputra', [WIRYA], 'sanksi Wiryaputra'],
    ['Sanksi sekunder', [], 'sanksi sekunder'],
  ])('%s', (label, actors, expected) => {
    expect(nameWithout(named('sanction:x', label), actors, 'id').text).toBe(expected);
  });

  it.each([
    ['Ruritania secondary sanctions', [RURITANIA], 'secondary sanctions'],
    ['Ruritania trade embargo', [RURITANIA], 'the trade embargo'],
    ['Northern Council sanctions on Ruritania', [COUNCIL], 'sanctions on Ruritania'],
    ['Ruritanian sanctions', [RURITANIA], 'Ruritanian sanctions'],
    ['Sanctions on Ruritania', [RURITANIA], 'sanctions on Ruritania'],
  ])('%s in English', (en, actors, expected) => {
    expect(nameWithout(named('sanction:x', 'Sanksi X', en), actors, 'en').text).toBe(expected);
  });
});

describe('isCalledAfter', () => {
  it.each([
    ['Serangan Ruritania di Wina', RURITANIA, true],
    ['Kunjungan Wirya', WIRYA, true],
    ['KTT DU', COUNCIL, true],
    ['Serangan di Ruritaniaville', RURITANIA, false],
    ['Serangan', RURITANIA, false],
  ])('%s', (label, actor, expected) => {
    expect(isCalledAfter(named('conflict:x', label), actor)).toBe(expected);
  });
});
