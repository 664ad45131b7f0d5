import { describe, expect, it } from 'vitest';
import { readArticle } from '../../pipeline.ts';
import { knowledge, makeArticle } from '../../support/knowledge.ts';

/** Who takes part in the meetings of a text by the rules of lists, as "Lavrov → pertemuan". */
function present(text: string): readonly string[] {
  const { claims, entities, events } = readArticle(makeArticle(text), knowledge);
  const named = new Map(entities.map(({ key, label }) => [key, label]));
  const kinds = new Map(events.map(({ key, kind }) => [key, kind]));
  return claims
    .filter(({ evidence }) => evidence.some(({ rule }) => /^(?:attends(?:-for-side)?|chairs)$/.test(rule)))
    .map(({ source, target }) => `${named.get(source)} → ${kinds.get(target)}`)
    .sort();
}

const TALKS = 'Perundingan nuklir antara AS dan Iran digelar di Wina pada Senin.';
const MEETING = 'Presiden Joko Widodo menerima PM Malaysia Anwar Ibrahim di Istana Bogor.';

describe('findAttendance', () => {
  it.each([
    [
      `${TALKS} Delegasi AS juga diisi utusan khusus Steve Witkoff dan Menteri Pertahanan Pete Hegseth.`,
      ['Pete Hegseth → perundingan', 'Steve Witkoff → perundingan'],
    ],
    [
      `${TALKS} Delegasi Iran dipimpin Abbas Araghchi, sedangkan pihak AS mengirim Steve Witkoff.`,
      ['Abbas Araghchi → perundingan', 'Steve Witkoff → perundingan'],
    ],
    [
      `${TALKS} Kerry bertemu Zarif di hotel itu. Delegasi Iran diperkuat Karel Novotny.`,
      ['Karel Novotny → perundingan'],
    ],
    [
      `${MEETING} Hadir pula dalam pertemuan itu Retno Marsudi dan Zulkifli Hasan.`,
      ['Retno Marsudi → pertemuan', 'Zulkifli Hasan → pertemuan'],
    ],
    [
      `${MEETING} Turut mendampingi Presiden dalam pertemuan tersebut Menteri Luar Negeri Retno Marsudi.`,
      ['Retno Marsudi → pertemuan'],
    ],
    [
      `${MEETING} Anwar datang bersama Menteri Luar Negeri Zambry Abdul Kadir.`,
      ['Zambry Abdul Kadir → pertemuan'],
    ],
    [
      `${MEETING} Di deretan Malaysia tampak Duta Besar Syed Mohamad Hasrin.`,
      ['Syed Mohamad Hasrin → pertemuan'],
    ],
    [
      'KTT ASEAN akan digelar di Jakarta.\n\nKehadiran telah dikonfirmasi oleh:\n1. Perdana Menteri Malaysia Muhyiddin Yassin;\n2. Perdana Menteri Vietnam Pham Minh Chinh.\n\nRetno Marsudi menolak.',
      ['Muhyiddin Yassin → ktt', 'Pham Minh Chinh → ktt'],
    ],
    ['Menlu Malaysia Mohamad Hasan memimpin pertemuan ASEAN di Kuala Lumpur.', ['Mohamad Hasan → pertemuan']],
  ])('reads who was there: %s', (text, wanted) => expect(present(text)).toEqual(wanted));

  it.each([
    ['nothing was held', 'Delegasi Iran dipimpin Abbas Araghchi.'],
    ['they were not there', `${MEETING} Tidak hadir dalam pertemuan itu Retno Marsudi.`],
    ['a press conference', 'Peskov menggelar jumpa pers di Wina. Delegasi Iran dipimpin Abbas Araghchi.'],
    ['they only came somewhere', `${MEETING} Anwar datang ke Bogor. Retno Marsudi menolak.`],
    [
      'a list of other things',
      'KTT ASEAN akan digelar di Jakarta.\n\nKesepakatan itu memuat:\n1. Muhyiddin Yassin;\n2. Pham Minh Chinh.',
    ],
    ['somebody speaks', `${MEETING} Presiden hadir dalam pertemuan itu, Retno Marsudi mengatakan.`],
    [
      'the meeting was refused',
      'Menlu Malaysia Mohamad Hasan tidak memimpin pertemuan ASEAN di Kuala Lumpur.',
    ],
  ])('reads nobody where %s', (_, text) => expect(present(text)).toEqual([]));
});
