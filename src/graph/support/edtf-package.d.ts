/** The package that the tests compare us with brings no types of its own. */
declare module 'edtf';
