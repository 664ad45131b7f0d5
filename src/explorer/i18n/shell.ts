/** Top bar, help, loading, notices, errors. */
import { catalogue } from './catalogue.ts';

export const shell = catalogue({
  id: {
    name: 'Benang Merah',
    graph: 'Graf',
    list: 'Daftar',
    timeline: 'Linimasa',
    map: 'Peta',
    views: 'Tampilan',
    language: 'Bahasa',
    themeDark: 'Ganti ke tema gelap',
    themeLight: 'Ganti ke tema terang',
    help: 'Bantuan',
    share: 'Bagikan',
    copyLink: 'Salin tautan',
    linkCopied: 'Tautan disalin',
    linkNotCopied: 'Peramban tidak mengizinkan penyalinan. Salin tautan dari bilah alamat.',
    close: 'Tutup',
  },
  en: {
    name: 'Benang Merah',
    graph: 'Graph',
    list: 'List',
    timeline: 'Timeline',
    map: 'Map',
    views: 'View',
    language: 'Language',
    themeDark: 'Switch to dark theme',
    themeLight: 'Switch to light theme',
    help: 'Help',
    share: 'Share',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    linkNotCopied: 'The browser does not allow copying. Copy the link from the address bar.',
    close: 'Close',
  },
});
