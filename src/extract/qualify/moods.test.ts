/** Words of mood that meet in one sentence: which of them speaks of the event, and how far it reaches. */
import { describe, expect, it } from 'vitest';
import type { EdgeType, Status } from '../../graph/schema.ts';
import { knowledge } from '../support/knowledge.ts';
import { qualify } from './qualify.ts';
import { type Sketch, sketch } from './support/sketch.ts';

type Row = readonly [status: Status, text: string];

function describeStatus(name: string, event: NonNullable<Sketch['event']>, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)('%s: %s', (status, text) => {
      const [found] = qualify(sketch({ text, event }), knowledge).events;
      expect(found?.status).toBe(status);
    });
  });
}

describeStatus('a meeting told by a verb', { trigger: 'bertemu', kind: 'pertemuan', rule: 'bertemu' }, [
  // a denial reaches its verb, not the next one's
  ['denied', 'Sihanouk tidak akan lagi pernah bertemu Lon Nol.'],
  ['occurred', 'Sihanouk tidak membawa seorang pun dari rombongannya ketika bertemu Zhou.'],
  ['occurred', 'Tanpa sepengetahuan Washington Sihanouk bertemu Zhou.'],
  ['denied', 'Tidak pernah Sihanouk bertemu Lon Nol.'],
  ['denied', 'Sihanouk menolak datang dan bertemu Lon Nol.'],
  ['occurred', 'Sihanouk menolak usul itu dan bertemu Zhou.'],
  ['occurred', 'Sihanouk menunda liburannya dan bertemu Zhou.'],
  ['denied', 'Sihanouk menolak bertemu Lon Nol.'],
  // unsure and conditional
  ['proposed', 'Sihanouk mungkin pekan ini akan bertemu Zhou.'],
  ['proposed', 'Kemungkinan besar Sihanouk akan bertemu Zhou.'],
  ['planned', 'Mungkin karena itu menteri yang baru dilantik tersebut akan bertemu Zhou.'],
  ['proposed', 'Sihanouk akan bertemu Lon Nol apabila gencatan senjata berlaku.'],
  ['planned', 'Sihanouk akan bertemu Zhou sesudah gencatan senjata berlaku.'],
  ['proposed', 'Sihanouk mengancam akan bertemu Zhou.'],
  ['planned', 'Sihanouk akan mengancam, lalu akan bertemu Zhou.'],
  // aims
  ['planned', 'Sihanouk terbang ke Peking untuk bertemu Zhou.'],
  ['occurred', 'Sihanouk terbang ke Peking dan bertemu Zhou.'],
  ['occurred', 'Duta besar untuk Cina bertemu Zhou.'],
  ['occurred', 'Sihanouk pulang setelah bertemu Zhou.'],
  // what is told within the subject ends with it
  ['occurred', 'Pangeran yang akan turun takhta itu bertemu Zhou.'],
  ['planned', 'Pangeran yang turun takhta itu akan bertemu Zhou.'],
  ['occurred', 'Pangeran, yang ingin pulang, bertemu Zhou.'],
  // marks end a clause
  ['occurred', 'Sihanouk akan pulang; ia bertemu Zhou.'],
  ['occurred', 'Sihanouk akan pulang: ia bertemu Zhou.'],
  ['occurred', 'Sihanouk (akan pulang) bertemu Zhou.'],
  ['occurred', 'Sihanouk akan pulang, kata Zhou sesudah bertemu dia.'],
]);

