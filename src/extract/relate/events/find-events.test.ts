/** A table of sentences and of the events that they tell of: who took part, where and when. */
import { describe, expect, it } from 'vitest';
import { loadKnowledge, markedArticle } from '../support/marked-article.ts';
import { findEvents } from './find-events.ts';

const knowledge = loadKnowledge(
  'event-kinds',
  'event-triggers',
  'event-words',
  'clause-words',
  'places',
  'speech-cues',
);

/** "kind: parties @ places # date" of each event, in order. */
function read(marked: string): readonly string[] {
  const { events, claims } = findEvents(markedArticle(marked).article, knowledge);
  return events.map(({ key, kind, date }) => {
    const parties = claims.filter((c) => c.target === key).map((c) => c.source);
    const places = claims.filter((c) => c.source === key).map((c) => c.target);
    const parts = [
      `${kind}:`,
      parties.join('+'),
      places.length ? `@ ${places.join('+')}` : '',
      date ? `# ${date}` : '',
    ];
    return parts.filter(Boolean).join(' ');
  });
}

// [text, events]
const TOLD: readonly [string, readonly string[]][] = [
  [
    'Pertemuan antara {p:Reagan} dan {p:Thatcher} digelar di {l:London}.',
    ['pertemuan: reagan+thatcher @ london'],
  ],
  [
    '{j:Presiden} {c:Rusia} {p:Putin} bertemu {p:Trump} di {l:Anchorage}, {l:Alaska}.',
    ['pertemuan: putin+trump @ anchorage+alaska'],
  ],
  ['{p:Rabin}, yang bertemu {p:Arafat} di {l:Oslo}, membantah.', ['pertemuan: rabin+arafat @ oslo']],
  ['{p:Trump} pulang setelah bertemu {p:Kim} di {l:Hanoi}.', ['pertemuan: trump+kim @ hanoi']],
  [
    'Seusai bertemu {p:Thatcher} di {l:Aspen}, {p:Bush} menuntut Irak mundur.',
    ['pertemuan: bush+thatcher @ aspen'],
  ],
  // who says something at a meeting was there
  [
    'Hal itu disampaikan {p:Prabowo} saat bertemu {j:Presiden} {c:Prancis} {p:Macron} di {l:Paris}.',
    ['pertemuan: prabowo+macron @ paris'],
  ],
  [
    '“Kami sepakat,” ujar {j:Menteri Luar Negeri} {p:Retno} seusai bertemu {p:Lavrov} di {l:Jakarta}.',
    ['pertemuan: retno+lavrov @ jakarta'],
  ],
  [
    'Dukungan itu disampaikan {p:Xi} kepada {p:Jokowi} dalam pertemuan di {l:Beijing}.',
    ['pertemuan: xi+jokowi @ beijing'],
  ],
  [
    'Hal itu diungkapkan oleh {p:Sugiono} dalam pertemuan dengan {p:Wang} di {l:Beijing}.',
    ['pertemuan: sugiono+wang @ beijing'],
  ],
  [
    'Hal itu disampaikan {p:Peskov} kepada wartawan. {p:Putin} bertemu {p:Xi} di {l:Beijing}.',
    ['pertemuan: putin+xi @ beijing'],
  ],
  // states that close the name of an agreement are its parties
  ['Perjanjian Ekstradisi {c:Indonesia}-{c:Singapura} diteken.', ['perjanjian: indonesia+singapura']],
  [
    'Penandatanganan Perjanjian Ekstradisi {c:Indonesia}-{c:Singapura} disambut.',
    ['perjanjian: indonesia+singapura'],
  ],
  ['Rencana damai {c:Rusia}-{c:Ukraina} dibahas.', ['rencana-damai:']],
  // letters in brackets that are those of a state or body, and no name of the event
  [
    '{o:Hamas} mengecam serangan udara {c:us=Amerika Serikat} ({c:us=AS}) terhadap {c:Iran}. {c:us=AS} punya armada.',
    ['serangan: us+iran'],
  ],
  // with whom, by office alone
  [
    '{p:Jokowi} melakukan pertemuan dengan {j:Sekjen} {o:PBB} di {l:New York}.',
    ['pertemuan: jokowi @ new york'],
  ],
  // nouns that do the work of verbs
  ['{p:Umerov} sudah rapat dengan {p:Shin} di {l:Seoul}.', ['sidang: umerov+shin @ seoul']],
  ['{p:Umerov} kunjungan kerja ke {l:Seoul}.', ['kunjungan: umerov @ seoul']],
  ['{p:Umerov} melihat ruang rapat dengan {p:Shin}.', []],
  // the day of a report
  [
    '{o:Yonhap} pada {d:2024-11-27=Rabu} melaporkan {p:Umerov} sudah bertemu {p:Shin} di {l:Seoul}.',
    ['pertemuan: umerov+shin @ seoul'],
  ],
  // what a blow is aimed at
  ['{c:AS} melancarkan serangan terhadap tiga fasilitas nuklir di {c:Iran}.', ['serangan: as+iran']],
  [
    'Sejak {c:Israel} melancarkan serangan udara terhadap tetangganya, {c:Iran}, pada {d:2025-06-13=13 Juni}, harga naik.',
    ['serangan: israel+iran # 2025-06-13'],
  ],
  // a conflict between two, where it is fought
  [
    'Konflik antara {c:Israel} dan {o:Hizbullah} berakhir dengan gencatan senjata.',
    ['konflik: israel+hizbullah', 'gencatan-senjata: israel+hizbullah'],
  ],
  ['{p:Prabowo} memberikan keterangan pers di {l:Bogor}.', ['jumpa-pers: prabowo @ bogor']],
  ['{p:Prabowo} mengungkap rencana berkunjung ke {c:Mesir}.', ['kunjungan: prabowo @ mesir']],
  // an arrival for a visit
  [
    '{p:Anwar} tiba di {l:Jakarta}, {d:2023-01-08=Minggu (8/1)}, untuk kunjungan kerja dua hari.',
    ['kunjungan: anwar @ jakarta # 2023-01-08'],
  ],
  ['{p:Anwar} tiba di {l:Jakarta} untuk berlibur.', []],
  // arms are given, not fired
  ['{c:Jerman} mengirim rudal ke {c:Ukraina}.', []],
  ['{c:Iran} menembakkan rudal ke {c:Israel}.', ['serangan: iran+israel @ israel']],
  ['{c:Rusia} memveto resolusi {o:PBB} tentang {c:Suriah}.', ['resolusi:']],
  // talks brought to an end
  ['{o:Uni Eropa} dan {c:Indonesia} menyelesaikan perundingan dagang.', ['perundingan: uni eropa+indonesia']],
  // parties that prolong what they have agreed
  ['{c:Israel} dan {o:Hamas} memperpanjang gencatan senjata.', ['gencatan-senjata: israel+hamas']],
  // within a larger meeting
  [
    '{p:Widodo} melakukan pertemuan bilateral dengan {p:Kishida} di sela-sela KTT {o:G20} di {l:New Delhi}, {d:2023-09-09=Sabtu}.',
    ['pertemuan: widodo+kishida @ new delhi # 2023-09-09', 'ktt: g20 @ new delhi # 2023-09-09'],
  ],
  [
    'Di sela-sela KTT {o:G20} di {l:New Delhi}, {p:Widodo} bertemu {p:Kishida}.',
    ['ktt: g20 @ new delhi', 'pertemuan: widodo+kishida @ new delhi'],
  ],
  [
    'Di sela-sela KTT {o:G20} di {l:New Delhi}, {p:Widodo} bertemu {p:Kishida} di {l:Agra}.',
    ['ktt: g20 @ new delhi', 'pertemuan: widodo+kishida @ agra'],
  ],
  ['{p:Yoon} menjamu {p:Kishida} makan malam di {l:Seoul}.', ['pertemuan: yoon+kishida @ seoul']],
  ['{p:Riyanto} menghadap {p:Widodo} di {l:Bogor}.', ['pertemuan: riyanto+widodo @ bogor']],
  ['{p:Retno} berbicara dengan {p:Erywan}.', ['pembicaraan: retno+erywan']],
  ['{p:Trump} berbicara dengan {p:Putin} melalui telepon.', ['telepon: trump+putin']],
  ['{p:Guterres} menyerukan gencatan senjata segera di {l:Gaza}.', ['gencatan-senjata: @ gaza']],
  ['{p:Widodo} ditemui {p:Putin} di {l:Sochi}.', ['pertemuan: widodo+putin @ sochi']],
  [
    'Pertemuan {p:Witkoff}-{p:Putin} berlangsung {d:2025-08-06=Rabu}.',
    ['pertemuan: witkoff+putin # 2025-08-06'],
  ],
  [
    'Perundingan {c:AS} dan {c:Ukraina} dimulai di {l:Jenewa} pada {d:2025-11-23=Minggu (23/11)}.',
    ['perundingan: as+ukraina @ jenewa # 2025-11-23'],
  ],
  [
    'Delegasi {c:Iran} berunding dengan para pemimpin {o:Uni Eropa} di {l:Wina}.',
    ['perundingan: iran+uni eropa @ wina'],
  ],
  [
    '{p:Jokowi} menghadiri KTT {o:ASEAN} di {l:Bangkok} {d:2022-11-10=pekan lalu}.',
    ['ktt: asean+jokowi @ bangkok # 2022-11-10'],
  ],
  [
    '{p:Biden} menghadiri KTT {o:G7} di {l:Cornwall} dan KTT {o:NATO} di {l:Brussel}.',
    ['ktt: g7+biden @ cornwall', 'ktt: biden+nato @ brussel'],
  ],
  [
    '{p:Nixon} berkunjung ke {l:Beijing} pada {d:1972-02=Februari 1972}.',
    ['kunjungan: nixon @ beijing # 1972-02'],
  ],
  [
    '{p:Jokowi} terbang ke {l:Kyiv} dan {l:Moskow} {d:2022-06=bulan lalu}.',
    ['kunjungan: jokowi @ kyiv # 2022-06', 'kunjungan: jokowi @ moskow # 2022-06'],
  ],
  ['{p:Carter} mengundang {p:Sadat} ke {l:Washington}.', ['kunjungan: sadat+carter @ washington']],
  ['{p:Nixon} tiba di {l:Peking}.\nHanoi mengecam kunjungan itu.', ['kunjungan: nixon @ peking']],
  ['Dalam jumpa pers, {p:Putin} membantah.', ['jumpa-pers: putin']],
  ['{p:Biden} dan {p:Putin} menemui wartawan secara terpisah.', ['jumpa-pers: biden', 'jumpa-pers: putin']],
  ['{p:Putin} menelepon {p:Trump} pada {d:2025-06-14=Sabtu}.', ['telepon: putin+trump # 2025-06-14']],
  [
    '{p:Lee} menerima {p:Kim} pada {d:2018-06-10=Minggu} dan {p:Trump} pada {d:2018-06-11=Senin}.',
    ['pertemuan: lee+kim # 2018-06-10', 'pertemuan: lee+trump # 2018-06-11'],
  ],
  [
    '{j:Presiden} {p:Jokowi} menerima kunjungan resmi {j:Perdana Menteri} {c:Malaysia} {p:Anwar} di {l:Bogor}, {d:2023-01-09=Senin}.',
    ['pertemuan: jokowi+anwar @ bogor # 2023-01-09'],
  ],
  // who he is, between his name and where they met
  [
    '{p:Misuari} bertemu secara rahasia dengan {p:Salamat}, {j:pemimpin} kelompok {o:MILF}, di {l:Tripoli} {d:1996-07=bulan lalu}.',
    ['pertemuan: misuari+salamat @ tripoli # 1996-07'],
  ],
  [
    '{p:Misuari} bertemu {p:Salamat}, {j:pemimpin} {o:MILF}, sebelum {p:Ramos} tiba di {l:Tripoli}.',
    ['pertemuan: misuari+salamat'],
  ],
  // the day of a visit that an invitation is still to bring
  [
    '{p:Putin} disebut akan mengundang {p:Aliyev} ke {l:Sochi} {d:2022-10=akhir bulan ini}.',
    ['kunjungan: aliyev+putin @ sochi # 2022-10'],
  ],
  [
    '{p:Putin} mengundang {p:Aliyev} ke {l:Sochi}, {d:2022-10-03=Senin}.',
    ['kunjungan: aliyev+putin @ sochi'],
  ],
  // beside a summit, until the small hours, what talks are for, who watches them
  [
    'Kesepakatan dicapai dalam pertemuan antara {p:Pashinyan} dan {p:Aliyev} di sela-sela KTT {o:KPE}, {d:2022-10-06=Kamis (6/10)}.',
    ['pertemuan: pashinyan+aliyev # 2022-10-06', 'ktt: kpe # 2022-10-06'],
  ],
  [
    'Pertemuan {p:Macron} dan {p:Michel} berlangsung hingga dini hari di {l:Praha}.',
    ['pertemuan: macron+michel @ praha'],
  ],
  [
    'Konferensi donor untuk rekonstruksi {l:Gaza}, yang digagas {c:Norwegia}, akan digelar di {c:Mesir} {d:2014-09=bulan depan}.',
    ['konferensi: @ mesir # 2014-09'],
  ],
  [
    '{p:Burhan} mengusulkan pertemuan dengan {p:Blinken} di {l:Jeddah} untuk membahas Deklarasi {l:Jeddah}, yang ditandatangani pada {d:2023-05=Mei 2023}.',
    ['pertemuan: burhan+blinken @ jeddah', 'deklarasi: # 2023-05'],
  ],
  [
    'Perundingan {c:AS} dan {c:Iran} dibuka di {l:Wina}. Perundingan itu, yang diprakarsai {c:Oman} dan diselenggarakan oleh {c:Austria}, dengan {c:Mesir} dan {o:PBB} sebagai pengamat, diperkirakan berlangsung hingga {d:2024-08-24=24 Agustus}.',
    ['perundingan: as+iran+austria+mesir+pbb @ wina # 2024-08-24'],
  ],
  // a day of words is none of the war's
  [
    'Diplomat {c:AS} yang berupaya mengakhiri perang di {c:Sudan} mengatakan pada {d:2024-08-15=hari Kamis} bahwa mereka bertahan.',
    ['perang: @ sudan'],
  ],
  // who fights the war that was told of; another war has sides of its own
  [
    'Diplomat berupaya mengakhiri perang di {c:Sudan}.\n{o:RSF} berperang melawan {o:SAF} sejak {d:2023-04=April 2023}.',
    ['perang: rsf+saf @ sudan # 2023-04'],
  ],
  [
    'Perang {c:Rusia} dan {c:Ukraina} berlanjut.\n{o:RSF} berperang melawan {o:SAF} sejak {d:2023-04=April 2023}.',
    ['perang: rusia+ukraina', 'perang: rsf+saf # 2023-04'],
  ],
  // drafts, truces counted in days, what is agreed beside them
  [
    'Mereka membahas draf perjanjian damai {c:Armenia} dan {c:Azerbaijan} di {l:Jenewa} pada {d:2022-10-02=2 Oktober}.',
    ['perjanjian-damai:'],
  ],
  ['Museum itu menerima kunjungan resmi pelajar dari {l:Bogor}.', []],
  [
    '{j:Presiden} {p:Jokowi} menyambut {j:Presiden} {c:Singapura} {p:Halimah} yang didampingi suaminya, {p:Alhabshee}, di {l:Bogor}, {d:2020-02-04=Selasa (4/2)}.',
    ['pertemuan: jokowi+halimah # 2020-02-04'],
  ],
  [
    '{p:Jokowi} menyambut {p:Halimah} yang datang untuk mengenang gempa, kata {p:Arrmanatha}, {d:2020-02-04=Selasa}.',
    ['pertemuan: jokowi+halimah'],
  ],
  [
    'Pertemuan {p:Trump} dan {p:Putin} dihadiri {j:Perdana Menteri} (PM) {c:Malaysia} {p:Muhyiddin}, {j:Perdana Menteri} (PM) {c:Kamboja} {p:Hun Sen}, dan {p:Lee}.',
    ['pertemuan: trump+putin+muhyiddin+hun sen+lee'],
  ],
  [
    '{c:Mesir} mempertemukan {o:Hamas} dengan {o:Fatah} di {l:Kairo}.',
    ['pertemuan: hamas+fatah+mesir @ kairo'],
  ],
  [
    '{p:Retno} menggelar pertemuan bilateral dengan {p:Blinken}, {p:Lavrov}, dan {p:Borrell}.',
    ['pertemuan: retno+blinken', 'pertemuan: retno+lavrov', 'pertemuan: retno+borrell'],
  ],
  [
    '{p:Trump} bertemu {p:Kim} di {l:Hanoi}.\n{p:Trump} didampingi {p:Pompeo}.',
    ['pertemuan: trump+kim+pompeo @ hanoi'],
  ],
  [
    'Penandatanganan resmi direncanakan berlangsung di {l:Paris} {d:1995-12=bulan depan}.',
    ['penandatanganan: @ paris # 1995-12'],
  ],
  [
    'Sidang darurat {o:Dewan Keamanan} digelar di {l:New York} pada {d:2025-06-13=Jumat}.',
    ['sidang: dewan keamanan @ new york # 2025-06-13'],
  ],
  ['{o:Uni Eropa} dan {c:AS} menjatuhkan sanksi terhadap {c:Rusia}.', ['sanksi:', 'sanksi:']],
  ['{p:Abramovich} dikenai sanksi oleh {o:Uni Eropa} dan {c:Inggris}.', ['sanksi:']],
  ['{c:AS} membekukan aset {o:Bank Rossiya}.', ['pembekuan-aset: as @ bank rossiya']],
  ['{c:Rusia} melarang masuk sembilan senator.', ['larangan-masuk: rusia']],
  ['{p:Kennedy} mengumumkan blokade atas {c:Kuba}.', ['blokade:']],
  ['Embargo senjata tetap berlaku.', ['embargo:']],
  ['Gencatan senjata diumumkan di {l:Beirut}.', ['gencatan-senjata: @ beirut']],
  ['{p:Trump} dan {p:Xi} menyepakati gencatan tarif.', ['gencatan-dagang: trump+xi']],
  ['Perjanjian damai antara {c:Mesir} dan {c:Israel} diteken.', ['perjanjian-damai: mesir+israel']],
  ['Kedua negara meneken nota kesepahaman.', ['nota-kesepahaman:']],
  ['{p:Trump} dan {p:Kim} menandatangani pernyataan bersama.', ['pernyataan-bersama: trump+kim']],
  ['Rencana 28 poin itu ditolak, dan rencana 20 poin disusun.', ['rencana:', 'rencana:']],
  ['{c:Ukraina} mengajukan usul tertulis.', ['usul:']],
  ['Dewan itu mengesahkan Resolusi 502.', ['resolusi:']],
  ['{c:AS} menjatuhkan embargo lewat Resolusi 661.', ['embargo:']],
  [
    '{p:Biden} dan {p:Putin} sepakat mengembalikan duta besar.\nKesepakatan itu disambut.',
    ['kesepakatan: biden+putin'],
  ],
  ['Perang di {c:Bosnia} pecah pada {d:1992-04=April 1992}.', ['perang: @ bosnia # 1992-04']],
  ['Invasi {c:Rusia} ke {c:Ukraina} berlanjut. Konflik ini melelahkan.', ['invasi: rusia @ ukraina']],
  [
    '{c:Irak} menginvasi {c:Kuwait} pada {d:1990-08-02=2 Agustus}.',
    ['invasi: irak+kuwait @ kuwait # 1990-08-02'],
  ],
  ['Serangan drone {c:Ukraina} merusak dua kapal di {l:Krasnodar}.', ['serangan: ukraina @ krasnodar']],
  ['Rudal menghantam {l:Odesa} pada {d:2022-07-23=Sabtu (23/7)}.', ['serangan: @ odesa # 2022-07-23']],
  ['{c:Tunisia} diserang pasukan {c:Prancis} di {l:Bizerte}.', ['serangan: prancis+tunisia @ bizerte']],
  ['{l:Falkland}, yang diduduki {c:Argentina}, terpencil.', ['pendudukan: argentina @ falkland']],
  ['Kudeta di {l:Santiago} menewaskan {p:Allende}.', ['kudeta: @ santiago']],
  ['Aneksasi {l:Krimea} tidak diakui.', ['aneksasi: @ krimea']],
  // past an hour, past what only says which one, past whose house it is
  [
    '{c:Laos} dan {c:Nepal} meneken gencatan senjata yang berlaku pukul 00.00 waktu setempat, {d:2025-07-28=Senin}.',
    ['gencatan-senjata: laos+nepal # 2025-07-28'],
  ],
  [
    'Pertemuan para pemimpin {o:Liga Arab} yang membahas Gaza, akan digelar di {l:Kairo} pada {d:2024-11-11=11 November}.',
    ['pertemuan: liga arab @ kairo # 2024-11-11'],
  ],
  [
    'Kabar itu muncul usai pertemuan di kediaman resmi {j:Perdana Menteri} {p:Mirza} di {l:Quetta}, yang juga dihadiri {p:Tanaka}.',
    ['pertemuan: tanaka @ quetta'],
  ],
  [
    'KTT ke-40 dan 41 {o:ASEAN} digelar di {l:Vientiane} pada {d:2024-10-06=6 Oktober}.',
    ['ktt: asean @ vientiane # 2024-10-06'],
  ],
  // the subject stands before the places that it has reached
  [
    '{p:Nasser} tiba di {l:Bandung}, {c:Indonesia}, pada {d:1955-04-18=Senin}, untuk melakukan pertemuan dengan {p:Nehru}.',
    ['kunjungan: nasser+nehru @ bandung+indonesia # 1955-04-18'],
  ],
  [
    '{p:Castro} tiba di {l:Santiago} untuk kunjungan kerja pada {d:1971-11-10=10 November}.\nKunjungan itu panjang.',
    ['kunjungan: castro @ santiago # 1971-11-10'],
  ],
  [
    '{p:Castro} lebih dahulu melawat ke {c:Peru} pada {d:1971-12=Desember}.',
    ['kunjungan: castro @ peru # 1971-12'],
  ],
  // whose meeting it is, and who speaks there
  [
    '{p:Lee} menemui {p:Kim} di {l:Paju}.\n{o:Gedung Biru} merilis keputusan {p:Bush} untuk membatalkan pertemuannya dengan {p:Kim}.',
    ['pertemuan: lee+kim @ paju', 'pertemuan: bush+kim'],
  ],
  [
    '{p:Nehru} memuji tuan rumah.\n"Kami senang," ujarnya dalam pertemuan dengan {p:Mao} di {l:Wuhan}.',
    ['pertemuan: nehru+mao @ wuhan'],
  ],
  // the day of the words is not that of the treaty
  ['Pada {d:2017-09-19=Selasa}, {p:Cruz} meremehkan perjanjian nuklir.', ['perjanjian:']],
  ['Pada {d:2017-09-19=Selasa}, {p:Cruz} meneken perjanjian nuklir.', ['perjanjian: cruz # 2017-09-19']],
  [
    '{p:Lee} tiba di {l:Halim} pada {d:2024-11-24=Minggu}.\nItu setelah kunjungan ke {c:Peru}.\nDalam kunjungannya ke {c:RRT}, {p:Lee} bertemu {p:Xi}.',
    ['kunjungan: lee+xi @ rrt'],
  ],
  [
    '{p:Lee} bertolak menuju {l:Pyongyang} untuk melakukan pertemuan dengan {p:Kim}.',
    ['kunjungan: lee+kim @ pyongyang'],
  ],
  // who acts in talks with somebody, and who only waits for a visit
  ['Dalam pertemuan dengan {j:Presiden} {p:Xi}, {p:Jokowi} menegaskan sikapnya.', ['pertemuan: jokowi+xi']],
  [
    '{c:Iran} mengajukan syarat dalam perundingan nuklir tidak langsung dengan {c:AS} di {l:Roma}.',
    ['perundingan: iran+as @ roma'],
  ],
  [
    'Menjelang perundingan dengan {c:Iran} di {l:Roma}, {c:AS} mengirim kapal induk.',
    ['perundingan: as+iran @ roma'],
  ],
  [
    '{c:Inggris} pasrah dalam perundingan antara {c:Iran} dan {c:AS} di {l:Roma}.',
    ['perundingan: iran+as @ roma'],
  ],
  ['{c:Inggris} mengirim kapal sebelum kunjungan {p:Jokowi} ke {l:Roma}.', ['kunjungan: jokowi @ roma']],
  // days counted from another, beside a summit, off but not by whose will, whose coup
  [
    '{p:Kim} berpidato pada {d:2018-06-09=Sabtu (9/6)}, tiga hari menjelang pertemuan {p:Kim} dan {p:Bush} di {l:Hanoi}.',
    ['pertemuan: kim+bush @ hanoi # 2018-06-12'],
  ],
  [
    '{p:Kim} berpidato pada {d:2018-06-14=Kamis (14/6)}, dua hari setelah pertemuan {p:Kim} dan {p:Bush} di {l:Hanoi}.',
    ['pertemuan: kim+bush @ hanoi # 2018-06-12'],
  ],
  [
    'KTT {o:ASEAN} digelar di {l:Hanoi} pada {d:2020-11-12=Kamis}.\nDi sela-sela KTT, {c:Laos} dan {c:Nepal} meneken perjanjian damai.',
    ['ktt: asean @ hanoi # 2020-11-12', 'perjanjian-damai: laos+nepal # 2020-11-12'],
  ],
  ['{p:Kim} mengancam membatalkan pertemuan dengan {p:Bush}.', ['pertemuan: kim+bush']],
  [
    '{r:kim+bush=Kedua pemimpin} dijadwalkan bertemu di sela-sela KTT {o:APEC} di {l:Lima}, akhir {d:2024-11=bulan ini}.',
    ['pertemuan: kim+bush @ lima # 2024-11', 'ktt: apec @ lima # 2024-11'],
  ],
  ['{o:ASEAN} mengecam junta {c:Myanmar} sejak kudeta itu.', ['kudeta: @ myanmar']],
  ['{c:Laos} mendukung digelarnya pertemuan khusus {o:ASEAN} mengenai {c:Myanmar}.', ['pertemuan: asean']],
  // a treaty called by words that tell nothing is the one spoken of
  ['{c:AS} dan {c:Iran} meneken perjanjian nuklir.\nItu kesepakatan sepihak.', ['perjanjian: as+iran']],
  // truces by other words
  ['{c:Sudan} menyetujui penghentian tembak-menembak di {l:Khartoum}.', ['gencatan-senjata: @ khartoum']],
  ['Jeda pertempuran itu segera dilanggar.', ['gencatan-senjata:']],
  // verbs that need their object
  [
    '{c:Iran} meluncurkan lebih dari 300 drone dan rudal ke {c:Israel} pada {d:2024-04-13=Sabtu (13/4)}.',
    ['serangan: iran+israel @ israel # 2024-04-13'],
  ],
  ['{c:Inggris} melarang impor emas dari {c:Rusia}.', ['larangan-dagang: inggris @ rusia']],
  ['{c:Qatar} menutup wilayah udara bagi {c:Mesir}.', ['larangan-dagang: qatar @ mesir']],
  ['{o:Uni Eropa} mengembargo {c:Irak}.', ['embargo: uni eropa @ irak']],
  // attacks at sea
  ['Kapal perang {c:Belanda} menenggelamkan kapal itu di {l:Laut Aru}.', ['serangan: belanda @ laut aru']],
  // invitations and journeys
  [
    '{p:Vajpayee} menerima undangan {p:Musharraf} untuk melawat ke {c:Pakistan}.',
    ['kunjungan: vajpayee+musharraf @ pakistan'],
  ],
  ['{p:Vajpayee} menerima undangan {p:Musharraf} ke {l:Lahore}.', ['kunjungan: vajpayee+musharraf @ lahore']],
  ['{p:Gorbachev} semula diundang ke {l:Washington}.', ['kunjungan: gorbachev @ washington']],
  ['{p:Gorbachev} diundang {p:Reagan} ke {l:Washington}.', ['kunjungan: gorbachev+reagan @ washington']],
  [
    '{p:Kim} kembali ke {l:Seoul} setelah kunjungan tiga hari ke {l:Pyongyang}.',
    ['kunjungan: kim @ pyongyang'],
  ],
  [
    '{p:Robert Kennedy}, adik Presiden {p:John Kennedy}, melunakkan sikap mereka ketika berkunjung ke {l:Jakarta}.',
    ['kunjungan: robert kennedy @ jakarta'],
  ],
  [
    '{p:Nehru} dan {p:Zhou} kemungkinan besar akan bersua lagi di {l:New York}.',
    ['pertemuan: nehru+zhou @ new york'],
  ],
  // talks offered, sessions called, plans put forward
  [
    '{p:Baker} menawarkan pembicaraan normalisasi yang dapat dimulai {d:1991-11=bulan depan}.',
    ['perundingan: baker # 1991-11'],
  ],
  ['{o:Dewan Keamanan} bersidang atas permintaan {c:Israel}.', ['sidang: dewan keamanan']],
  [
    'Persetujuan itu bersumber pada rencana {p:Bunker}, yang diajukan {d:1962-03=Maret 1962}.',
    ['rencana: # 1962-03'],
  ],
  ['Para menteri membahas Rencana Marshall.', ['rencana:']],
  ['Hubungan itu beku sejak perang perbatasan {d:1979=1979}.', ['perang: # 1979']],
  [
    'KTT {o:APEC} di {l:Seattle}, {d:1993-11=November tahun lalu}, berakhir.\nKTT berikutnya akan diadakan di {l:Osaka}.',
    ['ktt: apec @ seattle # 1993-11', 'ktt: @ osaka'],
  ],
  [
    'Perundingan {l:Camp David} berlangsung 13 hari pada {d:1978-09=September tahun lalu}.',
    ['perundingan: @ camp david # 1978-09'],
  ],
];

