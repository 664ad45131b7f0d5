/** Events by date with their precision drawn, in lanes by type; what has no date lies in a tray below. */
import { useText } from '../../i18n/use-text.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import type { TimelineForm } from '../../state/view-state.ts';
import { Segments } from '../../ui/Segments.tsx';
import { Tray } from '../stage/Tray.tsx';
import { TrayNode } from '../stage/TrayNode.tsx';
import { ZoomTools } from '../stage/ZoomTools.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelineList } from './TimelineList.tsx';
import { TimelineStage } from './TimelineStage.tsx';
import { TrayArticle } from './TrayArticle.tsx';
import { useTimelineItems } from './use-timeline-items.ts';

export function TimelineView() {
  const { t } = useText();
  const items = useTimelineItems();
  const published = useStore((state) => state.when === 'published');
  const form = useStore((state) => state.timelineForm);
  const counts = { dated: items.dated.length, undated: items.undated.length };
  return (
    <section aria-label={t('timeline.title')} className="@container flex h-full min-h-0 flex-col bg-panel">
      <header className="flex flex-none flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2 tablet:px-6 tablet:py-3">
        <h2 className="font-serif text-[20px] leading-6 font-[560] tracking-[-.01em] flex-1 phone:sr-only @min-[640px]:flex-none">
          {t('timeline.title')}
        </h2>
        <p className="order-last basis-full text-[13px] text-ink-2 @min-[640px]:order-none @min-[640px]:min-w-36 @min-[640px]:flex-1 @min-[640px]:basis-0">
          {t(published ? 'timeline.summaryArticles' : 'timeline.summary', counts)}
        </p>
        {form === 'lanes' && <TimelineLegend />}
        <FormSwitch form={form} />
        {form === 'lanes' && <ZoomTools />}
      </header>
      {items.dated.length === 0 ? (
        <NothingDated undated={counts.undated} />
      ) : form === 'list' ? (
        <TimelineList items={items.dated} published={published} />
      ) : (
        <TimelineStage items={items} />
      )}
      <UndatedTray items={items.undated} published={published} />
    </section>
  );
}

function FormSwitch({ form }: { readonly form: TimelineForm }) {
  const { t } = useText();
  return (
    <Segments
      label={t('timeline.form')}
      value={form}
      options={[
        { id: 'lanes', name: t('timeline.asLanes') },
        { id: 'list', name: t('timeline.asList') },
      ]}
      onChange={(timelineForm) => useStore.getState().arrange({ timelineForm })}
    />
  );
}

function NothingDated({ undated }: { readonly undated: number }) {
  const { t } = useText();
  return (
    <div className="grid min-h-0 flex-1 place-content-center gap-2 bg-canvas p-6 text-center">
      <h3 className="font-serif text-[20px] font-[560]">{t('timeline.none')}</h3>
      <p className="text-body text-ink-2">{t(undated ? 'timeline.noneText' : 'timeline.noneAtAll')}</p>
    </div>
  );
}

interface TrayProps {
  readonly items: ReturnType<typeof useTimelineItems>['undated'];
  readonly published: boolean;
}

function UndatedTray({ items, published }: TrayProps) {
  const { t } = useText();
  const index = useGraph();
  const hidden = useStore((state) => !state.undated);
  const setFilter = useStore((state) => state.setFilter);
  if (!items.length && !hidden) return null;
  return (
    <Tray
      title={t('timeline.undatedTitle')}
      text={
        hidden
          ? t('timeline.undatedHidden')
          : t(published ? 'timeline.undatedArticles' : 'timeline.undated', { count: items.length })
      }
      items={items.map(({ id, label }) => {
        const node = index.nodes.get(id);
        return node && !published ? (
          <TrayNode key={id} node={node} />
        ) : (
          <TrayArticle key={id} id={id} title={label} />
        );
      })}
    >
      {hidden && (
        <button
          type="button"
          className="font-semibold underline underline-offset-3 touch:min-h-11"
          onClick={() => setFilter('undated', true)}
        >
          {t('timeline.includeUndated')}
        </button>
      )}
    </Tray>
  );
}
