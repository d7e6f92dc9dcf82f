// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {useState} from 'react';
import {afterEach, describe, expect, it} from 'vitest';
import {AgeField} from './AgeField';

/** Keeps the age as the address does. */
function Held({asked}: {asked: (string | undefined)[]}) {
  const [age, setAge] = useState<string>();
  return (
    <AgeField
      label="Barnets ålder"
      value={age ?? ''}
      onChange={(next) => {
        asked.push(next);
        setAge(next);
      }}
    />
  );
}

function setUp() {
  const asked: (string | undefined)[] = [];
  render(<Held asked={asked} />);
  return {asked, field: screen.getByLabelText<HTMLInputElement>('Barnets ålder')};
}

afterEach(cleanup);

describe('the field for the child’s age', () => {
  it('filters by an age as it is typed, and by none when it is emptied', async () => {
    const {asked, field} = setUp();
    await userEvent.type(field, '12');
    await userEvent.clear(field);
    expect(asked).toEqual(['1', '12', undefined]);
  });

  it.each(['26', 'ett', '-1', '3,5'])('does not filter by ”%s” and says why', async (text) => {
    const {asked, field} = setUp();
    await userEvent.type(field, text);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Skriv en ålder från 0 till 25/)).toBeTruthy();
    expect(asked.at(-1)).toBeUndefined();
    expect(field.value).toBe(text);
  });

  it('forgets what was wrong once an age is typed', async () => {
    const {asked, field} = setUp();
    await userEvent.type(field, '26{Backspace}');
    expect(asked.at(-1)).toBe('2');
    expect(field.value).toBe('2');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });
});
