/**
 * The rules between rooms. Ground rooms know nothing but themselves and, sparingly, each other;
 * a feature room stands on the ground and on the features listed for it; the library joins all
 * rooms; plugins, pages, theme and scripts stand on top. Nothing imports upward.
 */
const GROUND = ['content', 'lagrum', 'swedish', 'storage', 'document', 'ui'];

/** What a ground room may use: `ui` shows a lagrum, and the components of `storage` use the primitives. */
const GROUND_ON = {ui: ['lagrum'], storage: ['ui']};

/** Each feature room, and the feature rooms it may use besides the ground. */
const FEATURES = {
  knowledge: [],
  insatser: [],
  guide: ['insatser', 'knowledge'],
  search: [],
  courses: ['guide'],
  guard: [],
  forms: ['guard'],
  meeting: ['courses', 'guide', 'forms'],
  contacts: [],
};
const ROOMS = [...GROUND, ...Object.keys(FEATURES)];

const anyOf = (names) => `(${names.join('|')})`;
const room = (names) => `^src/${anyOf(names)}/`;
const TEST = '\\.test\\.tsx?$';
const NODE_ONLY = '\\.node\\.ts$';

/** What a room may import inside src/: itself and the rooms it stands on. */
function stands(name, on) {
  return {
    name: `rum-${name}`,
    severity: 'error',
    comment: `src/${name} står på: ${on.join(', ') || 'ingenting annat'}.`,
    from: {path: room([name])},
    to: {path: '^(src|scripts)/', pathNot: room([name, ...on])},
  };
}

/** A test may read the real content through the library; the room itself may not. */
function withTestsThroughLibrary(rule) {
  return [
    {...rule, from: {...rule.from, pathNot: TEST}},
    {
      ...rule,
      name: `${rule.name}-test`,
      from: {path: rule.from.path.replace(/\/$/, '/.*') + TEST},
      to: {...rule.to, pathNot: [rule.to.pathNot, '^src/library/']},
    },
  ];
}

module.exports = {
  forbidden: [
    ...GROUND.flatMap((name) => withTestsThroughLibrary(stands(name, GROUND_ON[name] ?? []))),
    ...Object.entries(FEATURES).flatMap(([name, on]) =>
      withTestsThroughLibrary(stands(name, [...GROUND, ...on])),
    ),
    {
      name: 'biblioteket-under-toppen',
      severity: 'error',
      comment: 'src/library läser rummens scheman och känner inte det som står ovanpå.',
      from: {path: '^src/library/'},
      to: {path: '^(src/(plugins|pages|theme|css)|scripts)/'},
    },
    {
      name: 'kända-rum',
      severity: 'error',
      comment: 'Ett nytt rum skrivs först in i .config/dependency-cruiser.cjs.',
      from: {},
      to: {
        path: '^src/[^/]+/',
        pathNot: [room([...ROOMS, 'library', 'plugins', 'pages', 'theme', 'css'])],
      },
    },
    {
      name: 'skript-är-dörrar',
      severity: 'error',
      comment: 'Det som flera behöver hör hemma i ett rum, inte i scripts/.',
      from: {path: '^src/'},
      to: {path: '^scripts/'},
    },
    {
      name: 'ren-kärna',
      severity: 'error',
      comment:
        'Kärnan i ett rum (*.ts) är ren: ingen React, Docusaurus, Node eller komponent. ' +
        'Kod som bara körs i Node heter *.node.ts.',
      from: {
        path: `${room(ROOMS.filter((name) => name !== 'content'))}.*\\.ts$`,
        // What lies in ui/ is the shell: hooks and doors to the browser.
        pathNot: [TEST, NODE_ONLY, '/ui/'],
      },
      to: {
        dependencyTypesNot: ['type-only'],
        path: [
          '^(node:)?(fs|path|os|url|child_process|crypto|http|https|stream|util|worker_threads|zlib)(/|$)',
          '(^|/)node_modules/(react|react-dom|@docusaurus|@theme)/',
          '^(react|react-dom|@docusaurus|@theme|@generated)(/|$)',
          NODE_ONLY,
          '\\.tsx$',
        ],
      },
    },
    {
      name: 'webbläsaren-utan-node',
      severity: 'error',
      comment:
        'Komponenter, sidor och tema körs i webbläsaren: ingen Node-modul, inget bibliotek, inget zod ' +
        '(utom zod/mini). Typer får importeras med import type.',
      from: {path: '^src/.*\\.tsx$|^src/(pages|theme)/', pathNot: TEST},
      to: {
        dependencyTypesNot: ['type-only'],
        path: [
          '^(node:)?(fs|path|os|url|child_process|crypto|zlib)(/|$)',
          NODE_ONLY,
          '^src/(content|library|plugins)/',
          '(^|/)node_modules/zod/(?!mini)',
        ],
      },
    },
    {
      name: 'inga-cirklar',
      severity: 'error',
      comment: 'Två filer som behöver varandra är en fil, eller saknar en tredje.',
      from: {},
      // Two files may know each other's types.
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    {
      name: 'finns-inte',
      severity: 'error',
      comment: 'Importen går inte att hitta.',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: [
          '^@(theme|theme-original|theme-init|generated|docusaurus|site)(/|$)',
          // Types only, from @types/mdast and its like.
          '^(mdast|hast|unist|estree|estree-jsx)$',
        ],
      },
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '\\.(css|svg|png)$'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
