/** Columns that a narrow table leaves out: beside an open panel the words need the room. */
export const ROOMY = 'hidden @min-[760px]:table-cell';
