/** Id of the field that the command "search" goes to. */
export const SEARCH_FIELD = 'search-field';