// Things struck, lands taken, words that say "interim".
const STRUCK: readonly [string, readonly string[]][] = [
  [
    '{c:Turki} menembak jatuh pesawat tempur {c:Rusia} di dekat perbatasan {c:Suriah} pada {d:2015-11-24=Selasa (24/11)}.',
    ['serangan: turki+rusia @ suriah # 2015-11-24'],
  ],
  [
    'Torpedo {c:Korea Utara} menenggelamkan kapal itu pada {d:2010-03-26=26 Maret}.',
    ['serangan: korea utara # 2010-03-26'],
  ],
  ['{c:Israel} merebut {l:Golan} pada {d:1967-06-09=Jumat}.', ['pendudukan: israel @ golan # 1967-06-09']],
  ['{c:Israel} ingin menguasai {l:Golan} dan merebut {l:Sinai}.', []],
  ['{o:Partai Buruh} merebut kursi di {l:London}.', []],
  [
    '{c:Iran} dan {c:Irak} mencapai kesepakatan sementara di {l:Jenewa}.',
    ['kesepakatan: iran+irak @ jenewa'],
  ],
  ['Sanksi itu dicabut.\nSanksi minyak ditangguhkan enam bulan.', ['sanksi:']],
  ['Kilang itu rusak beberapa jam setelah KTT di {l:Paris}.', ['ktt: @ paris']],
  [
    '{c:Prancis} dan {c:Inggris} menggempur {c:Libya} beberapa jam setelah KTT di {l:Paris}.',
    ['serangan: prancis+inggris+libya @ libya', 'ktt: @ paris'],
  ],
];

