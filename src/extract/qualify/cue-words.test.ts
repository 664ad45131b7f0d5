/** Every word of every row of status-cues, in a sentence of its kind. */
import { describe, expect, it } from 'vitest';
import type { Status } from '../../graph/schema.ts';
import { knowledge } from '../support/knowledge.ts';
import { qualify } from './qualify.ts';
import { sketch } from './support/sketch.ts';

interface Frame {
  /** `…` stands for the word. */
  readonly text: string;
  readonly trigger: string;
  readonly kind: string;
  readonly rule?: string;
  readonly status: Status;
}

const MEETS = { trigger: 'bertemu', kind: 'pertemuan', rule: 'bertemu' };
const MEETING = { trigger: 'Pertemuan', kind: 'pertemuan' };
const SANCTION = { trigger: 'sanksi', kind: 'sanksi' };

const FRAMES: Readonly<Record<string, Frame>> = {
  future: { text: 'Kedua presiden … bertemu di Jenewa.', ...MEETS, status: 'planned' },
  scheduled: { text: 'Kedua presiden … bertemu di Jenewa.', ...MEETS, status: 'planned' },
  towards: {
    text: 'Ia tiba … pertemuan di Jenewa.',
    trigger: 'pertemuan',
    kind: 'pertemuan',
    status: 'planned',
  },
  resolved: { text: 'Kedua presiden … bertemu di Jenewa.', ...MEETS, status: 'planned' },
  inviting: {
    text: 'Raja … Sultan berkunjung ke Rabat.',
    trigger: 'berkunjung',
    kind: 'kunjungan',
    rule: 'berkunjung',
    status: 'proposed',
  },
  modal: { text: 'Kedua presiden … bertemu di Jenewa.', ...MEETS, status: 'proposed' },
  wish: { text: 'Kedua presiden … bertemu di Jenewa.', ...MEETS, status: 'proposed' },
  perhaps: { text: 'Kedua presiden … bertemu di Jenewa.', ...MEETS, status: 'proposed' },
  threat: {
    text: 'Irak … menyerang kota itu.',
    trigger: 'menyerang',
    kind: 'serangan',
    rule: 'menyerang',
    status: 'proposed',
  },
  condition: { text: '… kedua presiden bertemu di Jenewa, perang berakhir.', ...MEETS, status: 'proposed' },
  question: { text: '… kedua presiden bertemu di Jenewa?', ...MEETS, status: 'proposed' },
  aim: { text: 'Ia terbang ke Jenewa … bertemu Raja.', ...MEETS, status: 'planned' },
  negation: { text: 'Kedua presiden … bertemu di Jenewa.', ...MEETS, status: 'denied' },
  refusing: { text: 'Kedua presiden … bertemu di Jenewa.', ...MEETS, status: 'denied' },
  postponing: {
    text: 'Kedua presiden … pertemuan di Jenewa.',
    trigger: 'pertemuan',
    kind: 'pertemuan',
    status: 'planned',
  },
  almost: { text: 'Kedua presiden … bertemu di Jenewa.', ...MEETS, status: 'denied' },
  about: { text: 'Pertemuan itu … pasukan yang dijadwalkan berangkat.', ...MEETING, status: 'occurred' },
  'not-yet': { text: 'Kedua presiden … bertemu di Jenewa.', ...MEETS, status: 'denied' },
  'no-negation': { text: 'Kedua presiden … bertemu di Jenewa.', ...MEETS, status: 'occurred' },
  past: { text: 'Kedua presiden … bertemu di Jenewa.', ...MEETS, status: 'occurred' },
  time: { text: '… bertemu Raja, ia pulang.', ...MEETS, status: 'occurred' },
  circumstance: {
    text: 'Ia berbicara … pertemuan itu.',
    trigger: 'pertemuan',
    kind: 'pertemuan',
    status: 'occurred',
  },
  means: {
    text: 'Irak … drone untuk menyerang kota itu.',
    trigger: 'menyerang',
    kind: 'serangan',
    rule: 'menyerang',
    status: 'occurred',
  },
  held: {
    text: 'Kedua menteri … pertemuan di Bonn.',
    trigger: 'pertemuan',
    kind: 'pertemuan',
    status: 'occurred',
  },
  attending: { text: 'Kedua presiden … KTT di Lima.', trigger: 'KTT', kind: 'ktt', status: 'occurred' },
  signing: {
    text: 'Kedua menteri … nota kesepahaman di Bonn.',
    trigger: 'nota kesepahaman',
    kind: 'nota-kesepahaman',
    status: 'occurred',
  },
  imposing: { text: 'Uni Eropa … sanksi atas Belarus.', ...SANCTION, status: 'occurred' },
  imposed: { text: 'Pengusaha yang … sanksi itu hadir.', ...SANCTION, status: 'ongoing' },
  standing: {
    text: 'Israel dituduh … gencatan senjata.',
    trigger: 'gencatan senjata',
    kind: 'gencatan-senjata',
    status: 'occurred',
  },
  lifting: { text: 'Uni Eropa … sanksi atas Belarus.', ...SANCTION, status: 'occurred' },
  declaring: {
    text: 'Raja … gencatan senjata selama Paskah.',
    trigger: 'gencatan senjata',
    kind: 'gencatan-senjata',
    status: 'occurred',
  },
  talks: {
    text: 'Dua negara membuka … gencatan senjata.',
    trigger: 'gencatan senjata',
    kind: 'gencatan-senjata',
    status: 'proposed',
  },
  vetoing: {
    text: 'Dua negara … resolusi tentang Suriah.',
    trigger: 'resolusi',
    kind: 'resolusi',
    status: 'denied',
  },
  ending: { text: 'Dewan membahas … sanksi itu.', ...SANCTION, status: 'ongoing' },
  running: { text: 'Kedua presiden … bertemu di Jenewa.', ...MEETS, status: 'ongoing' },
  'agreed-to': { text: 'Kedua presiden … bertemu di Jenewa.', ...MEETS, status: 'planned' },
  deny: {
    text: 'Irak … menyerang kota itu.',
    trigger: 'menyerang',
    kind: 'serangan',
    rule: 'menyerang',
    status: 'denied',
  },
  report: { text: '… bahwa kedua presiden bertemu dibantah Moskow.', ...MEETS, status: 'denied' },
  'denied-report': { text: 'Kabar bahwa kedua presiden bertemu … Moskow.', ...MEETS, status: 'denied' },
  cancelled: { text: 'Pertemuan itu ….', ...MEETING, status: 'denied' },
  postponed: { text: 'Pertemuan itu ….', ...MEETING, status: 'planned' },
  happening: { text: 'Pertemuan itu … di Jenewa.', ...MEETING, status: 'occurred' },
  signed: {
    text: 'Perjanjian itu … di Jenewa.',
    trigger: 'Perjanjian',
    kind: 'perjanjian',
    status: 'occurred',
  },
  'in-force': { text: 'Sanksi terhadap Pyongyang ….', trigger: 'Sanksi', kind: 'sanksi', status: 'ongoing' },
  'put-on': { text: 'Sanksi terhadap Pyongyang ….', trigger: 'Sanksi', kind: 'sanksi', status: 'ongoing' },
  continuing: {
    text: 'Perundingan di Doha ….',
    trigger: 'Perundingan',
    kind: 'perundingan',
    status: 'ongoing',
  },
  ended: { text: 'Perang itu … pada 1975.', trigger: 'Perang', kind: 'perang', status: 'occurred' },
  offered: { text: 'Pertemuan itu … Paris.', ...MEETING, status: 'proposed' },
};
/** Words that say something else in the sentence of their class, and what that is. */
const ELSE: Readonly<Record<string, Status>> = {
  // goes on with one that is in force
  'Uni Eropa melanjutkan sanksi atas Belarus.': 'ongoing',
  // what is put off is not over
  'Perang itu ditangguhkan pada 1975.': 'ongoing',
};
/** The noun of an act leaves open whether it was done: no verb stands in its sentence. */
const ACTS_AS_NOUNS = /^(?:pe\p{L}+an)$/u;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Classes that say nothing of an event alone: whom they mark stays away, or they end a clause. */
const SILENT = ['accepted', 'refused', 'edge', 'lasting', 'proposal'];