describeStatus('a meeting told by a noun', { trigger: 'perundingan', kind: 'perundingan' }, [
  // what one will go on with lies ahead
  ['planned', 'Zhou akan melanjutkan perundingan di Jenewa.'],
  ['proposed', 'Zhou ingin melanjutkan perundingan di Jenewa.'],
  ['proposed', 'Zhou mendesak kedua pihak untuk melanjutkan perundingan di Jenewa.'],
  ['ongoing', 'Zhou melanjutkan perundingan di Jenewa.'],
  ['occurred', 'Kedua kubu menggelar perundingan di Jenewa.'],
  ['planned', 'Kedua kubu akan menggelar perundingan di Jenewa.'],
  ['denied', 'Kedua kubu tidak menggelar perundingan di Jenewa.'],
  ['denied', 'Kedua kubu belum menggelar perundingan di Jenewa.'],
  ['denied', 'Tidak ada perundingan di Jenewa.'],
  ['planned', 'Kedua kubu terbang ke Jenewa untuk menggelar perundingan.'],
  ['proposed', 'Kedua kubu ingin menggelar perundingan di Jenewa.'],
  ['denied', 'Kedua kubu membatalkan rencana perundingan di Jenewa.'],
  ['planned', 'Kedua kubu menyusun rencana perundingan di Jenewa.'],
  ['occurred', 'Dalam perundingan itu, kedua kubu menolak mundur.'],
  ['occurred', 'Seusai perundingan itu, kedua kubu batal berpidato.'],
  ['planned', 'Kedua kubu dijadwalkan berpidato dalam perundingan di Jenewa.'],
  ['planned', 'Kedua kubu akan berpidato dalam perundingan di Jenewa.'],
  ['planned', 'Jelang perundingan di Jenewa, kedua kubu menahan diri.'],
  ['planned', 'Kedua kubu akan menghadiri perundingan di Jenewa.'],
  ['occurred', 'Kedua kubu tidak menghadiri perundingan di Jenewa.'],
  ['planned', 'Kedua kubu mengancam membatalkan perundingan di Jenewa.'],
  ['proposed', 'Kedua kubu membahas kemungkinan perundingan di Jenewa.'],
  ['ongoing', 'Kedua kubu meneruskan perundingan di Jenewa, dan perundingan masih berlangsung.'],
  // a preposition before it that has an object of its own
  ['denied', 'Pada Rabu perundingan dibatalkan.'],
  ['denied', 'Di Jenewa perundingan batal digelar.'],
  ['planned', 'Sejak 1988 perundingan berulang kali ditunda.'],
  ['occurred', 'Di sela perundingan itu pidato dibatalkan.'],
  ['occurred', 'Dalam sebuah perundingan usul itu dibatalkan.'],
  // what is said of it behind
  ['denied', 'Rabu itu perundingan tidak jadi digelar.'],
  ['planned', 'Rabu itu perundingan akan dibuka.'],
  ['proposed', 'Rabu itu perundingan mungkin akan dibuka.'],
  ['proposed', 'Rabu itu perundingan akan dibuka jika hujan reda.'],
  ['planned', 'Rabu itu perundingan dijadwalkan ulang.'],
  ['planned', 'Rabu itu perundingan direncanakan di Jenewa.'],
  ['occurred', 'Rabu itu perundingan (putaran ketiga), yang dibuka Menteri, buntu.'],
  ['occurred', 'Rabu itu perundingan membahas krisis yang akan berlangsung lama.'],
]);

describeStatus('a sanction', { trigger: 'sanksi', kind: 'sanksi' }, [
  ['occurred', 'Dewan Keamanan mengenakan sanksi terhadap Rhodesia.'],
  ['planned', 'Dewan Keamanan akan mengenakan sanksi terhadap Rhodesia.'],
  ['proposed', 'London mendesak Dewan Keamanan mengenakan sanksi terhadap Rhodesia.'],
  ['denied', 'Dewan Keamanan tidak mengenakan sanksi terhadap Rhodesia.'],
  ['occurred', 'Dewan Keamanan memperluas sanksi terhadap Rhodesia.'],
  ['occurred', 'Dewan Keamanan Perluas sanksi terhadap Rhodesia.'],
  ['occurred', 'Dewan Keamanan mencabut sanksi terhadap Rhodesia.'],
  ['ongoing', 'Dewan Keamanan sepakat mencabut sanksi terhadap Rhodesia.'],
  ['ongoing', 'Dewan Keamanan ingin melonggarkan sanksi terhadap Rhodesia.'],
  ['ongoing', 'Perusahaan yang terkena sanksi itu bangkrut.'],
  ['ongoing', 'Menurut Dewan, sanksi masih berlaku.'],
  ['ongoing', 'Menurut Dewan, sanksi diharapkan dicabut.'],
]);

describeStatus('an agreement', { trigger: 'perjanjian', kind: 'perjanjian' }, [
  ['occurred', 'Sadat dan Begin meneken perjanjian di Gedung Putih.'],
  ['planned', 'Sadat dan Begin akan meneken perjanjian di Gedung Putih.'],
  ['proposed', 'Sadat ke Yerusalem untuk mencapai perjanjian.'],
  ['denied', 'Sadat dan Begin gagal mencapai perjanjian.'],
  ['denied', 'Tidak ada kata sepakat soal perjanjian itu; perjanjian tidak tercapai.'],
  ['occurred', 'Begin menolak perjanjian itu.'],
  ['occurred', 'Begin menyambut perjanjian itu.'],
]);

describeStatus('a plan', { trigger: 'rencana damai', kind: 'rencana-damai' }, [
  ['proposed', 'Reagan mengajukan rencana damai.'],
  ['proposed', 'Reagan mengumumkan rencana damai di Washington.'],
  ['proposed', 'Kairo menerima rencana damai itu.'],
  ['occurred', 'Kedua kubu menandatangani rencana damai itu.'],
  ['proposed', 'Menurut Reagan, rencana damai akan dibahas.'],
]);

describeStatus('a war', { trigger: 'perang', kind: 'perang' }, [
  ['ongoing', 'Pada 1980 perang pecah di Teluk.'],
  ['occurred', 'Pada 1988 perang berakhir di Teluk.'],
  ['occurred', 'Konon perang yang pecah di Teluk itu berakhir pada 1988.'],
  ['ongoing', 'Konon perang itu terus berlangsung.'],
  ['ongoing', 'Kedua kubu ingin menghentikan perang.'],
  ['ongoing', 'Kedua kubu akan membahas perang itu.'],
]);

