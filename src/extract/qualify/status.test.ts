import { describe, expect, it } from 'vitest';
import type { EdgeType, Status } from '../../graph/schema.ts';
import { knowledge } from '../support/knowledge.ts';
import { qualify } from './qualify.ts';
import { sketch } from './support/sketch.ts';

type Row = readonly [
  status: Status,
  sentence: string,
  trigger: string,
  kind: string,
  rule?: string,
  date?: string,
];

const EVENTS: readonly Row[] = [
  // plans and wishes that another word takes away
  ['denied', 'Belum ada rencana Putin bertemu Trump.', 'bertemu', 'pertemuan', 'bertemu'],
  ['denied', 'Putin tidak berencana bertemu Trump.', 'bertemu', 'pertemuan', 'bertemu'],
  ['denied', 'Putin membatalkan niat bertemu Trump.', 'bertemu', 'pertemuan', 'bertemu'],
  ['proposed', 'Putin tidak menolak bertemu Trump.', 'bertemu', 'pertemuan', 'bertemu'],
  ['proposed', 'Putin tidak menutup kemungkinan bertemu Trump.', 'bertemu', 'pertemuan', 'bertemu'],
  ['proposed', 'Hamas menolak usulan gencatan senjata.', 'gencatan senjata', 'gencatan-senjata'],
  ['denied', 'Putin nyaris bertemu Trump.', 'bertemu', 'pertemuan', 'bertemu'],
  ['occurred', 'Putin hampir dua jam bertemu Trump.', 'bertemu', 'pertemuan', 'bertemu'],
  ['proposed', 'Kedua pihak nyaris mencapai kesepakatan.', 'kesepakatan', 'kesepakatan'],
  [
    'denied',
    'Putin, yang sedianya bertemu Trump, membatalkan perjalanannya.',
    'bertemu',
    'pertemuan',
    'bertemu',
  ],
  ['planned', 'Putin sedianya bertemu Trump.', 'bertemu', 'pertemuan', 'bertemu'],
  ['denied', 'Ini bukan waktu yang tepat untuk pertemuan itu.', 'pertemuan', 'pertemuan'],
  ['proposed', 'Kremlin belum terima usulan gencatan senjata.', 'gencatan senjata', 'gencatan-senjata'],
  ['occurred', 'Mengundang pelaku kudeta itu keliru.', 'kudeta', 'kudeta'],
  // threats and conditions
  ['proposed', 'AS mengancam akan menjatuhkan sanksi.', 'sanksi', 'sanksi'],
  ['proposed', 'Jika Rusia menolak, AS akan menjatuhkan sanksi.', 'sanksi', 'sanksi'],
  ['proposed', 'AS akan menjatuhkan sanksi bila Rusia menolak.', 'sanksi', 'sanksi'],
  ['planned', 'Karena Rusia menolak, AS akan menjatuhkan sanksi.', 'sanksi', 'sanksi'],
  // what is said of another word than the noun
  ['occurred', 'AS tidak berencana memindahkan perundingan itu.', 'perundingan', 'perundingan'],
  ['occurred', 'Sudan menolak mengirim delegasi ke perundingan itu.', 'perundingan', 'perundingan'],
  ['denied', 'Sudan menolak menggelar perundingan itu.', 'perundingan', 'perundingan'],
  ['occurred', 'Perundingan Tokyo gagal.', 'Perundingan', 'perundingan'],
  ['occurred', 'Perundingan tidak langsung digelar di Muskat.', 'Perundingan', 'perundingan'],
  ['ongoing', 'Riyadh belum mengomentari sanksi itu.', 'sanksi', 'sanksi'],
  ['ongoing', 'Usul itu tidak akan mengubah sanksi.', 'sanksi', 'sanksi'],
  ['occurred', 'Pertemuan itu membahas pasukan yang dijadwalkan dikirim.', 'Pertemuan', 'pertemuan'],
  ['denied', 'Pertemuan untuk membahas gandum dibatalkan.', 'Pertemuan', 'pertemuan'],
  ['ongoing', 'Supaya blokade dicabut, Qatar menyerah.', 'blokade', 'blokade'],
  ['ongoing', 'AS akan membahas sanksi.', 'sanksi', 'sanksi'],
  ['ongoing', 'AS memperketat sanksi.', 'sanksi', 'sanksi'],
  ['proposed', 'Rusia tidak akan menerima gencatan senjata.', 'gencatan senjata', 'gencatan-senjata'],
  ['occurred', 'Rusia melanggar gencatan senjata.', 'gencatan senjata', 'gencatan-senjata'],
  ['proposed', 'Rusia siap melanjutkan perundingan.', 'perundingan', 'perundingan'],
  ['ongoing', 'Rusia melanjutkan perundingan.', 'perundingan', 'perundingan'],
  [
    'ongoing',
    'Konferensi itu dibuka kemarin.',
    'Konferensi',
    'konferensi',
    'konferensi',
    '2025-08-19/2025-08-21',
  ],
  [
    'occurred',
    'Konferensi itu dibuka kemarin.',
    'Konferensi',
    'konferensi',
    'konferensi',
    '2025-08-18/2025-08-24',
  ],
  // words of mood that speak of another word of the clause
  ['occurred', 'Tanpa izin PBB AS menyerang Irak.', 'menyerang', 'serangan', 'menyerang'],
  ['occurred', 'Tak heran Putin bertemu Trump.', 'bertemu', 'pertemuan', 'bertemu'],
  ['denied', 'Tidak mungkin Putin bertemu Trump.', 'bertemu', 'pertemuan', 'bertemu'],
  ['denied', 'Tidak benar Putin bertemu Trump.', 'bertemu', 'pertemuan', 'bertemu'],
  ['occurred', 'Presiden yang akan mundur itu bertemu Xi.', 'bertemu', 'pertemuan', 'bertemu'],
  ['planned', 'Presiden yang mundur itu akan bertemu Xi.', 'bertemu', 'pertemuan', 'bertemu'],
  ['occurred', 'Putin menolak usul Xi dan bertemu Trump.', 'bertemu', 'pertemuan', 'bertemu'],
  ['denied', 'Putin menolak datang dan bertemu Trump.', 'bertemu', 'pertemuan', 'bertemu'],
  ['occurred', 'Putin meminta maaf dan bertemu Trump.', 'bertemu', 'pertemuan', 'bertemu'],
  ['proposed', 'Putin meminta Trump datang dan bertemu Xi.', 'bertemu', 'pertemuan', 'bertemu'],
  ['occurred', 'Menjelang sore keduanya bertemu di Wina.', 'bertemu', 'pertemuan', 'bertemu'],
  // reports that somebody denies
  ['denied', 'Putin membantah berita harian itu bahwa ia bertemu Trump.', 'bertemu', 'pertemuan', 'bertemu'],
  [
    'denied',
    'Kabar bahwa Putin menemui Trump di Wina dibantah kedua kubu.',
    'menemui',
    'pertemuan',
    'menemui',
  ],
  [
    'occurred',
    'Kabar bahwa Putin menemui Trump di Wina disambut kedua kubu.',
    'menemui',
    'pertemuan',
    'menemui',
  ],
  ['occurred', 'Menteri itu membantah bahwa aksi mengganggu KTT.', 'KTT', 'ktt', 'ktt'],
  // meetings told by verbs
  ['occurred', 'Sukarno bertemu Kennedy di Washington.', 'bertemu', 'pertemuan', 'bertemu'],
  ['occurred', 'Keduanya telah bertemu di Wina.', 'bertemu', 'pertemuan', 'bertemu'],
  ['occurred', 'Usai bertemu Putin, ia pulang.', 'bertemu', 'pertemuan', 'bertemu'],
  ['planned', 'Kedua presiden akan bertemu di Jenewa.', 'bertemu', 'pertemuan', 'bertemu'],
  ['planned', 'Menteri itu dijadwalkan terbang ke Brussel.', 'terbang', 'kunjungan', 'berkunjung'],
  ['planned', 'Ia berencana untuk berkunjung ke Tokyo.', 'berkunjung', 'kunjungan', 'berkunjung'],
  ['planned', 'Keduanya sepakat bertemu lagi di Oslo.', 'bertemu', 'pertemuan', 'bertemu'],
  ['planned', 'Ia tiba di Wina untuk bertemu Raja.', 'bertemu', 'pertemuan', 'bertemu'],
  ['occurred', 'Utusan untuk Suriah Tom Barrack bertemu Raja.', 'bertemu', 'pertemuan', 'bertemu'],
  ['proposed', 'Kim ingin bertemu Moon.', 'bertemu', 'pertemuan', 'bertemu'],
  ['proposed', 'Peking bersedia berunding dengan Washington.', 'berunding', 'perundingan', 'berunding'],
  ['proposed', 'Jika kedua pemimpin bertemu, perang berakhir.', 'bertemu', 'pertemuan', 'bertemu'],
  ['proposed', 'Raja mengundang Sultan berkunjung ke Rabat.', 'berkunjung', 'kunjungan', 'berkunjung'],
  [
    'planned',
    'Raja mengundang Sultan berkunjung ke Rabat, dan undangan itu diterima.',
    'berkunjung',
    'kunjungan',
    'berkunjung',
  ],
  ['denied', 'Keduanya batal bertemu di Budapest.', 'bertemu', 'pertemuan', 'bertemu'],
  ['denied', 'Presiden menolak bertemu utusan itu.', 'bertemu', 'pertemuan', 'bertemu'],
  ['denied', 'Keduanya belum pernah bertemu.', 'bertemu', 'pertemuan', 'bertemu'],
  ['occurred', 'Keduanya tidak hanya bertemu di Wina.', 'bertemu', 'pertemuan', 'bertemu'],
  ['ongoing', 'Kedua delegasi masih berunding di Doha.', 'berunding', 'perundingan', 'berunding'],
  // less than a plan
  ['proposed', 'Trump mungkin akan bertemu Putin bulan ini.', 'bertemu', 'pertemuan', 'bertemu'],
  [
    'proposed',
    'Kemungkinan besar Sadat akan berkunjung ke Yerusalem.',
    'berkunjung',
    'kunjungan',
    'berkunjung',
  ],
  ['proposed', 'Nehru barangkali bakal bertemu Zhou di Bandung.', 'bertemu', 'pertemuan', 'bertemu'],
  ['proposed', 'Castro akan bertemu Kennedy jika blokade dicabut.', 'bertemu', 'pertemuan', 'bertemu'],
  ['planned', 'Castro akan bertemu Kennedy ketika blokade dicabut.', 'bertemu', 'pertemuan', 'bertemu'],
  [
    'occurred',
    'Castro bertemu Kennedy dan bertanya jika blokade dicabut.',
    'bertemu',
    'pertemuan',
    'bertemu',
  ],
  ['occurred', 'Pengusaha asal Kuba bertemu Kennedy.', 'bertemu', 'pertemuan', 'bertemu'],
  // what was done with means has happened, what will be done with them has not
  ['occurred', 'Mesir mengerahkan tank untuk menyerang pos itu.', 'menyerang', 'serangan', 'menyerang'],
  ['occurred', 'Iran menggunakan drone untuk menyerang pos itu.', 'menyerang', 'serangan', 'menyerang'],
  ['planned', 'Mesir akan mengerahkan tank untuk menyerang pos itu.', 'menyerang', 'serangan', 'menyerang'],
  [
    'proposed',
    'Mesir mengancam mengerahkan tank untuk menyerang pos itu.',
    'menyerang',
    'serangan',
    'menyerang',
  ],
  // put off is not called off
  ['planned', 'Presiden menunda kunjungan itu.', 'kunjungan', 'kunjungan'],
  ['planned', 'Kunjungan yang semula dijadwalkan Rabu itu diundur ke 10 Maret.', 'Kunjungan', 'kunjungan'],
  ['planned', 'KTT yang sedianya digelar di Lima dimajukan.', 'KTT', 'ktt'],
  ['denied', 'Kunjungan yang semula ditunda itu akhirnya dibatalkan.', 'Kunjungan', 'kunjungan'],
  ['denied', 'KTT yang sedianya digelar di Lima urung digelar.', 'KTT', 'ktt'],
  // meetings told by nouns
  ['occurred', 'Pertemuan di Wina berlangsung tiga jam.', 'Pertemuan', 'pertemuan'],
  ['occurred', 'Dalam pertemuan itu, ia membantah.', 'pertemuan', 'pertemuan'],
  [
    'occurred',
    'Dalam pertemuan di Oslo, para menteri memutuskan untuk tidak pergi.',
    'pertemuan',
    'pertemuan',
  ],
  ['occurred', 'Kedua menteri menggelar pertemuan di Bonn.', 'pertemuan', 'pertemuan'],
  ['occurred', 'Pertemuan itu hampir tidak terjadi.', 'Pertemuan', 'pertemuan'],
  ['planned', 'Pertemuan itu akan digelar di Oslo.', 'Pertemuan', 'pertemuan'],
  ['planned', 'Penandatanganan direncanakan berlangsung di Paris.', 'Penandatanganan', 'penandatanganan'],
  ['planned', 'Ia dijadwalkan melapor dalam sidang gabungan.', 'sidang', 'sidang'],
  ['planned', 'Kunjungan itu ditunda.', 'Kunjungan', 'kunjungan'],
  ['planned', 'KTT digelar di Lima.', 'KTT', 'ktt', 'ktt', '2025-11'],
  ['occurred', 'KTT digelar di Lima.', 'KTT', 'ktt', 'ktt', '2024-11'],
  ['planned', 'Bush mengancam membatalkan pertemuan dengan Kim.', 'pertemuan', 'pertemuan'],
  ['denied', 'Bush membatalkan pertemuan dengan Kim.', 'pertemuan', 'pertemuan'],
  ['planned', 'Pertemuan itu terancam batal.', 'Pertemuan', 'pertemuan'],
  ['denied', 'Pertemuan itu batal.', 'Pertemuan', 'pertemuan'],
  ['proposed', 'Laos mendukung digelarnya pertemuan khusus.', 'pertemuan', 'pertemuan'],
  ['planned', 'Uni Eropa siap dengan sanksi serupa.', 'sanksi', 'sanksi', 'sanksi', '2025-11'],
  ['occurred', 'Perundingan itu menghasilkan peta jalan.', 'peta jalan', 'rencana'],
  ['proposed', 'Paris menawarkan pertemuan dengan Teheran.', 'pertemuan', 'pertemuan'],
  ['proposed', 'Keduanya membahas kemungkinan pertemuan tatap muka.', 'pertemuan', 'pertemuan'],
  ['denied', 'Pertemuan itu dibatalkan.', 'Pertemuan', 'pertemuan'],
  ['denied', 'Pertemuan itu tidak pernah terjadi.', 'Pertemuan', 'pertemuan'],
  ['denied', 'Moskow membatalkan pertemuan itu.', 'pertemuan', 'pertemuan'],
  ['occurred', 'Putin batal menghadiri KTT di Lima.', 'KTT', 'ktt'],
  ['planned', 'Putin akan menghadiri KTT di Lima.', 'KTT', 'ktt'],
  ['denied', 'Para pemimpin tidak menghadiri KTT yang semula dijadwalkan di Sochi.', 'KTT', 'ktt'],
  ['ongoing', 'Perundingan di Doha akan tetap berjalan.', 'Perundingan', 'perundingan'],
  [
    'occurred',
    'Efektivitas pertemuan itu dalam meredakan ketegangan yang sedang berlangsung diragukan.',
    'pertemuan',
    'pertemuan',
  ],
  // sanctions
  ['occurred', 'Uni Eropa menjatuhkan sanksi atas Belarus.', 'sanksi', 'sanksi'],
  // with an open end it is still in force
  [
    'ongoing',
    'Uni Eropa menjatuhkan sanksi atas Belarus sejak 2020.',
    'sanksi',
    'sanksi',
    'sanksi',
    '2020/..',
  ],
  ['occurred', 'Uni Eropa menjatuhkan sanksi atas Belarus pada 2020.', 'sanksi', 'sanksi', 'sanksi', '2020'],
  ['ongoing', 'Sanksi terhadap Pyongyang tetap berlaku.', 'Sanksi', 'sanksi'],
  ['ongoing', 'Pengusaha yang dikenai sanksi itu hadir.', 'sanksi', 'sanksi'],
  ['ongoing', 'Sanksi itu akan dicabut.', 'Sanksi', 'sanksi'],
  ['ongoing', 'Dewan membahas pencabutan sanksi.', 'sanksi', 'sanksi'],
  ['planned', 'Washington berencana memberlakukan sanksi.', 'sanksi', 'sanksi'],
  ['planned', 'Rencana penerapan sanksi oleh Washington tetap berjalan.', 'sanksi', 'sanksi'],
  ['ongoing', 'Hungaria akan memveto sanksi.', 'sanksi', 'sanksi'],
  ['proposed', 'Washington mengancam menjatuhkan sanksi.', 'sanksi', 'sanksi'],
  // agreements
  ['occurred', 'Kedua menteri meneken nota kesepahaman.', 'nota kesepahaman', 'nota-kesepahaman'],
  ['occurred', 'Perjanjian itu diteken di Paris.', 'Perjanjian', 'perjanjian'],
  ['occurred', 'Ia mundur karena menolak kesepakatan itu.', 'kesepakatan', 'kesepakatan'],
  [
    'occurred',
    'Kesepakatan Penghentian Permusuhan (CPP), yang diteken di Jenewa, runtuh.',
    'Kesepakatan',
    'gencatan-senjata',
  ],
  ['proposed', 'Oman mendorong gencatan senjata di Yaman.', 'gencatan senjata', 'gencatan-senjata'],
  ['proposed', 'Kyiv mengajukan rencana damai.', 'rencana damai', 'rencana-damai'],
  ['proposed', 'Rencana damai itu mengejutkan sekutunya.', 'Rencana damai', 'rencana-damai'],
  ['occurred', 'Kedua presiden meneken rencana damai.', 'rencana damai', 'rencana-damai'],
  [
    'planned',
    'Perjanjian damai itu hendak dirampungkan dalam tiga bulan.',
    'Perjanjian damai',
    'perjanjian-damai',
  ],
  ['denied', 'Tidak ada kesepakatan yang dicapai.', 'kesepakatan', 'kesepakatan'],
  [
    'denied',
    'Tidak ada kesepakatan resmi mengenai gencatan senjata.',
    'gencatan senjata',
    'gencatan-senjata',
  ],
  [
    'occurred',
    'Oman berhasil mendorong kedua pihak menyetujui gencatan senjata.',
    'gencatan senjata',
    'gencatan-senjata',
  ],
  ['occurred', 'Moskow mengajukan tuntutan terkait kesepakatan itu.', 'kesepakatan', 'kesepakatan'],
  ['denied', 'Belum ada kesepakatan.', 'kesepakatan', 'kesepakatan'],
  // conflicts
  ['ongoing', 'Perang di Yaman menewaskan ribuan orang.', 'Perang', 'perang'],
  ['ongoing', 'Konflik di Aceh diharapkan berakhir.', 'Konflik', 'konflik'],
  ['ongoing', 'Ia ingin mengakhiri perang di Yaman.', 'perang', 'perang'],
  ['occurred', 'Perang itu berakhir pada 1975.', 'Perang', 'perang'],
  ['occurred', 'Wilayah itu diduduki sejak perang 1967.', 'perang', 'perang', 'perang', '1967'],
  ['occurred', 'Serangan udara merusak pelabuhan.', 'Serangan', 'serangan'],
  [
    'planned',
    'Militer bersiap menyerang kota itu; pasukan akan menyerang.',
    'menyerang',
    'serangan',
    'menyerang',
  ],
];

