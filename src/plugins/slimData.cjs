/*
 * A loader step for the data Docusaurus generates for every page of the site. It drops what our theme
 * never reads, which otherwise grows with every page written and is carried by all of them:
 * the list of all pages (it serves version menus and page cards) and texts of parts we do not use.
 */
const path = require('node:path');

const UNUSED_TEXTS =
  /^theme\.(?:blog|SearchPage|tags|unlistedContent|draft|docs\.versions|CodeBlock|IdealImage|lastUpdated|AnnouncementBar)/;

/** Global data: each docs version keeps its name and path, not its pages. */
function withoutPages(globalData) {
  for (const instance of Object.values(globalData['docusaurus-plugin-content-docs'] ?? {})) {
    for (const version of instance.versions) version.docs = [];
  }
  return globalData;
}

/** The docs version that every reading page carries: its menus stay, the list of pages goes. */
function menusOnly(data) {
  if (!data.version?.docsSidebars) return data;
  return {...data, version: {...data.version, docs: {}}};
}

function usedTexts(texts) {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !UNUSED_TEXTS.test(key)));
}

const SLIM = {
  'globalData.json': withoutPages,
  'codeTranslations.json': usedTexts,
};

/** Falsy and default fields of menu items say nothing. */
function dropDefaults(key, value) {
  return key === 'unlisted' && value === false ? undefined : value;
}

module.exports = function slimData(source) {
  const slim = SLIM[path.basename(this.resourcePath)] ?? menusOnly;
  return JSON.stringify(slim(JSON.parse(source)), dropDefaults);
};

/** The files this step is for. */
module.exports.test =
  /[\\/]\.docusaurus[\\/](?:globalData\.json|codeTranslations\.json|docusaurus-plugin-content-docs[\\/].+[\\/]p[\\/].+\.json)$/;
