/** Bảng nhập khẩu: what each layer may import, and why nothing else. Paths are folders below `src`. */
export const ALLOWED_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  diagnostics: ['text'],
  document: [],
  source: ['diagnostics', 'text'],
  schema: ['diagnostics', 'text'],
  model: ['diagnostics', 'text'],
  analysis: ['model', 'text'],
  checks: ['analysis', 'diagnostics', 'model', 'schema', 'text'],
  compose: ['analysis', 'diagnostics', 'document', 'model', 'schema', 'source', 'text'],
  writers: ['document'],
  formatters: ['diagnostics', 'text'],
  workspace: [
    'analysis',
    'checks',
    'compose',
    'diagnostics',
    'document',
    'model',
    'schema',
    'source',
    'text',
    'writers',
  ],
  outputs: ['analysis', 'compose', 'diagnostics', 'document', 'model', 'text', 'workspace', 'writers'],
  commands: [
    'analysis',
    'compose',
    'diagnostics',
    'document',
    'formatters',
    'model',
    'outputs',
    'text',
    'workspace',
    'writers',
  ],
  cli: ['commands', 'diagnostics', 'text', 'writers'],
};

/** Thư viện chỉ được dùng ở một nơi: package to the one folder below `src` that may import it. */
export const LIBRARY_HOMES: Readonly<Record<string, string>> = {
  ajv: 'schema',
  chalk: 'formatters',
  commander: 'cli',
  docx: 'writers/docx/reference',
  fflate: 'writers/docx/reference',
  liquidjs: 'compose/compile',
  'remark-directive': 'compose/compile',
  'remark-gfm': 'compose/compile',
  'remark-parse': 'compose/compile',
  unified: 'compose/compile',
  yaml: 'source',
  'yocto-spinner': 'commands',
};

/** Layers that open files; everything else below works on what it is given. */
export const FILE_LAYERS: readonly string[] = ['cli', 'commands', 'outputs', 'workspace'];