// Errands, invitations to meet, go-betweens, blows told by their victims.
const ERRANDS: readonly [string, readonly string[]][] = [
  [
    '{p:Jokowi} tiba di {l:Da Nang}, {d:2017-11-10=Jumat (10/11)}, untuk mengikuti KTT {o:APEC}.',
    ['ktt: apec+jokowi @ da nang # 2017-11-10'],
  ],
  ['{p:Jokowi} bertolak ke {l:Manila} untuk menghadiri KTT {o:ASEAN}.', ['ktt: asean+jokowi @ manila']],
  ['{p:Jokowi} bertolak ke {l:Manila} untuk beristirahat.', ['kunjungan: jokowi @ manila']],
  ['{p:Pompeo} mengundang {p:Ri} bertemu di {l:New York}.', ['pertemuan: ri+pompeo @ new york']],
  ['Perundingan yang ditengahi {c:Cina} di {l:Beijing} berhasil.', ['perundingan: cina @ beijing']],
  ['{c:Israel} menewaskan {p:Shukr} dalam serangan udara di {l:Beirut}.', ['serangan: israel @ beirut']],
  ['{c:Qatar} membahas ekonomi dalam serangan itu.', []],
  // a host of whom nothing is said is not the one who met for his country
  [
    'Presiden {c:Pakistan} {p:Musharraf} bertemu Perdana Menteri {c:India} {p:Vajpayee} di {l:Agra}.\nPertemuan {c:India} dan {c:Pakistan} di {l:Agra} berakhir.\n{p:Musharraf} dijamu {p:Narayanan}.',
    ['pertemuan: musharraf+vajpayee+india+pakistan @ agra', 'pertemuan: musharraf+narayanan'],
  ],
];

