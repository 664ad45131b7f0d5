import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';

/** Draws the next passages when it comes near the screen; a button, so that it works without scrolling too. */
export function MoreButton({ count, onMore }: { readonly count: number; readonly onMore: () => void }) {
  const { t } = useText();
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = button.current;
    if (!target || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore(), {
      rootMargin: '600px',
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [onMore]);
  return (
    <div ref={button} className="p-4 text-center">
      <Button small onClick={onMore}>
        {t('panel.more', { count })}
      </Button>
    </div>
  );
}
