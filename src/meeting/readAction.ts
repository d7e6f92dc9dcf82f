import {TRIAGE} from '../guide/types';
import {GUESSES, YRKEN} from './apart';
import type {Action} from './session';

/** Reads what another window asks to have done; undefined when it is nothing we know. */
export function readAction(data: unknown): Action | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const given = data as Readonly<Record<string, unknown>>;
  const text = (key: string): string | undefined => {
    const value = given[key];
    return typeof value === 'string' && value.length <= 300 ? value : undefined;
  };
  const whole = (key: string): number | undefined => {
    const value = given[key];
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
  };
  const omgang = given['omgang'] === 0 || given['omgang'] === 1 ? given['omgang'] : undefined;
  const yrke = YRKEN.find((each) => each === given['yrke']);
  const [rost, moment] = [text('rost'), text('moment')];
  switch (given['gor']) {
    case 'ga': {
      const till = text('till');
      return till === undefined ? undefined : {gor: 'ga', till, moment: moment ?? null};
    }
    case 'pausa':
      return typeof given['paus'] === 'boolean' ? {gor: 'pausa', paus: given['paus']} : undefined;
    case 'rakna': {
      const [svar, av, antal] = [whole('svar'), whole('av'), whole('antal')];
      if (rost === undefined || omgang === undefined) return undefined;
      if (svar === undefined || av === undefined || antal === undefined || av > 9) return undefined;
      return {gor: 'rakna', rost, svar, av, omgang, antal};
    }
    case 'angra':
      return rost === undefined || omgang === undefined ? undefined : {gor: 'angra', rost, omgang};
    case 'insats': {
      const slug = text('slug');
      const svar = GUESSES.find((each) => each === given['svar']);
      if (moment === undefined || !yrke || slug === undefined || !svar) return undefined;
      return {gor: 'insats', moment, yrke, slug, svar};
    }
    case 'triage': {
      const svar = TRIAGE.find((each) => each === given['svar']);
      return moment === undefined || !yrke || !svar
        ? undefined
        : {gor: 'triage', moment, yrke, svar};
    }
    default:
      return undefined;
  }
}