// Names, ceremonies and grounds that several sentences share.
const TOGETHER: readonly [string, readonly string[]][] = [
  [
    'Konferensi Asia Afrika (KAA) dibuka di {l:Bandung} pada {d:1955-04-18=Senin}.\nKAA dihadiri {p:Nehru}.',
    ['konferensi: nehru @ bandung # 1955-04-18'],
  ],
  [
    'Jakarta Informal Meeting (JIM) digelar di {l:Bogor} pada {d:1988-07=Juli 1988}.\nJIM kedua berlangsung di {l:Jakarta} pada {d:1989-02=Februari 1989}.',
    ['konferensi: @ bogor # 1988-07', 'konferensi: @ jakarta # 1989-02'],
  ],
  // in brackets stands no event's name
  ['Konferensi itu dibuka Ketua Palang Merah (PMI).\nPMI menyalurkan bantuan.', []],
  [
    '{p:Ali} dan {p:Omar} meneken perjanjian damai di {l:Oslo} pada {d:1993-09-13=Senin}.\nUpacara itu dibuka {p:Clinton}.',
    [
      'perjanjian-damai: ali+omar @ oslo # 1993-09-13',
      'penandatanganan: ali+omar+clinton @ oslo # 1993-09-13',
    ],
  ],
  ['Banjir melanda {l:Dhaka}.\nUpacara itu dibuka {p:Clinton}.', []],
  [
    '{p:Musharraf} bertemu {p:Vajpayee} di {l:Agra}.\nSelama dua hari, {p:Musharraf} dan {p:Vajpayee} bertemu di {l:Hotel Jaypee}.',
    ['pertemuan: musharraf+vajpayee @ agra+hotel jaypee'],
  ],
  [
    '{p:Musharraf} bertemu {p:Vajpayee} di {l:Agra}.\n{p:Musharraf} dan {p:Vajpayee} bertemu di {l:Lahore}.',
    ['pertemuan: musharraf+vajpayee @ agra', 'pertemuan: musharraf+vajpayee @ lahore'],
  ],
  ['Presiden {c:Pakistan} {p:Musharraf} terbang ke {c:Pakistan}.', []],
  ['Presiden {c:Pakistan} {p:Musharraf} terbang ke {l:Delhi}.', ['kunjungan: musharraf @ delhi']],
  [
    'Konferensi di {l:Paris} dihadiri {p:Alatas}.\nKonferensi di {l:Paris} yang pertama, {d:1989-08=Agustus 1989}, buntu.',
    ['konferensi: alatas @ paris', 'konferensi: @ paris # 1989-08'],
  ],
  [
    '{p:Baker} menawarkan perundingan dengan {c:Vietnam} {d:1991-11=bulan depan}.\n{p:Baker} bertemu {p:Nguyen} dari {c:Vietnam} di {l:Paris}.',
    ['perundingan: baker+vietnam # 1991-11', 'pertemuan: baker+nguyen @ paris'],
  ],
  [
    '{p:Sharif} meneken deklarasi itu.\n{d:1999-05=Tiga bulan kemudian} pecah perang di {l:Kargil}.',
    ['deklarasi: sharif', 'perang: @ kargil # 1999-05'],
  ],
  // a house stands in some town; two towns are two
  [
    'Perundingan {o:MILF} dan {c:Filipina} digelar di {l:Gedung Pancasila}.\n{o:MILF} menolak perundingan {l:Jakarta}.',
    ['perundingan: milf+filipina @ gedung pancasila+jakarta'],
  ],
  [
    'Perundingan {o:MILF} dan {c:Filipina} digelar di {l:Manila}.\n{o:MILF} menolak perundingan {l:Jakarta}.',
    ['perundingan: milf+filipina @ manila', 'perundingan: @ jakarta'],
  ],
  // a treaty that is only talked about is not what was agreed; one that is spoken of as known is
  [
    '{c:Armenia} dan {c:Azerbaijan} sepakat menerima misi {o:Uni Eropa}.\nPerjanjian damai antara {c:Armenia} dan {c:Azerbaijan} dibahas.',
    ['perjanjian-damai: armenia+azerbaijan'],
  ],
  [
    '{c:Armenia} dan {c:Azerbaijan} sepakat menerima misi {o:Uni Eropa}.\nPerjanjian damai itu disambut.',
    ['kesepakatan: armenia+azerbaijan'],
  ],
  ['{p:Musharraf} merebut kekuasaan dalam kudeta {d:1999-10=Oktober 1999}.', ['kudeta: musharraf # 1999-10']],
  ['{p:Musharraf} membahas ekonomi dalam kudeta {d:1999-10=Oktober 1999}.', ['kudeta: # 1999-10']],
  ['Massa menyerbu {o:Kedutaan Inggris} di {l:Jakarta}.', ['serangan: kedutaan inggris @ jakarta']],
  [
    'Dengan {c:Vietnam}, {p:Baker} menggelar pembicaraan di {l:Paris}.',
    ['perundingan: baker+vietnam @ paris'],
  ],
];

