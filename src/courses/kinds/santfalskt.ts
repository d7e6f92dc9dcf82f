import {isPlace, type Kind} from './kind';

/** True or false, and the place of the reason. */
export interface TrueFalseAnswer {
  readonly sant: boolean | null;
  readonly skal: number | null;
}

/** A statement to judge, with why. Right only when both are: a right guess for a wrong reason is no knowledge. */
export const santfalskt: Kind<'santfalskt', TrueFalseAnswer> = {
  typ: 'santfalskt',
  scored: true,
  empty: {sant: null, skal: null},
  read: (data, question) => {
    if (typeof data !== 'object' || data === null) return undefined;
    const {sant, skal} = data as Partial<Record<keyof TrueFalseAnswer, unknown>>;
    if (sant !== null && typeof sant !== 'boolean') return undefined;
    if (skal !== null && !isPlace(skal, question.skal.length)) return undefined;
    return {sant, skal};
  },
  complete: ({sant, skal}) => sant !== null && skal !== null,
  grade: ({sant, skal}, question) =>
    sant === question.sant && skal !== null && question.skal[skal]?.ratt ? 1 : 0,
  code: ({sant, skal}) => `${sant === null ? '' : sant ? 's' : 'f'}${skal ?? ''}`,
  credit: 'Både påståendet och skälet ska vara rätt.',
};
