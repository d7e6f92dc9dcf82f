/**
 * The one helper of `tslib` that the theme's compiled modules use in the browser. The library as a
 * whole is 10 kB and cannot be shaken, since it is required.
 */
export function __importDefault(module: {__esModule?: boolean}): unknown {
  return module.__esModule ? module : {default: module};
}
