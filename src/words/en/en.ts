import { checks } from './checks';
import { commands } from './commands';
import { dialogs } from './dialogs';
import { notices } from './notices';
import { panel } from './panel';
import { refusals } from './refusals';
import { review } from './review';
import { settings } from './settings';
import { time } from './time';

export const en = { checks, commands, dialogs, notices, panel, refusals, review, settings, time };