// Headlines are short for what the text says.
const HEADED: readonly [string, readonly string[]][] = [
  // the week of a headline beside the day of the text, and where the text has none
  [
    '# Perundingan {c:AS} dan {c:Iran} di {l:Wina} Rampung {d:2025-05-05/2025-05-11=Pekan Ini}\nPerundingan {c:AS} dan {c:Iran} di {l:Wina} dimulai pada {d:2025-05-05=Senin}.',
    ['perundingan: as+iran @ wina # 2025-05-05'],
  ],
  [
    '# Perundingan {c:AS} dan {c:Iran} di {l:Wina} Digelar {d:2025-05-05/2025-05-11=Pekan Ini}\nPerundingan {c:AS} dan {c:Iran} di {l:Wina} dibuka.',
    ['perundingan: as+iran @ wina # 2025-05-05/2025-05-11'],
  ],
  // talks called by what they are about, where they are held and elsewhere
  [
    '# {c:AS} Lanjutkan Perundingan {c:Sudan} di {l:Jenewa}\nPerundingan {o:RSF} dan {o:SAF} dibuka di {l:Jenewa}.',
    ['perundingan: sudan+rsf+saf @ jenewa'],
  ],
  [
    '# {c:AS} Lanjutkan Perundingan {c:Sudan} di {l:Kairo}\nPerundingan {o:RSF} dan {o:SAF} dibuka di {l:Jenewa}.',
    ['perundingan: sudan @ kairo', 'perundingan: rsf+saf @ jenewa'],
  ],
];

