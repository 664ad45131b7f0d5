import { describe, expect, it } from 'vitest';
import { date } from '../date/date.ts';
import { segment } from '../segment/segment.ts';
import { knowledge, makeArticle } from '../support/knowledge.ts';
import { recognise } from './recognise.ts';

const LETTER = { person: 'P', country: 'C', organization: 'O', place: 'L' } as const;

function read(text: string) {
  const body = `Judul Berita\n\n${text}`;
  const recognised = recognise(date(segment(makeArticle(body), knowledge), knowledge), knowledge);
  const words = ({ start, end }: { start: number; end: number }): string => body.slice(start, end);
  return {
    names: recognised.mentions.map((mention) => `${words(mention)} ${LETTER[mention.type]}`),
    offices: recognised.offices.map(words),
    datelines: recognised.datelines.map(words),
    rules: recognised.mentions.map(({ rule }) => rule),
  };
}

// P person, C country, O organization, L place; the names in the order of the text.
const NAMES: readonly (readonly [sentence: string, ...names: string[]])[] = [
  // 1 AS is the state, but not inside other words, currency or clubs
  ['Sanksi AS berlaku bagi ASEAN.', 'AS C', 'ASEAN O'],
  ['Bantuan itu bernilai satu miliar dolar AS.'],
  ['Pemain AS Roma itu cedera.'],
  ['Menko Polhukam Widodo AS memimpin rapat.', 'Widodo AS P'],
  ['Hal itu sama saja as is.'],
  ['AS menjatuhkan sanksi terhadap Iran.', 'AS C', 'Iran C'],
  ['Lima orang tewas di Kairo.', 'Kairo L'],
  // a word that opens behind a dateline, or before a prince; a town that is part of a name
  ['BRUSSELS -- Surat itu sampai.', 'BRUSSELS L'],
  ['BRUSSELS - Kebijakan itu sampai ke Putin.', 'BRUSSELS L', 'Putin P'],
  ['Penerimanya Emir Kuwait.', 'Kuwait C'],
  ['Emir Kuwait Sheikh Sabah Al Karim tiba.', 'Kuwait C', 'Sabah Al Karim P'],
  ['Ia tiba di Sabah bersama rombongan.', 'Sabah L'],
  ['Juru bicara itu, Dino Pati Djalal, tiba.', 'Dino Pati Djalal P'],
  ['Mereka tiba di Pati dengan kereta.', 'Pati L'],
  ['Menko Polkam Susilo Hartono tiba.', 'Susilo Hartono P'],
  ['Kata Kemlu, utusan itu tiba.', 'Kemlu O'],
  ['Pesawat buatan Verdana jatuh.', 'Verdana O'],
  ['Duel itu buntut pengeboman Verdana kemarin.', 'Verdana L'],
  // 2 names of states
  ['Negeri Paman Sam dan Negeri Tirai Bambu bersaing.', 'Negeri Paman Sam C', 'Negeri Tirai Bambu C'],
  [
    'Inggris, Prancis, Perancis, Turkiye, dan Belarusia hadir.',
    'Inggris C',
    'Prancis C',
    'Perancis C',
    'Turkiye C',
    'Belarusia C',
  ],
  ['Federasi Rusia mengirim utusan ke Republik Srpska.', 'Federasi Rusia C', 'Republik Srpska L'],
  ['Wilayah Republik Donetsk dipersengketakan.', 'Donetsk L'],
  // an article in small letters opens a name; the tail of a number does not
  ['Menurut at-Tuhami, usul itu buruk.', 'at-Tuhami P'],
  ['Pada tahun 1990-an Amerika menang.', 'Amerika C'],
  // 5 clitics
  ['Putin-lah yang datang, bukan Trump-nya.', 'Putin P', 'Trump P'],
  ['Ukraina dan sekutu Eropanya terkejut.', 'Ukraina C', 'Eropa L'],
  ['Menurut Abdullah, Sonya setuju.', 'Abdullah P', 'Sonya P'],
  ['Setelah itu, keduanya pulang.'],
  // what holds a place, and no holder of the next office
  ['Mereka bertemu di Medan, Anatolia, selama dua jam.', 'Medan L', 'Anatolia L'],
  ['Di Medan, Anatolia menolak usul itu.', 'Medan L', 'Anatolia P'],
  ['Pekan lalu di Anatolia, Presiden Turki Hiroshi Minho tiba.', 'Anatolia L', 'Turki C', 'Hiroshi Minho P'],
  ['Menurut Anatolia, Presiden Turki, ia tiba.', 'Anatolia P', 'Turki C'],
  // a body behind the word that opens the sentence
  ['Resolusi DK PBB itu ditolak Suriah.', 'DK PBB O', 'Suriah C'],
  ['Presiden Yoon bertemu Menlu Wang.', 'Yoon P', 'Wang P'],
  // the states that close the name of a treaty
  ['Kami membahas Perjanjian Ekstradisi Indonesia-Singapura.', 'Indonesia C', 'Singapura C'],
  ['Kami membahas Perjanjian Pulau Bintan Besar.'],
  ['Baku tembak terjadi di India.', 'India C'],
  ['Surat dari Putin tiba.', 'Putin P'],
  // 6 nationality is analytic
  ['Pejabat Ukraina menemui tentara Korea Utara.', 'Ukraina C', 'Korea Utara C'],
  // 7 office, state and name
  ['Presiden Rusia Vladimir Putin tiba.', 'Rusia C', 'Vladimir Putin P'],
  ['Presiden AS ke-47 Donald Trump tiba.', 'AS C', 'Donald Trump P'],
  ['Menteri Infrastruktur Ukraina Oleksandr Kubrakov hadir.', 'Ukraina C', 'Oleksandr Kubrakov P'],
  ['Menteri Hukum dan Hak Asasi Manusia Hamid Awaluddin hadir.', 'Hamid Awaluddin P'],
  ['Gubernur Chernihiv Viacheslav Chaus berkata begitu.', 'Chernihiv L', 'Viacheslav Chaus P'],
  // 8 title chains
  ['Penasihat Presiden Yury Ushakov hadir.', 'Yury Ushakov P'],
  ['Ketua DPR AS John Boehner menentang.', 'DPR O', 'AS C', 'John Boehner P'],
  ['Sekretaris Jenderal Konferensi Roeslan Abdulgani hadir.', 'Roeslan Abdulgani P'],
  // 9 two people, 10 one person
  ['Hadir pula menantu Donald Trump, Jared Kushner.', 'Donald Trump P', 'Jared Kushner P'],
  ['Steve Witkoff, utusan khusus Presiden AS, hadir.', 'Steve Witkoff P', 'AS C'],
  ['Karel Novotny (73) hadir.', 'Karel Novotny P'],
  // 13 single names, 14 honorifics
  ['Menurut Sugiono, Indonesia siap.', 'Sugiono P', 'Indonesia C'],
  ['Perdana Menteri Sailan Sir John Kotelawala hadir.', 'Sailan C', 'John Kotelawala P'],
  ['Mr. Ali dibantu Gus Dur.', 'Ali P', 'Gus Dur P'],
  ['"Itu keliru," kata Firman.', 'Firman P'],
  ['Firman itu keliru.'],
  // 15 bodies
  ['DK PBB, UE, G20, dan OPEC+ bersidang.', 'DK PBB O', 'UE O', 'G20 O', 'OPEC+ O'],
  ['Kementerian Luar Negeri Rusia membantah.', 'Kementerian Luar Negeri O', 'Rusia C'],
  ['Ia memimpin Partai Buruh Norwegia.', 'Partai Buruh O', 'Norwegia C'],
  [
    'Bank Rossiya dan lembaga Crisis Management Initiative disebut.',
    'Bank Rossiya O',
    'Crisis Management Initiative O',
  ],
  ['Wawancara dengan saluran televisi Zvezda 7 batal.', 'Zvezda 7 O'],
  ['Menurut Gerakan Sumbu Merah (GSM), itu keliru.', 'Gerakan Sumbu Merah O', 'GSM O'],
  ['Kesepakatan Penghentian Permusuhan (COHA) runtuh.'],
  // small letters after a sentence's first capital, particles, honorifics, fields of offices, holy days, datelines without a blank
  ['Kantor berita Anadolu dan Kantor Berita Lembayung hadir.', 'Anadolu O', 'Kantor Berita Lembayung O'],
  ['Menurut kantor berita Suriah, SANA, Salem al-Meslet hadir.', 'Suriah C', 'SANA O', 'Salem al-Meslet P'],
  ['Ia tiba di Salem.', 'Salem L'],
  ["Perdana Menteri Malaysia, Dato' Sri Ismail Sabri, hadir.", 'Malaysia C', 'Ismail Sabri P'],
  ['Menteri Energi dan Sumber Daya Mineral Karel Novotny hadir.', 'Karel Novotny P'],
  ['Ia merayakan Maulid Nabi Muhammad SAW. Muhammad Dahlan hadir.', 'Muhammad Dahlan P'],
  ['BRUSSELS, KABARPETANG.COM-Negara-negara Uni Eropa sepakat.', 'BRUSSELS L', 'Uni Eropa O'],
  ['AS, RUSIA-Cina.', 'AS C', 'RUSIA C', 'Cina C'],
  // a line may begin with the author's initials or with a comma
  ['(FJR)'],
  [', Solvik, Polandia menolak.', 'Solvik L', 'Polandia C'],
  // 30 pairs and hyphens
  ['Perang Rusia-Ukraina dan hubungan AS–Rusia dibahas.', 'Rusia C', 'Ukraina C', 'AS C', 'Rusia C'],
  ['Trump bertemu Putin. Pembicaraan Trump-Putin alot.', 'Trump P', 'Putin P', 'Trump P', 'Putin P'],
  [
    'Presiden Korea Selatan Moon Jae-in menemui José Ramos-Horta.',
    'Korea Selatan C',
    'Moon Jae-in P',
    'José Ramos-Horta P',
  ],
  ['Isu-isu lain menyusul. Lobi-lobi berlanjut.'],
  // 35 places by their word, by what stands before, by lists
  ['Keduanya bertemu di Rumah Hofdi, Reykjavik.', 'Rumah Hofdi L', 'Reykjavik L'],
  [
    'Pelabuhan Odesa, Chornomorsk, dan Pivdennyi dibuka.',
    'Pelabuhan Odesa L',
    'Chornomorsk L',
    'Pivdennyi L',
  ],
  ['Rudal jatuh di Przewodów, Polandia.', 'Przewodów L', 'Polandia C'],
  ['Pelabuhan Ukraina lumpuh.', 'Ukraina C'],
  ['Dua rudal Kalibr jatuh.'],
  ['Roket Hamas jatuh.', 'Hamas O'],
  // a noun inside an office is no cue for the name after it
  ['Menteri Agama Karel Novotny hadir.', 'Karel Novotny P'],
  ['Penganut agama Sikh hadir.'],
  // letters: bodies after "di" and before a verb, initials beside a name, ministries
  ['Ia pindah ke KOMPSI. VRTK menolak.', 'KOMPSI O', 'VRTK O'],
  ['Menurut TB Sasmuddin, Karel MS Novotny hadir.', 'TB Sasmuddin P', 'Karel MS Novotny P'],
  ['Aturan itu ada di Kemenkarang, bukan di Kementawi.', 'Kemenkarang O', 'Kementawi O'],
  // words that only look derived, and everyday given names that speak
  ['Perlman berusaha, Fanshurullah menambahkan.', 'Perlman P', 'Fanshurullah P'],
  ['Perjanjian berlaku. Akbar mengatakan begitu, menurut Firman.', 'Akbar P', 'Firman P'],
  ['Kapal berlayar. Perbandingan Molekuler keliru. Ia mengantongi Tanda Registrasi.'],
  // bodies with a state's name in theirs, two of a kind, ministries of two fields
  ['Ketua Akademi Seni Indonesia hadir.', 'Akademi Seni Indonesia O'],
  ['Bursa Efek Turin dan Bursa Efek Lyon tutup.', 'Bursa Efek Turin O', 'Bursa Efek Lyon O'],
  ['Kementerian Hukum dan HAM serta PBB setuju.', 'Kementerian Hukum dan HAM O', 'PBB O'],
  ['Kantor di Jalan Merdeka Barat Nomor 7 itu tutup.', 'Jalan Merdeka Barat L'],
  ['Dengan Solvik Alliance ia bekerja.', 'Solvik Alliance O'],
  // ships called after admirals, what somebody owns
  ['Kapal induk Laksamana Kuznetsov tiba.'],
  ['Helikopter Presiden Raisi jatuh.', 'Raisi P'],
  ['Rumah Putin terbakar. Rumah Hofdi ramai.', 'Putin P', 'Rumah Hofdi L'],
  // a day that is a body's or a street's name
  ['Ia lulusan Universitas 17 Agustus 1945.', 'Universitas 17 Agustus 1945 O'],
  ['Ia tinggal di Jalan 5 Oktober.', 'Jalan 5 Oktober L'],
  // the compass ends the name of a region and follows no person's
  ['Banjir melanda Kutai Timur dan Halmahera Utara.', 'Kutai Timur L', 'Halmahera Utara L'],
  ['Gubernur Zarkovia Tengah hadir.', 'Zarkovia Tengah L'],
  ['Kritik Barat reda. Menurut Putin Barat menekan.', 'Putin P'],
  // a short Chinese surname behind a body, initials with full stops, a number that opens a sentence
  ['Ketua Kongres Rakyat Nasional Zhao Loji hadir.', 'Kongres Rakyat Nasional O', 'Zhao Loji P'],
  ['Kolonel T.B. Sasmuddin hadir.', 'T.B. Sasmuddin P'],
  ['Lima orang tewas.'],
  ['Presiden tiba di Lima.', 'Lima L'],
  // the Arabic article with the sound that follows it, elided particles, Korean given names
  ['Mayjen Ahmad ar-Rawabdeh menemui Hamid ath-Thani.', 'Ahmad ar-Rawabdeh P', 'Hamid ath-Thani P'],
  ['"Kami menunggu," kata al-Rawabdeh.', 'al-Rawabdeh P'],
  ['An-Nashiri menolak. Pada 1990-an Rusia menolak.', 'An-Nashiri P', 'Rusia C'],
  ['Brigade al-Ayyash menyangkal.', 'Brigade al-Ayyash O'],
  ["Perunding Luc d'Argenton hadir.", "Luc d'Argenton P"],
  ['Delegasi dipimpin Menteri Park Jung-soo.', 'Park Jung-soo P'],
  ['Isu-isu Kecil-kecilan ditolak.'],
  ["Ia menemui Dato' Seri Anwar Zaharin di Wina.", 'Anwar Zaharin P', 'Wina L'],
  // media by their endings and by who is quoted
  ['Hal itu keliru, dikutip Verdapress.', 'Verdapress O'],
  ['"Kami siap," katanya, seperti dilansir Verdana.', 'Verdana O'],
  ['Ia menulis di harian Manila Ledger.', 'Manila Ledger O'],
  ['Verdana memberitakan hal itu.', 'Verdana O'],
  ['Karel Verdana menolak.', 'Karel Verdana P'],
  // a first name or surname that is a town; the state of the office stands before
  ['Dubes Libya Salem Haddad menolak.', 'Libya C', 'Salem Haddad P'],
  ['Sekjen Partai Buruh Abdulkadir Sampang hadir.', 'Partai Buruh O', 'Abdulkadir Sampang P'],
  ['Gubernur Sampang Karel Novotny hadir.', 'Sampang L', 'Karel Novotny P'],
  // who comes from where, in a list
  [
    'Dua menteri, Pavel Dvorak dari Ceko dan Milan Kovac dari Slowakia, bertemu.',
    'Pavel Dvorak P',
    'Ceko C',
    'Milan Kovac P',
    'Slowakia C',
  ],
  ['Bantuan dari Ceko dan Slowakia tiba.', 'Ceko C', 'Slowakia C'],
  // the state inside a name that is abbreviated with it
  ['Angkatan Bersenjata Lebanon (LAF) hadir.', 'Angkatan Bersenjata Lebanon O', 'LAF O'],
  ['Angkatan Bersenjata Amerika Serikat (AS) hadir.', 'Angkatan Bersenjata O', 'Amerika Serikat C', 'AS C'],
  // palaces that speak, and palaces where somebody is
  ['Istana Chigi menyatakan hal itu.', 'Istana Chigi O'],
  ['Rapat di Istana Chigi berakhir.', 'Istana Chigi L'],
  ['Wakil Ketua C.W.A. Sasmuddin hadir.', 'C.W.A. Sasmuddin P'],
  ['Otoritas Lebanon menolak.', 'Lebanon C'],
  ['Otoritas Bandara Solvik menolak.', 'Otoritas Bandara Solvik O'],
  ['Media Arab menulis. Arab Saudi menolak.', 'Arab Saudi C'],
  // names inside names, events and pacts
  ['Ia menulis di Truth Social tentang Laut Hitam.', 'Truth Social O', 'Laut Hitam L'],
  ['KTT G20 Bali ditutup.', 'G20 O', 'Bali L'],
  ['Para pemimpin mengesahkan Deklarasi Bali.', 'Bali L'],
  ['Para pemimpin mengesahkan Deklarasi Hak Perempuan.'],
  ['Konvensi Bali diteken.'],
  ['Konferensi Asia-Afrika ditutup.'],
  ['Pada Sesi Retreat Konferensi Tingkat Tinggi ASEAN, Winter Deal dibahas.', 'ASEAN O'],
  ['Serbia Bosnia menolak.'],
  // 38 and everyday capitals
  ['Ia tiba pada Senin, 6 Januari 2025, untuk membahas New START.'],
  ['Pertemuan itu penting. Namun, belum ada hasil.'],
];

