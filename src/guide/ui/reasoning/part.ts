import type {GuideModel} from '../../model';

/** What every part of the page is given. */
export interface PartProps {
  readonly model: GuideModel;
  /** The nodes of the model in plain Swedish. */
  readonly texts: readonly string[];
}

/** What an insats is called, by its place in the model. */
export function nameOf(model: GuideModel, at: number): string {
  const insats = model.insatser[at];
  return insats?.kortnamn ?? insats?.titel ?? '';
}

/** Where a named condition is explained on the page. */
export function nameAnchor(name: string): string {
  return `begrepp-${plain(name)}`;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
}
