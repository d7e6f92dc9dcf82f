/*
 * Everything docusaurus.config.ts takes from here, in one module, so that it can be loaded in one
 * go by the loader the terminal uses. (Docusaurus' own loader hands out only the default export of
 * a package that has one, which breaks zod.)
 */
export {default as samsynBundle} from './bundle';
export {buildDay, isDraft} from './content';
export {coursesPlugins} from './courses';
export {docsPresetOptions} from './docsOptions';
export {samsynFrontMatter} from './frontMatter';
export {searchPath} from './routes';
export {default as samsynMeetings} from './meetingLibrary';
export {default as samsynLibrary} from './samsynLibrary';
export {default as samsynSearch} from './searchIndex';
export {footerLinks, navbarItems} from './sections';