describe('recognise', () => {
  for (const [sentence, ...names] of NAMES) it(sentence, () => expect(read(sentence).names).toEqual(names));

  it('finds the words of offices without the names', () => {
    expect(read('Wakil Menteri Luar Negeri Rusia Igor Ivanov dan istri Gorbachev hadir.').offices).toEqual([
      'Wakil Menteri Luar Negeri',
      'istri',
    ]);
    expect(read('Luar negeri dan istrinya.').offices).toEqual([]);
  });

  it('reads headlines and lines of capitals by what the body shows', () => {
    const text = 'NOVOTNY DAN PRESIDEN SERBIA BERTEMU\n\nKarel Novotny menemui Presiden Serbia di Wina.';
    expect(read(text).names).toEqual(['NOVOTNY P', 'SERBIA C', 'Karel Novotny P', 'Serbia C', 'Wina L']);
    expect(read('PASUKAN DAN SANKSI\n\nHari itu tenang.').names).toEqual([]);
    const letter = 'Karel Novotny Surati Igor Benko, Apa Isinya?\n\nKarel Novotny menyurati Igor Benko.';
    expect(read(letter).names.slice(0, 2)).toEqual(['Karel Novotny P', 'Igor Benko P']);
    const company = 'DAYTON MENOLAK TAWARAN PESAING\n\nPerusahaan Dayton menolak. Saham Dayton naik.';
    expect(read(company).names.map((name) => name.at(-1))).not.toContain('L');
  });

  it('takes a surname, a palace and a first word for what the article has shown', () => {
    const text = 'Presiden Mesir Anwar Begin tiba di Istana Mirzan. Begin memuji tuan rumah. Mirzan ramai.';
    expect(read(text).names).toEqual(['Mesir C', 'Anwar Begin P', 'Istana Mirzan L', 'Begin P', 'Mirzan L']);
  });

  it('reads the rooms of somebody as his name, and no noun of the body as a name of the headline', () => {
    const office =
      'Perdana Menteri Thailand Chatichai Wongsa hadir. Kantor Wongsa belum menjawab. Rumah Hofdi ramai.';
    expect(read(office).names).toEqual(['Thailand C', 'Chatichai Wongsa P', 'Wongsa P', 'Rumah Hofdi L']);
    const title =
      'AS Lanjutkan Perundingan meski Militer Tidak Hadir\n\nAS berunding, tetapi militer tidak hadir.';
    expect(read(title).names).toEqual(['AS C', 'AS C']);
  });

  it('marks where an article was filed, without the outlet', () => {
    const line = read('Moskow, CNBC Indonesia - Presiden Putin tiba.');
    expect(line.datelines).toEqual(['Moskow, CNBC Indonesia ']);
    expect(line.names).toEqual(['Moskow L', 'Putin P']);
    expect(read('Presiden Putin tiba - akhirnya.').datelines).toEqual([]);
    expect(read('Washington: Presiden Putin tiba.').datelines).toEqual(['Washington']);
    expect(read('Kata Putin: itu keliru.').datelines).toEqual([]);
  });

  it('leaves the capitals of an English quotation alone', () => {
    expect(read('Pidato "Let a New Asia and a New Africa Be Born" memukau.').names).toEqual([]);
  });

  it('gives every mention its rule', () => {
    expect(read('Presiden Rusia Karel Novotny tiba.').rules).toEqual([
      'name-listed',
      'name-office-of-before',
    ]);
  });
});
