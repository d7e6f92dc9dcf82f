import type {Words} from './oracleWords';

/*
 * How much working together a case calls for, as plain statements: every reason by its level and its place
 * there. The reader sees them all, not only the level, so each is held.
 */

/** The reasons that hold, as `level number`. */
export function oracleReasons(words: Words): string[] {
  const {is, need, pkYes, pkNo, pkOpen, placed, harm, gap, asked, housing, lssNeed} = words;
  const {disability, social, psychiatry, municipal, mixed, iff, many} = words;
  const rows: [string, boolean][] = [
    ['radfraga 1', asked],
    ['radfraga 2', pkOpen && housing],
    ['radfraga 3', pkOpen && lssNeed],
    ['radfraga 4', pkYes && harm],
    ['radfraga 5', pkYes && social],
    ['radfraga 6', disability && harm],
    ['gemensam-planering 1', pkYes && iff],
    ['gemensam-planering 2', is('personkrets', 'utreds') && placed],
    ['gemensam-planering 3', mixed && disability],
    ['gemensam-planering 4', need('flytt-fran-placering') && !pkNo],
    ['team 1', pkYes && placed && housing],
    ['team 2', pkYes && mixed && housing],
    ['team 3', pkYes && harm && housing],
    ['sip 1', many],
    ['sip 2', psychiatry && municipal],
    ['sip 3', psychiatry && placed],
    ['sip 4', psychiatry && pkYes],
    ['sip 5', gap],
    ['sip 6', need('flytt-fran-placering')],
    ['sip 7', need('barnet-kan-inte-bo-hemma') && is('huvudorsak', 'psykisk-ohalsa')],
  ];
  return rows.filter(([, holds]) => holds).map(([reason]) => reason);
}

/** The highest level that has a reason. */
export function oracleLevel(reasons: readonly string[]): string {
  const has = (level: string): boolean => reasons.some((reason) => reason.startsWith(level));
  return ['sip', 'team', 'gemensam-planering', 'radfraga'].find(has) ?? 'ingen';
}