describe('a war by its date', () => {
  const statusOf = (date: string) =>
    qualify(
      sketch({ text: 'Mereka mengenang perang itu.', event: { trigger: 'perang', kind: 'perang', date } }),
      knowledge,
    ).events[0]?.status;
  // Published on 20 August 2025.
  it.each<[string, Status]>([
    ['1980/1988', 'occurred'],
    ['2020', 'occurred'],
    ['2021', 'ongoing'],
    ['2015/..', 'ongoing'],
    ['2026', 'planned'],
  ])('%s: %s', (date, status) => expect(statusOf(date)).toBe(status));
});

describe('an invitation', () => {
  const event = { trigger: 'mengundang', kind: 'kunjungan', rule: 'mengundang' };
  it.each<[Status, string]>([
    ['proposed', 'Nixon mengundang Brezhnev ke Washington.'],
    ['planned', 'Nixon mengundang Brezhnev ke Washington, dan undangan itu diterima.'],
    ['planned', 'Nixon akan mengundang Brezhnev ke Washington.'],
    ['denied', 'Nixon tidak mengundang Brezhnev ke Washington.'],
    ['proposed', 'Nixon telah mengundang Brezhnev ke Washington.'],
  ])('%s: %s', (status, text) => {
    expect(qualify(sketch({ text, event }), knowledge).events[0]?.status).toBe(status);
  });
});

describe('points of a plan', () => {
  const read = (introduction: string, point: string, list = '- ') => {
    const text = `${introduction}\n\n${list}Kedua kubu membebaskan tawanan.\n${list}${point}`;
    const event = { trigger: 'bertemu', kind: 'pertemuan', rule: 'bertemu' };
    return qualify(sketch({ text, event }), knowledge).events[0]?.status;
  };
  it.each<[Status, string, string]>([
    ['proposed', 'Usul Kairo berisi:', 'Kedua presiden bertemu di Wina.'],
    ['proposed', 'Kairo mengajukan usul. Isinya:', 'Kedua presiden bertemu di Wina.'],
    ['proposed', 'Usul Kairo berisi:', 'Kedua presiden akan bertemu di Wina.'],
    // what a point tells of the past stays
    ['occurred', 'Usul Kairo berisi:', 'Kedua presiden telah bertemu di Wina.'],
    // no plan, or no list of it
    ['occurred', 'Hasil kunjungan itu ialah:', 'Kedua presiden bertemu di Wina.'],
    ['occurred', 'Usul Kairo dibacakan.', 'Kedua presiden bertemu di Wina.'],
    ['occurred', 'Kairo mengajukan usul. Hujan turun. Hari itu terjadi:', 'Kedua presiden bertemu di Wina.'],
  ])('%s: %s … %s', (status, introduction, point) => {
    for (const list of ['- ', '• ', '1. ', 'a) '])
      expect([list, read(introduction, point, list)]).toEqual([list, status]);
    expect(read(introduction, point, '')).toBe(/akan/.test(point) ? 'planned' : 'occurred');
  });
});

describe('who stayed away', () => {
  const read = (text: string, trigger: string, type: EdgeType = 'participates_in') =>
    qualify(
      sketch({ text, event: { trigger: 'Konferensi', kind: 'konferensi' }, claim: { trigger, type } }),
      knowledge,
    ).claims[0]?.evidence.map(({ status }) => status);

  it.each<[Status, string, string]>([
    ['denied', 'Konferensi ditutup di Bandung. Israel tidak menghadiri acara itu.', 'menghadiri'],
    ['denied', 'Konferensi ditutup di Bandung. Taiwan menolak menghadiri acara itu.', 'menghadiri'],
    ['denied', 'Konferensi ditutup di Bandung. Taiwan absen.', 'absen'],
    ['denied', 'Konferensi ditutup di Bandung. Taiwan tidak dilibatkan.', 'dilibatkan'],
    ['occurred', 'Konferensi ditutup di Bandung. Mesir menghadiri acara itu.', 'menghadiri'],
    ['occurred', 'Konferensi ditutup di Bandung. Mesir tidak hanya menghadiri acara itu.', 'menghadiri'],
  ])('%s: %s', (status, text, trigger) => expect(read(text, trigger)).toEqual([status]));

  it('leaves the conference what it is', () => {
    const text = 'Konferensi ditutup di Bandung. Israel tidak menghadiri acara itu.';
    const { events } = qualify(
      sketch({ text, event: { trigger: 'Konferensi', kind: 'konferensi' } }),
      knowledge,
    );
    expect(events[0]?.status).toBe('occurred');
  });

  it('says nothing of what it was about', () => {
    expect(read('Konferensi di Bandung tidak membahas Kashmir.', 'membahas', 'concerns')).toEqual([
      'occurred',
    ]);
  });

  it('is told of a conference that did not take place as the conference is', () => {
    expect(read('Konferensi itu batal. Mesir hadir.', 'hadir')).toEqual(['denied']);
  });
});
