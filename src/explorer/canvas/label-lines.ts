/** Breaks a label into at most three lines under its node. */

/** Width of a text in model pixels at the size of a label. */
export type Measure = (text: string) => number;

const MAX_WIDTH = 104;
const MAX_LINES = 3;

/** At most three lines; what does not fit ends with an ellipsis. */
export function labelLines(label: string, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const piece of label.trim().split(/\s+/).flatMap(breakable)) {
    const last = lines.at(-1);
    const joined = last && (/[-–/]$/.test(last) ? last + piece : `${last} ${piece}`);
    if (joined && measure(joined) <= MAX_WIDTH) lines[lines.length - 1] = joined;
    else if (piece) lines.push(piece);
    if (lines.length > MAX_LINES) break;
  }
  const [cut, ...kept] = lines.slice(0, MAX_LINES).reverse();
  if (cut && lines.length > MAX_LINES)
    return [...kept.reverse(), shortened(`${cut} ${lines[MAX_LINES]}`, measure)];
  return lines.map((line) => (measure(line) > MAX_WIDTH * 1.3 ? shortened(line, measure) : line));
}

/** A long compound may break after its dash: "Putin–Trump" stays whole, "Perjanjian-perdamaian-menyeluruh" does not. */
const breakable = (word: string): string[] => (word.length > 18 ? word.split(/(?<=[-–/])/) : [word]);

/** Cuts whole letters, so that the ellipsis fits too. */
function shortened(text: string, measure: Measure): string {
  let cut = text.slice(0, 60);
  while (cut && measure(`${cut}…`) > MAX_WIDTH) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** Measures with the canvas's own font; without a canvas (tests) every letter counts six pixels. */
export function canvasMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext?.('2d');
  if (!context) return (text) => text.length * 6;
  context.font = font;
  return (text) => context.measureText(text).width;
}
