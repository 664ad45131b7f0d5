/** The part of the edtf package that the tests compare us with; it brings no types of its own. */
declare module 'edtf' {
  function edtf(text: string, options?: { level: number }): { min: number | null; max: number | null };

  export { edtf as default };
}
