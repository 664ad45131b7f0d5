/** The level of EDTF (ISO 8601-2) that the graph uses. See ontology.md, "Dates". */

/** A valid EDTF string of the forms YYYY, YYYY-MM, YYYY-MM-DD, each with an optional `~`, and intervals of them with `..`. */
export type Edtf = string;

export function isEdtf(value: string): boolean {
  return (
    /^(?:\.\.|\d{4}(?:-\d\d(?:-\d\d)?)?~?)(?:\/(?:\.\.|\d{4}(?:-\d\d(?:-\d\d)?)?~?))?$/.test(value) &&
    value !== '..'
  );
}
