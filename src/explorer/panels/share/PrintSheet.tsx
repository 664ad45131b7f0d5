/** The page for paper: what is selected with every quotation, or the view as a list of facts. Only print sees it. */
import { useMemo } from 'react';
import type { Material } from '../../exports/material.ts';
import { articleLine, factLine, type Pack, packOf, referencesText } from '../../exports/pack.ts';
import { useText } from '../../i18n/use-text.ts';
import { useMaterial, useNarrowScope } from './use-material.ts';

/** More would be a book. */
const MOST_FACTS = 400;

export function PrintSheet() {
  const { t } = useText();
  const narrow = useNarrowScope();
  const material = useMaterial(narrow ?? 'view');
  const pack = useMemo(() => packOf(material), [material]);
  const left = pack.facts.length - MOST_FACTS;
  return (
    <article className="print-sheet" lang={material.lang}>
      <header>
        <p className="print-brand">{t('shell.name')}</p>
        <h1>{material.head.title}</h1>
        {material.head.filters.map((filter) => (
          <p key={filter}>{filter}</p>
        ))}
        <p>{pack.counts}</p>
        <p className="print-link">{material.head.link}</p>
      </header>
      <Facts pack={pack} lang={material.lang} full={narrow !== null} />
      {left > 0 && <p>{t('share.more', { count: left })}</p>}
      {narrow && <Quotations pack={pack} lang={material.lang} />}
    </article>
  );
}

interface FactsProps {
  readonly pack: Pack;
  readonly lang: Material['lang'];
  /** Whether the quotations follow, to which the numbers refer. */
  readonly full: boolean;
}

function Facts({ pack, lang, full }: FactsProps) {
  const { t } = useText();
  return (
    <section>
      <h2>{t('share.factsTitle')}</h2>
      <ol>
        {pack.facts.slice(0, MOST_FACTS).map(({ fact, references }) => (
          <li key={fact.id}>
            <p className="print-fact">
              <bdi>{fact.sentence}</bdi>
            </p>
            <p className="print-quiet">
              {factLine(fact, lang)}{' '}
              {full
                ? referencesText(references, lang)
                : `· ${t('panel.quotes', { count: references.length })}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Quotations({ pack, lang }: Omit<FactsProps, 'full'>) {
  const { t } = useText();
  return (
    <section>
      <h2>{t('share.quotesTitle')}</h2>
      {pack.articles.map(({ article, url, quotations }) => (
        <section key={article.id}>
          <h3>
            <bdi>{articleLine(article, lang)}</bdi>
          </h3>
          {url && <p className="print-link">{url}</p>}
          {quotations.map(({ number, quote, speaker }) => (
            <blockquote key={number}>
              <span className="print-number">[{number}]</span>{' '}
              {speaker && <span className="print-voice">{t('panel.accordingTo', { name: speaker })}: </span>}
              <bdi lang={article.language}>“{quote}”</bdi>
            </blockquote>
          ))}
        </section>
      ))}
    </section>
  );
}
