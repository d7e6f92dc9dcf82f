import {readPlaces, type Kind} from './kind';

/** A reflection: was the example shown, and which criteria does the learner say her answer met? Her words are not kept. */
export interface ReflectionAnswer {
  readonly visat: boolean;
  readonly kriterier: readonly number[];
}

/** Something to write for oneself and compare with an example. Nobody grades it. */
export const reflektion: Kind<'reflektion', ReflectionAnswer> = {
  typ: 'reflektion',
  scored: false,
  empty: {visat: false, kriterier: []},
  read: (data, question) => {
    if (typeof data !== 'object' || data === null) return undefined;
    const {visat, kriterier} = data as Partial<Record<keyof ReflectionAnswer, unknown>>;
    const places = readPlaces(kriterier, question.kriterier.length);
    return typeof visat === 'boolean' && places ? {visat, kriterier: places} : undefined;
  },
  complete: ({visat}) => visat,
  grade: () => 0,
  code: ({kriterier}) => kriterier.join('+'),
};
