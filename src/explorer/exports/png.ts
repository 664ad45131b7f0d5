/** The canvas's own picture with title, filters and source around it. */
import { CAPTION, type Caption, type Drawing, FONTS } from './drawing.ts';

/** Throws where the browser gives no bitmap (too large, or out of memory). */
export async function writePng(
  bitmap: Blob,
  { scale, colours, caption }: { scale: number; colours: Omit<Drawing, 'lines' | 'nodes'>; caption: Caption },
): Promise<Blob> {
  const image = await createImageBitmap(bitmap);
  const { above, below, side, title, text } = CAPTION;
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height + (above + below) * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('png: expected a 2d context, found none; the picture may be too large');
  context.fillStyle = colours.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, above * scale);
  image.close();
  const width = canvas.width / scale - 2 * side;
  context.scale(scale, scale);
  const write = (words: string, y: number, font: string, fill: string): void => {
    context.font = font;
    context.fillStyle = fill;
    context.fillText(
      fitted(words, (cut) => context.measureText(cut).width <= width),
      side,
      y,
    );
  };
  write(caption.title, 34, `560 ${title}px "Newsreader Variable", ${FONTS.serif}`, colours.ink);
  write(caption.filters, 54, `400 ${text}px "Source Sans 3 Variable", ${FONTS.sans}`, colours.quiet);
  write(
    caption.source,
    canvas.height / scale - below + 22,
    `400 ${text}px "Source Sans 3 Variable", ${FONTS.sans}`,
    colours.quiet,
  );
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('png: expected a picture, found none'))),
      'image/png',
    );
  });
}

/** The longest beginning that fits, with an ellipsis where something was cut. */
export function fitted(words: string, fits: (words: string) => boolean): string {
  if (fits(words)) return words;
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(`${words.slice(0, middle)}…`)) low = middle;
    else high = middle - 1;
  }
  return `${words.slice(0, low).trimEnd()}…`;
}
