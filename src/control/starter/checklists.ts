import type { Starter } from './starter';

const HOW = 'Copy the list into the project note and tick there, never here. A step that does not apply gets `[-]` and a reason.';

function checklist(stage: string, when: string, steps: string, later: string, laterSteps: string): Starter {
	return { name: `${stage} checklist`, text: `# ${stage} checklist\n\n${when} ${HOW}\n\n## ${stage}\n${tasks(steps)}\n## ${later}\n${tasks(laterSteps)}` };
}

function tasks(steps: string): string {
	return steps.trim().split('\n').map((step) => `- [ ] ${step.trim()}\n`).join('');
}

/** One list per stage; each step leaves a mark that somebody else can find. */
export const CHECKLISTS: readonly Starter[] = [
	checklist('Intake', 'Before an offer goes out.', `
		Goal written down in one sentence of the client’s, confirmed by mail on …
		One person named who approves, and one who stands in: …
		Every text, picture, file and login listed with the person who provides it and the day it is due
		Accounts, domains, fonts, pictures and data that exist already listed with owner and rights of use
		Others the work depends on, such as printers or agencies, asked in writing for their dates
		Three things or more that are not included written into the offer
		Free working days before the first date counted: [add free days] or more
		Estimate saved with its date and the amount at which both of you talk again: [add percent above the estimate] above it
		A reason to say no written down, even if the answer is yes: …`, 'Before work starts', `
		[[Statement of work]] signed by both sides, file linked here: …
		Deposit of [add deposit percent] received on …`),
	checklist('Kickoff', 'In the first week of a project.', `
		[[Communication protocol]] read through with the client on …
		Project note, decision log and shared folder created and linked to each other
		Every login is your own, with two-factor sign-in; shared passwords replaced on …
		Each dependency of the statement of work confirmed in writing, or its new date sent
		Delivery dates and input dates in both calendars, accepted by the client on …
		Copy of everything that will be changed saved; place and size: …
		Way back written down: what is restored, by whom, in how many minutes
		The number that the goal should move noted with its date: …`, 'First week', `
		Something the client can look at sent by [add first look weekday], answer linked: …
		First status message sent in the agreed channel, with done, next and waiting for`),
	checklist('Delivery', 'For everything that others will read, click, print or build on.', `
		Version and date in the file name or on the page; the same as in the approval
		Result compared with the brief line by line, brief initialled on …
		Prices, numbers, names, dates and addresses compared with their source; source and its date: …
		Looked at by somebody who did not make it, or by you a day later; who and when: …
		Opened where it will be used, such as a phone, a mail program or a proof; devices: …
		Every link, form, file and download opened once without your own login
		Rights of use for fonts, pictures, sounds and quotations saved in the project folder
		Written approval of this very version linked here, from the last [add hours an approval lasts] hours: …
		Last good version at hand, back within [add minutes to go back] minutes
		Sent, published or handed over by the [[Delivery procedure]]; time and version in the project log`, 'Afterwards', `
		Client told what is different and what is not, message linked: …
		Result opened where the client sees it, [add hours until the second look] hours later; seen: …
		Hours written down on the same day`),
	checklist('Revision', 'One copy for each round.', `
		Round has a number, and opens with one written list of changes: round … of …
		Each wish marked as agreed, new or unclear
		Unclear ones answered in writing, contradicting ones decided by the person who approves
		New ones estimated with hours and a date, and accepted in writing before they are built
		Round that the fee does not include held until its estimate is accepted
		Changes made in a new version, the one before kept
		Each line of the list initialled beside the version that answers it
		Changes that nobody asked for named in the message`, 'Sign-off', `
		Approval with name and date linked here: …
		Round closed; wishes that come later opened as the next round or as an estimate`),
	checklist('Handoff', 'When the work leaves your hands.', `
		Everyone who will open the files listed with the formats each of them needs
		Sources, exports, fonts and rights of use in one folder, named in the client’s words, with a list of contents
		Folder opened once from an account of the client’s on …
		Accounts, domains and subscriptions in the client’s name, renewal dates in their calendar
		Logins handed over through a password manager; your own access ended on …
		Handoff note sent: how to use it, how to change it, whom to call, what is not included
		One change made by the client while you watched, on …
		Open points listed with owner and date; final invoice sent on …
		Your copies of personal data deleted on …, or kept until … because …`, 'A month later', `
		Call on …: what was opened, what was missing, what broke
		Each thing found logged as an incident or a signal`),
];
