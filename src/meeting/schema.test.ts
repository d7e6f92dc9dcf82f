import {describe, expect, it} from 'vitest';
import {loadLibrary} from '../library/loadLibrary';
import {LENGTH_MINUTES, LENGTHS} from './lengths';
import {agendaOf, meetingId, minutesOf} from './plan';

const library = loadLibrary(process.cwd(), {today: '2026-11-22'});

describe('the meeting packages', () => {
  it('are beside every lesson and every case', () => {
    const files = new Set(library.moten.map(({file}) => file));
    const owners = [...library.moduler, ...library.fall].map(({file}) =>
      file.replace(/\.(?:mdx|yaml)$/, '.mote.yaml'),
    );
    expect(owners.filter((file) => !files.has(file))).toEqual([]);
  });

  it('have ids of their own and meetings as long as they say', () => {
    const packages = library.moten.map(({value}) => ({
      id: meetingId(value),
      titel: '',
      moment: value.moment,
    }));
    expect(new Set(packages.map(({id}) => id)).size).toBe(packages.length);
    for (const {id} of packages) {
      for (const langd of LENGTHS) {
        const agenda = agendaOf({slag: 'paket', paket: id, langd}, packages);
        expect(minutesOf(agenda), `${id} ${langd}`).toBe(LENGTH_MINUTES[langd]);
      }
    }
  });
});