// What an event takes over from the meeting it belongs to.
const INHERITED: readonly [string, readonly string[]][] = [
  // one day's words, and a day that tells of something else
  [
    'Diplomat {p:Garrity} mengatakan pada {d:2024-08-15=hari Kamis} bahwa perang berlanjut.\n"Kami siap," kata {p:Garrity} dalam sebuah konferensi pers.',
    ['jumpa-pers: garrity # 2024-08-15'],
  ],
  [
    'Hal itu diumumkan {p:Ahmad}, {d:2024-08-15=Kamis}.\n"Kami siap," kata {p:Ahmad} dalam konferensi pers.',
    ['jumpa-pers: ahmad # 2024-08-15'],
  ],
  [
    'Diplomat {p:Garrity} mengatakan bahwa hujan turun di {l:Wina} pada {d:2024-08-15=hari Kamis}.\n"Kami siap," kata {p:Garrity} dalam sebuah konferensi pers.',
    ['jumpa-pers: garrity'],
  ],
  [
    '{p:Biden} dan {p:Putin} bertemu di {l:Jenewa} pada {d:2021-06-16=Rabu}.\nDalam jumpa pers, {p:Putin} membantah.',
    ['pertemuan: biden+putin @ jenewa # 2021-06-16', 'jumpa-pers: putin # 2021-06-16'],
  ],
  [
    '{p:Trump} dan {p:Putin} bertemu di {l:Helsinki} pada {d:2018-07-16=Senin}.\nDalam jumpa pers bersama, {p:Trump} memuji tamunya.',
    ['pertemuan: trump+putin @ helsinki # 2018-07-16', 'jumpa-pers: trump+putin # 2018-07-16'],
  ],
  [
    '{p:Sadat} dan {p:Begin} meneken perjanjian damai pada {d:1978-09-17=Minggu}.\nPerundingan dimulai pada {d:1978-09-05=5 September}.',
    ['perjanjian-damai: sadat+begin # 1978-09-17', 'perundingan: sadat+begin # 1978-09-05/1978-09-17'],
  ],
  [
    '{p:Jokowi} menutup KTT {o:G20} dua hari di {l:Bali} pada {d:2022-11-16=Rabu}.',
    ['ktt: g20+jokowi @ bali # 2022-11-15/2022-11-16'],
  ],
  [
    'Dua gencatan senjata terbatas: satu untuk infrastruktur energi dan satu lagi untuk pelayaran niaga.',
    ['gencatan-senjata:', 'gencatan-senjata:'],
  ],
  [
    '{p:Trump} bertemu {p:Kim} di {l:Hanoi} pada {d:2019-02-27=Rabu}.\n{p:Trump} bertemu {p:Xi} di {l:Osaka} pada {d:2019-06-29=Sabtu}.',
    ['pertemuan: trump+kim @ hanoi # 2019-02-27', 'pertemuan: trump+xi @ osaka # 2019-06-29'],
  ],
  [
    '{p:Trump} bertemu {p:Kim} di {l:Hanoi} pada {d:2019-02-27=Rabu}.\n{p:Kim} akan berkunjung ke {l:Moskow}.\nPertemuan tersebut dihadiri {p:Pompeo}.',
    ['pertemuan: trump+kim+pompeo @ hanoi # 2019-02-27', 'kunjungan: kim @ moskow'],
  ],
  [
    '{p:Kim} berkunjung ke {l:Moskow} pada {d:2019-04-25=Kamis}.\nPertemuan tersebut dihadiri {p:Lavrov}.',
    ['kunjungan: kim+lavrov @ moskow # 2019-04-25'],
  ],
  ['{j:Presiden} {c:Rusia}, {p:Putin}, bertemu {p:Trump} di {l:Wina}.', ['pertemuan: putin+trump @ wina']],
  ['Menurut {p:Putin}, bertemu {p:Trump} itu perlu.', []],
  [
    '{p:Retno} bertemu {j:Utusan} {o:PBB} untuk {c:Myanmar}, {p:Heyzer}, di {l:Wina}.',
    ['pertemuan: retno+heyzer @ wina'],
  ],
  ['{p:Retno} bertemu {j:Utusan} {o:PBB} untuk {c:Myanmar}, kata {p:Lavrov}.', []],
];

