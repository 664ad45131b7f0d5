import { Download, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useSession } from '../../canvas/session.ts';
import { fileName } from '../../exports/file-name.ts';
import { FILE_WORDS, FORMATS, type Format } from '../../exports/formats.ts';
import type { Material } from '../../exports/material.ts';
import { useText } from '../../i18n/use-text.ts';
import { useDrawn } from '../../state/drawn.ts';
import { useStore } from '../../state/store.ts';
import { useVisible } from '../../state/use-visible.ts';
import { Button } from '../../ui/Button.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Part } from './Part.tsx';
import { saveFile } from './save-file.ts';
import { savePicture } from './save-picture.ts';
import { type Scope, useMaterial } from './use-material.ts';

interface Props {
  readonly narrow: Exclude<Scope, 'view'> | null;
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
}

export function Downloads({ narrow, scope, onScope }: Props) {
  const { t } = useText();
  const material = useMaterial(scope);
  // Inside the dialog: the page's own live region is silent while the dialog is open.
  const [message, setMessage] = useState('');
  const save = (name: string, content: Blob): void => {
    saveFile(name, content);
    setMessage(t('share.saved', { file: name }));
  };
  const write = ({ kind, extension, mime, write: writer }: Format): void => {
    const name = fileName(material.head.title, t(FILE_WORDS[kind]), extension);
    save(name, new Blob([writer(material)], { type: mime }));
  };
  return (
    <Part title={t('share.downloads')}>
      {narrow && (
        <div className="self-start">
          <Segments
            label={t('share.scope')}
            value={scope}
            options={[
              { id: narrow, name: t(narrow === 'thread' ? 'share.scopeThread' : 'share.scopeSelection') },
              { id: 'view', name: t('share.scopeView') },
            ]}
            onChange={onScope}
          />
        </div>
      )}
      <Counts material={material} />
      <Row label={t('share.evidence')}>
        {FORMATS.filter(({ kind }) => kind === 'evidence').map((format) => (
          <FileButton key={format.id} name={format.name} onClick={() => write(format)} />
        ))}
        <Button small onClick={() => printPage()}>
          <Printer size={14} strokeWidth={1.75} aria-hidden="true" />
          {t('share.print')}
        </Button>
      </Row>
      <Row label={t('share.graph')}>
        {FORMATS.filter(({ kind }) => kind === 'graph').map((format) => (
          <FileButton key={format.id} name={format.name} onClick={() => write(format)} />
        ))}
      </Row>
      <Pictures material={material} onSave={save} onFail={() => setMessage(t('share.notSaved'))} />
      <p role="status" className="min-h-[18px] text-[13px] font-[550] text-ink-2">
        {message}
      </p>
    </Part>
  );
}

/** The sheet must be gone from the page that is printed. */
function printPage(): void {
  useStore.getState().setShareOpen(false);
  requestAnimationFrame(() => window.print());
}

function Counts({ material }: { readonly material: Material }) {
  const { t } = useText();
  const { nodes, edges, told } = material.excerpt;
  const words = {
    facts: t('share.facts', { count: told.size + edges.length }),
    nodes: t('share.nodes', { count: nodes.length }),
    edges: t('share.edges', { count: edges.length }),
  };
  return <p className="text-[13px] text-ink-3">{t('share.scopeFacts', words)}</p>;
}

interface PicturesProps {
  readonly material: Material;
  readonly onSave: (name: string, content: Blob) => void;
  readonly onFail: () => void;
}

function Pictures({ material, onSave, onFail }: PicturesProps) {
  const { t } = useText();
  const picture = useSession((session) => session.picture);
  const total = useVisible().nodes.size;
  const drawn = useDrawn().nodes.size;
  const caption = useMemo(
    () => ({
      title: material.head.title,
      // A picture of a part says that it is one.
      filters:
        [...material.head.filters, ...(drawn < total ? [t('canvas.mainDrawn', { drawn, total })] : [])].join(
          ' · ',
        ) || t('share.noFilter'),
      source: `${t('share.fromArticles', { count: material.index.graph.articles.length })} · ${material.head.link}`,
    }),
    [material, t, drawn, total],
  );
  if (!picture)
    return (
      <Row label={t('share.picture')}>
        <p className="text-[13px] text-ink-3">{t('share.pictureElsewhere')}</p>
      </Row>
    );
  const save = (extension: 'png' | 'svg'): void => {
    const name = fileName(material.head.title, t(FILE_WORDS.picture), extension);
    savePicture(picture, extension, caption).then((content) => onSave(name, content), onFail);
  };
  return (
    <Row label={t('share.picture')}>
      <FileButton name="PNG" onClick={() => save('png')} />
      <FileButton name="SVG" onClick={() => save('svg')} />
    </Row>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons, not fields of a form
    <div role="group" aria-label={label} className="flex flex-col gap-1.5">
      <div className="text-[13px]">{label}</div>
      <div className="flex flex-wrap gap-2">{children}</div>
    </div>
  );
}

function FileButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <Button small onClick={onClick}>
      <Download size={14} strokeWidth={1.75} aria-hidden="true" />
      {name}
    </Button>
  );
}
