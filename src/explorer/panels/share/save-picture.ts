import type { PicturePort } from '../../canvas/session.ts';
import type { Caption } from '../../exports/drawing.ts';
import { writePng } from '../../exports/png.ts';
import { writeSvg } from '../../exports/svg.ts';

/** The canvas with its caption as a file. Rejects where the browser gives no picture. */
export async function savePicture(
  picture: PicturePort,
  kind: 'png' | 'svg',
  caption: Caption,
): Promise<Blob> {
  const drawing = picture.drawing();
  if (kind === 'svg') return new Blob([writeSvg(drawing, caption)], { type: 'image/svg+xml' });
  return writePng(await picture.bitmap(), { scale: picture.scale, colours: drawing, caption });
}
