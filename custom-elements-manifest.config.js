/** Documents the elements: the one manifest behind docs and editors' support. */
export default {
  globs: ['src/elements/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
