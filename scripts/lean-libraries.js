// Thư viện mang theo ít hơn: what a library loads at start and nothing of ours uses costs each run milliseconds.

/** By library: a module that it loads, and the names that it takes from it. */
const UNUSED = [
  // Subcommands that are programs of their own; we have none.
  { library: 'commander', module: 'node:child_process', names: [] },
  // Whether there is a terminal; we say ourselves whether there are colours.
  { library: 'chalk', module: '#supports-color', names: ['default'] },
  // Functions that work in the background; we use the others.
  { library: 'fflate', module: 'module', names: ['createRequire'] },
  // Output as a stream, and filters that the engine has not kept.
  { library: 'liquidjs', module: 'stream', names: ['PassThrough'] },
  { library: 'liquidjs', module: 'crypto', names: ['createHash', 'createHmac'] },
];

/** Serves what is called while the library loads; whatever is done with the result fails, and so does a class. */
const UNUSABLE = "const unusable = () => () => { throw new Error('left out of the bundle'); };";

/** @type {import('esbuild').Plugin} */
export const leanLibraries = {
  name: 'lean-libraries',
  setup(build) {
    for (const { library, module, names } of UNUSED) {
      const home = new RegExp(`[/\\\\]node_modules[/\\\\]${library}[/\\\\]`);
      const path = `${library} ${module}`;
      const contents = `${UNUSABLE} export { ${names.map((name) => `unusable as ${name}`)} };`;
      build.onResolve({ filter: new RegExp(`^${module}$`) }, ({ importer }) =>
        home.test(importer) ? { path, namespace: 'unused' } : undefined,
      );
      build.onLoad({ filter: new RegExp(`^${path}$`), namespace: 'unused' }, () => ({ contents }));
    }
  },
};
