import type {Library} from '../library/loadLibrary';
import type {MeetingsPageData} from '../meeting/ui/MeetingsPage';
import {packageSummaries} from './meetingViews';
import {registerOf} from '../library/register';
import type {DataRoute} from './routeTypes';
import {citedWords} from './views/citedWords';

const page = (name: string): string => `@site/src/meeting/ui/${name}.tsx`;

/** Pages of the meetings. Those that hold one fetch its packages themselves, by what the address says. */
export const MEETING_ROUTES: readonly DataRoute[] = [
  {path: '/mote/', component: page('MeetingsPage'), data: meetingsData},
  {path: '/mote/led/', component: page('WallPage'), data: () => ({})},
  {path: '/mote/anteckningar/', component: page('NotesPage'), data: () => ({})},
  {path: '/mote/papper/', component: page('PaperPage'), data: () => ({})},
];

function meetingsData(library: Library): MeetingsPageData {
  const paket = packageSummaries(library);
  return {
    paket,
    ...citedWords(
      paket.map(({syfte}) => syfte),
      registerOf(library),
    ),
  };
}
