import type {Form} from './schema';

/** When a form is needed; the list of tools is ordered so. */
export const FORM_GROUPS = ['sip', 'lss-iff', 'barnet', 'ledning'] as const;

export type {Form};
