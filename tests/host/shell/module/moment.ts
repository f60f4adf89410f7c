import * as imported from 'moment';

/** The real library that the app hands to plugins. */
export const moment: unknown = Reflect.get(imported, 'default') ?? imported;