/** What is told by what is done, and what goes on or comes back. */
const DONE: readonly [string, readonly string[]][] = [
  ['{c:Rusia} mengusir 23 diplomat {c:Inggris}.', ['pengusiran-diplomat: rusia @ inggris']],
  [
    'Sebanyak 35 diplomat {c:Rusia} diusir dari {c:AS} pada {d:2016-12=Desember 2016}.',
    ['pengusiran-diplomat: as @ rusia # 2016-12'],
  ],
  [
    '{c:Inggris} mengusir dua diplomat {c:Rusia} terkait kasus itu, {d:2018-03-14=Rabu (14/3)}.',
    ['pengusiran-diplomat: inggris @ rusia # 2018-03-14'],
  ],
  ['Rekening {c:Rusia} dibekukan {c:Swiss}.', ['pembekuan-aset: swiss @ rusia']],
  [
    '{p:Trump} mengenakan tarif 25 persen terhadap {c:Kanada} dan 10 persen terhadap {c:Cina}.',
    ['tarif:', 'tarif:'],
  ],
  [
    '{c:AS} menaikkan tarif dari 10% menjadi 25% atas {c:Cina} pada {d:2019-05-10=Jumat}.',
    ['tarif: # 2019-05-10'],
  ],
  [
    '{c:Armenia} dan {c:Azerbaijan} saling serang di {l:Karabakh} pada {d:2020-09-27=Minggu}.',
    ['serangan: armenia+azerbaijan @ karabakh # 2020-09-27'],
  ],
  [
    'Tentara {c:India} dan {c:Pakistan} terlibat baku tembak di {l:Kashmir}.',
    ['serangan: india+pakistan @ kashmir'],
  ],
  [
    'Ketegangan antara {c:Thailand} dan {c:Kamboja} meningkat menjadi konflik bersenjata pada {d:2025-07-24=24 Juli}.',
    ['konflik: thailand+kamboja # 2025-07-24'],
  ],
  ['Negara itu mengecam perang {c:Rusia} melawan {c:Ukraina}.', ['perang: rusia+ukraina']],
  [
    'Perang Teluk pecah setelah {c:Irak} menyerbu {c:Kuwait} pada {d:1990-08=Agustus 1990}.',
    ['perang: irak+kuwait @ kuwait # 1990-08'],
  ],
  [
    'Militer {c:Myanmar} mengambil alih kekuasaan pada {d:2021-02-01=1 Februari}.',
    ['kudeta: myanmar @ myanmar # 2021-02-01'],
  ],
  [
    '{d:2017-07-05=Rabu besok}, menlu keempat negara berkumpul di {l:Kairo}.',
    ['pertemuan: @ kairo # 2017-07-05'],
  ],
  [
    '{p:Trump} menelepon {p:Salman}, {p:Sisi}, dan {p:Tamim} secara terpisah.',
    ['telepon: trump+salman', 'telepon: trump+sisi', 'telepon: trump+tamim'],
  ],
  [
    '{p:Greer} dan {p:He} berjumpa di {l:London} pada {d:2025-06=Juni}, kemudian di {l:Stockholm} {d:2025-07=bulan lalu}.',
    ['pertemuan: greer+he @ london # 2025-06', 'pertemuan: greer+he @ stockholm # 2025-07'],
  ],
  [
    '{c:Saudi} mengutus {p:Jubeir} ke {l:Islamabad} pada {d:2019-03-01=Jumat}.',
    ['kunjungan: jubeir @ islamabad # 2019-03-01'],
  ],
  [
    '{p:Clinton} {d:1998-10-22=Kamis} terbang dari {l:Washington} untuk menjumpai {p:Arafat}.',
    ['pertemuan: clinton+arafat # 1998-10-22'],
  ],
  [
    '{p:Zelensky} angkat bicara.\nKunjungannya ke {l:Washington} belum pasti.',
    ['kunjungan: zelensky @ washington'],
  ],
  [
    '{o:NUG}, yang dibentuk pada {d:2021-04-16=16 April}, menggelar pertemuan di {l:Mae Sot}.',
    ['pertemuan: nug @ mae sot'],
  ],
  [
    'Perundingan yang digelar {c:AS} dan {c:Iran} di {l:Wina} bubar.\n{p:Kerry} bertemu {p:Zarif} di {l:Jenewa}.\nPerundingan yang dibuka {d:2015-06-26=Jumat} itu membahas sanksi.',
    ['perundingan: as+iran @ wina # 2015-06-26', 'pertemuan: kerry+zarif @ jenewa'],
  ],
];

