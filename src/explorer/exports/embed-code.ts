import { escapeXml } from './xml.ts';

/** Width in pixels, or the whole column of the page around it. */
export interface FrameSize {
  readonly width: number | 'full';
  readonly height: number;
}

/** HTML that shows the view in a page elsewhere. `link` must be an address of this page in embed mode. */
export const embedCode = (link: string, title: string, { width, height }: FrameSize): string =>
  `<iframe src="${escapeXml(link)}" title="${escapeXml(title)}" width="${width === 'full' ? '100%' : width}" height="${height}" style="border:0" loading="lazy" allow="clipboard-write; fullscreen"></iframe>`;
