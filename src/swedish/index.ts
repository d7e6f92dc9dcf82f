/** What other rooms may use of Swedish: comparing words, not displaying them. */
export {compoundParts, splitCompound, type PartLexicon} from './compounds';
export {allowedEdits, distance} from './distance';
export {fold, stripAccents} from './fold';
export {makeLexicon, nearest, type Lexicon, type Near} from './nearest';
export {MAX_QUERY_LENGTH, normalize, normalizeQuery} from './normalize';
export {SAMMANSATTNINGAR} from './sammansattningar';
export {root, stem} from './stem';
export {contentWords, isStopWord} from './stopwords';
export {tokenize, words, type Token} from './tokenize';
