/** Places and events where they are, countries by how much they are involved; what has no place lies in a tray below. */
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Tray } from '../stage/Tray.tsx';
import { TrayNode } from '../stage/TrayNode.tsx';
import { ZoomTools } from '../stage/ZoomTools.tsx';
import { MapStage } from './MapStage.tsx';
import { useOnMap } from './use-on-map.ts';
import { useWorld } from './use-world.ts';

export function MapView() {
  const { t } = useText();
  const { world, failed, retry } = useWorld();
  const content = useOnMap(world);
  const { located, countries, unplaced } = content;
  const ready = world !== null || failed;
  const nothing = ready && !located.length && !countries.length;
  return (
    <section aria-label={t('map.title')} className="flex h-full min-h-0 flex-col bg-panel">
      <header className="flex flex-none flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2 tablet:px-6 tablet:py-3">
        <h2 className="font-serif text-[20px] leading-6 font-[560] tracking-[-.01em] phone:flex-1">
          {t('map.title')}
        </h2>
        <p className="order-last basis-full text-[13px] text-ink-2 tablet:order-none tablet:flex-1 tablet:basis-auto">
          {t('map.summary', { placed: located.length, countries: countries.length })}
        </p>
        <ZoomTools />
      </header>
      {failed && (
        <p role="alert" className="flex items-center gap-3 border-b border-line px-6 py-2 text-ink-2">
          {t('map.failed')} <Button onClick={retry}>{t('map.retry')}</Button>
        </p>
      )}
      {nothing ? (
        <div className="grid min-h-0 flex-1 place-content-center gap-2 bg-canvas p-6 text-center">
          <h3 className="font-serif text-[20px] font-[560]">{t('map.none')}</h3>
          <p className="text-body text-ink-2">{t(unplaced.length ? 'map.noneText' : 'timeline.noneAtAll')}</p>
        </div>
      ) : ready ? (
        <MapStage world={world} content={content} />
      ) : (
        <div className="min-h-0 flex-1 bg-sunken" />
      )}
      {ready && unplaced.length > 0 && (
        <Tray
          title={t('map.unplacedTitle')}
          text={t('map.unplaced', { count: unplaced.length })}
          items={unplaced.map((node) => <TrayNode key={node.id} node={node} />)}
        />
      )}
    </section>
  );
}
