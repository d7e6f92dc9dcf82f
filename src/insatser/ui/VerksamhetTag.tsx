import {Tag} from '../../ui/Tag';
import type {Verksamhet} from '../labels';

/** Short names, for tags; the full names are in VERKSAMHET_LABEL. */
export const VERKSAMHET_SHORT: Readonly<Record<Verksamhet, string>> = {
  lss: 'LSS',
  iff: 'IFF',
  'sol-stod': 'SoL-stöd',
  region: 'Region',
  skola: 'Skola',
  forsakringskassan: 'Försäkringskassan',
  samordning: 'Samordning',
  annan: 'Annat stöd',
};

/** Which part of the welfare gives it: name, colour and a shape of its own. */
export function VerksamhetTag({verksamhet}: {verksamhet: Verksamhet}) {
  return <Tag tone={verksamhet}>{VERKSAMHET_SHORT[verksamhet]}</Tag>;
}
