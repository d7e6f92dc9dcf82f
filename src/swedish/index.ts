/**
 * What other rooms may use of Swedish: comparing words, not displaying them. The kept list of
 * compound parts is imported by its own name (`swedish/sammansattningar`), so that it only travels
 * with those who use it.
 */
export {compoundParts, splitCompound, type PartLexicon} from './compounds';
export {allowedEdits, distance} from './distance';
export {fold, stripAccents} from './fold';
export {makeLexicon, nearest, type Lexicon, type Near} from './nearest';
export {MAX_QUERY_LENGTH, normalize, normalizeQuery} from './normalize';
export {root, stem} from './stem';
export {contentWords, isStopWord} from './stopwords';
export {tokenize, words, type Token} from './tokenize';