/** Days that were lost or taken for others. */
const WHEN: readonly [string, readonly string[]][] = [
  [
    '{p:Anwar} melawat ke {l:Jakarta} pada {d:2025-08-19=Selasa} dan {d:2025-08-20=Rabu}.',
    ['kunjungan: anwar @ jakarta # 2025-08-19/2025-08-20'],
  ],
  [
    '{p:Anwar} melawat ke {l:Jakarta} pada {d:2025-08=Agustus} dan {d:2025-09=September}.',
    ['kunjungan: anwar @ jakarta # 2025-08'],
  ],
  [
    '{c:Israel} dan {c:Iran} saling serang pada {d:2025-06-13=Jumat (13/6)}.',
    ['serangan: israel+iran # 2025-06-13'],
  ],
  ['Gencatan senjata diumumkan {p:Trump} pada {d:2025-06-24=24 Juni}.', ['gencatan-senjata: # 2025-06-24']],
  [
    'Perundingan {c:AS} dan {c:Iran} dibuka di {l:Jenewa} pada {d:2024-08-14=Rabu}.\nKedua negara akan terus mengadakan perundingan di {l:Jenewa}.',
    ['perundingan: as+iran @ jenewa # 2024-08-14'],
  ],
  ['{c:Turki} menutup wilayah udaranya bagi {c:Israel}.', ['larangan-dagang: turki @ israel']],
  [
    'Delegasi {o:Hamas} tiba di {l:Kairo}, {d:2025-08-16=Sabtu}, untuk melanjutkan perundingan dengan {c:Israel}.',
    ['perundingan: hamas+israel @ kairo # 2025-08-16'],
  ],
  [
    '{p:Gabriel} bertolak ke {l:Abu Dhabi} dan akan menyinggahi {l:Doha}.',
    ['kunjungan: gabriel @ abu dhabi', 'kunjungan: gabriel @ doha'],
  ],
  [
    '{c:AS} menengahi pembicaraan {o:SAF} dan {o:RSF} di {l:Jeddah} {d:2023-05-06/..=sejak 6 Mei}.',
    ['perundingan: saf+rsf+as @ jeddah # 2023-05-06/..'],
  ],
];

const NOTHING: readonly string[] = [
  '{p:Putin} menawarkan agar {p:Mueller} datang ke {l:Moskow}.',
  'Mahasiswa bentrok dengan polisi di {l:Jakarta}.',
  'Ribuan warga {c:Rusia} berkumpul di {l:Wina}.',
  '{c:Brasil} memanggil pulang duta besarnya dari {c:Indonesia}.',
  'Setiap pertemuan antara pemimpin selalu dinanti.',
  '{c:Iran} kembali ke meja perundingan.',
  'Perang dagang {c:AS} dan {c:Cina} memanas.',
  'Konflik antara {c:AS} dan {c:Rusia} selalu menjadi sorotan.',
  'Mereka menghindari konflik.',
  '{p:McCain} menyerang {p:Trump}.',
  'Klub itu terkena sanksi FIFA.',
  'Kedua pihak berharap mencapai kesepakatan.',
  '{p:Trump} menyambut kesepakatan itu.',
  'Jika berhasil, dialog menjadi sarana damai.',
  '{p:Trump} tiba di {l:Helsinki}.',
  '{c:Kuba} menyebut tindakan itu sebagai agresi.',
  'Tidak akan ada operasi militer.',
  '{p:Lee} dan {p:Kim} bertemu tiga kali.',
  '{p:Bush} menyusun usulan tanpa perlu bernegosiasi dengan {c:Iran}.',
  '{j:Kepala} {j:Protokol} {p:Rosen} hadir.',
  'Perang urat syaraf {p:Lee} dan {p:Kim} berlanjut.',
  'Warga menanti akhir perang.',
  'Ia meneken surat pengabaian sanksi.',
  '{c:Indonesia} melarang ekspor bijih nikel.',
  '{c:Rusia} menghentikan pidato di {l:Moskow}.',
  '{c:Iran} meluncurkan satelit ke {l:Laut Jepang}.',
  '{p:Hun Sen} dan {p:Khieu Samphan} tidak berjabat tangan.',
  'Upacara bendera digelar di {l:Jakarta} pada {d:1991-08-17=Sabtu}.',
  'Pemerintah menyusun rencana anggaran, yang ditolak parlemen.',
  '',
];

describe('findEvents', () => {
  it.each(TOLD)('%s', (text, events) => expect(read(text)).toEqual(events));
  it.each(STRUCK)('%s', (text, events) => expect(read(text)).toEqual(events));
  it.each(ERRANDS)('%s', (text, events) => expect(read(text)).toEqual(events));
  it.each(TOGETHER)('%s', (text, events) => expect(read(text)).toEqual(events));
  it.each(HEADED)('%s', (text, events) => expect(read(text)).toEqual(events));
  it.each(INHERITED)('%s', (text, events) => expect(read(text)).toEqual(events));
  it.each(WHEN)('%s', (text, events) => expect(read(text)).toEqual(events));
  it.each(DONE)('%s', (text, events) => expect(read(text)).toEqual(events));
  it.each(NOTHING)('tells of no event: %s', (text) => expect(read(text)).toEqual([]));
});

describe('identity', () => {
  it.each([
    ['Para menteri membahas rencana ekonomi & kemakmuran.', ['ekonomi & kemakmuran']],
    ['{p:Clinton} mengumumkan rencana damai sepuluh butir.', ['sepuluh butir']],
    ['Dewan menyusun peta jalan perdamaian.', ['perdamaian']],
    ['{c:Israel} merebutnya dalam Perang Enam Hari pada 1967.', ['Enam Hari']],
    ['Perang Teluk berlangsung enam pekan pada 1991.', ['Teluk']],
    ['{c:Amerika Serikat} mencabut embargo dagangnya.', ['dagang']],
    ['{o:Uni Eropa} menjatuhkan sanksi serupa terhadap {c:Iran}.', ['']],
    ['{o:Uni Eropa} menjatuhkan sanksi minyak terbaru terhadap {c:Iran}.', ['minyak']],
    ['Dewan menyusun peta jalan budaya.', ['budaya']],
  ])('%s', (text, wanted) => {
    const { events } = findEvents(markedArticle(text).article, knowledge);
    expect(events.map(({ identity }) => identity)).toEqual(wanted);
  });
});
