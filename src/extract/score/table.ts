/** The reports as tables. */
import type { Report } from './score.ts';
import type { NameReport } from './score-names.ts';
import { accuracy, rates, type Tally } from './tally.ts';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

export function tabulate({ articles, missing, passages, tallies, shares, overall }: Report): string[] {
  const absent = missing.length ? `, not in the graph: ${missing.join(' ')}` : '';
  return [
    `articles ${articles}${absent}; passages ${passages.total}, broken ${passages.broken}`,
    ...tabulateTallies(tallies),
    ...Object.entries(shares).map(
      ([name, share]) => `${name.padEnd(16)} ${percent(accuracy(share))}   (${share.right} of ${share.of})`,
    ),
    `overall          ${percent(overall)}   (mean F1 of linked, events, relations, dates)`,
  ];
}

export function tabulateNames({ sentences, tallies }: NameReport): string[] {
  return [`sentences ${sentences}`, ...tabulateTallies(tallies)];
}

function tabulateTallies(tallies: Readonly<Record<string, Tally>>): string[] {
  return [
    '                 precision recall     F1',
    ...Object.entries(tallies).map(([name, tally]) => {
      const { precision, recall, f1 } = rates(tally);
      const counts = `(${tally.right} right, ${tally.spurious} spurious, ${tally.missed} missed)`;
      return `${name.padEnd(16)} ${percent(precision)}   ${percent(recall)}   ${percent(f1)}   ${counts}`;
    }),
  ];
}
