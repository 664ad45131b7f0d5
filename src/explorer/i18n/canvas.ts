/** The graph's canvas. */
import { catalogue } from './catalogue.ts';

export const canvas = catalogue({
  id: {
    title: 'Graf',
    name: 'Graf: {nodes} simpul, {links} hubungan',
    keys: 'Enter untuk masuk, tombol panah untuk berpindah ke simpul tetangga, Enter untuk memilih, Escape untuk keluar. Tampilan Daftar memuat isi yang sama sebagai kalimat.',
    node: '{label}, {type}, {links}',
    nodeStatus: '{label}, {type}, {status}, {links}',
    links: '{count} hubungan',
    passages: '{count} kutipan',
    articles: '{count} artikel',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    fit: 'Tampilkan semua',
    resetPositions: 'Kembalikan posisi',
    pinned: 'posisi disematkan',
    choose: '{count} hubungan di antara keduanya',
    between: '{a} dan {b}',
  },
  en: {
    title: 'Graph',
    name: 'Graph: {nodes} nodes, {links} links',
    keys: 'Enter to go in, arrow keys to move to neighbouring nodes, Enter to select, Escape to leave. The List view holds the same content as sentences.',
    node: '{label}, {type}, {links}',
    nodeStatus: '{label}, {type}, {status}, {links}',
    links: { one: '{count} link', other: '{count} links' },
    passages: { one: '{count} passage', other: '{count} passages' },
    articles: { one: '{count} article', other: '{count} articles' },
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show everything',
    resetPositions: 'Reset positions',
    pinned: 'position pinned',
    choose: { one: '{count} link between the two', other: '{count} links between the two' },
    between: '{a} and {b}',
  },
});
