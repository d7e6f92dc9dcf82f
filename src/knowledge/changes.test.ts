import {describe, expect, it} from 'vitest';
import {changeNotes} from './changes';

describe('changeNotes', () => {
  it('puts the newest first, and pages without notes nowhere', () => {
    const notes = changeNotes([
      {titel: 'Ö', url: '/o/', andringar: [{datum: '2026-11-01', text: 'Äldst.'}]},
      {titel: 'B', url: '/b/', andringar: [{datum: '2026-11-22', text: 'Ny.'}]},
      {titel: 'A', url: '/a/', andringar: [{datum: '2026-11-22', text: 'Också ny.'}]},
      {titel: 'C', url: '/c/'},
    ]);
    expect(notes.map(({text}) => text)).toEqual(['Också ny.', 'Ny.', 'Äldst.']);
    expect(notes[0]).toEqual({datum: '2026-11-22', text: 'Också ny.', titel: 'A', url: '/a/'});
  });
});
