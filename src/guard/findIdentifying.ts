import {findBirthDates} from './birthDates';
import {findAddresses, findEmails, findPhones} from './contactDetails';
import {FINDING_KINDS, type Finding} from './finding';
import {findIdentityNumbers} from './identityNumbers';
import {findNames} from './names';
import {findSchools} from './schools';

const FINDERS = [
  findIdentityNumbers,
  findEmails,
  findPhones,
  findAddresses,
  findBirthDates,
  findSchools,
  findNames,
];

/**
 * Everything in a free text that could identify someone, in the order it stands, without overlaps.
 * It errs on the side of asking: a person decides about each finding. Pure and local: the text goes
 * nowhere.
 */
export function findIdentifying(text: string): Finding[] {
  const composed = FINDERS.flatMap((find) => find(text));
  const byRank = composed.sort(
    (a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Finding[] = [];
  for (const finding of byRank) {
    if (!kept.some((other) => overlaps(finding, other))) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const rank = ({kind}: Finding): number => FINDING_KINDS.indexOf(kind);

const overlaps = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;
