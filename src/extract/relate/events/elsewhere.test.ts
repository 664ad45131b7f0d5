/** Words of politics in other walks of life tell of no event; the same nouns beside a state, an army or a named person do. */
import { describe, expect, it } from 'vitest';
import { loadKnowledge, markedArticle } from '../support/marked-article.ts';
import { findEvents } from './find-events.ts';

const knowledge = loadKnowledge('event-kinds', 'event-triggers', 'event-words', 'clause-words', 'places');
const kindsIn = (marked: string): readonly string[] =>
  findEvents(markedArticle(marked).article, knowledge).events.map(({ kind }) => kind);

describe('isElsewhere', () => {
  it.each([
    'Belalang menginvasi ladang {c:Rusia}.',
    'Wisatawan {c:Rusia} mengunjungi {l:Bali}.',
    'Sejumlah pembeli menyerbu toko di {l:Wina}.',
    'Final itu mempertemukan {c:Prancis} dengan {c:Argentina} di {c:Qatar}.',
    'Sidang skripsi itu berlangsung di {l:Wina}.',
    'Pertemuan pemain {c:Rusia} digelar di {l:Wina}.',
    'Film Gencatan Senjata diputar di {l:Wina}.',
    'Buku tentang gencatan senjata dijual di {l:Wina}.',
    'Kursi itu diduduki {p:Putin} di {l:Wina}.',
    '{c:Rusia} menduduki peringkat kedua di {l:Tokyo}.',
    'Rencana {p:Putin} berlibur di {l:Sochi} batal.',
  ])('nothing is told: %s', (marked) => expect(kindsIn(marked)).toEqual([]));

  it.each([
    ['Turis {c:Jerman} diserang {o:Taliban} di {l:Kabul}.', 'serangan'],
    ['Penembakan siswa di {l:Beslan} dikecam {c:Rusia}.', 'serangan'],
    ['{c:Ceko} melarang masuk wisatawan {c:Rusia}.', 'larangan-masuk'],
    ['{c:Amerika Serikat} melancarkan Operasi Badai Gurun terhadap {c:Irak}.', 'operasi-militer'],
    ['Istri {p:Xi} bertemu istri {p:Trump} di {l:Wina}.', 'pertemuan'],
    ['Pemain {p:Ovechkin} bertemu {p:Putin} di {l:Wina}.', 'pertemuan'],
    ['Penonton melihat {p:Putin} bertemu {p:Trump} di {l:Wina}.', 'pertemuan'],
    ['Pertemuan pribadi {p:Putin} dan {p:Trump} digelar di {l:Wina}.', 'pertemuan'],
    ['Rudal {c:Rusia} menghantam jantung {l:Kyiv}.', 'serangan'],
    ['Film dokumenter tentang perang di {c:Suriah} diputar.', 'perang'],
    ['Buku itu memuat perang {c:Suriah}.', 'perang'],
    ['{c:Rusia} dan {c:Cina} meneken perjanjian jual beli gas di {l:Wina}.', 'perjanjian'],
    ['Rencana {p:Bunker} diajukan pada {d:1962-05=Mei 1962}.', 'rencana'],
  ])('an event is told: %s', (marked, kind) => expect(kindsIn(marked)).toContain(kind));
});
