import { describe, expect, it } from 'vitest';
import { loadKnowledge, markedArticle } from '../support/marked-article.ts';
import { findRelations } from './find-relations.ts';

const knowledge = loadKnowledge('clause-words', 'event-words', 'kinship', 'offices');

function read(marked: string): readonly string[] {
  const { article } = markedArticle(marked);
  return findRelations(article, [], knowledge).map(
    ({ type, source, target, role, evidence }) =>
      `${source} ${type} ${target}${role ? ` "${role}"` : ''} [${evidence.map(({ rule }) => rule).join(', ')}]`,
  );
}

const ROWS: readonly (readonly [marked: string, ...claims: readonly string[]])[] = [
  [
    '{p:Albanese} mengangkat {p:Wong} sebagai {j:Menteri Luar Negeri} {c:Australia}.',
    'wong represents australia "Menteri Luar Negeri" [office-given]',
  ],
  [
    'Presiden {c:Prancis} menunjuk {p:Lecornu} menjadi {j:perdana menteri}.',
    'lecornu represents prancis "perdana menteri" [office-host]',
  ],
  ['{p:Trump} batal menunjuk {p:Stefanik} sebagai {j:Duta Besar} {c:AS}.'],
  ['{p:Trump} berencana mengangkat {p:Waltz} sebagai {j:Duta Besar} {c:AS}.'],
  [
    '{p:Rutte} menggantikan {p:Stoltenberg} sebagai {j:Sekretaris Jenderal} {o:NATO}.',
    'rutte represents nato "Sekretaris Jenderal" [office-served]',
  ],
  [
    '{p:Guterres} terpilih kembali sebagai {j:Sekretaris Jenderal} {o:PBB}.',
    'guterres represents pbb "Sekretaris Jenderal" [office-served]',
  ],
  [
    'Pemerintah {c:Filipina} yang dipimpin {p:Duterte} menolak.',
    'duterte represents filipina [leader-of-body]',
  ],
  ['{c:Filipina} dipimpin tim {p:Duterte}.'],
  [
    '{c:Irak} menyatakan kecaman atas serangan itu, kata {j:juru bicara} pemerintah {p:Alawadi}.',
    'alawadi represents irak "juru bicara" [office-host]',
  ],
  ['{c:Rusia} menyerang kota itu, kata {j:gubernur} {p:Terekhov}.'],
  ['{j:Presiden} {c:Rusia} {p:Putin} pergi.', 'putin represents rusia "Presiden" [office-name]'],
  ['{j:Presiden} {c:Rusia}, {p:Putin}, pergi.', 'putin represents rusia "Presiden" [office-comma-name]'],
  ['Dalam pertemuan dengan {j:Presiden} {c:Rusia}, {p:Trump} tertawa.'],
  [
    'Menurut {j:Presiden} {c:Rusia}, {p:Putin}, cuaca cerah.',
    'putin represents rusia "Presiden" [office-comma-name]',
  ],
  [
    'Di {l:Kyiv}, {j:Presiden} {c:Ukraina}, {p:Zelenskyy} berpidato.',
    'zelenskyy represents ukraina "Presiden" [office-comma-name]',
  ],
  [
    '{j:Juru bicara} {j:Presiden} {c:Rusia} {p:Putin}, {p:Peskov}, pergi.',
    'peskov represents rusia "Juru bicara Presiden" [office-of-principal]',
    'putin represents rusia "Presiden" [office-name]',
  ],
  [
    '{j:Utusan Presiden} {c:AS} {p:Trump}, {p:Witkoff}, pergi.',
    'trump represents as "Presiden" [office-name]',
    'witkoff represents as "Utusan Presiden" [office-of-principal]',
  ],
  [
    '{j:Wakil Presiden} {c:AS} {p:Vance}, {p:Rubio}, pergi.',
    'vance represents as "Wakil Presiden" [office-name]',
  ],
  ['{j:Utusan Presiden} {c:AS} {p:Witkoff} pergi.', 'witkoff represents as "Utusan Presiden" [office-name]'],
  [
    '{j:Utusan Khusus} {j:Presiden} {c:AS} {p:Biden} untuk {c:Iran}, {p:Malley}, pergi.',
    'biden represents as "Presiden" [office-name]',
    'malley represents as "Utusan Khusus Presiden" [office-of-principal]',
  ],
  [
    '{j:Utusan} {c:AS} {p:Malley}, {p:Biden}, dan {p:Blinken} pergi.',
    'malley represents as "Utusan" [office-name]',
  ],
  ['{j:Presiden} {c:AS} ke-47 {p:Trump} pergi.', 'trump represents as "Presiden" [office-name]'],
  [
    'Mantan {j:Presiden} {c:Finlandia} {p:Ahtisaari} hadir.',
    'ahtisaari represents finlandia "Mantan Presiden" [office-name]',
  ],
  [
    '{p:Akar}, {j:Menteri Pertahanan} {c:Turki}, pergi.',
    'akar represents turki "Menteri Pertahanan" [office-apposed]',
  ],
  [
    '{p:Kuzmarov}, seorang penulis yang menjabat sebagai {j:Pemimpin Redaksi} di {o:Warta}, menulis.',
    'kuzmarov represents warta "Pemimpin Redaksi" [office-served]',
  ],
  [
    '{j:Sekretaris Jenderal} {o:Partai} merangkap {j:pemimpin} {c:Uni Soviet} {p:Gorbachev} pulang.',
    'gorbachev represents partai "Sekretaris Jenderal" [office-doubled]',
    'gorbachev represents uni soviet "pemimpin" [office-name]',
  ],
  [
    '{c:Rusia} diwakili oleh {j:Menteri} {p:Lavrov} dan {j:Penasihat Presiden} {p:Ushakov}.',
    'lavrov represents rusia "Menteri" [office-represented, member-of-side]',
    'ushakov represents rusia "Penasihat Presiden" [office-represented, member-of-side]',
  ],
  [
    '{j:Presiden} {c:RI} {p:Prabowo} didampingi {j:Menteri Luar Negeri} {p:Sugiono}.',
    'prabowo represents ri "Presiden" [office-name]',
    'sugiono represents ri "Menteri Luar Negeri" [office-fellow]',
  ],
  [
    'Dari pihak {c:Rusia}, {j:Wakil Menteri} {p:Fomin} berjanji.',
    'fomin represents rusia "Wakil Menteri" [office-side]',
  ],
  [
    '{c:Kenya} membatalkan rencana kunjungan {j:Menteri Pertahanan} {p:Wanjiru}.',
    'wanjiru represents kenya "Menteri Pertahanan" [office-host]',
  ],
  ['{c:Kenya} mengecam {j:Menteri Pertahanan} {p:Rubio}.'],
  ['Di {c:Kenya} {p:Retno} bertemu {j:Menlu} {p:Wanjiru}.', 'wanjiru represents kenya "Menlu" [office-host]'],
  ['Di {l:Nairobi} {p:Retno} bertemu {j:Menlu} {p:Wanjiru}.'],
  [
    'Lewat {j:perunding} {p:Arakhamia}, {c:Ukraina} mengajukan usul.',
    'arakhamia represents ukraina "perunding" [office-side]',
  ],
  [
    '{j:Presiden} {c:AS} {p:Trump} tiba.\n{j:Utusan khusus} {p:Trump}, {p:Witkoff}, pergi.',
    'trump represents as "Presiden" [office-name]',
    'witkoff represents as "Utusan khusus" [office-principal]',
  ],
  [
    'Pemerintah {c:Indonesia} dan {o:GAM} berunding.\nNaskah diteken {j:Menteri} {p:Hamid} dan {j:Perdana Menteri} {o:GAM} {p:Malik}.',
    'hamid represents indonesia "Menteri" [office-other-side]',
    'malik represents gam "Perdana Menteri" [office-name]',
  ],
  ['{c:Rusia} menolak usul itu. {j:Menteri} {p:Lavrov} pergi.'],
  [
    '{c:Rusia} menolak usul itu.\n{j:Menteri} {p:Lavrov} pergi.',
    'lavrov represents rusia "Menteri" [office-sentence-before]',
  ],
  ['{c:Rusia} menolak usul itu.\n{j:Presiden} {p:Macron} pergi.'],
  [
    '{j:Menlu} {p:Sugiono} bertemu mitranya dari {c:Malaysia}, {p:Hasan}, di sana.',
    'hasan represents malaysia [member-match]',
  ],
  ['{j:Menlu} {p:Sugiono} bertemu temannya dari {c:Malaysia}, {p:Hasan}, di sana.'],
  [
    '{j:Sultan} {c:Brunei}, {j:Sultan} {p:Hassanal}, selaku {j:Ketua} {o:ASEAN}, pergi.',
    'hassanal represents asean "Ketua" [office-apposed]',
    'hassanal represents brunei "Sultan" [office-comma-name, office-known]',
  ],
  [
    '{j:Menlu} {c:Filipina} {p:Locsin}, {j:Menlu} {c:Thailand} {p:Don}, dan {j:Menlu} {c:Laos} {p:Kommasith} hadir.',
    'don represents thailand "Menlu" [office-name]',
    'kommasith represents laos "Menlu" [office-name]',
    'locsin represents filipina "Menlu" [office-name]',
  ],
  [
    'Dua {j:pejabat} {o:Hamas}, {p:Hasan} dan {p:Nabil}, tiba.',
    'hasan represents hamas "pejabat" [office-comma-name, member-of-side]',
    'nabil represents hamas [member-of-side]',
  ],
  ['Misi {o:AMM}, yang dipimpin {p:Feith}, tiba.', 'feith represents amm [leader-of-body]'],
  ['Sidang dipimpin {p:Ali}.'],
  [
    'Delegasi {c:Rusia} dipimpin oleh {p:Medinsky}.',
    'medinsky represents rusia [leader-of-body, member-of-side]',
  ],
  ['{c:Rusia} dipimpin {p:Medinsky}.'],
  [
    '{j:Utusan Khusus} {c:AS} untuk Urusan {l:Timur Tengah} {p:Witkoff} tiba.',
    'witkoff represents as "Utusan Khusus" [office-name]',
  ],
  ['{j:Raja} {p:Faisal} dari {c:Arab Saudi} hadir.', 'faisal represents arab saudi "Raja" [office-name]'],
  ['{j:pengusaha} {c:Rusia} {p:Roman Abramovich} hadir.'],
  ['{j:wakil} {c:Serbia} {c:Bosnia} {p:Krajisnik} pergi.'],
  ['{p:Putin} pergi ke {c:Rusia}.'],
  // whom a side brings, without an office; who leads it; each for his own
  [
    'Dari {o:Hamas} hadir {p:Ahmad}, {p:Hasan}, dan {p:Umar}, sedangkan {o:Fatah} mengutus {p:Nabil}.',
    'ahmad represents hamas [member-of-side]',
    'hasan represents hamas [member-of-side]',
    'nabil represents fatah [member-of-side]',
    'umar represents hamas [member-of-side]',
  ],
  ['Dari {l:Wina} hadir {p:Ahmad} dan {o:Fatah} mengutus surat kepada {p:Nabil}.'],
  ['Surat dari {o:Hamas} hadir. {p:Ahmad} diam.'],
  [
    '{o:Front Solvik}, kelompok paramiliter pimpinan {p:Karel}, dan {o:Sumbu} pimpinan {p:Benko} menolak.',
    'benko represents sumbu "pimpinan" [member-led]',
    'karel represents front solvik "pimpinan" [member-led]',
  ],
  ['Rapat pimpinan {p:Karel} usai.'],
  [
    'Dua {j:menteri luar negeri}, {p:Mirzoyan} dari {c:Armenia} dan {p:Bayramov} dari {c:Azerbaijan}, bertemu.',
    'bayramov represents azerbaijan "menteri luar negeri" [member-from]',
    'mirzoyan represents armenia "menteri luar negeri" [member-from]',
  ],
  ['Dua pelajar, {p:Mirzoyan} dari {c:Armenia} dan {p:Bayramov} dari {c:Azerbaijan}, bertemu.'],
  // "dari" behind an apposed office, the region of an office, a rank before the name, two posts
  [
    '{p:Tigran}, {j:anggota} parlemen dari {o:Aliansi Solvik}, menolak.',
    'tigran represents aliansi solvik "anggota" [office-apposed]',
  ],
  ['{j:Presiden} {p:Putin} dari {l:Wina} terbang ke {c:Serbia}.'],
  [
    '{j:Direktur} {l:Asia Tenggara} {o:Kementerian Solvik} {p:Wisnu} hadir.',
    'wisnu represents kementerian solvik "Direktur" [office-name]',
  ],
  [
    '{p:Alatas} selaku {j:Ketua} {o:Komite Enam} hadir.',
    'alatas represents komite enam "Ketua" [office-apposed]',
  ],
  // the body named before
  [
    '{o:Front Solvik} menolak. {j:Juru bicara} kelompok itu, {p:Ghazali}, diam.',
    'ghazali represents front solvik "Juru bicara" [office-of-that-body]',
  ],
  ['{o:Front Solvik} menolak. {j:Juru bicara} kelompok lain, {p:Ghazali}, diam.'],
  [
    'Menantu {p:Donald Trump}, {p:Jared Kushner}, hadir.',
    'jared kushner family_of donald trump "Menantu" [kin-kerabat]',
  ],
  ['{p:Raisa}, istri {p:Gorbachev}, ikut.', 'raisa family_of gorbachev "istri" [kin-pasangan]'],
  ['Istri {j:Presiden} {p:Carter}, {p:Rosalynn}, ikut.', 'rosalynn family_of carter "Istri" [kin-pasangan]'],
  ['{p:Joko Widodo} dan istrinya, {p:Iriana}, tiba.', 'iriana family_of joko widodo "istri" [kin-pasangan]'],
  ['Adik {p:Prabowo}, {j:pengusaha} {p:Hashim}, tiba.', 'hashim family_of prabowo "Adik" [kin-saudara]'],
  [
    'Daftar itu memuat kakak beradik {p:Arkady} dan {p:Boris Rotenberg}.',
    'arkady family_of boris rotenberg "kakak beradik" [kin-bersaudara]',
  ],
  ['Putri {p:Trump}, {p:Ivanka}, hadir.', 'ivanka family_of trump "Putri" [kin-anak]'],
  ['Ayah {p:Kim}, {p:Kim Jong Il}, wafat.', 'kim jong il family_of kim "Ayah" [kin-orang-tua]'],
  ['{p:Puan}, {p:Putri Hadi}, {p:Jokowi} hadir.'],
  ['Istri {p:Prabowo} tidak ikut.'],
  ['{p:Trump}, kawan {p:Kim}, tiba.'],
];

describe('findRelations of offices and kin', () => {
  it.each(ROWS)('%s', (marked, ...claims) => {
    expect(read(marked)).toEqual(claims);
  });
});
