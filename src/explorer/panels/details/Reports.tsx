import { useMemo } from 'react';
import { formatEdtf } from '../../../graph/edtf-format.ts';
import { type Node, STATUSES } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { compactDate } from '../../sentences/compact-date.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { differs, type ReportRow, reportsOf } from './reports.ts';

/** What each article says of an event, side by side; a ring marks where they differ, a dash where one is silent. */
export function Reports({ event }: { readonly event: Node }) {
  const index = useGraph();
  const { t, lang, number } = useText();
  const reports = useMemo(() => reportsOf(event, index), [event, index]);
  const nameOf = (id: string): string => {
    const node = index.nodes.get(id);
    return node ? labelOf(node, lang) : id;
  };
  const statusOf = (value: string): string => {
    const status = STATUSES.find((known) => known === value);
    return status ? t(`status.${status}`) : value;
  };
  const rows: readonly (readonly [row: ReportRow, label: string, show: (value: string) => string])[] = [
    ['dates', t('panel.date'), (value) => compactDate(value, lang)],
    ['places', t('panel.place'), nameOf],
    ['statuses', t('panel.status'), statusOf],
    ['participants', t('panel.participants'), nameOf],
    ['topics', t('panel.about'), nameOf],
    ['speakers', t('panel.speakers'), nameOf],
  ];
  return (
    <div className="px-5 py-3">
      <p className="mb-2.5 text-[13px] text-ink-2">{t('panel.reportsIntro', { count: reports.length })}</p>
      <div className="overflow-x-auto rounded-[8px] border border-line">
        <table className="w-full border-collapse text-[13px] leading-[17px]">
          <thead>
            <tr className="bg-rail text-left text-ink-2">
              <td />
              {reports.map(({ article }) => (
                <th
                  key={article.id}
                  scope="col"
                  className="min-w-[110px] px-2.5 py-1.5 align-top font-semibold"
                >
                  <span className="line-clamp-3">{article.source ?? article.title}</span>
                  <span className="font-normal text-ink-3">
                    {article.published
                      ? formatEdtf(article.published, lang, 'short')
                      : t('panel.unknownPublished')}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([row, label, show]) => (
              <tr key={row} className="border-t border-line align-top">
                <th scope="row" className="px-2.5 py-1.5 text-left font-normal whitespace-nowrap text-ink-3">
                  {label}
                  {differs(reports, row) && <DifferMark label={t('panel.differs')} />}
                </th>
                {reports.map((report) => (
                  <td key={report.article.id} className="px-2.5 py-1.5 [overflow-wrap:anywhere]">
                    {report[row].length ? (
                      report[row].map(show).join(', ')
                    ) : (
                      <Silent label={t('panel.silent')} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
            <tr className="border-t border-line">
              <th scope="row" className="px-2.5 py-1.5 text-left font-normal text-ink-3">
                {t('panel.quoteCount')}
              </th>
              {reports.map((report) => (
                <td key={report.article.id} className="px-2.5 py-1.5">
                  {number(report.passages)}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </div>
  );
}

function DifferMark({ label }: { readonly label: string }) {
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className="ml-1.5 inline-block size-[7px] rounded-full border-[1.75px] border-ink align-[1px]"
    />
  );
}

function Silent({ label }: { readonly label: string }) {
  return (
    <span className="text-ink-3" title={label}>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
