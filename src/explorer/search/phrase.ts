/** Typed words as patterns: marks of patterns are letters, and a space is any run of blank space. */
export const phraseOf = (query: string): string => query.split(/\s+/).map(escaped).join('\\s+');

export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
