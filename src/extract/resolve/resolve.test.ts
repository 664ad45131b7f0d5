import { describe, expect, it } from 'vitest';
import { date } from '../date/date.ts';
import { recognise } from '../recognise/recognise.ts';
import { segment } from '../segment/segment.ts';
import { knowledge, makeArticle } from '../support/knowledge.ts';
import { resolve } from './resolve.ts';

function read(text: string, published?: string) {
  const body = `Judul Berita\n\n${text}`;
  const dated = date(segment(makeArticle(body, published), knowledge), knowledge);
  const resolved = resolve(recognise(dated, knowledge), knowledge);
  const labels = new Map(resolved.entities.map(({ key, label }) => [key, label]));
  return {
    ...resolved,
    linked: resolved.mentions.map(
      ({ start, end, entity }) => `${body.slice(start, end)} = ${labels.get(entity)}`,
    ),
    meant: resolved.references.map(
      ({ start, end, entities }) =>
        `${body.slice(start, end)} = ${entities.map((key) => labels.get(key)).join(' + ')}`,
    ),
  };
}

// What each mention names, in the order of the text.
const LINKED: readonly (readonly [sentence: string, ...linked: string[]])[] = [
  ['Karel Novotny tiba. Novotny tersenyum.', 'Karel Novotny = Karel Novotny', 'Novotny = Karel Novotny'],
  ['Presiden Kim Jong Un tiba. Kim tersenyum.', 'Kim Jong Un = Kim Jong Un', 'Kim = Kim Jong Un'],
  // the first bearer keeps the bare surname
  [
    'Donald Trump tiba bersama putrinya, Ivanka Trump. Trump pulang.',
    'Donald Trump = Donald Trump',
    'Ivanka Trump = Ivanka Trump',
    'Trump = Donald Trump',
  ],
  // spellings
  [
    'Volodymyr Zelensky hadir. Zelenskyy pulang.',
    'Volodymyr Zelensky = Volodymyr Zelenskyy',
    'Zelenskyy = Volodymyr Zelenskyy',
  ],
  [
    'Menteri Anatoly Dobrov hadir. Menurut Anatoliy Dobrow, itu perlu.',
    'Anatoly Dobrov = Anatoly Dobrov',
    'Anatoliy Dobrow = Anatoly Dobrov',
  ],
  // another first name is another person
  [
    'Kirill Dmitriev menemui Dmitry Dmitriev.',
    'Kirill Dmitriev = Kirill Dmitriev',
    'Dmitry Dmitriev = Dmitry Dmitriev',
  ],
  [
    'Raja Salman menerima Mohammed bin Salman.',
    'Salman = Salman',
    'Mohammed bin Salman = Mohammed bin Salman',
  ],
  // nicknames that the text declares
  [
    'Menteri Benyamin Natan hadir. Bibi, sapaan Natan, pulang.',
    'Benyamin Natan = Benyamin Natan',
    'Bibi = Benyamin Natan',
    'Natan = Benyamin Natan',
  ],
  // abbreviations in brackets, parts of names
  [
    'Gerakan Sumbu Merah (GSM) menolak. GSM pulang.',
    'Gerakan Sumbu Merah = Gerakan Sumbu Merah',
    'GSM = Gerakan Sumbu Merah',
    'GSM = Gerakan Sumbu Merah',
  ],
  [
    'Mereka bertemu di Istana Mirzan. Mirzan ramai.',
    'Istana Mirzan = Istana Mirzan',
    'Mirzan = Istana Mirzan',
  ],
  // every state has a parliament
  [
    'Ketua DPR AS menemui anggota DPR.',
    'DPR = DPR Amerika Serikat',
    'AS = Amerika Serikat',
    'DPR = Dewan Perwakilan Rakyat',
  ],
  // … and a ministry: without its state it is the one that the article names, if it names one
  [
    'Kementerian Luar Negeri Iran membantah. Kementerian Luar Negeri menolak usul itu.',
    'Kementerian Luar Negeri = Kementerian Luar Negeri Iran',
    'Iran = Iran',
    'Kementerian Luar Negeri = Kementerian Luar Negeri Iran',
  ],
  [
    'Kemlu Iran dan Kemlu Irak membantah. Kementerian Luar Negeri menolak.',
    'Kemlu = Kementerian Luar Negeri Iran',
    'Iran = Iran',
    'Kemlu = Kementerian Luar Negeri Irak',
    'Irak = Irak',
    'Kementerian Luar Negeri = Kementerian Luar Negeri',
  ],
  ['Juru bicara Kemlu RI membantah.', 'Kemlu RI = Kementerian Luar Negeri Indonesia'],
  // capitals that act, and capitals where one is
  ['Trump mendorong Moskow untuk berunding.', 'Trump = Donald Trump', 'Moskow = Rusia'],
  ['Keduanya bertemu di Moskow.', 'Moskow = Moskow'],
  ['Resolusi mengenai Yerusalem ditolak AS.', 'Yerusalem = Yerusalem', 'AS = Amerika Serikat'],
  ['AS mengecam klaim atas Kyiv sebagai ibu kota itu.', 'AS = Amerika Serikat', 'Kyiv = Kyiv'],
  ['Hubungan antara Moskow dan Washington membaik.', 'Moskow = Rusia', 'Washington = Amerika Serikat'],
  ['Ia terbang ke Kyiv dan Moskow.', 'Kyiv = Kyiv', 'Moskow = Moskow'],
  // a list of cities, and one of capitals that act
  ['Menteri itu memilih Hanoi, Da Nang, dan Hue.', 'Hanoi = Hanoi', 'Da Nang = Da Nang', 'Hue = Hue'],
  ['Usul itu ditolak Hanoi, Moskow, dan Kyiv.', 'Hanoi = Vietnam', 'Moskow = Rusia', 'Kyiv = Ukraina'],
  ['Kesepakatan Wina dibahas.', 'Wina = Wina'],
  ['Roket menghantam Kyiv, Ukraina.', 'Kyiv = Kyiv', 'Ukraina = Ukraina'],
  [
    'Mereka berunding di Sekretariat ASEAN, Jakarta akhir bulan lalu.',
    'Sekretariat ASEAN = Sekretariat ASEAN',
    'Jakarta = Jakarta',
  ],
  ['Uni Eropa bersidang. Brussel menambah nama.', 'Uni Eropa = Uni Eropa', 'Brussel = Uni Eropa'],
  ['Belgia mengirim pasukan. Brussel membantah.', 'Belgia = Belgia', 'Brussel = Belgia'],
];

