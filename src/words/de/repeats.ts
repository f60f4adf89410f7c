import type { Words } from '../words';

export const repeats: Words['repeats'] = {
	title: 'Schon einmal da gewesen',
	hint: 'Ein früherer Vorfall nennt dasselbe Dokument. Überprüfe, was schon da ist, bevor du mehr hinzufügst.',
	failed: { title: 'Hat nicht gehalten', hint: 'Eine nachgewiesene Maßnahme hat dasselbe noch einmal durchgelassen. Öffne sie wieder oder überprüfe sie.' },
	put: (incident, control, artifact) => `${incident} hat „${control}“ in ${artifact} geschrieben`,
	named: (incident, artifact) => `${incident} nannte ${artifact}`,
	again: (incident, artifact) => `${incident} nennt ${artifact} erneut`,
	notHeld: 'Sie hat nicht gehalten',
	verified: 'sie war schon nachgewiesen',
	settled: 'seither wurde noch einmal nachgesehen',
	reopen: (control) => `Wieder öffnen: ${control}`,
};
