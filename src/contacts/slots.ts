import {defineSlot} from '../storage';

/** Where the reader works, as the address writes it: `kommun:koping`, `nod:norr`; empty when not chosen. */
export interface ChosenPlace {
  readonly plats: string;
}

/** Kept only if she asks for it. Says where somebody works, nothing about any child. */
export const platsSlot = defineSlot<ChosenPlace>({
  id: 'plats',
  name: 'Kommunen eller noden du valde',
  why: 'Så att du ser rätt kontakter nästa gång, utan att välja igen.',
  empty: {plats: ''},
  parse: (data) =>
    typeof data === 'object' &&
    data !== null &&
    'plats' in data &&
    typeof data.plats === 'string' &&
    /^(?:(?:kommun|nod):[a-z0-9-]{1,80})?$/.test(data.plats)
      ? {plats: data.plats}
      : undefined,
});
