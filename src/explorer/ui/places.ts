/** Ids of the places that keys and skip links go to. */
export const SEARCH_FIELD = 'search-field';
export const CONTENT = 'content';
export const DETAILS = 'details';
/** What lies over the head of the canvas where not all of a graph is drawn. */
export const DRAWN_NOTE = 'drawn-note';
