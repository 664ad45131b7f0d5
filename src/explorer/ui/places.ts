/** Ids of the places that keys and skip links go to. */
export const SEARCH_FIELD = 'search-field';
export const CONTENT = 'content';
export const DETAILS = 'details';
