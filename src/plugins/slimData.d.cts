/** A loader step; see slimData.cjs. */
declare const slimData: {(source: string): string; test: RegExp};
export default slimData;