const rows = knowledge['status-cues'].map((row) => ({ ...row, frame: FRAMES[row.class] }));

describe.each(rows.flatMap(({ frame, ...row }) => (frame ? [{ ...row, frame }] : [])))(
  'words of $id',
  ({ words, frame: { text, trigger, kind, rule, status } }) => {
    const sentences = words
      .filter((word) => text.includes('membahas') || text.includes('Ia ') || !ACTS_AS_NOUNS.test(word))
      .map((word) => capital(text.replace('…', word)));

    it.each(sentences)('%s', (sentence) => {
      const event = { trigger, kind, ...(rule ? { rule } : {}) };
      const [found] = qualify(sketch({ text: sentence, event }), knowledge).events;
      expect(found?.status).toBe(ELSE[sentence] ?? status);
    });
  },
);

describe('rows without a sentence here', () => {
  it('are of classes that say nothing of an event alone', () => {
    expect(
      rows.filter(({ frame, ...row }) => !frame && !SILENT.includes(row.class)).map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('what is accepted', () => {
  it.each<[Status, string, string, string]>([
    ['planned', 'Undangan untuk kunjungan itu diterima Raja.', 'kunjungan', 'kunjungan'],
    ['planned', 'Kunjungan itu disambut Raja.', 'Kunjungan', 'kunjungan'],
    ['occurred', 'Perjanjian itu disambut Uni Eropa.', 'Perjanjian', 'perjanjian'],
    ['occurred', 'Uni Eropa menyambut perjanjian itu.', 'perjanjian', 'perjanjian'],
    ['proposed', 'Rencana damai itu diterima Kairo.', 'Rencana damai', 'rencana-damai'],
    ['proposed', 'Kairo menerima rencana damai itu.', 'rencana damai', 'rencana-damai'],
    ['occurred', 'Serangan udara itu disambut tembakan.', 'Serangan', 'serangan'],
    ['ongoing', 'Sanksi atas Belarus itu disambut Kyiv.', 'Sanksi', 'sanksi'],
  ])('%s: %s', (status, text, trigger, kind) => {
    const [found] = qualify(sketch({ text, event: { trigger, kind } }), knowledge).events;
    expect(found?.status).toBe(status);
  });
});

describe('words of two classes', () => {
  it.each<[Status, string, string, string]>([
    ['proposed', 'Pertemuan itu ditawarkan Oslo.', 'Pertemuan', 'pertemuan'],
    ['proposed', 'Pertemuan itu diharapkan berlangsung di Oslo.', 'Pertemuan', 'pertemuan'],
    ['occurred', 'Perundingan itu gagal.', 'Perundingan', 'perundingan'],
    ['denied', 'Pertemuan itu gagal digelar.', 'Pertemuan', 'pertemuan'],
    ['denied', 'Pertemuan itu batal.', 'Pertemuan', 'pertemuan'],
    ['occurred', 'Perang itu usai.', 'Perang', 'perang'],
    ['occurred', 'Perang itu usai tanpa pemenang.', 'Perang', 'perang'],
    ['ongoing', 'Perang itu meluas usai kudeta.', 'Perang', 'perang'],
  ])('%s: %s', (status, text, trigger, kind) => {
    const [found] = qualify(sketch({ text, event: { trigger, kind } }), knowledge).events;
    expect(found?.status).toBe(status);
  });
});