describe('the status of an event', () => {
  it.each(EVENTS.map((row) => ({ row, name: `${row[0]}: ${row[1]}` })))('$name', ({ row }) => {
    const [status, text, trigger, kind, rule, date] = row;
    const event = {
      trigger,
      kind,
      ...(rule === undefined ? {} : { rule }),
      ...(date === undefined ? {} : { date }),
    };
    const [found] = qualify(sketch({ text, event }), knowledge).events;
    expect(found?.status).toBe(status);
    for (const mention of found?.mentions ?? []) expect(mention.statusRule).toMatch(/^status:/);
  });

  it('weighs what happened above what was once planned, and keeps what each passage says', () => {
    const text = 'Keduanya bertemu di Wina. Semula mereka akan bertemu di Oslo.';
    const [event] = qualify(
      sketch({ text, event: { trigger: 'bertemu', kind: 'pertemuan', rule: 'bertemu' } }),
      knowledge,
    ).events;
    expect(event?.status).toBe('occurred');
    expect(event?.mentions.map(({ status }) => status)).toEqual(['occurred', 'planned']);
  });
});

const ACTS: readonly (readonly [Status, string, string, EdgeType])[] = [
  ['occurred', 'Trump menolak rencana itu.', 'menolak', 'rejects'],
  ['planned', 'Ia akan mengundang Kim ke Washington.', 'mengundang', 'invites'],
  ['proposed', 'Obama mengancam memveto rancangan itu.', 'memveto', 'rejects'],
  ['denied', 'Israel belum menyetujui rencana itu.', 'menyetujui', 'agrees_to'],
  ['occurred', 'Uni Eropa berjanji mempertahankan kesepakatan itu.', 'mempertahankan', 'agrees_to'],
  ['denied', 'Putin membantah tuduhan bahwa Rusia menyerang kota itu.', 'menyerang', 'attacks'],
  ['denied', 'Putin membantah telah menyerang kota itu.', 'menyerang', 'attacks'],
  ['denied', 'Tuduhan Ukraina bahwa Rusia menyerang kota itu dibantah Putin.', 'menyerang', 'attacks'],
  ['occurred', 'Putin tidak membantah telah menyerang kota itu.', 'menyerang', 'attacks'],
  ['ongoing', 'Rusia masih menyerang kota itu.', 'menyerang', 'attacks'],
  ['ongoing', 'Moskow memperkuat aliansi dengan Teheran.', 'memperkuat', 'supports'],
  ['occurred', 'Turki memasok pesawat kepada Ukraina.', 'memasok', 'supports'],
];

