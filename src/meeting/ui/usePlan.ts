import {useMemo} from 'react';
import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {agendaOf, decodePlan, encodePlan, packagesOf, type AgendaLine, type Plan} from '../plan';
import {usePackages, type Packages} from './usePackages';

/** The meeting that the address asks for. */
export type Planned =
  | {readonly state: 'hamtar' | 'fel' | 'inget' | 'okant'}
  | {
      readonly state: 'klart';
      readonly plan: Plan;
      /** The plan as it stands in the address. */
      readonly text: string;
      readonly agenda: readonly AgendaLine[];
      readonly packages: Packages;
    };

/** The plan in the address; undefined while the page is built, when the address is not known. */
export function usePlan(): Plan | undefined {
  const {search} = useLocation();
  const isBrowser = useIsBrowser();
  return useMemo(() => (isBrowser ? decodePlan(search) : undefined), [isBrowser, search]);
}

/** Reads the plan in the address and fetches what it needs. */
export function usePlanned(): Planned {
  const isBrowser = useIsBrowser();
  const plan = usePlan();
  const loading = usePackages(plan ? packagesOf(plan) : []);
  return useMemo((): Planned => {
    if (!isBrowser) return {state: 'hamtar'};
    if (!plan) return {state: 'inget'};
    if (loading === 'hamtar' || loading === 'fel') return {state: loading};
    const agenda = agendaOf(plan, loading.paket);
    if (agenda.length === 0) return {state: 'okant'};
    return {state: 'klart', plan, text: encodePlan(plan), agenda, packages: loading};
  }, [isBrowser, plan, loading]);
}

/** What a meeting is called: its package, or that it is put together. */
export function meetingTitle(plan: Plan, agenda: readonly AgendaLine[]): string {
  const [first] = agenda;
  const same = agenda.every(({paket}) => paket === first?.paket);
  if (plan.slag === 'paket' || same) return first?.paketTitel ?? 'Möte';
  return 'Ett sammansatt möte';
}
