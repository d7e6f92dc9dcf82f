import {useEffect, useRef} from 'react';

/** What the keys of the wall can do. What is left out does nothing. */
export interface WallKeys {
  readonly next: () => void;
  readonly back: () => void;
  readonly first: () => void;
  readonly pause: () => void;
  readonly resume?: () => void;
  /** Raises or lowers the count of an option by one. */
  readonly count?: (option: number, by: 1 | -1) => void;
  /** Moves to the next or previous option. */
  readonly step?: (by: 1 | -1) => void;
  /** Raises or lowers the option that is being counted. */
  readonly change?: (by: 1 | -1) => void;
  readonly undo?: () => void;
}

/**
 * The keys of the wall: arrows, Page Up and Page Down (also those of a presenter), space, Home. With
 * single characters on (WCAG 2.1.4: they can be turned off): digits and letters count hands, + and −
 * change the option being counted, b and full stop blank the screen.
 */
export function useWallKeys(keys: WallKeys, characters: boolean): void {
  const latest = useRef({keys, characters});
  useEffect(() => {
    latest.current = {keys, characters};
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey) return;
      const does = actionFor(event, latest.current.keys, latest.current.characters);
      if (!does) return;
      event.preventDefault();
      does();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}

function actionFor(
  event: KeyboardEvent,
  keys: WallKeys,
  characters: boolean,
): (() => void) | undefined {
  const target = event.target instanceof Element ? event.target : null;
  const inField = target?.matches('input, select, textarea') ?? false;
  const onControl = (target?.closest('button, a, summary') ?? null) !== null;
  if (event.ctrlKey || event.metaKey) {
    return event.key.toLowerCase() === 'z' && !inField ? keys.undo : undefined;
  }
  switch (event.key) {
    case 'PageDown':
      return keys.next;
    case 'PageUp':
      return keys.back;
    case 'Escape':
      return keys.resume;
  }
  if (inField) return undefined;
  switch (event.key) {
    case 'ArrowRight':
      return keys.next;
    case 'ArrowLeft':
      return keys.back;
    case 'Home':
      return keys.first;
    case 'ArrowDown':
      return keys.step && (() => keys.step?.(1));
    case 'ArrowUp':
      return keys.step && (() => keys.step?.(-1));
    case ' ':
      if (onControl) return undefined;
      return event.shiftKey ? keys.back : keys.next;
  }
  return characters ? characterAction(event, keys) : undefined;
}

function characterAction(event: KeyboardEvent, keys: WallKeys): (() => void) | undefined {
  const {count, change, undo} = keys;
  // The place on the keyboard: with shift a digit key writes another character.
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  if (digit !== undefined)
    return count && (() => count(Number(digit) - 1, event.shiftKey ? -1 : 1));
  if (count && /^[a-f]$/i.test(event.key)) {
    const option = event.key.toLowerCase().charCodeAt(0) - 97;
    return () => count(option, event.shiftKey ? -1 : 1);
  }
  switch (event.key) {
    case '+':
      return change && (() => change(1));
    case '-':
      return change && (() => change(-1));
    case 'Backspace':
      return undo;
    case '.':
      return keys.pause;
    case 'b':
    case 'B':
      return count ? undefined : keys.pause;
  }
  return undefined;
}
