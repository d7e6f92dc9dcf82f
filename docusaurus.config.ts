import type {Config, PluginModule} from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import {require as load} from 'tsx/cjs/api';
import type * as Site from './src/plugins/site';

const {
  buildDay,
  coursesPlugins,
  docsPresetOptions,
  footerLinks,
  isDraft,
  navbarItems,
  samsynBundle,
  samsynFrontMatter,
  samsynLibrary,
  samsynMeetings,
  samsynSearch,
  searchPath,
} = load('./src/plugins/site.ts', __filename) as typeof Site;

const siteDir = __dirname;
const onFault = isDraft() ? 'warn' : 'throw';

/** Where the site is served. A municipality sets these when it publishes; nothing else depends on them. */
const url = process.env['SAMSYN_URL'] ?? 'https://samsyn.example';
const baseUrl = process.env['SAMSYN_BASE_URL'] ?? '/';

const config: Config = {
  title: 'Samsyn',
  tagline: 'Rätt stöd till våra gemensamma barn',
  favicon: 'img/favicon.svg',
  url,
  baseUrl,
  trailingSlash: true,
  // The banner is an extra inline script: without it every page shares one script hash (CSP).
  baseUrlIssueBanner: false,
  onBrokenLinks: onFault,
  onBrokenAnchors: onFault,
  onDuplicateRoutes: 'throw',
  i18n: {
    defaultLocale: 'sv',
    locales: ['sv'],
    localeConfigs: {sv: {htmlLang: 'sv'}},
    // What the theme's own Swedish leaves in English.
    path: '.config/docusaurus/i18n',
  },
  // The bundler's persistent cache is off: it has served old page data after a change in a YAML file.
  future: {v4: true, faster: {...allFaster(), rspackPersistentCache: false}},
  markdown: {
    parseFrontMatter: samsynFrontMatter(siteDir),
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  customFields: {
    /** Address for "Rapportera fel". Empty: the reader gets a text to copy instead of a mail link. */
    reportAddress: process.env['SAMSYN_RAPPORTADRESS'] ?? '',
    /** The day the site was built: what review dates are compared with before the browser's own clock is known. */
    builtOn: buildDay(),
    /** The page that answers free text, once there is one. */
    searchPath: searchPath(siteDir),
  },
  presets: [
    [
      'classic',
      {
        docs: docsPresetOptions(siteDir),
        blog: false,
        theme: {customCss: './src/css/custom.css'},
        sitemap: {lastmod: null, changefreq: null, priority: null},
      } satisfies Preset.Options,
    ],
  ],
  plugins: [
    samsynLibrary as PluginModule,
    samsynMeetings as PluginModule,
    samsynSearch,
    samsynBundle,
    ...coursesPlugins(siteDir),
  ],
  themeConfig: {
    colorMode: {defaultMode: 'light', respectPrefersColorScheme: true},
    docs: {versionPersistence: 'none', sidebar: {hideable: false, autoCollapseCategories: false}},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 2},
    navbar: {
      title: 'Samsyn',
      logo: {alt: '', src: 'img/samsyn.svg', srcDark: 'img/samsyn-dark.svg', width: 36, height: 24},
      items: navbarItems(siteDir),
    },
    footer: {links: footerLinks(siteDir)},
  } satisfies Preset.ThemeConfig,
};

/** Everything the fast bundler offers, named one by one so that a single part can be switched off. */
function allFaster() {
  return {
    swcJsLoader: true,
    swcJsMinimizer: true,
    swcHtmlMinimizer: true,
    lightningCssMinimizer: true,
    rspackBundler: true,
    mdxCrossCompilerCache: true,
    ssgWorkerThreads: true,
    gitEagerVcs: false,
  };
}

export default config;