describe('the status of a claim', () => {
  it.each(ACTS)('%s: %s', (status, text, trigger, type) => {
    const [claim] = qualify(sketch({ text, claim: { trigger, type } }), knowledge).claims;
    expect(claim?.evidence[0]?.status).toBe(status);
  });

  it('is that of the event, but for who stayed away', () => {
    const event = { trigger: 'Konferensi', kind: 'konferensi' };
    const text = 'Konferensi ditutup di Bandung. Israel tidak diundang. Mesir hadir.';
    const statuses = (trigger: string) =>
      qualify(
        sketch({ text, event, claim: { trigger, type: 'participates_in' } }),
        knowledge,
      ).claims[0]?.evidence.map(({ status }) => status);
    expect(statuses('tidak diundang')).toEqual(['denied']);
    expect(statuses('diundang')).toEqual(['denied']);
    expect(statuses('hadir')).toEqual(['occurred']);
    const away = {
      text: 'Putin tidak menghadiri KTT di Lima.',
      event: { trigger: 'KTT', kind: 'ktt' },
      claim: { trigger: 'KTT', type: 'participates_in' as const },
    };
    expect(qualify(sketch(away), knowledge).claims[0]?.evidence[0]?.status).toBe('denied');
  });

  it('has none where there is no outcome', () => {
    const [claim] = qualify(
      sketch({ text: 'Menteri Lavrov tiba.', claim: { trigger: 'Menteri', type: 'represents' } }),
      knowledge,
    ).claims;
    expect(claim?.evidence[0]?.status).toBeUndefined();
  });
});