// Words that stand for people or states named before.
const MEANT: readonly (readonly [text: string, ...meant: string[]])[] = [
  [
    'Presiden Karel Novotny menemui Presiden Luis Ortega. Kedua pemimpin berjabat tangan.',
    'Kedua pemimpin = Luis Ortega + Karel Novotny',
  ],
  ['Karel Novotny menemui Luis Ortega dan Pavel Kucera. Kedua pria itu diam.'],
  [
    'Presiden Karel Novotny, Presiden Luis Ortega, dan Presiden Pavel Kucera hadir. Novotny dan Ortega diam. Menurut Novotny, ada harapan pertemuan antara kedua pemimpin.',
    'kedua pemimpin = Karel Novotny + Luis Ortega',
  ],
  [
    'Presiden Karel Novotny, Presiden Luis Ortega, dan Presiden Pavel Kucera hadir. Novotny dan Ortega diam. Undangan Novotny kepada kedua pemimpin jelas.',
    'kedua pemimpin = Luis Ortega + Pavel Kucera',
  ],
  [
    'Novotny tiba. Karel Novotny mengecam Presiden Luis Ortega. Kedua pemimpin batal bertemu.',
    'Kedua pemimpin = Karel Novotny + Luis Ortega',
  ],
  ['Karel Novotny mengecam Luis Ortega. Kedua pemimpin batal bertemu.'],
  ['Hari kedua pertemuan Karel Novotny berakhir.'],
  ['Rusia menekan Ukraina. Kedua negara berunding.', 'Kedua negara = Rusia + Ukraina'],
  ['Bersama Luis Ortega, Karel Novotny mengaku ia lelah.', 'ia = Karel Novotny'],
  ['Karel Novotny tiba. Ia tersenyum.', 'Ia = Karel Novotny'],
  ['Karel Novotny tiba. Ia menemui Luis Ortega. Ia pulang.', 'Ia = Karel Novotny', 'Ia = Karel Novotny'],
  ['Karel Novotny tiba. Luis Ortega menemuinya. Ia pulang.', 'Ia = Luis Ortega'],
  // who speaks, not who is spoken of
  ['“Luis Ortega tiba,” kata Menteri Karel Novotny. Ia tersenyum.', 'Ia = Karel Novotny'],
  ['Luis Ortega tiba di Wina, ujar Karel Novotny. Dia menambahkan, hari itu tenang.', 'Dia = Karel Novotny'],
  ['Luis Ortega membantah kata-kata Karel Novotny. Ia tersenyum.', 'Ia = Luis Ortega'],
  ['Hari itu tenang. Ia tersenyum.'],
  [
    'Utusan Luis Ortega, Pavel Kucera, dan Karel Novotny pulang. Mereka lelah.',
    'Mereka = Pavel Kucera + Karel Novotny',
  ],
  ['Presiden Rusia Karel Novotny tiba. Pemimpin Rusia itu diam.', 'Pemimpin Rusia itu = Karel Novotny'],
  [
    'Perdana Menteri Israel Luis Ortega tiba. Perdana Menteri Israel itu diam.',
    'Perdana Menteri Israel itu = Luis Ortega',
  ],
  ['Presiden Rusia Karel Novotny tiba. Presiden Serbia itu diam.'],
];

describe('resolve', () => {
  for (const [sentence, ...linked] of LINKED)
    it(sentence, () => expect(read(sentence).linked).toEqual(linked));

  for (const [text, ...meant] of MEANT) it(text, () => expect(read(text).meant).toEqual(meant));

  it('reads a capital as the state of its time', () => {
    expect(read('Peking menuduh Moskow.', '1955-04-25').linked).toEqual([
      'Peking = Tiongkok',
      'Moskow = Uni Soviet',
    ]);
    expect(read('Peking menuduh Moskow.', '2005-04-25').linked).toEqual([
      'Peking = Tiongkok',
      'Moskow = Rusia',
    ]);
  });

  it('keeps the city of a dateline a city', () => {
    expect(read('KYIV — Presiden Putin tiba.').linked[0]).toBe('KYIV = Kyiv');
  });

  it('numbers entities in the order of their first mention and keeps their surfaces', () => {
    const { entities } = read('Rusia menekan Karel Novotny. Novotny diam.');
    expect(entities).toEqual([
      { key: 'e1', type: 'country', label: 'Rusia', known: 'country:ru', surfaces: ['Rusia'] },
      { key: 'e2', type: 'person', label: 'Karel Novotny', surfaces: ['Karel Novotny', 'Novotny'] },
    ]);
  });
});
