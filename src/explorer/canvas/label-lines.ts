/** Breaks a label into at most three lines under its node. */

/** Width of a text in model pixels at the size of a label. */
export type Measure = (text: string) => number;

const MAX_WIDTH = 104;
const MAX_LINES = 3;

/** Lines joined by a newline; what does not fit in three lines ends with an ellipsis. */
export function labelLines(label: string, measure: Measure): string {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/).filter(Boolean).flatMap(breakable)) {
    const longer = line && !line.endsWith('–') && !line.endsWith('-') ? `${line} ${word}` : line + word;
    if (!line || measure(longer) <= MAX_WIDTH) line = longer;
    else {
      lines.push(line);
      line = word;
    }
    if (lines.length === MAX_LINES) break;
  }
  if (lines.length < MAX_LINES && line) lines.push(line);
  else if (lines.length === MAX_LINES && line) lines.push(line);
  const kept = lines.slice(0, MAX_LINES);
  if (lines.length > MAX_LINES)
    kept[MAX_LINES - 1] = shortened(`${kept[MAX_LINES - 1]} ${lines[MAX_LINES]}`, measure);
  return kept.map((text) => (measure(text) > MAX_WIDTH * 1.3 ? shortened(text, measure) : text)).join('\n');
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
