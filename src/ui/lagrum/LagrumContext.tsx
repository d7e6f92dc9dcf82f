import {createContext, useContext, type ReactNode} from 'react';
import type {LagrumView} from './view';

/** The provisions a page cites, by id. */
export type LagrumRegister = Readonly<Record<string, LagrumView>>;

const Register = createContext<LagrumRegister>({});

/** Gives a page's citations what they say. Every page or route that shows `<Lagrum>` wraps its content in it. */
export function LagrumProvider({
  register,
  children,
}: {
  register: LagrumRegister;
  children: ReactNode;
}) {
  return <Register.Provider value={register}>{children}</Register.Provider>;
}

/** The provisions with the given ids, in the same order; ids the page did not bring along are left out. */
export function useLagrum(ids: readonly string[]): LagrumView[] {
  const register = useContext(Register);
  return ids.flatMap((id) => register[id] ?? []);
}
