/** For tests: the rules that stand in code and not in a row of knowledge. Tables of data. */

interface Shown {
  /** A sentence where the rule holds, and a near one where it does not. */
  readonly hit: string;
  readonly miss: string;
  /** Other articles of the corpus, where only they show it. */
  readonly others?: readonly string[];
}

/** Rules that can stand on a passage, date, name, status or speaker. */
export const CODE_RULES: Readonly<Record<string, Shown>> = {
  'boilerplate:repeated-title': {
    hit: 'Putin Bertemu Trump di Wina\n\nPutin Bertemu Trump di Wina\n\nPutin bertemu Trump di Wina pada Senin.',
    miss: 'Putin Bertemu Trump di Wina\n\nPutin bertemu Xi di Wina pada Senin.',
  },
  'boilerplate:foreign-line': {
    hit: 'Putin bertemu Trump di Wina.\n\nThe president of the United States said that the talks would go on for the rest of the week and that they were very good.',
    miss: 'Putin bertemu Trump di Wina.\n\nPresiden itu mengatakan bahwa perundingan akan berlanjut sampai akhir pekan ini.',
  },
  'boilerplate:link-below-label': {
    hit: 'Putin bertemu Trump di Wina.\n\nBaca juga:\nDua Presiden Bertemu di Wina\n\nPertemuan itu berlangsung tiga jam.',
    miss: 'Putin bertemu Trump di Wina.\n\nMenteri itu juga hadir.\nDua presiden bertemu di Wina.',
  },
  'boilerplate:title-of-another': {
    hit: 'Putin bertemu Trump di Wina.\n\nDua Menteri Bahas Gandum di Roma\n\nPertemuan itu berlangsung tiga jam.',
    miss: 'Putin bertemu Trump di Wina.\n\nDua menteri bahas gandum di Roma.\n\nPertemuan itu berlangsung tiga jam.',
    others: ['Dua Menteri Bahas Gandum di Roma\n\nKedua menteri berunding pada Senin.'],
  },
  'boilerplate:above-title': {
    hit: 'Putin Bertemu Trump di Wina\n\nKabar Ukraina\n\nPutin Bertemu Trump di Wina\n\nPutin tiba pada Senin.',
    miss: 'Putin Bertemu Trump di Wina\n\nKabar Ukraina\n\nPutin tiba pada Senin.',
  },
  'boilerplate:author-below-title': {
    hit: 'Putin Bertemu Trump di Wina\n\nRina Kartika\nSenin, 18 Agustus 2025 10:23 WIB\n\nPutin tiba pada Senin.',
    miss: 'Putin Bertemu Trump di Wina\n\nRina Kartika\n\nPutin tiba pada Senin, 18 Agustus 2025.',
  },
  'boilerplate:after-credits': {
    hit: 'Putin bertemu Trump di Wina pada Senin. Pertemuan itu berlangsung tiga jam.\n\nEditor: Rina Kartika\n\nIsrael menyerang Gaza pada Senin.',
    miss: 'Putin bertemu Trump di Wina.\n\nEditor itu menolak berkomentar.\n\nIsrael menyerang Gaza pada Senin.',
  },
  attends: {
    hit: 'Presiden Rusia Vladimir Putin bertemu Presiden AS Donald Trump di Wina. Turut hadir dalam pertemuan itu Sergey Lavrov dan Marco Rubio.',
    miss: 'Presiden Rusia Vladimir Putin bertemu Presiden AS Donald Trump di Wina. Pertemuan itu disambut Sergey Lavrov dan Marco Rubio.',
  },
  'attends-for-side': {
    hit: 'Perundingan AS dan Iran digelar di Wina. Delegasi Iran diperkuat Karel Novotny dan Igor Benko.',
    miss: 'Perundingan AS dan Iran digelar di Wina. Delegasi Iran menunggu Karel Novotny dan Igor Benko.',
  },
  'by-invitation': {
    hit: 'Presiden Cina Xi Jinping dijadwalkan berkunjung ke Jakarta atas undangan Indonesia.',
    miss: 'Presiden Cina Xi Jinping membaca undangan Indonesia.',
  },
  'behind-attack': {
    hit: 'Al-Shabaab mengaku bertanggung jawab atas serangan bom di Mogadishu.',
    miss: 'Polisi menduga Al-Shabaab bertanggung jawab atas serangan bom di Mogadishu.',
  },
  mediates: {
    hit: 'Gencatan senjata yang dimediasi Qatar antara Israel dan Hamas berlaku pada Senin.',
    miss: 'Gencatan senjata antara Israel dan Hamas tidak dimediasi Qatar.',
  },
  'office-given': {
    hit: 'Albanese mengangkat Penny Wong sebagai Menteri Luar Negeri Australia.',
    miss: 'Albanese berencana mengangkat Penny Wong sebagai Menteri Luar Negeri Australia.',
  },
  chairs: {
    hit: 'Menlu Malaysia Mohamad Hasan memimpin pertemuan ASEAN di Kuala Lumpur.',
    miss: 'Menlu Malaysia Mohamad Hasan menolak pertemuan ASEAN di Kuala Lumpur.',
  },
  'date:day-and-month': { hit: 'Perang pecah sejak 1 Desember 2021.', miss: 'Putin membeli 1 rumah.' },
  'date:day-beside': {
    hit: 'Hari ini, Senin (18/8), Peskov tiba di Sochi.',
    miss: 'Hari ini Peskov tiba di Sochi.',
  },
  'date:day-of-month': { hit: 'Rapat pada tanggal 5 itu tertutup.', miss: 'Rapat pada 5 Mei itu tertutup.' },
  'date:day-of-the-words': {
    hit: '"Kemarin kami sepakat," kata Peskov, Senin (18/8).',
    miss: 'Kemarin kami sepakat.',
  },
  'date:figures': { hit: 'Ia tiba di Wina (22/12).', miss: 'Ia tiba di Wina (22).' },
  'date:phase-of-this': { hit: 'Ia mundur menjelang akhir tahun.', miss: 'Ia mundur menjelang akhir lomba.' },
  'date:so-long-apart': {
    hit: 'Naskah diteken Selasa (19/8), lima hari sesudah ia dilantik.',
    miss: 'Naskah diteken Selasa (19/8), sesudah ia dilantik.',
  },
  'date:weekday': { hit: 'Putin tiba Jumat ini.', miss: 'Hasan menunaikan ibadah jumat.' },
  'date:weekday-and-date': { hit: 'Putin tiba Rabu (22/10).', miss: 'Putin tiba Rabu ini.' },
  'date:weekday-of-week': { hit: 'Putin tiba Kamis pekan lalu.', miss: 'Putin tiba Kamis lalu.' },
  'date:years': { hit: 'Masa jabatan 2025-2029 dimulai.', miss: 'Masa jabatan 2025 dimulai.' },
  'date:decade': { hit: 'Perang pecah pada 1990-an.', miss: 'Perang pecah pada 1990.' },
  'date:month': {
    hit: 'Perang pecah pada April 1992.',
    miss: 'April Glaspie bertemu Saddam Hussein di Bagdad.',
  },
  'date:year': { hit: 'Perang pecah pada 1992.', miss: 'Resolusi 1701 tetap berlaku.' },
  'leader-of-body': {
    hit: 'Delegasi Iran dipimpin Menteri Luar Negeri Abbas Araghchi.',
    miss: 'Delegasi Iran menunggu Menteri Luar Negeri Abbas Araghchi.',
  },
  'member-match': {
    hit: 'Menlu Sugiono bertemu mitranya dari Malaysia, Mohamad Hasan, di Kuala Lumpur.',
    miss: 'Menlu Sugiono bertemu mitranya di Malaysia, Mohamad Hasan, di Kuala Lumpur.',
  },
  'member-of-side': {
    hit: 'Dari Hamas hadir Karel Novotny dan Igor Benko.',
    miss: 'Dari Wina hadir Karel Novotny dan Igor Benko.',
  },
  'member-led': {
    hit: 'Front Solvik pimpinan Karel Novotny menolak usul itu.',
    miss: 'Rapat pimpinan Karel Novotny menolak usul itu.',
  },
  'member-from': {
    hit: 'Dua menteri luar negeri, Karel Novotny dari Ceko dan Igor Benko dari Slowakia, bertemu di Wina.',
    miss: 'Dua pelajar, Karel Novotny dari Ceko dan Igor Benko dari Slowakia, bertemu di Wina.',
  },
  'office-of-that-body': {
    hit: 'Front Solvik menolak usul itu. Juru bicara kelompok itu, Karel Novotny, menyangkal.',
    miss: 'Front Solvik menolak usul itu. Juru bicara kelompok lain, Karel Novotny, menyangkal.',
  },
  'name-from-state': {
    hit: 'Hal itu disambut Zarkovian Belmonto dari Ceko.',
    miss: 'Hal itu disambut Zarkovian Belmonto di Ceko.',
  },
  'name-palace-speaks': {
    hit: 'Istana Chigi menyatakan bahwa rapat ditunda.',
    miss: 'Rapat di Istana Chigi ditunda.',
  },
  'name-abbreviation': {
    hit: 'Rombongan tiba di Pangkalan Udara Zarkov Merdeka (PUZM) kemarin.',
    miss: 'Rombongan tiba di Pangkalan Udara Zarkov Merdeka (XQB) kemarin.',
  },
  'name-acronym': {
    hit: 'Menteri itu menolak usul GSMK kemarin.',
    miss: 'Menteri itu menolak usul kemarin.',
  },
  'name-age': { hit: 'Di rumah itu Karel Novotny (73) hadir.', miss: 'Di rumah itu Karel Novotny hadir.' },
  'name-capitals': { hit: 'Kemarin Zarkov hadir.', miss: 'Kemarin zarkov hadir.' },
  'name-compass': {
    hit: 'Banjir melanda Kutai Timur kemarin.',
    miss: 'Kritik Barat terhadap Putin berlanjut.',
  },
  'name-elsewhere': { hit: 'Istana Mirzan menolak. Mirzan bertemu Putin.', miss: 'Putin menolak.' },
  'name-full-name': { hit: 'Kemarin Rusia menuduh Velko Zarkovian.', miss: 'Kemarin Rusia menuduh Iran.' },
  'name-given-name': {
    hit: 'Kemarin Rusia menuduh Muhammad Zarkovian.',
    miss: 'Kemarin Rusia menuduh Velko Zarkovian.',
  },
  'name-office-seat-before': {
    hit: 'Retno bertemu Duta Besar Jepang di Jakarta, Masaki.',
    miss: 'Retno tinggal di Jepang dan di Jakarta, Masaki.',
  },
  'name-initials': { hit: 'Kemarin Karel MS Novotny P hadir.', miss: 'Kemarin Karel Novotny hadir.' },
  'name-inner-capital': {
    hit: 'Rapat itu digelar oleh OpenZark kemarin.',
    miss: 'Rapat itu digelar oleh Zark kemarin.',
  },
  'name-list': {
    hit: 'Rusia menyerang Odesa, Zarkovia, dan Pivdennyi.',
    miss: 'Rusia menyerang Odesa. Zarkovia dan Pivdennyi diam.',
  },
  'name-listed': { hit: 'Putin bertemu Trump.', miss: 'Kemarin Velko Zarkovian hadir.' },
  'name-listed+metonym': {
    hit: 'Brussel menjatuhkan sanksi terhadap Rusia.',
    miss: 'Putin bertemu Trump di Brussel.',
  },
  'name-ministry-letters': {
    hit: 'Aturan itu ada di Kemenkarang, bukan di Kementawi.',
    miss: 'Aturan itu ada di kementerian.',
  },
  'name-office-after': { hit: 'Kemarin I. Petrov, seorang diplomat, ikut.', miss: 'Kemarin I. Petrov ikut.' },
  'name-office-before': { hit: 'Kemarin Pangeran Zarkov hadir.', miss: 'Kemarin Zarkov hadir.' },
  'name-office-of': { hit: 'Politikus Demokrat itu tiba di Wina.', miss: 'Politikus itu tiba di Wina.' },
  'name-office-of-before': { hit: 'Putri Trump, Ivanka, hadir.', miss: 'Trump hadir.' },
  'of-medium': {
    hit: 'Seusai pertemuan, Putin diwawancarai Chris Wallace dari Fox News.',
    miss: 'Seusai pertemuan, Putin diwawancarai Chris Wallace.',
  },
  'office-apposed': {
    hit: 'Steve Witkoff, utusan khusus Presiden AS, hadir.',
    miss: 'Steve Witkoff hadir bersama seorang utusan.',
  },
  'office-comma-name': {
    hit: 'Utusan Amerika Serikat, Steve Witkoff, hadir.',
    miss: 'Utusan Amerika Serikat menunggu Steve Witkoff.',
  },
  'office-doubled': {
    hit: 'Sekretaris Jenderal Partai Komunis merangkap pemimpin Uni Soviet Mikhail Gorbachev hadir.',
    miss: 'Pemimpin Uni Soviet Mikhail Gorbachev hadir.',
  },
  'office-fellow': {
    hit: 'Presiden AS Donald Trump tiba di Wina. Trump ditemani Menteri Luar Negeri Mike Pompeo dan Penasihat Keamanan Nasional John Bolton.',
    miss: 'Penasihat Keamanan Nasional John Bolton tiba di Wina.',
  },
  'office-host': {
    hit: 'Retno berkunjung ke Singapura pekan lalu. Di Singapura ia bertemu Menlu Vivian Balakrishnan.',
    miss: 'Pekan lalu ia bertemu Menlu Vivian Balakrishnan.',
  },
  'office-known': {
    hit: 'Perdana Menteri Israel Menachem Begin hadir. Perdana Menteri Begin menolak usul itu.',
    miss: 'Begin menolak usul itu.',
  },
  'office-listed': {
    hit: 'Menlu AS Marco Rubio dan utusan khusus Steve Witkoff tiba di Wina.',
    miss: 'Menlu AS Marco Rubio dan Presiden Steve Witkoff tiba di Wina.',
  },
  'office-name': { hit: 'Menhan Turki Hulusi Akar hadir.', miss: 'Hulusi Akar mengunjungi Turki.' },
  'office-of-principal': {
    hit: 'Juru bicara Presiden Rusia Vladimir Putin, Dmitry Peskov, membantah kabar itu.',
    miss: 'Wakil Presiden AS J.D. Vance, Marco Rubio, dan Pete Hegseth tiba.',
  },
  'office-other-side': {
    hit: 'Indonesia dan GAM berunding di Helsinki. Naskah diteken Menteri Hukum Hamid Awaluddin dan Perdana Menteri GAM Malik Mahmud.',
    miss: 'Negosiator utama Ukraina, Rustem Umerov, tiba.',
  },
  'office-principal': {
    hit: 'Presiden Rusia Vladimir Putin mengutus penasihatnya Yuri Ushakov. Penasihat Putin, Yuri Ushakov, tiba.',
    miss: 'Yuri Ushakov tiba.',
  },
  'office-represented': {
    hit: 'Rusia diwakili oleh Menteri Luar Negeri Sergey Lavrov.',
    miss: 'Menteri Luar Negeri Sergey Lavrov hadir.',
  },
  'office-sentence-before': {
    hit: 'Rusia menuduh Washington dan Brussel menerapkan standar ganda. Menteri Luar Negeri Sergey Lavrov mengatakan bahwa sanksi adalah alat yang tidak dapat diterima.',
    miss: 'Menteri Luar Negeri Sergey Lavrov mengatakan bahwa sanksi adalah alat yang tidak dapat diterima.',
  },
  'office-served': {
    hit: 'Velko Zarkovian, yang menjabat sebagai Menteri Luar Negeri Rusia, hadir.',
    miss: 'Velko Zarkovian hadir.',
  },
  'office-side': {
    hit: 'Dari pihak Rusia, Wakil Menteri Pertahanan Alexander Fomin menyatakan bahwa kegiatan militer akan dikurangi.',
    miss: 'Wakil Menteri Pertahanan Alexander Fomin menyatakan bahwa kegiatan militer akan dikurangi.',
  },
  'plan-of': { hit: 'Para menteri membahas Rencana Marshall.', miss: 'Para menteri membahas Marshall.' },
  'reference-bare-office': {
    hit: 'Presiden Rusia Vladimir Putin tiba di Anchorage. Presiden menolak usul itu.',
    miss: 'Presiden Rusia Vladimir Putin tiba di Anchorage. Menteri menolak usul itu.',
  },
  'reference-office': {
    hit: 'Presiden Rusia Vladimir Putin tiba. Presiden Rusia itu menolak usul tersebut.',
    miss: 'Presiden AS Donald Trump tiba. Presiden Rusia menolak usul itu.',
  },
  'sanction-against': { hit: 'Uni Eropa menjatuhkan sanksi terhadap Iran.', miss: 'Uni Eropa menolak Iran.' },
  'sanction-hits': { hit: 'Rosneft dijatuhi sanksi oleh AS.', miss: 'Rosneft ditolak oleh AS.' },
  'sanction-listed': {
    hit: 'Delapan pejabat Iran dikenai sanksi oleh AS. Mereka antara lain Ali Shamkhani dan Gholamreza Soleimani.',
    miss: 'Delapan pejabat Iran dikenai sanksi oleh AS. Mereka menunggu Ali Shamkhani dan Gholamreza Soleimani.',
  },
  'sanction-noun': { hit: 'Rosneft dijatuhi sanksi oleh AS.', miss: 'Rosneft ditolak oleh AS.' },
  'speaker:according-to': {
    hit: 'Menurut Peskov, ada pertemuan di Wina.',
    miss: 'Menurut rencana, ada pertemuan di Wina.',
  },
  'speaker:goes-on': {
    hit: '“Hasilnya baik,” kata Peskov. “Ada pertemuan di Wina.”',
    miss: '“Hasilnya baik,” kata Peskov. Ada pertemuan di Wina.',
  },
  'speaker:label': {
    hit: 'Kremlin: Putin Akan Bertemu Trump di Wina',
    miss: 'Perang Ukraina: Putin Akan Bertemu Trump di Wina',
  },
  'speaker:of-the-quotation': {
    hit: '“Ada pertemuan di Wina. Hasilnya baik,” kata Peskov.',
    miss: 'Ada pertemuan di Wina. Peskov pulang.',
  },
  'speaker:said-by': {
    hit: '“Ada pertemuan di Wina,” kata Peskov.',
    miss: 'Ada pertemuan di Wina. Peskov pulang.',
  },
  'speaker:said-by-him': {
    hit: '“Hasilnya baik,” kata Peskov.\n\n“Ada pertemuan di Wina,” ujarnya.',
    miss: '“Ada pertemuan di Wina,” ujarnya.',
  },
  'speaker:says': {
    hit: 'Peskov mengatakan bahwa Putin akan bertemu Trump di Wina.',
    miss: 'Peskov tahu bahwa Putin akan bertemu Trump di Wina.',
  },
  'speaker:told-first': {
    hit: 'Ditambahkan Peskov, Putin akan bertemu Trump di Wina.',
    miss: 'Ditambahkan gula, kopi itu manis. Putin akan bertemu Trump di Wina.',
  },
  'speaker:told-by': {
    hit: 'Ada pertemuan di Wina. Hal tersebut kemudian dikatakan Kremlin.',
    miss: 'Ada pertemuan di Wina. Surat itu dibaca Kremlin.',
  },
  'status:act-told': { hit: 'Invasi Irak ke Kuwait dikecam.', miss: 'Putin akan bertemu Trump di Wina.' },
  'status:agreed': {
    hit: 'Israel dan Hamas sepakat melakukan gencatan senjata.',
    miss: 'Israel dan Hamas sepakat bertemu di Wina.',
  },
  'status:agreement-told': {
    hit: 'Kesepakatan Wina itu dibaca Putin.',
    miss: 'Putin akan bertemu Trump di Wina.',
  },
  'status:attack-told': { hit: 'Aneksasi Krimea tidak diakui.', miss: 'Rusia akan menyerang Ukraina.' },
  'status:attended': {
    hit: 'Putin menghadiri pertemuan di Wina.',
    miss: 'Putin akan menghadiri pertemuan di Wina.',
  },
  'status:almost': {
    hit: 'Putin nyaris bertemu Trump di Wina.',
    miss: 'Putin nyaris dua jam bertemu Trump di Wina.',
  },
  'status:lifted': {
    hit: 'Uni Eropa mencabut sanksi terhadap Iran.',
    miss: 'Uni Eropa akan mencabut sanksi terhadap Iran.',
  },
  'status:measure-refused': {
    hit: 'Serbia menolak sanksi terhadap Rusia.',
    miss: 'Serbia menolak sanksi Rusia.',
  },
  'status:negotiated': {
    hit: 'Perundingan gencatan senjata antara Israel dan Hamas buntu.',
    miss: 'Israel dan Hamas meneken gencatan senjata.',
  },
  'status:not-refused': {
    hit: 'Putin tidak menolak bertemu Trump di Wina.',
    miss: 'Putin menolak bertemu Trump di Wina.',
  },
  'status:called-off': {
    hit: 'India membatalkan rencana kunjungan Menteri Pertahanan Rajnath Singh ke Washington.',
    miss: 'India membahas rencana kunjungan Menteri Pertahanan Rajnath Singh ke Washington.',
  },
  'status:circumstance-ahead': {
    hit: 'Trump akan bertemu Xi dalam KTT APEC di Seoul.',
    miss: 'Trump bertemu Xi di Seoul.',
  },
  'status:denied-by-speaker': { hit: 'Rusia membantah menyerang Ukraina.', miss: 'Rusia menyerang Ukraina.' },
  'status:did-not-happen': {
    hit: 'Pertemuan Putin dan Trump di Wina tidak digelar.',
    miss: 'Pertemuan Putin dan Trump di Wina tidak gagal.',
  },
  'status:happened': { hit: 'KTT digelar di Lima.', miss: 'KTT akan digelar di Lima.' },
  'status:invitation': {
    hit: 'Soeharto mengundang Mahathir ke Jakarta.',
    miss: 'Soeharto bertemu Mahathir di Jakarta.',
  },
  'status:invited-on-a-day': {
    hit: 'Kanselir Jerman Friedrich Merz mengundang Trump dan para pemimpin Eropa ke konferensi virtual pada Rabu.',
    miss: 'Kanselir Jerman Friedrich Merz mengundang Trump dan para pemimpin Eropa ke konferensi virtual.',
  },
  'status:long-past': { hit: 'Perang di Bosnia pecah pada 1992.', miss: 'Perang di Bosnia berlangsung.' },
  'status:meeting-told': { hit: 'KTT G20 Bali dibahas.', miss: 'KTT G20 akan digelar di Bali.' },
  'status:negated': {
    hit: 'Keduanya batal. Putin dan Trump batal bertemu di Budapest.',
    miss: 'Putin dan Trump bertemu di Budapest.',
  },
  'status:not-this-one': {
    hit: 'Putin tidak menghadiri KTT di Lima.',
    miss: 'Putin menghadiri KTT di Lima.',
  },
  'status:of-event': { hit: 'Putin menghadiri KTT di Lima.', miss: 'Rusia menuduh Ukraina.' },
  'status:only-a-plan': { hit: 'Rencana 28 poin itu bocor.', miss: 'Perjanjian Wina itu bocor.' },
  'status:running': {
    hit: 'Delegasi Rusia dan AS masih berunding di Doha.',
    miss: 'Delegasi Rusia dan AS akan berunding di Doha.',
  },
  'status:sanction-in-force': {
    hit: 'Sanksi terhadap Iran merugikan rakyat.',
    miss: 'Sanksi terhadap Iran akan dijatuhkan.',
  },
  'status:to-be-ended': {
    hit: 'Sanksi terhadap Iran akan dicabut.',
    miss: 'Sanksi terhadap Iran akan dijatuhkan.',
  },
  'status:standing': {
    hit: 'Hamas menuduh Israel melanggar gencatan senjata.',
    miss: 'Hamas menuduh Israel menolak gencatan senjata.',
  },
  'status:vetoed': {
    hit: 'Rusia memveto resolusi PBB tentang Suriah.',
    miss: 'Rusia akan memveto resolusi PBB tentang Suriah.',
  },
  'status:to-happen': { hit: 'KTT akan digelar di Lima pada November.', miss: 'KTT digelar di Lima.' },
  'status:point-of-plan': {
    hit: 'Kyiv mengajukan usul. Isinya antara lain:\n\n- Putin bertemu Trump di Wina pada 5 Mei 2025.',
    miss: 'Hasilnya antara lain:\n\n- Putin bertemu Trump di Wina pada 5 Mei 2025.',
  },
  'status:told': { hit: 'Putin bertemu Trump di Wina.', miss: 'Putin akan bertemu Trump di Wina.' },
  'status:war-goes-on': {
    hit: 'Perang Rusia dan Ukraina merugikan rakyat.',
    miss: 'Perang Rusia dan Ukraina berakhir pada 2025.',
  },
  'told-to-medium': {
    hit: 'Putin mengatakan kepada Steve Rosenberg dari BBC bahwa tidak akan ada lagi perang.',
    miss: 'Putin mengatakan kepada Steve Rosenberg bahwa tidak akan ada lagi perang.',
  },
  'date:last-span': {
    hit: 'Putin bertemu Trump dalam sepekan terakhir.',
    miss: 'Putin bertemu Trump pada pertemuan terakhir.',
  },
  'name-place-around': {
    hit: 'Keduanya bertemu di Medan, Anatolia, selama dua jam.',
    miss: 'Di Medan, Anatolia menolak usul itu.',
  },
  'name-place-of': {
    hit: 'Pasukan membahas Zarkovia, Ukraina, kemarin.',
    miss: 'Pasukan menuduh Zarkovia dan Ukraina kemarin.',
  },
};

