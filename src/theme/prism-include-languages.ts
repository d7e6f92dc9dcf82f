/** No program code is shown, so no languages are loaded (7 kB on every page otherwise). */
export default function prismIncludeLanguages(): void {
  // Nothing to include.
}
