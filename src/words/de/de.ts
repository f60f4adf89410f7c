import { messages } from '../en/messages';
import type { Words } from '../words';
import { artifacts } from './artifacts';
import { automation } from './automation';
import { checks } from './checks';
import { commands } from './commands';
import { controls } from './controls';
import { dialogs } from './dialogs';
import { followThrough } from './follow-through';
import { found } from './found';
import { interchange } from './interchange';
import { messageDialogs } from './message-dialogs';
import { notices } from './notices';
import { panel } from './panel';
import { pictures } from './pictures';
import { recovery } from './recovery';
import { refusals } from './refusals';
import { repeats } from './repeats';
import { review } from './review';
import { reviews } from './reviews';
import { ruleGroups, rules } from './rules';
import { settings } from './settings';
import { signals } from './signals';
import { time } from './time';
import { verification } from './verification';

/**
 * German for everything that is said to the user. What goes into notes stays as it is in every language, as notes outlive a
 * setting and are read by other programs: headings, fields, review words, what is filled in, starter artifacts, client texts.
 * Where a catalogue holds such words, the German one points to the English.
 */
export const de: Words = {
	artifacts, automation, checks, commands, controls, dialogs, followThrough, found, interchange, messageDialogs, messages, notices, panel, pictures, recovery,
	refusals, repeats, review, reviews, ruleGroups, rules, settings, signals, time, verification,
};