interface Barred {
  /** A sentence whose words the rule keeps from being a name. */
  readonly barred: readonly [text: string, words: string];
  /** A near one where they, or their like, are a name. */
  readonly free: readonly [text: string, words: string];
}

/** Votes against a name: they leave nothing to stand on. */
export const BARRING_RULES: Readonly<Record<string, Barred>> = {
  'name-unit': {
    barred: ['Rusia membeli 48 juta KZQ kemarin.', 'KZQ'],
    free: ['Rusia membeli KZQ kemarin.', 'KZQ'],
  },
  'name-derived-noun': {
    barred: ['Penggunaan Marriot dikecam Putin.', 'Penggunaan Marriot'],
    free: ['Velko Marriot dikecam Putin.', 'Velko Marriot'],
  },
};

const ADDED = `- add: person:ali-hasan
  label: Ali Hasan
  article: contoh
  quote: Hasan
  reason: contoh`;
const RENAMED = `- rename: person:vladimir-putin
  label: Wladimir Putin
  reason: contoh`;
/** The rule of what people add (\`data/corrections.yaml\`): a passage of theirs bears it, what they only rename does not. */
export const CORRECTION = {
  rule: 'correction',
  text: 'Putin bertemu Hasan di Wina.',
  hit: ADDED,
  miss: RENAMED,
};
