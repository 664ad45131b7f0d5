/**
 * Offices and kin in English. The graph keeps the article's Indonesian words; an English sentence translates those it
 * knows, part by part ("mantan wakil menteri luar negeri" → "former deputy foreign minister"), and quotes the rest.
 */

/** Short forms of the press, written out. */
const SHORT: Readonly<Record<string, string>> = {
  pm: 'perdana menteri',
  waperdam: 'wakil perdana menteri',
  menlu: 'menteri luar negeri',
  wamenlu: 'wakil menteri luar negeri',
  menhan: 'menteri pertahanan',
  menkeu: 'menteri keuangan',
  mendag: 'menteri perdagangan',
  mendagri: 'menteri dalam negeri',
  menko: 'menteri koordinator',
  sekjen: 'sekretaris jenderal',
  dirjen: 'direktur jenderal',
  dubes: 'duta besar',
  jubir: 'juru bicara',
  wapres: 'wakil presiden',
  plt: 'pelaksana tugas',
  ham: 'hak asasi manusia',
};

const OFFICES: Readonly<Record<string, string>> = {
  presiden: 'president',
  'perdana menteri': 'prime minister',
  kanselir: 'chancellor',
  menteri: 'minister',
  utusan: 'envoy',
  'utusan khusus': 'special envoy',
  'duta besar': 'ambassador',
  'wakil tetap': 'permanent representative',
  perwakilan: 'representative',
  'perwakilan tinggi': 'high representative',
  'perwakilan dagang': 'trade representative',
  diplomat: 'diplomat',
  'juru bicara': 'spokesperson',
  negosiator: 'negotiator',
  'negosiator utama': 'chief negotiator',
  'kepala negosiator': 'chief negotiator',
  perunding: 'negotiator',
  'ketua tim perunding': 'head of the negotiating team',
  'ketua delegasi': 'head of delegation',
  'kepala delegasi': 'head of delegation',
  'sekretaris jenderal': 'secretary-general',
  'direktur jenderal': 'director-general',
  direktur: 'director',
  ketua: 'chair',
  kepala: 'head',
  pemimpin: 'leader',
  pimpinan: 'leader',
  'pemimpin tertinggi': 'supreme leader',
  'pemimpin redaksi': 'editor-in-chief',
  anggota: 'member',
  tokoh: 'figure',
  politikus: 'politician',
  penasihat: 'adviser',
  'penasihat presiden': 'presidential adviser',
  'penasihat keamanan nasional': 'national security adviser',
  ajudan: 'aide',
  'ajudan presiden': 'presidential aide',
  'jaksa agung': 'attorney general',
  panglima: 'commander',
  'panglima angkatan bersenjata': 'commander of the armed forces',
  komandan: 'commander',
  'kepala intelijen': 'intelligence chief',
  'kepala kebijakan luar negeri': 'foreign policy chief',
  'kepala staf': 'chief of staff',
  'kepala kantor kepresidenan': 'head of the presidential office',
  gubernur: 'governor',
  'wali kota': 'mayor',
  senator: 'senator',
  raja: 'king',
  ratu: 'queen',
  sultan: 'sultan',
  emir: 'emir',
  pangeran: 'prince',
  'putra mahkota': 'crown prince',
  paus: 'pope',
};

/** "Menteri …": the field it minds. */
const FIELDS: Readonly<Record<string, string>> = {
  'luar negeri': 'foreign',
  'dalam negeri': 'interior',
  pertahanan: 'defence',
  keuangan: 'finance',
  perdagangan: 'trade',
  ekonomi: 'economy',
  perekonomian: 'economic affairs',
  perindustrian: 'industry',
  energi: 'energy',
  pertambangan: 'mining',
  pertanian: 'agriculture',
  kehakiman: 'justice',
  'hukum dan hak asasi manusia': 'law and human rights',
  'keamanan nasional': 'national security',
  kesehatan: 'health',
  pendidikan: 'education',
  perhubungan: 'transport',
  infrastruktur: 'infrastructure',
  'lingkungan hidup': 'environment',
  'komunikasi dan informatika': 'communications',
};

const BEFORE: Readonly<Record<string, string>> = {
  mantan: 'former ',
  'pelaksana tugas': 'acting ',
  asisten: 'assistant ',
};

const KIN: Readonly<Record<string, string>> = {
  istri: 'the wife of',
  suami: 'the husband of',
  ayah: 'the father of',
  ibu: 'the mother of',
  anak: 'a child of',
  putra: 'a son of',
  putri: 'a daughter of',
  saudara: 'a sibling of',
  adik: 'a younger sibling of',
  'adik perempuan': 'a younger sister of',
  kakak: 'an elder sibling of',
  'kakak beradik': 'a sibling of',
  menantu: 'a son- or daughter-in-law of',
  mertua: 'a parent-in-law of',
  ipar: 'an in-law of',
  keponakan: 'a niece or nephew of',
  sepupu: 'a cousin of',
  cucu: 'a grandchild of',
};

/** "mantan Wakil Menlu" → "former deputy foreign minister"; null where a part is not known. */
export function englishOffice(role: string): string | null {
  return officeOf(spelledOut(role));
}

/** "istri" → "the wife of"; null where it is not known. */
export const englishKin = (role: string): string | null => ownEntry(KIN, role.trim().toLowerCase());

const spelledOut = (role: string): string =>
  role
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .map((word) => ownEntry(SHORT, word) ?? word)
    .join(' ');

function officeOf(words: string): string | null {
  const known = ownEntry(OFFICES, words);
  if (known) return known;
  for (const [first, english] of Object.entries(BEFORE))
    if (words.startsWith(`${first} `)) return before(english, words.slice(first.length + 1));
  if (words.startsWith('wakil ')) {
    const office = words.slice('wakil '.length);
    return before(office === 'presiden' ? 'vice ' : 'deputy ', office);
  }
  const field = words.startsWith('menteri ') ? words.slice('menteri '.length) : '';
  const coordinating = field.startsWith('koordinator ') ? field.slice('koordinator '.length) : '';
  const minds = ownEntry(FIELDS, coordinating || field);
  return minds && `${coordinating ? 'coordinating ' : ''}${minds} minister`;
}

function before(first: string, office: string): string | null {
  const rest = officeOf(office);
  return rest && `${first}${rest}`;
}

/** What the table itself holds; "constructor" is no office. */
const ownEntry = (table: Readonly<Record<string, string>>, key: string): string | null =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null;
