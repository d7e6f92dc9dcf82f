export {FINDING_KINDS, type Finding, type FindingKind} from './finding';
export {findIdentifying} from './findIdentifying';
