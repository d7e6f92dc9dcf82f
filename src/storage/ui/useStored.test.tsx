// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {defineSlot} from '..';
import {StorageConsent} from './StorageConsent';
import {browserStore, useStored} from './useStored';

const rakna = defineSlot({
  id: 'rakna',
  name: 'Hur många gånger du har tryckt',
  why: 'Så att du kan fortsätta där du slutade.',
  empty: 0,
  parse: (data) => (typeof data === 'number' ? data : undefined),
});

function Counter() {
  const {value, status, update} = useStored(rakna);
  return (
    <>
      <button onClick={() => update((count) => count + 1)}>Tryck</button>
      <p id="shown">{`${value} ${status}`}</p>
      <StorageConsent slot={rakna} />
    </>
  );
}
const shown = () => document.getElementById('shown')?.textContent;

beforeEach(() => {
  localStorage.clear();
  browserStore().refresh();
});
afterEach(cleanup);

describe('useStored', () => {
  it('knows nothing on the server and asks nothing there', () => {
    const html = renderToString(<Counter />);
    expect(html).toContain('0 waiting');
    expect(html).not.toContain('Spara på den här enheten');
  });

  it('works before the reader has answered, and stores when she says yes', async () => {
    const user = userEvent.setup();
    render(<Counter />);
    await user.click(screen.getByText('Tryck'));
    expect(shown()).toBe('1 undecided');
    expect(localStorage).toHaveLength(0);

    await user.click(screen.getByText('Ja, spara här'));
    expect(shown()).toBe('1 stored');
    expect(screen.getByRole('status')).toBe(document.activeElement);
    expect(screen.getByRole('status').textContent).toMatch(/^Sparat på den här enheten/);
    await user.click(screen.getByText('Tryck'));
    expect(JSON.parse(localStorage.getItem('samsyn.rakna')!)).toMatchObject({data: 2});
  });

  it('takes no for an answer, and a later yes', async () => {
    const user = userEvent.setup();
    render(<Counter />);
    await user.click(screen.getByText('Nej, inte nu'));
    await user.click(screen.getByText('Tryck'));
    expect(shown()).toBe('1 declined');
    expect(localStorage).toHaveLength(0);
    await user.click(screen.getByText('Spara på den här enheten'));
    expect(shown()).toBe('1 stored');
  });

  it('says that what was stored cannot be read, and keeps it when something new is stored', async () => {
    localStorage.setItem('samsyn.rakna', 'trasig');
    const user = userEvent.setup();
    render(<Counter />);
    expect(screen.getByText('Det som var sparat går inte att läsa')).toBeTruthy();
    await user.click(screen.getByText('Tryck'));
    expect(shown()).toBe('1 stored');
    expect(localStorage.getItem('samsyn.undanlagt.rakna.1')).toBe('trasig');
  });
});
